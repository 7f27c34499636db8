"""Figures of a vote and the words that give them meaning: labels and numbers paired into tallies.

Clerks write the number before the label (« 13 voix pour »), after it (« Pour : 13 »), or flatten a table into its
labels and then its numbers (« Pour Contre Abstention 27 0 1 »). The order is settled by group of neighbours, never by
label, since in « 40 voix pour 40 voix contre » each number could go either way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.numbers import NIL, NUMBER
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.ballots import find_ballots
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.votes.columns import (
    last_columns,
    read_columns,
    read_group_rows,
    unpaired_row,
)
from deliberation_cli.parsing.votes.figures import (
    NUMBER_OR_NIL,
    SUM,
    UNIT,
    Label,
    Number,
    Tally,
    to_number,
    to_sum,
    to_tally,
)
from deliberation_cli.parsing.votes.labels import find_labels
from deliberation_cli.parsing.votes.named_lines import with_named_lines
from deliberation_cli.parsing.votes.statements import are_neighbours, colon_after, stands_apart, told_again
from deliberation_cli.parsing.votes.voices import find_voices, read_words
from deliberation_cli.parsing.votes.voter_names import WHO
from deliberation_cli.parsing.words import CIVILITIES
from deliberation_cli.patterns import compiled

_NOTE = r"(?:\s?[(\[](?:[^()\[\]\n:]|\([^()\n:]{1,12}\)){1,60}[)\]](?=[\s:.…_]*\d))?"
"""« Votants (enveloppes déposées) 15 », « Suffrages exprimés [b – (c + d)] : 14 »."""
_RIGHT = late(
    rf"{_NOTE}(?P<gap>)[\s\"»)]{{0,4}}(?P<colon>[:=]|\.{{2,}}|…|_{{2,}})?[\s:=.…_–-]{{0,120}}?(?P<figure>{NIL}|{NUMBER})(?:\s+{UNIT}(?!\w))?"
)
_LEFT = late(
    rf"(?P<unit>\s*{UNIT}(?:\s+(?:a|ont|ayant|d'|de|en|qui))?)?(?:\s+(?:du|de\s+la)\s+(?:groupe|liste)\s+(?:«[^»]{{2,60}}»|[^\s\d]{{3,30}}))?"
    rf"(?:\s+(?:est|sont|se\s+sont|ont\s+ete|vote(?:nt)?))?(?:\s*\([^()\d]{{3,100}}\))?[\s\"«(-]{{0,4}}$"
)
_FULL_STOP = late(r"(?<!\.)\.\s+(?![.\d]*\.)")
"""« Mme Petit ne vote pas. 6 pour. »: the figure belongs to the next sentence."""
_RANK_AFTER = late(r"\d{1,2}\s?(?:[.)]|[-–])\s+[A-ZÀ-Ý]")
"""« (Mme Roy et son pouvoir)\n3. Voirie »: the rank of the next item is no figure."""
_BY_GROUP = late(
    r"\s*:?\s*(?:(?:du|des|de la|le|les|la)\s+)?(?:groupes?|listes?)\b[^()\n]{0,140}"
    r"\((?P<number>\d{1,3})(?:\s+voix)?(?:\)|(?=\s?:))"
)
"""« Vote POUR Groupes Union et Avenir (15) »: the figure stands behind the groups."""
_IN_BRACKETS = late(
    rf"\s*\((?P<number>\d{{1,3}})(?:(?:\s+{UNIT})?\)\s*(?=[:–=-]|[,;/|]?\s*(?:contre|abst|pour)|$|\n)|\s+(?:voix|votes?|suffrages?)\))"
)
"""« Ont voté contre (3) : MM. … », « vote contre (4 voix) »: the figure stands in brackets behind its label."""


@remembered
def find_tallies(flow: Flow, span: Span) -> list[list[Tally]]:
    """Groups of tallies that stand together, in order; a label without a figure keeps its place in its group."""
    groups: list[list[Label]] = []
    ballots = find_ballots(flow, span)
    labels = find_labels(flow, span)
    by_groups = read_group_rows(flow, labels, span)
    known = [*read_words(flow, span), *(ballot.span for ballot in ballots), *(tally.span for tally in by_groups)]
    for label in labels:
        if any(label.span.start < stretch.end and stretch.start < label.span.end for stretch in known):
            continue
        apart = groups and (told_again(groups[-1], label) or stands_apart(flow, groups[-1], label))
        if groups and not apart and are_neighbours(flow, groups[-1][-1].span.end, label.span.start):
            groups[-1].append(label)
        else:
            groups.append([label])
    taken: set[int] = set()
    told = [_read_group(flow, group, span, taken) for group in groups]
    read = [with_named_lines(flow, group, group[-1].span.end) if group else group for group in told]
    read += find_voices(flow, span)
    read += [with_named_lines(flow, ballot.tallies, ballot.span.end) for ballot in ballots]
    read.append(by_groups)
    return sorted((group for group in read if group), key=lambda group: group[0].span)


def _read_group(flow: Flow, labels: list[Label], span: Span, taken: set[int]) -> list[Tally]:
    """The tallies of a group; `taken` are the places of figures that other groups have read, and that it reads."""
    if last := last_columns(flow, labels, span):
        return [*_read_group(flow, labels[: -len(last)], span, taken), *last]
    columns = read_columns(flow, labels, span)
    if columns is not None:
        return columns
    if (row := unpaired_row(flow, labels, span)) is not None:
        return row
    if turn := _turned(flow, labels):
        return [*_read_group(flow, labels[:turn], span, taken), *_read_group(flow, labels[turn:], span, taken)]
    if headed := _counted_voters(flow, labels, span):
        taken.add(headed.number.span.start if headed.number else -1)
        return [headed, *_read_group(flow, labels[1:], span, taken)]
    rights = [_right(flow, label, span) for label in labels]
    lefts = [left if left and left.span.start not in taken else None for left in (_left(flow, x, span) for x in labels)]
    lefts = [
        None if left and left.value is None and right and right[0].value is not None else left
        for left, right in zip(lefts, rights, strict=True)
    ]  # « Adoptée – Pour 9 – Contre 1 »: the dash says no figure where one stands behind
    colons = sum(1 for right in rights if right and right[1])
    right_first = colons > 0 or lefts[0] is None or _of_a_count(flow, lefts[0])
    many_right, many_left = sum(map(bool, rights)), sum(map(bool, lefts))
    if many_right != many_left and not colons:
        right_first = many_right > many_left
    right_first = right_first or _in_rows(flow, labels, [right[0] if right else None for right in rights])
    if right_first and not colons and rights[-1] is None and _unread_before(flow, labels[0]):
        right_first = False
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
        named = None if number else _behind_names(flow, label, span)
        tallies.append(named or to_tally(label, number))
    return _confirm(flow, tallies)


def _turned(flow: Flow, labels: list[Label]) -> int:
    """« Votants : 19 ⏎ 16 POUR – 3 CONTRE »: where figures go from behind their colons to before their labels."""
    between = (Span(one.span.end, other.span.start) for one, other in pairwise(labels))
    return next((i for i, words in enumerate(between, 1) if _TURNED.fullmatch(flow.fold, *words)), 0)


_TURNED = late(rf"\s?:\s?\d{{1,3}}\s*\n\s*\d{{1,3}}\s(?:{UNIT}\s)?")


def _counted_voters(flow: Flow, labels: list[Label], span: Span) -> Tally | None:
    """« 21 votants : 17 pour, 2 contre », where each figure stands before its label, whatever the colon says."""
    if len(labels) < _PAIR or labels[0].role != "voters" or not _SIDES_BEHIND.match(flow.fold, labels[0].span.end):
        return None
    left = _left(flow, labels[0], span)
    return to_tally(labels[0], left) if left and left.value is not None else None


_PAIR = 2
_SIDES_BEHIND = late(r"\s?:\s?\d{1,3} (?:voix |votes? )?(?:pour|contre|abst)")


def _in_rows(flow: Flow, labels: Sequence[Label], rights: Sequence[Number | None]) -> bool:
    """« N° 2023-041 / Vote / Pour 13 / Contre 0 »: a label and its figure, a line each."""
    ends = [right.span.end for right in rights if right]
    beside = all(
        right and "\n" not in flow.text[label.span.end : right.span.start]
        for label, right in zip(labels, rights, strict=True)
    )
    return beside and len(ends) > 1 and all(flow.text[end : end + 1] in ("\n", "") for end in ends)


def _unread_before(flow: Flow, label: Label) -> bool:
    """« (9 et le maire) POUR – 0 ABSTENTION »: a figure that nobody reads stands before, the next is not its own."""
    return _UNREAD.search(flow.fold, max(label.span.start - _UNREAD_REACH, 0), label.span.start) is not None


_UNREAD, _UNREAD_REACH = late(r"(?:^|[\s:])\(\s?\d{1,3}\s?[^()\n:]{1,30}\)\s$"), 40


def _behind_names(flow: Flow, label: Label, span: Span) -> Tally | None:
    """« Abstention : Mme BRUN (1 voix) »: the figure stands behind those that it counts."""
    match = _NAMES_FIGURE.match(flow.fold, label.span.end, span.end)
    if match is None:
        return None
    number = Number(int(match["n"]), Span(*match.span("n")))
    return Tally(label, number, Span(label.span.start, match.end()), names=Span(*match.span("names")))


_NAMES_FIGURE = late(
    r"\s?:\s?(?P<names>(?:mm?\.|mmes?|mr|monsieur|madame)\s[^()\n:;]{2,120})\((?P<n>\d{1,3})\svoix\)(?!,?\s(?:et\s)?(?:m\.|mm|mr|mme|mons|mad))"
)
"""Where others follow, « Mme BRUN (2 voix), M. ROY », the bracket tells her voices alone."""


def _of_a_count(flow: Flow, number: Number) -> bool:
    """« En exercice 19 Pour 16 »: a figure behind the label of a count is that label's, though no colon says so."""
    return _COUNT_BEFORE.search(flow.fold, max(number.span.start - 16, 0), number.span.start) is not None


