"""Counts told where an act ends: « Au moment du vote, 24 conseillers départementaux étaient présents ».

« Nombre de procurations : 6. Absents sans procuration : 4 » stand below. Minutes tell them at each item: they are then
of no use to the header, whose own counts go first in any case.
"""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span

_PRESENT = late(
    r"(?:(?P<moment>au moment du vote,? )|(?<![\d.]))(?P<number>\d{1,3}) (?:conseillers?|membres?|delegues?|elus)"
    r"[a-z ]{0,30} (?:etaient|sont) presents(?![a-z])(?! ou represent)(?! et represent)(?P<sitting> en seance)?"
)
_BELOW = {
    "proxies_count": late(
        r"porteurs de (?P<number>\d{1,2}) (?:pouvoir|procuration)|nombre de procurations ?: ?(?P<also>\d{1,2})\b"
    ),
    "absent_count": late(r"absents sans procuration ?: ?(?P<number>\d{1,2})\b"),
}
_REACH = 320
"""Characters in which the other counts follow."""
_MOST = 2
"""Those of the sitting, and those at the moment of the vote; more are told item by item."""


_WHO = r"(?:nombre (?:de |d'))?(?:(?:membres|conseillers|delegues|elus|administrateurs) )?"
_IN_A_BLOCK = late(
    rf"(?<![a-z]){_WHO}en exercice\s?:\s?(?P<members_in_office>\d{{1,3}})"
    rf"\s+{_WHO}presents\s?:\s?(?P<present_count>\d{{1,3}})"
    rf"(?:\s+{_WHO}(?:pouvoirs|procurations|representes)\s?:\s?(?P<proxies_count>\d{{1,3}}))?"
    rf"\s+{_WHO}votants\s?:\s?(?P<voters_count>\d{{1,3}})(?!\d)"
)
"""« VOTE / Nombre de membres en exercice : 5 / présents : 4 / votants : 3 / Pour : 3 », below the articles."""


def _block(flow: Flow, span: Span) -> dict[str, Found[int]]:
    """The counts over the sides of the vote, where an act tells them once."""
    blocks = flow.find_all(_IN_A_BLOCK, span)
    told = blocks[0] if len(blocks) == 1 else None
    fields = told.groupdict() if told else {}
    return {name: Found(int(value), Span(*told.span(name))) for name, value in fields.items() if told and value}


def told_at_the_vote(flow: Flow, span: Span) -> dict[str, Found[int]]:
    """Present, proxies and absent as the end of a lone act tells them; the sitting's before those of the moment."""
    if block := _block(flow, span):
        return block
    told = [match for match in flow.find_all(_PRESENT, span) if match["moment"] or match["sitting"]]
    if not told or len(told) > _MOST or len([match for match in told if not match["sitting"]]) > 1:
        return {}
    first = next((match for match in told if match["sitting"]), told[0])
    counts = {"present_count": Found(int(first["number"]), Span(*first.span("number")))}
    for name, pattern in _BELOW.items():
        match = pattern.search(flow.fold, first.end(), min(first.end() + _REACH, span.end))
        if match:
            group = match.lastgroup or "number"
            counts[name] = Found(int(match[group]), Span(*match.span(group)))
    return counts
