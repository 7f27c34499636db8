"""`delib ocr`: what was read of a scan, as a searchable PDF, text or hOCR; the source stays as it is."""

from __future__ import annotations

from pathlib import Path

import click

from deliberation_cli.cli import options
from deliberation_cli.cli.run import Exit, complain
from deliberation_cli.cli.words import help_text, language
from deliberation_cli.formats.sink import encoded
from deliberation_cli.models import Problem, Source
from deliberation_cli.models.text import Text
from deliberation_cli.reading.page import Reading, ReadOptions
from deliberation_cli.whole import write_whole

KINDS = (".pdf", ".txt", ".hocr")
SAME = Text(
    "le résultat écraserait la source : donnez un autre nom", "the output would replace the source: name another"
)
KIND = Text(
    "le nom du résultat doit finir par .pdf, .txt ou .hocr", "the output's name must end in .pdf, .txt or .hocr"
)
LIBRARY = Text(
    "il manque pikepdf : pip install 'deliberation-cli[ocr]'", "pikepdf is missing: pip install 'deliberation-cli[ocr]'"
)
DONE = Text(
    "{pages} pages lues par reconnaissance, {words} mots : {path}", "{pages} pages read by OCR, {words} words: {path}"
)


@click.command(
    "ocr",
    help=help_text(
        "Rend un scan cherchable : un PDF avec une couche de texte invisible, ou le texte seul (.txt), ou les mots et "
        "leurs places (.hocr). La source n'est pas touchée.",
        "Makes a scan searchable: a PDF with an invisible text layer, or the text alone (.txt), or the words and their "
        "places (.hocr). The source is left untouched.",
    ),
)
@click.argument("file", type=click.Path(dir_okay=False))
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help=help_text("Le résultat : .pdf, .txt ou .hocr.", "The output: .pdf, .txt or .hocr."),
)
@options.reading
@options.lang
@click.pass_context
def command(context: click.Context, file: str, output: Path, read: ReadOptions, lang: str | None) -> None:
    """Read, write whole or not at all, and exit 3 where the file could not be read."""
    speech = language(lang)
    if output.suffix.lower() not in KINDS:
        raise click.UsageError(KIND.say(speech))
    if output.exists() and Path(file).exists() and output.samefile(file):
        raise click.UsageError(SAME.say(speech))
    data, reading = _read(file, read)
    complain(reading.problems, file, speech)
    if any(problem.fatal for problem in reading.problems):
        context.exit(Exit.UNREADABLE)
    try:
        write_whole(output, _made(data, reading, output.suffix.lower()))
    except ImportError as error:
        raise click.ClickException(LIBRARY.say(speech)) from error
    except OSError as error:
        raise click.ClickException(f"{output}: {error.strerror}") from error
    pages = sum(page.origin is not None and page.origin.engine is not None for page in reading.pages)
    words = sum(len(line.words) for page in reading.pages for line in page.lines)
    click.echo(DONE.say(speech, pages=pages, words=words, path=output), err=True)


def _read(file: str, options_: ReadOptions) -> tuple[bytes, Reading]:
    from deliberation_cli.reading.detect import load, read_bytes

    data = load(file, options_.max_bytes)
    source = Source(path=file)
    if isinstance(data, Problem):
        return b"", Reading(source, problems=[data])
    return data, read_bytes(data, source, options_)


def _made(data: bytes, reading: Reading, kind: str) -> bytes:
    from deliberation_cli.reading.ocr.hocr import hocr, plain

    if kind == ".pdf":
        from deliberation_cli.reading.ocr.layer import searchable

        return searchable(data, reading.pages)
    return encoded(plain(reading.pages) if kind == ".txt" else hocr(reading.pages))
