"""The heading of an article (« Article 1. Objet », « ARTICLE 1er – », « Art. 2-1 », Roman numbers) and its text.

Shared by the dispositif of an act and the annexed convention: who calls gives the span, so that neither takes the
other's articles. What cites a text (« article L. 2121-29 », « article 3 de la loi ») or a budget (« Article 6574 »)
is no heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from deliberation_cli.models import Article
from deliberation_cli.models.numbering import ROMAN
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span

_HEAD = late(
    r"(?:^|(?<=\n))[^\w\n]{0,4}art(?:icle|\.)? ?"
    rf"(?P<number>\d{{1,2}}(?: ?[.-] ?\d{{1,2}}){{0,2}}(?!\d)|[il|](?= ?er\b)|premier|unique|(?=[xvi]){ROMAN}(?![a-z]))"
    r"(?P<ordinal> ?(?:ere?|°)(?![a-z]))?(?P<bis> (?:bis|ter|quater)(?![a-z]))?"
)
_SEPARATOR = late(r"[ ]*[.:)-]*[ ]*(?:[:-][ ]*)?")
_TITLE_THEN_TEXT = late(r"(?:\s*:\s|\.\s(?:[-]\s)?|\s-\s)(?=\S)")
_TITLE_WORDS, _INLINE_TITLE_WORDS, _WRAPPED_TITLE_WORDS = 14, 9, 22


class Head(NamedTuple):
    """The heading of an article, and where its text starts."""

    number: str
    title: str | None
    span: Span
    """From « Article » to the end of the title, or of the number where there is no title."""
    number_span: Span
    title_span: Span | None
    body_start: int


def article_heads(flow: Flow, span: Span | None = None) -> list[Head]:
    """Headings that stand at the start of a line, in order. `span` is the whole flow by default."""
    start, end = span or Span(0, len(flow.text))
    return [head for match in _HEAD.finditer(flow.fold, start, end) if (head := _head(flow, match, end)) is not None]


def read_articles(flow: Flow, span: Span | None = None) -> list[Found[Article]]:
    """Articles of `span`: each goes to the next heading, the last to the end of `span`."""
    area = span or Span(0, len(flow.text))
    return articles_between(flow, article_heads(flow, area), area.end)


def articles_between(flow: Flow, heads: list[Head], end: int) -> list[Found[Article]]:
    """Articles that `heads` open; the last one ends at `end`. Each `Found` covers heading and text."""
    stops = [head.span.start for head in heads[1:]] + [end]
    return [
        Found(
            Article(number=head.number, title=head.title, text=flow.slice(Span(head.body_start, stop))),
            Span(head.span.start, stop),
        )
        for head, stop in zip(heads, stops, strict=True)
    ]


def _head(flow: Flow, match: re.Match[str], end: int) -> Head | None:
    start = match.start() + re.search(r"art", match.group()).start()  # type: ignore[union-attr]
    if not _is_heading(flow, match, start, end):
        return None
    number_span = Span(match.start("number"), match.end())
    separator = _SEPARATOR.match(flow.fold, match.end(), end)
    rest_start = separator.end() if separator else match.end()
    title_span, body_start = title_of(flow, Span(rest_start, end))
    return Head(
        number=_number(flow, match),
        title=flow.slice(title_span).rstrip(" :.-–") if title_span else None,
        span=Span(start, title_span.end if title_span else match.end()),
        number_span=number_span,
        title_span=title_span,
        body_start=body_start,
    )


def _number(flow: Flow, match: re.Match[str]) -> str:
    written = flow.text[match.start("number") : match.end("number")]
    written = re.sub(r"\s+", "", written)
    written = (_READ_AS_ONE if match.group("ordinal") else _SPELT).get(match.group("number"), written)
    return written + (match.group("bis") or "")


_SPELT = {"premier": "1", "unique": "unique"}
_READ_AS_ONE = {"i": "1", "l": "1", "|": "1"}
"""« Article ler » is how scans read « 1er »."""


def _is_heading(flow: Flow, match: re.Match[str], start: int, end: int) -> bool:
    """A capital opens it; nothing before it is unfinished; what follows neither cites a text nor a budget."""
    if not flow.text[start].isupper() or match.group("number").startswith("0"):
        return False
    line_end = flow.fold.find("\n", match.end(), end)
    rest = flow.fold[match.end() : end if line_end < 0 else line_end]
    if cue("articles", "cited").match(rest) or cue("articles", "budget").fullmatch(rest.strip()):
        return False
    before = flow.fold[max(0, match.start() - 40) : match.start()].rstrip()
    tail = before.rpartition("\n")[2]
    if any(m.end() == len(tail) for m in cue("articles", "open_before").finditer(tail)):
        return False
    return bool(re.match(r"\s*$|\s*[.:)-]|\s+\S|°", rest))


def title_of(flow: Flow, rest: Span) -> tuple[Span | None, int]:
    """The title at the start of `rest` (what follows the number), and where the text starts.

    A title is short, makes no sentence, and stands on the heading's line, wraps to the next one, or stands alone on
    the next line under a bare number.
    """
    lines = list(_first_lines(flow, rest, 3))
    if not lines:
        return None, rest.end
    first = lines[0]
    inline = _inline_title(flow, first)
    if inline:
        return inline
    following = lines[1] if len(lines) > 1 else None
    if not _starts_low(flow, following):
        return (first, first.end) if is_title(flow, first) else (None, first.start)
    joined = Span(first.start, lines[1].end)
    third = lines[2] if len(lines) > 2 else None
    if is_title(flow, joined, _WRAPPED_TITLE_WORDS) and third and not _starts_low(flow, third):
        return joined, joined.end
    return None, first.start


def is_title(flow: Flow, span: Span, most: int = _TITLE_WORDS) -> bool:
    """Whether the words of `span` read as a title: few, no verb, no end of sentence."""
    words = flow.fold[span.start : span.end].strip()
    count = len(words.split())
    if not words or count > most or words[-1] in ";,":
        return False
    if words.endswith(".") and count > _INLINE_TITLE_WORDS:
        return False
    return cue("articles", "sentence").search(words) is None


def _inline_title(flow: Flow, line: Span) -> tuple[Span, int] | None:
    """« Objet : La présente convention a pour objet… »: title and text on one line."""
    for match in _TITLE_THEN_TEXT.finditer(flow.fold, line.start, line.end):
        title = Span(line.start, match.start())
        if not is_title(flow, title, _INLINE_TITLE_WORDS):
            return None
        if flow.text[match.end()].isupper() and not is_title(flow, Span(match.end(), line.end)):
            return title, match.end()
    return None


def _first_lines(flow: Flow, rest: Span, count: int) -> Iterator[Span]:
    for index, line in enumerate(flow.lines(rest)):
        if index == count:
            return
        yield line


def _starts_low(flow: Flow, line: Span | None) -> bool:
    return line is not None and flow.text[line.start].islower()
