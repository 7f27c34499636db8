"""A label of a side column, read into any gap of the lists, changes nothing of what they say."""

from dataclasses import replace

import pytest

from deliberation_cli.models import Attendance
from deliberation_cli.parsing.assemble import parse
from deliberation_cli.parsing.attendance.side_column import column_apart
from deliberation_cli.parsing.text.flow import build_flow
from tests.parsing.typeset import typeset_page

HEAD = (
    "Le Conseil Municipal, légalement convoqué, s'est réuni à la Mairie le 27 juin 2019 sous la présidence de Madame Ana "
    "ROY, Maire. Étaient présents : Luc PETIT, Guy MOREL, Zoé BRUN, Ana ROY, Max SIMON. Absents excusés : Jean VIDAL, Ida "
    "COLAS, Paul DURAND. Pouvoirs : de Jean VIDAL à Guy MOREL, M. Paul DURAND donne pouvoir à M. Max SIMON. Secrétaire de "
    "séance : Guy MOREL"
)
GAPS = [at for at, sign in enumerate(HEAD) if sign == " " and HEAD.index("présents") < at < HEAD.index("Secrétaire")]
LABELS = [
    "EN EXERCICE……….. 15",
    "Votants : 15",
    "Présents : 10",
    "Date de convocation : 21 juin 2019",
    "Commune de Valmarin – Conseil municipal du 27 juin 2019 – Page 2/8",
    "www.valmarin.fr",
]


def attendance(text: str) -> Attendance:
    return parse([typeset_page(1, text)]).sessions[0].attendance


def lists(text: str) -> tuple[list[str], list[tuple[str, str | None]], list[str]]:
    """Who was there, who gave a proxy to whom, who was away."""
    read = attendance(text)
    proxies = [(proxy.giver.name, proxy.holder.name if proxy.holder else None) for proxy in read.proxies]
    return [p.name for p in read.present], proxies, [p.name for p in read.absent]


def test_the_lists_alone() -> None:
    there = ["Luc PETIT", "Guy MOREL", "Zoé BRUN", "Ana ROY", "Max SIMON"]
    assert lists(HEAD) == (there, [("Jean VIDAL", "Guy MOREL"), ("Paul DURAND", "Max SIMON")], ["Ida COLAS"])


@pytest.mark.parametrize("label", LABELS)
def test_a_label_in_any_gap(label: str) -> None:
    alone = lists(HEAD)
    wrong = [HEAD[at - 20 : at] for at in GAPS if lists(f"{HEAD[:at]} {label}{HEAD[at:]}") != alone]
    assert wrong == []


@pytest.mark.parametrize(
    ("label", "field", "count"), [("Votants : 15", "voters_count", 15), ("EN EXERCICE……. 19", "members_in_office", 19)]
)
def test_the_count_is_read_where_it_stands(label: str, field: str, count: int) -> None:
    at = HEAD.index(" MOREL")
    assert getattr(attendance(f"{HEAD[:at]} {label}{HEAD[at:]}"), field) == count


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Présents : M. Luc ROY, Mme Ana BRUN Absents : 2 M. Guy MOREL, Mme Ida COLAS", "the heading of the next list"),
        ("Présents : ROY, Max ; BRUN, Zoé Absents : 2 LEROY, Guy ; PETIT, Eve", "the comma stands inside the names"),
        ("Présents : M. Luc ROY, Mme Ana BRUN. Votants : 15 Madame le Maire ouvre la séance", "the list is done"),
        ("Votants : 15", "no list"),
    ],
)
def test_a_label_that_stands_where_it_was_written(text: str, why: str) -> None:
    flow = build_flow([typeset_page(1, text)])
    assert column_apart(flow) is flow, why


HALVES = [
    "Présents : M. BRUN, Mme Philippe de [] LA TOUR, M. ROY",
    "Présents : Mme BRUN Zoé, M. MOREL [] Firmin, Mme ROY Ana",
    "Présents : Zoé Brun, Ségolaine [] Kermarrec, Luc Petit",
    "Présents : L. BRUN, J.-P. ROY, C. [] Duverger, P. GUY",
    "Présents : Mme BRUN, [] maire, MM. ROY, PETIT",
    "Présents : M. ROY, conseiller [] général, Mme BRUN",
    "Étaient présents [] les conseillers suivants : Zoé BRUN, Luc ROY",
    "Présents : Zoé BRUN, Luc ROY. Absents [] excusés : Guy MOREL",
    "Présents : Zoé BRUN, Luc ROY. Pouvoirs : Guy MOREL [] → Luc ROY",
    "Présents : Zoé BRUN, Luc ROY. Excusés : Guy MOREL [] (procuration à Luc ROY), Ana PETIT",
    "Présents : Zoé BRUN,Luc [] ROY,Ana PETIT",
]


@pytest.mark.parametrize("text", HALVES)
def test_a_name_or_a_note_goes_on_behind_the_label(text: str) -> None:
    moved = column_apart(build_flow([typeset_page(1, text.replace("[]", "Votants : 15"))]))
    assert moved.text.split("\n")[:2] == ["Votants : 15", text.replace("[] ", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Présents : 1 BRUN Zoé 2 ROY Luc Absents excusés : 1 MOREL Guy 2 PETIT Ana",
        "BRUN Zoé Maire Présent 2 ROY Luc Adjoint Présent 3 MOREL Guy",
        "Présents : BRUN, ROY. Approbation du procès-verbal de la séance du 4 mai 2022 Adopté",
        "Conseillers présents : 15 NOEL Ida, BRUN Zoé, ROY Luc",
        "Conseillers présents ....... 16 (seize) Votants ....... 20 (vingt) Présents : L. BRUN, A. ROY",
        "Nombre de présents : 12/16 Élus présents : M. BRUN, Mme ROY",
        "Présents : M. BRUN. Personnel présent : Mme Ève COLAS Nombre de membres présents : vingt-deux",
        "Président de séance : M. BRUN Présents : 6 Mesdames, Messieurs BRUN, ROY",
        "Présents : M. BRUN, Mme ROY École Délibération n° 2024-019 (Rapporteur : M. PETIT) Le maire expose",
    ],
)
def test_what_counts_the_rows_or_opens_a_title_stays(text: str) -> None:
    flow = build_flow([typeset_page(1, text)])
    assert column_apart(flow) is flow


def test_the_words_keep_their_places() -> None:
    flow = build_flow([typeset_page(1, HEAD.replace("Zoé BRUN", "Zoé Votants : 15 BRUN"))])
    moved = column_apart(flow)
    assert sorted(moved.words, key=id) == sorted(flow.words, key=id)
    assert [moved.text[start:].split()[0] for start in moved.starts] == [word.text for word in moved.words]
    assert len(moved.text) == len(moved.fold) == len(flow.text)


def test_a_foot_that_opens_the_next_page_leaves_it_where_it_starts() -> None:
    first, second = "Présents : Zoé BRUN, Luc", "PV du 12 mai 2022 Page 2/8 PETIT, Ana ROY"
    flow = build_flow([typeset_page(1, first), typeset_page(2, second)])
    flat = replace(flow, text=flow.text.replace("\n", " "), fold=flow.fold.replace("\n", " "), memo={})
    moved = column_apart(flat)
    assert [moved.text[at:].split()[0] for at, _ in moved.page_starts] == ["PV", "PETIT,"]
    assert [moved.page_of(moved.text.index(word)) for word in ("Luc", "PETIT", "PV")] == [1, 2, 2]
