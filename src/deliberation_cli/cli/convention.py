"""`delib convention`: the annexed convention as a document of its own, and what does not hold in it."""

from __future__ import annotations

import click

from deliberation_cli.cli import options
from deliberation_cli.cli.run import Exit, complain, deliver
from deliberation_cli.cli.words import help_text, language
from deliberation_cli.formats.interface import Style
from deliberation_cli.reading.page import ReadOptions


@click.command(
    "convention",
    help=help_text(
        "Lit la convention annexée à un acte : articles, parties, définitions, dates et délais, renvois, montants, "
        "signatures ; et ce qu'il faut y vérifier.",
        "Reads the convention annexed to an act: articles, parties, definitions, dates and delays, references, "
        "amounts, signatures; and what to check in it.",
    ),
)
@click.argument("file", metavar=help_text("FICHIER", "FILE"))
@options.reading
@options.lang
@click.pass_context
def command(context: click.Context, /, file: str, read: ReadOptions, lang: str | None) -> None:
    """Read, judge, show; exit 1 where an error or a warning was found, 3 where the file could not be read."""
    from deliberation_cli import check, parse
    from deliberation_cli.formats import convention

    style = Style(lang=language(lang), color=options.wants_color(), width=options.screen_width())
    document = parse(file, read)
    complain(document.problems, file, style.lang)
    if any(problem.fatal for problem in document.problems):
        context.exit(Exit.UNREADABLE)
    verdicts = check(document, select=["CNV"], lang=style.lang)
    deliver(convention.pages(document, verdicts, style), None)
    found = any(verdict.status == "fail" and verdict.severity != "info" for verdict in verdicts)
    context.exit(Exit.FINDINGS if found else Exit.CLEAN)
