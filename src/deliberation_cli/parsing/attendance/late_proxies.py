"""Proxies told at the end of the minutes, behind the last item: « M. ROY avait donné pouvoir à Mme BRUN. »"""

from __future__ import annotations

from deliberation_cli.models.names import named_in
from deliberation_cli.parsing.attendance.gathering import Lists
from deliberation_cli.parsing.attendance.headings import find_headings
from deliberation_cli.parsing.attendance.list_ends import closed_list
from deliberation_cli.parsing.attendance.meanwhile import is_meanwhile
from deliberation_cli.parsing.attendance.relations import ProxyFound
from deliberation_cli.parsing.attendance.roster import read_roster
from deliberation_cli.parsing.attendance.told import told_proxies
from deliberation_cli.parsing.text.flow import Flow, Span

_REACH = 700
_EACH = 35
"""The end of the minutes: so many characters before the end of the session, or so many for each who is there."""


def add_late(flow: Flow, span: Span, lists: Lists) -> None:
    """Read the proxies that only the end of `span` tells: a member who is there holds, for one who is not."""
    if lists.proxies or not lists.present:
        return
    there = [found.value.name for found in lists.present]
    zone = Span(max(span.start, span.end - max(_REACH, _EACH * len(there))), span.end)
    for proxy in (*_listed(flow, zone), *told_proxies(flow, zone, [])):
        holds = proxy.holder is not None and named_in(proxy.holder.value.name, there)
        known = [*there, *(p.giver.value.name for p in lists.proxies)]
        if holds and not named_in(proxy.giver.value.name, known):
            lists.proxies.append(proxy)
    givers = [proxy.giver.value.name for proxy in lists.proxies]
    lists.absent = [row for row in lists.absent if not named_in(row[0].value.name, givers)]


def _listed(flow: Flow, zone: Span) -> list[ProxyFound]:
    """Proxies under a heading of their own."""
    found: list[ProxyFound] = []
    for heading in find_headings(flow, zone):
        if heading.kind == "proxies" and not is_meanwhile(heading):
            place = closed_list(flow, heading.span.end, zone.end)
            found += read_roster(flow, place, heading.kind).proxies
    return found
