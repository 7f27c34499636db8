"""Titles that may open an item: an act's number, « Objet : », a rank, an announced title, a line set off."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.items.behind import Closed, closed_titles
from deliberation_cli.parsing.items.head import NOTED, RUN_IN, SERIES, Head
from deliberation_cli.parsing.items.run_in import run_in_titles
from deliberation_cli.parsing.items.stars import starred_titles
from deliberation_cli.parsing.items.titles import (
    SHORT,
    after_bullet,
    alike,
    bare,
    bare_start,
    before_stop,
    looks_like_title,
    opens_body,
    stands_apart,
    starts_body,
    starts_here,
    title_end,
)
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.layout import TextLine

_LONGEST_ANNOUNCED = 600
"""Characters: a title of the agenda is no longer."""


def find_heads(
    flow: Flow,
    lines: Sequence[TextLine],
    start: int,
    end: int,
    agenda: Sequence[str],
    series: Mapping[int, Found[str]],
) -> list[Head]:
    """The titles between the lines `start` and `end`, in order; `series` holds the acts' numbers by their offsets."""
    marked = {flow.text.rfind("\n", 0, offset) + 1: number for offset, number in series.items()}
    run_in = {flow.text.rfind("\n", 0, t.start) + 1: t for t in run_in_titles(flow, Span(0, len(flow.text)))}
    closed = closed_titles(flow, Span(0, len(flow.text)))
    marked = {offset: number for offset, number in marked.items() if all(c.number != number.span for c in closed)}
    closing = {flow.text.rfind("\n", 0, found.title.start + 1) + 1: found for found in closed}
    stops = [i for i in range(start, end) if lines[i].span.start in marked]
    starred = starred_titles(flow, lines, start, end)
    heads: list[Head] = []
    i = start
    while i < end:
        number = marked.get(lines[i].span.start)
        stop = next(iter(stops[bisect_right(stops, i) :]), end)
        title = run_in.get(lines[i].span.start)
        head = Head(i, i, "plain", title, style=RUN_IN) if title else None
        if found := closing.get(lines[i].span.start):
            head = _closed_head(flow, lines, i, end, found)
        if head is None:
            head = _series_head(flow, lines, i, stop, number) if number else _head_at(flow, lines, i, end, agenda)
            under = starred and head and head.kind == "plain" and not lines[i].gap and i > min(starred)
            head = starred.get(i) if under or head is None else head
        if head and head.last >= stop > i:
            head = head._replace(last=stop - 1, title=Span(head.title.start, lines[stop - 1].span.end))
        numbered = _numbered(flow, lines, heads, head, i, end) if head and number and heads else None
        if numbered:
            heads[-1] = numbered
        if numbered or (head and heads and _decides_it(flow, heads[-1], head)):
            i += 1
            continue
        if head:
            heads.append(head)
            i = head.last
        i += 1
    return heads


def _closed_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int, found: Closed) -> Head:
    """A title with its act's number behind it, on its line or on the next."""
    last = next((j for j in range(i, end) if lines[j].span.end >= found.number.end), i)
    rank = _rank_head(flow, lines, i, end, (), sure=True)
    start = max(after_bullet(flow, lines[i]), found.title.start)
    start = rank.title.start if rank and rank.title.start < found.title.end else start
    if label := cue("items", "objet").search(flow.fold, start, found.title.end):
        start = label.end()
    number = Found(clean_number(flow.slice(found.number)), found.number)
    return Head(i, last, "act", Span(start, found.title.end), number, SERIES)


def _head_at(flow: Flow, lines: Sequence[TextLine], i: int, end: int, agenda: Sequence[str]) -> Head | None:
    line = lines[i]
    if line.fold[-1:].isdigit() and cue("items", "contents_row").search(line.fold):
        return None
    if len(line.fold) < 70 and cue("items", "no_item").match(bare_start(line.fold)):
        return _noted_part(flow, lines, i, end) or Head(i, i, "section", line.span)
    return (
        _act_head(flow, lines, i, end)
        or _objet_head(flow, lines, i, end)
        or _rank_head(flow, lines, i, end, agenda)
        or _announced_head(flow, lines, i, end, agenda)
        or _plain_head(flow, lines, i, end)
    )


