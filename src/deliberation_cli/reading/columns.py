"""Tells columns of text from rows of a table: do two sides of a white gutter belong together line by line?"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from statistics import median

from deliberation_cli.reading.runs import Run
from deliberation_cli.reading.vote_boxes import vote_boxes

_MARKER = re.compile(
    r"^(?:[IVXLC]+|\d{1,3}(?:[.\-]\d{1,2})*|[A-Za-z])?[.)°:\-–]*$|^\W{1,2}$|^art(?:icle)? ?\w{1,4}[ .:\-–]*$", re.I
)
"""Item numbers and bullets that hang before their text."""
_VALUE = re.compile(
    r"^(?:[\d/+\-–:=€%(]|[a-zà-ÿ]|X$|(?i:n[ée]ant|oui|non|pr[ée]sente?s?|absente?s?)\b"
    r"|(?i:excus|repr[ée]s|pouvoir|procuration))"
)
"""What stands in the value's place of a row: a figure, a mark, a word that goes on a phrase."""
_LABEL = re.compile(
    r"(?:[:…_]|\.\.|(?:^|\s)(?:à|par))$"
    r"|^(?i:pr[ée]sidente?|pr[ée]sente?s?|excus[ée]e?s?|absente?s?(?:\sexcus[ée]e?s?)?|pouvoirs?|secr[ée]taire)$"
)
"""« Votants : », « M. Luc ROY à », « Présents », before what stands at the other side of the gutter."""
_SMALL = re.compile(r"^[a-zà-ÿ]")
_SIGNATURE_ROWS = 4
"""Two signatures side by side are no taller than this."""
_ALIKE = 0.25
"""Two heights that differ by more than this share belong to different kinds of text (a stamp, a letterhead)."""
FOOT, SCANNED_FOOT = 0.2, 0.4
"""Line heights by which the feet of two cells of one row may differ, in print and on a scan."""
_PROSE = 0.3
"""Share of the page's width over which a line reads as prose."""


def are_columns(left: list[Run], right: list[Run], width: float, foot: float = FOOT) -> bool:
    """Whether the runs left and right of a gutter are read one side after the other (else row by row)."""
    if not left or not right:
        return False
    if sum(1 for run in left if _MARKER.match(run.text)) >= 0.8 * len(left):
        return False
    if are_lists(left, right):
        return True
    if _are_statuses(right) or _are_statuses(left) or _are_boxes(right):
        return False
    if _are_votes(right, width) and not (vote_boxes(right) and is_prose(left, width)):
        return False
    pairs = _pairs(left, right, foot)
    fewer = min(_rows(left), _rows(right))
    if len(pairs) < 0.6 * fewer:
        return not _one_row(left, right)
    if _share(pairs, _is_label) >= 0.5:
        return False
    if _under_head(left, right, pairs) or _under_head(right, left, pairs):
        return False
    if is_prose(left, width) or is_prose(right, width):
        return True
    if _share(pairs, _is_valued) >= 0.5:
        return False
    beside = sum(1 for a, b in pairs if abs(b.index - a.index) == 1)
    if beside >= 0.5 * len(pairs):
        return _signatures(pairs)
    return len(pairs) > 1


def _are_statuses(runs: list[Run]) -> bool:
    """« présent », « excusée », « pouvoir à M. ROY », a cell each: a column of what is said of the people beside it.

    One cell is a column too, where nothing else stands in it.
    """
    others = [run for run in runs if _STATUS.match(run.text) is None]
    if not others:
        return True
    told = len(runs) - len(others)
    people = sum(NAMED.match(run.text) is not None for run in others)
    return told >= _SEVERAL and told * 3 >= len(runs) and people * 4 <= told  # qualities may stand between


def are_lists(left: list[Run], right: list[Run]) -> bool:
    """Whether both sides are lists of people: « PRÉSENTS » and « EXCUSÉS » side by side, people under both."""
    return all(_is_list(side) for side in (left, right))


