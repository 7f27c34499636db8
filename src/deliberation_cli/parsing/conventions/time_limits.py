"""How long the convention lasts, and what must be done by when. Ends are computed by the checks, not here."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from deliberation_cli.models import DefinedTerm, TimeLimit
from deliberation_cli.parsing.conventions.lines import sentence_end, sentence_start
from deliberation_cli.parsing.conventions.terms import term_key
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.grammar.articles import Head
from deliberation_cli.parsing.grammar.dates import find_dates
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.text.proof import Proven

_LENGTH = late(
    rf"(?<![a-z\d])(?P<count>\d{{1,3}}|{numbers.WORDS})(?:\s*\(\s*(?P<figures>\d{{1,3}})\s*\))?\s+"
    r"(?P<unit>mois|ans?|annees?|jours?|semaines?)(?![a-z])"
    r"(?:\s+(?:francs?|ouvres?|ouvrables?|calendaires?|civiles?|consecutifs|maximum|au maximum|minimum))*"
)
_UNITS = {"mois": (1, 0), "an": (12, 0), "ans": (12, 0), "annee": (12, 0), "annees": (12, 0)}
_DAYS = {"jour": 1, "jours": 1, "semaine": 7, "semaines": 7}
_EVENT_END = late(r"[,;.)]|\s(?:et|pour|jusqu'au|sauf|par|sans|renouvelable|dans|selon|ou|est|sera|afin)\s|$")
_DATE_RANGE = late(r"(?:^|[\s,])du\s+$")
_UNTIL = late(r"(?:jusqu'au|au|et (?:prend|prendra) fin le|expire(?:ra)? le|prend fin le|terme le|fin au)\s+$")
_FROM = late(
    r"(?:a compter du|a partir du|a dater du|du|prend(?:ra)? effet (?:le|au|a compter du)|(?:des|depuis) le"
    r"|en vigueur (?:le|au|a compter du)|debute(?:ra)? le|commence(?:ra)? le|a effet du)\s+$"
)


def length(text: str) -> tuple[int | None, int | None]:
    """(months, days) of a length in folded words: « trois (3) ans » is (36, None)."""
    match = _LENGTH.search(text)
    return _length(match) if match else (None, None)


def _length(match: re.Match[str]) -> tuple[int | None, int | None]:
    written = match.group("figures") or match.group("count")
    count = int(written) if written.isdigit() else numbers.words_value(written)
    unit = match.group("unit")
    if count is None:
        return None, None
    return (None, count * _DAYS[unit]) if unit in _DAYS else (count * _UNITS[unit][0], None)


def read_duration(flow: Flow, heads: Sequence[Head], spans: Sequence[Span]) -> tuple[TimeLimit, Span] | None:
    """The duration (durée): from the article that is about it, else from the first sentence that states one."""
    bodies = list(zip(heads, spans, strict=True))
    titled = [each for each in bodies if re.search(r"duree|prise d'effet|entree en vigueur", fold(each[0].title or ""))]
    for head, span in titled:
        if found := _duration(flow, head, Span(head.body_start, span.end), anywhere=True):
            return found
    for head, span in bodies:
        if found := _duration(flow, head, Span(head.body_start, span.end), anywhere=False):
            return found
    return None


def _duration(flow: Flow, head: Head, body: Span, *, anywhere: bool) -> tuple[TimeLimit, Span] | None:
    cued = cue("conventions", "duration").search(flow.fold, body.start, body.end)
    sized = _LENGTH.search(flow.fold, cued.end() if cued else body.start, body.end)
    if cued and sized and sized.start() - cued.end() > 60:
        sized = None
    if anywhere and sized is None:
        sized = _LENGTH.search(flow.fold, body.start, body.end)
    if sized and _is_notice(flow, sized, body):
        sized = None
    if sized is None and not anywhere:
        return None
    at = sized.start() if sized else body.start
    sentence = Span(sentence_start(flow, at, body.start), sentence_end(flow, sized.end() if sized else at, body.end))
    limit = TimeLimit(text=flow.slice(sentence), article=head.number, renewal=_renewal(flow, body))
    if sized:
        limit.months, limit.days = _length(sized)
        event = _event(flow, Span(sized.end(), sentence.end)) or _event(flow, Span(sentence.start, sized.start()))
        limit.start_event = flow.slice(event) if event else None
    limit.start_on, limit.date = _bounds(flow, body if anywhere else sentence)
    if sized is None and limit.date is None and limit.start_on is None:
        return None
    return limit, sentence


def _is_notice(flow: Flow, sized: re.Match[str], body: Span) -> bool:
    before = flow.fold[max(body.start, sized.start() - 40) : sized.start()]
    return "preavis" in before or "delai" in before


def _bounds(flow: Flow, span: Span) -> tuple[dt.date | None, dt.date | None]:
    """Dates at which the convention starts and ends, where stated outright."""
    start = end = None
    for found in find_dates(flow, span):
        before = flow.fold[max(span.start, found.span.start - 40) : found.span.start]
        if found.span.start and flow.fold[found.span.start : found.span.start + 3] == "le ":
            before += "le "
        if end is None and _UNTIL.search(before):
            end = found.value.date()
        elif start is None and (_FROM.search(before) or _DATE_RANGE.search(before)):
            start = found.value.date()
    return start, end


def _renewal(flow: Flow, body: Span) -> bool | None:
    if cue("conventions", "renewal_no").search(flow.fold, body.start, body.end):
        return False
    return True if cue("conventions", "renewal_yes").search(flow.fold, body.start, body.end) else None


def _event(flow: Flow, span: Span) -> Span | None:
    """The event from which a delay runs: the words behind « à compter de »."""
    match = cue("conventions", "start_event").search(flow.fold, span.start, span.end)
    if match is None or match.start() - span.start > 60:
        return None
    stop = _EVENT_END.search(flow.fold, match.end() + 3, span.end)
    end = stop.start() if stop else span.end
    start = match.end()
    while start < end and flow.text[start] in " \n":
        start += 1
    return Span(start, end) if end - start > 2 else None


def read_deadlines(
    flow: Flow, heads: Sequence[Head], spans: Sequence[Span], taken: Span | None, terms: Iterable[DefinedTerm]
) -> Proven[list[TimeLimit]]:
    """Delays and dates by which something is due (délais, échéances), in order; `taken` is the duration's sentence."""
    found: Proven[list[TimeLimit]] = Proven([])
    terms = list(terms)
    for head, span in zip(heads, spans, strict=True):
        last = 0
        for words, limit in _deadlines(flow, Span(head.body_start, span.end)):
            inside = taken is not None and taken.start <= words.start < taken.end
            if words.start < last or inside:
                continue
            last = words.end
            limit.article = head.number
            if limit.start_event and limit.start_on is None:
                limit.start_on = _date_of(limit.start_event, terms)
            found.prove(f"/{len(found.value)}", Found(limit, words))
            found.value.append(limit)
    return found


