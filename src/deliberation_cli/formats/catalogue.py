"""The catalogue (catalogue): a run's documents and findings as tables, for SQL, datasette, spreadsheets, data frames.

`catalogue.sql` beside this file is its schema and its manual. SQLite has all tables; CSV and Parquet have the view
`act`, one row a deliberation.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from importlib import resources
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

from deliberation_cli.formats.scdl import cell
from deliberation_cli.formats.sink import encoded
from deliberation_cli.models import Deliberation, Document, FileReport, Person, Session, Verdict, Vote


def schema() -> str:
    """The tables in SQL, with what each column means."""
    return (resources.files("deliberation_cli.formats") / "catalogue.sql").read_text(encoding="utf-8")


def made(kind: str, documents: Sequence[Document], files: Sequence[FileReport]) -> bytes:
    """A catalogue as the bytes of its file.

    Raises OSError where there is no room for it, ImportError where the extra `data` is missing (Parquet).
    """
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(Path(folder) / "catalogue")) as base:
        fill(base, documents, files)
        if kind == "sqlite":
            return base.serialize()
        return encoded(_csv(base)) if kind == "csv" else _parquet(base)


def fill(base: sqlite3.Connection, documents: Iterable[Document], files: Iterable[FileReport]) -> None:
    """Make the tables and their rows; `files` are the reports on `documents`, in the same order, and may go on."""
    base.execute("PRAGMA foreign_keys = ON")
    base.execute("PRAGMA synchronous = OFF")
    base.executescript(schema())
    with base:
        reports = iter(files)
        for document in documents:
            number = _insert(base, "document", _document(document))
            rows = [_add_session(base, number, *each) for each in enumerate(document.sessions)]
            report = next(reports, None)
            for verdict in report.verdicts if report else ():
                if verdict.status == "fail":
                    _insert(base, "finding", {"document_id": number} | _about(verdict, rows) | _finding(verdict))


def _insert(base: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> int:
    """Add a row; table and columns are this file's own words, values are parameters."""
    columns, marks = ", ".join(row), ", ".join("?" * len(row))
    values = [_value(value) for value in row.values()]
    done = base.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", values)  # noqa: S608
    return int(done.lastrowid or 0)


def _value(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, str):
        return encoded(value).decode()
    return value


def _document(document: Document) -> dict[str, Any]:
    source = document.source
    problem = next((problem.code for problem in document.problems if problem.fatal), None)
    return {
        "path": source.path,
        "sha256": source.sha256,
        "media_type": source.media_type,
        "pages": source.pages,
        "text": source.text,
        "kind": document.kind,
        "problem": problem,
    }


class _Rows(NamedTuple):
    """The number of a session's row, and those of its deliberations."""

    session: int
    deliberations: list[int]


_PLACE = re.compile(r"/sessions/(\d+)(?:/deliberations/(\d+))?")


def _about(verdict: Verdict, rows: Sequence[_Rows]) -> dict[str, int | None]:
    """The session and the deliberation that a finding points at first."""
    places = [found for place in verdict.where if not place.path and (found := _PLACE.match(place.pointer))]
    act = next((found for found in places if found[2]), None)
    first = act or next(iter(places), None)
    if first is None or int(first[1]) >= len(rows):
        return {"session_id": None, "deliberation_id": None}
    session, deliberations = rows[int(first[1])]
    number = int(act[2]) if act else len(deliberations)
    return {"session_id": session, "deliberation_id": next(iter(deliberations[number : number + 1]), None)}


def _add_session(base: sqlite3.Connection, document: int, position: int, session: Session) -> _Rows:
    told = session.attendance
    counts = ("members_in_office", "present_count", "proxies_count", "absent_count", "voters_count")
    row = {
        "document_id": document,
        "position": position,
        "body_name": session.body.name,
        "body_kind": session.body.kind,
        "siren": session.body.siren,
        "president": _name(session.president),
        "secretary": _name(session.secretary),
    }
    row |= {name: getattr(session, name) for name in ("department", "date", "convened_on", "place", "kind")}
    row |= {name: getattr(told, name) for name in counts} | {"stated_quorum": session.stated_quorum}
    number = _insert(base, "session", row)
    for person in _people(session):
        _insert(base, "person_session", {"session_id": number} | person)
    return _Rows(number, [_add_deliberation(base, number, *each) for each in enumerate(session.deliberations)])


def _people(session: Session) -> Iterator[dict[str, Any]]:
    told = session.attendance
    for person in told.present:
        yield _person(person, "present")
    for proxy in told.proxies:
        yield _person(proxy.giver, "represented") | {"holder": _name(proxy.holder)}
    for absent in told.absent:
        yield _person(absent, "absent") | {"excused": absent.excused}


def _person(person: Person, state: str) -> dict[str, Any]:
    return {"name": person.name, "civility": person.civility, "role": person.role, "state": state}


def _name(person: Person | None) -> str | None:
    return person.name if person else None


def _add_deliberation(base: sqlite3.Connection, session: int, position: int, told: Deliberation) -> int:
    sent = told.transmission
    row = {
        "session_id": session,
        "position": position,
        "number": told.number,
        "subject": told.subject,
        "rapporteur": _name(told.rapporteur),
        "signed_on": told.signed_on,
        "convention": told.approves_convention,
    }
    if sent:
        row |= {name: getattr(sent, name) for name in ("act_id", "sent_on", "received_on", "published_on")}
    number = _insert(base, "deliberation", row)
    if told.vote:
        _insert(base, "vote", {"deliberation_id": number} | _vote(told.vote))
    return number


def _vote(vote: Vote) -> dict[str, Any]:
    row = {name: value for name, value in vote if not name.startswith("names_")}
    row["votes_cast"] = row.pop("cast")
    return row


def _finding(verdict: Verdict) -> dict[str, Any]:
    first = verdict.where[0] if verdict.where else None
    names = ("rule", "name", "severity", "message", "expected", "found", "suppressed", "fingerprint")
    return {name: getattr(verdict, name) for name in names} | {
        "law": verdict.law.citation if verdict.law else None,
        "pointer": first.pointer if first else None,
        "page": first.page if first else None,
        "quote": first.quote if first else None,
    }


def _acts(base: sqlite3.Connection) -> tuple[list[str], list[tuple[Any, ...]]]:
    done = base.execute("SELECT * FROM act")
    return [column[0] for column in done.description], done.fetchall()


def _csv(base: sqlite3.Connection) -> str:
    """RFC 4180, with a header; no cell can start a formula."""
    columns, rows = _acts(base)
    out = StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(columns)
    table.writerows([[cell(value) if isinstance(value, str) else value for value in row] for row in rows])
    return out.getvalue()


def _parquet(base: sqlite3.Connection) -> bytes:
    import io

    import polars

    columns, rows = _acts(base)
    types = {name: polars.Int64 if name in _INTEGERS else polars.String for name in columns}
    out = io.BytesIO()
    frame = polars.DataFrame(rows, schema=types, orient="row")
    frame.with_columns(polars.col(*_DATES).str.to_date()).write_parquet(out)
    return out.getvalue()


_DATES = ("date", "convened_on")
_INTEGERS = frozenset(
    {"members_in_office", "present_count", "proxies_count", "absent_count", "voters_count", "voters", "votes_cast"}
    | {"in_favour", "against", "abstentions", "blank_or_null", "not_voting", "unanimous"}
)
