"""Personne ne porte plus de pouvoirs que la loi de ce jour ne le permet.

## Ce que la règle vérifie
Les pouvoirs de chaque porteur sont comptés et comparés à la limite du jour et de l'organe : un en droit commun, deux
pendant les dérogations de 2020 à 2022. Permis par la seule dérogation, c'est une information ; permis par une
dérogation qui ne nomme pas cet organe, ou dont l'application ce jour-là est discutée, un avertissement. Les pouvoirs
de trop sont retirés des voix et la majorité refaite : l'erreur n'est dite que si le résultat changerait.

## Pourquoi
Un pouvoir de trop n'est pas une voix. Lequel des deux tombe, nul ne le sait : on retire un nombre, jamais un nom.

## Conforme
    attendance: {proxies: [FABRE Lise -> BLANC Hugo, HENRY Zoé -> DAVID Marc]}

## Non conforme
    attendance: {proxies: [FABRE Lise -> BLANC Hugo, HENRY Zoé -> BLANC Hugo]}

## Texte
CGCT L2121-20, L3121-16, L4132-15, R1424-16 ; CASF R123-16 ; CE 2/12/1991, La Chaussée-Tirancourt, n° 109724. La
dérogation du jour est citée avec ses dates.

## Options
Aucune. Les pouvoirs d'un mandant qui arrive ou part en séance ne valent pas forcément ensemble : ils laissent la
réponse ouverte.

---
Nobody holds more proxies than the law of that day allows.

## What it checks
Each holder's proxies are counted and held against the limit of the day and body: one in common law, two during the
derogations of 2020 to 2022. Allowed by the derogation only, it is an information; by a derogation that does not name
the body, or whose force on that day is disputed, a warning. Surplus proxies are subtracted from the votes and the
majority redone: it is an error only where the result would change.

## Why it matters
A surplus proxy is not a vote. Which of the two falls, nobody knows: a number is subtracted, never a name.

## Text
CGCT L2121-20, L3121-16, L4132-15, R1424-16; CASF R123-16; CE 2/12/1991, La Chaussée-Tirancourt, n° 109724. The
derogation of the day is cited with its dates.

## Options
None. Proxies of a giver who comes or goes may not hold at one time: they leave the answer open.
"""

from collections.abc import Iterator

from deliberation_cli.law import Law
from deliberation_cli.models import LawRef, Session, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.ground import at_body, ground
from deliberation_cli.rules.mandates import Holding, Limits, at_vote, holdings, limits, redo, surplus

