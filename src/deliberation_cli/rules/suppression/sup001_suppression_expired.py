"""Une suppression n'a pas passé sa date.

## Ce que la règle vérifie
Chaque `[[ignore]]` de delib.toml est comparé au jour de l'exécution : `until` est le dernier jour où il vaut.

## Pourquoi
Un constat toléré pour un temps ne doit pas l'être toujours sans que personne ne le redise.

## Conforme
    {rule: PRX005, reason: registre papier, until: 2099-12-31}

## Non conforme
    {rule: PRX005, reason: registre papier, until: 2020-12-31}

## Texte
Aucun : delib.toml.

## Options
`until` de `[[ignore]]`.

---
A suppression has not passed its date.

## What it checks
Each `[[ignore]]` of delib.toml is compared with the day of the run: `until` is the last day on which it holds.

## Why it matters
A finding that was tolerated for a time must not stay so for ever unless someone says it again.

## Text
None: delib.toml.

## Options
`until` of `[[ignore]]`.
"""

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Rule

RULE = Rule(
    code="SUP001",
    name="suppression-expired",
    severity="warning",
    family="suppression",
    title=Text("une suppression n'a pas passé sa date", "a suppression has not passed its date"),
    messages={
        "fail": Text(
            "la suppression de {rule} ({path}) ne vaut plus depuis le {until} : la renouveler ou l'ôter. "
            "Motif : {reason}",
            "the suppression of {rule} ({path}) no longer holds since {until}: renew or remove it. Reason: {reason}",
        )
    },
)
