"""Titles that may open an item: an act's number, « Objet : », a rank, an announced title, a line set off."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.items.behind import Closed, closed_titles
from deliberation_cli.parsing.items.bulleted import marks_of_titles
from deliberation_cli.parsing.items.head import ANNOUNCED, BEHIND, NOTED, RUN_IN, SERIES, Head
from deliberation_cli.parsing.items.numbered import (
    WORD,
    act_head,
    bare_ranks,
    in_agenda,
    rank_head,
    series_head,
    told_below,
)
from deliberation_cli.parsing.items.numbers_below import (
    close_each,
    decided_under,
    decides_above,
    is_ranked,
    like_others,
    numbered_below,
)
from deliberation_cli.parsing.items.run_in import run_in_titles
from deliberation_cli.parsing.items.short_items import behind_decision, settles, voted_within
from deliberation_cli.parsing.items.speech import names_people, opens_speech, speaks, spoken
from deliberation_cli.parsing.items.stars import starred_titles
from deliberation_cli.parsing.items.titles import (
    SHORT,
    SIGNED,
    WORD_OF_NUMBER,
    after_bullet,
    bare,
    bare_start,
    looks_like_title,
    opens_body,
    says,
    stands_apart,
    starts_body,
    starts_here,
    title_end,
    without_amount,
)
from deliberation_cli.parsing.items.vote_rows import vote_rows
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.votes.once import inside_told
from deliberation_cli.parsing.words import CIVILITIES


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
    everything = Span(0, len(flow.text))
    run_in = {flow.text.rfind("\n", 0, t.start) + 1: t for t in run_in_titles(flow, everything)}
    closed = closed_titles(flow, everything)
    marked = {
        offset: number
        for offset, number in marked.items()
        if all(c.number != number.span for c in closed) and not inside_told(flow, number.span.start)
    }
    closing = {flow.text.rfind("\n", 0, found.title.start + 1) + 1: found for found in closed}
    stops = [i for i in range(start, end) if lines[i].span.start in marked]
    starred = starred_titles(flow, lines, start, end)
    rows = vote_rows(flow, lines, start, end)
    bare = bare_ranks(lines, start, end, agenda)
    wrapped = sum(cue("items", "row_outcome").search(lines[i].fold) is not None for i in stops) >= _ROWS
    heads: list[Head] = []
    ranked: list[str] = []
    i = start
    while i < end:
        number = marked.get(lines[i].span.start)
        stop = next(iter(stops[bisect_right(stops, i) :]), end)
        title = run_in.get(lines[i].span.start)
        head = rows.get(i) or (_run_in(flow, i, title) if title else None)
        if found := closing.get(lines[i].span.start):
            head = _closed_head(flow, lines, i, end, found)
        if head is None:
            head = series_head(flow, lines, i, stop, number) if number else _head_at(flow, lines, i, end, agenda, bare)
            plain = head is not None and head.kind == "plain" and head.style != ANNOUNCED
            under = starred and plain and not lines[i].gap and i > min(starred)
            head = starred.get(i) if under or head is None else head
        if head and heads and _opens_text(flow, lines, heads[-1], head, i):
            head = None
        if head and not found and (part := _over_closed(flow, head, closed)):
            head = part
        if head and head.last >= stop > i:
            head = head._replace(last=stop - 1, title=Span(head.title.start, lines[stop - 1].span.end))
        beside = head and wrapped and head.title.start < lines[i].span.end
        if head and beside and head.last > i and cue("items", "row_outcome").search(lines[i].fold):
            head = head._replace(last=i, title=Span(head.title.start, lines[i].span.end))
        if head and number and not flow.text[number.span.end : lines[i].span.end].strip(" :.)-"):
            head = _title_above(flow, lines, heads, head, end) or head
        own = head is not None and (number or (head.kind == "act" and head.number and close_each(flow, everything)))
        numbered = numbered_below(flow, lines, heads, head, i, end) if head and own and heads else None
        numbered = numbered or (decided_under(flow, heads[-1], head, i) if head and heads else None)
        if numbered:
            ranked += [heads[-1].style] if is_ranked(heads[-1]) and numbered.style == SERIES else []
            heads[-1] = numbered
            i = max(i, numbered.last)
        if numbered or (head and heads and decides_above(flow, heads[-1], head)):
            i += 1
            continue
        if head:
            heads.append(head)
            i = max(i, head.last)
        i += 1
    return [like_others(head, ranked) for head in heads]


def _opens_text(flow: Flow, lines: Sequence[TextLine], above: Head, head: Head, i: int) -> bool:
    """« CLASSE VERTE / Participation de 450 francs par élève. »: under a title in capitals, its first sentence."""
    plain = above.kind == head.kind == "plain" and ANNOUNCED not in {above.style, head.style}
    under = above.last == i - 1 and not lines[i].gap and flow.slice(above.title).isupper()
    return plain and under and lines[i].text.endswith(".") and not flow.slice(head.title).isupper()


_ROWS = 3
"""« 23-032 Désignation au syndicat | Adopté à l'unanimité / suite à démission »: titles that go on below the vote."""


