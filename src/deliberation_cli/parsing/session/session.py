"""The identity of a session: body, date, convocation, place, president, secretary (séance, organe, convocation…)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.models import Session
from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.grammar.dates import WrittenDate, find_dates
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.session.adopted_minutes import adopted_minutes
from deliberation_cli.parsing.session.bodies import read_body
from deliberation_cli.parsing.session.convening import convened_by_formula, convened_in_row
from deliberation_cli.parsing.session.day_weight import (
    FORMULA,
    IDENTITY_REACH,
    TITLE_REACH,
    TOLD,
    before_date,
    date_weight,
    opens_sitting,
    sentence_before,
)
from deliberation_cli.parsing.session.president import read_president
from deliberation_cli.parsing.session.secretary import read_secretary
from deliberation_cli.parsing.session.whereabouts import read_department, read_place
from deliberation_cli.parsing.text.anchors import may_match
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT, Proven

_BEHIND_LISTS = 200
"""A day so far behind the lists of people is told of a matter, where nothing says that it is the sitting's."""


def read_session(flow: Flow, span: Span, lists: Span | None, away: Sequence[str] = ()) -> Proven[Session]:
    """Read everything but attendance and deliberations; `lists`: where people stand, `away`: who is not there."""
    session = Proven(Session())
    head = Span(span.start, min(span.end, max(span.start + IDENTITY_REACH, (lists.end + 1500) if lists else 0)))
    body = read_body(flow, head)
    session.value.body = body.value
    session.take("/body", body)
    _dates(flow, head, session, lists)
    for name, found in (
        ("president", read_president(flow, span, lists, away)),
        ("secretary", read_secretary(flow, span, lists)),
        ("place", read_place(flow, head)),
        ("kind", _kind(flow, head)),
        ("stated_quorum", _stated_quorum(flow, head)),
        ("department", read_department(flow, head)),
    ):
        if found is not None:
            setattr(session.value, name, found.value)
            session.prove(f"/{name}", found)
    for name in ("second_convocation", "urgent"):
        match = next(flow.scan(cue("session", name), head), None)
        if match:
            setattr(session.value, name, True)
            session.prove(f"/{name}", Found(True, Span(*match.span())))
    return session


def _dates(flow: Flow, head: Span, session: Proven[Session], lists: Span | None) -> None:
    dates = list(find_dates(flow, head))
    adopted = adopted_minutes(flow, dates)
    meeting = adopted or _session_date(flow, head, dates) or _in_year_of_convocation(flow, dates)
    if meeting and lists and meeting.confidence < 1 and meeting.span.start > lists.end + _BEHIND_LISTS:
        meeting = (
            None  # « Marché bio du 14 juin 2008 », a matter behind the roll call: a guess, and no day of a sitting
        )
    if meeting:
        words, title = adopted or _in_words(flow, head, dates), _in_title(flow, head, dates)
        title = title or (_other_year(flow, head, words, dates) if words and not adopted else None)
        if words and title and not adopted and words.value.date() != title.value.date():
            meeting = _two_sittings(flow, words, title, dates)
        words = words or meeting
        session.value.date = meeting.value.date()
        session.value.date_text = flow.slice(words.span)
        session.prove("/date", meeting)
        session.prove("/date_text", words)
    day = session.value.date
    convened = convened_by_formula(flow, dates, day) or _convened(flow, dates, day)
    convened = convened or convened_in_row(flow, dates, day)
    convened = convened or (_convened_this_month(flow, head, day) if day else None)
    if convened:
        session.value.convened_on = convened.value
        session.prove("/convened_on", convened)


def _two_sittings(
    flow: Flow, words: Found[WrittenDate], title: Found[WrittenDate], dates: Sequence[Found[WrittenDate]]
) -> Found[WrittenDate]:
    """« Comité du 17 octobre … Compte rendu du 20 juin : L'an …, le vingt juin »: of two sittings, a doubt.

    « Réunion du 19 juin 2019 L'an deux mille vingt-deux … Le compte rendu du 8 décembre 2021 est adopté »: no sitting
    adopts the minutes of a later one, and the title is that of the act that served as a template.
    """
    told, formula = title.value.date(), words.value.date()
    sent = _convened(flow, list(dates), formula) if formula else None
    if told and formula and sent and told < sent.value <= formula:
        return words._replace(confidence=min(words.confidence, DOUBT))  # nobody is convened after the sitting
    for date in dates:
        day = date.value.date()
        between = told and day and formula and told < day < formula
        if between and _OF_MINUTES.search(flow.fold, max(date.span.start - TITLE_REACH, 0), date.span.start):
            return words._replace(confidence=min(words.confidence, DOUBT))
    again = any(d.value.date() == words.value.date() and d.span != words.span for d in dates)
    return title._replace(confidence=min(title.confidence, DOUBT)) if again else title