_COUNT_BEFORE = late(r"(?:exercice|conseil|exprimes|votants|presents|pouvoirs|deliberation|au\svote)\s$")


def _may_turn(flow: Flow, label: Label, number: Number) -> bool:
    """Whether a label that found no figure on its group's side may take the one on the other side."""
    if number.span.start > label.span.start:
        # « 18 exprimés, majorité absolue 10 »: no figure of a majority stands before its words
        return label.role == "absolute_majority" or ":" in flow.text[label.span.end : number.span.start]
    signed = re.search(r"[:=]\s*$", flow.text[max(number.span.start - 4, 0) : number.span.start])
    return not signed or _OF_THE_VOTE.search(flow.fold, max(number.span.start - 20, 0), number.span.start) is not None


_OF_THE_VOTE = late(r"(?<![a-z])(?:votes?|resultats?|scrutin) ?: ?$")
"""« VOTE : 12 voix pour – Abstention : 1 »: the colon is that of the whole row, not of a label with a figure."""


def _confirm(flow: Flow, tallies: list[Tally]) -> list[Tally]:
    """Mark the weak labels that no other label, « Vote : », brackets or line of their own confirms."""
    told = {t.label.role for t in tallies if t.label.role != "other" and (t.number or colon_after(flow, t.label))}
    return [t._replace(sure=not t.label.weak or len(told) > 1 or _stands_alone(flow, t)) for t in tallies]


