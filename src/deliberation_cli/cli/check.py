"""`delib check`: every rule on every file, shown where people look."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from deliberation_cli.archive.job import Job
from deliberation_cli.archive.judging import Judged, judged, make_ready
from deliberation_cli.archive.many import Run, Wishes
from deliberation_cli.cli import options
from deliberation_cli.cli.archives import conducted, find, many
from deliberation_cli.cli.run import Exit, append, complain, deliver, keep_catalogue
from deliberation_cli.cli.words import help_text, language
from deliberation_cli.formats import words
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.lines import line_of
from deliberation_cli.formats.registry import CATALOGUES, REPORTS, automatic, render_report, report_format
from deliberation_cli.models import Report, Severity, Summary
from deliberation_cli.reading.page import ReadOptions

FINDINGS_ONLY = {"text", "github", "gitlab", "markdown", "checkstyle", "sarif", *CATALOGUES}
"""Formats that show nothing of what conforms."""
LEVELS = ("error", "warning", "info", "never")


@click.command(
    "check",
    help=help_text(
        "Juge des actes d'après la loi du jour de leur séance. Sortie : 0 rien à redire, 1 des constats, "
        "2 erreur d'usage, 3 un fichier illisible.",
        "Judges acts by the law of the day of their session. Exit code: 0 nothing found, 1 findings, "
        "2 usage error, 3 a file could not be read.",
    ),
)
@many
@click.option("--select", metavar="CODES", help=help_text("Ces règles seulement : QUO,VOT001.", "Only: QUO,VOT001."))
@click.option("--ignore", metavar="CODES", help=help_text("Toutes sauf ces règles.", "All rules but these."))
@click.option(
    "--format",
    "name",
    type=click.Choice(["auto", *REPORTS]),
    default="auto",
    show_default=True,
    help=help_text(
        "Forme de la sortie ; auto : à l'écran du texte, en intégration continue la sienne.",
        "Form of the output; auto: text on a screen, its own in continuous integration.",
    ),
)
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    metavar="FORMAT:FILE",
    help=help_text(
        "Écrire aussi ce fichier ; l'option se répète. Sans FORMAT:, d'après l'extension : actes.sqlite, actes.csv.",
        "Also write this file; may be repeated. Without FORMAT:, by its extension: acts.sqlite, acts.csv.",
    ),
)
@click.option(
    "--fail-on",
    type=click.Choice(LEVELS),
    default="error",
    show_default=True,
    help=help_text("Gravité à partir de laquelle sortir en 1.", "Severity from which to exit with 1."),
)
@click.option(
    "--show-passed",
    is_flag=True,
    help=help_text("Montrer aussi ce qui est conforme ou indécis.", "Also show what conforms or is undecided."),
)
@options.config
@click.option(
    "--baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    help=help_text("Ne compter que les constats qui n'y sont pas.", "Count only the findings that are not in it."),
)
@click.option(
    "--write-baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    help=help_text("Y écrire tous les constats du jour.", "Write today's findings to it."),
)
@click.option(
    "--sarif-suppressed",
    type=click.Choice(["keep", "drop"]),
    default="keep",
    show_default=True,
    help=help_text("Garder en SARIF les constats écartés.", "Keep in SARIF the findings set aside."),
)
@options.reading
@options.lang
@click.pass_context
def command(
    context: click.Context,
    files: tuple[str, ...],
    wishes: Wishes,
    select: str | None,
    ignore: str | None,
    name: str,
    outputs: tuple[str, ...],
    fail_on: str,
    show_passed: bool,
    config: Path | None,
    baseline: Path | None,
    write_baseline: Path | None,
    sarif_suppressed: str,
    read: ReadOptions,
    lang: str | None,
) -> None:
    """Judge, show, and exit with what was found."""
    style = Style(
        lang=language(lang),
        color=options.wants_color(),
        width=options.screen_width(),
        show_passed=show_passed,
        suppressed=sarif_suppressed,  # type: ignore[arg-type]
        fail_on=fail_on,  # type: ignore[arg-type]
        line_of=line_of,
        root=str(Path.cwd()),
    )
    targets = [_target(output) for output in outputs]
    settings, known = options.settings(config, baseline)
    job = Job(read=read, config=settings, select=codes(select), ignore=codes(ignore), lang=style.lang)
    name = automatic(os.environ) if name == "auto" else name
    shown = {name, *(kind for kind, _ in targets)}
    job = replace(
        job,
        keep="slim" if shown & set(CATALOGUES) else "none",
        findings_only=not show_passed and shown <= FINDINGS_ONLY,
    )
    found = judge(files, job, wishes, name, style)
    if write_baseline:
        from deliberation_cli.rules import suppress

        deliver(suppress.baseline(found.report.files), str(write_baseline))
    made = settled(found.report, job, known, str(baseline or ""))
    for kind, path in targets:
        if kind in CATALOGUES:
            keep_catalogue(kind, path, found.documents, made)
        else:
            deliver(render_report(kind, made, style), path)
    if not any(path == "-" for _, path in targets):
        deliver(render_report(name, made, style), None)
    if name == "github":
        append(render_report("markdown", made, style), os.environ.get("GITHUB_STEP_SUMMARY"))
    click.echo(words.totals(made.summary, style.lang), err=True)
    context.exit(exit_code(made.summary, style))


def codes(text: str | None) -> tuple[str, ...]:
    """Codes of rules, or their first letters, from a list with commas."""
    return tuple(code.strip().upper() for code in (text or "").split(",") if code.strip())


def _target(output: str) -> tuple[str, str]:
    kind, separator, path = output.partition(":")
    if not separator and (told := _BY_EXTENSION.get(Path(output).suffix.lower())):
        return told, output
    known = ", ".join([*REPORTS, *CATALOGUES])
    if kind not in {*REPORTS, *CATALOGUES} or not separator or not path:
        raise click.BadParameter(
            help_text(
                f"« {output} » : écrivez FORMAT:FICHIER, par exemple json:delib.json ; formats : {known}",
                f"“{output}”: write FORMAT:FILE, for example json:delib.json; formats: {known}",
            ),
            param_hint="--output",
        )
    return kind, path


_BY_EXTENSION = {extension: kind for kind, extension in CATALOGUES.items()} | {
    ".db": "sqlite",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "markdown",
    ".sarif": "sarif",
}


def judge(files: Sequence[str], job: Job, wishes: Wishes, name: str, style: Style) -> Judged:
    """Every rule on every file, those that compare files included; the format `name` loads meanwhile."""
    run = find(files, job, wishes)
    run.meanwhile = partial(get_ready, run, job, name, style)
    with conducted(run, job.lang):
        made = judged(run, job, several=run.several)
    for file in made.report.files:
        complain(file.problems, file.path, job.lang)
    return made


def get_ready(run: Run, job: Job, name: str, style: Style) -> None:
    """Load the format, and for one file the rules, while it is being read."""
    if run.several:
        report_format(name)
    else:
        render_report(name, make_ready(job), style)


def settled(report: Report, job: Job, known: set[str], baseline: str) -> Report:
    """The report with suppressions and baseline applied."""
    if not (job.config.ignore or known):
        return report
    from deliberation_cli.rules import suppress
    from deliberation_cli.rules.registry import chosen

    ran = [module.RULE.code for module in chosen(job.select, job.ignore)]
    files = suppress.settle(
        report.files,
        job.config,
        today=dt.date.today(),
        baseline=known,
        baseline_path=baseline,
        ran=ran,
        lang=job.lang,
    )
    return report.model_copy(update={"files": files, "summary": Summary.of(files)})


def exit_code(summary: Summary, style: Style) -> Exit:
    """Three where a file could not be read or none was found, one where something at or over `--fail-on` was found."""
    if summary.unreadable or not summary.files:
        return Exit.UNREADABLE
    found: dict[Severity, int] = {"error": summary.errors, "warning": summary.warnings, "info": summary.infos}
    failed = any(number and style.fails(severity) for severity, number in found.items())
    return Exit.FINDINGS if failed else Exit.CLEAN
