"""A `Reading` as compact JSON and back: floats exact, nothing that can run when it is loaded."""

from __future__ import annotations

import json
from typing import Any

from pydantic_core import from_json

from deliberation_cli.models import PageOrigin, Problem, Source
from deliberation_cli.reading.page import Cell, Line, Page, Reading, Table, Word


def pack(reading: Reading) -> bytes:
    """Encode."""
    told = {
        "source": reading.source.model_dump(mode="json"),
        "problems": [problem.model_dump(mode="json") for problem in reading.problems],
        "pages": [_page(page) for page in reading.pages],
    }
    return json.dumps(told, separators=(",", ":")).encode()


def unpack(data: bytes) -> Reading:
    """Decode; raises ValueError, TypeError, KeyError or IndexError for anything that `pack` did not write."""
    told = from_json(data)
    return Reading(
        Source.model_validate(told["source"]),
        [_read_page(page) for page in told["pages"]],
        [Problem.model_validate(problem) for problem in told["problems"]],
    )


def _page(page: Page) -> list[Any]:
    origin = page.origin.model_dump(mode="json") if page.origin else None
    return [
        page.number,
        page.width,
        page.height,
        origin,
        [_line(line) for line in page.lines],
        [_table(table) for table in page.tables],
        [_line(line) for line in page.furniture],
    ]


def _read_page(told: list[Any]) -> Page:
    number, width, height, origin, lines, tables, furniture = told
    return Page(
        number,
        [_read_line(line) for line in lines],
        width,
        height,
        PageOrigin.model_validate(origin) if origin else None,
        [Table([[_cell(cell) for cell in row] for row in rows], _box(box)) for box, rows in tables],
        [_read_line(line) for line in furniture],
    )


def _line(line: Line) -> list[Any]:
    """Words side by side: texts, boxes, and the rare doubts by place."""
    words = line.words
    doubts = {
        i: [word.confidence, list(word.alternatives)]
        for i, word in enumerate(words)
        if word.confidence != 1.0 or word.alternatives
    }
    return [line.block, [word.text for word in words], [word.box for word in words], doubts]


def _read_line(told: list[Any]) -> Line:
    block, texts, boxes, doubts = told
    words = [Word(text, _box(box)) for text, box in zip(texts, boxes, strict=True)]
    for place, (confidence, alternatives) in doubts.items():
        word = words[int(place)]
        word.confidence, word.alternatives = confidence, tuple(alternatives)
    return Line(words, block)


def _table(table: Table) -> list[Any]:
    return [table.box, [[cell and [cell.text, cell.box] for cell in row] for row in table.rows]]


def _cell(told: list[Any] | None) -> Cell | None:
    return Cell(told[0], _box(told[1])) if told else None


def _box(told: list[float] | None) -> tuple[float, float, float, float] | None:
    if told is None:
        return None
    x0, top, x1, bottom = told
    return x0, top, x1, bottom
