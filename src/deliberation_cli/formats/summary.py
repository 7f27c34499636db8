"""What an act says, on one screen for a person: session, attendance, proxies, votes, articles, each with its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.columns import Columns
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Line

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.outline import Block, Fact, Facts, Heading, Names, Roll, outline
from deliberation_cli.formats.screen import paint
from deliberation_cli.models import Document, Text

_DIM = "dim"
_LABEL = 24
"""Columns of a label: the longest that a line of facts has."""


def documents(documents: Sequence[Document], style: Style) -> str:
    """One screen a document, an empty line between two."""
    parts: list[RenderableType] = []
    for document in documents:
        parts += [*_document(document, style), Line("")]
    return paint(parts[:-1], style)


def _document(document: Document, style: Style) -> Iterator[RenderableType]:
    head = Line(safe.path(document.source.path), "bold")
    if document.kind:
        head.append(f"  {words.DOCUMENT_KINDS[document.kind].say(style.lang)}", _DIM)
    yield head
    for block in outline(document, style.lang):
        yield from _block(block, style)
    if not document.sessions and not document.problems:
        none = Text("  aucune séance n'a été reconnue", "  no session was recognised")
        yield Line(none.say(style.lang), "yellow")


def _block(block: Block, style: Style) -> Iterator[RenderableType]:
    if isinstance(block, Heading):
        head = Line(f"\n{block.text}", "bold")
        head.append(f"  {block.proof.page}", _DIM)
        yield head
    elif isinstance(block, Facts):
        yield _facts(block.rows, style)
    elif isinstance(block, Roll):
        yield _roll(block, style)
    elif isinstance(block, Names):
        yield Line(f"  {block.label}", _DIM)
        yield Padding(Columns([Line(name) for name in block.names], padding=(0, 3)), (0, 0, 0, 4))


def _table(width: int) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0), width=width)
    table.add_column(style=_DIM, width=_LABEL)
    return table


def _facts(rows: list[Fact], style: Style) -> Table:
    table = _table(style.width)
    table.add_column(overflow="fold", ratio=1)
    table.add_column(style=_DIM, no_wrap=True, justify="right")
    for row in rows:
        table.add_row(f"  {row.label}", Line(row.value), row.proof.page)
    return table


def _roll(block: Roll, style: Style) -> Table:
    table = _table(style.width)
    table.show_header = True
    table.header_style = _DIM
    for name in (Text("annoncé", "stated"), Text("nommés", "named")):
        table.add_column(name.say(style.lang), justify="right")
    table.add_column("", style=_DIM, justify="right", ratio=1)
    for row in block.rows:
        table.add_row(f"  {row.label}", _number(row.stated), _number(row.named), row.proof.page)
    return table


def _number(value: int | None) -> str:
    return "–" if value is None else str(value)
