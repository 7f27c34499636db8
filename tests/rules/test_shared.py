"""What many rules lean on: counts in doubt, places on the page, words made plain, mandates, the finder of rules."""

import pytest

from deliberation_cli.models import Session
from deliberation_cli.rules import tally
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.mandates import holdings
from deliberation_cli.rules.people import roll
from deliberation_cli.rules.registry import modules, run
from deliberation_cli.rules.roll_call import OPENING, Range, RollCall
from deliberation_cli.rules.wording import plain

from .acts import act, judge

AT = "/sessions/0/attendance"


def session(attendance: str) -> Session:
    """The sound act's session (five present, one represented, one absent), with other counts."""
    return act(f"attendance: {{{attendance}}}").sessions[0]


DOUBTFUL = [
    ("members_in_office: 7", False, "the sound act"),
    ("present_count: 4", False, "one number differs: a clerk's slip"),
    ("present_count: 4, proxies_count: 2", True, "two differ: a misreading, as likely"),
    ("present_count: 4, absent_count: 2", False, "the absent counted with those represented"),
    ("present_count: 4, absent_count: 3", True, "counted with nobody"),
    ("present_count: 4, absent_count: 3, absent: []", False, "no name to compare with"),
    ("present_count: 6, members_in_office: 8", True, "a name fewer than the number which fits the rest"),
    ("present_count: 6", False, "a name fewer than the number, which fits nothing"),
    ("present_count: 6, members_in_office: 8, present: []", False, "nobody is named"),
    ("proxies_count: 2, absent_count: 3", True, "both lists of those away"),
]


@pytest.mark.parametrize(("attendance", "expected", "why"), DOUBTFUL, ids=[row[2] for row in DOUBTFUL])
def test_lists_far_from_their_numbers(attendance: str, expected: bool, why: str) -> None:
    assert tally.lists_doubtful(session(attendance)) == expected, why


@pytest.mark.parametrize(
    ("wanted", "told", "part"), [(10, 4, True), (9, 4, False), (19, 12, True), (18, 12, False), (12, 12, False)]
)
def test_lists_that_name_some(wanted: int, told: int, part: bool) -> None:
    assert tally.in_part(wanted, told) == part


@pytest.mark.parametrize(
    ("name", "confidence", "unsure"),
    [("present", 0.6, True), ("proxies", 0.6, True), ("absent", 0.6, True), ("present", 0.7, False), ("x", 0.6, False)],
)
def test_lists_read_with_a_doubt(name: str, confidence: float, unsure: bool) -> None:
    evidence = {f"{AT}/{name}": {"page": 1, "quote": "x", "confidence": confidence}}
    found = tally.unsure(Context(act({"evidence": evidence})), "/sessions/0")
    assert found == ((f"{AT}/{name}",) if unsure else ())


EVIDENCE = {
    f"{AT}/present/0": {"page": 1, "quote": "Léa", "bbox": [1, 2, 3, 4], "confidence": 0.9},
    f"{AT}/present/1": {"page": 2, "quote": "Inès", "bbox": [5, 6, 7, 8], "confidence": 0.5},
    f"{AT}/absent/0": {"page": 3, "quote": "Paul", "bbox": [1, 2, 3, 4], "confidence": 0.8},
    f"{AT}/proxies/0/giver": {"page": 3, "quote": "Lise", "confidence": 0.8},
    f"{AT}/proxies/0/holder": {"page": 3, "quote": "Hugo", "confidence": 0.7},
    "/sessions/0/deliberations/0/vote": {"page": 4, "quote": "à l'unanimité", "confidence": 1.0},
    "/sessions/0/deliberations/0/subject": {"page": 4, "quote": "Préau", "confidence": 0.6},
}
PLACES = [
    (f"{AT}/present/0", (1, "Léa", (1, 2, 3, 4), 0.9), "its own words"),
    (f"{AT}/present", (1, "Léa … Inès", None, 0.5), "a list, by its first and last, the worst of them"),
    (f"{AT}/absent", (3, "Paul", (1, 2, 3, 4), 0.8), "a list of one"),
    (f"{AT}/proxies/0", (3, "Lise … Hugo", None, 0.7), "a proxy, by giver and holder"),
    (f"{AT}/present/7", (None, None, None, None), "a person of no words: nobody else's"),
    ("/sessions/0/deliberations/0", (4, "Préau", None, 0.6), "an act, by its subject"),
    ("/sessions/0/deliberations/0/vote/cast", (4, "à l'unanimité", None, 1.0), "a figure, by what stands around it"),
    ("/sessions/0/date", (None, None, None, None), "nothing proves it"),
]


