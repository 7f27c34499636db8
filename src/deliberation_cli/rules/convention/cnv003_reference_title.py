"""Le titre cité dans un renvoi est celui de l'article.

## Ce que la règle vérifie
« article 3 – Gouvernance » est comparé au titre de l'article 3, sans tenir compte de la casse ni des accents.

## Pourquoi
Un titre qui ne concorde pas montre un renvoi resté d'une version antérieure, ou un mauvais numéro.

## Conforme
    conventions:
      - articles: [{number: "1", title: Objet}, {number: "2", title: Durée}]
        references: [{target: article 2 – Durée, kind: article, number: "2", title: Durée, internal: true}]

## Non conforme
    conventions:
      - articles: [{number: "1", title: Objet}, {number: "2", title: Durée}]
        references: [{target: article 2 – Résiliation, kind: article, number: "2", title: Résiliation, internal: true}]

## Texte
Cohérence interne de la convention.

## Options
Aucune.

---
The title quoted in a reference is the article's.

## What it checks
“article 3 – Gouvernance” is compared with the title of article 3, whatever the case and the accents.

## Why it matters
A title that does not agree shows a reference left from an earlier version, or a wrong number.

## Text
Internal consistency of the convention.

## Options
None.
"""

from collections.abc import Iterator

from rapidfuzz import fuzz

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.convention.clauses import Clause, each
from deliberation_cli.rules.wording import plain

RULE = Rule(
    code="CNV003",
    name="reference-title",
    severity="warning",
    family="convention",
    title=Text("un renvoi cite le titre de l'article", "a reference quotes the article's title"),
    messages={
        "pass": Text(
            "« {found} » est bien le titre de l'article {number}", "“{found}” is the title of article {number}"
        ),
        "fail": Text(
            "le renvoi dit « {found} », l'article {number} s'intitule « {expected} »",
            "the reference says “{found}”, article {number} is titled “{expected}”",
        ),
        "unknown": Text("le titre de l'article {number} n'a pas été lu", "the title of article {number} was not read"),
        "not-applicable": Text("aucun renvoi ne cite de titre", "no reference quotes a title"),
    },
)


_SAME = 93
"""Likeness from which two titles differ by no more than a misread letter."""


def check(context: Context) -> Iterator[Answer]:
    """One answer for each reference that quotes a title."""
    return each(context, RULE, _answers)


def _answers(clause: Clause) -> Iterator[Answer]:
    places = {article.number: index for index, article in enumerate(clause.convention.articles)}
    quoting = [
        (index, reference)
        for index, reference in enumerate(clause.convention.references)
        if reference.kind == "article" and reference.title and reference.internal and reference.number in places
    ]
    if not quoting:
        yield RULE.not_applicable(clause.at)
    for index, reference in quoting:
        number, quoted = str(reference.number), str(reference.title)
        place = places[number]
        title = clause.convention.articles[place].title
        where = (f"{clause.at}/references/{index}", f"{clause.at}/articles/{place}/title")
        if title is None:
            yield RULE.unknown("conventions.articles.title", pointers=where[:1], number=number)
        elif fuzz.ratio(plain(quoted), plain(title)) >= _SAME:
            yield RULE.passes(*where, expected=title, found=quoted, number=number)
        else:
            yield RULE.fails(*where, expected=title, found=quoted, number=number)
