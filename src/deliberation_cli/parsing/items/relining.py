"""A text flattened to one line gets its line ends back where its words show that one stood: for the items' readers.

Text dumps lose the ends of lines, and with them what a reader's eye uses to part the items. A flow and its relined
twin have the same length and the same words: only white space differs, so that every span serves both.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.numbers import roman
from deliberation_cli.parsing.items.announced import announced, label_before, number_before, rank_before
from deliberation_cli.parsing.items.behind import Closed, closed_titles
from deliberation_cli.parsing.items.capitals import capital_titles, inside_capitals
from deliberation_cli.parsing.items.figure_rows import figure_rows
from deliberation_cli.parsing.items.run_in import run_in_titles
from deliberation_cli.parsing.items.series import find_series
from deliberation_cli.parsing.items.small_titles import runs_on, small_titles, title_end
from deliberation_cli.parsing.items.stopped import colon_titles, dashed_titles, stopped_titles
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.text.running import running_headers

_FLAT = 220
"""A line of so many characters is a paragraph, or a whole text, without line ends."""
_SHORT = 60
"""A line of so few characters holds one thing."""
_ROW = 120
"""A line that holds two rows of a list is longer."""
_TITLE_REACH = 320
"""Characters behind a number in which its title ends."""
_RANKS = {
    "figures": re.compile(
        r"(?<!\S)(?<!\bn )(?<!\bN )(?P<n>\d{1,2})\s?(?P<sign>°\s?[/–-]|[.)°/]\)?|\.-|[-–:])\s?(?=[A-ZÉÈÀÂÎÔ«])"
    ),
    "numbers": re.compile(r"(?<!\S)N\s?[°oO]\s?(?P<n>\d{1,2})\s?(?P<sign>[-–:.])\s?(?=[A-ZÉÈÀÂÎÔ«])"),
    "bare": re.compile(
        r"(?:(?<=[.!?»)]\s)|(?<=nanimité\s)|(?<=ajorité\s)|(?<=acte\s)|(?<=\s20\d\d\s)"
        r"|(?<=[A-ZÀ-Ý]{2}\s)(?=0?1\s[A-ZÉÈÀ]{4,}[ '’-]+[A-ZÀ-Ý])"
        r"|(?<=\s)(?<![:=°]\s)(?=\d{1,2}\s(?!POUR|CONTRE|ABST|VOIX|VOT)[A-ZÉÈÀÂÎÔ]{3}[^a-zà-ÿ.!?:;\n]{8,140}:\s[A-ZÀ-Ý]))"
        r"(?P<n>\d{1,2})\s(?=[A-ZÉÈÀÂÎÔ]{3})"
    ),
    "plain": re.compile(
        r"(?:(?<=[.!?»)]\s)|(?<=nanimité\s)|(?<=ajorité\s)|(?<=acte\s))(?P<n>\d{1,2})\s(?=[A-ZÉÈÀ][a-zà-ÿ]{2})"
    ),
    "bracketed": re.compile(r"(?<!\S)(?P<sign>[\[(§]|\[\s|§\s)(?P<n>\d{1,2})\s?(?:[\])]\s?)?(?=[A-ZÉÈÀÂÎÔ«])"),
    "letters": re.compile(
        r"(?<!\S)(?<!\bM\.\s)(?<!\bMM\.\s)(?<!\bMme\s)(?:(?<![A-ZÀ-Ý]{2}\s)|(?=[A-Z]\s?[)/–-]))(?P<n>[A-Z])\s?(?P<sign>[)/]|[.-]\s?[-)]|(?<=[A-Z])\.|(?<=\s)[-–])"
        r"\s?(?=[A-ZÉÈÀÂÎÔ«])"
    ),
    "worded": re.compile(
        r"(?<!\S)(?P<sign>(?:(?:Projet de|PROJET DE)\s)?(?:Question|Point|Dossier|Rapport|Affaire|Objet"
        r"|D[ée]lib(?:[ée]ration|\.)?|QUESTION|POINT|DOSSIER|RAPPORT|AFFAIRE|D[ÉE]LIB(?:[ÉE]RATION|\.)?|OBJET)\s(?:[nN]\s?[°oO]\s?)?)"
        r"(?P<n>\d{1,2})(?:\s?[-–:.])?\s?(?=[A-ZÉÈÀÂÎÔ«])"
    ),
    "counted": re.compile(
        r"(?<!\S)(?P<n>\d{1,2})\s?(?:er|re|nde?|[eèÈ]|[eèÈ]me|EME|ER|ND|E)\s(?P<sign>(?:[Qq]uestion|[Pp]oint|Dossier|Rapport|Affaire|[Oo]bjet"
        r"|QUESTION|POINT|DOSSIER|RAPPORT|AFFAIRE|OBJET|D[ÉE]LIB[ÉE]RATION)\s?[-–:.])\s?(?=[A-ZÉÈÀÂÎÔ«])"
    ),
    "monthly": re.compile(
        r"(?<!\S)(?<![:=°] )\d{1,4}[./-]\s?\d{1,4}[./-]\s?(?P<n>[IVX]{1,5})(?:\s?[-–.:)]{1,2})?\s(?=[A-ZÉÈÀÂÎÔ«])"
    ),
    "roman": re.compile(
        r"(?:(?<=[^\w/]\s)|(?<=\d\s)(?=[IVX]{2})|(?<=\w\s)(?=[IVX]{2,5}\s?[)/])|(?<=\w\s)(?=[IVX]{1,5}\s?[.)–-]\s?[A-ZÉÈÀ][a-zà-ÿ]{2,}\s[a-zà-ÿ])"
        r"|(?<=\w\s)(?=I\s?[.)°/:–-]{1,2}\s?[A-ZÉÈÀ]{4,}[ '’-]+[A-ZÀ-Ý]))"
        r"(?P<n>[IVX]{1,5})\s?(?:[.)°/]\)?|[-–:])\s?(?=[A-ZÉÈÀÂÎÔ«])"
    ),
}
_PLAIN_ROMAN = late(
    r"(?:(?<=[\d.!?;)»] )|(?<=nanimité )|(?<=\w )(?=I [A-ZÉÈÀ]{3}))(?P<n>[IVX]{1,5})\s(?:[-–]\s)?"
    r"(?=[A-ZÉÈÀ][a-zà-ÿ]{3,}\s|[A-ZÉÈÀÊÎÔ]{3,}(?:\s[–-]\s|[ '’])[A-ZÀ-Ý][A-ZÀ-Ý'’])"
)
"""« I Tarifs », « Secrétaire : Luc ROY I ADOPTION DU PROCÈS-VERBAL »: the first stands behind any word."""
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
    lines = [span for span in flow.lines(whole) if span.end - span.start > _SHORT]
    long = [span for span in lines if span.end - span.start > _FLAT]
    headers = [at for header in running_headers(flow) for at in (header.start - 1, header.end)] if long else []
    found = [(span, at) for span in lines for at in _titles(flow, span)]
    found += [(span, at) for span in long for at in _breaks(flow, span)]
    found += [(span, at) for span in long for at in headers]
    found += [(span, at) for span in lines for at in _run_in(flow, span)]
    stopped = stopped_titles(flow, Span(0, len(flow.text))) if long else []
    found += [(span, at) for span in long for title in stopped for at in (title.start - 1, title.end + 1)]
    found += [(span, title.start - 1) for span in long for title in colon_titles(flow, span)]
    ranked = sum(len(_ranks(flow, span)) for span in long) >= _FEWEST_PARTS
    found += [(span, title.start - 3) for span in long if not ranked for title in dashed_titles(flow, span)]
    found += [(span, at) for span in long for at in (*_rows(flow, span), *figure_rows(flow, span))]
    closed = closed_titles(flow, Span(0, len(flow.text)))
    breaks = sorted({at for span, at in found if span.start < at < span.end and not _inside(at, closed)})
    inside = {at for span in long for rank in _monthly(flow, span) for at in range(rank.start, rank.end)}
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
    if len(rows) >= _FEWEST_RANKS:
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
    bare = [
        *_rising(flow, span, "bare", _RANKS["bare"], _FEWEST_PARTS),
        *_rising(flow, span, "plain", _RANKS["plain"], _FEWEST_PLAIN),
    ]
    ranked = {number.end: number.start for number in (*_plain_romans(flow), *bare)}
    for match in flow.find_all(cue("breaks", "part"), span):
        if flow.text[match.start()].isupper():
            yield ranked.get(match.start(), number_before(flow, match.start())) - 1
    for match in flow.find_all(cue("breaks", "before_any"), span):
        yield match.start() - 1
        yield title_end(flow, Span(match.end(), min(span.end, match.end() + _TITLE_REACH)))
    for match in flow.find_all(cue("breaks", "after"), span):
        if match[0][-1] == ":" or flow.text[match.end() + 1 : match.end() + 2].isupper():
            yield match.end()
    yield from _around_announced(flow, span)
    for title in small_titles(flow, span):
        yield rank_before(flow, title) - 1
        yield title.end
    for number in (*_ranks(flow, span), *_parts(flow, span)):
        yield _with_lead(flow, span, number.start) - 1
        yield title_end(flow, Span(number.end, min(span.end, number.end + _TITLE_REACH)))


def _around_announced(flow: Flow, span: Span) -> Iterator[int]:
    """Around the titles that the agenda announced; not where a longer title holds its words."""
    for title in announced(flow, span):
        if not runs_on(flow, title.start):
            yield rank_before(flow, title) - 1
        if not inside_capitals(flow, title.end):
            yield title.end + 2 if flow.text.startswith(" : ", title.end) else title.end


def _run_in(flow: Flow, span: Span) -> Iterator[int]:
    """« Voirie : le devis est retenu. »: behind the sign of a title that runs into its text."""
    for title in run_in_titles(flow, Span(0, len(flow.text))):
        if span.start <= title.start < span.end:
            sign = re.compile(r"[ ]?[:–—]|[ ]-").match(flow.text, title.end)
            yield sign.end() if sign else title.end


def _titles(flow: Flow, span: Span) -> Iterator[int]:
    """Offsets of the spaces around titles that share a line with the text before or behind them."""
    capitals = capital_titles(flow, Span(0, len(flow.text)))
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
    closed = closed_titles(flow, Span(0, len(flow.text)))
    closed = [found for found in closed if found.title.start < span.end and span.start <= found.end]
    for found in closed:
        yield from (found.title.start - 1, found.end)
    behind = {found.number for found in closed}
    for number in _series_numbers(flow, span) if span.end - span.start > _ROW else ():
        start = _with_lead(flow, span, number.start, "series_lead")
        if number in behind or _CARRIES_ON.search(flow.text, max(start - _DASH, 0), number.start):
            continue
        yield start - 1
        if not _is_row(flow, span, number):
            yield title_end(flow, Span(number.end, min(span.end, number.end + _TITLE_REACH)))
    run_in = cue("breaks", "run_in_title").match(flow.fold, span.start, span.end)
    shouted = run_in and (_SHOUTS.match(flow.text, run_in.end()) or _ACT_LABEL.match(flow.fold, span.start))
    if run_in and not shouted and cue("breaks", "decided").search(flow.fold, run_in.end(), span.end):
        yield run_in.end()


_LETTERED = late(r"(?:[.!?] (?:[-–•*■]|[a-l]\s?[)/])|[A-Za-zÀ-ÿ] (?:[•*■]|[a-l]\s?[)/]))\s?\Z")
"""« … est adopté. • TARIFS », « b) TARIFS »: a mark or a small letter before capitals."""
_CARRIES_ON, _DASH = re.compile(r"\w [–-] (?:dossier|affaire|demande|lot)\s"), 4
"""« Aide d'urgence – dossier n° 2020-04 »: a small letter behind a dash goes on with the title."""


