"""La convention que l'acte dit annexée est dans le document, sous le même titre.

## Ce que la règle vérifie
Quand l'acte approuve une convention qu'il dit annexée ou jointe, elle est cherchée dans le document et son titre
comparé à celui que l'acte lui donne, à quelques mots près. Un procès-verbal ou un registre dit plusieurs actes, dont
chacun garde ses annexes, et le projet d'une autre assemblée, donné pour avis, a les siennes : rien n'y est cherché.

## Pourquoi
L'assemblée approuve un texte : s'il n'est pas annexé, ou si c'en est un autre, on ne sait pas ce qu'elle a approuvé.

## Conforme
    approves_convention: convention de partenariat pour le festival ci-annexée
    conventions: [{title: CONVENTION DE PARTENARIAT POUR LE FESTIVAL}]

## Non conforme
    approves_convention: convention de partenariat pour le festival ci-annexée
    conventions: [{title: CONVENTION DE MISE À DISPOSITION DE LOCAUX}]

## Texte
Cohérence interne de l'acte.

## Options
Aucune.

---
The convention that the act says is annexed is in the document, under the same title.

## What it checks
Where the act approves a convention that it says is annexed or attached, it is looked for in the document and its title
compared with the one that the act gives it, give or take a few words. Minutes and registers tell several acts, each of
which keeps its annexes, and another assembly's draft, given for an opinion, has its own: nothing is looked for there.

## Why it matters
The assembly approves a text: if it is not annexed, or is another one, nobody knows what was approved.

## Text
Internal consistency of the act.

## Options
None.
"""

import re
from collections.abc import Iterator

from deliberation_cli.models import Deliberation, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.convention.clauses import same_title

RULE = Rule(
    code="CNV009",
    name="approved-and-annexed",
    severity="warning",
    family="convention",
    title=Text("la convention approuvée est annexée", "the convention approved is annexed"),
    messages={
        "pass": Text("l'acte approuve « {found} », annexée", "the act approves “{found}”, annexed"),
        "fail": Text(
            "l'acte approuve « {found} », dite annexée ; le document n'en porte pas",
            "the act approves “{found}”, said to be annexed; the document bears none",
        ),
        "other": Text(
            "l'acte approuve « {found} » ; la convention annexée s'intitule « {expected} »",
            "the act approves “{found}”; the annexed convention is titled “{expected}”",
        ),
        "unknown": Text(
            "le titre de la convention annexée n'a pas été lu", "the title of the annexed convention was not read"
        ),
        "elsewhere": Text(
            "« {found} » : annexée à l'acte, et ce document n'est pas cet acte seul",
            "“{found}”: annexed to the act, and this document is not that act alone",
        ),
        "not-applicable": Text(
            "l'acte n'approuve pas de convention qu'il dise annexée",
            "the act approves no convention that it says is annexed",
        ),
    },
)


_ANNEXED = re.compile(
    r"convention[^.;]{0,160}?\b(?:ci-? ?annexée?s?|ci-? ?jointe?s?|annexée?s? (?:à|au) "
    r"|jointe?s? en annexe|figurant en annexe)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:l[ae] |l['’]|cet(?:te)? |l[ae]dite? )?(?:présente? )?(?:convention|avenant)s?"
    r"(?: (?:ci-? ?(?:annexée?s?|jointe?s?)|figurant en annexe"
    r"|(?:annexée?s?|jointe?s?)(?: (?:à|au|en) (?:l[ae] |l['’])?(?:présente? )?"
    r"(?:délibération|annexe|acte|rapport|décision))?))?",
    re.IGNORECASE,
)

# « la convention à conclure avec la commune de Val, dont le projet est annexé »: with whom, and not what for
_WITH_WHOM = re.compile(
    r"(?:l[ae] |l['’]|cet(?:te)? )?(?:projet de )?(?:convention|avenant)"
    r"(?: à (?:conclure|intervenir|passer|signer|souscrire))? (?:avec|entre) "
    r"(?:(?!relati[fv]|portant|concernant|\bpour\b|ayant|en vue|afin)[^;])+",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Answer]:
    """One answer for each decision that approves a convention said to be annexed."""
    titles = [(index, convention.title) for index, convention in enumerate(context.document.conventions)]
    asked = False
    alone = len(list(context.deliberations())) == 1
    for _, _, at, deliberation in context.deliberations():
        title = deliberation.approves_convention
        if title is None or not (titles or said_annexed(deliberation)):
            continue
        asked = True
        where = f"{at}/approves_convention"
        if titles:
            yield _compared(where, title, titles, alone=alone)
        elif alone and context.document.kind != "minutes" and not deliberation.annexed_drafts:
            yield RULE.fails(where, *_half_read(context), found=title)
        else:
            yield RULE.not_applicable(where, message="elsewhere", found=title)
    if not asked:
        yield RULE.not_applicable("/sessions")


def _half_read(context: Context) -> tuple[str, ...]:
    """What has the marks of a convention and was not read as one, which leaves the absence of any a doubt."""
    return ("/conventions",) if "/conventions" in context.document.evidence else ()


def said_annexed(deliberation: Deliberation) -> bool:
    """Whether the decision says that the convention is annexed to it."""
    words = [deliberation.approves_convention, *(article.text for article in deliberation.articles)]
    return any(text and _ANNEXED.search(text) for text in words)


def _compared(where: str, title: str, titles: list[tuple[int, str | None]], *, alone: bool) -> Answer:
    named = [(index, other) for index, other in titles if other]
    if not named:
        return RULE.unknown("conventions.title", pointers=[where])
    fit = next((index for index, other in named if same_title(title, other)), None)
    if fit is not None:
        return RULE.passes(where, f"/conventions/{fit}/title", found=title)
    if not alone or _BARE.fullmatch(title.strip()) or _WITH_WHOM.fullmatch(title.strip()):
        return RULE.not_applicable(where)
    index, other = named[0]
    return RULE.fails(where, f"/conventions/{index}/title", expected=other, found=title, message="other")
