"""A vote told once for many items: « Toutes les délibérations ci-après ont été adoptées à l'unanimité ».

« Les rapports 4-01 à 4-04 sont adoptés à l'unanimité »: or of several acts by their numbers (vote en bloc).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from deliberation_cli.models import Deliberation, Outcome, Vote
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.words import ITEM

ReadVote: TypeAlias = Callable[[Flow, Span], Proven[Vote] | None]


class Once(NamedTuple):
    """The words that tell the vote, and the stretch of the items that they speak of."""

    said: Span
    scope: Span
    voices: int | None
    but: Span | None = None
    """« …, à l'exception de la décision n° 34 (10 pour, 3 abstentions) »: the words of the exception."""
    excepted: tuple[str, ...] = ()
    """The numbers that these words name."""

    def excepts(self, number: str | None) -> bool:
        """Whether the act of that number is told apart from the others."""
        return number is not None and any(_named(other, number) for other in self.excepted)

    def tells(self, span: Span) -> bool:
        """Whether the item that starts with `span` is one of those."""
        return self.scope.start <= span.start < self.scope.end


class _Several(NamedTuple):
    """The words that tell the vote, and the acts that they number, each alone or from one to another."""

    said: Span
    ranges: tuple[tuple[str, str], ...]
    voices: int | None
    outcome: Outcome
    told: bool
    """False where the words only say that they are voted together: the vote stands under the last of them."""

    def tells(self, number: str) -> bool:
        """Whether an act of that number is one of those; « 5.1 » may stand for « CP-2023-11-5.1 »."""
        return any(_named(one, number) or _named(last, number) or _between(one, number, last)
                   for one, last in self.ranges)  # fmt: skip


def _named(short: str, number: str) -> bool:
    """Whether a number, or its last parts, stand for an act; a bare rank stands for no act whose number ends on it."""
    return number == short or (not short.isdigit() and number.endswith(short) and number[-len(short) - 1] in "-/_ ")


def _between(one: str, number: str, last: str) -> bool:
    """« 4-02 » stands between « 4-01 » and « 4-04 »: the same form, and the figures in order."""
    form = re.sub(r"\d", "", number)
    if not form == re.sub(r"\d", "", one) == re.sub(r"\d", "", last):
        return False
    low, value, high = ([int(figure) for figure in re.findall(r"\d+", text)] for text in (one, number, last))
    return low <= value <= high


def told_once(flow: Flow, at: int) -> Once | None:
    """Where the session that holds `at` says of all its items, or of some, that they were adopted unanimously."""
    return _told_once(flow, flow.sitting(at))


@remembered
def _told_once(flow: Flow, whole: Span) -> Once | None:
    match = next(flow.scan(cue("votes", "told_once"), whole), None)
    if match is None:
        return None
    said = Span(*match.span())
    voices = _voices(flow, said.end)
    scope = Span(said.end, whole.end) if match["after"] else Span(whole.start, said.start) if match["before"] else whole
    but = _BUT.match(flow.fold, said.end, whole.end)
    if but is None:
        return Once(said, scope, voices)
    apart = Span(but.start("but"), but.end())
    numbered = (clean_number(flow.text[slice(*number.span("number"))]) for number in _APART.finditer(flow.fold, *apart))
    return Once(said, scope, voices, apart, tuple(numbered))


_BUT = late(
    r"[^.;:\n()]{0,60}?,?\s(?P<but>(?:a l'exception|exception faite|sauf(?! mention)|hormis|excepte|mise?s? a part)"
    r"(?:\s[^.;]{2,240})?)"
)
_APART = late(
    rf"(?:(?:{ITEM}|decision)[sx]?\s(?:n ?[°o]\s?|numero\s)?|n ?°\s?)(?P<number>(?:[a-z]{{1,6}}[-_.\s]?)?\d[\w./-]*)"
)


def inside_told(flow: Flow, place: int) -> bool:
    """Whether a number stands in such a sentence: « Les délibérations 12 à 15 sont … » opens none of them."""
    return any(s.said.start < place < s.said.end for s in _of_several(flow, Span(0, len(flow.text))))


def told_of_several(flow: Flow, session: Span, number: str | None) -> bool:
    """Whether a sentence of the session tells the vote of the act of that number, among others."""
    return number is not None and any(several.tells(number) for several in _of_several(flow, session))


@remembered
def _of_several(flow: Flow, whole: Span) -> list[_Several]:
    found = []
    for match in _SEVERAL.finditer(flow.fold, *whole):
        listed = flow.text[match.start("numbers") : match.end("numbers")]
        ends = [[clean_number(word) for word in _TO.split(part)] for part in _AND.split(listed) if part.strip()]
        ranges = tuple((part[0], part[-1]) for part in ends)
        if len(ranges) > 1 or ranges[0][0] != ranges[0][1]:
            told = match["together"] is None
            outcome: Outcome = "favourable_opinion" if match["opinion"] else "adopted"
            found.append(_Several(Span(*match.span()), ranges, _voices(flow, match.end()), outcome, told))
    return found


