"""How it was voted, between the verb and what is decided: « émet, à la majorité (2 contre), un avis favorable »."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

HEAD = (
    "CONSEIL MUNICIPAL DE VALMARIN\nSEANCE DU 12 MAI 2016\nPrésents : MM. ROY, SIMON, PETIT, Mmes COLAS, BRUN, MOREL.\n\n"
    "1. Tarifs\nLe conseil, à l'unanimité, fixe les tarifs.\n2. Projet de parc\n"
)
TAIL = "\n3. Bail\nAdopté à l'unanimité.\n4. Questions et informations diverses : le conseil émet un avis favorable au bal.\n"
MANNERS = (
    "", " à l'unanimité", ", à l'unanimité des membres présents et représentés,", " à la majorité (2 contre)",
    ", à la majorité absolue,", " par 4 voix pour et 2 contre", " avec 2 abstentions", ", à main levée,",
    ", à la majorité des suffrages exprimés,", ", par vote à main levée,", " à l'unanimité moins une abstention",
    " (4 pour, 2 abstentions)", " à bulletin secret", " donc, à l'unanimité,",
)  # fmt: skip
OPINIONS = (
    ("un avis favorable", "favourable_opinion"), ("un AVIS FAVORABLE sous réserve", "favourable_opinion"),
    ("un avis de principe favorable", "favourable_opinion"), ("un avis réservé mais favorable", "favourable_opinion"),
    ("un avis défavorable", "unfavourable_opinion"), ("un avis négatif", "unfavourable_opinion"),
)  # fmt: skip


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize(("opinion", "outcome"), OPINIONS, ids=[opinion for opinion, _ in OPINIONS])
@pytest.mark.parametrize("verb", ["émet", "DONNE", "a rendu"])
def test_the_manner_stands_inside_the_opinion(verb: str, opinion: str, outcome: str, manner: str) -> None:
    document = parse([plain_page(f"{HEAD}Le Conseil Municipal {verb}{manner} {opinion} au projet.{TAIL}")])
    read = [(act.subject, act.vote and act.vote.outcome) for act in document.sessions[0].deliberations]
    assert read == [("Tarifs", "adopted"), ("Projet de parc", outcome), ("Bail", "adopted")]


DECISIONS = (
    ("rejette", "la demande", "rejected"), ("décide", "de ne pas donner suite à la demande", "rejected"),
    ("décide", "de refuser la demande", "rejected"), ("vote", "contre la demande", "rejected"),
    ("décide", "de prendre acte du rapport", "noted"), ("reporte", "ce point", "postponed"),
    ("ajourne", "la décision", "postponed"), ("décide", "de reporter ce point à la prochaine séance", "postponed"),
    ("décide", "de surseoir à statuer", "postponed"), ("décide", "d'approuver la convention", "adopted"),
)  # fmt: skip
OF_DECISIONS = [manner for manner in MANNERS if manner not in (", par vote à main levée,", " donc, à l'unanimité,")]


@pytest.mark.parametrize("manner", OF_DECISIONS)
@pytest.mark.parametrize(
    ("verb", "decided", "outcome"), DECISIONS, ids=[f"{verb} {what}" for verb, what, _ in DECISIONS]
)
def test_the_manner_stands_inside_the_decision(verb: str, decided: str, outcome: str, manner: str) -> None:
    document = parse([plain_page(f"{HEAD}Le Conseil Municipal {verb}{manner} {decided}.{TAIL}")])
    read = [(act.subject, act.vote and act.vote.outcome) for act in document.sessions[0].deliberations]
    assert read == [("Tarifs", "adopted"), ("Projet de parc", outcome), ("Bail", "adopted")]
