"""Invented people as clerks write them: particles, compound and double names, maiden names, titles, capitals."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.crossed.draw import Draw

MEN = """Bernard Denis Fabrice Hervé Jean-Pierre Loïc Nicolas Patrick Quentin Sébastien William Xavier François Éric
Jean-Luc Guy Rémi Gilles Olivier Yann André Christophe Maurice Gérard Jean-Noël Aurélien Paul-Henri Dominique""".split()
WOMEN = """Anne Chantal Élodie Gaëlle Inès Karine Marie-Claude Odile Régine Thérèse Valérie Yvette Zoé Marie-Thérèse
Béatrice Monique Sylvie Nadège Josiane Céline Anne-Sophie Michèle Claude Dominique Françoise Léa Séverine""".split()
FAMILIES = """Aubert Baratte Carton Delmas Esnault Fournel Gimard Hardouin Ingrand Jolivet Kerdraon Lambert Mercier
Nogaret Ozanne Pellerin Quenot Rouvière Savary Tessier Urvoy Vasseur Weiss Ygnard Zeller Bonnefoy Chauvet Dubreuil
Le|Goff De|Lagarde Martin-Vidal Saint-Aubin El|Haouari Da|Silva Du|Souchet Bellanger Collin Thibaud Lenoir Prunier
Le|Bihan-Quéré De|La|Tremblaye Van|Hoecke D'Artois Ben|Slimane Mac|Ewen Roy Petit Leroux Lemaire
Faure-Brac Garcia|Lopez Ansel Bouquet L'Hermite Saunier Berthou Couderc Charpentier Delaunay""".split()
ORDERS = ("Given FAMILY", "FAMILY Given", "Given Family", "civ FAMILY", "civ Family", "G. FAMILY", "Family Given")
UNSAFE = ("Given Family", "Family Given")
"""Orders in which only a separator parts two people."""


@dataclass(frozen=True)
class Someone:
    """A member of the assembly."""

    given: str
    family: str
    woman: bool
    title: str | None = None

    def civility(self, style: str) -> str:
        """« M. », « Madame »."""
        if self.title:
            return self.title
        man, woman = {"M.": ("M.", "Mme"), "M": ("M", "Mme"), "Mr": ("Mr", "Mme"), "Monsieur": ("Monsieur", "Madame"),
                      "MONSIEUR": ("MONSIEUR", "MADAME")}[style]  # fmt: skip
        return woman if self.woman else man


def write_name(who: Someone, order: str) -> str:
    """A name in one order of words and case."""
    initials = "-".join(part[0] + "." for part in who.given.split("-"))
    upper = who.family.upper()
    return {
        "Given FAMILY": f"{who.given} {upper}",
        "FAMILY Given": f"{upper} {who.given}",
        "Given Family": f"{who.given} {who.family}",
        "Family Given": f"{who.family} {who.given}",
        "civ FAMILY": upper,
        "civ Family": who.family,
        "G. FAMILY": f"{initials} {upper}",
    }[order]


def people(draw: Draw, count: int) -> list[Someone]:
    """Members, none of them twice."""
    families = draw.random.sample(FAMILIES, count)
    titled = draw.some(0, count * 4)
    found = []
    for rank, family in enumerate(families):
        woman = draw.random.random() < 0.45
        given = draw.random.choice(WOMEN if woman else MEN)
        title = draw.random.choice(("Dr", "Me", "Docteur")) if rank == titled else None
        found.append(Someone(given, family.replace("|", " "), woman, title))
    return found