def _is_row(flow: Flow, span: Span, number: Span) -> bool:
    """« 2023/37 : Taxe d'aménagement : approuvée à l'unanimité 2023/38 : … »: the vote ends the title and the row."""
    following = min((other.start for other in _series_numbers(flow, span) if other.start > number.end), default=None)
    posted = _POSTED.search(flow.fold, number.end, span.end) if following is None else None
    end = _with_lead(flow, span, following, "series_lead") if following else posted.start() if posted else span.end
    told = cue("items", "row_outcome").search(flow.fold, number.end, end)
    signed = told and told[0].lstrip()[:1] in set(":|–—-")
    return bool(told and signed and not _SENTENCE_END.search(flow.text, number.end, told.start()))


_SENTENCE_END = late(r"[a-zà-ÿ)]{2}[.;!?]\s+[A-ZÀ-Ý]")


_POSTED = late(r"\s(?:affiche|publie)e?s? (?:le|en|a) ")
"""« … : approuvée à l'unanimité Affichée le 3 mars »: what stands below the list."""


def _series_numbers(flow: Flow, span: Span) -> Iterator[Span]:
    for chain in find_series(flow, span):
        yield from (member.span for member in chain)


@remembered
def _ranks(flow: Flow, span: Span) -> list[Span]:
    """« 1. … 2. … 3. … », « A) … B) … C) … », « I – … II – … »: ranks that rise from the first on, one by one."""
    fewest = {"plain": _FEWEST_PLAIN}
    found = [
        place
        for style, p in _RANKS.items()
        for place in _rising(flow, span, style, p, fewest.get(style, _FEWEST_RANKS))
    ]
    found += _doubled(flow, span) if found else []
    found += [place for place in _plain_romans(flow) if span.start <= place.start < span.end]
    monthly = _monthly(flow, span)
    return [place for place in found if not any(whole.start < place.start < whole.end for whole in monthly)]


