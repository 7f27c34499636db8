"""Numbers that count: identifiers of one form whose one part rises through the text mark the acts of a session.

« 23-41 … 23-42 … 23-43 », « D-22-17, D-22-18 », « 2023-04-12/01, /02 »: whatever form an authority gives its numbers,
they rise by one from act to act. A reader sees the series before he knows the form; so does this room.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise, permutations

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import numbers as written_numbers
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.items.counted_lines import by_codes, by_services, counted_lines, with_doubles
from deliberation_cli.parsing.items.members import MOST, PAIR, SHORTEST, Member
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered

_STEP = 3
"""A number may be missing, not more: an item withdrawn, an act of another matter."""
_TOKEN = late(
    # before all that a number may begin with: what is cheap to try, a figure behind a few letters at most
    r"(?<![\w/.,'€-])(?=[a-z]{0,8}+[ _./-]?\d)(?:"
    r"[a-z]{2,5}[ -]\d{2,3}-\d{1,2}/\d{1,2}/(?:20)?\d\d-[a-z]{2,3}(?!\w)"
    r"|(?=\d)20\d\d[/.-]\d\d[/.-]\d\d\s[-–]\s\d{1,3}(?=\s[-–:])"
    r"|(?<!\d )(?:[a-z]{1,5} )?20\d\d (?:(?:0\d|1[0-2]) (?:n ?[°o] ?)?)?\d{2,4}(?= ?[-–:] ?[a-z])"
    r"|(?=\d)(?:(?<=n°)|(?<=n° )|(?<=deliberation )|(?<=objet )|(?<=objet : ))"
    r"(?:20)?\d\d (?:0\d|1[0-2]) \d{2,4}(?= ?[-–:]? ?[a-z\n])"
    r"|(?:(?<!\d )20\d\d (?:0\d|1[0-2]) n ?[°o] ?\d{1,3}(?= [a-z])|"
    r"(?:\d|[a-z]{1,8}+[_./-]?\d)\d{0,9}(?:(?<=20\d\d)[a-z]{1,3}\d{2,6}|(?<=(?<!\w)\d\d)[a-z]\d\d(?=[-_/]\d))?"
    r"(?:\s?-\s?(?!20\d\d(?:[-_/.]| [a-z]{2,6} )\d)\d{1,8})?"
    r"(?:(?:[-_/.](?:[a-z]{1,8}[-_/. ]?)?|\s?[_/]\s?)\d{1,8}(?:(?<=[-_/.]\d)[a-z](?=[-_/][a-z]{1,8}[-_/]\d))?){0,4}"
    r"(?:(?<=\d{8}-\d\d)[a-z]{2,4}|/[a-z]{2,8}(?![\w'./-])"
    r"|(?:(?<=\d\.\d\d)|(?<=\d\.\d{3})|(?<=\d\.\d{4}))\.[a-z]{2,3}(?![\w.])(?!\.?\s\d))?(?![\w€%]|,\d|\s?[€%]|\s?h(?![a-z])|[./-]\d)))"
)
_RANKED_MONTH = late(r"(?P<count>\d{1,2})(?P<month>[/.-](?:0[1-9]|1[0-2])[/.-]20\d\d)")
"""« N° 1/06/2011, N° 2/06/2011 »: the rank, the month and the year, where others from one on follow; else a day."""
_DATE = late(
    r"\d{1,2}\s?(?P<sign>[/.-])\s?\d{1,2}\s?(?P=sign)\s?(?:19|20)?\d\d|(?:0\d[. ]?){2,5}"
    r"|[lrd][.-]?\s?(?!20[0-4]\d)\d{3,4}(?!/\d\d\Z).*"
)
_SHORT_DATE = late(r"(?P<before>\d\d(?P<sign>[/.-])\d\d(?P=sign))(?P<count>\d\d)")
"""« 22-11-01 »: the year, the month and the rank of an act, where others from 01 on follow; else a day."""


@remembered
def find_series(flow: Flow, span: Span) -> list[list[Member]]:
    """The series of `span`, the longest first; the members of each in the order of the text."""
    families: dict[tuple[str, ...], list[Member]] = defaultdict(list)
    for match in flow.find_all(_TOKEN, span)[:MOST]:
        forms = _forms(match)
        for form, member in forms if forms and not (_cited(flow, match) or _of_a_page(flow, match)) else ():
            families[form].append(member)
    chains = [chain for form, members in families.items() for chain in _chains(form, members) if _counts(form, chain)]
    texts = {member.text for members in families.values() for member in members}
    chains = [chain for chain in chains if not (_pages(flow, chain) or _second_of_parts(chain, texts))]
    chains += _in_parts(families)
    chains += _both_rise(families)
    chains += [chain for form, members in families.items() if not chains and (chain := _sparse(flow, form, members))]
    chains += [] if chains else by_codes(flow, span) or by_services(flow, span)
    chains += [] if chains else counted_lines(flow, span)
    chains = [with_doubles(flow, span, chain) for chain in chains]
    return sorted(chains, key=lambda chain: (-len(chain), chain[0].span))


def _sparse(flow: Flow, form: tuple[str, ...], members: Sequence[Member]) -> list[Member]:
    """« 15.06.08.04 … 15.06.08.17 … 15.06.08.52 »: of a long agenda the few that are told."""
    if len(form) != _OUTSIDE or form[1] or sum(map(str.isdigit, form[0])) < _LONG:
        return []
    chain: list[Member] = []
    for member in members:
        if (not chain or member.count > chain[-1].count) and opens(flow, member.span.start):
            chain.append(member)
    return chain if len(chain) > SHORTEST else []


def _cited(flow: Flow, match: re.Match[str]) -> bool:
    """« la délibération n° 2020-90 », « avant l'examen du point 2020-90 », « Décision n° 2020-89 du 4 mars 2020 »."""
    near = max(match.start() - _LEAD, 0), match.start()
    lead = _CITED.search(flow.text, *near)
    if _RANGE.match(flow.fold, match.end()) or _RANGE_END.search(flow.fold, *near):
        return True
    if _COMES_NEXT.match(flow.fold, match.end()) or _CAME_BEFORE.search(flow.fold, *near):
        return True
    return lead is not None and (lead[0][0] != "D" or _OF_A_DAY.match(flow.fold, match.end()) is not None)


