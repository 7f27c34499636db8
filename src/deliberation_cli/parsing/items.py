"""Where each item of the minutes, register or list starts and ends, with its title and number.

An item is a title followed by a decision. Titles are found by their own words (« Délibération n° », « Objet : », a
rank), by the agenda that announced them, or by their place: a line without a full stop right before the words that open
a body of text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.layout import TextLine, text_lines
from deliberation_cli.parsing.outcome import find_decisions, read_unanimous
from deliberation_cli.parsing.votes import has_vote

HeadKind = Literal["act", "rank", "plain", "section", "minutes"]

_LONGEST_TITLE = 6
"""Lines of a title at most."""
_ROLL_CALL_GAP = 40
"""Lines between two headings of one roll call at most."""
_SHORT = 50
"""Characters: a title with a full stop is no longer, a line of text no shorter."""
_SAME_TITLE = 88
"""Likeness (0 to 100) from which a line is the title that the agenda announced."""
_SENTENCE_END = re.compile(r"(?:[.!?;:»)€]|\d[.,]\d\d)\s*$")


@dataclass(frozen=True, slots=True)
class Head:
    """A title that may open an item: lines `first` to `last`."""

    first: int
    last: int
    kind: HeadKind
    title: Span
    number: Found[str] | None = None
    style: str = ""
    """Form of its rank: the titles of one document share it."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item on which the body decides."""

    span: Span
    title: Span | None
    number: Found[str] | None = None
    rank: bool = False
    """True where the number is the rank on the agenda, not the act's own."""
    inline: bool = False
    """True where the title stands inside the sentence that decides."""


def find_items(flow: Flow, span: Span) -> list[Item]:
    """The items of a document of many deliberations, in order."""
    lines = [line for line in text_lines(flow, span) if not line.furniture]
    opening = _roll_call_end(flow, lines)
    start, agenda = _agenda(flow, lines)
    start = max(start, opening)
    lines_end = _end(flow, lines)
    heads = _heads(flow, lines, start, lines_end, agenda)
    heads = _settle(flow, lines, heads, lines_end)
    return _items(flow, lines, heads, lines_end)


def decides(flow: Flow, span: Span) -> bool:
    """Whether the body decides, votes or takes note inside `span`."""
    return bool(
        has_vote(flow, span) or read_unanimous(flow, span) or find_decisions(flow, span) or _votes_alone(flow, span)
    )


def _votes_alone(flow: Flow, span: Span) -> bool:
    return bool(cue("votes", "votes_alone").search(flow.fold, span.start, span.end))


def _end(flow: Flow, lines: Sequence[TextLine]) -> int:
    """Index of the line at which a recapitulation opens, the number of lines where none does."""
    for i, line in enumerate(lines):
        if i > len(lines) // 2 and cue("items", "recap").match("\n" + line.fold):
            return i
    return len(lines)


def _roll_call_end(flow: Flow, lines: Sequence[TextLine]) -> int:
    """Index of the line after the last heading of the roll call at the top: no title of an item stands before it."""
    last = 0
    for i, line in enumerate(lines):
        if i - last > _ROLL_CALL_GAP or (last and _first_item(line)):
            break
        if cue("items", "roll_call").match(line.fold):
            last = i + 1
    return last


def _first_item(line: TextLine) -> bool:
    """Whether a line shows that the roll call is over."""
    cues = (("votes", "unanimous"), ("items", "objet"), ("dispositif", "visa"))
    return any(cue(*name).search(line.fold) for name in cues)


def _agenda(flow: Flow, lines: Sequence[TextLine]) -> tuple[int, list[str]]:
    """Index of the first line after the agenda, and the titles it announces."""
    for i, line in enumerate(lines):
        if not cue("items", "agenda").fullmatch("\n" + line.fold) or (
            _ends_sentence(line) and not line.fold.endswith(":")
        ):
            continue
        entries = [_bare(row.fold) for row in lines[i + 1 : i + 120]]
        for first, entry in enumerate(entries[:3]):
            if len(entry) < 6 or _opens_body(lines[i + 1 + first]):
                continue
            again = next((j for j in range(first + 1, len(entries)) if _alike(entry, entries[j])), None)
            if again is None:
                again = next((j for j, row in enumerate(lines[i + 121 :], 120) if _alike(entry, _bare(row.fold))), None)
            if again is not None and not _decided_between(flow, lines, i + 1, i + 1 + again):
                stop = i + 1 + again
                return stop, [e for e in (_bare(row.fold) for row in lines[i + 1 : stop]) if len(e) > 5]
    return 0, []


