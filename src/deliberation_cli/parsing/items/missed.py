"""Titles that were missed: an item's body holds one like its own, and the vote read behind it may be another's."""

from __future__ import annotations

import re

from deliberation_cli.models import Deliberation
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT, Proven

_DIGITS = 3
"""A number of fewer digits is a rank, which any list inside an item may bear."""
_BULLETS = "-–•*➢►✓"


def doubt_missed(
    flow: Flow, out: Proven[Deliberation], body: Span, number: Found[str] | None, title: Span | None
) -> None:
    """Lower the confidence of what was read of the vote behind a title of the item's own kind."""
    places = [_next_number(flow, body, number), _next_bullet(flow, body, title)]
    position = min((place for place in places if place is not None), default=None)
    votes = {at: found for at, found in out.proofs.items() if at.startswith("/vote/")}
    if position is None or not any(found.span.start >= position for found in votes.values()):
        return
    for at, found in votes.items():
        out.prove(at, Found(found.value, found.span, min(found.confidence, DOUBT)))


def _next_number(flow: Flow, body: Span, number: Found[str] | None) -> int | None:
    """« 2023-12 : … 2023-13 : … »: a number of the same shape that opens a line, or is set off as the item's own is.

    A long one that counts on from the item's own stands anywhere: no act cites the next.
    """
    own = flow.fold[number.span.start : number.span.end] if number else ""
    if number is None or sum(c.isdigit() for c in own) < _DIGITS:
        return None
    shape = re.sub(r"\d+", r"\\d+", re.escape(own))
    off = re.compile(r"\s?[:–—]\s").match(flow.text, number.span.end)
    behind = re.escape(off[0]) if off else r"\s"
    opens = re.compile(rf"(?<=\n){shape}(?=[\s:–—-]+[a-z])|(?<![\w/.°-])(?<!n° ){shape}(?={behind})")
    for match in opens.finditer(flow.fold, number.span.end, body.end):
        alone = off is None and flow.text[match.start() - 1] != "\n" and not _counts_on(own, match[0])
        if match[0] != own and not alone:
            return match.start()
    return None


def _counts_on(own: str, other: str) -> bool:
    """« 2023-09-27/05 … 2023-09-27/06 »: the next number of a series that no text holds by chance."""
    last, following = (number.group() for number in (_LAST.search(own), _LAST.search(other)) if number)
    return sum(map(str.isdigit, own)) >= _LONG and int(following) == int(last) + 1


_LAST = re.compile(r"\d{1,9}(?=\D*\Z)")
_LONG = 6
"""Digits of a number that is written nowhere but over its act."""


def _next_bullet(flow: Flow, body: Span, title: Span | None) -> int | None:
    """« - Voirie communale », behind a blank line, in the body of an item whose title bears the same bullet."""
    line = flow.text.rfind("\n", 0, title.start) + 1 if title else 0
    bullet = flow.text[line : title.start].strip() if title else ""
    if title is None or len(bullet) != 1 or bullet not in _BULLETS or flow.text[line - 2 : line] != "\n\n":
        return None
    match = re.compile(rf"\n\n\s*{re.escape(bullet)}\s*[A-ZÀ-Ý][^\n]{{4,}}[^\n.;,:]\n").search(flow.text, *body)
    return match.start() if match else None
