"""Amounts of money: cents, HT or TTC, rate of VAT, the words before, the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.models import Amount
from deliberation_cli.parsing.grammar.articles import Head
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven

_AMOUNT = late(
    r"(?<![\d.,-])(?P<units>\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+)(?:,(?P<cents>\d{1,2})(?!\d))?\s*"
    r"(?P<currency>k€|m€|€|euros?(?![a-z])|eur(?![a-z]))"
    r"(?:\s*\(?(?P<basis>h\.?t\.?(?![a-z])|t\.?t\.?c\.?(?![a-z])|hors taxes?|toutes taxes comprises|hors tva))?"
)
_SCALE = {"k€": 1000, "m€": 1_000_000}
_RATE = late(r"(\d{1,2}(?:[.,]\d{1,2})?)\s?%")
_LABEL_START = late(r"[.;]\s|\n(?=\s*[-–•]|[A-ZÀ-Ý])|,\s(?=soit |dont |et )")
_LABEL_LENGTH = 110
_TVA = late(r"tva|t\.v\.a\.?|taxe sur la valeur ajoutee")


def read_amounts(flow: Flow, heads: Sequence[Head], spans: Sequence[Span]) -> Proven[list[Amount]]:
    """Amounts in the articles, in order."""
    found: Proven[list[Amount]] = Proven([])
    for head, span in zip(heads, spans, strict=True):
        floor = head.body_start
        for match in _AMOUNT.finditer(flow.fold, head.body_start, span.end):
            label = _label(flow, Span(floor, match.start()))
            place = Span(*match.span())
            amount = Amount(
                text=flow.slice(place),
                cents=_cents(match),
                basis=_basis(match, flow.fold[label.start : label.end]),
                rate=_rate(flow.fold[label.start : label.end]),
                label=flow.slice(label).strip(" :-–•,(") or None,
                article=head.number,
            )
            found.prove(f"/{len(found.value)}", Found(amount, Span(label.start, place.end)))
            found.value.append(amount)
            floor = match.end()
    return found


def _cents(match: re.Match[str]) -> int:
    units = int(re.sub(r"\D", "", match.group("units")))
    cents = (match.group("cents") or "").ljust(2, "0")
    return (units * 100 + int(cents or 0)) * _SCALE.get(match.group("currency"), 1)


def _label(flow: Flow, before: Span) -> Span:
    """The words before the amount: back to the end of the last amount, sentence, item of a list, or clause."""
    start = max(before.start, before.end - _LABEL_LENGTH)
    if start > before.start:
        start = flow.text.find(" ", start, before.end) + 1 or start
    for match in _LABEL_START.finditer(flow.text, start, before.end):
        if flow.text[match.end() : before.end].strip(" :-–•\n"):
            start = match.end()
    return Span(start, before.end)


def _basis(match: re.Match[str], label: str) -> str | None:
    written = (match.group("basis") or "").replace(".", "")
    if written in ("ht", "hors taxe", "hors taxes", "hors tva"):
        return "HT"
    if written in ("ttc", "toutes taxes comprises"):
        return "TTC"
    if re.search(r"(?<![a-z])(ht|h\.t\.|hors taxes?)(?![a-z])", label):
        return "HT"
    if re.search(r"(?<![a-z])(ttc|t\.t\.c\.|toutes taxes)(?![a-z])", label):
        return "TTC"
    return "TVA" if _TVA.search(label) else None


def _rate(label: str) -> str | None:
    rate = _RATE.search(label)
    return rate.group(1) if rate and _TVA.search(label) else None
