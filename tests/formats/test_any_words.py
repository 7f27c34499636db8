"""Whatever words a document holds, every format stays whole (hypothesis writes the words)."""

import csv
import json
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from deliberation_cli.formats import safe
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.registry import DOCUMENTS, REPORTS, render_documents, render_report
from deliberation_cli.formats.sink import encoded
from tests.formats import samples

ANY = st.text(st.characters(), max_size=60)
READERS = {
    "json": json.loads,
    "sarif": json.loads,
    "gitlab": json.loads,
    "jsonl": lambda text: [json.loads(row) for row in text.split("\n") if row],
    "junit": lambda text: etree.fromstring(text.encode()),
    "checkstyle": lambda text: etree.fromstring(text.encode()),
    "akoma-ntoso": lambda text: etree.fromstring(text.encode()),
    "html": html.document_fromstring,
    "scdl": lambda text: list(csv.reader(StringIO(text, newline=""), strict=True)),
}


@given(ANY)
def test_a_line_is_one_visible_line(text):
    shown = safe.line(text)
    assert shown.isprintable()
    assert not shown.startswith("::")
    assert safe.line(shown) == shown


@given(ANY, ANY)
def test_two_names_stay_two(one, other):
    names = {one, other}
    assert len({safe.path(name) for name in names if safe.inert(name) == name and "\\" not in name}) == len(
        {name for name in names if safe.inert(name) == name and "\\" not in name}
    )


@pytest.mark.parametrize("name", REPORTS)
@settings(max_examples=15, deadline=None)
@given(text=ANY)
def test_reports(name, text):
    shown = encoded(render_report(name, samples.hostile_report(text), Style(show_passed=True))).decode()
    READERS.get(name, str)(shown)
    if name in ("text", "github", "markdown"):
        assert all(char.isprintable() or char == "\n" for char in shown)


@pytest.mark.parametrize("name", DOCUMENTS)
@settings(max_examples=15, deadline=None)
@given(text=ANY)
def test_documents(name, text):
    document = samples.document(path=text)
    session = document.sessions[0]
    session.body.name = session.place = session.attendance.present[0].name = text
    session.deliberations[0].number = session.deliberations[0].subject = text
    READERS.get(name, str)(encoded(render_documents(name, [document], Style())).decode())
