"""Which of the titles part the items: the surest kind that the document uses, the others only outside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.grammar.numbers import roman
from deliberation_cli.parsing.items.head import ANNOUNCED, BEHIND, RUN_IN, SERIES, Head
from deliberation_cli.parsing.items.ladder import (
    complete,
    lettered,
    with_missing_parts,
    with_other_signs,
    without_inner_lists,
)
from deliberation_cli.parsing.items.matters import with_matters, with_sections, without_questions_over
from deliberation_cli.parsing.items.numbered import in_agenda
from deliberation_cli.parsing.items.other_numbers import beside_series
from deliberation_cli.parsing.items.series import find_series
from deliberation_cli.parsing.items.siblings import with_siblings
from deliberation_cli.parsing.items.title_ends import row
from deliberation_cli.parsing.items.titles import alike, bare, says, stands_apart
from deliberation_cli.parsing.items.wholes import Bodies, leaves, steps, with_parts
from deliberation_cli.parsing.items.wishes import find_wishes, with_numbers
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.votes.outcome import read_unanimous
from deliberation_cli.parsing.votes.votes import decides, has_vote


def settle(
    flow: Flow, lines: Sequence[TextLine], heads: list[Head], start: int, end: int, agenda: Sequence[str] = ()
) -> list[Head]:
    """The heads that part the items: the surest kind that this document uses, others only outside it."""
    heads = with_numbers(flow, without_questions_over(_without_parts_behind(heads)))
    acts = [head for head in heads if head.kind == "act"]
    bodies = Bodies(lines, (h for h in heads if h.kind in {"act", "section"}), end)
    deciding = [h for h in acts if row(flow, h) or decides(flow, bodies.of(h))] if len(acts) > 1 else []
    around = _around_files(flow, lines, heads, deciding, end) if len(deciding) >= 2 else []
    if around:
        return _keep(heads, lambda h: h in around or h.kind == "section")
    if len(deciding) >= 2:
        styles = [h.style for h in deciding]
        worded = {SERIES, _LABELLED} if SERIES in styles else set(styles) & _WORDED
        forms = {_form(flow, lines, h) for h in deciding if h.style in worded} - {None}
        beside = beside_series(acts, deciding)
        acts = [h for h in acts if not worded or h.style in worded or h in beside or _form(flow, lines, h) in forms]
        acts = _with_letters(flow, lines, _whole(flow, lines, acts, start, end), end)
        heads = _merged([h for h in heads if h.kind != "act"], acts)
        before = acts[0].first
        others = [*find_wishes(flow, lines, heads, end), *_approvals(flow, lines, heads, before)]
        others += _ranked_beside(flow, lines, heads, end)
        numbered = _holding_numbers(flow, lines, heads, end)
        heads = [numbered.get(h, h) for h in heads]
        return _keep(
            heads, lambda h: h.kind in {"act", "section"} or h in others or (h.kind != "rank" and h.first < before)
        )
    ranks = without_inner_lists(lines, _rank_family(flow, lines, heads, end))
    if len(ranks) >= 2:
        ranks = with_missing_parts(flow, lines, complete(flow, lines, ranks, start, end), end)
        heads = _merged(heads, ranks)
        ranks = sorted([*ranks, *leaves(flow, lines, heads, ranks, end)], key=lambda head: head.first)
        ranks = with_parts(flow, lines, heads, ranks, end)
        heads = _keep(heads, lambda h: h in ranks or h.kind in {"section", "plain"})
        heads = with_sections(flow, lines, heads, end)
        return _without_intruders(flow, lines, heads, end)
    plain = [
        h
        for h in heads
        if h.kind != "rank"
        or in_agenda(flow.fold[h.title.start : h.title.end], agenda)
        or _stray_rank(flow, lines, heads, h, end)
    ]
    heads = with_siblings(flow, lines, with_matters(flow, lines, plain or heads), start, end)
    return _without_weaker(flow, lines, heads, end)


def _without_parts_behind(heads: list[Head]) -> list[Head]:
    """Titles that stand behind a decision are items where no numbers tell the items apart."""
    numbered = sum(head.kind in {"act", "rank"} for head in heads) > 1
    kept = [head for head in heads if head.style != BEHIND or not numbered]
    return [head._replace(style="plain") if head.style == BEHIND else head for head in kept]


def _form(flow: Flow, lines: Sequence[TextLine], head: Head) -> str | None:
    """« rapport n° 99.99.99.99 »: the label and the shape of an act's number, which need not rise by one."""
    label = flow.fold[lines[head.first].span.start : head.number.span.start] if head.number else ""
    number = flow.slice(head.number.span) if head.number else ""
    return label + re.sub(r"\d", "9", number) if re.search(r"[a-z]{3}", label) and len(number) > _LONG else None