_COMES_NEXT = late(r"(?:,| et)\s?(?:n\s?°\s?)?\w{0,6}\d{2,4}[-/._](?:[a-z]{1,4}[-/._])?\d")
_CAME_BEFORE = late(r"\d[-/._](?:[a-z]{1,4}[-/._])?\d{1,4}(?:,| et)\s?(?:n\s?°\s?)?$")
"""« les décisions n° 2018-081, 2018-082 et n° 2018-083 sont communiquées »: an enumeration titles nothing."""
_RANGE, _RANGE_END = late(r"\sau?\s(?:n\s?°\s?)?[\w./-]*\d(?=\))"), late(r"\(n\s?°\s?[\w./-]*\d\sau?\s(?:n\s?°\s?)?$")
"""« (n° 2016-201 à 2016-208) »: the acts of the sitting, in its title."""


def _of_a_page(flow: Flow, match: re.Match[str]) -> bool:
    """« Feuillet 2017/009 … Feuillet 2017/010 »: the pages of the register count, not the acts."""
    return _PAGE.search(flow.fold, max(match.start() - _LEAD, 0), match.start()) is not None


def _pages(flow: Flow, chain: Sequence[Member]) -> bool:
    """« 2/14 Procès-verbal du 19 juin … 3/14 Procès-verbal du 19 juin »: pages, the same words beside each."""
    if not all(_OF_SO_MANY.fullmatch(member.text) for member in chain):
        return False
    behind = {flow.fold[member.span.end : member.span.end + _LEAD].strip() for member in chain}
    before = {flow.fold[max(member.span.start - _LEAD, 0) : member.span.start].strip() for member in chain}
    return 2 * min(len(behind), len(before)) <= len(chain)


def _second_of_parts(chain: Sequence[Member], texts: set[str]) -> bool:
    """« 1-02 … 2-02 … 3-02 », among « 1-01, 1-03, 2-01, … »: the same place in each part, and no year behind a rank."""
    parts = [part for member in chain if (part := _IN_PART.fullmatch(member.text))]
    beside = (
        any(f"{part['head']}{int(part['rank']) + step:0{len(part['rank'])}}" in texts for step in (-1, 1))
        for part in parts
    )
    one_place = len(parts) == len(chain) and len({part["rank"] for part in parts}) == 1
    return one_place and 2 * sum(beside) > len(chain)


_IN_PART = late(r"(?P<head>\d{1,2}[-./])(?P<rank>\d{1,2})")
_OF_SO_MANY = late(r"\d{1,3}\s?/\s?\d{1,3}")
_LEAD = 24
_PAGE = late(r"(?<![a-z])(?:feuillets?|folios?|pages?)\s?(?:n\s?[°o]\s?)?:?\s?$")
_CITED = late(
    r"(?:\b(?:la|les|(?<!egistre )des|cette|ladite|une|par|sa) délibérations?"
    r"|\b(?:du|le|au|ce) (?:point|rapport|dossier)|\bDécision(?: municipale)?)\s(?:n\s?[°o]s?\s?)?$"
)
_OF_A_DAY = late(r"\s(?:en date )?du \d{1,2}(?:er)? [a-z]{3,9} (?:19|20)\d\d")


