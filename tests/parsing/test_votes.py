"""Votes, row by row: the table in `vote_rows` is the specification."""

from typing import Any

import pytest

from deliberation_cli.models import Vote
from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.grammar.numbers import value
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.votes.votes import read_vote
from tests.parsing.typeset import typeset, whole
from tests.parsing.vote_rows import ROWS

FIELDS = {
    "pour": "in_favour", "contre": "against", "abst": "abstentions", "nuls": "blank_or_null", "expr": "cast",
    "maj": "absolute_majority", "inscrits": "registered", "votants": "voters", "nppv": "not_voting",
    "unan": "unanimous", "issue": "outcome", "ballot": "ballot",
    "n_contre": "names_against", "n_abst": "names_abstaining", "n_nppv": "names_not_voting",
}  # fmt: skip
LEFT_TO_THE_READER = {"issue", "ballot"}
"""A bare tally may or may not be called « adopted »: rows that are about figures do not say."""


def told(vote: Vote | None) -> dict[str, Any]:
    """The vote in the table's short keys."""
    if vote is None:
        return {}
    out: dict[str, Any] = {}
    for short, name in FIELDS.items():
        found = getattr(vote, name)
        if short.startswith("n_"):
            found = [person.name for person in found]
        if found not in (None, []):
            out[short] = found
    return out


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[0][:50].replace("\n", "|") for row in ROWS])
def test_vote(text: str, expected: dict[str, Any], why: str) -> None:
    flow = typeset(text)
    proven = read_vote(flow, whole(flow))
    found = told(proven.value if proven else None)
    unsaid = {} if "issue" in expected or found.get("issue") not in {None, "adopted"} else {"issue"}
    assert {k: v for k, v in found.items() if k not in unsaid} == expected, why


def test_who_went_out_is_a_guess() -> None:
    flow = typeset("M. Guy MOREL quitte la salle.\nPour : 3\nContre : 0\nNPPV : 1")
    proven = read_vote(flow, whole(flow))
    assert proven is not None
    assert proven.proofs["/names_not_voting/0/name"].confidence == DOUBT


def test_the_words_of_votes_cast_belong_to_the_unanimity() -> None:
    flow = typeset("Le conseil, à l'unanimité des suffrages exprimés (M. ROY s'abstient), adopte le compte.")
    proven = read_vote(flow, whole(flow))
    assert proven is not None
    assert "exprimés" in flow.slice(proven.proofs["/unanimous"].span)


def test_there_are_enough_rows() -> None:
    assert len(ROWS) >= 150
    assert all(why for _, _, why in ROWS)


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[0][:50].replace("\n", "|") for row in ROWS])
def test_every_figure_is_proved_by_its_own_words(text: str, expected: dict[str, Any], why: str) -> None:
    flow = typeset(text)
    proven = read_vote(flow, whole(flow))
    if proven is None:
        return
    for short, name in FIELDS.items():
        if short in expected and isinstance(expected[short], int):
            assert flow.slice(proven.proofs[f"/{name}"].span), why


def test_the_heading_of_a_vote_is_no_outcome() -> None:
    flow = typeset("Vote :\n- Abstention : 1 (M. TANIER)\n- Pour : 17")
    proven = read_vote(flow, whole(flow))
    assert proven is not None
    assert proven.value.outcome is None


@pytest.mark.parametrize(
    ("words", "number", "why"),
    [
        ("32", 32, "figures"), ("07", 7, "leading zero"), ("une", 1, "feminine"), ("zero", 0, "zero is a number"),
        ("trente-deux (32)", 32, "both"), ("vingt et un", 21, "et"), ("soixante et onze", 71, "et onze"),
        ("soixante-dix-neuf", 79, "seventies"), ("quatre-vingts", 80, "eighty"),
        ("quatre-vingt-dix-sept", 97, "nineties"),
        ("cent vingt-trois", 123, "hundreds"), ("deux cents", 200, "two hundred"), ("dix sept", 17, "no hyphen"),
    ],
)  # fmt: skip
def test_number(words: str, number: int, why: str) -> None:
    assert value(words) == number, why


def test_an_act_that_says_no_by_its_title_is_adopted() -> None:
    text = "Séance du 4 mai 2021\nDélibération n° 2021-08\nObjet : {0} au tracé\nLe conseil, à l'unanimité, s'oppose au tracé."
    for title, outcome in (("Opposition", "adopted"), ("Avis relatif", "rejected")):
        flow = typeset(text.format(title))
        vote = read_deliberations(flow, whole(flow), "act").value[0].vote
        assert vote is not None
        assert vote.outcome == outcome
