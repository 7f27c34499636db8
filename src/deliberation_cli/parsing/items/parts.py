"""Small titles under one title, each with its vote: « COMPTES ADMINISTRATIFS / Commune : … / Camping municipal : … ».

One line before a colon says nothing: « Section d'investissement : » opens a row of figures. Where the first stands
right below the title, and a decision stands under several, each budget is an item of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.items.titles import after_bullet, looks_like_title
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.votes.outcome import read_unanimous
from deliberation_cli.parsing.votes.votes import decides, has_vote

_SMALL = late(r"(?P<words>[A-ZÀ-ÝŒ][^\n.:;!?,|]{2,45}?)\s?:\s*")
_SET_OFF = late(r"(?P<words>[A-ZÀ-ÝŒ][^\n.:;!?|€]{4,90}?[^\n.:;!?,|€\s])(?:\s?:(?:\s?\d[\d ,.]{0,9}\s?€)?)?\s*")
"""« DM n° 1 – Budget annexe », behind a blank line: no colon is needed, a vote is."""
_FEWEST, _LETTERS = 2, 5
_NO_TITLE = ("adverb", "row_vote", "header", "roll_call", "table_head", "no_item", "opener", "determiner", "objet")
_BUDGET = late(r"(?:budget (?:de la |du |de l')?)?(?:commune|ville|communal|principal|general)")
"""« Commune : » opens a header too, not so under a title."""
_NAMED = late(r"[A-ZÀ-Ý][a-zà-ÿ]+ [A-ZÀ-Ý’'-]{3,}\s*:")
"""« Luc ROY : » speaks."""


_PRICE = late(r":\s?\d[\d .]*(?:,\d\d)?\s?(?:€|euros?|f|francs)\s*$")
"""« Compteur de 15 : 62,00 € », and the next line another such row: tariffs."""


def with_parts_below(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """The titles, those that hold several small ones with a decision each parted into these."""
    ends = [*(head.first for head in heads[1:]), end]
    parts = [part for head, stop in zip(heads, ends, strict=False) for part in _parted(flow, lines, head, stop)]
    ends = [*(head.first for head in parts[1:]), end]
    return [part for head, stop in zip(parts, ends, strict=False) for part in _with_asides(flow, lines, head, stop)]


def _with_asides(flow: Flow, lines: Sequence[TextLine], head: Head, stop: int) -> Iterator[Head]:
    """« … adopté à l'unanimité. / Demande de raccordement : le comité refuse à l'unanimité »: settled by the way."""
    yield head
    above = head.title.end
    for i in range(head.last + 1, stop) if head.kind in {"plain", "rank"} else ():
        title = _ASIDE.match(flow.text, *lines[i].span) if lines[i].gap else None
        if title is None or not cue("items", "subject").match(flow.fold, lines[i].span.start):
            continue
        words = flow.fold[title.start("words") : title.end("words")]
        told = cue("items", "sentence").search(words) is None and decides(flow, Span(above, lines[i].span.start))
        if told and decides(flow, Span(title.end(), lines[i].span.end)):
            yield Head(i, i, "plain", Span(*title.span("words")), style="plain")
            above = title.end()


_ASIDE = late(
    r"(?P<words>[A-ZÀ-ÝŒ][^\n.:;!?|€]{8,110}?(?:(?<=M)\.[^\n.:;!?|€]{3,80}?)?)\s?:\s"
    r"(?=(?:le|la|l['’])\s?(?:[Cc]onseil|[Cc]omité|[Bb]ureau|[Aa]ssemblée|[Cc]ommission permanente)\b)"
)


def _parted(flow: Flow, lines: Sequence[TextLine], head: Head, stop: int) -> list[Head]:
    if head.kind not in {"plain", "rank"} or not _small(flow, lines, head.last + 1, stop):
        return [head]
    found = list(_deciding(flow, lines, [i for i in range(head.last + 1, stop) if _small(flow, lines, i, stop)], stop))
    if len(found) < _FEWEST or found[0] != head.last + 1:
        return [head]
    titles = [(i, Span(after_bullet(flow, lines[i]), _colon(flow, lines[i]))) for i in found]
    first = head._replace(last=found[0], title=Span(head.title.start, titles[0][1].end))
    return [first, *(Head(i, i, "plain", title, style="plain") for i, title in titles[1:])]


def _deciding(flow: Flow, lines: Sequence[TextLine], found: Sequence[int], stop: int) -> Iterator[int]:
    """Those of the small titles under which something is decided before the next."""
    for i, following in pairwise([*found, stop]):
        last = lines[following].span.start if following < len(lines) else lines[-1].span.end
        body = Span(lines[i].span.end, last)
        if decides(flow, body) and (lines[i].fold.endswith(":") or has_vote(flow, body) or read_unanimous(flow, body)):
            yield i


def _small(flow: Flow, lines: Sequence[TextLine], i: int, stop: int) -> bool:
    """« Camping municipal : », a line of its own."""
    if i >= stop:
        return False
    line, start = lines[i], after_bullet(flow, lines[i])
    form = _SET_OFF if line.gap and not line.full else _SMALL
    title = form.fullmatch(flow.text, start, line.span.end)
    tariff = _PRICE.search(line.fold) and i + 1 < stop and _PRICE.search(lines[i + 1].fold)
    if title is None or tariff or _NAMED.match(flow.text, start):
        return False
    words = flow.fold[start : title.end("words")]
    if _BUDGET.fullmatch(words):
        return True
    if any(cue("items", name).match(words) for name in _NO_TITLE) or cue("breaks", "no_run_in").match(words):
        return False
    told = cue("items", "sentence").search(words) or cue("breaks", "decided").search(words)
    return not told and looks_like_title(words, _LETTERS)


def _colon(flow: Flow, line: TextLine) -> int:
    """Where the words before the colon of a line end."""
    return line.span.start + len(flow.text[line.span.start : line.span.end].rstrip(" :"))
