"""What sittings speak of: people, bodies, days, titles of items and the sentences under them. All of it is invented."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from benchmarks.crossed.draw import Draw

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
UNITS = """zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept""".split()
GIVEN = """Anne Bernard Chantal Denis Élodie Fabrice Gaëlle Hervé Inès Jean-Pierre Karine Loïc Marie-Claude Nicolas
Odile Patrick Quentin Régine Sébastien Thérèse Valérie Xavier Yvette Zoé Éric Jean-Luc Béatrice Guy Rémi""".split()
WOMEN = frozenset("Anne Chantal Élodie Gaëlle Inès Karine Marie-Claude Odile Régine Thérèse Valérie Yvette Zoé".split())
WOMEN |= {"Béatrice"}
FAMILY = """Aubert Baratte Delmas Esnault Fournel Gimard Hardouin Jolivet Kerdraon Lambert Nogaret Ozanne Pellerin
Rouvière Savary Tessier Vasseur Weiss Zeller Bonnefoy Chauvet Le|Goff De|Lagarde Martin-Vidal Saint-Aubin El|Haouari
Da|Silva Du|Souchet Bellanger Collin Thibaud Prunier D'Hautefeuille Lopez|Garcia""".split()
PLACES = "Valmorin Sainte-Orse-le-Vieux Bréhantec Montclairs Ferrolles-les-Eaux Castelriou Hautecombe-sur-Ource".split()
STREETS = "rue des Tilleuls|chemin du Moulin|place de la Halle|avenue Gambetta|impasse des Lavandières".split("|")
FIRMS = (
    "SARL Batinord|SAS Voirie 2000|l'entreprise Colin Frères|le bureau d'études Alpha-Eau|la société Médiatel".split(
        "|"
    )
)


