"""Substitutes who sit in the stead of a member (suppléants), told with the words of a proxy: « X représenté par Y ».

A substitute votes for himself: he is there, the member is not, and nobody holds a proxy of the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.models import Person
from deliberation_cli.models.names import named_in, part_of
from deliberation_cli.parsing.attendance.relations import ProxyFound
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Found, fold
from deliberation_cli.parsing.text.proof import DOUBT

_ENOUGH = 3
"""So many present make a list in which somebody would be found."""


def take_substitutes(sections: Sequence[Section]) -> tuple[list[Found[Person]], list[tuple[Found[Person], str]]]:
    """Take the pairs of member and substitute off the proxies.

    The substitutes whom no list has, and the members with the words of the heading that they stood under.
    """
    there = [e.person.value for s in sections if s.heading.kind == "present" for e in s.roster.people]
    seated: list[Found[Person]] = []
    away: list[tuple[Found[Person], str]] = []
    for section in sections:
        apart = _told_apart(section, sections, [person.name for person in there])
        for told in list(section.roster.proxies):
            if apart or (told.represented and _listed_as_substitute(told, there)):
                section.roster.proxies.remove(told)
                away.append((told.giver, section.heading.words))
                seated += [told.holder._replace(confidence=DOUBT)] if apart and told.holder else []
    return seated, away


def _told_apart(section: Section, sections: Sequence[Section], there: Sequence[str]) -> bool:
    """« Représentés : A représenté par B. Procurations : C à D », where D is among the present, and B nowhere."""
    told = section.roster.proxies
    if section.heading.kind != "proxies" or not told or not _REPRESENTED.search(section.heading.words):
        return False
    holders = [proxy.holder.value.name for proxy in told if proxy.holder]
    if len(holders) < len(told) or not all(proxy.represented for proxy in told) or len(there) < _ENOUGH:
        return False
    elsewhere = any(_GIVEN.search(s.heading.words) and s.roster.proxies for s in sections if s is not section)
    return elsewhere and not any(named_in(holder, there) for holder in holders)


_GIVEN = late(r"(?:pouvoir|procuration|mandat)")
_REPRESENTED = late(r"^(?!.*(?:pouvoir|procuration|mandat)).*(?:represent|supple)")


def _listed_as_substitute(told: ProxyFound, there: Sequence[Person]) -> bool:
    """« Présents : Y, délégué suppléant. Excusés : X, délégué titulaire, représenté par Y »."""
    if told.holder is None or "titulaire" not in fold(told.giver.value.role or ""):
        return False
    name = told.holder.value.name
    return any("suppleant" in fold(other.role or "") and part_of(name, other.name) for other in there)


def sit_instead(sections: Sequence[Section], present: Sequence[Found[Person]]) -> list[Found[Person]]:
    """« Présents : …, X représenté par Y, … », where no list has Y: a substitute who sits, and votes for himself."""
    there = [f.value.name for f in present]
    seated = list(present)
    for section in sections if len(there) >= _ENOUGH else ():
        for told in list(section.roster.represented) if section.heading.kind == "present" else ():
            if told.bare or told.holder is None or named_in(told.holder.value.name, there):
                continue
            section.roster.represented.remove(told)
            sits = told.holder._replace(confidence=DOUBT)  # or holds his proxy, and is in no list, as who presides
            seated = [sits if found.span == told.giver.span else found for found in seated]
    return seated