RULE = Rule(
    code="PRX003",
    name="too-many-proxies",
    severity="error",
    family="proxies",
    title=Text("un porteur n'a pas trop de pouvoirs", "no holder has too many proxies"),
    messages={
        "pass": Text(
            "pouvoirs par porteur : {found} au plus ; la loi en permet {expected}",
            "proxies a holder: {found} at most; the law allows {expected}",
        ),
        "relief": Text(
            "{who} : plus que le droit commun ({common}, {text}), permis par la dérogation ({expected}, {relief})",
            "{who}: more than common law ({common}, {text}), allowed by the derogation only ({expected}, {relief})",
        ),
        "supposed": Text(
            "{who} : la dérogation ({relief}) ne nomme pas cet organe et y est supposée applicable ; sinon, "
            "pouvoirs de trop : {surplus} ; {flip}",
            "{who}: the derogation ({relief}) does not name this body and is assumed to reach it; otherwise, "
            "surplus proxies: {surplus}; {flip}",
        ),
        "disputed": Text(
            "{who} : il est discuté que la dérogation ({relief}) ait été en vigueur ce jour-là ; sans elle, "
            "pouvoirs de trop : {surplus} ; {flip}",
            "{who}: it is disputed whether the derogation ({relief}) was in force that day; without it, "
            "surplus proxies: {surplus}; {flip}",
        ),
        "fail": Text(
            "{who} : la loi en permet {expected} par porteur, {surplus} de trop ; {flip}",
            "{who}: the law allows {expected} a holder, {surplus} too many; {flip}",
        ),
        "unknown": Text("pouvoirs non comptés, il manque : {missing}", "proxies not counted, missing: {missing}"),
        "moving": Text(
            "{who} ; mais des mandants arrivent ou partent en séance, et ces pouvoirs ne valent peut-être pas ensemble",
            "{who}; but some givers come or go during the session, and these proxies may not hold at one time",
        ),
        "not-applicable": Text("aucun pouvoir dont le porteur soit nommé", "no proxy with a named holder"),
    },
    law=LawRef(citation="CGCT L2121-20 al. 1"),
    parameters=("proxies_per_holder",),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session; two where a derogation is assumed: what it allows, and what if it did not apply."""
    for at, session in context.sessions():
        held = holdings(session, context.roll_call(at, session))
        if not held:
            yield RULE.not_applicable(f"{at}/attendance")
            continue
        base = ground(context, session)
        bounds = limits(base.law) if base.law else None
        if base.law is None or bounds is None or bounds.common is None:
            missing = base.missing or ("law.proxies_per_holder",)
            yield RULE.unknown(*missing, pointers=[f"{at}/attendance/proxies", *at_body(at)])
        else:
            yield from _judge(at, session, base.law, held, bounds)


def _judge(at: str, session: Session, law: Law, held: list[Holding], bounds: Limits) -> Iterator[Answer]:
    most = max(len(one.proxies) for one in held)
    if surplus(held, bounds.widest):
        yield _over(at, session, law, held, bounds)
    elif surplus(held, bounds.common):
        yield from _eased(at, session, law, held, bounds)
    elif most > (bounds.widest or 0):
        who = _who(held, bounds.widest)
        yield RULE.unknown(
            "attendance.movements", pointers=_pointers(at, held, bounds.widest), message="moving", who=who
        )
    else:
        yield RULE.passes(
            f"{at}/attendance/proxies",
            *at_body(at),
            expected=str(bounds.sure),
            found=str(most),
            law=bounds.relief.ref() if bounds.relief and bounds.sure != bounds.common else bounds.common_ref,
        )


def _over(at: str, session: Session, law: Law, held: list[Holding], bounds: Limits) -> Answer:
    """Too many by every reading of the law."""
    extra = surplus(held, bounds.widest)
    item, done = redo(session, extra, law)
    eased = bounds.relief or bounds.doubt
    ref = eased.ref() if eased else bounds.common_ref
    return RULE.fails(
        *_pointers(at, held, bounds.widest),
        *at_vote(at, item),
        *at_body(at),
        expected=str(bounds.widest),
        found=str(max(len(one.proxies) for one in held)),
        severity="error" if done.decisive and ref and ref.confidence != "M" else "warning",
        law=ref,
        who=_who(held, bounds.widest),
        surplus=extra,
        flip=done.text,
    )


def _eased(at: str, session: Session, law: Law, held: list[Holding], bounds: Limits) -> Iterator[Answer]:
    """More than the common law allows, within what a derogation does."""
    pointers = (*_pointers(at, held, bounds.common), *at_body(at))
    who, found = _who(held, bounds.common), str(max(len(one.proxies) for one in held))
    if bounds.relief:
        yield RULE.fails(
            *pointers,
            expected=str(bounds.relief.derogation.proxies_per_holder),
            found=found,
            severity="info",
            law=bounds.relief.ref(),
            message="relief",
            who=who,
            common=bounds.common,
            text=bounds.common_ref.citation if bounds.common_ref else "",
            relief=bounds.relief.derogation.citation,
        )
    doubted = bounds.relief or bounds.doubt
    extra = surplus(held, bounds.sure)
    if doubted and extra:
        item, done = redo(session, extra, law)
        yield RULE.fails(
            *pointers,
            *at_vote(at, item),
            expected=str(bounds.common),
            found=found,
            severity="warning",
            law=doubted.ref(),
            message="supposed" if bounds.relief else "disputed",
            who=who,
            relief=doubted.derogation.citation,
            surplus=extra,
            flip=done.text,
        )


def _who(held: list[Holding], limit: int | None) -> Text:
    """« BARRET Guy porte 2 pouvoirs, DESVIGNES Vincent en porte 2 »."""
    over = [one for one in held if len(one.proxies) > (limit or 0)]
    french = ", ".join(f"{one.name} porte {len(one.proxies)} pouvoirs" for one in over)
    return Text(french, ", ".join(f"{one.name} holds {len(one.proxies)} proxies" for one in over))


def _pointers(at: str, held: list[Holding], limit: int | None) -> tuple[str, ...]:
    over = [one for one in held if len(one.proxies) > (limit or 0)]
    return tuple(f"{at}/attendance/proxies/{index}" for one in over for index in one.proxies)
