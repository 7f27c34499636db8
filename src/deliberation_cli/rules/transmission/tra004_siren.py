"""Le SIREN du tampon est un vrai numéro.

## Ce que la règle vérifie
Les neuf chiffres du SIREN répondent à leur clé (Luhn), et ne sont pas 000000000, qui la passe sans nommer personne.

## Pourquoi
Un SIREN faux rattache l'acte à une autre personne morale, ou à aucune.

## Conforme
    transmission: {siren: "212500565"}

## Non conforme
    transmission: {siren: "212500566"}

## Texte
INSEE, répertoire SIRENE.

## Options
Aucune.

---
The SIREN on the stamp is a real number.

## What it checks
The nine digits of the SIREN agree with their check digit (Luhn), and are not 000000000, which passes and names nobody.

## Why it matters
A wrong SIREN ties the act to another legal person, or to none.

## Text
INSEE, SIRENE register.

## Options
None.
"""

from collections.abc import Iterator

from stdnum.fr import siren as registry

from deliberation_cli.law import actes
from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.transmission.stamp import Stamp, doubtful, each

RULE = Rule(
    code="TRA004",
    name="siren",
    severity="warning",
    family="transmission",
    title=Text("le SIREN est un vrai numéro", "the SIREN is a real number"),
    messages={
        "pass": Text("SIREN {found}", "SIREN {found}"),
        "fail": Text("le SIREN {found} n'a pas la bonne clé", "SIREN {found} fails its check digit"),
        "placeholder": Text("le SIREN {found} ne désigne personne", "SIREN {found} names nobody"),
        "unknown": Text("tampon sans SIREN lu avec certitude", "a stamp without a SIREN surely read"),
        "not-applicable": Text("pas de tampon de transmission", "no transmission stamp"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a stamp."""
    return each(context, RULE, _answer)


def _answer(context: Context, stamp: Stamp) -> Answer:
    pointer, number = f"{stamp.at}/siren", stamp.transmission.siren
    if number is None or doubtful(context, pointer, f"{stamp.at}/act_id"):
        return RULE.unknown("transmission.siren", pointers=[pointer])
    law = actes.reference("siren")
    if number == actes.placeholder_siren():
        return RULE.fails(pointer, found=number, law=law, message="placeholder")
    if registry.is_valid(number):
        return RULE.passes(pointer, found=number, law=law)
    return RULE.fails(pointer, found=number, law=law)
