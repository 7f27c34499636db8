"""GitHub workflow commands: annotations beside the change, ten a type, which is all that GitHub shows."""

from __future__ import annotations

from collections import Counter

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.place import first_line, from_root, page, sentence
from deliberation_cli.models import FileReport, Report, Text, Verdict

LIMIT = 10
"""Annotations of one type that a step may show."""

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def report(report: Report, style: Style) -> str:
    """At most ten commands a type, then one plain line that tells how many more the step summary holds."""
    used: Counter[str] = Counter()
    lines: list[str] = []
    for kind, text in _commands(report, style):
        used[kind] += 1
        if used[kind] <= LIMIT:
            lines.append(text)
    more = sum(max(number - LIMIT, 0) for number in used.values())
    if more:
        rest = Text(
            "{n} autres constats : voir le résumé de l'étape.", "{n} more findings: see the summary of the step."
        )
        lines.append(rest.say(style.lang, n=more))
    return "".join(f"{text}\n" for text in lines)


def _commands(report: Report, style: Style) -> list[tuple[str, str]]:
    """Every finding as a command, with its type."""
    made: list[tuple[str, str]] = []
    for file in report.files:
        for problem in file.problems:
            kind = "error" if problem.fatal else "warning"
            said = words.complaint(file.path, problem, style.lang)
            at = safe.path(from_root(file.path, style))
            made.append((kind, command(kind, said, file=at, title=safe.line(problem.code))))
        for verdict in file.verdicts:
            if verdict.status == "fail" and verdict.suppressed is None:
                made.append((COMMANDS[verdict.severity], _annotation(file, verdict, style)))
    return made


def _annotation(file: FileReport, verdict: Verdict, style: Style) -> str:
    number = page(verdict)
    title = f"{verdict.rule} {verdict.name}" + (f", page {number}" if number else "")
    return command(
        COMMANDS[verdict.severity],
        sentence(verdict, style),
        file=safe.path(from_root(file.path, style)),
        line=first_line(file.path, verdict, style),
        title=title,
    )


def command(kind: str, message: str, **properties: object) -> str:
    """`::kind key=value::message`, escaped as the runner unescapes it."""
    stated = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value is not None)
    return f"::{kind} {stated}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
