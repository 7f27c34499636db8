"""Suppressions and baselines: what is set aside, what comes back, what no longer serves."""

import datetime as dt
from pathlib import Path

import pytest

from deliberation_cli.models import Document, Evidence, FileReport, Person, Verdict
from deliberation_cli.rules import suppress
from deliberation_cli.rules.config import Config, ConfigError, Ignore
from deliberation_cli.rules.registry import run
from tests.rules.acts import act

TODAY = dt.date(2026, 6, 1)
FAULT = "attendance: {present_count: 9}"
QUOTE = "/sessions/0/attendance/present_count"


def found(changes: str = FAULT, **place: object) -> list[Verdict]:
    document = act(changes)
    words = {"page": 1, "quote": "Présents : 9"} | place
    document.evidence[QUOTE] = Evidence.model_validate(words)
    return [v for v in run(document, select=["ATT001"]) if v.status == "fail"]


def report(path: str = "2023/act.pdf", verdicts: list[Verdict] | None = None) -> FileReport:
    return FileReport(path=path, verdicts=found() if verdicts is None else verdicts)


def settled(config: Config, *files: FileReport, **options: object) -> list[tuple[str, str | None]]:
    reports = suppress.settle(files or [report()], config, today=TODAY, **options)  # type: ignore[arg-type]
    return [(verdict.rule, verdict.suppressed) for file in reports for verdict in file.verdicts]


@pytest.mark.parametrize(
    ("ignore", "expected", "why"),
    [
        (Ignore(rule="ATT001", reason="vu"), [("ATT001", "vu")], "by its code"),
        (Ignore(rule="ATT", reason="vu"), [("ATT001", "vu")], "by its family"),
        (Ignore(rule="ATT001", path="2023/*.pdf", reason="vu"), [("ATT001", "vu")], "by its folder"),
        (Ignore(rule="ATT001", path="act.pdf", reason="vu"), [("ATT001", "vu")], "by its name"),
        (Ignore(rule="ATT001", reason="vu", until=TODAY), [("ATT001", "vu")], "the last day counts"),
        (
            Ignore(rule="ATT001", path="2022/*", reason="vu"),
            [("ATT001", None)],
            "not tried, so not unused",
        ),
        (Ignore(rule="VOT", reason="vu"), [("ATT001", None), ("SUP002", None)], "covers nothing"),
        (
            Ignore(rule="ATT001", reason="vu", until=TODAY - dt.timedelta(days=1)),
            [("ATT001", None), ("SUP001", None)],
            "expired: the finding is back",
        ),
    ],
)
def test_ignore(ignore: Ignore, expected: list[tuple[str, str | None]], why: str) -> None:
    assert settled(Config(ignore=[ignore])) == expected, why


def test_a_rule_that_was_not_run_leaves_no_unused_suppression() -> None:
    config = Config(ignore=[Ignore(rule="VOT", reason="vu")])
    assert settled(config, ran=["ATT001"]) == [("ATT001", None)]


def test_baseline_keeps_what_was_known(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(suppress.baseline([report()]), encoding="utf-8")
    known = suppress.read_baseline(path)
    assert settled(Config(), baseline=known, baseline_path="b.json") == [("ATT001", "connu (b.json)")]
    new = report(verdicts=found("attendance: {present_count: 9}", quote="Présents : 8"))
    assert settled(Config(), new, baseline=known) == [("ATT001", None)]


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"schema_version": "9", "fingerprints": {}}'])
def test_a_bad_baseline_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(content)
    with pytest.raises(ConfigError, match=r"baseline\.json"):
        suppress.read_baseline(path)


@pytest.mark.parametrize(
    ("place", "same"),
    [({"page": 7}, True), ({"bbox": (1, 2, 3, 4)}, True), ({"quote": "PRESENTS: 9"}, True), ({"quote": "x"}, False)],
)
def test_a_fingerprint_is_of_words_not_of_places(place: dict[str, object], same: bool) -> None:
    assert (found()[0].fingerprint == found(**place)[0].fingerprint) is same


def test_another_act_has_another_fingerprint() -> None:
    other = found("{attendance: {present_count: 9}, date: 2023-06-01}")
    assert found()[0].fingerprint != other[0].fingerprint


def test_twins_are_numbered() -> None:
    document: Document = act()
    document.sessions[0].attendance.present += [Person(name="BLANC Hugo"), Person(name="BLANC Hugo")]
    document.sessions[0].attendance.present_count = None
    document.evidence["/sessions/0/attendance"] = Evidence(page=1, quote="les présents")
    marks = [v.fingerprint for v in run(document, select=["ATT004"]) if v.fingerprint]
    assert len(marks) == len(set(marks)) == 3
    assert {mark.partition("-")[0] for mark in marks} == {marks[0]}
