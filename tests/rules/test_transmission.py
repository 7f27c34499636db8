"""TRA001–TRA005: the stamp of transmission, one case a line."""

# ruff: noqa: E501 one case a line

import pytest

from deliberation_cli.rules.transmission.tra003_act_id_number import agree, comparable
from tests.rules.acts import judge, statuses

STAMP = "/sessions/0/deliberations/0/transmission"

CASES = [
    # code, changes to a sound act, answers, why
    ("TRA001", "{}", "pass", "025-212500565-20230515-2023_012-DE"),
    ("TRA001", "transmission: {act_id: 02A-212500565-20230515-7-DE}", "pass", "Corsica"),
    (
        "TRA001",
        "transmission: {act_id: 013-212500565-20230515-2022-02 b-AR}",
        "pass",
        "hyphen and space inside the number",
    ),
    ("TRA001", "transmission: {act_id: '025-212500565-20230515-2023\\_012-DE'}", "pass", "Markdown's backslash"),
    (
        "TRA001",
        "transmission: {act_id: 025-212500565-20230515-2023_012_du_conseil-DE}",
        "fail/warning",
        "19 characters",
    ),
    (
        "TRA001",
        "transmission: {act_id: 25-212500565-20230515-2023_012-DE}",
        "fail/warning",
        "two figures of département",
    ),
    ("TRA001", "transmission: {act_id: 025-21250056-20230515-2023_012-DE}", "fail/warning", "eight figures of SIREN"),
    ("TRA001", "transmission: {act_id: 025-212500565-20230515-2023_012-XX}", "fail/warning", "no such nature"),
    (
        "TRA001",
        "transmission: {act_id: 025-212500565-20230515-2023_0123456789-XX}",
        "fail/warning",
        "15 characters are not too many: the nature is wrong",
    ),
    ("TRA001", "transmission: {act_id: null}", "unknown", "no identifier read"),
    (
        "TRA001",
        f"{{transmission: {{act_id: xx}}, evidence: {{{STAMP}/act_id: {{page: 1, quote: xx, confidence: 0.2}}}}}}",
        "unknown",
        "misread",
    ),
    ("TRA001", "transmission: null", "not-applicable", "no stamp"),
    ("TRA002", "{}", "pass", "same day"),
    ("TRA002", "{date: 2022-03-03, transmission: {date: 2022-03-03}}", "pass", "same day"),
    ("TRA002", "{date: 2022-02-28, transmission: {date: 2022-02-28}}", "pass", "same day"),
    ("TRA002", "transmission: {date: 2023-05-16}", "fail/warning", "the day after"),
    ("TRA002", "transmission: {date: 2022-05-15}", "fail/warning", "another year"),
    ("TRA002", "date: 2023-06-15", "fail/warning", "another month"),
    ("TRA002", "transmission: null", "not-applicable", "no stamp"),
    ("TRA002", "date: null", "unknown", "the session's day is not known"),
    (
        "TRA002",
        f"{{transmission: {{date: 2023-05-16}}, evidence: {{{STAMP}/act_id: {{page: 1, quote: x, alternatives: [y]}}}}}}",
        "unknown",
        "doubt",
    ),
    ("TRA002", "transmission: {date: null}", "not-applicable", "no date in the identifier"),
    ("TRA003", "{}", "pass", "same number"),
    ("TRA003", "{number: 2023-12, transmission: {number: DEL2023_012}}", "pass", "prefix, separator, zero"),
    ("TRA003", "{number: 2023/012, transmission: {number: '2023012'}}", "pass", "no separator"),
    ("TRA003", "{number: '07', transmission: {number: '2023_07'}}", "pass", "the year is left out"),
    ("TRA003", "{number: 2022_CT2_010, transmission: {number: 2022_CT2_010}}", "pass", "letters inside"),
    ("TRA003", "transmission: {number: '2023_013'}", "fail/warning", "the next act"),
    ("TRA003", "transmission: {number: '2022_012'}", "fail/warning", "another year"),
    ("TRA003", "{number: A, transmission: {number: B}}", "fail/warning", "letters alone"),
    (
        "TRA003",
        "{number: 2014 / 131, transmission: {number: '0000070899'}}",
        "unknown",
        "a serial of the software's own",
    ),
    (
        "TRA003",
        "deliberations: [{transmission: {number: '2023_013'}}, {number: null, transmission: null}]",
        "unknown",
        "an act beside it, whose number was not read, may be stamped so",
    ),
    (
        "TRA003",
        "deliberations: [{transmission: {number: '2023_013'}}, {number: '2023_014', transmission: null}]",
        "fail/warning",
        "the act beside it bears another number",
    ),
    ("TRA003", "transmission: null", "not-applicable", "no stamp"),
    *(
        (
            "TRA003",
            f"{{transmission: {{number: '2023_013'}}, evidence: {{{at}: {{page: 1, quote: x, confidence: 0.4}}}}}}",
            "unknown",
            "read with a doubt",
        )
        for at in (f"{STAMP}/act_id", f"{STAMP}/number", "/sessions/0/deliberations/0/number")
    ),
    ("TRA003", "number: null", "unknown", "the act's number is not known"),
    ("TRA003", "transmission: {number: null}", "not-applicable", "no number in the identifier"),
    ("TRA004", "{}", "pass", "212500565"),
    ("TRA004", "transmission: {siren: '200054807'}", "pass", "a métropole"),
    ("TRA004", "transmission: {siren: '732829320'}", "pass", "the textbook's"),
    ("TRA004", "transmission: {siren: '212500566'}", "fail/warning", "wrong key"),
    ("TRA004", "transmission: {siren: '122500565'}", "fail/warning", "two figures swapped"),
    ("TRA004", "transmission: {siren: '000000000'}", "fail/warning", "passes the key, names nobody"),
    ("TRA004", "transmission: {siren: null}", "unknown", "not read"),
    *(
        (
            "TRA004",
            f"{{transmission: {{siren: '212500566'}}, evidence: {{{STAMP}/{at}: {{page: 1, quote: x, confidence: 0.4}}}}}}",
            "unknown",
            "read with a doubt",
        )
        for at in ("act_id", "siren")
    ),
    ("TRA004", "transmission: null", "not-applicable", "no stamp"),
    ("TRA005", "{}", "pass", "DE"),
    ("TRA005", "{vote: {outcome: rejected}}", "pass", "a rejection is a decision"),
    ("TRA005", "{vote: null}", "pass", "no vote told"),
    ("TRA005", "transmission: {nature: AR}", "fail/info", "a decree"),
    ("TRA005", "transmission: {nature: ZZ}", "fail/info", "no such nature"),
    ("TRA005", "vote: {outcome: favourable_opinion}", "fail/info", "an opinion"),
    ("TRA005", "vote: {outcome: unfavourable_opinion}", "fail/info", "an opinion"),
    ("TRA005", "transmission: {nature: null}", "unknown", "not read"),
    (
        "TRA005",
        f"{{transmission: {{nature: AR}}, evidence: {{{STAMP}/nature: {{page: 1, quote: x, confidence: 0.4}}}}}}",
        "unknown",
        "read with a doubt",
    ),
    ("TRA005", "transmission: null", "not-applicable", "no stamp"),
]


