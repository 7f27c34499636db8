"""Where sessions part in one file: (text, the dates of its sessions, why)."""

import pytest

from deliberation_cli.parsing.assemble import parse
from deliberation_cli.parsing.session.sessions import split_sessions
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.detect import plain_page

LISTED = "Présents : M. Paul Tissier, Mme Odile Garance, M. Yann Lagrive\nSecrétaire de séance : M. Yann Lagrive\n"
ITEM = (
    "ACHAT DE BANCS\nLe conseil municipal, après en avoir délibéré, à l'unanimité, approuve l'achat de trois bancs.\n"
)

ROWS = [
    (
        f"REUNION DU 2 MAI 2011\n{LISTED}{ITEM}REUNION DU 6 JUIN 2011\n{LISTED}{ITEM}",
        ["2011-05-02", "2011-06-06"],
        "two short titles, each right above its list",
    ),
    (
        f"COMMUNE DE VALOMBREUSE\nCONSEIL MUNICIPAL DE LA COMMUNE\nREUNION DU 2 MAI 2011\n{LISTED}{ITEM}"
        f"REUNION DU 6 JUIN 2011\n{LISTED}{ITEM}",
        ["2011-05-02", "2011-06-06"],
        "the first title is a longer one",
    ),
    (f"REUNION DU 2 MAI 2011\n{LISTED}{ITEM}", ["2011-05-02"], "one session"),
    (
        f"CONSEIL MUNICIPAL SEANCE DU 2 MAI 2011\n{LISTED}OBJET : PROCES-VERBAL DE LA SEANCE DU 4 AVRIL 2011\nLe procès-verbal est "
        f"adopté à l'unanimité.\nCONSEIL MUNICIPAL SEANCE DU 2 MAI 2011\n{LISTED}{ITEM}",
        ["2011-05-02"],
        "acts with a head each, of which the first approves the minutes of another day",
    ),
    (
        f"REUNION DU 2 MAI 2011\n{LISTED}{ITEM}Compte rendu de la réunion du 4 avril 2011 adopté.\n{ITEM}",
        ["2011-05-02"],
        "another session is named, without a list of its own",
    ),
    (
        f"REUNION DU 2 MAI 2011\n{LISTED}{ITEM}REUNION DU 6 JUIN 2011\nÉtaient présents Tous les conseillers en exercice, "
        f"soit M. Paul Tissier, Mme Odile Garance.\n{ITEM}",
        ["2011-05-02", "2011-06-06"],
        "everybody is there, and no colon says so",
    ),
    (
        f"SEANCE DU 2 MAI 2011\n{LISTED}{ITEM}SEANCE DU 6 JUIN 2011\nPrésents : tous les conseillers, sauf M. Paul Tissier, "
        f"excusé.\n{ITEM}SEANCE DU 4 JUILLET 2011\n{LISTED}{ITEM}",
        ["2011-05-02", "2011-06-06", "2011-07-04"],
        "one of them names only who is away",
    ),
    (
        f"REUNION DU 2 MAI 2011\nPrésents : 3\n{LISTED}{ITEM}REUNION DU 2 MAI 2011 (suite)\n{LISTED}{ITEM}",
        ["2011-05-02"],
        "the same day goes on",
    ),
    (
        f"REUNION DU 6 JUIN 2011\n{LISTED}La secrétaire donne lecture de la réunion du 2 mai 2011, adoptée.\n{ITEM}"
        f"COMPTE RENDU DE LA REUNION DU 2 MAI 2011\n{LISTED}{ITEM}",
        ["2011-06-06", "2011-05-02"],
        "the sitting before, read out in the one and told behind it",
    ),
]


@pytest.mark.parametrize(("text", "dates", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_sessions_of_a_file(text: str, dates: list[str], why: str) -> None:
    assert [str(session.date) for session in parse([plain_page(text)]).sessions] == dates, why


def test_minutes_read_out_open_no_session() -> None:
    read_out = "La secrétaire donne lecture de la réunion du 2 mai 2011, adoptée.\n"
    before = f"COMPTE RENDU DE LA REUNION DU 2 MAI 2011\n{LISTED}{ITEM}"
    text = f"REUNION DU 6 JUIN 2011\n{LISTED}{read_out}{ITEM}{before}"
    first = split_sessions(build_flow([plain_page(text)]))[0]
    assert text[slice(*first)].endswith(ITEM)


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ("Les points 2 et 3 sont adoptés à l'unanimité.", [None, True, True]),
        ("Toutes les délibérations ont été adoptées à l'unanimité.", [None, True, True]),
    ],
    ids=["by their numbers: the points 2 and 3 of the next sitting are other ones", "all: those of their own sitting"],
)
def test_a_vote_told_of_several_stays_in_its_session(told: str, first: list[bool | None]) -> None:
    items = "{}1. Bail du relais\nLe conseil approuve, par 9 voix pour et 2 contre.\n2. Vente de bois\n{}3. Achat d'un camion\n{}"
    decided = "Le conseil municipal décide de retenir l'offre.\n"
    opened = items.format("REUNION DU 2 MAI 2011\n" + LISTED, "", f"{told}\n")
    second = items.format("REUNION DU 6 JUIN 2011\n" + LISTED, decided, decided)
    sessions = parse([plain_page(opened + second)]).sessions
    read = [[d.vote.unanimous if d.vote else None for d in session.deliberations] for session in sessions]
    assert read == [first, [None, None, None]]
