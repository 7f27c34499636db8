"""`delib law`: what the law asked on a day, of one body or of all."""

from __future__ import annotations

import datetime as dt
import json

import click

from deliberation_cli.cli import legal, options
from deliberation_cli.cli.run import deliver
from deliberation_cli.cli.words import help_text
from deliberation_cli.formats import statute, words
from deliberation_cli.law import Law, store


@click.command(
    "law",
    help=help_text(
        "Montre ce que la loi demandait un jour : à tous les organes, ou à un seul avec chaque paramètre, son texte, "
        "ses dates et la sûreté de sa source.",
        "Shows what the law asked on a day: of every body, or of one with each parameter, its text, its dates and how "
        "sure its source is.",
    ),
)
@legal.applying
@legal.output
@options.lang
def command(on: dt.datetime | None, body: str | None, department: str | None, name: str, lang: str | None) -> None:
    """Print the table, or the same as JSON."""
    day, style = legal.day(on), legal.style(lang)
    if name == "json":
        kinds = [body] if body else store.kinds()
        laws = [legal.law_of(kind, day, department) for kind in kinds]
        rows = [row for law in laws if exists(law) for row in statute.law_data(law)]
        deliver(json.dumps(rows, ensure_ascii=False, indent=2) + "\n", None)
    elif body:
        law = legal.law_of(body, day, department)
        title = f"{law.label.say(style.lang)}, {words.day(day, style.lang)}"
        deliver(statute.law_table(statute.lines(law), title, style), None)
    else:
        deliver(statute.bodies_table(day, style), None)


def exists(law: Law) -> bool:
    """Whether bodies of that kind existed on that day."""
    return law.existence is None or bool(law.existence.value)
