"""VOT001–VOT004, VOT006–VOT010: the vote against itself and against the roll call, one case a line."""

# ruff: noqa: E501 one case a line

import pytest

from deliberation_cli.rules.config import Config, Council
from deliberation_cli.rules.registry import run
from tests.rules.sketch import judge, sketch, status

ROLL = "attendance: {present: [ALBE Luc, BOSC Eva, CROS Yann], proxies: [{giver: DORE Zoé, holder: ALBE Luc}], absent: [EYME Ivo]}"
GONE = (
    "attendance: {present: [ALBE Luc, BOSC Eva, CROS Yann], proxies: [{giver: DORE Zoé, holder: ALBE Luc}], "
    "absent: [EYME Ivo], movements: [{person: CROS Yann, kind: departure, item: 0}]}"
)
COUNTED = "attendance: {present_count: 11, proxies_count: 2}"
SECRET = "ballot: secret, in_favour: 8"

CASES = [
    # code, act, status, why
    ("VOT001", "vote: {cast: 51, in_favour: 50, against: 1}", "pass", "50 + 1"),
    ("VOT001", "vote: {cast: 0, in_favour: 0, against: 0}", "pass", "nobody expressed a vote"),
    ("VOT001", "vote: {cast: 12, in_favour: 12, unanimous: true}", "pass", "unanimous: nobody against"),
    ("VOT001", "vote: {cast: 51, in_favour: 50, against: 0}", "fail", "one missing"),
    ("VOT001", "vote: {cast: 51, in_favour: 51, against: 1}", "fail", "one too many"),
    ("VOT001", "vote: {cast: 15, in_favour: 12, against: 1, abstentions: 2}", "fail", "abstentions counted as cast"),
    ("VOT001", "vote: {cast: 51, in_favour: 50}", "unknown", "against is not stated: it is not 0"),
    ("VOT001", "vote: {cast: 51}", "unknown", "nothing to add"),
    ("VOT001", "vote: {in_favour: 50, against: 1}", "not-applicable", "cast not stated"),
    ("VOT002", "vote: {voters: 20, in_favour: 15, against: 2, abstentions: 3}", "pass", "A: abstentions are voters"),
    ("VOT002", "vote: {voters: 17, in_favour: 15, against: 2, abstentions: 3}", "pass", "C: ballots only"),
    ("VOT002", "vote: {voters: 22, in_favour: 15, against: 2, abstentions: 3, not_voting: 2}", "pass", "B: all"),
    (
        "VOT002",
        "vote: {voters: 18, in_favour: 15, against: 2, abstentions: 3, blank_or_null: 1}",
        "pass",
        "C and blanks",
    ),
    ("VOT002", "vote: {voters: 20, cast: 17, abstentions: 3}", "pass", "cast stands for its sum"),
    (
        "VOT002",
        "vote: {voters: 52, in_favour: 51, against: 0, abstentions: 0, blank_or_null: 0, not_voting: 0}",
        "fail",
        "51",
    ),
    ("VOT002", "vote: {voters: 19, in_favour: 15, against: 2, abstentions: 3}", "fail", "neither 17 nor 20"),
    ("VOT002", "vote: {voters: 10, in_favour: 15}", "fail", "fewer voters than votes, whatever else"),
    ("VOT002", "vote: {voters: 50, cast: 51, abstentions: 0}", "fail", "fewer voters than votes cast"),
    ("VOT002", "vote: {voters: 20, in_favour: 15}", "unknown", "against and abstentions not stated"),
    ("VOT002", "vote: {voters: 20}", "unknown", "nothing to compare"),
    ("VOT002", "vote: {in_favour: 15, against: 2}", "not-applicable", "voters not stated"),
    ("VOT002", "attendance: {present_count: 11, proxies_count: 2, voters_count: 13}", "pass", "11 + 2"),
    ("VOT002", "attendance: {present_count: 11, proxies_count: 2, voters_count: 14}", "fail", "one voter too many"),
    ("VOT002", "attendance: {present_count: 11, proxies_count: 2, voters_count: 12}", "fail", "three figures, no sum"),
    ("VOT002", "attendance: {present: [ALBE Luc], voters_count: 2}", "unknown", "proxies were not read"),
    (
        "VOT002",
        "attendance: {present_count: 11, proxies_count: 2, voters_count: 12, movements: [{person: A, kind: departure}]}",
        "unknown",
        "someone left",
    ),
    (
        "VOT002",
        "attendance: {present: [A B, C D], proxies_count: 19, voters_count: 68}",
        "unknown",
        "two names of some fifty: the list was read in part",
    ),
    ("VOT003", f"{COUNTED}\nvote: {{in_favour: 13}}", "pass", "all"),
    ("VOT003", f"{COUNTED}\nvote: {{in_favour: 10, against: 1, abstentions: 2}}", "pass", "11 + 2"),
    ("VOT003", f"{ROLL}\nvote: {{in_favour: 4}}", "pass", "three there, one represented"),
    (
        "VOT003",
        "attendance: {present_count: 11, proxies_count: 2, voters_count: 14}\nvote: {in_favour: 14}",
        "unknown",
        "the act's own voters: its sum is VOT002's",
    ),
    ("VOT003", "attendance: {present: [ALBE Luc]}\nvote: {in_favour: 1}", "unknown", "proxies were not read"),
    ("VOT003", f"{ROLL}\nvote: {{in_favour: 5}}", "fail", "the absent has no proxy"),
    (
        "VOT003",
        "attendance: {present: [ALBE Luc, BOSC Eva], proxies: [{giver: DORE Zoé, holder: FAYE Guy}]}\nvote: {in_favour: 4}",
        "unknown",
        "a holder whom no list names was there to vote",
    ),
    ("VOT003", f"{ROLL}\nsession: {{secretary: FAYE Guy}}\nvote: {{in_favour: 5}}", "unknown", "so was the secretary"),
    (
        "VOT003",
        f"{ROLL}\nsession: {{secretary: FAYE Guy}}\nvote: {{in_favour: 6}}",
        "fail",
        "one secretary is one vote",
    ),
    ("VOT003", f"{COUNTED}\nvote: {{in_favour: 12, against: 1, abstentions: 1}}", "fail", "14 of 13"),
    ("VOT003", f"{COUNTED}\nvote: {{in_favour: 13, names_abstaining: [ALBE Luc]}}", "fail", "the one named makes 14"),
    ("VOT003", "attendance: {present: [A B, C D], absent: [E F, G H]}\nvote: {in_favour: 4}", "fail", "absent voted"),
    ("VOT003", "attendance: {members_in_office: 15}\nvote: {in_favour: 16}", "fail", "more than seats"),
    ("VOT003", "attendance: {members_in_office: 15}\nvote: {in_favour: 20}", "fail", "five more than seats"),
    ("VOT003", "attendance: {members_in_office: 15}\nvote: {in_favour: 14, against: 7}", "unknown", "six more: a poll"),
    ("VOT003", "attendance: {present: [A B]}\nvote: {in_favour: 3}", "unknown", "proxies were not read"),
    ("VOT003", "vote: {in_favour: 3}", "unknown", "no roll call"),
    ("VOT003", f"{ROLL}\nvote: {{in_favour: 13}}", "unknown", "three times those named: the list is not whole"),
    ("VOT003", "vote: {unanimous: true}", "not-applicable", "no figure"),
    (
        "VOT003",
        "attendance: {present_count: 2, proxies_count: 0, movements: [{person: E F, kind: arrival}]}\nvote: {in_favour: 3}",
        "unknown",
        "someone came later, at an item that the act does not say",
    ),
    (
        "VOT003",
        "session: {attendance: {present: [A B, C D], present_count: 2, proxies_count: 0, movements: [{person: C D, kind: arrival, item: 1}]}, deliberations: [{vote: {in_favour: 2}}]}",
        "unknown",
        "the number of those there at the opening may leave out the one who comes later",
    ),
    (
        "VOT003",
        f"session: {{body: {{kind: syndicate_committee}}}}\n{COUNTED}\nvote: {{in_favour: 120}}",
        "unknown",
        "statutes may weigh votes",
    ),
    (
        "VOT003",
        "attendance: {members_in_office: 9, present: [ALBE Luc, BOSC Eva, CROS Yann], absent: [EYME Ivo]}\n"
        "vote: {in_favour: 6, against: 0}",
        "unknown",
        "five members of whom nothing was read: they may be represented",
    ),
    ("VOT004", "vote: {absolute_majority: 27, cast: 53}", "pass", "53 ÷ 2 = 26.5"),
    ("VOT004", "vote: {absolute_majority: 26, cast: 51}", "pass", "51"),
    ("VOT004", "vote: {absolute_majority: 26, in_favour: 48, against: 2}", "pass", "50, by its sum"),
    ("VOT004", "vote: {absolute_majority: 25, cast: 51}", "fail", "half, and not more"),
    ("VOT004", "vote: {absolute_majority: 27, cast: 51}", "fail", "one too many"),
    ("VOT004", "vote: {absolute_majority: 26, cast: 48, voters: 51}", "fail", "counted on voters"),
    ("VOT004", "vote: {absolute_majority: 30, cast: 51, registered: 58}", "fail", "counted on members"),
    ("VOT004", "vote: {absolute_majority: 26}", "unknown", "cast not stated"),
    ("VOT004", "vote: {cast: 51}", "not-applicable", "no majority stated"),
    ("VOT006", "vote: {unanimous: true, against: 0, abstentions: 0}", "pass", "nobody"),
    ("VOT006", "vote: {unanimous: true, against: 0}", "pass", "nobody against"),
    ("VOT006", "vote: {unanimous: true, in_favour: 9, against: 0, abstentions: 0}", "pass", "nobody"),
    ("VOT006", "vote: {unanimous: true, against: 1}", "fail", "one against"),
    ("VOT006", "vote: {unanimous: true, names_against: [ALBE Luc]}", "fail", "one named against"),
    ("VOT006", "vote: {unanimous: true, abstentions: 4}", "fail", "des suffrages exprimés"),
    ("VOT006", "vote: {unanimous: true, names_abstaining: [Tanguy]}", "fail", "one named abstaining"),
    ("VOT006", "vote: {unanimous: true, in_favour: 9}", "unknown", "nothing else stated"),
    ("VOT006", "vote: {in_favour: 9, against: 1}", "not-applicable", "not said unanimous"),
    ("VOT007", "vote: {against: 1, names_against: [ALBE Luc]}", "pass", "one, named"),
    ("VOT007", "vote: {abstentions: 2, names_abstaining: [ALBE Luc, BOSC Eva]}", "pass", "two, named"),
    ("VOT007", f"{ROLL}\nvote: {{against: 2, names_against: [ALBE Luc]}}", "pass", "he holds a proxy"),
    ("VOT007", f"{ROLL}\nvote: {{against: 2, names_against: [BOSC Eva]}}", "fail", "she holds none"),
    ("VOT007", "vote: {against: 3, names_against: [ALBE Luc, BOSC Eva]}", "fail", "two of three"),
    (
        "VOT007",
        "session: {body: {kind: syndicate_committee}}\nvote: {against: 5, names_against: [ALBE Luc, BOSC Eva]}",
        "unknown",
        "delegates of a syndicate may have several votes",
    ),
    ("VOT007", "vote: {abstentions: 0, names_abstaining: [ALBE Luc]}", "fail", "none, and one named"),
    ("VOT007", "vote: {not_voting: 1, names_not_voting: [ALBE Luc, BOSC Eva]}", "fail", "two of one"),
    ("VOT007", "vote: {abstentions: 1, names_abstaining: [A, B, C, D, E, F]}", "fail", "five more than stated"),
    (
        "VOT007",
        "vote: {abstentions: 1, names_abstaining: [A, B, C, D, E, F, G]}",
        "unknown",
        "six more: a column's names",
    ),
    ("VOT007", "vote: {names_against: [ALBE Luc]}", "unknown", "no number"),
    ("VOT007", "vote: {against: 2}", "not-applicable", "no names owed"),
    ("VOT008", f"{ROLL}\nvote: {{names_against: [ALBE Luc]}}", "pass", "present"),
    ("VOT008", f"{ROLL}\nvote: {{names_abstaining: [Zoé DORÉ]}}", "pass", "represented"),
    ("VOT008", f"{ROLL}\nvote: {{names_against: [Y. Cros]}}", "pass", "present, by an initial"),
    ("VOT008", f"{ROLL}\nvote: {{names_against: [EYME Ivo]}}", "fail", "absent"),
    ("VOT008", f"{ROLL}\nvote: {{names_abstaining: [Ivo EYME]}}", "fail", "absent"),
    ("VOT008", f"{ROLL}\nvote: {{names_against: [EYME]}}", "fail", "absent, by the family name"),
    ("VOT008", f"{ROLL}\nvote: {{names_against: [ZOLA Max]}}", "unknown", "in no list: ATT006"),
    ("VOT008", "vote: {names_against: [ZOLA Max]}", "unknown", "no roll call"),
    ("VOT008", f"{ROLL}\nvote: {{names_not_voting: [EYME Ivo]}}", "not-applicable", "the absent do not vote: right"),
    ("VOT009", f"vote: {{{SECRET}, against: 2}}", "pass", "no names"),
    ("VOT009", f"vote: {{{SECRET}}}", "pass", "no names"),
    ("VOT009", f"vote: {{{SECRET}, names_not_voting: [ALBE Luc]}}", "pass", "who does not vote may be named"),
    ("VOT009", f"vote: {{{SECRET}, names_against: [ALBE Luc]}}", "fail", "named against"),
    ("VOT009", f"vote: {{{SECRET}, names_abstaining: [ALBE Luc]}}", "fail", "named abstaining"),
    ("VOT009", "vote: {ballot: secret, names_against: [ALBE Luc, BOSC Eva]}", "fail", "two named"),
    ("VOT009", "vote: {names_against: [ALBE Luc]}", "unknown", "ballot not stated"),
    ("VOT009", "vote: {ballot: public, names_against: [ALBE Luc]}", "not-applicable", "public"),
    ("VOT010", f"{ROLL}\nvote: {{in_favour: 3, not_voting: 1, names_not_voting: [BOSC Eva]}}", "pass", "4 − 1"),
    ("VOT010", f"{ROLL}\nvote: {{in_favour: 2, not_voting: 1, names_not_voting: [ALBE Luc]}}", "pass", "and his proxy"),
    ("VOT010", f"{COUNTED}\nvote: {{in_favour: 11, not_voting: 2}}", "pass", "13 − 2"),
    (
        "VOT010",
        f"{ROLL}\nvote: {{in_favour: 4, not_voting: 1, names_not_voting: [BOSC Eva]}}",
        "fail",
        "she was counted",
    ),
    (
        "VOT010",
        f"{ROLL}\nvote: {{in_favour: 3, not_voting: 1, names_not_voting: [ALBE Luc]}}",
        "fail",
        "his proxy voted",
    ),
    ("VOT010", f"{COUNTED}\nvote: {{in_favour: 12, not_voting: 2}}", "fail", "13 − 2 = 11"),
    (
        "VOT010",
        f"{GONE}\nvote: {{in_favour: 3, names_not_voting: [CROS Yann]}}",
        "pass",
        "who has left the room is not taken off twice",
    ),
    ("VOT010", f"{ROLL}\nvote: {{in_favour: 4, not_voting: 1, names_not_voting: [EYME Ivo]}}", "unknown", "absent"),
    ("VOT010", "vote: {in_favour: 4, not_voting: 1}", "unknown", "no roll call"),
    ("VOT010", f"{ROLL}\nvote: {{in_favour: 4}}", "not-applicable", "all vote"),
]


