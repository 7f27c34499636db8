"""The root of the contract: one file gives one `Document`."""

from typing import Literal

from pydantic import Field

from deliberation_cli.models.base import Model
from deliberation_cli.models.convention import Convention
from deliberation_cli.models.evidence import Evidence
from deliberation_cli.models.problem import Problem
from deliberation_cli.models.session import Session

SCHEMA_VERSION = "1.0"
"""Version of the JSON contract: the minor grows when fields are added, the major when one changes or goes."""

DocumentKind = Literal["act", "minutes", "register", "agenda", "other"]
"""Extrait du registre, procès-verbal or compte rendu, registre, convocation or ordre du jour, autre."""


class PageOrigin(Model):
    """How one page was read, and why so."""

    page: int
    method: Literal["embedded", "ocr", "mixed", "plain", "none"]
    reason: str
    engine: str | None = None
    confidence: float | None = Field(default=None, description="Mean confidence of the words of the page")


class Source(Model):
    """The file that was read."""

    path: str
    sha256: str | None = None
    media_type: str | None = None
    pages: int | None = None
    text: Literal["embedded", "ocr", "mixed", "plain"] | None = None
    origins: list[PageOrigin] = Field(default_factory=list, description="How each page was read")


class Document(Model):
    """One file as it was read: an act, minutes, a register (acte, procès-verbal, registre)."""

    schema_version: str = SCHEMA_VERSION
    source: Source
    kind: DocumentKind | None = None
    sessions: list[Session] = Field(default_factory=list)
    conventions: list[Convention] = Field(default_factory=list)
    problems: list[Problem] = Field(default_factory=list, description="What could not be read, or not as it should")
    evidence: dict[str, Evidence] = Field(
        default_factory=dict, description="Proof of each value, keyed by JSON Pointer (RFC 6901)"
    )
