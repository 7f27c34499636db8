"""Where a title ends when more stands on its line: the vote, the decision, a sign, the first step of the item."""

from __future__ import annotations

import re

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.items.titles import before_stop, cut_at
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.leaders import DOT
from deliberation_cli.parsing.votes.outcome import find_decisions, read_unanimous
from deliberation_cli.parsing.votes.tallies import find_tallies
from deliberation_cli.parsing.votes.votes import has_vote
from deliberation_cli.parsing.words import ITEM


def own_title(flow: Flow, head: Head) -> Span:
    """The title of a head, without the step, the vote, the decision or the sign that its line goes on with."""
    title = _before_decided(flow, _without_vote(flow, _without_part(flow, head)))
    title = _without_sign(flow, title)
    label = _OBJET.match(flow.fold, *title)
    return Span(label.end(), title.end) if label else title


_OBJET = late(r"objets?\s?:\s*(?=\w)")
"""« Délibération n° 1 / 1° Objet : Tarifs »: the label behind a rank."""


def _without_part(flow: Flow, head: Head) -> Span:
    """« 2. Élection du maire 2.1. Présidence »: the first step of an item is no part of its title."""
    if head.kind != "rank" or head.number is None:
        return head.title
    first = re.compile(rf"\s{re.escape(head.number.value)}[.-]1\s?(?:[.)/:–-]\s?)?(?=[A-ZÀ-Ý«])")
    step = first.search(flow.text, *head.title)
    return Span(head.title.start, step.start()) if step else head.title


def _without_vote(flow: Flow, title: Span) -> Span:
    """« Tarifs – Voix pour : 10, », and « voix contre : 1 » on the next line: a row whose vote runs on."""
    votes = [
        group[0].span.start
        for group in find_tallies(flow, title)
        if group[0].number and (len(group) > 1 or not group[0].label.weak)
    ]
    return (votes and _before_sign(flow, title, votes[0])) or title


def _before_decided(flow: Flow, title: Span) -> Span:
    """« Voirie / Programme 2017. Renvoyé après avis … », « Tarifs. Rapporteur : M. ROY »: the title ends before."""
    title = cut_at(_DECIDED_BEHIND, flow.fold, title, _SHORTEST_TITLE)
    title = cut_at(_REPORTED, flow.fold, title, _SHORTEST_TITLE)
    return cut_at(_LEADER, flow.text, title, _SHORTEST_TITLE)


_LEADER = late(rf"\s?{DOT}{{8,}}")
"""« Élection du vice-président ............ scrutin secret »: dots lead from the title to what was decided."""
_REPORTED = late(r"(?:(?<!\bm)(?<!\bmm)\.|\s[–—-])\s+(?=rapporteu(?:r|re|se)s?\s?:\s?[a-z])")
_DECIDED_BEHIND = late(
    r"(?<!\bm)(?<!\bmm)\.\s+(?=(?:(?:adopte|approuve|rejete|renvoye|retire|reporte|ajourne)e?s?|avis\s(?:de)?favorable"
    r"|(?:a\sl')?unanimite|prend\sacte|(?:le\s(?:conseil|comite|bureau)|la\scommission)\s(?:[a-z]+\s){0,2}"
    r"(?:adopte|approuve|prend|decide|emet|donne|rejette|accepte|autorise|vote))(?![a-z]))"
)


def _without_sign(flow: Flow, title: Span) -> Span:
    """« Tarifs – », and « Unanimité » on the next line: the sign belongs to what follows."""
    sign = _SIGN_END.search(flow.text, max(title.start, title.end - _SIGN_REACH), title.end)
    return Span(title.start, sign.start()) if sign else title


_SIGN_END, _SIGN_REACH = (
    re.compile(r"\s*(?:[–—|:;,-]|\((?i:pr[ée]sentation|pr[ée]sent[ée]e?|rapporteure?|expos[ée])(?: par| de)? ?:?)\s*$"),
    24,
)
"""« Tarifs (Présentation », and « Mme BRUN) » behind: where a civility ended the title, who tells it is left out."""


def before_vote(flow: Flow, title: Span) -> Span | None:
    """A title that its text follows without a line end, with the vote in it: what stands before that sentence."""
    unanimous = read_unanimous(flow, title)
    votes = [group[0].span.start for group in find_tallies(flow, title) if any(t.sure and t.number for t in group)]
    votes += [unanimous.span.start] if unanimous else []
    told = [found.span.start for found in find_decisions(flow, title) if _behind_stop(flow, found.span.start)]
    if not told and (not votes or (not has_vote(flow, title) and unanimous is None)):
        return None
    votes += [at + len(": ") for at in told]
    at = min(votes)
    return (
        _before_bracket(flow, title, at)
        or before_stop(flow, title, at)
        or _before_sign(flow, title, at)
        or _line_above(flow, title, at)
    )


def _line_above(flow: Flow, title: Span, vote: int) -> Span | None:
    """A title that fills its line, and below it the sentence that decides, which seemed to run on."""
    line = flow.text.rfind("\n", title.start + _SHORTEST_TITLE, vote)
    return Span(title.start, line) if line > 0 and flow.text[line + 1 : line + 2].isupper() else None


def _before_bracket(flow: Flow, title: Span, vote: int) -> Span | None:
    """« Vente de l'immeuble (majorité : 26 pour, 7 contre) »: a row whose vote stands in brackets."""
    opens = flow.text.rfind("(", title.start, vote + 1)
    if opens - title.start < _SHORTEST_TITLE or ")" in flow.text[opens:vote]:
        return None
    return Span(title.start, opens) if _VOTE_BRACKET.match(flow.fold, opens, title.end) else None


_VOTE_BRACKET = late(
    r"\(\s?(?:(?:vote )?(?:a l')?(?:unanimite|majorite)|\d{1,3} (?:voix |votes? )?(?:pour|contre)|adopte|rejete)"
)


def _before_sign(flow: Flow, title: Span, vote: int) -> Span | None:
    """« Tarifs – 11 pour, 2 contre »: a row whose vote stands behind a dash, a bar or a bracket."""
    sign = _SIGN.search(flow.text, title.start, vote)
    return Span(title.start, sign.start()) if sign and sign.start() - title.start >= _SHORTEST_TITLE else None


_SIGN = late(r"\s*[–—|(-]\s*\(?$")
_SHORTEST_TITLE = 5


def _behind_stop(flow: Flow, at: int) -> bool:
    """Whether a decision starts at a colon or a dash: « Recrutement : retiré de l'ordre du jour »."""
    return flow.fold[at : at + 1] in {":", "-", "|"}


def row(flow: Flow, head: Head) -> Span | None:
    """The title of a row that ends on its outcome: « n° 01 – Tarifs communaux – approuvée »."""
    end = cue("items", "row_outcome").search(flow.fold, head.title.start, head.title.end)
    if end is None:
        return None
    start = cue("items", "row_date").match(flow.fold, head.title.start, end.start())
    title = Span(start.end() if start else head.title.start, end.start())
    matter = _MATTER_BEHIND.search(flow.fold, *title)
    if matter is None or not flow.text[matter.start("word") :][:2].istitle():
        return title
    return Span(title.start, matter.start())


_MATTER_BEHIND = late(
    rf"(?<=[a-z0-9)»])(?<!(?<![a-z])d[eu])(?<!(?<![a-z])l[ea])[\s:|–—.-]+(?P<word>(?:{ITEM}|decision|demande|vote))$"
)
"""« BAIL DE LA MAISON Décision reportée »: what is reported is told behind the title."""
