"""GitLab Code Quality: one object a finding, each with a fingerprint that no other has."""

from __future__ import annotations

import json

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.identity import findings
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.place import first_line, from_root, sentence
from deliberation_cli.models import FileReport, Report, Verdict

SEVERITIES = {"error": "critical", "warning": "minor", "info": "info"}


def report(report: Report, style: Style) -> str:
    """The list that GitLab reads as the artifact `codequality`."""
    found = [_issue(*finding, style) for finding in findings(report)]
    unread = [_unread(file, style) for file in report.files if file.unreadable]
    return json.dumps(unread + found, ensure_ascii=False, indent=2) + "\n"


def _issue(file: FileReport, verdict: Verdict, name: str, style: Style) -> dict[str, object]:
    return {
        "description": sentence(verdict, style),
        "check_name": verdict.rule,
        "fingerprint": name,
        "severity": SEVERITIES[verdict.severity],
        "location": _location(from_root(file.path, style), first_line(file.path, verdict, style)),
    }


def _unread(file: FileReport, style: Style) -> dict[str, object]:
    problem = next(problem for problem in file.problems if problem.fatal)
    return {
        "description": words.complaint(file.path, problem, style.lang),
        "check_name": safe.line(problem.code),
        "fingerprint": f"unread:{safe.path(from_root(file.path, style))}",
        "severity": "blocker",
        "location": _location(from_root(file.path, style), None),
    }


def _location(path: str, number: int | None) -> dict[str, object]:
    return {"path": safe.path(path), "lines": {"begin": number or 1}}
