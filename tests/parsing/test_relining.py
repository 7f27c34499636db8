"""Line ends given back to a text that lost them: (words on one line, where lines start again, why)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.parsing.items.relining import relined
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.detect import plain_page

PROSE = (
    "La commission a examiné les trois devis reçus et retient le moins cher, dont le montant tient dans les crédits. "
)
ROWS = [
    (f"{PROSE}{PROSE}Vu le code général, {PROSE}", ["Vu le code"], "a visa"),
    (f"{PROSE}{PROSE}Après en avoir délibéré, le conseil adopte.", ["Après en avoir"], "the decision"),
    (f"{PROSE}{PROSE}Objet : Tarifs de la cantine Le maire expose la hausse.", ["Objet :", "Le maire"],
     "a label, and the sentence behind its title"),
    (f"1- Tarifs de la cantine Le maire expose. {PROSE}{PROSE}2- Voirie {PROSE}", ["2- Voirie"], "ranks that rise"),
    (f"A) CHOIX DE L'ARCHITECTE Trois cabinets sont entendus. {PROSE}B) TRANSPORT SCOLAIRE Le car passe. {PROSE}",
     ["Trois cabinets", "B) TRANSPORT", "Le car"], "ranks by letters, titles in capitals"),
    (f"{PROSE}{PROSE}RÉFECTION DU LAVOIR Le maire présente le projet.", ["RÉFECTION", "Le maire"],
     "a title in capitals between two sentences"),
    (f"{PROSE}{PROSE}Unanimité TARIFS DE LA GARDERIE Pas de changement.", ["TARIFS", "Pas de"],
     "a title in capitals behind a vote without a full stop"),
    (f"{PROSE}{PROSE}Pour : 9 Contre : 1 Abstention : 0 ADHESION AU CNAS Le coût est connu.", ["ADHESION", "Le coût"],
     "a title in capitals behind the last figure of a vote"),
    (f"1°) CONVENTION POUR LE CONTROLE DES BORNES AVANT LE VOTE DU BUDGET Le maire lit. {PROSE}2°) VOIRIE {PROSE}",
     ["Le maire", "2°) VOIRIE"], "« POUR » and « VOTE » inside a title in capitals"),
    (f"1/ Budget : décision n 3. Adopté. {PROSE}2/ Bois {PROSE}3/ Taxe Le taux est fixé. {PROSE}",
     ["2/ Bois", "3/ Taxe", "Le taux"], "ranks of one sign; « n 3. » is none"),
    (f"DCM 18-01 Lotissement du Clos - prix de vente Monsieur le Maire propose un prix. {PROSE}DCM 18-02 Bois {PROSE}"
     f"DCM 18-03 Eau {PROSE}", ["Monsieur le Maire"], "words of a title before the one who proposes"),
    (f"{PROSE}{PROSE}EGLISE Le devis est lu. Accordé. VOIRIE 2006 La liste est arrêtée.", ["EGLISE", "Le devis", "VOIRIE"],
     "short titles in capitals, before a word that opens a sentence"),
    (f"{PROSE}{PROSE}Soit un besoin de 15 118,25 € AFFECTATION DU RESULTAT Le conseil affecte.", ["AFFECTATION", "Le conseil"],
     "a title in capitals behind an amount"),
    (f"Délibération n° 1 Budget participatif Le maire lit. {PROSE}Délibération n° 2 Voirie {PROSE}",
     ["Le maire", "Délibération n° 2"], "« Délibération n° 1 » without a sign behind"),
    (f"N°1 - COLIS DES AINES Le colis est offert. ADOPTE A L'UNANIMITE N°2 - SECOURS {PROSE}N°3 - BILAN {PROSE}",
     ["N°2 - SECOURS", "N°3 - BILAN"], "ranks « N°1 - »"),
    ("Balayage du parking municipal et de la place haute : avis favorable, 7 pour, 1 contre.", ["avis favorable"],
     "a title and its decision on one line"),
    (f"23-41 Lavoir UNANIMITÉ 23-42 Voirie UNANIMITÉ 23-43 Cantine UNANIMITÉ {PROSE}{PROSE}",
     ["UNANIMITÉ", "23-42", "23-43"], "the rows of a list of acts"),
    (f"n° 23-41 Lavoir du bourg Votants 9 Pour 8 Contre 1 n° 23-42 Voirie du bourg Votants 9 Pour 9 n° 23-43 Eau {PROSE}"
     f"{PROSE}", ["Votants 9 Pour 8", "Votants 9 Pour 9"], "a vote that begins with its voters"),
    (f"{PROSE}{PROSE}Ont voté CONTRE : BARTEAU-LIMAC Serge, COLAS Ida. ÉCOLE DU BOURG Le maire lit.", ["ÉCOLE DU BOURG", "Le maire"],
     "a family name behind a side of the vote is no title"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "starts", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_lines_start_again(text: str, starts: list[str], why: str) -> None:
    lines = relined(build_flow([plain_page(text)])).text.splitlines()
    missing = [words for words in starts if not any(line.startswith(words) for line in lines)]
    assert not missing, (why, lines)


def test_who_voted_opens_no_line() -> None:
    text = f"{PROSE}{PROSE}Ont voté CONTRE : BARTEAU-LIMAC Serge, COLAS Ida. {PROSE}"
    assert "\nBARTEAU" not in relined(build_flow([plain_page(text)])).text


def test_an_act_that_is_cited_opens_no_line() -> None:
    text = f"{PROSE}{PROSE}VU LA DÉLIBÉRATION N°2020/075 DU CONSEIL FIXANT LES DÉLÉGATIONS, {PROSE}".upper()
    assert "\nDÉLIBÉRATION" not in relined(build_flow([plain_page(text)])).text


@pytest.mark.parametrize("word", ["délibération", "deliberation"])
def test_a_title_closed_on_the_next_line_starts_a_line(word: str) -> None:
    acts = "".join(
        f"{i}. – TARIFS DE LA SALLE HAUTE ({word} n°\n2020-3{i}) Le maire lit. Adopté. {PROSE}\n" for i in (1, 2, 3)
    )
    lines = relined(build_flow([plain_page(f"{PROSE}\n{PROSE}{acts}")])).text.splitlines()
    assert [line[:2] for line in lines if "TARIFS" in line] == ["1.", "2.", "3."]


def test_a_text_with_its_line_ends_is_left_alone() -> None:
    flow = build_flow([plain_page("Commune de Valmorin\nSéance du 3 mars\nLe conseil approuve à l'unanimité.")])
    assert relined(flow) is flow


@given(
    st.lists(
        st.sampled_from([PROSE, "Vu le code, ", "1) VOIRIE ", "Article 2 : ", "23-41 Lavoir ", "POUR : 12 "]),
        max_size=14,
    )
)
def test_only_white_space_changes(parts: list[str]) -> None:
    flow = build_flow([plain_page("".join(parts))])
    again = relined(flow)
    assert len(again.text) == len(again.fold) == len(flow.text)
    assert again.text.split() == flow.text.split()


def test_steps_of_an_election_are_not_parted_as_its_items_are() -> None:
    steps = "2.1. Présidence Mme Petit préside. 2.2. Constitution du bureau Deux assesseurs siègent. 2.3. Proclamation M. Roy."
    items = (
        "2.1. Tarifs de l'eau Le maire propose. 2.2. Emprunt Le maire explique. 2.3. Coupe de bois Le maire rappelle."
    )
    text = (
        2 * "Le conseil municipal s'est réuni le 3 mars 2020 sous la présidence de Mme Odile PETIT, maire de Valmorin. "
    )
    assert "\n2.2." not in relined(build_flow([plain_page(text + steps)])).text
    assert "\n2.2." in relined(build_flow([plain_page(text + items)])).text
