"""JUnit XML, in the dialect that Jenkins and GitLab read: a suite a document, a test case a rule.

JUnit knows no warning: a finding under `--fail-on` is a passed case whose words stand in `system-out`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.place import sentence
from deliberation_cli.formats.xml import element, serialise
from deliberation_cli.models import FileReport, Report, Verdict


def report(report: Report, style: Style) -> str:
    """All suites, with totals on each and on the whole."""
    suites = [_suite(file, style) for file in report.files]
    totals = {key: sum(int(suite.get(key)) for suite in suites) for key in ("tests", "failures", "errors", "skipped")}
    return serialise(element("testsuites", {"name": "delib", **totals}, *suites))


def _suite(file: FileReport, style: Style) -> Any:
    cases = [_unread(file, style)] if file.unreadable else []
    by_rule: dict[str, list[Verdict]] = {}
    for verdict in file.verdicts:
        by_rule.setdefault(verdict.rule, []).append(verdict)
    cases += [_case(file, verdicts, style) for verdicts in by_rule.values()]
    counts: dict[str, object] = {
        "name": safe.path(file.path),
        "tests": len(cases),
        "failures": _count(cases, "failure"),
        "errors": _count(cases, "error"),
        "skipped": _count(cases, "skipped"),
    }
    return element("testsuite", counts, *cases)


def _count(cases: Iterable[Any], tag: str) -> int:
    return sum(case.find(tag) is not None for case in cases)


def _unread(file: FileReport, style: Style) -> Any:
    said = [words.complaint(file.path, problem, style.lang) for problem in file.problems if problem.fatal]
    error = element("error", {"message": said[0], "type": safe.line(file.problems[0].code)}, text="\n".join(said))
    return element("testcase", {"classname": safe.path(file.path), "name": "read"}, error)


def _case(file: FileReport, verdicts: list[Verdict], style: Style) -> Any:
    """One rule on one document: all its answers together."""
    first = verdicts[0]
    case = element("testcase", {"classname": safe.path(file.path), "name": f"{first.rule} {safe.line(first.name)}"})
    found = [verdict for verdict in verdicts if verdict.status == "fail" and verdict.suppressed is None]
    failing = [verdict for verdict in found if style.fails(verdict.severity)]
    if failing:
        text = "\n".join(sentence(verdict, style) for verdict in failing)
        head = {"message": safe.line(failing[0].message), "type": failing[0].severity}
        case.append(element("failure", head, text=text))
    elif not found and not any(verdict.status == "pass" for verdict in verdicts):
        case.append(element("skipped", {"message": safe.line(first.suppressed or first.message)}))
    rest = [verdict for verdict in found if verdict not in failing]
    if rest:
        lines = (f"{words.SEVERITY[v.severity].say(style.lang)} : {sentence(v, style)}" for v in rest)
        case.append(element("system-out", {}, text="\n".join(lines)))
    return case
