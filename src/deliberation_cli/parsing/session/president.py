"""Who presides the session: its president (président)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.models import Person
from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.attendance.headings import find_headings
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.session.before_verb import NEAR, NEW_SENTENCE, OFFICERS_REACH, last_before, subject_of
from deliberation_cli.parsing.session.broken_names import behind_cell
from deliberation_cli.parsing.session.first_named import first_after
from deliberation_cli.parsing.session.titled import in_list, leading, opened_by_office, titled
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.words import CIVILITIES, CIVILITY

_HEAD = 1_500


def read_president(flow: Flow, span: Span, lists: Span | None, away: Sequence[str] = ()) -> Found[Person] | None:
    """« sous la présidence de … », a member listed as presiding, or who opens the session; `away`: who is not there."""
    end = min(span.end, span.start + OFFICERS_REACH)
    head = min(end, (lists.end if lists else span.start) + _HEAD)
    listed = _presiding_in_list(flow, lists)
    if listed and any(part_of(listed.value.name, name) for name in away):
        listed = None  # « Mme BRUN assurant la présidence en l'absence de M. ROY, Président, excusé »
    named = _named_president(flow, Span(span.start, head), end) or listed
    named = named or _named_president(flow, Span(head, end), end)
    if named:
        return named
    for name, reach in (("presides", head), ("leaves_chair", span.end), ("takes_chair", head), ("opens", end)):
        for match in flow.scan(cue("session", name), Span(span.start, reach)):
            person = subject_of(flow, match.start(), span.start)
            if person:
                return person
    if own := _presiding_in_list(flow, lists, own=True):
        return own
    by_office = opened_by_office(flow, Span(span.start, end))
    if lists and by_office and (mayor := in_list(flow, lists, away)):
        return mayor
    if leads := leading(flow, Span(span.start, head), away):
        return leads
    in_office = titled(flow, Span(span.start, min(lists.end + NEAR if lists else end, end)), away)
    mayor = _signing_as_mayor(flow, span, away) if by_office else None
    return _signing(flow, span) or in_office or _speaking(flow, Span(span.start, head)) or mayor


def _named_president(flow: Flow, span: Span, limit: int) -> Found[Person] | None:
    """« sous la présidence de Mme Zoé BRUN », « Président : … »; far behind the lists it may be one item's alone."""
    for match in flow.scan(cue("session", "president"), span):
        if _RETIRED.search(flow.fold, max(match.start() - _RETIRED_REACH, 0), match.start()):
            continue
        if match[0].startswith("preside") and _OF_A_CLUB.search(
            flow.fold, max(match.start() - _RETIRED_REACH, 0), match.start()
        ):
            continue
        person = first_after(flow, behind_cell(flow, match.end()), limit)
        if person:
            return person
    return None


_RETIRED, _RETIRED_REACH = (
    late(
        r"(?:s'etant|s'est|est|etant|a|ayant) (?:retire|quitte|sorti)e?[^.;:]*$"
        r"|(?<![a-z])(?:quitte|se retire|sort|a quitte|s'est retiree?|est sortie?)(?![a-z])[^.;:]{0,60}[.;]\s*$"
    ),
    110,
)
"""« Le Maire s'étant retiré, le conseil, présidé par M. LEROY, approuve le compte », « Le maire quitte la salle. Sous
la présidence de M. LEROY, … »: one item's president."""


_OF_A_CLUB = late(
    r"(?<![a-z])(?:association|club|societe|amicale|federation|collectif|fondation|entreprise|groupe de travail|jury"
    r"|commission (?!departement|permanent|nation|syndic))(?!s)(?:(?!reuni|seance)[^.;:]){0,70}$"
)
"""« l'association « Les Amis », présidée par M. Luc ROY, demande … »: not this sitting."""


def _of_this_body(flow: Flow, end: int, body: str) -> bool:
    """Whether the head names the body, and is not that of a commune, where he presides another one."""
    head = flow.fold[:end]
    return body in head and not _COMMUNE.search(head)


_COMMUNE = late(r"(?<![a-z])conseil municipal(?![a-z])")


