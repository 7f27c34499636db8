"""Qui vote, arrive, part ou porte un pouvoir est sur une liste.

## Ce que la règle vérifie
Les personnes nommées dans les votes, les arrivées et départs, et les porteurs de pouvoirs sont cherchés sur les listes
de présence. La règle n'accuse que si ces listes sont complètes (leur total est celui des membres en exercice), et
si personne n'y porte un nom voisin : une faute de frappe n'est pas un inconnu.

## Pourquoi
Une voix exprimée par quelqu'un qui n'est sur aucune liste n'a pas d'auteur.

## Conforme
    vote: {in_favour: 5, against: 1, names_against: [BLANC Hugo]}

## Non conforme
    vote: {in_favour: 5, against: 1, names_against: [ZOLA Max]}

## Texte
Cohérence interne de l'acte.

## Options
`members` de delib.toml, avec ses `names`, ajoute les membres du conseil aux personnes connues.

---
Whoever votes, arrives, leaves or holds a proxy is on a list.

## What it checks
People named in votes, arrivals and departures, and the holders of proxies are looked for in the roll call. The rule
accuses only where the roll call is complete (it adds up to the members in office), and where nobody on it bears a
similar name: a slip of the pen is no stranger.

## Why it matters
A vote by someone who is on no list has no author.

## Text
Internal consistency of the act.

## Options
`members` of delib.toml, with its `names`, adds the council's members to the people known.
"""

from collections.abc import Iterator
from typing import Any

from deliberation_cli.models import Person, Session, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.council import in_office
from deliberation_cli.rules.people import resembles, roll

RULE = Rule(
    code="ATT006",
    name="unknown-person",
    severity="warning",
    family="attendance",
    title=Text("qui agit est sur une liste", "whoever acts is on a list"),
    messages={
        "pass": Text("{found} personnes qui agissent, toutes listées", "{found} people who act, all listed"),
        "fail": Text(
            "{name} ({deed}) n'est ni présent, ni représenté, ni absent : {count} membres listés",
            "{name} ({deed}) is neither present, nor represented, nor absent: {count} members listed",
        ),
        "unknown": Text(
            "{name} ({deed}) n'est pas sur les listes lues, qui ne sont pas complètes ({missing})",
            "{name} ({deed}) is not on the lists read, which are not complete ({missing})",
        ),
        "not-applicable": Text("personne n'agit, ou aucune liste", "nobody acts, or no list"),
    },
)

_DEEDS = {
    "names_against": Text("vote contre", "votes against"),
    "names_abstaining": Text("s'abstient", "abstains"),
    "names_not_voting": Text("ne prend pas part au vote", "does not vote"),
    "arrival": Text("arrive", "arrives"),
    "departure": Text("part", "leaves"),
    "holder": Text("porte un pouvoir", "holds a proxy"),
}


def check(context: Context) -> Iterator[Answer]:
    """One answer a stranger, else one a session."""
    for at, session in context.sessions():
        acting = list(_acting(at, session))
        known = [person for _, person in roll(session, at)]
        if not acting or not known:
            yield RULE.not_applicable(at)
            continue
        strangers = [_stranger(at, session, context, *entry) for entry in _unlisted(acting, session, known, context)]
        yield from strangers
        if not strangers:
            yield RULE.passes(*(pointer for pointer, _, _ in acting), found=str(len(acting)))


def _acting(at: str, session: Session) -> Iterator[tuple[str, Person, str]]:
    """Everyone who votes by name, comes, goes or holds a proxy: pointer, person, deed."""
    for index, proxy in enumerate(session.attendance.proxies):
        if proxy.holder is not None:
            yield f"{at}/attendance/proxies/{index}/holder", proxy.holder, "holder"
    for index, move in enumerate(session.attendance.movements):
        yield f"{at}/attendance/movements/{index}", move.person, move.kind
    for number, deliberation in enumerate(session.deliberations):
        for field in ("names_against", "names_abstaining", "names_not_voting"):
            for index, person in enumerate(getattr(deliberation.vote, field, ())):
                yield f"{at}/deliberations/{number}/vote/{field}/{index}", person, field


def _unlisted(
    acting: list[tuple[str, Person, str]], session: Session, known: list[Person], context: Context
) -> Iterator[tuple[str, Person, str, int]]:
    council = context.config.council(session.date)
    members = [Person(name=name) for name in council.names] if council else []
    officers = [person for person in (session.president, session.secretary) if person]
    for pointer, person, deed in acting:
        if not any(resembles(person, other) for other in (*known, *members, *officers)):
            yield pointer, person, deed, len(known)


def _stranger(
    at: str, session: Session, context: Context, pointer: str, person: Person, deed: str, count: int
) -> Answer:
    office = in_office(at, session, context.config)
    words: dict[str, Any] = {"name": person.name, "deed": _DEEDS[deed], "count": count}
    if office is None:
        return RULE.unknown("attendance.members_in_office", pointers=[pointer], **words)
    if count != office.value:
        return RULE.unknown("attendance.absent", pointers=[pointer], **words)
    return RULE.fails(pointer, f"{at}/attendance/present", found=person.name, **words)