def _monthly(flow: Flow, span: Span) -> list[Span]:
    """« 06.19. I … 06.19. II … »: no line ends inside such a rank, though « II » may be one too."""
    return _rising(flow, span, "monthly", _RANKS["monthly"], _FEWEST_RANKS)


def _doubled(flow: Flow, span: Span) -> list[Span]:
    """« 5 bis - RAPPORT »: an item put in behind another of the ranks."""
    return [Span(*match.span()) for match in _DOUBLED.finditer(flow.text, *span)]


_DOUBLED = late(r"(?<=[.!?»)] )\d{1,2}\s?(?:bis|ter)\s?[-–.)/:]\s?(?=[A-ZÉÈÀÂÎÔ«])")


def _plain_romans(flow: Flow) -> list[Span]:
    """« I Tarifs … II Emprunt … »: letters that rise through the whole text, a sign behind them or not."""
    return _romans_of(flow, Span(0, len(flow.text)))


@remembered
def _romans_of(flow: Flow, whole: Span) -> list[Span]:
    return _rising(flow, whole, "roman", _PLAIN_ROMAN, _FEWEST_PARTS)


def _rising(flow: Flow, span: Span, style: str, pattern: re.Pattern[str], fewest: int) -> list[Span]:
    """The numbers of `pattern` that stand in runs of at least so many."""
    chains: list[list[Span]] = []
    from_one: list[bool] = []
    awaiting: dict[tuple[str, int], list[list[Span]]] = defaultdict(list)
    for match in pattern.finditer(flow.text, span.start, span.end):
        value, sign = _rank_value(style, match["n"]), match.groupdict().get("sign", "")
        if cue("acts", "number_owner").search(flow.fold, max(match.start() - _OWNER, 0), match.start()):
            continue  # « Article 1 : », « lot 2 – »
        if style == "letters" and sign == "." and _initials(flow, Span(0, len(flow.text))):
            continue
        if value == 1 or (style == "worded" and not awaiting[sign, value]):
            chains.append([])
            awaiting[sign, value].append(chains[-1])
            from_one.append(value == 1)
        if awaiting[sign, value]:
            chain = awaiting[sign, value].pop()
            chain.append(Span(*match.span()))
            awaiting[sign, value + 1].append(chain)
    runs = ((chain, fewest if one else _FEWEST_PARTS) for chain, one in zip(chains, from_one, strict=True))
    kept = [chain for chain, needed in runs if len(chain) >= needed]  # « Délibération 11 … 13 … » counts the year's
    if style == "figures" and len(kept) >= _FEWEST_RANKS:
        kept += [chain for chain in chains if len(chain) == 1 and _opens_part(flow, chain[0].start)]
    return [place for chain in kept for place in chain]