def plain(text: str) -> str:
    """The words without accents, as old capitals are."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


@dataclass(frozen=True)
class Person:
    """A member as this clerk names members, and the name that a label holds."""

    name: str
    """With the civility, where this clerk writes it."""
    bare: str


@dataclass(frozen=True)
class Sitting:
    """What is the same in the whole document."""

    place: str
    body: str
    """« Le Conseil municipal », as this clerk writes it."""
    chief: str
    """« Monsieur le Maire »."""
    office: str
    year: int
    month: int
    day: int
    people: list[Person]
    voters: int

    @property
    def date(self) -> str:
        """The day of the sitting in words."""
        return f"{self.day} {MONTHS[self.month - 1]} {self.year}"


BODIES = {
    "town": ("le Conseil municipal", "Monsieur le Maire", "Maire"),
    "town in capitals": ("le Conseil Municipal", "Madame le Maire", "Maire"),
    "town, woman": ("le conseil municipal", "Madame la Maire", "Maire"),
    "council": ("le Conseil", "M. le Maire", "Maire"),
    "assembly": ("l'Assemblée", "Le Maire", "Maire"),
    "community": ("le Conseil communautaire", "Monsieur le Président", "Président"),
    "community in capitals": ("le Conseil Communautaire", "Mme la Présidente", "Présidente"),
    "bureau": ("le Bureau communautaire", "Le Président", "Président"),
    "syndicate": ("le Comité syndical", "M. le Président", "Président"),
    "board": ("le Conseil d'administration", "Madame la Présidente", "Présidente"),
    "members": ("les membres du Conseil municipal", "Monsieur le Maire", "Maire"),
}
NAMES = {
    "M. Paul DURAND": lambda civil, given, family: (f"{civil} {given} {family.upper()}", f"{given} {family.upper()}"),
    "M. Paul Durand": lambda civil, given, family: (f"{civil} {given} {family}", f"{given} {family}"),
    "M. DURAND": lambda civil, given, family: (f"{civil} {family.upper()}", family.upper()),
    "M. DURAND Paul": lambda civil, given, family: (f"{civil} {family.upper()} {given}", f"{family.upper()} {given}"),
    "Paul DURAND": lambda civil, given, family: (f"{given} {family.upper()}",) * 2,
    "M. P. DURAND": lambda civil, given, family: (f"{civil} {given[0]}. {family.upper()}", f"{given[0]}. {family.upper()}"),
}  # fmt: skip


def make_sitting(draw: Draw) -> Sitting:
    """The body, its day and its members."""
    body, chief, office = draw.one("body", BODIES)
    write = draw.one("names", NAMES)
    families = draw.random.sample(FAMILY, 16)
    people = []
    for family in families:
        given = draw.random.choice(GIVEN)
        civil = "Mme" if given in WOMEN else "M."
        name, bare = write(civil, given, family.replace("|", " "))
        people.append(Person(name, bare))
    return Sitting(
        draw.random.choice(PLACES), body, chief, office, draw.some(2012, 2025), draw.some(1, 12), draw.some(1, 28),
        people, draw.some(11, 27),
    )  # fmt: skip


TITLES = """Décision modificative n° {k} – budget principal|Budget annexe de l'eau : décision modificative n°{k}
Cession de la parcelle AB {p} – {s}|Acquisition d'un terrain {s} cadastré section ZC n° {p}
Personnel communal : création d'un poste d'adjoint technique à temps non complet ({k}0/35ème)
Modification du tableau des effectifs|Mise à jour du RIFSEEP|Recrutement de deux agents saisonniers
Demande de subvention au titre de la DETR {y} – réfection de la toiture de l'école|Demande de fonds de concours
Tarifs de la restauration scolaire à compter du 1er septembre {y}|Tarifs municipaux {y}|Tarif du camping
Adhésion au groupement de commandes pour l'achat d'électricité|Convention avec le service départemental d'incendie
Convention de mise à disposition de la salle des fêtes|Subventions aux associations|Subvention exceptionnelle au comité des fêtes
Lotissement « Les Coquelicots » – prix de vente des lots|Vote des taux d'imposition {y}|Taxe d'aménagement
Forêt communale : état d'assiette des coupes {y}|Dénomination de voies|Numérotation des rues du hameau de Pressac
Rapport annuel sur le prix et la qualité du service public de l'eau potable – exercice {y}|Rapport d'activité {y} du syndicat
Modification des statuts de la communauté de communes|Désignation d'un représentant au syndicat d'énergie
Avenant n° {k} au marché de travaux – lot {k} Menuiseries|Attribution du marché de voirie à {f}|Choix du maître d'œuvre
Travaux d'enfouissement des réseaux {s}|Aménagement de la place de la Halle|Rénovation énergétique de la mairie
Garantie d'emprunt – Office public de l'habitat|Contrat de prêt de {m} € auprès de la caisse régionale
Admission en non-valeur de produits irrécouvrables|Amortissement des immobilisations|Affectation du résultat {y}
Approbation du compte de gestion {y}|Compte administratif {y}|Débat d'orientation budgétaire|Budget primitif {y}
Règlement intérieur de la médiathèque|Indemnités de fonction des élus|Autorisation d'ester en justice
Plan local d'urbanisme : bilan de la concertation|Avis sur le projet de parc éolien|Droit de préemption urbain
Instauration du permis de démolir|Déclassement d'un chemin rural à {s}|Échange de terrains avec {f}
Ouverture dominicale des commerces|Recensement de la population : rémunération des agents recenseurs
Location du logement de l'ancienne école|Bail commercial de la boulangerie|Loyer du cabinet médical
Motion de soutien à l'hôpital de proximité|Vœu pour le maintien de la trésorerie|Transfert de la compétence assainissement
Remboursement de frais à un agent|Prise en charge des frais de transport|Cimetière – reprise de concessions
Voirie {y}|Éclairage public|École|Bibliothèque municipale|Vidéoprotection|Fibre optique|Colis des aînés
Achat d'un véhicule pour les services techniques|Vente d'un tracteur réformé|Extension du réseau d'assainissement – {s}
Protection sociale complémentaire – mandat au centre de gestion|Assurance statutaire {y}-{z}|Cotisation {y} au parc naturel
Groupement d'intérêt public : approbation de la convention constitutive|Création d'un conseil municipal des jeunes
Signature d'une convention avec l'agence de l'eau pour la protection du captage|Aide à l'installation d'un médecin"""


def make_titles(draw: Draw, sitting: Sitting, count: int) -> list[str]:
    """So many titles, no two alike, written as this clerk writes titles."""
    stock = [title for line in TITLES.splitlines() for title in line.split("|")]
    write = draw.one(
        "titles",
        {
            "sentence": str,
            "sentence again": str,
            "CAPITALS": str.upper,
            "CAPITALES SANS ACCENTS": lambda text: plain(text.upper()).replace("Œ", "OE"),
        },
    )
    return [write(filled(draw, sitting, title)) for title in draw.random.sample(stock, count)]


def filled(draw: Draw, sitting: Sitting, text: str) -> str:
    """Figures, streets and firms put in a text."""
    values = {
        "k": str(draw.some(1, 4)), "p": str(draw.some(101, 897)), "y": str(sitting.year), "z": str(sitting.year + 3),
        "s": draw.random.choice(STREETS), "f": draw.random.choice(FIRMS), "m": f"{draw.some(12, 480)} 000",
        "chief": sitting.chief.replace("Le ", "le "), "Chief": sitting.chief, "body": sitting.body, "Body": sitting.body[0].upper() + sitting.body[1:],
        "d": f"{draw.some(1, 28)} {draw.random.choice(MONTHS)} {sitting.year - 1}", "n": f"{sitting.year - 1}-{draw.some(10, 99)}",
        "who": draw.random.choice(sitting.people).name, "who2": draw.random.choice(sitting.people).name,
        "office": sitting.office,
    }  # fmt: skip
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


