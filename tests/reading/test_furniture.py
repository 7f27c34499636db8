"""Headers, footers, numbers and stamps leave the text flow; what they carry, and new acts' openings, stay."""

from __future__ import annotations

from deliberation_cli.reading.furniture import set_aside, without_feet
from deliberation_cli.reading.order import arrange
from deliberation_cli.reading.page import Page
from tests.reading.typeset import Item, words

STAMP: list[Item] = [(60, 780, "Reçu en préfecture le 12/03/2024"), (60, 792, "ID : 099-216099804-20240307-{n}-DE")]


def pages(*contents: list[Item]) -> list[Page]:
    made = [Page(n, arrange(words(items), 595, 842), 595, 842) for n, items in enumerate(contents, 1)]
    set_aside(made)
    return made


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def test_page_numbers_are_no_text() -> None:
    first, second = pages([(60, 400, "un"), (300, 800, "Page 1/2")], [(60, 400, "deux"), (300, 800, "- 2 -")])
    assert (texts(first), texts(second)) == (["un"], ["deux"])
    assert [line.text for line in second.furniture] == ["- 2 -"]


def test_a_footer_is_read_once_and_before_the_text_that_it_would_cut() -> None:
    first, second = pages(
        [(60, 700, "Mme A, M. B,"), (60, 800, "Conseil du 5 mai – page 1")],
        [(60, 60, "M. C."), (60, 800, "Conseil du 5 mai – page 2")],
    )
    assert texts(first) == ["Conseil du 5 mai – page 1", "Mme A, M. B,"]
    assert first.lines[0].block != first.lines[1].block
    assert texts(second) == ["M. C."]


def test_a_running_header_leaves_the_middle_of_a_sentence() -> None:
    head: Item = (60, 40, "Procès-verbal du conseil municipal du 5 mai")
    opening: Item = (60, 200, "L'an deux mille vingt, le conseil s'est réuni")
    first, second, third = pages(
        [head, opening, (60, 290, "les élus et")],
        [head, (60, 90, "les autres."), (60, 110, "Fin.")],
        [head, (60, 90, "Un titre"), opening],
    )
    assert texts(first)[0] == head[2]
    assert texts(second) == ["les autres.", "Fin."]
    assert texts(third) == [head[2], "Un titre", opening[2]], "it may open a new act, and cuts no sentence"


def test_a_running_header_stands_over_no_title_of_minutes() -> None:
    head: Item = (60, 40, "Procès-verbal du conseil municipal du 5 mai")
    first, second = pages(
        [head, (60, 90, "Présents : Mme BRUN"), (60, 110, "Voté.")], [head, (60, 90, "TARIFS"), (60, 110, "Voté.")]
    )
    assert texts(first)[0] == head[2]
    assert texts(second) == ["TARIFS", "Voté."], "one page only opens a sitting: no other act can start here"


def test_the_letterhead_of_each_act_of_a_register_stays() -> None:
    head: list[Item] = [
        (60, 30 + 14 * i, text)
        for i, text in enumerate(["RÉPUBLIQUE FRANÇAISE", "COMMUNE DE X", "EXTRAIT DU REGISTRE"])
    ]
    _, second = pages([*head, (60, 300, "Acte un.")], [*head, (60, 300, "Acte deux.")])
    assert texts(second) == [*(text for _, _, text in head), "Acte deux."]
    assert not second.furniture


def test_a_number_that_differs_is_no_furniture() -> None:
    _, second = pages(
        [(60, 40, "Délibération n° 2024-01"), (60, 300, "a.")], [(60, 40, "Délibération n° 2024-02"), (60, 300, "b.")]
    )
    assert texts(second) == ["Délibération n° 2024-02", "b."]


def test_a_stamp_on_every_page_of_an_act_is_read_once() -> None:
    stamp = [(x, y, text.format(n=7)) for x, y, text in STAMP]  # type: ignore[misc]
    first, second = pages([(60, 300, "un."), *stamp], [(60, 300, "deux."), *stamp])
    assert texts(first)[-1] == "ID : 099-216099804-20240307-7-DE"
    assert texts(second) == ["deux."]


def test_each_act_keeps_its_own_stamp() -> None:
    _, second = pages(*([(60, 300, "act."), *((x, y, text.format(n=n)) for x, y, text in STAMP)] for n in (1, 2)))  # type: ignore[misc]
    assert texts(second)[-2:] == ["Reçu en préfecture le 12/03/2024", "ID : 099-216099804-20240307-2-DE"]


FOOT = "Mairie de Val – 99230 VAL – Tél. 01 99 00 12 00 – Page {}/31"


def test_feet_of_a_text_without_pages() -> None:
    rows = [
        FOOT.format(1),
        "un",
        "Commune de Val – Page 1/2",
        "deux",
        "Commune de Val – Page 2/2",
        "Page 3/4 Séance du 5 mai",
    ]
    text, feet = without_feet([row.split() for row in rows])
    assert [" ".join(row) for row in text] == ["un", "deux", "Page 3/4 Séance du 5 mai"]
    assert [" ".join(row) for row in feet] == [rows[0], rows[2], rows[4]]


def test_a_line_that_goes_on_behind_an_address_is_no_foot() -> None:
    rows = [[*FOOT.format(1).split(), "Projet", "de", "délibération"], ["Séance", "du", "5", "mai", "–", "Page", "1/2"]]
    assert without_feet(rows) == (rows, [])


def test_titles_beside_page_numbers_that_rise_are_feet() -> None:
    title = "PROCES-VERBAL du CONSEIL de VAL – 5 février 2015"
    rows = ["un", "1", title, "deux", "2", title, "trois"]
    assert [" ".join(row) for row in without_feet([row.split() for row in rows])[0]] == ["un", "deux", "trois"]


def test_titles_of_sittings_beside_other_figures_stay() -> None:
    title = "CONSEIL MUNICIPAL de VAL – 5 février 2015"
    rows = ["un", "12", title, "deux", "7", title, "trois"]
    assert without_feet([row.split() for row in rows])[1] == []
