"""`delib rules`: every rule in one line."""

from __future__ import annotations

import json

import click

from deliberation_cli.cli import legal, options
from deliberation_cli.cli.run import deliver
from deliberation_cli.cli.words import help_text
from deliberation_cli.formats import statute
from deliberation_cli.rules.registry import modules


@click.command(
    "rules",
    help=help_text(
        "Liste les règles : code, nom, gravité, et ce que chacune vérifie. La page d'une règle : delib explain CODE.",
        "Lists the rules: code, name, severity, and what each checks. A rule's page: delib explain CODE.",
    ),
)
@legal.output
@options.lang
def command(name: str, lang: str | None) -> None:
    """Print the table, or the same as JSON."""
    known = modules().values()
    if name == "json":
        deliver(json.dumps(statute.rules_data(known), ensure_ascii=False, indent=2) + "\n", None)
    else:
        deliver(statute.rules_table(known, legal.style(lang)), None)
