"""Which stretches of a header list people, and what each says of them: by a heading, or a mark behind each name."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.attendance.boxes import read_boxes
from deliberation_cli.parsing.attendance.codes import read_codes
from deliberation_cli.parsing.attendance.communes_there import without_communes
from deliberation_cli.parsing.attendance.couples import with_couples
from deliberation_cli.parsing.attendance.crosses import find_crosses, read_crosses
from deliberation_cli.parsing.attendance.entries import (
    WITHOUT_VOTE,
    headed_by_communes,
    held_in_brackets,
    opens_with_commune,
)
from deliberation_cli.parsing.attendance.headings import Heading, ListKind, find_headings
from deliberation_cli.parsing.attendance.headless import roll_call, told_behind, unheaded
from deliberation_cli.parsing.attendance.known_names import known
from deliberation_cli.parsing.attendance.list_ends import closed_list
from deliberation_cli.parsing.attendance.lost_columns import read_across, without_lost_columns
from deliberation_cli.parsing.attendance.lost_dashes import with_lost_dashes
from deliberation_cli.parsing.attendance.mark_column import read_mark_columns
from deliberation_cli.parsing.attendance.names_alone import names_alone
from deliberation_cli.parsing.attendance.one_cross import read_one_column
from deliberation_cli.parsing.attendance.one_style import in_one_style
from deliberation_cli.parsing.attendance.places_known import without_known_places
from deliberation_cli.parsing.attendance.relations import Roster
from deliberation_cli.parsing.attendance.roster import read_roster
from deliberation_cli.parsing.attendance.run_on_holders import doubt_communes_before, without_communes_behind
from deliberation_cli.parsing.attendance.section import FEW, HEADER_REACH, ROLL_CALL, Section
from deliberation_cli.parsing.attendance.stacked import with_stacked
from deliberation_cli.parsing.attendance.staff import members
from deliberation_cli.parsing.attendance.taken_up import taken_up
from deliberation_cli.parsing.attendance.told import told_absent
from deliberation_cli.parsing.attendance.town_columns import without_town_columns
from deliberation_cli.parsing.attendance.vote_column import read_vote_column
from deliberation_cli.parsing.attendance.without_vote import of_another_meeting, without_voteless
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.grammar.lexer import Kind, lex
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, fold
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.words import CIVILITY


def read_sections(flow: Flow, span: Span) -> list[Section]:
    """Sections of the header of the session: the first lists, and those that follow them closely."""
    written = _without_groups(flow, find_headings(flow, Span(span.start, min(span.end, span.start + 40_000))))
    headings = _lists_only(flow, written)
    sections: list[Section] = []
    last = span.start
    guests = False
    for i, heading in enumerate(headings):
        between = Span(last, heading.span.start)
        if sections and heading.span.start - last > HEADER_REACH and not names_alone(flow, between):
            break
        if not sections and heading.span.start - span.start > 3 * HEADER_REACH:
            break
        following = headings[i + 1].span.start if i + 1 < len(headings) else span.end
        section = _section(flow, heading, min(following, span.end))
        if _starts_over(sections, section):
            break
        near = Span(max(heading.span.start - 60, headings[i - 1].span.end if i else 0), heading.span.end)
        # « M. ROY (voix consultative) Absents : »: his voice, not that of the list
        of_one = [note.end() for note in WITHOUT_VOTE.finditer(flow.fold, near.start, heading.span.start)]
        advisory = _told(flow, Span(max([near.start, *of_one]), near.end), "advisory")
        apart = advisory and heading.kind == "present" and _grouped(sections) and _title_before(flow, near, heading)
        other = of_another_meeting(heading, sections)
        guests = _told(flow, near, "guests") or apart or other or (guests and heading.kind != "present")
        if guests or advisory or (sections and _in_presence(heading)):
            last = section.span.end
            continue
        sections.append(section)
        last = section.span.end
    sections = taken_up(flow, _without_substitutes_away(sections), span.end, lambda place: _list_in(flow, place))
    coded = read_codes(flow, span)
    if coded is None:
        return [s for s in sections if s.heading.kind != "present"]
    table = [_without_heading(place, kind, roster) for kind, place, roster in coded or read_vote_column(flow, span)]
    if table:
        return [*table, *(s for s in sections if _outside(s, table[0].span))]
    sections = _with_crosses(flow, span, _with_marks(flow, span, sections), written)
    present = sum(len(s.roster.people) for s in sections if s.heading.kind == "present")
    if any(s.roster.of_communes for s in sections):
        return sections
    called = roll_call(flow, span) if present < FEW else None
    if called and len(called.roster.people) > 2 * present:
        without_communes_behind(flow, called.roster)
        doubt_communes_before(called.roster)
        return [called, *(s for s in sections if s.span.start >= called.span.end)]
    told = told_behind(flow, span) if not present else None
    if told:
        sections = [told, *(s for s in sections if s.span.start >= told.span.end)]
    elif (not present or _substitutes_alone(sections)) and find_crosses(flow, span) is None:
        sections = [*unheaded(flow, span, sections), *sections]
    sections = with_couples(_with_known_names(flow, _as_present(flow, with_lost_dashes(flow, sections))))
    without_known_places(flow, sections)
    without_town_columns(flow, sections)
    return in_one_style(flow, without_lost_columns(flow, read_across(flow, with_stacked(flow, sections))))


_SUBSTITUTES_AWAY = late(r"^(?:delegues |membres |conseillers )?suppleante?s? (?:absent|excus)e?e?s$")
_SUBSTITUTES_THERE = late(r"^(?:delegues |membres |conseillers )?suppleante?s? presente?s$")


def _without_substitutes_away(sections: list[Section]) -> list[Section]:
    """« Suppléants présents : … Suppléants excusés : … »: the latter leave no seat; the former are a doubt."""
    kept = [s for s in sections if not _SUBSTITUTES_AWAY.search(s.heading.words)]
    for section in kept if len(kept) < len(sections) else ():
        section.roster.across |= _SUBSTITUTES_THERE.search(section.heading.words) is not None
    return kept


_REPRESENTING = late(r"representants? (?:du|de|des|d'|la|l')(?!.*(?:present|absent|excus))")
_NUMBERED = late(r"[\s:]*(?:\d[).°/-]*\s*)?")


def _without_groups(flow: Flow, headings: list[Heading]) -> list[Heading]:
    """« Excusés : 1) Représentants des communes : … 2) Représentants de la région : … »: labels inside one list."""
    kept: list[Heading] = []
    grouped = False
    for heading in headings:
        group = _REPRESENTING.match(heading.words) is not None and bool(kept)
        opens = group and _NUMBERED.fullmatch(flow.fold, kept[-1].span.end, heading.span.start) is not None
        grouped = opens or (grouped and group)
        if not grouped:
            kept.append(heading)
    return kept


def _as_present(flow: Flow, sections: list[Section]) -> list[Section]:
    """« BELVAL (ROY Max) », « BELVAL M. ROY » in the list of the present: one too short to show its habit is so too."""
    there = [s for s in sections if s.heading.kind == "present" and s.roster.people]
    others = [s for s in sections if s.heading.kind != "present"]
    if any(held_in_brackets(flow, s.span) for s in there):
        for section in others:
            if opens_with_commune(flow, section.span):
                section.roster = read_roster(flow, section.span, section.heading.kind, held=True)
    elif any(headed_by_communes(flow, s.span) for s in there):
        for section in others:
            section.roster = read_roster(flow, section.span, section.heading.kind, headed=True)
    return sections


def _substitutes_alone(sections: Sequence[Section]) -> bool:
    """« Délégués titulaires : … Délégués suppléants ayant pouvoir de leurs titulaires : … »: one tells of both."""
    there = [s for s in sections if s.heading.kind == "present" and s.roster.people]
    return all(_FOR_TITULARS.search(s.heading.words) for s in there)


_FOR_TITULARS = late(r"(?:pouvoir|voix) (?:de (?:leurs?|son|sa|la|le)|du|des) titulaire")


def _with_known_names(flow: Flow, sections: list[Section]) -> list[Section]:
    """Proxies that were not read whole are read again with the names of the other lists."""
    names = [e.person.value.name for s in sections if s.heading.kind != "proxies" for e in s.roster.people]
    for section in sections if names else ():
        roster = section.roster
        holders = [proxy.holder and proxy.holder.value.name for proxy in roster.proxies]
        unread = (
            roster.doubtful
            or roster.people
            or not all(h and any(part_of(h, name) for name in names) and " de " not in h for h in holders)
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
    ahead = section.heading.span.start <= table.start
    return behind or (ahead and all(span.end <= table.start for span in listed))


_COUNT_ROW = late(
    r"[\s.,;|/–-]{0,4}(?:nombre d[e'] ?)?(?:[a-z]+ )?"
    r"(?:votants?|pouvoirs?|procurations?|delegations? de vote|absent|excus|represent|quorum|pour|contre|abst"
    r"|(?:suffrages )?exprim"
    r"|(?:ayant|ont|qui ont) pris part|(?:vot|pouv|proc|pres|abs|exc)\.)[a-z()]*"
    r"(?: \([a-z ]{3,40}\)| au vote| a la deliberation)?[\s:.]{0,12}\d"
)


def _lists_only(flow: Flow, headings: list[Heading]) -> list[Heading]:
    """« Présents : 27. Votants : 33. »: a row of counts opens no list; the names behind it have no heading."""
    kept = [h for h in headings if h.count is None or not (_COUNT_ROW.match(flow.fold, h.span.end) or _few(flow, h))]
    return [h for i, h in enumerate(kept) if not _of_side_column(flow, kept, i)]


def _of_side_column(flow: Flow, headings: Sequence[Heading], i: int) -> bool:
    """« Présents : …, M. ROY, Présents : 13 Absents : 5 Mme BRUN, M. BRET Absents excusés : … »: a count beside a list.

    The absent have their own heading below, and those behind the count are not as many.
    """
    heading, below = headings[i], headings[i + 1 :]
    if heading.count is None or heading.kind == "present" or not i or not below:
        return False
    above = headings[i - 1]
    listed = above.kind == "present" and above.count is None and below[0].kind != "present" and below[0].count is None
    if not listed or not _COUNT_BEFORE.search(flow.fold, max(heading.span.start - 30, 0), heading.span.start):
        return False
    people = read_roster(flow, Span(heading.span.end, below[0].span.start), heading.kind).people
    return bool(people) and len(people) != numbers.value(flow.fold[heading.count.start : heading.count.end])


_COUNT_BEFORE = late(r"(?:presents?|exercice|votants?|representes?)\s?:\s?\d{1,3}[\s.;]*$")


def _few(flow: Flow, heading: Heading) -> bool:
    """« Présents : 61 Monsieur Luc LEROY, Président. Votants : 63 »: no room for so many names."""
    count = numbers.value(flow.fold[heading.count.start : heading.count.end]) if heading.count else None
    following = _NEXT_COUNT.search(flow.fold, heading.span.end, heading.span.end + 160) if count else None
    return bool(count and following and following.start() - heading.span.end < _SHORTEST_NAME * count)


_SHORTEST_NAME = 5

_NEXT_COUNT = late(r"\b(?:votants?|absents?|pouvoirs?|procurations?)\s?:\s?\d{1,3}\b")


_BARE = late(r"(?:etai(?:en)?t |sont )?presente?s?")


def _grouped(sections: Sequence[Section]) -> bool:
    """Whether the groups of members list their own absent."""
    return any(s.heading.kind == "absent" and s.roster.people for s in sections)


def _title_before(flow: Flow, near: Span, heading: Heading) -> bool:
    """« MEMBRES AVEC VOIX CONSULTATIVE Présents : … Excusé : … »: a title over two lists, none of which has a vote."""
    return _BARE.fullmatch(heading.words) is not None and _told(flow, Span(near.start, heading.span.start), "advisory")


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
    behind = Span(table.end - _ROW_END, min(span.end, table.end + _TOLD_REACH))
    absent += [found.value.name for found, _ in told_absent(flow, behind, [])]
    count = next((heading.count for heading in written if heading.kind == "present" and heading.count), None)
    stated = numbers.value(flow.fold[count.start : count.end]) if count else None
    if stated is None and (told_of := _THERE.search(flow.fold, *behind)):
        stated = int(told_of["count"])
    read = read_crosses(flow, table, absent, stated)
    listed = any(_tells(s, "absent") for s in kept)
    kinds: tuple[ListKind, ...] = ("present",) if listed else ("present", "absent")
    told = [_without_heading(Span(table.start, r.end), kind, r) for kind, r in zip(kinds, read or (), strict=False)]
    if read is None and not any(_tells(s, kind) for s in kept for kind in ("absent", "proxies")):
        told = [_without_heading(place, kind, roster) for kind, place, roster in read_one_column(flow, table)]
    return [*told, *kept]


_THERE = late(
    r"(?<![\w,.])(?P<count>\d{1,3}) (?:(?:conseillers?|membres|elus|delegues) )?(?:sont |etaient )?presents(?![a-z])"
)
"""« Totaux : 17 présents », « 18 conseillers sont présents »."""
_TOLD_REACH = 600
_ROW_END = 160
"""A heading behind the last cross may stand so near to it."""


def _rolls(flow: Flow, span: Span, told: list[str]) -> list[tuple[ListKind, Span, Roster]]:
    """A roll of boxes, where no heading tells a list."""
    return [] if told else read_boxes(flow, span)


def _tells(section: Section, kind: str) -> bool:
    return section.heading.kind == kind and bool(section.roster.people or section.roster.proxies)


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


_GROUP_TITLE = late(
    r"(\n(?:C\.?[CAU]\.?|CDC|(?i:communauté|métropole|agglomération|syndicat|collège|département|région))"
    r"\s[^,;:()\n]{2,60}\s*)\Z"
)
_PRESENT_ALONE = late(r"presente?s?\s?:")
_BEHIND_CIVIL = late(r"(?:M\.|Mme)\s[^\n]*(\n(?!M\.|Mme|MM)[A-ZÀ-Þ][^,;:()\n]{3,50}\s*)\Z")
"""« …, M. Luc LEROY / Bassin de l'Arle / Présents : … », where all have a civility."""
_TITLE = 70


