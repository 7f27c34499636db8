"""What the end of a page leaves inside a list of people: a page number, the title that the next page repeats, a count.

« … LAMBERT Ginette 2 SYNDICAT MIXTE DU BASSIN DE L'ARLE ROY Régine … »: the title is known from the first lines of the
document; where it comes back beside a number or on a line of its own it is no name.
"""

from __future__ import annotations

import itertools
from collections import defaultdict

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flat_feet import flat_feet
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.text.furniture import between_names, heads_between_names, stamps

_REACH = 12_000
"""Lists of people stand in so many first characters."""
_TITLE = late(
    r"(?<![a-z])(?:communaute|syndicat|centre|pole|metropole|agglomeration|proces-verbal|compte[ -]rendu|conseil"
    r"|comite|commune|ville|mairie|departement|registre)(?![a-z])"
)
_NUMBER = late(r"(?<![a-z])page\s\d{1,3}\s?(?:sur|/)\s?\d{1,3}(?!\d)|(?<=\n)page\s\d{1,3}(?=\n)")
_FOOT = late(
    r"(?<=\n)[^\n:]{0,120}(?<![a-z])(?:conseil|comite|bureau|commission|seance|reunion|pv|cr)(?![a-z])[^\n:]{0,60}"
    r"(?<![a-z])page\s\d{1,3}(?:\s?(?:sur|/)\s?\d{1,3})?(?=\n)"
)
"""« SIVOM du Val – Comité du 14 mars 2023 – Page 1 », on a line of its own."""
_SHORT_HEAD = late(
    r"\n(?P<head>[A-Z]{2,7}\s[–-]\s(?:PV|CR|Proc[èe]s|Compte|Conseil|Comit[ée]|S[ée]ance)[^\n]{4,60}\d)(?=\n)"
)
_BESIDE = late(
    r"(?:[\s–|,.:-]{1,4}(?:(?:seance\s)?du\s)?(?:[a-z]{5,8}\s)?\d{1,2}(?:er)?[\s/.-](?:\d{1,2}|[a-z]{3,9})[\s/.-]\d{2,4})?"
    r"(?:[\s–|,.-]{1,4}(?:page\s)?\d{1,3}(?:\s?(?:sur|/)\s?\d{1,3})?(?!\d|\s?(?:voix|membres|delegues|conseillers)))?"
)
"""A date, and a page number."""
_GOES_ON = late(r"[\s–|,.-]*(?:(?:proces-verbal|compte[ -]rendu|seance|reunion|pv|cr)\s(?:du|de\sla|des)\s)?")
"""« SMBA – Procès-verbal du | comité syndical »: what may stand between two halves of a title."""
_LETTERS = 12
_WORDS = 2
"""A title has more spaces than one, and so many letters."""


def page_ends(flow: Flow) -> tuple[Span, ...]:
    """Page numbers, repeated titles, stamps, counts inside names, in order; they may touch each other."""
    known: tuple[Span, ...] | None = flow.memo.get("page ends")
    if known is None:
        heads = [
            *stamps(flow, _REACH),
            *heads_between_names(flow, _REACH),
            *_counts(flow, Span(0, min(_REACH, len(flow.fold)))),
        ]
        known = flow.memo["page ends"] = tuple(sorted([*_numbers(flow), *_titles(flow), *heads, *_feet(flow)]))
    return known


def ends_a_page(flow: Flow, figure: Span) -> bool:
    """« Excusés ayant donné procuration : / 2 / VILLE DE VAL … »: a page's number, and the title that pages repeat.

    « CC du Val – Compte-rendu du 3 mars 2021 2 Absents : … »: so does the number that ends a page's foot.
    """
    if any(end.start < figure.start < end.end for end in page_ends(flow)):
        return True
    if not _LONE_FIGURE.search(flow.fold, *figure):
        return False
    below = _NEXT_LINE.match(flow.fold, figure.end)
    title = below["words"].strip() if below else ""
    return len(title) >= _LETTERS and flow.fold.find(title) < figure.start


_LONE_FIGURE, _NEXT_LINE = late(r"\n\s*\d{1,3}$"), late(r" *\n(?P<words>[^\n]*)")


def _numbers(flow: Flow) -> list[Span]:
    """« Page 2 sur 14 », « CCVA – PV du 12/05/2022 2 / 14 »."""
    zone = Span(0, min(_REACH, len(flow.fold)))
    numbers = [Span(*match.span()) for match in flow.scan(_NUMBER, zone)]
    if flow.fold.find("page ", *zone) >= 0:
        numbers = [Span(*match.span()) for match in _FOOT.finditer(flow.fold, *zone)] + numbers
    numbers += flat_feet(flow, _REACH)
    return numbers + [Span(*match.span("head")) for match in _SHORT_HEAD.finditer(flow.text, 0, _REACH)]


