"""Which stretches of a header list people, and what each says of them: by a heading, or a mark behind each name."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.attendance.boxes import read_boxes
from deliberation_cli.parsing.attendance.codes import read_codes
from deliberation_cli.parsing.attendance.communes_there import without_communes
from deliberation_cli.parsing.attendance.crosses import find_crosses, read_crosses
from deliberation_cli.parsing.attendance.headings import Heading, ListKind, find_headings
from deliberation_cli.parsing.attendance.known_names import known
from deliberation_cli.parsing.attendance.list_ends import closed_list, list_end
from deliberation_cli.parsing.attendance.mark_column import read_mark_columns
from deliberation_cli.parsing.attendance.one_style import cut, in_capitals
from deliberation_cli.parsing.attendance.roster import Entry, Roster, read_roster
from deliberation_cli.parsing.attendance.staff import members
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, lex
from deliberation_cli.parsing.text.flow import Flow, Span, fold

HEADER_REACH = 2500
"""A list whose heading stands further than so many characters behind the last one belongs to something else."""


@dataclass(slots=True)
class Section:
    """A heading and the list under it."""

    heading: Heading
    span: Span
    roster: Roster


def read_sections(flow: Flow, span: Span) -> list[Section]:
    """Sections of the header of the session: the first lists, and those that follow them closely."""
    written = find_headings(flow, Span(span.start, min(span.end, span.start + 40_000)))
    headings = _lists_only(flow, written)
    sections: list[Section] = []
    last = span.start
    guests = False
    for i, heading in enumerate(headings):
        if sections and heading.span.start - last > HEADER_REACH:
            break
        if not sections and heading.span.start - span.start > 3 * HEADER_REACH:
            break
        following = headings[i + 1].span.start if i + 1 < len(headings) else span.end
        section = _section(flow, heading, min(following, span.end))
        if _starts_over(sections, section):
            break
        near = Span(max(heading.span.start - 60, headings[i - 1].span.end if i else 0), heading.span.end)
        guests = _told(flow, near, "guests") or (guests and heading.kind != "present")
        if guests or _told(flow, near, "advisory") or (sections and _in_presence(heading)):
            last = section.span.end
            continue
        sections.append(section)
        last = section.span.end
    coded = read_codes(flow, span)
    if coded is None:
        return [s for s in sections if s.heading.kind != "present"]
    table = [_without_heading(place, kind, roster) for kind, place, roster in coded]
    if table:
        return [*table, *(s for s in sections if _outside(s, table[0].span))]
    sections = _with_crosses(flow, span, _with_marks(flow, span, sections), written)
    present = sum(len(s.roster.people) for s in sections if s.heading.kind == "present")
    if any(s.roster.of_communes for s in sections):
        return sections
    called = _roll_call(flow, span) if present < _FEW else None
    if called and len(called.roster.people) > 2 * present:
        return [called, *(s for s in sections if s.span.start >= called.span.end)]
    told = _told_behind(flow, span) if not present else None
    if told:
        sections = [told, *(s for s in sections if s.span.start >= told.span.end)]
    elif not present or _substitutes_alone(sections):
        sections = [*_unheaded(flow, span, sections), *sections]
    return _in_one_style(_without_lost_columns(flow, _read_across(flow, _with_known_names(flow, sections))))


def _substitutes_alone(sections: Sequence[Section]) -> bool:
    """« Délégués titulaires : … Délégués suppléants ayant pouvoir de leurs titulaires : … »: one tells of both."""
    there = [s for s in sections if s.heading.kind == "present" and s.roster.people]
    return all("pouvoir de leur" in s.heading.words for s in there)


def _with_known_names(flow: Flow, sections: list[Section]) -> list[Section]:
    """Proxies that were not read whole are read again with the names of the other lists."""
    names = [e.person.value.name for s in sections if s.heading.kind != "proxies" for e in s.roster.people]
    for section in sections if names else ():
        roster = section.roster
        holders = [proxy.holder and proxy.holder.value.name for proxy in roster.proxies]
        unread = (
            roster.doubtful or roster.people or not all(h and any(part_of(h, name) for name in names) for h in holders)
        )
        if section.heading.kind == "proxies" and section.heading.words != ROLL_CALL and unread:
            others = known(names, chained=roster.doubtful)
            paired = section.heading.paired
            section.roster = read_roster(flow, section.span, section.heading.kind, others, paired=paired)
    return sections


def _outside(section: Section, table: Span) -> bool:
    """Whether a list stands before or behind a table of everybody, and is not a row or a head of it."""
    listed = [entry.person.span for entry in section.roster.people]
    behind = section.heading.span.start >= table.end and section.heading.kind != "present"
    return behind or all(span.end <= table.start for span in listed)


def _in_one_style(sections: list[Section]) -> list[Section]:
    """Where the clerk writes family names in capitals, no list runs into the title behind it."""
    present = [entry for s in sections if s.heading.kind == "present" for entry in s.roster.people]
    if in_capitals(present):
        for section in sections:
            section.roster = cut(section.roster, present)
    return sections


def _told_behind(flow: Flow, span: Span) -> Section | None:
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


_COUNT_ROW = re.compile(
    r"[\s.,;|/–-]{0,4}(?:nombre d[e'] ?)?(?:[a-z]+ )?"
    r"(?:votants?|pouvoirs?|procurations?|absent|excus|represent|quorum|(?:ayant|ont|qui ont) pris part)[a-z()]*"
    r"(?: \([a-z ]{3,40}\)| au vote| a la deliberation)?[\s:.]{0,12}\d"
)


def _lists_only(flow: Flow, headings: list[Heading]) -> list[Heading]:
    """« Présents : 27. Votants : 33. »: a row of counts opens no list; the names behind it have no heading."""
    return [h for h in headings if h.count is None or not (_COUNT_ROW.match(flow.fold, h.span.end) or _few(flow, h))]


def _few(flow: Flow, heading: Heading) -> bool:
    """« Présents : 61 Monsieur Luc LEROY, Président. Votants : 63 »: no room for so many names."""
    count = numbers.value(flow.fold[heading.count.start : heading.count.end]) if heading.count else None
    following = _NEXT_COUNT.search(flow.fold, heading.span.end, heading.span.end + 160) if count else None
    return bool(count and following and following.start() - heading.span.end < _SHORTEST_NAME * count)


_SHORTEST_NAME = 5
_NEXT_COUNT = re.compile(r"\b(?:votants?|absents?|pouvoirs?|procurations?)\s?:\s?\d{1,3}\b")


def _in_presence(heading: Heading) -> bool:
    """« En présence de : Mme BRUN, directrice », behind the lists of the members."""
    return heading.words.endswith("en presence de")


def _told(flow: Flow, near: Span, name: str) -> bool:
    """« MEMBRES AVEC VOIX CONSULTATIVE Présents : … », « INVITÉS Étaient présents : … »: they have no vote."""
    told = cue("attendance", name).search(flow.fold, *near)
    behind = lex(flow, Span(told.end(), near.end)) if told else []
    return told is not None and not any(token.kind is Kind.CIVILITY for token in behind)  # « … : M. ROY Excusés : »


def _with_marks(flow: Flow, span: Span, sections: list[Section]) -> list[Section]:
    """What a column of marks, a roll of codes or one of boxes tells beyond the headings."""
    told = [kind for kind in ("present", "absent", "proxies") if any(_tells(s, kind) for s in sections)]
    if len(told) > 1:
        return sections
    rolls = [*_rolls(flow, span, told), *read_mark_columns(flow, span)]
    read = [_without_heading(place, kind, roster) for kind, place, roster in rolls if kind not in told]
    return [*read, *sections]


def _without_heading(place: Span, kind: ListKind, roster: Roster) -> Section:
    return Section(Heading(kind, Span(place.start, place.start), ROLL_CALL), place, roster)


def _with_crosses(flow: Flow, span: Span, sections: list[Section], written: Sequence[Heading]) -> list[Section]:
    """A table of crosses is no list under a heading; what it tells is read where the header's other words prove it."""
    table = find_crosses(flow, span)
    if table is None or any(_tells(s, "present") and s.heading.span.start >= table.end for s in sections):
        return sections
    kept = [s for s in sections if s.heading.span.start >= table.end - _ROW_END or s.span.end <= table.start]
    absent = [entry.person.value.name for s in kept if s.heading.kind == "absent" for entry in s.roster.people]
    count = next((heading.count for heading in written if heading.kind == "present" and heading.count), None)
    stated = numbers.value(flow.fold[count.start : count.end]) if count else None
    roster = read_crosses(flow, table, absent, stated)
    told = [] if roster is None else [_without_heading(table, "present", roster)]
    return [*told, *kept]