def _noted_part(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    """« Question n° 8 – Décisions prises par délégation »: a part with a number among the items."""
    if not cue("items", "noted_part").match(bare_start(lines[i].fold)):
        return None
    head = _act_head(flow, lines, i, end) or _rank_head(flow, lines, i, end, ())
    return head._replace(kind="section", style=NOTED) if head and head.number else None


def _numbered(
    flow: Flow, lines: Sequence[TextLine], heads: Sequence[Head], head: Head, i: int, end: int
) -> Head | None:
    """The title above with the number on line `i`, where that number is not of an act below.

    Where numbers closed their acts before, one before other words does too.
    """
    above = heads[-1]
    closing = sum(h.kind == "act" and h.first < h.closed for h in heads)
    if not _alone(flow, head) or above.closed >= 0:
        return None
    if _closes(lines, i, end) or (closing >= _HABIT and above.kind == "act"):
        style = above.style if above.kind == "act" else SERIES
        return above._replace(kind="act", number=head.number, style=style, closed=i)
    if _right_below(above, i):
        return above._replace(last=i, kind="act", number=head.number, style=SERIES)
    return None


def _decides_it(flow: Flow, above: Head, head: Head) -> bool:
    """« Rapport n° 1 : Voirie … Délibération n° 1 : le conseil … »: the second opens the decision of the first."""
    same = above.number and head.number and above.number.value == head.number.value
    return bool(same and above.kind == head.kind == "act" and above.style != head.style and _alone(flow, head))


_HABIT = 2
"""So often a clerk does a thing before it is his habit."""


def _closes(lines: Sequence[TextLine], i: int, end: int) -> bool:
    """Whether a number alone on line `i` ends the act above: the next line is a numbered title of its own."""
    return i + 1 < end and cue("items", "act_head").match(lines[i + 1].fold) is not None


def _right_below(above: Head, i: int) -> bool:
    """Whether line `i` stands right below a title without a number."""
    return above.last == i - 1 and above.kind in {"rank", "plain"}


def _alone(flow: Flow, head: Head) -> bool:
    """Whether nothing but its number stands on the first line of a title; « Objet : » behind it announces one."""
    end = head.number.span.end if head.number else head.title.end
    line = flow.text.find("\n", end)
    if cue("items", "objet").search(flow.fold, end, max(line, end)):
        return False
    return head.title.start < end or "\n" in flow.text[end : head.title.start]


def _series_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int, number: Found[str]) -> Head:
    """A number of the series that marks the acts, and the title behind or below it."""
    rest = _BEHIND_NUMBER.match(flow.fold, number.span.end, lines[i].span.end)
    start = rest.end() if rest else number.span.end
    objet = cue("items", "objet").match(flow.fold, start, lines[i].span.end)
    start = objet.end() if objet else start
    if not flow.text[start : lines[i].span.end].strip():
        return _title_below(flow, lines, i, end, number, SERIES)
    last = title_end(lines, i, end)
    return Head(i, last, "act", Span(start, lines[last].span.end), number, SERIES)


_BEHIND_NUMBER = re.compile(
    r"[\s:;|.,)\]/–—°-]*(?:n\s*°\s*\d{2,6}\s*[:–-]\s*|\((?:n\s*°\s*)?\d[\d/._-]*\)\s*[:–-]?\s*|\d\.\d{1,2}\s*[:–-]\s*)?"
)
"""Signs behind the number, and a second number or the code of the matter (« 48/2026 : n° 4713 : », « … – 7.1 – »)."""


def head_of_style(flow: Flow, lines: Sequence[TextLine], i: int, end: int, style: str = "") -> Head | None:
    """The title on line `i` by its number alone, where that number has the form of `style`, if one is asked."""
    if style.startswith("act-number"):
        head = _act_head(flow, lines, i, end, sure=True)
    else:
        head = _rank_head(flow, lines, i, end, (), sure=True)
    return head if head and head.style == (style or head.style) else None


def _behind_hashes(words: str) -> int:
    """« ## 3. Cimetière »: where the words of a heading of Markdown start."""
    hashes = _HASHES.match(words) if words.startswith("#") else None
    return hashes.end() if hashes else 0


_HASHES = re.compile(r"#{1,6}\s+")


def _act_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int, *, sure: bool = False) -> Head | None:
    """An act's number and its title; `sure` where its place in a series speaks for it."""
    line = lines[i]
    match = cue("items", "act_head").match(line.fold, _behind_hashes(line.fold))
    if match is None:
        return None
    group = next(name for name, text in match.groupdict().items() if text)
    worded = sure or group in {"number1", "number3"} or (group == "number2" and line.text[:1].isupper())
    if not worded and not starts_here(lines, i) and not cue("items", "row_outcome").search(line.fold):
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
        if not objet and not sure and _says(flow.fold[rest.start : rest.end]):
            return None
        if re.match(r"(?:du|de la|en date|relative|portant|a |et )", flow.fold[rest.start : rest.end].strip()):
            return None
        last = _title_last(flow, lines, i, end, rest.start) if sure else title_end(lines, i, end)
        return Head(i, last, "act", Span(rest.start, lines[last].span.end), number, f"act-{group}")
    return _title_below(flow, lines, i, end, number, f"act-{group}")


