"""Le numéro de l'identifiant est celui de l'acte.

## Ce que la règle vérifie
Le numéro interne de l'identifiant est comparé au numéro de l'acte, sans tenir compte des séparateurs, de la casse, des
zéros de tête, ni d'un préfixe que l'un des deux porte seul (« 2023-12 », « DEL2023_012 »). La réponse reste ouverte
quand le tampon peut être celui d'un acte voisin.

## Pourquoi
L'accusé de réception est alors celui d'un autre acte.

## Conforme
    number: "2023-012"
    transmission: {number: DEL2023_012}

## Non conforme
    number: "2023-012"
    transmission: {number: "2023_013"}

## Texte
@CTES, identifiant de l'acte ; cohérence interne de l'acte.

## Options
Aucune.

---
The number in the identifier is the act's.

## What it checks
The internal number of the identifier is compared with the act's number, whatever the separators, the case, leading
zeros, or a prefix that only one of them bears (“2023-12”, “DEL2023_012”). The answer stays open where the stamp may be
that of an act beside it.

## Why it matters
The receipt is then that of another act.

## Text
@CTES, identifier of an act; internal consistency of the act.

## Options
None.
"""

import re
from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.transmission.stamp import Stamp, doubtful, each

RULE = Rule(
    code="TRA003",
    name="act-id-number",
    severity="warning",
    family="transmission",
    title=Text("le numéro de l'identifiant est celui de l'acte", "the number in the identifier is the act's"),
    messages={
        "pass": Text("identifiant {found}, acte {expected}", "identifier {found}, act {expected}"),
        "fail": Text(
            "l'identifiant porte le numéro {found}, l'acte le numéro {expected}",
            "the identifier bears number {found}, the act number {expected}",
        ),
        "series": Text(
            "l'identifiant porte le numéro {found}, l'acte le numéro {number} : deux numérotations",
            "the identifier bears number {found}, the act number {number}: two series",
        ),
        "unknown": Text("il manque : {missing}", "missing: {missing}"),
        "not-applicable": Text("pas de numéro dans l'identifiant", "no number in the identifier"),
    },
)


def runs(number: str) -> list[str]:
    """The runs of digits of a number, without leading zeros; its letters where it has no digit."""
    found = [run.lstrip("0") or "0" for run in re.findall(r"\d+", number)]
    return found or [re.sub(r"[\W_]+", "", number).casefold()]


def agree(one: str, other: str) -> bool:
    """Whether one number can be the other, with a prefix or the year left out."""
    short, long = sorted((runs(one), runs(other)), key=len)
    if long[-len(short) :] == short or long[: len(short)] == short:
        return True
    digits = sorted(("".join(re.findall(r"\d", one)), "".join(re.findall(r"\d", other))), key=len)
    return bool(digits[0]) and digits[1].endswith(digits[0])


def comparable(one: str, other: str) -> bool:
    """Whether two numbers are of one series: as many runs of digits, one of them shared or all of one width.

    Some software gives the act a serial of its own in the identifier: two series, and no contradiction.
    """
    mine, theirs = runs(one), runs(other)
    if len(mine) != len(theirs):
        return False
    widths = [[len(run) for run in re.findall(r"\d+", number)] for number in (one, other)]
    return widths[0] == widths[1] or any(a == b for a, b in zip(mine, theirs, strict=True))


def check(context: Context) -> Iterator[Answer]:
    """One answer a stamp."""
    return each(context, RULE, _answer)


def _answer(context: Context, stamp: Stamp) -> Answer:
    where = (f"{stamp.at}/number", f"{stamp.at_deliberation}/number")
    written, number = stamp.transmission.number, stamp.deliberation.number
    if written is None:
        return RULE.not_applicable(stamp.at)
    if number is None:
        return RULE.unknown("number", pointers=where[:1])
    if agree(written, number):
        return RULE.passes(*where, expected=number, found=written)
    if doubtful(context, *where, f"{stamp.at}/act_id"):
        return RULE.unknown("transmission.number", pointers=where)
    beside = [other.number for _, _, _, other in context.deliberations() if other is not stamp.deliberation]
    if any(other is None or agree(written, other) for other in beside):
        return RULE.unknown("transmission.number", pointers=where)  # the stamp may be that of the act beside it
    if not comparable(written, number):
        return RULE.unknown("number", pointers=where, message="series", found=written, number=number)
    return RULE.fails(*where, expected=number, found=written)
