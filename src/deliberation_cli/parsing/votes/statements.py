"""Where one statement of a vote ends and the next begins: which labels stand together, and which open another."""

from __future__ import annotations

import re

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.votes.columns import GAP_KNOWN, GAP_WORDS
from deliberation_cli.parsing.votes.figures import UNIT, Label

_LONGEST_GAP = 600
_FOREIGN_WORDS = 2


def colon_after(flow: Flow, label: Label) -> bool:
    """Whether a colon, or a sign of equality, stands right behind a label."""
    return flow.fold[label.span.end : label.span.end + 3].lstrip()[:1] in {":", "="}


def told_again(group: list[Label], label: Label) -> bool:
    """Whether a figure is told a second time: another round, another vote."""
    return label.role not in {"other", "obtained"} and any(label.role == other.role for other in group)


def stands_apart(flow: Flow, group: list[Label], label: Label) -> bool:
    """Whether a label opens a statement of its own: its figures stand as the clerk puts them there.

    « 16 pour – 1 contre Membres en exercice : 27 … », « NPPV : 2 (MM. A et B) 7 pour, 1 contre »,
    « (14 pour, 2 contre). Votants : 16 Pour : 14 … », « M. A votant contre. Pour : 14 Contre : 1 ».
    """
    between = Span(group[-1].span.end, label.span.start)
    heads = _HEADS.match(flow.fold, label.span.start) and _MORE_THAN_BARS.search(flow.fold, *between)
    if heads or _VOTE_LABEL.search(flow.fold, *between):
        return True
    if all(other.role == "not_voting" for other in group):
        return label.role in _SIDES and _CLOSED.search(flow.fold, group[-1].span.end, label.span.start) is not None
    last = group[-1]
    headed = flow.text[label.span.start].isupper() and colon_after(flow, label)
    said = (last.weak or headed) and flow.fold[last.span.end : last.span.end + 1] == "."
    if said and not _DIGIT.search(flow.fold, max(last.span.start - _SAID, 0), last.span.end):
        return True  # « Nous voterons contre. Pour : 27 », « Cinq riverains ont dit leur opposition. Pour : 2 »
    sides = any(other.role in _SIDES for other in group)
    spoken = last.role in _SIDES and _VERB.match(flow.fold, last.span.start) and not colon_after(flow, last)
    if spoken and (headed or _SENTENCE_BEHIND.match(flow.text, *between)):
        return True
    if sides and _BRACKET_ENDS.match(flow.fold, last.span.end, label.span.start):
        return label.role not in _SIDES or flow.text[label.span.start].isupper()
    return sides and "exercice" in flow.fold[label.span.start : label.span.end]


_SIDES = frozenset(("in_favour", "against", "abstentions"))
_DIGIT, _SAID = re.compile(r"\d"), 20
_CLOSED = late(r"[)\n]|\.\s")
_HEADS = late(r"(?:votants\s?\|\s?pour|pour\s(?:\|\s?)?contre\s(?:\|\s?)?abst)")
_MORE_THAN_BARS = late(r"[^\s|]")
"""« … et 1 abstention. Votants | Pour | Contre | Abstentions 17 | 16 | 0 | 1 »: the heads of columns."""
_VERB = late(r"(?:(?:a|ont|ayant)\s)?vot(?:e|ent|ant)\s|s'abst|s'etant\sabst")
_SENTENCE_BEHIND = late(
    r"\.\s[A-ZÀ-Ý]|\s(?:l[ea]\s|l['’]|les\s|ce\s|cette\s)?(?!\d)[^\d.;:()\n]{2,60}"
    r"(?:\s?:\s(?:[^.\d:;\n]|(?<=\bM)\.|(?<=\bMM)\.){2,200})?(?<!\bM)(?<!\bMM)\.\s[A-ZÀ-Ý]"
)
"""« M. ROY vote contre le projet. Adopté par 12 voix pour et 2 contre »: what one does, and then the figures."""
_VOTE_LABEL = late(rf"[.)»]\s(?:[»\"]\s)?(?:resultats? du )?vote\s?:\s?(?:\d{{1,3}}\s(?:{UNIT}\s)?)?$")
"""« « Nous voterons contre. » Vote : 9 pour – 4 contre »: what somebody said is no figure of the vote."""
_BRACKET_ENDS = late(r"[^()]{0,300}\)\s?\.\s")
"""« (2 pour, 9 contre). »: the bracket that holds a vote closes with its sentence."""


def are_neighbours(flow: Flow, end: int, start: int) -> bool:
    """Whether only figures, names and small words stand between two labels."""
    if start - end > _LONGEST_GAP or _MOVED.search(flow.fold, end, start):
        return False
    foreign = [word for word in GAP_WORDS.findall(flow.text, end, start) if word not in GAP_KNOWN]
    return len(foreign) <= _FOREIGN_WORDS


_MOVED = late(r"\b(?:depart|arrivee)\sde\s")
"""« … Abst : 0 Départ de Mme BRUN à 19 h 52. Votants : 42 »: the voters of the next items."""
