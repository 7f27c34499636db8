"""Every value of the contract has a name that a clerk would use, in both languages."""

import datetime as dt

import pytest

from deliberation_cli.formats import words
from deliberation_cli.models import (
    AnnexedDraft,
    Article,
    Attendance,
    Convention,
    DefinedTerm,
    Deliberation,
    LawRef,
    Movement,
    Party,
    Person,
    Proxy,
    Session,
    Summary,
    Transmission,
    Verdict,
    Vote,
)  # fmt: skip

READ = (
    AnnexedDraft, Article, Attendance, Convention, DefinedTerm, Deliberation, Movement, Party, Person, Proxy, Session,
    Transmission, Vote,
)  # fmt: skip


@pytest.mark.parametrize("model", READ, ids=lambda model: model.__name__)
def test_each_field_is_named(model):
    unnamed = [name for name in model.model_fields if name not in words.FIELDS]
    assert not unnamed, "name it in formats/words.py, in French and in English"


def test_a_missing_value_is_told_by_its_name():
    verdict = Verdict(
        rule="VOT005", name="x", status="unknown", severity="error",
        message="il manque : vote.in_favour, vote.against, date", missing=["vote.in_favour", "vote.against", "date"],
    )  # fmt: skip
    assert words.message(verdict, "fr") == "il manque : pour, contre, date"


def test_no_french_word_is_left_for_english_readers():
    same = {name for name, text in words.FIELDS.items() if text.fr == text.en}
    assert same <= {
        "abstentions", "annexes", "articles", "convention", "conventions", "date", "date_text", "nature", "parties",
        "rapporteur", "siren", "visas", "vote",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("law", "said"),
    [
        (LawRef(citation="CGCT L2121-17"), "CGCT L2121-17"),
        (LawRef(citation="internal consistency"), "cohérence interne de l'acte"),
        (LawRef(citation="X", valid_from=dt.date(2021, 10, 1)), "X, en vigueur depuis le 1er octobre 2021"),
        (LawRef(citation="X", valid_to=dt.date(2022, 7, 31)), "X, en vigueur jusqu'au 31 juillet 2022"),
        (LawRef(citation="X", confidence="M"), "X, de mémoire, à vérifier"),
    ],
)
def test_basis(law, said):
    assert words.basis(law, "fr") == said


@pytest.mark.parametrize(
    ("summary", "french", "english"),
    [
        (
            Summary(files=1),
            "1 fichier : 0 erreur, 0 avertissement, 0 information. "
            "Vérifications conformes : 0 ; indécises, faute d'une valeur lue : 0.",
            "1 file: 0 errors, 0 warnings, 0 notes. Checks passed: 0; undecided for want of a value: 0.",
        ),
        (
            Summary(files=3, unreadable=2, errors=1, warnings=2, infos=1, passed=9, unknown=4, suppressed=1),
            "3 fichiers, dont 2 illisibles : 1 erreur, 2 avertissements, 1 information. "
            "Vérifications conformes : 9 ; indécises, faute d'une valeur lue : 4 ; constats écartés : 1.",
            "3 files, 2 unreadable: 1 error, 2 warnings, 1 note. "
            "Checks passed: 9; undecided for want of a value: 4; findings set aside: 1.",
        ),
        (
            Summary(files=2, suppressed=5, known=4, expired=1),
            "2 fichiers : 0 erreur, 0 avertissement, 0 information. Vérifications conformes : 0 ; indécises, faute "
            "d'une valeur lue : 0 ; constats écartés : 5, dont 4 de la référence ; suppressions échues : 1.",
            "2 files: 0 errors, 0 warnings, 0 notes. Checks passed: 0; undecided for want of a value: 0; findings set "
            "aside: 5, 4 of them known from the baseline; suppressions that expired: 1.",
        ),
    ],
)
def test_totals(summary, french, english):
    assert words.totals(summary, "fr") == french
    assert words.totals(summary, "en") == english


def test_a_doubt_is_never_rounded_up_to_certainty():
    assert words.doubt(0.999, "fr") == "lu à 99 %"