@pytest.mark.parametrize(("code", "act", "expected", "why"), CASES)
def test_vote(code: str, act: str, expected: str, why: str) -> None:
    assert status(code, act) == expected, why


MOVED = "session: {{attendance: {{present: [ALBE Luc, BOSC Eva, CROS Yann], proxies: [{{giver: DORE Zoé, holder: ALBE Luc}}], absent: [EYME Ivo], movements: [{moves}]}}, deliberations: [{{vote: {vote}}}, {{vote: {vote}}}, {{vote: {vote}}}]}}"
LEAVES = "{person: BOSC Eva, kind: departure, item: 1, note: quitte la séance}"
STEPS_OUT = "{person: BOSC Eva, kind: departure, item: 1, note: sort de la salle}"
LEAVES_HER_PROXY = "{person: BOSC Eva, kind: departure, item: 1, note: quitte la séance et donne pouvoir à M. ALBE}"
IS_AWAY = "{person: BOSC Eva, kind: departure, item: 1, note: s'absente}"
SPEAKS_NOT = "{person: BOSC Eva, kind: departure, item: 1, note: quitte la salle pendant le débat et le vote}"
STEPS_ASIDE = "{person: BOSC Eva, kind: departure, item: 1, note: ne participe ni au débat ni au vote}"
SOMETIME = "{person: BOSC Eva, kind: departure}"
COMES = "{person: EYME Ivo, kind: arrival, item: 1}"
GIVES_NO_MORE = "{person: DORE Zoé, kind: arrival, item: 2}"


