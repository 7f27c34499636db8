"""SES002 to SES008: secretary, dates, existence, signature."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.rules.session.dates import Words, in_words, read, weekday

from .acts import judge, statuses


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ("", "pass"),
        ("secretary: Inès CARON", "pass"),
        ("secretary: Mme Caron", "pass"),
        ("{secretary: GIRAUD Paul, attendance: {movements: ['+ GIRAUD Paul 1']}}", "pass"),
        ("secretary: GIRAUD Paul", "fail/warning"),
        ("secretary: FABRE Lise", "fail/warning"),
        ("secretary: LOPEZ Rosa", "fail/warning"),
        ("{secretary: LOPEZ Rosa, department: null, transmission: null}", "fail/info"),
        ("{secretary: GIRAUD Paul, department: null, transmission: null}", "fail/warning"),
        ("{secretary: LOPEZ Rosa, attendance: {present_count: 6}}", "unknown"),
        ("{secretary: MARTIN, attendance: {present_count: 2, present: [MARTIN Jean, MARTIN Paule]}}", "unknown"),
        ("secretary: BLANC Lise", "unknown"),
        ("{secretary: GIRAUD Paul, attendance: {present: [GIRAUD Lou, X Y], absent: [GIRAUD Paul]}}", "unknown"),
        ("secretary: null", "unknown"),
        ("{secretary: X Y, attendance: {present: [], present_count: 4}}", "unknown"),
        ("{secretary: GIRAUD Paul, body: {kind: other}}", "unknown"),
        ("{secretary: GIRAUD Paul, department: '57'}", "not-applicable"),
        ("{secretary: GIRAUD Paul, body: {kind: departmental_council}}", "not-applicable"),
    ],
)
def test_secretary_present(changes: str, expected: str) -> None:
    assert statuses("SES002", changes) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ("", "pass"),
        ("signed_on: 2023-05-15", "pass"),
        ("{signed_on: null, transmission: null}", "pass"),
        ("{transmission: {sent_on: 2023-05-16, received_on: 2023-05-16}}", "pass"),
        ("convened_on: 2023-05-16", "fail/warning"),
        ("signed_on: 2023-05-14", "fail/warning"),
        ("{signed_on: null, transmission: {sent_on: 2023-05-14}}", "fail/warning"),
        ("{transmission: {sent_on: 2023-05-15}}", "fail/warning"),
        ("{transmission: {sent_on: 2023-05-18, received_on: 2023-05-17}}", "fail/warning"),
        ("{convened_on: 2023-05-16, signed_on: 2023-05-14}", "fail/warning fail/warning"),
        ("{convened_on: null, signed_on: null, transmission: null}", "unknown"),
        ("{convened_on: 2023-05-16, date: null, signed_on: null, transmission: null}", "unknown"),
        ("{date: null, convened_on: null, signed_on: null, transmission: {sent_on: null}}", "unknown"),
        ("{deliberations: [], convened_on: 2023-05-16}", "fail/warning"),
    ],
)
def test_order_of_dates(changes: str, expected: str) -> None:
    assert statuses("SES003", changes) == expected


TERRITORY = "body: {kind: territory_council}"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (f"{{{TERRITORY}, department: '13', date: 2016-01-01}}", "pass"),
        (f"{{{TERRITORY}, department: '13', date: 2022-06-30}}", "pass"),
        (f"{{{TERRITORY}, department: '93', date: 2024-01-01}}", "pass"),
        ("{body: {kind: community_council, name: Métropole de Lyon}, date: 2015-01-01}", "pass"),
        (f"{{{TERRITORY}, department: '13', date: 2022-10-03}}", "fail/error"),
        (f"{{{TERRITORY}, department: '13', date: 2015-12-31}}", "fail/error"),
        (f"{{{TERRITORY}, department: '93', date: 2015-12-31}}", "fail/error"),
        (f"{{{TERRITORY}, department: null, transmission: null, date: 2022-10-03}}", "fail/warning"),
        ("{body: {kind: community_council, name: Métropole de Lyon}, date: 2014-12-31}", "fail/warning"),
        ("{date: null}", "unknown"),
        ("{body: {kind: other}}", "unknown"),
        ("", "not-applicable"),
    ],
)
def test_body_exists(changes: str, expected: str) -> None:
    assert statuses("SES004", changes) == expected


OLD = "signature_text: Ont signé au registre les membres présents"
NEW = "signature_text: Le maire et le secrétaire de séance"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (f"{{{OLD}, date: 2022-06-30}}", "pass"),
        (f"{{{NEW}, date: 2022-07-01}}", "pass"),
        (f"{{{NEW}}}", "pass"),
        (f"{{{NEW} et tous les membres présents, date: 2022-06-30}}", "pass"),
        (f"{{{OLD}, date: 2022-07-01}}", "fail/info"),
        (f"{{{NEW}, date: 2022-06-30}}", "fail/info"),
        (f"{{{OLD}, body: {{kind: community_council}}}}", "fail/info"),
        ("{signature_text: Pour extrait conforme}", "unknown"),
        ("", "unknown"),
        (f"{{{OLD}, body: {{kind: other}}}}", "unknown"),
        (f"{{{OLD}, body: {{kind: departmental_council}}}}", "not-applicable"),
    ],
)
def test_signature_form(changes: str, expected: str) -> None:
    assert statuses("SES005", changes) == expected


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("lundi 15 mai 2023", "2023-05-15", "pass"),
        ("LUNDI 15 MAI 2023", "2023-05-15", "pass"),
        ("Mardi 20 octobre 2020", "2020-10-20", "pass"),
        ("Mardi 20/10/2022", "2022-10-20", "fail/warning"),
        ("dimanche 15 mai 2023", "2023-05-15", "fail/warning"),
        ("le mardi quinze mai", "2023-05-15", "fail/warning"),
        ("lundi 15 mai 2023", "null", "unknown"),
        ("15 mai 2023", "2023-05-15", "not-applicable"),
        ("lundi 15 ou mardi 16 mai", "2023-05-15", "not-applicable"),
    ],
)
def test_weekday(text: str, date: str, expected: str) -> None:
    assert statuses("SES006", f"{{date_text: {text}, date: {date}}}") == expected


def test_any_date_with_its_weekday_is_held_against_the_calendar() -> None:
    more = "[{text: Mardi 20/10/2022, date: 2022-10-20}, {text: jeudi 20/10/2022, date: 2022-10-20}, {text: lundi}]"
    assert statuses("SES006", f"weekday_dates: {more}") == "pass fail/warning pass unknown"


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("L'an deux mille vingt-trois, le quinze mai", "2023-05-15", "pass"),
        ("L'an deux mil vingt trois et le 15 mai", "2023-05-15", "pass"),
        ("le premier mars deux mille vingt et un", "2021-03-01", "pass"),
        ("le vingt et un mars deux mille neuf", "2009-03-21", "pass"),
        ("L'an mil neuf cent quatre-vingt-dix-sept", "1997-06-01", "pass"),
        ("L'an deux mille vingt-deux, le quinze mai", "2023-05-15", "fail/warning"),
        ("L'an deux mille vingt-trois, le seize mai", "2023-05-15", "fail/warning"),
        ("L'an deux mille vingt-trois, le quinze juin", "2023-05-15", "fail/warning"),
        ("le vingt et un mai", "2023-05-20", "fail/warning"),
        ("L'an deux mil vingt et deux, le premier mars", "2022-03-01", "pass"),
        ("L'an deux mille vingt-cing, le vingt et deux mars", "2025-03-22", "not-applicable"),
        ("L'an deux mille vingt, le premier du mois d'avril", "2020-03-01", "fail/warning"),
        ("L'an deux mille vingt-trois", "null", "unknown"),
        ("lundi 15 mai 2023", "2023-05-15", "not-applicable"),
        ("null", "2023-05-15", "not-applicable"),
    ],
)
def test_date_in_words(text: str, date: str, expected: str) -> None:
    assert statuses("SES007", f'{{date_text: "{text}", date: {date}}}') == expected


MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


@given(st.dates(dt.date(1996, 2, 24), dt.date(2099, 12, 31)), st.data())
def test_any_date_is_read_back(date: dt.date, data: st.DataObject) -> None:
    century, rest = ("mil neuf cent", date.year - 1900) if date.year < 2000 else ("deux mille", date.year - 2000)
    year = data.draw(st.sampled_from(sorted(in_words(rest)))) if rest else ""
    day = data.draw(st.sampled_from(sorted(in_words(date.day)))) if date.day > 1 else "premier"
    found = read(f"L'an {century} {year}, le {day} {MONTHS[date.month - 1]} à 19 heures")
    assert found == Words(date.day, date.month, date.year)
    assert found.fits(date)


@given(st.text(max_size=60))
def test_any_text_is_read_without_fault(text: str) -> None:
    assert len(read(text)) == 3
    assert weekday(text) in (None, *range(7))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ("", "pass"),
        ("{transmission: {published_on: 2023-05-18}}", "pass"),
        ("{transmission: {published_on: 2023-05-16}}", "pass"),
        ("{transmission: {published_on: null}}", "fail/info"),
        ("{transmission: {published_on: null, received_on: null}}", "fail/info"),
        ("{transmission: {published_on: null}, body: {kind: other}}", "fail/info"),
        ("{transmission: {received_on: null}}", "unknown"),
        ("{transmission: null}", "not-applicable"),
    ],
)
def test_executory(changes: str, expected: str) -> None:
    assert statuses("SES008", changes) == expected


def test_executory_says_the_later_of_two_days() -> None:
    [verdict] = judge("SES008", "{transmission: {published_on: 2023-05-18}}")
    assert verdict.message == "exécutoire le 18/05/2023"
