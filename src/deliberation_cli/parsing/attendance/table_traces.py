"""Traces of a flattened table in the names of a proxy: « Zoé BRUN X Pouvoir à M. Luc ROY BELVAL-SUR-ARLE Mme … ».

The cross of a lost column stands behind the giver, the commune of the next row behind the holder, whom the list of the
present names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deliberation_cli.models import Person
from deliberation_cli.parsing.attendance.relations import ProxyFound
from deliberation_cli.parsing.text.flow import Found, Span

_CROSSES = (" X", " x")


def without_traces(proxies: Sequence[ProxyFound], present: Sequence[Found[Person]]) -> list[ProxyFound]:
    """The proxies, their names cut where the table's other columns begin."""
    names = sorted((found.value.name for found in present), key=len, reverse=True)
    return [
        replace(p, giver=_uncrossed(p.giver), holder=_alone(p.holder, names) if p.holder else None) for p in proxies
    ]


def _uncrossed(giver: Found[Person]) -> Found[Person]:
    name = giver.value.name
    return _cut(giver, len(name) - len(_CROSSES[0])) if name.endswith(_CROSSES) and name.count(" ") > 1 else giver


def _alone(holder: Found[Person], present: Sequence[str]) -> Found[Person]:
    name = holder.value.name
    if name in present:
        return holder
    known = next((one for one in present if " " in one and name.startswith(f"{one} ")), None)
    return _cut(holder, len(known)) if known and name[len(known) :].isupper() else holder


def _cut(found: Found[Person], length: int) -> Found[Person]:
    named = found.value.model_copy(update={"name": found.value.name[:length].rstrip()})
    return Found(named, Span(found.span.start, found.span.start + length), found.confidence)
