"""`Law.at(kind, date)`: what the law asked of a body on a day, with the text, its dates and how sure its source is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Generic, Literal, NamedTuple, TypeVar, cast

from deliberation_cli.law import store
from deliberation_cli.law.values import (
    SHAPES,
    Confidence,
    Convocation,
    Derogation,
    Majority,
    Quorum,
    SecondMeeting,
    Secretary,
    Signature,
    Tie,
    Value,
    Words,
)
from deliberation_cli.models import LawRef, Text

V = TypeVar("V")

Cover = Literal["literal", "reading", "analogy"]
"""How a derogation reaches a body: named by the law, by the administration's reading of it, or only by analogy."""

FIRST_DAY = dt.date(1996, 2, 24)
"""The code's first day: nothing is known here of the law before it."""


class Dated(NamedTuple, Generic[V]):
    """A parameter's value on a day; `value` is None where the law is silent, and `reason` says why."""

    name: str
    value: V | None
    reason: Text | None
    citation: str
    valid_from: dt.date
    valid_to: dt.date | None
    confidence: Confidence
    note: Text | None = None
    sources: tuple[str, ...] = ()

    def ref(self) -> LawRef:
        """The same as a verdict cites it."""
        return LawRef(
            citation=self.citation, valid_from=self.valid_from, valid_to=self.valid_to, confidence=self.confidence
        )

    def text(self) -> Text:
        """The value in words, or why there is none."""
        if self.value is None:
            return self.reason or Text("rien", "nothing")
        if isinstance(self.value, Value):
            return self.value.text()
        return Text(str(self.value), str(self.value))


class Relief(NamedTuple):
    """A derogation in force for a body on a day, and how it reaches that body."""

    derogation: Derogation
    cover: Cover

    def ref(self) -> LawRef:
        """The same as a verdict cites it."""
        text = self.derogation
        return LawRef(
            citation=text.citation, valid_from=text.valid_from, valid_to=text.valid_to, confidence=text.confidence
        )


@dataclass(frozen=True)
class Law:
    """The law of one kind of body on one day. Ask `Law.at`."""

    kind: str
    on: dt.date

    @staticmethod
    def at(kind: str | None, on: dt.date | None) -> Law | None:
        """The law of a kind of `store.kinds()` on a day; None where either is unknown, or the day is too early."""
        if kind is None or on is None or on < FIRST_DAY or kind not in store.kinds():
            return None
        return _law(kind, on)

    @cached_property
    def label(self) -> Text:
        """The body in words."""
        label = store.load(f"bodies/{self.kind}")["label"]
        return Text(label["fr"], label["en"])

    @cached_property
    def existence(self) -> Dated[bool] | None:
        """From when to when bodies of this kind existed; None where they always did."""
        raw = store.load(f"bodies/{self.kind}").get("exists")
        if raw is None:
            return None
        inside = raw["from"] <= self.on and (raw.get("to") is None or self.on <= raw["to"])
        return _dated("exists", inside, raw, raw["confidence"])

    def dated(self, name: str) -> Dated[object] | None:
        """The parameter `name` on that day; None where this kind does not settle it on that day."""
        raw_windows, inherited = store.windows(self.kind, name)
        for raw in raw_windows:
            if raw["from"] <= self.on and (raw.get("to") is None or self.on <= raw["to"]):
                return _dated(name, _value(name, raw), raw, self._confidence(raw, inherited))
        return None

    def _confidence(self, raw: store.Raw, inherited: bool) -> Confidence:
        """An inherited value is no surer than the text that makes it apply."""
        own: Confidence = raw["confidence"]
        if not inherited:
            return own
        for window in store.windows(self.kind, "applicability")[0]:
            if window["from"] <= self.on and (window.get("to") is None or self.on <= window["to"]):
                return cast(Confidence, max(own, window.get("inherited", own), key="VSM".index))
        return own

    @property
    def quorum(self) -> Dated[Quorum] | None:
        """Quorum by the common law."""
        return cast("Dated[Quorum] | None", self.dated("quorum"))

    @property
    def quorum_election(self) -> Dated[Quorum] | None:
        """Quorum to elect the executive, where it has its own."""
        return cast("Dated[Quorum] | None", self.dated("quorum_election"))

    @property
    def second_convocation(self) -> Dated[SecondMeeting] | None:
        """The second meeting after one without quorum."""
        return cast("Dated[SecondMeeting] | None", self.dated("second_convocation"))

    @property
    def proxies_per_holder(self) -> Dated[int] | None:
        """How many proxies one holder may hold by the common law."""
        return cast("Dated[int] | None", self.dated("proxies_per_holder"))

    @property
    def majority(self) -> Dated[Majority] | None:
        """The majority that a motion needs."""
        return cast("Dated[Majority] | None", self.dated("majority"))

    @property
    def tie(self) -> Dated[Tie] | None:
        """What settles a tie."""
        return cast("Dated[Tie] | None", self.dated("tie"))

    @property
    def convocation(self) -> Dated[Convocation] | None:
        """Delay of convocation."""
        return cast("Dated[Convocation] | None", self.dated("convocation"))

    @property
    def secretary(self) -> Dated[Secretary] | None:
        """Whether the secretary is a member."""
        return cast("Dated[Secretary] | None", self.dated("secretary"))

    @property
    def signature(self) -> Dated[Signature] | None:
        """Who signs the deliberations."""
        return cast("Dated[Signature] | None", self.dated("signature"))

    @cached_property
    def derogations(self) -> tuple[Relief, ...]:
        """Every derogation of that day that reaches or may reach the body, disputed windows included."""
        cover = _cover(self.kind)
        if cover is None:
            return ()
        return tuple(Relief(window, cover) for window in _windows_on(self.on) if window.quorum is not None)

    def derogation(self, *, election: bool = False) -> Relief | None:
        """The derogation in force, that for electing the executive first when `election`; None in common law."""
        sure = [found for found in self.derogations if not found.derogation.doubtful]
        special = [found for found in sure if found.derogation.only_for == "election"]
        general = [found for found in sure if found.derogation.only_for is None]
        return next(iter((special if election else []) + general), None)

    @property
    def doubt(self) -> Relief | None:
        """A window in which it is disputed whether the derogation was in force: never an error."""
        return next((found for found in self.derogations if found.derogation.doubtful), None)


@cache
def _law(kind: str, on: dt.date) -> Law:
    return Law(kind, on)


def _dated(name: str, value: V | None, raw: store.Raw, confidence: Confidence) -> Dated[V]:
    reason, note = raw.get("none"), raw.get("note")
    return Dated(
        name=name,
        value=value,
        reason=Text(reason["fr"], reason["en"]) if reason else None,
        citation=raw["citation"],
        valid_from=raw["from"],
        valid_to=raw.get("to"),
        confidence=confidence,
        note=Text(note["fr"], note["en"]) if note else None,
        sources=tuple(raw.get("sources", ())),
    )


def _value(name: str, raw: store.Raw) -> object | None:
    if "value" not in raw:
        return None
    shape = SHAPES.get(name, Words)
    return int(raw["value"]) if shape is int else cast("type[Value]", shape).model_validate(raw["value"])


@cache
def _windows_on(on: dt.date) -> tuple[Derogation, ...]:
    raw = store.load("derogations")["windows"]
    return tuple(Derogation.model_validate(window) for window in raw if window["from"] <= on <= window["to"])


def _cover(kind: str) -> Cover | None:
    scope = store.load("derogations")["scope"]
    covers: tuple[Cover, ...] = ("literal", "reading", "analogy")
    return next((cover for cover in covers if kind in scope[cover]), None)
