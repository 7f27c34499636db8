"""A text flattened to one line gets its line ends back where its words show that one stood: for the items' readers.

Text dumps lose the ends of lines, and with them what a reader's eye uses to part the items. A flow and its relined
twin have the same length and the same words: only white space differs, so that every span serves both.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.announced import announced, label_before, number_before, rank_before
from deliberation_cli.parsing.items.behind import Closed, closed_titles
from deliberation_cli.parsing.items.capitals import capital_titles, inside_capitals
from deliberation_cli.parsing.items.figure_rows import figure_rows
from deliberation_cli.parsing.items.flat_ranks import (
    FEWEST_PARTS,
    FEWEST_RANKS,
    bare_ranks,
    find_parts,
    find_ranks,
    monthly,
    plain_romans,
)
from deliberation_cli.parsing.items.nomenclature import class_breaks
from deliberation_cli.parsing.items.run_in import run_in_titles
from deliberation_cli.parsing.items.series import find_series
from deliberation_cli.parsing.items.small_titles import runs_on, small_titles, title_end
from deliberation_cli.parsing.items.stopped import colon_titles, dashed_titles, stopped_titles
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.drawn import is_drawn
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.text.running import running_headers
from deliberation_cli.parsing.votes.once import inside_told

_FLAT = 220
"""A line of so many characters is a paragraph, or a whole text, without line ends."""
_SHORT = 60
"""A line of so few characters holds one thing."""
_ROW = 120
"""A line that holds two rows of a list is longer."""
_TITLE_REACH = 320
"""Characters behind a number in which its title ends."""
_SHOUTS = late(r"\s?[A-ZÀ-Ý]{3,}\s[A-ZÀ-Ý][A-ZÀ-Ý'’]")
_ACT_LABEL = late(r"(?:projet de )?(?:deliberation|rapport|decision) n ?°")
_BEHIND_POINT = late(r"\d\s?[a-zèA-ZÈ]{1,3}\s[A-ZÉa-zé]{5,8}\s?[-–:.]\s$")
"""« 2ème POINT : VOIRIE »: the title stands with its point."""
_BEHIND_RANK = late(
    r"(?:^|[\s(])(?:(?<!our )(?<!ontre )(?<!oix )(?<!bstention )(?<!bstentions )(?<![:=] )\d{1,2}"
    r"|(?<!\d\s)[A-Za-z]|(?!F)[A-H]|[IVX]{1,5})\s?[.)°/:–-]{1,2}\s$"
)
"""A rank before a title; behind a figure « F. » are francs."""


def relined(flow: Flow) -> Flow:
    """The same flow with line ends inside its long lines; the flow itself where it has none."""
    return _relined(flow, Span(0, len(flow.text))) or flow


@remembered
def _relined(flow: Flow, whole: Span) -> Flow | None:
    """Once for all the sessions of a document; None where no line is broken, for no flow remembers itself."""
    lines = [span for span in flow.lines(whole) if span.end - span.start > _SHORT and not is_drawn(flow, span)]
    long = [span for span in lines if span.end - span.start > _FLAT]
    headers = [at for header in running_headers(flow) for at in (header.start - 1, header.end)] if long else []
    closed = closed_titles(flow, whole)
    capitals, run_in = capital_titles(flow, whole), run_in_titles(flow, whole)
    found = [(span, at) for span in lines for at in _titles(flow, span, capitals, closed)]
    found += [(span, at) for span in long for at in _breaks(flow, span)]
    found += [(span, at) for span in long for at in headers]
    found += [(span, at) for span in lines for at in _run_in(flow, span, run_in)]
    stopped = stopped_titles(flow, whole) if long else []
    found += [(span, at) for span in long for title in stopped for at in (title.start - 1, title.end + 1)]
    found += [(span, title.start - 1) for span in long for title in colon_titles(flow, span)]
    ranked = sum(len(find_ranks(flow, span)) for span in long) >= FEWEST_PARTS
    found += [(span, title.start - 3) for span in long if not ranked for title in dashed_titles(flow, span)]
    found += [(span, at) for span in long for at in (*_rows(flow, span), *figure_rows(flow, span))]
    breaks = sorted({at for span, at in found if span.start < at < span.end and not _inside(at, closed)})
    breaks = [at for at in breaks if not inside_told(flow, at)]
    beside = [rank for span in long for rank in find_ranks(flow, span) if not _ACT_LABEL.match(flow.fold, rank.end)]
    whole_ranks = [*beside, *(rank for span in long for rank in monthly(flow, span))]
    inside = {at for rank in whole_ranks for at in range(rank.start, rank.end)}
    breaks = _outside_numbers(flow, [at for at in breaks if at not in inside])
    if not breaks:
        return None
    text, fold = list(flow.text), list(flow.fold)
    for at in breaks:
        if text[at] == " ":
            text[at] = fold[at] = "\n"
    return replace(flow, text="".join(text), fold="".join(fold), memo={})


def _outside_numbers(flow: Flow, breaks: list[int]) -> list[int]:
    """Without those inside « 2020 03 01 – », or between it and its title, where such numbers count the acts."""
    spaced = [number for number in _series_numbers(flow, Span(0, len(flow.text))) if " " in flow.slice(number)]
    spaced = [n for n in spaced if not _MONTH.search(flow.fold, max(n.start - _LONGEST_MONTH, 0), n.start)]
    signs = [(number, _BEHIND_NUMBER.match(flow.text, number.end)) for number in spaced]
    within = {at for number, sign in signs for at in range(number.start, sign.end() if sign else number.end)}
    return [at for at in breaks if at not in within]


_BEHIND_NUMBER = late(r" ?[-–:] (?=[A-ZÀ-Ý])")
_MONTH, _LONGEST_MONTH = late(r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|[a-z]{3,4}(?:em|o)bre) $"), 12
"""« SÉANCE DU 15 NOVEMBRE 2022 – 2 – VI-2022/63 : »: the day and the page, no number."""


def _rows(flow: Flow, span: Span) -> Iterator[int]:
    """« - Tarifs : 8 pour, 2 contre - Voirie : 10 pour »: rows with a dash, each behind the vote of the last."""
    rows = [match.end() - 1 for match in _ROW_BEFORE.finditer(flow.text, *span)]
    if len(rows) >= FEWEST_RANKS:
        yield from rows
        first = _FIRST_ROW.search(flow.text, span.start, rows[0])
        if first:
            yield first.end() - 1


_ROW_BEFORE = late(r"(?:\d (?:pour|contre|abstentions?)|nanimité|ajorité)\)? (?=[-–•] [A-ZÀ-Ý])")
_FIRST_ROW = late(r": (?=[-–•] [A-ZÀ-Ý][^\n]{5,150}$)")


def _inside(at: int, closed: list[Closed]) -> bool:
    """Whether a break would part a title from the number behind it."""
    return any(found.title.start <= at < found.end for found in closed)


def _breaks(flow: Flow, span: Span) -> Iterator[int]:
    """Offsets of the spaces at which a line ended."""
    for match in flow.find_all(cue("breaks", "before"), span):
        if flow.text[match.start()].isupper():
            yield match.start() - 1
    ranked = {number.end: number.start for number in (*plain_romans(flow), *bare_ranks(flow, span))}
    for match in flow.find_all(cue("breaks", "part"), span):
        if flow.text[match.start()].isupper():
            yield ranked.get(match.start(), number_before(flow, match.start())) - 1
    for match in flow.find_all(cue("breaks", "before_any"), span):
        yield match.start() - 1
        yield title_end(flow, Span(match.end(), min(span.end, match.end() + _TITLE_REACH)))
    for match in flow.find_all(cue("breaks", "after"), span):
        if match[0][-1] == ":" or flow.text[match.end() + 1 : match.end() + 2].isupper():
            yield match.end()
    yield from class_breaks(flow, span, lambda at: title_end(flow, Span(at, min(span.end, at + _TITLE_REACH))))
    yield from _around_announced(flow, span)
    for title in small_titles(flow, span):
        yield rank_before(flow, title) - 1
        yield title.end
    for number in (*find_ranks(flow, span), *find_parts(flow, span)):
        yield _with_lead(flow, span, number.start) - 1
        yield title_end(flow, Span(number.end, min(span.end, number.end + _TITLE_REACH)))


def _around_announced(flow: Flow, span: Span) -> Iterator[int]:
    """Around the titles that the agenda announced; not where a longer title holds its words."""
    for title in announced(flow, span):
        if not runs_on(flow, title.start):
            yield rank_before(flow, title) - 1
        if not inside_capitals(flow, title.end):
            yield title.end + 2 if flow.text.startswith(" : ", title.end) else title.end


def _run_in(flow: Flow, span: Span, titles: Sequence[Span]) -> Iterator[int]:
    """« Voirie : le devis est retenu. »: behind the sign of a title that runs into its text."""
    for title in titles:
        if span.start <= title.start < span.end:
            sign = re.compile(r"[ ]?[:–—]|[ ]-").match(flow.text, title.end)
            yield sign.end() if sign else title.end


def _titles(flow: Flow, span: Span, capitals: Sequence[Span], closed: Sequence[Closed]) -> Iterator[int]:
    """Offsets of the spaces around titles that share a line with the text before or behind them."""
    for title in capitals[bisect_left(capitals, (span.start,)) : bisect_left(capitals, (span.end,))]:
        ranked = _BEHIND_RANK.search(flow.text, max(span.start, title.start - 8), title.start)
        ranked = ranked or _BEHIND_POINT.search(flow.text, max(span.start, title.start - _OWNER), title.start)
        opens = ranked.end() - len(ranked[0].lstrip(" (")) if ranked else number_before(flow, title.start)
        if label_before(flow, title.start) != title.start:
            yield rank_before(flow, title) - 1
        elif (not ranked and opens == title.start) or _LETTERED.match(flow.text, max(opens - 2, 0), title.start):
            yield opens - 1
        yield title.end
    for label in [*flow.find_all(cue("items", "objet"), span), *flow.find_all(cue("breaks", "numbered"), span)]:
        alone = label.start() <= span.start + 1 and span.end - span.start < _FLAT
        if alone and not cue("items", "sentence").search(flow.fold, label.end(), span.end):
            continue  # « Objet : Garantie d'emprunt – Résidence Les Lilas »: no sentence runs on behind the title
        yield title_end(flow, Span(label.end(), min(span.end, label.end() + _TITLE_REACH)))
    closed = [found for found in closed if found.title.start < span.end and span.start <= found.end]
    for found in closed:
        yield from (found.title.start - 1, found.end)
    behind = {found.number for found in closed}
    numbers = list(_series_numbers(flow, span)) if span.end - span.start > _ROW else []
    starts = sorted(number.start for number in numbers)
    for number in numbers:
        start = _with_lead(flow, span, number.start, "series_lead")
        if number in behind or _CARRIES_ON.search(flow.text, max(start - _DASH, 0), number.start):
            continue
        yield start - 1
        if not _is_row(flow, span, number, starts):
            yield title_end(flow, Span(number.end, min(span.end, number.end + _TITLE_REACH)))
    run_in = cue("breaks", "run_in_title").match(flow.fold, span.start, span.end)
    shouted = run_in and (_SHOUTS.match(flow.text, run_in.end()) or _ACT_LABEL.match(flow.fold, span.start))
    if run_in and not shouted and cue("breaks", "decided").search(flow.fold, run_in.end(), span.end):
        yield run_in.end()


_LETTERED = late(r"(?:[.!?] (?:[-–•*■]|[a-l]\s?[)/])|[A-Za-zÀ-ÿ] (?:[•*■]|[a-l]\s?[)/]))\s?\Z")
"""« … est adopté. • TARIFS », « b) TARIFS »: a mark or a small letter before capitals."""
_CARRIES_ON, _DASH = re.compile(r"\w [–-] (?:dossier|affaire|demande|lot)\s"), 4
"""« Aide d'urgence – dossier n° 2020-04 »: a small letter behind a dash goes on with the title."""


