"""The day of a session where title and opening formula differ: the figures give it, the words stay to be judged."""

import datetime as dt

import pytest

from deliberation_cli import parse
from deliberation_cli.parsing.session.session import read_session
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.reading.detect import plain_page
from tests.parsing.typeset import typeset, whole

FORMULA = "L'an deux mille vingt-deux, le sept décembre à dix-huit heures, le conseil municipal s'est réuni en mairie."


@pytest.mark.parametrize(
    ("before", "date", "text", "why"),
    [
        ("", "2022-12-07", "L'an deux mille vingt-deux, le sept décembre", "the formula alone"),
        ("Séance du jeudi 7 décembre 2023", "2023-12-07", "L'an deux mille vingt-deux, le sept décembre", "a title"),
        ("RÉUNION DU 7 DÉCEMBRE 2023", "2023-12-07", "L'an deux mille vingt-deux, le sept décembre", "« réunion du »"),
        (
            "Réunion du mercredi 7 décembre 2022\nLa majorité ayant été réunie, le transfert est reporté au 1er mars 2026.",
            "2022-12-07",
            "L'an deux mille vingt-deux, le sept décembre",
            "a day to which a matter is put off, behind « réunie »",
        ),
        (
            "Envoyé en préfecture le 12/12/2022 ID : 012-211203457-20221207-PV_07122022-AU PROCÈS-VERBAL de la séance du "
            "conseil municipal du mercredi 7 décembre 2022\nPoint 1 – Procès-verbal de la séance du 6 juillet 2022",
            "2022-12-07",
            "L'an deux mille vingt-deux, le sept décembre",
            "a title right behind a stamp, and other minutes to approve",
        ),
        (
            "Séance du 7 décembre 2022\nConvocation du 30 novembre 2022",
            "2022-12-07",
            "L'an deux mille vingt-deux, le sept décembre",
            "the convocation stands just before the formula",
        ),
    ],
)
def test_words_and_figures(before: str, date: str, text: str, why: str) -> None:
    flow = typeset(f"{before}\n{FORMULA}")
    session = read_session(flow, whole(flow), whole(flow)).value
    assert (session.date, session.date_text) == (dt.date.fromisoformat(date), text), why


SURE = [
    ("Séance du 7 décembre 2023. Étaient présents : Max ROY.", 1.0, "told"),
    ("Le prêt court du 7 décembre 2023 au terme convenu.", DOUBT, "a page without its header: a guess"),
    ("", None, "none"),
    (
        "Le 3 mars 2020, le conseil municipal, dont les commissions se sont réunies le 20 février 2020, s'est assemblé.",
        1.0,
        "the committees' day is another",
    ),
]


@pytest.mark.parametrize(("words", "sure", "why"), SURE, ids=[row[2] for row in SURE])
def test_how_surely_the_day_is_the_meetings(words: str, sure: float | None, why: str) -> None:
    flow = typeset(f"Le maire expose le projet. {words}")
    found = read_session(flow, whole(flow), whole(flow)).proofs.get("/date")
    assert (found.confidence if found else None) == sure, why


def test_an_act_that_bears_its_own_day() -> None:
    flow = typeset(
        "Délibération n° 4 du 12 DÉCEMBRE 2019\n\nObjet : Bail du moulin. Vu le prix arrêté lors de la séance du 5 mars 2019, "
        "le conseil prend acte du bail conclu par le maire."
    )
    assert read_session(flow, whole(flow), whole(flow)).value.date == dt.date(2019, 12, 12)


def test_the_weekday_tells_which_of_two_years_is_the_slip() -> None:
    flow = typeset(
        f"EXTRAIT DU REGISTRE {'Nombre de membres, date d’affichage. ' * 9}SÉANCE DU 21 FÉVRIER 2019 L'an deux mille dix-huit et le "
        "jeudi 21 février, le conseil s'est réuni."
    )
    assert read_session(flow, whole(flow), whole(flow)).value.date == dt.date(2019, 2, 21)


def test_an_earlier_meeting_told_in_the_pluperfect_is_another() -> None:
    flow = typeset(
        "Compte-rendu du Conseil municipal du lundi 1er octobre 2018 – 20h00\n\nPrésents : Max ROY, Zoé BRUN.\n\nLe maire expose que "
        "le Conseil municipal, réuni le 12 juin 2017, avait jugé utile d'attendre."
    )
    assert read_session(flow, whole(flow), whole(flow)).value.date == dt.date(2018, 10, 1)


def test_an_opening_that_is_cut_off_decides_nothing() -> None:
    document = parse(
        [
            plain_page(
                "COMMUNE DE VALMARIN Extrait du registre. Séance du 12 mai 2022 Le conseil s'est réuni au nombre prescrit par la loi. "
                "Présents : Luc PETIT, Zoé BRUN, Max SIMON."
            )
        ]
    )
    assert document.sessions[0].deliberations == []
