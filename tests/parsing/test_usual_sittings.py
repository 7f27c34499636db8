"""Whole sittings in the most usual manner, whose habits each lost or mistitled items: (text, items, why). All invented."""

import pytest

from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.detect import plain_page
from tests.parsing.test_item_turns import ALL, HEAD, UNANIMOUS
from tests.parsing.test_votes import told
from tests.parsing.told_items import Item, items_of
from tests.parsing.typeset import whole

OPEN = "COMPTE RENDU DU CONSEIL MUNICIPAL DU 3 MARS 2020 Présents : M. Luc ROY, Mme Zoé BRUN. Secrétaire : Mme BRUN. "
FLAT = "Le conseil, à l'unanimité, approuve cette proposition. "
REPORT = "Le maire présente le dossier et rappelle que trois offres ont été reçues en mairie. "
CAPITALS = ("TARIFS DE LA CANTINE", "BAIL DU MOULIN", "VOIRIE COMMUNALE")
THREE: list[Item] = [(None, "Tarifs", UNANIMOUS), (None, "Bail", UNANIMOUS), (None, "Voirie", UNANIMOUS)]


def acts(form: str, text: str = ALL, titles: tuple[str, ...] = ("Tarifs", "Bail", "Voirie")) -> str:
    """Three acts under numbers of one form."""
    return "".join(f"{form.format(i)}{title}\n{text}" for i, title in enumerate(titles, 1))


def numbered(form: str) -> list[Item]:
    return [(form.format(i), title, vote) for i, (_, title, vote) in enumerate(THREE, 1)]


MINUTES = "procès-verbal de la séance du 3 février 2020"
BEFORE = [
    (f"Le maire soumet à l'approbation du conseil le {MINUTES}. Le procès-verbal est approuvé à l'unanimité.", MINUTES),
    (f"M. ROY demande l'adoption du {MINUTES}. Il n'y a pas de modification, le PV est adopté à l'unanimité.", MINUTES),
    (f"Le maire donne lecture du {MINUTES} qui s'est tenue à Valmarin. Celui-ci est approuvé à l'unanimité.", MINUTES),
    (
        "Le maire ouvre la séance et soumet au vote le compte rendu de la séance du 3 février 2020. Le compte rendu est "
        "adopté à l'unanimité.",
        "compte rendu de la séance du 3 février 2020",
    ),
    (
        "Approbation du compte rendu de la dernière réunion du conseil municipal : Après avoir donné lecture du "
        "procès-verbal du dernier conseil municipal en date du 3 février 2020, Monsieur le Maire propose aux membres du "
        "conseil municipal de Valmarin de bien vouloir l'approuver sans changement. Les membres du conseil municipal, après en avoir délibéré, décident d'approuver ledit procès-verbal La présente délibération a été "
        "approuvée à l'unanimité.",
        "Approbation du compte rendu de la dernière réunion du conseil municipal",
    ),
    (
        f"Mme BRUN soumet le {MINUTES} à l'approbation du conseil. Aucune remarque n'étant faite, il est adopté à "
        "l'unanimité.",
        MINUTES,
    ),
    (f"Après lecture du {MINUTES}, celui-ci est approuvé à l'unanimité.", f"du {MINUTES}"),
    (f"Après lecture du {MINUTES}, le conseil l'approuve à l'unanimité.", f"du {MINUTES}"),
    (
        f"Approbation du {MINUTES} : Aucune remarque n'étant formulée, il est approuvé à l'unanimité.",
        f"Approbation du {MINUTES}",
    ),
    (
        f"Mme BRUN lit le {MINUTES}. Tarifs du bois : ils sont approuvés à l'unanimité. Lecture faite, le PV est adopté "
        "à l'unanimité.",
        "le PV",
    ),
]


@pytest.mark.parametrize(("text", "title"), BEFORE, ids=[row[0][:40] for row in BEFORE])
@pytest.mark.parametrize("end", ["\n", " "])
def test_minutes_told_with_their_date_in_the_sentence_before(text: str, title: str, end: str) -> None:
    sitting = f"{OPEN}{text} {acts('2020-0{}. ')}".replace("\n", end)
    flow = build_flow([plain_page(sitting)])
    found = [(d.subject, told(d.vote)) for d in read_deliberations(flow, whole(flow), "minutes").value]
    assert found[0] == (title, UNANIMOUS)


