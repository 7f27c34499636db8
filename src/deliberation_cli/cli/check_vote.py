"""`delib check-vote`: the arithmetic of a vote, from acts, from open data (SCDL rows), or from numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from deliberation_cli.cli import options
from deliberation_cli.cli.run import Exit, complain, deliver
from deliberation_cli.cli.words import help_text, language
from deliberation_cli.formats import bench, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.models import SCHEMA_VERSION, Document, FileReport, Report, Source, Summary
from deliberation_cli.models.session import BodyKind
from deliberation_cli.reading.page import ReadOptions
from deliberation_cli.rules.config import Config

KINDS = list(BodyKind.__args__)  # type: ignore[attr-defined]

_SESSION = {"in_office": "members_in_office", "present": "present_count", "proxies": "proxies_count"}
_VOTE = {
    "in_favour": "in_favour",
    "against": "against",
    "abstentions": "abstentions",
    "blank": "blank_or_null",
    "not_voting": "not_voting",
    "cast": "cast",
    "voters": "voters",
    "majority": "absolute_majority",
}
_NUMBERS: dict[str, tuple[str, str]] = {
    "in_office": ("Membres en exercice.", "Members in office."),
    "present": ("Présents.", "Present."),
    "proxies": ("Pouvoirs.", "Proxies."),
    "in_favour": ("Pour.", "In favour."),
    "against": ("Contre.", "Against."),
    "abstentions": ("Abstentions.", "Abstentions."),
    "blank": ("Blancs et nuls.", "Blank or null."),
    "not_voting": ("Ne prennent pas part au vote.", "Not voting."),
    "cast": ("Suffrages exprimés annoncés.", "Votes cast, as stated."),
    "voters": ("Votants annoncés.", "Voters, as stated."),
    "majority": ("Majorité absolue annoncée.", "Absolute majority, as stated."),
}

numbers = options.together(
    *(
        click.option(f"--{name.replace('_', '-')}", type=click.IntRange(0), help=help_text(*text))
        for name, text in _NUMBERS.items()
    )
)


@click.command(
    "check-vote",
    help=help_text(
        "Refait les comptes d'un vote : quorum, pouvoirs, votants, exprimés, majorité. Donnez des actes, "
        "un fichier CSV de délibérations (SCDL), ou les nombres eux-mêmes.",
        "Does the sums of a vote again: quorum, proxies, voters, votes cast, majority. Give acts, a CSV file of "
        "deliberations (SCDL), or the numbers themselves.",
    ),
)
@click.argument("files", nargs=-1, metavar=help_text("[FICHIER…]", "[FILE…]"))
@numbers
@click.option(
    "--date",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar=help_text("AAAA-MM-JJ", "YYYY-MM-DD"),
    help=help_text("Jour de la séance.", "Session's day."),
)
@click.option(
    "--body",
    type=click.Choice(KINDS),
    default="municipal_council",
    show_default=True,
    help=help_text("Nature de l'organe.", "Kind of body."),
)
@click.option("--secret", is_flag=True, help=help_text("Scrutin secret.", "Secret ballot."))
@click.option(
    "--outcome", type=click.Choice(["adopted", "rejected"]), help=help_text("Sens de la décision.", "Outcome.")
)
@click.option("--format", "name", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.config
@options.reading
@options.lang
@click.pass_context
def command(
    context: click.Context,
    /,
    files: tuple[str, ...],
    name: str,
    config: Path | None,
    read: ReadOptions,
    lang: str | None,
    **asked: Any,
) -> None:
    """Judge, show, and exit with what was found."""
    style = Style(lang=language(lang), color=options.wants_color(), width=options.screen_width(), show_passed=True)
    settings, _ = options.settings(config)
    given = any(asked[number] is not None for number in _NUMBERS)
    if given == bool(files):
        raise click.UsageError(help_text("donnez des fichiers, ou des nombres", "give files, or numbers"))
    data = [path for path in files if path.lower().endswith((".csv", ".tsv"))]
    acts = [stated(asked)] if given else documents([path for path in files if path not in data], read)
    families = bench.COUNTED if given else bench.FAMILIES
    judged = [(document, judge(document, settings, families, style)) for document in acts]
    rows = [open_data(path, style) for path in data]
    reports = [*(file for _, file in judged), *rows]
    for file in reports:
        complain(file.problems, file.path, style.lang)
    report = Report(schema_version=SCHEMA_VERSION, files=reports, summary=Summary.of(reports))
    deliver(_json(report, style) if name == "json" else _text(judged, rows, style), None)
    click.echo(words.totals(report.summary, style.lang), err=True)
    found = report.summary.errors or any(v.status == "fail" and v.severity != "info" for f in rows for v in f.verdicts)
    context.exit(Exit.UNREADABLE if report.summary.unreadable else Exit.FINDINGS if found else Exit.CLEAN)


def stated(asked: dict[str, Any]) -> Document:
    """The document of an act that states these numbers and nothing else."""
    day: dt.datetime | None = asked["date"]
    vote = {field: asked[name] for name, field in _VOTE.items()}
    vote |= {"outcome": asked["outcome"], "ballot": "secret" if asked["secret"] else None}
    session = {
        "body": {"kind": asked["body"]},
        "date": day.date() if day else None,
        "attendance": {field: asked[name] for name, field in _SESSION.items()},
        "deliberations": [{"vote": vote}],
    }
    source = Source(path=help_text("(nombres donnés)", "(numbers given)"))
    return Document.model_validate({"source": source, "sessions": [session]})


def documents(paths: Sequence[str], read: ReadOptions) -> list[Document]:
    """Each act, parsed."""
    from deliberation_cli import parse

    return [parse(path, read) for path in paths]


def judge(document: Document, config: Config, families: Sequence[str], style: Style) -> FileReport:
    """The rules of the vote on one act."""
    from deliberation_cli.rules.registry import run

    verdicts = run(document, config=config, select=families, lang=style.lang)
    return FileReport(path=document.source.path, verdicts=verdicts, problems=document.problems)


def open_data(path: str, style: Style) -> FileReport:
    """The rules of open data on one CSV file."""
    from deliberation_cli.archive import scdl

    return scdl.check(path, style.lang)


def _text(judged: Sequence[tuple[Document, FileReport]], rows: Sequence[FileReport], style: Style) -> str:
    from deliberation_cli.formats import terminal

    parts = []
    if judged:
        parts.append(bench.tables(judged, style))
    if rows:
        report = Report(schema_version=SCHEMA_VERSION, files=list(rows), summary=Summary.of(rows))
        parts.append(terminal.report(report, style))
    return "\n".join(parts)


def _json(report: Report, style: Style) -> str:
    from deliberation_cli.formats.registry import render_report

    return render_report("json", report, style)
