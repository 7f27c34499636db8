"""The vote of one item: its figures, who voted how, and what was decided.

Ballots in rounds are settled by the last one; the vote on an amendment is not the item's. Two statements of one vote
are joined where they do not contradict each other; where they do, the later stands.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any

from deliberation_cli.models import Outcome, Person, Vote
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.inside_names import figure_in_a_name
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.ballots import find_ballots
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.text.sentences import apart, sentence_end, sentence_start, told_before
from deliberation_cli.parsing.votes.ballots import (
    blank_and_null,
    for_the_only_one,
    last_round,
    retained_option,
    without_choices,
)
from deliberation_cli.parsing.votes.beside import without_beside
from deliberation_cli.parsing.votes.columns import read_row
from deliberation_cli.parsing.votes.earlier import told_of_before
from deliberation_cli.parsing.votes.figures import Tally
from deliberation_cli.parsing.votes.item_outcome import read_outcome
from deliberation_cli.parsing.votes.leavers import leavers, withdrawn
from deliberation_cli.parsing.votes.on_the_whole import on_the_whole, whole_unanimous
from deliberation_cli.parsing.votes.once import before_said, told_once
from deliberation_cli.parsing.votes.outcome import (
    decides_behind,
    find_decisions,
    find_unanimous,
    other_bodies,
    read_ballot,
    read_unanimous,
    read_unanimous_count,
    read_unanimous_voters,
)
from deliberation_cli.parsing.votes.put_off import puts_off
from deliberation_cli.parsing.votes.tallies import find_tallies
from deliberation_cli.parsing.votes.voices import bare_voices
from deliberation_cli.parsing.votes.vote_doubts import beaten, carried, doubt_ballot, doubt_vote
from deliberation_cli.parsing.votes.voter_names import TITLE
from deliberation_cli.parsing.votes.voters import NAMED, named_blocks, voters_of

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
    ("in_favour", "against", "abstentions", "cast", "absolute_majority", "not_voting", "blank_or_null", "blank", "null")
)
_AMENDMENT_REACH = 100
"""« L'amendement est mis aux voix. Pour : 3, contre : 12 »: its figures follow so closely."""


def read_vote(flow: Flow, span: Span) -> Proven[Vote] | None:
    """The vote told in `span`, None where nothing tells how it went."""
    out: Proven[Vote] = Proven(Vote())
    told = [g for g in find_tallies(flow, span) if _counts(g) and not _not_the_items(flow, span, g)]
    told = without_beside(flow, span, without_choices(flow, span, told))
    groups = on_the_whole(flow, span, last_round(flow, span, told))
    groups = [] if whole_unanimous(flow, span, groups) else groups
    if not _many_votes(groups) and not _many_ballots(groups):
        _take_tallies(flow, span, out, groups)
        _take(out, "blank_or_null", None if out.value.blank_or_null is not None else blank_and_null(groups))
    for name, people in named_blocks(flow, span):
        if not getattr(out.value, name):
            _name(out, name, people)
    for name, people in ((n, p) for ballot in find_ballots(flow, span) for n, p in ballot.names.items()):
        if not getattr(out.value, name):
            _name(out, name, people)
    _take_votes_alone(flow, span, out)
    _take(out, "unanimous", _unanimous(flow, span, out))
    _take_unlabelled(flow, span, out)
    _take(out, "outcome", read_outcome(flow, span, carried(out), beaten(out)) or _by_figures(flow, span, out))
    if not out.proofs:
        return None
    if out.value.not_voting is None and not out.value.names_not_voting:
        last = max(found.span.start for found in out.proofs.values())
        _name(out, "names_not_voting", withdrawn(flow, Span(span.start, last)))
    doubt_vote(flow, span, out, groups)
    _take(out, "ballot", read_ballot(flow, span))
    doubt_ballot(flow, out)
    return out


def _by_figures(flow: Flow, span: Span, out: Proven[Vote]) -> Found[Outcome] | None:
    """« Pour : 2 Contre : 9 », and no word besides: more votes against lose it, whatever it asks (CGCT, L. 2121-20).

    More votes in favour say less: an opinion, a report taken note of, an item put off have them too.
    """
    lost = beaten(out)
    if lost is None:
        return None
    opinion = _OPINION.search(flow.fold, max(lost.start - _LABEL_REACH, 0), lost.end + _LABEL_REACH)
    opinion = opinion or _ASKED.search(flow.text, span.start, min(span.start + _ROW, lost.start))
    return Found("unfavourable_opinion" if opinion else "rejected", lost, _ARITHMETIC)


