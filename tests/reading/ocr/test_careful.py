"""Which of two readings of a word is kept, how sure it then is, and what is shown beside it."""

import pytest

from deliberation_cli.reading.ocr.careful import compare, matters, stretches
from deliberation_cli.reading.page import Line, Word

Read = tuple[str, float] | tuple[str, float, str]
"""Text, probability of its least sure letter, and the second choice of the first reader."""

TABLE: list[tuple[str, list[Read], list[Read], str, float]] = [
    # why, the first reader, the second, what is kept, its confidence
    ("two readers agree", [("Dumas", 0.95)], [("Dumas", 0.9)], "Dumas", 0.999),
    ("they differ: the first stays, doubted", [("Dumas", 0.95)], [("Dumos", 0.9)], "Dumas", 0.7),
    ("French prints no figure inside a word", [("Br0lé", 0.8)], [("Brûlé", 0.9)], "Brûlé", 0.9),
    ("nor two l at its start", [("llots", 0.99)], [("Ilots", 0.9)], "Ilots", 0.9),
    ("nor does the second reader then", [("Br0lé", 0.95)], [("Br1lé", 0.9)], "Br0lé", 0.7),
    ("a diaeresis was overlooked", [("Loic", 0.97)], [("Loïc", 0.7)], "Loïc", 0.9),
    ("an apostrophe was overlooked", [("quil", 0.99)], [("qu'il", 0.96)], "qu'il", 0.9),
    ("an apostrophe that elides nothing was a speck", [("conseil", 0.99)], [("cons'eil", 0.96)], "conseil", 0.9),
    ("one's second choice is the other's word", [("anrexe", 0.8, "annexe")], [("annexe", 0.9)], "annexe", 0.9),
    ("the second reader does not know the tilde", [("Ibañez", 0.7, "Ibanez")], [("Ibanez", 0.9)], "Ibañez", 0.4),
    ("doubled letters speak for a ligature", [("Lonie", 0.9, "Lœnie")], [("Lœænie", 0.4)], "Lœnie", 0.9),
    ("and never against one", [("Lœnie", 0.9, "Lenie")], [("Læenie", 0.4)], "Lœnie", 0.7),
    ("parted where both parts stand alone", [("auconseil", 0.9)], [("au", 0.9), ("conseil", 0.9)], "au conseil", 0.9),
    ("not behind an apostrophe", [("GUÉ-L'ÉTANG", 0.9)], [("GUÉ-L'", 0.9), ("ÉTANG", 0.9)], "GUÉ-L'ÉTANG", 0.7),
    ("no agreement on a tilde that one lacks", [("Ibanez", 0.5, "Ibañez")], [("Ibanez", 0.9)], "Ibanez", 0.5),
]  # fmt: skip


def line(words: list[Read]) -> Line:
    return Line([Word(text, (0, 0, 9, 9), sure, tuple(second)) for text, sure, *second in words])


@pytest.mark.parametrize(("why", "first", "second", "kept", "sure"), TABLE, ids=[row[0] for row in TABLE])
def test_two_readings(why: str, first: list[Read], second: list[Read], kept: str, sure: float) -> None:
    read = compare(line(first), line(second))
    assert (read.text, min(word.confidence for word in read.words)) == (kept, sure), why
    shown = {other for word in read.words for other in word.alternatives}
    rejected = {text for text, *_ in (*first, *second)} - {kept, *kept.split()}
    if len(second) == 1:
        assert rejected <= shown, "what was not kept is shown"
    assert kept not in shown


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("le conseil approuve", False),
        ("Monsieur leMaire expose", True),
        ("il y avait 12 voix", True),
        ("le Maire", True),
        ("OBJET", True),
    ],
)
def test_lines_worth_a_second_reading(text: str, worth: bool) -> None:
    assert matters(Line([Word(word, (0, 0, 9, 9), 0.99) for word in text.split()])) is worth


STRETCHES = [
    # line, the stretches that the second reader is shown, why
    ("le conseil a voté par 22 voix pour les tarifs de la cantine", ["par 22 voix"], "a figure and its neighbours"),
    ("M. Paul Orme est là", ["M. Paul Orme est là"], "a rest of one word goes along"),
    ("vu le code", [], "nothing that matters"),
    ("OBJET : VOTE", ["OBJET : VOTE"], "capitals are read whole"),
    ("il donne l'accord au budget de la commune leMaire entendu par les élus et le bureau",
     ["commune leMaire entendu"], "a malformed word"),
    ("Le maire de la petite ville dit que le budget est voté en mars 2021", ["Le maire", "mars 2021"], "both ends"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "shown", "why"), STRETCHES, ids=[row[2] for row in STRETCHES])
def test_what_the_second_reader_is_shown(text: str, shown: list[str], why: str) -> None:
    words = text.split()
    found = stretches(Line([Word(word, (0, 0, 9, 9), 0.99) for word in words]))
    assert [" ".join(words[first:end]) for first, end, matter in found if matter] == shown, why
    assert [place for first, end, _ in found for place in range(first, end)] == list(range(len(words)))
