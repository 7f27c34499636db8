"""PRX001 to PRX005: who gave, who held, how many."""

import pytest

from .acts import judge, statuses

NARROW = "vote: {in_favour: 4, against: 3, outcome: adopted}"
"""Four to three: one vote less is a tie."""
WIDE = "vote: {in_favour: 6, against: 0, outcome: adopted}"


def proxies(*each: str, more: str = "") -> str:
    return f"{{attendance: {{proxies: [{', '.join(each)}]}}{', ' + more if more else ''}}}"


ONE = "FABRE Lise -> BLANC Hugo"
TWO = "HENRY Zoé -> BLANC Hugo"
SEED = "body: {kind: territory_council}, department: '13', date: 2022-03-03"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ("", "pass"),
        (proxies("FABRE Lise -> Hugo BLANC"), "pass"),
        (proxies("FABRE Lise -> M. Blanc"), "pass"),
        (proxies("FABRE Lise -> H. BLANC"), "pass"),
        (proxies("FABRE Lise -> Hugo"), "unknown"),
        (proxies("FABRE Lise -> BLANQ Hugo"), "pass"),
        (proxies("FABRE Lise -> AUBERT Léa"), "pass"),
        (proxies("FABRE Lise -> GIRAUD Paul", more=WIDE), "fail/warning"),
        (proxies("FABRE Lise -> GIRAUD Paul", more=NARROW), "fail/error"),
        (proxies("FABRE Lise -> GIRAUD Paul", more="vote: {in_favour: null, against: null}"), "fail/warning"),
        (proxies("FABRE Lise -> GIRAUD Paul", more=f"{NARROW}, body: {{kind: other}}"), "fail/warning"),
        (proxies("FABRE Lise -> LOPEZ Rosa", more=WIDE), "fail/warning"),
        ("{attendance: {present_count: 9, proxies: [FABRE Lise -> LOPEZ Rosa]}}", "unknown"),
        ("{attendance: {present: [], proxies: [FABRE Lise -> LOPEZ Rosa]}}", "unknown"),
        ("{attendance: {absent: [], proxies: [FABRE Lise -> GIRAUD Paul, GIRAUD Paul -> DAVID Marc]}}", "pass"),
        (proxies("FABRE Lise"), "not-applicable"),
        ("{attendance: {proxies: []}}", "not-applicable"),
        ("{attendance: {movements: ['- BLANC Hugo 0']}}", "fail/warning"),
        (f"{{attendance: {{movements: ['- BLANC Hugo 0']}}, {NARROW}}}", "fail/error"),
        ("{attendance: {movements: ['- BLANC Hugo 1']}}", "pass"),
        ("{attendance: {movements: ['- BLANC Hugo']}}", "unknown"),
        ("{attendance: {movements: ['- BLANC Hugo 1']}, deliberations: [{}, {}]}", "fail/warning"),
        (
            "{attendance: {movements: ['- BLANC Hugo 0 « se retire »']}, deliberations: [{}, {}]}",
            "fail/warning unknown",
        ),
        ("{attendance: {movements: ['- DAVID Marc 0']}}", "pass"),
        ("{attendance: {movements: ['- BLANC Hugo 0']}, vote: {in_favour: 4, against: 0, abstentions: 0}}", "pass"),
    ],
)
def test_holder_not_present(changes: str, expected: str) -> None:
    assert statuses("PRX001", changes) == expected


