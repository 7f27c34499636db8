"""« COMPTES ADMINISTRATIFS : Commune : … Adopté à l'unanimité. Camping : … 13 pour, 3 contre »: one title, many votes.

Titles without a number stand under that of their item, each right behind the vote of the one before. One such line says
nothing: « Plan de financement : » may stand behind a vote too. Where the first stands before any vote, and votes are
told under each, they are the items, and the title over them is that of a part.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.items.titles import after_bullet, looks_like_title, says, starts_here
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.votes.outcome import read_unanimous
from deliberation_cli.parsing.votes.votes import has_vote

_FEWEST = 2
_LONGEST, _LETTERS = 100, 6
_NOT = ("adverb", "row_vote", "header", "roll_call", "opener", "table_head", "no_item", "rank", "act_head", "objet")
_PART_OF_ONE = late(
    r"(?:les? |la |l')?(?:sections?|chapitres?|articles?|lots?|depenses|recettes|fonctionnement|investissement"
    r"|exploitation|votes?|votants|resultats?|scrutins?|ensemble|amendements?|propositions?|options?|tours?|totaux?|totals?"
    r"|(?:premi|deuxi|secon|troisi)\w+|pour|contre|abst\w*|candidat\w*|plan de financement|montant|excedent|deficit"
    r"|solde|reste|ou[ïi]|vus?|considerant|entendu|apres|decisions?|deliberations?|debats?|discussions?|interventions?)"
    r"(?![a-z])"
)
"""Words that open a part of one act, its vote, or what is said about it: no title of its own."""
_BUDGET = late(r"(?:budget (?:de )?)?(?:la )?commune ?:?")
"""« Commune : », over its account: neither the town's name in a header nor the head of a column."""
_AMOUNT = late(r"[a-z][^.:;€\n]{5,80} ?: ?\d[\d .]*(?:,\d\d)? ?(?:€|euros)")
"""« Frais de branchement : 45 € »: a title and its sum."""


def with_subheads(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """The titles, where each that holds several with a vote of their own yields to these."""
    kept: list[Head] = []
    for head, following in zip(heads, [*heads, None][1:], strict=True):
        parts = _parts(flow, lines, head, following.first if following else end) if _whole(head) else []
        kept += [head._replace(kind="section", number=None), *parts] if parts else [head]
    return kept


def _whole(head: Head) -> bool:
    """Whether a title may be that of a part: an act's own number is its title's alone."""
    return head.kind in {"rank", "plain"}


def _parts(flow: Flow, lines: Sequence[TextLine], head: Head, end: int) -> list[Head]:
    first = next((i for i in range(head.last + 1, end) if _titled(flow, lines, i, end)), None)
    if first is None or _voted(flow, lines, head.last + 1, first) or not (_right_below(lines, head, first)):
        return []
    starts = [first]
    for i in range(first + 1, end):
        if _titled(flow, lines, i, end) and _voted(flow, lines, max(i - 2, starts[-1] + 1), i):
            starts.append(i)
    bounds = [*starts, end]
    told = [_voted(flow, lines, one + 1, other) for one, other in zip(starts, bounds[1:], strict=True)]
    if len(starts) < _FEWEST or not all(told):
        return []
    return [Head(i, i, "plain", Span(after_bullet(flow, lines[i]), lines[i].span.end), style="subhead") for i in starts]


def _right_below(lines: Sequence[TextLine], head: Head, i: int) -> bool:
    """Whether nothing but a line or two stands between a title and the first below it."""
    return i <= head.last + 1 + _OPENING


_OPENING = 2


def _voted(flow: Flow, lines: Sequence[TextLine], first: int, stop: int) -> bool:
    """Whether a vote is told in the lines from `first` to `stop`."""
    if first >= stop:
        return False
    span = Span(lines[first].span.start, lines[stop - 1].span.end)
    return has_vote(flow, span) or read_unanimous(flow, span) is not None


def _titled(flow: Flow, lines: Sequence[TextLine], i: int, end: int) -> bool:
    """Whether line `i` looks like a title over text of its own: « Camping municipal : », « DM n° 1 – Lotissement »."""
    line = lines[i]
    start = after_bullet(flow, line)
    words = flow.fold[start : line.span.end].strip()
    if i + 1 >= end or lines[i + 1].gap or len(words) > _LONGEST or not flow.text[start : start + 1].isupper():
        return False
    if not starts_here(lines, i) or not (words.endswith(":") or (line.gap and words[-1] not in ".;,")):
        return False
    named = not _BUDGET.fullmatch(words) and any(cue("items", name).match(words) for name in _NOT)
    if named or _PART_OF_ONE.match(words):
        return False
    said = says(words) and not _AMOUNT.fullmatch(words)
    return not said and looks_like_title(words.rstrip(" :"), _LETTERS)