def dated(limit: TimeLimit, terms: Iterable[DefinedTerm]) -> TimeLimit:
    """The limit with the date of its event, where a defined term gives one."""
    if limit.start_event and limit.start_on is None:
        limit.start_on = _date_of(limit.start_event, terms)
    return limit


def _deadlines(flow: Flow, body: Span) -> Iterator[tuple[Span, TimeLimit]]:
    for match in cue("conventions", "deadline").finditer(flow.fold, body.start, body.end):
        near = Span(match.end(), min(match.end() + 90, sentence_end(flow, match.end(), body.end)))
        sized = _LENGTH.search(flow.fold, near.start, near.end)
        day = next(find_dates(flow, Span(match.start(), near.end)), None)
        if sized and sized.start() - match.end() < 12:
            event = _event(flow, Span(sized.end(), min(sized.end() + 160, body.end)))
            words = Span(match.start(), event.end if event else sized.end())
            months, days = _length(sized)
            start = next((f.value.date() for f in find_dates(flow, event)), None) if event else None
            yield words, TimeLimit(text=flow.slice(words), months=months, days=days, start_on=start,
                                   start_event=flow.slice(event) if event else None)  # fmt: skip
        elif day and day.span.start - match.end() < 12 and day.value.date():
            words = Span(match.start(), day.span.end)
            yield words, TimeLimit(text=flow.slice(words), date=day.value.date())


_DAY = late(r"(\d{1,2})(?:er)? ([a-z]+) (\d{4})|(\d{1,2})/(\d{1,2})/(\d{4})")


def _date_of(event: str, terms: Iterable[DefinedTerm]) -> dt.date | None:
    """The date that the document gives to a defined event: « le 18 mai 2021, … (ci-après « la Signature ») »."""
    key = term_key(event)
    for term in terms:
        if term_key(term.term) == key:
            days = list(dates_in(term.meaning))
            return days[0] if len(days) == 1 else None
    return None


def dates_in(text: str) -> Iterator[dt.date]:
    """Full dates of a text that has no place on a page."""
    flow = Flow(text, fold(text), [], [], [])
    for found in find_dates(flow, Span(0, len(text))):
        day = found.value.date()
        if day:
            yield day
