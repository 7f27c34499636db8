"""Attendance headers of towns, districts, departments, regions and boards: lists, proxies and counts in every company."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.crossed import council_counts as counts
from benchmarks.crossed import council_frames as frames
from benchmarks.crossed import council_proxies as proxies
from benchmarks.crossed.council_lists import Layout, draw_layout, listed, no_role
from benchmarks.crossed.council_people import Person, Style, draw_people, draw_style
from benchmarks.crossed.council_roles import COUNCILS, TOWN, Council, by_quality, draw_roles
from benchmarks.crossed.draw import Draw, Sample

PRESENT = (
    "Présents :", "Etaient présents :", "ÉTAIENT PRÉSENTS :", "PRESENTS :", "Membres présents :",
    "MEMBRES PRÉSENTS : {p}",
    "Conseillers présents :", "Sont présents :", "Étaient présents les {members} suivants :", "Présent(e)s :",
    "Présent·e·s :",
    "PRÉSENTS ({p}) :", "Élus présents :", "Présents à l'ouverture de la séance :", "Assistaient à la séance :",
    "PRÉSENTS",
    "Liste des présents :", "Etai(en)t présent(e)s :", "Présents:", "{Members} présents :",
    "Étaient présents en séance :",
    "Nom des conseillers présents :", "Membres du conseil présents :", "Présents : {p}", "{p} présents :",
    "Etaient présents",
    "Étaient présents à l'appel nominal :", "Étaient présents :", "Ont siégé :", "Membres présents ({p}) :",
    "Étaient présents et ont siégé :",
    "Présents ({p})", "Étaient présent(e)s les {members} :", "I - PRÉSENTS", "PRESENTS – ",
    "ONT ASSISTÉ À LA SÉANCE :",
    "À l'ouverture de la séance, étaient présents :", "Après appel nominal, sont présents :",
    "Les membres présents en séance :",
    "Présents et formant la majorité des membres en exercice :",
    "Étaient présents formant la majorité des membres en exercice :",
    "Sont présents à l'ouverture :", "Élu(e)s présent(e)s :", "Membres présents en début de séance :",
    "Présents au moment du vote :",
)  # fmt: skip
ABSENT = (
    "Absents :", "Absent(s) :", "Absents excusés :", "Etaient absents excusés :", "Étaient absents :", "Excusés :",
    "EXCUSÉ(S) :",
    "ABSENTS EXCUSÉS :", "Absents non excusés :", "Excusé(e)s :", "Absents et excusés :", "Absents sans pouvoir :",
    "Membres absents :",
    "Conseillers absents :", "Absents non représentés :", "Absent·e·s :", "Étaient excusés :",
    "Absent(e)s excusé(e)s :",
    "ABSENTS ({a}) :", "Etai(en)t absent(s) :", "Était absent :", "ABSENTS", "Absents : {a}", "Excusés ({a}) :",
    "{Members} absents :",
    "Absents/excusés :", "Absent, excusé :", "Étaient absents et excusés :", "Excusés sans pouvoir :",
    "Absents sans procuration :",
    "Étaient absents sans être représentés :", "Absents, sans avoir donné de procuration :", "Membres excusés :",
    "N'ont pas siégé :",
    "Absences :", "Absents et non représentés :", "Étai(en)t excusé(e)s :", "Étaient absents non excusés :",
    "II - ABSENTS",
)  # fmt: skip
NIL = ("Absents :", "Absent :", "Excusé :", "Absents excusés :", "Absent(s) :", "ABSENTS :")
AWAY = (
    "apart", "apart", "apart", "inline", "inline", "listed twice", "inside", "block", "at the end", "two absents",
    "nobody said",
    "absent first",
)  # fmt: skip


@dataclass(frozen=True)
class Cast:
    """Who was there, who gave a proxy to whom, who was away."""

    council: Council
    present: list[Person]
    pairs: list[tuple[Person, Person]]
    absent: list[Person]

    @property
    def numbers(self) -> dict[str, int]:
        """The counts, by their letter in the layouts."""
        p, r, a = len(self.present), len(self.pairs), len(self.absent)
        n = p + r + a
        return {"n": n, "n0": n + 1, "p": p, "p1": p + 1, "r": r, "a": a, "v": p + r, "v0": p + r, "q": n // 2 + 1}


def draw_cast(draw: Draw) -> Cast:
    """The people of one session."""
    council = draw.one("council", COUNCILS)
    few, many = ((5, 20), (70, 110)) if draw.large else ((0, 4), (6, 24))
    r, a = draw.some(*few), draw.some(*few)
    p = max(draw.some(*many), r + 1)
    people = draw_people(draw, p + r + a)
    present, givers, absent = people[:p], people[p : p + r], people[p + r :]
    holders = draw.random.sample(present, r)
    if r > 1 and draw.chance("two for one holder", 0.15):
        holders[1] = holders[0]
    return Cast(council, present, list(zip(givers, holders, strict=True)), absent)


def heading(draw: Draw, question: str, options: Sequence[str], cast: Cast) -> tuple[str, dict[str, int]]:
    """A heading, and the count it states."""
    wording = draw.words(question, options)
    members = cast.council.members
    letters = {letter: cast.numbers[letter] for letter in "pra" if f"{{{letter}}}" in wording}
    text = wording.format(members=members, Members=members[:1].upper() + members[1:], **cast.numbers)
    return text, {counts.FIELDS[letter]: number for letter, number in letters.items()}


@dataclass
class Header:
    """A header as it is written, part after part."""

    draw: Draw
    cast: Cast
    style: Style
    layout: Layout
    stated: dict[str, int]

    def present(self) -> str:
        """The list of the present under its heading."""
        head, stated = heading(self.draw, "present", PRESENT, self.cast)
        self.stated |= stated
        people = self.cast.present
        if len(people) > 5 and self.draw.chance("by quality", 0.1):
            return head + by_quality(self.draw, self.cast.council, people, self.style, self.layout)
        return head + listed(
            people, self.style, self.layout, draw_roles(self.draw, self.cast.council, people, self.layout)
        )

    def holding(self) -> str:
        """The present, beside whom stands whose proxy each holds."""
        relation = self.draw.words("inside", proxies.INSIDE)
        held = {holder: giver for giver, holder in self.cast.pairs}
        self.cast.pairs[:] = [(giver, holder) for holder, giver in held.items()]  # one beside each
        rows = []
        for who in self.cast.present:
            pair = (held.get(who, who), who)
            rows.append(proxies.write_row(relation, pair, self.style) if who in held else self.style.one(who))
        head, stated = heading(self.draw, "present", PRESENT, self.cast)
        self.stated |= stated
        return head + self.layout.join(rows)

    def absent(self, people: Sequence[Person], question: str = "absent") -> str:
        """The absent under their heading, some with a reason."""
        head, stated = heading(self.draw, question, ABSENT, self.cast)
        if len(people) == len(self.cast.absent):
            self.stated |= stated
        elif stated:
            head = "Absents :"
        reason = self.draw.words("reason", proxies.REASONS) if self.draw.chance("with reason", 0.2) else ""
        if reason.startswith(" - ") and " - " in self.layout.between:
            reason = " (excusé)"
        first = people[0]
        return head + listed(people, self.style, self.layout, lambda who: reason if who is first else "")

    def mixed(self) -> str:
        """One list of all who are away, with a proxy or not."""
        head, _ = heading(self.draw, "absent", MIXED, self.cast)
        relation = self.draw.words("relation", proxies.GIVES)
        held = dict(self.cast.pairs)
        away = [*self.cast.absent, *held]
        self.draw.random.shuffle(away)
        civil = True if self.style.civil != "none" else None
        rows = [
            proxies.write_row(relation, (who, held[who]), self.style, civil=civil)
            if who in held
            else self.style.one(who, civil=civil)
            for who in away
        ]
        layout = self.layout
        if layout.between == "|" or (layout.between.strip() and layout.between.strip() in relation):
            layout = Layout(" ", " ; ", "", "", "")
        return head + layout.join(rows)


MIXED = (
    "Absents :", "Absents excusés :", "Étaient absents :", "Excusés :", "ABSENTS EXCUSÉS :", "Absents et excusés :",
    "Absents ou excusés :", "Étaient absents excusés :", "Absents / Excusés :", "Étaient excusés :",
    "Membres absents :",
    "Absent(s) excusé(s) :", "Absents ou représentés :", "Absents excusés ou représentés :",
    "Excusé(e)s / pouvoirs :",
    "Absents et pouvoirs :", "Absents, excusés ou représentés :",
)  # fmt: skip


def away(draw: Draw, header: Header) -> tuple[list[str], str]:
    """The parts of the header on those who are away, and what stands only at the end of the document."""
    pairs, absent = header.cast.pairs, header.cast.absent
    mode = draw.words("away", AWAY) if pairs else "apart"
    if mode == "inline":
        return [header.mixed()], ""
    if mode == "inside":
        return [header.absent(absent)] if absent else [], ""
    if mode == "listed twice":
        everybody = [*absent, *(giver for giver, _ in pairs)]
        return [
            header.absent(everybody),
            proxies.own_heading(draw, pairs, header.style, header.layout, header.stated),
        ], ""
    if mode in ("block", "at the end"):
        told = proxies.block(draw, pairs, header.style)
        parts = [header.absent(absent)] if absent else []
        return (parts, told) if mode == "at the end" else ([*parts, told], "")
    told = [proxies.own_heading(draw, pairs, header.style, header.layout, header.stated)] if pairs else []
    if mode == "two absents" and len(absent) > 2:
        return [*told, header.absent(absent[:2], "excused"), header.absent(absent[2:])], ""
    missing = [header.absent(absent)] if absent else []
    if not absent and draw.chance("nobody", 0.5):
        head, nil = draw.words("absent", NIL), draw.words("nil", proxies.NOBODY)
        header.stated |= {"absent_count": 0} if nil == "0" else {}
        missing = [f"{head} {nil}"]
    return (missing + told if mode == "absent first" or draw.chance("absent before", 0.4) else told + missing), ""


def sample(draw: Draw) -> Sample:
    """A header with its first item, and what a careful reader sees."""
    cast = draw_cast(draw)
    people = [*cast.present, *(giver for giver, _ in cast.pairs), *cast.absent]
    style = draw_style(draw, people)
    layout = draw_layout(draw, style)
    header = Header(draw, cast, style, layout, {})
    chief, secretary = cast.present[0], draw.random.choice(cast.present[1:])
    the = ("Monsieur le ", "Madame la ")[chief.woman] + cast.council.chief[chief.woman]
    words = {
        "noun": cast.council.noun, "caps": cast.council.title, "title": cast.council.chief[chief.woman], "the": the,
        "chief": style.one(chief, civil=True), "s": style.one(secretary, civil=True),
    }  # fmt: skip
    parts, last = away(draw, header)
    inside = draw.chosen.get("away") == "inside"
    lists = [header.holding() if inside else header.present(), draw.words("between", frames.BETWEEN), *parts]
    top, bottom = [], []
    place = draw.words("counts stand", ("before", "before too", "after", "nowhere"))
    if place.startswith("before"):
        text, stated = counts.write_counts(draw, "counts", counts.BEFORE, cast.numbers)
        top, header.stated = [text], header.stated | stated
    if place == "after":
        text, stated = counts.write_counts(draw, "counts after", counts.AFTER, cast.numbers)
        bottom, header.stated = [text], header.stated | stated
    staff = draw.words("staff", frames.STAFF)
    closing = draw.words("closing", frames.CLOSINGS)
    rest = [*bottom, staff, closing] if draw.chance("staff first", 0.5) else [closing, staff, *bottom]
    opening = [draw.words("top", frames.BEFORE), draw.words("opening", frames.OPENINGS)]
    head = opening + top if draw.chance("counts behind the opening", 0.6) else [opening[0], *top, opening[1]]
    body = draw.words("body", frames.BODIES)
    written = [part.format(**words) if part in FRAMED else part for part in (*head, *lists, *rest, body)]
    text = "\n".join(part for part in (*written, last) if part)
    if draw.chance("wrapped", 0.3):
        text = "\n".join(textwrap.fill(line, draw.random.choice((70, 90, 110))) for line in text.splitlines())
    return Sample(text, gold(header))


FRAMED = frozenset((*frames.OPENINGS, *frames.CLOSINGS, *frames.BODIES))


def gold(header: Header) -> dict[str, object]:
    """What a careful reader sees: names as written, counts only where stated."""
    name, cast = header.style.name, header.cast
    attendance = {
        "present": [name(who) for who in cast.present],
        "proxies": [{"giver": name(giver), "holder": name(holder)} for giver, holder in cast.pairs],
        "absent": [name(who) for who in cast.absent],
        **{field: header.stated.get(field) for field in counts.FIELDS.values()},
    }
    return {"sessions": [{"attendance": attendance}]}


__all__ = ["TOWN", "no_role", "sample"]
