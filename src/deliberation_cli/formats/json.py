"""JSON: the contract itself, one object for one file and a list for several."""

from __future__ import annotations

import json
from collections.abc import Sequence

from pydantic import BaseModel

from deliberation_cli.formats.interface import Style
from deliberation_cli.models import Document, Report


def dump(model: BaseModel, *, indent: int | None = None, leave_out: set[str] | None = None) -> str:
    r"""A model as JSON; a file name that is not UTF-8 keeps its bytes as `\udcXX` escapes, which JSON allows."""
    try:
        return model.model_dump_json(by_alias=True, indent=indent, exclude=leave_out)
    except ValueError:
        plain = model.model_dump(by_alias=True, exclude=leave_out)
        text = json.dumps(plain, ensure_ascii=False, indent=indent, default=str)
        return text.encode("utf-8", "backslashreplace").decode()


def without(style: Style) -> set[str] | None:
    """The fields that the person does not want."""
    return None if style.evidence else {"evidence"}


def report(report: Report, style: Style) -> str:
    """The whole report as one object."""
    return dump(report, indent=2) + "\n"


def documents(documents: Sequence[Document], style: Style) -> str:
    """One document as one object; several as a list."""
    shown = [dump(document, indent=2, leave_out=without(style)) for document in documents]
    if len(shown) == 1 and not style.many:
        return shown[0] + "\n"
    return "[\n" + ",\n".join(shown) + "\n]\n"
