"""Les montants d'un article sont d'accord entre eux.

## Ce que la règle vérifie
Dans un même article : le montant hors taxes augmenté de la TVA est comparé au montant toutes taxes ; la somme des
versements, ou des lignes qui précèdent, au total.

## Pourquoi
Une erreur de calcul engage la collectivité pour une somme que personne n'a voulue.

## Conforme
    conventions:
      - amounts:
          - {text: 1 000 € HT, cents: 100000, basis: HT, article: "4"}
          - {text: 1 200 € TTC, cents: 120000, basis: TTC, rate: "20", label: "TVA 20 %, soit", article: "4"}

## Non conforme
    conventions:
      - amounts:
          - {text: 1 000 € HT, cents: 100000, basis: HT, article: "4"}
          - {text: 1 250 € TTC, cents: 125000, basis: TTC, rate: "20", label: "TVA 20 %, soit", article: "4"}

## Texte
Cohérence interne de la convention.

## Options
Aucune.

---
The amounts of an article agree with one another.

## What it checks
Within one article: the amount before tax plus the VAT is compared with the amount with tax; the sum of the instalments,
or of the lines before, with the total.

## Why it matters
A slip of arithmetic commits the authority to a sum that nobody meant.

## Text
Internal consistency of the convention.

## Options
None.
"""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import groupby

from deliberation_cli.models import Amount, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.convention.clauses import Clause, each
from deliberation_cli.rules.wording import plain

RULE = Rule(
    code="CNV010",
    name="amounts",
    severity="warning",
    family="convention",
    title=Text("les montants sont d'accord entre eux", "amounts agree with one another"),
    messages={
        "pass": Text("les montants de l'article {article} sont d'accord", "the amounts of article {article} agree"),
        "fail": Text(
            "article {article} : {found} TTC annoncés, {expected} d'après le HT et la TVA",
            "article {article}: {found} TTC stated, {expected} by the amount before tax and the VAT",
        ),
        "sum": Text(
            "article {article} : total de {found}, la somme fait {expected}",
            "article {article}: total of {found}, the sum is {expected}",
        ),
        "not-applicable": Text(
            "la convention ne donne pas de montants à rapprocher", "the convention gives no amounts to compare"
        ),
    },
)


Placed = tuple[int, Amount]

_TOTAL = re.compile(r"\b(total|totale|montant global|coût global|ensemble)\b")
_PART = re.compile(r"\b(acompte|solde|versement|tranche|echeance|avance)s?\b")
_ROUNDING = 1
"""A cent is lost or won in rounding."""


def check(context: Context) -> Iterator[Answer]:
    """One answer for each tax and each sum that can be checked."""
    return each(context, RULE, _answers)


def _answers(clause: Clause) -> Iterator[Answer]:
    found: list[Answer] = []
    numbered = list(enumerate(clause.convention.amounts))
    for article, group in groupby(numbered, key=lambda each: each[1].article):
        amounts = list(group)
        for answer in (*_taxes(clause.at, article, amounts), *_sums(clause.at, article, amounts)):
            found.append(answer)
    yield from found or [RULE.not_applicable(clause.at)]


def _answer(at: str, article: str | None, used: list[Placed], expected: int, stated: int, message: str) -> Answer:
    where = [f"{at}/amounts/{index}" for index, _ in used]
    if abs(expected - stated) <= _ROUNDING:
        return RULE.passes(*where, expected=euros(expected), found=euros(stated), article=article)
    return RULE.fails(*where, message=message, expected=euros(expected), found=euros(stated), article=article)


def _taxes(at: str, article: str | None, amounts: list[Placed]) -> Iterator[Answer]:
    """HT, then TVA or its rate, then TTC."""
    net: Placed | None = None
    tax: Placed | None = None
    rate: str | None = None
    for place in amounts:
        amount = place[1]
        rate = amount.rate or rate
        if amount.basis == "HT":
            net, tax, rate = place, None, amount.rate
        elif amount.basis == "TVA":
            tax = place
        elif amount.basis == "TTC" and net:
            if tax:
                yield _answer(at, article, [net, tax, place], net[1].cents + tax[1].cents, amount.cents, "fail")
            elif rate:
                yield _answer(at, article, [net, place], with_tax(net[1].cents, rate), amount.cents, "fail")
            net = tax = rate = None


def with_tax(cents: int, rate: str) -> int:
    """The amount with the tax of so many percent, rounded to the cent."""
    factor = 1 + Decimal(rate.replace(",", ".")) / 100
    return int((Decimal(cents) * factor).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _sums(at: str, article: str | None, amounts: list[Placed]) -> Iterator[Answer]:
    """Parts and their total, whichever stands first; only parts of the total's own basis count."""
    totals = [place for place in amounts if _TOTAL.search(plain(place[1].label or ""))]
    if len(totals) != 1:
        return
    total = totals[0]
    others = [place for place in amounts if place is not total]
    parts = [place for place in others if _PART.search(plain(place[1].label or ""))]
    if not parts and total is amounts[-1]:
        parts = others
    if len(parts) < 2 or any(part[1].basis != total[1].basis for part in parts):
        return
    yield _answer(at, article, [*parts, total], sum(part[1].cents for part in parts), total[1].cents, "sum")


def euros(cents: int) -> str:
    """12 345,67 €."""
    units, rest = divmod(cents, 100)
    return f"{units:,}".replace(",", " ") + (f",{rest:02d} €" if rest else " €")