def _decided_between(flow: Flow, lines: Sequence[TextLine], start: int, stop: int) -> bool:
    between = Span(lines[start].span.start, lines[stop].span.start)
    return has_vote(flow, between) or read_unanimous(flow, between) is not None


def _bare(text: str) -> str:
    """A title without rank and bullet, punctuation dropped."""
    text = re.sub(rf"^(?:{cue('items', 'bullet').pattern})", "", text)
    rank = cue("items", "rank").match(text)
    return re.sub(r"[^a-z0-9]+", " ", text[rank.end() :] if rank else text).strip()


def _alike(one: str, other: str) -> bool:
    if len(one) < 5 or len(other) < 5:
        return False
    short, long = sorted((one, other), key=len)
    if len(short) >= 18 and long.startswith(short[:40]):
        return True
    return fuzz.ratio(one, other) >= _SAME_TITLE


def _ends_sentence(line: TextLine) -> bool:
    return bool(_SENTENCE_END.search(line.text))


def _heads(flow: Flow, lines: Sequence[TextLine], start: int, end: int, agenda: Sequence[str]) -> list[Head]:
    heads: list[Head] = []
    i = start
    while i < end:
        head = _head_at(flow, lines, i, end, agenda)
        if head:
            heads.append(head)
            i = head.last
        i += 1
    return heads


def _head_at(flow: Flow, lines: Sequence[TextLine], i: int, end: int, agenda: Sequence[str]) -> Head | None:
    line = lines[i]
    if re.match(cue("items", "no_item").pattern, _bare_start(line.fold)) and len(line.fold) < 70:
        return Head(i, i, "section", line.span)
    return (
        _act_head(flow, lines, i, end)
        or _objet_head(flow, lines, i, end)
        or _rank_head(flow, lines, i, end, agenda)
        or _announced_head(flow, lines, i, end, agenda)
        or _plain_head(flow, lines, i, end)
    )


def _bare_start(text: str) -> str:
    text = re.sub(rf"^(?:{cue('items', 'bullet').pattern})", "", text)
    rank = cue("items", "rank").match(text)
    return text[rank.end() :] if rank else text


def _act_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    line = lines[i]
    match = cue("items", "act_head").match(line.fold)
    if match is None:
        return None
    group = next(name for name, text in match.groupdict().items() if text)
    worded = group in {"number1", "number3"} or (group == "number2" and line.text[:1].isupper())
    if not worded and not _starts_here(lines, i) and not cue("items", "row_outcome").search(line.fold):
        return None
    offset = flow.fold.index(line.fold, line.span.start)
    number_span = Span(offset + match.start(group), offset + match.end(group))
    number = Found(clean_number(flow.slice(number_span)), number_span)
    if not any(c.isdigit() for c in number.value):
        return None
    rest = Span(offset + match.end(), line.span.end)
    objet = cue("items", "objet").match(flow.fold, rest.start, rest.end)
    rest = Span(objet.end(), rest.end) if objet else rest
    if flow.text[rest.start : rest.end].strip():
        if not objet and cue("items", "sentence").search(flow.fold, rest.start, rest.end):
            return None
        if re.match(r"(?:du|de la|en date|relative|portant|a |et )", flow.fold[rest.start : rest.end].strip()):
            return None
        last = _title_end(lines, i, end)
        return Head(i, last, "act", Span(rest.start, lines[last].span.end), number, f"act-{group}")
    return _title_below(flow, lines, i, end, number, f"act-{group}")


