"""How a vote went: the figures the act states and the persons it names."""

from typing import Literal

from pydantic import Field

from deliberation_cli.models.base import Model
from deliberation_cli.models.people import Person

Outcome = Literal["adopted", "rejected", "favourable_opinion", "unfavourable_opinion", "noted", "postponed"]
"""adopté, rejeté, avis favorable, avis défavorable, prend acte, ajourné or retiré."""

Ballot = Literal["public", "secret", "show_of_hands"]
"""scrutin public, scrutin secret, main levée."""


class Vote(Model):
    """A vote (scrutin). Every figure is one the act states; null where it states none."""

    registered: int | None = Field(default=None, description="Inscrits")
    voters: int | None = Field(default=None, description="Votants")
    abstentions: int | None = Field(default=None, description="Abstentions")
    blank_or_null: int | None = Field(default=None, description="Blancs et nuls")
    cast: int | None = Field(default=None, description="Suffrages exprimés")
    absolute_majority: int | None = Field(default=None, description="Majorité absolue")
    in_favour: int | None = Field(default=None, description="Pour")
    against: int | None = Field(default=None, description="Contre")
    not_voting: int | None = Field(default=None, description="Ne prennent pas part au vote")
    unanimous: bool | None = Field(default=None, description="True where the act says « à l'unanimité », else null")
    outcome: Outcome | None = Field(default=None, description="Sens de la décision")
    ballot: Ballot | None = Field(default=None, description="Mode de scrutin")
    names_against: list[Person] = Field(default_factory=list, description="Ont voté contre")
    names_abstaining: list[Person] = Field(default_factory=list, description="Se sont abstenus")
    names_not_voting: list[Person] = Field(default_factory=list, description="N'ont pas pris part au vote")
