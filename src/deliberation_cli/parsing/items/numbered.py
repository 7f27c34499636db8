"""Titles that a number opens: an act's own number, one of a series, a rank in the order of the day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.items.head import SERIES, Head
from deliberation_cli.parsing.items.titles import (
    alike,
    bare,
    before_colon,
    before_stop,
    behind_bullet,
    behind_hashes,
    opens_body,
    says,
    starts_here,
    title_end,
)
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.words import CIVILITY

WORD = 8
"""Letters of the shortest title."""
_LONGEST_ANNOUNCED = 600
"""Characters: a title of the agenda is no longer."""


def series_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int, number: Found[str]) -> Head:
    """A number of the series that marks the acts, and the title behind or below it."""
    if again := _AGAIN.match(flow.fold, number.span.end, lines[i].span.end):
        number = number._replace(value=f"{number.value} {again[1]}", span=Span(number.span.start, again.end()))
    rest = _BEHIND_NUMBER.match(flow.fold, number.span.end, lines[i].span.end)
    start = rest.end() if rest else number.span.end
    objet = cue("items", "objet").match(flow.fold, start, lines[i].span.end)
    start = objet.end() if objet else start
    reports = _REPORTS.fullmatch(flow.fold, start, lines[i].span.end) if not objet else None
    if reports or not flow.text[start : lines[i].span.end].strip() or _matter(flow, lines, i, end, start):
        return _title_below(flow, lines, i, end, number, SERIES)
    told = outcome_beside(flow, Span(number.span.end, lines[i].span.end))
    if told or _BRACKET.fullmatch(flow.text, start, lines[i].span.end):
        return _title_below(flow, lines, i, end, number, SERIES)
    last = title_end(lines, i, end)
    return Head(i, last, "act", Span(start, lines[last].span.end), number, SERIES)


_BRACKET = late(r"\s*\([^()\n]{3,40}\)\s*")
"""« AFFAIRE N° 12-270619 (affaire supplémentaire) »: what the item is; its title stands below."""


def outcome_beside(flow: Flow, span: Span) -> bool:
    """« DEL2025_061 ADOPTÉE / Tarifs »: the outcome alone beside a number, and no sentence (« n° 17 votée. »)."""
    words = flow.slice(span).strip()
    label = words[:1].isupper() and not words.endswith(".")
    return label and cue("items", "row_outcome").fullmatch(flow.fold, *span) is not None


_AGAIN = late(r"\s?(bis|ter)(?=\s?[-–:.])")
"""« 2018-192 bis – Cession du lot n° 7 »."""
_REPORTS = late(rf"\s*rapporteure?s?\s?:?\s{CIVILITY}[^.;:]{{3,50}}")
"""« N° 2023-118 | Rapporteur Mme Zoé BRUN »: cells of a form; the title stands in the row below."""
_BEHIND_NUMBER = late(
    r"[\s:;|.,)\]/–—°-]*(?:(?:en date )?du \d{1,2}(?:er)? [a-z]{3,9} (?:19|20)\d\d(?:\s*[:–-]\s*|(?=\n)|\Z))?"
    r"(?:n\s*°\s*\d{2,6}\s*[:–-]\s*|\((?:n\s*°\s*)?\d[\d/._-]*\)\s*[:–-]?\s*|\d\.\d{1,2}\s*[:–-]\s*)?"
)
"""Signs behind the number, and a second number or the code of the matter (« 48/2026 : n° 4713 : », « … – 7.1 – »)."""


def _matter(flow: Flow, lines: Sequence[TextLine], i: int, end: int, start: int) -> bool:
    """« 2025-01 – Finances », and on the next line the title: the matter alone stands beside the number."""
    words = flow.fold[start : lines[i].span.end].strip()
    if i + 1 >= end or not cue("items", "matter").fullmatch(words):
        return False
    below = lines[i + 1]
    named = any(cue("items", name).match(below.fold) for name in ("row_vote", "adverb", "act_head", "rank", "bullet"))
    if named or below.gap or opens_body(below) or says(below.fold) or below.text[-1:] in ".;:,":
        return False
    return below.text[:1].isupper() and len(below.fold) >= WORD


def head_of_style(flow: Flow, lines: Sequence[TextLine], i: int, end: int, style: str = "") -> Head | None:
    """The title on line `i` by its number alone, where that number has the form of `style`, if one is asked."""
    if style.startswith("act-number"):
        head = act_head(flow, lines, i, end, sure=True)
    else:
        head = rank_head(flow, lines, i, end, (), sure=True)
    return head if head and head.style == (style or head.style) else None


_NO_TITLE_BEHIND = late(
    r"(?:du|de la|votants?|voix|presents?)(?![a-z])|en date|relative|portant|a |et |(?:pour|contre)\s?(?:[,;.:–-]|$)"
)
"""« la délibération n° 12 du 3 mars », « Délibération : 21 votants : 17 pour »: no title stands behind the figure."""


def act_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int, *, sure: bool = False) -> Head | None:
    """An act's number and its title; `sure` where its place in a series speaks for it."""
    line = lines[i]
    match = cue("items", "act_head").match(line.fold, behind_hashes(line.fold))
    if match is None:
        return None
    group = next(name for name, text in match.groupdict().items() if text)
    worded = sure or group in {"number1", "number3"} or (group == "number2" and line.text[:1].isupper())
    worded = worded or (group == "number9" and _SERVICE.match(line.text) is not None)
    if not worded and not starts_here(lines, i) and not cue("items", "row_outcome").search(line.fold):
        return None
    offset = flow.fold.index(line.fold, line.span.start)
    number_span = Span(offset + match.start(group), offset + match.end(group))
    number = Found(clean_number(flow.slice(number_span)), number_span)
    if not any(c.isdigit() for c in number.value):
        return None
    rest = Span(offset + match.end(), line.span.end)
    behind = cue("items", "objet").match(flow.fold, *rest) or _COMMISSION.match(flow.fold, *rest)
    rest = Span(behind.end(), rest.end) if behind else rest
    objet = behind is not None
    if flow.text[rest.start : rest.end].strip():
        if not objet and not sure and says(flow.fold[rest.start : rest.end]):
            return None
        dated = cue("items", "row_date").fullmatch(flow.fold, *rest)  # « Délibération n° 1 du 3 mars 2012 »
        if dated and line.text[:1].isupper() and starts_here(lines, i) and _heads_title(lines, i + 1, end):
            return _title_below(flow, lines, i, end, number, f"act-{group}")
        if _NO_TITLE_BEHIND.match(flow.fold[rest.start : rest.end].strip()):
            return None
        if _matter(flow, lines, i, end, rest.start):
            return _title_below(flow, lines, i, end, number, f"act-{group}")
        last = _title_last(flow, lines, i, end, rest.start) if sure else title_end(lines, i, end)
        return Head(i, last, "act", Span(rest.start, lines[last].span.end), number, f"act-{group}")
    return _title_below(flow, lines, i, end, number, f"act-{group}")


