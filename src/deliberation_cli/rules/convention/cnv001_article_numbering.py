"""Les articles d'une convention se suivent.

## Ce que la règle vérifie
Les numéros d'articles vont de un en un ; un article 2-1 ou 2 bis suit l'article 2. Un saut, un doublon, un passage des
chiffres arabes aux chiffres romains est signalé.

## Pourquoi
Un article manquant a pu être oublié, un doublon rend les renvois ambigus.

## Conforme
    conventions: [{articles: [{number: "1"}, {number: "2"}, {number: "2-1"}, {number: "3"}]}]

## Non conforme
    conventions: [{articles: [{number: "1"}, {number: "2"}, {number: "4"}]}]

## Texte
Cohérence interne de la convention.

## Options
Aucune.

---
The articles of a convention follow one another.

## What it checks
Article numbers go one by one; an article 2-1 or 2 bis follows article 2. A gap, a repeat, a change from Arabic to Roman
numbers is reported.

## Why it matters
A missing article may have been forgotten, a repeat makes references ambiguous.

## Text
Internal consistency of the convention.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.models.numbering import is_roman, number_value
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.convention.clauses import Clause, each

RULE = Rule(
    code="CNV001",
    name="article-numbering",
    severity="warning",
    family="convention",
    title=Text("les articles se suivent", "articles follow one another"),
    messages={
        "pass": Text("{found} articles se suivent", "{found} articles follow one another"),
        "fail": Text(
            "après l'article {before}, la convention passe à l'article {found} ; on attendait {expected}",
            "after article {before} the convention goes on to article {found}; {expected} was expected",
        ),
        "first": Text("le premier article porte le numéro {found}", "the first article bears number {found}"),
        "repeat": Text("deux articles portent le numéro {found}", "two articles bear number {found}"),
        "style": Text(
            "la numérotation change de style : article {before}, puis article {found}",
            "the numbering changes its style: article {before}, then article {found}",
        ),
        "unknown": Text("aucun article n'a été lu dans la convention", "no article was read in the convention"),
        "not-applicable": Text("le document ne porte pas de convention", "the document bears no convention"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a break, or one for a convention whose articles follow one another."""
    return each(context, RULE, _answers)


def _answers(clause: Clause) -> Iterator[Answer]:
    articles = clause.convention.articles
    if not articles:
        yield RULE.unknown("conventions.articles", pointers=[clause.at])
        return
    numbered = [(index, article.number, number_value(article.number)) for index, article in enumerate(articles)]
    breaks = list(_breaks([(index, number, found) for index, number, found in numbered if found]))
    for index, before, number, expected, message in breaks:
        around = [f"{clause.at}/articles/{i}/number" for i in (index - 1, index) if i >= 0]
        yield RULE.fails(*around, expected=expected, found=number, before=before, message=message)
    if not breaks:
        yield RULE.passes(f"{clause.at}/articles", found=str(len(articles)))


def _breaks(numbered: list[tuple[int, str, tuple[int, ...]]]) -> Iterator[tuple[int, str, str, str, str]]:
    """(index, number before, number, number expected, message) where the order breaks."""
    seen: dict[tuple[int, ...], int] = {}
    allowed: set[tuple[int, ...]] = {(1,), (1, 1)}
    before, style = "", ""
    for index, number, found in numbered:
        nature = "roman" if is_roman(number) else "arabic"
        expected = min(allowed, key=lambda each: (len(each), each))
        if found not in allowed:
            message = "repeat" if found in seen else "fail" if before else "first"
            yield index, before, number, ".".join(map(str, expected)), message
            allowed = following(found) | following(max(allowed, key=lambda each: each[:1]))
        elif style and nature != style:
            yield index, before, number, ".".join(map(str, expected)), "style"
            allowed = following(found)
        else:
            allowed = following(found)
        seen[found] = index
        before, style = number, nature


def following(number: tuple[int, ...]) -> set[tuple[int, ...]]:
    """The numbers that may come behind `number`: the next one, a first or next part, an article « bis »."""
    if not number:
        return set()
    after = {(number[0] + 1,), (*number, 1), (*number[:-1], number[-1] + 1), (*number, 2)}
    return after | {(number[0] + 1, 1)} if len(number) > 1 else after
