"""L'identifiant de l'acte a la forme que veut le contrôle de légalité.

## Ce que la règle vérifie
L'identifiant du tampon s'écrit département, SIREN, date AAAAMMJJ, numéro et nature, séparés de traits d'union. Le
numéro a 15 caractères au plus : lettres, chiffres, et à l'intérieur tirets, traits bas et espaces.

## Pourquoi
Un identifiant mal formé ne se retrouve pas dans l'application @CTES : la preuve de transmission est perdue.

## Conforme
    transmission: {act_id: 025-212500565-20230515-2023_012-DE}

## Non conforme
    transmission: {act_id: 025-212500565-20230515-2023_012_du_conseil-DE}

## Texte
Schéma XML @CTES v1.1.

## Options
Aucune.

---
The act's identifier has the form that the préfecture asks for.

## What it checks
The identifier on the stamp is département, SIREN, date YYYYMMDD, number and nature, parted by hyphens. The number has
15 characters at most: letters, digits, and inside it hyphens, underscores and spaces.

## Why it matters
An identifier of another form cannot be found in the @CTES application: the proof of transmission is lost.

## Text
XML schema of @CTES v1.1.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.law import actes
from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.transmission.stamp import Stamp, doubtful, each

RULE = Rule(
    code="TRA001",
    name="act-id-form",
    severity="warning",
    family="transmission",
    title=Text("l'identifiant de l'acte a la bonne forme", "the act's identifier has the right form"),
    messages={
        "pass": Text("{found}", "{found}"),
        "fail": Text(
            "« {found} » n'est pas de la forme DDD-SIREN-AAAAMMJJ-NUMÉRO-NATURE",
            "“{found}” is not of the form DDD-SIREN-YYYYMMDD-NUMBER-NATURE",
        ),
        "long": Text(
            "« {found} » : le numéro « {number} » a {length} caractères, {most} au plus",
            "“{found}”: the number “{number}” has {length} characters, {most} at most",
        ),
        "unknown": Text("tampon sans identifiant lu avec certitude", "a stamp without an identifier surely read"),
        "not-applicable": Text("pas de tampon de transmission", "no transmission stamp"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a stamp."""
    return each(context, RULE, _answer)


def _answer(context: Context, stamp: Stamp) -> Answer:
    pointer, act_id = f"{stamp.at}/act_id", stamp.transmission.act_id
    if act_id is None or doubtful(context, pointer):
        return RULE.unknown("transmission.act_id", pointers=[pointer])
    return _form(pointer, act_id.replace("\\_", "_").strip())


def _form(pointer: str, act_id: str) -> Answer:
    law = actes.reference("identifier")
    if actes.identifier().match(act_id):
        return RULE.passes(pointer, found=act_id, law=law)
    parts = act_id.split("-")
    number, most = "-".join(parts[3:-1]), actes.number_length()
    if len(parts) > 4 and len(number) > most:
        return RULE.fails(pointer, found=act_id, law=law, message="long", number=number, length=len(number), most=most)
    return RULE.fails(pointer, found=act_id, law=law)
