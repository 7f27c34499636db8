"""Who met, when, who was there, in whole headers (`identity_rows.py`, `lists_rows.py` ...): what a row does not list must not be read."""

from typing import Any

import pytest

from deliberation_cli.parsing.assemble import parse
from deliberation_cli.reading.detect import plain_page
from tests.parsing import (
    apart_rows,
    around_rows,
    assemblies_rows,
    boards_rows,
    bodies_rows,
    cells_rows,
    columned_rows,
    communes_rows,
    council_rows,
    count_rows,
    delegates_rows,
    epci_rows,
    flattened_rows,
    groups_rows,
    heads_rows,
    identity_rows,
    large_rows,
    late_rows,
    led_rows,
    lists_rows,
    noise_rows,
    odd_rows,
    recent_rows,
    run_on_rows,
    sentence_rows,
    single_act_rows,
    style_rows,
    syndicate_rows,
    torn_rows,
    town_rows,
    woven_rows,
    written_rows,
)

TABLES = (
    apart_rows,
    assemblies_rows,
    around_rows,
    epci_rows,
    flattened_rows,
    groups_rows,
    heads_rows,
    identity_rows,
    lists_rows,
    large_rows,
    late_rows,
    led_rows,
    town_rows,
    boards_rows,
    cells_rows,
    bodies_rows,
    delegates_rows,
    written_rows,
    cells_rows,
    communes_rows,
    council_rows,
    noise_rows,
    odd_rows,
    recent_rows,
    run_on_rows,
    columned_rows,
    sentence_rows,
    single_act_rows,
    style_rows,
    syndicate_rows,
    torn_rows,
    woven_rows,
)
ROWS = [row for table in TABLES for row in table.ROWS]
COUNT_ROWS = [
    *count_rows.ROWS,
    *style_rows.COUNTS,
    *delegates_rows.COUNTS,
    *assemblies_rows.COUNTS,
    *epci_rows.COUNTS,
    *woven_rows.COUNTS,
    *flattened_rows.COUNTS,
]
Want = dict[str, Any]

LISTS = ("present", "proxies", "absent")
COUNTS = ("members_in_office", "present_count", "proxies_count", "absent_count", "voters_count")


def read(text: str) -> Want:
    document = parse([plain_page(text)])
    (session,) = document.sessions
    attendance = session.attendance
    return {
        "present": [p.name for p in attendance.present],
        "proxies": [(p.giver.name, p.holder and p.holder.name) for p in attendance.proxies],
        "absent": [p.name for p in attendance.absent],
        "movements": [(m.person.name, m.kind) for m in attendance.movements],
        "president": session.president and session.president.name,
        "secretary": session.secretary and session.secretary.name,
        "date": session.date and session.date.isoformat(),
        "convened": session.convened_on and session.convened_on.isoformat(),
        "body": session.body.kind,
        "kind": document.kind,
        "session_kind": session.kind,
        "urgent": session.urgent,
        **{name: getattr(attendance, name) for name in COUNTS},
    }


@pytest.mark.parametrize(("why", "text", "want"), ROWS, ids=[row[0] for row in ROWS])
def test_headers(why: str, text: str, want: Want) -> None:
    got = read(text)
    assert {field: got[field] for field in want} == want, why
    assert [field for field in LISTS if got[field] and field not in want] == [], why


@pytest.mark.parametrize(("words", "want", "why"), COUNT_ROWS, ids=[row[2] for row in COUNT_ROWS])
def test_counts(words: str, want: count_rows.Counts, why: str) -> None:
    got = read(f"Conseil municipal du 3 mai 2017 {words} Présents : A. DURAND, B. PETIT\nSecrétaire : A. DURAND\n")
    assert tuple(got[name] for name in COUNTS) == want, why


