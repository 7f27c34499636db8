"""What `parse` and `check` share: they say what could not be read, and write the outputs."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from deliberation_cli.cli.words import Exit, help_text
from deliberation_cli.formats import safe, words
from deliberation_cli.formats.sink import encoded, write_stream
from deliberation_cli.models import Document, Lang, Problem, Report
from deliberation_cli.whole import write_whole


def complain(problems: Iterable[Problem], path: str, lang: Lang) -> None:
    """Say on stderr what could not be read, and what to do."""
    for problem in problems:
        click.echo(words.complaint(path, problem, lang), err=True)


def deliver(text: str, target: str | None) -> None:
    """Write to standard output, or to a file whole or not at all."""
    if target in (None, "-"):
        write_stream(sys.stdout, text)
        return
    with writing(str(target)):
        write_whole(Path(str(target)), encoded(text))


def keep_catalogue(kind: str, target: str, documents: Sequence[Document], report: Report) -> None:
    """Write a catalogue to standard output, or to a file whole or not at all."""
    from deliberation_cli.formats import catalogue

    with writing(target):
        try:
            data = catalogue.made(kind, documents, report.files)
            if target == "-":
                sys.stdout.buffer.write(data)
            else:
                write_whole(Path(target), data)
        except ImportError as error:
            raise click.ClickException(
                help_text(
                    f"le format {kind} demande l'extra data : pip install 'deliberation-cli[data]'",
                    f"the format {kind} needs the extra data: pip install 'deliberation-cli[data]'",
                )
            ) from error


@contextmanager
def writing(target: str) -> Iterator[None]:
    """Say in one line why a file cannot be written."""
    try:
        yield
    except OSError as error:
        message = help_text(
            f"impossible d'écrire {safe.path(target)} ({error.strerror}) : vérifiez le dossier et la place libre",
            f"cannot write {safe.path(target)} ({error.strerror}): check the folder and the free space",
        )
        raise click.ClickException(message) from error


def append(text: str, target: str | None) -> None:
    """Add to a file that a CI runner named; nothing where it named none."""
    if target:
        with Path(target).open("ab") as stream:
            stream.write(encoded(text))


__all__ = ["Exit", "append", "complain", "deliver", "keep_catalogue", "writing"]
