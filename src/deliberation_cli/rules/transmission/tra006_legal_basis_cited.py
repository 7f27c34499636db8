"""Le texte cité pour les pouvoirs est celui qu'il fallait.

## Ce que la règle vérifie
L'article que l'acte cite près des pouvoirs est comparé à celui qui les permettait. Quand un porteur a plus de
pouvoirs que le droit commun n'en permet, c'est la dérogation du jour qui devait être citée, là ou dans les visas.

## Pourquoi
Un acte qui dit suivre une règle et en applique une autre se contredit, même quand l'autre le permettait.

## Conforme
    attendance: {proxies_citation: article L. 2121-20 du CGCT}

## Non conforme
    attendance: {proxies_citation: article L. 3121-16 du CGCT}

## Texte
CGCT L2121-20, L3121-16, L4132-15, R1424-16 ; CASF R123-16 ; la dérogation du jour, avec ses dates.

## Options
Aucune. Un acte qui ne cite rien près des pouvoirs n'est pas concerné.

---
The text cited for the proxies is the one that was needed.

## What it checks
The article that the act cites beside the proxies is held against the one that allowed them. Where a holder has more
proxies than common law allows, the derogation of the day should have been cited, there or among the visas.

## Why it matters
An act that claims one rule and applies another contradicts itself, even where the other allowed it.

## Text
CGCT L2121-20, L3121-16, L4132-15, R1424-16; CASF R123-16; the derogation of the day, with its dates.

## Options
None. An act that cites nothing beside the proxies is not concerned.
"""

import re
from collections.abc import Iterator

from deliberation_cli.law import Law, Relief
from deliberation_cli.models import LawRef, Session, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.ground import at_body, ground
from deliberation_cli.rules.mandates import holdings, limits, surplus
from deliberation_cli.rules.roll_call import RollCall

RULE = Rule(
    code="TRA006",
    name="legal-basis-cited",
    severity="warning",
    family="transmission",
    title=Text("le texte cité est celui qu'il fallait", "the text cited is the one that was needed"),
    messages={
        "pass": Text("pouvoirs cités d'après {found}, comme il le fallait", "proxies cited by {found}, as needed"),
        "relief": Text(
            "l'acte dit ses pouvoirs conformes à {found}, qui n'en permet que {common} par porteur ; le texte qui en "
            "permet {allowed}, {expected}, n'est pas cité",
            "the act says that its proxies follow {found}, which allows only {common} a holder; the text that allows "
            "{allowed}, {expected}, is not cited",
        ),
        "fail": Text(
            "l'acte cite {found} pour ses pouvoirs ; pour {body}, le texte est {expected}",
            "the act cites {found} for its proxies; for {body}, the text is {expected}",
        ),
        "unknown": Text("texte cité non vérifié, il manque : {missing}", "cited text not checked, missing: {missing}"),
        "not-applicable": Text("l'acte ne cite aucun texte pour ses pouvoirs", "the act cites no text for its proxies"),
    },
    law=LawRef(citation="CGCT L2121-20"),
    parameters=("proxies_per_holder",),
)

_ARTICLE = re.compile(r"\b([LRD])\.?\s*\*?(\d{3,4}(?:-\d+){1,2})", re.IGNORECASE)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        cited, pointer = session.attendance.proxies_citation, f"{at}/attendance/proxies_citation"
        articles = _articles(cited or "")
        if cited is None or not session.attendance.proxies:
            yield RULE.not_applicable(f"{at}/attendance")
            continue
        base = ground(context, session)
        limit = base.law.proxies_per_holder if base.law else None
        if base.law is None or limit is None or limit.value is None:
            yield RULE.unknown(*(base.missing or ("law.proxies_per_holder",)), pointers=[pointer, *at_body(at)])
        elif needed := _needed(at, session, base.law):
            yield _eased(at, session, pointer, cited, limit.value, needed)
        else:
            wanted = _articles(limit.citation)
            outcome = RULE.fails if articles and not articles & wanted else RULE.passes
            yield outcome(
                pointer,
                *at_body(at),
                expected=limit.citation,
                found=cited,
                law=limit.ref(),
                body=base.law.label,
            )


def _articles(text: str) -> set[str]:
    """« article L. 2121-20 du CGCT » gives {L2121-20}."""
    return {f"{letter.upper()}{number}" for letter, number in _ARTICLE.findall(text)}


def _needed(at: str, session: Session, law: Law) -> Relief | None:
    """The derogation without which the proxies are too many; None where common law is enough, or nothing would be."""
    bounds = limits(law)
    held = holdings(session, RollCall(at, session))
    eased = bounds.relief or bounds.doubt
    over = surplus(held, bounds.common) and not surplus(held, bounds.widest)
    return eased if over else None


def _eased(at: str, session: Session, pointer: str, cited: str, common: int, needed: Relief) -> Answer:
    """A derogation was needed: is it cited, beside the proxies or among the visas?"""
    visas = [
        (f"{at}/deliberations/{i}/visas/{j}", visa)
        for i, item in enumerate(session.deliberations)
        for j, visa in enumerate(item.visas)
    ]
    places = [(pointer, cited), *visas]
    named = [place for place, text in places if any(number in text for number in needed.derogation.cited_as)]
    proxies = f"{at}/attendance/proxies"
    if named:
        return RULE.passes(*named, proxies, expected=needed.derogation.citation, found=cited, law=needed.ref())
    return RULE.fails(
        pointer,
        proxies,
        *at_body(at),
        expected=needed.derogation.citation,
        found=cited,
        law=needed.ref(),
        message="relief",
        common=common,
        allowed=needed.derogation.proxies_per_holder,
    )
