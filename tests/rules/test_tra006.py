"""TRA006: the text cited for the proxies."""

import pytest

from .acts import statuses

TWO = "FABRE Lise -> BLANC Hugo, HENRY Zoé -> BLANC Hugo"
ONE = "FABRE Lise -> BLANC Hugo"


@pytest.mark.parametrize(
    ("proxies", "cited", "more", "expected"),
    [
        (ONE, "article L. 2121-20 du CGCT", "", "pass"),
        (ONE, "l'article L.2121-20 du Code général", "body: {kind: community_council}", "pass"),
        (ONE, "article L 3121-16", "body: {kind: departmental_council}", "pass"),
        (ONE, "le règlement intérieur", "", "pass"),
        (ONE, "article L. 3121-16", "", "fail/warning"),
        (ONE, "article L. 2121-20", "body: {kind: departmental_council}", "fail/warning"),
        (ONE, "article L. 2121-17 du CGCT", "", "fail/warning"),
        (TWO, "article L. 2121-20", "date: 2022-03-03", "fail/warning"),
        (TWO, "article R. 1424-16", "date: 2022-03-03, body: {kind: fire_service_board}", "fail/warning"),
        (TWO, "article L. 2121-20", "date: 2020-10-20", "fail/warning"),
        (TWO, "article 10 de la loi n° 2021-1465", "date: 2022-03-03", "pass"),
        (TWO, "article L. 2121-20", "date: 2022-03-03, visas: [Vu la loi n° 2021-1465 du 10 novembre 2021]", "pass"),
        (TWO, "article L. 2121-20", "date: 2022-03-03, visas: [Vu la loi n° 2020-290 du 23 mars 2020]", "fail/warning"),
        (TWO, "article L. 2121-20", "", "pass"),
        (ONE, "article L. 2121-20", "date: 2022-03-03", "pass"),
        (ONE, "article L. 2121-20", "body: {kind: other}", "unknown"),
        (ONE, "article L. 2121-20", "date: null", "unknown"),
        (ONE, "article L. 2121-20", "body: {kind: syndicate_committee, name: Syndicat mixte}", "unknown"),
        ("", "article L. 2121-20", "", "not-applicable"),
    ],
)  # fmt: skip
def test_legal_basis_cited(proxies: str, cited: str, more: str, expected: str) -> None:
    attendance = f'{{proxies: [{proxies}], proxies_citation: "{cited}"}}'
    assert statuses("TRA006", f"{{attendance: {attendance}{', ' + more if more else ''}}}") == expected


def test_nothing_cited() -> None:
    assert statuses("TRA006") == "not-applicable"
