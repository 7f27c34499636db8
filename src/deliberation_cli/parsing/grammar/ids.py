"""Identifiers: the @CTES identifier of a transmitted act, and the number that an authority gives its acts.

The identifier is DDD-SIREN-AAAAMMJJ-NUMÉRO-NATURE, now and then without the department, or with the rank of a document
behind (« -1-1 »). Its number may hold hyphens, spaces and underscores, so the nature
is read from the right. Nothing is repaired: a number that is read is printed as it stands.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered

_NATURES = "DE|AR|AI|CC|BF|AU"
_HYPHEN = r"\s?[-‐‑–]\s?"
_ACT_ID = late(
    rf"(?<![\w-])(?:(?P<department>\d{{3}}|0?2[AB]){_HYPHEN})?(?P<siren>\d{{9}}){_HYPHEN}(?P<date>\d{{8}}){_HYPHEN}"
    rf"(?P<number>[\w./\\-]+(?: ?[\w./\\-]+){{0,4}}?){_HYPHEN}(?P<nature>{_NATURES})(?![^\W\d_])"
    rf"(?P<part>{_HYPHEN}\d{{1,2}}{_HYPHEN}\d{{1,2}}(?![\w-]))?"
)


class ActId(NamedTuple):
    """The parts of an @CTES identifier, as written."""

    text: str
    department: str | None
    """None where the authority leaves it out."""
    siren: str
    date: dt.date | None
    number: str
    nature: str


def find_act_ids(flow: Flow, span: Span) -> Iterator[Found[ActId]]:
    """Every @CTES identifier inside `span`."""
    position = span.start
    for middle in _middles(flow, Span(0, len(flow.text))):
        start = max(position, middle.start - _DEPARTMENT)
        match = _ACT_ID.search(flow.text, start, span.end) if middle.end <= span.end and start <= middle.start else None
        if match is None or match.start("siren") != middle.start:
            continue
        position = match.end()
        parts = {name: " ".join((part or "").replace("\\", "").split()) for name, part in match.groupdict().items()}
        suffix = re.sub(r"\s", "", parts.pop("part"))
        text = "-".join(part for name in _ORDER if (part := parts[name])) + suffix
        department = parts.pop("department") or None
        yield Found(ActId(text, department, date=_day(parts.pop("date")), **parts), Span(*match.span()))


@remembered
def _middles(flow: Flow, span: Span) -> list[Span]:
    """The middles of identifiers: most texts have few, and are asked again and again."""
    return [Span(*match.span()) for match in _MIDDLE.finditer(flow.text, *span)]


_MIDDLE = late(rf"\d\d{{8}}{_HYPHEN}\d{{8}}")
_DEPARTMENT = 7
"""Characters of a department and its hyphen before the SIREN."""
_ORDER = ("department", "siren", "date", "number", "nature")


def _day(digits: str) -> dt.date | None:
    try:
        return dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def clean_number(text: str) -> str:
    """An act's number as written, on one line, without Markdown's backslashes and closing punctuation."""
    return " ".join(text.replace("\\", "").split()).strip(" .:;,-–/")


_PART = r"(?:n°\s?\d+|[a-z]{0,8}\d+[a-z]{0,3}(?![a-z])|[a-z]{1,8}(?=[_./-]\d)|[a-z]{1,3}(?![a-z0-9]))"
NUMBER = late(
    r"(?:20\d\d\s\d\d\s\d{2,3}(?![\d/])(?=\s)|(?:(?:[a-z]{1,8}[_./-]{1,2}){0,2}[a-z]{0,8}|[a-z]{1,5}\s(?=\d{2,4}\s?[_./-]\s?\d)|(?:d|de|del|delib|db|dcm|cm|bc|cc|dc|ds|cp|ap|b|c)\s)"
    rf"(?:20\d\d[a-z]{{1,3}}\d{{2,6}}|\d+[a-z]{{0,3}})(?![a-z])(?:(?:[_./-]{{1,2}}|\s?[_/]\s?(?=\d|[a-z]\s?/\s?\d)){_PART}){{0,6}})"
    r"(?:(?:(?<=20\d\d)|(?<=\d\.\d\d))\s-\s\d{1,4}(?=\s*(?:\n|$|objet|:|presents?\b|etai|seance|nombre|membres))"
    r"|(?<=\d\.\d)\s-\s[a-z]{2,5}/20\d\d/\d{1,4}(?!\d))?"
    r"(?:\s(?:bis|ter|quater)(?![a-z])"
    r"|\s(?:ac|ap|cp|cr|ce)(?=\s(?:du\s(?:conseil|bureau)|de\s(?:la\scommission|l'assemblee))))?"
)
"""An act's number in folded text: « 2023-45 », « DEL_2022/017 », « 17.DL.0412 », « 2012 / 12 / 06 ».

« 22/074 CP de la commission permanente »: the code of the body is of the number.
"""
_DATE = late(
    r"(?:(?i:du|le|au|seance|séance|reunion|réunion|conseil|bureau|comite|comité)\s)?(?:\d{1,2}(?:er)?\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d\d)|(?:19|20)\d\d[./-]\d\d[./-]\d\d)"
)


def is_date(text: str) -> bool:
    """Whether a number of an act may as well be a day: « 12/03/2021 », « DU 12/03/2021 », « 2021-03-25 »."""
    return bool(_DATE.fullmatch(text))


def composite(text: str) -> bool:
    """Whether a number has several parts, or letters and figures: by its form alone it numbers something."""
    digits = sum(c.isdigit() for c in text)
    if re.search(r"\d[-_/. ]+[A-Za-z]*[-_/. ]?\d", text):
        return digits >= 3
    return bool(re.match(r"[A-Za-z]{1,8}[_-]?\d", text)) and digits >= 3
