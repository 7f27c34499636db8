"""`delib cache`: what is kept of files already read, and how to let go of it."""

from __future__ import annotations

from pathlib import Path

import click

from deliberation_cli.archive.cache import Cache, default_folder
from deliberation_cli.cli.words import help_text

folder = click.option(
    "--cache",
    "place",
    type=click.Path(file_okay=False, path_type=Path),
    help=help_text("Ce dossier, au lieu de celui de l'utilisateur.", "This folder, not the user's."),
)


@click.group(
    "cache",
    help=help_text(
        "Les pages lues (l'OCR surtout) et les résultats sont gardés par contenu : le passage suivant est immédiat.",
        "Pages already read (OCR above all) and results are kept, by content, so that the next run is immediate.",
    ),
)
def command() -> None:
    """What is kept."""


@command.command("info", help=help_text("Dire où, combien, de quelle taille.", "Say where, how many, how large."))
@folder
def info(place: Path | None) -> None:
    """Say where, how many, how large."""
    kept = Cache(place or default_folder())
    count, size = kept.size()
    click.echo(
        help_text(
            f"{kept.folder} : {count} fichier(s) gardé(s), pages, résultats et journaux, {size / 1e6:.1f} Mo",
            f"{kept.folder}: {count} file(s) kept: pages, results and journals, {size / 1e6:.1f} MB",
        )
    )


@command.command("clear", help=help_text("Tout oublier.", "Forget everything."))
@folder
def clear(place: Path | None) -> None:
    """Forget everything."""
    kept = Cache(place or default_folder())
    count, size = kept.clear()
    click.echo(
        help_text(
            f"{kept.folder} : {count} fichier(s) oublié(s), {size / 1e6:.1f} Mo libérés",
            f"{kept.folder}: {count} file(s) forgotten, {size / 1e6:.1f} MB freed",
        )
    )