OPENINGS = {
    "the chief speaks": "{Chief} expose que le dossier a été examiné par la commission compétente.",
    "the chief reminds": "{Chief} rappelle à l'assemblée que le contrat arrive à échéance à la fin de l'année.",
    "the chief informs": "{Chief} informe les membres présents de la nécessité de régulariser la situation.",
    "a member presents": "{who}, adjoint aux finances, présente le dossier.",
    "a member recalls": "{who} rappelle les échanges de la dernière réunion.",
    "visa": "Vu le code général des collectivités territoriales, notamment ses articles L. 2121-29 et L. 2122-22 ;",
    "recital": "Considérant qu'il convient de régulariser la situation,",
    "within": "Dans le cadre du programme d'investissement, une étude a été confiée à {f}.",
    "behind": "Suite à la consultation lancée le {d}, trois offres ont été reçues.",
    "it is proposed": "Il est proposé de retenir l'offre la mieux disante, pour un montant de {m},50 € HT.",
    "by deliberation": "Par délibération n° {n} du {d}, {body} avait approuvé l'avant-projet.",
    "the town": "La commune est propriétaire d'un bâtiment situé {s}, inoccupé depuis plusieurs années.",
    "the contract": "Le contrat conclu avec {f} prend fin le 31 décembre {y}.",
    "the law": "La loi n° 2019-1461 du 27 décembre 2019 impose aux collectivités de nouvelles obligations.",
    "an article": "L'article L. 5211-39 du code prévoit la présentation d'un rapport chaque année.",
    "as every year": "Comme chaque année, il convient de fixer les montants applicables.",
    "on report": "Sur rapport de {who},",
    "plural": "Plusieurs habitants ont demandé que la vitesse soit réduite {s}.",
    "a firm": "Trois entreprises ont répondu à la consultation, dont {f}.",
    "having regard": "Compte tenu de l'évolution des prix, une revalorisation de 2 % est envisagée.",
}
MIDDLES = [
    "Le montant des travaux est estimé à {m} € HT, subventionnés à hauteur de 40 %.",
    "{who} demande si le calendrier sera tenu. {Chief} répond que les travaux débuteront au printemps.",
    "{who} s'interroge sur le coût ; {who2} précise qu'il est inférieur à l'estimation.",
    "La commission des finances, réunie le {d}, a émis un avis favorable à l'unanimité.",
    "Le plan de financement est le suivant : État 30 % soit {m} €, Région 20 %, autofinancement 50 %.",
    "Les crédits sont inscrits au chapitre 21, article 2151, du budget {y}.",
    "Vu le budget primitif {y} ; Vu l'avis de la commission du {d} ;",
    "Considérant l'intérêt général du projet,",
    "Considérant que les crédits sont suffisants ;",
    "Cette somme sera imputée à l'article 6574. Un débat s'engage.",
    "Le dossier est consultable en mairie du lundi au vendredi de 9 h à 12 h.",
    "Section de fonctionnement : dépenses 12 450,00 € ; recettes 12 450,00 €.",
    "Il est rappelé que la délibération n° {n} du {d} reste applicable.",
    "Pour mémoire, le tarif de l'an dernier était de 3,45 € pour les enfants et de 4,10 € pour les adultes.",
    "Les membres débattent. {who} souhaite que le sujet soit revu dans un an.",
]
MATTERS = [
    ("d'approuver le projet tel que présenté", "APPROUVE le projet tel que présenté"),
    ("d'autoriser {chief} à signer tous les documents utiles", "AUTORISE {chief} à signer tous les documents utiles"),
    ("de fixer le montant à {m} €", "FIXE le montant à {m} €"),
    ("d'inscrire les crédits au budget {y}", "DIT que les crédits sont inscrits au budget {y}"),
    ("de charger {chief} de l'exécution de la présente décision", "CHARGE {chief} de l'exécution de la présente décision"),
    ("de donner tout pouvoir à {chief} pour mener à bien ce dossier", "DONNE tout pouvoir à {chief} pour mener à bien ce dossier"),
]  # fmt: skip


def report(draw: Draw, sitting: Sitting) -> str:
    """The text that stands between a title and what is decided."""
    opening = draw.one("text opens", OPENINGS)
    middles = draw.random.sample(MIDDLES, draw.random.choice([0, 1, 1, 2, 3]))
    return filled(draw, sitting, "\n".join([opening, *middles]))
