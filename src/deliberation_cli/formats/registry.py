"""The names of the formats; a format's file is imported when it is asked for."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence

from deliberation_cli.formats.interface import DocumentFormat, ReportFormat, Style
from deliberation_cli.models import Document, Report

REPORTS: Mapping[str, str] = {
    "text": "terminal",
    "json": "json",
    "jsonl": "jsonl",
    "sarif": "sarif",
    "junit": "junit",
    "checkstyle": "checkstyle",
    "github": "github",
    "gitlab": "gitlab",
    "markdown": "markdown",
    "html": "html",
}
"""Formats of `delib check`, and the module of each: it has a function `report`."""

CATALOGUES: Mapping[str, str] = {"sqlite": ".sqlite", "csv": ".csv", "parquet": ".parquet"}
"""Kinds of catalogue (`catalogue`), which `delib check` writes to a file, and the extension of each."""

DOCUMENTS: Mapping[str, str] = {
    "text": "summary",
    "json": "json",
    "jsonl": "jsonl",
    "scdl": "scdl",
    "akoma-ntoso": "akoma_ntoso",
    "html": "html",
}
"""Formats of `delib parse`, and the module of each: it has a function `documents`."""


def automatic(environment: Mapping[str, str]) -> str:
    """The report format that suits the place: GitHub, GitLab, else a person's screen."""
    if environment.get("GITHUB_ACTIONS") == "true":
        return "github"
    if environment.get("GITLAB_CI") == "true":
        return "gitlab"
    return "text"


def report_format(name: str) -> ReportFormat:
    """What shows a report in the format `name`, one of `REPORTS`; loaded at the first call."""
    module = importlib.import_module(f"deliberation_cli.formats.{REPORTS[name]}")
    render: ReportFormat = module.report
    return render


def render_report(name: str, report: Report, style: Style) -> str:
    """Show a report in the format `name`, one of `REPORTS`."""
    return report_format(name)(report, style)


def render_documents(name: str, documents: Sequence[Document], style: Style) -> str:
    """Show documents in the format `name`, one of `DOCUMENTS`."""
    module = importlib.import_module(f"deliberation_cli.formats.{DOCUMENTS[name]}")
    render: DocumentFormat = module.documents
    return render(documents, style)


def document_notes(name: str, documents: Sequence[Document], style: Style) -> list[str]:
    """What the format `name` cannot say of these documents, one line each, for standard error."""
    module = importlib.import_module(f"deliberation_cli.formats.{DOCUMENTS[name]}")
    notes: Callable[[Sequence[Document], Style], list[str]] | None = getattr(module, "notes", None)
    return notes(documents, style) if notes else []
