"""Holders of proxies in a column of their own: « … M. ROY Mme BRUN pouvoir pouvoir … à M. BRET à Mme PETIT ».

Or « … M. ROY Mme BRUN Était excusée par M. BRET par Mme PETIT Mme … », behind the heading of the next list; or below
it, a name a line, where the label has stayed beside each giver: « M. ROY mandataire / Mme BRUN mandataire ».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from deliberation_cli.models import Person
from deliberation_cli.models.names import named_in
from deliberation_cli.parsing.attendance.entries import Entry, bare_entry
from deliberation_cli.parsing.attendance.pairs import labels_alone
from deliberation_cli.parsing.attendance.relations import ProxyFound
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.words import CIVILITY

_TO = late(rf"(?<![a-z'])(?:a|par) (?={CIVILITY})")
_REACH = 500
_NAME = 60
_BESIDE = 4
_FEWEST = 2
_MANY = 4


def pair_far(flow: Flow, sections: Sequence[Section]) -> None:
    """Pair the givers of a list that names no holder with as many « à … » in a row, if all these are present."""
    for section in sections:
        givers = [entry.person for entry in section.roster.people]
        if section.heading.kind != "proxies" or section.roster.proxies or len(givers) < _FEWEST:
            continue
        there = [e.person.value.name for s in sections if s.heading.kind == "present" for e in s.roster.people]
        away = [e.person for s in sections if s.heading.kind != "present" for e in s.roster.people]
        zone = Span(section.roster.end, section.roster.end + _REACH)
        below = _lines(flow, zone) if labels_alone(section.roster.people) else ()
        for holders in chain(_first(_rows(flow, zone)), below):
            if len(holders) == len(givers) and _may_hold(holders, there, away):
                pairs = zip(givers, holders, strict=True)
                section.roster.proxies = [ProxyFound(giver, holder, sure=False) for giver, holder in pairs]
                section.roster.people = []
                _give_back(sections, section, {holder.span for holder in holders})
                break


def _first(rows: Iterator[list[Found[Person]]]) -> Iterator[list[Found[Person]]]:
    """The rows up to the first of several people: those behind it hold for others."""
    for holders in rows:
        yield holders
        if len(holders) >= _FEWEST:
            return


def _may_hold(holders: Sequence[Found[Person]], there: Sequence[str], away: Sequence[Found[Person]]) -> bool:
    """Whether all are present; of many, most are, and no list has another away: a list may have lost a page."""
    present = sum(named_in(holder.value.name, there) for holder in holders)
    if len(holders) < _MANY or 2 * present <= len(holders):
        return present == len(holders)
    places = {holder.span for holder in holders}
    others = [person.value.name for person in away if person.span not in places]
    return not any(named_in(holder.value.name, others) for holder in holders)


def pair_headed(flow: Flow, sections: Sequence[Section]) -> None:
    """« Absents : ROY Max, BRUN Zoé Ont donné respectivement pouvoir à : BRET Guy, PETIT Anne »: its people hold.

    The absent above them give, where they are as many; else nobody can say who gave to whom.
    """
    there = [e.person.value.name for s in sections if s.heading.kind == "present" for e in s.roster.people]
    for above, section in pairwise(sections):
        roster = section.roster
        if _BY_WHOM.search(section.heading.words) and not roster.proxies:
            _pair_sentence(flow, above, section, there)
            continue
        if section.heading.kind != "proxies" or roster.proxies or not _TO_WHOM.search(section.heading.words):
            continue
        if above.heading.kind == "absent" and not above.roster.people and (pairs := _in_turn(roster.people, there)):
            roster.proxies = [ProxyFound(one.person, other.person) for one, other in pairs]
            above.roster.people, roster.people = roster.people[2 * len(pairs) :], []
            continue
        listed = all(named_in(entry.person.value.name, there) for entry in roster.people)
        if not roster.people or (there and not listed):
            continue
        givers, holders = above.roster.people, roster.people
        told = "mandataire" in section.heading.words or "respectiv" in section.heading.words
        told = told or len(_EACH.findall(section.heading.words)) == len(givers) > 1  # « donne pouvoir à », a line each
        bare = above.heading.kind == "proxies" and not above.roster.proxies and told
        if (above.heading.kind == "absent" or bare) and len(givers) == len(holders):
            sure = "respectiv" in section.heading.words
            told_pairs = zip(givers, holders, strict=True)
            roster.proxies = [ProxyFound(giver.person, holder.person, sure=sure) for giver, holder in told_pairs]
            above.roster.people = []
        else:
            for entry in givers:
                entry.person = entry.person._replace(confidence=DOUBT)
        roster.people = []


def _pair_sentence(flow: Flow, above: Section, section: Section, there: Sequence[str]) -> None:
    """« Présents : … Selon la loi, ROY Max, BRUN Zoé, excusés, étaient respectivement représentés par … ».

    Those who are away stand in the sentence of the words that pair them, as many as their holders.
    """
    holders, heading = section.roster.people, section.heading.span.start
    floor = max(heading - _SENTENCE, above.heading.span.end)
    start = max((stop.end() for stop in _STOP.finditer(flow.text, floor, heading)), default=heading)
    givers = read_names(flow, Span(start, heading))
    listed = sum(named_in(entry.person.value.name, there) for entry in holders)
    if len(givers) == len(holders) and 2 * listed > len(holders):
        told = zip(givers, holders, strict=True)
        section.roster.proxies = [ProxyFound(giver, holder.person) for giver, holder in told]
        above.roster.people = [entry for entry in above.roster.people if entry.person.span.start < start]
    section.roster.people = []


_BY_WHOM = late(r"respectivement representee?s? par$")
_SENTENCE = 1_500
_STOP = late(r"(?<!\b[A-Z])(?<!\bMM)[.;:]\s(?=[A-ZÀ-Ý][a-zà-ÿ])")


def _in_turn(people: Sequence[Entry], there: Sequence[str]) -> list[tuple[Entry, Entry]]:
    """« EXCUSÉS : POUVOIR À : / M. ROY Mme BRUN / M. BRET M. PETIT »: two columns read across, the holders present.

    Behind the pairs may stand those who gave to nobody; where one of those is present, nothing is sure.
    """
    pairs: list[tuple[Entry, Entry]] = []
    for giver, holder in zip(people[::2], people[1::2], strict=False):
        if named_in(giver.person.value.name, there) or not named_in(holder.person.value.name, there):
            break
        pairs.append((giver, holder))
    rest = people[2 * len(pairs) :]
    return [] if any(named_in(entry.person.value.name, there) for entry in rest) else pairs


_EACH = late(r"(?:pouvoir|procuration|mandat) a(?![a-z])")
_TO_WHOM = late(r"(?:pouvoir|procuration|mandat)s? (?:respectivement )?a$|^mandataires?$")


def _give_back(sections: Sequence[Section], paired: Section, held: set[Span]) -> None:
    """A list between the givers and the holders took these for its own: who stands in it gave nothing."""
    for section in sections:
        if section is paired:
            continue
        mistaken = [p for p in section.roster.proxies if p.holder and p.holder.span in held]
        section.roster.proxies = [p for p in section.roster.proxies if p not in mistaken]
        told = section.roster.represented
        section.roster.represented = [p for p in told if not (p.holder and p.holder.span in held)]
        kept = [entry for entry in section.roster.people if entry.person.span not in held]
        section.roster.people = [*kept, *(bare_entry(p.giver) for p in mistaken)]


def _rows(flow: Flow, zone: Span) -> Iterator[list[Found[Person]]]:
    """People behind « à », in rows that nothing interrupts."""
    row: list[Found[Person]] = []
    for match in _TO.finditer(flow.fold, *zone):
        if row and match.start() - row[-1].span.end > _BESIDE:
            yield row
            row = []
        named = read_names(flow, Span(match.end(), min(match.end() + _NAME, len(flow.fold))))
        row += named[:1]
    if row:
        yield row


def _lines(flow: Flow, zone: Span) -> Iterator[list[Found[Person]]]:
    """People of paragraphs that hold nothing but a name a line."""
    for paragraph in _PARAGRAPH.finditer(flow.text, *zone):
        spans = [Span(*line.span()) for line in _LINE.finditer(flow.text, *paragraph.span())]
        named = [read_names(flow, span) for span in spans]
        if all(len(people) == 1 and people[0].span.end == span.end for people, span in zip(named, spans, strict=True)):
            yield [people[0] for people in named]


_LINE = late(r"\S[^\n]*")
_PARAGRAPH = late(r"(?:(?<=\n\n)|^)\S[^\n]*(?:\n[^\n]+)*(?=\n\n)")
