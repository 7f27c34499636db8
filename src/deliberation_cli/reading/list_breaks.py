"""What a page's end leaves inside a list of a text without pages: its number, a running head, a foot, notes.

« …, Zoé DELORME, José / 2 / NORMAND, Yves OLLIVIER, … »: the list goes on behind. Rows stand between two rows of one
list where the one above closes no sentence and the one below opens with a name and goes on with signs of a list; and
one of them at least is a page's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_MOST = 12
"""Rows, blank ones too, between two rows of a list."""
_NUMBER = re.compile(
    r"[-–—\s]*(?:(?:page|p\.|folio|feuillet)\s*(?:n\s?°)?\s*)?(?:20\d\d\s?[/-]\s?)?"
    r"\d{1,3}(?:\s*(?:/|sur)\s*\d{1,3})?[-–—\s]*",
    re.I,
)
_DAY = r"\d{1,2}(?:er)?[\s/.-](?:\d{1,2}|[a-zéû]{3,9})[\s/.-]\d{2,4}"
_PAPERS = (
    r"proc[eè]s[- ]verbal|compte[- ]rendu|conseil|comit[ée]|bureau|commission|s[ée]ance|session|r[ée]union|pv|cr|cm"
    r"|registre"
)
_RUNNING = re.compile(
    rf"(?=.*\d)(?!.*\b(?:est|sont|a|ont|adopt\w+|approuv\w+)\b).{{0,60}}?\b(?:{_PAPERS})\b[^:;,]*?"
    rf"(?:{_DAY}|page\s*\d|\d+\s*/\s*\d+|n\s?°\s?[\w./-]*\d)[^:;,]{{0,30}}",
    re.I,
)
_PAGED = re.compile(r"[^:;,]{3,100}?[\s–-](?:page\s*\d{1,3}(?:\s*(?:/|sur)\s*\d{1,3})?|\d{1,3}\s*/\s*\d{1,3})", re.I)
_POSTED = re.compile(r".{3,80}?\b\d{5}\s[A-ZÀ-Ý].{0,60}(?:t[ée]l|fax|courriel|@|www).{0,40}", re.I)
_INITIALLED = re.compile(r"(?:paraphes?|visa)(?: d[ue]s? (?:maire|pr[ée]sidente?|secr[ée]taire))?\s*:?", re.I)
_STAMP = re.compile(
    r"(?:envoy|re[çc]u|affich|publi|transmis)\w*\s+(?:(?:en|[àa] la|par la)\s+(?:sous-)?pr[ée]fecture\s+)?le\b.{0,40}"
    r"|id\s?:\s?\d{3}[A-Z]?-\d{9}-\S+",
    re.I,
)
_LETTERHEAD = re.compile(
    r"(?:r[ée]publique fran[çc]aise|d[ée]partement|arrondissement|canton|(?:la )?(?:commune|mairie|ville|m[ée]tropole)"
    r"|r[ée]gion|communaut[ée]|syndicat|conseil)(?:\s[^:;,.\d]{0,60})?",
    re.I,
)
_NOTE = re.compile(r"(?:\(\d{1,2}\)|\d{1,2}\)|\*{1,3}\)?)\s?\S.{5,}")
_SIGN = re.compile(r"\s*(?:[,;]|\s[–—-])\s*")
_OPEN = re.compile(r"[\w)\]’'»,;–-]$")
_PARTICLE = r"(?:d['’]|de\s|du\s|des\s|le\s|la\s|von\s|van\s|el\s)*"
_NAME = re.compile(
    rf"(?:(?:M|MM|Mr|Mmes?|Mlle|Monsieur|Madame)\.?\s)?{_PARTICLE}[A-ZÀ-Þ][\w'’.-]*(?:\s{_PARTICLE}[A-ZÀ-Þ][\w'’.-]*)*"
    r"(?:\s?\([^()]{1,80}\))?\s?(?:,|;|[–—-]\s|$)"
)
_NO_NAME = re.compile(
    r"\b(?:conseil|comit[ée]|bureau|assembl[ée]e|commission|maire|pr[ée]sidente?|absents?|pr[ée]sents?|excus[ée]s?|pouvoirs?|procurations?"
    r"|secr[ée]taire|objet|d[ée]lib[ée]ration|votes?|votants|pour|contre|vu|consid[ée]rant|apr[eè]s|l['’]an|ouï|suivent)\b",
    re.I,
)


class Break(NamedTuple):
    """Rows between two rows of a list: their indexes, and which of them are notes to keep beside the list."""

    rows: range
    notes: tuple[int, ...]


def list_breaks(rows: Sequence[Sequence[str]]) -> list[Break]:
    """The breaks of a text's lists, in order; `rows` are the words of each line, none for a blank one."""
    texts = [" ".join(row) for row in rows]
    found: list[Break] = []
    i = 0
    while i < len(texts):
        behind = _behind(texts, i) if texts[i] and _may_break(texts[i]) else None
        if behind is None:
            i += 1
            continue
        first = next(at for at in range(i - 1, -1, -1) if texts[at]) + 1
        notes = tuple(at for at in range(first, behind) if texts[at] and _NOTE.fullmatch(texts[at]))
        found.append(Break(range(first, behind), notes))
        i = behind
    return found


