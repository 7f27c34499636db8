"""A list of people as its reader sees it: names, and between them the words that relate one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deliberation_cli.models import Person
from deliberation_cli.models.names import is_woman, same
from deliberation_cli.parsing.attendance.entries import Entry, read_entries
from deliberation_cli.parsing.attendance.headings import ListKind
from deliberation_cli.parsing.attendance.known_names import NOBODY, Known
from deliberation_cli.parsing.attendance.pairs import (
    columns,
    holders_first,
    in_columns,
    labels_alone,
    respective,
    told_apart,
    two_a_line,
    two_columns,
)
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster, holds_more, relate
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.words import CIVILITY


def read_roster(
    flow: Flow,
    span: Span,
    kind: ListKind = "present",
    names: Known = NOBODY,
    *,
    paired: bool = False,
    called: bool = False,
    held: bool = False,
    headed: bool = False,
) -> Roster:
    """Read the list in `span`, whose heading says what it is; `names` are those of the other lists, where they are.

    `paired`: it heads two columns, of givers and of holders. `called`: a roll call, where a quality may stand between
    a name and its mark. `held`: brackets behind communes hold the people, as in the list of the present;
    `headed`: nothing but communes before them does.
    """
    of_proxies = kind in ("proxies", "substituted")
    entries = read_entries(
        flow,
        span,
        of_proxies=of_proxies,
        substituted=kind == "substituted",
        names=names,
        called=called,
        held=held,
        headed=headed,
    )
    roster = Roster(end=entries[-1].person.span.end if entries else span.start)
    if of_proxies and labels_alone(entries):
        roster.people = list(entries)
        return roster
    used = _pair_apart(entries, roster, of_proxies=of_proxies, paired=paired)
    _by_rank(entries, roster, used)
    _to_nobody_named(entries, roster, used, kind)
    for i in range(1, len(entries)):
        if i - 1 in used and roster.ranked and _TO_RANK.search(entries[i].before):
            continue
        if i in used or (i - 1 in used and _TO_OFFICE.match(entries[i].before)):
            continue
        if i - 1 in used and entries[i - 1].bracketed and not of_proxies:
            if entries[i].bracketed and (holder := holds_more(entries[i - 1], entries[i].before, roster)):
                roster.proxies.append(ProxyFound(entries[i].person, holder))
                used.add(i)
            continue
        relate(entries, i, roster, used, kind)
    if any(told_apart(entry.before) for i, entry in enumerate(entries) if i not in used):
        roster.doubtful = True  # « ont donné respectivement pouvoir à »: the pairs stand apart
    if roster.doubtful or any(_is_one_person(proxy) for proxy in roster.proxies):
        roster.proxies = []
    roster.proxies = _unlinked(flow, roster.proxies)
    used |= {i for i, entry in enumerate(entries) if kind == "present" and "absence de " in entry.before}
    used |= {i for i, entry in enumerate(entries) if of_proxies and _GAVE_NONE.match(entry.after)}
    roster.people = [e for i, e in enumerate(entries) if i not in used and not e.bracketed]
    for entry in roster.people:
        mark = _MARK.match(flow.fold, entry.person.span.end)
        if mark:
            roster.marks.setdefault(mark[1], []).append(entry.person)
    return roster


def _pair_apart(entries: Sequence[Entry], roster: Roster, *, of_proxies: bool, paired: bool) -> set[int]:
    """Read givers and holders that stand apart; the places of the people so read."""
    told = respective(entries) or in_columns(entries) or (holders_first(entries) if of_proxies else [])
    sure = any("respectiv" in entry.before for entry in entries)
    apart = told or columns(entries, of_proxies=of_proxies)
    if of_proxies and not apart:
        apart = list(two_columns(entries) if paired else two_a_line(entries))
    for giver, holder in apart:
        proxy = ProxyFound(entries[giver].person, entries[holder].person, sure=paired or (bool(told) and sure))
        roster.proxies.append(proxy)
    return {place for pair in apart for place in pair}


_TO_RANK = late(r"(?:pouvoir|procuration|mandat)s?(?: donnee?)? a (?:n ?[°o] ?)?(\d{1,3})(?=\s?(?:[),;.\n]|$))")


def _by_rank(entries: Sequence[Entry], roster: Roster, used: set[int]) -> None:
    """« Zoé BRUN (pouvoir à 3), Guy BRET (pouvoir à 7) »: the holders are numbers of another list."""
    for i, entry in enumerate(entries):
        told = _TO_RANK.search(entry.after)
        if told:
            roster.ranked.append((entry.person, int(told[1])))
            used.add(i)


_TO_OFFICE = late(
    r"[\s,(:–-]{0,3}(?:(?:qui )?(?:a |ayant |avait )?(?:donne )?(?:son )?(?:pouvoir|procuration|mandat)s? )"
    rf"(?:donnee? )?(?:a (?:{CIVILITY} ?)?l[ea]|au) (?:maire|president)e?\s?(?:\)|[.;\n]|$)"
)


_BY_SOMEBODY = late(
    r"[\s,]{0,2}s'(?:est|etait|etant) fait represent(?:er|e)e?(?! par)(?![a-z])"
    r"|\s?\((?:(?:excuse|absent)e?,? (?:et )?)?representee?\)|,? representee?(?=\s?[,;]|\s?\.?\n(?!par ))"
)
"""« M. BRET s'était fait représenter. », « Mme ROY (représentée) »: by whom, the act does not say."""
_GIVES_ALONE = late(
    r"\s?[(,]?\s?(?:(?:qui )?(?:a |ayant |avait )donne (?:son |un |une )?|avec )?(?:pouvoir|procuration)\s?(?=[,;.)\n])"
)
"""« Absents : M. BRET (pouvoir), Mme ROY a donné procuration, … », of those who are away."""


