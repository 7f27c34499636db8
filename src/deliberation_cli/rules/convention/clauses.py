"""What the rules on conventions share: each convention with the decision that approves it, words made comparable."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Iterator
from typing import NamedTuple

from deliberation_cli.models import Convention, Deliberation, Session, TimeLimit
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.wording import plain

_SHARED = 0.5
"""Share of the shorter title's words from which two titles name one convention: an act rarely copies a title."""
_KIND = frozenset({"convention", "ci", "annexee", "annexe", "jointe", "joint", "presente", "projet"})
_SMALL = frozenset("le la les l un une des de du d a au aux et ou en par pour sur son sa ses".split())


class Clause(NamedTuple):
    """A convention, its pointer, and the decision that approves it where one can be told."""

    at: str
    convention: Convention
    session_at: str | None
    session: Session | None
    deliberation_at: str | None
    deliberation: Deliberation | None


def clauses(context: Context) -> Iterator[Clause]:
    """Every convention of the document."""
    decisions = list(context.deliberations())
    for index, convention in enumerate(context.document.conventions):
        at = f"/conventions/{index}"
        fit = [each for each in decisions if names(each[3], convention)]
        chosen = fit if len(fit) == 1 else decisions if len(decisions) == 1 else []
        if chosen:
            session_at, session, deliberation_at, deliberation = chosen[0]
            yield Clause(at, convention, session_at, session, deliberation_at, deliberation)
        elif len(context.document.sessions) == 1:
            session_at, session = next(context.sessions())
            yield Clause(at, convention, session_at, session, None, None)
        else:
            yield Clause(at, convention, None, None, None, None)


def each(context: Context, rule: Rule, answers: Callable[[Clause], Iterator[Answer]]) -> Iterator[Answer]:
    """The answers on each convention; a document without convention is not concerned."""
    if not context.document.conventions:
        yield rule.not_applicable("/conventions")
    for clause in clauses(context):
        yield from answers(clause)


def names(deliberation: Deliberation, convention: Convention) -> bool:
    """Whether the decision speaks of that convention."""
    said = (deliberation.approves_convention, deliberation.subject)
    return any(text and same_title(text, convention.title or "") for text in said)


def same_title(one: str, other: str) -> bool:
    """Whether two wordings may name one convention; a title that says no more than « convention » fits any."""
    words, others = content(one) - _KIND, content(other) - _KIND
    least = min(len(words), len(others))
    return least == 0 or len(words & others) >= _SHARED * least


def content(text: str | None) -> set[str]:
    """The words that carry sense, in the singular."""
    return {word.rstrip("sx") for word in plain((text or "").replace("’", "'")).split() if word not in _SMALL}


def later(day: dt.date, months: int | None, days: int | None) -> dt.date:
    """`day` and so many months and days: from quantième to quantième, the last day of a shorter month."""
    if months:
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        day = dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    return day + dt.timedelta(days=days or 0)


def due(limit: TimeLimit) -> dt.date | None:
    """The day on which a delay ends, where the convention says from when it runs."""
    if limit.date is not None:
        return limit.date
    if limit.start_on is None or (limit.months is None and limit.days is None):
        return None
    try:
        return later(limit.start_on, limit.months, limit.days)
    except (ValueError, OverflowError):
        return None


def day(date: dt.date | None) -> str | None:
    """A date as people write it: 18/09/2021."""
    return date.strftime("%d/%m/%Y") if date else None
