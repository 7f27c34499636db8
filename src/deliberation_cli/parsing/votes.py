"""The vote of one item: its figures, who voted how, and what was decided.

Ballots in rounds are settled by the last one; the vote on an amendment is not the item's. Two statements of one vote
are joined where they do not contradict each other; where they do, the later stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from deliberation_cli.models import Person, Vote
from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.outcome import (
    find_decisions,
    read_ballot,
    read_outcome,
    read_unanimous,
    read_unanimous_count,
    sentence_start,
)
from deliberation_cli.parsing.proof import Proven
from deliberation_cli.parsing.tallies import Tally, find_tallies

_FIGURES = frozenset(
    (
        "registered",
        "voters",
        "abstentions",
        "blank_or_null",
        "cast",
        "absolute_majority",
        "in_favour",
        "against",
        "not_voting",
    )
)
_DECIDES = frozenset(
    ("in_favour", "against", "abstentions", "cast", "absolute_majority", "not_voting", "blank_or_null")
)
_NAMED = {"against": "names_against", "abstentions": "names_abstaining", "not_voting": "names_not_voting"}
_NAMES_OPEN = re.compile(
    r"\s*(?:voix|votes?|membres?|conseillers?)?\s*(?:(?P<paren>\()|(?P<colon>[:=])|[,–—-])?"
    r"\s*(?:(?:dont|de|a savoir|soit)\b)?\s*:?\s*"
)
_CIVILITY = r"(?:m\.|mm\.?|mr|mrs|mme|mmes|mlle|monsieur|messieurs|madame|mesdames)(?![a-z])"
_NAMES_STOP = re.compile(
    rf"[;•]|(?<!\bm)(?<!\bmm)(?<!\b[a-z])\.(?=\s|$)|(?<![,–-])(?<!\bet)\s*\n(?!\s*(?:et\b|,|-\s*{_CIVILITY}))"
)
_NAMES_BEFORE = re.compile(
    rf"(?:^|[.;:\n•(]|\bque\b|\bet que\b)\s*(?P<names>(?:{_CIVILITY}|[A-ZÀ-Ý])[^;:\n•(]*?)[\s,]*(?:,\s*\w[^,]*,)?"
    r"\s*(?:n'|ne\s|ayant\s|se\s|qui\s|a\s|ont\s)?$"
)
_LOWER = re.compile(r"(?<![\w'’-])[a-zà-ÿ]{3,}")
_NAME_SMALL = frozenset("les des von van der den del dos sur".split())
_AMENDMENT_REACH = 100
"""« L'amendement est mis aux voix. Pour : 3, contre : 12 »: its figures follow so closely."""
_GROUP = re.compile(r"(?:le )?(?:groupe|liste|élus)[^:;()]{0,60}:\s*", re.IGNORECASE)
"""« groupe Union : MM. A, B »: the group is no person."""
_LONGEST_NAMES = 700


def read_vote(flow: Flow, span: Span) -> Proven[Vote] | None:
    """The vote told in `span`, None where nothing tells how it went."""
    out: Proven[Vote] = Proven(Vote())
    groups = _last_round(
        flow, span, [g for g in find_tallies(flow, span) if _counts(g) and not _not_the_items(flow, span, g)]
    )
    for group in _joinable(groups):
        roll_call = any(tally.label.role == "other" and tally.number for tally in group)
        for tally in group:
            if tally.label.role != "voters" or not roll_call:
                _take_figure(out, tally)
            _take_names(flow, span, out, tally)
    _take_blank_and_null(out, groups)
    _take_named_blocks(flow, span, out)
    _take_votes_alone(flow, span, out)
    unanimous = read_unanimous(flow, span)
    _take(out, "unanimous", unanimous)
    if unanimous and out.value.in_favour is None:
        _take(out, "in_favour", read_unanimous_count(flow, span))
    _take(out, "outcome", read_outcome(flow, span))
    if not out.proofs:
        return None
    _take(out, "ballot", read_ballot(flow, span))
    return out


@remembered
def has_vote(flow: Flow, span: Span) -> bool:
    """Whether figures of a vote stand in `span`."""
    return any(_counts(group) for group in find_tallies(flow, span))


@remembered
def decides(flow: Flow, span: Span) -> bool:
    """Whether the body decides, votes or takes note inside `span`."""
    return bool(
        has_vote(flow, span)
        or read_unanimous(flow, span)
        or find_decisions(flow, span)
        or cue("votes", "votes_alone").search(flow.fold, span.start, span.end)
    )


def _counts(group: list[Tally]) -> bool:
    """Whether a group tells a vote, not the roll call."""
    roles = {t.label.role for t in group if t.sure and (t.number or t.label.role in _NAMED)}
    return bool(roles & _DECIDES)


def _not_the_items(flow: Flow, span: Span, group: list[Tally]) -> bool:
    """Whether a tally is an amendment's, or another body's (« adopté en conseil communautaire (1 voix contre) »)."""
    start = sentence_start(flow, span, group[0].span.start)
    here = group[0].span.start
    others = [match.end() for match in cue("votes", "other_body").finditer(flow.fold, start, here)]
    if others and not cue("votes", "body").search(flow.fold, others[-1], here):
        return True
    if cue("votes", "amendment").search(flow.fold, start, here):
        return True
    if cue("votes", "body").search(flow.fold, start, here):
        return False
    before = cue("votes", "amendment").search(flow.fold, max(span.start, start - _AMENDMENT_REACH), start)
    return before is not None and not cue("votes", "body").search(flow.fold, before.end(), here)


