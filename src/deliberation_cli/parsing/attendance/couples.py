"""Two members of one name in one breath: « Présents : M. et Mme SIMON, M. Luc PETIT »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from deliberation_cli.models.names import family
from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Found
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.words import CIVILITY

_COUPLE = late(rf"\b(?:(?P<he>m\.?|mr|monsieur)|mme|madame) (?:et|&) {CIVILITY} ?$")


def with_couples(sections: list[Section]) -> list[Section]:
    """The sections, the first of two people whom one name tells added before the second."""
    for section in sections:
        people = section.roster.people
        if not _addressed(people):
            section.roster.people = [one for entry in people for one in _each(entry)]
    return sections


def _addressed(people: Sequence[Entry]) -> bool:
    """« Présents : M. & Mme LEROY, BRUN, BRET, ROY »: so they are all addressed, where no other is."""
    if len(people) <= _COUPLES or not _COUPLE.search(people[0].before):
        return False
    return not any(entry.person.value.civility for entry in people[1:])


_COUPLES = 2


def _each(entry: Entry) -> Iterator[Entry]:
    couple = _COUPLE.search(entry.before)
    if couple:
        second = entry.person.value
        # « Mme et M. Jean COLAS »: the given name is his alone
        shared = second.name.isupper() or " " not in second.name
        name = second.name if shared else family(second.name)
        if name:
            first = second.model_copy(update={"name": name, "civility": "M." if couple["he"] else "Mme"})
            yield replace(entry, person=Found(first, entry.person.span, entry.person.confidence if shared else DOUBT))
    yield entry
