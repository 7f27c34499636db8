"""Titles that the agenda announces and the text repeats, in a text whose line ends are lost.

« Ordre du jour : 1 Lavoir 2 Voirie … 1 Lavoir Le maire expose … »: nothing parts the title from its text but that it
was said before. Where most entries of an agenda come back in their order, they are titles.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_AGENDA = late(r"(?:ordre\s+du\s+jour(?:\s+de\s+la\s+seance)?|(?<![a-z])sommaire(?=\s?:|\s[-–•1]\s))\s?:?\s")
_COMMA = re.compile(r",\s(?=[A-ZÀ-Ý])")
_REACH = 4000
"""Characters of the longest agenda."""
_SIGNS = "-–•;*>►▶➢▪■✓→+#"
_PARTS = tuple(re.compile(rf"\s=?[{sign}]+\s|\s[{sign}](?=[^\W\d])|[{sign}]\s(?<=;\s)") for sign in _SIGNS)
"""The signs that part entries, each for itself: one sign parts an agenda, the others stand in its titles."""
_SHORTEST, _LONGEST = 8, 220
"""Characters of an entry."""
_SHORTEST_RANKED = 6
"""The same, with its rank: « 1 Lavoir »."""
_FEWEST = 3
_SAID = 70
"""Characters of a title by which it is known again."""
_MOST = 40
"""Entries of the longest agenda."""


def announced(flow: Flow, span: Span) -> Iterator[Span]:
    """The entries of the agenda inside `span`, and the titles that repeat them."""
    agenda = _AGENDA.search(flow.fold, *span)
    if agenda is None:
        return
    zone = Span(agenda.end(), min(span.end, agenda.end() + _REACH))
    readings = [
        _numbered(flow, zone, str),
        _numbered(flow, zone, _roman),
        *(_parted(flow, zone, sign) for sign in (*_PARTS, _COMMA)),
    ]
    repeated = [(entries, _repeated(flow, entries, span.end)) for entries in readings]
    entries, found = max(repeated, key=lambda pair: len(pair[1]))
    counted = cue("items", "rank").match(flow.fold, zone.start) or _COUNTED.match(flow.fold, zone.start)
    if len(found) < _FEWEST and not counted:
        entries = _unsigned(flow, zone, span.end)
        found = _repeated(flow, entries, span.end)
    if len(found) >= _FEWEST and 2 * len(found) >= len(entries):
        yield from entries
        yield from found


_ROMANS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()


def _roman(rank: int) -> str:
    return _ROMANS[rank - 1] if rank <= len(_ROMANS) else "none"


def _numbered(flow: Flow, zone: Span, sign_of: Callable[[int], str]) -> list[Span]:
    """« 1 … 2 … 3 … », « I … II … III … »: each entry reaches to the next; the last to where the first comes back."""
    starts: list[re.Match[str]] = []
    while len(starts) < _MOST:
        sign = re.compile(rf"(?<!\S){sign_of(len(starts) + 1)}\s?[.)/°:-]{{0,2}}\s(?=[^\W\d])")
        match = sign.search(flow.fold, starts[-1].end() if starts else zone.start, zone.end)
        if match is None or (starts and match.start() - starts[-1].end() > _LONGEST):
            break
        starts.append(match)
    entries = [_trimmed(flow, Span(a.end(), b.start())) for a, b in pairwise(starts)]
    return [*entries, *_last(flow, starts[-1].end())] if entries else []


def _parted(flow: Flow, zone: Span, parts: re.Pattern[str]) -> list[Span]:
    """« – … – … », « … ; … »: entries between signs, up to the first that is no title."""
    entries: list[Span] = []
    start = zone.start
    for sign in parts.finditer(flow.text, *zone):
        if sign.start() - start > _LONGEST or len(entries) >= _MOST:
            break
        if sign.start() - start >= _SHORTEST:
            entries.append(_trimmed(flow, Span(start, sign.start())))
        start = sign.end()
    return [*entries, *_last(flow, start)] if entries else []


_COUNTED = late(r"(?:[a-z]+ )?(?:n ?° ?)?[a-z]?\d")
"""« Ordre du jour : Résolution n° 1 : Tarifs … »: other readers part entries that are counted."""


def _unsigned(flow: Flow, zone: Span, end: int) -> list[Span]:
    """« Ordre du jour : Tarifs de la cantine Achat d'un tracteur … »: one behind the other, what comes back later."""
    entries: list[Span] = []
    start = zone.start
    while start < zone.end and len(entries) < _MOST and flow.text[start].isupper():
        ends = [start + match.end() for match in _WORD_END.finditer(flow.fold[start : start + _LONGEST])]
        again, close = start, start
        for stop in (stop for stop in ends if stop - start >= _SHORTEST):
            again = flow.fold.find(flow.fold[start:stop], max(again, stop), end)
            if again < 0:
                break
            close = stop
        if close == start:
            break
        entries.append(_trimmed(flow, Span(start, close)))
        start = close + 1
    return entries


def _last(flow: Flow, start: int) -> list[Span]:
    """The last entry, which no sign ends: as many words as come back."""
    ends = [start + match.end() for match in _WORD_END.finditer(flow.fold[start : start + _LONGEST])]
    for i, end in reversed(list(enumerate(ends))):
        if end - start >= _SHORTEST_LAST and flow.fold.find(flow.fold[start:end], end) >= 0:
            word = ends[i - 1] + 1 if i else start
            opens = flow.text[word].isupper() and cue("items", "determiner").match(flow.fold, word)
            return [_trimmed(flow, Span(start, word if opens else end))]  # both go on with « Le … »
    return []


