"""delib: read French local-authority deliberations, and judge them by the law of their day.

>>> from deliberation_cli import parse, check          # doctest: +SKIP
>>> document = parse("act.pdf")                        # doctest: +SKIP
>>> [v.message for v in check(document) if v.status == "fail"]  # doctest: +SKIP

`read` gives the pages, `parse` the `Document`, `check` the verdicts. Nothing here calls out to a network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deliberation_cli._version import __version__

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from deliberation_cli.models import Document, Lang, Verdict
    from deliberation_cli.reading.page import Page, Reading, ReadOptions
    from deliberation_cli.rules.config import Config

__all__ = ["__version__", "check", "parse", "read"]


def read(path: str | Path, options: ReadOptions | None = None) -> Reading:
    """Read a file (PDF, image, text, Markdown, HTML, .docx, .odt; « - » is standard input) into pages.

    Never raises for a bad file: `Reading.problems` says what was wrong.
    """
    from deliberation_cli.reading.detect import read as read_path

    return read_path(path, options)


def parse(source: str | Path | Reading | list[Page], options: ReadOptions | None = None) -> Document:
    """Parse a path, a `Reading` or pages into a `Document`; values that the document does not state stay null."""
    from deliberation_cli.parsing.assemble import parse as parse_pages
    from deliberation_cli.reading.page import Reading

    if isinstance(source, (Reading, list)):
        return parse_pages(source)
    return parse_pages(read(source, options))


def check(
    document: Document,
    *,
    config: Config | None = None,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    lang: Lang = "fr",
) -> list[Verdict]:
    """Judge a document: every rule's verdicts (pass, fail, unknown, not-applicable)."""
    from deliberation_cli.rules.registry import run

    return run(document, config=config, select=select, ignore=ignore, lang=lang)
