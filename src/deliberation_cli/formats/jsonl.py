"""JSON Lines: one line a file, for many files and for streams."""

from __future__ import annotations

import json
from collections.abc import Sequence

from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.json import dump, without
from deliberation_cli.models import Document, Report


def report(report: Report, style: Style) -> str:
    """One line a file, each with the version of the contract; the totals are the reader's to add up."""
    version = json.dumps(report.schema_version)
    return "".join(f'{{"schema_version":{version},{dump(file)[1:]}\n' for file in report.files)


def documents(documents: Sequence[Document], style: Style) -> str:
    """One document a line."""
    return "".join(dump(document, leave_out=without(style)) + "\n" for document in documents)