_NUMBER = r"(?:n ?° ?)?[a-z]{0,8}[\s_./-]?\d[\w./-]*(?<=\w)"
_SEVERAL = late(
    rf"(?<![a-z])les (?:{ITEM}[sx]?) (?:n ?° ?|numeros? |numerotee?s )?(?:de |du )?"
    rf"(?P<numbers>{_NUMBER}(?:(?:, | et | ; | a | au ){_NUMBER}){{1,12}})"
    r"(?:(?:,? (?!(?:sont|ont) )[^.;:]{2,160}?)?(?:\. (?:ils|elles))?(?<!\bne),?\s(?:sont|ont (?:toutes? |tous )?ete)"
    r"(?: toutes| tous)?(?: [^.;:\n]{2,60}?)?\s(?:adopte|approuve|vote)e?s (?:[a-z]+ )?a l['\x20]unanimite"
    r"|,?\s(?:recueillent|recoivent|obtiennent)\sun\savis\s(?P<opinion>favorable)\sa l['\x20]unanimite"
    r"|(?P<together>(?:(?!\b(?:pas\b|separ|distinct|souhait|demande(?:nt)? que))[^.;:]|(?<=\bm)\.|(?<=\bmm)\.){2,160}?"
    r"(?:votes? (?:unique|groupe|commun|global)|en bloc"
    r"|(?:aux voix|votee?s|adoptee?s|examinee?s) (?:ensemble|globalement|conjointement|simultanement))(?![a-z])))"
)
_AND = re.compile(r"\s*(?:,|;|\bet\b)\s*(?:[nN]\s?°\s?)?")
_TO = re.compile(r"\s+(?:à|a|au)\s+(?:[nN]\s?°\s?)?")


@remembered
def told_of_these(flow: Flow, whole: Span) -> list[tuple[Span, int]]:
    """« Ces trois délibérations sont adoptées à l'unanimité »: the words, and of how many they speak."""
    found = ((match, numbers.value(match["count"])) for match in _THESE.finditer(flow.fold, *whole))
    return [(Span(*match.span()), count) for match, count in found if count]


_THESE = late(
    rf"(?<![a-z])ces (?P<count>{numbers.LOOSE_WORDS}|\d) (?:{ITEM})[sx]?,?(?:\s(?!(?:sont|ont)\s)[^.;:]{{2,80}}?)?"
    r"\s(?:sont|ont(?: toutes?| tous)? ete)(?:\s[a-z]+)?\s(?:adopte|approuve|vote)e?s\sa l['\x20]unanimite"
)


def _voices(flow: Flow, end: int) -> int | None:
    """« à l'unanimité des membres présents et représentés (9 voix) »."""
    counted = _VOICES.match(flow.fold, end)
    return int(counted["n"]) if counted else None


_VOICES = late(r"[^.;:\n()]{0,60}\(\s?(?P<n>\d{1,3}) (?:voix|votes?)(?: pour)?\s?\)")


def take_told_once(flow: Flow, out: Proven[Deliberation], span: Span, read: ReadVote) -> None:
    """Give the item of `span` the vote that is told of all, where it tells no way of its own, or that of the exception.

    An exception that bears no number may be any of them: then nothing is given. `read` reads the vote in a stretch.
    """
    once = told_once(flow, span.start)
    if once is not None and once.but is not None and once.excepts(out.value.number):
        apart = read(flow, once.but) if _tells_no_way(out) else None
        if apart:
            out.value.vote = apart.value
            out.take("/vote", apart)
    elif once is not None and once.tells(span) and (once.but is None or once.excepted):
        _take(out, once.said, once.voices)


def share_votes(flow: Flow, session: Span, parts: Sequence[Proven[Deliberation]]) -> None:
    """Give the items of a session the votes that it tells of several of them, where they tell no way of their own.

    A number means an act of its own session alone: most sittings have a point 3.
    """
    for several in _of_several(flow, session):
        together = [part for part in parts if part.value.number and several.tells(part.value.number)]
        if several.told:
            for part in together:
                _take(part, several.said, several.voices, several.outcome)
        elif together:
            _take_of_last(together)
    for said, count in told_of_these(flow, session):
        proofs = [part.proofs.get("/vote/unanimous") for part in parts]
        last = next((i for i, found in enumerate(proofs) if found and said.start <= found.span.start < said.end), 0)
        for part in parts[max(last - count + 1, 0) : last]:
            _take(part, said, None)


def _take_of_last(together: Sequence[Proven[Deliberation]]) -> None:
    """« Les affaires 4 à 8 sont soumises à un vote unique. Pour : 30 voix »: the vote under the last is that of all."""
    last = together[-1].value.vote
    for part in together[:-1] if last is not None else ():
        if _tells_no_way(part):
            part.value.vote = last.model_copy(deep=True) if last else None
            for name, found in together[-1].proofs.items():
                if name.startswith("/vote/"):
                    part.prove(name, found._replace(confidence=min(found.confidence, _SAID)))


def _tells_no_way(out: Proven[Deliberation]) -> bool:
    """Whether an item has no vote of its own, and was neither refused, noted nor put off."""
    vote = out.value.vote or Vote()
    return not (vote.unanimous or any(getattr(vote, side) for side in _WAYS)) and vote.outcome in (None, "adopted")


def _take(out: Proven[Deliberation], said: Span, voices: int | None, outcome: Outcome = "adopted") -> None:
    if not _tells_no_way(out):
        return
    told = {"unanimous": True, "outcome": outcome} | ({"in_favour": voices} if voices else {})
    out.value.vote = (out.value.vote or Vote()).model_copy(update=told)
    for name in told:
        out.prove(f"/vote/{name}", Found(getattr(out.value.vote, name), said, _SAID))


def before_said(flow: Flow, span: Span, number: str | None = None) -> Span:
    """`span` without the words that tell the vote of others than its item, which bears `number`."""
    once = told_once(flow, span.start)
    said = [once.said] if once else []
    others = (several for several in _of_several(flow, Span(0, len(flow.text))) if not several.tells(number or ""))
    said += [several.said for several in others]
    return Span(span.start, min([span.end, *(words.start for words in said if span.start <= words.start)]))


_WAYS = ("in_favour", "against", "abstentions", "names_against", "names_abstaining")
_SAID = 0.8
"""It is said, though not of this item alone."""
