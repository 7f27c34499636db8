"""The data contract: what a deliberation says (`Document`) and what the checks answer (`Report`).

Plain pydantic models, importing nothing else of the house. Field names are English; each docstring
gives the French term. A value that the document does not state is ``None`` (or an empty list):
never 0, never derived.

A name is imported when it is first asked for: `delib --version` must not pay for pydantic.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from deliberation_cli.models.convention import (
        Amount,
        Convention,
        DefinedTerm,
        Duty,
        Party,
        Reference,
        Signatory,
        TimeLimit,
    )
    from deliberation_cli.models.document import SCHEMA_VERSION, Document, DocumentKind, PageOrigin, Source, WrittenDate
    from deliberation_cli.models.evidence import BBox, Evidence
    from deliberation_cli.models.people import AbsentPerson, Attendance, Movement, Person, Proxy
    from deliberation_cli.models.problem import Problem
    from deliberation_cli.models.report import FileReport, LawRef, Report, Severity, Status, Summary, Verdict, Where
    from deliberation_cli.models.session import (
        AnnexedDraft,
        Article,
        Body,
        BodyKind,
        Deliberation,
        Session,
        Transmission,
    )
    from deliberation_cli.models.text import Lang, Text
    from deliberation_cli.models.vote import Ballot, Outcome, Vote

__all__ = [
    "SCHEMA_VERSION",
    "AbsentPerson",
    "Amount",
    "AnnexedDraft",
    "Article",
    "Attendance",
    "BBox",
    "Ballot",
    "Body",
    "BodyKind",
    "Convention",
    "DefinedTerm",
    "Deliberation",
    "Document",
    "DocumentKind",
    "Duty",
    "Evidence",
    "FileReport",
    "Lang",
    "LawRef",
    "Movement",
    "Outcome",
    "PageOrigin",
    "Party",
    "Person",
    "Problem",
    "Proxy",
    "Reference",
    "Report",
    "Session",
    "Severity",
    "Signatory",
    "Source",
    "Status",
    "Summary",
    "Text",
    "TimeLimit",
    "Transmission",
    "Verdict",
    "Vote",
    "Where",
    "WrittenDate",
]

_HOMES = {
    "convention": "Amount Convention DefinedTerm Duty Party Reference Signatory TimeLimit",
    "document": "SCHEMA_VERSION Document DocumentKind PageOrigin Source WrittenDate",
    "evidence": "BBox Evidence",
    "people": "AbsentPerson Attendance Movement Person Proxy",
    "problem": "Problem",
    "report": "FileReport LawRef Report Severity Status Summary Verdict Where",
    "session": "AnnexedDraft Article Body BodyKind Deliberation Session Transmission",
    "text": "Lang Text",
    "vote": "Ballot Outcome Vote",
}
"""The module of each name."""

_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Import a model from its module; AttributeError for a name that the contract does not have."""
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value
