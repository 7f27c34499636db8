"""Two members of one name in one breath: « Présents : M. et Mme SIMON, M. Luc PETIT »."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from deliberation_cli.models.names import family
from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Found
from deliberation_cli.parsing.text.proof import DOUBT

_COUPLE = late(r"\b(?:(?P<he>m\.?|mr|monsieur)|mme|madame) (?:et|&) (?:m\.?|mr|monsieur|mme|madame) ?$")


def with_couples(sections: list[Section]) -> list[Section]:
    """The sections, the first of two people whom one name tells added before the second."""
    for section in sections:
        section.roster.people = [one for entry in section.roster.people for one in _each(entry)]
    return sections


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
