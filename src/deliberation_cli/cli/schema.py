"""`delib schema`: the JSON Schema of what `parse` and `check` print."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from deliberation_cli.cli.words import help_text

if TYPE_CHECKING:
    from deliberation_cli.models.base import Model

NAMES = ("document", "report")


@click.command(
    "schema",
    help=help_text(
        "Imprime le schéma JSON (2020-12) d'un document lu (delib parse) ou d'un rapport (delib check), ou les tables "
        "SQL du catalogue (delib check -o actes.sqlite).",
        "Prints the JSON Schema (2020-12) of a document (delib parse) or a report (delib check), or the SQL tables of "
        "the catalogue (delib check -o acts.sqlite).",
    ),
)
@click.argument("name", type=click.Choice(NAMES), required=False)
@click.option("--sql", is_flag=True, help=help_text("Les tables du catalogue.", "The tables of the catalogue."))
def command(name: str | None, sql: bool) -> None:
    """Print one schema, or both in one object, or the catalogue's tables."""
    if sql:
        from deliberation_cli.formats.catalogue import schema as tables

        click.echo(tables(), nl=False)
        return
    shown = schema(name) if name else {each: schema(each) for each in NAMES}
    click.echo(json.dumps(shown, ensure_ascii=False, indent=2))


def schema(name: str) -> dict[str, object]:
    """The schema of `Document` or `Report`, as it is serialised."""
    from deliberation_cli.models import SCHEMA_VERSION, Document, Report

    models: dict[str, type[Model]] = {"document": Document, "report": Report}
    made = models[name].model_json_schema(mode="serialization")
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$comment": f"schema_version {SCHEMA_VERSION}"}
    return head | made
