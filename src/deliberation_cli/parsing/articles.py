"""The dispositif: the numbered articles of the body's own decision, and the convention that it approves.

An article opens a line, its number is small and the numbers follow each other from 1; « article L. 2121-29 » and the
budget's « article 6574 » are citations. Articles of annexed conventions and of another body's draft are left to those
who read them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from deliberation_cli.models import Article
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.grammar.numbers import words_value
from deliberation_cli.parsing.proof import Proven

_FORMULA_REACH = 1500


@dataclass(frozen=True, slots=True)
class _Heading:
    number: str
    span: Span


def read_articles(flow: Flow, span: Span, skip: Sequence[Span] = ()) -> Proven[list[Article]]:
    """The articles of the decision taken in `span`, outside the spans to `skip`."""
    out: Proven[list[Article]] = Proven([])
    headings = [h for h in _headings(flow, span) if not any(s.start <= h.span.start < s.end for s in skip)]
    sequence = _first_sequence(headings)
    if not sequence or not _decided(flow, span, sequence[0].span.start):
        return out
    ends = [h.span.start for h in sequence[1:]] + [_closing(flow, span, sequence[-1].span.end, skip)]
    for index, (heading, end) in enumerate(zip(sequence, ends, strict=True)):
        text = flow.slice(Span(heading.span.end, end)).lstrip(" :.–—-)")
        out.value.append(Article(number=heading.number, text=text))
        out.prove(f"/{index}/number", Found(heading.number, heading.span))
    return out


def _headings(flow: Flow, span: Span) -> list[_Heading]:
    found = []
    for match in flow.scan(cue("dispositif", "article"), span):
        text = match["number1"] or match["number2"]
        lead = len(match[0]) - len(match[0].lstrip(".;:!\n\t -•*>"))
        found.append(_Heading(_number(text), Span(match.start() + lead, match.end())))
    return found


def _number(text: str) -> str:
    if text[0].isdigit():
        return str(int(text)) if text.isdigit() else text
    if text in {"premier", "unique"}:
        return "1" if text == "premier" else "unique"
    return str(words_value(text))


def _first_sequence(headings: list[_Heading]) -> list[_Heading]:
    """The first run 1, 2, 3…; sub-articles (« 2-1 ») stay where they stand."""
    for start, heading in enumerate(headings):
        if heading.number == "unique":
            return [heading]
        if heading.number not in {"1", "1-1", "1.1"}:
            continue
        sequence = [heading]
        for following in headings[start + 1 :]:
            if following.number in {h.number for h in sequence}:
                break
            if _follows(sequence[-1].number, following.number):
                sequence.append(following)
        return sequence
    return []


def _follows(before: str, after: str) -> bool:
    one, other = (n.replace("-", ".").split(".") for n in (before, after))
    return int(other[0]) in {int(one[0]), int(one[0]) + 1} and before != after


def _decided(flow: Flow, span: Span, start: int) -> bool:
    """Whether the words that decide stand shortly before the first article, or open it."""
    floor = max(span.start, start - _FORMULA_REACH)
    return bool(cue("dispositif", "formula").search(flow.fold, floor, min(span.end, start + 60)))


def _closing(flow: Flow, span: Span, start: int, skip: Sequence[Span]) -> int:
    stops = [s.start for s in skip if s.start >= start]
    for name, file in (("end", "items"), ("signed", "dispositif"), ("vote_line", "votes")):
        match = cue(file, name).search(flow.fold, start, span.end)
        if match and match.group().strip():
            stops.append(match.start())
    return min([span.end, *stops])


def read_approved_convention(flow: Flow, span: Span) -> Found[str] | None:
    """Title of the convention that the decision approves, as the decision words it."""
    match = cue("dispositif", "approves").search(flow.fold, span.start, span.end)
    if match is None:
        return None
    title = Span(match.start("title"), match.end("title"))
    return Found(flow.slice(title).strip(" ,:"), title)