def _before_title(flow: Flow, limit: int) -> int:
    """« Excusée : Mme Zoé BRUN / CC du Plateau / Présents : … »: the next group's title over its first heading."""
    start, heading = max(limit - _TITLE, 0), limit
    numbered = _NUMBER_OF_LIST.search(flow.text, start, limit)
    if numbered and flow.text.rfind("(", start, limit) <= flow.text.rfind(")", start, numbered.start()):
        limit = numbered.start()
    title = _GROUP_TITLE.search(flow.text[start:limit])
    if title is None and _PRESENT_ALONE.match(flow.fold, heading):
        title = _BEHIND_CIVIL.search(flow.text[start:limit])
    return start + title.start(1) if title else limit


_NUMBER_OF_LIST = late(
    r"(?<=[^\W\d]\s|[).,;]\s)(?:(?:[IVX]{1,4}|\d{1,2}|[A-Ha-h]) ?[°/)]|(?:[IVX]{2,4}|\d{1,2}) ?[.°)]? ?[-–.])\s*$"
)
"""« …, Mme Zoé BRUN II - ABSENTS : … », « … 2) Absents : … »: the lists of the head are numbered.

A bracket that is still open, « Zoé BRUN (arrivée au point 2) Absents : … », closes a note.
"""


def _too_many(flow: Flow, heading: Heading, roster: Roster) -> bool:
    """« Pouvoirs : 3 » in a block of counts, and behind it thirty names that give nothing: another list."""
    stated = numbers.value(flow.fold[heading.count.start : heading.count.end]) if heading.count else None
    alone = heading.kind == "proxies" and not roster.proxies
    return alone and stated is not None and len(roster.people) > _TIMES * max(stated, 1)


