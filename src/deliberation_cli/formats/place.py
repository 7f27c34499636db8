"""Where a finding stands and what it says, in one line, for formats that have one line to say it."""

from __future__ import annotations

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.models import Verdict, Where
from deliberation_cli.parsing.flow import QUOTE_LENGTH


def page(verdict: Verdict) -> int | None:
    """The first page that the finding points at."""
    return next((place.page for place in verdict.where if place.page), None)


def first_line(path: str, verdict: Verdict, style: Style) -> int | None:
    """The line of its first words, where the file is a text."""
    found = (style.line_of(place.path or path, place.quote) for place in verdict.where if place.quote)
    return next(found, None)


def quoted(verdict: Verdict) -> list[Where]:
    """Places that quote words, each passage once."""
    seen: dict[tuple[object, ...], Where] = {}
    for place in verdict.where:
        if place.quote:
            seen.setdefault((place.path, place.page, place.bbox, place.quote), place)
    return list(seen.values())


def passage(place: Where) -> str:
    """The quoted words as one visible line; an ellipsis where the evidence itself was cut."""
    words = safe.line(place.quote or "")
    return f"{words}…" if len(place.quote or "") >= QUOTE_LENGTH else words


def sentence(verdict: Verdict, style: Style) -> str:
    """Message, page, words and law."""
    parts = [safe.line(verdict.message)]
    number = page(verdict)
    quotes = [f"« {safe.cut(passage(place), 120)} »" for place in quoted(verdict)[:2]]
    where = ", ".join(([f"page {number}"] if number else []) + quotes)
    if where:
        parts.append(where)
    if verdict.law:
        parts.append(words.basis(verdict.law, style.lang))
    return " – ".join(parts)