def _run_in(flow: Flow, i: int, title: Span) -> Head:
    """A title that runs into its text; « COMMUNICATIONS DU MAIRE : … » opens a part that decides nothing."""
    if cue("items", "no_item").match(flow.fold, title.start):
        return Head(i, i, "section", title)
    return Head(i, i, "plain", title, style=RUN_IN)


def _closed_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int, found: Closed) -> Head:
    """A title with its act's number behind it, on its line or on the next."""
    last = next((j for j in range(i, end) if lines[j].span.end >= found.number.end), i)
    rank = rank_head(flow, lines, i, end, (), sure=True)
    start = max(after_bullet(flow, lines[i]), found.title.start)
    start = rank.title.start if rank and rank.title.start < found.title.end else start
    if label := cue("items", "objet").search(flow.fold, start, found.title.end):
        start = label.end()
    number = Found(clean_number(flow.slice(found.number)), found.number)
    return Head(i, last, "act", Span(start, found.title.end), number, SERIES)


def _over_closed(flow: Flow, head: Head, closed: Sequence[Closed]) -> Head | None:
    """« 2. FINANCES » over « TARIFS DE LA CANTINE (DE_2020_02) »: the number is that of the part, not of the title."""
    if head.kind != "rank" or head.number is None:
        return None
    line = flow.text.find("\n", head.number.span.end)
    held = any(line < found.title.start < head.title.end for found in closed)
    return Head(head.first, head.first, "section", Span(head.number.span.end, line)) if held and line > 0 else None


def _head_at(
    flow: Flow, lines: Sequence[TextLine], i: int, end: int, agenda: Sequence[str], bare: Set[int]
) -> Head | None:
    line = lines[i]
    if line.fold[-1:].isdigit() and cue("items", "contents_row").search(line.fold):
        return None
    if speaks(flow, line):
        return None
    goes_on = line.text[:1].islower() and not line.gap  # « … demande que le / calendrier soit communiqué »
    if len(line.fold) < 70 and not goes_on and cue("items", "no_item").match(bare_start(line.fold)):
        return _noted_part(flow, lines, i, end) or Head(i, i, "section", line.span)
    if i and _PEOPLE_BELOW.search(lines[i - 1].fold):
        return None
    return (
        act_head(flow, lines, i, end)
        or _objet_head(flow, lines, i, end)
        or rank_head(flow, lines, i, end, agenda, bare=i in bare)
        or _announced_head(flow, lines, i, end, agenda)
        or _below_matter(flow, lines, _plain_head(flow, lines, i, end), end)
    )


_PEOPLE_BELOW = late(rf"(?:^|:\s?|\bet\s){CIVILITIES}$")
"""« Ont voté CONTRE (2) : Mme et M. », and the names below."""