@pytest.mark.parametrize(
    ("code", "moves", "vote", "expected", "why"),
    [
        ("VOT003", LEAVES, "{in_favour: 4}", "pass fail fail", "four till she leaves"),
        ("VOT003", LEAVES, "{in_favour: 3}", "pass pass pass", "three are left"),
        ("VOT003", STEPS_OUT, "{in_favour: 4}", "pass fail unknown", "out for one item, then she may be back"),
        ("VOT003", IS_AWAY, "{in_favour: 4}", "pass fail unknown", "away for one item, then she may be back"),
        ("VOT003", LEAVES_HER_PROXY, "{in_favour: 4}", "pass pass pass", "her proxy votes for her"),
        ("VOT003", SPEAKS_NOT, "{in_favour: 4}", "pass fail unknown", "out for the debate, then she may be back"),
        ("VOT003", STEPS_ASIDE, "{in_favour: 4}", "pass fail unknown", "out of one vote, then she may be back"),
        ("VOT003", SOMETIME, "{in_favour: 4}", "unknown unknown unknown", "nobody knows when she left"),
        ("VOT003", SOMETIME, "{in_favour: 5}", "fail fail fail", "more than were ever there"),
        ("VOT003", SOMETIME, "{in_favour: 3}", "pass pass pass", "enough without her"),
        ("VOT003", COMES, "{in_favour: 5}", "fail pass pass", "he votes once he is there"),
        ("VOT003", f"{COMES}, {LEAVES}", "{in_favour: 5}", "fail fail fail", "one comes as another leaves"),
        ("VOT003", GIVES_NO_MORE, "{in_favour: 4}", "pass pass pass", "her proxy, then herself: one vote"),
        (
            "VOT003",
            "{person: ZOLA Max, kind: arrival, item: 2}",
            "{in_favour: 5}",
            "fail fail pass",
            "in no list before",
        ),
        ("VOT008", LEAVES, "{names_against: [BOSC Eva]}", "pass fail fail", "she has left"),
        ("VOT008", STEPS_OUT, "{names_against: [BOSC Eva]}", "pass fail unknown", "she may be back"),
        ("VOT008", SOMETIME, "{names_abstaining: [BOSC Eva]}", "unknown unknown unknown", "nobody knows when she left"),
        ("VOT008", COMES, "{names_against: [EYME Ivo]}", "fail pass pass", "he has not come yet"),
        ("VOT008", GIVES_NO_MORE, "{names_against: [DORE Zoé]}", "pass pass pass", "represented, then present"),
        (
            "VOT010",
            LEAVES,
            "{in_favour: 3, not_voting: 1, names_not_voting: [CROS Yann]}",
            "pass fail fail",
            "three of four, then of three less one",
        ),
    ],
)
def test_item_by_item(code: str, moves: str, vote: str, expected: str, why: str) -> None:
    verdicts = judge(code, MOVED.format(moves=moves, vote=vote))
    assert " ".join(v.status for v in verdicts) == expected, why


