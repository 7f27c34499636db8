"""Parts of a sitting whose items stand under bullets: « II. SERVICE GÉNÉRAL / - Règlement … Vote : … / - Indemnité … ».

The rank, or the capitals, name a matter; each bullet opens an item with its own text and its own vote. Bullets that say
what was decided (« - APPROUVE … ») have no text below, and no vote.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.items.titles import after_bullet, looks_like_title, says
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.votes.outcome import read_unanimous
from deliberation_cli.parsing.votes.put_off import puts_off
from deliberation_cli.parsing.votes.votes import has_vote

_FEWEST = 3
"""Bullets of a sitting under which a vote stands: fewer are no habit."""
_MARK = late(r"[-–—•▪■●○*>➢➤►]\s")
_TITLE = late(r"[-–—•▪■●○*>➢➤►]\s{1,4}(?P<words>[A-ZÀ-ÝŒ«\d][^\n;]{6,130}[^\n;,:.])\s?:?\s*")
_LONGEST = 2
"""Lines of such a title."""
_LETTERS = 5
_NO_TITLE = ("adverb", "row_vote", "header", "roll_call", "no_item", "opener", "determiner")


@remembered
def marks_of_titles(flow: Flow, whole: Span) -> frozenset[str]:
    """The marks under which titles stand throughout, though no blank line parts them: « • Taux 2016 ; / … / Adopté. ».

    Under most of the lines that bear the mark something is decided, before the next of them. Lists (the agenda, what
    the body decides point by point) have rows with the same mark right below each other, and do not count.
    """
    lines = [line for line in flow.lines(whole) if line.end > line.start]
    return frozenset(mark for mark in _PLAIN_MARKS if _heads_votes(flow, lines, mark))


def _heads_votes(flow: Flow, lines: Sequence[Span], mark: str) -> bool:
    marked = [i for i, line in enumerate(lines) if flow.text.startswith(f"{mark} ", line.start)]
    if len(marked) < _FEWEST:
        return False
    titles = [i for i in marked if i + 1 < len(lines) and i + 1 not in marked and _LINE.fullmatch(flow.text, *lines[i])]
    titles = [i for i in titles if not _STEP.match(flow.fold, lines[i].start + len("- "))]
    told = 0
    for i in titles:
        stop = next((lines[other].start for other in marked if other > i), lines[-1].end)
        told += bool(cue("breaks", "decided").search(flow.fold, lines[i].end, min(stop, lines[i].end + _FAR)))
    return told >= _FEWEST and 3 * told >= 2 * len(titles)


_PLAIN_MARKS = "•*-–"
"""Marks that also open the rows of any list."""
_LINE = late(r". {1,4}[A-ZÀ-ÝŒ«][^\n]{6,130}\s*")
_FAR = 4000
"""Characters from a title to the vote under it."""


def with_bulleted_items(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """The heads, each part that holds bulleted items made their matter, and its bullets heads of their own."""
    stops = [*(head.first for head in heads[1:]), end]
    found = [_bullets(flow, lines, head, stop) for head, stop in zip(heads, stops, strict=False)]
    voted = [_voted(flow, lines, bullets, stop) for bullets, stop in zip(found, stops, strict=False)]
    parts = [i for i, count in enumerate(voted) if count and not _decides_before(flow, heads[i], found[i])]
    known = [_decided(flow, lines, head, stop) for head, stop in zip(heads, stops, strict=False)]
    if (
        not parts
        or sum(voted[i] for i in parts) + sum(known) < _FEWEST
        or 2 * len(parts) < sum(count > 0 for count in voted)
    ):
        return heads
    if not _mostly_voted(flow, lines, [(found[i], stops[i]) for i in parts]):
        return heads
    kept: list[Head] = []
    for i, head in enumerate(heads):
        kept.append(head._replace(kind="section", style="") if i in parts else head)
        kept += found[i] if i in parts else []
    return kept


def _bullets(flow: Flow, lines: Sequence[TextLine], head: Head, stop: int) -> list[Head]:
    """The bulleted titles of a part, each with text below it."""
    found: list[Head] = []
    part = head.kind in {"plain", "rank", "section"} and not _MARK.match(flow.text, *lines[head.first].span)
    for i in range(head.last + 1, stop) if part else ():
        last = _last_line(flow, lines, i, stop)
        if last is not None:
            start = after_bullet(flow, lines[i])
            end = lines[i].span.start + len(flow.text[lines[i].span.start : lines[last].span.end].rstrip(" :"))
            found.append(Head(i, last, "plain", Span(start, end), style="plain"))
    return found


def _last_line(flow: Flow, lines: Sequence[TextLine], i: int, stop: int) -> int | None:
    """The line on which the bulleted title that opens at `i` ends; None where no title does."""
    last = i
    while last + 1 < min(stop, i + _LONGEST) and lines[last].full and lines[last + 1].text[:1].islower():
        last += 1
    text = " ".join(flow.text[lines[i].span.start : lines[last].span.end].split())
    title = _TITLE.fullmatch(text)
    if title is None or last + 1 >= stop or not lines[last + 1].text[:1].isalpha():
        return None
    words = flow.fold[after_bullet(flow, lines[i]) : lines[last].span.end].strip(" :")
    told = says(words) or cue("breaks", "decided").search(words) or _STEP.match(words)
    if told or any(cue("items", name).match(words) for name in _NO_TITLE) or not looks_like_title(words, _LETTERS):
        return None
    return last


_STEP = late(
    r"(?:decide|approuve|adopte|autorise|charge|dit|precise|donne|fixe|arrete|vote|accepte|valide|prend|mandate|sollicite"
    r"|demande|designe|confirme|emet|rappelle|vu|considerant)(?:nt|r|z)?(?![a-z])"
)
"""« - APPROUVE le plan », « - AUTORISE M. le Maire »: a step of one decision."""


def _bodies(lines: Sequence[TextLine], bullets: Sequence[Head], stop: int) -> list[Span]:
    ends = [*(bullet.first for bullet in bullets), stop]
    last = lines[-1].span.end
    return [
        Span(bullet.title.end, lines[below].span.start if below < len(lines) else last)
        for bullet, below in zip(bullets, ends[1:], strict=True)
    ]


def _voted(flow: Flow, lines: Sequence[TextLine], bullets: Sequence[Head], stop: int) -> int:
    """Under how many of the bullets a vote stands."""
    return sum(has_vote(flow, body) or read_unanimous(flow, body) is not None for body in _bodies(lines, bullets, stop))


def _decided(flow: Flow, lines: Sequence[TextLine], head: Head, stop: int) -> bool:
    """Whether a head is itself a bulleted title that is voted on."""
    marked = head.kind == "plain" and _MARK.match(flow.text, *lines[head.first].span) is not None
    return marked and _voted(flow, lines, [head], stop) == 1


def _decides_before(flow: Flow, head: Head, bullets: Sequence[Head]) -> bool:
    """Whether the part itself is voted on before its first bullet, or its bullets follow its own decision."""
    before = Span(head.title.end, bullets[0].title.start) if bullets else Span(head.title.end, head.title.end)
    return has_vote(flow, before) or read_unanimous(flow, before) is not None or puts_off(flow, before) is not None


def _mostly_voted(flow: Flow, lines: Sequence[TextLine], parts: Sequence[tuple[Sequence[Head], int]]) -> bool:
    """Whether half of the bullets are voted on: others only tell news."""
    bullets = sum(len(found) for found, _ in parts)
    return 2 * sum(_voted(flow, lines, found, stop) for found, stop in parts) >= bullets
