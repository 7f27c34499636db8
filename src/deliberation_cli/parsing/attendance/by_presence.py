"""Who gives and who holds, told by who is there: nobody is both present and represented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from deliberation_cli.models.names import named_in
from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.relations import ProxyFound
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.words import CIVIL


def pair_by_presence(sections: Sequence[Section]) -> None:
    """« Absents Pouvoir à : Zoé BRUN Luc LEROY Guy BRET Anne PETIT »: a table of two columns that ran together.

    Nothing relates the names, or a sign that is not known; every second one is present, or the second half, and none
    of the others is.
    """
    there = [e.person.value.name for s in sections if s.heading.kind == "present" for e in s.roster.people]
    for section in sections:
        people = section.roster.people
        if section.heading.kind not in _AWAY or section.roster.proxies:
            continue
        if any(_RELATES.search(entry.before) for entry in people[1:]):
            continue
        for givers, holders in _two_columns(people, of_proxies=section.heading.kind == "proxies"):
            if _AWAY[section.heading.kind] <= len(holders) and _hold(holders, givers, there):
                held = [*(h.person for h in holders), None]  # the last holder may be lost
                pairs = zip(givers, held, strict=False)
                section.roster.proxies = [ProxyFound(g.person, h, sure=False) for g, h in pairs]
                section.roster.people = []
                break


def without_to(sections: Sequence[Section]) -> None:
    """« Excusés : …, Ida COLAS a donné pouvoir Luc PETIT, … », where Luc is there: the « à » is missing.

    « Excusée : Ida COLAS à Luc PETIT »: or nothing else is said.
    """
    there = [e.person.value.name for s in sections if s.heading.kind == "present" for e in s.roster.people]
    for section in sections:
        people = section.roster.people if section.heading.kind in ("absent", "proxies") else []
        for giver, holder in list(pairwise(people)):
            gives = _GIVES_TO.fullmatch(holder.before) or _TO.fullmatch(holder.before)
            if gives and _hold([holder], [giver], there):
                section.roster.proxies.append(ProxyFound(giver.person, holder.person, sure=False))
                section.roster.people = [e for e in section.roster.people if e is not giver and e is not holder]


_TO = late(r"\s(?:a|->|→)\s" + CIVIL)
_GIVES_TO = late(r"\s(?:a|ayant) donne (?:pouvoir|procuration)\s" + CIVIL)


def _two_columns(people: Sequence[Entry], *, of_proxies: bool) -> Iterator[tuple[Sequence[Entry], Sequence[Entry]]]:
    """Givers and holders: row by row, or one column behind the other where the heading speaks of proxies alone."""
    yield people[::2], people[1::2]
    half, odd = divmod(len(people), 2)
    if of_proxies and half > 1 and not odd:
        yield people[:half], people[half:]


def _hold(holders: Sequence[Entry], givers: Sequence[Entry], there: Sequence[str]) -> bool:
    """Whether all the ones are present, and none of the others is."""
    present = all(named_in(entry.person.value.name, there) for entry in holders)
    return present and not any(named_in(entry.person.value.name, there) for entry in givers)


def turn_by_presence(sections: Sequence[Section]) -> None:
    """« Pouvoirs : Zoé BRUN pour Guy BRET », where Guy is there and Zoé is not: she gives.

    « Mandataire Mandant Guy BRET Zoé BRUN »: so she does where the columns stand the other way round; and so does he
    who is listed as absent, « Absents : Guy BRET (pouvoir de Zoé BRUN) ».
    """
    there = [e.person.value.name for s in sections if s.heading.kind == "present" for e in s.roster.people]
    for section in sections:
        section.roster.proxies = proxies = [_turned(p, there) for p in section.roster.proxies]
        told = [p for p in proxies if (p.told_by_holder or section.heading.paired) and p.holder]
        if section.heading.kind != "proxies" or not told or len(told) < len(proxies):
            continue
        if all(
            named_in(p.giver.value.name, there) and not named_in(p.holder.value.name, there) for p in told if p.holder
        ):
            section.roster.proxies = [ProxyFound(p.holder, p.giver, sure=p.sure) for p in told if p.holder]


def _turned(proxy: ProxyFound, there: Sequence[str]) -> ProxyFound:
    """The other way round, where its words allow it and who is there tells it."""
    holder = proxy.holder
    if not proxy.may_turn or holder is None or named_in(holder.value.name, there):
        return proxy
    return ProxyFound(holder, proxy.giver, sure=proxy.sure) if named_in(proxy.giver.value.name, there) else proxy


_AWAY = {"proxies": 1, "absent": 2}
"""How many holders, at the least, a list of the kind must hold: nobody is both absent and present."""
_RELATES = late(r"pouvoir|procuration|mandat|donne|represent|absent|excus|suppl|remplac")
