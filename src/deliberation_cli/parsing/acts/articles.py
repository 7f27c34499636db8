"""The dispositif: the numbered articles of the body's own decision, and the convention that it approves.

An article opens a line, its number is small and the numbers follow each other from 1; « article L. 2121-29 » and the
budget's « article 6574 » are citations. Articles of annexed conventions and of another body's draft are left to those
who read them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from deliberation_cli.models import Article
from deliberation_cli.models.numbering import is_roman, number_value
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.numbers import words_value
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.votes.figures import Tally
from deliberation_cli.parsing.votes.tallies import find_tallies

_FORMULA_REACH = 1500
_SPEAKER = 200
"""Characters in which the body is named right before its first article."""
_PROPOSED_REACH = 400
"""Characters before the first article in which a report says that it proposes what follows."""


class _Heading(NamedTuple):
    number: str
    span: Span
    decides: bool = False
    """Whether it opens a line, and what follows says that the body decides."""


def read_articles(flow: Flow, span: Span, skip: Sequence[Span] = ()) -> Proven[list[Article]]:
    """The articles of the decision taken in `span`, outside the spans to `skip`."""
    out: Proven[list[Article]] = Proven([])
    headings = _headings(flow, span)
    skip = [*skip, *_quoted(flow, span, headings)]
    headings = [h for h in headings if not any(s.start <= h.span.start < s.end for s in skip)]
    sequence = _decision(flow, span, headings)
    if not sequence:
        return out
    ends = [h.span.start for h in sequence[1:]] + [_closing(flow, span, sequence[-1].span.end, skip)]
    for index, (heading, end) in enumerate(zip(sequence, ends, strict=True)):
        text = flow.slice(Span(heading.span.end, end)).lstrip(" :.–—-/)")
        out.value.append(Article(number=heading.number, text=text))
        out.prove(f"/{index}/number", Found(heading.number, heading.span))
    return out


def _headings(flow: Flow, span: Span) -> list[_Heading]:
    found = []
    for match in flow.scan(cue("dispositif", "article"), span):
        start = match.start() + match[0].index("art")
        if _heads(flow, span, match, start):
            heading = _Heading(_number(flow, match), Span(start, match.end()))
            own = not flow.text[flow.text.rfind("\n", 0, start) + 1 : start].strip(" -•*>")
            found.append(heading._replace(decides=own and _opens_deciding(flow, span, heading)))
    return found


def _quoted(flow: Flow, span: Span, headings: Sequence[_Heading]) -> Iterator[Span]:
    """« … les statuts : « Article 1 : Siège. Article 2 : Durée. » Le conseil … »: the articles of what is quoted."""
    opened = {
        quote.start(): heading.span.start
        for heading in headings
        if (quote := _QUOTES.search(flow.text, max(span.start, heading.span.start - _QUOTE), heading.span.start))
    }
    within: list[int] = []
    for sign in _GUILLEMETS.finditer(flow.text, *span) if opened else ():
        if sign[0] == "«":
            within.append(sign.start())
        elif within and (start := within.pop()) in opened:
            yield Span(opened[start], sign.start())


_QUOTES, _QUOTE, _GUILLEMETS = late(r"«\s{0,3}$"), 4, late(r"[«»]")


def _apart(flow: Flow, span: Span, start: int) -> bool:
    """Whether a line or a sentence ends right before `start`."""
    before = flow.fold[max(span.start, start - 10) : start].rstrip(" -•*>")
    return not before or before[-1] in "\n.;:!"


def _heads(flow: Flow, span: Span, match: re.Match[str], start: int) -> bool:
    """Whether « article 2 » opens an article: neither what follows nor the words before make it a citation."""
    line_end = flow.fold.find("\n", match.end(), span.end)
    rest = flow.fold[match.end() : span.end if line_end < 0 else line_end]
    if cue("articles", "cited").match(rest):
        return False
    if _apart(flow, span, start):
        return True
    tail = flow.fold[max(span.start, start - 40) : start].rstrip(" -•*>")
    cited = tail[-1] in '(«"' or any(m.end() == len(tail) for m in cue("articles", "open_before").finditer(tail))
    opens = _OPENS_CAPITAL if flow.text[start : start + 3].isupper() else _OPENS
    return flow.text[start].isupper() and not cited and bool(opens.match(flow.text, match.end(), span.end))


_OPENS = late(r"\s*(?:[:.,–—)/-]|d['’]|de\s|que\s|[A-ZÀ-Ý]{3,}|$)")
"""What follows the number of an article inside a line: a sign, an infinitive or a verb in capitals."""
_OPENS_CAPITAL = late(_OPENS.pattern + r"|\s*[A-ZÀ-Ý]")
"""Behind « ARTICLE 2 » any capital."""


def _number(flow: Flow, match: re.Match[str]) -> str:
    text = match["number1"] or match["number2"] or match["number3"]
    if match["number3"]:
        return flow.text[match.start("number3") : match.end("number3")]
    if text in ("i", "l", "|"):
        return "1"  # « Article ler »: as scans read « 1er »
    if text[0].isdigit():
        return str(int(text)) if text.isdigit() else text
    if text in {"premier", "unique"}:
        return "1" if text == "premier" else "unique"
    return str(words_value(text))


def _decision(flow: Flow, span: Span, headings: list[_Heading]) -> list[_Heading]:
    """The first sequence that the body decides; one that a report proposes gives way to the one decided behind it."""
    proposed: list[_Heading] = []
    floor = span.start
    for sequence in _sequences(headings):
        start = sequence[0].span.start
        if is_roman(sequence[0].number) and not all(_acts(flow, span, heading.span.end) for heading in sequence):
            continue
        if len(sequence) == 1 and not _apart(flow, span, start) and not _sole(flow, sequence[0]):
            continue
        if not _opens_item(flow, span, sequence) and not _decided(flow, span, sequence[0]):
            if proposed:
                break
            return []
        if not cue("dispositif", "proposed").search(flow.fold, max(floor, start - _PROPOSED_REACH), start):
            return sequence
        floor = sequence[-1].span.end
        proposed = proposed or sequence
    return proposed


def _opens_item(flow: Flow, span: Span, sequence: list[_Heading]) -> bool:
    """« 9/2003 – Indemnité / Article 1 – Une indemnité est allouée. Article 2 – … »: nothing before, and no formula."""
    return len(sequence) > 1 and not flow.text[span.start : sequence[0].span.start].strip()


def _sole(flow: Flow, heading: _Heading) -> bool:
    """« le conseil, à l'unanimité, ARTICLE UNIQUE : ATTRIBUE … »: in capitals, it opens inside the sentence."""
    return heading.number == "unique" and flow.slice(heading.span).isupper()


