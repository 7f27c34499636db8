"""Who contracts: name, alias (« ci-après … ») and representative of each party."""

from __future__ import annotations

import re

from deliberation_cli.models import Party
from deliberation_cli.parsing.conventions.lines import is_furniture
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven

_BULLET = r"(?:[-•■▪●*–—o]\s+|\(?\d{1,2}\s?[°/).-]{1,2}\s*)"
_ARTICLE = r"(?:la |le |l'|les |monsieur |madame |m\. |mme |une? )"
_PART = r"(?:d'une part|d'autre part|de (?:premiere|deuxieme|seconde|troisieme|quatrieme) part)"
_CUTS = (
    re.compile(rf"[\s,;:.]*{_PART}[\s,;:.]*(?:et\b[\s:,]*)?"),
    re.compile(rf"(?<=\n)\s*et\s*(?::|,|\n)+\s*(?:{_PART}[\s,:]*)?"),
    re.compile(rf"(?<=\n)\s*et (?={_ARTICLE})"),
    re.compile(rf"(?:(?<=\n)|^)\s*(?=-?{_BULLET})"),
    re.compile(rf"(?<=[,;.]\n)(?={_ARTICLE}[^\n]*\n?[^\n]*represente)"),
    re.compile(rf"(?<=[,;»\")])\s+et\s+(?={_ARTICLE}[^;]{{2,240}}?represente)"),
)
"""Where one party ends and the next begins, the surest first."""
_LEAD = late(rf"\s*(?:nom\s*:|{_BULLET}|et[\s:,]+(?={_ARTICLE})|[\s:,.;•■-]|{_PART}[\s,:]*)*")
_QUOTED = late(r"\s*[«“\"]\s*([^«»“”\"]{1,80}?)\s*[»”\"]")
_PLAIN = late(r"\s*([^,;.()«»\n]{2,60}?)\s*(?=[,;.()\n]|d'une part|d'autre part|$)")


def read_parties(flow: Flow, span: Span) -> Proven[list[Party]]:
    """The parties between « Entre » and the words of agreement, in order."""
    found: Proven[list[Party]] = Proven([])
    for part in _parts(flow, span):
        party = _party(flow, part)
        if party is None:
            continue
        found.take(f"/{len(found.value)}", party)
        found.value.append(party.value)
    return found


def _parts(flow: Flow, span: Span) -> list[Span]:
    """The stretch of each party; what cannot open a party goes on with the one before."""
    text = flow.fold
    cuts = {span.start}
    for pattern in _CUTS:
        for match in pattern.finditer(text[: span.end], span.start):
            if not _is_lower_et(flow, match):
                cuts.update((match.start(), match.end()))
    bounds = sorted(cut for cut in cuts if cut < span.end)
    parts: list[Span] = []
    for start, end in zip(bounds, [*bounds[1:], span.end], strict=True):
        lead = _LEAD.match(text, start, end)
        inner = Span(lead.end() if lead else start, end)
        words = text[inner.start : inner.end].strip()
        if len(words) < 3 or is_furniture(flow, Span(inner.start, inner.start + len(words))):
            continue
        if parts and (cue("conventions", "party_go_on").match(words) or not _opens(flow, inner)):
            parts[-1] = Span(parts[-1].start, end)
        else:
            parts.append(inner)
    return parts


def _is_lower_et(flow: Flow, match: re.Match[str]) -> bool:
    """A small « et » at a line start goes on with its sentence, unless it stands alone there."""
    word = flow.text[match.start() : match.end()].strip()
    return match.re is _CUTS[2] and word == "et"


def _opens(flow: Flow, part: Span) -> bool:
    """A party is named with a capital, or with an article and a noun."""
    words = flow.text[part.start : part.end].split()
    return any(word[:1].isupper() or word[2:3].isupper() for word in words[:4]) or bool(
        re.match(_ARTICLE, flow.fold[part.start : part.end])
    )


def _party(flow: Flow, part: Span) -> Proven[Party] | None:
    stop = cue("conventions", "name_end").search(flow.fold, part.start, part.end)
    name = _strip(flow, Span(part.start, stop.start() if stop else part.end))
    if len(flow.slice(name)) < 3 or len(flow.slice(name).split()) > 25:
        return None
    proven = Proven(Party(name=flow.slice(name)))
    proven.prove("/name", Found(flow.slice(name), name))
    proven.prove("", Found(proven.value, _strip(flow, part)))
    alias, represented = _alias(flow, part), _represented_by(flow, part)
    if alias:
        proven.value.alias = flow.slice(alias)
        proven.prove("/alias", Found(flow.slice(alias), alias))
    if represented:
        proven.value.represented_by = flow.slice(represented)
        proven.prove("/represented_by", Found(flow.slice(represented), represented))
    return proven


def _alias(flow: Flow, part: Span) -> Span | None:
    for match in cue("conventions", "alias").finditer(flow.fold, part.start, part.end):
        near = flow.fold[max(part.start, match.start() - 30) : min(match.end() + 30, part.end)]
        if cue("conventions", "together").search(near):
            continue
        quoted = _QUOTED.match(flow.text, match.end(), part.end)
        if quoted:
            return Span(*quoted.span(1))
        plain = _PLAIN.match(flow.text, match.end(), part.end)
        if plain and match.group().rstrip().endswith(("e", "s", "par", ":")):
            return Span(*plain.span(1))
    return None


def _represented_by(flow: Flow, part: Span) -> Span | None:
    match = cue("conventions", "represented").search(flow.fold, part.start, part.end)
    if match is None:
        return None
    stop = cue("conventions", "represented_end").search(flow.fold, match.end(), part.end)
    span = _strip(flow, Span(match.end(), stop.start() if stop else part.end))
    return span if span.end - span.start > 2 else None


def _strip(flow: Flow, span: Span) -> Span:
    """Without the blanks and commas around, and without a bracket left open."""
    start, end = span
    while start < end and flow.text[start] in " \n,;:.-–•":
        start += 1
    while end > start and flow.text[end - 1] in " \n,;:.-–•(«":
        end -= 1
    return Span(start, end)
