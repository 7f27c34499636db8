"""SARIF 2.1.0 (OASIS), for code scanning: rules with their law, findings with page, box and words.

A PDF has no lines: its findings stand on line 1, which GitHub asks for, and `properties` hold page and box.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from deliberation_cli._version import __version__
from deliberation_cli.formats import safe, words
from deliberation_cli.formats.identity import findings
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.place import from_root
from deliberation_cli.formats.statute import page
from deliberation_cli.models import FileReport, Report, Verdict, Where
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.registry import modules

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_KINDS = {"pass": "pass", "unknown": "review"}

Object = dict[str, Any]


def report(report: Report, style: Style) -> str:
    """One run, with every rule that exists and every finding of the report."""
    rules = [module.RULE for module in modules().values()]
    ranks = {rule.code: rank for rank, rule in enumerate(rules)}
    run: Object = {
        "tool": {"driver": _driver(rules, style)},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report, style)],
        "results": list(_results(report, ranks, style)),
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _driver(rules: list[Rule], style: Style) -> Object:
    return {
        "name": "delib",
        "version": __version__,
        "language": style.lang,
        "rules": [_rule(rule, style) for rule in rules],
    }


def _rule(rule: Rule, style: Style) -> Object:
    manual = page(modules()[rule.code], style.lang)
    basis = words.basis(rule.law, style.lang)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title.say(style.lang)},
        "fullDescription": {"text": f"{rule.title.say(style.lang)} ({basis})"},
        "help": {"text": manual, "markdown": manual},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.family], "law": basis},
    }


def _invocation(report: Report, style: Style) -> Object:
    """Whether every file was read; what was not is a notification, not a result."""
    notes = [
        {
            "level": "error" if problem.fatal else "warning",
            "message": {"text": words.complaint(file.path, problem, style.lang)},
            "descriptor": {"id": problem.code},
            "locations": [{"physicalLocation": {"artifactLocation": artifact(from_root(file.path, style))}}],
        }
        for file in report.files
        for problem in file.problems
    ]
    clean = not any(file.unreadable for file in report.files)
    return {"executionSuccessful": clean, "toolExecutionNotifications": notes}


def _results(report: Report, ranks: dict[str, int], style: Style) -> Iterator[Object]:
    for file, verdict, name in findings(report, suppressed=style.suppressed == "keep"):
        result = _result(file, verdict, ranks, style)
        result["level"] = LEVELS[verdict.severity]
        result["partialFingerprints"] = {"delib/v1": name}
        if verdict.suppressed is not None:
            result["suppressions"] = [{"kind": "external", "justification": safe.line(verdict.suppressed)}]
            result["baselineState"] = "unchanged" if verdict.known else "new"
        yield result
    if style.show_passed:
        for file in report.files:
            for verdict in file.verdicts:
                if verdict.status in _KINDS:
                    yield _result(file, verdict, ranks, style) | {"level": "none", "kind": _KINDS[verdict.status]}


def _result(file: FileReport, verdict: Verdict, ranks: dict[str, int], style: Style) -> Object:
    places = [_place(place.path or file.path, place, style) for place in verdict.where]
    bare: Object = {
        "physicalLocation": {"artifactLocation": artifact(from_root(file.path, style)), "region": {"startLine": 1}}
    }
    result: Object = {
        "ruleId": verdict.rule,
        "message": {"text": safe.line(verdict.message) or verdict.rule},
        "locations": places[:1] or [bare],
        "properties": {"expected": verdict.expected, "found": verdict.found, "missing": verdict.missing},
    }
    if verdict.rule in ranks:
        result["ruleIndex"] = ranks[verdict.rule]
    if verdict.law:
        result["properties"]["law"] = words.basis(verdict.law, style.lang)
    if places[1:]:
        result["relatedLocations"] = [place | {"id": rank} for rank, place in enumerate(places[1:], 1)]
    return result


def _place(path: str, place: Where, style: Style) -> Object:
    region: Object = {"startLine": style.line_of(path, place.quote or "") or 1}
    if place.quote:
        region["snippet"] = {"text": safe.line(place.quote)}
    return {
        "physicalLocation": {"artifactLocation": artifact(from_root(path, style)), "region": region},
        "message": {"text": words.field(place.pointer, style.lang) or "document"},
        "properties": {
            "pointer": place.pointer,
            "page": place.page,
            "bbox": place.bbox,
            "confidence": place.confidence,
        },
    }


def artifact(path: str) -> Object:
    """A file as a URI reference; bytes that are not UTF-8 stay, as percent escapes."""
    raw = path.replace(os.sep, "/")
    try:
        uri = quote(raw, errors="surrogateescape")
    except UnicodeEncodeError:
        uri = quote(raw, errors="surrogatepass")
    return {"uri": f"file://{uri}"} if PurePath(path).is_absolute() else {"uri": uri, "uriBaseId": "%SRCROOT%"}
