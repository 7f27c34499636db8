"""Lists of the present without a heading: a roll call, a verb behind its names, names in a row behind a sentence."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from deliberation_cli.models.names import same, short
from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.headings import Heading
from deliberation_cli.parsing.attendance.list_ends import closed_list
from deliberation_cli.parsing.attendance.list_sentences import sentence_of
from deliberation_cli.parsing.attendance.prose import list_end
from deliberation_cli.parsing.attendance.relations import Roster
from deliberation_cli.parsing.attendance.roster import read_roster
from deliberation_cli.parsing.attendance.section import FEW, HEADER_REACH, LONGEST_ROLL, ROLL_CALL, Section
from deliberation_cli.parsing.attendance.staff import of_guests
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token, lex
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.page_ends import page_ends
from deliberation_cli.parsing.words import CIVILITY


def told_behind(flow: Flow, span: Span) -> Section | None:
    """« M. Luc LEROY, Mme Zoé BRUN et M. Guy BRET étaient présents. »: the verb stands behind its names."""
    for verb in flow.scan(
        cue("attendance", "told_behind"), Span(span.start, min(span.end, span.start + 3 * HEADER_REACH))
    ):
        stops = [m.end() for m in re.finditer(r"(?<=[a-zé\d]{3})\.\s|\n\n", flow.text[span.start : verb.start()])]
        start = _first_listing(flow, Span(span.start + (stops[-1] if stops else 0), verb.start()))
        roster = read_roster(flow, Span(start, verb.start()))
        if len(roster.people) >= _GROUPED and verb.start() - roster.end < _GROUPED:
            return Section(Heading("present", Span(start, start), "presents"), Span(start, verb.end()), roster)
    return None


def _first_listing(flow: Flow, span: Span) -> int:
    """Where the first line starts that parts names, behind lines of a title."""
    start = span.start
    while (line := flow.text.find("\n", start, span.end)) >= 0 and not _parted(flow, Span(start, line)):
        start = line + 1
    return start


_ROLL = 5
"""So many people must bear a mark for a list to be a roll call."""

_APART = 90
_LEADER = late(r"(?:[._…]\s?){4,}")
"""« Zoé BRUN . . . . . . . . Présente »: dots lead the eye over the line, however long it is."""
_TOLD_AGAIN = frozenset((" ", ", ", " (", " - "))
"""« absent, représenté par »: two marks of one person."""
_WHOLE = 2
"""A whole name has two words."""
_CALLS = late(r"appel nominal(?: des (?:conseillers?|membres|delegues|elus))?[\s:.–-]*")
"""« Appel nominal : Zoé BRUN présente, … »."""


def roll_call(flow: Flow, span: Span) -> Section | None:
    """A list without a heading that says of each whether he is there: « Zoé BRUN présente / Guy BRET pouvoir à … »."""
    marks = list(flow.scan(cue("attendance", "roll_mark"), Span(span.start, min(span.end, span.start + LONGEST_ROLL))))
    run: list[re.Match[str]] = []
    for mark in marks:
        if run and of_guests(flow, mark.start()):
            break
        if run and _between(flow, Span(run[-1].end(), mark.start())) > _APART:
            if len(run) >= _ROLL:
                break
            run = []
        run.append(mark)
    there = sum(mark[0].startswith("present") for mark in run)
    told_again = sum(flow.fold[a.end() : b.start()] in _TOLD_AGAIN for a, b in itertools.pairwise(run))
    if len(run) < _ROLL or 2 * there < len(run) - told_again:
        return None
    line = flow.text.rfind("\n", span.start, run[0].start())
    if line > span.start and len(flow.text[line : run[0].start()].split()) < _WHOLE:
        line = flow.text.rfind("\n", span.start, line)  # « Zoé BRUN / présente », « Zoé / BRUN présente »
    start = max(line + 1, run[0].start() - _APART - _led(flow, run[0].start()))
    while start > span.start and flow.text[start - 1 : start + 1].strip("\n ") and not flow.text[start - 1].isspace():
        start += 1  # not inside a word
    called = _CALLS.search(flow.fold, start, run[0].start())
    start = called.end() if called else start
    label = flow.text.rfind(":", start, run[0].start())
    if label >= 0 and len(flow.text[label + 1 : run[0].start()].split()) >= _WHOLE:
        start = label + 1  # « CC DU VAL Membres du bureau : Zoé BRUN (présente), … »: what heads the roll names nobody
    end = flow.text.find("\n", run[-1].end())
    limit = min(end if end >= 0 else span.end, run[-1].end() + (_APART if run[-1][0].endswith((" a", " par")) else 0))
    closing = next(flow.scan(cue("attendance", "closes"), Span(run[-1].end(), max(limit, run[-1].end()))), None)
    limit = closing.start() if closing else limit
    place = Span(start, max(limit, run[-1].end()))
    roster = _by_line(flow, place, len(run)) or read_roster(flow, place, called=True)
    return Section(Heading("present", Span(start, start), ROLL_CALL), Span(start, limit), roster)


def _between(flow: Flow, gap: Span) -> int:
    """Characters between two marks, without the dots that lead to the second, and what a page's end left there."""
    feet = [end for end in page_ends(flow) if gap.start <= end.start and end.end <= gap.end]
    covered = {at for foot in feet for at in range(*foot)}
    return len(_LEADER.sub("", "".join(flow.text[at] for at in range(*gap) if at not in covered)))


