"""Given names as scans spell them: a table of words, and whether each can only be such a name."""

import pytest

from deliberation_cli.parsing.grammar.given_names import misread_given

ROWS = [
    ("lean", True, "J read as l"),
    ("lean-Michel", True, "and a compound"),
    ("luliette", True, "any common name, not a few of them"),
    ("lérôme", True, "with its accents"),
    ("A1ain", True, "l read as 1"),
    ("Emi1e", True, "before the last letter"),
    ("leurs", False, "a word"),
    ("Jean", False, "well read"),
    ("la", False, "too short"),
    ("lundi-Jean", False, "the first half decides"),
    ("Noe1", False, "a name and the mark of a footnote"),
    ("B1anc", False, "no given name"),
]


@pytest.mark.parametrize(("word", "told", "why"), ROWS, ids=[row[0] for row in ROWS])
def test_misread_given(word: str, told: bool, why: str) -> None:
    assert misread_given(word) is told, why
