"""Text of a document, made harmless before it reaches a screen, a file or a CI log.

Control and escape characters, marks that reverse the direction of writing and halves of surrogate pairs never pass.
"""

from __future__ import annotations

REPLACEMENT = "\ufffd"


def line(text: str) -> str:
    """One line of visible text: white space becomes one space, invisible characters a replacement mark.

    >>> line("a\\x1b[31m\\n b")
    'a\ufffd[31m b'
    """
    text = " ".join(text.split())
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else REPLACEMENT for char in text)


def path(name: str) -> str:
    r"""A file name as one visible line: what cannot be shown is written as an escape, so that two names stay two.

    >>> path("a\nb")
    'a\\nb'
    """
    if name.isprintable():
        return name
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape", "surrogatepass").decode("ascii") for char in name
    )


def cut(text: str, width: int) -> str:
    """At most `width` characters, an ellipsis in place of the rest."""
    return text if len(text) <= width else text[: max(width - 1, 0)].rstrip() + "…"