def _noted_part(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    """« Question n° 8 – Décisions prises par délégation »: a part with a number among the items."""
    if not cue("items", "noted_part").match(bare_start(lines[i].fold)):
        return None
    head = act_head(flow, lines, i, end) or rank_head(flow, lines, i, end, ())
    return head._replace(kind="section", style=NOTED) if head and head.number else None


def _title_above(flow: Flow, lines: Sequence[TextLine], heads: Sequence[Head], head: Head, end: int) -> Head | None:
    """« TARIFS DE L'EAU » above « N° de délibération : 12 » that its body follows: a title that nothing else found."""
    i = head.first - 1
    below = head.first + 1
    if i < 0 or (heads and heads[-1].last >= i) or below >= end:
        return None
    if not opens_body(lines[below]) and not told_below(lines, below, end):
        return None
    announced = any(cue("items", "objet").match(line.fold) for line in lines[below : min(below + 2, end)])
    if announced or cue("items", "row_vote").match(lines[below].fold):
        return None
    last = i
    while i and last - i < _ABOVE and _shouts_on(lines[i - 1], lines[i]):
        i -= 1
    if not starts_here(lines, i) or opens_body(lines[i]):
        return None
    line = lines[i]
    named = any(cue("items", name).match(line.fold) for name in ("adverb", "row_vote", "act_head", "rank"))
    named = named or WORD_OF_NUMBER.fullmatch(line.fold) is not None
    if named or _furniture(line.fold) or says(line.fold) or line.text[-1:] in ".;,:" or not line.text[:1].isupper():
        return None
    title = Span(line.span.start, lines[last].span.end)
    return Head(i, head.first, "act", title, head.number, head.style) if looks_like_title(line.fold, WORD) else None


_ABOVE = 2
"""Lines of a title in capitals above its last."""


def _shouts_on(line: TextLine, below: TextLine) -> bool:
    """« PÉRIMÈTRE DE LA / COMMUNAUTÉ DE COMMUNES »: capitals that fill their line, or end on a small word, go on."""
    goes_on = line.full or _SMALL_WORD.search(line.fold) is not None
    return goes_on and not below.gap and line.text.isupper() and below.text.isupper()


_SMALL_WORD = late(r"(?<![a-z])(?:de|du|des|la|le|les|et|a|au|aux|pour|par|sur)$")


def _objet_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    """« Objet : … » without a number."""
    line = lines[i]
    match = cue("items", "objet").match(flow.fold, after_bullet(flow, line), line.span.end)
    if match is None:
        return None
    if not flow.text[match.end() : line.span.end].strip():
        if not match[0].startswith("intitule") or i + 1 >= end:
            return None  # « Objet : » over its title; that title is found by its own look
        last = title_end(lines, i + 1, end)
        return Head(i, last, "act", Span(lines[i + 1].span.start, lines[last].span.end), style="act-objet")
    last = title_end(lines, i, end)
    return Head(i, last, "act", Span(match.end(), lines[last].span.end), style="act-objet")


def _announced_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int, agenda: Sequence[str]) -> Head | None:
    line = lines[i]
    if len(line.fold) < _SHORTEST_ANNOUNCED or not in_agenda(line.fold, agenda) or not starts_here(lines, i):
        return None
    whole = bare(line.fold) in agenda and (i + 1 == end or bare(lines[i + 1].fold) not in agenda)
    last = i if whole else title_end(lines, i, end)
    start = after_bullet(flow, line)
    rank = _BARE_RANK.match(flow.text, start)
    return Head(i, last, "plain", Span(rank.end() if rank else start, lines[last].span.end), style=ANNOUNCED)


_SHORTEST_ANNOUNCED = 5
_BARE_RANK = late(r"\d{1,2}\s+(?=[A-ZÀ-Ý])")
"""« 3 Tarifs de la cantine »: a rank without a sign, in a title that the agenda announced."""

_SHORT_WORD = 5
"""Letters of the shortest title where a flat text was cut before it: « EGLISE »."""

_NO_TITLE = ("adverb", "row_vote")

_BRACKET = late(r" \([^()\n]*\)(?= ?:$)")
"""« CHEMIN DU LAC (Convention de passage) : », whose bracket alone is in small letters."""
_FIGURE = late(r":\s*(?:\d{1,4}|[+-]?\s?\d{1,3}(?:[ .]?\d{3})*(?:,\d{1,2})?\s?(?:€|euros|f|francs)(?:\s(?:ht|ttc))?)$")
"""« Majorité absolue : 26 », « Investissement : 1 944 700 € » are no titles."""

_MINUTES_BELOW = late(r"(?:approbation|adoption),? a l'unanimite,? (?:du|des) (?:compte|proces)")
"""« Distribution du bulletin », and below it « Approbation à l'unanimité du compte rendu »: the second is the item."""
_TOP = 300
"""Characters in which a text says that it is minutes."""


def _furniture(words: str) -> bool:
    """Words in capitals that are the document's own headings: « ORDRE DU JOUR », « RÉPUBLIQUE FRANÇAISE »."""
    opens = any(cue("items", name).match(words) for name in ("header", "roll_call"))
    whole = cue("items", "agenda").fullmatch(f"\n{words}") or cue("items", "table_head").fullmatch(words)
    return opens or whole is not None


def _says(words: str, *, capitals: bool) -> bool:
    """« Mme A demande la réfection du chemin »; « MOTION : LE CONSEIL DEMANDE LE MAINTIEN DE LA POSTE » is a title."""
    asks = not capitals and not cue("items", "wish_title").match(words) and cue("items", "asks").search(words)
    return bool(asks or cue("items", "sentence").search(without_amount(words)))