_LONG = 4
"""« Rapport n° 12 » may be the number of a rapporteur's paper; a longer one is an act's."""


def _stray_rank(flow: Flow, lines: Sequence[TextLine], heads: list[Head], head: Head, end: int) -> bool:
    """« 5. Attribution de compensation », alone with a number among bare titles: set off, between two votes."""
    above, below = head.first - 1, head.last + 1
    if above < 0 or below >= end or not (lines[head.first].gap and lines[below].gap):
        return False
    others = [h for h in heads if h.kind == "plain"]
    before = next((h for h in reversed(others) if h.first < head.first), None)
    stop = next((h.first for h in others if h.first > head.first), end)
    if before is None or len(others) < _FEWEST_RANKS or says(flow.fold[head.title.start : head.title.end]):
        return False
    last = lines[stop].span.start if stop < len(lines) else lines[-1].span.end
    over, under = Span(before.title.end, lines[head.first].span.start), Span(head.title.end, last)
    return all(has_vote(flow, part) or read_unanimous(flow, part) is not None for part in (over, under))


def _around_files(flow: Flow, lines: Sequence[TextLine], heads: list[Head], files: list[Head], end: int) -> list[Head]:
    """« 4 – Aides facultatives : Dossier n° 20-011 … Dossier n° 20-013 … 5 – Tarifs »: numbers inside one of the ranks.

    The ranks, and the files in the place of the one that holds them all; nothing where a rank stands between them.
    """
    for style in dict.fromkeys(h.style for h in heads if h.kind == "rank"):
        family = [h for h in heads if h.kind == "rank" and h.style == style]
        before = [h for h in family if h.first < files[0].first]
        after = [h for h in family if h.first > files[-1].first]
        outer = [*before[:-1], *after]
        if not before or not after or len(outer) < _MOST_FILES or len(before) + len(after) < len(family):
            continue
        bodies = Bodies(lines, family, end)
        if sum(decides(flow, bodies.of(h)) for h in outer) >= max(_MOST_FILES, len(files)):
            return sorted([*outer, *files], key=lambda head: head.first)
    return []


_MOST_FILES = 3


def _approvals(flow: Flow, lines: Sequence[TextLine], heads: list[Head], before: int) -> list[Head]:
    """« 2. Approbation du procès-verbal », « 1. Désignation d'un secrétaire », and what is numbered with them.

    « A – Approbation … B – Décisions du maire … 2022-01 Tarifs »: settled before the first act.
    """
    bodies = Bodies(lines, heads, before)
    early = [h for h in heads if h.kind == "rank" and h.first < before]
    opens = (cue("items", "approval"), _AGENDA)
    styles = {h.style for h in early if any(pattern.match(flow.fold, h.title.start) for pattern in opens)}
    return [h for h in early if h.style in styles and decides(flow, bodies.of(h))]


