"""What a heading of a list of people is: its words, what it announces, the number it may state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Span

ListKind = Literal["present", "absent", "proxies", "substituted"]
"""« substituted »: members whose substitutes sit in their stead."""


_TWO = late(
    r"\bpresente?s? (?:(?:mm?e?s?|mrs?)\.?,? (?:et )?){0,3}(?:pouvoirs(?: a)?|procurations(?: a)?|represente?s?"
    r"|(?:absents? |excuses? ){1,2}(?:ayant donne |avec )?(?:pouvoir|procuration|mandat)s?)$"
)


_GIVERS = late(r"\bmandants?\b|\bnoms? des mandats\b")
"""« Noms des mandats à Noms des mandataires » too: so some clerks write."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, what it announces, and the number it may state."""

    kind: ListKind
    span: Span
    """The words of the heading; the list starts at `span.end`."""
    words: str
    """The words, folded."""
    count: Span | None = None
    """The number beside the words: « PRÉSENTS (8) : »."""

    @property
    def two(self) -> bool:
        """« Présents Pouvoirs », « Étaient présents Absents ayant donné pouvoir »: two columns that a dump made one."""
        return self.kind == "present" and of_two_columns(self.words)

    @property
    def paired(self) -> bool:
        """« Mandants Mandataires », « A donné pouvoir | A reçu pouvoir »: the heads of two columns."""
        return ("mandataire" in self.words and _GIVERS.search(self.words) is not None) or "recu pouvoir" in self.words


def of_two_columns(words: str) -> bool:
    """Whether folded words head the present and those who gave a proxy, side by side."""
    return _TWO.search(words) is not None
