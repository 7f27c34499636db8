"""Which of the decisions that an item tells is its outcome: the figures, a request, an opinion, talk of what comes."""

from __future__ import annotations

import re
from typing import cast

from deliberation_cli.models import Outcome
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.sentences import apart, sentence_end
from deliberation_cli.parsing.votes.outcome import VERB_REACH, find_decisions, told_alone
from deliberation_cli.parsing.votes.put_off import puts_off
from deliberation_cli.parsing.words import ITEM


def read_outcome(
    flow: Flow, span: Span, carried: Span | None = None, beaten: Span | None = None
) -> Found[Outcome] | None:
    """The outcome: the last decision that says more than « adopté », else the last decision.

    `carried`: figures by which the item was carried; a « refusé » in a sentence before them is another's, a request's.
    So is a « sera réexaminé », and what stands behind « Adopté par 7 voix » in a sentence of its own.
    `beaten`: those by which it was lost; behind « rejeté » what the body then asks for, or puts off, is another thing.
    """
    decisions = find_decisions(flow, span)
    if carried is not None:
        alone = [found.span for found in told_alone(flow, span) if found.value in {"rejected", "postponed"}]
        agreed = _AGREED.match(flow.fold, carried.start) is not None
        settled = agreed or any(f.value == "adopted" and not apart(flow, f.span, carried) for f in decisions)
        asides = [
            place for place in alone if _before(flow, place, carried) or (settled and _behind(flow, place, carried))
        ]
        decisions = [found for found in decisions if found.span not in asides]
        if agreed and asides and not decisions:
            return Found("adopted", carried)
    if beaten is not None:
        lost = [found for found in decisions if found.value == "rejected"]
        decisions = [found for found in decisions if not lost or found.span <= lost[-1].span]
    decisions = _without_requests(flow, _without_talk(flow, _without_manner(flow, decisions)))
    if not decisions:
        return None if beaten else _approved(flow, span) if carried else puts_off(flow, span)
    formal = [
        found
        for found in decisions
        if "delibere" in flow.fold[max(found.span.start - VERB_REACH, span.start) : found.span.end]
    ]
    chosen = (formal or decisions)[-1]
    if not formal:
        special = [found for found in decisions if found.value != "adopted"]
        chosen = (
            special[-1]
            if special and not any(f.value == "adopted" and f.span > special[-1].span for f in decisions)
            else chosen
        )
    if chosen.value == "noted" and _agreed_before(flow, decisions, chosen):
        return Found("adopted", chosen.span)
    if chosen.value == "noted" and (also := _decides_too(flow, chosen.span.end, span.end)):
        return Found("adopted", Span(*also.span(also.lastgroup or 0)))
    counted = carried is not None and any(map(str.isdigit, flow.fold[carried.start : carried.end]))
    if chosen.value == "rejected" and counted and _OPPOSED.search(flow.fold, *chosen.span):
        return Found("adopted", chosen.span)
    if chosen.value == "rejected" and (opinion := _OPINION.search(flow.fold, chosen.span.end, span.end)):
        return Found("unfavourable_opinion", Span(*opinion.span()))
    put_off = _put_off(flow, span, chosen.span) if chosen.value == "adopted" else None
    if put_off is not None:
        return Found("postponed", put_off)
    if beaten is not None and chosen.value == "adopted" and _refuses(flow, chosen.span, span.end):
        return Found("rejected", chosen.span)
    return Found(cast("Outcome", chosen.value), chosen.span)


def _approved(flow: Flow, span: Span) -> Found[Outcome] | None:
    """« Adoption du compte rendu du 3 mars : unanimité »: the title asks for it, and the body says yes."""
    above = Span(max(span.start - _TITLE_REACH, 0), span.end)
    told = (m for m in cue("items", "minutes_approved").finditer(flow.fold, *above) if m["minutes5"] or m["minutes8"])
    answered = next((match for match in told if match.end() > span.start), None)
    return Found("adopted", Span(*answered.span())) if answered else None


_TITLE_REACH = 160