@cache
def _vote_before() -> re.Pattern[str]:
    return compiled(rf"(?:{cue('votes', 'vote_line').pattern})[\s•*>-]*$")


_TOLD_BEFORE = late(r"(?:ainsi qu'il suit|comme suit|(?:avec|par) (?:le )?(?:resultat|vote) suivant)\s?:?[\s•*>-]*$")
"""« Cette délibération est adoptée ainsi qu'il suit : - POUR : 33 »."""
_WHO_AFTER = late(r"\s?[:=]\s?(?:[A-Z]{2,6}, ){0,3}(?:M\.|MM\.?|Mmes?|Monsieur|Madame)\s")
"""« Adopté. Contre : M. Luc ROY »: a side without a figure, a sentence of its own with who took it."""
_NAME_AFTER = late(rf"\s?[:=]\s?{WHO}")
"""« Adopté à la majorité. Contre : Luc ROY »: right behind the verdict, names without a civility."""
_LINE_BEFORE = late(r"(?:^|\n)\s*[•*>-]*\s*$")
_SENTENCE_BEFORE = late(r"[.;!?)]\s+$")
_COLON_BEFORE = late(r"[\w€)°](?<!pour)(?<!contre)(?:(?<!votants)|(?<=\d votants)) ?: $")
_LINE_END = late(r"\s*\.?\s*(?:\n|$)")
_BRACKET_BEFORE = late(r"[(\[]\s*$")
_SHARE_BEFORE = late(
    r"(?:majorite|unanimite|(?<!\w)report|favorable|(?<![a-z])(?:adopte|approuve|accepte|valide|rejete|refuse)(?:e|es|s)?)"
    r"(?:[\s,]+(?:absolue|simple|moins|avec|par|sauf|et|des\s+\w+))*[\s,;.(:/•*>–—-]*(?:(?:moins|avec|par|sauf)\s)?$"
)
"""« ADOPTÉ À LA MAJORITÉ – 3 contre »: right behind the verdict."""
_LINE_AFTER = late(
    rf"\s*(?:{UNIT})?\s*(?:[.;](?!\d)|,?\s*(?:\n|$|\(|dont\s)|:\s?(?:mm?\.|mm\s|mmes?\s|monsieur|madame|messieurs))"
)
"""« 4 contre », « 4 contre : M. ROY, … », a line of its own."""
_PAPERS_BEFORE = late(r"voix|bulletins|votants|exprimes|urne")
_BRACKET_AFTER = late(rf"\s*(?:{UNIT})?\s*[)\]:;,]")


