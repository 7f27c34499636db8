"""Rows of a table whose line ends are lost: « … Pour Contre Abst. 2020-34 Voirie 42 0 0 2020-35 Tarifs 33 7 2 … ».

The head names the columns, the acts' numbers open the rows: as many figures as there are columns end each row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from deliberation_cli.parsing.items.series import find_series
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_HEAD = late(
    r"(?<![a-z])(?:votants |exprimes )?pour contre (?:abst(?:entions?|\.)?)(?P<more> (?:nppv|n\.p\.p\.v\.?))?(?= )"
)
_LONGEST = 300
"""Characters of the longest row."""
_FEWEST = 2


def figure_rows(flow: Flow, span: Span) -> Iterator[int]:
    """Offsets of the spaces before the figures of each row."""
    head = _HEAD.search(flow.fold, *span)
    if head is None:
        return
    chain = next(iter(find_series(flow, Span(head.end(), span.end))), [])
    if len(chain) < _FEWEST or chain[0].span.start - head.end() > 1:
        return
    columns = len(head[0].split())
    last = re.compile(rf"(?: \d{{1,3}}){{{columns}}}(?= [^\W\d]|\s*\Z)")
    row = re.compile(rf"(?: \d{{1,3}}){{{columns}}}\s*\Z")
    for one, other in pairwise(chain):
        if figures := row.search(flow.text, one.span.end, other.span.start):
            yield figures.start()
    end = min(span.end, chain[-1].span.end + _LONGEST)
    if figures := last.search(flow.text, chain[-1].span.end, end):
        yield from (figures.start(), figures.end())
