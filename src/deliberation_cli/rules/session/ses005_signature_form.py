"""L'acte est signé dans la forme de sa date.

## Ce que la règle vérifie
Jusqu'au 30 juin 2022, tous les membres présents signaient ; depuis le 1er juillet 2022, le maire ou président et le
secrétaire. La formule de signature est comparée à celle du jour de la séance.

## Pourquoi
Une formule de l'autre temps dit qu'un modèle n'a pas été mis à jour. Elle n'annule rien à elle seule.

## Conforme
    signature_text: Ont signé le maire et le secrétaire de séance

## Non conforme
    signature_text: Ont signé au registre tous les membres présents

## Texte
CGCT L2121-23, R2121-9 (ordonnance 2021-1310, décret 2021-1311).

## Options
Aucune.

---
The act is signed in the form of its date.

## What it checks
Until 30 June 2022 all members present signed; since 1 July 2022 the mayor or president and the secretary do. The
words of the signature are held against those of the day of the session.

## Why it matters
Words of the other time say that a template was not updated. They void nothing by themselves.

## Text
CGCT L2121-23, R2121-9 (ordonnance 2021-1310, décret 2021-1311).

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import LawRef, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.ground import at_body, ground
from deliberation_cli.rules.habits import says

RULE = Rule(
    code="SES005",
    name="signature-form",
    severity="info",
    family="session",
    title=Text("l'acte est signé dans la forme de sa date", "the act is signed in the form of its date"),
    messages={
        "pass": Text("signature dans la forme de la date : {asked}", "signed in the form of its date: {asked}"),
        "fail": Text(
            "« {found} » : à cette date, l'acte est signé par {asked}",
            "“{found}”: on that date the act is signed by {asked}",
        ),
        "unknown": Text("signature non vérifiée, il manque : {missing}", "signature not checked, missing: {missing}"),
        "not-applicable": Text("la loi ne fixe pas de forme de signature", "the law sets no form of signature"),
    },
    law=LawRef(citation="CGCT L2121-23", confidence="S"),
    parameters=("signature",),
)

_FORMS = {"all_present": "signed_by_all", "president_and_secretary": "signed_by_two"}


def check(context: Context) -> Iterator[Answer]:
    """One answer an act."""
    for at_session, session, at, item in context.deliberations():
        base, pointer = ground(context, session), f"{at}/signature_text"
        asked = base.law.signature if base.law else None
        if base.law is not None and (asked is None or asked.value is None):
            yield RULE.not_applicable(*at_body(at_session))
            continue
        words = item.signature_text
        forms = {form for form, habit in _FORMS.items() if says(habit, words)}
        if asked is None or asked.value is None or words is None or not forms:
            missing = [*base.missing, *([] if forms else ["deliberation.signature_text"])]
            yield RULE.unknown(*missing, pointers=[pointer, *at_body(at_session)])
            continue
        outcome = RULE.passes if asked.value.form in forms else RULE.fails
        yield outcome(pointer, *at_body(at_session), found=words, law=asked.ref(), asked=asked.value.text())