_OF_MINUTES = late(r"(?:proces[- ]verbal|compte[- ]rendu|\bpv\b)[^.;:\d]{0,60}$")


def _in_year_of_convocation(flow: Flow, dates: Sequence[Found[WrittenDate]]) -> Found[WrittenDate] | None:
    """« Le 18 juillet, suivant la convocation adressée le 11 juillet 2017, le conseil s'est réuni »: the year once."""
    for day, sent in pairwise(dates):
        convened = sent.value.date()
        if day.value.year is not None or convened is None or not opens_sitting(flow, day):
            continue
        if "convo" in flow.fold[day.span.end : sent.span.start] and sent.span.start - day.span.end < TITLE_REACH:
            after = (day.value.month, day.value.day) >= (convened.month, convened.day)
            year = convened.year if after else convened.year + 1
            return Found(day.value._replace(year=year), day.span, DOUBT)
    return None


def meeting_date(flow: Flow, span: Span) -> Found[WrittenDate] | None:
    """The date of the meeting that `span` tells, without a guess from a date of no clear use."""
    strong = (d for d in find_dates(flow, span) if d.value.date() and date_weight(flow, span, d) >= TOLD)
    return max(strong, key=lambda d: date_weight(flow, span, d), default=None)


def _session_date(flow: Flow, head: Span, dates: list[Found[WrittenDate]]) -> Found[WrittenDate] | None:
    """The date of the meeting: « L'an … », « séance du … », « s'est réuni le … », or the first of no other use."""
    best: tuple[float, Found[WrittenDate]] | None = None
    for found in dates:
        if found.value.date() is None:
            continue
        score = date_weight(flow, head, found)
        if score > 0 and (best is None or score > best[0]):
            best = (score, found)
    if best is None:
        return None
    score, found = best
    if found.value.weekday is None and score < FORMULA:
        found = _with_weekday(found, dates)
    return found if score >= TOLD else Found(found.value, found.span, DOUBT)


def _in_words(flow: Flow, head: Span, dates: list[Found[WrittenDate]]) -> Found[WrittenDate] | None:
    """The date of the opening formula, « L'an deux mille … »: it may differ from that of the title (rule SES007)."""
    return next((d for d in dates if d.value.date() and date_weight(flow, head, d) >= FORMULA), None)


def _in_title(flow: Flow, head: Span, dates: list[Found[WrittenDate]]) -> Found[WrittenDate] | None:
    """The date of the title, where it is written in figures: « Séance du 12 mai 2022 », « Réunion du 12 mai 2022 »."""
    near = (d for d in dates if d.value.date() and d.span.start - head.start < TITLE_REACH)
    titles = [d for d in near if 7 <= date_weight(flow, head, d) < FORMULA]
    told = (d for d in titles if before_date("session_date").search(sentence_before(flow, head, d.span.start)))
    behind = (d for d in titles if flow.text[head.start : d.span.start].strip())
    return next(told, None) or next(behind, None)  # a weekday and a date over everything may be that of a web page


def _other_year(
    flow: Flow, head: Span, words: Found[WrittenDate], dates: Sequence[Found[WrittenDate]]
) -> Found[WrittenDate] | None:
    """« Séance du 21 février 2019 … L'an deux mille dix-huit et le jeudi 21 février »: the weekday is that of 2019."""
    told = words.value
    for date in dates:
        day = date.value.date()
        same = date.span.start < words.span.start and (date.value.day, date.value.month) == (told.day, told.month)
        if day and same and date.value.year != told.year and day.weekday() == told.weekday:
            return date if before_date("session_date").search(sentence_before(flow, head, date.span.start)) else None
    return None


def _with_weekday(found: Found[WrittenDate], dates: list[Found[WrittenDate]]) -> Found[WrittenDate]:
    """The same date told elsewhere with its weekday is the fuller wording."""
    same = (d for d in dates if d.value.date() == found.value.date() and d.value.weekday is not None)
    return next(same, found)


def written_weekdays(flow: Flow, sessions: list[Span]) -> list[Found[str]]:
    """Dates written with their weekday anywhere in the document, but for those that `sessions` hold."""
    return [
        Found(flow.slice(date.span), date.span)
        for date in find_dates(flow, Span(0, len(flow.fold)))
        if date.value.weekday is not None and not date.value.formula and date.value.date() and date.span not in sessions
    ]


