"""The previous minutes approved: each wording × each way to name them, before items with and without numbers."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

HEAD = """COMMUNE DE VALMARIN
PROCES-VERBAL DU CONSEIL MUNICIPAL DU 4 MAI 2023
L'an deux mille vingt-trois, le 4 mai à 19 heures, le conseil municipal s'est réuni sous la présidence de M. Luc PETIT.
Étaient présents : M. Luc PETIT, M. Tom ROY, Mme Ida COLAS, M. Hugo BRUN, Mme Ana VIDAL, M. Paul DURAND
Secrétaire de séance : Mme Ana VIDAL

"""
TITLES = ("Achat d'un camion", "Tarifs de la cantine", "Location de la salle")
NUMBERS = {"numbered": ("1. ", "2. ", "3. "), "bare": ("", "", "")}
WORDS = ("procès-verbal", "compte rendu", "PV")
SITTINGS = (" de la séance du 30 mars 2023", " du conseil municipal du 30 mars 2023", " de la précédente séance")
TOLD = (
    "Le {minutes} est adopté à l'unanimité.",
    "Le {minutes} est approuvé à l'unanimité des membres présents.",
    "Le {minutes}, qui n'appelle aucune observation, est approuvé à l'unanimité.",
    "Le {minutes} n'appelant aucune remarque, il est adopté à l'unanimité.",
    "Le {minutes} est soumis à approbation. Il est adopté à l'unanimité.",
    "Le {minutes} est présenté à l'assemblée. Pas de remarque ?\nApprouvé à l'unanimité.",
    "M. le Maire soumet à l'approbation du conseil le {minutes}.\nLe {word} est approuvé à l'unanimité.",
    "M. le Maire demande s'il y a des observations sur le {minutes}. Aucune remarque n'étant formulée, le {word} est adopté à l'unanimité.",
    "M. le Maire demande si le {minutes} appelle des remarques. Il n'y en a pas. Il est adopté à l'unanimité.",
    "Aucune observation n'étant formulée sur le {minutes}, celui-ci est adopté à l'unanimité.",
    "Après lecture du {minutes}, celui-ci est adopté à l'unanimité.",
    "Lecture est faite du {minutes}, lequel est adopté à l'unanimité.",
    "Le conseil municipal approuve à l'unanimité le {minutes}.",
    "Le conseil municipal adopte, à l'unanimité, le {minutes}.",
    "À l'unanimité, le conseil municipal approuve le {minutes}.",
    "Approbation du {minutes} : adopté à l'unanimité.",
    "Approbation du {minutes} à l'unanimité.",
    "Approbation du {minutes}\nLe {word} est approuvé à l'unanimité.",
    "Approbation du {minutes}\nAdopté à l'unanimité.",
    "APPROBATION DU {MINUTES}\n\nAucune observation n'étant faite, le {word} est adopté à l'unanimité.",
    "Le Maire soumet le {minutes} au vote. Adopté à l'unanimité.",
    "Le {minutes} ne soulevant aucune observation est adopté à l'unanimité.",
    "Le {minutes} est lu et adopté à l'unanimité.",
    "Le Maire donne lecture du {minutes}. Celui-ci est approuvé à l'unanimité.",
    "Le Maire donne lecture du {minutes} qui est approuvé à l'unanimité.",
    "Le {minutes} a été transmis à tous les conseillers. Il est approuvé à l'unanimité.",
    "Le {minutes}, transmis à chacun, est adopté à l'unanimité des présents.",
    "Le {minutes} mis aux voix est adopté à l'unanimité.",
    "Y a-t-il des observations sur le {minutes} ? Il n'y en a pas. Le {word} est adopté à l'unanimité.",
    "Adoption du {minutes} : unanimité.",
    "{Minutes} : adopté à l'unanimité.",
    "{Minutes} : approuvé à l'unanimité",
    "- Approbation du {minutes} : à l'unanimité",
)


@pytest.mark.parametrize("numbers", NUMBERS)
@pytest.mark.parametrize("sitting", SITTINGS)
@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("told", TOLD)
def test_the_minutes_are_an_item_and_named(told: str, word: str, sitting: str, numbers: str) -> None:
    named = word + sitting
    said = told.format(minutes=named, MINUTES=named.upper(), Minutes=named[:1].upper() + named[1:], word=word)
    items = "".join(
        f"\n\n{number}{title}\nLe conseil municipal, à l'unanimité, décide de les fixer.\n"
        for number, title in zip(NUMBERS[numbers], TITLES, strict=True)
    )
    first, *others = parse([plain_page(HEAD + said + items)]).sessions[0].deliberations
    assert named.lower() in (first.subject or "").lower()
    assert first.vote is not None
    assert (first.vote.unanimous, first.vote.outcome) == (True, "adopted")
    assert [item.subject for item in others] == list(TITLES)