ROWS: list[tuple[str, list[Item], str]] = [
    (f"{HEAD}{acts('2020 03 n°0{} – ')}", numbered("2020 03 n°0{}"), "year, month and rank with spaces between"),
    (f"{OPEN}{acts('2020 03 10{} – ')}".replace("\n", " "), numbered("2020 03 10{}"), "the same, on one line"),
    (f"{HEAD}{acts('Délibération n° 20 03 0{} : ')}", numbered("20 03 0{}"), "a short year behind its label"),
    (f"{OPEN}{acts('N°2020 03 1{} ')}".replace("\n", " "), numbered("2020 03 1{}"), "no sign behind the number"),
    (f"{HEAD}{acts('2020 03 n° 0{} ')}", numbered("2020 03 n° 0{}"), "« n° » inside, no sign behind"),
    (
        f"{OPEN}{acts('N°2020 - 01{} - ')}".replace("\n", " "),
        numbered("2020 - 01{}"),
        "dashes with spaces, on one line",
    ),
    (f"{HEAD}{acts('DEL. 2020.1{} – ')}", numbered("2020.1{}"), "« DEL. » before the number is no title"),
    (f"{OPEN}{acts('Délibération 1{} : ')}".replace("\n", " "), numbered("1{}"), "ranks that count through the year"),
    (f"{OPEN}{acts('Délib n°1{} – ')}".replace("\n", " "), numbered("1{}"), "the same, their label shortened"),
    (f"{OPEN}{acts('Objet n°{} : ')}".replace("\n", " "), numbered("{}"), "objects with a rank"),
    (f"{OPEN}{acts('DEL 2020 01{} : ')}".replace("\n", " "), numbered("DEL 2020 01{}"), "letters, a year and a rank"),
    (
        f"{OPEN[:-2]} I ADOPTION DU PROCÈS-VERBAL DU 3 FÉVRIER 2020 Le procès-verbal est adopté à l'unanimité. II DÉBAT "
        "D'ORIENTATION BUDGÉTAIRE Le maire présente le rapport. Le conseil prend acte du débat. III VENTE D'UN TRACTEUR "
        "M. ROY expose l'offre. Adopté à l'unanimité IV BAIL DU MOULIN Le maire lit le bail. Adopté à l'unanimité. V "
        "QUESTIONS DIVERSES Mme BRUN demande un banc.",
        [
            ("I", "ADOPTION DU PROCÈS-VERBAL DU 3 FÉVRIER 2020", UNANIMOUS),
            ("II", "DÉBAT D'ORIENTATION BUDGÉTAIRE", {"issue": "noted"}),
            ("III", "VENTE D'UN TRACTEUR", UNANIMOUS),
            ("IV", "BAIL DU MOULIN", UNANIMOUS),
        ],
        "Roman numbers without a sign before titles in capitals; the first behind a name",
    ),
    *(
        (
            f"{OPEN[:-2]} "
            + "".join(f"{mark} {title} {REPORT}{FLAT}" for mark, title in zip(marks, CAPITALS, strict=True)),
            [(rank, title, UNANIMOUS) for rank, title in zip(ranks, CAPITALS, strict=True)],
            f"« {marks[0]} » behind a name, before titles in capitals",
        )
        for marks, ranks in (
            (("I-", "II-", "III-"), ("I", "II", "III")),
            (("I.", "II.", "III."), ("I", "II", "III")),
            (("1", "2", "3"), ("1", "2", "3")),
            (("a)", "b)", "c)"), ("a", "b", "c")),
            (("1er point :", "2ème point :", "3ème point :"), ("1", "2", "3")),
            (("•", "•", "•"), (None, None, None)),
        )
    ),
    (
        f"{OPEN}VALMARIN – SÉANCE DU 3 MARS 2020 – 1 – VI-2020/61 : TARIFS {FLAT}VI-2020/62 : BAIL {FLAT}VALMARIN – SÉANCE "
        f"DU 3 MARS 2020 – 2 – VI-2020/63 : VOIRIE {FLAT}VALMARIN – SÉANCE DU 3 MARS 2020 – 3 – VI-2020/64 : MARCHÉ {FLAT}",
        [(f"VI-2020/6{i}", title, UNANIMOUS) for i, title in enumerate(("TARIFS", "BAIL", "VOIRIE", "MARCHÉ"), 1)],
        "a year and the page behind it are no number",
    ),
    (
        f"{HEAD}OBJET : NOMINATION D'UN SECRÉTAIRE DE SÉANCE.\nM. Luc ROY est nommé secrétaire de séance à l'unanimité.\n"
        f"OBJET : TARIFS\n{ALL}OBJET : BAIL\n{ALL}",
        [
            (None, "NOMINATION D'UN SECRÉTAIRE DE SÉANCE", {"unan": True}),
            (None, "TARIFS", UNANIMOUS),
            (None, "BAIL", UNANIMOUS),
        ],
        "who keeps the minutes, as an item with its label",
    ),
    (
        f"{HEAD}Délibération n° 2020-01 : désignation d'un(e) secrétaire de séance\nLe conseil désigne à l'unanimité M. Luc "
        f"ROY en qualité de secrétaire de séance.\nDélibération n° 2020-02 : Tarifs\n{ALL}",
        [
            ("2020-01", "désignation d'un(e) secrétaire de séance", UNANIMOUS),
            ("2020-02", "Tarifs", UNANIMOUS),
        ],
        "the same with a number and both sexes",
    ),
    (
        f"{HEAD}1. Désignation d'un secrétaire de séance\nM. Luc ROY est désigné, à l'unanimité, en qualité de secrétaire de "
        f"séance.\n2. Tarifs\nDélibération n° 2020-01\n{ALL}3. Bail\nDélibération n° 2020-02\n{ALL}",
        [
            ("1", "Désignation d'un secrétaire de séance", {"unan": True}),
            ("2020-01", "Tarifs", UNANIMOUS),
            ("2020-02", "Bail", UNANIMOUS),
        ],
        "the same with a rank, before the first numbered act",
    ),
    (
        f"{HEAD}DÉSIGNATION D'UN SECRÉTAIRE DE SÉANCE\nM. Luc ROY est nommé secrétaire de séance à l'unanimité.\n"
        f"1. Tarifs\n{ALL}2. Bail\n{ALL}",
        [("1", "Tarifs", UNANIMOUS), ("2", "Bail", UNANIMOUS)],
        "without a number of its own it is none",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[Item], why: str) -> None:
    assert items_of(text) == expected, why
