"""The articles of a convention: numbered headings of any style, chapters above them, quotations left out."""

from __future__ import annotations

from deliberation_cli.models import Article
from deliberation_cli.models.numbering import number_value
from deliberation_cli.parsing.conventions.lines import matches, prose
from deliberation_cli.parsing.grammar.articles import Head, article_heads, is_title
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven

_NUMBERED = late(r"(?:^|(?<=\n))(?P<number>\d{1,2}|(?=[xvi])x{0,3}(?:ix|iv|v?i{0,3}))(?: ?[.)/°]| ?-)[ .)/-]*(?=\S)")
_FEWEST_NUMBERED = 3
_QUOTE_REACH = 2500


def convention_heads(flow: Flow, span: Span) -> list[Head]:
    """Headings of the articles in `span`; bare numbered headings (« 1. Objet ») where none says « Article »."""
    heads = [head for head in article_heads(flow, span) if not _is_quoted(flow, head.span.start, span.start)]
    return heads or _numbered_heads(flow, span)


def _is_quoted(flow: Flow, at: int, floor: int) -> bool:
    """An avenant quotes the article that it rewrites: « Article 3 – Durée … » is not its own."""
    before = flow.text[max(floor, at - _QUOTE_REACH) : at]
    opened = before.rfind("«")
    return opened >= 0 and before.find("»", opened) < 0


def _numbered_heads(flow: Flow, span: Span) -> list[Head]:
    """« 1. Objet », « II – Durée »: titles whose numbers run on from 1."""
    heads: list[Head] = []
    for match in _NUMBERED.finditer(flow.fold, span.start, span.end):
        line_end = flow.fold.find("\n", match.end(), span.end)
        title = Span(match.end(), span.end if line_end < 0 else line_end)
        number = flow.text[match.start("number") : match.end("number")]
        value = number_value(number)
        capital = flow.text[match.end()].isupper() and (number.isdigit() or number.isupper())
        if value == (len(heads) + 1,) and capital and is_title(flow, title, 12) and flow.text[title.end - 1] != ".":
            number_span = Span(match.start("number"), match.end("number"))
            head = Span(match.start(), title.end)
            heads.append(Head(number, flow.slice(title).rstrip(" :.-–"), head, number_span, title, title.end))
    return heads if len(heads) >= _FEWEST_NUMBERED else []


def is_chapter(flow: Flow, line: Span) -> bool:
    """« TITRE II – Dispositions financières »: above articles, and none of them."""
    return flow.text[line.start : line.start + 1].isupper() and matches(flow, "chapter", line)


def read_articles(flow: Flow, heads: list[Head], end: int) -> Proven[list[Article]]:
    """The articles that `heads` open, the last one up to `end`; chapters and page marks are not in their text."""
    found: Proven[list[Article]] = Proven([])
    for index, (head, area) in enumerate(zip(heads, article_spans(heads, end), strict=True)):
        body = Span(head.body_start, area.end)
        chapter = next((line for line in flow.lines(body) if is_chapter(flow, line)), None)
        if chapter and chapter.start > body.start:
            body = Span(body.start, chapter.start)
        article = Article(number=head.number, title=head.title, text=prose(flow, body))
        found.value.append(article)
        found.prove(f"/{index}", Found(article, Span(head.span.start, max(body.end, head.span.end))))
        found.prove(f"/{index}/number", Found(head.number, head.span))
        if head.title_span:
            found.prove(f"/{index}/title", Found(head.title, head.title_span))
    return found


def article_spans(heads: list[Head], end: int) -> list[Span]:
    """From each heading to the next."""
    starts = [head.span.start for head in heads]
    return [Span(start, stop) for start, stop in zip(starts, [*starts[1:], end], strict=True)]
