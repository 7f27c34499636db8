"""A clerk who writes family names in capitals does so throughout: a list ends where words without them follow.

« Absents : Max ROY Réfection du lavoir et de ses abords »: a text on one line lets a list run into the title behind
it. Titles and sentences begin with a capital, as names do; what tells them apart is how this clerk writes names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from deliberation_cli.models import Person
from deliberation_cli.models.names import words
from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.relations import Roster
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.text.proof import DOUBT

_FEWEST = 5
"""Names from which the way of writing them is a habit."""
_MOSTLY = 0.9
_CAPITALS = late(r"[^\W\d_]*[A-ZÀ-ÞŒ]{2}")
_SMALL = late(r"[A-ZÀ-ÞŒ][a-zß-ÿœ]+")


def in_one_style(flow: Flow, sections: list[Section]) -> list[Section]:
    """Where the clerk writes family names in capitals, no list runs into the title behind it."""
    present = [entry for s in sections if s.heading.kind == "present" for entry in s.roster.people]
    if _in_capitals(present):
        for section in sections:
            if not _all_civil(flow, section):
                section.roster = _cut(section.roster, present)
    if _alone(present):
        for section in sections:
            _without_titles(section.roster, present)
    return sections


def _all_civil(flow: Flow, section: Section) -> bool:
    """« Absents : MM. Roy et Petit. »: a civility of several opens the list, and « et » closes it."""
    people = section.roster.people
    if len(people) < 2:
        return False
    first, last = people[0].person.span.start, people[-1].person.span.start
    opens = _OF_SEVERAL.search(flow.fold, max(first - _OPENING, 0), first)
    return bool(opens and opens.start() >= section.heading.span.start and flow.fold[last - 4 : last] == " et ")


_OF_SEVERAL, _OPENING = late(r"(?<![a-z])(?:mm|mms|mmes|messieurs|mesdames|melles|mlles)\.? ?\Z"), 12


def _in_capitals(present: Sequence[Entry]) -> bool:
    """Whether family names stand in capitals, and given names or particles do not."""
    names = [entry.person.value.name for entry in present]
    marked = sum(_CAPITALS.search(name) is not None for name in names)
    mixed = any(_SMALL.search(name) for name in names) or any(entry.person.value.civility for entry in present)
    return len(names) >= _FEWEST and mixed and marked >= _MOSTLY * len(names)


def _alone(present: Sequence[Entry]) -> bool:
    """Whether family names in capitals stand alone behind civilities: « M. ROY, Mme BRUN, M. LEROY G. »."""
    names = [entry.person.value for entry in present]
    bare = sum(bool(person.civility) and _CAPITALS_ALONE.fullmatch(person.name) is not None for person in names)
    return len(names) >= _FEWEST and bare >= _MOSTLY * len(names)


_CAPITALS_ALONE = late(r"(?:de |du |d['’])?[A-ZÀ-ÞŒ][A-ZÀ-ÞŒ '’.-]+(?: [A-Z]\.)?")
_TITLE_BEHIND = late(r"(?P<name>[A-ZÀ-ÞŒ][A-ZÀ-ÞŒ '’-]+[A-ZÀ-ÞŒ]) (?P<word>[A-ZÀ-ÞŒ][a-zß-ÿœ]+).*")


def _without_titles(roster: Roster, present: Sequence[Entry]) -> None:
    """« … à Mme BRUN Politique départementale … »: where names stand alone, a title runs on behind the last of them."""
    names = {entry.person.value.name for entry in present}
    last = roster.proxies[-1] if roster.proxies else None
    title = _TITLE_BEHIND.fullmatch(last.holder.value.name) if last and last.holder else None
    behind = last and last.holder and any(e.person.span.start > last.holder.span.start for e in roster.people)
    if last and last.holder and title and _is_title(title) and title["name"] in names and not behind:
        roster.proxies[-1] = replace(last, holder=_first(last.holder, title["name"]))
        roster.end = last.holder.span.start + len(title["name"])
    entry = roster.people[-1] if roster.people else None
    title = _TITLE_BEHIND.fullmatch(entry.person.value.name) if entry else None
    if entry and title and _is_title(title) and roster.end == entry.person.span.end:
        entry.person = _first(entry.person, title["name"])
        roster.end = entry.person.span.end


def _is_title(behind: re.Match[str]) -> bool:
    """« M. ROY Travaux »: the word behind a name begins the next title, and is nobody's given name."""
    return fold(behind["word"]) not in given_names()


def _first(found: Found[Person], name: str) -> Found[Person]:
    """The person by the first words of the name."""
    span = Span(found.span.start, found.span.start + len(name))
    return Found(found.value.model_copy(update={"name": name}), span, min(found.confidence, DOUBT))


def _cut(roster: Roster, present: Sequence[Entry]) -> Roster:
    """The roster up to the first entry that is no name as this clerk writes them, where mostly such ones follow."""
    known = {word for entry in present for word in words(entry.person.value.name)}
    kept = list(takewhile(lambda entry: not _foreign(entry, known), roster.people))
    rest = roster.people[len(kept) :]
    if not rest or 2 * sum(_written(entry) for entry in rest) > len(rest):
        return roster
    if not kept and _called(rest[0]) and 2 * sum(map(_called, rest)) > len(rest):
        return roster  # « PRÉSENTS : ROY Max … ABSENTS : Luc Petit, Zoé Brun »: a list of its own style
    if not kept and any(_written(entry) for entry in rest):
        roster.people = [entry for entry in rest if not _foreign(entry, known)]
        return roster  # « Absents : Belval ; Bressoy : M. ROY »: no title stands before the first name
    behind = [entry for entry in rest if _is_civil(entry) and not known.issuperset(words(entry.person.value.name))]
    if behind and all(_is_civil(entry) for entry in kept):
        roster.people = [*kept, *behind]
        return roster  # « M. ROY, titulaire, Belval - Mme BRUN, titulaire, Bressoy »: no title, but places
    limit = rest[0].person.span.start
    roster.people = kept
    roster.proxies = [proxy for proxy in roster.proxies if proxy.giver.span.start < limit]
    roster.represented = [proxy for proxy in roster.represented if proxy.giver.span.start < limit]
    roster.end = max((entry.person.span.end for entry in kept), default=min(roster.end, limit))
    return roster


def _called(entry: Entry) -> bool:
    """« Luc Petit », « Petit Luc »: a given name that is known, and a family name."""
    name = entry.person.value.name.split()
    called = any(fold(name[at]).partition("-")[0] in given_names() for at in (0, -1))
    return called and 1 < len(name) <= _LONGEST


_LONGEST = 4


def _is_civil(entry: Entry) -> bool:
    return entry.person.value.civility is not None and _written(entry)


def _written(entry: Entry) -> bool:
    return _CAPITALS.search(entry.person.value.name) is not None


def _foreign(entry: Entry, known: set[str]) -> bool:
    """Without capitals, without a civility, and none of the names of those who are there."""
    person = entry.person.value
    return not _written(entry) and not person.civility and not known.issuperset(words(person.name))
