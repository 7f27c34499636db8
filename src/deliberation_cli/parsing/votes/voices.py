"""Votes told in other words than a label beside its figure: « par 22 voix contre 4 », « Qui est contre ? Trois. ».

Each reader gives tallies as the labelled ones are; the words that it read are no labels to the others.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.grammar.numbers import ENDING, NUMBER, OPENING, value
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.text.sentences import sentence_end, sentence_start
from deliberation_cli.parsing.votes.figures import Label, Number, Tally, to_tally
from deliberation_cli.parsing.words import CIVILITY

_BY_READING = 0.8
"""« par 9 voix contre 5 »: who stands on which side is told by the sentence around it, not by a label."""
_NO_LABEL = r"(?!\s*(?:voix\s*)?(?:[«\"]\s*)?(?:pour|contre|abst|blanc|nul))"
_AGAINST = rf"(?:,\s*)?\s+contre\s+(?P<b>{NUMBER}){_NO_LABEL}(?!\s*[.)]\s*[a-z])"
_VERSUS_SIGN = late(
    rf"(?:(?:voix|suffrages|votes?)(?:\s+pour)?(?:\s*,)?|(?<!\w)par\s[^:;]{{1,60}}?)\s+contre\s+(?=\d|{OPENING})"
)
_VERSUS = late(
    rf"(?<![\w,])par\s+(?P<e>{NUMBER})\s+(?:voix|suffrages|votes?)(?:\s+pour)?\s+contre[ ](?P<f>{NUMBER}){_NO_LABEL}"
    rf"|(?<![\w,])(?P<a>{NUMBER})\s+(?:voix|suffrages|votes?)(?:\s+pour)?{_AGAINST}"
    rf"|(?<![\w,])par\s+(?P<c>{NUMBER})\s+contre\s+(?P<d>{NUMBER})(?!\s*(?:abst|voix\s+pour))"
)
_BARE_SIGN = late(rf"{ENDING}\s+(?:voix|votes)(?![\w-])")
_BARE = late(
    rf"(?:(?<!\w)(?:par|avec|majorite\s+de|(?:accord|(?:adopte|approuve|accepte|vote)e?s?)\s+a)\s+|\(\s*(?:par\s+|soit\s+)?|[:,]\s*(?={NUMBER}\s+voix\s+sur\s+\d))"
    rf"(?P<n>{NUMBER})\s+(?:voix|votes)(?![\w-])"
)
_EACH_SIGN = late(r"voix\s+(?:chacun|pour\s+chaque|partout|de\s+(?:part|chaque))")
_EACH = late(
    rf"(?<!\w)(?P<n>{NUMBER})\s+voix\s+(?:chacune?|pour\s+chaque\s+\w+|partout|de\s+(?:part\s+et\s+d'autre|chaque\s+cote))"
)
_LEGEND = late(r"(?<![a-z])p\s*[=:]\s*(?:votes?\s+)?pour(?![a-z])")
_CODES = {"P": "in_favour", "C": "against", "A": "abstentions", "ABS": "abstentions", "ABST": "abstentions"}
_CODE = late(
    r"(?<![\w.,/-])(?P<n>\d{1,3})\s?(?P<code>P|C|ABST|ABS|Abst|Abs|A)(?![\w'’.])(?!\s+\d)(?!\s?[:=])"
    r"|(?<![\w.,/'’-])(?P<before>P|C|ABST|ABS|Abst|Abs|A)\s?[:=]\s?(?P<figure>\d{1,3})(?![\w€%]|[.,/]\d)"
)
"""« 16 P – 1 C », « P : 16 / C : 1 »."""
_SOME_CODE = late(
    r"[PCA](?:(?<=\d.)|(?<=\d\s.))(?:BST|BS|bst|bs)?(?![\w'’.])|[PCA](?<![\w.,/'’-].)(?:BST|BS|bst|bs)?\s?[:=]\s?\d"
)
"""What each of these holds: a capital is soon found to be a word's."""
_CODE_GAP = late(r"[\s,;/|–—-]*(?:et\s+)?$")
_YES_SIGN = late(r"oui\b")
_YES = late(
    rf"(?<!\w)(?P<yes>{NUMBER})\s+(?:voix\s+)?[«\"]?\s*oui\b(?!\s?[:=]\s?\d)[\s»\",;–/-]*(?:et\s+)?(?:(?P<no>{NUMBER})\s+(?:voix\s+)?[«\"]?\s*non\b)?"
    rf"|(?<!\w)oui\s*[:=]?\s*(?P<yes2>\d{{1,3}})[\s,;–/-]*non\s*[:=]?\s*(?P<no2>\d{{1,3}})(?![\w%,])"
)
_REST = late(
    rf"(?<!\w)(?:les\s+autres|tous\s+les\s+autres|le\s+reste|tout\s+le\s+reste)(?![^.?!\n]*(?:contre|abst))[^.?!]{{0,60}}?"
    rf"(?:cela\s+fait|ce\s+qui\s+fait|soit|,)\s+(?P<n>{NUMBER})(?=\s*(?:voix|votes?)?\s*[.,;!)])"
)
_ANSWER_NUMBER = late(
    rf"(?:^|[,:;(]|\b(?:fait|font|soit|sont|vois|compte))\s*(?P<n>{NUMBER})\s*(?:voix|votes?|personnes?|abstentions?|oppositions?|contre|pour|mains?)?\s*(?=[.,:;!?()]|$)"
)
_ANSWER_END = late(r"(?<!\bm)(?<!\bmm)(?<!\bmme)(?<!\bmmes)(?<!\b[a-z])[.!?](?=\s|$)|\n\s*\n")
_LONGEST_ANSWER = 300


