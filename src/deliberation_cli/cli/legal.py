"""What `law`, `explain` and `rules` share: a day, a body, and the law that they point at."""

from __future__ import annotations

import datetime as dt

import click

from deliberation_cli.cli import options
from deliberation_cli.cli.words import help_text, language
from deliberation_cli.formats.interface import Style
from deliberation_cli.law import Law, resolve, store

EVERYDAY = (
    "municipal_council",
    "community_council",
    "departmental_council",
    "regional_council",
    "social_action_board",
)
"""Bodies shown by `explain` when none is asked for."""

date = click.option(
    "--date",
    "on",
    type=click.DateTime(["%Y-%m-%d", "%d/%m/%Y"]),
    metavar=help_text("AAAA-MM-JJ", "YYYY-MM-DD"),
    help=help_text("Jour de la séance ; aujourd'hui sinon.", "Day of the session; today otherwise."),
)

body = click.option(
    "--body",
    metavar="BODY",
    help=help_text("Organe : municipal_council, territory_council…", "Body: municipal_council, territory_council…"),
)

department = click.option(
    "--department", metavar="CODE", help=help_text("Département : 13, 2A, 67.", "Department: 13, 2A, 67.")
)

output = click.option("--format", "name", type=click.Choice(["text", "json"]), default="text", show_default=True)

applying = options.together(date, body, department)


def day(on: dt.datetime | None) -> dt.date:
    """The day asked for, or today."""
    return on.date() if on else dt.date.today()


def law_of(body: str, on: dt.date, department: str | None) -> Law:
    """The law of a body on a day; a usage error names the bodies or the first day that is known."""
    resolved = resolve(body, None, department, on)
    if resolved.kind is None:
        known = ", ".join(store.kinds())
        raise click.BadParameter(
            help_text(f"organe inconnu « {body} » ; connus : {known}", f"unknown body “{body}”; known: {known}"),
            param_hint="--body",
        )
    found = Law.at(resolved.kind, on)
    if found is None:
        raise click.BadParameter(
            help_text("rien n'est connu avant le 24 février 1996", "nothing is known before 24 February 1996"),
            param_hint="--date",
        )
    return found


def style(lang: str | None) -> Style:
    """How to show it on this screen."""
    return Style(lang=language(lang), color=options.wants_color(), width=options.screen_width())