def _counts(form: tuple[str, ...], chain: Sequence[Member]) -> bool:
    """Whether numbers that read like days count acts: they start at one, or near it, and leave none out."""
    if form[-1] != _DAYS:
        return True
    first = chain[0].count
    return len(chain) >= SHORTEST >= first and [m.count for m in chain] == [*range(first, first + len(chain))]


_DAYS = "days"
_PART_BEFORE = late(r"(?P<head>.*\d.*[^\d])(?P<part>\d{1,2}|(?<=[_./-])[ivx]{1,5})[_./-]")


def _in_parts(families: dict[tuple[str, ...], list[Member]]) -> list[list[Member]]:
    """« CP-23-11-1-1, -1-2, -2-1 … », « CP-23-11-I-1, -II-1 … »: parts of a sitting, and acts in each from one on."""
    wholes: dict[str, list[tuple[int, list[Member]]]] = defaultdict(list)
    for form, members in families.items():
        part = _PART_BEFORE.fullmatch(form[0]) if len(form) == _OUTSIDE and not form[1] else None
        if part and members[0].count == 1:
            rank = int(part["part"]) if part["part"].isdigit() else written_numbers.roman(part["part"])
            wholes[part["head"]].append((rank, _longest(members)))
    chains = []
    for parts in wholes.values():
        ranks = [rank for rank, _ in parts]
        rising = all(1 <= b - a <= _STEP for a, b in pairwise(ranks))
        places = [members[0].span for _, members in parts]
        whole = ranks[:1] == [1] or sum(len(members) >= PAIR for _, members in parts) >= PAIR
        if len(parts) > 1 and rising and places == sorted(places) and whole:
            chains.append([member for _, members in parts for member in members])
    return [chain for chain in chains if len(chain) > SHORTEST]


def _both_rise(families: dict[tuple[str, ...], list[Member]]) -> list[list[Member]]:
    """« 2019-058-01, 2019-059-02, 2019-060-03 »: the leaf of the register, and the rank, rise side by side."""
    members = {member.span: member for family in families.values() for member in family}
    told = [(two, member) for _, member in sorted(members.items()) if (two := _TWO_COUNTS.fullmatch(member.text))]
    chains: list[list[Member]] = []
    last: re.Match[str] | None = None
    for two, member in told:
        counted = Member(member.span, member.text, int(two["rank"]))
        step = last and (two["head"], int(two["leaf"]) - int(last["leaf"]), counted.count - int(last["rank"]))
        if last and step == (last["head"], 1, 1):
            chains[-1].append(counted)
        else:
            chains.append([counted])
        last = two
    return [chain for chain in chains if len(chain) >= SHORTEST]


_TWO_COUNTS = late(r"(?P<head>.*?20\d\d[-_/.])(?P<leaf>\d{1,4})[-_/.](?P<rank>\d{1,3})")
_OUTSIDE = 2
"""What stands before and behind the number that counts."""


def _forms(match: re.Match[str]) -> list[tuple[tuple[str, ...], Member]]:
    """An identifier under each of the forms it may have, one number of it left open: the one that counts."""
    text = match.group()
    if dated := _DATED.fullmatch(text) or _RANK_AND_DAY.fullmatch(text):
        return [(("", dated["tail"]), Member(Span(*match.span()), text, int(dated["count"])))]
    if text.isdecimal() and len(text) < _LONG:
        return []  # « 12 »: neither letters nor parts
    numbers = list(re.finditer(r"\d+", text))
    letters = text[0].isalpha()
    digits = sum(number.end() - number.start() for number in numbers)
    composite = len(numbers) > 1 or digits >= _LONG
    numbered = match.string[max(match.start() - 2, 0) : match.start()].strip().endswith("°")
    if (day := _SHORT_DATE.fullmatch(text)) and not numbered:
        return [((day["before"], _DAYS), Member(Span(*match.span()), text, int(day["count"])))]
    if numbered and (ranked := _RANKED_MONTH.fullmatch(text)):
        return [((ranked["month"], _DAYS), Member(Span(*match.span()), text, int(ranked["count"])))]
    if (not composite and not letters) or digits < SHORTEST or (_DATE.fullmatch(text) and not (day and numbered)):
        return []
    span = Span(*match.span())
    forms: list[tuple[tuple[str, ...], Member]] = []
    first = numbers[:1] if len(numbers) > PAIR and text[0].isdigit() and numbers[0].end() < SHORTEST else []
    for number in [*first, *numbers[-2:]]:  # « 04/18-06 »: the rank first, then the year and the month
        outside = re.sub(r"\s", "", text[: number.start()]), re.sub(r"\s", "", text[number.end() :])
        forms.append((outside, Member(span, text, int(number.group()))))
        if service := _SERVICE.fullmatch(outside[0]):
            forms.append(((service["before"], outside[1], _SERVICES), forms[-1][1]))
    if len(numbers) == 1 and digits >= _LONG:  # « 2022127 »: the year and the rank in one number
        year, rank = text[: numbers[0].start() + 4], text[numbers[0].start() + 4 :]
        forms = [((year, "joined"), Member(span, text, int(rank)))]
    return forms


