"""Lists of people in two or three columns, one under the other: no column of the first runs into the second."""

import itertools

import pytest

from deliberation_cli.reading.order import arrange
from tests.reading.test_order import Item, words

NAMES = (
    "M. Luc ROY", "Mme Zoé BRUN", "M. Max PETIT", "Mme Ida COLAS", "M. Guy BRET", "Mme Eva MOREL", "M. Tom LEROY",
    "Mme Ana VIDAL", "M. Paul NOIR", "Mme Rose HUBERT", "M. Jean CORNU",
)  # fmt: skip
HEADS = (
    ("Présents :", "Absents :"),
    ("PRÉSENTS", "ABSENTS EXCUSÉS"),
    ("Présents", "Absents excusés"),
    ("Étaient présents :", "Ont donné pouvoir :"),
    ("ÉTAIENT PRÉSENTS", "ABSENTS"),
)
STEP, LEFT = 14.0, 40.0
PAIRS = (("M. Yves FABRE", "pouvoir à M. Luc ROY"), ("Mme Lise GUYOT", "pouvoir à Mme Zoé BRUN"))
AWAY = ("M. Yves FABRE", "Mme Lise GUYOT", "M. Noé KLEIN")


def page(columns: int, count: int, heads: tuple[str, str], below: str, *, by_column: bool, indent: float) -> list[Item]:
    """A head, names in columns, a second head, and what stands under it: pairs, names two abreast, or a list."""
    edges = [LEFT + indent + i * (500 // columns) for i in range(columns)]
    rows = -(-count // columns)
    items: list[Item] = [(LEFT, 100.0, heads[0])]
    for i, name in enumerate(NAMES[:count]):
        column, row = divmod(i, rows) if by_column else (i % columns, i // columns)
        items.append((edges[column], 114.0 + row * STEP, name))
    y = 118.0 + rows * STEP
    items.append((LEFT, y, heads[1]))
    y += STEP
    if below == "pairs":
        for i, (giver, holder) in enumerate(PAIRS):
            items += [(LEFT + 28, y + i * STEP, giver), (LEFT + 165, y + i * STEP, holder)]
    elif below == "abreast":
        items += [(edges[i % 2], y + i // 2 * STEP, name) for i, name in enumerate(AWAY)]
    else:
        items += [(LEFT, y + i * STEP, name) for i, name in enumerate(AWAY)]
    items.append((LEFT, y + 3 * STEP, "Le quorum étant atteint, le président ouvre la séance et lit l'ordre du jour."))
    return items


CASES = list(itertools.product((2, 3), (6, 7, 9, 11), HEADS, ("pairs", "abreast", "list"), (True, False), (0.0, 20.0)))


@pytest.mark.parametrize(("columns", "heads"), list(itertools.product((2, 3), HEADS)))
def test_each_list_stands_under_its_own_head(columns: int, heads: tuple[str, str]) -> None:
    for _, count, _, below, by_column, indent in (case for case in CASES if case[0] == columns and case[2] == heads):
        items = page(columns, count, heads, below, by_column=by_column, indent=indent)
        lines = [line.text for line in arrange(words(items), 595, 842)]
        head = lines.index(heads[1])
        above, under = " ".join(lines[:head]), " ".join(lines[head:])
        assert all(name in above for name in NAMES[:count]), (count, below, by_column, indent)
        assert not any(name in under for name in NAMES[2:count]), (count, below, by_column, indent)


def test_labels_and_values_over_a_list_stay_rows() -> None:
    items: list[Item] = [
        (LEFT, 100.0, "Date de la convocation :"), (230.0, 100.0, "3 novembre 2023"), (400.0, 100.0, "Membres : 21"),
        (LEFT, 114.0, "Secrétaire de séance :"), (230.0, 114.0, "Mme Zoé BRUN"), (400.0, 114.0, "Quorum : 11"),
        (LEFT, 134.0, "Présents : 9"),
    ]  # fmt: skip
    edges = (LEFT, 230.0, 400.0)
    items += [(edges[i // 3], 148.0 + i % 3 * STEP, name) for i, name in enumerate(NAMES[:9])]
    lines = [line.text for line in arrange(words(items), 595, 842)]
    assert lines[:2] == [
        "Date de la convocation : 3 novembre 2023 Membres : 21",
        "Secrétaire de séance : Mme Zoé BRUN Quorum : 11",
    ]
    assert lines[2:] == ["Présents : 9", *NAMES[:9]]


TEXT = """SYNDICAT DES EAUX DE LA PLAINE
Les délégués se sont réunis à dix heures en la
salle du comité, sous la présidence de M. Roy.
Date de convocation
12 mai 2022
En exercice : 4
M. Luc ROY
Mme Zoé BRUN
Absents excusés
M. Yves FABRE
Le président ouvre la séance, constate que le
quorum est atteint et lit l'ordre du jour de la
réunion, que les délégués adoptent sans débat."""
BESIDE = """Tarifs de l'eau
M. Roy expose.
Le comité, entendu cet exposé, approuve les
tarifs pour 2023.
Vote :
Pour : 3
Contre : 0
Abstention : 1

Travaux
Reportés.
Le président remercie les délégués de leur
présence et lève la séance."""


def test_a_page_of_text_in_two_columns_goes_on_below_its_heads() -> None:
    columns = ((LEFT, TEXT.splitlines()), (306.0, BESIDE.splitlines()))
    items = [(x, 60.0 + i * STEP, line) for x, lines in columns for i, line in enumerate(lines) if line]
    read = [line.text for line in arrange(words(items), 595, 842)]
    assert read == [*TEXT.splitlines(), *filter(None, BESIDE.splitlines())]


def test_a_family_name_alone_below_belongs_to_the_cell_above() -> None:
    items: list[Item] = [(40, 100, "M. Guy BRET"), (200, 100, "Mme Marie-Claude"), (380, 100, "M. Luc ROY")]
    items += [
        (200, 112, "BRUN-LEFEBVRE"),
        (40, 126, "M. Max PETIT"),
        (200, 126, "Mme Ida COLAS"),
        (380, 126, "M. Tom LEROY"),
    ]
    text = " ".join(line.text for line in arrange(words(items), 595, 842))
    assert "Mme Marie-Claude BRUN-LEFEBVRE" in text


def test_a_group_far_down_the_longer_column_is_of_that_column() -> None:
    items: list[Item] = [(40, 100, "Présents"), (320, 100, "Absents")]
    items += [(40, 118 + i * STEP, name) for i, name in enumerate(NAMES[:6])]
    items += [(320, 118 + i * STEP, name) for i, name in enumerate(AWAY)]
    items += [
        (40, 118 + 6 * STEP, "Le Val :"),
        *((40, 118 + (7 + i) * STEP, name) for i, name in enumerate(NAMES[6:9])),
    ]
    lines = [line.text for line in arrange(words(items), 595, 842)]
    head = lines.index("Absents")
    assert all(name in lines[:head] for name in NAMES[:9])
    assert [name for name in lines[head:] if name in AWAY] == list(AWAY)