def _to_nobody_named(entries: Sequence[Entry], roster: Roster, used: set[int], kind: ListKind) -> None:
    """« Absents : Zoé BRUN (pouvoir à M. le Maire), Guy BRET »: she gives to the office, and not to the next."""
    for i, entry in enumerate(entries):
        told = _TO_OFFICE.match(entry.after) or _BY_SOMEBODY.match(entry.after)
        told = told or (_GIVES_ALONE.match(entry.after) if kind == "absent" else None)
        if i not in used and not entry.bracketed and told:
            roster.proxies.append(ProxyFound(entry.person, None))
            used.add(i)


def _unlinked(flow: Flow, proxies: list[ProxyFound]) -> list[ProxyFound]:
    """« Procurations : de ROY Max à …, d'ESTEVE Luc à … »: « de » leads to each giver; « d' » is none of his name."""
    linked = [_LINKED.search(flow.fold, max(p.giver.span.start - 4, 0), p.giver.span.start + 2) for p in proxies]
    if len(linked) < _SEVERAL or not all(linked):
        return proxies
    return [replace(p, giver=_without_link(p.giver)) for p in proxies]


_GAVE_NONE = late(
    r",? ?(?:absente?,? ?)?(?:n'(?:a|avait|ayant) pas donne|sans avoir donne) (?:de )?(?:pouvoir|procuration)"
)
"""« Mme BRUN, absente, n'avait pas donné pouvoir »: in a list of proxies, of none."""
_SEVERAL = 2
_LINKED = late(r"(?<![a-z])d(?:e\s|['’])")


def _without_link(giver: Found[Person]) -> Found[Person]:
    name = giver.value.name
    if not name.startswith(("d'", "d’")):
        return giver
    span = Span(giver.span.start + 2, giver.span.end)
    return Found(giver.value.model_copy(update={"name": name[2:]}), span, giver.confidence)


_MARK = late(
    r"\s?\(\s?((?:pr|p|pouv|pouvoir|proc)?\.?\s?(?:\*+|\d))\s?\)"
    r"(?! ?:? ?(?:arriv|parti|quitt|sorti|entre|retard|rejoin|depart|absent|a ))"
)
"""« Mme Ana ROY (2) »; not « (2) arrivée au point 4 » on the line behind her: a note on somebody else."""


def _is_one_person(proxy: ProxyFound) -> bool:
    """A list that lets somebody give to himself was misread."""
    if proxy.holder is None or not same(proxy.holder.value.name, proxy.giver.value.name):
        return False
    giver, holder = (bool(is_woman(found.value.civility)) for found in (proxy.giver, proxy.holder))
    return giver == holder  # « M. LASSERRE, procuration à Mme LASSERRE » are two people