def _objet_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    """« Objet : … » without a number."""
    line = lines[i]
    match = cue("items", "objet").match(flow.fold, _after_bullet(flow, line), line.span.end)
    if match is None or not flow.text[match.end() : line.span.end].strip():
        return None
    last = _title_end(lines, i, end)
    return Head(i, last, "act", Span(match.end(), lines[last].span.end), style="act-objet")


def _title_below(flow: Flow, lines: Sequence[TextLine], i: int, end: int, number: Found[str], style: str) -> Head:
    """The title on the lines after an act's number, « Objet : » or not."""
    for j in range(i + 1, min(i + 4, end)):
        objet = cue("items", "objet").match(flow.fold, lines[j].span.start, lines[j].span.end)
        if objet and flow.text[objet.end() : lines[j].span.end].strip():
            last = _title_end(lines, j, end)
            return Head(i, last, "act", Span(objet.end(), lines[last].span.end), number, style)
        if objet:
            continue
        if not _opens_body(lines[j]):
            last = _title_end(lines, j, end)
            return Head(i, last, "act", Span(lines[j].span.start, lines[last].span.end), number, style)
    return Head(i, i, "act", lines[i].span, number, style)


def _rank_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int, agenda: Sequence[str]) -> Head | None:
    line = lines[i]
    match = cue("items", "rank").match(line.fold)
    if match is None or not _starts_here(lines, i):
        return None
    group = next(name for name, text in match.groupdict().items() if text)
    offset = flow.fold.index(line.fold, line.span.start)
    title = flow.text[offset + match.end() : line.span.end].strip()
    if not title[:1].isalnum() or (not title[:1].isupper() and not title[:1].isdigit()):
        return None
    last = _title_end(lines, i, end)
    words = flow.fold[offset + match.end() : lines[last].span.end]
    carries_on = cue("items", "sentence").search(words) or cue("items", "adverb").match(words.strip())
    if carries_on and not _in_agenda(words, agenda):
        return None
    number_span = Span(offset + match.start(group), offset + match.end(group))
    mark = line.fold[match.end(group) : match.end(group) + 1]
    number = Found(clean_number(flow.slice(number_span)), number_span)
    return Head(i, last, "rank", Span(offset + match.end(), lines[last].span.end), number, f"{group}{mark.strip()}")


def _in_agenda(words: str, agenda: Sequence[str]) -> bool:
    bare = _bare(words)
    return any(_alike(bare, entry) for entry in agenda)


def _announced_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int, agenda: Sequence[str]) -> Head | None:
    line = lines[i]
    if len(line.fold) < 8 or not _in_agenda(line.fold, agenda) or not _starts_here(lines, i):
        return None
    last = _title_end(lines, i, end)
    return Head(i, last, "plain", Span(_after_bullet(flow, line), lines[last].span.end), style="announced")


def _after_bullet(flow: Flow, line: TextLine) -> int:
    offset = flow.fold.index(line.fold, line.span.start)
    match = cue("items", "bullet").match(line.fold)
    return offset + (match.end() if match else 0)


def _starts_here(lines: Sequence[TextLine], i: int) -> bool:
    """Whether no sentence runs on into line `i`."""
    if i == 0 or lines[i].gap or lines[i].page != lines[i - 1].page:
        return True
    before = lines[i - 1]
    return not before.full or _ends_sentence(before)


def _plain_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    line = lines[i]
    bulleted = cue("items", "bullet").match(line.fold) and line.gap
    if not bulleted and not line.text[:1].isupper() and line.text[:1] not in '«“"':
        return None
    if not _starts_here(lines, i) or len(line.fold) < 4 or _opens_body(line):
        return None
    last = _title_end(lines, i, end)
    span = Span(_after_bullet(flow, line), lines[last].span.end)
    words = flow.fold[span.start : span.end].strip()
    if re.search(r"[;,:]$", words) or cue("items", "sentence").search(words) or cue("items", "adverb").match(words):
        return None
    set_off = line.gap or (i > 0 and lines[i - 1].page != line.page)
    if words.endswith(".") and not (set_off and last == i and len(words) < _SHORT):
        return None
    if last + 1 >= end or not _starts_body(lines, i, last + 1):
        return None
    if cue("items", "minutes_approved").search(words):
        return None
    if not _looks_like_title(words):
        return None
    return Head(i, last, "plain", span, style="plain")


