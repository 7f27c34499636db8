"""The first person named behind a label: « Secrétaire de séance : Mme Zoé BRUN »."""

from __future__ import annotations

import re

from deliberation_cli.models import Person
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.session.broken_names import with_next_line
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.page_ends import page_ends

_REACH = 130
_GAP = 3
"""A stamp or the end of a page so near behind a label stands between it and its name."""


def first_after(flow: Flow, start: int, limit: int) -> Found[Person] | None:
    """The first person of the sentence that starts here; a whole name does not run on into the next line."""
    start = next((end.end for end in page_ends(flow) if 0 <= end.start - start <= _GAP), start)
    full = with_next_line(flow, _first_within(flow, start, limit), limit)
    line = flow.text.find("\n", full.span.start, full.span.end) if full else -1
    if full is None or line < 0:
        return full
    short = with_next_line(flow, _first_within(flow, start, line), limit)
    whole = short and (short.value.civility or len(short.value.name.split()) > 1)
    return short if whole and re.search(r"[A-ZÀ-Þ]{3}", short.value.name if short else "") else full


_OTHERS = late(
    r"(?<=[a-z]{4})\.\s(?:[•*►➢▪-]\s)?(?=[a-z]{3})|\betaient\b|\bpresents?\b|\bconvo|\bconseil|\bassist(?:ai|e)"
    r"|\b(?:publie|affiche|transmis|envoye|recu|depose|certifie)e?s? (?:le|en)\b"
)
"""« Secrétaire : ROY M. / Assistaient également : Mme BRUN »: what follows speaks of others."""


def _first_within(flow: Flow, start: int, limit: int) -> Found[Person] | None:
    window = flow.fold[start : min(start + _REACH, limit)]
    stop = _OTHERS.search(window)
    people = read_names(flow, Span(start, start + (stop.start() if stop else len(window))))
    if people and _OFFICE.search(flow.fold, start, people[0].span.start) and _OF.match(people[0].value.name):
        return None
    return people[0] if people else None


_OFFICE, _OF = late(r"\bl[ea] (?:maire|presidente?) $"), late(r"[Dd][EeUu]s?\s")
"""« sous la présidence de Mme LA MAIRE DE BELVAL »: of which town, and nobody's name."""