_OPINION, _LABEL_REACH = late("avis|favorable"), 24
_ASKED, _ROW = (
    late(r"\b[Aa]vis du [Cc](?:onseil (?:municipal|communautaire)|omité syndical)|\b(?:[ÉE]met|Donne|Rend) un avis"),
    300,
)
"""« Avis du conseil municipal | Émet un avis défavorable | Pour : 6, Contre : 17 »: a row of a list."""
_ARITHMETIC = 0.8
"""The outcome is counted, and not told."""


def _unanimous(flow: Flow, span: Span, out: Proven[Vote]) -> Found[bool] | None:
    """The unanimity of the item's vote; « décide à l'unanimité de maintenir à huit … », before a ballot, is another.

    So is « Le principe est adopté à l'unanimité. » before « Pour cette année : 9 pour, 5 contre »; « à l'unanimité
    moins une voix » tells how many were not of it.
    """
    found, ballot = read_unanimous(flow, span), out.proofs.get("/absolute_majority")
    if found is None or found.confidence < 1:
        return None
    told_of_all = out.value.in_favour is not None and out.value.in_favour == out.value.cast
    if ballot is not None and out.value.cast is not None and told_before(flow, found.span, ballot.span):
        return found if told_of_all else None
    side = out.proofs.get("/against" if out.value.against else "/abstentions" if out.value.abstentions else "")
    parts = side is not None and all(_on_a_part(flow, span, one.span, side.span) for one in find_unanimous(flow, span))
    return None if parts or _of_another_vote(flow, span, out, found.span, side) else found


def _of_another_vote(flow: Flow, span: Span, out: Proven[Vote], told: Span, side: Found[Any] | None) -> bool:
    """« … adopte le compte par 25 voix pour et 2 abstentions. Le conseil, à l'unanimité, affecte le résultat »."""
    pour = out.proofs.get("/in_favour")
    if side is None or pour is None or not told_before(flow, max(pour.span, side.span), told):
        return False
    first, again = (sentence_start(flow, span, at) for at in (min(pour.span, side.span).start, told.start))
    of_those = "exprime" in flow.fold[told.start : told.end] or _OF_VOICES.match(flow.fold, told.end)
    taken = _TAKES.search(flow.fold, first, max(pour.span, side.span).start)
    body = cue("votes", "body").search(flow.fold, again, told.start)
    return not of_those and bool(taken and body and _TAKES.search(flow.fold, told.end, told.end + _TAKES_REACH))


_TAKES, _TAKES_REACH = late(r"(?<![a-z])(?:adopt|approuv|vot|decid|fix|accept|affect|arret)e(?:nt)?(?![a-z])"), 60
_OF_VOICES = late(r" (?:des |de )(?:ses |la )?(?:suffrages|voix|votants|exprimes|votes)")
"""« à l'unanimité des suffrages exprimés »: of the same vote, whoever abstained."""


def _on_a_part(flow: Flow, span: Span, told: Span, side: Span) -> bool:
    """Whether a sentence before that of a vote's sides tells how a part of the item was voted."""
    start = sentence_start(flow, span, told.start)
    part = cue("votes", "part").search(flow.fold, start, sentence_end(flow, span, told.end))
    return part is not None and told_before(flow, told, side)


def _take_tallies(flow: Flow, span: Span, out: Proven[Vote], groups: list[list[Tally]]) -> None:
    joined = list(_joinable(groups))
    for group in joined:
        roll_call = _is_roll_call(flow, span, group)
        for tally in group:
            woven = tally.label.role == "voters" and figure_in_a_name(flow, tally.span.start)
            if not woven and (tally.label.role != "voters" or not roll_call):
                _take_figure(out, tally)
    for tally in itertools.chain.from_iterable(joined):  # behind the figures, which tell whether proxies are counted
        _take_names(flow, span, out, tally)
    if out.value.not_voting and not out.value.names_not_voting:
        _name(out, "names_not_voting", leavers(flow, span, out.value.not_voting))
    row = [] if out.proofs else read_row(flow, span)
    for tally in row:
        _take_figure(out, tally)


def _is_roll_call(flow: Flow, span: Span, group: list[Tally]) -> bool:
    """« En exercice : 15 Présents : 12 Votants : 14 » tells of the session; « Votants : 14 Pour : 14 » of the vote."""
    told = [tally for tally in group if tally.number and tally.sure]
    others = [tally.label.span for tally in told if tally.label.role == "other"]
    sides = any(tally.label.role in {"in_favour", "against", "cast", "absolute_majority"} for tally in told)
    if not others or (sides and not any("exercice" in flow.fold[s.start : s.end] for s in others)):
        return False
    behind = flow.fold.find("delibere", span.start, group[0].span.start) >= 0
    return not (behind and _voters_of_sides(told))


