"""Une suppression sert.

## Ce que la règle vérifie
Chaque `[[ignore]]` dont le chemin désigne un fichier jugé, et dont la règle a été appliquée, couvre au moins un
constat.

## Pourquoi
Une suppression qui ne couvre plus rien cacherait demain une faute nouvelle.

## Conforme
    {rule: PRX005, reason: registre papier} et un constat PRX005

## Non conforme
    {rule: PRX005, reason: registre papier} sans constat PRX005

## Texte
Aucun : delib.toml.

## Options
`rule` et `path` de `[[ignore]]`.

---
A suppression serves.

## What it checks
Each `[[ignore]]` whose path names a file that was judged, and whose rule was run, covers one finding at least.

## Why it matters
A suppression that covers nothing would hide a new fault tomorrow.

## Text
None: delib.toml.

## Options
`rule` and `path` of `[[ignore]]`.
"""

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Rule

RULE = Rule(
    code="SUP002",
    name="suppression-unused",
    severity="info",
    family="suppression",
    title=Text("une suppression sert", "a suppression serves"),
    messages={
        "fail": Text(
            "la suppression de {rule} ({path}) ne couvre plus aucun constat : l'ôter. Motif : {reason}",
            "the suppression of {rule} ({path}) covers no finding any more: remove it. Reason: {reason}",
        )
    },
)