def _acts(flow: Flow, span: Span, start: int) -> bool:
    """Whether an article starts with what it decides: Roman figures mostly number the articles of regulations."""
    words = flow.fold[start : min(span.end, start + 60)].lstrip(" \n:.)/-")
    return cue("articles", "sentence").match(words) is not None


def _sequences(headings: list[_Heading]) -> Iterator[list[_Heading]]:
    """Runs 1, 2, 3…; sub-articles (« 2-1 ») stay where they stand; an only article is a run."""
    sequence: list[_Heading] = []
    for heading in headings:
        value = number_value(heading.number)
        if value is None or value in {(1,), (1, 1)}:
            if sequence:
                yield sequence
            sequence = [heading]
            if value is None:
                yield sequence
                sequence = []
        elif sequence and heading.number not in {h.number for h in sequence} and _follows(sequence[-1], heading):
            sequence.append(heading)
    if sequence:
        yield sequence


def _follows(before: _Heading, after: _Heading) -> bool:
    """« Article 3 … Article 5 : Autorise … »: of an act taken from a template a clerk leaves one article out."""
    one, other = number_value(before.number), number_value(after.number)
    if not one or not other or one == other:
        return False
    left_out = after.decides and one[0] > 1 and other == (one[0] + _LEFT_OUT,)
    return left_out or other[0] in {one[0], one[0] + 1}


_LEFT_OUT = 2


def _decided(flow: Flow, span: Span, heading: _Heading) -> bool:
    """Whether the words that decide stand shortly before the first article, or open it; no end or annex between."""
    start = heading.span.start
    floor = max(span.start, start - _FORMULA_REACH)
    above = Span(floor, start)
    formulas = list(flow.scan(cue("dispositif", "formula"), Span(floor, min(span.end, start + 60))))
    speaks = cue("dispositif", "body_speaks").search(flow.fold, max(span.start, start - _SPEAKER), start)
    contract = [m.end() for m in flow.scan(cue("dispositif", "contract"), above)]
    if speaks or (not contract and _opens_deciding(flow, span, heading)):
        return True
    if not formulas:
        return False
    closed = contract + [m.end() for m in flow.scan(cue("dispositif", "act_end"), above)]
    closed += [m.end() for m in flow.scan(cue("dispositif", "annex"), above) if _titles(flow, m)]
    return not closed or any(formula.start() >= max(closed) for formula in formulas)


def _opens_deciding(flow: Flow, span: Span, heading: _Heading) -> bool:
    """« Article 1er : Accorde une subvention »: its own verb says that the body decides."""
    start = _BEHIND.match(flow.fold, heading.span.end, span.end)
    return start is not None and cue("articles", "decides").match(flow.fold, start.end(), span.end) is not None


_BEHIND = late(r"[\s:.,)/–—-]*")


def _titles(flow: Flow, match: re.Match[str]) -> bool:
    """« RÈGLEMENT DU CIMETIÈRE » in capitals, « Annexe : règlement », « Projet de délibération annexé » by its word."""
    return flow.text[match.start() : match.end()].isupper() or match[0].strip().startswith(("annexe", "projet de"))


def _closing(flow: Flow, span: Span, start: int, skip: Sequence[Span]) -> int:
    stops = [s.start for s in skip if s.start >= start]
    for name, file in (("end", "items"), ("signed", "dispositif"), ("act_end", "dispositif"), ("vote_line", "votes")):
        match = flow.first(cue(file, name), Span(start, span.end))
        if match and match.group().strip():
            stops.append(match.start())
    stops += [
        told for told in (_block_start(flow, group) for group in find_tallies(flow, Span(start, span.end))) if told
    ]
    return min([span.end, *stops])


def _block_start(flow: Flow, group: Sequence[Tally]) -> int | None:
    """Where the figures of a vote stand on lines of their own, the line on which they start; None inside a sentence."""
    told = [tally for tally in group if tally.number]
    line = flow.text.rfind("\n", 0, group[0].span.start) + 1
    alone = not flow.text[line : group[0].span.start].strip(" -•*>")
    return line if alone and len(told) > 1 else None


def read_approved_convention(flow: Flow, span: Span) -> Found[str] | None:
    """Title of the convention that the decision approves, as the decision words it."""
    match = flow.first(cue("dispositif", "approves"), span)
    if match is None:
        return None
    following = cue("dispositif", "next_verb").search(flow.fold, *match.span("title"))
    title = Span(match.start("title"), following.start() if following else match.end("title"))
    return Found(flow.slice(title).strip(" ,:"), title)
