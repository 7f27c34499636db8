"""Ranks that count the items of a text whose line ends are lost: « 1. … 2. … », « I – … II – … », « 2.1 … 2.2 … ».

One figure before a capital says nothing. What rises one by one from the first on, behind the same sign, counts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.numbers import roman
from deliberation_cli.parsing.items.nomenclature import behind_nomenclature
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered

_RANKS = {
    "figures": re.compile(
        r"(?<!\S)(?<!\bn )(?<!\bN )(?<!lancs : )(?<!nuls : )(?<!tants : )(?<!rimés : )"
        r"(?P<n>\d{1,2})\s?(?P<sign>°\s?[/–-]{1,2}|[.)°/]\)?(?:\s[-–](?=\s))?|\.-|[-–:])\s?"
        r"(?=[A-ZÉÈÀÂÎÔ«]|(?<=\b1[-–.)/])(?:approbation|adoption|d[ée]signation)\s)"
    ),
    "numbers": re.compile(r"(?<!\S)N\s?[°oO]\s?(?P<n>\d{1,2})\s?(?P<sign>[-–:.])\s?(?=[A-ZÉÈÀÂÎÔ«])"),
    "marked": re.compile(
        r"(?:(?<=[.!?»)] )|(?<=nanimité )|(?<=ajorité )|(?<=acte )|(?<=contre )|(?<=pour )|(?<=abstention )"
        r"|(?<=abstentions ))[Nn]\s?°\s?(?P<n>\d{1,2})\s(?=[A-ZÉÈÀÂÎÔ][a-zà-ÿ]{3,})"
    ),
    "bare": re.compile(
        r"(?:(?<=[.!?»)]\s)|(?<=nanimité\s)|(?<=ajorité\s)|(?<=acte\s)|(?<=\s20\d\d\s)"
        r"|(?:(?<=[A-ZÀ-Ý]{2}\s)|(?<=[a-z]\.\s\d\s))(?=0?1\s[A-ZÉÈÀ]{4,}[ '’-]+[A-ZÀ-Ý])"
        r"|(?<=\s)(?<![:=°]\s)(?=\d{1,2}\s(?!POUR|CONTRE|ABST|VOIX|VOT)[A-ZÉÈÀÂÎÔ]{3}[^a-zà-ÿ.!?:;\n]{8,140}:\s[A-ZÀ-Ý]))"
        r"(?P<n>\d{1,2})\s(?=[A-ZÉÈÀÂÎÔ]{3})"
    ),
    "shouted": re.compile(
        r"(?<=[\w)]\s)(?<![:=°]\s)(?<!page\s)(?<!Page\s)(?P<n>\d{1,2})\s(?!POUR|CONTRE|ABST|VOIX|VOT|HT|TTC)"
        r"(?=[A-ZÉÈÀÂÎÔ]{4,}(?:[ '’]+[A-ZÀ-Ý]+){0,3}(?:\s[-–]\s[A-ZÉÈÀ]|[ '’]+[A-ZÀ-Ý]{4,}))"
    ),
    "plain": re.compile(
        r"(?:(?<=[.!?»)]\s)|(?<=nanimité\s)|(?<=ajorité\s)|(?<=acte\s))(?P<n>\d{1,2})\s(?=[A-ZÉÈÀ][a-zà-ÿ]{2})"
    ),
    "bracketed": re.compile(r"(?<!\S)(?P<sign>[\[(§]|\[\s|§\s)(?P<n>\d{1,2})\s?(?:[\])]\s?)?(?=[A-ZÉÈÀÂÎÔ«])"),
    "letters": re.compile(
        r"(?<!\S)(?<!\bM\.\s)(?<!\bMM\.\s)(?<!\bMme\s)(?:(?<![A-ZÀ-Ý]{2}\s)|(?=[A-Z]\s?[)/–-]))(?P<n>[A-Z])\s?(?P<sign>[)/]|[.-]\s?[-–)]|(?<=[A-Z])\.|(?<=\s)[-–])"
        r"\s?(?=[A-ZÉÈÀÂÎÔ«])"
    ),
    "worded": re.compile(
        r"(?<!\S)(?P<sign>(?:(?:Projet de|PROJET DE)\s)?(?:Question|Point|Dossier|Rapport|Affaire|Objet"
        r"|Bordereau|Not(?:ice|e)|Expos[ée]|Fiche|R[ée]solution|D[ée]lib(?:[ée]ration|\.)?|QUESTION|POINT|DOSSIER|RAPPORT|AFFAIRE|D[ÉE]LIB(?:[ÉE]RATION|\.)?|OBJET"
        r"|BORDEREAU|NOT(?:ICE|E)|EXPOS[ÉE]|FICHE|R[ÉE]SOLUTION)\s(?:[nN]\s?[°oO]\s?)?)"
        r"(?P<n>\d{1,2})(?:\s\([^()]{3,30}\))?(?:\s?[-–:.])?\s?(?=[A-ZÉÈÀÂÎÔ«])"
    ),
    "counted": re.compile(
        r"(?<!\S)(?P<n>\d{1,2})\s?(?:er|re|nde?|[eèÈ]|[eèÈ]me|EME|ER|ND|E)\s(?P<sign>(?:[Qq]uestion|[Pp]oint|Dossier|Rapport|Affaire|[Oo]bjet"
        r"|QUESTION|POINT|DOSSIER|RAPPORT|AFFAIRE|OBJET|D[ÉE]LIB[ÉE]RATION)\s?[-–:.])\s?(?=[A-ZÉÈÀÂÎÔ«])"
    ),
    "monthly": re.compile(
        r"(?<!\S)(?<![:=°] )\d{1,4}[./-]\s?\d{1,4}[./-]\s?(?P<n>[IVX]{1,5})(?:\s?[-–.:)]{1,2})?\s(?=[A-ZÉÈÀÂÎÔ«])"
    ),
    "fenced": re.compile(r"(?<!\S)[-–]\s?(?P<n>[IVX]{1,5})\s?[-–]\s?(?=[A-ZÉÈÀÂÎÔ«])"),
    "roman": re.compile(
        r"(?:(?<=[^\w/]\s)|(?<=\d\s)(?=[IVX]{2})|(?<=\w\s)(?=[IVX]{2,5}\s?[)/])|(?<=\w\s)(?=[IVX]{1,5}\s?[.)–-]\s?[A-ZÉÈÀ][a-zà-ÿ]{2,}\s[a-zà-ÿ])"
        r"|(?<=[A-ZÀ-Ý]{3}\s)(?=[IVX]{1,5}\s[–-]\s[A-ZÉÈÀ]{4,}[ '’-]+[A-ZÀ-Ý])"
        r"|(?<=\w\s)(?=I\s?[.)°/:–-]{1,2}\s?[A-ZÉÈÀ]{4,}[ '’-]+[A-ZÀ-Ý]))"
        r"(?P<n>[IVX]{1,5})\s?(?:[.)°/]\)?(?:\s[-–](?=\s))?|[-–:])\s?(?=[A-ZÉÈÀÂÎÔ«])"
    ),
}
_PLAIN_ROMAN = late(
    r"(?P<n>[IVX](?:(?<=[\d.!?;)»] .)|(?<=nanimité .)|(?<=\w I)(?= [A-ZÉÈÀ]{3}))[IVX]{0,4})\s(?:[-–]\s)?"
    r"(?=[A-ZÉÈÀ][a-zà-ÿ]{3,}\s|[A-ZÉÈÀÊÎÔ]{3,}(?:\s[–-]\s|[ '’])[A-ZÀ-Ý][A-ZÀ-Ý'’])"
)
"""« I Tarifs », « Secrétaire : Luc ROY I ADOPTION DU PROCÈS-VERBAL »: the first stands behind any word."""


@remembered
def find_ranks(flow: Flow, span: Span) -> list[Span]:
    """« 1. … 2. … 3. … », « A) … B) … C) … », « I – … II – … »: ranks that rise from the first on, one by one."""
    fewest = {"plain": _FEWEST_PLAIN, "shouted": _FEWEST_PLAIN, "marked": FEWEST_PARTS}
    found = [
        place for style, p in _RANKS.items() for place in _rising(flow, span, style, p, fewest.get(style, FEWEST_RANKS))
    ]
    found += _doubled(flow, span) if found else []
    found += [place for place in plain_romans(flow) if span.start <= place.start < span.end]
    months = monthly(flow, span)
    return [place for place in found if not any(whole.start < place.start < whole.end for whole in months)]


def bare_ranks(flow: Flow, span: Span) -> list[Span]:
    """« 1 TARIFS … 2 VOIRIE », « 1 Tarifs … 2 Voirie … »: figures without a sign."""
    return [
        *_rising(flow, span, "bare", _RANKS["bare"], FEWEST_PARTS),
        *_rising(flow, span, "plain", _RANKS["plain"], _FEWEST_PLAIN),
    ]


def monthly(flow: Flow, span: Span) -> list[Span]:
    """« 06.19. I … 06.19. II … »: no line ends inside such a rank, though « II » may be one too."""
    return _rising(flow, span, "monthly", _RANKS["monthly"], FEWEST_RANKS)


def _doubled(flow: Flow, span: Span) -> list[Span]:
    """« 5 bis - RAPPORT »: an item put in behind another of the ranks."""
    return [Span(*match.span()) for match in _DOUBLED.finditer(flow.text, *span)]


_DOUBLED = late(r"(?<=[.!?»)] )\d{1,2}\s?(?:bis|ter)\s?[-–.)/:]\s?(?=[A-ZÉÈÀÂÎÔ«])")


def plain_romans(flow: Flow) -> list[Span]:
    """« I Tarifs … II Emprunt … »: letters that rise through the whole text, a sign behind them or not."""
    return _romans_of(flow, Span(0, len(flow.text)))


@remembered
def _romans_of(flow: Flow, whole: Span) -> list[Span]:
    return _rising(flow, whole, "roman", _PLAIN_ROMAN, FEWEST_PARTS)


def _rising(flow: Flow, span: Span, style: str, pattern: re.Pattern[str], fewest: int) -> list[Span]:
    """The numbers of `pattern` that stand in runs of at least so many."""
    chains: list[list[Span]] = []
    from_one: list[bool] = []
    awaiting: dict[tuple[str, int], list[list[Span]]] = defaultdict(list)
    for match in pattern.finditer(flow.text, span.start, span.end):
        value, led = _rank_value(style, match["n"]), match.groupdict().get("sign", "").translate(_DASHES)
        if _owned(flow, match.start()):
            continue
        if style == "letters" and led == "." and _initials(flow, Span(0, len(flow.text))):
            continue
        if value == 1 or (style in ("worded", "numbers") and not awaiting[led, value]):
            chains.append([])
            awaiting[led, value].append(chains[-1])
            from_one.append(value == 1)
        skips = not awaiting[led, value] and _skips(awaiting[led, value - 1], flow.text, match, pattern, span.end)
        if awaiting[led, value] or skips:
            chain = awaiting[led, value - skips].pop()
            chain.append(Span(*match.span()))
            awaiting[led, value + 1].append(chain)
    runs = ((chain, fewest if one else FEWEST_PARTS) for chain, one in zip(chains, from_one, strict=True))
    kept = [chain for chain, needed in runs if len(chain) >= needed]  # « Délibération 11 … 13 … » counts the year's
    if style == "figures" and len(kept) >= FEWEST_RANKS:
        kept += [chain for chain in chains if len(chain) == 1 and _opens_part(flow, chain[0].start)]
    return [place for chain in kept for place in chain]


def _skips(
    chains: Sequence[Sequence[Span]], text: str, match: re.Match[str], pattern: re.Pattern[str], end: int
) -> bool:
    """« 1 - … 2 - … 4 - … 5 - … »: the item between was taken off the agenda, and no rank tells it further on."""
    if not chains or len(chains[-1]) < FEWEST_RANKS or not match["n"].isdigit():
        return False
    later = [int(m["n"]) for m in pattern.finditer(text, match.end(), min(end, match.end() + _AHEAD))]
    return int(match["n"]) - 1 not in later and later[:1] == [int(match["n"]) + 1]


_AHEAD = 20_000
"""Characters in which the next item opens, and one out of its turn would."""


def _owned(flow: Flow, at: int) -> bool:
    """« Article 1 : », « lot 2 – », « Décision modificative n° 2 – »: a number of something else."""
    near = max(at - _OWNER, 0), at
    return bool(cue("acts", "number_owner").search(flow.fold, *near) or _SIGNED.search(flow.fold, *near))


_SIGNED = late(r"(?<![a-z])(?:modificatives?|avenant|lot|tranche|phase|marche|annexe|arrete|permis) n ?[°o] ?$")
_DASHES = str.maketrans("–—", "--")
"""« 1 - Approbation … 2 – Tarifs »: a text processor makes some of the dashes long."""


@remembered
def _initials(flow: Flow, whole: Span) -> bool:
    """« A. Roy, P. Brun, J.-P. Petit »: letters before the names of people, where so many stand, are no ranks."""
    return len(_INITIAL.findall(flow.text, *whole)) >= _MANY_INITIALS


_INITIAL, _MANY_INITIALS = late(r"[A-Z](?<!\w.)\. ?[A-ZÀ-Ý][\w'’-]+(?=,| et [A-Z]\.)"), 6


def _opens_part(flow: Flow, at: int) -> bool:
    """« IV - PERSONNEL 1 - Tableau des effectifs »: the only item of its part, where other parts count from one too."""
    return _PART_TITLE.search(flow.text, max(at - _PART_REACH, 0), at) is not None


_PART_TITLE, _PART_REACH = late(r"(?<!\S)[IVX]{1,5}\s?[-–.):]{1,2}\s?[A-ZÀ-Ý][A-ZÀ-Ý’', -]{3,50} $"), 60


def find_parts(flow: Flow, span: Span) -> list[Span]:
    """« 2.1 – … 2.2 – … 4.1 – … »: ranks inside ranks, which rise part by part."""
    return [*_chained_parts(flow, span, _PART), *_chained_parts(flow, span, _LETTER_PART)]


def _chained_parts(flow: Flow, span: Span, pattern: re.Pattern[str]) -> list[Span]:
    chains: list[list[re.Match[str]]] = [[]]
    for match in pattern.finditer(flow.text, *span):
        if behind_nomenclature(flow, match.start()):
            continue
        before = chains[-1][-1] if chains[-1] else None
        follows = before is not None and match["sign"] == before["sign"] and _follows(before, match)
        if not follows and match["n"] not in _FIRST:
            continue
        chains += [] if follows else [[]]
        chains[-1].append(match)
    wholes = [list(group) for c in chains if len(c) >= FEWEST_PARTS for _, group in groupby(c, _whole)]
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
        return 0 < int(other["n"]) - int(one["n"]) <= _GAP  # one was taken off the agenda
    return other["n"] in _FIRST and 0 < wholes <= FEWEST_PARTS


_GAP = 2


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
FEWEST_RANKS = 2
FEWEST_PARTS = 3
_FEWEST_PLAIN = 4
"""« . 1 Tarifs … . 2 Voirie »: figures before small letters, which so many show to be ranks."""
_OWNER = 30


def _rank_value(style: str, rank: str) -> int:
    if style in ("figures", "numbers", "bare", "plain", "shouted", "bracketed", "worded", "counted", "marked"):
        return int(rank)
    if style == "letters":
        return ord(rank) - ord("A") + 1
    return roman(rank.lower())
