"""La date en lettres est celle en chiffres.

## Ce que la règle vérifie
« L'an deux mille vingt-deux, le trois mars » est lu et comparé à la date de la séance en chiffres ; une partie
seulement peut être en lettres.

## Pourquoi
Les lettres restent souvent celles de l'acte précédent qui a servi de modèle : l'année surtout, en janvier.

## Conforme
    date_text: L'an deux mille vingt-trois, le quinze mai

## Non conforme
    date_text: L'an deux mille vingt-deux, le quinze mai

## Texte
Cohérence interne de l'acte.

## Options
Aucune.

---
The date in words is that in figures.

## What it checks
“L'an deux mille vingt-deux, le trois mars” is read and held against the date of the session in figures; only a part
may be in words.

## Why it matters
The words are often those of the former act that served as a template: the year above all, in January.

## Text
Internal consistency of the act.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.session.dates import read

RULE = Rule(
    code="SES007",
    name="date-in-words",
    severity="warning",
    family="session",
    title=Text("la date en lettres est celle en chiffres", "the date in words is that in figures"),
    messages={
        "pass": Text("« {found} » est bien le {expected}", "“{found}” is indeed {expected}"),
        "fail": Text("« {found} » n'est pas le {expected}", "“{found}” is not {expected}"),
        "unknown": Text("date en lettres non vérifiée, il manque : {missing}", "date in words not checked: {missing}"),
        "not-applicable": Text("aucune date en lettres", "no date in words"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        pointers = (f"{at}/date_text", f"{at}/date")
        words = read(session.date_text or "")
        if not any(words):
            yield RULE.not_applicable(at)
        elif session.date is None:
            yield RULE.unknown("session.date", pointers=pointers[:1])
        else:
            outcome = RULE.passes if words.fits(session.date) else RULE.fails
            yield outcome(*pointers, expected=session.date.strftime("%d/%m/%Y"), found=session.date_text)
