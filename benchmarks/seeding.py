"""An act as a careful reader read it, where its words stand, and the faults that can be written into it.

A fault is sown only where the act makes it provable: « one member in office too many » is no contradiction in an act
that does not name the absent, and « MARTIN » twice may be two people. What the act says comes from its label (the
corpora) or from the parse of the sound act (the fixtures, whose parse is held by tests), never from the act with the
fault; a value that stands nowhere in the words (a figure in letters, a name cut by a page's edge) is not spoilt.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from deliberation_cli.law import Law, resolve

Tree = dict[str, Any]
Span = tuple[int, int]

STRANGER = "Zéphyrin QUATREMARRE"
"""Someone whom no act knows."""

_CIVILITY = r"(?:(?:MM?\.?|Mr\.?|Mmes?\.?|Mlles?\.?|Monsieur|Madame|Messieurs|Mesdames)\s+)?"
_MOVES = r"\bquitte|\barrive|\bsort(?:ent)? de la s|\bse retire|\brejoint|\bdepart de m|\babsente? (?:pour|lors)"
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()


@dataclass(frozen=True)
class Seeded:
    """A text with a fault, and the words that a finding must quote."""

    text: str
    words: str


def fold(text: str) -> str:
    """Small letters without accents, one for each character."""
    plain = (unicodedata.normalize("NFKD", char)[0] for char in text)
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in plain)


def person(value: Any) -> str:
    """A person's name, in a label (a string) or in a parse."""
    return value if isinstance(value, str) else value["name"]