@pytest.mark.parametrize(
    ("attendance", "votes", "expected", "why"),
    [
        ("present: [ALBE Luc, BOSC Eva], proxies_count: 0", 3, "pass", "whoever presides, in no list, votes too"),
        ("present: [ALBE Luc, BOSC Eva], proxies_count: 0", 4, "fail", "but has one vote"),
        ("present: [ALBE Luc, BOSC Eva], present_count: 2, proxies_count: 0", 3, "fail", "the count says two"),
        ("present: [ALBE Luc, BOSC Eva], present_count: 3, proxies_count: 0", 3, "pass", "the count says three"),
        ("present: [ALBE Luc, BOSC Eva], present_count: 3, proxies_count: 0", 4, "fail", "the count says three"),
        ("present: [ALBE Luc, BOSC Eva], proxies: [{giver: DORE Zoé}], proxies_count: 2", 5, "pass", "two proxies"),
        ("present: [ALBE Luc, BOSC Eva], proxies: [{giver: DORE Zoé}], proxies_count: 2", 6, "fail", "two proxies"),
    ],
)
def test_whoever_presides_may_be_in_no_list(attendance: str, votes: int, expected: str, why: str) -> None:
    act = f"session: {{president: VIAL Ida}}\nattendance: {{{attendance}}}\nvote: {{in_favour: {votes}}}"
    assert status("VOT003", act) == expected, why


