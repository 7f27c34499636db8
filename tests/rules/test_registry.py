"""Which rules run, in what order, and that counting answers changes none of them."""

from collections import Counter

import pytest

from deliberation_cli.rules.registry import chosen, findings_of, modules, run, run_many, selected

from .acts import act

BROKEN = "{attendance: {proxies: [FABRE Lise -> GIRAUD Paul]}, convened_on: 2023-05-14, vote: {cast: 5}}"


def test_rules_stand_in_the_order_of_their_codes() -> None:
    assert list(modules()) == sorted(modules())
    assert all(module.RULE.code == code for code, module in modules().items())


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        (["VOT001"], [], ["VOT001"]),
        (["PRX"], ["PRX003", "PRX004"], ["PRX001", "PRX002", "PRX005"]),
        (["PRX00", "QUO004"], ["PRX"], ["QUO004"]),
        (["ZZZ"], [], []),
    ],
)
def test_chosen(select: list[str], ignore: list[str], expected: list[str]) -> None:
    assert [module.RULE.code for module in chosen(select, ignore)] == expected


def test_rules_across_files_and_rows_judge_no_document_alone() -> None:
    codes = [rule.code for rule, _ in selected()]
    assert "VOT001" in codes
    assert not [code for code in codes if code.startswith(("REG001", "REG002", "REG003", "SCD", "SUP"))]
    assert [rule.code for rule, _ in selected(["VOT"], ["VOT01"])] == [f"VOT00{i}" for i in range(1, 10)]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_counting_keeps_every_finding(lang: str) -> None:
    documents = [act(BROKEN), act()]
    whole = run_many(documents, lang=lang, ignore=["TRA"])
    counted = findings_of(documents, lang=lang, ignore=["TRA"])
    assert [found.verdicts for found in counted] == [[v for v in each if v.status == "fail"] for each in whole]
    assert [found.left_out for found in counted] == [
        Counter(v.status for v in each if v.status != "fail") for each in whole
    ]
    assert counted[0].verdicts


def test_one_document_is_a_register_of_one() -> None:
    assert run(act(BROKEN), select=["VOT", "REG"]) == run_many([act(BROKEN)], select=["VOT", "REG"])[0]
