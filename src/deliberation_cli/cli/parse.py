"""`delib parse`: what a document says, with the page of each value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import click

from deliberation_cli.archive.job import Job
from deliberation_cli.archive.many import Run, Wishes
from deliberation_cli.archive.places import common, place
from deliberation_cli.cli import options
from deliberation_cli.cli.archives import conducted, find, many
from deliberation_cli.cli.run import Exit, complain, deliver
from deliberation_cli.cli.words import help_text, language
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.registry import DOCUMENTS, document_notes, render_documents
from deliberation_cli.models import Document, Lang
from deliberation_cli.reading.page import ReadOptions

EXTENSIONS = {"text": "txt", "scdl": "csv", "akoma-ntoso": "akn.xml"}
"""Of formats whose name is not their files' extension."""


@click.command(
    "parse",
    help=help_text(
        "Lit des actes et en donne la séance, la présence, les pouvoirs, les votes et les articles. « - » lit l'entrée "
        "standard.",
        "Reads acts: session, attendance, proxies, votes and articles. “-” reads standard input.",
    ),
)
@many
@click.option(
    "--format",
    "name",
    type=click.Choice(list(DOCUMENTS)),
    default="text",
    show_default=True,
    help=help_text("Forme de la sortie.", "Form of the output."),
)
@click.option(
    "-o",
    "--output",
    metavar="FILE|DIR/",
    help=help_text(
        "Écrire dans ce fichier, ou un fichier par acte dans ce dossier.",
        "Write to this file, or a file an act in this folder.",
    ),
)
@click.option(
    "--evidence/--no-evidence",
    default=True,
    show_default=True,
    help=help_text("Donner la preuve de chaque valeur (JSON).", "Give the proof of each value (JSON)."),
)
@click.option(
    "--select",
    "parts",
    multiple=True,
    type=click.Choice(["sessions", "conventions"]),
    help=help_text("Ne donner que cette partie du document.", "Give only this part of the document."),
)
@options.reading
@options.lang
@click.pass_context
def command(
    context: click.Context,
    files: tuple[str, ...],
    wishes: Wishes,
    name: str,
    output: str | None,
    evidence: bool,
    parts: tuple[str, ...],
    read: ReadOptions,
    lang: str | None,
) -> None:
    """Read, show, and exit 3 where a file could not be read."""
    run = find(files, Job(read=read, judge=False, lang=language(lang), keep="whole"), wishes)
    style = Style(
        lang=language(lang),
        color=output is None and options.wants_color(),
        width=options.screen_width(),
        evidence=evidence,
        many=not run.one_named,
    )
    with conducted(run, style.lang):
        documents = (document.only(parts) for document in told(run, style.lang))
        show(documents, name, style, output, common(item.name for item in run.items))
    context.exit(Exit.UNREADABLE if run.figures.failed or not run.items else Exit.CLEAN)


def told(run: Run, lang: Lang) -> Iterator[Document]:
    """Each document in the order of the files; what could not be read is said on the way."""
    for outcome in run:
        entry = outcome.entry()
        complain(entry.problems, entry.path, lang)
        if entry.document:
            yield entry.document


def show(documents: Iterable[Document], name: str, style: Style, output: str | None, above: tuple[str, ...]) -> None:
    """All in one output, or each in a file of its own where the output is a folder."""
    folder = output and (output.endswith("/") or Path(output).is_dir())
    if not folder:
        give(list(documents), name, style, output)
        return
    for document in documents:
        path = place(Path(str(output)), document.source.path, above, EXTENSIONS.get(name, name))
        path.parent.mkdir(parents=True, exist_ok=True)
        give([document], name, replace(style, many=False), str(path))


def give(documents: Sequence[Document], name: str, style: Style, target: str | None) -> None:
    """One output, and on stderr what its format cannot say."""
    deliver(render_documents(name, documents, style), target)
    for note in document_notes(name, documents, style):
        click.echo(note, err=True)
