"""Reading order, as a table: what is printed where, and the blocks that a person reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.reading.order import arrange, lay_out
from deliberation_cli.reading.page import Word
from tests.reading.typeset import Item, blocks, words

LEFT = [
    "Le conseil décide ce qui est écrit dans ces",
    "lignes longues et pleines, de la première à",
    "la dernière, sans laisser un blanc au milieu",
    "et jusqu'au bas de la page qui les contient.",
]
RIGHT = [
    "Une autre phrase court dans cette seconde",
    "colonne sans rien devoir à sa voisine qui est",
    "à gauche, et dont elle ne reprend aucun mot",
    "avant le point final qui la termine ici même.",
]
RAGGED = [
    "Le conseil décide ce qui est écrit dans ces",
    "lignes, inégales à droite, puisque",
    "quelques-unes des paroles étaient",
    "incontestablement longues, bien que le bout",
    "de la colonne, où le point est mis, ne",
    "descende souvent sur la ligne qui est",
    "dessous.",
]
SMALL = [
    "et dont la seconde colonne, aussi",
    "inégale, porte essentiellement des",
    "commencements en minuscules",
    "parfaitement semblables aux valeurs",
    "d'un tableau sans filets, quoique",
    "chaque phrase continue en dessous.",
    "Voilà.",
]
NAMES = [f"Mme Prénom NOM{i}, M. Prénom NOM{i}b, Mme Prénom NOM{i}c, M. Prénom N{i}d," for i in range(6)]


def column(x: float, top: float, lines: list[str], pitch: float = 12.0, size: float = 10.0) -> list[Item]:
    return [(x, top + pitch * i, text, size) for i, text in enumerate(lines)]


def by_row(*columns: list[Item]) -> list[Item]:
    return [item for row in zip(*columns, strict=True) for item in row]


SIDE = column(50, 103, ["Extrait du registre", "des délibérations", "En exercice 33", "Présents 26"], 14, 9)
SIGN = (column(80, 600, ["Le Maire,", "Jeanne AUBRY"], 30), column(350, 600, ["Le secrétaire,", "Paul DUVAL"], 30))
VOTE = (column(60, 300, ["Votants", "Suffrages exprimés", "Pour", "Contre"]), column(250, 300, ["31", "30", "28", "2"]))
STAMP = column(330, 98, ["Reçu en préfecture", "le 12/03/2024"], 8, 7)

PEOPLE = ["M. Luc ROY, maire", "Mme Zoé BRUN", "M. Max PETIT", "Mme Ida COLAS", "M. Guy BRET"]
SAID = ["présent", "présente", "excusé", "pouvoir à M. Luc ROY", "présent"]
CENTRED = [(60.0, 100.0, "M. Luc ROY"), (200.0, 100.0, "Membre"), (330.0, 100.0, "présent"),
           (330.0, 114.0, "excusée, suppléée par M. Max"), (60.0, 120.0, "Mme Zoé BRUN"), (200.0, 120.0, "Membre"),
           (330.0, 126.0, "PETIT"), (60.0, 142.0, "M. Guy BRET"), (200.0, 142.0, "Membre"),
           (330.0, 142.0, "absent")]  # fmt: skip
WRAPPED = [(60.0, 100.0, "Mme Zoé BRUN, adjointe à la"), (330.0, 106.0, "présente"), (60.0, 112.0, "culture"),
           (60.0, 128.0, "M. Luc ROY, maire"), (330.0, 128.0, "présent"),
           (60.0, 144.0, "M. Guy BRET"), (330.0, 144.0, "excusé")]  # fmt: skip

ITEMS = ["B-09 Achat de bacs roulants, attribution", "Trois offres ont été remises, dont une retenue.",
         "B-10 Convention avec les amis de la voie", "Le balisage est à revoir entre les deux bourgs.",
         "B-11 Tarifs de la piscine pour la saison d'été", "Entrée enfant à deux euros cinquante."]  # fmt: skip

CASES: list[tuple[str, list[Item], list[list[str]]]] = [
    (
        "votes in a narrow column, printed behind the items",
        [
            *column(60, 100, ITEMS),
            (480.0, 100.0, "Unanimité"),
            (480.0, 124.0, "13 pour"),
            (480.0, 136.0, "2 contre"),
            (480.0, 148.0, "Ajourné"),
        ],
        [
            [
                f"{ITEMS[0]} Unanimité",
                ITEMS[1],
                f"{ITEMS[2]} 13 pour",
                f"{ITEMS[3]} 2 contre",
                f"{ITEMS[4]} Ajourné",
                ITEMS[5],
            ]
        ],
    ),
    (
        "statuses, printed a column after the other",
        [*column(60, 100, PEOPLE), *column(300, 100, SAID)],
        [[f"{name} {said}" for name, said in zip(PEOPLE, SAID, strict=True)]],
    ),
    (
        "a cell of two lines around its row",
        CENTRED,
        [
            [
                "M. Luc ROY Membre présent",
                "Mme Zoé BRUN Membre excusée, suppléée par M. Max PETIT",
                "M. Guy BRET Membre absent",
            ]
        ],
    ),
    (
        "a name of two lines around what is said of him",
        WRAPPED,
        [["Mme Zoé BRUN, adjointe à la culture présente", "M. Luc ROY, maire présent", "M. Guy BRET excusé"]],
    ),
    ("one column, printed in order", column(60, 100, LEFT), [LEFT]),
    ("one column, printed upside down", column(60, 100, LEFT)[::-1], [LEFT]),
    ("two columns, printed one after the other", [*column(60, 100, LEFT), *column(330, 100, RIGHT)], [LEFT, RIGHT]),
    ("two columns, the right one printed first", [*column(330, 100, RIGHT), *column(60, 100, LEFT)], [LEFT, RIGHT]),
    (
        "two columns with a ragged margin, their lines opening on small letters",
        by_row(column(60, 100, RAGGED), column(330, 100, SMALL)),
        [RAGGED, SMALL],
    ),
    (
        "a side column of counts beside a roll call with other line heights",
        [*column(220, 100, NAMES, 9, 8), *SIDE],
        [[text for _, _, text, *_ in SIDE], NAMES],
    ),
    (
        "a side column in the same line heights",
        [*column(50, 100, ["En exercice 33", "Présents 26"]), *column(200, 100, NAMES)],
        [["En exercice 33", "Présents 26"], NAMES],
    ),
    (
        "signatures side by side, printed row by row",
        by_row(*SIGN),
        [["Le Maire,", "Jeanne AUBRY"], ["Le secrétaire,", "Paul DUVAL"]],
    ),
    (
        "signatures side by side, printed one by one",
        [*SIGN[0], *SIGN[1]],
        [["Le Maire,", "Jeanne AUBRY"], ["Le secrétaire,", "Paul DUVAL"]],
    ),
    (
        "a vote without rules, printed row by row",
        by_row(*VOTE),
        [["Votants 31", "Suffrages exprimés 30", "Pour 28", "Contre 2"]],
    ),
    (
        "a vote without rules, the figures printed last",
        [*VOTE[0], *VOTE[1]],
        [["Votants 31", "Suffrages exprimés 30", "Pour 28", "Contre 2"]],
    ),
    (
        "item numbers hang before their text",
        by_row(column(50, 100, ["I", "II", "III", "IV"]), column(90, 100, LEFT)),
        [["I " + LEFT[0], "II " + LEFT[1], "III " + LEFT[2], "IV " + LEFT[3]]],
    ),
    (
        "bullets of another font, printed last",
        [*column(90, 100, LEFT), *column(70, 103, ["•"] * 4, 12, 6)],
        [[f"• {t}" for t in LEFT]],
    ),
    (
        "labels and marks stay in rows",
        by_row(
            column(60, 100, ["DUVAL Paul", "AUBRY Jeanne", "COSTE Anne"]),
            column(260, 100, ["présent", "excusée", "pouvoir à DUVAL Paul"]),
        ),
        [["DUVAL Paul présent", "AUBRY Jeanne excusée", "COSTE Anne pouvoir à DUVAL Paul"]],
    ),
    (
        "a title over two columns",
        [
            (60, 70, "UN TITRE QUI COURT SUR LES DEUX COLONNES DE TOUTE LA PAGE"),
            *column(60, 100, LEFT),
            *column(330, 100, RIGHT),
        ],
        [["UN TITRE QUI COURT SUR LES DEUX COLONNES DE TOUTE LA PAGE"], LEFT, RIGHT],
    ),
    (
        "a box of counts at the right of the text, in other line heights",
        [
            *column(60, 100, NAMES, 12, 8),
            *column(450, 104, ["Date de convocation :", "Présents 26", "En exercice 33"], 14, 9),
        ],
        [["Date de convocation :", "Présents 26", "En exercice 33"], NAMES],
    ),
    (
        "the head of a page in two halves, over a few lines",
        [(60, 40, "Commune de Valmarin"), (420, 40, "Registre des délibérations"), *column(60, 74, LEFT[:2])],
        [["Commune de Valmarin Registre des délibérations", *LEFT[:2]]],
    ),
    (
        "a stamp laid over a roll call",
        [*column(60, 90, NAMES), *STAMP],
        [NAMES, ["Reçu en préfecture", "le 12/03/2024"]],
    ),
    (
        "a number painted over by another at the same place is not seen",
        [(60, 100, "034-20140424-71277-DE"), (60, 130, "Envoi"), (60, 100, "034-20140424-71305-DE")],
        [["034-20140424-71305-DE", "Envoi"]],
    ),
    ("a word printed twice for boldness counts once", [(60, 100, "ADOPTÉ"), (60.4, 100, "ADOPTÉ")], [["ADOPTÉ"]]),
    (
        "the last line of a paragraph stays with it above a vote",
        [
            (60, 260, "Une phrase qui va d'une marge à l'autre, sans laisser de place, puis"),
            (60, 272, "finit."),
            *by_row(*VOTE),
        ],
        [
            [
                "Une phrase qui va d'une marge à l'autre, sans laisser de place, puis",
                "finit.",
                "Votants 31",
                "Suffrages exprimés 30",
                "Pour 28",
                "Contre 2",
            ]
        ],
    ),
]


@pytest.mark.parametrize(("items", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_blocks_are_read_as_a_person_reads_them(items: list[Item], expected: list[list[str]]) -> None:
    assert blocks(arrange(words(items), 595, 842)) == expected


def test_a_ruled_table_reads_row_by_row_even_where_cells_are_centred() -> None:
    cells = [
        (60.0, 100.0, 160.0, 140.0),
        (160.0, 100.0, 260.0, 140.0),
        (60.0, 140.0, 160.0, 180.0),
        (160.0, 140.0, 260.0, 180.0),
    ]
    items: list[Item] = [
        (65, 105, "Suffrages"),
        (65, 118, "exprimés"),
        (170, 111, "51"),
        (65, 150, "Pour"),
        (170, 157, "49"),
    ]
    lines, tables = lay_out(words(items), 595, [cells])
    assert [line.text for line in lines] == ["Suffrages exprimés 51", "Pour 49"]
    assert [[cell.text if cell else None for cell in row] for row in tables[0].rows] == [
        ["Suffrages\nexprimés", "51"],
        ["Pour", "49"],
    ]


def test_a_head_between_two_lists_in_columns_ends_the_first() -> None:
    """« PRÉSENTS », two columns, « EXCUSÉS AYANT DONNÉ POUVOIR », names and their holders: the lists do not mix."""
    names = ("Luc ROY", "Zoé BRUN", "Max PETIT", "Ida COLAS", "Guy BRET", "Eva MOREL")
    items: list[Item] = [(40, 100, "PRÉSENTS")]
    items += [(40 if i < 3 else 240, 114.0 + 14 * (i % 3), name) for i, name in enumerate(names)]
    items += [(40, 160, "EXCUSÉS AYANT DONNÉ POUVOIR")]
    for i, (giver, holder) in enumerate((("Tom LEROY", "Luc ROY"), ("Ana VIDAL", "Zoé BRUN"))):
        items += [(68, 174.0 + 14 * i, giver), (205, 174.0 + 14 * i, f"pouvoir à {holder}")]
    lines = [line.text for line in arrange(words(items), 595, 842)]
    assert lines == [
        "PRÉSENTS", *names, "EXCUSÉS AYANT DONNÉ POUVOIR",
        "Tom LEROY pouvoir à Luc ROY", "Ana VIDAL pouvoir à Zoé BRUN",
    ]  # fmt: skip


@pytest.mark.parametrize("head", [["EXCUSÉS"], ["Membres du bureau présents", "par visioconférence"]])
def test_two_long_cells_are_read_each_under_its_head(head: list[str]) -> None:
    """« PRÉSENTS | EXCUSÉS », and under each a list: the second head stands over the second list."""
    cells = [
        (60.0, 100.0, 260.0, 120.0),
        (260.0, 100.0, 460.0, 120.0),
        (60.0, 120.0, 260.0, 200.0),
        (260.0, 120.0, 460.0, 200.0),
    ]
    items: list[Item] = [(65, 101, "PRÉSENTS"), *((270, 101.0 + 9 * i, line, 8.0) for i, line in enumerate(head))]
    items += [(65, 125.0 + 14 * i, name) for i, name in enumerate(("Luc ROY", "Zoé BRUN", "Max PETIT", "Ida COLAS"))]
    items += [(270, 125.0 + 14 * i, name) for i, name in enumerate(("Guy BRET", "Eva MOREL", "Tom LEROY"))]
    lines, _ = lay_out(words(items), 595, [cells])
    assert [line.text for line in lines] == [
        "PRÉSENTS", "Luc ROY", "Zoé BRUN", "Max PETIT", "Ida COLAS",
        *head, "Guy BRET", "Eva MOREL", "Tom LEROY",
    ]  # fmt: skip


def test_a_stamp_printed_upwards_in_the_margin_comes_last() -> None:
    upwards = words([(20, 300, "x")])
    upwards[0].text, upwards[0].box = "Affiché", (20.0, 300.0, 28.0, 360.0)
    lines = arrange([*upwards, *words(column(60, 300, LEFT))], 595, 842)
    assert blocks(lines) == [LEFT, ["Affiché"]]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 13).map(lambda column: 40 * column),
            st.integers(0, 32).map(lambda row: 25 * row),
            st.text("abcXYZ019.,:", min_size=1, max_size=9),
            st.integers(5, 20),
        ),
        max_size=60,
        unique_by=lambda item: item[:2],
    )
)
def test_no_word_is_ever_lost_or_made(items: list[Item]) -> None:
    given_words = words(items)
    read = sorted(word.text for line in arrange(given_words, 595, 842) for word in line.words)
    assert sorted("".join(read)) == sorted("".join(word.text for word in given_words))


def test_long_lines_of_a_bent_page_stay_two() -> None:
    """The left end of a book's page climbs: tall boxes overlap, and each line is still a line."""
    first = [Word("Présents : Mmes Anne, Zoé –", (15.0, 88.0, 285.0, 110.0))]
    second = [Word("Morel - Leroy - Simon –", (17.0, 94.0, 285.0, 116.0))]
    lines, _ = lay_out([*first, *second], 595.0, [], scanned=True)
    assert [line.text for line in lines] == ["Présents : Mmes Anne, Zoé –", "Morel - Leroy - Simon –"]
