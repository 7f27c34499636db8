"""Hours as clerks write them: « 20h30 », « 18 H 00 », « vingt heures trente ». An hour is never repaired."""

from __future__ import annotations

import re
from functools import cache

from deliberation_cli.parsing.grammar import date_words as words
from deliberation_cli.patterns import compiled


@cache
def _pattern() -> re.Pattern[str]:
    number = rf"(?:{words.NUMBER})(?![a-z])"
    of_day = r"h(?:eures?|rs?)?(?![a-z])\.?"
    figures = rf"(?P<h>(?<![\d.,/:-])\d{{1,2}})\s?(?:{of_day}(?:\s?(?P<m>\d\d)(?!\d))?|:(?P<m2>\d\d)(?![\d:]))"
    minutes = rf"(?:\s(?:et\s)?(?P<mw>demie|quart|{number}|\d\d(?!\d)))?"
    written = rf"(?<![a-z])(?P<hw>{number})\s(?:heures?|h)(?![a-z]){minutes}"
    return compiled(rf"{figures}|{written}|(?<![a-z-])(?P<named>midi|minuit)(?![a-z])")


def read_hour(fold: str) -> str | None:
    """The first hour of a folded text, HH:MM; None where it holds none, or one that no clock shows."""
    match = _pattern().search(fold)
    if match is None:
        return None
    if match["named"]:
        return "12:00" if match["named"] == "midi" else "00:00"
    hour = int(match["h"]) if match["h"] else words.number(match["hw"])
    minute = _minute(match["m"] or match["m2"] or match["mw"])
    return f"{hour:02d}:{minute:02d}" if hour is not None and hour < 24 and minute is not None and minute < 60 else None


def _minute(written: str | None) -> int | None:
    if not written:
        return 0
    if written.isdecimal():
        return int(written)
    return {"demie": 30, "quart": 15}.get(written) or words.number(written)
