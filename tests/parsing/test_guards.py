"""Cheap patterns tried before dear ones never keep these from a match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.parsing.counts import count_rows
from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.grammar import date_words, lexer, numbers
from deliberation_cli.parsing.openings import opening
from deliberation_cli.parsing.text import furniture
from deliberation_cli.parsing.votes import labels, outcome, voices
from tests.parsing.beginnings import beginnings, kept_out


@pytest.mark.parametrize("word", numbers.SINGLE_WORDS)
def test_every_number_opens_as_numbers_open(word: str) -> None:
    assert re.match(numbers.OPENING, word)
    assert re.match(date_words.OPENING, word)
    assert re.match(date_words.OPENING, word.replace("i", "1"))


SIGNS = st.lists(st.sampled_from([*"PCA 0123.,/:='-\n|x", "BST", "bst", "BS", "bs"]), max_size=12).map("".join)


@given(SIGNS)
def test_every_code_of_a_vote_holds_what_is_sought_first(text: str) -> None:
    assert voices._SOME_CODE.search(text) or not voices._CODE.search(text)


COUNTED = (*count_rows.FIELDS, count_rows.EXCUSED, "other", "dates", "who")
GUARDED = [
    *(
        (cue("names", name).pattern, opens)
        for name, opens in (("civility", lexer._CIVILITY_OPENS), ("role", lexer._ROLE_OPENS))
    ),
    *((cue("counts", name).pattern, count_rows.LABEL_OPENS) for name in COUNTED),
    ("nombre|nbr?e?|total", count_rows.LABEL_OPENS),
    *((pattern.pattern, labels._LABEL_OPENS) for pattern, _ in value_cues("votes", "labels")),
    *((pattern.pattern, outcome._VERB_OPENS) for pattern, _ in value_cues("votes", "outcome")),
    (furniture._STAMP, furniture._STAMP_OPENS),
    (furniture._HEAD.pattern.replace(furniture._HEAD_OPENS, ""), furniture._HEAD_OPENS),
    (rf"-\s|{furniture._SIGLES}\s|{furniture._PAPERS}", furniture._FOOT_OPENS),
]


@pytest.mark.parametrize(("pattern", "guard"), GUARDED)
def test_every_guard_lets_through_what_its_pattern_begins_with(pattern: str, guard: str) -> None:
    """What is kept out is a pair to add to the guard."""
    assert not kept_out(pattern, guard)


def test_what_a_pattern_begins_with() -> None:
    assert beginnings("(?<!a)(?:du |(?:n\\.)?°|[xy]{2,3}|v+?)(?=z)") == {
        "du",
        "n.",
        "°",
        "xx",
        "xy",
        "yx",
        "yy",
        "v",
        "vv",
    }
    assert kept_out("absent|present|votant", opening("ab pr")) == ["vo"]


@pytest.mark.parametrize(("text", "let"), [("a b", True), ("a\nb", True), ("ab", False), ("n.", True), ("no", False)])
def test_a_pair_may_be_white_space_or_a_sign(text: str, let: bool) -> None:
    assert bool(re.match(opening("a_ n."), text)) == let


CAPITALS = st.lists(st.sampled_from([*"DA\nedcx ", "DECIDE", "écide", "A l'unanimité", "DÉLIBÈRE"]), max_size=9).map(
    "".join
)


@given(CAPITALS)
def test_the_body_is_heard_where_its_verb_opens_a_line(text: str) -> None:
    told = r"(?<=\n)(?:D(?i:[ée]cid|[ée]lib)|[AÀ] (?i:l['’ ]unanim|la majorit))|\bD[ÉE](?:CIDE|LIB[ÈEÉ]RE)\b"
    told += r"|(?<=\n)d[ée]cide\b"
    assert [m.span() for m in outcome._SPEAKS.finditer(text)] == [m.span() for m in re.finditer(told, text)]


def test_a_head_may_open_with_white_space() -> None:
    assert furniture._HEAD.match(" du 12 mai 2021 page 3 ")