_WORD_END = late(r"\S(?=\s|$)")
_SHORTEST_LAST = 12


def _trimmed(flow: Flow, span: Span) -> Span:
    words = flow.fold[span.start : span.end]
    before, behind = len(words) - len(words.lstrip(f" :={_SIGNS}")), len(words) - len(words.rstrip(f" .:={_SIGNS}"))
    return Span(span.start + before, span.end - behind)


def _repeated(flow: Flow, entries: Sequence[Span], end: int) -> list[Span]:
    """Where the entries come back, one behind the other."""
    found: list[Span] = []
    at = entries[0].end if entries else end
    for entry in entries:
        words = flow.fold[entry.start : entry.end]
        rank = _RANK_OF.search(flow.fold, max(entry.start - _RANK_REACH, 0), entry.start)
        lead = rank[0] if rank and len(words) < _SHORTEST else ""  # « IV Travaux » is long enough with its rank
        if len(lead + words) < (_SHORTEST_RANKED if lead else _SHORTEST):
            continue
        place = flow.fold.find(lead + words[:_SAID], max(at, entry.end), end)
        if place < 0:
            continue
        place += len(lead)
        found.append(Span(place, place + len(words) if flow.fold.startswith(words, place) else place + _SAID))
        at = found[-1].end
    return found


_RANK_OF = late(r"(?<!\S)(?:\d{1,2}|[ivx]{1,5})\s?[.)/°:-]{0,2}\s$")


def rank_before(flow: Flow, title: Span) -> int:
    """Where a title starts with the rank, or the act's number, before it."""
    words = label_before(flow, title.start)
    start = number_before(flow, words)
    rank = _BARE_RANK.search(flow.text, max(words - _RANK_REACH, 0), words)
    return rank.start() if rank and start == words else start


def label_before(flow: Flow, offset: int) -> int:
    """« 2.1 Finances : », « RESSOURCES HUMAINES : »: where the first part of a title stands before its colon."""
    if flow.text[offset - 2 : offset] != ": ":
        return offset
    label = _LABEL.search(flow.text, max(offset - _LABEL_REACH, 0), offset)
    if label is None or cue("breaks", "no_run_in").match(flow.fold, label.start("label")):
        return offset
    last = flow.text.rfind(" ", *label.span("label")) + 1
    said = cue("breaks", "no_run_in").match(flow.fold, last) if last else None  # « Finances locales VOTE : »
    return offset if said or _NUMBERED.search(flow.fold, *label.span("label")) else label.start("label")


_NUMBERED = late(r"(?<![a-z])(?:objet|n ?°)")
"""« II – Urbanisme N° 12 OBJET : »: a section and a number stand before the colon, no part of the title."""


_LABEL_REACH = 70
_LABEL = late(
    r"(?:(?<!\S)(?:\d{1,2}(?:[.-]\d{1,2}){0,2}|[IVX]{1,5}|[A-H])\s?[.)/°–-]{0,2}\s(?=[A-ZÀ-Ý][^\n]*: )"
    r"|(?:(?<=[.!?»)-] )|(?<=\n)|(?<=nanimité ))(?=[A-ZÀ-Ý][^a-zà-ÿ\n]*: ))"
    r"(?P<label>[A-ZÀ-Ý](?:[^.:;!?\n]|\.(?=[A-Z :])){2,50}?)\s?:\s\Z"
)


def number_before(flow: Flow, offset: int) -> int:
    """Where a line starts with the number that words or signs show right before it: « Point n° 3 : », « 2. », « - »."""
    number = cue("breaks", "number_before").search(flow.fold, max(offset - _NUMBER_REACH, 0), offset)
    if number is not None and not cue("acts", "number_owner").search(
        flow.fold, max(number.start() - _OWNER_REACH, 0), number.start()
    ):
        return number.start()
    rank = _RANK.search(flow.text, max(offset - _RANK_REACH, 0), offset)
    opener = cue("items", "opener").match(flow.fold, rank.start()) if rank else None
    return rank.start() if rank and not (opener and opener.end() <= offset) else offset


_NUMBER_REACH, _OWNER_REACH = 64, 24
_RANK_REACH = 8
_RANK = late(
    r"(?<!\S)(?:(?:(?<=[Jj]our : )|(?<=JOUR : )|(?<!h )(?<!\b[nN] )(?<![:=°à] )(?<!ontre )(?<!our )(?<!oix ))(?!0\D)"
    r"\d{1,2}(?:[.-]\d{1,2}){0,2}"
    r"|(?<!\d )[A-H](?:[.-]?\d{1,2})?|(?!F)[A-H]|[IVX]{1,5})\s?[.)/°:–-]{1,3}\s\Z"
    r"|(?<!\S)(?<!\s[A-H]\s)[-–•➢*■]\s?$"
)
_BARE_RANK = late(
    r"(?<!\S)(?<!\d\d \d\d )(?:(?<=[Jj]our : )|(?<=JOUR : )|(?<![:=°] )(?<!ontre )(?<!our )(?<!oix )"
    r"(?<!ONTRE )(?<!OUR )(?<!bstention )(?<!bstentions )(?<!BSTENTION )(?<!BSTENTIONS ))"
    r"(?:\d{1,2}(?:[.-]\d{1,2})?|[IVX]{1,5})\s\Z"
)
