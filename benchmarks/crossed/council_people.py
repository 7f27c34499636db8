"""The members of an invented council, and the ways in which a clerk writes one of them, or a run of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from benchmarks.crossed.draw import INVENTED, Draw

WOMEN = """Anne Béatrice Chantal Delphine Élodie Fabienne Gaëlle Huguette Inès Joëlle Karine Léa Marie-Claude Nadège Océane
Pascale Régine Solène Thérèse Ursule Valérie Yvette Zoé Marie-Thérèse Anne-Lise Maud Aïcha Françoise Noëlle Agnès Rose-May
Marie|France Lydie Cécile Claude Dominique Magali Myriam Fatoumata Maëlys""".split()
MEN = """Alain Bernard Cédric Denis Éric Fabrice Gérard Hervé Ismaël Jean-Pierre Kévin Loïc Marc Nicolas Olivier Patrick
Quentin Rémi Sébastien Thierry Urbain Vincent William Xavier Yves Jean-Luc Guy Gilles Noël Paul-Henri François Jean|Marie
Rachid Stéphane Dominique Claude Mickaël Yannick Ange Jean-Baptiste Mamadou Théo""".split()
FAMILIES = """Aubert Baratte Carton Delmas Esnault Fournel Gimard Hardouin Ingrand Jolivet Kerdraon Lambert Mercier Nogaret
Ozanne Pellerin Quenot Rouvière Savary Tessier Urvoy Vasseur Weiss Ygnard Zeller Bonnefoy Chauvet Dubreuil Bellanger Collin
Thibaud Lenoir Prunier Blanchet Marchand Leroy Prevost Abbé Sergent Sénéchal Villeneuve Duchâteau Rivière Hébert
Girard Fabre Garnier Roussel Baudry Cottereau Daubigny Évrard Féron Guénolé Houdayer Jaouen Kuntz Louvel Maurin Noblet Œuvrard
Pineau Quéré Ravel Sicard Tanguy Vidal Walter Zanetti Oriol Lacombe Bertin""".split()
LONG = """Le|Goff De|Lagarde Martin-Vidal Saint-Aubin El|Haouari Da|Silva Du|Souchet D'Hauterive De|La|Tour|Du|Bost
Van|Den|Berghe Ben|Amar O'Brien N'Diaye Le|Bris-Kermarec Dos|Santos|Ferreira Roux-Delatouche Di|Marco L'Huillier
Saint|Martin Del|Campo De|Saint-Léger Mac|Carthy Von|Arnim Rey--Bonnet Vo-Dinh""".split()
BORN = ("née", "épouse")


@dataclass(frozen=True)
class Person:
    """A member: given name, family name, and how he or she is addressed."""

    given: str
    family: str
    woman: bool
    title: str = ""


@dataclass(frozen=True)
class Style:
    """How one clerk writes names: their order, and where the civilities stand."""

    order: str
    civil: str
    words: tuple[str, str] = ("M.", "Mme")
    runs: tuple[str, str] = ("MM.", "Mmes")
    plain: bool = False
    homonyms: frozenset[str] = field(default_factory=frozenset)

    def name(self, who: Person) -> str:
        """The name without civility: what a reader keeps."""
        family = who.family
        upper = "".join(word if word in BORN else word.upper() for word in _parts(family))
        initial = "-".join(part[0] + "." for part in who.given.replace(" ", "-").split("-"))
        shared = family in self.homonyms
        name = {
            "Given FAMILY": f"{who.given} {upper}", "FAMILY Given": f"{upper} {who.given}",
            "Given Family": f"{who.given} {family}", "Family Given": f"{family} {who.given}",
            "GIVEN FAMILY": f"{who.given} {family}".upper(), "FAMILY GIVEN": f"{family} {who.given}".upper(),
            "G. FAMILY": f"{initial} {upper}", "FAMILY G.": f"{upper} {initial}", "G. Family": f"{initial} {family}",
            "FAMILY": f"{upper} {initial}" if shared else upper,
            "Family": f"{family} {initial}" if shared else family,
        }[self.order]  # fmt: skip
        return bare(name) if self.plain else name

    def one(self, who: Person, *, civil: bool | None = None) -> str:
        """The person with the civility that this clerk gives to each."""
        wanted = self.civil != "none" if civil is None else civil
        if not wanted:
            return self.name(who)
        return f"{who.title or self.words[who.woman]} {self.name(who)}"

    @property
    def capitals(self) -> bool:
        """Whether the case of the family name parts one person from the next."""
        return self.order in ("Given FAMILY", "FAMILY Given", "G. FAMILY", "FAMILY G.")


def _parts(name: str) -> list[str]:
    """Words of a name and what stands between them."""
    parts: list[str] = []
    for i, word in enumerate(name.split(" ")):
        parts += [" ", word] if i else [word]
    return parts


def bare(text: str) -> str:
    """Without accents, as old typewriters and capitals leave them."""
    text = text.replace("œ", "oe").replace("Œ", "OE")
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


CIVILITIES: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "M. Mme": (("M.", "Mme"), ("MM.", "Mmes")),
    "M Mme": (("M", "Mme"), ("MM", "Mmes")),
    "Mr Mme": (("Mr", "Mme"), ("Mrs", "Mmes")),
    "Mr. Mme.": (("Mr.", "Mme."), ("MM.", "Mmes.")),
    "Monsieur Madame": (("Monsieur", "Madame"), ("Messieurs", "Mesdames")),
    "M. MME": (("M.", "MME"), ("MM.", "MMES")),
}
ORDERS = (
    "Given FAMILY", "Given FAMILY", "FAMILY Given", "FAMILY Given", "Given Family", "Family Given", "GIVEN FAMILY",
    "FAMILY GIVEN", "G. FAMILY", "FAMILY G.", "G. Family", "FAMILY", "Family",
)  # fmt: skip


def draw_style(draw: Draw, people: Sequence[Person]) -> Style:
    """One clerk's way with names; a bare family name needs some civility."""
    order = draw.words("order", ORDERS)
    civil = draw.words("civil", ("each", "none", "runs", "collective"))
    if order in ("FAMILY", "Family") and civil == "none":
        civil = draw.chosen["civil"] = "each"
    words, runs = draw.one("civilities", CIVILITIES)
    families = [who.family for who in people]
    homonyms = frozenset(family for family in families if families.count(family) > 1)
    return Style(order, civil, words, runs, draw.chance("no accents", 0.15), homonyms)


