"""Un rapport ou un projet d'un autre organe est à part de l'acte.

## Ce que la règle vérifie
Un rapport inséré dans l'acte, qui porte sa propre date de séance, son numéro ou ses articles, est signalé : ils ne
sont pas ceux de l'acte.

## Pourquoi
Un lecteur pressé prendrait les articles du projet pour la décision, et sa date pour celle de la séance. C'est une
information, non un avertissement : reproduire le rapport dans l'acte est permis, et souvent utile.

## Conforme
    annexed_drafts: [{body: Conseil municipal, session_date: 2023-05-15}]

## Non conforme
    annexed_drafts: [{body: Bureau communautaire, session_date: 2023-05-22, number: B-2023-07}]

## Texte
Cohérence interne de l'acte.

## Options
Aucune.

---
A report or draft of another body is apart from the act.

## What it checks
A report nested in the act that bears its own session date, number or articles is pointed out: they are not the act's.

## Why it matters
A reader in a hurry would take the draft's articles for the decision, and its date for the session's. It is an
information, no warning: an act may reproduce the report, and it is often useful that it does.

## Text
Internal consistency of the act.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import AnnexedDraft, Session, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="DOC004",
    name="draft-of-another-body",
    severity="info",
    family="reading",
    title=Text("un projet inséré n'est pas l'acte", "a nested draft is not the act"),
    messages={
        "pass": Text("rapport inséré de la même séance", "nested report of the same session"),
        "fail": Text(
            "un rapport d'un autre organe est inséré ({body}) ; n'appartient pas à l'acte : {own}",
            "a report of another body is nested ({body}); not the act's: {own}",
        ),
        "unknown": Text(
            "rapport inséré du {found}, séance de date inconnue", "nested report of {found}, session of unknown date"
        ),
        "not-applicable": Text("pas de rapport inséré", "no nested report"),
    },
)

_NOT_SAID = Text("non nommé", "not named")


def check(context: Context) -> Iterator[Answer]:
    """One answer a nested draft."""
    for _, session, at, deliberation in context.deliberations():
        for index, draft in enumerate(deliberation.annexed_drafts):
            yield _answer(f"{at}/annexed_drafts/{index}", draft, session)
        if not deliberation.annexed_drafts:
            yield RULE.not_applicable(at)


def _answer(at: str, draft: AnnexedDraft, session: Session) -> Answer:
    when = draft.session_date
    if when is not None and session.date is None and not draft.number and not draft.articles:
        return RULE.unknown("session.date", pointers=[f"{at}/session_date"], found=when.strftime("%d/%m/%Y"))
    own: list[tuple[str, Text]] = []
    if when is not None and when != session.date:
        day = when.strftime("%d/%m/%Y")
        own.append((f"{at}/session_date", Text(f"sa date ({day})", f"its date ({day})")))
    if draft.number:
        own.append((f"{at}/number", Text(f"son numéro ({draft.number})", f"its number ({draft.number})")))
    if draft.articles:
        count = len(draft.articles)
        many = Text(f"ses {count} articles", f"its {count} articles")
        own.append((f"{at}/articles", many if count > 1 else Text("son article", "its article")))
    if not own:
        return RULE.passes(at)
    body = Text(draft.body, draft.body) if draft.body else _NOT_SAID
    said = Text(", ".join(text.fr for _, text in own), ", ".join(text.en for _, text in own))
    return RULE.fails(at, *(pointer for pointer, _ in own), body=body, own=said)
