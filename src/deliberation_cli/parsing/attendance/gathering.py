"""The people of all lists of a header, put where they belong: present, absent, givers and holders of proxies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TypeAlias

from rapidfuzz.distance import Levenshtein

from deliberation_cli.models import Person
from deliberation_cli.models.names import apart, find, named_in, part_of, short
from deliberation_cli.parsing.attendance.by_presence import pair_by_presence, turn_by_presence, without_to
from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.headings import Heading
from deliberation_cli.parsing.attendance.instead import sit_instead, take_substitutes
from deliberation_cli.parsing.attendance.office_holders import apposed
from deliberation_cli.parsing.attendance.relations import ProxyFound
from deliberation_cli.parsing.attendance.section import ROLL_CALL, Section
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Found, fold
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.words import CIVILITY

Absentees: TypeAlias = list[tuple[Found[Person], bool | None]]
"""Who is away, and whether the act says excused."""


@dataclass(slots=True)
class Lists:
    """The people of all sections, before they are put into the contract's words."""

    present: list[Found[Person]] = field(default_factory=list)
    proxies: list[ProxyFound] = field(default_factory=list)
    absent: list[tuple[Found[Person], bool | None]] = field(default_factory=list)


def _namesakes(people: Sequence[Entry]) -> list[Entry]:
    """« M. Guy ROUX (Val), M. Guy ROUX fils »: a word behind one of them tells two people of one name apart."""
    often = Counter(entry.person.value.name for entry in people)
    twice = {name for name, times in often.items() if times > 1}
    apart = {e.person.value.name for e in people if e.person.value.name in twice and _TELLS_APART.match(e.after)}
    return [entry for entry in people if entry.person.value.name in apart]


def _once_under_labels(people: Sequence[Entry]) -> list[Entry]:
    """« Val Agglomération : Z. BRUN, L. PETIT, Belval : Z. BRUN, Orval : L. PETIT »: who sits for two bodies is one.

    One name alone that stands twice may be the clerk's slip, which the checks want to see. Who has two seats may count
    for two: he is a doubt.
    """
    groups = list(accumulate(":" in entry.before for entry in people))
    kept: dict[str, int] = {}
    again: list[Entry] = []
    for entry, group in zip(people, groups, strict=True):
        if kept.setdefault(fold(entry.person.value.name), group) != group:
            again.append(entry)
    habit = len(again) >= _TWICE and len({*groups}) >= _LABELS
    if not habit:
        return list(people)
    twice = {fold(entry.person.value.name) for entry in again}
    once = [entry for entry in people if not any(entry is other for other in again)]
    for entry in once:
        if fold(entry.person.value.name) in twice:
            entry.person = entry.person._replace(confidence=DOUBT)
    return once


_TWICE, _LABELS = 2, 3
_TELLS_APART = late(r"\s?(?:\(|(?:pere|mere|fils|fille|aine|cadet|junior|senior|jr)(?![a-z]))")


