"""« Étaient présents les représentants des communes de Belval, Bressoy … »: it names nobody."""

from __future__ import annotations

from deliberation_cli.models.names import words
from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.headings import Heading
from deliberation_cli.parsing.attendance.relations import Roster
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.grammar.places import SAINTS
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_OF_COMMUNES = late(
    r"(?:les? )?(?:representants?|delegue[es]*|membres|elus)?(?: titulaires)? ?"
    r"(?:(?:des|les) )?communes(?: adherentes| membres| suivantes)?(?: de)?(?= ?:| [a-z]|$)"
)
_ADDRESS = 70
"""« Mmes et MM. les représentants des communes de » is no longer."""
_LABELS = 2
_MOSTLY, _SELDOM = 0.8, 0.2


def without_communes(flow: Flow, heading: Heading, span: Span, roster: Roster) -> Roster:
    """The list without the communes that it names in place of people."""
    opening = f"{heading.words} {flow.fold[span.start : min(span.end, span.start + _ADDRESS)]}".replace("\n", " ")
    if "communes" not in opening or not _OF_COMMUNES.search(opening):
        return roster
    if flow.fold.count(":", span.start, span.end) >= _LABELS:
        return roster  # « Belval : M. Luc LEROY », a commune and its delegates
    named = [entry for entry in roster.people if _is_somebody(entry)]
    if len(named) > _MOSTLY * len(roster.people):
        return roster  # « des communes de BELVAL (Luc LEROY) », people whose given name is rare among them
    if len(named) < _SELDOM * len(roster.people):
        named = [entry for entry in named if entry.person.value.civility]  # « Vincent Val le Haut » is one more of them
    roster.of_communes = len(named) < len(roster.people)
    roster.people = named
    return roster


def _is_somebody(entry: Entry) -> bool:
    """« M. LEROY », « Luc LEROY »; not « BELVAL », « Saint Luc le Haut »."""
    person = entry.person.value
    named = words(person.name)
    given = any(word in given_names() for word in named) and not SAINTS & set(named)
    return bool(person.civility) or (len(named) > 1 and given)