def _ranked_beside(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """« 5/ DÉLIBÉRATION N° 2023-33 … 6/ Aides individuelles »: ranks lead the acts, and go on without a number.

    « 2023-33 5) Tarifs … 6) Aides »: or they lead their titles.
    """
    opens = ((h.first, (lines[h.first].span.start, h.title.start)) for h in heads if h.kind == "act")
    led = {i: rank for i, at in opens if (rank := next(filter(None, (_OUTER.match(flow.fold, a) for a in at)), None))}
    acts = [h for h in heads if h.kind == "act"]
    signs = {rank["sign"] for rank in led.values()}
    if len(led) < _FEWEST_PARTS or len(led) < len(acts) or len(signs) > 1:
        return []
    bodies = Bodies(lines, heads, end)
    taken = {_rank_value(rank["rank"]) for rank in led.values()}
    kept: list[Head] = []
    for head in heads:
        rank = _OUTER.match(lines[head.first].fold) if head.kind == "rank" else None
        if rank is None or rank["sign"] not in signs or (value := _rank_value(rank["rank"])) in taken:
            continue
        if {value - 1, value + 1} & taken and decides(flow, bodies.of(head)):
            taken.add(value)
            kept.append(head)
    return kept


def _rank_value(rank: str) -> int:
    """« 8 », « viii »."""
    return int(rank) if rank.isdigit() else roman(rank)


def _holding_numbers(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> dict[Head, Head]:
    """« I COMPTES / a) Commune (délibération 26) … II BROYEUR / … 9 480 €. (délibération 28) »: a rank that is an act.

    Its text holds the one number of the acts' series that none of them has, and decides.
    """
    own = {h.number.span for h in heads if h.kind == "act" and h.number}
    whole = Span(0, len(flow.text))
    series = (chain for chain in find_series(flow, whole) if own and own <= {m.span for m in chain})
    rest = [member for member in next(series, []) if member.span not in own]
    bodies = Bodies(lines, heads, end)
    held: dict[Head, Head] = {}
    for head in heads if rest else ():
        body = bodies.of(head) if head.kind == "rank" else None
        inside = [m for m in rest if body and body.start <= m.span.start < body.end]
        if body and len(inside) == 1 and decides(flow, body):
            number = Found(clean_number(flow.slice(inside[0].span)), inside[0].span)
            held[head] = head._replace(kind="act", number=number, style=SERIES)
    return held


_OUTER = late(r"(?P<rank>\d{1,2}|[ivx]{1,6})\s?(?P<sign>[/.)°–-]{1,2})\s")
_AGENDA = late(
    r"(?:approbation|adoption|validation|modification) (?:de l'|du projet d')ordre du jour"
    r"|(?:designation|election|nomination) (?:du |d'une? |d'un[(.·-]e[)]? )?secretaire"
)


def _whole(flow: Flow, lines: Sequence[TextLine], acts: list[Head], start: int, end: int) -> list[Head]:
    """The numbered acts, with those that were missing between them."""
    styles = {head.style for head in acts}
    style = styles.pop() if len(styles) == 1 else ""
    return complete(flow, lines, acts, start, end) if style.startswith("act-number") else acts


def _merged(heads: Sequence[Head], family: Sequence[Head]) -> list[Head]:
    """`family` among the other titles, of which those that share a line with one of it are dropped."""
    taken = {i for head in family for i in range(head.first, head.last + 1)}
    others = [h for h in heads if h not in family and taken.isdisjoint(range(h.first, h.last + 1))]
    return sorted([*others, *family], key=lambda head: head.first)


_LABELLED = "act-number1"
"""« D 2024-46 - Objet : » is an act's number, whatever the form of the others."""
_WORDED = frozenset((_LABELLED, "act-number2", "act-number3", "act-number4", "act-objet", SERIES))


def _without_weaker(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """A title whose text has not decided yet yields to a second only where that one looks as much like a title."""
    kept: list[Head] = []
    for head in heads:
        habit = kept and head.style == kept[-1].style == RUN_IN
        if kept and head.kind == "plain" and kept[-1].kind == "plain" and not habit:
            before = Span(lines[kept[-1].last].span.end, lines[head.first].span.start)
            weaker = _strength(flow, lines, kept[-1]) - _strength(flow, lines, head) >= _CLEARLY
            shouted = lines[head.first].text.isupper() and stands_apart(lines, head.first)
            if weaker and not shouted and not decides(flow, before):
                continue
        kept.append(head)
    return kept


_CLEARLY = 2


def _strength(flow: Flow, lines: Sequence[TextLine], head: Head) -> int:
    """How much a line looks like a title: announced, worded like one, set off, in capitals, without a bullet."""
    line = lines[head.first]
    return (
        3 * (head.style in {ANNOUNCED, RUN_IN})
        + 2 * bool(cue("items", "subject").match(flow.fold, head.title.start))
        + stands_apart(lines, head.first)
        + line.text.isupper()
        - 2 * bool(cue("items", "bullet").match(line.fold))
    )


def _without_intruders(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """Unnumbered titles under a numbered one stand only where a decision stands on both sides of them."""
    kept: list[Head] = []
    bodies = Bodies(lines, heads, end)
    ranks = [h for h in heads if h.kind == "rank"]
    apart = sum(stands_apart(lines, h.first) for h in ranks)
    ranks_apart = apart >= max(_SET_APART, _MOSTLY * len(ranks))
    for head in heads:
        if (
            ranks_apart
            and head.kind == "plain"
            and kept
            and head.style == "plain"
            and not (stands_apart(lines, head.first) or cue("items", "wish").match(flow.fold, head.title.start))
            and not (_body_decides(flow, _between(lines, kept[-1], head)) and _body_decides(flow, bodies.of(head)))
        ):
            continue
        if head.kind == "plain" and kept and any(h.kind == "rank" for h in kept):
            before = _between(lines, kept[-1], head)
            opens = kept[-1].kind == "section" and (kept[-1].last == head.first - 1 or head.style == ANNOUNCED)
            if not ((opens or decides(flow, before)) and decides(flow, bodies.of(head))):
                continue
        kept.append(head)
    return kept


def _between(lines: Sequence[TextLine], one: Head, other: Head) -> Span:
    return Span(lines[one.last].span.end, lines[other.first].span.start)


def _body_decides(flow: Flow, span: Span) -> bool:
    """« Le conseil décide d'accorder 300 euros »: the body itself says it; « Le devis a été accepté » may be a tale."""
    named = flow.first(cue("votes", "body"), span) is not None
    return has_vote(flow, span) or (named and decides(flow, span))


_SET_APART, _MOSTLY = 5, 0.7
"""« 3. Travaux », set off as all numbered titles are; « Chemin du lavoir » in its text is not, and part of it."""


def without_contents(flow: Flow, heads: list[Head]) -> list[Head]:
    """Titles of a table of contents: they stand close together, and come back later."""
    titles = [bare(_behind_number(flow.fold[h.title.start : h.title.end])) for h in heads]
    kept: list[Head] = []
    dropped = -2
    for i, head in enumerate(heads):
        close = i + 1 < len(heads) and heads[i + 1].first - head.last <= _CONTENTS_STEP
        close = close or (dropped == i - 1 and head.first - heads[i - 1].last <= _CONTENTS_STEP)
        behind = slice(i + 1, i + 1 + _CONTENTS_ROWS)
        later = zip(heads[behind], titles[behind], strict=True)
        close = close and head.style != RUN_IN  # its text stands on the same line
        if close and any(_one_number(head, other) and alike(titles[i], title) for other, title in later):
            dropped = i
            continue
        kept.append(head)
    return kept


def without_groups(flow: Flow, heads: list[Head]) -> list[Head]:
    """« BELVAL : M. Luc LEROY, Mme Zoé BRUN. BRESSOY : Mme … »: communes over their delegates are no titles."""
    groups = [h for h in heads if h.kind == "plain" and _PEOPLE_BELOW.match(flow.text, max(h.title.end - 2, 0))]
    heads = [h for h in heads if h not in groups] if len(groups) >= _GROUPS else heads
    return _without_chapters(heads)


def _without_chapters(heads: list[Head]) -> list[Head]:
    """« C – FINANCES ⏎ 3. Compte de gestion »: letters right above the first title of each chapter are no items."""
    lettered = [i for i, h in enumerate(heads) if h.number and h.kind == "rank" and _LETTER.fullmatch(h.number.value)]
    stacked = [i for i in lettered if i + 1 < len(heads) and heads[i + 1].first == heads[i].last + 1]
    apart = not any(i + 1 in lettered for i in stacked)
    return (
        [h for i, h in enumerate(heads) if i not in lettered or not apart]
        if len(stacked) == len(lettered) > 1
        else heads
    )


_LETTER = late("[A-Z]|[IVX]{1,5}")
_PEOPLE_BELOW = late(r".? ?:\s+(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame)\s+(?:[A-ZÀ-Ý][\w'’.-]*\s?){1,5}[,.;]")
_GROUPS = 2


def _behind_number(title: str) -> str:
    """A title without the act's own number, which the table of contents does not tell."""
    own = cue("items", "own_number").match(title)
    return title[own.end() :] if own else title


def _one_number(one: Head, other: Head) -> bool:
    """Whether two titles may bear one number: acts of different numbers are two, however alike their titles."""
    return one.number is None or other.number is None or one.number.value == other.number.value


_CONTENTS_STEP = 2
_CONTENTS_ROWS = 300
"""A table of contents announces no more titles than this."""


def _keep(heads: list[Head], wanted: Callable[[Head], bool]) -> list[Head]:
    return [head for head in heads if wanted(head)]


def _rank_family(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """The numbered titles of one form whose bodies decide most often."""
    best: list[Head] = []
    best_score = (0, 0)
    for style in dict.fromkeys(h.style for h in heads if h.kind == "rank"):
        family = [h for h in heads if h.kind == "rank" and h.style == style]
        if len(family) < _FEWEST_RANKS:
            continue
        bodies = Bodies(lines, family, end)
        told = sum(row(flow, h) is not None or decides(flow, bodies.of(h)) for h in family)
        score = (told, len(steps(family[0])))  # « 2.1 … 2.2 » before « 1 … 2 » around them
        if score > best_score:
            best, best_score = family, score
    if best_score[0] < _FEWEST_RANKS:
        return []
    plain = [h for h in heads if h.kind == "plain"]
    bodies = Bodies(lines, plain, end)
    others = sum(decides(flow, bodies.of(h)) for h in plain)
    return with_other_signs(best, heads) if 2 * best_score[0] >= others else []


_FEWEST_RANKS = 2


def _with_letters(flow: Flow, lines: Sequence[TextLine], acts: list[Head], end: int) -> list[Head]:
    """« Question n° 2 … 2 a – Compte de gestion … 2 b – … »: parts that bear their whole's number, where all decide."""
    kept: list[Head] = []
    for head, following in zip(acts, [*acts, None][1:], strict=True):
        stop = following.first if following else end
        parts = lettered(flow, lines, head, stop)
        bodies = Bodies(lines, [*parts, *([following] if following else [])], end)
        divided = len(parts) >= _FEWEST_PARTS and all(decides(flow, bodies.of(part)) for part in parts)
        kept += parts if divided else [head]
    return kept


_FEWEST_PARTS = 2
