"""What a rule is, and the answers it can give. A rule yields `Answer`s; `registry.run` makes them `Verdict`s."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from deliberation_cli.models import LawRef, Severity, Status, Text

INTERNAL = LawRef(citation="internal consistency")
"""Basis of the rules that hold an act against itself, whatever the law."""

Family = Literal[
    "reading",
    "attendance",
    "proxies",
    "quorum",
    "vote",
    "session",
    "transmission",
    "convention",
    "register",
    "data",
    "suppression",
]


@dataclass(frozen=True, slots=True)
class Answer:
    """A rule's answer at one place, before it is put into words."""

    status: Status
    pointers: Sequence[str] = ()
    """JSON Pointers of every value used, on every side of the comparison."""
    values: Mapping[str, object] = field(default_factory=dict)
    """Fields of the rule's message."""
    expected: str | None = None
    found: str | None = None
    missing: Sequence[str] = ()
    """For `unknown`: names of the values that were not read, as in the contract."""
    severity: Severity | None = None
    """None: the rule's own."""
    law: LawRef | None = None
    message: str = ""
    """Key of another message than the status's own, in `Rule.messages`."""
    elsewhere: Sequence[tuple[int, str]] = ()
    """For rules across files: (index of another document, pointer into it)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The identity of a rule: code for life, name, severity, basis and its words."""

    code: str
    name: str
    severity: Severity
    family: Family
    title: Text
    messages: Mapping[str, Text]
    """By status (`pass`, `fail`, `unknown`, `not-applicable`), or by a key that an answer names."""
    law: LawRef = INTERNAL
    parameters: Sequence[str] = ()
    """Names of the law's parameters that the rule asks for; `delib explain` prints their values."""

    def passes(
        self,
        *pointers: str,
        expected: str | None = None,
        found: str | None = None,
        law: LawRef | None = None,
        message: str = "",
        **values: object,
    ) -> Answer:
        """The act conforms at this place."""
        return Answer("pass", pointers, values, expected, found, law=law, message=message)

    def fails(
        self,
        *pointers: str,
        expected: str | None = None,
        found: str | None = None,
        severity: Severity | None = None,
        law: LawRef | None = None,
        message: str = "",
        **values: object,
    ) -> Answer:
        """The act breaks the rule at this place."""
        return Answer("fail", pointers, values, expected, found, severity=severity, law=law, message=message)

    def unknown(
        self,
        *missing: str,
        pointers: Sequence[str] = (),
        law: LawRef | None = None,
        message: str = "",
        **values: object,
    ) -> Answer:
        """A value that the rule needs was not read: `missing` names it."""
        return Answer("unknown", pointers, values, missing=missing, law=law, message=message)

    def not_applicable(self, *pointers: str, message: str = "", **values: object) -> Answer:
        """The rule does not concern this act."""
        return Answer("not-applicable", pointers, values, message=message)
