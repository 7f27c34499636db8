"""`delib explain`: a rule's page, then what the law said on a day for a body."""

from __future__ import annotations

import datetime as dt
from difflib import get_close_matches

import click

from deliberation_cli.cli import legal, options
from deliberation_cli.cli.run import deliver
from deliberation_cli.cli.words import help_text
from deliberation_cli.formats import statute
from deliberation_cli.rules.registry import modules


@click.command(
    "explain",
    help=help_text(
        "Montre la page d'une règle : ce qu'elle vérifie, pourquoi, un exemple conforme et un autre, le texte ; et ce "
        "que la loi demandait le jour dit à l'organe dit, dérogation et droit commun.",
        "Shows a rule's page: what it checks, why, a conforming example and another, the text; and what the law asked "
        "on the given day of the given body, derogation and common law.",
    ),
)
@click.argument("code")
@legal.applying
@options.lang
def command(code: str, on: dt.datetime | None, body: str | None, department: str | None, lang: str | None) -> None:
    """Print one page."""
    known = modules()
    wanted = next((rule for rule, module in known.items() if code.upper() == rule or code == module.RULE.name), None)
    if wanted is None:
        family = [rule for rule in known if rule.startswith(code.upper()[:3])]
        near = ", ".join(family or get_close_matches(code.upper(), known, n=3)) or "delib rules"
        raise click.BadParameter(
            help_text(f"règle inconnue « {code} » ; peut-être {near}", f"unknown rule “{code}”; perhaps {near}"),
            param_hint="CODE",
        )
    laws = [legal.law_of(each, legal.day(on), department) for each in ([body] if body else legal.EVERYDAY)]
    deliver(statute.rule_page(known[wanted], laws, legal.style(lang)), None)