def _by_line(flow: Flow, place: Span, marks: int) -> Roster | None:
    """« Luc PETIT … pouvoir à A. ROY / Zoé BRUN … présente »: a line for each, and no name goes on over its end."""
    rows = [read_roster(flow, line, called=True) for line in flow.lines(place)]
    told = [row for row in rows if len(row.people) + len(row.proxies) == 1]
    if not len(rows) == len(told) >= marks - _GROUPS:
        return None
    whole = Roster(end=rows[-1].end)
    for row in rows:
        whole.people += row.people
        whole.proxies += row.proxies
    return whole


def _led(flow: Flow, mark: int) -> int:
    """How many of the characters before a mark only lead to it."""
    leaders = _LEADER.finditer(flow.text, flow.text.rfind("\n", 0, mark) + 1, mark)
    return sum(leader.end() - leader.start() for leader in leaders)


_GROUPS = 2

_GROUPED = 4
"""So few names are a list where groups are labelled: « Délégués de Val : … »."""


def unheaded(flow: Flow, span: Span, sections: Sequence[Section]) -> list[Section]:
    """The list of the present without a heading: many names, by commune, behind the opening sentence."""
    listed = [s.heading.span.start for s in sections if s.roster.people or s.roster.proxies]
    limit = min([*listed, span.start + 2 * HEADER_REACH, span.end])
    zone = Span(span.start, limit)
    few = FEW if len(cue("attendance", "group").findall(flow.fold, *zone)) < _GROUPS else _GROUPED
    sentences = [span.start + m.end() for m in _SENTENCE_ENDS.finditer(flow.fold[zone.start : zone.end])]
    return _first_list(flow, zone, sentences, few) or _first_list(flow, zone, _may_open(flow, zone), few)


def _may_open(flow: Flow, span: Span) -> list[int]:
    opening = (m for m in _MAY_OPEN.finditer(flow.text, *span) if not m["unparted"] or _small_before(flow, m.start()))
    return [m.end() for m in itertools.islice(opening, _MOST_TRIED)]


def _small_before(flow: Flow, offset: int) -> bool:
    """Whether a word in small letters, or a figure, stands there: « Zoé [MOREL COLAS Ida] » would take her name."""
    before = flow.text[max(offset - _OPENING, 0) : offset].split()
    return bool(before) and not before[-1][0].isupper()