@pytest.mark.parametrize(
    ("moves", "message"),
    [
        (LEAVES, "4 votes, mais au plus 3 présents ou représentés à cette affaire, arrivées et départs comptés"),
        (SOMETIME, "4 votes pour 3 à 4 présents ou représentés : un mouvement n'est pas situé"),
    ],
)
def test_the_roll_call_of_the_item_is_said(moves: str, message: str) -> None:
    assert judge("VOT003", MOVED.format(moves=moves, vote="{in_favour: 4}"))[1].message == message


def test_a_name_that_two_bear_accuses_nobody() -> None:
    roll = "attendance: {present: [ALBE Luc, VIAL Ida], proxies: [], absent: [VIAL Max]}"
    assert status("VOT008", f"{roll}\nvote: {{names_against: [VIAL]}}") == "unknown"


@pytest.mark.parametrize(
    ("act", "letters"),
    [
        ("voters: 20, in_favour: 15, against: 2, abstentions: 3, not_voting: 1", "A"),
        ("voters: 21, in_favour: 15, against: 2, abstentions: 3, not_voting: 1", "B"),
        ("voters: 17, in_favour: 15, against: 2, abstentions: 3, not_voting: 1", "C"),
        ("voters: 51, in_favour: 51, against: 0, abstentions: 0", "A/B/C"),
    ],
)
def test_the_convention_is_named(act: str, letters: str) -> None:
    [verdict] = judge("VOT002", f"vote: {{{act}}}")
    assert verdict.message.endswith(f"(usage {letters})")


