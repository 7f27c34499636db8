"""Decisions without a title of their own: the previous minutes approved, a question put to the vote.

The minutes are named in the sentence that approves them, in the one before, or on a line above both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.date_words import MONTH
from deliberation_cli.parsing.items.titles import cut_at
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.sentences import sentence_end, sentence_start
from deliberation_cli.parsing.votes.votes import decides
from deliberation_cli.parsing.words import MINUTES


def untitled(flow: Flow, span: Span) -> list[tuple[Span, Span]]:
    """The text and the title of each such decision in `span`, in order."""
    return _apart(sorted(_untitled(flow, span)))


def _apart(found: list[tuple[Span, Span]]) -> list[tuple[Span, Span]]:
    """« Le PV du 25 juin est approuvé par 23 voix Le PV du 10 septembre est approuvé par 22 »: each with its own."""
    for i, (body, title) in enumerate(found[1:], 1):
        before, titled = found[i - 1]
        if titled.end <= title.start < before.end:
            found[i - 1] = Span(before.start, title.start), titled
            found[i] = Span(title.start, body.end), title
    return found


def _untitled(flow: Flow, span: Span) -> Iterator[tuple[Span, Span]]:
    for name, groups in (
        (
            "minutes_approved",
            ("minutes", "minutes2", "minutes3", "minutes4", "minutes5", "minutes6", "minutes7", "minutes8"),
        ),
        ("asked", ("asked",)),
    ):
        for found in flow.scan(cue("items", name), span):
            match = _in_one_paragraph(flow, cue("items", name), found)
            group = next(g for g in groups if match[g])
            title = _without_tail(flow, _whole_title(flow, Span(match.start(group), match.end(group))))
            start = min(match.start(), title.start)
            start = max(sentence_start(flow, span, start), flow.text.rfind("\n", 0, start) + 1)
            stop = max(match.end() + _VOTE_REACH, sentence_end(flow, span, match.end()))
            body = Span(start, min(span.end, _paragraph_end(flow, match.end(), stop)))
            if name == "asked" and not decides(flow, Span(match.end(), body.end)):
                continue
            if re.match(r".{0,30}\b(?:ordre du jour|seance precedente sera)", flow.fold[title.start : title.end]):
                continue
            yield body, title


_VOTE_REACH = 120
"""Characters in which the vote follows the words that approve."""


def _paragraph_end(flow: Flow, start: int, stop: int) -> int:
    """Where the paragraph ends that holds `start`, up to `stop`; a vote alone below it is its own."""
    gap = flow.text.find("\n\n", start, stop)
    below = flow.text[gap:stop].lstrip()
    voted = cue("items", "row_vote").match(flow.fold, stop - len(below)) if gap >= 0 else None
    return stop if gap < 0 or voted else gap


def _in_one_paragraph(flow: Flow, pattern: re.Pattern[str], match: re.Match[str]) -> re.Match[str]:
    """« PROCÈS-VERBAL … Le procès-verbal du 3 mars est adopté »: the last paragraph alone, where it can."""
    gap = flow.text.rfind("\n\n", match.start(), match.end())
    again = pattern.search(flow.fold, gap, match.end()) if gap >= 0 else None
    return again or match


_DETERMINER = late(r"les?\s")
_APPROVAL = late(r"(?<![a-z])((?:approbation|adoption|validation) (?:du |des |de |d'|de la )?)$")


def _whole_title(flow: Flow, title: Span) -> Span:
    """« I. Approbation du procès-verbal du 3 mars », a line of its own above the sentence that approves it."""
    start = flow.text.rfind("\n", 0, title.start) + 1
    approval = _APPROVAL.search(flow.fold, max(start, title.start - 30), title.start)
    if approval and _DETERMINER.match(flow.fold, title.start):
        return title  # « soumet à l'approbation le procès-verbal »
    if approval is None:
        before = Span(max(start, title.start - _TITLE_BEFORE), title.start)
        above = _title_before(flow, before) or _title_above(flow, title) or _named_above(flow, title)
        return above or _told_before(flow, title) or title
    end = flow.text.find("\n", title.start)
    return Span(approval.start(1), end if title.start < end < title.end else title.end)


def _title_before(flow: Flow, span: Span) -> Span | None:
    """« Approbation du compte rendu du 9 mars. Le compte rendu est approuvé »: a title that a full stop ends."""
    found = next(reversed(list(cue("items", "approval").finditer(flow.fold, *span))), None)
    if found is None or not flow.text[found.start()].isupper():
        return None
    stop = re.compile(r" ?:\s|[.:]?\s+$").search(flow.text, found.end(), span.end)
    end = stop.start() if stop else span.end
    return None if cue("items", "sentence").search(flow.fold, found.end(), end) else Span(found.start(), end)


_TITLE_BEFORE = 320


def _title_above(flow: Flow, title: Span) -> Span | None:
    """« Approbation du compte rendu du 3 mars : / (joint à la convocation) / Le compte rendu est approuvé »."""
    lines = [
        line for line in flow.lines(Span(max(0, title.start - _TITLE_BEFORE), title.start)) if line.end < title.start
    ]
    for line in reversed(lines):
        if decides(flow, line) or cue("items", "roll_call").match(flow.fold, line.start):
            return None
        if cue("items", "approval").match(flow.fold, line.start) and flow.text[line.start].isupper():
            said = cue("items", "sentence").search(flow.fold, *line)
            words = flow.text[line.start : line.end].rstrip(" :.")
            return None if said else Span(line.start, line.start + len(words))
    return None


def _named_above(flow: Flow, title: Span) -> Span | None:
    """« Compte rendu du conseil du 12 juin 2019 / Mme ROY demande une correction. … Le compte rendu est approuvé »."""
    if not _BARE.fullmatch(flow.fold, *title):
        return None
    lines = list(flow.lines(Span(max(0, title.start - _FAR_ABOVE), title.start)))
    for line in reversed(lines[1:]):
        if _NAMED.fullmatch(flow.fold, *line) and flow.text[line.start].isupper():
            return Span(line.start, line.start + len(flow.text[line.start : line.end].rstrip(" :.")))
        if decides(flow, line) or cue("items", "roll_call").match(flow.fold, line.start):
            return None
    return None


def _told_before(flow: Flow, title: Span) -> Span | None:
    """« soumet le compte rendu du 3 février 2020. Le compte rendu est adopté »: which, in a sentence before.

    « Approbation du compte rendu du 3 février 2020 Mme ROY demande … Le compte rendu est adopté »: with that word.
    """
    if not _BARE.fullmatch(flow.fold, *title):
        return None
    before = Span(max(0, title.start - _TOLD_BEFORE), title.start)
    named = next(reversed(list(_DATED.finditer(flow.fold, *before))), None)
    between = named and Span(named.end(), title.start)
    if between is None or decides(flow, between) or cue("items", "roll_call").search(flow.fold, *between):
        return None
    if not named or len(_SENTENCES.findall(flow.text, *between)) > _NEAR:
        return None
    approval = _APPROVAL.search(flow.fold, max(0, named.start() - 30), named.start())
    opens = approval is not None and flow.text[approval.start(1)].isupper()
    return Span(approval.start(1) if approval and opens else named.start(), named.end())


_TOLD_BEFORE = 600

_BARE = late(rf"(?:(?:(?:le|les|ce|ces)\s)?{MINUTES}|celui-ci)")
_SITTING = r"(?:seance|reunion|conseil|comite|bureau|assemblee|session)(?: (?:municipal|communautaire|syndical)e?)?"
_DATED = late(
    rf"(?<![a-z]){MINUTES} (?:de |du |des |d')[^.;:?!]{{0,90}}?"
    r"(?:\d{1,2}(?:er)?(?: [a-z]{3,9} |[/.-]\d{1,2}[/.-])(?:19|20)\d\d(?!\d)"
    rf"|\d{{1,2}}(?:er)? (?:{MONTH})(?=[ ]?[.,;:?!\n])"
    rf"|(?:derniere?|precedente?) {_SITTING}|{_SITTING} (?:derniere?|precedente?))"
)
_NAMED, _FAR_ABOVE = (
    late(
        rf"{MINUTES} (?:de la |du )(?:seance|reunion|conseil|comite|bureau)[^.;:?!\n]{{0,60}}? (?:du )?"
        r"\d{1,2}(?:er)?(?: [a-z]{3,9} |[/.-]\d{1,2}[/.-])(?:19|20)\d\d[ :.]*"
    ),
    1200,
)
_SENTENCES, _NEAR = late(r"(?<!\bM)(?<!\bMM)[.?!](?=\s)"), 4
"""Ends of sentences between the two: « … du 3 février 2020. Il n'y a pas de remarque. Le PV est adopté »."""


def _without_tail(flow: Flow, title: Span) -> Span:
    """« … du 3 février 2020, celui-ci », « APPROBATION DU PV DU 3 MARS 2020 Le procès-verbal »: the sentence behind."""
    return cut_at(_TAIL, flow.fold, title, _SHORTEST)


_TAIL = late(
    rf"(?:\s?[,:.]\s|\s:\s?|\s)(?:(?:aucune?|pas de|sans|n'|ne )[^,]{{3,80}}?[,.]? ?(?:il|celui-ci|{MINUTES})?"
    rf"|(?:celui-ci|ce dernier|lequel|il|le conseil(?: [a-z]+)? l')|(?<=[\d:] )(?:le|ce|les) {MINUTES})\s*$"
)
_SHORTEST = 15
