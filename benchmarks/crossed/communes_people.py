"""People and places of an intercommunal body: names in every form, communes that look like names, who sits for whom."""

from __future__ import annotations

from dataclasses import dataclass, field

from benchmarks.crossed.draw import INVENTED, Draw

MEN = """Alain Bernard Christian Denis Éric Fabrice Gérard Hervé Jacky Jean-Pierre Loïc Michel Noël Olivier Patrick
Quentin Rémi Sébastien Thierry Vincent William Xavier Yannick François Jean-Luc Gilles Roland Marcel Dominique Joël
Jean-Marie Régis Stéphane Cédric Ludovic Mathieu Abdel""".split()
WOMEN = """Anne Béatrice Chantal Danielle Élodie Florence Gaëlle Hélène Inès Josiane Karine Lydie Marie-Claude Nathalie
Odile Pascale Régine Sylvie Thérèse Ursule Valérie Yvette Zoé Marie-Thérèse Brigitte Claudine Nadège Monique Corinne
Anne-Marie Laëtitia Séverine Ginette Maryse""".split()
FAMILY = """Aubert Baratte Carton Delmas Esnault Fournel Gimard Hardouin Ingrand Jolivet Kerdraon Lambert Mercier Nogaret
Ozanne Pellerin Quenot Rouvière Savary Tessier Urvoy Vasseur Weiss Ygnard Zeller Bonnefoy Chauvet Dubreuil Le|Goff
De|Lagarde Martin-Vidal Saint-Aubin El|Haouari Da|Silva Du|Souchet Bellanger Collin Thibaud Lenoir Prunier Petit Roy
Saint-Martin Laroche Villeneuve Van|den|Berghe Roche-Morel Maréchal Poirier Fontaine Dubois Bréchet Camus Doré Évrard
Ferré Gaudin Houssay Jamet Lécuyer Moreau Nicolas Olivier Martin Bernard Pichon Rabouin Sorin Trochu Vallée Aït|Saïd
Garnier-Lopez Thévenot Coudert Barthe Cazenave Dupouy Espinasse Labat Mongin Gœury Schmitt Kieffer Le|Bihan La|Rocca
Castagnet Puyo Bézine Ménard Ducros Fabre Giraud Marchand""".split()
PLACES = """Belval Bressoy Mirecourt-sur-Arle Saint-Martin|le|Vieux Saint-Jean-d'Arle La|Roche-Vaudrin Le|Vernet-sous-Bois
Orvry Sainte-Anne-des-Prés Villeneuve-la-Haie Corvilly Les|Essarts-le-Comte Brécy-en-Val Morvel Tassigny-lès-Orvry
Saint-Aubin Montfercy Champrond-le-Haut L'Orme-Saint-Pierre Poncey Beaurepaire-sur-Vire Noirlieu Aunay-les-Bois
Plessis-Mory Cersay Val-de-Morge La|Chapelle-aux-Roses Fontaine-Vieille Gerbévaux Hautecourt Ivory Jussac-le-Bas
Saint-Hilaire Les|Moutiers-d'Arle Pont-Maugy Sommery Thil-le-Grand Urcel Vauxrenard Bois-Robert""".split()


@dataclass
class Member:
    """One who sits for a commune, and where he was."""

    given: str
    family: str
    woman: bool
    place: str = ""
    state: str = "present"
    """present, absent, proxy (given), replaced (by `other`, who sits)."""
    other: Member | None = None
    """Who holds the proxy, or sits in his stead."""
    born: str = ""
    """« née PETIT »."""


@dataclass
class Commune:
    """A commune and those who sit for it."""

    name: str
    members: list[Member] = field(default_factory=list)


NAMES = {
    "civ Given FAMILY": "{c} {g} {F}",
    "civ FAMILY Given": "{c} {F} {g}",
    "civ FAMILY": "{c} {F}",
    "civ Given Family": "{c} {g} {f}",
    "civ Family Given": "{c} {f} {g}",
    "civ Family": "{c} {f}",
    "civ G. FAMILY": "{c} {i} {F}",
    "Given FAMILY": "{g} {F}",
    "FAMILY Given": "{F} {g}",
    "Given Family": "{g} {f}",
    "FAMILY G.": "{F} {i}",
    "GIVEN FAMILY": "{c} {G} {F}",
}
CIVILITIES = {
    "M./Mme": ("M.", "Mme"), "M/Mme": ("M", "Mme"), "Monsieur/Madame": ("Monsieur", "Madame"), "Mr/Mme": ("Mr", "Mme"),
    "MONSIEUR/MADAME": ("MONSIEUR", "MADAME"), "M./MME": ("M.", "MME"),
}  # fmt: skip


