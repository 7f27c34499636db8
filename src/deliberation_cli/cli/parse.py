"""`delib parse`: what a document says, with the page of each value."""

from __future__ import annotations

import click

from deliberation_cli.cli import options
from deliberation_cli.cli.run import Exit, deliver, documents, unreadable
from deliberation_cli.cli.words import help_text, language
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.registry import DOCUMENTS, render_documents
from deliberation_cli.reading.page import ReadOptions


@click.command(
    "parse",
    help=help_text(
        "Lit des actes et en donne la séance, la présence, les pouvoirs, les votes et les articles. « - » lit l'entrée "
        "standard.",
        "Reads acts: session, attendance, proxies, votes and articles. “-” reads standard input.",
    ),
)
@options.files
@click.option("--format", "name", type=click.Choice(list(DOCUMENTS)), default="text", show_default=True)
@click.option("-o", "--output", metavar="FILE", help=help_text("Écrire dans ce fichier.", "Write to this file."))
@click.option(
    "--evidence/--no-evidence",
    default=True,
    show_default=True,
    help=help_text("Donner la preuve de chaque valeur (JSON).", "Give the proof of each value (JSON)."),
)
@options.reading
@options.lang
@click.pass_context
def command(
    context: click.Context,
    files: tuple[str, ...],
    name: str,
    output: str | None,
    evidence: bool,
    ocr: str,
    max_pages: int,
    max_bytes: int,
    lang: str | None,
) -> None:
    """Read, show, and exit 3 where a file could not be read."""
    style = Style(
        lang=language(lang),
        color=output is None and options.wants_color(),
        width=options.screen_width(),
        evidence=evidence,
        many=len(files) > 1,
    )
    read = ReadOptions(ocr=ocr, max_pages=max_pages, max_bytes=max_bytes)  # type: ignore[arg-type]
    found = list(documents(files, read, style.lang))
    deliver(render_documents(name, found, style), output)
    context.exit(Exit.UNREADABLE if any(map(unreadable, found)) else Exit.CLEAN)