def _is_list(runs: list[Run]) -> bool:
    head, *below = sorted(runs, key=lambda run: run.bottom)
    if OF_PEOPLE.match(head.text) is None or not below:
        return False
    beside = sum(abs(run.bottom - head.bottom) < head.height for run in below)
    return not beside and sum(NAMED.match(run.text) is not None for run in below) * 5 >= len(below) * 2


NAMED = re.compile(r"\W*(?:M\.|MM?\b|M(?:mes?|lles?|onsieur|adame)\b|[^\W\d_a-zà-ÿ][\w'’.-]*\s+[^\W\d_a-zà-ÿ])")
"""« Mme Zoé », « Zoé BRUN »."""
OF_PEOPLE = re.compile(
    r"(?i)(?:(?:étaient|etaient|sont|membres?|conseill[eè]re?s?|élue?s?|délégué[e·()]*s?|titulaires?|ont|avaient)\s)*"
    r"(?:pr[ée]sente?s?|absente?s?|excus[ée]e?s?|repr[ée]sent[ée]e?s?|pouvoirs?|procurations?|(?:ayant )?donn[ée])"
    r"\b\D{0,40}(?:\(?\d{1,3}\)?)?$"
)
"""« Absents excusés », « Ont donné pouvoir », alone on a line."""
_STATUS = re.compile(
    r"(?i)(?:(?:pr[ée]sente?|absente?|excus[ée]e?|repr[ée]sent[ée]e?|absente? excus[ée]e?)(?:\s?[(,].*)?$"
    r"|(?:(?:absente?|excus[ée]e?),?\s)?(?:a\s)?(?:donn[ée]\s)?(?:pouvoir|procuration)\s[àa]\s)"
)


def _are_votes(runs: list[Run], width: float) -> bool:
    """« Unanimité », « 11 pour / 2 contre », « Ajourné », in a narrow column at the right: each beside its item."""
    told = sum(_VOTE.match(run.text) is not None for run in runs)
    narrow = max(run.x1 for run in runs) - min(run.x0 for run in runs) <= _NARROW * width
    return narrow and told >= _SEVERAL and told * 2 >= len(runs)


_VOTE = re.compile(
    r"(?i)(?:(?:adopt[ée]e?s?\s)?(?:à\sl['’])?unanimit[ée]|ajourn[ée]e?|rejet[ée]e?|adopt[ée]e?|retir[ée]e?|report[ée]e?"
    r"|(?:prend|pris|prise\sd['’]|dont)\s?acte|\d{1,3}\s(?:voix\s)?(?:pour|contre|abst\w*)"
    r"|(?:pour|contre|abst\w*)\s?:\s?\d{1,3})\W*$"
)


def _are_boxes(runs: list[Run]) -> bool:
    """« ☐ absent ☒ pouvoir à Mme ROY »: boxes to tick, beside the name that they are about."""
    return len(runs) >= _SEVERAL and sum(run.text[0] in _BOXES for run in runs) * 5 >= len(runs) * 4


_BOXES = "☐☒☑□■▢▣✓✔✗✘"


def counts_beside(runs: list[Run], width: float) -> bool:
    """« Nombre de membres / En exercice : 15 / Votants : 12 », in a narrow box beside the header: they belong to it."""
    if len(runs) < _SEVERAL or max(run.x1 for run in runs) - min(run.x0 for run in runs) > _NARROW * width:
        return False
    told = sum(_COUNTED.search(run.text) is not None for run in runs)
    return told >= _SEVERAL - 1 and told >= len(runs) / 3 and any(_MEMBERS.search(run.text) for run in runs)


_NARROW = 0.3
"""Share of the page's width: a wider column holds text of its own."""
_COUNTED = re.compile(
    r"(?i)(?:exercice|pr[ée]sents?|votants?|pouvoirs?|procurations?|absents?|repr[ée]sent[ée]s?|afférents)\b.{0,12}\d"
    r"|(?:convocation|affichage)\b"
)
_MEMBERS = re.compile(r"(?i)exercice|votants|afférents")


