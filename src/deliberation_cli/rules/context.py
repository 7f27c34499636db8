"""What a rule may look at: the document, the law, the known council; and how it points at words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from deliberation_cli.models import Deliberation, Document, Evidence, Session, Where
from deliberation_cli.rules.config import Config
from deliberation_cli.rules.roll_call import RollCall

_HEADS = ("/name", "/number", "/subject")
"""Where a person, an act or an article carries its own words, when no evidence stands at the whole."""

_MANY = 500
"""A list longer than this is proved by its first names."""


@dataclass(frozen=True, slots=True)
class Context:
    """One document under judgement."""

    document: Document
    config: Config = field(default_factory=Config)
    _pointers: list[str] = field(init=False, repr=False, compare=False)
    _places: dict[str, Where] = field(init=False, repr=False, compare=False, default_factory=dict)
    _roll_calls: dict[str, RollCall] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pointers", sorted(self.document.evidence))

    def sessions(self) -> Iterator[tuple[str, Session]]:
        """Each session with its JSON Pointer."""
        for i, session in enumerate(self.document.sessions):
            yield f"/sessions/{i}", session

    def roll_call(self, at: str, session: Session) -> RollCall:
        """The roll call of a session: many rules ask for it, none changes it."""
        if at not in self._roll_calls:
            self._roll_calls[at] = RollCall(at, session)
        return self._roll_calls[at]

    def deliberations(self) -> Iterator[tuple[str, Session, str, Deliberation]]:
        """Each deliberation: pointer of its session, session, its own pointer, deliberation."""
        for at, session in self.sessions():
            for i, deliberation in enumerate(session.deliberations):
                yield at, session, f"{at}/deliberations/{i}", deliberation

    def where(self, pointer: str) -> Where:
        """The page, box and words of a value: its own evidence, else its parts', else that of what stands around it."""
        if pointer not in self._places:
            self._places[pointer] = self._find(pointer)
        return self._places[pointer]

    def _find(self, pointer: str) -> Where:
        proof = self._own(pointer) or self._parts(pointer) or self._around(pointer)
        if proof is None:
            return Where(pointer=pointer)
        return Where(pointer=pointer, page=proof.page, bbox=proof.bbox, quote=proof.quote, confidence=proof.confidence)

    def _own(self, pointer: str) -> Evidence | None:
        proofs = self.document.evidence
        return proofs.get(pointer) or next(
            (proofs[pointer + head] for head in _HEADS if pointer + head in proofs), None
        )

    def _parts(self, pointer: str) -> Evidence | None:
        """A list is proved by its items, a proxy by giver and holder: from the first words to the last."""
        around, _, last_part = pointer.rpartition("/")
        if last_part.isdigit() and not around.endswith("/proxies"):
            return None
        inside = f"{pointer}/"
        start = bisect_left(self._pointers, inside)
        behind = self._pointers[start : start + _MANY]
        parts = [self.document.evidence[at] for at in takewhile(lambda at: at.startswith(inside), behind)]
        if not parts:
            return None
        first, last = parts[0], parts[-1]
        if first.quote == last.quote:
            return first
        return first.model_copy(
            update={
                "quote": f"{first.quote} … {last.quote}",
                "bbox": None,
                "confidence": min(part.confidence for part in parts),
            }
        )

    def _around(self, pointer: str) -> Evidence | None:
        while pointer:
            pointer = pointer.rpartition("/")[0]
            if proof := self.document.evidence.get(pointer):
                return proof
        return None