_ROW_END = 160
"""A heading behind the last cross may stand so near to it."""


def _rolls(flow: Flow, span: Span, told: list[str]) -> list[tuple[ListKind, Span, Roster]]:
    """A roll of boxes, where no heading tells a list."""
    return [] if told else read_boxes(flow, span)


def _tells(section: Section, kind: str) -> bool:
    return section.heading.kind == kind and bool(section.roster.people or section.roster.proxies)


def _beside(flow: Flow, one: Section, other: Section) -> bool:
    return flow.text[one.heading.span.end : other.heading.span.start].strip() == ""


def _read_across(flow: Flow, sections: list[Section]) -> list[Section]:
    """« Présents : Pouvoirs : M. LEROY M. ROY à M. LEROY Mme PETIT … »: two columns whose lines a dump read across.

    The words between the names tell the columns apart: pairs are proxies, the others are present.
    """
    for at, one in enumerate(sections[:-1]):
        if one.heading.kind != "present" or one.roster.people:
            continue
        last = at + 1
        while last + 1 < len(sections) and sections[last].heading.kind == "absent" and not sections[last].roster.people:
            last += 1
        other, empty = sections[last], sections[at:last]
        beside = all(_beside(flow, a, b) for a, b in pairwise(sections[at : last + 1]))
        beside = beside or (len(empty) == 1 and _as_many_pairs(flow, other))
        if other.heading.kind == "proxies" and beside and other.roster.proxies and other.roster.people:
            for section, people in zip(empty, _shares(other.roster.people, len(empty)), strict=False):
                section.roster = Roster(people=people, end=other.roster.end)
            other.roster = Roster(proxies=other.roster.proxies, end=other.roster.end)
    return sections