def _says(words: str) -> bool:
    """Whether words behind a number are a sentence; « Contrat de prêt de 134 000 € auprès de … » is a title."""
    found = cue("items", "sentence").finditer(words)
    return any(said[0] != "€" or not _GOES_ON.match(words, said.end()) for said in found)


_GOES_ON = re.compile(r" (?:h\.?t|t\.?t\.?c|aupres|pour|a|de|du|par|avec)\b")


def _objet_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    """« Objet : … » without a number."""
    line = lines[i]
    match = cue("items", "objet").match(flow.fold, after_bullet(flow, line), line.span.end)
    if match is None or not flow.text[match.end() : line.span.end].strip():
        return None
    last = title_end(lines, i, end)
    return Head(i, last, "act", Span(match.end(), lines[last].span.end), style="act-objet")


def _title_below(flow: Flow, lines: Sequence[TextLine], i: int, end: int, number: Found[str], style: str) -> Head:
    """The title on the lines after an act's number, « Objet : » or not."""
    last = i + _BELOW
    for j in range(i + 1, end):
        if j > last:
            break
        last += bool(cue("items", "beside_number").fullmatch(lines[j].fold))
        objet = cue("items", "objet").match(flow.fold, lines[j].span.start, lines[j].span.end)
        if objet and flow.text[objet.end() : lines[j].span.end].strip():
            last = title_end(lines, j, end)
            return Head(i, last, "act", Span(objet.end(), lines[last].span.end), number, style)
        if objet:
            continue
        if not opens_body(lines[j]):
            last = title_end(lines, j, end)
            return Head(i, last, "act", Span(lines[j].span.start, lines[last].span.end), number, style)
    return Head(i, i, "act", lines[i].span, number, style)


def _title_last(flow: Flow, lines: Sequence[TextLine], i: int, end: int, start: int) -> int:
    """The last line of the title that a number announces: it stops before a line that would make it a sentence."""
    last = title_end(lines, i, end)
    return i if cue("items", "sentence").search(flow.fold, start, lines[last].span.end) else last


_BELOW = 3
"""Lines below a number in which its title starts, those that name who reports not counted."""


def _before_sentence(flow: Flow, title: Span) -> Span:
    """« Compte de gestion : il est constaté … »: a title stops at its colon or full stop before a sentence."""
    sentence = cue("items", "sentence").search(flow.fold, *title)
    return (before_stop(flow, title, sentence.start()) if sentence else None) or title


def _rank_head(
    flow: Flow, lines: Sequence[TextLine], i: int, end: int, agenda: Sequence[str], *, sure: bool = False
) -> Head | None:
    """A rank and its title; `sure` where its place among other ranks speaks for it."""
    line = lines[i]
    match = cue("items", "rank").match(line.fold, _behind_hashes(line.fold))
    if match is None or not (sure or starts_here(lines, i)):
        return None if match else _lone_rank(flow, lines, i, end)
    group = next(name for name, text in match.groupdict().items() if text)
    offset = flow.fold.index(line.fold, line.span.start)
    title = flow.text[offset + match.end() : line.span.end].strip()
    worded = group == "rank5" and line.text[:1].isupper() and ":" in line.text
    announced = title[:1].islower() and _in_agenda(line.fold, agenda)
    if not title[:1].isalnum() or not (title[:1].isupper() or title[:1].isdigit() or worded or announced):
        return None
    last = _title_last(flow, lines, i, end, offset + match.end()) if sure else title_end(lines, i, end)
    words = flow.fold[offset + match.end() : lines[last].span.end]
    carries_on = _says(words) or cue("items", "adverb").match(words.strip())
    if carries_on and not sure and not _in_agenda(words, agenda):
        return None
    number_span = Span(offset + match.start(group), offset + match.end(group))
    mark = line.fold[match.end(group) : match.end(group) + 1]
    number = Found(clean_number(flow.slice(number_span)), number_span)
    depth = len(re.findall(r"\d+|[a-z]+", _DOUBLED.sub("", number.value.lower())))
    style = f"{group.replace('rank3', 'rank2')}{mark.strip()}{depth if depth > 1 else ''}"
    place = Span(offset + match.end(), lines[last].span.end)
    return Head(i, last, "rank", _before_sentence(flow, place) if sure else place, number, style)


_DOUBLED = re.compile(r"\s?(?:bis|ter)$")
"""« 5 bis »: an item put in behind the fifth stands among the ranks."""