def test_a_holder_who_left_is_named_with_the_item() -> None:
    [verdict] = judge("PRX001", "attendance: {movements: ['- BLANC Hugo 0']}")
    assert verdict.message == (
        "BLANC Hugo porte le pouvoir de FABRE Lise mais n'est plus là à l'affaire 2023_012 ; "
        "6 − 1 = 5 voix pour sur 5 exprimés, majorité 3 : même résultat"
    )
    assert "/sessions/0/attendance/movements/0" in [where.pointer for where in verdict.where]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ("", "pass"),
        (proxies(ONE, "HENRY Zoé -> DAVID Marc"), "pass"),
        (proxies("MARTIN Jean -> BLANC Hugo", "MARTIN Jeanne -> DAVID Marc"), "pass"),
        (proxies(ONE, "Lise FABRE -> DAVID Marc"), "fail/warning"),
        (proxies(ONE, "Mme FABRE Lise"), "fail/warning"),
        (proxies(ONE, ONE), "fail/warning"),
        (
            proxies(ONE, "FABRE Lise -> DAVID Marc", "fabre lise -> CARON Inès"),
            "fail/warning fail/warning fail/warning",
        ),
        ("{attendance: {proxies: [], proxies_count: 2}}", "unknown"),
        ("{attendance: {proxies: [], proxies_count: 0}}", "not-applicable"),
        ("{attendance: {proxies: [], proxies_count: null}}", "not-applicable"),
    ],
)
def test_giver_gives_twice(changes: str, expected: str) -> None:
    assert statuses("PRX002", changes) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ("", "pass"),
        (proxies(ONE, "HENRY Zoé -> DAVID Marc"), "pass"),
        (proxies(ONE, TWO, more=WIDE), "fail/warning"),
        (proxies(ONE, TWO, more=NARROW), "fail/error"),
        (proxies(ONE, "HENRY Zoé -> M. Blanc", more=NARROW), "fail/error"),
        (
            proxies(ONE, TWO, more=f"{NARROW}, body: {{kind: community_council, name: Métropole de Lyon}}"),
            "fail/warning",
        ),
        (proxies(ONE, TWO, more=f"{NARROW}, date: 2022-03-03"), "fail/info"),
        (proxies(ONE, TWO, more=f"{NARROW}, date: 2022-07-31"), "fail/info"),
        (proxies(ONE, TWO, more=f"{NARROW}, date: 2022-08-01"), "fail/error"),
        (proxies(ONE, TWO, more=f"{NARROW}, date: 2020-06-01, body: {{kind: community_council}}"), "fail/info"),
        (proxies(ONE, TWO, more=f"{NARROW}, date: 2020-10-20"), "fail/warning"),
        (proxies(ONE, TWO, more=f"{NARROW}, date: 2021-11-10"), "fail/warning"),
        (proxies(ONE, TWO, "IMBERT Luc -> BLANC Hugo", more=f"{NARROW}, date: 2022-03-03"), "fail/error"),
        (proxies(ONE, TWO, "IMBERT Luc -> BLANC Hugo", more=f"{NARROW}, date: 2020-10-20"), "fail/error"),
        (proxies(ONE, TWO, more=f"{WIDE}, {SEED}"), "fail/info fail/warning"),
        (proxies(ONE, TWO, more=f"{NARROW}, {SEED}"), "fail/info fail/warning"),
        (proxies(ONE, TWO, more="attendance: {movements: ['+ HENRY Zoé']}"), "unknown"),
        (proxies(ONE, TWO, more="body: {kind: other}"), "unknown"),
        (proxies(ONE, TWO, more="body: {kind: syndicate_committee, name: Syndicat mixte ouvert}"), "unknown"),
        (proxies(ONE, TWO, more="date: null"), "unknown"),
        (proxies("FABRE Lise", "HENRY Zoé"), "not-applicable"),
        ("{attendance: {proxies: []}}", "not-applicable"),
    ],
)
def test_too_many_proxies(changes: str, expected: str) -> None:
    if "attendance: {movements" in changes:
        changes = f"{{attendance: {{proxies: [{ONE}, {TWO}], movements: ['+ HENRY Zoé']}}}}"
    assert statuses("PRX003", changes) == expected


def test_the_flip_test_shows_its_arithmetic() -> None:
    three = [f"G{i} Un -> {name}" for i, name in enumerate(["BLANC Hugo", "CARON Inès", "DAVID Marc"] * 2)]
    changes = proxies(*three, more=f"vote: {{in_favour: 51, against: 0, outcome: favourable_opinion}}, {SEED}")
    relief, supposed = judge("PRX003", changes)
    assert relief.law is not None
    assert relief.law.citation == "loi 2021-1465 art. 10"
    assert "BLANC Hugo porte 2 pouvoirs, CARON Inès porte 2 pouvoirs, DAVID Marc porte 2 pouvoirs" in relief.message
    assert supposed.message.endswith("51 − 3 = 48 voix pour sur 48 exprimés, majorité 25 : même résultat")
    assert len([where for where in supposed.where if "/proxies/" in where.pointer]) == 6


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ("", "pass"),
        (proxies("FABRE Lise -> GIRAUD Paul"), "pass"),
        (proxies("FABRE Lise -> BLANC Hugo", "GIRAUD Paul -> DAVID Marc"), "pass"),
        (proxies("FABRE Lise -> HENRY Zoé", "HENRY Zoé -> DAVID Marc", more=WIDE), "fail/warning"),
        (proxies("FABRE Lise -> HENRY Zoé", "HENRY Zoé -> DAVID Marc", more=NARROW), "fail/error"),
        (proxies("FABRE Lise -> HENRY Zoé", "Zoé Henry", more=WIDE), "fail/warning"),
        (proxies("FABRE Lise -> HENRY Zoé", "HENRY Zoé -> FABRE Lise", more=WIDE), "fail/warning fail/warning"),
        (proxies("FABRE Lise -> BLANC Hugo", "BLANC Hugo -> DAVID Marc"), "unknown"),
        ("{attendance: {proxies: []}}", "not-applicable"),
        (proxies("FABRE Lise"), "not-applicable"),
    ],
)
def test_proxy_chain(changes: str, expected: str) -> None:
    assert statuses("PRX004", changes) == expected


def test_a_chain_with_movements_is_not_judged() -> None:
    chain = "[FABRE Lise -> HENRY Zoé, HENRY Zoé -> DAVID Marc]"
    assert statuses("PRX004", f"{{attendance: {{proxies: {chain}, movements: ['+ HENRY Zoé 1']}}}}") == "unknown"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ("", "pass"),
        (proxies(ONE, "HENRY Zoé -> DAVID Marc"), "pass"),
        (proxies("FABRE Lise -> GIRAUD Paul"), "pass"),
        (proxies("FABRE Lise"), "fail/info"),
        (proxies(ONE, "HENRY Zoé"), "fail/info"),
        (proxies("FABRE Lise", "HENRY Zoé"), "fail/info"),
        ("{attendance: {proxies: [], proxies_count: 1}}", "unknown"),
        ("{attendance: {proxies: [], proxies_count: 0}}", "not-applicable"),
    ],
)
def test_proxy_without_holder(changes: str, expected: str) -> None:
    assert statuses("PRX005", changes) == expected