def _as_many_pairs(flow: Flow, section: Section) -> bool:
    """« Présents (25) : … Pouvoirs (2) : » and then all names: two of them are pairs, so the others give nothing."""
    count = section.heading.count
    stated = numbers.value(flow.fold[count.start : count.end]) if count else None
    return stated is not None and stated == len(section.roster.proxies)


def _shares(people: Sequence[Entry], lists: int) -> list[list[Entry]]:
    """« M. LEROY, Mme ROY M. BRUN, Mme PETIT »: so many lists, one behind the other, parted by no comma."""
    starts = [i for i, entry in enumerate(people) if not i or "," not in entry.before]
    if len(starts) != lists:
        return [list(people)]
    return [list(people[start:end]) for start, end in pairwise([*starts, len(people)])]


def _without_lost_columns(flow: Flow, sections: list[Section]) -> list[Section]:
    """« PRÉSENTS ABSENTS » and then all names: nobody can say whose column a name stood in, so nothing is read."""
    if any(s.heading.kind == "present" and s.roster.people for s in sections):
        return sections
    for one, other in pairwise(sections):
        beside = _beside(flow, one, other)
        column = one.heading.count is None and (
            ":" not in flow.text[one.heading.span.start : one.heading.span.end] or len(other.roster.people) > _FEW
        )
        if column and beside and one.heading.kind == "present" and other.heading.kind != "present":
            other.roster = Roster()
    return sections


ROLL_CALL = "appel"
"""The words of the heading that a roll call does without."""
_ROLL = 5
"""So many people must bear a mark for a list to be a roll call."""
_APART = 90


def _roll_call(flow: Flow, span: Span) -> Section | None:
    """A list without a heading that says of each whether he is there: « Zoé BRUN présente / Guy BRET pouvoir à … »."""
    marks = list(cue("attendance", "roll_mark").finditer(flow.fold, span.start, min(span.end, span.start + 6000)))
    run: list[re.Match[str]] = []
    for mark in marks:
        if run and mark.start() - run[-1].end() > _APART:
            if len(run) >= _ROLL:
                break
            run = []
        run.append(mark)
    there = sum(mark[0].startswith("present") for mark in run)
    if len(run) < _ROLL or 2 * there < len(run):
        return None
    start = max(flow.text.rfind("\n", span.start, run[0].start()) + 1, run[0].start() - _APART)
    end = flow.text.find("\n", run[-1].end())
    limit = min(end if end >= 0 else span.end, run[-1].end() + (_APART if run[-1][0].endswith((" a", " par")) else 0))
    roster = read_roster(flow, Span(start, max(limit, run[-1].end())), called=True)
    return Section(Heading("present", Span(start, start), ROLL_CALL), Span(start, limit), roster)


