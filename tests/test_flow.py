"""The flow keeps every character's place, and folds without moving one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.parsing.text.flow import Span, build_flow, fold
from deliberation_cli.reading.page import Line, Page, Word


@given(st.text())
def test_fold_keeps_offsets(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_fold_drops_accents_case_and_typographic_dashes() -> None:
    assert fold("Étaient PRÉSENTS – l’Œuvre") == "etaient presents - l'ouvre"


def line(text: str) -> Line:
    return Line([Word(word, (i * 10.0, 0.0, i * 10.0 + 9, 9.0)) for i, word in enumerate(text.split())])


def page(*lines: str, number: int = 1) -> Page:
    return Page(number, [line(text) for text in lines])


def test_a_word_broken_at_the_line_end_is_whole_again() -> None:
    assert build_flow([page("le déve-", "loppement durable")]).text == "le développement durable\n"


def test_a_compound_name_keeps_its_hyphen_across_lines() -> None:
    assert build_flow([page("Marie-", "Alice DEBUISSER")]).text == "Marie-Alice DEBUISSER\n"


@pytest.mark.parametrize(
    ("lines", "text", "sure"),
    [
        (("le conseil munici-", "pal de M. MO-", "REL"), "M. MOREL", True),
        (("le conseil munici-", "pal de M. GRAN-", "DVILLE"), "M. GRAN-DVILLE", False),
        (("le conseil de M. DUPONT-", "MOREL"), "M. DUPONT-MOREL", True),
        (("le vice-", "président, M. LE-", "ROUX"), "M. LE-ROUX", True),
        (("le conseil munici-", "pal de M. GRAN-", "DVILLE, puis GRANDVILLE"), "M. GRANDVILLE", True),
    ],
    ids=["a syllable", "a doubt", "compound", "words of their own", "whole elsewhere"],
)
def test_a_document_that_breaks_words_may_break_names(lines: tuple[str, ...], text: str, sure: bool) -> None:
    flow = build_flow([page(*lines)])
    start = flow.text.index(text)
    assert (flow.confidence(Span(start, start + len(text))) == 1.0) is sure


def test_evidence_leads_back_to_page_box_and_quote() -> None:
    flow = build_flow([page("un deux"), page("trois quatre", number=2)])
    start = flow.text.index("quatre")
    span = Span(start, start + len("quatre"))
    assert flow.slice(span) == "quatre"
    assert flow.page_of(start) == 2
    assert flow.box(span) == (10.0, 0.0, 19.0, 9.0)
