"""Letter-spaced capitals, ligatures and odd signs, as tables."""

from __future__ import annotations

import pytest

from deliberation_cli.reading.page import Word
from deliberation_cli.reading.spacing import clean, rejoin, rejoin_letters, undoubled


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("ofﬁce", "office", "a ligature is two letters"),
        (
            "procuraƟons, aƩesté, miƫgé",
            "procurations, attesté, mittigé",
            "ligatures of Calibri under letters that no French word has",
        ),
        ("Marie\ufffe", "Marie-", "pdfium's sign for a hyphen at a line end"),
        ("déve\x02", "déve-", "its older sign"),
        ("a\u00adb\u2010c", "a-b-c", "soft and typographic hyphens"),
        ("\uf0b7 Vu", "• Vu", "a bullet of the Symbol font"),
        ("\uf0fc", "✓", "a tick of Wingdings"),
        ("a\u200bb\x1b[31m", "ab[31m", "nothing invisible, no escape"),
        ("é – « œuvre » €", "é – « œuvre » €", "French typography is kept"),
    ],
)
def test_signs_become_what_a_reader_sees(text: str, expected: str, why: str) -> None:
    assert clean(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C O N S E I L", "CONSEIL"),
        ("C O N S E I L   M U N I C I P A L", "CONSEIL MUNICIPAL"),
        ("V I L L E  D E  X", "VILLE DE X"),
        ("A B S E N T S  AYA N T  D O N N E  P O U V O I R", "ABSENTS AYANT DONNE POUVOIR"),
        ("P R E S E N T S  E X C U S E S  LUC ROY", "PRESENTS EXCUSES LUC ROY"),
        ("M. ROY. E X C U S E S AYA N T D O N N E M. BRET", "M. ROY. EXCUSESAYANTDONNE M. BRET"),
        ("Il y a à dire", "Il y a à dire"),
        ("Article 1 : A", "Article 1 : A"),
    ],
)
def test_letter_spaced_text_is_made_whole(text: str, expected: str) -> None:
    assert rejoin_letters(text) == expected


def spaced(parts: list[tuple[str, float]]) -> list[Word]:
    """Words with the gap before each, in points."""
    x, out = 0.0, []
    for text, gap in parts:
        x += gap
        out.append(Word(text, (x, 0.0, x + 6 * len(text), 12.0)))
        x += 6 * len(text)
    return out


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([("C", 0), ("O", 3), ("N", 3), ("M", 9), ("U", 3), ("N", 3)], "CON MUN"),
        ([("N", 0), ("om", 1.5), ("br", 1.5), ("e", 1.5), ("de", 4), ("voix", 4)], "Nombre de voix"),
        ([("Il", 0), ("y", 3), ("a", 3), ("un", 3), ("an", 3)], "Il y a un an"),
        ([("A", 0), ("B", 60), ("C", 60), ("D", 60)], "A B C D"),
    ],
)
def test_boxes_tell_where_spaced_words_end(parts: list[tuple[str, float]], expected: str) -> None:
    assert " ".join(word.text for word in rejoin(spaced(parts))) == expected


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("COMMUNECOMMUNE DEDE BELVALBELVAL", "COMMUNE DE BELVAL", "each word of a bold title stands twice"),
        ("SÉANCESÉANCE DUDU 0606 MAIMAI 20172017 ÀÀ 1818 H", "SÉANCE DU 06 MAI 2017 À 18 H", "figures and letters too"),
        ("CCOONNSSEEIILL MMUUNNIICCIIPPAALL", "CONSEIL MUNICIPAL", "each letter stands twice"),
        ("Compte rendu du ConseilConseil Municipal Municipal", "Compte rendu du Conseil Municipal", "a space between"),
        ("PROCÈS-VERBALPROCÈS-VERBAL DUDU 3 mars", "PROCÈS-VERBAL DU 3 mars", "with its hyphen"),
        ("Mme Lili PAPA va chercher onze bonbons : 1111 €", "Mme Lili PAPA va chercher onze bonbons : 1111 €", "words"),
    ],
)
def test_print_laid_twice_is_read_once(text: str, expected: str, why: str) -> None:
    assert undoubled(text) == expected, why
