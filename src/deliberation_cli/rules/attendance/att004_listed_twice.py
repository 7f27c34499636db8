"""Une personne n'est nommée qu'une fois dans une liste.

## Ce que la règle vérifie
Dans la liste des présents et dans celle des absents, aucun nom complet ne revient. Deux personnes de même nom de
famille ne sont pas rapprochées, ni deux entrées que la civilité distingue. Un pouvoir donné deux fois relève de PRX002.

## Pourquoi
Un nom répété gonfle le nombre des présents, donc le quorum.

## Conforme
    attendance: {present: [MARTIN Jean, MARTIN Paul]}

## Non conforme
    attendance: {present: [MARTIN Jean, BOSC Eva, MARTIN Jean]}

## Texte
Cohérence interne de l'acte.

## Options
Aucune.

---
A person is named once in a list.

## What it checks
In the lists of the present and of the absent, no full name comes back. Two people of one family name are not taken for
one, nor two entries that their civilities tell apart. Proxies given twice belong to PRX002.

## Why it matters
A repeated name swells the number of the present, and so the quorum.

## Text
Internal consistency of the act.

## Options
None.
"""

from collections import defaultdict
from collections.abc import Iterator

from deliberation_cli.models import Person, Text, names
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.people import surely_same

RULE = Rule(
    code="ATT004",
    name="listed-twice",
    severity="warning",
    family="attendance",
    title=Text("une personne n'est nommée qu'une fois", "a person is named once"),
    messages={
        "pass": Text("{found} noms, aucun répété", "{found} names, none repeated"),
        "fail": Text("{name} est nommé deux fois parmi les {side}", "{name} is named twice among the {side}"),
        "unknown": Text(
            "« {name} » revient parmi les {side}, sans certitude : une personne ou deux ?",
            "“{name}” comes back among the {side}, not surely: one person or two?",
        ),
        "not-applicable": Text("aucune liste n'a été lue", "no list was read"),
    },
)

_SIDES = {"present": Text("présents", "present"), "absent": Text("absents", "absent")}


def check(context: Context) -> Iterator[Answer]:
    """One answer a name that comes back, else one a session."""
    for at, session in context.sessions():
        lists: dict[str, list[Person]] = {
            "present": session.attendance.present,
            "absent": list(session.attendance.absent),
        }
        repeats = [
            answer
            for side, people in lists.items()
            for answer in _repeats(
                f"{at}/attendance/{side}",
                side,
                people,
                sure=not tally.lists_doubtful(session),
                stated=getattr(session.attendance, f"{side}_count"),
            )
        ]
        yield from repeats
        count = sum(map(len, lists.values()))
        if count == 0:
            yield RULE.not_applicable(at)
        elif not repeats:
            yield RULE.passes(f"{at}/attendance/present", found=str(count))


def _repeats(at: str, side: str, people: list[Person], *, sure: bool, stated: int | None = None) -> Iterator[Answer]:
    """Where the act counts as many as there are names, the second mention stands in no list."""
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    sure = sure and stated != len({names.words(person.name) for person in people})
    for index, person in enumerate(people):
        earlier = alike[names.words(person.name)]
        for before in earlier:
            where = (f"{at}/{before}", f"{at}/{index}")
            if sure and not _lone(person) and surely_same(people[before], person):
                yield RULE.fails(*where, found=person.name, name=person.name, side=_SIDES[side])
            elif names.same(people[before].name, person.name) and (not sure or _lone(person)):
                yield RULE.unknown("given name", pointers=where, name=person.name, side=_SIDES[side])
        earlier.append(index)


def _lone(person: Person) -> bool:
    """« MARTIN », two of whom may sit, or « Val-le-Neuf », a place."""
    return len(names.words(person.name)) == 1 or (len(person.name.split()) == 1 and not person.civility)