def _starts_body(lines: Sequence[TextLine], title: int, i: int) -> bool:
    """Whether line `i` starts a body of text: usual first words, or a full line under a set-off title."""
    line = lines[i]
    if _opens_body(line):
        return True
    set_off = lines[title].gap or cue("items", "subject").match(lines[title].fold)
    starts = line.text.lstrip('«“" ')[:1].isupper() and not line.text.isupper()
    return bool(set_off and line.full and starts and len(line.fold) >= _SHORT)


def _looks_like_title(words: str) -> bool:
    letters = sum(c.isalpha() for c in words)
    return letters >= 8 and letters > 0.6 * len(words.replace(" ", "")) and words.count(",") <= 7


def _title_end(lines: Sequence[TextLine], i: int, end: int) -> int:
    """Index of the title's last line: it runs on while its lines reach the right edge or the next starts small."""
    last = i
    while last + 1 < end and last - i < _LONGEST_TITLE:
        line, following = lines[last], lines[last + 1]
        if following.gap or following.page != line.page or _opens_body(following):
            break
        if re.search(r"[.;:]$", line.text) and not line.full:
            break
        if (
            not line.full
            and not following.text[:1].islower()
            and not re.search(r"(?:[,–-]|\b(?:de|du|des|la|le|et|à))$", line.text)
        ):
            break
        if any(cue("items", name).match(following.fold) for name in ("rank", "bullet", "act_head", "objet")):
            break
        last += 1
    return last


def _opens_body(line: TextLine) -> bool:
    bullet = cue("items", "bullet").match(line.fold)
    if cue("items", "opener").match(line.fold, bullet.end() if bullet else 0):
        return True
    prose = line.full or line.text.endswith(".") or cue("items", "sentence").search(line.fold)
    return bool(prose and cue("items", "determiner").match(line.fold))


