"""DOC001–DOC004: what was not read, or not surely, one case a line."""

# ruff: noqa: E501 one case a line

import pytest

from deliberation_cli.models import Document
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.registry import run
from tests.rules.acts import act, judge, statuses

NO_ONE = "attendance: {members_in_office: null, present_count: null, proxies_count: null, absent_count: null, voters_count: null, present: [], proxies: [], absent: []}"
DATE, SUBJECT = "/sessions/0/date", "/sessions/0/deliberations/0/subject"
ROLL = "/sessions/0/attendance"

CASES = [
    # code, changes to a sound act, answers, why
    ("DOC001", "{}", "pass", "nothing wrong"),
    ("DOC001", "source: {pages: 3}", "pass", "three pages"),
    ("DOC001", "problems: []", "pass", "no problem"),
    ("DOC001", "problems: [{code: encrypted}]", "fail/error", "password"),
    ("DOC001", "problems: [{code: too-large, detail: 300 Mo}]", "fail/error", "over the limits"),
    ("DOC001", "problems: [{code: page-unreadable, page: 2, fatal: false}]", "fail/warning", "one page"),
    (
        "DOC001",
        "problems: [{code: empty}, {code: page-unreadable, page: 2, fatal: false}]",
        "fail/error fail/warning",
        "two",
    ),
    ("DOC001", "problems: [{code: doubtful-page, fatal: false}]", "fail/warning", "without a page"),
    ("DOC001", "problems: [{code: ocr-off, detail: 2/3 (1-2), fatal: false}]", "fail/warning", "pages left unread"),
    ("DOC001", "sessions: []", "unknown", "nothing says it was read"),
    ("DOC002", "{}", "pass", "a session with its roll call"),
    ("DOC002", "attendance: {present: [], present_count: 5}", "pass", "a number is enough"),
    ("DOC002", "kind: minutes", "pass", "minutes"),
    ("DOC002", "sessions: []", "fail/warning", "no session in an act"),
    ("DOC002", "{kind: null, sessions: []}", "unknown", "is it an act?"),
    ("DOC002", "{kind: register, sessions: []}", "fail/warning", "no session in a register"),
    ("DOC002", NO_ONE, "fail/info", "no word of a roll call"),
    ("DOC002", NO_ONE.replace("in_office: null", "in_office: 15"), "fail/info", "members in office may all be away"),
    (
        "DOC002",
        f"{{{NO_ONE}, evidence: {{{ROLL}: {{page: 1, quote: Présents}}}}}}",
        "fail/warning",
        "told, and not read",
    ),
    ("DOC002", "{sessions: [], problems: [{code: encrypted}]}", "not-applicable", "DOC001 says it"),
    ("DOC003", f"evidence: {{{DATE}: {{page: 1, quote: q}}}}", "pass", "surely read"),
    ("DOC003", f"evidence: {{{DATE}: {{page: 1, quote: q, confidence: 0.7}}}}", "pass", "at the floor"),
    (
        "DOC003",
        f"evidence: {{{DATE}: {{page: 1, quote: q}}, {SUBJECT}: {{page: 1, quote: q, confidence: 0.1}}}}",
        "pass",
        "prose",
    ),
    ("DOC003", f"evidence: {{{DATE}: {{page: 1, quote: q, confidence: 0.69}}}}", "fail/info", "under the floor"),
    ("DOC003", f"evidence: {{{DATE}: {{page: 1, quote: q, alternatives: [p]}}}}", "fail/info", "two readings"),
    (
        "DOC003",
        f"{{config: {{confidence_floor: 0.9}}, evidence: {{{DATE}: {{page: 1, quote: q, confidence: 0.8}}}}}}",
        "fail/info",
        "floor",
    ),
    ("DOC003", "{}", "unknown", "no evidence"),
    ("DOC003", "sessions: []", "not-applicable", "nothing read"),
    ("DOC004", "annexed_drafts: [{body: Bureau}]", "pass", "nothing of its own"),
    ("DOC004", "annexed_drafts: [{session_date: 2023-05-15}]", "pass", "the same session"),
    ("DOC004", "annexed_drafts: [{body: Conseil, session_date: 2023-05-15, number: null}]", "pass", "the same session"),
    ("DOC004", "annexed_drafts: [{session_date: 2023-05-22}]", "fail/info", "another day"),
    ("DOC004", "annexed_drafts: [{number: B-7}]", "fail/info", "its own number"),
    ("DOC004", 'annexed_drafts: [{articles: [{number: "1"}]}]', "fail/info", "its own articles"),
    (
        "DOC004",
        "{date: null, annexed_drafts: [{session_date: 2023-05-22}]}",
        "unknown",
        "the session's day is not known",
    ),
    ("DOC004", "{}", "not-applicable", "no draft"),
]


@pytest.mark.parametrize(("code", "changes", "expected", "why"), CASES)
def test_reading(code: str, changes: str, expected: str, why: str) -> None:
    assert statuses(code, changes) == expected, why


@pytest.mark.parametrize(("kind", "expected"), [(None, "unknown"), ("agenda", "not-applicable"), ("act", "fail")])
def test_without_session_the_kind_decides(kind: str | None, expected: str) -> None:
    document = Document.model_validate({"source": {"path": "x"}, "kind": kind})
    assert [v.status for v in run(document, select=["DOC002"])] == [expected]


def test_the_mend_is_said() -> None:
    [verdict] = judge("DOC001", "problems: [{code: encrypted}]")
    assert "copie sans protection" in verdict.message


def test_both_readings_are_shown() -> None:
    [verdict] = judge("DOC003", f"evidence: {{{DATE}: {{page: 4, quote: 15 mai 2028, alternatives: ['2023']}}}}")
    assert verdict.message == "1 valeur(s) lues avec un doute : « 15 mai 2028 » (2023 ?)"
    assert verdict.where[0].page == 4


def test_a_proxy_is_proved_by_its_giver_and_holder() -> None:
    quotes = {
        "proxies": "Ont donné pouvoir : FABRE Lise à BLANC Hugo",
        "proxies/0/giver": "FABRE Lise",
        "proxies/0/holder": "BLANC",
    }
    evidence = {f"/sessions/0/attendance/{at}": {"page": 1, "quote": quote} for at, quote in quotes.items()}
    where = Context(act({"evidence": evidence})).where("/sessions/0/attendance/proxies/0")
    assert (where.quote, where.page) == ("FABRE Lise … BLANC", 1)
