"""Numbers that stand beside a title, below it, or bare before it: (text, items, why). All invented."""

import pytest

from tests.parsing.test_item_turns import ALL, HEAD, UNANIMOUS
from tests.parsing.told_items import Item, items_of

NOTED = {"issue": "noted"}
FOUR = ["Voirie communale", "Tarifs de la halle", "Achat d'un pré", "Garderie du soir"]
ROWS: list[tuple[str, list[Item], str]] = [
    (
        f"{HEAD}\nApprobation du procès-verbal du 3 février 2020\n\nAucune remarque.\n{ALL}\n"
        + "\n".join(f"{t} 2020-0{i}\n\nM. ROY expose le projet.\n{ALL}" for i, t in enumerate(FOUR, 1)),
        [(None, "Approbation du procès-verbal du 3 février 2020", UNANIMOUS)]
        + [(f"2020-0{i}", t, UNANIMOUS) for i, t in enumerate(FOUR, 1)],
        "the act's number in a box at the right of its title",
    ),
    (
        HEAD
        + "\n".join(f"\n{i} {t} 2020-0{i}\n\nM. ROY expose le projet.\n{ALL}" for i, t in enumerate(FOUR, 1)),
        [(f"2020-0{i}", t, UNANIMOUS) for i, t in enumerate(FOUR, 1)],
        "the same with a rank without a sign before the title",
    ),
    (
        HEAD
        + "RAPPORT 1 - Procès-verbal de la réunion du 3 février 2020\nDélibération : le procès-verbal est approuvé à "
        "l'unanimité.\n\n"
        + "\n".join(
            f"RAPPORT {i} - {t}\nRapporteur : M. Luc ROY\nLe projet est ancien.\nDélibération n° CA-20-03{i} : {told}\n"
            for i, t, told in (
                (2, FOUR[0], "10 voix pour, 1 voix contre. Le rapport est adopté."),
                (3, FOUR[1], "le rapport est adopté à l'unanimité."),
                (4, FOUR[2], "adoptée à l'unanimité."),
            )
        ),
        [
            (None, "Procès-verbal de la réunion du 3 février 2020", UNANIMOUS),
            ("CA-20-032", FOUR[0], {"pour": 10, "contre": 1, "issue": "adopted"}),
            ("CA-20-033", FOUR[1], UNANIMOUS),
            ("CA-20-034", FOUR[2], UNANIMOUS),
        ],
        "the act's number opens the decision, under the title of the report",
    ),
    (
        f"{HEAD}\n"
        + "\n".join(
            f"15.06.08.{n} – {t}\nM. ROY présente le dossier.\n{ALL}"
            for n, t in zip(("04", "17", "33", "52"), FOUR, strict=True)
        ),
        [(f"15.06.08.{n}", t, UNANIMOUS) for n, t in zip(("04", "17", "33", "52"), FOUR, strict=True)],
        "of a long agenda the few that were debated: their numbers leave many out",
    ),
    (
        " ".join(f"{HEAD}Mme BRUN demande le retrait d'un point. {' '.join(f'{i} {t} M. ROY expose. {ALL}' for i, t in enumerate(FOUR, 1))}".split()),
        [(str(i), t, UNANIMOUS) for i, t in enumerate(FOUR, 1)],
        "figures before small letters, on one line",
    ),
    (
        " ".join(f"{HEAD}Le doyen ouvre la séance. 1.0 - INSTALLATION DU CONSEIL M. ROY procède à l'appel. 1.1 - ELECTION DU PRESIDENT M. ROY rappelle la loi. Candidat : M. Luc ROY. Le conseil élit M. Luc ROY à l'unanimité. 1.2 - NOMBRE DE VICE-PRESIDENTS M. ROY en propose neuf. {ALL} 2.0 - DELEGATION AU PRESIDENT Mme BRUN lit le projet. {ALL}".split()),
        [
            ("1.1", "ELECTION DU PRESIDENT", UNANIMOUS),
            ("1.2", "NOMBRE DE VICE-PRESIDENTS", UNANIMOUS),
            ("2.0", "DELEGATION AU PRESIDENT", UNANIMOUS),
        ],
        "parts that count from nought; an election among them is an item",
    ),
    (
        "COMMISSION PERMANENTE\nPROCÈS-VERBAL DE LA RÉUNION DU 3 MARS 2020\nPRÉSENTS\nM. Luc ROY\nMme Zoé BRUN\n\n"
        "DÉLÉGATIONS DE VOTE\n\nDélégant Groupe Délégataire\nM. Max PETIT UV M. Luc ROY\n\nLe quorum étant constaté, M. ROY "
        "soumet à l'approbation le procès-verbal de la réunion du 3 février 2020, qui est adopté à l'unanimité.\n\n"
        f"Rapport n° 101\nVoirie départementale\nRapporteur : Mme BRUN\n{ALL}\nRapport n° 102\nAide aux communes\n"
        f"Rapporteur : Mme BRUN\n{ALL}",
        [
            (None, "le procès-verbal de la réunion du 3 février 2020", UNANIMOUS),
            ("101", "Voirie départementale", UNANIMOUS),
            ("102", "Aide aux communes", UNANIMOUS),
        ],
        "minutes approved behind the table of the delegations of vote, in a relative clause",
    ),
    (
        " ".join(f"{HEAD}Mme BRUN est directrice. {' '.join(f'CA 2020-0{i} / {t} / Pour : 16 / Contre : 0 / Abstention : 1' for i, t in enumerate(FOUR, 1))} Liste mise en ligne le 4 avril 2020.".split()),
        [(f"CA 2020-0{i}", f"{t} /", {"pour": 16, "contre": 0, "abst": 1}) for i, t in enumerate(FOUR, 1)],
        "letters before the numbers of a whole list are part of them",
    ),
    (
        f"{HEAD}1] {FOUR[0].upper()}\nM. ROY expose le projet.\n{ALL}\n2] {FOUR[1].upper()}\nM. ROY expose les tarifs.\n{ALL}",
        [("1", FOUR[0].upper(), UNANIMOUS), ("2", FOUR[1].upper(), UNANIMOUS)],
        "a rank before a square bracket",
    ),
    (
        " ".join(f"{HEAD}{' '.join(f'0{i}/18-06 {t} M. ROY expose. {ALL}' for i, t in enumerate(FOUR, 1))}".split()),
        [(f"0{i}/18-06", t, UNANIMOUS) for i, t in enumerate(FOUR, 1)],
        "the rank before the year and the month",
    ),
    (
        f"{HEAD}\n"
        + "\n".join(
            f"2021-4{i}\n{vote}\n{t}\nM. ROY : « On achète une ruine. »\nLe dossier est ancien.\n"
            for i, (t, vote) in enumerate(
                zip(FOUR, ("Pour : 13 - Contre : 0", "Pour : 10 - Contre : 3 (M. ROY, Mme BRUN, M. PETIT)", "Pour : 13", "Pour : 12 - Abst. : 1"),
                    strict=True), 2)
        ),
        [
            ("2021-42", FOUR[0], {"pour": 13, "contre": 0}),
            ("2021-43", FOUR[1], {"pour": 10, "contre": 3, "n_contre": ["ROY", "BRUN", "PETIT"]}),
            ("2021-44", FOUR[2], {"pour": 13}),
            ("2021-45", FOUR[3], {"pour": 12, "abst": 1}),
        ],
        "the vote between the number and the title",
    ),
    (
        f"{HEAD}\nI°)\nTAUX DES QUATRE TAXES POUR\nL'ANNEE 1999 (21 pour)\nPas d'augmentation.\n\nII°)\nAFFECTATION DE "
        "L'EXCEDENT (unanimité)\nLe Maire reprend la présidence.\n\nIII°)\nBUDGET PRIMITIF (17 pour, 4 abstentions)\n"
        "M. ROY présente le document.\n",
        [
            ("I", "TAUX DES QUATRE TAXES POUR L'ANNEE 1999", {"pour": 21}),
            ("II", "AFFECTATION DE L'EXCEDENT", {"unan": True}),
            ("III", "BUDGET PRIMITIF", {"pour": 17, "abst": 4}),
        ],
        "a rank on a line of its own, its title in capitals over two lines",
    ),
    (
        f"{HEAD}\nTarifs de la halle\n\nM. ROY expose les tarifs.\nQuestion posée : et le marché du soir, prévu à 20 h ? Réponse de M. ROY : "
        f"on le\ngarde.\n{ALL}\nVoirie communale\n\nM. ROY expose le projet.\n{ALL}",
        [(None, "Tarifs de la halle", UNANIMOUS), (None, "Voirie communale", UNANIMOUS)],
        "a question with its answer is no title",
    ),
    (
        f"{HEAD}\nECO 001-15/03/22-CT\n{FOUR[0]}\nRapport présenté par M. ROY\n{ALL}\nURB 002-15/03/22-CT\n{FOUR[1]}\n"
        f"Rapport présenté par Mme BRUN\n{ALL}\nFAG 003-15/03/22-CT\n{FOUR[2]}\nRapport présenté par M. ROY\n{ALL}",
        [
            ("ECO 001-15/03/22-CT", FOUR[0], UNANIMOUS),
            ("URB 002-15/03/22-CT", FOUR[1], UNANIMOUS),
            ("FAG 003-15/03/22-CT", FOUR[2], UNANIMOUS),
        ],
        "the service, the rank, the day and the body in a number",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[Item], why: str) -> None:
    assert items_of(text) == expected, why
