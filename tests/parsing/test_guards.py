"""Cheap patterns tried before dear ones never keep these from a match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.parsing.grammar import date_words, numbers
from deliberation_cli.parsing.votes import voices


@pytest.mark.parametrize("word", numbers.SINGLE_WORDS)
def test_every_number_opens_as_numbers_open(word: str) -> None:
    assert re.match(numbers.OPENING, word)
    assert re.match(date_words.OPENING, word)
    assert re.match(date_words.OPENING, word.replace("i", "1"))


SIGNS = st.lists(st.sampled_from([*"PCA 0123.,/:='-\n|x", "BST", "bst", "BS", "bs"]), max_size=12).map("".join)


@given(SIGNS)
def test_every_code_of_a_vote_holds_what_is_sought_first(text: str) -> None:
    assert voices._SOME_CODE.search(text) or not voices._CODE.search(text)