@remembered
def _initials(flow: Flow, whole: Span) -> bool:
    """« A. Roy, P. Brun, J.-P. Petit »: letters before the names of people, where so many stand, are no ranks."""
    return len(_INITIAL.findall(flow.text, *whole)) >= _MANY_INITIALS


_INITIAL, _MANY_INITIALS = late(r"(?<!\w)[A-Z]\. ?[A-ZÀ-Ý][\w'’-]+(?=,| et [A-Z]\.)"), 6


def _opens_part(flow: Flow, at: int) -> bool:
    """« IV - PERSONNEL 1 - Tableau des effectifs »: the only item of its part, where other parts count from one too."""
    return _PART_TITLE.search(flow.text, max(at - _PART_REACH, 0), at) is not None


_PART_TITLE, _PART_REACH = late(r"(?<!\S)[IVX]{1,5}\s?[-–.):]{1,2}\s?[A-ZÀ-Ý][A-ZÀ-Ý’', -]{3,50} $"), 60


def _parts(flow: Flow, span: Span) -> list[Span]:
    """« 2.1 – … 2.2 – … 4.1 – … »: ranks inside ranks, which rise part by part."""
    return [*_chained_parts(flow, span, _PART), *_chained_parts(flow, span, _LETTER_PART)]


def _chained_parts(flow: Flow, span: Span, pattern: re.Pattern[str]) -> list[Span]:
    chains: list[list[re.Match[str]]] = [[]]
    for match in pattern.finditer(flow.text, *span):
        before = chains[-1][-1] if chains[-1] else None
        follows = before is not None and match["sign"] == before["sign"] and _follows(before, match)
        if not follows and match["n"] not in _FIRST:
            continue
        chains += [] if follows else [[]]
        chains[-1].append(match)
    wholes = [list(group) for c in chains if len(c) >= _FEWEST_PARTS for _, group in groupby(c, _whole)]
    items = [part for part in wholes if 2 * sum(_STEP.match(flow.fold, m.end()) is not None for m in part) < len(part)]
    kept = items if any(match["n"] != "1" for part in items for match in part) else []
    return [Span(*match.span()) for part in kept for match in part]


