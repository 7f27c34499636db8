"""What `parse` and `check` share: read each file, say what could not be read, write the outputs."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from deliberation_cli import parse
from deliberation_cli.cli.words import Exit, help_text
from deliberation_cli.formats import safe, words
from deliberation_cli.formats.sink import encoded, write_stream, write_whole
from deliberation_cli.models import Document, Lang
from deliberation_cli.reading.page import ReadOptions


def documents(paths: Iterable[str], options: ReadOptions, lang: Lang) -> Iterator[Document]:
    """Each file as a `Document`; what could not be read is said on stderr, and the next file follows."""
    for path in paths:
        document = parse(path, options)
        for problem in document.problems:
            click.echo(words.complaint(path, problem, lang), err=True)
        yield document


def unreadable(document: Document) -> bool:
    """Whether nothing of the file could be read."""
    return any(problem.fatal for problem in document.problems)


def deliver(text: str, target: str | None) -> None:
    """Write to standard output, or to a file whole or not at all."""
    if target in (None, "-"):
        write_stream(sys.stdout, text)
        return
    try:
        write_whole(Path(str(target)), encoded(text))
    except OSError as error:
        message = help_text(
            f"impossible d'écrire {safe.path(str(target))} ({error.strerror}) : vérifiez le dossier et la place libre",
            f"cannot write {safe.path(str(target))} ({error.strerror}): check the folder and the free space",
        )
        raise click.ClickException(message) from error


def append(text: str, target: str | None) -> None:
    """Add to a file that a CI runner named; nothing where it named none."""
    if target:
        with Path(target).open("ab") as stream:
            stream.write(encoded(text))


__all__ = ["Exit", "append", "deliver", "documents", "unreadable"]
