"""Titles with their act's number behind them, in a text without line ends: « … Voirie rurale : 2019-93 Vu le code … ».

One number behind words says nothing: a text cites numbers. Where most numbers of a series stand between words that are
no sentence and words that open a body, they close titles; a title starts where the sentence or the vote before it ends.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.announced import announced, number_before
from deliberation_cli.parsing.items.members import SHORTEST
from deliberation_cli.parsing.items.series import find_series
from deliberation_cli.parsing.items.titles import SIGNED, WORD_OF_NUMBER
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered

_LEAD = late(
    r"(?P<lead>\s?[(:–—-]\s?(?:(?:[Dd][ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION|DEL|DCM|D)\s)?(?:[nN]\s?°\s?)?"
    r"|\s(?:(?:[Dd][ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION)\s|[Rr](?:éf|ef)(?:érence)?\.?\s?:\s?)(?:[nN]\s?°\s?)?"
    r"|\.?\s(?:Dossier|Rapport|Affaire|Question)\s[nN]\s?°\s?)$"
)
_ENDS = late(
    r"(?<=[a-zà-ÿ])\s(?=\d{1,2}-\d{1,2} [A-ZÀ-Ý])"
    r"|(?:(?P<line>\n)\s*(?:[-–•*▪➢]\s)?|(?:(?<!\bM)(?<!\bMM)\.|[!?;»]|nanimit[ée]|NANIMIT[EÉ]|ajorit[ée]|[:=]\s?\d{1,3}|\|\s?\d{1,3}(?:\s?\|)?|\d\)"
    r"|\d\s(?:POUR|CONTRE|ABSTENTIONS?|abstentions?|contre|pour)\)?|age \d{1,2}|sur \d{1,2}|\d/\d{1,2}|\s\d)\s+)"
    r"(?=[A-ZÀ-Ý«]|(?:\d{1,2}|[a-z](?=\)\s[A-ZÀ-Ý]))\s?[.)/–-])"
)
"""What ends before a title: a sentence, a vote told without a full stop, the foot of a page."""
_BEHIND_NAME = late(
    r"(?:(?<=[A-ZÀ-Ý]{3} )|(?<=[A-ZÀ-Ý]{3}, ))[A-ZÀ-Ý][a-zà-ÿ]{3,}(?= (?:d|l|à|aux?|et|de|du|des|pour|sur)\b)"
)
"""« Secrétaire de séance : Zoé BRUN Travaux de voirie »: the first title stands behind the last name of the header."""
_REACH, _SHORTEST = 240, 4
_MOST = 2 / 3
"""Share of a series whose numbers must close titles."""


class Closed(NamedTuple):
    """A title with its number behind it."""

    title: Span
    """With the rank before it."""
    number: Span
    end: int
    """Behind the number and the bracket that closes it."""


@remembered
def closed_titles(flow: Flow, span: Span) -> list[Closed]:
    """The titles that the numbers of one series close, none where that is not the document's habit."""
    for chain in find_series(flow, span):
        found = [closed for member in chain if (closed := _closed(flow, span, member.span))]
        if not found:
            for beside in (_beside, _behind_announced):
                found = [closed for member in chain if (closed := beside(flow, span, member.span))]
                if len(found) >= max(SHORTEST, _MOST * len(chain)):
                    return found
            continue
        if len(found) >= max(2, _MOST * len(chain)):
            others = (_closed(flow, span, m.span, sure=True) for m in chain if all(m.span != f.number for f in found))
            return sorted([*found, *(closed for closed in others if closed)])
    return []


def _behind_announced(flow: Flow, span: Span, number: Span) -> Closed | None:
    """« Tarifs de la cantine 2015-53 », « Voirie / Deux devis. / 2015-54 »: a box beside the titles of the agenda."""
    if flow.text[number.end : number.end + 1] not in ("\n", ""):
        return None
    titles = [title for title in _announced(flow, span) if title.end <= number.start]
    title = titles[-1] if titles else None
    if title is None or number.start - title.end > _BOX or "\n" in flow.slice(title).strip():
        return None
    if any(0 <= other.start - number.end < _LABELLED for other in _announced(flow, span)):
        return None  # « DÉLIBÉRATION N° 2015-53 / OBJET : Voirie »: the number of the title below
    line = flow.text.rfind("\n", 0, number.start) + 1
    start = max(line, title.end)
    beside = cue("items", "before_number").fullmatch(flow.fold, start, number.start)
    beside = beside or _LETTER.fullmatch(flow.text, start, number.start)
    return Closed(_whole(flow, span, title), number, number.end) if beside else None


def _whole(flow: Flow, span: Span, title: Span) -> Span:
    """The whole of a title by whose first words the agenda's entry was known again."""
    words = flow.fold[title.start : title.end]
    entries = [e for e in _announced(flow, span) if e.end < title.start and flow.fold.startswith(words, e.start)]
    end = title.start + entries[-1].end - entries[-1].start if entries else title.end
    same = entries and flow.fold[title.start : end].split() == flow.fold[entries[-1].start : entries[-1].end].split()
    return Span(title.start, end) if same else title


_LETTER = late(r"\s*D\s")
_BOX, _LABELLED = 400, 24
"""Characters between a title and the number in the margin of its text; of a label between a number and its title."""


