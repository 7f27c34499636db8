"""Les articles et annexes auxquels la convention renvoie sont dans le document.

## Ce que la règle vérifie
Chaque « article 7 », « annexe 2 », « plan ci-annexé » qui vise la convention elle-même est cherché dans le document.

## Pourquoi
Une annexe absente n'a pas été soumise au vote ; un renvoi sans cible laisse une clause sans contenu.

## Conforme
    conventions:
      - references: [{target: article 2, kind: article, number: "2", internal: true}]

## Non conforme
    conventions:
      - references: [{target: annexe 1, kind: annex, number: "1"}]

## Texte
Cohérence interne de la convention.

## Options
Aucune.

---
The articles and annexes that the convention refers to are in the document.

## What it checks
Each “article 7”, “annexe 2”, “plan ci-annexé” that means the convention itself is looked for in the document.

## Why it matters
An absent annex was not put to the vote; a reference without target leaves a clause without content.

## Text
Internal consistency of the convention.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.convention.clauses import Clause, each

RULE = Rule(
    code="CNV002",
    name="dangling-reference",
    severity="warning",
    family="convention",
    title=Text("les renvois trouvent leur cible", "references find their target"),
    messages={
        "pass": Text("{found} renvois, tous trouvés", "{found} references, all found"),
        "fail": Text(
            "« {found} » : cette cible n'est pas dans le document", "“{found}”: this target is not in the document"
        ),
        "annexed": Text(
            "« {found} » : cette pièce n'est pas dans le document", "“{found}”: this piece is not in the document"
        ),
        "not-applicable": Text("la convention ne renvoie pas à elle-même", "the convention does not refer to itself"),
    },
)


INSIDE = ("article", "annex")


def check(context: Context) -> Iterator[Answer]:
    """One answer for each target that is not there, however often it is named."""
    return each(context, RULE, _answers)


def _answers(clause: Clause) -> Iterator[Answer]:
    inside = [
        (i, r) for i, r in enumerate(clause.convention.references) if r.kind in INSIDE and r.internal is not False
    ]
    if not inside:
        yield RULE.not_applicable(clause.at)
        return
    dangling: dict[tuple[str, str], list[int]] = {}
    for index, reference in inside:
        if reference.internal is None:
            key = (reference.kind, (reference.number or reference.title or reference.target).casefold())
            dangling.setdefault(key, []).append(index)
    for indexes in dangling.values():
        first = clause.convention.references[indexes[0]]
        where = [f"{clause.at}/references/{index}" for index in indexes]
        yield RULE.fails(*where, found=first.target, message="fail" if first.number else "annexed")
    if not dangling:
        yield RULE.passes(clause.at, found=str(len(inside)))