def _voters_of_sides(told: list[Tally]) -> bool:
    """« En exercice : 54 Présents : 29 Votants : 32 Abst. : 3 Contre : 2 Pour : 27 »: the sides make up the voters.

    Behind the decision such a row is of its vote; before it, it is of the roll call.
    """
    figures = {t.label.role: t.number.value for t in told if t.number and t.number.value is not None}
    sides = [figures[role] for role in ("in_favour", "against", "abstentions") if role in figures]
    return len(sides) == _ALL_SIDES and sum(sides) == figures.get("voters")


_ALL_SIDES = 3


def _take_unlabelled(flow: Flow, span: Span, out: Proven[Vote]) -> None:
    """Figures without a label: « à l'unanimité (15 voix) », « par onze voix », what the option retained obtained."""
    vote = out.value
    if vote.unanimous and vote.in_favour is None:
        _take(out, "in_favour", read_unanimous_count(flow, span))
    if vote.unanimous and vote.voters is None:
        _take(out, "voters", read_unanimous_voters(flow, span))
    bare = bare_voices(flow, span) if vote.in_favour is None and vote.against is None else None
    if bare and not _of_another(flow, out, bare):
        _take_figure(out, bare)
    if vote.in_favour is None and vote.against is None:
        _take(out, "in_favour", retained_option(flow, span) or for_the_only_one(flow, span, out.proofs.get("/cast")))


def _of_another(flow: Flow, out: Proven[Vote], bare: Tally) -> bool:
    """« Ce principe est retenu par 13 voix. La somme est votée à l'unanimité. »: two votes, in two sentences."""
    unanimous = out.proofs.get("/unanimous")
    return unanimous is not None and apart(flow, unanimous.span, bare.span)


_MANY = 4


def _many_votes(groups: list[list[Tally]]) -> bool:
    """Whether `groups` tell so many different votes, on parts of the item, that none of them is the item's own."""
    told = [
        {
            t.label.role: t.number.value
            for t in group
            if t.number and t.sure and t.label.role in {"in_favour", "against"}
        }
        for group in groups
    ]
    told = [figures for figures in told if figures]
    return len(told) >= _MANY and len({tuple(sorted(figures.items())) for figures in told}) > 1


def _many_ballots(groups: list[list[Tally]]) -> bool:
    """« Premier vice-président : exprimés 19 … Deuxième : exprimés 17 … »: each seat has its ballot, the item none."""
    told = [t.number.value for group in groups for t in group if t.label.role == "cast" and t.number and t.sure]
    return len(told) >= _SEATS and len(set(told)) > 1


_SEATS = 3


@remembered
def has_vote(flow: Flow, span: Span) -> bool:
    """Whether figures of a vote stand in `span`."""
    return any(_counts(group) for group in find_tallies(flow, span))


@remembered
def decides(flow: Flow, span: Span) -> bool:
    """Whether the body decides, votes or takes note inside `span`."""
    span = before_said(flow, span)
    return bool(
        read_unanimous(flow, span)  # first what is found soonest
        or find_decisions(flow, span)
        or has_vote(flow, span)
        or find_ballots(flow, span)
        or read_row(flow, span)
        or flow.first(cue("votes", "votes_alone"), span)
        or _settled(flow, span)
        or puts_off(flow, span)
        or ((once := told_once(flow, span.start)) and once.tells(span))
    )


def _settled(flow: Flow, span: Span) -> bool:
    """« Élus par 8 voix », « La deuxième proposition est retenue »: settled in words that name no outcome."""
    for match in flow.find_all(cue("votes", "settled"), span):
        around = flow.fold[max(span.start, match.start() - _OFFICER_REACH) : match.end() + _OFFICER_REACH]
        if not _OFFICER.search(around):
            return True
    return False


_OFFICER = late(r"secretaire|secretariat|preside|doyen|assesseur|scrutateur")
_OFFICER_REACH = 60
"""Those who serve the session are named so closely: their choice is no item."""


def _counts(group: list[Tally]) -> bool:
    """Whether a group tells a vote, not the roll call."""
    roles = {t.label.role for t in group if t.sure and (t.number or t.label.role in NAMED)}
    return bool(roles & _DECIDES)