def _heads_title(lines: Sequence[TextLine], j: int, end: int) -> bool:
    """Whether a title, or « Objet : », stands on line `j`, and no text that goes on with the line above."""
    if j >= end:
        return False
    objet = _RANKED_OBJET.match(lines[j].fold)
    return objet is not None or not (lines[j].text[:1].islower() or opens_body(lines[j]) or says(lines[j].fold))


_RANKED_OBJET = late(r"(?:\d{1,2}\s?[°.)/–-]\s?[-–]?\s?)?objet\s?[:=–-]")
_SERVICE = late(r"20\d\d [A-Z]{2,6} \d")
_COMMISSION = late(r"\s*\((?:\d{1,2} ?(?:er|re|ere|e|eme) )?commission[^()\n]{0,40}\)\s*")
"""« BORDEREAU N° 5 (3ème Commission) Tarifs de la piscine »: who prepared it."""


def _title_below(flow: Flow, lines: Sequence[TextLine], i: int, end: int, number: Found[str], style: str) -> Head:
    """The title on the lines after an act's number, « Objet : » or not."""
    last = i + _BELOW
    first = _behind_votes(flow, lines, i + 1, end)
    last = max(last, first)
    for j in range(first, end):
        if j > last:
            break
        if j == first and told_below(lines, j, end):
            break
        beside = cue("items", "beside_number").fullmatch(lines[j].fold) is not None
        last += beside
        objet = cue("items", "objet").match(flow.fold, *lines[j].span) or _RANKED_OBJET.match(flow.fold, *lines[j].span)
        if objet and flow.text[objet.end() : lines[j].span.end].strip():
            last = title_end(lines, j, end)
            return Head(i, last, "act", Span(objet.end(), lines[last].span.end), number, style)
        if objet or (beside and j + 1 < end and cue("items", "objet").match(lines[j + 1].fold)):
            continue
        if not opens_body(lines[j]):
            last = title_end(lines, j, end)
            return Head(i, last, "act", Span(lines[j].span.start, lines[last].span.end), number, style)
    return Head(i, i, "act", lines[i].span, number, style)


