"""Text of a document, made harmless before it reaches a screen, a file or a CI log.

Control and escape characters, marks that reverse the direction of writing and halves of surrogate pairs never pass;
nor does anything that a CI log would obey (`::error::` at the start of a line, `##[error]` or `##vso[…]` anywhere).
"""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"

_ORDERS = re.compile(r"^(\s*):(?=:)|#(?=#\w*\[)")


def line(text: str) -> str:
    """One line of visible text: white space becomes one space, invisible characters a replacement mark.

    >>> line("a\\x1b[31m\\n b")
    'a\ufffd[31m b'
    """
    text = " ".join(text.split())
    if not text.isprintable():
        text = "".join(char if char.isprintable() else REPLACEMENT for char in text)
    return inert(text)


def path(name: str) -> str:
    r"""A file name as one visible line: what cannot be shown is written as an escape, so that two names stay two.

    >>> path("a\nb")
    'a\\nb'
    """
    if not name.isprintable():
        name = "".join(char if char.isprintable() else _escape(char) for char in name)
    return inert(name)


def _escape(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")


def inert(text: str) -> str:
    """What a CI log would take for an order, pulled apart by a space.

    >>> inert("::error::forged"), inert("a ##[error]forged"), inert("12::30")
    (': :error::forged', 'a # #[error]forged', '12::30')
    """
    if "::" not in text and "##" not in text:
        return text
    return _ORDERS.sub(lambda found: f"{found[0]} ", text)


def cut(text: str, width: int) -> str:
    """At most `width` characters, an ellipsis in place of the rest."""
    return text if len(text) <= width else text[: max(width - 1, 0)].rstrip() + "…"
