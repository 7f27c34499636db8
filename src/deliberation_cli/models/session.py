"""A session (séance) of a deliberative body and the deliberations it took."""

import datetime as dt
from typing import Literal

from pydantic import Field

from deliberation_cli.models.base import Model
from deliberation_cli.models.people import Attendance, Person
from deliberation_cli.models.vote import Vote

BodyKind = Literal[
    "municipal_council",
    "community_council",
    "community_bureau",
    "territory_council",
    "district_council",
    "departmental_council",
    "regional_council",
    "permanent_commission",
    "syndicate_committee",
    "social_action_board",
    "fire_service_board",
    "other",
]
"""Conseil municipal, conseil communautaire ou métropolitain, bureau communautaire, conseil de territoire,
conseil d'arrondissement, conseil départemental (général), conseil régional, commission permanente, comité
syndical, conseil d'administration du CCAS ou CIAS, du SDIS, autre."""


class Body(Model):
    """The deliberative body (organe délibérant)."""

    name: str | None = Field(default=None, description="Nom, as written")
    kind: BodyKind | None = Field(default=None, description="Nature de l'organe")
    siren: str | None = Field(default=None, description="SIREN, nine digits, where the act states it")


class Article(Model):
    """An article of the dispositif or of a convention."""

    number: str = Field(description="Numéro: « 1er » gives 1, « 2-1 » stays")
    title: str | None = Field(default=None, description="Titre, where one stands beside the number")
    text: str = Field(default="", description="Texte")


class AnnexedDraft(Model):
    """Another body's report or draft nested in the act (rapport, projet d'un autre organe)."""

    body: str | None = Field(default=None, description="Organe, as written")
    session_date: dt.date | None = Field(default=None, description="Date of that body's session")
    number: str | None = Field(default=None, description="Numéro of the draft")
    articles: list[Article] = Field(default_factory=list)


class Transmission(Model):
    """The stamp of electronic transmission to the préfet (télétransmission @CTES)."""

    act_id: str | None = Field(default=None, description="Identifiant: DDD-SIREN-AAAAMMJJ-NUMÉRO-NATURE, as written")
    department: str | None = Field(default=None, description="Département: three characters")
    siren: str | None = Field(default=None, description="SIREN of the legal person")
    date: dt.date | None = Field(default=None, description="Date of the act inside the identifier")
    number: str | None = Field(default=None, description="Internal number inside the identifier")
    nature: str | None = Field(default=None, description="DE, AR, AI, CC, BF, AU")
    sent_on: dt.date | None = Field(default=None, description="Date de télétransmission, envoyé le")
    received_on: dt.date | None = Field(default=None, description="Date de réception en préfecture, reçu le")
    published_on: dt.date | None = Field(default=None, description="Affiché le, publié le")


class Deliberation(Model):
    """A deliberation (délibération): an item on which the body decides, votes or takes note."""

    number: str | None = Field(default=None, description="Numéro of the act, as written")
    subject: str | None = Field(default=None, description="Objet")
    rapporteur: Person | None = Field(default=None, description="Rapporteur")
    visas: list[str] = Field(default_factory=list, description="« Vu … »")
    recitals: list[str] = Field(default_factory=list, description="« Considérant … »")
    articles: list[Article] = Field(default_factory=list, description="Dispositif of the body's own decision")
    vote: Vote | None = Field(default=None, description="Null where nothing tells how the vote went")
    annexed_drafts: list[AnnexedDraft] = Field(default_factory=list, description="Rapports d'un autre organe")
    approves_convention: str | None = Field(
        default=None, description="Title of the convention that the decision approves, as the decision words it"
    )
    signed_on: dt.date | None = Field(default=None, description="Date de signature")
    signature_text: str | None = Field(
        default=None, description="Words of the signature: « Ont signé au registre les membres présents »"
    )
    transmission: Transmission | None = Field(default=None, description="Télétransmission")


class Session(Model):
    """A session (séance)."""

    body: Body = Field(default_factory=Body)
    date: dt.date | None = Field(default=None, description="Date de la séance")
    date_text: str | None = Field(default=None, description="The words of the date with its weekday, as written")
    convened_on: dt.date | None = Field(default=None, description="Date de convocation")
    place: str | None = Field(default=None, description="Lieu")
    kind: Literal["ordinary", "extraordinary"] | None = Field(default=None, description="Session ordinaire ou non")
    president: Person | None = Field(default=None, description="Président de séance")
    secretary: Person | None = Field(default=None, description="Secrétaire de séance, the first named")
    department: str | None = Field(default=None, description="Département, where the act states it")
    stated_quorum: int | None = Field(default=None, description="Quorum, where the act states it as a number")
    second_convocation: bool | None = Field(
        default=None, description="True where the act says the quorum was missing at a first meeting (L2121-17 al. 2)"
    )
    first_meeting_on: dt.date | None = Field(
        default=None, description="With `second_convocation`: date of the first meeting, which lacked the quorum"
    )
    urgent: bool | None = Field(
        default=None, description="True where the act says that it was convened in urgency (procédure d'urgence)"
    )
    attendance: Attendance = Field(default_factory=Attendance)
    deliberations: list[Deliberation] = Field(default_factory=list)
