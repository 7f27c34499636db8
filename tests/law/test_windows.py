"""The law's files: one value a parameter a day, no hole, no overlap, no empty citation, every shape valid."""

import datetime as dt
import itertools

import pytest

from deliberation_cli.law import Law, store
from deliberation_cli.law.law import FIRST_DAY
from deliberation_cli.law.values import CORE, SHAPES, Derogation, Words

DAY = dt.timedelta(days=1)
SETTLED = [(kind, name) for kind in store.kinds() for name in store.parameters(kind)]


def life(kind: str) -> tuple[dt.date, dt.date | None]:
    exists = store.load(f"bodies/{kind}").get("exists", {})
    return exists.get("from", FIRST_DAY), exists.get("to")


@pytest.mark.parametrize(("kind", "name"), SETTLED)
def test_every_day_has_exactly_one_window(kind: str, name: str) -> None:
    windows = store.windows(kind, name)[0]
    first, last = life(kind)
    assert windows[0]["from"] <= first
    assert windows[-1].get("to") is None or (last is not None and windows[-1]["to"] >= last)
    for before, after in itertools.pairwise(windows):
        assert before["to"] + DAY == after["from"]


@pytest.mark.parametrize(("kind", "name"), SETTLED)
def test_every_window_says_what_and_why(kind: str, name: str) -> None:
    for window in store.windows(kind, name)[0]:
        assert ("value" in window) != ("none" in window)
        assert window["citation"].strip()
        assert window["confidence"] in "VSM"
        assert window["confidence"] == "M" or window.get("sources"), "only memory has no source"
        assert set(window.get("sources", ())) <= set(store.load("sources"))
        for words in (window.get("none"), window.get("note")):
            assert words is None or Words.model_validate(words)
        law = Law.at(kind, max(window["from"], FIRST_DAY))
        assert law is not None
        found = law.dated(name)
        assert found is not None
        assert found.text().fr
        assert found.text().en
        assert isinstance(found.value, (SHAPES.get(name, Words), type(None)))


@pytest.mark.parametrize("kind", store.kinds())
def test_every_kind_settles_what_rules_ask(kind: str) -> None:
    assert set(CORE) <= set(store.parameters(kind))


def test_derogations_leave_no_hole_and_overlap_only_for_elections() -> None:
    windows = [Derogation.model_validate(window) for window in store.load("derogations")["windows"]]
    assert len({window.id for window in windows}) == len(windows) == 10
    general = [window for window in windows if window.only_for is None]
    for before, after in itertools.pairwise(general):
        assert before.valid_to + DAY == after.valid_from
    assert (general[0].valid_from, general[-1].valid_to) == (dt.date(2020, 3, 24), dt.date(2022, 7, 31))


def test_every_kind_has_one_cover() -> None:
    scope = store.load("derogations")["scope"]
    assert sorted(itertools.chain.from_iterable(scope.values())) == sorted(store.kinds())


def test_every_source_is_an_address_and_a_content() -> None:
    for source in store.load("sources").values():
        assert source["address"]
        assert source["read"]
