"""The catalogue: every row leads to its document, nothing is invented, no cell starts a formula."""

import csv
import io
import sqlite3

import pytest

from deliberation_cli.formats import catalogue
from deliberation_cli.formats.registry import CATALOGUES
from deliberation_cli.models import Deliberation, Document, FileReport, Session, Source, Where

from . import samples


@pytest.fixture
def base():
    made = sqlite3.connect(":memory:")
    catalogue.fill(made, [samples.document(), Document(source=Source(path="b.pdf"))], samples.report().files)
    yield made
    made.close()


def one(base, question):
    return base.execute(question).fetchone()


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("document", 2),
        ("session", len(samples.document().sessions)),
        ("deliberation", sum(len(session.deliberations) for session in samples.document().sessions)),
        ("finding", sum(verdict.status == "fail" for verdict in samples.verdicts())),
    ],
)
def test_each_thing_has_one_row(base, table, rows):
    assert one(base, f"SELECT count(*) FROM {table}") == (rows,)


def test_people_are_present_represented_or_absent(base):
    told = samples.document().sessions[0].attendance
    states = dict(base.execute("SELECT state, count(*) FROM person_session WHERE session_id = 1 GROUP BY state"))
    expected = {"present": len(told.present), "represented": len(told.proxies), "absent": len(told.absent)}
    assert states == {state: count for state, count in expected.items() if count}


def test_every_row_leads_to_its_document(base):
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    with pytest.raises(sqlite3.IntegrityError):
        base.execute("INSERT INTO session (document_id, position) VALUES (99, 0)")


def test_a_value_that_is_not_stated_is_null(base):
    told = samples.document().sessions[0].deliberations[0].vote
    row = one(base, "SELECT voters, against, not_voting, unanimous FROM vote WHERE deliberation_id = 1")
    assert row == (told.voters, told.against, told.not_voting, told.unanimous)


@pytest.mark.parametrize(
    ("pointers", "session", "deliberation"),
    [
        (["/sessions/0/deliberations/0/vote/against"], 1, 1),
        (["/sessions/0/attendance/proxies/0", "/sessions/0/deliberations/0/vote"], 1, 1),
        (["/sessions/0/attendance/present/0"], 1, None),
        (["/sessions/0/deliberations/7/number"], 1, None),
        (["/sessions/9/deliberations/0"], None, None),
        (["/conventions/0/title"], None, None),
        ([], None, None),
    ],
)
def test_a_finding_leads_to_the_act_that_it_is_about(pointers, session, deliberation):
    verdict = samples.verdicts()[0].model_copy(
        update={"status": "fail", "suppressed": None, "where": [Where(pointer=pointer) for pointer in pointers]}
    )
    made = sqlite3.connect(":memory:")
    catalogue.fill(made, [samples.document()], [FileReport(path="a.pdf", verdicts=[verdict])])
    assert one(made, "SELECT session_id, deliberation_id FROM finding") == (session, deliberation)
    assert one(made, "SELECT findings, document_findings FROM act") == (
        verdict.rule if deliberation else None,
        verdict.rule,
    )
    assert made.execute("PRAGMA foreign_key_check").fetchall() == []
    made.close()


def test_the_schema_that_is_documented_is_the_one_that_is_used(base):
    plain = sqlite3.connect(":memory:")
    plain.executescript(catalogue.schema())
    listed = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
    assert plain.execute(listed).fetchall() == base.execute(listed).fetchall()
    plain.close()


def test_each_kind_holds_the_same_acts(tmp_path):
    for kind, extension in CATALOGUES.items():
        (tmp_path / f"acts{extension}").write_bytes(catalogue.made(kind, [samples.document()], samples.report().files))
    made = sqlite3.connect(tmp_path / "acts.sqlite")
    rows = made.execute("SELECT path, number, in_favour FROM act").fetchall()
    made.close()
    assert rows
    with (tmp_path / "acts.csv").open(encoding="utf-8", newline="") as file:
        assert [(row["path"], row["number"]) for row in csv.DictReader(file)] == [
            (path, number or "") for path, number, _ in rows
        ]
    import polars

    frame = polars.read_parquet(tmp_path / "acts.parquet")
    assert frame.select("path", "number", "in_favour").rows() == rows
    assert (frame.schema["date"], frame.schema["in_favour"]) == (polars.Date, polars.Int64)


@pytest.mark.parametrize("attack", ["=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", "a\nb", '"', "\x1b[31m", "\ud800"])
def test_text_of_a_document_can_neither_start_a_formula_nor_break_a_row(tmp_path, attack):
    told = Document(
        source=Source(path="a.pdf"),
        sessions=[Session(deliberations=[Deliberation.model_construct(**dict(Deliberation(), subject=attack))])],
    )
    (tmp_path / "a.csv").write_bytes(catalogue.made("csv", [told], [FileReport(path="a.pdf")]))
    (row,) = csv.DictReader(io.StringIO((tmp_path / "a.csv").read_bytes().decode(), newline=""))
    assert row["subject"][:1] not in {"=", "+", "-", "@", "\t", "\r"}
    assert row["path"] == "a.pdf"
