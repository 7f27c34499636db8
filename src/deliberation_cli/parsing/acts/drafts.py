"""Another body's report or draft nested in the act (« Rapport au Bureau de la Métropole »), a document of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from deliberation_cli.models import AnnexedDraft
from deliberation_cli.parsing.acts.articles import read_articles
from deliberation_cli.parsing.acts.transmission import find_day
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven

_SAME_BODY = 90
_HEAD = 600
"""The draft's number and date stand within so many characters of its heading."""


def find_drafts(flow: Flow, span: Span, skip: Sequence[Span] = ()) -> list[Span]:
    """Stretches of `span` that are another body's; the body that meets is named by the formula that opens the act."""
    own: str | None = None
    drafts: list[Span] = []
    for match in flow.scan(cue("dispositif", "draft"), span):
        if match["body3"] and not _headed(flow, match):
            continue
        body = match[_group(match)].strip()
        own = own or _meeting(flow, span) or body
        if fuzz.partial_ratio(own, body) >= _SAME_BODY or (drafts and match.start() < drafts[-1].end):
            continue
        drafts.append(Span(match.start(), _draft_end(flow, span, match, skip)))
    return drafts


def _group(match: re.Match[str]) -> str:
    """The group that names the draft's body."""
    return next(name for name in ("body1", "body2", "body3") if match[name])


def _headed(flow: Flow, match: re.Match[str]) -> bool:
    """« PROJET DE DÉLIBÉRATION DU CONSEIL… »: a heading, not the words of a visa or of an opinion."""
    start = match.start() + match[0].index("projet")
    words = flow.text[start : match.end()]
    alone = not flow.text[max(0, start - 1) : start].strip(" ") or flow.text[start - 1] == "\n"
    return words.isupper() or (alone and words[0].isupper() and match[0][0] == "\n")


def _meeting(flow: Flow, span: Span) -> str | None:
    met = flow.fold.find("est reuni", span.start, span.end)
    if met < 0:
        titled = _TITLED.search(flow.fold, *span)
        return " ".join(titled["body"].split()) if titled else None
    for name in ("conseil", "bureau", "comite", "assemblee", "commission"):
        at = flow.fold.rfind(name, max(span.start, met - 160), met)
        if at >= 0:
            return " ".join(flow.fold[at:met].split()).removesuffix(" s'").strip(" ,")
    return None


_TITLED = late(
    r"(?:registre\s)?(?:des\s)?deliberations?\s(?:du|de\sl[ae'])\s?"
    r"(?P<body>(?:conseil|bureau|comite|assemblee|commission)[^\n,.;]{0,60})"
)
"""« EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL DE TERRITOIRE », where no sentence says who met."""


def _draft_end(flow: Flow, span: Span, heading: re.Match[str], skip: Sequence[Span]) -> int:
    """Where the draft ends: words of the body that meets, not the draft's own « après en avoir délibéré »."""
    body = heading[_group(heading)].strip()
    stops = [span.end, *(s.start for s in skip if s.start > heading.end())]
    for match in cue("dispositif", "draft_end").finditer(flow.fold, heading.end(), span.end):
        line = flow.fold[flow.fold.rfind("\n", 0, match.end()) + 1 : match.end()]
        if fuzz.partial_ratio(body, line) < _SAME_BODY:
            stops.append(match.start())
            break
    return min(stops)


def read_draft(flow: Flow, span: Span, skip: Sequence[Span] = ()) -> Proven[AnnexedDraft]:
    """One nested draft: body, date of its session, number, articles."""
    out: Proven[AnnexedDraft] = Proven(AnnexedDraft())
    heading = cue("dispositif", "draft").match(flow.fold, span.start, span.end)
    if heading:
        group = _group(heading)
        place = Span(heading.start(group), heading.end(group))
        out.value.body = flow.slice(place)
        out.prove("/body", Found(out.value.body, place))
    head = Span(span.start, min(span.end, span.start + _HEAD))
    date = cue("dispositif", "draft_date").search(flow.fold, *head)
    day = find_day(flow, Span(date.start(), head.end)) if date else None
    if day:
        out.value.session_date = day.value
        out.prove("/session_date", day)
        number = _number_line(flow, Span(day.span.end, head.end))
        if number:
            out.value.number = number.value
            out.prove("/number", number)
    articles = read_articles(flow, span, skip)
    out.value.articles = articles.value
    out.take("/articles", articles)
    return out


def _number_line(flow: Flow, span: Span) -> Found[str] | None:
    """A line of one word that holds digits."""
    for line in flow.lines(span):
        words = flow.slice(line).strip("■#•*- ").split()
        if len(words) == 1 and any(c.isdigit() for c in words[0]) and len(words[0]) > 3:
            return Found(clean_number(words[0]), line)
    return None
