"""The shapes of the law's parameters: what a window of the YAML files may hold, checked by pydantic when asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from deliberation_cli.models import Text

Confidence = Literal["V", "S", "M"]
"""How sure a source is: read verbatim, restated by a source that was read, memory only."""

Formula = Literal["strict_majority", "third", "two_thirds", "absolute_majority"]

FORMULAS: Mapping[Formula, tuple[Callable[[int], int], Text]] = {
    "strict_majority": (lambda n: n // 2 + 1, Text("plus de la moitié", "more than half")),
    "absolute_majority": (lambda n: n // 2 + 1, Text("plus de la moitié", "more than half")),
    "third": (lambda n: -(-n // 3), Text("le tiers", "one third")),
    "two_thirds": (lambda n: -(-2 * n // 3), Text("les deux tiers", "two thirds")),
}
"""The arithmetic that a text's words name, and those words."""


class Value(BaseModel):
    """Base of the values: closed and immutable, so that a misspelt key cannot pass for law.

    The checks of a shape are built when a value of it is first asked for: few of them are in one run.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, defer_build=True)

    def text(self) -> Text:
        """The value in words; each shape has its own."""
        return Text(str(self), str(self))


class Words(Value):
    """A parameter that is read by people only."""

    fr: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def text(self) -> Text:
        """The same words as the rest of the house keeps them."""
        return Text(self.fr, self.en)


class Quorum(Value):
    """Quorum: how many members, out of whom, and who counts."""

    formula: Formula
    base: Literal["in_office"]
    counts: Literal["present", "present_or_represented"]

    def required(self, members: int) -> int:
        """The number that must be reached, out of `members` in office."""
        return FORMULAS[self.formula][0](members)

    def text(self) -> Text:
        """« plus de la moitié des membres en exercice, présents »."""
        share = FORMULAS[self.formula][1]
        proxies = self.counts == "present_or_represented"
        return Text(
            f"{share.fr} des membres en exercice, présents{' ou représentés' if proxies else ''}",
            f"{share.en} of the members in office, present{' or represented' if proxies else ''}",
        )


class SecondMeeting(Value):
    """Second convocation (seconde convocation), after a meeting without quorum: the body then decides without one."""

    days: int | None = Field(description="Days between the two meetings; null: no interval is asked")
    exact: bool = Field(description="True where the second meeting is held exactly that many days later")
    mention: bool = Field(description="True where the second convocation must recall the rule")

    def text(self) -> Text:
        """The interval in words."""
        if self.days is None:
            return Text(
                "sans intervalle, la convocation rappelle la règle", "no interval, the convocation recalls the rule"
            )
        if self.exact:
            return Text(f"{self.days} jours plus tard, sans quorum", f"{self.days} days later, without quorum")
        return Text(f"{self.days} jours au moins, sans quorum", f"{self.days} days at least, without quorum")


class Majority(Value):
    """Majority (majorité): the share, and of what."""

    formula: Formula
    base: Literal["cast"]

    def required(self, cast: int) -> int:
        """The number of votes in favour that a motion needs, out of `cast` votes."""
        return FORMULAS[self.formula][0](cast)

    def text(self) -> Text:
        """« plus de la moitié des suffrages exprimés »."""
        share = FORMULAS[self.formula][1]
        return Text(f"{share.fr} des suffrages exprimés", f"{share.en} of the votes cast")


class Tie(Value):
    """What settles a tie (partage des voix)."""

    casting_vote: bool = Field(description="Voix prépondérante du président")
    except_secret: bool = Field(description="True where a secret ballot has no casting vote")

    def text(self) -> Text:
        """The casting vote in words."""
        if not self.except_secret:
            return Text("voix prépondérante du président", "the president's casting vote")
        return Text(
            "voix prépondérante du président, sauf au scrutin secret",
            "the president's casting vote, except in a secret ballot",
        )


class Delay(Value):
    """A delay in days."""

    days: int
    clear: bool = Field(description="Jours francs: neither end counted")

    def count(self, sent: dt.date, session: dt.date) -> int:
        """Days between sending and session, as this delay counts them."""
        return (session - sent).days - self.clear

    def text(self) -> Text:
        """« 5 jours francs »."""
        many_fr, many_en = "s" if abs(self.days) > 1 else "", "" if abs(self.days) == 1 else "s"
        return Text(
            f"{self.days} jour{many_fr}{f' franc{many_fr}' if self.clear else ''}",
            f"{self.days}{' clear' if self.clear else ''} day{many_en}",
        )


class Convocation(Value):
    """Delay of convocation (délai de convocation), for small and large authorities."""

    small: Delay
    large: Delay
    large_from: Literal["population", "largest_commune", "always"] = Field(
        description="What makes an authority large: its population, that of its largest commune, or nothing (always)"
    )
    threshold: int = Field(default=3500, description="Inhabitants from which `large` applies")
    urgent: int | None = Field(default=None, description="Days at least in an emergency, counted like the delay")
    installation: Delay | None = Field(default=None, description="For the first meeting after renewal")
    of: Literal["convocation", "reports"] = Field(default="convocation", description="What must be sent in time")

    def delay(self, population: int | None) -> Delay | None:
        """The delay that applies; None where it depends on a population that is not known."""
        if self.large_from == "always" or self.small == self.large:
            return self.large
        if population is None or self.large_from == "largest_commune":
            return None
        return self.large if population >= self.threshold else self.small

    def text(self) -> Text:
        """Both delays in words."""
        small, large = self.small.text(), self.large.text()
        if self.delay(None):
            return large
        who = Text("une commune a", "one commune has") if self.large_from == "largest_commune" else Text("dès", "from")
        return Text(
            f"{small.fr} ; {large.fr} ({who.fr} {self.threshold} habitants)",
            f"{small.en}; {large.en} ({who.en} {self.threshold} inhabitants)",
        )


class Secretary(Value):
    """Secretary of the session (secrétaire de séance)."""

    member: bool = Field(description="True where the secretary is one of the members, hence present")

    def text(self) -> Text:
        """The condition in words."""
        if self.member:
            return Text("un ou plusieurs membres, donc présents", "one or more of the members, hence present")
        return Text("peut ne pas être membre", "need not be a member")


class Signature(Value):
    """Signature of the deliberations (signature des délibérations)."""

    form: Literal["all_present", "president_and_secretary"]

    def text(self) -> Text:
        """The form in words."""
        if self.form == "all_present":
            return Text("tous les membres présents", "all members present")
        return Text("le maire ou président et le secrétaire", "the mayor or president and the secretary")


class Derogation(Value):
    """A window in which an exceptional text replaced the quorum and the limit of proxies, or common law between two."""

    id: str
    valid_from: dt.date = Field(alias="from")
    valid_to: dt.date = Field(alias="to")
    quorum: Quorum | None = None
    proxies_per_holder: int | None = None
    second_convocation: SecondMeeting | None = None
    only_for: Literal["election"] | None = None
    doubtful: bool = Field(default=False, description="True where it is disputed whether the text was in force")
    citation: str = Field(min_length=1)
    cited_as: tuple[str, ...] = Field(default=(), description="Numbers by which an act would cite the text")
    confidence: Confidence
    sources: tuple[str, ...] = ()
    note: Words | None = None


SHAPES: Mapping[str, type[Value] | type[int]] = {
    "quorum": Quorum,
    "quorum_election": Quorum,
    "second_convocation": SecondMeeting,
    "proxies_per_holder": int,
    "majority": Majority,
    "tie": Tie,
    "secretary": Secretary,
    "convocation": Convocation,
    "signature": Signature,
}
"""The shape of each parameter's value; the others are `Words`."""

CORE = (
    "applicability",
    "quorum",
    "second_convocation",
    "proxies_per_holder",
    "majority",
    "tie",
    "secretary",
    "convocation",
    "signature",
    "executory",
)
"""Parameters that every kind of body must settle, were it to say that the law is silent."""