def _last_round(flow: Flow, span: Span, groups: list[list[Tally]]) -> list[list[Tally]]:
    rounds = [match.start() for match in flow.scan(cue("votes", "round"), span)]
    if len(rounds) < 2:
        return groups
    for start in reversed(rounds):
        late = [group for group in groups if group[0].span.start >= start]
        if late:
            return late
    return groups


def _joinable(groups: list[list[Tally]]) -> Iterable[list[Tally]]:
    """The last group, and those before it that say nothing else than it does."""
    told: dict[str, int | None] = {}
    for group in reversed(groups):
        figures = {t.label.role: t.number.value for t in group if t.number and t.sure}
        figures = {role: value for role, value in figures.items() if value is not None}
        if any(told.get(role, value) != value for role, value in figures.items()):
            continue
        told |= figures
        yield group


def _take(out: Proven[Vote], name: str, found: Found[Any] | None) -> None:
    if found is not None:
        setattr(out.value, name, found.value)
        out.prove(f"/{name}", found)


def _take_figure(out: Proven[Vote], tally: Tally) -> None:
    role, number = tally.label.role, tally.number
    if role in _FIGURES and tally.sure and number and number.value is not None and getattr(out.value, role) is None:
        _take(out, role, Found(number.value, tally.span))


def _take_blank_and_null(out: Proven[Vote], groups: list[list[Tally]]) -> None:
    """Blank and null ballots counted apart are told together: both must be written."""
    if out.value.blank_or_null is not None:
        return
    for group in reversed(groups):
        parts = {t.label.role: t for t in group if t.label.role in {"blank", "null"} and t.number}
        if len(parts) == 2:
            spans = [t.span for t in parts.values()]
            total = sum(t.number.value or 0 for t in parts.values() if t.number)
            span = Span(min(s.start for s in spans), max(s.end for s in spans))
            _take(out, "blank_or_null", Found(total, span, 0.9))
            return


def _take_votes_alone(flow: Flow, span: Span, out: Proven[Vote]) -> None:
    """« 13 votes » on a line of its own, without a word on which way."""
    if out.proofs:
        return
    match = cue("votes", "votes_alone").search(flow.fold, span.start, span.end)
    if match:
        _take(out, "voters", Found(int(match["n"]), Span(match.start("n"), match.end())))


def _take_names(flow: Flow, span: Span, out: Proven[Vote], tally: Tally) -> None:
    name = _NAMED.get(tally.label.role)
    if name is None or getattr(out.value, name):
        return
    found = _once(_names_after(flow, span, tally) or _names_before(flow, span, tally))
    setattr(out.value, name, [person.value for person in found])
    for index, person in enumerate(found):
        out.prove(f"/{name}/{index}/name", Found(person.value.name, person.span, person.confidence))


def _take_named_blocks(flow: Flow, span: Span, out: Proven[Vote]) -> None:
    """« Étaient présents et ont voté contre : », and the names in a paragraph of their own under it."""
    for pattern, name in value_cues("votes", "named_block"):
        people: list[Found[Person]] = []
        for match in flow.scan(pattern, span):
            stop = re.compile(r"\n\s*\n|\n(?=[^\n]{0,80}:)|neant").search(flow.fold, match.end() + 1, span.end)
            end = min(stop.start() if stop else span.end, match.end() + _LONGEST_NAMES)
            people += _names_in(flow, Span(match.end(), max(end, match.end())))
        if people and not getattr(out.value, name):
            setattr(out.value, name, [person.value for person in _once(people)])
            for index, person in enumerate(_once(people)):
                out.prove(f"/{name}/{index}/name", Found(person.value.name, person.span, person.confidence))


def _once(people: list[Found[Person]]) -> list[Found[Person]]:
    """Each person once: a second mention (« Mme A use du pouvoir de Mme B ») is no second vote."""
    return list({person.value.name: person for person in reversed(people)}.values())[::-1]


def _names_after(flow: Flow, span: Span, tally: Tally) -> list[Found[Person]]:
    opening = _NAMES_OPEN.match(flow.fold, tally.span.end, span.end)
    start = opening.end() if opening else tally.span.end
    limit = min(span.end, start + _LONGEST_NAMES)
    if opening and opening["paren"]:
        close = flow.text.find(")", start, limit)
        return _names_in(flow, Span(start, close)) if close > 0 else []
    between = flow.fold[tally.span.end : start]
    if ("\n" in between or ":" not in between) and not re.match(_CIVILITY, flow.fold[start : start + 12]):
        return []
    following = [group[0].span.start for group in find_tallies(flow, Span(start, limit)) if any(t.sure for t in group)]
    stop = _NAMES_STOP.search(flow.fold, start, limit)
    end = min([limit, *following[:1], *([stop.start()] if stop else [])])
    return _names_in(flow, Span(start, end))


def _names_before(flow: Flow, span: Span, tally: Tally) -> list[Found[Person]]:
    """« M. Durand s'abstient », « Mme Petit ne prenant pas part au vote »."""
    if tally.number or tally.label.weak:
        return []
    floor = max(span.start, tally.span.start - 300)
    match = _NAMES_BEFORE.search(flow.text, floor, tally.span.start)
    return _names_in(flow, Span(match.start("names"), match.end("names"))) if match else []


def _names_in(flow: Flow, span: Span) -> list[Found[Person]]:
    """People in words that hold nothing but people."""
    text = _GROUP.sub("", flow.text[span.start : span.end]).strip()
    if not re.match(rf"(?:{_CIVILITY}|[A-ZÀ-Ý])", text, re.IGNORECASE if re.match(_CIVILITY, text.lower()) else 0):
        return []
    foreign = [w for w in _LOWER.findall(text) if w not in _NAME_SMALL and not re.fullmatch(_CIVILITY, w)]
    if len(foreign) > 1 and len(foreign) * 4 > len(text.split()):
        return []
    return read_names(flow, span)
