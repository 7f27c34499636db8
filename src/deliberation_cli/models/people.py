"""Who was there: persons, attendance (présence), proxies (pouvoirs) and movements of a session."""

from typing import Literal

from pydantic import Field

from deliberation_cli.models.base import Model


class Person(Model):
    """A person as the document names them, once civility and function are set apart."""

    name: str = Field(description="Name as written, one space between words")
    civility: str | None = Field(default=None, description="Civilité taken off the name: M., Mme, Monsieur…")
    role: str | None = Field(default=None, description="Fonction taken off the name: maire, adjoint, conseiller…")


class AbsentPerson(Person):
    """Someone absent or excused (absent, excusé) who gave no proxy."""

    excused: bool | None = Field(default=None, description="Excusé: true or false only where the document says which")


class Proxy(Model):
    """A proxy (pouvoir, procuration): the giver (mandant) votes by the holder (mandataire)."""

    giver: Person = Field(description="Mandant")
    holder: Person | None = Field(default=None, description="Mandataire; null where the act does not name one")


class Movement(Model):
    """Someone who comes or goes during the session (arrivée, départ)."""

    person: Person
    kind: Literal["arrival", "departure"]
    time: str | None = Field(default=None, description="Heure, HH:MM")
    note: str | None = Field(default=None, description="The document's words on when: « à partir du point 3 »")
    item: int | None = Field(
        default=None,
        description="Index in `Session.deliberations` of the first item decided after the movement, where its place "
        "in the document or its words tell; the number of items where none was",
    )


class Attendance(Model):
    """The roll call (appel) of a session. Counts only where the act states them as numbers."""

    members_in_office: int | None = Field(default=None, description="Membres en exercice, inscrits")
    present_count: int | None = Field(default=None, description="Nombre de présents")
    proxies_count: int | None = Field(default=None, description="Nombre de pouvoirs")
    absent_count: int | None = Field(default=None, description="Nombre d'absents")
    voters_count: int | None = Field(default=None, description="Votants, stated for the session")
    present: list[Person] = Field(default_factory=list, description="Présents")
    proxies: list[Proxy] = Field(default_factory=list, description="Pouvoirs, procurations")
    absent: list[AbsentPerson] = Field(default_factory=list, description="Absents or excusés without proxy")
    proxies_citation: str | None = Field(
        default=None, description="Text cited beside the proxies: « article L. 2121-20 du CGCT », as written"
    )
    movements: list[Movement] = Field(default_factory=list, description="Arrivées et départs")
