"""Where a finding stands and what it says, in one line, for formats that have one line to say it."""

from __future__ import annotations

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.models import FileReport, Verdict


def page(verdict: Verdict) -> int | None:
    """The first page that the finding points at."""
    return next((place.page for place in verdict.where if place.page), None)


def line(file: FileReport, verdict: Verdict, style: Style) -> int | None:
    """The line of its first words, where the file is a text."""
    found = (style.line_of(place.path or file.path, place.quote) for place in verdict.where if place.quote)
    return next(found, None)


def sentence(verdict: Verdict, style: Style) -> str:
    """Message, page, words and law."""
    parts = [safe.line(verdict.message)]
    number = page(verdict)
    quotes = [f"« {safe.cut(safe.line(place.quote), 120)} »" for place in verdict.where[:2] if place.quote]
    where = ", ".join(([f"page {number}"] if number else []) + quotes)
    if where:
        parts.append(where)
    if verdict.law:
        parts.append(words.basis(verdict.law, style.lang))
    return " – ".join(parts)