def _not_the_items(flow: Flow, span: Span, group: list[Tally]) -> bool:
    """Whether a tally is an amendment's, of another day, or another body's (« adopté en conseil communautaire »)."""
    start = sentence_start(flow, span, group[0].span.start)
    here = group[0].span.start
    if told_of_before(flow, span, here):
        return True
    aside = cue("votes", "aside_vote").search(flow.fold, _clauses_start(flow, span, start), here)
    if aside and not _ON_THE_MATTER.search(flow.fold, aside.end(), here):
        return True
    person = max((match.start() for match in _PERSON_APART.finditer(flow.text, start, here)), default=start)
    others = [match.end() for match in other_bodies(flow, Span(person, here))]
    if others and not decides_behind(flow, here) and not cue("votes", "body").search(flow.fold, others[-1], here):
        return True
    amended = [match.end() for match in cue("votes", "amendment").finditer(flow.fold, start, here)]
    if amended:
        return not cue("votes", "whole").search(flow.fold, amended[-1], here)
    if cue("votes", "body").search(flow.fold, start, here):
        return False
    reach = max(span.start, start - _AMENDMENT_REACH)
    before = next(reversed(list(cue("votes", "amendment").finditer(flow.fold, reach, start))), None)
    return (
        before is not None
        and not _TAKEN_IN.match(flow.fold, before.end(), here)
        and not _amendment_told(flow, Span(before.end(), start), group)
        and not any(cue("votes", name).search(flow.fold, before.end(), here) for name in ("body", "whole", "act_taken"))
    )


_ON_THE_MATTER = late(
    r"(?<![a-z])vote sur (?:la |le |les |l['’])(?!report|renvoi|ajournement|urgence|suspension|retrait)"
)
"""« Vote sur le report : pour 4, contre 21. Vote sur la dénomination : pour 21 »: the second one is the item's."""
_TAKEN_IN = late(
    r"[^.;:]{0,60}\b(?:est|sont|a ete|ont ete) (?:donc |aussitot )?(?:accept|reten|integr|repris|retir)[a-z]*\s?[.;]"
    r"|[^.;:]{0,60}\b(?:est|sont|a ete|ont ete) (?:donc )?(?:rejet|repouss|refus|ecart)[a-z]*\s?[.;]"
    r"(?=\s[^.;:]{0,60}(?<![a-z])(?:adopte|approuve)(?:e|es|s)?(?![a-z]))"
)
"""« L'amendement oral est accepté. » and then a vote: nobody counted voices on it, those are the item's.

So are those behind « L'amendement est rejeté. Adopté à la majorité ».
"""
_PERSON_APART = late(rf"(?<=\n\n){TITLE}\s")
"""« La commission propose : / Club 600 € / Mme ROY ne prend pas part au vote »: of a row, not of the commission."""


def _amendment_told(flow: Flow, between: Span, group: list[Tally]) -> bool:
    """« L'amendement est rejeté (2 pour, 9 contre). NPPV : 1 (M. A). Pour : 12 »: told, and what follows is another's.

    Sides without a figure (« Ont voté contre : M. A ») may still be those of the amendment.
    """
    counted = any(t.number or t.names for t in group) or all(t.label.role == "not_voting" for t in group)
    told = (t for other in find_tallies(flow, between) for t in other)
    return counted and any(t.number and t.sure and t.label.role in {"in_favour", "against"} for t in told)


def _clauses_start(flow: Flow, span: Span, start: int) -> int:
    """Where the sentence starts whose clause, behind a semicolon, starts at `start`."""
    before = flow.fold[max(span.start, start - 2) : start]
    return sentence_start(flow, span, start - 2) if ";" in before else start


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
        _take(out, role, Found(number.value, tally.span, tally.confidence))


def _take_votes_alone(flow: Flow, span: Span, out: Proven[Vote]) -> None:
    """« 13 votes » on a line of its own, without a word on which way."""
    if out.proofs:
        return
    if match := flow.first(cue("votes", "votes_alone"), span):
        _take(out, "voters", Found(int(match["n"]), Span(match.start("n"), match.end())))


def _take_names(flow: Flow, span: Span, out: Proven[Vote], tally: Tally) -> None:
    name = NAMED.get(tally.label.role)
    if name is not None and not getattr(out.value, name):
        _name(out, name, voters_of(flow, span, tally, getattr(out.value, tally.label.role, None)))


def _name(out: Proven[Vote], name: str, people: list[Found[Person]]) -> None:
    setattr(out.value, name, [person.value for person in people])
    for index, person in enumerate(people):
        out.prove(f"/{name}/{index}/name", Found(person.value.name, person.span, person.confidence))
