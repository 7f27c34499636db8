"""The body that meets (organe délibérant): its kind and its name, from headings, opening formulas and decisions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from deliberation_cli.models import Body, BodyKind
from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven


def read_body(flow: Flow, span: Span) -> Proven[Body]:
    """The body that meets: the kind named most, the earliest where two are named alike."""
    scores: dict[str, float] = {}
    first: dict[str, re.Match[str]] = {}
    taken: list[tuple[int, int]] = []
    for pattern, kind in value_cues("session", "body"):
        for match in flow.scan(pattern, span):
            if any(a <= match.start() < b for a, b in taken):
                continue
            taken.append(match.span())
            before = (max(match.start() - _SEATS, 0), match.start())
            if any(elsewhere.search(flow.fold, *before) for elsewhere in (_SEAT_ELSEWHERE, _SENT_BY, _IN_ROOM)):
                continue
            first.setdefault(kind, match)
            scores[kind] = scores.get(kind, 0.0) + _weight(flow, match, span)
    for pattern, kind in value_cues("session", "letterhead"):
        head = pattern.search(flow.fold, span.start, min(span.start + _LETTERHEAD, span.end))
        if head and not any(a <= head.start() < b for a, b in taken):
            first.setdefault(kind, head)
            scores[kind] = scores.get(kind, 0.0) + 3.0
    _alone(flow, span, scores, first)
    body = Proven(Body())
    if not scores:
        return body
    kind = max(scores, key=lambda k: (scores[k], -first[k].start()))
    if kind == "community_council" and (bureau := _bureau(flow, span)):
        kind = "community_bureau"
        first.setdefault(kind, bureau)
    if kind in _COUNCILS and (commission := _commission(flow, first, span)):
        kind = "permanent_commission"
        first[kind] = commission
    if kind == "territory_council" and _public_territory(flow, span):
        kind = "community_council"  # the contract's word for every établissement public de coopération
        first.setdefault(kind, first["territory_council"])
    found = _named(flow, first[kind], span)
    body.value = Body(name=flow.slice(found), kind=cast("BodyKind", kind))
    body.prove("/name", Found(None, found))
    body.prove("/kind", Found(None, Span(*first[kind].span())))
    return body


def _bureau(flow: Flow, span: Span) -> re.Match[str] | None:
    """« COMMUNAUTÉ DE COMMUNES DU VAL … le Bureau, dûment convoqué »: its bureau met, not its council."""
    for (pattern, _), reach in zip(value_cues("session", "bureau"), (6 * _LETTERHEAD, _LETTERHEAD), strict=True):
        if found := pattern.search(flow.fold, span.start, min(span.start + reach, span.end)):
            return found
    return None


_COUNCILS = ("regional_council", "departmental_council")


def _commission(flow: Flow, first: Mapping[str, re.Match[str]], span: Span) -> re.Match[str] | None:
    """« CONSEIL RÉGIONAL DU VAL / COMMISSION PERMANENTE / Réunion du … »: a title of its own tells who met."""
    named = first.get("permanent_commission")
    if named is None or named.start() - span.start > _HEADING:
        return None
    alone = flow.fold[named.start() - 1 : named.start()] in ("", "\n")
    return named if alone and _MEETS.match(flow.fold, named.end()) else None


_MEETS = late(r"\s*\n|\s?(?:[-–—]\s)?(?:reunion|seance|session)\b|\sdu\s(?:[a-z]{5,8}\s)?\d")


def _public_territory(flow: Flow, span: Span) -> bool:
    """« ÉTABLISSEMENT PUBLIC TERRITORIAL … Conseil de territoire »: around Paris, no part of a métropole."""
    head = Span(span.start, min(span.start + 6 * _LETTERHEAD, span.end))
    return cue("session", "public_territory").search(flow.fold, *head) is not None


_LETTERHEAD = 250
"""Who writes is told within so many characters of the start."""


def _alone(flow: Flow, span: Span, scores: dict[str, float], first: dict[str, re.Match[str]]) -> None:
    """« COMMUNE DE VAL … le Conseil s'est réuni »: who writes tells which council, where no words name it better.

    « COMMUNE DE VAL … Objet : adhésion à la communauté de communes »: who writes stands before what it writes about.
    """
    best = max(scores.values(), default=0.0)
    titled = not _BOARDS & scores.keys() and all(match.start() - span.start > _HEADING for match in first.values())
    if best >= _NAMED and not titled:
        return
    for reach in (_LETTERHEAD, 4 * _LETTERHEAD):
        for pattern, kind in value_cues("session", "alone"):
            if best >= _NAMED and (kind != "other" or reach > _LETTERHEAD):
                continue
            match = pattern.search(flow.fold, span.start, min(span.start + reach, span.end))
            if match:
                first.setdefault(kind, match)
                scores[kind] = best + 1.0
                return


_NAMED = 2.0
"""A body that weighs so much is named, not only mentioned."""
_BOARDS = {"social_action_board", "fire_service_board"}
"""Boards that are named more closely than « conseil d'administration »."""
_HEADING = 400
"""« CONSEIL D'ADMINISTRATION … »: behind so many characters, another body's name is that of a member."""