def gather(sections: Sequence[Section], counts: Mapping[str, Found[int]]) -> Lists:
    """Put the people of all sections where they belong."""
    lists = Lists()
    pair_by_presence(sections)
    turn_by_presence(sections)
    without_to(sections)
    apposed(sections)
    seated, replaced = take_substitutes(sections)
    for section in sections:
        section.roster.people = _once_under_labels(section.roster.people)
    none_given = "proxies_count" in counts and counts["proxies_count"].value == 0
    for section in sections:
        paired = False
        if section.heading.kind == "substituted" or (section.heading.kind == "proxies" and none_given):
            there = [f.value.name for f in lists.present]
            held = [p.holder for p in section.roster.proxies if p.holder]
            lists.present += [holder for holder in held if not named_in(holder.value.name, there)]
            if section.heading.kind == "substituted" and _MEMBERS_AWAY.search(section.heading.words):
                lists.absent += [(p.giver, _excused(section.heading.words, "")) for p in section.roster.proxies]
        else:
            lists.proxies += section.roster.proxies
            paired = bool(section.roster.proxies)
        there = [f.value.name for f in lists.present]
        lists.present += [found for found in section.roster.seated if not named_in(found.value.name, there)]
        for entry in section.roster.people:
            if section.roster.across:
                entry.person = entry.person._replace(confidence=DOUBT)
        for entry in _namesakes(section.roster.people):
            entry.person = entry.person._replace(confidence=DOUBT)
        for entry in section.roster.people:
            if not (section.heading.kind == "present" and _listed_above(lists, entry)):
                _place(lists, section.heading, entry, sure=not paired)
    lists.proxies += _by_ranks(sections)
    lists.present += seated
    lists.absent += [(found, _excused(words, "")) for found, words in replaced]
    lists.present = sit_instead(sections, lists.present)
    told = _represented(sections, lists) or ([] if lists.proxies else _by_marks(sections))
    lists.proxies += told
    _forget(lists, [p.giver for p in told])
    lists.proxies = _once(lists.proxies)
    headed = {e.person.span for s in sections if s.heading.kind == "absent" for e in s.roster.people}
    lists.absent = _told_again(sections, lists.absent)
    names = [f.value.name for f, _ in lists.absent if f.span in headed]
    lists.absent = [r for r in lists.absent if r[0].span in headed or not named_in(r[0].value.name, names)]
    moved = {e.person.span for s in sections for e in s.roster.people if e.moved}
    there = [f.value.name for f in lists.present]
    lists.absent = [row for row in lists.absent if not any(_one(row[0].value, p.giver.value) for p in lists.proxies)]
    _seat(lists, [sits for section in sections for sits in section.roster.may_sit], counts)
    if not moved:
        _unseat(lists, counts)
    return lists


def _told_again(sections: Sequence[Section], rows: Absentees) -> Absentees:
    """« Absents : Ida COLAS, Max ROY. Dont absents sans pouvoir : Ida COLAS »: a part of those above, told again."""
    parts = [s for s in sections if s.heading.kind == "absent" and s.heading.words.startswith("dont ")]
    again = {entry.person.span for section in parts for entry in section.roster.people}
    above = {fold(found.value.name) for found, _ in rows if found.span not in again}
    return [row for row in rows if row[0].span not in again or fold(row[0].value.name) not in above]


def strike(lists: Lists) -> None:
    """« Les personnes dont le nom est barré … »: who is told away below was struck out of the list of everybody.

    The text does not show the strokes. Who is read as absent, or as giving a proxy, is taken off the present; the list
    of the present stays a doubt, for others may be struck out whom nothing below names.
    """
    away = [*(found.value.name for found, _ in lists.absent), *(proxy.giver.value.name for proxy in lists.proxies)]
    there = [found.value.name for found in lists.present]
    struck = {find(name, there).index for name in away}
    lists.present = [found for i, found in enumerate(lists.present) if i not in struck]


def _seat(lists: Lists, substitutes: Sequence[Found[Person]], counts: Mapping[str, Found[int]]) -> None:
    """« Excusés : X, suppléé par Y »: Y is there where the act's count of the present is right with him."""
    others = [*lists.present, *(found for found, _ in lists.absent), *(p.giver for p in lists.proxies)]
    names = [other.value.name for other in others]
    sit = [found for found in substitutes if not named_in(found.value.name, names)]
    stated = counts.get("present_count")
    if lists.present and stated and stated.value == len(lists.present) + len(sit):
        lists.present += sit


def _unseat(lists: Lists, counts: Mapping[str, Found[int]]) -> None:
    """« Étaient présents : » everybody, and below those who give proxies: the act's count is right without them."""
    stated = counts.get("present_count")
    givers = [proxy.giver.value.name for proxy in lists.proxies]
    there = [found for found in lists.present if not named_in(found.value.name, givers)]
    if stated and stated.value == len(there) < len(lists.present):
        lists.present = there


