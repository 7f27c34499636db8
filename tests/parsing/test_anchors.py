"""`find_iter` is `Pattern.finditer`, sooner: on every cue of the house, and on invented texts."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.parsing.cues import cue, habits
from deliberation_cli.parsing.text import anchors
from deliberation_cli.parsing.text.anchors import anchors_of, find_iter
from deliberation_cli.parsing.text.pattern_parts import Anchor

FILES = ("articles", "attendance", "conventions", "dispositif", "items", "movements", "names", "session", "votes")
CUES = [(file, name) for file in FILES for name in habits(file)]


@pytest.fixture(autouse=True, scope="module")
def at_once() -> Iterator[None]:
    """Words are looked for from the first text on, not only where a pattern is used much."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(anchors, "_PATIENCE", -1)
        patch.setattr(anchors, "_LEAST", 0)
        yield


ANCHORS = [
    ("unanime", {Anchor("unanime")}, "a word is its own anchor"),
    ("le (?:bureau|comite)", {Anchor("bureau", 3), Anchor("comite", 3)}, "one of two words must stand"),
    (r"le\s+maire", {Anchor("maire", 6)}, "white space is never wider than a text made of words has it"),
    ("au president|sous sa presidence|preside", {Anchor("preside", 8)}, "a word that stands in the others"),
    ("ete|[^.]{0,40}retenu", {Anchor("ete"), Anchor("retenu", 40)}, "unless much more may stand before the others"),
    ("(?:l'|cet )?amendement", {Anchor("amendement", 4)}, "what may be missing is no anchor"),
    ("votees?(?![a-z])", {Anchor("votee")}, "a letter that may be missing ends the word"),
    (r"(?=\d{1,4} voix sur \d)\d{1,4} voix", {Anchor(" voix", 4)}, "a look ahead takes nothing"),
    (r"(?<!non\s)inscrits", {Anchor("inscrits")}, "a look back takes nothing"),
    ("(?:adopte){1,2}", {Anchor("adopte")}, "the first turn of a repetition holds the word"),
    (r"n\.p\.p\.v", {Anchor("n.p.p.v")}, "an escaped point is a point"),
    ("rejete[ .]{1,2}", {Anchor("rejete")}, "what stands behind a word bounds nothing"),
    (
        r"sera\s+(?:[a-z'-]+\s){0,2}revu",
        {Anchor("sera")},
        "the word that least may stand before",
    ),
    (r"(?:qui\s+[^.]*)?contre\s*[?]", (), "a match without bounds, in front"),
    (r"(?:oui|non)?\s*[?]", {Anchor("?", 7)}, "a set of one sign is that sign"),
    (r"ou|oui\s*[?]", (), "one alternative is too short"),
    (r"(?:non|oui|)\s*[?]", {Anchor("?", 7)}, "a rare sign is looked for alone"),
    (r"[.!][\s+]+adopte", {Anchor("adopte", 5)}, "a space in a set, as the cues write it"),
    ("acte|[a-z]+", (), "an alternative without a word: anything may match"),
    (r"point[^\n]*retire", {Anchor("point")}, "a match without bounds behind the word"),
    ("le|la", (), "words too short to be rare"),
    (r"vu\s+(?:le|la)", {Anchor("vu")}, "a short word that is rare"),
    (r"(?<=\x20)objet", {Anchor("objet")}, "a space written as its code"),
    (r"objet|(?<=\n)s\s?:", {Anchor("objet"), Anchor("\ns", -1, 1)}, "few letters, with the line end before them"),
    (r"n?(?<=\n)s\s?:", {Anchor("\ns", 0, 1)}, "what may stand before the line end"),
    (r"(a)\1votes", (), "a construct that this room does not read"),
]


@pytest.mark.parametrize(("pattern", "expected", "why"), ANCHORS, ids=[row[0] for row in ANCHORS])
def test_the_words_that_a_match_needs(pattern: str, expected: set[Anchor], why: str) -> None:
    assert set(anchors_of(pattern)) == set(expected), why


@pytest.mark.parametrize(("file", "name"), CUES)
def test_every_cue_is_found_at_the_same_places(file: str, name: str) -> None:
    examples = [f"{habit.example} ; " for other in habits(file).values() for habit in other]
    text = "\n".join("".join(examples[i::7]) for i in range(7)).lower()
    pattern = cue(file, name)
    assert [m.span() for m in find_iter(pattern, text)] == [m.span() for m in pattern.finditer(text)]


WORDS = st.sampled_from(
    ["le", "bureau", "comite", "syndical", "des", "x", "bureaux", "x" * 70, "\n", "  ", "\t\t\t\t\t\t", ",", "+", "?"]
)


@given(st.lists(WORDS, max_size=30).map(" ".join), st.sampled_from(["", "(?=,|$)", r"(?!\s*des)", r"\b", "$"]))
def test_any_text_gives_the_same_matches(text: str, end: str) -> None:
    pattern = re.compile(
        rf"(?:^|\s)(?=le\s\w{{2,9}},?\s\w|)(?:le\s+)?(?:bureau|comite(?:\s+syndical)?)\s*(?:des\s?){{0,2}}{end}"
    )
    assert [m.span() for m in find_iter(pattern, text)] == [m.span() for m in pattern.finditer(text)]


@given(st.lists(st.sampled_from(["\n", "s", "n", " ", ":", "?", "sa"]), max_size=40).map("".join), st.integers(1, 9))
def test_letters_behind_a_line_end_give_the_same_matches(text: str, block: int) -> None:
    pattern = re.compile(r"(?<=\n)s\s?:|n?(?<=\n)n|(?:a|(?<=\n)s)a?\s*[?]")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(anchors, "_BLOCK", block)
        assert [m.span() for m in find_iter(pattern, text)] == [m.span() for m in pattern.finditer(text)]


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_long_words_and_wide_blanks_give_the_same_matches(text: str) -> None:
    pattern = re.compile(r"(?:bureau(?:\s+[a-z'-]+){0,3}?)?[\s+]+(?:comite|bureaux)(?:\s+[a-z]+)?\s*[?,]|des\s*[?]")
    assert [m.span() for m in find_iter(pattern, text)] == [m.span() for m in pattern.finditer(text)]


@given(st.lists(st.sampled_from(["3", "12", "٣", "voix", " ", "x", "é"]), max_size=20).map("".join))
def test_figures_of_any_script_give_the_same_matches(text: str) -> None:
    pattern = re.compile(r"\d{1,2}\s*voix")
    assert [m.span() for m in find_iter(pattern, text)] == [m.span() for m in pattern.finditer(text)]