def told_below(lines: Sequence[TextLine], j: int, end: int) -> bool:
    """« N° 2020-12 / DISCUSSION / M. ROY demande … »: the word on line `j` opens the text of the act, no title."""
    if j + 1 >= end or not _TEXT_LABEL.fullmatch(lines[j].fold):
        return False
    below = lines[j + 1]
    return opens_body(below) or says(below.fold) or below.full or below.text.endswith(".")


_TEXT_LABEL = late(
    r"(?:discussions?|debats?|deliberations?|expose(?: des motifs)?|interventions?|presentation|rapport|decision)\s?:?"
)


def _behind_votes(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> int:
    """« D-14 / Pour : 20 / Contre : 0 / Objet : Tarifs »: the line of the title, behind those of its vote."""
    votes = i
    while votes < min(end, i + _VOTE_LINES) and _VOTE_LINE.match(lines[votes].fold):
        votes += 1
    if votes == i or votes >= end:
        return i
    named = cue("items", "objet").match(flow.fold, lines[votes].span.start)
    titled = lines[votes].text[:1].isupper() and not opens_body(lines[votes]) and not says(lines[votes].fold)
    return votes if named or titled else i


_VOTE_LINES = 8
_VOTE_LINE = late(
    r"(?:[-•*]\s)?(?:(?:nombre de )?(?:votants|exprimes|presents|pour|contre|abstentions?|blancs?|nuls?)|nppv"
    r"|refus de vote|ne (?:prend|prennent|participe|participent) pas(?: part)?(?: au vote)?)\s?:"
    r"\s?(?:\d{1,3}|neant)(?![\d/])|(?:sans vote|unanimite|(?:adopte|rejete|reporte|retire|ajourne)e?s?)\.?$"
)


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


def rank_head(
    flow: Flow,
    lines: Sequence[TextLine],
    i: int,
    end: int,
    agenda: Sequence[str],
    *,
    sure: bool = False,
    bare: bool = False,
) -> Head | None:
    """A rank and its title; `sure` where its place among other ranks speaks for it, `bare` where no sign is needed."""
    line = lines[i]
    alone = _LONE.fullmatch(line.fold)
    match = None if alone else cue("items", "rank").match(line.fold, behind_hashes(line.fold))
    if match is not None and match["rank12"] and not (bare or _SHOUTED.match(line.text)):
        return None
    match = match or (_SHORT_LETTERED.match(line.fold) if sure else None)
    if match is None or not (sure or starts_here(lines, i)):
        return None if match else _lone_rank(flow, lines, i, end)
    group = next(name for name, text in match.groupdict().items() if text)
    offset = flow.fold.index(line.fold, line.span.start)
    if objet := cue("items", "objet").match(flow.fold, offset + match.end(), line.span.end):
        rank = Span(offset + match.start(group), offset + match.end(group))
        return _under_object(flow, lines, i, end, rank, objet.end())
    opens = offset + match.end() + behind_bullet(line.fold[match.end() :])  # « 1) ➢ Tarifs de la salle »
    title = flow.text[opens : line.span.end].strip()
    worded = group == "rank5" and line.text[:1].isupper() and ":" in line.text
    announced = title[:1].islower() and in_agenda(line.fold, agenda)
    if not title[:1].isalnum() or not (title[:1].isupper() or title[:1].isdigit() or worded or announced):
        return None
    last = _title_last(flow, lines, i, end, opens) if sure else title_end(lines, i, end)
    place = Span(opens, lines[last].span.end)
    words = flow.fold[place.start : place.end]
    if _FORM_ROW.match(words.strip()) or (group == "rank4" and _SPEAKS.match(words)):
        return None
    carries_on = (says(words) and not _AMOUNT.fullmatch(words.strip())) or cue("items", "adverb").match(words.strip())
    if carries_on and not sure and not in_agenda(words, agenda):
        cut = before_colon(flow, place)
        if cut is None:
            return None
        last, place = i, cut
    if last == i and group == "rank1" and _matter(flow, lines, i, end, place.start) and not sure:
        last = title_end(lines, i + 1, end)
        place = Span(lines[i + 1].span.start, lines[last].span.end)
    number_span = Span(offset + match.start(group), offset + match.end(group))
    own = _OWN_BEHIND.match(flow.text, place.start, place.end)
    place = Span(own.end(), place.end) if own else place
    mark = line.fold[match.end(group) : match.end(group) + 1]
    if group == "rank1" and (sign := line.fold[match.end(group) : match.end()].lstrip()[:1]) in _DASHES:
        mark = sign  # « 1- Tarifs … 2 - Voirie »: with a space before it or not
    number = Found(clean_number(flow.slice(number_span)), number_span)
    depth = len(re.findall(r"\d+|[a-z]+", _DOUBLED.sub("", number.value.lower())))
    number = Found(own[own.lastgroup or 0], Span(*own.span(own.lastgroup or 0))) if own else number
    if group == _MONTHLY:
        return Head(i, last, "rank", _before_sentence(flow, place) if sure else place, number, _MONTHLY)
    style = f"{group.replace('rank3', 'rank2')}{mark.strip()}{depth if depth > 1 else ''}"
    return Head(i, last, "rank", _before_sentence(flow, place) if sure else place, number, style)


_DASHES = frozenset("-–—")
_SPEAKS = late(r"[a-z'-]{3,20} (?:declare|expose|propose|rappelle|informe|indique|precise|explique|demande|remercie) ")
"""« F. SIMON déclare ouverte la séance »: the letter is of a given name."""


def bare_ranks(lines: Sequence[TextLine], start: int, end: int, agenda: Sequence[str]) -> set[int]:
    """« 1 Approbation … 2 Décisions … 3 Finances – … »: lines that bare figures count, and no agenda names."""
    chains: list[list[int]] = [[]]
    last = 0
    for i in range(start, end):
        rank = _BARE.match(lines[i].text)
        if rank is None or not starts_here(lines, i) or in_agenda(lines[i].fold, agenda):
            continue
        if int(rank["rank"]) == 1 and chains[-1]:
            chains.append([])  # a table of contents counted them before
            last = 0
        if 0 < int(rank["rank"]) - last <= _LEFT_OUT:
            chains[-1].append(i)
            last = int(rank["rank"])
    told = [chain for chain in chains if len(chain) >= _FEWEST_BARE or _set_off(lines, chain, end)]
    return {i for chain in told for i in chain}


def _set_off(lines: Sequence[TextLine], chain: Sequence[int], end: int) -> bool:
    """« 1 Marché de voirie », a blank line above and below, and « 2 Zonage », as much: two are enough."""
    apart = all(i + 1 < end and lines[i].gap and lines[i + 1].gap and lines[i].text[-1:] not in ".;:," for i in chain)
    return len(chain) > 1 and chain[1] > chain[0] + 1 and apart and lines[chain[0]].text.startswith("1 ")


_BARE, _FEWEST_BARE = late(r"(?P<rank>\d{1,2})\s[A-ZÀ-Ý][a-zà-ÿ]{2}"), 4
_LEFT_OUT = 2
"""« 6 … 8 … »: an item withdrawn, or told in other words, may be missing."""
_MONTHLY = "rank13"
"""« 06.19. II- », « 06.19. V »: the month, the year and the rank, with a sign behind it or not."""
_FORM_ROW = late(
    r"nombre (?:de |d')(?:conseillers presents|conseillers n'ayant|votants|(?:bulletins|suffrages|enveloppes) [a-z]+"
    r"|suffrages)(?![a-z])|majorite absolue(?![a-z])|resultats du (?:[a-z]{4,10}|\d ?[a-z]{1,3}) tour de scrutin"
)
"""« b. Nombre de votants (enveloppes déposées) : 15 », « f. Majorité absolue : 8 »: rows of an election's form."""
_AMOUNT = late(r"[a-z][^.:;,€\n]{5,90} ?[:–-] ?\d[\d .]*(?:,\d\d)? ?(?:€|euros)")
"""« 5.1 Amicale des pêcheurs : 600 € »: a sum behind its title, and nothing more."""
_SHORT_LETTERED = late(r"(?P<rank4>[a-l])\s?\.\s+(?=[a-z]{4,}(?:\s[\w.'-]+)?$)")
"""« C. Vidéoprotection », between « B. » and « D. »: elsewhere a letter before so few words is an initial."""
_OWN_BEHIND = late(
    r"(?:(?P<plain>(?!19\d\d|20\d\d)\d{4,6})\s?[-–:]"
    r"|(?P<made>\d{1,3}/20\d\d/\d{1,3}|20\d\d(?:[-/]\d{1,3}|\s[A-Z]{2,6}\s\d{1,4}))(?!\d)\s?[-–:]?)"
    r"\s+(?=[A-ZÀ-Ý])"
)
"""« 2 – 26418 – Conventions avec les associations », « 2 - 13/2015/01 État … »: the rank, and the number of the act."""
_SHOUTED = late(r"\d{1,2}\s[A-ZÀ-Ý]{4,}(?! ?:)")
"""« 3 FINANCES – Budget »: only before capitals is a figure without a sign a rank; « 25 POUR » is none."""
_DOUBLED = late(r"\s?(?:bis|ter)$")
"""« 5 bis »: an item put in behind the fifth stands among the ranks."""


def _lone_rank(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    """« 3. » on a line of its own, and its title on the next."""
    rank = _LONE.fullmatch(lines[i].fold)
    if rank is None or i + 1 >= end:
        return None
    below = lines[i + 1]
    if not below.text[:1].isupper() or len(below.fold) < WORD or opens_body(below._replace(full=False)):
        return None
    offset = lines[i].span.start
    number = Found(lines[i].text[: rank.end("rank")], Span(offset, offset + rank.end("rank")))
    last = title_end(lines, i + 1, end)
    title = Span(below.span.start, lines[last].span.end)
    words = flow.fold[title.start : title.end]
    if says(words) or any(cue("items", name).match(words) for name in ("adverb", "row_vote", "header", "roll_call")):
        return None
    return Head(i, last, "rank", title, number, f"lone{rank['sign']}")


def _under_object(flow: Flow, lines: Sequence[TextLine], i: int, end: int, rank: Span, start: int) -> Head:
    """« 2° Objet : Tarifs de la cantine »: the title behind the label, or on the line below it."""
    number = Found(clean_number(flow.slice(rank)), rank)
    if not flow.text[start : lines[i].span.end].strip():
        return _title_below(flow, lines, i, end, number, _RANK_OBJECT)._replace(kind="rank")
    last = title_end(lines, i, end)
    return Head(i, last, "rank", Span(start, lines[last].span.end), number, _RANK_OBJECT)


_RANK_OBJECT = "rank-objet"
_LONE = late(r"(?P<rank>\d{1,2}|[ivx]{1,5})\s?(?P<sign>°\)|[.)°/-])-?")


def in_agenda(words: str, agenda: Sequence[str]) -> bool:
    """Whether folded words of a title are those of an entry of the agenda (ordre du jour)."""
    if not agenda or len(words) > _LONGEST_ANNOUNCED:
        return False
    title = bare(words)
    return any(alike(title, entry) for entry in agenda)
