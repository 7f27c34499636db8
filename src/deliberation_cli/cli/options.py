"""Options that several commands share, and the `ReadOptions` and `Style` made of them."""

from __future__ import annotations

import functools
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from deliberation_cli.cli.words import help_text
from deliberation_cli.reading.page import ReadOptions

if TYPE_CHECKING:
    from deliberation_cli.rules.config import Config

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def together(*decorators: Decorator) -> Decorator:
    """Several options as one decorator, in the order in which the help shows them."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


lang = click.option(
    "--lang", type=click.Choice(["fr", "en"]), help=help_text("Langue des messages.", "Language of the messages.")
)

_reading = together(
    click.option(
        "--ocr",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help=help_text("Reconnaissance des pages numérisées.", "Recognition of scanned pages."),
    ),
    click.option(
        "--ocr-engine",
        "engine",
        type=click.Choice(["rapid", "tesseract"]),
        help=help_text("Le lecteur de scans ; sinon le meilleur installé.", "The scan reader; else the best one."),
    ),
    click.option(
        "--ocr-careful/--no-ocr-careful",
        "careful",
        default=None,
        help=help_text(
            "Lire deux fois les noms et les nombres, par deux lecteurs (d'office quand les deux sont installés).",
            "Read names and numbers twice, with two readers (by default when both are installed).",
        ),
    ),
    click.option(
        "--max-pages",
        type=click.IntRange(1),
        default=2000,
        show_default=True,
        help=help_text("Refuser un fichier de plus de pages.", "Refuse a file of more pages."),
    ),
    click.option(
        "--max-bytes",
        type=click.IntRange(1),
        default=200_000_000,
        show_default=True,
        help=help_text("Refuser un fichier plus lourd, en octets.", "Refuse a heavier file, in bytes."),
    ),
)


def reading(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of reading, given to the command as one `read: ReadOptions`."""

    @functools.wraps(command)
    def read_and_call(*args: Any, **given: Any) -> Any:
        names = ("ocr", "engine", "careful", "max_pages", "max_bytes")
        return command(*args, read=ReadOptions(**{name: given.pop(name) for name in names}), **given)

    return _reading(read_and_call)


config = click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    help=help_text(
        "Le fichier delib.toml ; sinon le plus proche, ou [tool.delib].", "The delib.toml file; else the nearest one."
    ),
)


def settings(path: Path | None, baseline: Path | None = None) -> tuple[Config, set[str]]:
    """The configuration and the known findings; a usage error where either cannot be used."""
    from deliberation_cli.rules.config import ConfigError, load

    try:
        return load(path), known_findings(baseline) if baseline else set()
    except ConfigError as error:
        raise click.UsageError(str(error)) from error


def known_findings(baseline: Path) -> set[str]:
    """What a baseline holds; raises ConfigError where it cannot be used."""
    from deliberation_cli.rules.suppress import read_baseline

    return read_baseline(baseline)


def wants_color() -> bool:
    """Colours on a terminal, unless NO_COLOR (no-color.org) or a dumb terminal says otherwise."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def screen_width() -> int:
    """Columns of the terminal, 100 where there is none."""
    return shutil.get_terminal_size((100, 40)).columns if sys.stdout.isatty() else 100
