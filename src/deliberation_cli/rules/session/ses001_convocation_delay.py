"""La convocation est partie assez tôt.

## Ce que la règle vérifie
Les jours entre la convocation et la séance sont comptés comme la loi les compte (jours francs : ni le jour de
l'envoi, ni celui de la séance) et comparés au délai de ce jour, de cet organe et de cette population. Sans la
population, les deux réponses sont données si elles diffèrent. Une seconde convocation, faute de quorum, est laissée à
QUO004.

## Pourquoi
Un délai trop court prive les membres du temps d'étudier les affaires : la délibération est nulle, sauf urgence
motivée dont l'assemblée a été saisie à l'ouverture.

## Conforme
    convened_on: 2023-05-09
    config: {population: 12000}

## Non conforme
    convened_on: 2023-05-11
    config: {population: 12000}

## Texte
CGCT L2121-11, L2121-12, L5211-1, L2541-2, L3121-19, L4132-18 ; CASF R123-16 ; CE 5/2/1954 (délai compté de l'envoi),
CE 3/6/1983 (nullité). Première réunion après renouvellement : trois jours francs (L2121-7).

## Options
`delib.toml` : `population`, `department`. Pour les départements et régions, le délai est celui des rapports : une
convocation plus tardive ne prouve rien.

---
The convocation was sent early enough.

## What it checks
The days between convocation and session are counted as the law counts them (clear days: neither the day of sending
nor that of the session) and held against the delay of that day, body and population. Without the population, both
answers are given where they differ. A second convocation, for want of a quorum, is left to QUO004.

## Why it matters
Too short a delay deprives members of the time to study the items: the deliberation is void, save an urgency with
reasons, put to the assembly at the opening.

## Text
CGCT L2121-11, L2121-12, L5211-1, L2541-2, L3121-19, L4132-18; CASF R123-16; CE 5/2/1954 (delay counted from sending),
CE 3/6/1983 (nullity). First meeting after renewal: three clear days (L2121-7).

## Options
`delib.toml`: `population`, `department`. For departments and regions the delay is that of the reports: a later
convocation proves nothing.
"""

from collections.abc import Iterator
from typing import Any

from deliberation_cli.law import Dated
from deliberation_cli.law.values import Convocation, Delay
from deliberation_cli.models import LawRef, Session, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.ground import Ground, at_body, ground
from deliberation_cli.rules.habits import elects_executive

RULE = Rule(
    code="SES001",
    name="convocation-delay",
    severity="error",
    family="session",
    title=Text("le délai de convocation est respecté", "the delay of convocation is kept"),
    messages={
        "pass": Text("convocation {counted} avant la séance, pour {asked}", "convened {counted} before, for {asked}"),
        "fail": Text(
            "convocation {counted} avant la séance ; il faut {asked}, sauf urgence motivée{assumed}",
            "convened {counted} before the session; the law asks {asked}, save an urgency with reasons{assumed}",
        ),
        "same-day": Text(
            "l'acte se dit convoqué le {day}, jour même de la séance ; il faut {asked} au moins",
            "the act says that it was convened on {day}, the very day of the session; the law asks at least {asked}",
        ),
        "both": Text(
            "convocation {counted} avant la séance : assez sous {threshold} habitants ({small}), pas dès "
            "{threshold} ({large}) ; la population n'est pas connue",
            "convened {counted} before the session: enough under {threshold} inhabitants ({small}), not from "
            "{threshold} ({large}); the population is not known",
        ),
        "reports": Text(
            "convocation {counted} avant la séance ; les rapports sont dus {asked} avant, et leur date n'est pas dite",
            "convened {counted} before the session; reports are due {asked} before, and their date is not said",
        ),
        "order": Text(
            "la convocation est datée d'après la séance : le délai ne se calcule pas",
            "the convocation is dated after the session: there is no delay to count",
        ),
        "second": Text(
            "seconde convocation, faute de quorum : l'intervalle des deux séances est jugé par QUO004",
            "second convocation, for want of a quorum: QUO004 judges the interval of the two sittings",
        ),
        "unknown": Text("délai non vérifié, il manque : {missing}", "delay not checked, missing: {missing}"),
        "not-applicable": Text("aucun délai dans la loi : {reason}", "no delay in the law: {reason}"),
    },
    law=LawRef(citation="CGCT L2121-11, L2121-12", confidence="S"),
    parameters=("convocation",),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        base = ground(context, session)
        asked = base.law.convocation if base.law else None
        if asked is not None and asked.value is None:
            yield RULE.not_applicable(*at_body(at), reason=asked.reason or "")
        elif session.convened_on is None or asked is None or asked.value is None:
            missing = [*base.missing, *(["session.convened_on"] if session.convened_on is None else [])]
            yield RULE.unknown(*(missing or ["law.convocation"]), pointers=[f"{at}/convened_on", *at_body(at)])
        elif session.second_convocation:
            yield RULE.unknown("law.convocation", pointers=[f"{at}/convened_on", *at_body(at)], message="second")
        else:
            yield _judge(context, at, session, base, asked, asked.value)


def _judge(
    context: Context, at: str, session: Session, base: Ground, asked: Dated[Convocation], value: Convocation
) -> Answer:
    pointers = (f"{at}/convened_on", *at_body(at))
    if session.date is None or session.convened_on is None or session.convened_on > session.date:
        return RULE.unknown("session.convened_on", pointers=pointers, law=asked.ref(), message="order")
    delay = _delay(session, value, context.config.population)
    sure = delay or value.large
    days = sure.count(session.convened_on, session.date)
    if days >= sure.days:
        return RULE.passes(
            *pointers, expected=str(sure.days), found=str(days), law=asked.ref(), asked=sure.text(), **_said(sure, days)
        )
    if value.of == "reports":
        return RULE.unknown(
            "session.reports_sent_on",
            pointers=pointers,
            law=asked.ref(),
            message="reports",
            asked=sure.text(),
            **_said(sure, days),
        )
    least = delay or value.small
    if least.count(session.convened_on, session.date) >= least.days:
        return RULE.unknown(
            "population",
            pointers=pointers,
            law=asked.ref(),
            message="both",
            threshold=value.threshold,
            small=value.small.text(),
            large=value.large.text(),
            **_said(sure, days),
        )
    if session.convened_on == session.date:
        day = session.date.strftime("%d/%m/%Y")
        return RULE.fails(
            *pointers, severity="warning", law=asked.ref(), message="same-day", asked=least.text(), day=day
        )
    days = least.count(session.convened_on, session.date)
    return RULE.fails(
        *pointers,
        expected=str(least.days),
        found=str(days),
        severity="warning" if base.assumed or asked.confidence == "M" else None,
        law=asked.ref(),
        asked=least.text() if delay else Text(f"{least.text().fr} au moins", f"at least {least.text().en}"),
        assumed=base.aside,
        **_said(least, days),
    )


def _delay(session: Session, value: Convocation, population: int | None) -> Delay | None:
    """The delay of an urgency, of a first meeting, or of the population; None where it is not known."""
    if session.urgent and value.urgent is not None:
        return Delay(days=value.urgent, clear=value.large.clear)
    if value.installation and any(elects_executive(item) for item in session.deliberations):
        return value.installation
    return value.delay(population)


def _said(delay: Delay, days: int) -> dict[str, Any]:
    """« 3 jours francs », as the count is said."""
    return {"counted": Delay(days=days, clear=delay.clear).text()}