def _first_list(flow: Flow, span: Span, starts: Sequence[int], few: int) -> list[Section]:
    """The first of `starts` from which a dense list of names goes, as a section."""
    closing = cue("attendance", "closes")
    closes = next(flow.scan(closing, span), None)
    position = span.start
    for start in starts:
        if start < position or not _opens_list(flow, Span(start, span.end)):
            continue
        if closes and closes.start() < start:
            closes = next(flow.scan(closing, Span(start, span.end)), None)
        closed = sentence_of(flow, Span(start, closes.start())) if closes else span.end
        place = Span(start, list_end(flow, Span(start, closed)))
        roster = read_roster(flow, place)
        if _is_list(flow, place, roster, few):
            place, roster = _beyond_furniture(flow, place, roster, span.end, few)
            _without_officer(flow, start, roster)
            return [Section(Heading("present", Span(start, start), ""), place, roster)]
        position = max(start, start + (place.end - start) // 2)
    return []


def _beyond_furniture(flow: Flow, place: Span, roster: Roster, limit: int, few: int) -> tuple[Span, Roster]:
    """« … M. ROY Délibération n° 12 Page 1 sur 5 BELVAL Mme BRUN … »: what a page prints at its end closes no list."""
    longer = closed_list(flow, place.start, limit)
    if longer.end <= place.end:
        return place, roster
    whole = read_roster(flow, longer)
    return (longer, whole) if _is_list(flow, longer, whole, few) else (place, roster)


def _without_officer(flow: Flow, start: int, roster: Roster) -> None:
    """« Président : Guy BRET COMMUNE DÉLÉGUÉS BELVAL Zoé BRUN … BRESSOY Guy BRET … »: he is listed in his own row.

    « … sous la présidence de M. Guy BRET, Maire. / Maire : G. BRET / Conseillers : … »: so is he here.
    """
    if _ABSENCE.search(flow.fold, max(start - _LABEL_BEFORE, 0), start):
        roster.people = roster.people[1:]  # « en l'absence de M. Luc ROY, Président, assisté de MM. Guy BRET, … »
        return
    if not roster.people:
        return
    first, *others = roster.people
    named = first.person.span.start
    presides = _PRESIDED.search(flow.fold, max(named - _LABEL_BEFORE, 0), named)
    if not presides and not _OFFICER.search(flow.fold, max(start - _LABEL_BEFORE, 0), start):
        return
    name = first.person.value.name
    if any(same(name, other.person.value.name) or short(name, other.person.value.name) for other in others):
        roster.people = others


_OFFICER = late(r"(?:presidente?|maire|secretaire)(?: de (?:la )?seance)?\s?:\s*$")
_ABSENCE = late(r"(?:absence|lieu et place|empechement) de\s$")
_PRESIDED = late(rf"presidence d[eu] (?:{CIVILITY}\s?)?$")
_LABEL_BEFORE = 30


def _opens_list(flow: Flow, span: Span) -> bool:
    """Whether names in a row follow, behind a rank or the label of a group: quick to ask of many places.

    « Maire : Luc LEROY / 1er adjoint : Zoé BRUN / … »: functions label them, one or two each.
    """
    tokens = lex(flow, Span(span.start, min(span.start + _OPENING, span.end)))
    first = next((i for i, t in enumerate(tokens) if t.kind not in _BEFORE_NAMES), len(tokens))
    label = next((i + 1 for i, t in enumerate(tokens[first : first + _LABEL], first) if t.kind is Kind.COLON), first)
    named = label < len(tokens) and tokens[label].kind in NAME_KINDS | {Kind.CIVILITY}
    parts = (Kind.SEPARATOR, Kind.CIVILITY, Kind.ROLE) if label > first else (Kind.SEPARATOR, Kind.CIVILITY)
    parted = any(token.kind in parts for token in tokens[label : label + _LABEL])
    return named and (parted or _turns(tokens[label:]) >= _TURNS)


_OPENING = 160

_LABEL = 6
"""So many tokens hold the label of a group, or the first name and what parts it from the next."""

_BEFORE_NAMES = (Kind.NEWLINE, Kind.SEPARATOR, Kind.NUMBER, Kind.END)


def _is_list(flow: Flow, span: Span, roster: Roster, few: int) -> bool:
    """Whether most of what stands here names somebody, densely, and parts the names."""
    first = roster.people[0].person.span.end if roster.people else span.start
    civil = any(token.kind is Kind.CIVILITY for token in lex(flow, Span(span.start, first)))
    named = sum(_names_somebody(entry, civil=civil) for entry in roster.people)
    dense = named >= _MOSTLY * len(roster.people) and roster.end - span.start <= _PER_NAME * named
    crossed = sum(bool(_CROSS.search(entry.person.value.name)) for entry in roster.people)
    if _CROSSED * crossed >= max(named, 1) or _is_talk(roster):
        return False
    return named >= few and dense and (_parted(flow, span) >= named / 2 or _unparted(flow, span, roster))


def _is_talk(roster: Roster) -> bool:
    """« M. ROY : Mes chers collègues … M. BRUN : A moi-même. M. ROY : D'accord. »: who speaks again and again."""
    said = Counter(entry.person.value.name for entry in roster.people)
    return max(said.values(), default=0) >= _SPEAKS


_SPEAKS = 3
_CROSS, _CROSSED = late(r"^X\s|\sX$"), 4
"""« BRET Guy X BRUN Zoé X »: one in four, or more, bears the mark of a table whose columns are lost."""
_SENTENCE_ENDS = late(r"(?<=[a-z]{3})\s?[.:](?=\s)|\n")

_GIVEN, _FAMILY = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[- ][A-ZÀ-Þ][a-zà-ÿ]+)?", r"[A-ZÀ-Þ][A-ZÀ-Þ'’ -]+(?<=[A-ZÀ-Þ]{2})"
_GIVEN_FAMILY = rf"{_GIVEN}\s{_FAMILY}"
_MAY_OPEN = late(
    r"(?<=\d)[.:]?\s(?=[A-ZÀ-Þ])"
    r"|(?<=[a-zà-ÿ\d])(?<!présidence de)\s(?=(?:MM?\.?|M(?:me|r|lle)s?|Messieurs|Mesdames|Monsieur|Madame)\s)"
    rf"|(?<=[a-zà-ÿ\d])(?P<unparted>\s)(?={_GIVEN_FAMILY}\s{_GIVEN_FAMILY}\s|{_FAMILY}\s{_GIVEN}\s{_FAMILY}\s{_GIVEN}\s)"
)
"""Where else a list may open without a heading: behind a date or an hour, before a civility or two names."""

_MOST_TRIED = 200


def _names_somebody(entry: Entry, *, civil: bool) -> bool:
    """« Anne PETIT », « M. LEROY »; a word alone, where a civility opens the list: « MM. LEROY, MOREL »."""
    person = entry.person.value
    alone = civil and person.name.isupper() and len(person.name) > _SHORT_NAME
    return bool(person.civility) or " " in person.name or alone


_SHORT_NAME = 2

_MOSTLY = 0.8

_PER_NAME = 60
"""Characters a name of a list takes, functions and separators included; prose takes more."""


def _parted(flow: Flow, span: Span) -> int:
    """How many separators, civilities and colons stand in `span`."""
    return sum(token.kind in (Kind.SEPARATOR, Kind.CIVILITY, Kind.COLON) for token in lex(flow, span))


def _unparted(flow: Flow, span: Span, roster: Roster) -> bool:
    """« Zoé BRUN Luc ROY Ida COLAS »: names that only their case parts, each of them whole.

    A given name left over at the end tells that they are shifted: « Zoé BRUN [ROY Luc COLAS Ida] ».
    """
    whole = all(" " in entry.person.value.name for entry in roster.people)
    return whole and _turns(lex(flow, span)) >= max(_UNPARTED, _MOSTLY * (len(roster.people) - 1))


_TURNS, _UNPARTED = 2, 8
"""« Zoé BRUN Luc ROY Ida COLAS »: turns that open a list without separators, and that make one."""


def _turns(tokens: Sequence[Token]) -> int:
    """How often a capitalised word follows one in capitals: one name ends there, the next begins."""
    words = [token.kind for token in tokens if token.kind is not Kind.NEWLINE]
    return sum(a is Kind.UPPER and b is Kind.TITLE for a, b in itertools.pairwise(words))
