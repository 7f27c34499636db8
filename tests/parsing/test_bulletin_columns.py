"""Minutes in the two narrow columns of a bulletin read as on one line a sentence: (text, what is read, why). All invented."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import pytest

from deliberation_cli.parsing.assemble import parse
from deliberation_cli.parsing.grammar.wrapped_names import with_whole_lines
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.parsing.text.layout import text_lines
from deliberation_cli.reading.detect import plain_page
from deliberation_cli.reading.page import Line, Page, Word
from tests.parsing.typeset import STEP, WIDTH, typeset_page, whole

NARROW, COLUMNS = 46, (50.0, 306.0)
"""Characters of a column, and where the columns start."""
HEAD = "COMMUNE DE VALMARIN\nConseil municipal du 12 mai 2022\n"
TALK = "La discussion porte sur les travaux de la place, que le département reprendra au printemps de l'an prochain.\n"
BODY = f"{TALK}Le conseil municipal, à l'unanimité, approuve la proposition du maire et l'autorise à signer.\n"


def columns(text: str) -> list[Page]:
    """A page of `text` in two columns, the left one not shorter than the right."""
    rows = [row for line in text.strip().split("\n") for row in textwrap.wrap(line, NARROW, break_on_hyphens=False)]
    half = (len(rows) + 1) // 2
    return [Page(1, [*_column(rows[:half], COLUMNS[0]), *_column(rows[half:], COLUMNS[1])], 595.0, 842.0)]


def _column(rows: list[str], left: float) -> Iterator[Line]:
    for i, row in enumerate(rows):
        words, x0 = [], left
        for piece in row.split():
            words.append(Word(piece, (x0, i * STEP, x0 + len(piece) * WIDTH, i * STEP + 10)))
            x0 += (len(piece) + 1) * WIDTH
        yield Line(words)


HEADERS = [
    (
        "Présents\nM. Jean-Baptiste VIDAL-COLAS Mme Anne-Marie BRUN\nMme Ana ROY M. Guy MOREL\n"
        "M. Maximilien SIMON-COLAS Mme Marie-Françoise PETIT\nMme Ida COLAS-MOREL-VIDAL Mme Bernadette LEROY\n",
        "Jean-Baptiste VIDAL-COLAS|Anne-Marie BRUN|Ana ROY|Guy MOREL|Maximilien SIMON-COLAS|Marie-Françoise PETIT"
        "|Ida COLAS-MOREL-VIDAL|Bernadette LEROY".split("|"),
        [],
        "two names a line, the second broken",
    ),
    (
        "Présents : M. Luc PETIT, Mme Ana ROY, M. Guy MOREL\nPouvoirs :\n- Madame Isabelle COLAS à Madame Bernadette PETIT\n"
        "- Monsieur Maximilien SIMON à Monsieur Guy MOREL\n- Monsieur Jean-Paul VIDAL à Monsieur Guy MOREL\n",
        ["Luc PETIT", "Ana ROY", "Guy MOREL"],
        [("Isabelle COLAS", "Bernadette PETIT"), ("Maximilien SIMON", "Guy MOREL"), ("Jean-Paul VIDAL", "Guy MOREL")],
        "a proxy a line, its holder broken",
    ),
]


@pytest.mark.parametrize(("text", "present", "proxies", "why"), HEADERS, ids=[row[3] for row in HEADERS])
def test_names_that_the_margin_breaks(text: str, present: list[str], proxies: list[tuple[str, str]], why: str) -> None:
    pages = columns(f"{HEAD}{text}Secrétaire de séance : M. Guy MOREL\n1. Réfection du lavoir\n{BODY * 3}")
    attendance = parse(pages).sessions[0].attendance
    assert [person.name for person in attendance.present] == present, why
    told = [(proxy.giver.name, proxy.holder.name if proxy.holder else None) for proxy in attendance.proxies]
    assert told == proxies, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "M. Luc\nPETIT et d'autres sont là ce soir, dans la salle.\n"
            + "Ils parlent de la place et du lavoir.\n" * 5,
            "the clerk's own line end, far from the margin",
        ),
        (
            "Sont présents ce soir dans la salle : M. PETIT\nMOREL Guy\nSont excusés ce soir dans la salle : Mme ROY\n"
            * 3,
            "a family name, and another person below",
        ),
        (
            "Membres élus présents ce soir : PETIT Luc et BRUN M.\nMembres nommés par Madame le maire : ROY A. et COLAS I.\n"
            * 3,
            "an initial behind a family name is no civility",
        ),
    ],
)
def test_a_line_end_between_two_names_stays(text: str, why: str) -> None:
    for page in (typeset_page(1, text), plain_page(text)):
        flow = build_flow([page])
        assert with_whole_lines(flow) is flow, why


def test_a_text_without_boxes_measures_its_lines() -> None:
    text = "Monsieur Luc PETIT donne pouvoir à Madame Anne\nVIDAL-COLAS-MOREL pour les votes de cette séance\n" * 3
    assert "Anne VIDAL" in with_whole_lines(build_flow([plain_page(text)])).text


MINUTES = [
    (
        f"Réfection du lavoir\n{BODY}Taxe d'aménagement\nCette taxe remplace à compter du premier mars la taxe"
        " locale d'équipement. M. ROY en précise les taux, qui ne changent pas d'ici la fin de l'année.\n"
        f"Adopté à l'unanimité.\nBail du moulin\n{BODY}",
        [(None, "Réfection du lavoir"), (None, "Taxe d'aménagement"), (None, "Bail du moulin")],
        "a line that fills the left column runs on",
    ),
    (
        f"1. INSTALLATION DU CONSEIL\nMme Ana ROY, maire sortante, déclare les membres du conseil installés.\n"
        "2. ÉLECTION DU MAIRE\nMme Ida COLAS, qui est la plus âgée parmi les membres présents, a pris la présidence de"
        " l'assemblée et fait voter.\nVotants : 11, blancs : 1, exprimés : 10, majorité absolue : 6.\n"
        f"3. NOMBRE D'ADJOINTS\n{BODY}",
        [("2", "ÉLECTION DU MAIRE"), ("3", "NOMBRE D'ADJOINTS")],
        "« membres présents » at the start of a line is no roll call where its sentence began above",
    ),
    (
        f"ÉLECTION DU MAIRE\n{TALK}a. Nombre de conseillers présents à l'appel n'ayant pas pris part au vote : 0\n"
        "b. Nombre de votants (enveloppes déposées) : 15\nc. Nombre de suffrages déclarés nuls par le bureau (art. L. 66"
        " du code électoral) : 1\nd. Nombre de suffrages blancs : 2\ne. Nombre de suffrages exprimés [b – c – d] : 12\n"
        f"f. Majorité absolue : 7\nTARIFS DE LA CANTINE\n{BODY}INDEMNITÉS\n{BODY}",
        [(None, "ÉLECTION DU MAIRE"), (None, "TARIFS DE LA CANTINE"), (None, "INDEMNITÉS")],
        "the rows of an election's form are no titles",
    ),
    (
        f"1. RÉFECTION DU LAVOIR DE LA PLACE\n{BODY}2. DÉLÉGATIONS CONSENTIES AU NOUVEAU MAIRE\nAccordées pour la durée"
        f" du mandat.\nAdopté à l'unanimité.\n3. BAIL DU MOULIN\n{BODY}",
        [
            ("1", "RÉFECTION DU LAVOIR DE LA PLACE"),
            ("2", "DÉLÉGATIONS CONSENTIES AU NOUVEAU MAIRE"),
            ("3", "BAIL DU MOULIN"),
        ],
        "a title in capitals fills its line, and its text below is in small letters",
    ),
]


@pytest.mark.parametrize(("text", "items", "why"), MINUTES, ids=[row[2] for row in MINUTES])
def test_items_in_columns(text: str, items: list[tuple[str, str]], why: str) -> None:
    head = f"PROCÈS-VERBAL\n{HEAD}Présents : M. Luc PETIT, Mme Ana ROY, M. Guy MOREL\n"
    deliberations = parse(columns(head + text)).sessions[0].deliberations
    assert [(item.number, item.subject) for item in deliberations] == items, why


def test_a_line_is_full_in_its_own_column() -> None:
    flow = build_flow(columns("\n".join(["Une ligne courte", TALK * 2] * 3)))
    lines = text_lines(flow, whole(flow))
    assert [line.full for line in lines if line.text == "Une ligne courte"] == [False] * 3
    assert sum(line.full for line in lines) > len(lines) / 2