def test_arithmetic_is_shown() -> None:
    [verdict] = judge("VOT003", f"{COUNTED}\nvote: {{in_favour: 12, against: 1, abstentions: 1}}")
    assert verdict.message == "12 + 1 + 1 = 14 votes, mais 11 présents + 2 représentés = 13"
    assert verdict.severity == "error"


def test_abstentions_counted_as_cast_are_named() -> None:
    [verdict] = judge("VOT001", "vote: {cast: 15, in_favour: 12, against: 1, abstentions: 2}")
    assert "les 2 abstentions y sont comptées" in verdict.message


def test_the_base_of_a_wrong_majority_is_named() -> None:
    [verdict] = judge("VOT004", "vote: {absolute_majority: 26, cast: 48, voters: 51}")
    assert "celle de 51 (votants)" in verdict.message


@pytest.mark.parametrize(
    ("quote", "expected"),
    [("à l'unanimité des suffrages exprimés", "pass"), ("à l'unanimité", "fail")],
)
def test_unanimous_among_votes_cast_is_right(quote: str, expected: str) -> None:
    assert status("VOT006", "vote: {unanimous: true, abstentions: 2}", vote__unanimous=quote) == expected


def test_abstention_is_only_info() -> None:
    [verdict] = judge("VOT006", "vote: {unanimous: true, abstentions: 2}")
    assert verdict.severity == "info"


def test_members_in_office_may_be_configured() -> None:
    config = Config(members=[Council(count=15)])
    assert status("VOT003", "vote: {in_favour: 16}", config) == "fail"


@pytest.mark.parametrize(("page", "expected"), [(3, "fail"), (2, "unknown")])
def test_a_lone_opponent_on_another_page_may_be_another_body_s(page: int, expected: str) -> None:
    document = sketch("vote: {unanimous: true, against: 1}", vote__unanimous="à l'unanimité", vote__against="1 contre")
    for pointer, at in (("unanimous", 3), ("against", page)):
        proof = document.evidence[f"/sessions/0/deliberations/0/vote/{pointer}"]
        document.evidence[f"/sessions/0/deliberations/0/vote/{pointer}"] = proof.model_copy(update={"page": at})
    assert [v.status for v in run(document, select=["VOT006"])] == [expected]
