"""SCDL: the 17 columns, nothing invented, nothing that a spreadsheet would run."""

import csv
from io import StringIO

import pytest
from frictionless import Resource, Schema, fields

from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.registry import document_notes, render_documents
from deliberation_cli.rules.data.row import COLUMNS
from tests.formats import samples

FIGURES = ("VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION")


def rows(document):
    text = render_documents("scdl", [document], Style())
    return list(csv.DictReader(StringIO(text, newline="")))


def with_vote(**changes):
    document = samples.document()
    deliberation = document.sessions[0].deliberations[0]
    deliberation.vote = deliberation.vote.model_copy(update=changes)
    return document


def test_a_row_a_deliberation():
    (row,) = rows(samples.document())
    assert list(row) == list(COLUMNS)
    assert {key: value for key, value in row.items() if value} == {
        "COLL_NOM": "Conseil municipal de Verneuil-le-Lavoir",
        "DELIB_ID": "2023-17",
        "DELIB_DATE": "2023-04-11",
        "DELIB_OBJET": "Réfection du lavoir communal",
        "PREF_DATE": "2023-04-13",
        "VOTE_EFFECTIF": "7",
        "VOTE_REEL": "6",
        "VOTE_POUR": "4",
        "VOTE_CONTRE": "1",
        "VOTE_ABSTENTION": "1",
    }


@pytest.mark.parametrize(
    ("changes", "written", "why"),
    [
        ({}, True, "every figure is stated and the sum holds"),
        ({"blank_or_null": 0, "not_voting": 0}, True, "none blank, none apart: nothing is lost"),
        ({"against": 2}, True, "a clerk's wrong sum is data, and the checks find it"),
        ({"blank_or_null": 1}, False, "the sum could not hold"),
        ({"not_voting": 2}, False, "the schema has no column for them"),
        ({"abstentions": None}, False, "not stated is not 0"),
        ({"registered": None}, True, "the session states the members in office"),
    ],
)
def test_the_vote_is_whole_or_empty(changes, written, why):
    document = with_vote(**changes)
    (row,) = rows(document)
    assert all(row[name] for name in FIGURES) is written, why
    assert any(row[name] for name in FIGURES) is written, why
    assert bool(document_notes("scdl", [document], Style())) is not written


def test_notes_name_the_act_and_what_is_missing():
    (note,) = document_notes("scdl", [with_vote(abstentions=None, against=None)], Style())
    assert note.endswith("2023-17 : colonnes VOTE_* vides, l'acte n'indique pas : contre, abstentions")


@pytest.mark.parametrize("attack", samples.ATTACKS)
def test_no_cell_is_a_formula_or_a_second_row(attack):
    document = samples.document()
    document.sessions[0].body.name = attack
    document.sessions[0].deliberations[0].number = attack
    document.sessions[0].deliberations[0].subject = attack
    (row,) = rows(document)
    assert all(not value.startswith(("=", "+", "-", "@", "\t", "\r")) for value in row.values())
    assert all(value.isprintable() for value in row.values())


def test_a_table_schema_reader_takes_the_file():
    kinds = {"DELIB_DATE": fields.DateField, "PREF_DATE": fields.DateField} | dict.fromkeys(
        FIGURES, fields.IntegerField
    )
    schema = Schema(fields=[kinds.get(name, fields.StringField)(name=name) for name in COLUMNS])
    text = render_documents("scdl", [samples.document(), with_vote(blank_or_null=1)], Style())
    report = Resource(data=text.encode(), format="csv", schema=schema).validate()
    assert report.valid, report.flatten(["message"])
    assert report.tasks[0].stats["rows"] == 2
