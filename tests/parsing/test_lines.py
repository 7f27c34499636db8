"""Lines of a stretch: what of each line lies inside it."""

import pytest

from deliberation_cli.parsing.text.flow import Span, build_flow
from deliberation_cli.parsing.text.layout import text_lines
from deliberation_cli.reading.detect import plain_page
from tests.parsing.typeset import typeset, whole

TEXT = "Vu le code\nDécide\n\nPour : 9"
LINES = [
    (None, ["Vu le code", "Décide", "Pour : 9"], "the whole text, without the empty line"),
    (Span(3, 14), ["le code", "Déc"], "lines that reach out of the stretch are cut"),
    (Span(11, 17), ["Décide"], "a stretch that is one line"),
    (Span(13, 15), ["ci"], "a stretch inside a line"),
    (Span(17, 19), [], "line ends alone"),
    (Span(10, 18), ["Décide"], "a stretch that starts and ends at line ends"),
    (Span(5, 5), [], "nothing"),
]


@pytest.mark.parametrize(("span", "expected", "why"), LINES)
def test_the_lines_of_a_stretch(span: Span | None, expected: list[str], why: str) -> None:
    flow = build_flow([plain_page(TEXT)])
    assert flow.text.rstrip("\n") == TEXT
    assert [flow.text[line.start : line.end] for line in flow.lines(span)] == expected, why


def test_a_last_page_of_short_lines_reaches_no_edge() -> None:
    full = "Le conseil municipal, après en avoir délibéré, décide à la majorité ce que le maire propose,"
    flow = typeset("\n".join([full] * 25) + "\fDélégués au syndicat des eaux\nM. Luc PETIT est élu\nVoté")
    assert [line.full for line in text_lines(flow, whole(flow))] == [True] * 25 + [False] * 3


def test_the_first_line_of_a_page_stands_apart_behind_a_paragraph() -> None:
    flow = typeset(
        "Voté à l'unanimité des membres présents.\fTARIFS DE LA CANTINE\nLe maire propose de relever\fles tarifs."
    )
    assert [line.gap for line in text_lines(flow, whole(flow))] == [False, True, False, False]