_STEP = late(
    r"(?:presidence|constitution du bureau|deroulement|resultats? d|proclamation"
    r"|election d(?!(?:u|e la) (?:premi|deuxi|secon|troisi|quatri|cinqui|sixi|septi|huiti|\d)))"
)
"""« 2.4 Résultats du premier tour » is a step of one item, « 3.2 Élection du premier adjoint » an item."""


_FIRST = ("0", "1")


def _follows(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether a part stands next to another, or opens one of the next wholes."""
    wholes = _whole(other) - _whole(one)
    if not wholes:
        return int(other["n"]) == int(one["n"]) + 1
    return other["n"] in _FIRST and 0 < wholes <= _FEWEST_PARTS


def _whole(match: re.Match[str]) -> int:
    return int(match["whole"]) if match["whole"].isdigit() else ord(match["whole"])


_LETTER_PART = late(
    r"(?<!\S)(?<!ticle )(?<![-–:/(] )(?P<whole>[A-H])(?P<sign>[.-]?)(?P<n>\d{1,2})\s?[.):–-]{1,2}\s(?=[A-ZÉÈÀÂÎÔ«])"
)
"""« A1 – … A2 – … B1 – … »: letters that hold numbers."""
_PART = late(
    r"(?<!\S)(?<!ticle )(?:(?<![-–:/(] )|(?<=[a-zà-ÿ] : )(?=\d{1,2}-1-))(?P<whole>\d{1,2})(?P<sign>[.-])(?P<n>\d{1,2})"
    r"(?:(?:\s?[.):–-]{1,2})?\s|-)(?=[A-ZÉÈÀÂÎÔ«])"
)
"""« 2.1 – », « 2.2. »; « 2-Service jeunesse : 2-1-Tarifs »: the first of a part stands behind the part's title."""
_FEWEST_RANKS = 2
_FEWEST_PARTS = 3
_FEWEST_PLAIN = 4
"""« . 1 Tarifs … . 2 Voirie »: figures before small letters, which so many show to be ranks."""
_OWNER = 20


def _rank_value(style: str, rank: str) -> int:
    if style in ("figures", "numbers", "bare", "plain", "bracketed", "worded", "counted"):
        return int(rank)
    if style == "letters":
        return ord(rank) - ord("A") + 1
    return roman(rank.lower())


def _with_lead(flow: Flow, span: Span, offset: int, name: str = "lead") -> int:
    """Where the words that belong to a number start: « Délibération n° 12 »."""
    window = max(span.start, offset - 40)
    lead = cue("breaks", name).search(flow.fold, window, offset)
    return lead.start("lead") if lead else offset
