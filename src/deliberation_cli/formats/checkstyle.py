"""Checkstyle XML, which Jenkins, reviewdog and most editors read."""

from __future__ import annotations

from typing import Any

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.place import first_line, sentence
from deliberation_cli.formats.xml import element, serialise
from deliberation_cli.models import FileReport, Report


def report(report: Report, style: Style) -> str:
    """A `file` for each file, an `error` for each finding that is not suppressed."""
    return serialise(element("checkstyle", {"version": "4.3"}, *[_file(file, style) for file in report.files]))


def _file(file: FileReport, style: Style) -> Any:
    node = element("file", {"name": safe.path(file.path)})
    for problem in file.problems:
        said = words.complaint(file.path, problem, style.lang)
        severity = "error" if problem.fatal else "warning"
        node.append(_error(1, severity, said, f"delib.{safe.line(problem.code)}"))
    for verdict in file.verdicts:
        if verdict.status == "fail" and verdict.suppressed is None:
            number = first_line(file.path, verdict, style) or 1
            node.append(_error(number, verdict.severity, sentence(verdict, style), f"delib.{verdict.rule}"))
    return node


def _error(number: int, severity: str, message: str, source: str) -> Any:
    return element("error", {"line": number, "column": 1, "severity": severity, "message": message, "source": source})