def find_voices(flow: Flow, span: Span) -> list[list[Tally]]:
    """Groups of tallies told in other words, in order."""
    groups, starts = _everywhere(flow, Span(0, len(flow.fold)))
    inside = groups[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return [group for group in inside if _stretch(group).end <= span.end]


@remembered
def read_words(flow: Flow, span: Span) -> list[Span]:
    """The stretches of `span` that these readers have read."""
    stretches = [_stretch(group) for group in find_voices(flow, span)]
    return [*stretches, *(Span(*match.span()) for match, _ in flow.find_valued(value_cues("votes", "question"), span))]


@remembered
def _everywhere(flow: Flow, span: Span) -> tuple[list[list[Tally]], list[int]]:
    """All groups of the text and their starts: one pass serves the many stretches that ask."""
    groups = [
        *_spoken(flow, span),
        *_versus(flow, span),
        *_yes(flow, span),
        *_each(flow, span),
        *_coded(flow, span),
    ]
    groups.sort(key=_stretch)
    return groups, [_stretch(group).start for group in groups]


def _near(
    flow: Flow, span: Span, word: str, sign: re.Pattern[str], pattern: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """Matches of `pattern` around each `word`: it holds one, in words that `sign`, quick to try, reads too."""
    done, at = span.start, flow.fold.find(word, span.start, span.end)
    while at >= 0:
        around = max(done, at - _WORD_REACH), min(span.end, at + _WORD_REACH)
        match = pattern.search(flow.fold, *around) if sign.search(flow.fold, *around) else None
        if match:
            yield match
            done = match.end()
        at = flow.fold.find(word, at + 1, span.end)


_WORD_REACH = 80


def _stretch(group: list[Tally]) -> Span:
    return Span(min(tally.span.start for tally in group), max(tally.span.end for tally in group))


def _versus(flow: Flow, span: Span) -> Iterator[list[Tally]]:
    """« par 22 voix contre 4 »: for and against, turned where the sentence rejects."""
    for match in _near(flow, span, "contre", _VERSUS_SIGN, _VERSUS):
        one, other = next(pair for pair in (("e", "f"), ("a", "b"), ("c", "d")) if match[pair[0]])
        before = flow.fold[max(match.start() - _PAIR_REACH, 0) : match.start()]
        if one == "a" and _HAS_FAVOUR.search(before):
            continue
        opinion = _OPINION.search(before) is not None or _FOR_ANOTHER.match(flow.fold, match.end()) is not None
        turned = _rejects(flow, match.start(), match.end())
        roles = ("against", "in_favour") if turned else ("in_favour", "against")
        places = [Span(*match.span(name)) for name in (one, other)]
        yield [
            Tally(
                Label(role, Span(*match.span())),
                Number(value(flow.fold[place.start : place.end]), place),
                Span(place.start, place.end),
                sure=not opinion,
                confidence=_BY_READING,
            )
            for role, place in zip(roles, places, strict=True)
        ]


_PAIR_REACH = 40
_HAS_FAVOUR = late(r"(?:pour|favorables?)\s*[,;:-]?\s*(?:et\s+)?$")


_FOR_ANOTHER = late(rf"\s+(?:a|pour)\s+{CIVILITY}\s")
"""« (7 voix contre 4 à M. Luc ROY) »: what each of two candidates obtained."""
_OPINION = late(r"avis\s(?:tres\s)?(?:defavorable|negatif)[^.;]{0,40}$")
"""« un avis défavorable (4 voix contre 3) »: for that opinion or for the project, nobody can say."""


def _rejects(flow: Flow, start: int, end: int) -> bool:
    """Whether the sentence around a figure says that the question is lost."""
    whole = Span(0, len(flow.fold))
    sentence = Span(sentence_start(flow, whole, start), sentence_end(flow, whole, end))
    return cue("votes", "rejects").search(flow.fold, sentence.start, sentence.end) is not None


def _yes(flow: Flow, span: Span) -> Iterator[list[Tally]]:
    """« 15 oui, 0 non »."""
    for match in _near(flow, span, "oui", _YES_SIGN, _YES):
        sides = (("in_favour", "yes"), ("against", "no"), ("in_favour", "yes2"), ("against", "no2"))
        yield [_bare_tally(flow, role, Span(*match.span(name)), 1.0) for role, name in sides if match[name]]


def _each(flow: Flow, span: Span) -> Iterator[list[Tally]]:
    """« 3 voix chacun », settled by the casting vote of the president."""
    for match in _near(flow, span, "voix", _EACH_SIGN, _EACH):
        if "preponderante" in flow.fold[match.end() : match.end() + 200]:
            place = Span(*match.span("n"))
            yield [_bare_tally(flow, role, place, _TIE) for role in ("in_favour", "against")]


_TIE = 0.5


def _bare_tally(flow: Flow, role: str, place: Span, confidence: float) -> Tally:
    return Tally(
        Label(role, place), Number(value(flow.fold[place.start : place.end]), place), place, confidence=confidence
    )


def bare_voices(flow: Flow, span: Span) -> Tally | None:
    """« retenu par onze voix », « adopté (12 voix) »: voices without a side, in a sentence that elects nobody."""
    found: Tally | None = None
    if not any(flow.scan(_BARE_SIGN, span)):
        return None
    for match in flow.find_all(_BARE, span):
        after = flow.fold[match.end() : match.end() + 40]
        if _OTHER_SIDE.search(flow.fold, max(match.start() - _SIDE_REACH, span.start), match.start()):
            continue
        if cue("votes", "not_bare").match(after.lstrip()):
            continue
        start = sentence_start(flow, span, match.start())
        end = sentence_end(flow, span, match.end())
        said = flow.fold[start:end]
        others = cue("votes", "other_body").search(said[: match.start() - start])
        if not cue("votes", "bare_sentence").search(said) or cue("votes", "elects").search(said):
            continue
        if others and not cue("votes", "body").search(said, others.end()):
            continue
        role = "against" if _rejects(flow, match.start(), match.end()) else "in_favour"
        found = _bare_tally(flow, role, Span(*match.span("n")), _BY_READING)
    return found


_OTHER_SIDE = late(r"(?:contre|abst[a-z]*|oppos[a-z]*|defavorables?|blancs?|nuls?)[^.;\n]{0,20}$")
_SIDE_REACH = 50
"""« vote contre (4 voix) »: voices beside a side are not without one."""


def _coded(flow: Flow, span: Span) -> list[list[Tally]]:
    """« 16 P – 1 C – 1 A »: sure where several stand together, or where the document explains its letters."""
    groups: list[list[Tally]] = []
    if not _SOME_CODE.search(flow.text, *span):
        return groups
    for match in _CODE.finditer(flow.text, span.start, span.end):
        code, figure = ("code", "n") if match["code"] else ("before", "figure")
        role = _CODES[match[code].upper()]
        place = Span(*match.span(figure))
        tally = to_tally(Label(role, Span(*match.span(code))), Number(int(match[figure]), place))
        near = groups and _CODE_GAP.fullmatch(flow.text, groups[-1][-1].span.end, match.start())
        if near and all(role != other.label.role for other in groups[-1]):
            groups[-1].append(tally)
        else:
            groups.append([tally])
    explained = bool(groups) and _LEGEND.search(flow.fold) is not None
    return [group for group in groups if explained or len({t.label.role for t in group}) > 1]


def _spoken(flow: Flow, span: Span) -> Iterator[list[Tally]]:
    """« Qui est contre ? 3. Qui s'abstient ? Mme Petit. »: the questions of one vote, with their answers."""
    questions = flow.find_valued(value_cues("votes", "question"), span)
    group: list[Tally] = []
    for index, (match, role) in enumerate(questions):
        following = questions[index + 1][0].start() if index + 1 < len(questions) else span.end
        answer = _answer(flow, Span(match.end(), min(following, match.end() + _LONGEST_ANSWER, span.end)))
        tally = _answered(flow, role, Span(*match.span()), answer)
        over = group and _OVER.search(flow.fold, group[-1].span.end, match.start())
        if group and (over or match.start() - group[-1].span.end > _LONGEST_ANSWER or _asked(group, role)):
            yield from _with_rest(flow, group)
            group = []
        group.append(tally)
    yield from _with_rest(flow, group)


_OVER = late(r"(?<![a-z])(?:adopte|approuve|rejete|accepte)(?:e|es|s)?(?![a-z])")
"""« Qui est contre ? M. A. Adopté à la majorité. »: what is asked next is asked of the next item."""


def _asked(group: list[Tally], role: str) -> bool:
    return any(tally.label.role == role for tally in group)


def _answer(flow: Flow, span: Span) -> Span:
    end = _ANSWER_END.search(flow.fold, span.start, span.end)
    return Span(span.start, end.start() if end else span.end)


def _answered(flow: Flow, role: str, question: Span, answer: Span) -> Tally:
    match = _ANSWER_NUMBER.search(flow.fold[answer.start : answer.end])
    label = Label(role, question)
    whole = Span(question.start, answer.end)
    if match is None:
        return Tally(label, None, whole, names=answer)
    place = Span(answer.start + match.start("n"), answer.start + match.end("n"))
    return Tally(label, Number(value(match["n"]), place), whole, names=answer)


def _with_rest(flow: Flow, group: list[Tally]) -> Iterator[list[Tally]]:
    """The questions that were answered, and « Les autres sont pour, cela fait 16 »."""
    if not group:
        return
    end = group[-1].span.end
    rest = _REST.search(flow.fold, end, end + _LONGEST_ANSWER)
    if rest and not any(t.label.role == "in_favour" and t.number for t in group):
        place = Span(*rest.span("n"))
        group = [t for t in group if t.label.role != "in_favour"]
        group.append(_bare_tally(flow, "in_favour", place, _BY_READING))
    yield group
