"""What the grammars of a convention ask of a line: which habit it follows, whether it is a stamp or a page mark."""

from __future__ import annotations

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_SENTENCE_END = late(r"(?<![ .'(][a-z])(?<![ .'(][a-z][a-z])[.;]\s+|[.;:]\n")


def matches(flow: Flow, name: str, line: Span, *, whole: bool = True) -> bool:
    """Whether the line follows the habit `name`, from its first word (and to its last, where `whole`)."""
    pattern = cue("conventions", name)
    if whole:
        return pattern.fullmatch(flow.fold, line.start, line.end) is not None
    return pattern.match(flow.fold, line.start, line.end) is not None


def words_in(flow: Flow, line: Span) -> int:
    """Number of words of the line."""
    return len(flow.text[line.start : line.end].split())


def is_furniture(flow: Flow, line: Span) -> bool:
    """A stamp, a page number, a rule: no words of the convention."""
    return matches(flow, "furniture", line)


def prose(flow: Flow, span: Span) -> str:
    """The words of `span` as written, without the stamps and page marks that interrupt them."""
    if "\n" not in flow.text[span.start : span.end]:
        return flow.slice(span)
    return " ".join(flow.slice(line) for line in flow.lines(span) if not is_furniture(flow, line)).strip()


def paragraphs(flow: Flow, span: Span) -> list[Span]:
    """Paragraphs: a new one starts on a line behind an ended sentence; lines that wrap belong together."""
    found: list[Span] = []
    ended = True
    for line in flow.lines(span):
        if is_furniture(flow, line):
            continue
        text = flow.text[line.start : line.end].strip()
        if ended or not found or text[:1] in "-–•■*":
            found.append(line)
        else:
            found[-1] = Span(found[-1].start, line.end)
        ended = text.endswith((".", ";", ":", "…"))
    return found


def sentence_start(flow: Flow, at: int, floor: int) -> int:
    """Start of the sentence in which `at` stands, not before `floor`."""
    start = floor
    for match in _SENTENCE_END.finditer(flow.fold, floor, at):
        start = match.end()
    return start


def sentence_end(flow: Flow, at: int, ceiling: int) -> int:
    """End of the sentence in which `at` stands, not after `ceiling`."""
    match = _SENTENCE_END.search(flow.fold, at, ceiling)
    return match.start() if match else ceiling