_OFTEN = 5
"""So many have one given name, where a hundred meet."""


def draw_people(draw: Draw, size: int) -> list[Person]:
    """So many members, no two of the same name."""
    rng = draw.random
    long = draw.chance("long names", 0.5)
    known = FAMILIES + INVENTED if draw.large else FAMILIES
    families = rng.sample(known, size - 6) + rng.sample(LONG, 6) if long else rng.sample(known, size)
    rng.shuffle(families)
    if draw.chance("homonyms", 0.25):
        families[size // 2] = families[1]
    if draw.chance("a family name that is an office", 0.03):
        families[3] = "Maire"
    often = _OFTEN if draw.large else 1
    women, men = rng.sample(WOMEN * often, len(WOMEN) * often), rng.sample(MEN * often, len(MEN) * often)
    born = draw.chance("maiden name", 0.1)
    titled = draw.chance("titles", 0.1)
    people = []
    for i, family in enumerate(families):
        woman = rng.random() < 0.5
        given = (women if woman else men).pop().replace("|", " ")
        family = family.replace("|", " ")
        if born and woman and i % 5 == 2:
            family += f" {rng.choice(BORN)} {rng.choice(('Dupuis', 'Morvan', 'Lacaze'))}"
        people.append(
            Person(given, family, woman, rng.choice(("Dr", "Me", "Docteur")) if titled and i % 6 == 3 else "")
        )
    return people
