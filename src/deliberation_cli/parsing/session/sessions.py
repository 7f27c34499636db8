"""Where one session ends and the next begins, in registers and in files of several minutes."""

from __future__ import annotations

import datetime as dt

from deliberation_cli.parsing.attendance.headings import Heading, find_present
from deliberation_cli.parsing.grammar.dates import find_dates
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.session.session import meeting_date
from deliberation_cli.parsing.text.flow import Flow, Span, fold

_REACH = 1800
"""The date of a session stands at most so many characters before its list of the present."""
_CLOSE = 60
"""A list that opens within so many characters of another goes on with it."""


def split_sessions(flow: Flow) -> list[Span]:
    """Spans of the sessions of a document; one, unless lists of the present follow headings of different dates."""
    starts: list[int] = [0]
    current: dt.date | None = None
    floor = 0
    lists = [heading for heading in find_present(flow, Span(0, len(flow.text))) if not _counts_only(flow, heading)]
    for heading in lists if len(lists) > 1 else ():
        if floor and heading.span.start - floor < _CLOSE:
            continue
        window = Span(max(floor, heading.span.start - _REACH), heading.span.start)
        found = meeting_date(flow, window)
        date = found.value.date() if found else None
        if found and date and current and date < current and not _meets(flow, found.span.start):
            continue  # « Procès-verbal du 11 décembre »: the minutes of the session before, to be approved
        if found and date and current and date != current:
            told = _told_again(flow, date, Span(found.span.start, window.end))
            starts.append(_opening(flow, told or _told_first(flow, date, Span(floor, found.span.start)), floor))
        if date:
            current = date
        floor = heading.span.end
    return [Span(a, b) for a, b in zip(starts, [*starts[1:], len(flow.text)], strict=True)]


def _told_first(flow: Flow, date: dt.date, before: Span) -> int:
    """« Séance du 27 mars 2009 Votants : 9 … L'an deux mil neuf, le vingt sept mars »: the title opens the session."""
    near = Span(max(before.start, before.end - _COUNTS), before.end)
    titles = (found.span.start for found in find_dates(flow, near) if found.value.date() == date)
    return next((start for start in titles if _meets(flow, start)), before.end)


def _told_again(flow: Flow, date: dt.date, behind: Span) -> int | None:
    """« … lecture du conseil du 9 mai, adopté … / Compte rendu du conseil du 9 mai »: read out, and told behind."""
    if _READ_OUT.search(flow.fold, max(behind.start - _LINE, 0), behind.start) is None:
        return None
    again = (found.span.start for found in find_dates(flow, behind) if found.value.date() == date)
    return next(
        (start for start in again if start > behind.start and _TITLED.search(flow.fold, max(start - _LINE, 0), start)),
        None,
    )


_READ_OUT = late(r"(?:lecture|approuve|adopte|approbation|adoption) (?:du|de la|de l'|le|la) [^.;:\n]{0,50}$")
_TITLED = late(r"\n[ #*-]*(?:compte[- ]rendu|proces[- ]verbal|seance|reunion|conseil)[^.;:\n]{0,50}\Z")


_COUNTS = 400
"""Characters of the counts that may stand between the title of a session and its formula."""
_LINE = 60
_ANOTHER_COUNT = late(r"(?:votants?|pouvoirs?|procurations?|absents?|excus|represent|quorum|nombre|suffrages)")


def _counts_only(flow: Flow, heading: Heading) -> bool:
    """« Présents : 17 » in a block of counts: no list follows, and so no session opens there."""
    if heading.count is None:
        return False
    behind = flow.text[heading.span.end : heading.span.end + _LINE].lstrip(" .,;)")
    return behind.startswith("\n") or _ANOTHER_COUNT.match(fold(behind)) is not None


def _opening(flow: Flow, offset: int, floor: int) -> int:
    """Start of the page of the opening formula, where the page starts close before it; else of its line."""
    page = max((start for start, _ in flow.page_starts if start <= offset), default=0)
    if page > floor and offset - page < _REACH:
        return page
    line = flow.text.rfind("\n", floor, offset)
    words = list(_MEETS.finditer(flow.fold, max(floor, offset - _LINE), offset))
    return line + 1 if line >= 0 else words[-1].start() if words else offset


_MEETS = late(r"\b(?:seance|reunion|session|l'an|(?:conseil|comite|bureau) [a-z]+ du)\b")


def _meets(flow: Flow, offset: int) -> bool:
    near = max(offset - _LINE, 0), offset + 10
    return _MEETS.search(flow.fold, *near) is not None and _MINUTES_OF.search(flow.fold, near[0], offset) is None


_MINUTES_OF = late(
    r"(?:proces[ -]verba(?:l|ux)|comptes?[ -]rendus?) (?:de la |du |de l')?"
    r"(?:seance|reunion|conseil|comite|bureau|assemblee)[a-z ]* du $"
)
"""« OBJET : PROCÈS-VERBAL DE LA SÉANCE DU 7 FÉVRIER », before the head of the next act: of the sitting before."""
