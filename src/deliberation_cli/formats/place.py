"""Where a finding stands and what it says, in one line, for formats that have one line to say it."""

from __future__ import annotations

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.models import Lang, Verdict, Where
from deliberation_cli.parsing.text.flow import QUOTE_LENGTH


def from_root(path: str, style: Style) -> str:
    """The path as CI knows the file: from the root of the repository, without « ./ ».

    >>> from_root("/builds/ville/actes/a.pdf", Style(root="/builds/ville")), from_root("./actes/a.pdf", Style())
    ('actes/a.pdf', 'actes/a.pdf')
    """
    root = style.root.rstrip("/") + "/"
    if style.root and path.startswith(root):
        path = path[len(root) :]
    while path.startswith("./"):
        path = path[2:]
    return path


def page(verdict: Verdict) -> int | None:
    """The first page that the finding points at."""
    return next((place.page for place in verdict.where if place.page), None)


def first_line(path: str, verdict: Verdict, style: Style) -> int | None:
    """The line of its first words, where the file is a text."""
    found = (style.line_of(place.path or path, place.quote) for place in verdict.where if place.quote)
    return next(found, None)


def quoted(verdict: Verdict, lang: Lang) -> list[tuple[Where, str]]:
    """Each passage once, with what was read in it: the names of its values, file and doubt where they matter."""
    found: dict[tuple[object, ...], list[Where]] = {}
    for place in verdict.where:
        if place.quote:
            found.setdefault((place.path, place.page, place.bbox, place.quote), []).append(place)
    return [(places[0], _label(places, lang)) for places in found.values()]


def _label(places: list[Where], lang: Lang) -> str:
    first = places[0]
    said = list(dict.fromkeys(words.field(place.pointer, lang) for place in places))
    if first.path:
        said.append(safe.path(first.path))
    if first.confidence is not None and first.confidence < 1:
        said.append(words.doubt(first.confidence, lang))
    return ", ".join(filter(None, said))


def passage(place: Where) -> str:
    """The quoted words as one visible line; an ellipsis where the evidence itself was cut."""
    text = safe.line(place.quote or "")
    return f"{text}…" if len(place.quote or "") >= QUOTE_LENGTH else text


def sentence(verdict: Verdict, style: Style) -> str:
    """Message, page, words and law."""
    parts = [safe.line(verdict.message)]
    number = page(verdict)
    quotes = [f"« {safe.cut(passage(place), 120)} »" for place, _ in quoted(verdict, style.lang)[:2]]
    where = ", ".join(([f"page {number}"] if number else []) + quotes)
    if where:
        parts.append(where)
    if verdict.law:
        parts.append(words.basis(verdict.law, style.lang))
    return " – ".join(parts)