_DATED = late(r"[a-z]{2,5}[ -](?P<count>\d{2,3})(?P<tail>-\d{1,2}/\d{1,2}/(?:20)?\d\d-[a-z]{2,3})")
"""« URB 002-15/03/22-CT »: the service, the rank, the day of the sitting and the body."""
_RANK_AND_DAY = late(r"(?P<count>[1-9]\d?)(?P<tail>(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20\d\d)")
"""« 119072016 », « 219072016 »: the rank, and the day of the sitting in one number with it."""
_SERVICE, _SERVICES = late(r"(?P<before>.*\d[a-z]?[-_/.])[a-z]{2,8}[-_/.]"), "services"
"""« 2021-DAF-12, 2021-DRH-13 »: the services of one town count together."""
_LONG = 6
"""Digits from which a number alone may hold a year and a rank."""


def _chains(form: tuple[str, ...], members: list[Member]) -> list[list[Member]]:
    """Runs of a family that rise by small steps; each number stands once in a run."""
    rest, chains = members, []
    while len(rest) >= PAIR:
        chain = _longest(rest, by_hundreds=form[0].isalpha())
        if len(chain) < PAIR or (len(chain) < SHORTEST and not _sure_pair(chain)):
            break
        chains.append(chain)
        taken = {member.span for member in chain}
        rest = [member for member in rest if member.span not in taken]
    return _told_apart(chains)


def _told_apart(chains: list[list[Member]]) -> list[list[Member]]:
    """A run that begins in the summary and goes on in the text, where one title was broken, begins in the text too."""
    for i, j in permutations(range(min(len(chains), _TRIED)), 2):
        whole, part = chains[i], chains[j]
        size = len(part)
        alike = size < len(whole) and [m.count for m in part] == [m.count for m in whole[:size]]
        if alike and whole[size - 1].span < part[0].span and part[-1].span < whole[size].span:
            chains[i], chains[j] = [*part, *whole[size:]], whole[:size]
    return chains


def _sure_pair(chain: Sequence[Member]) -> bool:
    one, other = chain[0], chain[-1]
    return other.count == one.count + 1 and (one.text[0].isalpha() or sum(map(str.isdigit, one.text)) >= _LONG)


def _longest(members: Sequence[Member], *, by_hundreds: bool = False) -> list[Member]:
    """The longest rising run; of two alike, the one whose members stand first.

    « C0101, C0102, C0201 … »: the commissions of an assembly are its hundreds, and each counts from one on.
    """
    best: dict[int, tuple[int, int | None]] = {}
    reach: dict[int, int] = {}
    for i, member in enumerate(members):
        before = [reach[count] for count in range(member.count - _STEP, member.count) if count in reach]
        if by_hundreds and member.count % _HUNDRED == 1:
            wholes = range(member.count // _HUNDRED - _STEP, member.count // _HUNDRED)
            before += [j for count, j in reach.items() if count // _HUNDRED in wholes and count > _HUNDRED]
        last = max(before, key=lambda j: best[j][0], default=None)
        best[i] = (1 + best[last][0] if last is not None else 1, last)
        if member.count not in reach or best[i][0] > best[reach[member.count]][0]:
            reach[member.count] = i
    at: int | None = max(best, key=lambda i: (best[i][0], -i), default=None)
    chain: list[Member] = []
    while at is not None:
        chain.append(members[at])
        at = best[at][1]
    return chain[::-1]


_HUNDRED = 100


def marking(flow: Flow, span: Span, decides: Callable[[Span], bool]) -> dict[int, Found[str]]:
    """Offsets and numbers of the series that marks the acts: the one most of whose members open a decision."""
    best: list[Member] = []
    score = 0.0
    for chain in find_series(flow, span)[:_TRIED]:
        opening = [member for member in chain if opens(flow, member.span.start)]
        if len(opening) < PAIR or 2 * len(opening) < len(chain):
            continue
        ends = [*(member.span.start for member in opening[1:]), span.end]
        deciding = sum(decides(Span(m.span.end, end)) for m, end in zip(opening, ends, strict=True))
        if deciding >= PAIR and deciding >= len(opening) / 2 and deciding > score:
            best, score = opening, deciding
    return {member.span.start: Found(clean_number(flow.slice(member.span)), member.span) for member in best}


_TRIED = 12


def opens(flow: Flow, offset: int) -> bool:
    """Whether a number stands at the start of its line, alone or behind « n° », « Délibération », a mark of a table."""
    start = flow.text.rfind("\n", 0, offset) + 1
    return bool(cue("items", "before_number").fullmatch(flow.fold, start, offset))