def _feet(flow: Flow) -> list[Span]:
    """« Vallons d'Agglo – 2, rue du Port – Tél. 02 00 00 00 1/3 »: the last line of several pages but for figures."""
    feet: dict[str, list[Span]] = defaultdict(list)
    for top, _ in flow.page_starts[1:]:
        end = top
        while end and flow.fold[end - 1].isspace():
            end -= 1
        start = flow.fold.rfind("\n", 0, end) + 1
        words = _FIGURES.sub("0", flow.fold[start:end].strip())
        if "0" in words and len(words) >= _LETTERS:
            feet[words].append(Span(start, end))
    return [foot for same in feet.values() if len(same) > 1 for foot in same if foot.end <= _REACH]


_FIGURES = late(r"\d+")


def in_side_column(flow: Flow, offset: int) -> bool:
    """Whether a label read into a name holds `offset`."""
    return any(span.start <= offset < span.end for span in _counts(flow, Span(0, min(_REACH, len(flow.fold)))))


@remembered
def _counts(flow: Flow, head: Span) -> list[Span]:
    """« M. Luc 14 Votants LEROY, … », « …, Jean - présents : 22 LEROY, … »: a side column read into a name."""
    return [Span(*match.span()) for counts in _COUNTS for match in counts.finditer(flow.text, *head)]


_COUNTS = tuple(
    late(rf"{count}(?= [A-ZÀ-Þ]{{3}})")
    for count in (
        r"\d(?<=[a-zà-ÿ] .)\d{0,2} (?:Votants|Présents|Exprimés|Pouvoirs)",
        r"[PCA](?<=[a-zà-ÿ] .)(?:our|ontre|bstentions?) : \d{1,3}",
    )
)


def _titles(flow: Flow) -> list[Span]:
    before: dict[str, list[int]] = defaultdict(list)
    found: list[Span] = []
    for match in flow.scan(_TITLE, Span(0, min(_REACH, len(flow.fold)))):
        if found and match.start() < found[-1].end:
            continue
        spans = [_repeated(flow.fold, one, match.start()) for one in before[match[0]]]
        span = max(spans, key=lambda s: s.end - s.start, default=None)
        if match.start() < _HEAD or match[0] not in _COMMON:
            before[match[0]] = [*before[match[0]], match.start()][:_TRIED]
        if span is None or _letters(flow.fold, span) < _LETTERS:
            continue
        if found and _GOES_ON.fullmatch(flow.fold, found[-1].end, span.start):
            span = Span(found.pop().start, span.end)
        found.append(span)
    return [Span(span.start, end) for span in found if (end := _title_end(flow.fold, span) or _head_again(flow, span))]


def _head_again(flow: Flow, span: Span) -> int:
    """Where the first words of the document, come back between two names, end; 0 elsewhere."""
    long = _letters(flow.fold, span) >= _HEAD_LETTERS
    head = long and 0 <= flow.fold.find(flow.fold[span.start : span.end], 0, span.start) < _HEAD
    return span.end if head and between_names(flow, span) else 0


_HEAD, _HEAD_LETTERS = 250, 30
_COMMON = frozenset("commune ville mairie departement registre".split())
"""Words of a document's head that stand in its sentences again and again."""


def _letters(fold: str, span: Span) -> int:
    return sum(map(str.isalpha, fold[span.start : span.end]))


_TRIED = 3


def _repeated(fold: str, one: int, other: int) -> Span:
    """The words around `other` that stand around `one` too."""
    end = _CHUNK * next(n for n in itertools.count() if not _chunk(fold, one, other, n * _CHUNK))
    while other + end < len(fold) and one + end < other and _same(fold[one + end], fold[other + end]):
        end += 1
    while end and not _edge(fold, one + end, other + end):
        end -= 1
    start = 0
    while one - start > 0 and _same(fold[one - start - 1], fold[other - start - 1]) and fold[other - start - 1] != "\n":
        start += 1
    while start and not (fold[other - start - 1].isspace() and (one == start or fold[one - start - 1].isspace())):
        start -= 1
    while end and fold[other + end - 1].isspace():
        end -= 1
    return Span(other - start, other + end)


_CHUNK = 16
"""Characters compared at once."""


def _chunk(fold: str, one: int, other: int, at: int) -> bool:
    """Whether the next characters of both are the same; the first stretch stops where the second starts."""
    first, second = fold[one + at : one + at + _CHUNK], fold[other + at : other + at + _CHUNK]
    return first == second and len(second) == _CHUNK and one + at + _CHUNK <= other


def _same(one: str, other: str) -> bool:
    return one == other or (one.isspace() and other.isspace())


def _edge(fold: str, one: int, other: int) -> bool:
    """Whether both stretches end with a word."""
    return not (fold[one : one + 1].isalnum() and fold[one - 1].isalnum()) and not (
        fold[other : other + 1].isalnum() and fold[other - 1].isalnum()
    )


def _title_end(fold: str, span: Span) -> int:
    """Where a repeated title ends with its date and page number; 0 where it stands in a sentence."""
    if fold[span.start : span.end].strip().count(" ") < _WORDS - 1:
        return 0
    before = fold[max(span.start - 4, 0) : span.start].rstrip(" -–")[-1:]
    beside = _BESIDE.match(fold, span.end)
    end = beside.end() if beside else span.end
    alone = before in ("", "\n") and fold[end : end + 2].strip(" ")[:1] in ("", "\n")
    return end if alone or before.isdigit() or fold[end - 1].isdigit() else 0
