"""JSON and JSON Lines hold the contract, whatever the words."""

import json

import jsonschema
import pytest

from deliberation_cli.cli.schema import schema
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.registry import render_documents, render_report
from deliberation_cli.formats.sink import encoded
from deliberation_cli.models import Document, Report
from tests.formats import samples


def test_one_file_is_one_object_with_its_version_first():
    shown = render_documents("json", [samples.document()], Style())
    assert shown.startswith('{\n  "schema_version"')
    assert Document.model_validate_json(shown) == samples.document()


def test_several_files_are_a_list():
    shown = json.loads(render_documents("json", [samples.document("a"), samples.document("b")], Style(many=True)))
    assert [document["source"]["path"] for document in shown] == ["a", "b"]


def test_evidence_can_be_left_out():
    assert "evidence" not in json.loads(render_documents("json", [samples.document()], Style(evidence=False)))


def test_report_round_trip():
    assert Report.model_validate_json(render_report("json", samples.report(), Style())) == samples.report()


def test_the_schemas_accept_what_is_printed():
    jsonschema.validate(json.loads(render_documents("json", [samples.document()], Style())), schema("document"))
    jsonschema.validate(json.loads(render_report("json", samples.report(), Style())), schema("report"))


def test_lines_hold_one_file_each():
    documents = [json.loads(row) for row in render_documents("jsonl", [samples.document()] * 3, Style()).splitlines()]
    files = [json.loads(row) for row in render_report("jsonl", samples.report(), Style()).splitlines()]
    assert len(documents) == 3
    assert [next(iter(file)) for file in files] == ["schema_version", "schema_version"]
    assert [file["path"] for file in files] == ["actes/verneuil-2023-04-11.pdf", "actes/clos.pdf"]


@pytest.mark.parametrize("attack", samples.ATTACKS)
@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_words_cannot_break_the_data(attack, name):
    report = samples.hostile_report(attack)
    text = encoded(render_report(name, report, Style())).decode()
    read = json.loads(text)
    file = read["files"][0] if name == "json" else read
    assert file["path"] == report.files[0].path
    assert file["verdicts"][0]["message"] == attack
