"""Figures of a vote and the words that give them meaning: labels and numbers paired into tallies.

Clerks write the number before the label (« 13 voix pour »), after it (« Pour : 13 »), or flatten a table into its
labels and then its numbers (« Pour Contre Abstention 27 0 1 »). The order is settled by group of neighbours, never by
label, since in « 40 voix pour 40 voix contre » each number could go either way.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache

from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.flow import Flow, Span, remembered
from deliberation_cli.parsing.grammar.numbers import NIL, NUMBER, value

_UNIT = r"(?:voix|votes?|suffrages?|bulletins?|membres?|conseillers?|elus?|personnes?|delegues?|points?)"
_NUMBER = re.compile(rf"(?P<nil>{NIL})|(?P<number>{NUMBER})")
_RIGHT = re.compile(
    rf"(?:\s?\([a-z\s]{{4,40}}\)(?=\s*:?\s*\d))?[\s\"»)]{{0,4}}(?P<colon>[:=]|\.{{2,}}|…)?[\s:=.…–-]{{0,40}}?(?:{NIL}|{NUMBER})(?:\s+{_UNIT}(?!\w))?"
)
_LEFT = re.compile(rf"(?P<unit>\s*{_UNIT}(?:\s+(?:a|ont|ayant|d'|de|en|qui))?)?[\s\"«(-]{{0,4}}$")
_GAP_WORDS = re.compile(r"(?<![\w'’])[a-zà-ÿ]{2,}")
_GAP_KNOWN = frozenset(
    "et de du la le les des avec par dont voix vote votes suffrage suffrages procuration procurations pouvoir "
    "pouvoirs sur ont se sont ayant membres membre conseillers voté votants total nombre van von el qui bulletins "
    "reste pour déduire dans trouvés urne blancs nuls ou au".split()
)
_LABEL_REACH = 30
"""A label starts and ends within so many characters of its core word."""
_LONGEST_GAP = 600
_FOREIGN_WORDS = 2


@dataclass(frozen=True, slots=True)
class Label:
    """Words that give a figure its meaning."""

    role: str
    span: Span
    weak: bool = False
    """True for « pour » and « contre » alone, which are also prepositions."""


@dataclass(frozen=True, slots=True)
class Number:
    """A figure, or a mark that says there is none (value None)."""

    value: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class Tally:
    """A label, its figure if it has one, and the stretch of both."""

    label: Label
    number: Number | None
    span: Span
    sure: bool = True
    """False for a weak label that nothing around confirms."""


@cache
def _any_label() -> re.Pattern[str]:
    """All labels as one pattern."""
    return re.compile("|".join(f"(?:{pattern.pattern})" for pattern, _ in value_cues("votes", "labels")))


def _role(match: re.Match[str]) -> str:
    """What a label means: the value of the first cue that reads it."""
    cues = value_cues("votes", "labels")
    return next(role for pattern, role in cues if pattern.match(match.string, match.start(), match.endpos))


def find_labels(flow: Flow, span: Span) -> list[Label]:
    """The labels of `span`, in order."""
    labels, starts = _labels(flow.fold)
    first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
    return [label for label in labels[first:last] if label.span.end <= span.end]


@lru_cache(maxsize=4)
def _labels(fold: str) -> tuple[tuple[Label, ...], tuple[int, ...]]:
    """All labels of a folded text, and their starts: one pass serves the many spans that ask for them."""
    pattern = _any_label()
    labels: list[Label] = []
    end = 0
    for core in cue("votes", "label_core").finditer(fold):
        if core.start() < end:
            continue
        window = max(end, core.start() - _LABEL_REACH), min(len(fold), core.end() + _LABEL_REACH)
        match = next((m for m in pattern.finditer(fold, *window) if m.end() > core.start()), None)
        if match is None or match.start() >= core.end():
            continue
        end = match.end()
        role = _role(match)
        if not role.startswith("weak_") or not _is_preposition(fold, match):
            labels.append(Label(role.removeprefix("weak_"), Span(*match.span()), role.startswith("weak_")))
    return tuple(labels), tuple(label.span.start for label in labels)


def _is_preposition(fold: str, match: re.Match[str]) -> bool:
    """« reste pour le nombre », « lutte contre le bruit »: a word follows, and no figure stands before."""
    follows = re.match(r"\s+(?P<word>[a-z']+)", fold[match.end() : match.end() + 30])
    if not follows or follows["word"] in {"contre", "abstention", "abstentions", "et", "a", "dont", "avec"}:
        return False
    if re.fullmatch(NUMBER, follows["word"]):
        return False
    return not re.search(rf"(?:{NUMBER})(?:\s+{_UNIT})?\s*$", fold[max(match.start() - 40, 0) : match.start()])


@remembered
def find_tallies(flow: Flow, span: Span) -> list[list[Tally]]:
    """Groups of tallies that stand together, in order; a label without a figure keeps its place in its group."""
    groups: list[list[Label]] = []
    for label in find_labels(flow, span):
        if groups and not _again(groups[-1], label) and _neighbours(flow, groups[-1][-1].span.end, label.span.start):
            groups[-1].append(label)
        else:
            groups.append([label])
    read = [_read_group(flow, group, span) for group in groups]
    return [group for group in read if group]


def _again(group: list[Label], label: Label) -> bool:
    """Whether a figure is told a second time: another round, another vote."""
    return label.role not in {"other", "obtained"} and any(label.role == other.role for other in group)


def _neighbours(flow: Flow, end: int, start: int) -> bool:
    """Whether only figures, names and small words stand between two labels."""
    if start - end > _LONGEST_GAP:
        return False
    foreign = [word for word in _GAP_WORDS.findall(flow.text, end, start) if word not in _GAP_KNOWN]
    return len(foreign) <= _FOREIGN_WORDS


def _read_group(flow: Flow, labels: list[Label], span: Span) -> list[Tally]:
    columns = _read_columns(flow, labels, span)
    if columns is not None:
        return columns
    rights = [_right(flow, label, span) for label in labels]
    lefts = [_left(flow, label, span) for label in labels]
    colons = sum(1 for right in rights if right and right[1])
    right_first = colons > 0 or lefts[0] is None
    many_right, many_left = sum(map(bool, rights)), sum(map(bool, lefts))
    if many_right != many_left and not colons:
        right_first = many_right > many_left
    taken: set[int] = set()
    tallies = []
    for label, right, left in zip(labels, rights, lefts, strict=True):
        choice = [right and right[0], left] if right_first else [left, right and right[0]]
        number = choice[0]
        if number is None and choice[1] and choice[1].span.start not in taken and _may_turn(flow, label, choice[1]):
            number = choice[1]
        if number and number.span.start in taken:
            number = None
        if number:
            taken.add(number.span.start)
        tallies.append(_tally(label, number))
    return _confirm(flow, tallies)


def _may_turn(flow: Flow, label: Label, number: Number) -> bool:
    """Whether a label that found no figure on its group's side may take the one on the other side."""
    if number.span.start > label.span.start:
        return ":" in flow.text[label.span.end : number.span.start]
    return not re.search(r"[:=]\s*$", flow.text[: number.span.start][-4:])


