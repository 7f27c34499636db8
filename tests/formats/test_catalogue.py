"""The catalogue: every row leads to its document, nothing is invented, no cell starts a formula."""

import csv
import io
import sqlite3

import pytest

from deliberation_cli.formats import catalogue
from deliberation_cli.models import Deliberation, Document, FileReport, Session, Source

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


def test_the_schema_that_is_documented_is_the_one_that_is_used(base):
    plain = sqlite3.connect(":memory:")
    plain.executescript(catalogue.schema())
    listed = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
    assert plain.execute(listed).fetchall() == base.execute(listed).fetchall()
    plain.close()


def test_a_file_of_each_kind_and_nothing_beside(tmp_path):
    for kind, extension in catalogue.KINDS.items():
        if kind == "parquet":
            pytest.importorskip("polars", reason="the extra `data` is not installed")
        catalogue.write(kind, tmp_path / f"acts{extension}", [samples.document()], samples.report().files)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["acts.csv", "acts.parquet", "acts.sqlite"]
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


@pytest.mark.parametrize("attack", ["=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", "a\nb", '"', "\x1b[31m", "\ud800"])
def test_text_of_a_document_can_neither_start_a_formula_nor_break_a_row(tmp_path, attack):
    told = Document(
        source=Source(path="a.pdf"),
        sessions=[Session(deliberations=[Deliberation.model_construct(**dict(Deliberation(), subject=attack))])],
    )
    catalogue.write("csv", tmp_path / "a.csv", [told], [FileReport(path="a.pdf")])
    (row,) = csv.DictReader(io.StringIO((tmp_path / "a.csv").read_bytes().decode(), newline=""))
    assert row["subject"][:1] not in {"=", "+", "-", "@", "\t", "\r"}
    assert row["path"] == "a.pdf"
