"""The faults of the catalogue: each a function from an act to its text with the fault, None where nothing proves it."""

# ruff: noqa: E501 a fault of the table is one line

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator

from seeding import DAYS, STRANGER, Act, Fault, Seeded, Span, Tree, bare, fold, full, like, written

OFFICE = r"en exercice|inscrits|composant (?:le|l'|la)"
PRESENT = r"(?<!non )(?<!non-)presents?|presents? a la seance"
PROXIES = r"pouvoirs?|procurations?|representes?|mandats?"
FOR, AGAINST = r"pour|favorables?", r"contre|opposition"
SECRETARY = r"secretaire"
VOTE = r"contre|abst|oppos|defavorable"


def office(change: Callable[[Act, int], int], provable: Callable[[Act, int], bool]) -> Fault:
    """Change the members in office."""

    def spoil(act: Act) -> Seeded | None:
        value = act.roll.get("members_in_office")
        if value is None or not provable(act, value):
            return None
        return act.with_words(act.figures(value, OFFICE), str(change(act, value)))

    return spoil


def _total(act: Act) -> int:
    return len(act.people("present")) + len(act.proxies) + len(act.people("absent"))


def count(field: str, names: Callable[[Act], set[int]], label: str) -> Fault:
    """One more than stated, where the number stated is that of the names."""

    def spoil(act: Act) -> Seeded | None:
        value, sizes = act.roll.get(field), names(act)
        if not value or value not in sizes or act.moved or not act.counted:
            return None
        return act.with_words(act.figures(value, label), str(max(sizes) + 1))

    return spoil


def figure(field: str, label: str, change: Callable[[Act, Tree], int | None]) -> Fault:
    """Change the first figure of a vote; `change` gives None where nothing would prove it wrong."""

    def spoil(act: Act) -> Seeded | None:
        for vote in act.votes:
            twins = [other for other in act.votes if other.get(field) == vote.get(field)]
            new = None if vote.get(field) is None else change(act, vote)
            spans = act.figures(vote.get(field), label)
            if new is not None and spans and all(change(act, other) is not None for other in twins):
                return act.with_words(spans[:1], str(new))
        return None

    return spoil


def _cast(vote: Tree) -> int | None:
    both = vote.get("in_favour") is not None and vote.get("against") is not None
    return vote["in_favour"] + vote["against"] if both else None


def _more_voters(act: Act, vote: Tree) -> int | None:
    if (vote.get("cast") is None and _cast(vote) is None) or vote.get("abstentions") is None:
        return None
    return int(vote["voters"]) + sum(vote.get(name) or 0 for name in ("abstentions", "blank_or_null", "not_voting")) + 1


def _majority(act: Act, vote: Tree) -> int | None:
    sure = vote.get("cast") is not None or _cast(vote) is not None
    return vote["absolute_majority"] - 1 if sure and vote["absolute_majority"] > 1 else None


def _more_votes(act: Act, vote: Tree) -> int | None:
    kind = (act.session.get("body") or {}).get("kind")
    if act.voters is None or (kind in ("syndicate_committee", "other") and act.voters < 6):
        return None
    return max(act.voters, vote["in_favour"]) + 1


def _swapped(act: Act, vote: Tree) -> int | None:
    """All against, and yet adopted: in favour of a number that others outvote."""
    sure = vote.get("outcome") in ("adopted", "favourable_opinion") and (vote.get("against") or 0) > 1
    return 1 if sure and vote["in_favour"] > 1 else None


def voters_of_session(act: Act) -> Seeded | None:
    """More voters stated for the session than members present and represented."""
    value = act.roll.get("voters_count")
    if value is None or act.voters is None or act.moved:
        return None
    return act.with_words(act.figures(value, "votants?"), str(act.voters + 1))


def repeat_present(act: Act) -> Seeded | None:
    """A member's name stands in the place of the next one's."""
    for one, first, other, second in act.neighbours(act.people("present")):
        if full(one) and act.civility(first) == act.civility(second) and not _alike(one, other):
            return act.with_words([second], act.text[slice(*first)])
    return None


def _alike(one: str, other: str) -> bool:
    return bool(set(fold(one).split()) & set(fold(other).split()))


