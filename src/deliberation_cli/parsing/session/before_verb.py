"""Who a verb is told of: the person before « préside », « ouvre la séance », « tient la plume »."""

from __future__ import annotations

from deliberation_cli.models import Person
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.words import CIVILITY

NEAR = 130
"""Characters before a verb, or behind the lists, in which its person is looked for."""
OFFICERS_REACH = 12_000
"""President and secretary are told within so many characters of the session's start."""


def subject_of(flow: Flow, verb: int, floor: int) -> Found[Person] | None:
    """« M. Paul DURAND, Maire, préside »: the last person before the verb, with nothing but his function between."""
    bracket = _BRACKET.search(flow.fold, max(floor, verb - _BRACKET_REACH), verb)
    verb = bracket.start() if bracket else verb
    person = last_before(flow, verb, floor, _APPOSITIONS)
    if person is None or NEW_SENTENCE.match(flow.text, person.span.end, verb):
        return None
    between = flow.fold[person.span.end : verb]
    if _STANDS_FOR.search(between):
        return None if _ENDED.search(between) else person
    head = _HEAD_OPENS.search(flow.text, person.span.end, verb)
    return None if head or _OTHER_SUBJECT.search(between) else person


_BRACKET, _BRACKET_REACH = late(r"\s\([^()\n]{3,160}\)[\s,]*$"), 180
"""« M. Guy BRET, maire (ou son remplaçant en application de l'article L. 2122-17), a ouvert »: the national form."""
_APPOSITIONS = 100
"""« M. Guy BRET, Président en exercice, après avoir procédé à l'appel, ouvre »: what may stand before the verb."""


_OTHER_SUBJECT = late(rf"(?<!\bl)(?<!\br)[.;:]\s|\n\n|\b{CIVILITY} l[ea] (?:\w+[- ])?(?:maire|president)")
"""« … M. Guy BRET Le quorum étant atteint, Monsieur le Maire ouvre la séance »: another one opens it."""
NEW_SENTENCE = late(r"\s*(?:Le|La|Les|LE|LA|LES|L['’])\s?(?=\w)")
"""« … pouvoir à M. Guy BRET Le Maire constate que le quorum est atteint »: a list ended without a full stop."""
_HEAD_OPENS = late(r"(?<!,)\s(?:Le|La|LE|LA)\s(?:(?i:quorum)\s[^,.;]{3,40},\s(?i:l[ea])\s)?(?i:maire|pr[eé]sidente?)\b")
"""« … Mme Zoé BRUN, DGS Le Maire ouvre la séance », « … Le quorum étant atteint, le Maire ouvre la séance ».

« M. Guy BRET, le Maire, ouvre » is one person.
"""
_ENDED = late(r"[.;:]\s|\n\n")
_STANDS_FOR = late(rf"\b(?:rempla[a-z]+|supplea[a-z]+|absence|lieu et place)(?: de)? (?:{CIVILITY} l[ea]|le) \w+")
"""« M. Guy BRET, 1er adjoint, remplaçant Monsieur le Maire empêché, préside »."""


def last_before(flow: Flow, end: int, floor: int, gap: int = 60) -> Found[Person] | None:
    """The last person of the sentence that runs up to `end`, at most `gap` characters before it."""
    start = max(floor, end - NEAR)
    stops = [match.start() for match in _STOP.finditer(flow.text, start, max(end - 5, start))]
    opening = _LINE_OPENS.finditer(flow.text, start, max(end - 30, start))
    lines = (line.start() for line in opening if not _INSIDE_NAME.search(flow.text, start, line.start()))
    sentence = max([*stops, *lines, start, flow.text.rfind("\n\n", start, end) + len("\n\n")])
    people = read_names(flow, Span(sentence, end))
    if not people or end - people[-1].span.end >= gap:
        return None
    floor = people[-2].span.end if len(people) > 1 else sentence
    if _SEAT_OF.search(flow.fold, floor, people[-1].span.start + _PARTICLE):
        people.pop()
    return people[-1] if people else None


_SEAT_OF = late(
    r"\b(?:(?:president|maire|adjoint|responsable|attache|cheff?)e?|direct(?:eur|rice)) (?:(?:de|du|des)\b|d')[^,;.:]*$"
)
"""« M. Guy BRET, Président de la Métropole de Val-Marne, a ouvert »: what follows the office is its seat, nobody."""
_PARTICLE = len("du ")
"""« Mme Zoé BRUN, directrice du CCAS, qui … »: the particle may be taken for one of a name."""


_LINE_OPENS = late(r"\n(?![a-zà-ÿ])")
"""A line end; where the next line opens with a small letter, the sentence goes on in it."""
_INSIDE_NAME = late(r"(?:M\.|Mme|Monsieur|Madame)(?: [A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?)?$")
"""« Mme Anne / PETIT, maire, ouvre la séance »: the line ended inside the name."""
_STOP = late(r"(?<![A-ZÀ-Þ])(?<!\bM[mr])(?<!\bMme)\. ")  # not « M. » nor an initial
