"""Who is away and who votes for whom, told in sentences of the header, outside the lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from deliberation_cli.models import Person
from deliberation_cli.models.names import named_in, part_of, words
from deliberation_cli.parsing.attendance.entries import read_entries
from deliberation_cli.parsing.attendance.gathering import Lists
from deliberation_cli.parsing.attendance.pairs import respective
from deliberation_cli.parsing.attendance.relations import ProxyFound
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.text.sentences import sentence_start
from deliberation_cli.parsing.words import CIVILITY

_OTHER_DAY = late(
    r"\ble \d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
    r"(?: \d{4})?, (?:[a-z]+\.? )?$"
)
"""« le 2 février, Mme Zoé BRUN avait donné pouvoir … »: the sentence speaks of another session."""
_SENTENCE = 120
_NEAR = 60
_BESIDE = 4
"""A verb that stands so near behind a name is said of it alone."""
_HOLDER_NEAR = 14


def add_told(flow: Flow, zone: Span, lists: Lists, taken: Sequence[Span]) -> None:
    """« Mme Zoé BRUN, absente, a donné pouvoir à M. Guy BRET »: told in a sentence of the header, outside the lists."""
    told = list(told_proxies(flow, zone, taken))
    for proxy in _unchained(flow, told, [found.value.name for found in lists.present]):
        _take(lists, proxy)
    lists.proxies.sort(key=lambda p: p.giver.span.start)
    for person, excused in [*told_absent(flow, zone, taken), *_replaced_in_chair(flow, zone, taken)]:
        there = [f.value.name for f in lists.present] + [f.value.name for f, _ in lists.absent]
        if not named_in(person.value.name, [*there, *(p.giver.value.name for p in lists.proxies)]):
            lists.absent.append((person, excused))


def _unchained(flow: Flow, told: Sequence[ProxyFound], there: Sequence[str]) -> list[ProxyFound]:
    """« ROY donne procuration à M. BRUN LEROY donne procuration à … »: BRUN, whom the present name, and then LEROY.

    Where the list of the present does not part the two, nobody can say who gave to whom.
    """
    givers = {proxy.giver.span for proxy in told}
    chained = [p.holder for p in told if p.holder and p.holder.span in givers]
    if len(chained) < _CHAIN:
        return list(told)
    cut = {found.span: end for found in chained if (end := _end_of_known(flow, found, there))}
    apart: list[ProxyFound] = []
    for proxy in told:
        giver, holder = proxy.giver, proxy.holder
        links = {found.span for found in (giver, holder) if found and found in chained}
        if links - cut.keys():
            continue
        giver = _part(flow, giver, Span(cut[giver.span], giver.span.end)) if giver.span in cut else giver
        if holder and holder.span in cut:
            holder = _part(flow, holder, Span(holder.span.start, cut[holder.span]))
        apart.append(replace(proxy, giver=giver, holder=holder))
    return apart


_CHAIN = 2


def _end_of_known(flow: Flow, found: Found[Person], there: Sequence[str]) -> int | None:
    """Where the name of somebody present ends, at the head of another name."""
    gaps = [m.start() for m in re.finditer(r"\s+", flow.text[found.span.start : found.span.end])]
    for gap in reversed(gaps):
        if words(flow.text[found.span.start : found.span.start + gap]) in {words(name) for name in there}:
            return found.span.start + gap
    return None


def _part(flow: Flow, found: Found[Person], span: Span) -> Found[Person]:
    text = flow.text[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip())
    name = " ".join(flow.text[start : span.end].split())
    civility = found.value.civility if span.start == found.span.start else None
    return Found(found.value.model_copy(update={"name": name, "civility": civility}), Span(start, span.end), DOUBT)


def _take(lists: Lists, proxy: ProxyFound) -> None:
    """A proxy counts once; a sentence may name the holder of one whose list names none."""
    giver = proxy.giver.value.name
    known = next((p for p in lists.proxies if named_in(giver, [p.giver.value.name])), None)
    if known is None:
        lists.proxies.append(proxy)
        lists.absent = [r for r in lists.absent if not part_of(r[0].value.name, giver)]
    elif known.holder is None:
        lists.proxies[lists.proxies.index(known)] = replace(known, holder=proxy.holder, sure=True)


def told_proxies(flow: Flow, zone: Span, taken: Sequence[Span]) -> Iterator[ProxyFound]:
    """Proxies that sentences of `zone` tell, outside the stretches already read."""
    yield from _respective(flow, zone, taken)
    yield from _from_to(flow, zone, taken)
    for name, near in (("told", _NEAR), ("told_short", _BESIDE), ("told_held", _BESIDE)):
        for match in flow.scan(cue("attendance", name), zone):
            if any(span.start <= match.start() < span.end for span in taken) or _corrects(flow, zone, match.start()):
                continue
            if "respectiv" in flow.fold[max(match.start() - _BESIDE_VERB, 0) : match.end() + _BESIDE_VERB]:
                continue  # several give to several: read above, or by nobody
            pair = _around(flow, zone, match, near)
            if pair is None and name == "told" and (giver := _giver_to_office(flow, zone, match, near)):
                yield ProxyFound(giver, None)
            if pair is None or part_of(pair[0].value.name, pair[1].value.name):
                continue
            if name == "told_held":
                yield ProxyFound(pair[1], pair[0], told_by_holder=True)
                continue
            yield ProxyFound(*pair)
            yield from _following(flow, zone, pair[1].span.end)


def _corrects(flow: Flow, zone: Span, at: int) -> bool:
    """« … signale une erreur dans la liste de la précédente séance : Mme BRUN, absente, avait donné pouvoir à … »."""
    return _EARLIER.search(flow.fold, sentence_start(flow, zone, at), at) is not None


_EARLIER = late(r"(?:precedente (?:seance|reunion)|(?:seance|reunion) precedente|derniere (?:seance|reunion))(?![a-z])")


def _from_to(flow: Flow, zone: Span, taken: Sequence[Span]) -> Iterator[ProxyFound]:
    """« - Procuration de Mme BRUN à M. ROY »: the giver and the holder behind the word."""
    for match in flow.scan(cue("attendance", "told_from"), zone):
        if any(span.start <= match.start() < span.end for span in taken):
            continue
        pair = read_names(flow, Span(match.end(), min(match.end() + _SENTENCE, zone.end)))[:2]
        if len(pair) == 2 and pair[0].span.start - match.end() < _HOLDER_NEAR:
            between = flow.fold[pair[0].span.end : pair[1].span.start]
            if _TO.fullmatch(between):
                yield ProxyFound(pair[0], pair[1])
                yield from _following(flow, zone, pair[1].span.end)


_TO = late(rf"\s(?:est donnee? )?a\s(?:{CIVILITY}\s?)?")
_BESIDE_VERB = 20
"""« ont respectivement donné … »: the word stands so near the verb."""
_EACH = late(
    r"(?:ayant|ont|avaient|donnent)\s(?:(?:respectivement|donne|leurs?|tous|pouvoirs?|procurations?|mandats?)\s){2,4}"
    r"(?:(?:pour|de)\svoter\sen\sleurs?\snoms?(?:\set\splace)?,?\s)?(?:respectivement\s)?(?:a|au)\s"
)
_EACH_REACH, _MOST_STARTS = 400, 8


def _respective(flow: Flow, zone: Span, taken: Sequence[Span]) -> Iterator[ProxyFound]:
    """« Mme BRUN et M. ROY ont donné pouvoir respectivement à M. BRET et Mme PETIT »: as many holders as givers."""
    if flow.fold.find("respectiv", *zone) < 0:
        return
    for match in _EACH.finditer(flow.fold, *zone):
        if "respectiv" not in match[0] or any(span.start <= match.start() < span.end for span in taken):
            continue
        stop = _STOP.search(flow.fold, match.end(), min(match.end() + _EACH_REACH, zone.end))
        end = stop.start() if stop else min(match.end() + _EACH_REACH, zone.end)
        floor = max(zone.start, match.start() - _EACH_REACH)
        starts = [floor, *(m.end() for m in _OPENING.finditer(flow.fold, floor, match.start()))]
        for start in starts[
            : -_MOST_STARTS - 1 : -1
        ]:  # a line may end inside the sentence: the nearest that comes right
            entries = read_entries(flow, Span(start, end))
            if pairs := respective(entries):
                yield from (ProxyFound(entries[giver].person, entries[holder].person) for giver, holder in pairs)
                break


_CIVIL = r"(?<!\bmme)(?<!\bmmes)(?<!\bmlle)"
_STOP = late(rf"(?<=[a-z]{{3}}){_CIVIL}\.(?:\s|$)|\n\n")
_OPENING = late(rf"(?<=[a-z]{{3}}){_CIVIL}[.:;]\s|\n")


def _giver_to_office(flow: Flow, zone: Span, match: re.Match[str], near: int) -> Found[Person] | None:
    """« M. Guy BRET avait donné pouvoir à M. le Maire. »: who holds is told by the office alone."""
    return _giver(flow, zone, match, near) if _TO_OFFICE.match(flow.fold, match.end()) else None


_TO_OFFICE = late(rf"\s?(?:{CIVILITY}\s)?l[ea] (?:maire|presidente?)\s?(?:[.;\n]|$)")


def _around(flow: Flow, zone: Span, match: re.Match[str], near: int) -> tuple[Found[Person], Found[Person]] | None:
    """The people right before and behind the words of giving."""
    giver = _giver(flow, zone, match, near)
    after = read_names(flow, Span(match.end(), min(match.end() + _SENTENCE, zone.end))) if giver else []
    if giver is None or not after or after[0].span.start - match.end() >= _HOLDER_NEAR:
        return None
    if _FOR_A_DEED.match(flow.fold, after[0].span.end):
        return None
    return giver, after[0]


def _giver(flow: Flow, zone: Span, match: re.Match[str], near: int) -> Found[Person] | None:
    """The person right before the words of giving."""
    start = max(flow.text.rfind("\n\n", zone.start, match.start()), match.start() - _SENTENCE, zone.start)
    before = read_names(flow, Span(start, match.start()))
    if not before:
        return None
    noted = _IN_A_NOTE.fullmatch(flow.fold, before[-1].span.end, match.start())
    if match.start() - before[-1].span.end > near and not noted:
        return None
    if _OTHER_DAY.search(flow.fold, max(start, before[-1].span.start - 40), before[-1].span.start):
        return None
    line = max(flow.text.rfind("\n", zone.start, match.start()), match.start() - 2 * _SENTENCE, zone.start)
    return None if _EARLIER.search(flow.fold, line, match.start()) else before[-1]


_IN_A_NOTE = late(
    r"\s?\([^()]{0,40},\s|\s(?:a|au|apres|avant|lors)\s[^();.\n]{2,110}[(,:–-]\s?"
    r"|\s(?:quitte|part|sort|s'en va|a quitte|se retire)\s[^();.\n]{2,90}[(,:–-]\s?"
)
"""« Départs : … Mme Zoé BRUN (rapport 36, pouvoir à M. Guy BRET) », « Départ de Mme Zoé BRUN à 20 h (pouvoir à … »;
« M. Guy BRET quitte la réunion à 22 h (pouvoir laissé à …) »."""
_EARLIER = late(r"(?:precedente|derniere) (?:seance|reunion)|(?:seance|reunion) (?:precedente|derniere)")
"""« … une erreur dans le compte rendu de la précédente séance : Mme Zoé BRUN avait donné pouvoir à … »."""
_FOR_A_DEED = late(r",? (?:pour|afin de|de|d'|a l'effet de) ?(?:sign|effectu|engag|represent|mener|negoci|accompl)")
"""« donne pouvoir à Mme BRUN pour signer le bail »: no vote is given."""
_AND = late(rf"(?:\s?\([^()]{{0,60}}\))?[\s,;]*(?:et )?(?:par )?{CIVILITY}?\s?")


def _following(flow: Flow, zone: Span, position: int) -> Iterator[ProxyFound]:
    """« … a donné procuration à M. Guy BRET et M. Luc LEROY à Mme Zoé BRUN »: the verb serves again."""
    while pair := _next_pair(flow, Span(position, min(position + 3 * _SENTENCE, zone.end))):
        yield ProxyFound(*pair)
        position = pair[1].span.end


def _next_pair(flow: Flow, span: Span) -> tuple[Found[Person], Found[Person]] | None:
    people = read_names(flow, span)[:2]
    if len(people) < 2 or not _AND.fullmatch(flow.fold, span.start, people[0].span.start):
        return None
    giver, holder = people
    gives = cue("attendance", "gives_bare").fullmatch(flow.fold, giver.span.end, holder.span.start)
    return (giver, holder) if gives else None


def told_absent(flow: Flow, zone: Span, taken: Sequence[Span]) -> Iterator[tuple[Found[Person], bool | None]]:
    """« Guy BRET et Zoé BRUN étaient absents, excusés. »: those whom the sentence opens with."""
    for match in cue("attendance", "told_absent").finditer(flow.fold, zone.start, zone.end):
        if any(span.start <= match.start() < span.end for span in taken) or not flow.text[match.start()].islower():
            continue
        stops = re.finditer(
            r"(?<=[a-zé\d]{3})[.:]\s|(?<=[A-ZÀ-Þ]{2})\.\s|\n(?![a-zà-ÿ]|\Z)", flow.text[zone.start : match.start()]
        )
        start = max(zone.start + max((stop.end() for stop in stops), default=0), match.start() - 2 * _SENTENCE)
        people = read_names(flow, Span(start, match.start()))
        if not people or match.start() - people[-1].span.end > _BESIDE or people[0].span.start - start > _HOLDER_NEAR:
            continue
        excused = True if "excus" in match[0] else None
        yield from ((person, excused) for person in people)


_IN_HIS_ABSENCE = late(
    r"presid(?:ence|ee?s?)\b(?:(?!(?<=[a-z]{3})\.\s)[^;:]){0,140}?"
    rf"\ben (?:l')?absence de (?={CIVILITY})"
)
"""« sous la présidence de », « présidée »; « M. le Président informe qu'en l'absence de » tells of another matter."""
_OF_THE_CHAIR = late(
    r",?\s(?:l[ea]\s)?(?:president|maire)e?\b"
    r"(?!\sd(?:e|u|es)\b(?!\s(?:seance|(?:la\s)?(?:seance|commune|communaute)\b|c\.?[ci]\.?a\.?s|centre|conseil|comite|syndicat))"
    r"|\sd['’])|(?:,\s(?:maire|presidente?)\sd[^,;:.]{2,60},|,?)\s(?:empeche|excuse|absent)"
)
"""« M. BRET, Président du CCAS »; « président de l'office de tourisme » has another chair."""


def _replaced_in_chair(flow: Flow, zone: Span, taken: Sequence[Span]) -> Iterator[tuple[Found[Person], bool | None]]:
    """« sous la présidence de M. ROY, vice-président, en l'absence de M. BRET, Président »: M. BRET is away."""
    for match in _IN_HIS_ABSENCE.finditer(flow.fold, *zone):
        person = next(iter(read_names(flow, Span(match.end(), min(match.end() + _SENTENCE, zone.end)))), None)
        if person is None or any(span.start <= match.start() < span.end for span in taken):
            continue
        beside = person.span.start - match.end() < _HOLDER_NEAR
        if beside and _OF_THE_CHAIR.match(flow.fold, person.span.end):
            yield person, None
