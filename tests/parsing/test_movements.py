"""Who comes and goes, and before which item: (why, words among the items, who moves, how, when, before which item)."""

import pytest

from deliberation_cli.parsing.assemble import parse
from deliberation_cli.reading.detect import plain_page

HEAD = (
    "COMMUNE DE VALMARIN\nProcès-verbal de la séance du conseil municipal du 12 mai 2022\n"
    "Présents : M. Guy BRET, Mme Zoé BRUN, M. Luc LEROY, Mme Anne PETIT, M. Max ROY{note}\n"
    "Pouvoir : Mme Ida COLAS à M. Guy BRET{proxy}\nAbsente : Mme Eva SIMON\n"
    "Secrétaire de séance : Mme Anne PETIT\n{head}\n"
)
ITEMS = (
    "2022-01 - TARIFS DE LA CANTINE\nLe conseil fixe les tarifs. Adopté à l'unanimité.\n\n{before}\n\n"
    "2022-02 - VOIRIE\n{within}Le conseil approuve le programme. Adopté à l'unanimité.\n\n"
    "2022-03 - QUESTION N° 3 - BUDGET\nLe conseil vote le budget. Adopté à l'unanimité.\n"
)
ROWS = [
    ("a civility", {"before": "Arrivée de Mme Eva SIMON à 20h15."}, ("Eva SIMON", "arrival", "20:15", 1)),
    ("an elision, a listed name", {"before": ">> 18 h 37 : arrivée d'Eva SIMON"}, ("Eva SIMON", "arrival", None, 1)),
    (
        "a line end inside the words",
        {"before": "19 h 05 : arrivée\nde Mme Eva SIMON."},
        ("Eva SIMON", "arrival", None, 1),
    ),
    (
        "a line end inside the hour",
        {"before": "Départ de M. Max ROY (20 h\n15) qui donne pouvoir à M.\nLEROY."},
        ("Max ROY", "departure", "20:15", 1),
    ),
    ("a listed name", {"before": "Départ de Luc LEROY à vingt heures"}, ("Luc LEROY", "departure", "20:00", 1)),
    (
        "an elision that lost its apostrophe",
        {"before": "Arrivée d E. SIMON à 19 h 04."},
        ("E. SIMON", "arrival", "19:04", 1),
    ),
    (
        "takes a seat, at an hour",
        {"before": "Eva SIMON prend place à 18 heures 55."},
        ("Eva SIMON", "arrival", "18:55", 1),
    ),
    ("comes back among the others", {"before": "M. Max ROY réintègre la séance."}, ("Max ROY", "arrival", None, 1)),
    (
        "joins the others",
        {"before": "Mme Eva SIMON rejoint l'assemblée à 18h50."},
        ("Eva SIMON", "arrival", "18:50", 1),
    ),
    ("goes out for a while", {"before": "M. Max ROY s'absente à 19h10."}, ("Max ROY", "departure", "19:10", 1)),
    ("often away, says a speaker", {"within": "M. Max ROY s'absente souvent. "}, None),
    (
        "a meeting of another assembly",
        {"within": "Mme Zoé BRUN rejoint l'assemblée générale du syndicat. "},
        None,
    ),
    ("leaves for good", {"before": "Départ définitif de M. Max ROY à 20h."}, ("Max ROY", "departure", "20:00", 1)),
    ("goes out, told by a noun", {"before": "Sortie de M. Max ROY à 19h05."}, ("Max ROY", "departure", "19:05", 1)),
    ("leaves a place to another", {"before": "M. Max ROY rejoint la majorité sur ce point."}, None),
    ("takes the chair", {"before": "M. Max ROY prend place au fauteuil."}, None),
    ("back in the room", {"before": "M. Max ROY regagne la salle."}, ("Max ROY", "arrival", None, 1)),
    ("a name in no list", {"before": "Arrivée de Jean DURAND, du cabinet d'études."}, None),
    (
        "a proxy left on going, on two lines",
        {"before": "Départ de M. Max ROY (20 h 15) qui donne pouvoir à M.\nLEROY."},
        ("Max ROY", "departure", "20:15", 1),
    ),
    (
        "an office moves, and the name before it stays",
        {"before": "Abstention : M. Max ROY\nMme le Maire rejoint la séance à 19 h 41."},
        None,
    ),
    (
        "who answered does not go",
        {"within": "M. ROY répond que les prix montent. Mme le Maire quitte la salle. "},
        None,
    ),
    ("an office without a name", {"within": "M. le Député-Maire se retire. "}, None),
    (
        "a movement told in the header, of an item by its question",
        {"head": "M. Max ROY quitte la séance à 20 h 30, après le vote de la question n° 3 sur le budget."},
        ("Max ROY", "departure", "20:30", 3),
    ),
    (
        "of an item by the end of its number",
        {"head": "Départ de M. Max ROY à 21h10 (délibération n° 2)"},
        ("Max ROY", "departure", "21:10", 1),
    ),
    (
        "of an item that is not there",
        {"head": "Départ de M. Max ROY à 21h10 (délibération n° 9)"},
        ("Max ROY", "departure", "21:10", None),
    ),
    ("up to a point", {"note": " (jusqu'au point 2022-02)"}, ("Max ROY", "departure", None, 2)),
    ("from a point on", {"note": " (à partir du point 2022-02)"}, ("Max ROY", "arrival", None, 1)),
    ("gone from a point on", {"note": " (départ à compter du point 2022-02)"}, ("Max ROY", "departure", None, 1)),
    ("absent from a point on", {"note": " (absent à partir du point 2022-02)"}, ("Max ROY", "departure", None, 1)),
    ("a term that comes", {"before": "Rapporteur : M. Max ROY Le bail arrive à échéance le 30 juin."}, None),
    ("another subject", {"before": "Rapporteur : M. Max ROY La directrice quitte la salle."}, None),
    (
        "a cause told in an item, of a stranger",
        {"before": "Suite au départ de M. DURAND, deux fermiers s'offrent."},
        None,
    ),
    ("a cause, of a member", {"before": "Suite au départ de M. ROY, treize votants."}, ("ROY", "departure", None, 1)),
    ("absent up to an hour", {"note": " (absent jusqu'à 20 h 30)"}, ("Max ROY", "arrival", "20:30", None)),
    ("a proxy that starts late", {"proxy": " (à partir de 21h10)"}, ("Ida COLAS", "departure", "21:10", None)),
]