def _stands_alone(flow: Flow, tally: Tally) -> bool:
    """Whether the tally is a line or a bracket of its own, or comes right after « Vote : » or « à la majorité »."""
    span, named = tally.span, tally.label.role in {"in_favour", "against"}
    if tally.number and tally.label.role in {"blank", "null"}:
        return _PAPERS_BEFORE.search(flow.fold, max(span.start - 60, 0), span.start) is not None
    if tally.number is None and named and colon_after(flow, tally.label):
        if _SHARE_BEFORE.search(flow.fold, max(span.start - 60, 0), span.start):
            return _NAME_AFTER.match(flow.text, span.end) is not None
        opens = _SENTENCE_BEFORE.search(flow.fold, max(span.start - 3, 0), span.start)
        return opens is not None and _WHO_AFTER.match(flow.text, span.end) is not None
    if tally.number is None or not named or len(flow.fold[tally.label.span.start : tally.label.span.end].split()) > 2:
        return False
    before = flow.fold[max(span.start - 60, 0) : span.start]
    after = flow.fold[span.end : span.end + 30]
    line_start, colon = _LINE_BEFORE.search(before), ":" in flow.fold[span.start : span.end]
    if (
        _TOLD_BEFORE.search(before)
        or _vote_before().search(before)
        or _SHARE_BEFORE.search(before)
        or (line_start and colon)
    ):
        return True
    if tally.label.role == "against" and _COUNTED_APART.search(before) and _COUNTED_ENDS.match(after) and not colon:
        return True
    if _COLON_BEFORE.search(before) and _LINE_END.match(after) and not colon:
        return True  # « - Tarif de la cantine : 10 pour », a row
    if _BRACKET_BEFORE.search(before) and _BRACKET_AFTER.match(after):
        return True
    return bool((line_start or _SENTENCE_BEFORE.search(before)) and _LINE_AFTER.match(after))


_COUNTED_APART, _COUNTED_ENDS = late(r"[a-z)\d]\s?[,;(:/–—-]\s*$"), late(rf"\s?(?:[(.;)]|\n|$|:\s?{CIVILITIES})")
"""« … décide de les augmenter, 2 contre (M. ROY, Mme COLAS) »: a figure and its side, set off from the decision."""
_OF_A_SIDE = late(r"\s(?:voix )?(?:pour|contre)\s?(?:[,.;)]|et\b)")
"""« M. ROY ne prend pas part au vote : 9 voix pour, 0 voix contre »: the figure is of those in favour."""


