"""Ballots with papers and rounds: elections, and the choice between two sites or offers.

Rounds are settled by the last one. What one of several candidates obtained is no vote in favour, but all the votes
cast (suffrages exprimés) for the only one are; what the site or offer that is retained obtained may be read as one, and
is doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.numbers import NUMBER, value
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.votes.figures import Number, Tally, to_tally
from deliberation_cli.parsing.words import CIVILITIES

_PARTLY = 0.7
_OPTION = late(
    rf"(?P<what>[a-z][^\d\n:;,]{{3,70}}?|\b\d(?:ere?|e|eme)?\s+(?:proposition|offre|option|projet)[^\n:;]{{0,60}}?)"
    rf"[\s:.…–-]{{1,40}}(?:obtient\s+|a\s+obtenu\s+|recueille\s+)?(?P<n>{NUMBER})(?:\s+voix(?!\s+(?:pour|contre))|(?=\s*(?:\n|$)))"
)
_RETAINED = late(
    r"(?:est|a\s+ete|sont)\s+(?:donc\s+|ainsi\s+)?(?:retenu|choisi|selectionne|adopte)(?:e|es|s)?(?![a-z])"
)
_SUBJECT = late(r"[^.\n:;]{3,90}$")
_ORDINALS = {"premier": "1", "premiere": "1", "1ere": "1", "1er": "1", "deuxieme": "2", "seconde": "2", "2eme": "2",
             "2e": "2", "second": "2", "troisieme": "3", "3eme": "3", "3e": "3"}  # fmt: skip
_SMALL = frozenset("les des est son une sur par pour avec dans".split())


def last_round(flow: Flow, span: Span, groups: list[list[Tally]]) -> list[list[Tally]]:
    """The tallies of the last round, where the ballot had several."""
    rounds = [Span(*match.span()) for match in flow.scan(cue("votes", "round"), span)]
    if len(rounds) < 2:
        return groups
    beside = _beside(flow, rounds)
    if beside > 1:
        told = [group for group in groups if group[0].span.start >= rounds[-1].end]
        return [group for group in (_in_column(flow, group, beside) for group in told) if group]
    for place in reversed(rounds):
        late = [group for group in groups if group[0].span.start >= place.start]
        if late:
            return late
    return groups


def _beside(flow: Flow, rounds: Sequence[Span]) -> int:
    """« 1er tour | 2e tour | 3e tour »: how many rounds head columns, where the last ones stand in a row."""
    count = 1
    while count < len(rounds) and _COLUMN_SIGN.fullmatch(flow.text, rounds[-count - 1].end, rounds[-count].start):
        count += 1
    return count


_COLUMN_SIGN = late(r"\s*[|│]?\s*")


def _in_column(flow: Flow, group: list[Tally], column: int) -> list[Tally]:
    """The tallies of a table with a column a round: of each row the figure of the last round, if it bears one."""
    read: list[Tally] = []
    for tally in group:
        cells = _CELLS.match(flow.fold, tally.label.span.end)
        figures = list(_CELL.finditer(cells[0])) if cells else []
        if len(figures) != column:
            continue
        if figures[-1][0].isdigit():
            start = tally.label.span.end + figures[-1].start()
            number = Number(int(figures[-1][0]), Span(start, start + len(figures[-1][0])))
            read.append(to_tally(tally.label, number))
    return read


_CELLS = late(r"\s?:?(?:\s*[|│]?\s*(?:\d{1,3}|[-–/])(?![\w,]))+")
_CELL = late(r"\d{1,3}|[-–/]")


def without_choices(flow: Flow, span: Span, groups: list[list[Tally]]) -> list[list[Tally]]:
    """« 4 voix pour le GAEC, 2 voix pour M. Costes »: what one of several things obtained is no vote in favour."""
    chosen = list(_choices(flow, span))
    chosen = [one for one in chosen if any(_one_choice(flow, one, other) for other in chosen if other != one)]
    return [group for group in groups if not any(_within(group[0].label.span, one) for one in chosen)]


def _choices(flow: Flow, span: Span) -> Iterator[Span]:
    """What was chosen, with its figure: this is sought behind it, since numbers stand everywhere."""
    for match in flow.scan(_CHOSEN, span):
        floor = max(span.start, match.start() - _LONGEST_NUMBER)
        if number := _NUMBER_BEFORE.search(flow.fold, floor, match.start()):
            yield Span(number.start(), match.end())


_CHOSEN = late(
    r"\s(?:voix|votes?|bulletins?)\spour\s(?:(?:la|le|les|l'|une?)\s?(?!deliberation|motion|projet\b)|m\.\s|mme\s|mm\.\s"
    r"|monsieur\s|madame\s|«|\d[\d.,\s]*(?:€|%|euros|f\b))"
)
_NUMBER_BEFORE, _LONGEST_NUMBER = late(rf"(?:{NUMBER})$"), 60
_SENTENCE_OF_CHOICES = 160


def _one_choice(flow: Flow, one: Span, other: Span) -> bool:
    """Whether two sides stand in one sentence, each with what it is for."""
    first, second = sorted((one, other))
    between = flow.fold[first.end : second.start]
    return len(between) <= _SENTENCE_OF_CHOICES and not re.search(r"[a-z]{3}\.\s|contre|abst", between)


def _within(place: Span, outer: Span) -> bool:
    return outer.start <= place.start and place.end <= outer.end


def blank_and_null(groups: Sequence[Sequence[Tally]]) -> Found[int] | None:
    """Blank and null ballots counted apart are told together; where only one of them is told, that is doubtful."""
    for index in range(len(groups) - 1, -1, -1):
        parts = _papers(groups[index])
        before = groups[index - 1] if index else []
        if len(parts) == 1 and not _roles(before) & _roles(groups[index]):
            parts |= _papers(before)  # « c. Nuls : 1 », « d. Blancs : 2 », which the letter of the line parts
        if not parts:
            continue
        spans = [t.span for t in parts.values()]
        total = sum(t.number.value or 0 for t in parts.values() if t.number)
        span = Span(min(s.start for s in spans), max(s.end for s in spans))
        return Found(total, span, 0.9 if len(parts) == 2 else _PARTLY)
    return None


def _papers(group: Sequence[Tally]) -> dict[str, Tally]:
    """What a group tells of blank and of null ballots."""
    counted = (t for t in group if t.sure and t.number and t.number.value is not None)
    return {t.label.role: t for t in counted if t.label.role in {"blank", "null"}}


def _roles(group: Sequence[Tally]) -> set[str]:
    return {tally.label.role for tally in group}


def retained_option(flow: Flow, span: Span) -> Found[int] | None:
    """« Site des Bruyères : 12 voix ; site de la gare : 9 voix. Le site des Bruyères est retenu. »: 12."""
    retained = next(iter([*flow.scan(_RETAINED, span)][::-1]), None)
    if retained is None:
        return None
    subject = _SUBJECT.search(flow.fold[max(retained.start() - 90, span.start) : retained.start()])
    near = max(span.start, retained.start() - _NEAR), retained.end()  # « Le budget 2020 est adopté » ends no line there
    close = [option for option in _OPTION.finditer(flow.fold, *near) if not _A_YEAR.fullmatch(option["n"])]
    close = [option for option in close if not _PERSON.match(flow.fold, option.start("what"))]
    if subject is None or len(close) < 2 or cue("votes", "elects").search(flow.fold, close[0].start(), retained.end()):
        return None
    words = _words(subject[0])
    scores = [len(words & _words(option["what"])) for option in close]
    best = max(scores)
    if best == 0 or scores.count(best) > 1:
        return None
    option = close[scores.index(best)]
    number = value(option["n"])
    return Found(number, Span(*option.span("n")), DOUBT) if number is not None else None


def for_the_only_one(flow: Flow, span: Span, cast: Found[int] | None) -> Found[int] | None:
    """« Suffrages exprimés : 12 … A obtenu : Mme Ida COLAS : 12 voix »: all the votes cast are for her."""
    if cast is None or not cast.value:
        return None
    behind = Span(cast.span.end, span.end)
    told = list((_OBTAINED if _OBTAINS.search(flow.fold, *behind) else _ELECTED).finditer(flow.fold, *behind))
    figures = [Found(int(match["n"]), Span(*match.span("n")), _OF_ONE) for match in told]
    return figures[0] if figures and all(figure.value == cast.value for figure in figures) else None


_OBTAINS = late(r"(?<![a-z])(?:obt(?:enu|ient|iennent|enant)|recueill)")
_OBTAINED = late(
    r"(?<![\d,.])(?P<n>\d{1,3})\s?\)?(?:\s?\([a-z -]{2,40}\))?\s?(?:voix|suffrages?|votes?|bulletins?)(?![a-z])"
    r"(?! (?:exprim|pour|contre))"
)
_ELECTED = late(r"[a-z'-]{2}\s?:\s(?P<n>\d{1,3})\s?[,–-]\s?(?:est\s)?(?:proclamee?\s)?elue?(?![a-z])")
"""« SIMON : 13, élu »."""
_OF_ONE = 0.8
_PERSON = late(rf"{CIVILITIES}\s")
"""« Mme Ida COLAS : 6 voix … est retenue »: who applied was elected, whatever the verb."""
_NEAR = 400
_A_YEAR = late(r"(?:19|20)\d\d")
"""« Compte administratif 2019 », at the end of a line, is no option with its voices."""


def _words(text: str) -> set[str]:
    words = {_ORDINALS.get(word, word) for word in re.findall(r"[a-z0-9]+", text)}
    return {word for word in words if word.isdigit() or (len(word) > 2 and word not in _SMALL)}
