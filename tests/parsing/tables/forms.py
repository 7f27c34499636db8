"""One table in the forms that offices make: Markdown, a drawing of bars, HTML, .docx, .odt and ruled PDFs.

A table is written as rows of cells parted by bars; `<` marks a column that the cell before it covers.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from deliberation_cli.models import Document, Source
from deliberation_cli.parsing.assemble import parse
from deliberation_cli.reading.detect import read_bytes
from deliberation_cli.reading.page import ReadOptions

Cells = list[list[str]]


def cells_of(table: str) -> Cells:
    """The cells of a table as it is written here."""
    return [[cell.strip() for cell in row.split("|")] for row in table.strip().splitlines()]


def markdown(before: str, rows: Cells, after: str) -> tuple[str, bytes]:
    drawn = ["| " + " | ".join("" if cell == "<" else cell for cell in row) + " |" for row in rows]
    drawn.insert(1, "|" + "---|" * len(rows[0]))
    return "a.md", "\n".join([before, "", *drawn, "", after]).encode()


def bars(before: str, rows: Cells, after: str) -> tuple[str, bytes]:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    rule = "├" + "┼".join("─" * (width + 2) for width in widths) + "┤"
    drawn = [
        "│" + "│".join(f" {cell.replace('<', ''):<{w}} " for cell, w in zip(row, widths, strict=True)) + "│"
        for row in rows
    ]
    return "a.txt", "\n".join([before, rule, *(line for row in drawn for line in (row, rule)), after]).encode()


def aligned(before: str, rows: Cells, after: str) -> tuple[str, bytes]:
    plain = [[cell.replace("<", "") for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in plain) + 3 for i in range(len(rows[0]))]
    drawn = ["".join(f"{cell:<{w}}" for cell, w in zip(row, widths, strict=True)).rstrip() for row in plain]
    return "a.txt", "\n".join([before, "", *drawn, "", after]).encode()


def tabs(before: str, rows: Cells, after: str) -> tuple[str, bytes]:
    drawn = ["\t".join(cell.replace("<", "") for cell in row) for row in rows]
    return "a.txt", "\n".join([before, "", *drawn, "", after]).encode()


def html(before: str, rows: Cells, after: str) -> tuple[str, bytes]:
    out = []
    for row in rows:
        cells = ""
        for i, cell in enumerate(row):
            wide = 1 + next((j for j, c in enumerate(row[i + 1 :]) if c != "<"), len(row) - i - 1)
            cells += "" if cell == "<" else f'<td colspan="{wide}">{cell}</td>'
        out.append(f"<tr>{cells}</tr>")
    text = "".join(f"<p>{line}</p>" for line in before.splitlines())
    end = "".join(f"<p>{line}</p>" for line in after.splitlines())
    return "a.html", f"<html><meta charset=utf-8><body>{text}<table>{''.join(out)}</table>{end}</body></html>".encode()


def docx(before: str, rows: Cells, after: str) -> tuple[str, bytes]:
    from docx import Document as Docx

    document = Docx()
    for line in before.splitlines():
        document.add_paragraph(line)
    table = document.add_table(len(rows), len(rows[0]))
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell == "<":
                table.cell(r, c - 1).merge(table.cell(r, c))
            else:
                table.cell(r, c).text = cell
    for line in after.splitlines():
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return "a.docx", stream.getvalue()


def pdf(before: str, rows: Cells, after: str) -> tuple[str, bytes]:
    return _pdf(before, rows, after, [("GRID", (0, 0), (-1, -1))])


def rows_ruled(before: str, rows: Cells, after: str) -> tuple[str, bytes]:
    """Lines below the rows, each drawn cell by cell."""
    return _pdf(before, rows, after, [("LINEBELOW", (c, 0), (c, -1)) for c in range(len(rows[0]))])


def ruled_through(before: str, rows: Cells, after: str) -> tuple[str, bytes]:
    """Lines below the rows, each in one stroke."""
    return _pdf(before, rows, after, [("LINEBELOW", (0, 0), (-1, -1))])


def _pdf(before: str, rows: Cells, after: str, lines: list[tuple[Any, ...]]) -> tuple[str, bytes]:
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

    style = ParagraphStyle("base", fontName="Helvetica", fontSize=9, leading=12)
    spans = [("SPAN", (c - 1, r), (c, r)) for r, row in enumerate(rows) for c, cell in enumerate(row) if cell == "<"]
    table = Table([["" if cell == "<" else cell for cell in row] for row in rows])
    drawn = [(*line, 0.5, colors.black) for line in lines]
    table.setStyle(TableStyle([*drawn, ("FONTSIZE", (0, 0), (-1, -1), 9), *spans]))
    story = [Paragraph(line, style) for line in before.splitlines()]
    story += [Spacer(1, 8), table, Spacer(1, 8), *(Paragraph(line, style) for line in after.splitlines())]
    stream = io.BytesIO()
    SimpleDocTemplate(stream).build(story)
    return "a.pdf", stream.getvalue()


FORMS: dict[str, Callable[[str, Cells, str], tuple[str, bytes]]] = {
    "markdown": markdown,
    "bars": bars,
    "html": html,
    "docx": docx,
    "pdf": pdf,
    "rows-ruled": rows_ruled,
}
UNRULED = {"aligned": aligned, "tabs": tabs, "ruled-through": ruled_through}
"""White space alone parts the columns: less is read, and nothing wrong."""


def parsed_both(form: str, before: str, first: str, between: str, second: str, after: str) -> Document:
    """The document of two tables, where a form is text."""
    texts = [FORMS[form](before, cells_of(first), between)[1], FORMS[form]("", cells_of(second), after)[1]]
    name = FORMS[form]("", [[""]], "")[0]
    return parse(read_bytes(b"\n\n".join(texts), Source(path=name), ReadOptions(ocr="never")))


def parsed(form: str, before: str, table: str, after: str) -> Document:
    """The document that holds the table in this form."""
    name, data = (FORMS | UNRULED)[form](before, cells_of(table), after)
    return parse(read_bytes(data, Source(path=name), ReadOptions(ocr="never")))


def lists(document: Document) -> tuple[list[str], list[tuple[str, str | None]], list[str]]:
    """The present, the proxies and the absent of a document of one session, by name."""
    attendance = document.sessions[0].attendance
    return (
        [person.name for person in attendance.present],
        [(p.giver.name, p.holder and p.holder.name) for p in attendance.proxies],
        [person.name for person in attendance.absent],
    )