_FEW = 8
"""So few names may be a sentence that mentions people, not the list of a council."""


_GROUPS = 2
_GROUPED = 4
"""So few names are a list where groups are labelled: « Délégués de Val : … »."""


def _unheaded(flow: Flow, span: Span, sections: Sequence[Section]) -> list[Section]:
    """The list of the present without a heading: many names, by commune, behind the opening sentence."""
    listed = [s.heading.span.start for s in sections if s.roster.people or s.roster.proxies]
    limit = min([*listed, span.start + 2 * HEADER_REACH, span.end])
    zone = Span(span.start, limit)
    few = _FEW if len(cue("attendance", "group").findall(flow.fold, *zone)) < _GROUPS else _GROUPED
    sentences = [span.start + m.end() for m in _SENTENCE_ENDS.finditer(flow.fold[zone.start : zone.end])]
    return _first_list(flow, zone, sentences, few) or _first_list(flow, zone, _may_open(flow, zone), few)


def _may_open(flow: Flow, span: Span) -> list[int]:
    return [m.end() for m in itertools.islice(_MAY_OPEN.finditer(flow.text, *span), _MOST_TRIED)]


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
        place = Span(start, list_end(flow, Span(start, closes.start() if closes else span.end)))
        roster = read_roster(flow, place)
        if _is_list(flow, place, roster, few):
            return [Section(Heading("present", Span(start, start), ""), place, roster)]
        position = max(start, start + (place.end - start) // 2)
    return []


def _opens_list(flow: Flow, span: Span) -> bool:
    """Whether names in a row follow, behind a rank or the label of a group: quick to ask of many places."""
    tokens = lex(flow, Span(span.start, min(span.start + _OPENING, span.end)))
    first = next((i for i, t in enumerate(tokens) if t.kind not in _BEFORE_NAMES), len(tokens))
    label = next((i + 1 for i, t in enumerate(tokens[first : first + _LABEL], first) if t.kind is Kind.COLON), first)
    named = label < len(tokens) and tokens[label].kind in NAME_KINDS | {Kind.CIVILITY}
    return named and any(t.kind in (Kind.SEPARATOR, Kind.CIVILITY) for t in tokens[label : label + _LABEL])


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
    return named >= few and dense and _parted(flow, span) >= named / 2


_SENTENCE_ENDS = re.compile(r"(?<=[a-z]{3})\s?[.:](?=\s)|\n")
_MAY_OPEN = re.compile(
    r"(?<=\d)[.:]?\s(?=[A-ZÀ-Þ])"
    r"|(?<=[a-zà-ÿ\d])(?<!présidence de)\s(?=(?:MM?\.?|M(?:me|r|lle)s?|Messieurs|Mesdames|Monsieur|Madame)\s)"
)
"""Where else a list may open without a heading: behind a date or an hour, before a civility."""
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


def _starts_over(sections: Sequence[Section], section: Section) -> bool:
    """A second list of the present after lists of absents: another act's header, or another competence."""
    if section.heading.kind != "present" or not section.roster.people:
        return False
    listed = [s for s in sections if s.roster.people or s.roster.proxies]
    named = {fold(e.person.value.name) for s in listed if s.heading.kind == "present" for e in s.roster.people}
    again = sum(fold(entry.person.value.name) in named for entry in section.roster.people)
    if again > 1 or not named or listed[-1].heading.kind == "present":
        return again > 1
    invited = section.heading.words.startswith("assist")
    return bool(again) or invited or section.heading.span.start - listed[-1].roster.end > _NEXT_GROUP


_NEXT_GROUP = 160
"""The next group of the same roll call (« Délégués des communes : ») starts so near behind the last."""


def _section(flow: Flow, heading: Heading, limit: int) -> Section:
    span = closed_list(flow, heading.span.end, limit)
    if heading.count and flow.fold[heading.count.start : heading.count.end].strip("0") == "":
        return Section(heading, Span(heading.span.end, heading.span.end), Roster(end=heading.span.end))
    roster = read_roster(flow, span, heading.kind, paired=heading.paired)
    roster.people = members(roster.people)
    return Section(heading, span, without_communes(flow, heading, span, roster))