def _lone_rank(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    """« 3. » on a line of its own, and its title on the next."""
    rank = _LONE.fullmatch(lines[i].fold)
    if rank is None or i + 1 >= end:
        return None
    below = lines[i + 1]
    if not below.text[:1].isupper() or len(below.fold) < _WORD or opens_body(below._replace(full=False)):
        return None
    offset = lines[i].span.start
    number = Found(lines[i].text[: rank.end("rank")], Span(offset, offset + rank.end("rank")))
    last = title_end(lines, i + 1, end)
    title = Span(below.span.start, lines[last].span.end)
    words = flow.fold[title.start : title.end]
    if _says(words) or any(cue("items", name).match(words) for name in ("adverb", "row_vote", "header", "roll_call")):
        return None
    return Head(i, last, "rank", title, number, f"lone{rank['sign']}")


_LONE = re.compile(r"(?P<rank>\d{1,2}|[ivx]{1,5})\s?(?P<sign>[.)°/-])-?")


def _in_agenda(words: str, agenda: Sequence[str]) -> bool:
    if not agenda or len(words) > _LONGEST_ANNOUNCED:
        return False
    title = bare(words)
    return any(alike(title, entry) for entry in agenda)


def _announced_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int, agenda: Sequence[str]) -> Head | None:
    line = lines[i]
    if len(line.fold) < 8 or not _in_agenda(line.fold, agenda) or not starts_here(lines, i):
        return None
    whole = bare(line.fold) in agenda and (i + 1 == end or bare(lines[i + 1].fold) not in agenda)
    last = i if whole else title_end(lines, i, end)
    start = after_bullet(flow, line)
    rank = _BARE_RANK.match(flow.text, start)
    return Head(i, last, "plain", Span(rank.end() if rank else start, lines[last].span.end), style="announced")


_BARE_RANK = re.compile(r"\d{1,2}\s+(?=[A-ZÀ-Ý])")
"""« 3 Tarifs de la cantine »: a rank without a sign, in a title that the agenda announced."""


_SHORT_WORD, _WORD = 5, 8
"""Letters of the shortest title: « EGLISE » is one where a flat text was cut before it."""
_NO_TITLE = ("adverb", "row_vote")
_FIGURE = re.compile(r":\s*\d{1,4}$")
"""« Majorité absolue : 26 » is no title."""


_TOP = 300
"""Characters in which a text says that it is minutes."""


def _furniture(words: str) -> bool:
    """Words in capitals that are the document's own headings: « ORDRE DU JOUR », « RÉPUBLIQUE FRANÇAISE »."""
    opens = any(cue("items", name).match(words) for name in ("header", "roll_call"))
    whole = cue("items", "agenda").fullmatch(f"\n{words}") or cue("items", "table_head").fullmatch(words)
    return opens or whole is not None


def _plain_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    line = lines[i]
    marked = cue("items", "title_mark").match(line.fold)
    bulleted = marked or ((line.gap or line.cut) and cue("items", "bullet").match(line.fold))
    shouts = flow.text[after_bullet(flow, line) : line.span.end].isupper()
    if not bulleted and not shouts and not line.text[:1].isupper() and line.text[:1] not in '«“"':
        return None
    if not starts_here(lines, i) or len(line.fold) < 4 or opens_body(line):
        return None
    last = title_end(lines, i, end)
    span = Span(after_bullet(flow, line), lines[last].span.end)
    words = flow.fold[span.start : span.end].strip()
    capitals = flow.text[span.start : span.end].isupper()
    announces = capitals or (cue("items", "subject").match(words) and last + 1 < end and opens_body(lines[last + 1]))
    if re.search(r"[;,]$" if announces else r"[;,:]$", words) or _furniture(words) or _FIGURE.search(words):
        return None
    if span.start < _TOP and cue("items", "minutes_title").search(words):
        return None
    if cue("items", "beside_number").fullmatch(words):
        return None
    if any(cue("items", name).match(words) for name in ("adverb", "row_vote")) or cue("items", "sentence").search(
        words
    ):
        return None
    subject = cue("items", "subject").match(words)
    if words.endswith(".") and not (subject or (stands_apart(lines, i) and last == i and len(words) < SHORT)):
        return None
    shouted = capitals and (bulleted or stands_apart(lines, i) or line.cut or words.endswith(":"))
    if last + 1 >= end or not (shouted or starts_body(lines, i, last + 1)):
        return None
    if cue("items", "minutes_approved").search(words):
        return None
    if not looks_like_title(words, _SHORT_WORD if shouted and line.cut else _WORD):
        return None
    return Head(i, last, "plain", span, style="plain")
