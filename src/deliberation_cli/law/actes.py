"""@CTES: the form of an act's identifier, the natures and the matters that the transmission to the préfet knows."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from deliberation_cli.law import store
from deliberation_cli.models import LawRef, Text


@cache
def identifier() -> re.Pattern[str]:
    """DDD-SIREN-YYYYMMDD-NUMBER-NATURE; groups department, siren, date, number, nature."""
    return re.compile(cast(str, store.load("actes")["identifier"]["regex"]))


def number_length() -> int:
    """The most characters of the internal number."""
    return cast(int, store.load("actes")["identifier"]["number_length"])


def reference(part: str) -> LawRef:
    """The text that a part of the data rests on: `identifier`, `siren`, `matters`."""
    raw = store.load("actes")[part]
    return LawRef(citation=raw["citation"], confidence=raw["confidence"])


def placeholder_siren() -> str:
    """The SIREN that passes every check and names nobody."""
    return cast(str, store.load("actes")["siren"]["test_value"])


@cache
def natures() -> dict[str, Text]:
    """Natures by abbreviation."""
    return {abbr: Text(raw["fr"], raw["en"]) for abbr, raw in store.load("actes")["natures"].items()}


@cache
def matters() -> dict[str, str]:
    """Labels of the matters by code, first and second level: « 7 », « 7.5 »."""
    labels: dict[str, str] = {}
    for code, raw in store.load("actes")["matters"]["list"].items():
        labels[code] = raw["fr"]
        labels.update(raw["sub"])
    return labels
