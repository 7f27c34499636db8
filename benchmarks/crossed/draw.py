"""A draw of habits: every choice is remembered under its question, so that what is lost can be laid at its door."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass
class Draw:
    """Choices from one seed; `chosen` tells which option answered which question."""

    seed: int
    chosen: dict[str, str] = field(default_factory=dict)
    large: bool = False
    """An assembly of seventy people and more, as métropoles and regions have."""

    def __post_init__(self) -> None:
        """The same seed draws the same document on every machine."""
        self.random = random.Random(self.seed)

    def one(self, question: str, options: Mapping[str, T]) -> T:
        """One of the options, each as likely; the question's own name for it is kept."""
        name = self.random.choice(list(options))
        self.chosen[question] = name
        return options[name]

    def words(self, question: str, options: Sequence[str]) -> str:
        """One wording, which is its own name."""
        return self.one(question, {option: option for option in options})

    def chance(self, question: str, share: float) -> bool:
        """Whether a habit is there, for a share of the documents."""
        there = self.random.random() < share
        self.chosen[question] = "yes" if there else "no"
        return there

    def some(self, low: int, high: int) -> int:
        """A number between two others, both included; not remembered."""
        return self.random.randint(low, high)


_HEADS, _MIDDLES = (
    "Ar Bel Cor Dan Fer Gil Han Jol Lar Mon Nor Pel Rou Sal Ter Val".split(),
    "bel cor dar fer lan mor nel".split(),
)
_TAILS = "ier aud in eau ot et ard ois on elle and isse".split()
INVENTED = [head + middle + tail for middle in _MIDDLES for tail in _TAILS for head in _HEADS]
"""Family names for large assemblies, which are no given names and no towns."""


@dataclass(frozen=True)
class Sample:
    """A document as a clerk would write it, and what a careful reader sees: the fields of a gold label."""

    text: str
    gold: dict[str, Any]
