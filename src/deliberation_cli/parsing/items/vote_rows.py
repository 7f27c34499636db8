"""Rows that hold a title and its vote: « - Tarif de la cantine : 8 pour, 2 contre ».

One such line may be a vote told in the text of an item. Where several open with one mark and end on a vote, each is an
item of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.head import RUN_IN, Head
from deliberation_cli.parsing.items.titles import looks_like_title
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.layout import TextLine

_MARK = late(r"(?P<mark>[*+>•●■□▪○◦➢➤►▶❖◆♦✓✔–-])\s?(?=[^\W\d_])")
_FEWEST, _LETTERS = 3, 5
_NO_TITLE = ("adverb", "row_vote", "header", "roll_call", "table_head", "no_item", "opener")


def vote_rows(flow: Flow, lines: Sequence[TextLine], start: int, end: int) -> dict[int, Head]:
    """The rows between the lines `start` and `end`, by their lines, where they are the document's habit."""
    rows: dict[str, dict[int, Head]] = defaultdict(dict)
    for i in range(start, end):
        mark = _MARK.match(lines[i].fold)
        vote = cue("items", "row_outcome").search(lines[i].fold, mark.end()) if mark else None
        if mark is None or vote is None or not _is_title(lines[i].fold[mark.end() : vote.start()]):
            continue
        title = Span(lines[i].span.start + mark.end(), lines[i].span.start + vote.start())
        rows[mark["mark"]][i] = Head(i, i, "plain", title, style=RUN_IN)
    return {i: head for found in rows.values() if len(found) >= _FEWEST for i, head in found.items()}


def _is_title(words: str) -> bool:
    if _SENTENCE.search(words) or not looks_like_title(words, _LETTERS):
        return False
    return not any(cue("items", name).match(words) for name in _NO_TITLE)


_SENTENCE = late(r"(?<![a-z])(?:est|sont|a ete|ont ete)(?: [a-z]+)?\s*$")
"""« - Le compte de gestion est adopté à l'unanimité »: a sentence, whose verb parts no title from its vote."""