def _behind(texts: Sequence[str], i: int) -> int | None:
    """The row in which the list goes on behind the rows that open at `i`; None where they are no break of one."""
    last = next((at for at in range(i - 1, max(i - _MOST, 0) - 1, -1) if texts[at]), 0)
    above = texts[last]
    if not _in_list(" ".join(texts[max(last - 1, 0) : last + 1])):
        return None
    own, stamps = False, 0
    for at in range(i, min(i + _MOST, len(texts))):
        text = texts[at]
        if not text:
            continue
        if _may_break(text):
            stamps += _STAMP.fullmatch(text) is not None
            own = own or stamps > 1 or (_of_page(text) and (above[-1:] in ",;–-" or not _dated_alone(text)))
        elif not _NOTE_GOES_ON.match(text) or not _NOTE.fullmatch(texts[at - 1]):
            return at if own and _goes_on(above, text) else None
    return None


def _may_break(text: str) -> bool:
    return _of_page(text) or any(kind.fullmatch(text) for kind in (_LETTERHEAD, _NOTE, _STAMP))


def _of_page(text: str) -> bool:
    """Whether a row is a page's number, or a head, a foot that bears a number or a day."""
    return any(kind.fullmatch(text) for kind in (_NUMBER, _RUNNING, _PAGED, _POSTED, _INITIALLED))


def _dated_alone(text: str) -> bool:
    """« Conseil municipal du 12 mai 2021 »: a running title, or the next sitting where no comma tells them apart."""
    return _RUNNING.fullmatch(text) is not None and _PAGE_MARK.search(text) is None


_PAGE_MARK = re.compile(r"page\s*\d|(?<![/\d])\d{1,3}\s*/\s*\d{1,3}$|n\s?°|[\s–—-]\d{1,3}$", re.I)
_NOTE_GOES_ON = re.compile(r"[a-zà-ÿ]")


def _in_list(text: str) -> bool:
    """Whether two rows are amid a list of people: names between its signs, and no sentence closed."""
    parts = [part for part in _SIGN.split(text)[1:] if part]
    named = sum(_NAME.match(f"{part},") is not None and _NO_NAME.search(part) is None for part in parts)
    return bool(_OPEN.search(text)) and named >= _FEW and 2 * named > len(parts)


_FEW = 2
"""Names in the two rows, the first of them left out: it may stand behind a heading."""


def _goes_on(above: str, text: str) -> bool:
    """Whether a row opens with a name and the sign of a list behind it."""
    name = _NAME.match(text)
    if name is None or _NO_NAME.search(name[0]):
        return False
    return _RANK.match(text) is None and (name[0][-1:] in ",;–—- " or above[-1:] in ",;–-")


_RANK = re.compile(r"[IVXA-H]{1,4}\s?[-–—.)]")


def without_breaks(rows: list[list[str]]) -> tuple[list[list[str]], list[list[str]]]:
    """The rows of a text, those that break a list apart; its notes stand behind the list's paragraph."""
    breaks = list_breaks(rows)
    apart = {i for one in breaks for i in one.rows}
    notes: dict[int, list[list[str]]] = {}
    for one in breaks:
        end = next((i for i in range(one.rows.stop, len(rows)) if not rows[i]), len(rows))
        notes.setdefault(end, []).extend([] if not one.notes else [[], *(rows[i] for i in one.notes)])
    kept: list[list[str]] = []
    for i in range(len(rows) + 1):
        kept += notes.get(i, [])
        kept += [rows[i]] if i < len(rows) and i not in apart else []
    told = {i for one in breaks for i in one.notes}
    return kept, [rows[i] for i in sorted(apart - told) if rows[i]]