@pytest.mark.parametrize(("code", "changes", "expected", "why"), CASES)
def test_transmission(code: str, changes: str, expected: str, why: str) -> None:
    assert statuses(code, changes) == expected, why


NUMBERS = [
    # one, other, one can be the other, they are of one series, why
    ("12", "12-2024", True, False, "the year behind"),
    ("09", "2023-9", True, False, "the year before, zeros apart"),
    ("9", "20239", True, False, "no separator"),
    ("DEL-A", "del_a", True, True, "letters alone, whatever their case"),
    ("A", "B", False, True, "other letters"),
    ("000", "0", True, True, "zeros alone are zero"),
    ("2023-13", "2023-12", False, True, "another number of one year"),
    ("2014-131", "2014-70899", False, True, "another width, and one year"),
    ("131", "70899", False, False, "another width, nothing shared"),
    ("131", "132", False, True, "one width"),
    ("2014-131", "132", False, False, "more runs than the other"),
]


@pytest.mark.parametrize(("one", "other", "same", "series", "why"), NUMBERS, ids=[row[4] for row in NUMBERS])
def test_two_numbers(one: str, other: str, same: bool, series: bool, why: str) -> None:
    assert agree(one, other) == agree(other, one) == same, why
    assert comparable(one, other) == comparable(other, one) == series, why


def test_both_dates_are_shown() -> None:
    [verdict] = judge("TRA002", "transmission: {date: 2023-05-16}")
    assert verdict.message == "l'identifiant porte le 2023-05-16, la séance est du 2023-05-15"
    assert [place.pointer for place in verdict.where] == [f"{STAMP}/date", "/sessions/0/date"]


def test_a_number_too_long_is_counted() -> None:
    [verdict] = judge("TRA001", "transmission: {act_id: 025-212500565-20230515-2023_012_du_conseil-DE}")
    assert "a 19 caractères, 15 au plus" in verdict.message
