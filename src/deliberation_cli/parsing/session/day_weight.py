"""How surely a date is the day of the sitting, by the words around it (date de la séance)."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.dates import WrittenDate
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.session.convening import convenes
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.patterns import compiled

FORMULA = 10.0
"""Weight of « L'an deux mille … », the surest date of a session."""
TOLD = 6.0
"""Weight from which words tell the meeting; under it a date is a guess, as where the header is cut off."""
TITLE_REACH = 300
"""A date with its weekday so near the start is the title's."""
IDENTITY_REACH = 6000
"""The identity of a session is told within so many characters of its start."""


@cache
def before_date(name: str) -> re.Pattern[str]:
    """Words that tell, right before a date, what it is the date of."""
    article = {"session_date": "", "other_date": r"(?:le\s)?"}[name]
    return compiled(rf"(?<![a-z])(?:{cue('session', name).pattern})\s*(?:[:;,-]\s*)?{article}$")


def date_weight(flow: Flow, head: Span, found: Found[WrittenDate]) -> float:
    """How surely a date is the meeting's; several readers ask it of the same dates."""
    key = ("date score", head, found.span)
    if key not in flow.memo:
        flow.memo[key] = _weighed(flow, head, found)
    return cast("float", flow.memo[key])


def sentence_before(flow: Flow, head: Span, start: int) -> str:
    """The words of the sentence that a date at `start` goes on with."""
    before = " ".join(flow.fold[max(start - 170, head.start) : start].split()) + " "
    return _STOP.split(before)[-1]


_STOP = late("[.;] ")


def _weighed(flow: Flow, head: Span, found: Found[WrittenDate]) -> float:
    start = found.span.start
    nearness = 1.0 - min(start - head.start, IDENTITY_REACH) / IDENTITY_REACH
    if found.value.formula:
        return 0.0 if convenes(flow, found) else FORMULA + nearness
    sentence = _EARLIER_DAYS.sub("", sentence_before(flow, head, start))
    if any(p.search(sentence) for p in (_SIGN_OF_NUMBER, _ABOUT, _CITED, *_not_of_a_meeting())):
        return 0.0  # « n° 09/05/03 » is a number
    if _WILL_MEET.search(sentence):
        return 1 + nearness
    told_behind = _OWN_DAY.match(flow.fold, found.span.end)
    if opens_sitting(flow, found) and not told_behind:
        return 8 + nearness
    over_all = found.value.weekday is not None and start - head.start < TITLE_REACH
    if over_all and _MINUTES_OF.search(flow.text, max(start - _MINUTES_REACH, head.start), start):
        return 7 + nearness
    meeting = before_date("session_date").search(sentence)
    other = before_date("other_date").search(sentence)
    reunited = max(sentence.rfind(word) for word in ("reuni", "s'est assemble", "se sont assemble"))
    if (
        other
        and not (meeting and _opens_with_meeting(flow, found))
        and not (other.start() < reunited and other[0].startswith("convo") and not _LABELLED.search(sentence))
    ):
        return 0.0
    opens = len(sentence.strip()) <= 2 and _OPENS.match(flow.fold, found.span.end, found.span.end + _OPENING)
    met = _REUNITED.search(sentence) and not _HAD.match(flow.fold, found.span.end)
    if (opens and not told_behind) or met or _hour_line(flow, found):
        return 8 + nearness
    titled = (
        meeting
        or _OWN_TITLE.search(sentence)
        or _OWN_TITLE.search(flow.fold[flow.fold.rfind("\n", head.start, start) + 1 : start])
        or (found.value.weekday is not None and _amid_meeting(flow, head, found.span))
    )
    if start - head.start < TITLE_REACH and titled:
        return 7 + nearness
    if meeting:
        return 6 + nearness
    return 2 + nearness if nearness > 0.75 else 0.5 * nearness


_OPENS, _OPENING = late(r",? (?:a \d|a [a-z]+ heures|les? (?:membres|conseil|comite|bureau))"), 30
_MINUTES_OF, _MINUTES_REACH = (
    late(
        r"(?<!DU )(?<!du )(?<!LE )(?<!le )(?<!– )(?:PROC[EÈ]S[ -]VERBAL|COMPTE[ -]RENDU|^Compte ?[ -]rendu"
        r"|^Proc[eè]s[ -]verbal) (?:de la |du )"
        r"(?:[Ss]éance|[Rr]éunion|[Cc]onseil|[Cc]omité|[Bb]ureau)[^.\n:;]{0,60} (?:du )?$"
    ),
    120,
)
"""« …-AU PROCÈS-VERBAL de la séance du conseil du jeudi 28 septembre 2023 »: a title behind a stamp, no approval."""
_SIGN_OF_NUMBER = late(r"(?:\bn ?[°o]|\bnumero)\s?$")
_CITED = late(r"^\s?vu\s(?!.*\b(?:(?:seance|reunion) (?:de ce jour|du)|(?:conseil|comite|bureau)(?: [a-z]+)? du)\b)")
"""« Vu la délibération du Conseil municipal, en date du 9 décembre 1938 »: what an act rests on was before it."""
_ABOUT = late(r"\bconcernant (?:la (?:seance|reunion)|le (?:conseil|comite|bureau)(?: [a-z]+)?) du\s$")
"""« Concernant le conseil municipal du 5 juillet, Mme BRUN demande … »: what the minutes of another day should say."""
_OWN_TITLE = late(r"^\s*(?:extrait [a-z ]{3,80} )?deliberation (?:n ?° ?)?[\w./-]{1,20} (?:en date )?du $")
"""« Délibération n° 4 du 12 décembre 2019 », over the act: its own day, not that of an act that it cites."""
_REUNITED = late(r"\b(?:reunie?s?|(?<!l')(?<!cette )assemblee?s?)\b(?:(?! qu[e'])[^.•]){0,120}(?:\ble |(?<! au ))$")
"""Not « la minorité est réunie et le transfert est repoussé au 1er janvier 2026 »."""
_WILL_MEET = late(r"\bse reunir(?:a|ont)\b")
"""« Le conseil se réunira le 27 juin », above the minutes of the sitting before: what a blog announces."""
_HAD = late(r",? (?:avai(?:t|ent)|avait deja) (?!ete convo)")
"""« Le conseil, réuni le 12 juin 2017, avait jugé utile »: an earlier meeting."""
_EARLIER_DAYS = late(
    r"(?<=[a-z:] )(?:(?:(?:lun|mar|mercre|jeu|vendre|same)di )?\d{1,2}(?:er)?(?: (?!et )[a-z]{3,9})?"
    r"(?:, ?| et | au | ?[-&/] ?)"
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di )?)+$"
)
"""« Séance des 13, 14 et 15 décembre 2022 »: the days before the last, which alone is written in full."""
_LABELLED = late(r"\bconvocation\s?:\s*$")
"""« convoqué, s'est réuni sous la présidence de Date de convocation : 12 mai »: a side column's label."""