def _settle(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """The heads that part the items: the surest kind that this document uses, others only outside it."""
    acts = [head for head in heads if head.kind == "act"]
    deciding = [h for h in acts if _row(flow, h) or decides(flow, _segment(lines, heads, h, end, {"act", "section"}))]
    if len(deciding) >= 2:
        worded = {h.style for h in deciding if h.style in _WORDED}
        acts = [h for h in acts if not worded or h.style in worded]
        heads = [h for h in heads if h.kind != "act" or h in acts]
        return _keep(heads, lambda h: h.kind in {"act", "section"} or (h.kind != "rank" and h.first < acts[0].first))
    ranks = _rank_family(flow, lines, heads, end)
    if len(ranks) >= 2:
        heads = _keep(heads, lambda h: h in ranks or h.kind in {"section", "plain"})
        return _without_intruders(flow, lines, heads, end)
    return _without_weaker(flow, lines, [head for head in heads if head.kind != "rank"] or heads, end)


def _without_weaker(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """A title whose text has not decided yet yields to a second only where that one looks as much like a title."""
    kept: list[Head] = []
    for head in heads:
        if kept and head.kind == "plain" and kept[-1].kind == "plain":
            before = Span(lines[kept[-1].last].span.end, lines[head.first].span.start)
            weaker = _strength(flow, lines, kept[-1]) - _strength(flow, lines, head) >= _CLEARLY
            if weaker and not decides(flow, before):
                continue
        kept.append(head)
    return kept


_CLEARLY = 2


def _strength(flow: Flow, lines: Sequence[TextLine], head: Head) -> int:
    """How much a line looks like a title: announced, worded like one, set off, in capitals, without a bullet."""
    line = lines[head.first]
    return (
        3 * (head.style == "announced")
        + 2 * bool(cue("items", "subject").match(flow.fold, head.title.start))
        + line.gap
        + line.text.isupper()
        - 2 * bool(cue("items", "bullet").match(line.fold))
    )


_WORDED = frozenset(("act-number1", "act-number2", "act-number3", "act-number4", "act-objet"))


def _without_intruders(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """Unnumbered titles under a numbered one stand only where a decision stands on both sides of them."""
    kept: list[Head] = []
    for head in heads:
        if head.kind == "plain" and kept and any(h.kind == "rank" for h in kept):
            before = Span(lines[kept[-1].last].span.end, lines[head.first].span.start)
            after = _segment(lines, heads, head, end, None)
            if not (decides(flow, before) and decides(flow, after)):
                continue
        kept.append(head)
    return kept


def _keep(heads: list[Head], wanted: Callable[[Head], bool]) -> list[Head]:
    return [head for head in heads if wanted(head)]


def _rank_family(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """The numbered titles of one form whose bodies decide most often."""
    best: list[Head] = []
    best_score = 0
    for style in {h.style for h in heads if h.kind == "rank"}:
        family = [h for h in heads if h.kind == "rank" and h.style == style]
        score = sum(decides(flow, _segment(lines, family, h, end, None)) for h in family)
        if score > best_score:
            best, best_score = family, score
    plain = [h for h in heads if h.kind == "plain"]
    others = sum(decides(flow, _segment(lines, plain, h, end, None)) for h in plain)
    return best if best_score >= 2 and 2 * best_score >= others else []


def _segment(lines: Sequence[TextLine], heads: Sequence[Head], head: Head, end: int, kinds: set[str] | None) -> Span:
    following = next((h.first for h in heads if h.first > head.last and (kinds is None or h.kind in kinds)), end)
    stop = lines[following].span.start if following < len(lines) else lines[-1].span.end
    start = lines[head.last].span.end
    return Span(start, max(start, stop))


def _items(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Item]:
    items: list[Item] = []
    if not lines:
        return items
    stop = lines[end].span.start if end < len(lines) else lines[-1].span.end
    first = lines[heads[0].first].span.start if heads else stop
    items += _untitled(flow, Span(lines[0].span.start, first))
    for index, head in enumerate(heads):
        start = lines[head.first].span.start
        following = lines[heads[index + 1].first].span.start if index + 1 < len(heads) else stop
        body = Span(lines[head.last].span.end, following)
        row = head.kind != "section" and _row(flow, head)
        if row:
            items.append(Item(Span(start, following), row, head.number, head.kind == "rank"))
            continue
        if head.kind == "section" or not decides(flow, _until_closing(flow, body)):
            continue
        items.append(Item(Span(start, following), head.title, head.number, head.kind == "rank"))
    return items


def _row(flow: Flow, head: Head) -> Span | None:
    """The title of a row that ends on its outcome: « n° 01 – Tarifs communaux – approuvée »."""
    end = cue("items", "row_outcome").search(flow.fold, head.title.start, head.title.end)
    if end is None:
        return None
    start = cue("items", "row_date").match(flow.fold, head.title.start, end.start())
    return Span(start.end() if start else head.title.start, end.start())


def _until_closing(flow: Flow, span: Span) -> Span:
    match = cue("items", "end").search(flow.fold, span.start, span.end)
    return Span(span.start, match.start()) if match else span


def _untitled(flow: Flow, span: Span) -> list[Item]:
    """Decisions without a title: the previous minutes approved, a question put to the vote."""
    items = []
    for name, groups in (("minutes_approved", ("minutes", "minutes2")), ("asked", ("asked",))):
        for match in cue("items", name).finditer(flow.fold, span.start, span.end):
            group = next(g for g in groups if match[g])
            title = Span(match.start(group), match.end(group))
            body = Span(match.start(), min(span.end, match.end() + 120))
            if name == "asked" and not decides(flow, Span(match.end(), body.end)):
                continue
            if re.match(r".{0,30}\b(?:ordre du jour|seance precedente sera)", flow.fold[title.start : title.end]):
                continue
            items.append(Item(body, title, inline=True))
    return sorted(items, key=lambda item: item.span)