_TIMES = 3


def _list_in(flow: Flow, place: Span) -> Section:
    """The list of the present that starts with `place`, without a heading of its own."""
    return _section(flow, Heading("present", Span(place.start, place.start), "presents"), place.end)


def _section(flow: Flow, heading: Heading, limit: int) -> Section:
    span = closed_list(flow, heading.span.end, _before_title(flow, limit), of_present=heading.kind == "present")
    if heading.count and flow.fold[heading.count.start : heading.count.end].strip("0") == "":
        return Section(heading, Span(heading.span.end, heading.span.end), Roster(end=heading.span.end))
    roster = read_roster(flow, span, heading.kind, paired=heading.paired)
    roster.people = members(flow, roster.people)
    if _too_many(flow, heading, roster):
        return Section(heading, Span(heading.span.end, heading.span.end), Roster(end=heading.span.end))
    section = Section(heading, span, without_communes(flow, heading, span, roster))
    if heading.kind == "present" and _NAMELESS.match(flow.fold, *span):
        for entry in section.roster.people[:1]:
            entry.person = entry.person._replace(confidence=DOUBT)  # one more is there, whom only his office tells
    without_voteless(flow, section)
    return section


_NAMELESS = late(
    rf"[\s:]*{CIVILITY} l[ea] (?:maire|presidente?)\s?[*,;]?\s"
    r"(?:mm?\.|mr|mmes?|messieurs|monsieur|madame)\s"
)
"""« Présents : M. le Maire, M. ROY, Mme BRUN »."""
