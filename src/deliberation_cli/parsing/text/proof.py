"""A value together with the places that prove it: what each field's grammar hands to the assembler."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from deliberation_cli.models import Evidence
from deliberation_cli.parsing.text.flow import Flow, Found

T = TypeVar("T")


DOUBT = 0.6
"""Confidence of what was read in part, or as likely wrong as right: under the floor at which rules accuse."""


@dataclass(slots=True)
class Proven(Generic[T]):
    """A model or list, and where each of its values was read.

    `proofs` is keyed by JSON Pointer relative to the value (`""` is the value itself, `/in_favour` a field of it,
    `/3/name` a field of the fourth item).
    """

    value: T
    proofs: dict[str, Found[Any]] = field(default_factory=dict)

    def take(self, prefix: str, other: Proven[Any]) -> None:
        """Adopt the proofs of a part that now stands at `prefix` of this value."""
        for pointer, found in other.proofs.items():
            self.proofs[prefix + pointer] = found

    def prove(self, pointer: str, found: Found[Any] | None) -> None:
        """Note where the value at `pointer` was read."""
        if found is not None:
            self.proofs[pointer] = found

    def evidence(self, flow: Flow) -> dict[str, Evidence]:
        """The proofs as the contract writes them."""
        return {pointer: flow.evidence(found) for pointer, found in self.proofs.items()}
