"""Text files in the encodings that secretariats use, and Markdown without its marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from deliberation_cli import read
from deliberation_cli.reading.plain import is_marked, unmark

TEXT = "Étaient présents : Mme Œnone L'HÉRITIER – 12 € ;\nl'assemblée"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_encoding_is_found(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "acte.txt"
    path.write_bytes(TEXT.encode(encoding))
    reading = read(path)
    assert [line.text for line in reading.pages[0].lines] == TEXT.split("\n")
    assert (reading.source.media_type, reading.source.text, reading.pages[0].number) == ("text/plain", "plain", 0)


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (r"2022\_CT2\_010", "2022_CT2_010", "an escaped sign is the sign"),
        ("**OBJET : Habitat**", "OBJET : Habitat", "bold"),
        ("**un titre\nsur deux lignes**", "un titre\nsur deux lignes", "bold over a line end"),
        ("**un\n\ndeux**", "**un\n\ndeux**", "no emphasis runs over a paragraph's end"),
        ("### Article 4. Durée ##", "Article 4. Durée", "a heading of any level"),
        ("*italique* et ***les deux***", "italique et les deux", "italics"),
        ("3 * 4 * 5", "3 * 4 * 5", "stars between blanks are stars"),
        ("code_de_la_route", "code_de_la_route", "underscores inside a word stay"),
        ("fin de ligne\\\nsuite", "fin de ligne\nsuite", "a hard break is a line end"),
        ("- Aix\n* Aubagne\n1. Vu", "- Aix\n* Aubagne\n1. Vu", "bullets and numbers are kept"),
        (r"\*\*Néant\*\*", "**Néant**", "escaped marks are no marks"),
        ("#hashtag", "#hashtag", "no blank, no heading"),
    ],
)
def test_marks_are_taken_off(text: str, expected: str, why: str) -> None:
    assert unmark(text) == expected, why


def test_markdown_is_known_by_its_name(tmp_path: Path) -> None:
    for name, first in (("acte.md", "Objet"), ("acte.txt", "**Objet**")):
        (tmp_path / name).write_text("**Objet**\n", encoding="utf-8")
        assert read(tmp_path / name).pages[0].lines[0].text == first


@pytest.mark.parametrize(
    ("text", "marked", "why"),
    [
        ("# Séance\n\n## Présents\n\n## Vote\n", True, "headings of a converter"),
        ("# Séance\n\nDélibération 2022\\_CT2\\_010\n", True, "a heading and escapes"),
        ("# Séance\n\nDélibération 2022_010\n", False, "one sign may be the clerk's own"),
        ("**Présents** : M. ROY\n**Absent :** M. BRUN\n**Secrétaire** : M. ROY\n", True, "labels in bold"),
        ("**Présents** M. ROY\n** Absent **\n**", False, "stars that label nothing"),
        ("*** Ouverture ***\n*** Approbation ***\n*** Divers ***\n", False, "stars part the chapters of a text"),
    ],
)
def test_markdown_is_known_by_its_marks(text: str, marked: bool, why: str) -> None:
    assert is_marked(text) is marked, why