@dataclass
class Pen:
    """How this clerk writes people and communes."""

    name: str
    civility: tuple[str, str]
    place: str
    bare_accents: bool

    @property
    def civil(self) -> bool:
        """Whether everybody bears a civility."""
        return self.name.startswith(("civ", "GIVEN"))

    @property
    def parts_itself(self) -> bool:
        """Whether a commune in this clerk's hand cannot be taken for the end of a name before it."""
        capitals = self.place in ("capitals", "capitals, spaces")
        ends_capital = self.name.endswith("FAMILY") or self.name == "civ FAMILY"
        return self.civil and capitals != ends_capital and (capitals or "Family" not in self.name)

    def only(self, who: Member) -> str:
        """The name as a label holds it: no civility."""
        initial = ".-".join(part[0] for part in who.given.split("-")) + "."
        family = who.family.replace("|", " ")
        words = (
            NAMES[self.name]
            .removeprefix("{c} ")
            .format(g=who.given, G=who.given.upper(), F=family.upper(), f=family, i=initial)
        )
        if who.born and self.name in ("civ Given FAMILY", "Given FAMILY"):
            words += f" {who.born}"
        return self._typed(words)

    def full(self, who: Member) -> str:
        """The name with its civility, where this clerk writes one."""
        return f"{self.civility[who.woman]} {self.only(who)}" if self.civil else self.only(who)

    def town(self, name: str) -> str:
        """A commune's name."""
        name = name.replace("|", " ")
        if self.place == "capitals, spaces":
            name = name.replace("-", " ")
        if self.place == "short":
            name = name.replace("Saint-", "St ").replace("Sainte-", "Ste ").replace("-sur-", " s/ ")
        return self._typed(name.upper() if self.place.startswith("capitals") else name)

    def _typed(self, words: str) -> str:
        if not self.bare_accents:
            return words
        return "".join(_BARE.get(letter, letter) for letter in words)


_BARE = dict(zip("ÀÂÇÉÈÊËÎÏÔÙÛÜ", "AACEEEEIIOUUU", strict=True))


def make_pen(draw: Draw) -> Pen:
    """Draw a clerk's hand."""
    name = draw.words("name", list(NAMES))
    civility = draw.one("civility", CIVILITIES)
    place = draw.words("communes written", ["as said", "capitals", "capitals, spaces", "short"])
    return Pen(name, civility, place, draw.chance("capitals without accents", 0.3))


def make_communes(draw: Draw, *, substitutes: bool) -> list[Commune]:
    """Draw the communes, their members, and where each of them was."""
    random = draw.random
    total = draw.one("communes", {"many": 24, "more": 38} if draw.large else {"few": 8, "some": 13, "many": 22})
    known = FAMILY + INVENTED if draw.large else FAMILY
    families = random.sample(known, len(known))
    communes = [Commune(name) for name in random.sample(PLACES, total)]
    born = draw.chance("maiden names", 0.1)
    taken: set[tuple[str, str]] = set()

    def member(place: str) -> Member:
        woman = random.random() < 0.45
        family = families.pop() if families else random.choice(FAMILY)
        given = random.choice(WOMEN if woman else MEN)
        while (given, family) in taken:
            given = random.choice(WOMEN if woman else MEN)
        taken.add((given, family))
        who = Member(given, family, woman, place)
        if born and woman and random.random() < 0.2:
            who.born = f"{random.choice(['née', 'épouse'])} {random.choice(FAMILY).replace('|', ' ').upper()}"
        return who

    sizes = {"one": (1, 1), "one to three": (1, 3), "two": (2, 2)}
    several = draw.one("delegates a commune", {"two to five": (2, 5), "three": (3, 4)} if draw.large else sizes)
    limit = len(families) - 4
    for commune in communes:
        for _ in range(min(random.randint(*several), max(limit, 1))):
            commune.members.append(member(commune.name))
            limit -= 1
    everybody = [who for commune in communes for who in commune.members]
    chosen = random.sample(everybody, len(everybody))
    away, represented = random.randint(0, 3), random.randint(0, 3)
    for who in chosen[:away]:
        who.state = "absent"
    for who in chosen[away : away + represented]:
        who.state, who.other = "proxy", random.choice(chosen[away + represented :])
    if substitutes:
        for who in chosen[away + represented : away + represented + random.randint(1, 2)]:
            if not any(other.other is who for other in everybody):
                who.state, who.other = "replaced", member(who.place)
    return communes
