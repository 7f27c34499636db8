"""The stamp of electronic transmission to the préfet (télétransmission @CTES).

Two stamps are common: « Accusé de réception en préfecture … Date de télétransmission : … » and
« Envoyé en préfecture le … Reçu en préfecture le … Publié le … ID : … ». They repeat on every page.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from typing import Any

from deliberation_cli.models import Transmission
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.ids import ActId, find_act_ids
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven

_DATE = late(
    r"(?<!\d)(?<!\d-)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?!\d)"
    r"|(?<!\d)([0-3]\s\d|\d{1,2})(?:er)?\s+([a-z]{3,9})\.?\s+(\d{4})"
)
"""« 05/01/2024 », « 9 mars 2022 », « 2 3 MARS 2015 » of a date stamp."""
_MONTHS = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split()
_REACH = 40
"""A stamp's date stands at most so many characters after its label."""
_BEFORE = 40


STAMP_TOP = late(r"(?<![a-z])(?:envoye|recu) en (?:sous-)?prefecture|accuse de reception|(?<![a-z])id ?:")
"""How a stamp opens."""


def read_transmission(flow: Flow, span: Span) -> Proven[Transmission] | None:
    """The stamp inside `span`; None where there is none."""
    out: Proven[Transmission] = Proven(Transmission())
    found = _main_id(flow, span)
    if found:
        _fill_id(out, found)
    for name in ("sent_on", "received_on", "published_on"):
        dates = list(_stamp_dates(flow, span, name))
        if dates:
            setattr(out.value, name, dates[0].value)
            out.prove(f"/{name}", dates[0])
    return out if out.proofs else None


def _main_id(flow: Flow, span: Span) -> Found[ActId] | None:
    """The identifier that stands most often; the one drawn last where several stand as often (it covers the others)."""
    ids = list(find_act_ids(flow, span))
    if not ids:
        return None
    often = Counter(found.value.text for found in ids)
    best = max(often.values())
    text = next(found.value.text for found in reversed(ids) if often[found.value.text] == best)
    return next(found for found in ids if found.value.text == text)


def _fill_id(out: Proven[Transmission], found: Found[ActId]) -> None:
    act = found.value
    values: dict[str, Any] = {
        "act_id": act.text,
        "department": act.department,
        "siren": act.siren,
        "date": act.date,
        "number": act.number,
        "nature": act.nature,
    }
    for name, value in values.items():
        if value is not None:
            setattr(out.value, name, value)
            out.prove(f"/{name}", found)


def find_day(flow: Flow, span: Span) -> Found[dt.date] | None:
    """The first date in `span`: « 05/01/2024 », « 9 mars 2022 »."""
    for match in _DATE.finditer(flow.fold, span.start, span.end):
        cut = match.end() == span.end and flow.fold[span.end : span.end + 1].isdigit()
        if not cut and (day := _day(match)):
            return Found(day, Span(*match.span()))
    return None


def _stamp_dates(flow: Flow, span: Span, name: str) -> list[Found[dt.date]]:
    dates = []
    for label in flow.scan(cue("transmission", name), span):
        if cue("transmission", "convened").search(flow.fold, max(span.start, label.start() - _BEFORE), label.start()):
            continue  # the convocation's own posting, beside its date
        if _of_another(flow, label.start()):
            continue
        match = _DATE.search(flow.fold, label.end(), min(label.end() + _REACH, span.end))
        day = match and _day(match)
        if match and day:
            dates.append(Found(day, Span(label.start(), match.end())))
    return dates


def _of_another(flow: Flow, start: int) -> bool:
    """« le marché notifié le 2 mai »: told of a contract, in a sentence; a stamp opens with its label."""
    told = flow.text[start].islower() and flow.fold.startswith("notifi", start)
    return told and not _OPENS_LABEL.search(flow.fold, max(start - _BEFORE, 0), start)


_OPENS_LABEL = late(r"(?:^|[\n.;:,(/|-]|(?<![a-z])(?:et|ou|acte|deliberation))\s?$")


def _day(match: re.Match[str]) -> dt.date | None:
    if match[1]:
        day, month, year = match[1], int(match[2]), match[3]
    else:
        day, year = "".join(match[4].split()), match[6]
        month = next((i for i, name in enumerate(_MONTHS, 1) if name.startswith(match[5]) and match[5] != "jui"), 0)
    try:
        return dt.date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    except ValueError:
        return None
