"""A convention (contract) annexed to an act, read as a document of its own."""

import datetime as dt

from pydantic import Field

from deliberation_cli.models.base import Model
from deliberation_cli.models.session import Article


class Party(Model):
    """A party (partie) of the convention."""

    name: str = Field(description="Dénomination, as written")
    alias: str | None = Field(default=None, description="« ci-après … »")
    represented_by: str | None = Field(default=None, description="Représenté par, with quality, as written")


class DefinedTerm(Model):
    """A term that the convention defines."""

    term: str = Field(description="Terme")
    meaning: str = Field(description="The words that give its content")
    listings: list[str] = Field(
        default_factory=list, description="Later uses that list its content again: « les partenaires (A, B et C) »"
    )


class Duty(Model):
    """A duty (engagement): « l'Occupant s'engage à … »."""

    subject: str = Field(description="Who bears it, as written")
    text: str = Field(description="The sentence")
    by_party: bool | None = Field(
        default=None, description="True: a party bears it; false: someone named who is no party; null: cannot be told"
    )
    article: str | None = Field(default=None, description="Article in which it stands")


class Reference(Model):
    """A reference (renvoi) to an article, an annex, a law or an earlier act."""

    target: str = Field(description="« article 3 », « annexe 1 », « loi n° 2014-58 »: as written")
    kind: str = Field(description="article, annex, law, act")
    number: str | None = Field(default=None, description="Number of the article or annex")
    title: str | None = Field(default=None, description="Title quoted beside the number")
    internal: bool | None = Field(
        default=None,
        description="True: resolved inside the document; false: external; null: meant for the document, and not in it",
    )
    article: str | None = Field(default=None, description="Article in which it stands")


class TimeLimit(Model):
    """A duration or deadline (durée, délai, échéance)."""

    text: str = Field(description="The words")
    months: int | None = Field(default=None, description="Length in months, where the words give one")
    days: int | None = Field(default=None, description="Length in days, where the words give one")
    start_event: str | None = Field(default=None, description="« à compter de … », as written")
    start_on: dt.date | None = Field(default=None, description="Date of that event where the document states it")
    date: dt.date | None = Field(default=None, description="A date stated outright: « au plus tard le … »")
    article: str | None = Field(default=None, description="Article in which it stands")
    renewal: bool | None = Field(default=None, description="Tacite reconduction: true or false where stated")


class Amount(Model):
    """An amount of money (montant), in cents."""

    text: str = Field(description="The words")
    cents: int = Field(description="Amount in euro cents")
    basis: str | None = Field(default=None, description="HT, TTC, TVA, or null")
    rate: str | None = Field(default=None, description="Rate of VAT beside it, in percent, as written")
    label: str | None = Field(default=None, description="Words before the amount: « subvention », « total »")
    article: str | None = Field(default=None, description="Article in which it stands")


class Signatory(Model):
    """Someone who signs (signataire)."""

    name: str | None = Field(default=None)
    role: str | None = Field(default=None, description="Qualité")
    party: str | None = Field(default=None, description="For whom: « Pour la commune »")


class Convention(Model):
    """A convention (convention, contrat, avenant) annexed to the act."""

    title: str | None = Field(default=None, description="Intitulé")
    parties: list[Party] = Field(default_factory=list)
    recitals: list[str] = Field(default_factory=list, description="Préambule, « considérant … », contexte")
    articles: list[Article] = Field(default_factory=list)
    defined_terms: list[DefinedTerm] = Field(default_factory=list, description="Définitions")
    duration: TimeLimit | None = Field(default=None, description="Durée")
    role_terms: list[str] = Field(
        default_factory=list,
        description="Roles written with a capital (« le Bénéficiaire »), defined or not: first use",
    )
    duties: list[Duty] = Field(default_factory=list, description="Engagements")
    deadlines: list[TimeLimit] = Field(default_factory=list, description="Délais, échéances")
    amounts: list[Amount] = Field(default_factory=list, description="Montants")
    references: list[Reference] = Field(default_factory=list, description="Renvois")
    annexes: list[str] = Field(default_factory=list, description="Annexes that are in the file: their titles")
    signatories: list[Signatory] = Field(default_factory=list)
    signed_at: str | None = Field(default=None, description="Lieu de signature")
    signed_on: dt.date | None = Field(default=None, description="Date de signature")
    signature_block: str | None = Field(default=None, description="The words of the signature block")
