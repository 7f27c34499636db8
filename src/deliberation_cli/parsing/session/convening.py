"""Formulas that open with the day on which the body was convened, not with the day on which it met.

« L'an deux mille seize, le 25 novembre, Nous, maire, certifions avoir convoqué les membres pour le 2 décembre »: they
begin as the formula of a sitting does, and tell both days.
"""

import datetime as dt
from collections.abc import Sequence

from deliberation_cli.parsing.grammar.dates import WrittenDate
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found


def convenes(flow: Flow, found: Found[WrittenDate]) -> bool:
    """« L'an …, le 25 novembre, Nous, maire, avons convoqué le conseil pour le 2 décembre »: the day of sending."""
    return _CONVENES.match(flow.fold, found.span.end) is not None


def convened_by_formula(
    flow: Flow, dates: Sequence[Found[WrittenDate]], meeting: dt.date | None
) -> Found[dt.date] | None:
    """« L'an …, le 25 novembre, … avons convoqué le conseil pour le 2 décembre », « Le 25 novembre, convocation est
    adressée »: convened on the 25th."""
    for found in dates:
        date = found.value.date()
        told = (found.value.formula and convenes(flow, found)) or _SENT.match(flow.fold, found.span.end)
        if told and date and (meeting is None or date <= meeting):
            return Found(date, found.span)
    return None


_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
_WITHIN = r"(?:(?!s'est reuni|se sont reuni)[^.;]){0,140}?"
_CONVENES = late(
    rf"{_WITHIN}\b(?:avons|avoir|ai|a|ont)(?: ete)?(?: [a-z]+ment)? convoque"
    rf"{_WITHIN}\bpour (?:se reunir )?(?:la (?:seance|reunion) du |le )[^.;]{{1,20}}\b(?:{_MONTHS})\b"
)
_SENT = late(
    r",? (?:une |la )?convocations? (?:est|a ete|fut|sont|ont ete) (?:adresse|envoye|transmise|remise)e?s?(?![a-z])"
)
"""« Le 16 novembre 2016, convocation est adressée à chaque conseiller pour une réunion prévue le 24 »."""
