"""Where a sentence of an act starts and ends: a full stop behind a civility, an initial or « art. » ends none."""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_NO_END = (
    r"(?<!\bm.)(?<!\bmm.)(?<!mme.)(?<!\bn.)(?<!\bart.)(?<!\b[lrd].)"
    r"(?<!\([a-z].)(?<!\n[a-z].)(?<![,;.] [a-z].)(?<!\bde [a-z].)(?<!\bet [a-z].(?=\s[a-z'-]{2,20}[ ]?[),]))"
)
"""Behind a full stop: what stands before it does not end a sentence. The sign comes first, for it is quick to seek.

« (T. ROY, I. COLAS et H. BRUN) »: an initial in a list of names.
"""
_START = late(
    rf"[.;!?\n](?:(?<!\n){_NO_END}\s|(?<=\n)\s*(?="
    r"vu\b|considerant\b|a l'unanimite\b|apres (?:en )?avoir\b|mises? aux voix\b"
    r"|(?:deliberation\s)?(?:adopte|approuve|vote|rejete)(?:e|es|s)?\b|[-•*>✓]))"
)
NEW_SENTENCE = late(rf"[.!?\n](?:(?<!\n)(?<!\n.){_NO_END}\s|(?<=\n)\s*(?:vu|considerant)\b)")
"""What ends a sentence, on folded text; « . » at the start of a line is a bullet."""
_LONGEST = 400
_WORD = 16
"""Characters in which the word that opens a sentence is known."""


def sentence_start(flow: Flow, span: Span, position: int) -> int:
    """Where the sentence that holds `position` starts, inside `span`."""
    floor = max(span.start, position - _LONGEST)
    ahead = min(span.end, position + _WORD)
    starts = [match.end() for match in _START.finditer(flow.fold, floor, ahead) if match.end() <= position]
    return starts[-1] if starts else floor


def sentence_end(flow: Flow, span: Span, position: int) -> int:
    """Where the sentence that holds `position` ends, inside `span`."""
    ceiling = min(span.end, position + _LONGEST)
    match = NEW_SENTENCE.search(flow.fold, position, ceiling)
    return match.start() if match else ceiling


_CLEAR_END = late(
    r"[.;!?»)]\s+(?=[A-ZÀ-ÖØ-Ý«–-])|\n\s*\n|\n(?=\d{1,3}\s?[/.)°–-]\s?[A-ZÀ-Ý])"
    r"|(?<=[a-zà-ÿ]{4})\.\s+(?=[\d→])|\s(?=(?:[A-ZÀ-Ý'’\d-]{2,}\s+){4,}[A-ZÀ-Ý])"
)
"""A stop before a capital, a blank line, a numbered line, a title in capitals."""


def apart(flow: Flow, one: Span, other: Span) -> bool:
    """Whether a sentence surely ends between two stretches."""
    first, second = sorted((one, other))
    if first.end > second.start:
        return False
    return _CLEAR_END.search(flow.text, max(first.end - 1, first.start), second.start + 1) is not None


def told_before(flow: Flow, one: Span, other: Span) -> bool:
    """Whether `one` stands in a sentence before that of `other`."""
    return one.end < other.start and apart(flow, one, other)