def _listed_above(lists: Lists, entry: Entry) -> bool:
    """« … M. Max ROY. M. Luc LEROY, arrivé à 18 h 20, n'a pas pris part … »: of one whom the list has named."""
    return entry.moved and any(fold(entry.person.value.name) == fold(p.value.name) for p in lists.present)


_RANK = late(rf"(?:^|[\s,;(])(\d{{1,3}})\s?[.):/-]?\s*(?:{CIVILITY}\s*)?$")


def _by_ranks(sections: Sequence[Section]) -> list[ProxyFound]:
    """Proxies whose holder is told by his number among the present; he is nobody where two bear it, or none."""
    ranks: dict[int, list[Found[Person]]] = {}
    for section in sections:
        for entry in section.roster.people if section.heading.kind == "present" else ():
            rank = _RANK.search(entry.before)
            if rank:
                ranks.setdefault(int(rank[1]), []).append(entry.person)
    found: list[ProxyFound] = []
    for section in sections:
        for giver, rank_told in section.roster.ranked:
            holders = ranks.get(rank_told, [])
            found.append(ProxyFound(giver, holders[0] if len(holders) == 1 else None))
    return found


def _one(person: Person, other: Person) -> bool:
    """Whether the names can be one person's: « M. HADDAD » and « Mme HADDAD » are two."""
    return part_of(person.name, other.name) and not apart(person.civility, other.civility)


def _represented(sections: Sequence[Section], lists: Lists) -> list[ProxyFound]:
    """« X (représenté par Y) »: where proxies are listed elsewhere, Y may be a substitute; « X par Y » says proxy."""
    told = [p for s in sections for p in s.roster.represented if not _chained(p, s.roster.represented)]
    return [p for p in told if p.bare] if any(p.holder for p in lists.proxies) else told


def _chained(told: ProxyFound, others: Sequence[ProxyFound]) -> bool:
    """« … par M. ROY par Mme BRUN par M. PETIT »: a column of holders, whose givers stand elsewhere."""
    holders = {p.holder.span for p in others if p.bare and p.holder}
    givers = {p.giver.span for p in others if p.bare}
    return told.bare and (told.giver.span in holders or (told.holder is not None and told.holder.span in givers))


def _by_marks(sections: Sequence[Section]) -> list[ProxyFound]:
    """An absent and a present member who bear the same mark: giver and holder."""
    holders = {m: p for s in sections if s.heading.kind == "present" for m, p in s.roster.marks.items()}
    givers = [(m, g) for s in sections if s.heading.kind == "absent" for m, ps in s.roster.marks.items() for g in ps]
    return [ProxyFound(giver, holders[mark][0]) for mark, giver in givers if len(holders.get(mark, ())) == 1]


def _place(lists: Lists, heading: Heading, entry: Entry, *, sure: bool) -> None:
    """Put one person where his list's heading or his own mark says.

    `sure`: a giver without holder is as sure as his list; where the others of the list name theirs, he is a doubt.
    """
    if heading.kind == "substituted" and _MEMBERS_AWAY.search(heading.words):
        # who sits in his stead is not named beside him: the lists may not say how many vote
        lists.absent.append((entry.person._replace(confidence=DOUBT), _excused(heading.words, entry.after)))
    elif heading.kind == "substituted":
        lists.present.append(entry.person)
    elif heading.kind == "proxies" and (entry.replaced or cue("attendance", "mark_replaced").match(entry.after)):
        lists.absent.append((entry.person, _excused(heading.words, entry.after)))  # « X, suppléé par Y » gives nothing
    elif heading.kind == "proxies" and (sure or not (_WITHOUT.search(heading.words) or _only_excused(entry))):
        lists.proxies.append(ProxyFound(entry.person, None, sure=sure))
    elif heading.kind in ("absent", "proxies") or _marked_absent(heading, entry):
        lists.absent.append((entry.person, _excused(heading.words, entry.after)))
    else:
        lists.present.append(entry.person)