def _amid_meeting(flow: Flow, head: Span, date: Span) -> bool:
    """Whether words of a meeting stand near a weekday and its date; alone over a saved page, it is that day's."""
    near = Span(max(date.start - 170, head.start), date.end + _BESIDE_DATE)
    return _OF_A_MEETING.search(flow.fold, *near) is not None


_BESIDE_DATE = 60
_OF_A_MEETING = late(r"seance|reunion|conseil|comite|bureau|assemblee|commission|proces|compte[ -]rendu|\b(?:pv|cr)\b")


@cache
def _not_of_a_meeting() -> tuple[re.Pattern[str], ...]:
    """« la commission urbanisme réunie le 12 juin » met before, and no assembly met on the day of a street's name."""
    committee, named = (cue("session", name).pattern for name in ("committee", "bears_date"))
    own = r"(?!.*\b(?:seance|conseil municipal|conseil communautaire)\b)"
    return compiled(rf"(?:{committee}){own}[^.;]{{0,90}}$"), compiled(rf"(?<![a-z])(?:{named})\s$")


def opens_sitting(flow: Flow, found: Found[WrittenDate]) -> bool:
    """« Le dix-huit janvier deux mille dix-huit, à 18 h, le conseil s'est réuni », opening a line or a sentence."""
    start = found.span.start
    line = flow.fold.rfind("\n", 0, start) + 1
    capital = any(flow.text.startswith(("Le ", "Ce "), at) for at in (start - 3, start))
    opens = capital or flow.fold[line:start].strip() in _DAY_ARTICLE
    return opens and bool(_MEETS.match(flow.fold, found.span.end))


def _hour_line(flow: Flow, found: Found[WrittenDate]) -> bool:
    """« Vendredi 22 novembre 2019 à 20 heures 30 », on a line of its own: the day and the hour of a meeting."""
    line = flow.fold.rfind("\n", 0, found.span.start) + 1
    alone = flow.fold[line : found.span.start].strip(" -–—*=") in _DAY_ARTICLE
    return alone and found.value.weekday is not None and _HOUR_ENDS.match(flow.fold, found.span.end) is not None


_HOUR_ENDS = late(
    r" ?(?:[,–-]? ?a|[–-]) (?:\d{1,2} ?(?:h|heures?)(?: ?\d{2})?|[a-z]+ heures(?: (?:trente|et demie))?)\s?"
    r"[-–—*=]*(?:\n|$)"
)
_DAY_ARTICLE = {"", "le", "ce", "et le"}
_MEETS = late(
    r",? (?:a |l[ea] |les |l'|suivant |sur )(?:[^.;:]|(?<=\d):(?=\d)|(?<=art\.)){0,200}?"
    r"(?:s.est|se sont) (?:reuni|assembl)"
)
_OWN_DAY = late(
    r",? (?:(?!dont\b|\bcommissions?\b)[^.;:]){0,120}?(?:s.est|se sont) (?:reuni|assembl)[a-z]* (?:le )?"
    r"(?:(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) )?\d{1,2}(?:er)? [a-z]{3,9} \d{4}"
)
"""« 24/01/2025 Le conseil s'est réuni mercredi 13 novembre 2024 »: the sentence tells its own day."""


def _opens_with_meeting(flow: Flow, found: Found[WrittenDate]) -> bool:
    """« Séance du mercredi 7 décembre 2022 » on a line of its own, whatever the lines above say; « séance : »."""
    if _LABEL.search(flow.fold, max(found.span.start - 30, 0), found.span.start):
        return True
    start = max(found.span.start - 80, 0)
    opening = _MEETING.search(flow.text, start, found.span.start)
    return bool(opening) and flow.fold[start : opening.start() if opening else start].split()[-1:] not in _GOES_WITH


_MEETING = late(r"\b(?:S[eé]ance|S[EÉ]ANCE|R[eé]union|R[EÉ]UNION)\b[^.\n:;]{0,40}$")
_LABEL = late(
    r"(?:^|[,;:/|-]\s?|\n)(?:date (?:de )?(?:la )?)?(?:seance|reunion)(?: (?:du|le))? ?:?\s?$"
    r"|\s(?:seance|reunion) (?:du|le) ?:\s?$"
)
_GOES_WITH = [["la"], ["cette"], ["une"], ["derniere"], ["precedente"], ["prochaine"], ["en"]]