def _weight(flow: Flow, match: re.Match[str], span: Span) -> float:
    """A heading, an opening formula and a decision weigh more than a mention."""
    near = 3.0 if match.start() - span.start < _HEADING else 2.0 if match.start() - span.start < 1500 else 0.5
    before = flow.fold[max(match.start() - 40, 0) : match.start()]
    after = flow.fold[match.end() : match.end() + 160]
    if re.search(r"(seance|reunion|deliberations|verbal|rendu|l'an [a-z' -]{0,30}) (du|de la|de l'|des)?\s?$", before):
        near += 3
    if re.search(
        r"s'est (reuni|assemble)|se sont (reunis|assembles)|(dument|legalement|regulierement) convoque", after
    ):
        near += 4
    mention = (
        r"(?<![a-z])(commission permanente|presidente?|site internet|vu|deliberation|delegation|arrete|avis|delegues?"
        r"|saisine|decision|au|aupres)( [a-z]+)?"
    )
    if re.search(rf"{mention} (du|de la|de l'|au)?\s?$|representante?s? (le|la|du|de la) ?$", before):
        near -= 2
    return near


_SEAT_ELSEWHERE = late(r"\bmaire\b[^.;:]{0,60}\b(?:vice-? ?president|membre)e?s? (?:du|de la|de l') ?$")
_SENT_BY = late(r"\b(?:designe|elu|nomme|delegue|mandate)e?s par (?:les?|la|leurs?|chacun des|chaque) ?$")
"""« les membres du comité, désignés par les conseils municipaux de … »: who sends delegates does not meet."""
_IN_ROOM = late(
    r"\b(?:salle|salon|hemicycle|locaux)(?: des? (?:seances?|reunions?|deliberations?))? (?:du|de la|de l') ?$"
)
"""« La Communauté du Val s'est réunie dans la salle du Conseil municipal de … »: whose walls these are."""
_SEATS = 110
"""« … M. LEROY, Maire, Vice-Président du Conseil Général »: another seat of who presides."""


def _named(flow: Flow, match: re.Match[str], span: Span) -> Span:
    """The name of the body with the authority behind it: « Conseil municipal de la commune de Val »."""
    start = match.start() + len(match[0].rstrip())
    line_end = flow.text.find("\n", start)
    tail = _AUTHORITY.match(flow.text, start, min(span.end, start + _LONGEST, line_end if line_end > 0 else span.end))
    leads = _LEADS_ON.match(flow.fold, start) or _LED.search(flow.fold, match.start(), start)
    end = tail.end() if tail and leads else start
    other = _OTHER_WORDS.search(flow.fold, start, end)
    end = other.start() if other else end
    loose = _LOOSE_END.search(flow.fold[match.start() : end])
    named = _NAME_BEFORE.search(flow.text, span.start, match.start()) if match[0] == "metropole" else None
    return Span(named.start() if named else match.start(), match.start() + loose.start() if loose else end)


_NAME_BEFORE = late(r"(?:[A-ZÀ-Þ][\w’'-]+[ -]){1,3}$|\bEuro$|\bEURO$")
"""« Valmarin Métropole », « Eurométropole de Valmarin »: the name before the word, or grown into it."""
_LONGEST = 110
_AUTHORITY = late(
    r"(?:(?: (?:[dl]['’][A-ZÉÈÀÂ][\w’'-]*|de|du|des|d'|la|le|les|l'|en|sur|sous|et|-|–|ville|commune"
    r"|communaute|communes|agglomeration|metropole|(?i:conseil d['’]administration)|(?i:comit[eé] syndical)"
    r"|(?i:conseil (?:municipal|communautaire|métropolitain|départemental|régional))"
    r"|[A-ZÉÈÀÂÎÔÛÇ][\w'’.-]*)(?= |,|$|\n|\.|;)"
    r"|(?<=['’])[A-ZÉÈÀÂ][\w-]*))+"
)
_LEADS_ON = late(r"(?:(?:^| )(?:de|du|des)(?= |$)|(?:^| )d')")
_LED = late(r" (?:de|du|des|d'|de la|de l') ?$")
_OTHER_WORDS = late(
    r" (?:deliberations?|extraits?|proces|compte|registre|liste|ordre|arrondissement|canton|departement)(?![a-z])"
)
"""What a header on one line says behind the name."""
_LOOSE_END = late(
    r"(?: (?:seance|reunion|conseil|comite|bureau|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|du|de|des|d'|le|la|les|en|a|au|et|sur|sous|-|\d+))+$"
)
"""« Conseil municipal du | 12 mai », « … DE VAL Séance du | 12 mai »: small words of what stands behind the name."""