_MEMBERS_AWAY = late(
    r"(?:absent|excus|titulaires? represent)[^ ]* "
    r"(?:.*par (?:leurs?|son|un) suppleant|(?:et )?(?:remplace|supplee)[^ ]*$)"
)
"""« Excusés et représentés par leurs suppléants : M. Guy BRET », « Absents et remplacés : … »: who is named is away."""


_WITHOUT = late(
    r"(?:absent|excus)[^ ]* ?(?:et|ou|[/,–-]) ?(?:pouvoir|procuration)"
    r"|(?:pouvoir|procuration)s? ?(?:et|ou|[/,–-]) ?(?:absent|excus)"
)
"""« Absents et pouvoirs : », « Pouvoirs – excusés »: who names no holder, where others do, gives nothing."""


def _only_excused(entry: Entry) -> bool:
    """« Pouvoirs : M. ROY à M. BRET, M. COLAS, excusé »: he alone names no holder, and is said to be away."""
    return cue("attendance", "mark_absent").match(entry.after) is not None


def _marked_absent(heading: Heading, entry: Entry) -> bool:
    """« Guy BRET (absent) »; « Guy BRET (absent à l'ouverture, arrivé à 20 h 50) » is listed where his heading says."""
    if entry.moved and heading.words != ROLL_CALL:
        return False
    return bool(cue("attendance", "mark_absent").match(entry.after)) or _called(heading, entry)


def _called(heading: Heading, entry: Entry) -> bool:
    """In a roll call his quality may stand between a name and its mark: « Guy BRET Élu Absent »."""
    return heading.words == ROLL_CALL and bool(
        re.match(r"(?:(?!present)[^\n]){0,40}(?<![a-z])(absente?|excusee?)(?![a-z])", entry.after)
    )


def _excused(words: str, after: str) -> bool | None:
    if cue("attendance", "not_excused").search(words):
        return False
    if cue("attendance", "excused").search(words) or re.match(r"[^a-z]*excus", after):
        return True
    return None


def _forget(lists: Lists, givers: Sequence[Found[Person]]) -> None:
    spans = {g.span for g in givers}
    lists.present = [p for p in lists.present if p.span not in spans]
    lists.absent = [row for row in lists.absent if row[0].span not in spans]


def _once(proxies: Sequence[ProxyFound]) -> list[ProxyFound]:
    """A proxy told twice (beside the holder and beside the giver) counts once, in the giver's spelling."""
    kept: list[ProxyFound] = []
    for proxy in sorted(proxies, key=lambda p: (p.told_by_holder, p.holder is None)):
        twin = next((i for i, k in enumerate(kept) if _same_proxy(k, proxy)), None)
        if twin is None:
            kept.append(proxy)
        elif kept[twin].holder is None:
            kept[twin] = replace(kept[twin], holder=proxy.holder, sure=True)
    return sorted(kept, key=lambda p: p.giver.span.start)


def _same_proxy(one: ProxyFound, other: ProxyFound) -> bool:
    named = _may_name(one.giver.value.name, other.giver.value.name)
    if one.holder is None or other.holder is None:
        return named
    named = named or _one_letter_off(one.giver.value, other.giver.value)
    return named and _may_name(one.holder.value.name, other.holder.value.name)


def _one_letter_off(one: Person, other: Person) -> bool:
    """« AYVYILDIZ », « AYYILDIZ », who gives to the same holder twice: a slip of the pen, or of the page's reader."""
    names = fold(one.name), fold(other.name)
    near = min(map(len, names)) > _SHORT_NAME and Levenshtein.distance(*names, score_cutoff=1) <= 1
    return near and not apart(one.civility, other.civility)


_SHORT_NAME = 6


def _may_name(one: str, other: str) -> bool:
    """One name in the other, or with an initial for its given name: « A. ROY » and « Anne ROY »."""
    return part_of(one, other) or short(one, other)