@dataclass(frozen=True)
class Act:
    """The words of an act, and what its first session with a roll call says."""

    text: str
    told: Tree

    @cached_property
    def folded(self) -> str:
        return fold(self.text)

    @cached_property
    def session(self) -> Tree:
        sessions = self.told.get("sessions") or [{}]
        return next((one for one in sessions if (one.get("attendance") or {}).get("present")), sessions[0])

    @cached_property
    def roll(self) -> Tree:
        return self.session.get("attendance") or {}

    def people(self, field: str) -> list[str]:
        """Names of a list of the roll call."""
        return [person(one) for one in self.roll.get(field) or []]

    @cached_property
    def proxies(self) -> list[tuple[str, str | None]]:
        rows = self.roll.get("proxies") or []
        return [(person(row["giver"]), person(row["holder"]) if row.get("holder") else None) for row in rows]

    @cached_property
    def items(self) -> list[Tree]:
        return self.session.get("deliberations") or []

    @cached_property
    def votes(self) -> list[Tree]:
        return [item["vote"] for item in self.items if item.get("vote")]

    @cached_property
    def moved(self) -> bool:
        """Whether someone comes or goes: it explains what would else be a contradiction; labels do not tell it all."""
        return bool(self.roll.get("movements") or re.search(_MOVES, self.folded))

    @cached_property
    def counted(self) -> bool:
        """Whether every number stated for a list is that of its names: one wrong already makes another prove less."""
        present, proxies, absent = len(self.people("present")), len(self.proxies), len(self.people("absent"))
        fits = {
            "present_count": {present},
            "proxies_count": {proxies},
            "absent_count": {absent, absent + proxies},
            "members_in_office": {present + proxies + absent},
        }
        return all(self.roll.get(field) in (None, *sizes) for field, sizes in fits.items())

    @cached_property
    def whole(self) -> bool:
        """Whether the lists are surely whole: as many present as stated, or all adding up to the members in office."""
        present = self.people("present")
        stated, office = self.roll.get("present_count"), self.roll.get("members_in_office")
        total = len(present) + len(self.proxies) + len(self.people("absent"))
        return bool(present) and (stated == len(present) if stated is not None else office == total)

    @cached_property
    def voters(self) -> int | None:
        """The most who can have voted, where the lists or numbers say so."""
        present = max(len(self.people("present")), self.roll.get("present_count") or 0)
        proxies = max(len(self.proxies), self.roll.get("proxies_count") or 0)
        told = self.proxies or self.people("absent") or self.roll.get("proxies_count") is not None
        arrivals = sum(move["kind"] == "arrival" for move in self.roll.get("movements") or [])
        return present + proxies + arrivals + 1 if present and told else None  # one: whoever presides, in no list

    @cached_property
    def date(self) -> dt.date | None:
        day = self.session.get("date")
        return dt.date.fromisoformat(day) if day else None

    @cached_property
    def stamp(self) -> str | None:
        """The first identifier of transmission."""
        stamps = [item.get("act_id") or (item.get("transmission") or {}).get("act_id") for item in self.items]
        return next((stamp for stamp in stamps if stamp), None)

    @cached_property
    def law(self) -> Law | None:
        body = self.session.get("body") or {}
        department = self.session.get("department") or (self.stamp[:3] if self.stamp else None)
        kind = resolve(body.get("kind"), body.get("name"), department, self.date).kind
        return Law.at(kind, self.date) if kind and self.date else None

    def spots(self, name: str) -> list[Span]:
        """Where a name stands, its civility taken in."""
        words = r"\s+".join(re.escape(word) for word in name.split())
        return [found.span() for found in re.finditer(rf"(?<!\w){_CIVILITY}{words}(?!\w)", self.text)]

    def near(self, name: str, cue: str, reach: int = 120) -> Span | None:
        """Where a name stands within reach behind, or just before, words of a cue."""
        for start, end in self.spots(name):
            if re.search(cue, self.folded[max(0, start - reach) : start]) or re.search(
                cue, self.folded[end : end + 25]
            ):
                return start, end
        return None

    def couple(self, one: str, other: str, reach: int = 80) -> tuple[Span, Span] | None:
        """Where two names stand nearest, one behind the other."""
        pairs = [(a, b) for a in self.spots(one) for b in self.spots(other) if 0 < b[0] - a[1] < reach]
        return min(pairs, key=lambda pair: pair[1][0] - pair[0][1], default=None)

    def neighbours(self, people: Sequence[str]) -> Iterator[tuple[str, Span, str, Span]]:
        """Members of a list who stand beside each other in the words."""
        for one, other in pairwise(people):
            if spans := self.couple(one, other):
                yield one, spans[0], other, spans[1]

    def figures(self, value: int | None, label: str) -> list[Span]:
        """Where a figure stands behind its label, or before it."""
        if value is None:
            return []
        written = rf"(?<![\d/])(?P<n>0?{value})(?![\d/])"
        before, after = (
            rf"(?:{label})[^\d\n;,]{{0,25}}?{written}",
            rf"{written}\s+(?:(?:voix|votes?|membres?)\s+)?(?:{label})",
        )
        found = [match.span("n") for pattern in (before, after) for match in re.finditer(pattern, self.folded)]
        return sorted(set(found))

    def with_words(self, spans: Sequence[Span], new: str, quoted: str = "") -> Seeded | None:
        """The act with other words in some places."""
        if not spans:
            return None
        text = self.text
        for start, end in sorted(spans, reverse=True):
            text = text[:start] + new + text[end:]
        return Seeded(text, quoted or bare(new))

    def civility(self, span: Span) -> str:
        """« M » or « MME » before a name."""
        found = re.match(r"(M|Mme|Mlle)\w*\b", self.text[span[0] : span[1]])
        return found[1] if found and found[0].rstrip(".") in ("M", "Mme", "Mlle", "Mr", "MM", "Mmes") else ""


def bare(name: str) -> str:
    """A name without civility, on one line."""
    return " ".join(re.sub(rf"^{_CIVILITY}", "", name).split())


def full(name: str) -> bool:
    """Given and family name: enough to tell a person from a namesake."""
    return sum(len(word) > 1 for word in re.findall(r"\w+", name)) > 1


def written(day: dt.date) -> str:
    """A date in French words, as a pattern over folded text."""
    month = fold(_MONTHS[day.month - 1])
    number = rf"{month}" + rf"\s+{day.year}"
    return rf"(?:0?{day.day}(?:er)?\s+{number}|{day.day:02}[/.-]{day.month:02}[/.-]{day.year})"


def like(day: dt.date, text: str) -> str:
    """A date written as another one is."""
    if re.search(r"\d[/.-]\d", text):
        mark = re.search(r"[/.-]", text)
        return day.strftime(f"%d{mark[0] if mark else '/'}%m{mark[0] if mark else '/'}%Y")
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


Fault = Callable[[Act], Seeded | None]
