"""Markdown: the table of findings that GitHub shows as a step's summary, or a merge request as a comment."""

from __future__ import annotations

import re

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import RANKS, Style
from deliberation_cli.formats.place import page, sentence
from deliberation_cli.models import FileReport, Report, Text, Verdict

LARGEST = 900_000
"""Bytes: GitHub refuses a step summary over 1 MiB."""

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|~>@:])")


def report(report: Report, style: Style) -> str:
    """Totals, files that could not be read, then a row a finding, the gravest first."""
    lines = [f"**delib** – {escape(words.totals(report.summary, style.lang))}", ""]
    unread = [(file, problem) for file in report.files for problem in file.problems]
    lines += [f"- {escape(words.complaint(file.path, problem, style.lang))}" for file, problem in unread]
    found = [(file, v) for file in report.files for v in file.verdicts if v.status == "fail" and v.suppressed is None]
    found.sort(key=lambda item: -RANKS[item[1].severity])
    if found:
        head = Text("| gravité | règle | fichier | page | constat |", "| severity | rule | file | page | finding |")
        lines += ["", head.say(style.lang), "|---|---|---|---|---|"]
    return _bounded(lines, [_row(file, verdict, style) for file, verdict in found], style)


def _row(file: FileReport, verdict: Verdict, style: Style) -> str:
    cells = [
        words.SEVERITY[verdict.severity].say(style.lang),
        verdict.rule,
        escape(safe.path(file.path)),
        str(page(verdict) or ""),
        escape(sentence(verdict, style)),
    ]
    return f"| {' | '.join(cells)} |"


def _bounded(lines: list[str], rows: list[str], style: Style) -> str:
    """As many rows as GitHub takes, and a word on those left out."""
    size = sum(len(line.encode()) + 1 for line in lines)
    for index, row in enumerate(rows):
        size += len(row.encode()) + 1
        if size > LARGEST:
            rest = Text("… et {n} autres constats.", "… and {n} more findings.")
            lines += ["", rest.say(style.lang, n=len(rows) - index)]
            break
        lines.append(row)
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    """Text of a document as text: no markup, no HTML, no mention of a user."""
    text = safe.line(text).replace("&", "&amp;").replace("<", "&lt;")
    return _SPECIAL.sub(r"\\\1", text)
