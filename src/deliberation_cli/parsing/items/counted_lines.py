"""Numbers that open a line each and count from line to line: codes, services, ranks that leave none out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.parsing.items.members import MOST, PAIR, SHORTEST, Member
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span


def with_doubles(flow: Flow, span: Span, chain: list[Member]) -> list[Member]:
    """« 2018-192 – … 2018-192 bis – … »: the act that was put in between counts as the one before it."""
    counts = {member.text: member.count for member in chain}
    places = {member.span for member in chain}
    again = (
        Member(Span(*match.span("number")), match["number"], counts[match["number"]])
        for match in _opening_lines(flow, _DOUBLE, span)
        if match["number"] in counts
    )
    return sorted([*chain, *(member for member in again if member.span not in places)], key=lambda m: m.span)


def _opening_lines(flow: Flow, pattern: re.Pattern[str], span: Span) -> list[re.Match[str]]:
    """Matches of a pattern that takes the line end before it, which is quick to seek and may stand before `span`."""
    return flow.find_all(pattern, Span(max(span.start - 1, 0), span.end))


_DOUBLE = late(r"\n(?P<number>[a-z\d][\w./-]*\d) (?:bis|ter)(?=\s?[-–:])")


def by_codes(flow: Flow, span: Span) -> list[list[Member]]:
    """« CP 25-05/1.03 », « CP 25-05/2.01 », « CP 25-05/4.02 », a line each: of many acts some, in order."""
    families: dict[str, list[tuple[int, int, Member]]] = defaultdict(list)
    for match in _opening_lines(flow, _CODE, span)[:MOST]:
        member = Member(Span(*match.span("code")), match["code"], int(match["count"]))
        families[match["head"]].append((int(match["part"]), member.count, member))
    rising = (codes for codes in families.values() if len(codes) >= SHORTEST)
    return [[m for *_, m in codes] for codes in rising if all(a[:2] < b[:2] for a, b in pairwise(codes))]


def by_services(flow: Flow, span: Span) -> list[list[Member]]:
    """« 1 - 2012 DAC 412 Conventions … 2 - 2012 DDATC 88 Subvention … »: the year and the service, a rank before."""
    found = [match for match in flow.find_all(_SERVICED, span) if flow.text[match.end() + 1].isupper()]
    ranks = [int(match["rank"]) for match in found]
    if len(found) < PAIR or ranks != [*range(ranks[0], ranks[0] + len(ranks))]:
        return []
    return [[Member(Span(*match.span("number")), match["number"], int(match["rank"])) for match in found]]


_SERVICED = late(
    r"(?<!\S)(?P<rank>\d{1,3})\s?[-–./]\s?(?P<number>(?:v ?\d{1,2} )?(?:19|20)\d\d [a-z]{2,6} \d{1,4})(?=\s[^\W\d])"
)
_CODE = late(r"\n(?P<code>(?P<head>[a-z]{2,4} \d[\d-]{1,8}[/-])(?P<part>\d{1,2})[.-](?P<count>\d{1,3}))(?=\n)")


def counted_lines(flow: Flow, span: Span) -> list[list[Member]]:
    """« 8911 Finances – Taux », « 8912 Environnement – Charte », a line each: they leave none out.

    « D040 – », « 23/040 – », « 099. » count so too. The agenda, above, may have told them all before.
    """
    families: dict[str, list[Member]] = defaultdict(list)
    for match in _opening_lines(flow, _COUNTED_LINE, span):
        if flow.text[match.end()].isupper():
            member = Member(
                Span(match.start("head"), match.end("count")), match["head"] + match["count"], int(match["count"])
            )
            families[match["head"]].append(member)
    runs = (run for members in families.values() for run in _runs(members) if len(run) >= SHORTEST)
    return [run for run in runs if len(run[-1].text) >= _THREE_SIGNS]


_THREE_SIGNS = 3
"""« 98 », « 99 », « 100 »; figures of two alone are ranks."""


def _runs(members: Sequence[Member]) -> list[list[Member]]:
    """The members, parted where the next does not follow the one before."""
    runs: list[list[Member]] = []
    for member in members:
        if runs and member.count == runs[-1][-1].count + 1:
            runs[-1].append(member)
        else:
            runs.append([member])
    return runs


_COUNTED_LINE = late(
    r"\n(?P<head>(?:[a-z]{1,2}|\d\d/)?)(?P<count>(?!(?:19|20)\d\d\s)(?:[1-9]\d{1,4}|0\d\d))"
    r"\s?(?:[-–:./)]{1,2}\s)?(?=[a-z]{3})"
)
