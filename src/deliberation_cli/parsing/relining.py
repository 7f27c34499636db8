"""A text flattened to one line gets its line ends back where its words show that one stood: for the items' readers.

Text dumps lose the ends of lines, and with them what a reader's eye uses to part the items. A flow and its relined
twin have the same length and the same words: only white space differs, so that every span serves both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.flow import Flow, Span
from deliberation_cli.parsing.series import SHORTEST, find_series, rises

_FLAT = 600
"""A line of so many characters is a whole text without line ends."""
_TITLE_REACH = 320
"""Characters behind a number in which its title ends."""
_RANK = re.compile(r"(?<=[^\w/]\s)(?P<n>\d{1,2})\s?(?:[.)°/]\)?|[-–])\s?(?=[A-ZÉÈÀÂÎÔ«])")


def relined(flow: Flow) -> Flow:
    """The same flow with line ends inside its long lines; the flow itself where it has none."""
    long = [span for span in flow.lines() if span.end - span.start > _FLAT]
    breaks = sorted({at for span in long for at in _breaks(flow, span) if span.start < at < span.end})
    if not breaks:
        return flow
    text, fold = list(flow.text), list(flow.fold)
    for at in breaks:
        if text[at] == " ":
            text[at] = fold[at] = "\n"
    return replace(flow, text="".join(text), fold="".join(fold), memo={})


def _breaks(flow: Flow, span: Span) -> Iterator[int]:
    """Offsets of the spaces at which a line ended."""
    for match in flow.find_all(cue("breaks", "before"), span):
        if flow.text[match.start()].isupper():
            yield match.start() - 1
    for match in flow.find_all(cue("breaks", "before_any"), span):
        yield match.start() - 1
    for match in flow.find_all(cue("breaks", "after"), span):
        yield match.end()
    for number in [*_series_numbers(flow, span), *_ranks(flow, span)]:
        yield _with_lead(flow, span, number.start) - 1
        yield _title_end(flow, Span(number.end, min(span.end, number.end + _TITLE_REACH)))


def _series_numbers(flow: Flow, span: Span) -> Iterator[Span]:
    for chain in find_series(flow, span):
        yield from (member.span for member in chain)


def _ranks(flow: Flow, span: Span) -> list[Span]:
    """« 1. … 2. … 3. … »: ranks that rise from the first on."""
    found: list[re.Match[str]] = []
    for match in _RANK.finditer(flow.text, span.start, span.end):
        wanted = int(found[-1]["n"]) + 1 if found else 1
        if int(match["n"]) == wanted:
            found.append(match)
    spans = [Span(*match.span()) for match in found]
    return spans if len(found) >= SHORTEST and rises([int(match["n"]) for match in found]) else []


def _with_lead(flow: Flow, span: Span, offset: int) -> int:
    """Where the words that belong to a number start: « Délibération n° 12 »."""
    window = max(span.start, offset - 40)
    lead = cue("breaks", "lead").search(flow.fold, window, offset)
    return lead.start("lead") if lead else offset


def _title_end(flow: Flow, span: Span) -> int:
    """The space behind a title: before a capital that opens a sentence, though nothing ends before it."""
    for match in re.compile(r"(?<=\S) (?=[A-ZÉÈÀÂÎÔŒ])").finditer(flow.text, span.start + 5, span.end):
        if any(cue("items", name).match(flow.fold, match.end()) for name in ("opener", "determiner", "row_vote")):
            return match.start()
    return span.start
