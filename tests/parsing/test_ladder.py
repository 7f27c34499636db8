"""Titles that count one by one: (text, items that must be found, why). What is missing between two is looked for."""

import pytest

from deliberation_cli import parse
from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.grammar.numbers import roman
from deliberation_cli.reading.detect import plain_page
from tests.parsing.typeset import typeset, whole

BODY = "Le conseil municipal, à l'unanimité, approuve la proposition du maire et l'autorise à signer les pièces.\n"
HEAD = "PROCÈS-VERBAL DU CONSEIL MUNICIPAL\n"

ROWS: list[tuple[str, list[str], str]] = [
    (
        f"{HEAD}1. Lavoir\n{BODY}2. Achat de bancs : 1 200 € TTC\n{BODY}3. Voirie\n{BODY}",
        ["Lavoir", "Achat de bancs", "Voirie"],
        "an amount makes a sentence of the second title; its number speaks for it",
    ),
    (
        f"{HEAD}I.1 – Lavoir\n{BODY}I.2 – Voirie\n{BODY}II.1 – Cantine\n{BODY}II.2 – Garderie, 2,40 € le soir\n{BODY}",
        ["Lavoir", "Voirie", "Cantine", "Garderie"],
        "the last title of a part, under the sign of that part",
    ),
    (
        f"{HEAD}A. AFFAIRES GÉNÉRALES\nA-1 Registre des pêcheurs\n{BODY}A-2 Drapeaux\n{BODY}B. FINANCES\nB-1 Emprunt\n{BODY}",
        ["Registre des pêcheurs", "Drapeaux", "Emprunt"],
        "a letter and a figure; the parts themselves are no items",
    ),
    (
        f"{HEAD}2. Élection du maire\n2.1. Présidence\nLe doyen préside.\n2.2. Scrutin\na. Nombre de votants 15\nb. Suffrages exprimés 14\nMajorité absolue 8\n"
        f"3. Indemnités\n{BODY}4. Commissions\n{BODY}",
        ["Élection du maire", "Indemnités", "Commissions"],
        "ranks of another depth are not of the family",
    ),
    (
        f"{HEAD}9. Lavoir\n{BODY}10. Voirie\n{BODY}10 bis - Cantine\n{BODY}10 ter - Achat de bancs : 1 200 € TTC\n{BODY}11. Poste\n{BODY}",
        ["Lavoir", "Voirie", "Poste"],
        "another sign behind « bis » is of another form",
    ),
    (
        f"{HEAD}9. Lavoir\n{BODY}10. Voirie\n{BODY}10 bis. Cantine\n{BODY}10 ter. Achat de bancs : 1 200 € TTC\n{BODY}11. Poste\n{BODY}",
        ["Lavoir", "Voirie", "Cantine", "Achat de bancs", "Poste"],
        "items put in behind the tenth",
    ),
]


@pytest.mark.parametrize(("text", "titles", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_missing_titles(text: str, titles: list[str], why: str) -> None:
    flow = typeset(text)
    found = [item.subject or "" for item in read_deliberations(flow, whole(flow), "minutes").value]
    assert len(found) == len(titles), (why, found)
    assert all(subject.startswith(title) for subject, title in zip(found, titles, strict=True)), (why, found)


def test_nothing_behind_the_last_title_is_taken_for_the_next() -> None:
    text = f"{HEAD}1. Lavoir\n{BODY}2. Voirie\nLes travaux sont :\n3. le curage, pour 1 200 €\n{BODY}"
    flow = typeset(text)
    assert len(read_deliberations(flow, whole(flow), "minutes").value) == 2


@pytest.mark.parametrize(("text", "value"), [("iv", 4), ("viii", 8), ("xix", 19), ("xl", 40)])
def test_roman(text: str, value: int) -> None:
    assert roman(text) == value


def test_titles_none_of_which_has_a_place_among_the_others() -> None:
    text = (
        "CM-2021-8S-RH-101 – Tableau des emplois\nAdopté à l'UNANIMITÉ.\nCM-2021-8S-SG-103 – Motion sur la poste\n"
        "Madame Zoé BRUN lit la motion. L'assemblée demande l'ouverture d'un\n"
    )
    (session,) = parse([plain_page(text)]).sessions
    assert [item.subject for item in session.deliberations][:1] == ["Tableau des emplois"]