@pytest.mark.parametrize(("pointer", "expected", "why"), PLACES, ids=[row[2] for row in PLACES])
def test_places(pointer: str, expected: tuple[object, ...], why: str) -> None:
    where = Context(act({"evidence": EVIDENCE})).where(pointer)
    assert where.pointer == pointer
    assert (where.page, where.quote, where.bbox, where.confidence) == expected, why


def test_words_made_plain() -> None:
    assert plain("ŒUVRE et cœur, Été a\\_b") == "oeuvre et coeur ete a b"


def test_everyone_on_the_roll() -> None:
    found = [(at.removeprefix(AT), person.name) for at, person in roll(act().sessions[0], "/sessions/0")]
    assert found[0] == ("/present/0", "AUBERT Léa")
    assert found[4:] == [("/present/4", "EVRARD Noé"), ("/proxies/0/giver", "FABRE Lise"), ("/absent/0", "GIRAUD Paul")]


HELD = [
    ("[A Un -> ROY Max, B Deux -> ROY Max]", [("ROY Max", (0, 1))], "one holder, in no list"),
    ("[A Un -> ROY Max, B Deux -> ROY]", [("ROY Max", (0, 1))], "by the family name, behind the whole one"),
    ("[A Un -> ROY Max, B Deux -> LEROY Luc]", [("ROY Max", (0,)), ("LEROY Luc", (1,))], "two holders in no list"),
    ("[A Un -> BLANC, B Deux -> BLANC Hugo]", [("BLANC Hugo", (0, 1))], "one of the present, named twice otherwise"),
    ("[A Un, B Deux -> BLANC Hugo]", [("BLANC Hugo", (1,))], "no holder told"),
]


@pytest.mark.parametrize(("proxies", "expected", "why"), HELD, ids=[row[2] for row in HELD])
def test_holders(proxies: str, expected: list[tuple[str, tuple[int, ...]]], why: str) -> None:
    told = session(f"proxies: {proxies}")
    assert [(each.name, each[1]) for each in holdings(told, RollCall("/sessions/0", told))] == expected, why


def test_whoever_presides_and_is_in_no_list() -> None:
    told = act("{president: ROY Max}").sessions[0]
    last = RollCall("/sessions/0", told).members[-1]
    assert (last.name, last.pointers, last.listed) == ("ROY Max", ["/sessions/0/president"], {"present", "absent"})


def test_whoever_comes_late_was_away() -> None:
    told = session("movements: [+ GIRAUD Paul 1]")
    assert RollCall("/sessions/0", told).count("absent", OPENING) == Range(1, 1)


def test_every_rule_is_found_anew() -> None:
    found = modules.__wrapped__()
    assert list(found.items()) == list(modules().items())


def test_a_family_left_out_is_not_run() -> None:
    assert {verdict.rule[:3] for verdict in run(act(), select=["VOT", "ATT"], ignore=["VOT"])} == {"ATT"}


DOUBT = "evidence: {{{at}: {{page: 1, quote: x, confidence: {confidence}}}}}"
SOFT = [
    ("VOT001", "{vote: {cast: 5}, %s}", "/sessions/0/deliberations/0/vote/cast", 0.69, "info", True, "asks for a look"),
    ("VOT001", "{vote: {cast: 5}, %s}", "/sessions/0/deliberations/0/vote/cast", 0.7, "warning", False, "at the floor"),
    ("TRA005", "{vote: {outcome: favourable_opinion}, %s}", "/sessions/0/deliberations/0/vote/outcome", 0.2, "info",
     False, "information is no accusation"),
    ("DOC002", "{attendance: {present: [], present_count: null, proxies: [], proxies_count: null, absent: [], "
     "absent_count: null, voters_count: null, members_in_office: null}, %s}", AT, 0.2, "warning", False,
     "what was not read is said as it is"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "changes", "at", "confidence", "severity", "asks", "why"), SOFT, ids=[row[-1] for row in SOFT]
)
def test_a_doubt_accuses_nobody(
    code: str, changes: str, at: str, confidence: float, severity: str, asks: bool, why: str
) -> None:
    [verdict] = judge(code, changes % DOUBT.format(at=at, confidence=confidence))
    assert (verdict.status, verdict.severity) == ("fail", severity), why
    assert ("lu avec un doute" in verdict.message) == asks, why
