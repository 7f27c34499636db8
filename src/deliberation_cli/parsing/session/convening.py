"""The day on which the body was convened, where a formula opens with it or a row of labels tells it.

« L'an deux mille seize, le 25 novembre, Nous, maire, certifions avoir convoqué les membres pour le 2 décembre »: such
formulas begin as that of a sitting does, and tell both days.
"""

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.parsing.grammar.date_words import MONTH
from deliberation_cli.parsing.grammar.dates import WrittenDate, find_dates
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span


def convenes(flow: Flow, found: Found[WrittenDate]) -> bool:
    """« L'an …, le 25 novembre, Nous, maire, avons convoqué le conseil pour le 2 décembre »: the day of sending."""
    told = _CONVENES.match(flow.fold, found.span.end)
    if told is None or (_MET.match(flow.fold, told.end()) and not _CERTIFIED.search(told[0])):
        return False
    own = found.value.month, found.value.day
    return all((day.value.month, day.value.day) != own for day in find_dates(flow, Span(*told.span("day"))))


def convened_by_formula(
    flow: Flow, dates: Sequence[Found[WrittenDate]], meeting: dt.date | None
) -> Found[dt.date] | None:
    """« L'an …, le 25 novembre, … avons convoqué le conseil pour le 2 décembre », « Le 25 novembre, convocation est
    adressée »: convened on the 25th."""
    if any(_LABEL.search(flow.fold, max(found.span.start - _LABEL_REACH, 0), found.span.start) for found in dates):
        return None  # « Date de convocation : 24 novembre 2016 » is told in so many words
    for found in dates:
        date = found.value.date()
        told = (found.value.formula and convenes(flow, found)) or _SENT.match(flow.fold, found.span.end)
        if told and date and (meeting is None or date <= meeting):
            return Found(date, found.span)
    return None


_WITHIN = r"(?:(?!s'est reuni|se sont reuni)[^.;]){0,140}?"
_CONVENES = late(
    rf"{_WITHIN}\b(?:avons|avoir|ai|a|ont)(?: ete)?(?: [a-z]+ment)? convoque"
    rf"{_WITHIN}\bpour (?:se reunir )?(?:la (?:seance|reunion) du |le )(?P<day>[^.;]{{1,20}}\b(?:{MONTH})\b)"
)
_MET, _CERTIFIED = late(r"[^.;]{0,200}\b(?:s.est|se sont) reuni"), late(r"\b(?:nous|certifi)")
"""« le conseil, que le maire a convoqué pour le 1er décembre, s'est réuni »: the formula tells the meeting's day."""
_LABEL, _LABEL_REACH = late(r"\bdate de (?:la )?convocation ?:\s?(?:le )?(?:[a-z]+di )?$"), 50
_SENT = late(
    r",? (?:une |la )?convocations? (?:(?:est|a ete|fut|sont|ont ete) |(?:du|au) (?:conseil|comite)(?: [a-z]+)? )"
    r"(?:adresse|envoye|transmise|remise)e?s?(?![a-z])"
)
"""« Le 16 novembre 2016, convocation est adressée à chaque conseiller pour une réunion prévue le 24 ».

« Le douze septembre 2018, CONVOCATION DU CONSEIL MUNICIPAL adressée à chaque conseiller ».
"""


_DATED = "convocation|affichage|publication|envoi|transmission"
_LABEL_ROW = late(
    rf"(?<![a-z])((?:(?:dates? )?(?:de |d')?(?:la |l')?(?:{_DATED})(?: du [a-z -]{{2,20}})?[\s:/|-]{{0,4}}){{2,3}})"
    r"(?:[^\d.;]{0,90}|\s*(?:\d{1,3}[\s|]+){1,6})$"
)


def convened_in_row(flow: Flow, dates: Sequence[Found[WrittenDate]], meeting: dt.date | None) -> Found[dt.date] | None:
    """« Date de convocation Date d'affichage 18/03/2016 21/03/2016 »: as many dates as labels, in their order.

    « Présents Votants Date de la convocation 12 14 18/03/2016 »: behind the counts of the row.
    """
    for i, found in enumerate(dates):
        labels = _LABEL_ROW.search(flow.fold, max(found.span.start - 190, 0), found.span.start)
        if labels is None:
            continue
        named = re.findall(_DATED, labels[1])
        row = dates[i : i + len(named)]
        apart = any(flow.fold[a.span.end : b.span.start].strip(" |/\n-") for a, b in pairwise(row))
        whole = [written.value.near(meeting) if meeting else written.value.date() for written in row]
        if len(row) == len(named) and not apart and "convocation" in named and all(whole):
            mine = row[named.index("convocation")]
            date = mine.value.near(meeting) if meeting else mine.value.date()
            return Found(date, mine.span) if date else None
    return None