PLACES = [
    ("s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de M. Luc LEROY",
     "dans le lieu habituel de ses séances", "the number that the law asks is no place"),
    ("s'est réuni à la mairie, lieu habituel de ses séances, sous la présidence de M. Luc LEROY", "à la mairie", "a place told twice"),
    ("s'est réuni en session ordinaire à la salle des fêtes, sous la présidence de M. Luc LEROY", "à la salle des fêtes", "a session between"),
    ("s'est réuni au nombre prescrit par la loi, sous la présidence de M. Luc LEROY", None, "no place is told"),
    ("s'est réuni à 19 heures 15 à l'espace Zoé-Brun à Val, sous la présidence de M. Luc LEROY", "à l'espace Zoé-Brun à Val", "the hour before it"),
    ("s'est réuni à 19 h 15, sous la présidence de M. Luc LEROY", None, "an hour is no place"),
    ("s'est réuni dans la salle des fêtes en raison des travaux, sous la présidence de M. Luc LEROY", "dans la salle des fêtes", "nor is the reason"),
    ("s'est réuni salle Zoé-Brun, suivant convocation adressée par Mme le Maire", "salle Zoé-Brun", "nor the convocation"),
    ("s'est réuni dans le lieu habituel de ses\nséances, sous la\nprésidence de M. Luc LEROY", "dans le lieu habituel de ses séances", "a small word leads over the line end"),
    ("s'est réuni en mairie, sous la\nprésidence de M. Luc LEROY", "en mairie", "a formula that the line end cuts"),
    ("s'est réuni à la salle des fêtes de\n\nPrésents", "à la salle des fêtes", "what a column cuts off is taken back to a whole word"),
    ("s'est réuni à la\n\nPrésents", None, "no word of the place is left"),
    ("s'est réuni à l'hôtel du département le 12 mai 2022 sous la présidence de M. Luc LEROY", "à l'hôtel du département", "a day behind it"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "place", "why"), PLACES, ids=[row[2] for row in PLACES])
def test_places(words: str, place: str | None, why: str) -> None:
    text = f"COMMUNE DE VAL\nL'an deux mille vingt-deux, le douze mai, le conseil municipal {words}.\nPrésents : M. Luc LEROY, Mme Zoé BRUN\n"
    (session,) = parse([plain_page(text)]).sessions
    assert session.place == place, why


BODIES = [
    ("CONSEIL MUNICIPAL DU 12 MAI 2022", "CONSEIL MUNICIPAL", "a date is no part of the name"),
    ("Conseil municipal de la commune de Valmarin Séance du 12 mai 2022", "Conseil municipal de la commune de Valmarin", "nor is what announces it"),
    ("CONSEIL MUNICIPAL DE LA COMMUNE DE VAL LUNDI 16 MAI 2022", "CONSEIL MUNICIPAL DE LA COMMUNE DE VAL", "nor the day of the week"),
    ("CONSEIL RÉGIONAL DU LEVANT Délibération n° 12", "CONSEIL RÉGIONAL DU LEVANT", "the act behind the name"),
    ("COMMUNE DE LA BÂTIE-SUR-VAL Réunion du 12 mai 2022", "COMMUNE DE LA BÂTIE-SUR-VAL", "who writes, with its name"),
    ("CENTRE COMMUNAL D'ACTION SOCIALE DE VAL Procès-verbal de la réunion", "CENTRE COMMUNAL D'ACTION SOCIALE DE VAL", "minutes of whom"),
    ("Centre communal d'action sociale de Val – Conseil d'administration du 12 mai 2022", "Centre communal d'action sociale de Val – Conseil d'administration", "the board behind its authority"),
    ("CONSEIL MUNICIPAL du MARDI 7 MAI 2022", "CONSEIL MUNICIPAL", "which may stand alone behind the body"),
    ("Séance publique du 12 mai 2022, le Conseil de Valmarin Métropole s'est réuni", "Valmarin Métropole", "a metropolis named before the word"),
    ("Eurométropole de Valmarin – séance du 12 mai 2022", "Eurométropole de Valmarin", "grown into it"),
    ("Conseil communautaire du Pays de Belval", "Conseil communautaire du Pays de Belval", "a name that goes on"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "name", "why"), BODIES, ids=[row[2] for row in BODIES])
def test_names_of_bodies(words: str, name: str, why: str) -> None:
    (session,) = parse([plain_page(f"PROCÈS-VERBAL\n{words}\nPrésents : M. Luc LEROY, Mme Zoé BRUN\n")]).sessions
    assert session.body.name == name, why
