"""What a vote is made of: a label, a figure, and the tally of both. Its grammars share these words and patterns."""

from __future__ import annotations

import re
from typing import NamedTuple

from deliberation_cli.parsing.grammar.numbers import NIL, NUMBER, OPENING, value
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Span

UNIT = r"(?:voix|votes?|suffrages?|bulletins?|membres?|conseillers?|elus?|personnes?|delegues?|points?)"
"""What a clerk counts, on folded text."""
NUMBER_OR_NIL = late(rf"(?=[\dna/-]|{OPENING})(?:(?P<nil>{NIL})|(?P<number>{NUMBER}))")


SUM = late(
    r"(?:\(\s?(?P<a>\d{1,3})\s?\+\s?(?P<b>\d{1,2})(?:\s(?:proc|pouv|pvr)[a-z]*\.?)?\s?\)"
    r"|(?<![\d+] )(?<![\d+.,/])(?P<c>\d{1,3})\s?\+\s?(?P<d>\d{1,2})"
    r"(?:\s(?:proc|pouv|pvr)[a-z]*\.?|(?![\w%€.,/]|\s?[+=])))"
)
"""« (9+1 proc.) POUR », « Pour : 9 + 1 pouvoir »: those present and the proxies, one figure in two."""


class Label(NamedTuple):
    """Words that give a figure its meaning."""

    role: str
    span: Span
    weak: bool = False
    """True for « pour », « contre », « blanc » alone, which have other uses."""


class Number(NamedTuple):
    """A figure, or a mark that says there is none (value None)."""

    value: int | None
    span: Span


class Tally(NamedTuple):
    """A label, its figure if it has one, and the stretch of both."""

    label: Label
    number: Number | None
    span: Span
    sure: bool = True
    """False for a weak label that nothing around confirms."""
    names: Span | None = None
    """Where its voters are named, if that is not right beside it."""
    confidence: float = 1.0


def to_number(match: re.Match[str]) -> Number:
    """The figure, or the mark of none, that `NUMBER_OR_NIL` matched."""
    return Number(None if match["nil"] else value(match["number"]), Span(*match.span()))


def to_sum(match: re.Match[str]) -> Number:
    """The figure that `SUM` matched in two."""
    return Number(sum(int(match[name]) for name in "abcd" if match[name]), Span(*match.span()))


def to_tally(label: Label, number: Number | None, confidence: float = 1.0) -> Tally:
    """The tally of a label and its figure, over the stretch of both."""
    if number is None:
        return Tally(label, None, label.span, confidence=confidence)
    span = Span(min(label.span.start, number.span.start), max(label.span.end, number.span.end))
    return Tally(label, number, span, confidence=confidence)