@pytest.mark.parametrize(("why", "words", "want"), ROWS, ids=[row[0] for row in ROWS])
def test_movements(why: str, words: dict[str, str], want: tuple[str, str, str | None, int | None] | None) -> None:
    empty = dict.fromkeys(("note", "proxy", "head", "before", "within"), "")
    (session,) = parse([plain_page((HEAD + ITEMS).format(**(empty | words)))]).sessions
    assert [item.number for item in session.deliberations] == ["2022-01", "2022-02", "2022-03"]
    told = [(m.person.name, m.kind, m.time, m.item) for m in session.attendance.movements]
    assert told == ([want] if want else []), why


def test_a_couple_leaves_at_one_hour() -> None:
    words = dict.fromkeys(("proxy", "before", "within"), "")
    words |= {"note": ", Mme Anne ROY", "head": "Départ de M. Max ROY à 20 h 15. Départ de Mme ROY à 20 h 15."}
    (session,) = parse([plain_page((HEAD + ITEMS).format(**words))]).sessions
    assert [(m.person.name, m.time) for m in session.attendance.movements] == [("Max ROY", "20:15"), ("ROY", "20:15")]


def test_the_note_tells_of_the_proxy() -> None:
    words = dict.fromkeys(("note", "proxy", "head", "within"), "")
    words["before"] = "Départ de M. Max ROY (20 h 15) qui donne pouvoir à M.\nLEROY."
    (session,) = parse([plain_page((HEAD + ITEMS).format(**words))]).sessions
    assert "donne pouvoir à M." in (session.attendance.movements[0].note or "")


def test_notes_behind_one_name_and_the_next() -> None:
    text = "CONSEIL MUNICIPAL\nSéance du 12 mai 2022\nPrésents : ROY Max (à partir du point 4), MOREL Anne (arrivée à 19h)\n"
    (session,) = parse([plain_page(text)]).sessions
    told = [(m.person.name, m.kind, m.time) for m in session.attendance.movements]
    assert told == [("ROY Max", "arrival", None), ("MOREL Anne", "arrival", "19:00")]


def test_two_movements_without_a_stop_between_them() -> None:
    words = dict.fromkeys(("note", "proxy", "before", "within"), "")
    words["head"] = "Arrivée de M. ROY à 19h52 (délibération n° 2) Départ de Mme BRUN à 21h10 (délibération n° 3)"
    (session,) = parse([plain_page((HEAD + ITEMS).format(**words))]).sessions
    assert [(m.person.name, m.item) for m in session.attendance.movements] == [("ROY", 1), ("BRUN", 2)]


def test_counts_told_again_at_an_arrival_open_no_list() -> None:
    words = dict.fromkeys(("note", "proxy", "head", "within"), "")
    told = "Eva SIMON prend place à 18 heures 55. Présents : six. "
    words["before"] = "Le maire lit le rapport. " * 30 + told
    (session,) = parse([plain_page((HEAD + ITEMS).format(**words))]).sessions
    assert [(m.person.name, m.item) for m in session.attendance.movements] == [("Eva SIMON", 1)]


@pytest.mark.parametrize(
    ("above", "below", "item", "why"),
    [
        ("13 pour\n", "", None, "below the vote, over the next title: of the item above, or of the next"),
        ("", "13 pour\n", 0, "before the vote of the same item"),
    ],
)
def test_whose_item_a_withdrawal_is(above: str, below: str, item: int | None, why: str) -> None:
    act = (
        "PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 3 MARS 2020\nPrésents : M. Luc ROY, Mme Zoé BRUN.\n"
        f"1. Cession d'un lot\nLe prix est de 24 €.\n{above}M. Luc ROY, parent du gérant, se retire.\n{below}"
        "2. Tarifs de la piscine\nEntrée adulte 4 €.\n14 pour\n"
    )
    document = parse([plain_page(act)])
    assert [move.item for move in document.sessions[0].attendance.movements] == [item], why
