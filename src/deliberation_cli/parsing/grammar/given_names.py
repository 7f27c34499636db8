"""Common French given names, as they are written and as scans spell them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import fold


@cache
def given_names() -> frozenset[str]:
    """Common French given names (prénoms), folded: they tell where one person of a bare list ends."""
    text = (Path(__file__).parent.parent / "cues" / "given_names.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(fold(" ".join(lines)).split())


def misread_given(word: str) -> bool:
    """« lean-Michel », « lacques », « A1ain »: given names in which a scan took J for l, or l for 1.

    None of these names, so spelt, is a word of French; one of three letters could be, and is left.
    """
    told = _MISREAD.fullmatch(word) if word[:1] == "l" or "1" in word else None
    if told is None:
        return False
    first = fold(told["first"])
    return ("j" + first[1:] if told["small"] else first.replace("1", "l")) in given_names()


_MISREAD = late(r"(?P<first>(?P<small>l[a-zà-ÿ]{3,})|[A-ZÀ-Þ][a-zà-ÿ]*1[a-zà-ÿ]+)(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?")