def _put_off(flow: Flow, span: Span, decided: Span) -> Span | None:
    """« charge M. ROY de demander un devis, et décide de reporter ce point »: what is asked of him, until then."""
    behind = _AND_PUTS_OFF.match(flow.fold, decided.start, span.end)
    return Span(*behind.span()) if behind else _agreed_to_put_off(flow, span.start, decided)


_AND_PUTS_OFF = late(
    r"charge(?:nt)?(?![a-z])(?:[^.;:]|(?<=\bm)\.|(?<=\bmm)\.){3,220}?,? et "
    r"(?:decide(?:nt)? (?:donc )?de )?(?:reporte|ajourne|differe)(?:r|nt)? "
    rf"(?:ce|cet|cette|le|la|l'|sa|son) ?(?:{ITEM}|vote|decision|examen|choix)(?![a-z])"
)


def _agreed_to_put_off(flow: Flow, start: int, agreed: Span) -> Span | None:
    """« M. le Maire propose de reporter ce dossier. Accord du Conseil. »: it is to that that they agree."""
    if not _AGREES.search(flow.fold, agreed.start, agreed.end):
        return None
    told = list(_PUTS_OFF.finditer(flow.fold, max(start, agreed.start - _PUT_OFF_REACH), agreed.start))
    return (
        Span(told[-1].start(), agreed.end)
        if told and not _PROPOSES.search(flow.fold, told[-1].end(), agreed.start)
        else None
    )


_AGREES = late(r"accord|accepte|approuve|adopte|valide")
_PUTS_OFF = late(
    r"propose(?:nt)?(?: (?:donc|alors|ainsi|au (?:conseil|comite|bureau)(?: [a-z]+)?))? (?:de |d')"
    r"(?:attendre(?![a-z])|(?:reporter|ajourner|differer|renvoyer|remettre) (?:ce|cet|cette|le|la|l'|sa|son) ?"
    rf"(?:{ITEM}|vote|decision|examen|choix)(?![a-z]))"
)
_PUT_OFF_REACH = 220
_PROPOSES = late(r"(?<![a-z])(?:propose(?:nt)?|demande(?:nt)?|present[a-z]+|mis[e]? au vote|vote)(?![a-z])")


def _refuses(flow: Flow, verb: Span, end: int) -> bool:
    """« décide, par 6 voix contre et 4 pour, de ne pas verser l'indemnité »: those against had their way."""
    ends = sentence_end(flow, Span(verb.start, end), verb.end)
    return any(pattern.search(flow.fold, at, ends) for pattern, at in ((_NOT_TO, verb.end), (_SAYS_NO, verb.start)))


_NOT_TO = late(r"(?<![a-z])(?:de )?ne (?:pas|plus|point)(?![a-z])|(?<![a-z])n(?:e |')[a-z]+ (?:pas|plus)(?![a-z])")
_SAYS_NO = late(r"(?<![a-z])(?:s'oppose|rejette|refuse|repousse)(?:nt)?(?![a-z])")
"""« par 2 voix pour et 8 contre, s'oppose au transfert », « rejette la demande par 6 voix contre et 3 pour »."""

_OPINION = late(r"(?:emet|donne|rend)(?:tent|nt|ent)?(?: donc| ainsi| alors)? (?:un |son )?avis (?:tres )?defavorable")
"""« se prononce contre la carrière, émet donc un avis défavorable »: what was asked was an opinion."""

_OPPOSED = late("oppos")
"""« S'OPPOSE à ce projet. Pour : 12. Contre : 0 »: so reads what they voted for."""
_AGREED = late("accord |assentiment |approbation ")
"""« Accord unanime du conseil. Les baux : ce point est ajourné. »: the item was agreed to, and another put off."""
_DECIDES_TOO = late(
    r"[,;.]\s+(?:[-–—•*>■]|\d{1,2}\s?[.)°/-]|article\s\d{1,2}(?:er)?\s?[:.–-]*)\s?"
    r"(?P<verb>(?:d[ée]cid|approuv|adopt|fix|valid|arr[êe]t|exon[èe]r|instaur|attribu|accord|ratifi)e(?:nt)?"
    r"(?![\w-])(?!\sen\s(?:séance|date))"
    r"|autorise(?:nt)?\s[^.;,\n]{3,60}?\s[àa]\s(?:la\s|le\s|les\s)?signer\s(?:le\s|la\s|les\s|l['’])"
    r"(?:march[ée]|accord|contrat|convention|avenant|acte))"
    r"|\set,?\s[àa]\sl['’]unanimit[ée],?\s(?:des\s[a-zé ]{3,40},\s)?"
    r"(?P<also>(?:autoris|approuv|d[ée]cid|adopt|valid|fix)e)"
    r"|;\s(?P<shouted>(?-i:APPROUVE|D[ÉE]CIDE|ADOPTE|FIXE|VALIDE|INSTAURE|ATTRIBUE|ACCORDE))(?![\w-])",
    re.IGNORECASE,
)
_OF_DECISIONS = late(r"[^.;:\n]{0,60}(?<![a-z])decisions?(?![a-z])")
"""« prend acte des décisions prises par le maire : – Fixe le loyer »: it is those that he took."""


