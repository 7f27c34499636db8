"""Cheap patterns tried before dear ones never keep these from a match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import date_words, lexer, numbers
from deliberation_cli.parsing.text import furniture
from deliberation_cli.parsing.votes import outcome, voices


@pytest.mark.parametrize("word", numbers.SINGLE_WORDS)
def test_every_number_opens_as_numbers_open(word: str) -> None:
    assert re.match(numbers.OPENING, word)
    assert re.match(date_words.OPENING, word)
    assert re.match(date_words.OPENING, word.replace("i", "1"))


SIGNS = st.lists(st.sampled_from([*"PCA 0123.,/:='-\n|x", "BST", "bst", "BS", "bs"]), max_size=12).map("".join)


@given(SIGNS)
def test_every_code_of_a_vote_holds_what_is_sought_first(text: str) -> None:
    assert voices._SOME_CODE.search(text) or not voices._CODE.search(text)


@pytest.mark.parametrize(("cue_of", "opens"), [("civility", lexer._CIVILITY_OPENS), ("role", lexer._ROLE_OPENS)])
@given(data=st.data())
def test_every_civility_and_function_begins_as_the_lexer_knows(data: st.DataObject, cue_of: str, opens: str) -> None:
    pattern = re.compile(cue("names", cue_of).pattern)
    text = data.draw(st.from_regex(pattern, fullmatch=True, alphabet=st.characters(codec="ascii")))
    assert re.match(opens, text)


CAPITALS = st.lists(st.sampled_from([*"DA\nedcx ", "DECIDE", "écide", "A l'unanimité", "DÉLIBÈRE"]), max_size=9).map(
    "".join
)


@given(CAPITALS)
def test_the_body_is_heard_where_its_verb_opens_a_line(text: str) -> None:
    told = r"(?<=\n)(?:D(?i:[ée]cid|[ée]lib)|[AÀ] (?i:l['’ ]unanim|la majorit))|\bD[ÉE](?:CIDE|LIB[ÈEÉ]RE)\b"
    assert [m.span() for m in outcome._SPEAKS.finditer(text)] == [m.span() for m in re.finditer(told, text)]


@pytest.mark.parametrize("pattern", [furniture._STAMPS, furniture._HEAD])
@given(data=st.data())
def test_every_stamp_and_head_begins_as_its_guard_says(data: st.DataObject, pattern: re.Pattern[str]) -> None:
    """The guard is a look ahead, which no generated text knows of: texts are drawn from the pattern without it."""
    told = pattern.pattern.replace(furniture._STAMP_OPENS, "").replace(furniture._HEAD_OPENS, "")
    text = data.draw(st.from_regex(re.compile(told), fullmatch=True, alphabet=st.characters(codec="ascii")))
    assert pattern.match(text)


def test_a_head_may_open_with_white_space() -> None:
    assert furniture._HEAD.match(" du 12 mai 2021 page 3 ")
