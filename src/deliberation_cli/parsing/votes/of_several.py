"""One vote told of several acts by their numbers: « Les délibérations n° 12 et 13 sont adoptées à l'unanimité ».

A body that hears several reports together votes on them at once (vote unique), and the minutes tell it under the last.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from deliberation_cli.models import Deliberation, Vote
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.votes.once import VOICES
from deliberation_cli.parsing.words import ITEM


class _Several(NamedTuple):
    numbers: tuple[str, ...]
    said: Span
    voices: int | None


def take_of_several(flow: Flow, out: Proven[Deliberation]) -> None:
    """Give an act whose number such a sentence tells its vote, where its own text tells none."""
    if out.value.number is None or (out.value.vote and _told(out.value.vote)):
        return
    for several in _of_several(flow, Span(0, len(flow.text))):
        if out.value.number in several.numbers:
            told = {"unanimous": True, "outcome": "adopted", "in_favour": several.voices}
            out.value.vote = (out.value.vote or Vote()).model_copy(update=told)
            for name in (name for name, value in told.items() if value is not None):
                out.prove(f"/vote/{name}", Found(told[name], several.said, _SAID))


def _told(vote: Vote) -> bool:
    return bool(vote.unanimous or vote.outcome or vote.in_favour is not None or vote.against is not None)


@remembered
def _of_several(flow: Flow, whole: Span) -> list[_Several]:
    found = []
    for match in _SENTENCE.finditer(flow.fold, *whole):
        listed = flow.text[match.start("numbers") : match.end("numbers")]
        numbers = tuple(clean_number(word) for word in _APART.split(listed) if word.strip())
        voices = VOICES.match(flow.fold, match.end())
        if len(numbers) > 1:
            found.append(_Several(numbers, Span(*match.span()), int(voices["n"]) if voices else None))
    return found


_NUMBER = r"(?:n ?° ?)?[a-z]{0,8}[_./-]?\d[\w./-]*"
_SENTENCE = late(
    rf"(?<![a-z])les (?:{ITEM}s?) (?:n ?° ?|numeros? )?(?P<numbers>{_NUMBER}(?:(?:, | et | ; ){_NUMBER}){{1,12}}),?"
    r" (?:(?:mise?s|soumise?s) aux voix,? )?(?:sont|ont (?:toutes? |tous )?ete)(?: toutes| tous)? "
    r"(?:adopte|approuve|vote)e?s (?:a l['\x20]unanimite)"
)
_APART = re.compile(r"\s*(?:,|;|\bet\b|\b[nN]\s?°)\s*")
_SAID = 0.8
