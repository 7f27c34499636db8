"""Le fichier a pu être lu.

## Ce que la règle vérifie
Un fichier protégé, coupé, vide, trop gros ou qui n'est pas un document est un constat, avec le remède ; une page qui
n'a pas pu être lue dans un fichier lisible aussi, à un degré de moins. De même les pages qui sont des images quand
l'OCR est coupée (`--ocr never`) : leur nombre et leurs numéros sont dits.

## Pourquoi
Un acte qui n'a pas été lu n'est pas un acte sans faute.

## Conforme
    problems: []

## Non conforme
    problems: [{code: encrypted}]

## Texte
Aucun : état du fichier.

## Options
`--max-pages` et `--max-bytes` fixent les limites.

---
The file could be read.

## What it checks
A file that is encrypted, cut short, empty, too large or no document at all is a finding, with its mend; so is, one
degree lower, a page that could not be read in a file that could. So are the pages that are images where OCR is off
(`--ocr never`): how many, and which.

## Why it matters
An act that was not read is not an act without fault.

## Text
None: the state of the file.

## Options
`--max-pages` and `--max-bytes` set the limits.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.reading.limits import sentence
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="DOC001",
    name="unreadable-file",
    severity="error",
    family="reading",
    title=Text("le fichier a pu être lu", "the file could be read"),
    messages={
        "pass": Text("fichier lu, {found} page(s)", "file read, {found} page(s)"),
        "fail": Text("fichier illisible : {said}", "unreadable file: {said}"),
        "page": Text("page {number} : {said}", "page {number}: {said}"),
        "part": Text("{said}", "{said}"),
        "unknown": Text("rien ne dit que le fichier a été lu : {missing}", "nothing says the file was read: {missing}"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a problem, else one a file."""
    document = context.document
    for index, problem in enumerate(document.problems):
        pointer, said = f"/problems/{index}", sentence(problem)
        if problem.fatal:
            yield RULE.fails(pointer, found=problem.code, said=said)
        elif problem.page is not None:
            yield RULE.fails(
                pointer, found=problem.code, severity="warning", message="page", said=said, number=problem.page
            )
        else:
            yield RULE.fails(pointer, found=problem.code, severity="warning", message="part", said=said)
    if document.problems:
        return
    if document.source.pages is None and not document.sessions:
        yield RULE.unknown("source.pages", "sessions")
    else:
        yield RULE.passes("/source", found=str(document.source.pages or 1))