def drop_present(act: Act) -> Seeded | None:
    """One of the present is left out."""
    people, president = act.people("present"), act.session.get("president")
    stated = act.roll.get("present_count") == len(people)
    if act.moved or not act.counted or not (stated or (act.whole and act.people("absent"))):
        return None
    head = person_of(president)
    for _, first, other, second in act.neighbours(people):
        if other != head and act.spots(other)[0] == second:
            return Seeded(act.text[: first[1]] + act.text[second[1] :], bare(people[0]))
    return None


def person_of(value: object) -> str:
    """The name of a person who may not be named."""
    return value if isinstance(value, str) else str(value["name"]) if isinstance(value, dict) else ""


def present_and_absent(act: Act) -> Seeded | None:
    """One of the present is excused too."""
    for away in act.people("absent"):
        place = act.near(away, "absent|excus")
        for name in act.people("present")[1:]:
            spots = act.spots(name)
            if place and spots and full(name) and act.civility(spots[0]) == act.civility(place) and not act.moved:
                return act.with_words([place], act.text[slice(*spots[0])])
    return None


def _pair(act: Act, index: int) -> tuple[Span, Span] | None:
    """Where the giver and the holder of a proxy stand beside each other."""
    giver, holder = act.proxies[index]
    if holder is None:
        return None
    if spans := act.couple(giver, holder, 120):
        return spans
    back = act.couple(holder, giver, 120)
    return back and (back[1], back[0])


def _holder(act: Act, index: int) -> Span | None:
    spans = _pair(act, index)
    return spans and spans[1]


def _absent(act: Act) -> list[str]:
    """The absent whose full names share no word with anybody present: none can be taken for another."""
    here = [*act.people("present"), person_of(act.session.get("president"))]
    return [one for one in act.people("absent") if full(one) and not any(_alike(one, other) for other in here)]


def absent_holder(act: Act) -> Seeded | None:
    """A proxy is given to someone absent, or whom no list names."""
    givers = [giver for giver, _ in act.proxies]
    for index in range(len(act.proxies)):
        span = _holder(act, index)
        new = next((name for name in _absent(act) if name not in givers), STRANGER if act.whole else None)
        if span and new and act.people("present") and not act.moved:
            return act.with_words([span], new)
    return None


def three_proxies(act: Act) -> Seeded | None:
    """All proxies go to one holder."""
    limit = act.law.proxies_per_holder if act.law else None
    spans = [span for index in range(len(act.proxies)) if (span := _holder(act, index))]
    if len(set(spans)) < 3 or limit is None or act.moved:
        return None
    return act.with_words(spans[1:], act.text[slice(*spans[0])])


def giver_twice(act: Act) -> Seeded | None:
    """One giver stands in the place of another, whose proxy somebody else holds."""
    pairs = [(one, spans) for i, one in enumerate(act.proxies) if (spans := _pair(act, i))]
    for (giver, holder), (first, _) in pairs:
        for (other, another), (second, _) in pairs:
            sure = full(giver) and act.civility(first) == act.civility(second) and not _alike(giver, other)
            if sure and holder and another and not _alike(holder, another) and first < second:
                return act.with_words([second], act.text[slice(*first)])
    return None


def chain(act: Act) -> Seeded | None:
    """A proxy is given to someone who gave his own."""
    for index, (giver, _) in enumerate(act.proxies):
        span = _holder(act, index)
        other = next(
            (name for name, _ in act.proxies if name != giver and full(name) and not _alike(name, giver)), None
        )
        if span and other and not act.moved:
            return act.with_words([span], other)
    return None


def absent_secretary(act: Act) -> Seeded | None:
    """The secretary is someone absent, or whom no list names."""
    name = person_of(act.session.get("secretary"))
    duty = act.law.secretary.value if act.law and act.law.secretary else None
    place = act.near(name, SECRETARY) if name else None
    new = next(iter(_absent(act)), STRANGER if act.whole else None)
    if place is None or new is None or not duty or not duty.member or not act.people("present") or act.moved:
        return None
    return act.with_words([place], new)


