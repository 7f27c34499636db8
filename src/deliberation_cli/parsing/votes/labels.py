"""Words that give a figure of a vote its meaning: where they stand, and where they mean something else.

« Pour : 21 », « voix contre », « se sont abstenus »; « pour 42 000 € » and « candidats pour un siège » are no labels.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.grammar.numbers import NUMBER
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.openings import opening
from deliberation_cli.parsing.text.anchors import find_iter
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.votes.figures import UNIT, Label
from deliberation_cli.patterns import compiled


@cache
def _any_label() -> re.Pattern[str]:
    """All labels as one pattern; no label starts inside a word, so that none is tried there."""
    cues = value_cues("votes", "labels")
    labels = "|".join(f"(?P<label{i}>{pattern.pattern})" for i, (pattern, _) in enumerate(cues))
    return compiled(f"(?<![a-z]){_LABEL_OPENS}(?:{labels})")


_LABEL_OPENS = opening(
    "a_ ab ac an ap av ay bl bu co ct de en ex fa ge in lo m' ma me n' n. ne no np nu on op ou po pr qu re"
    " ri s' sa se so su tr ve vo"
)
"""How the labels of a vote begin."""


def _role(match: re.Match[str]) -> str:
    """What a label means: the value of the cue that read it, whose group closes last."""
    index = (match.lastgroup or "").removeprefix("label")
    return value_cues("votes", "labels")[int(index)][1]


def find_labels(flow: Flow, span: Span) -> list[Label]:
    """The labels of `span`, in order."""
    labels, starts = _labels(flow)
    first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
    return [label for label in labels[first:last] if label.span.end <= span.end]


def _labels(flow: Flow) -> tuple[list[Label], list[int]]:
    """All labels of a text, and their starts: one pass serves the many spans that ask for them."""
    known: tuple[list[Label], list[int]] | None = flow.memo.get("labels")
    if known is None:
        labels = _labels_in(flow.fold)
        known = flow.memo["labels"] = (labels, [label.span.start for label in labels])
    return known


_OTHER_LINE = late(r"voix\n(?=contre (?:le|la|les|l'|cette|ce)\b[^:\n]{3,50}:)")
_LABEL_REACH = 60
"""A label starts and ends within so many characters of its core word."""


def _labels_in(fold: str) -> list[Label]:
    pattern = _any_label()
    labels: list[Label] = []
    end = 0
    for core in find_iter(cue("votes", "label_core"), fold):
        if core.start() < end:
            continue
        window = max(end, core.start() - _LABEL_REACH), min(len(fold), core.end() + _LABEL_REACH)
        match = next((m for m in pattern.finditer(fold, *window) if m.end() > core.start()), None)
        if match and _OTHER_LINE.match(fold, match.start()):  # « Pour : 4 voix ⏎ Contre le retrait : 6 voix »
            match = next((m for m in pattern.finditer(fold, core.start(), window[1])), match)
        if match is None or match.start() >= core.end():
            continue
        end = match.end()
        role = _role(match)
        if _of_a_list(fold, match):
            continue
        if not role.startswith("weak_") or not _is_preposition(fold, match):
            labels.append(Label(role.removeprefix("weak_"), Span(*match.span()), role.startswith("weak_")))
    return labels


def _of_a_list(fold: str, match: re.Match[str]) -> bool:
    """« Présents : M. BRET, Mme BRUN. Abs. : M. ROY »: who is away, behind those who are there, before any vote."""
    if not match[0].startswith("abs") or match[0].startswith("abst"):
        return False
    there = fold.rfind("pres", max(match.start() - _LISTS_REACH, 0), match.start())
    return there >= 0 and not _VOTED.search(fold, there, match.start())


_LISTS_REACH = 1500


_VOTED = late(r"(?<![a-z])(?:pour|contre|votes?|voix|unanim|adopt|decid|delib)")


def _is_preposition(fold: str, match: re.Match[str]) -> bool:
    """« reste pour le nombre », « candidats pour un siège », « pour 42 000 € »: no figure of a vote is beside."""
    if _AMOUNT.match(fold, match.end()):
        return not _NUMBER_BEFORE.search(fold[max(match.start() - 40, 0) : match.start()])
    follows = _FOLLOWS.match(fold, match.end(), match.end() + 40)
    if not follows or follows["word"] in _GOES_ON:
        return False
    of_one = follows["next"] and follows["word"] in ("un", "une") and not _COUNTED.match(follows["next"])
    if not of_one and _NUMBER.fullmatch(follows["word"]):
        return False
    return not _NUMBER_BEFORE.search(fold[max(match.start() - 40, 0) : match.start()])


_AMOUNT = late(
    r"\s+(?:environ |un montant de )?\d{1,3}(?:[ .]\d{3})+(?!\d)"
    r"|\s+\d[\d.,]*\s?(?:€|%|m[2²]|(?:euros?|eur|francs?|frs?|f|k€|ha|h|heures?|jours?|mois|ans?|annees?|semaines?|habitants|eleves|enfants|agents|logements?|postes?|lots?|places?)(?![a-z]))"
)
"""« pour 42 000 € », « pour 3 ans »: what a thing costs, or how long it lasts."""


_NUMBER, _NUMBER_BEFORE = late(NUMBER), late(rf"(?:{NUMBER})(?:\s+{UNIT})?\s*$")


_FOLLOWS = late(r"\s+(?P<word>[a-z']+)(?:\s+(?P<next>[a-z']{3,}))?")


_COUNTED = late(rf"contre|ctre|abs|et\b|{UNIT}")


_GOES_ON = frozenset("contre ctre abstention abstentions abst abs nppv total et a dont avec".split())