def _tally(label: Label, number: Number | None) -> Tally:
    if number is None:
        return Tally(label, None, label.span)
    return Tally(label, number, Span(min(label.span.start, number.span.start), max(label.span.end, number.span.end)))


def _confirm(flow: Flow, tallies: list[Tally]) -> list[Tally]:
    """Mark the weak labels that no other label, « Vote : » or line of their own confirms."""
    told = {t.label.role for t in tallies if t.label.role != "other" and (t.number or _colon_after(flow, t.label))}
    out = []
    for tally in tallies:
        sure = not tally.label.weak or len(told) > 1 or (tally.number is not None and _stands_alone(flow, tally.span))
        out.append(Tally(tally.label, tally.number, tally.span, sure))
    return out


def _colon_after(flow: Flow, label: Label) -> bool:
    return flow.fold[label.span.end : label.span.end + 3].lstrip()[:1] in {":", "="}


def _stands_alone(flow: Flow, span: Span) -> bool:
    """Whether the tally is a line of its own, or comes right after « Vote : » or « adopté »."""
    before = flow.fold[max(span.start - 60, 0) : span.start]
    told = re.search(rf"(?:{cue('votes', 'vote_line').pattern})[\s•*>-]*$", before)
    line_start = re.search(r"(?:^|\n)\s*[•*>-]*\s*$", before)
    if line_start and ":" in flow.fold[span.start : span.end]:
        return True
    line_end = re.match(rf"\s*(?:{_UNIT})?\s*(?:[.;](?!\d)|,?\s*(?:\n|$|\())", flow.fold[span.end : span.end + 30])
    return bool(told or (line_start and line_end))


def _right(flow: Flow, label: Label, span: Span) -> tuple[Number, bool] | None:
    match = _RIGHT.match(flow.fold, label.span.end, span.end)
    if not match:
        return None
    number = _NUMBER.search(flow.fold, label.span.end, match.end())
    return (_number(number), bool(match["colon"])) if number else None


def _left(flow: Flow, label: Label, span: Span) -> Number | None:
    start = max(span.start, label.span.start - 60)
    numbers = list(_NUMBER.finditer(flow.fold, start, label.span.start))
    if not numbers or not _LEFT.fullmatch(flow.fold, numbers[-1].end(), label.span.start):
        return None
    return _number(numbers[-1])


def _number(match: re.Match[str]) -> Number:
    return Number(None if match["nil"] else value(match["number"]), Span(*match.span()))


def _read_columns(flow: Flow, labels: list[Label], span: Span) -> list[Tally] | None:
    """A table flattened into its labels, then as many numbers; no figure where the two do not match.

    None where the labels do not stand side by side.
    """
    if len(labels) < 2:
        return None
    for one, other in itertools.pairwise(labels):
        between = flow.text[one.span.end : other.span.start]
        if re.search(r"\d", between) or any(word not in _GAP_KNOWN for word in _GAP_WORDS.findall(between)):
            return None
    numbers = []
    position = labels[-1].span.end
    while match := re.compile(rf"[\s:|;,]*(?=({NIL}|{NUMBER}))").match(flow.fold, position, span.end):
        number = _NUMBER.match(flow.fold, match.end(), span.end)
        if number is None:
            break
        numbers.append(_number(number))
        position = number.end()
        unit = re.compile(rf"\s+{_UNIT}(?!\w)").match(flow.fold, position, span.end)
        position = unit.end() if unit else position
    if len(numbers) < 2:
        return None
    if len(numbers) != len(labels):
        return [_tally(label, None) for label in labels]
    return [Tally(label, number, number.span) for label, number in zip(labels, numbers, strict=True)]