def stamp(
    pattern: str, new: Callable[[re.Match[str]], str], provable: Callable[[Act], bool] = lambda act: True
) -> Fault:
    """Change the identifier of transmission, wherever it stands."""

    def spoil(act: Act) -> Seeded | None:
        found = re.fullmatch(pattern, act.stamp) if act.stamp and provable(act) else None
        if found is None or act.stamp is None:
            return None
        shown = r"\\?".join(re.escape(char) for char in act.stamp)
        spans = [match.span() for match in re.finditer(shown, act.text)]
        return act.with_words(spans, new(found))

    return spoil


def _numbered(act: Act) -> bool:
    numbers = [item.get("number") or "" for item in act.items]
    return len(numbers) == 1 and bool(numbers[0]) and fold(numbers[0]) in fold(act.stamp or "")


def weekday(act: Act) -> Seeded | None:
    """The day of the week is that of the next day."""
    if act.date is None:
        return None
    right, wrong = DAYS[act.date.weekday()], DAYS[(act.date.weekday() + 1) % 7]
    spans = [match.span(1) for match in re.finditer(rf"\b({right})\s+{written(act.date)}", act.folded)]
    return act.with_words(spans, wrong)


def year_in_words(act: Act) -> Seeded | None:
    """The year in words is that of another session; the date stands in figures too."""
    spans = [match.span(1) for match in re.finditer(r"l'an (deux[ -]mille[ -][a-z-]+(?: et un)?)\b", act.folded)]
    if not spans or act.date is None or not re.search(written(act.date), act.folded):
        return None
    return act.with_words(spans, "deux mille huit" if act.date.year != 2008 else "deux mille douze")  # leap years


def convened(day: Callable[[dt.date], dt.date], provable: Callable[[Act], bool]) -> Fault:
    """Change the day of the convocation."""

    def spoil(act: Act) -> Seeded | None:
        told = act.session.get("convened_on")
        if told is None or act.date is None or dt.date.fromisoformat(told) >= act.date or not provable(act):
            return None
        found = list(re.finditer(written(dt.date.fromisoformat(told)), act.folded))
        return act.with_words([one.span() for one in found], like(day(act.date), found[0][0])) if found else None

    return spoil


def _asks_clear_days(act: Act) -> bool:
    asked = act.law.convocation.value if act.law and act.law.convocation else None
    return asked is not None and asked.delay(None) is not None and asked.delay(None).clear  # type: ignore[union-attr]


def named(act: Act, sides: Iterable[str] = ("against", "abstaining")) -> Iterator[tuple[Tree, str, list[str]]]:
    """Votes with names, the number stated beside them, and the names."""
    fields = {"against": "against", "abstaining": "abstentions"}
    for vote in act.votes:
        for side in sides:
            if people := [person_of(one) for one in vote.get(f"names_{side}") or []]:
                yield vote, fields[side], people


def one_name_less(act: Act) -> Seeded | None:
    """Two voted so, and one is named."""
    holders = [holder for _, holder in act.proxies if holder]
    for vote, field, people in named(act):
        if vote.get(field) != len(people) or any(_alike(name, holder) for name in people for holder in holders):
            continue
        first = act.near(people[0], VOTE)
        second = (
            next((spot for spot in act.spots(people[1]) if first and 0 < spot[0] - first[1] < 40), None)
            if people[1:]
            else None
        )
        if first and second:
            return Seeded(act.text[: first[1]] + act.text[second[1] :], people[0])
    return None


def other_voter(act: Act, new: str | None) -> Seeded | None:
    """Someone else is named against."""
    for _, _, people in named(act):
        place = act.near(people[0], VOTE)
        if place and new and act.people("present") and not act.moved:
            return act.with_words([place], new)
    return None


def absent_against(act: Act) -> Seeded | None:
    """Someone absent is named against."""
    return other_voter(act, next(iter(_absent(act)), None))


def stranger_against(act: Act) -> Seeded | None:
    """Someone whom no list names is named against."""
    return other_voter(act, STRANGER if act.whole and _total(act) == act.roll.get("members_in_office") else None)


