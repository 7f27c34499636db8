"""The root of the contract: one file gives one `Document`."""

import datetime as dt
from collections.abc import Collection
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


class WrittenDate(Model):
    """A date written with its weekday, wherever it stands (jour et date)."""

    text: str = Field(description="The words: « Mardi 20/10/2022 »")
    date: dt.date | None = Field(default=None, description="The date in figures that the words give")


class Document(Model):
    """One file as it was read: an act, minutes, a register (acte, procès-verbal, registre)."""

    schema_version: str = SCHEMA_VERSION
    source: Source
    kind: DocumentKind | None = None
    sessions: list[Session] = Field(default_factory=list)
    conventions: list[Convention] = Field(default_factory=list)
    weekday_dates: list[WrittenDate] = Field(
        default_factory=list, description="Dates written with their weekday, other than a session's own"
    )
    problems: list[Problem] = Field(default_factory=list, description="What could not be read, or not as it should")
    evidence: dict[str, Evidence] = Field(
        default_factory=dict, description="Proof of each value, keyed by JSON Pointer (RFC 6901)"
    )

    def only(self, parts: Collection[str]) -> "Document":
        """The document with nothing but `parts` (`sessions`, `conventions`) and their proofs; no part named: all."""
        if not parts:
            return self
        kept = tuple(f"/{part}" for part in parts)
        emptied: dict[str, object] = {name: [] for name in ("sessions", "conventions") if name not in parts}
        evidence = {pointer: proof for pointer, proof in self.evidence.items() if pointer.startswith(kept)}
        return self.model_copy(update=emptied | {"evidence": evidence})
