"""Text set as a reader would give it: blank lines are wide gaps, each word has a box, a form feed opens a page."""

from deliberation_cli.parsing.text.flow import Flow, Span, build_flow
from deliberation_cli.reading.page import Line, Page, Word

STEP, WIDTH = 12.0, 5.0


def typeset(text: str) -> Flow:
    """The flow of `text`, every word with a box."""
    return build_flow(typeset_page(number, page) for number, page in enumerate(text.strip("\n").split("\f"), 1))


def whole(flow: Flow) -> Span:
    """The span of the whole flow."""
    return Span(0, len(flow.text))


def typeset_page(number: int, text: str) -> Page:
    """One page of `text`."""
    lines = []
    for row, line in enumerate(text.split("\n")):
        words, column = [], 0
        for piece in line.split(" "):
            if piece:
                x0 = 50 + column * WIDTH
                words.append(Word(piece, (x0, row * STEP, x0 + len(piece) * WIDTH, row * STEP + 10)))
            column += len(piece) + 1
        if words:
            lines.append(Line(words))
    return Page(number, lines, 595.0, 842.0)