def _under_head(lone: list[Run], text: list[Run], pairs: list[tuple[Run, Run]]) -> bool:
    """« Commune de Valmarin   Registre des délibérations » over a page's text: the head's two halves are one row."""
    if len(lone) > 1 or len(text) < _SEVERAL or not pairs:
        return False
    head, *below = sorted(text, key=lambda run: run.bottom)
    steps = [b.bottom - a.bottom for a, b in pairwise(below)]
    return head in pairs[0] and below[0].bottom - head.bottom > _SET_APART * max(median(steps), head.height)


_SEVERAL = 3
_SET_APART = 1.6
"""Steps from a head to the text under it, at least."""


def _one_row(left: list[Run], right: list[Run]) -> bool:
    """Whether two lone runs of like height face each other, one a little higher than the other."""
    if len(left) > 1 or len(right) > 1:
        return False
    a, b = left[0], right[0]
    low, high = sorted((a.height, b.height))
    return min(a.bottom, b.bottom) - max(a.top, b.top) >= 0.4 * low and high - low <= _ALIKE * high


def _rows(runs: list[Run]) -> int:
    """Number of lines that the runs stand on."""
    count, bottom = 0, float("-inf")
    for run in sorted(runs, key=lambda run: run.bottom):
        if run.bottom - bottom > 0.5 * run.height:
            count += 1
            bottom = run.bottom
    return count


def _pairs(left: list[Run], right: list[Run], foot: float) -> list[tuple[Run, Run]]:
    """Runs of both sides that stand on one line: same foot, like heights; the nearest to the gutter."""
    feet = sorted(right, key=lambda run: (run.x0, run.bottom))
    pairs = []
    rows: dict[int, Run] = {}
    for run in left:
        key = round(run.bottom)
        if key not in rows or rows[key].x1 < run.x1:
            rows[key] = run
    for run in rows.values():
        for other in feet:
            if _beside(run, other, foot):
                pairs.append((run, other))
                break
    return pairs


def _beside(left: Run, right: Run, foot: float) -> bool:
    """Whether two runs stand on one line: same foot and like heights, or a label that faces its value."""
    low, high = sorted((left.height, right.height))
    if abs(left.bottom - right.bottom) < foot * high and high - low <= _ALIKE * high:
        return True
    facing = min(left.bottom, right.bottom) - max(left.top, right.top)
    return facing >= 0.7 * low and left.words[-1].text.endswith(":") and right.text[0].isdigit()


def _share(pairs: list[tuple[Run, Run]], test: Callable[[Run, Run], bool]) -> float:
    return sum(test(left, right) for left, right in pairs) / len(pairs) if pairs else 0.0


def _is_label(left: Run, right: Run) -> bool:
    return _LABEL.search(left.text) is not None


def _is_valued(left: Run, right: Run) -> bool:
    return _is_value(right.text)


def _is_value(text: str) -> bool:
    return bool(_VALUE.match(text)) and (not _SMALL.match(text) or len(text.split()) <= 6)


def is_prose(runs: list[Run], width: float) -> bool:
    """Whether most lines fill their column and are long: sentences, not cells."""
    if len(runs) < 3:
        return False
    right = max(run.x1 for run in runs)
    wide = median(run.width for run in runs)
    full = sum(right - run.x1 < max(0.12 * wide, _first_width(below)) for run, below in pairwise(runs))
    return wide >= _PROSE * width and full >= 0.5 * (len(runs) - 1)


def _first_width(run: Run) -> float:
    """Width of the first word of a line, which did not fit on the line above it."""
    box = run.words[0].box
    return box[2] - box[0] if box else 0.0


def _signatures(pairs: list[tuple[Run, Run]]) -> bool:
    """Few lines far apart without figures: two people sign side by side."""
    far = all(b.x0 - a.x1 >= 2.5 * a.height for a, b in pairs)
    return 1 < len(pairs) <= _SIGNATURE_ROWS and far and not any(c.isdigit() for p in pairs for r in p for c in r.text)