def _closed(flow: Flow, span: Span, number: Span, *, sure: bool = False) -> Closed | None:
    """The title that a number closes; `sure` where others of its series close theirs."""
    bracket = _BRACKET.match(flow.text, number.end)
    end = bracket.end() if bracket else number.end
    lead = _LEAD.search(flow.text, max(span.start, number.start - _LONGEST_LEAD), number.start)
    worded = lead and bracket and _WORDED.search(lead["lead"]) and flow.text[end : end + 1] == "\n"
    if lead is None or not (worded or _opens(flow, end) or (sure and _CAPITAL.match(flow.text, end))):
        return None
    if flow.text[flow.text.rfind("\n", 0, lead.start() + 1) + 1 : lead.start()].strip().isdigit():
        return None  # « 2 – Délibération », the number below it and the title below that
    floor = max(span.start, lead.start() - _REACH)
    ends = [match.end() for match in _ENDS.finditer(flow.text, floor, lead.start()) if _parts(flow, match)]
    if sure or not ends:
        ends = sorted([*ends, *(match.start() for match in _BEHIND_NAME.finditer(flow.text, floor, lead.start()))])
    start = ends[-1] if ends else floor
    words = Span(start, lead.start())
    if (not ends and floor != span.start) or not _title(flow, words):
        return None
    said_before = [title.start for title in _announced(flow, span) if words.start < title.start < words.end]
    words = Span(max(said_before, default=words.start), words.end)
    return Closed(Span(number_before(flow, words.start), words.end), number, end)


def _beside(flow: Flow, span: Span, number: Span) -> Closed | None:
    """« Restaurant scolaire – Tarifs 2023-042 », a line set off: the number stands in a box or a margin of its own."""
    if flow.text[number.end : number.end + 1] != "\n":
        return None
    start = max(flow.text.rfind("\n", span.start, number.start) + 1, span.start)
    alone = cue("items", "before_number").fullmatch(flow.fold, start, number.start)
    if alone and not flow.text[number.end + 1 : number.end + 2].islower():
        return None  # « Tarifs de la cantine », and on the next line « N° 2023-042 »; not inside a title of three lines
    above = flow.text.rfind("\n", span.start, max(start - 1, span.start)) + 1
    if flow.text[start - 2 : start] != "\n\n" and flow.text[above - 2 : above] == "\n\n":
        start = above  # a title of two lines
    rank = _BARE_RANK.match(flow.text, start, number.start)
    words = Span(rank.end() if rank else start, number.start)
    if flow.text[start - 2 : start] != "\n\n" or not flow.text[words.start].isupper() or not _title(flow, words):
        return None
    return Closed(Span(words.start, words.start + len(flow.text[slice(*words)].rstrip())), number, number.end)


_BARE_RANK = late(r"\d{1,2}\s+(?=[A-ZÀ-Ý«])")
_LONGEST_LEAD = 24
_BRACKET = late(r"\)(?:\.(?=\s*\n))?")


@remembered
def _announced(flow: Flow, span: Span) -> list[Span]:
    """The titles that the agenda announced, with its entries."""
    return list(announced(flow, span))


def _title(flow: Flow, words: Span) -> bool:
    """Whether words may be a title: no sentence, no number of their own, no end of a sentence."""
    text = flow.text[words.start : words.end].rstrip()
    if len(text) < _SHORTEST or text[-1] in ".!?;:" or not any(map(str.isalpha, text)):
        return False
    said = cue("items", "sentence").search(flow.fold, *words)
    named = any(
        cue("items", name).match(flow.fold, words.start) for name in ("act_head", "row_vote", "adverb", "objet")
    )
    label = _LABEL.match(flow.fold, words.start) or SIGNED.match(flow.fold, *words) or _is_word_of_number(flow, words)
    return not named and not label and (said is None or said[0] == "€")


_LABEL = late(r"(?:n ?°|numero) (?:de |d')")
"""« N° de délibération : 2024-12 »: the words before the number are its label."""
_RANK = late(r"\s*\d{1,3}\s?[.)/–-]\s?")


def _is_word_of_number(flow: Flow, words: Span) -> bool:
    """« 2 – Délibération » over « 2019-22 » and the title."""
    rank = _RANK.match(flow.fold, *words)
    return WORD_OF_NUMBER.fullmatch(flow.fold[rank.end() if rank else words.start : words.end].strip()) is not None


def _parts(flow: Flow, match: re.Match[str]) -> bool:
    """Whether a line end may part a title from what stands above it: a full line runs on; « lot 1 Peinture » does."""
    if not match["line"]:
        owner = cue("acts", "number_owner").search(flow.fold, max(match.start() - _OWNER, 0), match.start() + 1)
        return owner is None or not match[0].strip().isdigit()
    length = match.start() - flow.text.rfind("\n", 0, match.start())
    return "\n\n" in match[0] or not _FULL <= length <= _PARAGRAPH


_OWNER = 20
_FULL, _PARAGRAPH = 60, 220
"""Characters of a line that runs on; one of more is a paragraph, or a text, without line ends."""


_WORDED = late(r"\(\s?(?:[Dd][ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION)\s")
"""« a) Budget principal (délibération n° 26-2018) », at the end of its line: sure, whatever stands below."""
_CAPITAL = late(r"\s+(?:[-–•*]\s[a-zà-ÿ]|[A-ZÀ-Ý])")
"""What opens a body: a capital, or the first row of a list."""


def _opens(flow: Flow, end: int) -> bool:
    """Whether a body of text, or the name of who reports, opens behind a number."""
    at = end + len(flow.text[end : end + 2]) - len(flow.text[end : end + 2].lstrip())
    if at == end or not (flow.text[at : at + 1].isupper() or flow.text[at : at + 1] == "("):
        return False
    at += flow.text[at] == "("
    if flow.text[end - 1] == "." and "\n\n" in flow.text[end:at]:
        return True  # « - Columbarium (délibération 2018-04). », and a paragraph of its own
    return not cue("items", "objet").match(flow.fold, at) and any(
        cue("items", name).match(flow.fold, at) for name in ("opener", "determiner", "beside_number")
    )