_STAMP_LABEL = late(r"(?:envoye|recu|affiche|publie)e?s?(?: en (?:sous-)?prefecture)?(?: le)?\s*:?\s*$")
_STAMP = late(
    r"(?:envoye|recu|affiche|publie)e?s?(?: en (?:sous-)?prefecture)? le\s*:?(?:\s*\d\d/\d\d/\d{4}(?!$))+|id ?: ?\S+"
)
"""A stamp laid over the header may stand between « Date de convocation : » and its date."""


def _convened(flow: Flow, dates: list[Found[WrittenDate]], meeting: dt.date | None) -> Found[dt.date] | None:
    """The date of the convocation: the first behind a word of convening; a missing year is that of the session."""
    for found in dates:
        before = flow.fold[max(found.span.start - 200, 0) : found.span.start]
        if not may_match(cue("session", "convened"), before):
            continue
        sentence = re.split(r"(?<!\bm)(?<!\bconvoc)(?<!\.)[.;]\s", _LEADERS.sub(" ", before))[-1]
        convened = cue("session", "convened").finditer(sentence)
        matches = [match for match in convened if not _POSTED.search(sentence, 0, match.start())]
        if not matches or found.value.formula:
            continue  # « … de la convocation L'an deux mille vingt-deux, le douze mai »: a formula opens the session
        between = sentence[matches[-1].end() :]
        if "prefecture" in between:
            between = _STAMP.sub("", between)
            if _STAMP_LABEL.search(between):
                continue
        between = _BESIDE.sub("", between)
        if re.search(r"reuni|seance|assemble|deliber|affichage|\d{4}|publi|l'an |\bpour (?:le )?$", between):
            continue
        date = found.value.date() or (found.value.near(meeting) if meeting else None)
        if date:
            return Found(date, found.span, 1.0 if found.value.year else 0.9)
    return None


_LEADERS = late(r"\.{3,}|…+|(?:\. ){3,}")
"""« Date de convocation ........ 22 juin 2021 »: dots that fill the line end no sentence."""


_POSTED = late(r"affichage (?:de la |d'une |des )?$")
"""« Date d'affichage de la convocation : 19 mai »: when it was posted, not when it was sent."""


def _convened_this_month(flow: Flow, head: Span, meeting: dt.date) -> Found[dt.date] | None:
    """« sur convocation du Maire, adressée le dix-neuf du même mois », « convoqué le 12 courant »."""
    for day in flow.scan(_THIS_MONTH, head):
        sentence = re.split(r"(?<!\bm)[.;]\s", flow.fold[max(day.start() - 200, 0) : day.start()])[-1]
        value = numbers.value(day["day"])
        if value and value <= meeting.day and cue("session", "convened").search(sentence):
            return Found(meeting.replace(day=value), Span(day.start("day"), day.end()), 0.9)
    return None


_THIS_MONTH = late(
    rf"\ble (?P<day>\d{{1,2}}|{numbers.LOOSE_WORDS}) (?:du (?:meme mois|mois courant|present mois|courant)|courant)\b"
)
_BESIDE = late(
    r"^(?: aux? [a-z' ]{4,60}?)? (?:et|/) (?:d'|l')?affichage|\bn ?[°o] ?[\d/.-]+|\b[lrd]\.? ?\d{4}(?:-\d+)+"
    r"|^ ?:(?: ?(?:secretaire de (?:la )?seance|acte publie(?: le)?|presents? ?: ?\d{1,3}) ?:?)+"
    r"|\ben (?:seance|reunion) (?:publique|ordinaire|extraordinaire)|^ (?:de|pour|a) la (?:seance|reunion)(?= ?:)"
)
"""What may stand between a convocation and its date: the posting told with it, a number, an article, its session."""


def _kind(flow: Flow, head: Span) -> Found[str] | None:
    for pattern, value in value_cues("session", "session_kind"):
        if match := flow.first(pattern, head):
            return Found(value, Span(*match.span()))
    return None


def _stated_quorum(flow: Flow, head: Span) -> Found[int] | None:
    match = re.compile(rf"(?:{cue('session', 'stated_quorum').pattern})(\d{{1,3}})(?![\d/])").search(
        flow.fold, head.start, head.end
    )
    if match is None:
        return None
    value = numbers.value(match.groups()[-1])
    return Found(value, Span(*match.span())) if value else None
