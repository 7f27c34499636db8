"""What a rule may look at: the document, the law, the known council; and how it points at words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from deliberation_cli.models import Deliberation, Document, Session, Where
from deliberation_cli.rules.config import Config


@dataclass(frozen=True, slots=True)
class Context:
    """One document under judgement."""

    document: Document
    config: Config = field(default_factory=Config)

    def sessions(self) -> Iterator[tuple[str, Session]]:
        """Each session with its JSON Pointer."""
        for i, session in enumerate(self.document.sessions):
            yield f"/sessions/{i}", session

    def deliberations(self) -> Iterator[tuple[str, Session, str, Deliberation]]:
        """Each deliberation: pointer of its session, session, its own pointer, deliberation."""
        for at, session in self.sessions():
            for i, deliberation in enumerate(session.deliberations):
                yield at, session, f"{at}/deliberations/{i}", deliberation

    def where(self, pointer: str) -> Where:
        """The page, box and words of a value: its own evidence, else that of the nearest value around it."""
        found = pointer
        while found and found not in self.document.evidence:
            found = found.rpartition("/")[0]
        proof = self.document.evidence.get(found)
        if proof is None:
            return Where(pointer=pointer)
        return Where(pointer=pointer, page=proof.page, bbox=proof.bbox, quote=proof.quote, confidence=proof.confidence)