def _plain_head(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> Head | None:
    line = lines[i]
    marked = cue("items", "title_mark").match(line.fold)
    of_titles = line.text[:1] in marks_of_titles(flow, Span(0, len(flow.text)))
    bulleted = marked or ((line.gap or line.cut or of_titles) and cue("items", "bullet").match(line.fold))
    shouts = flow.text[after_bullet(flow, line) : line.span.end].isupper()
    small_capitals = line.text[:1].islower() and line.text[1:2].isupper()  # « rÉseaux – Eau »: a style shows capitals
    if not (bulleted or shouts or small_capitals or line.text[:1].isupper() or line.text[:1] in '«“"'):
        return None
    if not starts_here(lines, i) or len(line.fold) < 4 or opens_body(line) or opens_speech(line.fold):
        return None
    last = title_end(lines, i, end)
    span = Span(after_bullet(flow, line), lines[last].span.end)
    words = flow.fold[span.start : span.end].strip()
    capitals = _BRACKET.sub("", flow.slice(span)).isupper()
    announces = capitals or (cue("items", "subject").match(words) and last + 1 < end and opens_body(lines[last + 1]))
    stopped = words.endswith((";", ",") if announces else (";", ",", ":"))
    if (stopped and not _marked_over_text(lines, i, last, end)) or _furniture(words) or _FIGURE.search(words):
        return None
    if (span.start < _TOP and cue("items", "minutes_title").search(words)) or _OPENS_LIST.search(words):
        return None
    if cue("items", "beside_number").fullmatch(words) or SIGNED.match(words):
        return None
    told = _says(words, capitals=capitals) or names_people(flow.text[span.start : span.end]) or spoken(words)
    if told or voted_within(words) or any(cue("items", name).match(words) for name in _NO_TITLE):
        return None
    subject = cue("items", "subject").match(words)
    apart = of_titles or (stands_apart(lines, i) and last == i)
    if words.endswith(".") and not (subject or (apart and len(words) < SHORT)):
        return None
    shouted = capitals and (bulleted or stands_apart(lines, i) or line.cut or words.endswith(":"))
    settled = capitals and last + 1 < end and settles(lines[last + 1])
    sure = last + 1 < end and (shouted or settled or starts_body(lines, i, last + 1))
    if last + 1 >= end or not (sure or behind_decision(lines, i, words)):
        return None
    if cue("items", "minutes_approved").search(words):
        return None
    if (last + 1 < end and _MINUTES_BELOW.match(lines[last + 1].fold)) or _is_added(lines, i):
        return None
    over_vote = announces and words.endswith(":") and cue("items", "row_vote").match(lines[last + 1].fold)
    short = (shouted and line.cut) or (subject and (over_vote or stands_apart(lines, i)))
    words = words.rstrip(" :").replace(".", "") if over_vote else words
    if not looks_like_title(words, _SHORT_WORD if short else WORD):
        return None
    return Head(i, last, "plain", span, style="plain" if sure else BEHIND)


def _marked_over_text(lines: Sequence[TextLine], i: int, last: int, end: int) -> bool:
    """« • Compte de gestion 2019 ; », and a sentence below: the mark of the agenda, whose stop the clerk kept."""
    mark = cue("items", "bullet").match(lines[i].fold)
    if mark is None or last + 1 >= end or not mark[0].strip():
        return False
    below = lines[last + 1].text
    return below[:1].isupper() and not below.rstrip().endswith(";")


_OPENS_LIST = late(r"(?<![a-z])(?:presents?|absents?|excuse(?:e?s)?|procurations?|pouvoirs?|representee?s?) ?:$")
"""« CONSEIL MUNICIPAL PROCURATIONS : »: a heading in capitals, with names below."""


def _is_added(lines: Sequence[TextLine], i: int) -> bool:
    """« … d'ajouter deux points à l'ordre du jour : / Le bail du relais / La vente de bois / Le conseil accepte. »"""
    above = next(
        (line for line in reversed(lines[max(i - _ADDED_LINES, 0) : i]) if line.fold.endswith((":", "."))), None
    )
    return above is not None and _ADDS.search(above.fold) is not None


_ADDED_LINES = 6
_ADDS = late(r"(?:r?ajout|inscri)[^.:]{0,90}\b(?:a|de) l'ordre du jour[^.:]{0,25}:$")


def _below_matter(flow: Flow, lines: Sequence[TextLine], head: Head | None, end: int) -> Head | None:
    """« FINANCES », a blank line, « Tarifs de la halle », a blank line: the matter, and the first title under it."""
    i = head.last + 1 if head else end
    if head is None or i + 1 >= end or not (lines[i].gap and lines[i + 1].gap):
        return head
    if not cue("items", "matter").fullmatch(flow.fold[head.title.start : head.title.end].strip()):
        return head
    title = lines[i]
    if not title.text[:1].isupper() or title.text[-1:] in ".;:," or opens_body(title) or says(title.fold):
        return head
    named = any(cue("items", name).match(title.fold) for name in (*_NO_TITLE, "rank", "act_head", "bullet"))
    return head if named or not looks_like_title(title.fold, WORD) else head._replace(last=i, title=title.span)