def _is_row(flow: Flow, span: Span, number: Span, starts: Sequence[int]) -> bool:
    """« 2023/37 : Taxe d'aménagement : approuvée à l'unanimité 2023/38 : … »: the vote ends the title and the row."""
    later = bisect_right(starts, number.end)
    following = starts[later] if later < len(starts) else None
    posted = _POSTED.search(flow.fold, number.end, span.end) if following is None else None
    end = _with_lead(flow, span, following, "series_lead") if following else posted.start() if posted else span.end
    told = cue("items", "row_outcome").search(flow.fold, number.end, end)
    signed = told and (told[0].lstrip()[:1] in set(":|–—-") or told[0].strip(" .") == "majorite")
    return bool(told and signed and not _SENTENCE_END.search(flow.text, number.end, told.start()))


_SENTENCE_END = late(r"[a-zà-ÿ)]{2}[.;!?]\s+[A-ZÀ-Ý]")


_POSTED = late(r"\s(?:affiche|publie)e?s? (?:le|en|a) ")
"""« … : approuvée à l'unanimité Affichée le 3 mars »: what stands below the list."""


def _series_numbers(flow: Flow, span: Span) -> Iterator[Span]:
    """The acts' numbers, without those told in a sentence: « La délibération n° 12-2023 est adoptée »."""
    for chain in find_series(flow, span):
        yield from (member.span for member in chain if not _TOLD_OF.match(flow.fold, member.span.end))


_TOLD_OF = late(r" (?:est|a ete) (?:donc |ainsi )?(?:adopte|approuve|votee?|rejete)")


_OWNER = 20


def _with_lead(flow: Flow, span: Span, offset: int, name: str = "lead") -> int:
    """Where the words that belong to a number start: « Délibération n° 12 »."""
    window = max(span.start, offset - 40)
    lead = cue("breaks", name).search(flow.fold, window, offset)
    return lead.start("lead") if lead else offset