def _right(flow: Flow, label: Label, span: Span) -> tuple[Number, bool] | None:
    bracketed = _IN_BRACKETS.match(flow.fold, label.span.end, span.end)
    if bracketed:
        return Number(int(bracketed["number"]), Span(bracketed.start("number"), bracketed.end())), True
    match = _RIGHT.match(flow.fold, label.span.end, span.end)
    if not match:
        group = _BY_GROUP.match(flow.fold, label.span.end, span.end)
        return (Number(int(group["number"]), Span(*group.span("number"))), True) if group else None
    gap = Span(match.start("gap"), match.start("figure"))
    if _FULL_STOP.search(flow.fold, *gap):
        return None
    below = label.role == "other" and "\n" in flow.fold[gap.start : gap.end]
    if below and (_RANK_AFTER.match(flow.text, gap.end) or _SIDE_AFTER.match(flow.fold, match.end("figure"))):
        return None  # « … DES MEMBRES PRÉSENTS ⏎ 4 contre : M. ROY, … »
    if label.role == "not_voting" and _OF_A_SIDE.match(flow.fold, match.end("figure")):
        return None
    if both := SUM.match(flow.fold, match.start("figure"), span.end):
        return to_sum(both), bool(match["colon"])
    number = NUMBER_OR_NIL.match(flow.fold, *match.span("figure"))
    return (to_number(number), bool(match["colon"])) if number and not _is_year(flow, number.start()) else None


_SIDE_AFTER = late(rf"\s(?:{UNIT}\s)?(?:contre|pour|abst)")


def _is_year(flow: Flow, start: int) -> bool:
    """« Désignation des jurés pour 2015 » counts no votes."""
    return _YEAR.match(flow.fold, start) is not None


_YEAR = late(rf"(?:19|20)\d\d\b(?!\s?{UNIT})")


_TOLD_SO = late(r"(?:[,(]|(?<![a-z])(?:et|moins|avec|par))\s*$")
"""« …, 2 / abstentions : M. A »: a line ends between a figure and its label."""


def _left(flow: Flow, label: Label, span: Span) -> Number | None:
    if group := _OF_A_GROUP.search(flow.fold, max(span.start, label.span.start - _GROUP_REACH), label.span.start):
        return Number(int(group["n"]), Span(*group.span("n")))
    start = max(
        span.start, label.span.start - (160 if flow.fold[label.span.start - 2 : label.span.start] == ") " else 60)
    )
    numbers = list(NUMBER_OR_NIL.finditer(flow.fold, start, label.span.start))
    below = numbers and "\n" in flow.fold[numbers[-1].end() : label.span.start] and colon_after(flow, label)
    if below and not _TOLD_SO.search(flow.fold, start, numbers[-1].start()):
        return None  # « 10 0 1 10 », and on the next line « Ont voté contre : »
    if not numbers or _is_year(flow, numbers[-1].start()):
        return None
    both = next((m for m in SUM.finditer(flow.fold, start, label.span.start) if m.end() >= numbers[-1].end()), None)
    if both:
        beside = label.role != "other" and _LEFT.fullmatch(flow.fold, both.end(), label.span.start)
        return to_sum(both) if beside else None
    if not _LEFT.fullmatch(flow.fold, numbers[-1].end(), label.span.start):
        return None
    return to_number(numbers[-1])


_OF_A_GROUP, _GROUP_REACH = (
    late(
        r"(?<![\d.,/-])(?P<n>\d{1,3}) (?:elue?s?|conseillere?s?(?: [a-z]+)?|membres?|deleguee?s?)"
        r" (?:du|des) groupes? (?:[^.;:\d]){3,90}?\s$"
    ),
    140,
)
"""« 9 membres du groupe Rural, Solidaire et Indépendant se sont ABSTENUS »: the figure before those who vote so."""