def _presiding_in_list(flow: Flow, lists: Span | None, *, own: bool = False) -> Found[Person] | None:
    """« David ROSSI, Maire, Président » in the list of the present."""
    if lists is None or flow.fold.find("president", *lists) < 0:
        return None
    headings = find_headings(flow, lists)
    there = next((h.span.start for h in headings if h.kind == "present"), lists.start)
    others = (h.span.start for h in headings if h.kind in ("absent", "proxies") and h.span.start > there)
    away = next(others, lists.end)  # « Procurations : 2 » may stand among the counts above the lists
    near = min(lists.start + 400, away)
    named = _PRESIDENT_LISTED.finditer(flow.fold, lists.start, near)
    noted = list(_PRESIDENT_NOTED.finditer(flow.fold, near, away))
    told = _PRESIDENT_OF.finditer(flow.fold, lists.start, near)
    of_body = (match for match in told if _of_this_body(flow, lists.start, match["body"]))
    for match in of_body if own else (*named, *(noted if len(noted) == 1 else ())):
        if re.search(rf"(?<![a-z]){CIVILITY} l[ea] $", flow.fold[lists.start : match.start()]):
            person = first_after(flow, match.end(), lists.end)
            if person and person.span.start == match.end():
                return person  # « M. le Président MOREL, Mmes … »
        person = last_before(flow, match.start(), lists.start)
        sentence = NEW_SENTENCE.match(flow.text, person.span.end, match.start() + 1) if person else None
        if person and not sentence and match.start() - person.span.end < _FUNCTION:
            return person
    return None


_PRESIDENT_LISTED = late(
    r"(?<!vice-)(?<!vice )president(?:e)?(?: de (?:la )?seance)?"
    r"(?! d(?:u|es?)\b(?! (?:c\.?[ci]\.?a\.?s|centre (?:inter)?communal d'action))| d')"
    rf"(?:[\s,;)–-]|\.(?= {CIVILITIES}))"
)
_PRESIDENT_OF = late(
    r"(?<!vice-)(?<!vice )presidente?(?= (?:(?:du|de la|des) |de l')(?P<body>[a-z]{4,} [a-z]+ [a-z]+))"
)
"""« M. Luc BRET, Président du Parc naturel régional du Val »: of the body that the text's head names."""
_PRESIDENT_NOTED = late(r"(?<=\()presidente?(?=\))")
"""« M. Luc BRET (Président) », wherever in the list."""
_FUNCTION = 30
"""« M. Luc BRET, conseiller général, président »: another office may stand before the one that presides."""


def _signing(flow: Flow, span: Span) -> Found[Person] | None:
    """« Ont signé le Président et les membres présents », « Le Président de séance », and the name under it."""
    for match in flow.scan(_SIGNS, span):
        person = first_after(flow, match.end(), span.end)
        if person and person.span.start - match.end() < 12:
            return person
    return None


_SIGNS = late(
    r"(?:a|ont) signe,? le president (?:de seance )?et (?:les|l)[^\n.]{0,80}"
    r"|(?:(?<=\n)|\bl[ea] )presidente? de (?:la )?seance[\s,:]{1,4}"
    r"(?:l[ea] secretaire(?: de (?:la )?seance)?[\s,:]{1,4})?"
)


def _signing_as_mayor(flow: Flow, span: Span, away: Sequence[str]) -> Found[Person] | None:
    """« Monsieur le Maire ouvre la séance … / Le Maire, / Luc ROY »: the foot names whom the opening did not."""
    for match in flow.scan(_MAYOR_SIGNS, Span(max(span.start, span.end - _FOOT), span.end)):
        person = first_after(flow, match.end(), span.end)
        if person and person.span.start - match.end() < _NEAR_OFFICE:
            return None if any(part_of(person.value.name, name) for name in away) else Found(*person[:2], 0.8)
    return None


_MAYOR_SIGNS, _FOOT, _NEAR_OFFICE = late(r"(?<=\n)l[ea] maire\s?,?\s{1,4}"), 500, 5


def _speaking(flow: Flow, span: Span) -> Found[Person] | None:
    """« Le Président, M. Guy BRET, expose »: he who is named so and speaks first."""
    for match in cue("session", "speaks").finditer(flow.fold, span.start, span.end):
        person = first_after(flow, match.end(), span.end)
        if person and person.span.start - match.end() < 2 + len(person.value.civility or ""):
            return Found(person.value, person.span, 0.8)
    for match in cue("session", "president_speaks").finditer(flow.fold, span.start, span.end):
        person = last_before(flow, match.start(), span.start)
        if person and not flow.fold[person.span.end : match.start()].strip():
            return Found(person.value, person.span, 0.8)
    return None
