"""Un terme défini garde son contenu, et un rôle à majuscule est défini.

## Ce que la règle vérifie
Quand la définition d'un terme énumère son contenu et qu'un article l'énumère encore, les deux listes sont comparées.
Un rôle écrit avec une majuscule (« le Bénéficiaire ») doit être une partie, un alias ou un terme défini.

## Pourquoi
Un terme qui change de contenu change les obligations de place ; un rôle sans définition ne lie personne.

## Conforme
    conventions:
      - defined_terms:
          - term: les Financeurs
            meaning: "deux organismes : la Région et la Caisse des dépôts"
            listings: ["financeurs (la Région et la Caisse des dépôts)"]

## Non conforme
    conventions:
      - defined_terms:
          - term: les Financeurs
            meaning: "deux organismes : la Région et la Caisse des dépôts"
            listings: ["financeurs (la Région, le Département et la Caisse des dépôts)"]

## Texte
Cohérence interne de la convention.

## Options
Aucune.

---
A defined term keeps its content, and a role with a capital is defined.

## What it checks
Where the definition of a term lists its content and an article lists it again, the two lists are compared. A role
written with a capital (“le Bénéficiaire”) must be a party, an alias or a defined term.

## Why it matters
A term that changes its content moves obligations; a role without definition binds nobody.

## Text
Internal consistency of the convention.

## Options
None.
"""

import re
from collections.abc import Iterator

from deliberation_cli.models import Convention, DefinedTerm, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.convention.clauses import Clause, content, each

RULE = Rule(
    code="CNV006",
    name="defined-terms",
    severity="warning",
    family="convention",
    title=Text("un terme défini garde son contenu", "a defined term keeps its content"),
    messages={
        "pass": Text("« {term} » garde son contenu", "“{term}” keeps its content"),
        "fail": Text(
            "« {term} » : {expected} dans la définition, {found} plus loin ({differs})",
            "“{term}”: {expected} in the definition, {found} further on ({differs})",
        ),
        "undefined": Text(
            "« {term} » porte une majuscule et n'est défini nulle part",
            "“{term}” bears a capital and is defined nowhere",
        ),
        "not-applicable": Text("la convention ne définit pas de terme", "the convention defines no term"),
    },
)


_SPLIT = re.compile(r"\s*[,;]\s*(?:et\s+|ainsi que\s+)?|\s+et\s+|\s+ainsi que\s+")
_OPEN_LIST = re.compile(r"notamment|par exemple|etc|dont |tels? que|telles? que", re.IGNORECASE)


def check(context: Context) -> Iterator[Answer]:
    """One answer for each term whose content is listed twice, and for each role that is never defined."""
    return each(context, RULE, _answers)


def _answers(clause: Clause) -> Iterator[Answer]:
    convention = clause.convention
    undefined = list(_undefined(convention))
    for index in undefined:
        role = convention.role_terms[index]
        yield RULE.fails(f"{clause.at}/role_terms/{index}", found=role, term=role, message="undefined")
    for index, term in enumerate(convention.defined_terms):
        yield from _content(f"{clause.at}/defined_terms/{index}", term)
    if not convention.defined_terms and not undefined:
        yield RULE.not_applicable(clause.at)


def _content(at: str, term: DefinedTerm) -> Iterator[Answer]:
    """The list of the definition against each later list."""
    defined = items(term.meaning.rpartition(":")[2]) if ":" in term.meaning else []
    closed = [(i, text) for i, text in enumerate(term.listings) if not _OPEN_LIST.search(text)]
    if len(defined) < 2:
        closed = []
    for index, text in closed:
        listed = items(text.partition("(")[2].rpartition(")")[0])
        differs = [item for item in listed if not _among(item, defined)]
        differs += [item for item in defined if not _among(item, listed)]
        where = (f"{at}/meaning", f"{at}/listings/{index}")
        if differs or len(listed) != len(defined):
            yield RULE.fails(
                *where,
                expected=str(len(defined)),
                found=str(len(listed)),
                term=term.term,
                differs=" ; ".join(differs) or text,
            )
        else:
            yield RULE.passes(*where, term=term.term)
    if not closed:
        yield RULE.passes(f"{at}/meaning", term=term.term)


def items(text: str) -> list[str]:
    """The items of a list in words."""
    return [item for item in (part.strip(" .()") for part in _SPLIT.split(text)) if item]


def _among(item: str, others: list[str]) -> bool:
    """One of `others` is the item: the words of the one stand in the other (« ANCT » in « Agence … (ANCT) »)."""
    words = content(item)
    return any(words <= content(other) or content(other) <= words for other in others)


def _undefined(convention: Convention) -> Iterator[int]:
    """Roles with a capital that no party, alias, definition or signatory explains."""
    known: set[str] = set()
    for party in convention.parties:
        known |= content(party.name) | content(party.alias) | content(party.represented_by)
    for term in convention.defined_terms:
        known |= content(term.term)
    for signatory in convention.signatories:
        known |= content(signatory.party) | content(signatory.role)
    explained = bool(convention.parties)
    for index, role in enumerate(convention.role_terms):
        if explained and not content(role) & known:
            yield index