def _agreed_before(flow: Flow, decisions: list[Found[str]], noted: Found[str]) -> bool:
    """« le devis est accepté à l'unanimité et le conseil prend acte des délais », in one sentence."""
    taken = (found.span for found in decisions if found.value == "adopted" and found.span.end <= noted.span.start)
    return any(not apart(flow, one, noted.span) and _UNANIMOUSLY.search(flow.fold, one.start, noted.span.start)
               for one in taken)  # fmt: skip


_UNANIMOUSLY = late(r"unanimite|unanime|\d voix")


def _decides_too(flow: Flow, start: int, end: int) -> re.Match[str] | None:
    """« – Prend acte des explications, – Fixe les tarifs »: the list goes on with what is decided, no « fixé »."""
    if _OF_DECISIONS.match(flow.fold, start, end):
        return None
    return _DECIDES_TOO.search(flow.text, start, end) or _TO_DO_TOO.search(flow.fold, start, end)


_TO_DO_TOO = late(
    r"(?<=\n)[ \t]*[-–•*] ?"
    r"(?P<to>d'(?:approuver|adopter|autoriser|attribuer|accorder|instituer|arreter)|de (?:fixer|voter|creer))(?![a-z])"
)
"""« DÉCIDE – de prendre acte de … ; – d'approuver la convention ; »."""


def _without_manner(flow: Flow, decisions: list[Found[str]]) -> list[Found[str]]:
    """« décide, à la majorité (2 contre), de reporter ce point »: how they voted says nothing else than the verb."""
    told = [found.span for found in decisions if found.value != "adopted"]
    return [
        found
        for found in decisions
        if found.value != "adopted"
        or not flow.fold.startswith("a la majorite", found.span.start)
        or all(apart(flow, *sorted((found.span, one))) for one in told)
    ]


def _without_requests(flow: Flow, decisions: list[Found[str]]) -> list[Found[str]]:
    """« décide de ne pas donner suite. Le conseil demande au garde de réparer la barrière »: asked besides.

    So is what is asked behind an opinion: « Un avis favorable est donné. Le conseil demande que le calendrier … ».
    """
    refused = next((found.span for found in decisions if found.value in _ANSWERS), None)
    return [
        found
        for found in decisions
        if refused is None
        or not (_before(flow, refused, found.span) and flow.fold.startswith("demande", found.span.start))
    ]


_ANSWERS = frozenset({"rejected", "favourable_opinion", "unfavourable_opinion"})


def _without_talk(flow: Flow, decisions: list[Found[str]]) -> list[Found[str]]:
    """« Le comité décide de créer un poste. … Le régime sera revu en 2020. »: talk of what comes, behind a decision."""
    taken = [found.span for found in decisions if found.value == "adopted"]
    return [
        found
        for found in decisions
        if not _TO_COME.fullmatch(flow.fold, *found.span) or not any(_before(flow, one, found.span) for one in taken)
    ]


_TO_COME = late(r"sera (?:revu|reetudie|reexamine|represente)e?")


def _before(flow: Flow, span: Span, figures: Span) -> bool:
    return span.end <= figures.start and apart(flow, span, figures)


def _behind(flow: Flow, span: Span, figures: Span) -> bool:
    return span.start >= figures.end and apart(flow, figures, span)