def secret_with_names(act: Act) -> Seeded | None:
    """The ballot is said secret, and those against are named."""
    for vote, field, people in named(act):
        place = act.near(people[0], VOTE) if vote.get("ballot") is None else None
        label = place and re.search(
            r"(?:\d+ )?(?:voix )?(?:votes? )?(?:contre|abst)", act.folded[max(0, place[0] - 60) :]
        )
        if place and label and vote.get(field) is not None:
            at = max(0, place[0] - 60) + label.start()
            return Seeded(act.text[:at] + "au scrutin secret, " + act.text[at:], "scrutin secret")
    return None


FAULTS: list[tuple[str, str, Fault]] = [
    ("VOT001", "votes cast one short", figure("cast", "exprimes?", lambda a, v: None if _cast(v) is None else v["cast"] - 1)),
    ("VOT002", "more voters than votes", figure("voters", "votants?", _more_voters)),
    ("VOT002", "more voters than members there", voters_of_session),
    ("VOT003", "more votes than voters", figure("in_favour", FOR, _more_votes)),
    ("VOT004", "majority one short", figure("absolute_majority", "majorite(?: absolue)?", _majority)),
    ("VOT005", "adopted by fewer than half", figure("in_favour", FOR, _swapped)),
    ("VOT006", "unanimous with one against", figure("against", AGAINST, lambda a, v: 1 if v.get("unanimous") and not v["against"] else None)),
    ("VOT007", "one name against too few", one_name_less),
    ("VOT008", "absent and named against", absent_against),
    ("VOT009", "secret ballot with names", secret_with_names),
    ("ATT001", "number present", count("present_count", lambda a: {len(a.people("present"))}, PRESENT)),
    ("ATT002", "members in office", office(lambda a, v: v + 2, lambda a, v: v == _total(a) and bool(a.people("absent")))),
    ("ATT003", "present and excused", present_and_absent),
    ("ATT004", "named twice", repeat_present),
    ("ATT005", "number of proxies", count("proxies_count", lambda a: {len(a.proxies)}, PROXIES)),
    ("ATT005", "number absent", count("absent_count", lambda a: {len(a.people("absent")), len(a.people("absent")) + len(a.proxies)}, "absents?|excuses?")),
    ("ATT", "one present left out", drop_present),
    ("ATT006", "a stranger named against", stranger_against),
    ("QUO001", "no quorum", office(lambda a, v: 3 * (len(a.people("present")) + len(a.proxies)) + 6, lambda a, v: a.law is not None and a.law.quorum is not None and a.law.quorum.value is not None and a.roll.get("present_count") == len(a.people("present")))),
    ("PRX001", "holder absent", absent_holder),
    ("PRX002", "giver twice", giver_twice),
    ("PRX003", "three proxies, one holder", three_proxies),
    ("PRX004", "holder represented", chain),
    ("SES001", "late convocation", convened(lambda day: day - dt.timedelta(1), _asks_clear_days)),
    ("SES002", "secretary absent", absent_secretary),
    ("SES003", "convened after the session", convened(lambda day: day + dt.timedelta(3), lambda a: True)),
    ("SES006", "weekday", weekday),
    ("SES007", "year in words", year_in_words),
    ("TRA001", "number of 19 characters", stamp(r"(\w{3}-\d{9}-\d{8}-).+(-\w\w)", lambda m: f"{m[1]}2023_012_DU_CONSEIL{m[2]}")),
    ("TRA002", "identifier of another day", stamp(r"(\w{3}-\d{9}-)(\d{4})(.+)", lambda m: f"{m[1]}{int(m[2]) - 1}{m[3]}", lambda a: a.date is not None)),
    ("TRA003", "identifier of another act", stamp(r"(\w{3}-\d{9}-\d{8}-.*?)(\d+)(-\w\w)", lambda m: f"{m[1]}{int(m[2]) + 5:0{len(m[2])}}{m[3]}", _numbered)),
    ("TRA004", "wrong SIREN", stamp(r"(\w{3}-\d{8})(\d)(-.+)", lambda m: f"{m[1]}{(int(m[2]) + 1) % 10}{m[3]}")),
    ("TRA005", "nature of a decree", stamp(r"(.+)-DE", lambda m: f"{m[1]}-AR")),
]  # fmt: skip
