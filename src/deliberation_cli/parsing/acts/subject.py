"""The subject (objet) of a single act, wherever its header shows it.

A label tells it (« Objet : », « Intitulé : »); else it stands behind or below the act's number, above the one who
reports, or as the capitals of the header. In a text whose line ends are lost, it ends where the next words open
something else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from deliberation_cli.parsing.acts.act_number import find_number, header
from deliberation_cli.parsing.acts.subject_flat import DEFINED, HEAD_BEHIND, flat_subject, title_stop
from deliberation_cli.parsing.acts.title_lines import (
    in_capitals,
    may_be_title,
    may_stand_above,
    opens_body,
    several_words,
)
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.titles import says
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.layout import TextLine, text_lines

_LONGEST = 6
"""Lines of the longest title."""
_BELOW = 4
"""Lines below the number in which the title starts."""
_FLAT = 300
"""Characters a line, on the average: the line ends of such a text are lost."""


def find_subject(flow: Flow, span: Span) -> Span | None:
    """Where the act's title stands, None where no words show it."""
    count = bisect_left(flow.line_starts, span.end) - bisect_left(flow.line_starts, span.start)
    if span.end - span.start > _FLAT * max(count, 1):
        return flat_subject(flow, span) or _reported(flow, span)
    lines = [line for line in text_lines(flow, span) if not line.furniture]
    return (
        _labelled(flow, lines)
        or _behind_number(flow, span, lines)
        or (flat_subject(flow, span) if any(len(line.fold) > _FLAT for line in lines) else None)
        or _before_report(lines)
        or _above_opening(lines)
        or _reported(flow, span)
        or _capitals(flow, span, lines)
        or _ranked(flow, span, lines)
    )


def _reported(flow: Flow, span: Span) -> Span | None:
    """« Vente du moulin. Mme BRUN, rapporteure. », the first words of a text: the title, and who reports on it."""
    first = _REPORTED.match(flow.text, *span)
    if first is None or cue("acts", "no_title").match(flow.fold, first.start("title")):
        return None
    return Span(*first.span("title"))


_REPORTED = late(
    r"\s*(?P<title>[A-ZÀ-ÝŒ«][^\n]{19,400}?)[.,]?\s(?:M|Mme|Mlle)\.?\s[^.\n]{3,50},\srapporteure?(?=[\s.])"
)


def without_number_behind(title: str, number: str) -> str:
    """« Voirie : 2019-11 », « Voirie (DE_2016_021) »: a title without the act's own number behind it."""
    label = r"(?:(?:[Dd]élibération|DEL|DCM)\s)?(?:[nN]\s?°\s?)?"
    return re.sub(rf"[\s:–—(-]+{label}{re.escape(number)}[\s)]*$", "", title)


def tidy(text: str) -> str:
    """A title on one line, without the marks around it and the rapporteur behind it."""
    text = re.sub(r"\s*[–—(-]\s*[Rr](?:apporteur|APPORTEUR).*$", "", text)
    text = re.sub(r"^[\s:–—•*>■/|=-]+|[\s:;,.–—*|=-]+$", "", text)
    return re.sub(r"^\d{1,2}\s?[.)/–-]{1,2}\s+(?=[A-ZÀ-Ý])", "", text)


def _labelled(flow: Flow, lines: Sequence[TextLine]) -> Span | None:
    """« Objet : … », the words on the label's line or below it; « Thème : » only where no other label stands."""
    for name in ("subject_label", "theme_label"):
        for i, line in enumerate(lines):
            two = "\n".join(part.fold for part in lines[i : i + 2])
            if name == "subject_label" and lines[i + 2 :] and _LABEL_BROKEN.fullmatch(two):
                return Span(lines[i + 2].span.start, lines[_block_end(lines, i + 2)].span.end)
            match = cue("acts", name).match(line.fold) or (_label_inside(line) if name == "subject_label" else None)
            start = flow.fold.index(line.fold, line.span.start) + match.end() if match else 0
            if match is None or _ELSEWHERE.match(flow.fold, start):
                continue
            beside = _SITTING_BESIDE.match(flow.fold, start) is not None
            if not beside and flow.text[start : line.span.end].strip(" :/-"):
                return Span(start, lines[_block_end(lines, i)].span.end)
            first = i + 1 + (i + 2 < len(lines) and _NUMBER_LINE.fullmatch(lines[i + 1].fold) is not None)
            if first < len(lines):
                return Span(lines[first].span.start, lines[_block_end(lines, first)].span.end)
    return None


_NUMBER_LINE = late(r"(?:(?:deliberation|dcm|del) ?)?n ?[°o] ?[a-z]{0,4}[\w./ -]*\d[\w./-]*")
"""« OBJET DE LA DÉLIBÉRATION / N° 2023-068 / Cession … »: the act's number stands between its label and its title."""
_LABEL_BROKEN = late(r"objet de (?:la|l')\n(?:deliberation|acte) ?:?")
"""« OBJET DE LA / DÉLIBÉRATION », in a narrow column."""
_ELSEWHERE = late(
    r"\W*voir (?:ci|au verso|page)\b"
    r"|\s?(?:montants?|couts?|depenses?|recettes?|subventions?|taux|duree)(?:\s(?:en\s)?(?:ht|ttc|euros|€))?\s*(?:\n|$)"
)
"""« Objet : voir ci-contre », in a side column; « Objet Montant », the heads of a table."""
_SITTING_BESIDE = late(r"\s*seance du [^\n]{5,30}\d{4}\s*(?:\n|$)")
"""« Objet de la délibération : | SÉANCE DU 22 JUIN 2017 »: the head of the other column; the title stands below."""


def _label_inside(line: TextLine) -> re.Match[str] | None:
    """« Délibération n° 12 – Objet : … »; the title may stand below."""
    return re.match(
        r".{0,60}?(?<![a-z'])objet(?:\s(?:de\s(?:la\s|l')(?:presente\s)?(?:deliberation|acte)))?\s*(?::\s*$|(?::|-\s)\s*(?=\S))",
        line.fold,
    )


def _block_end(lines: Sequence[TextLine], i: int) -> int:
    """The last line of the title that line `i` opens."""
    last = i
    while last + 1 < len(lines) and last - i < _LONGEST:
        line, following = lines[last], lines[last + 1]
        if following.gap or following.page != line.page or line.text.endswith("."):
            break
        if cue("acts", "part_title").fullmatch(following.fold) or _VOTE_BRACKET.match(following.fold):
            break
        if not following.text[:1].islower() and (
            opens_body(following) or cue("acts", "beside_title").match(following.fold)
        ):
            break
        last += 1
    return last


_VOTE_BRACKET = late(r"[(|\s]+(?:vote|pour|contre|abst|votants|unanimite|adopte)")
"""« (Pour : 9, Contre : 1) » under a title."""


def _ends_title(line: TextLine) -> bool:
    return opens_body(line) or _VOTE_BRACKET.match(line.fold) is not None


def _behind_number(flow: Flow, span: Span, lines: Sequence[TextLine]) -> Span | None:
    """« DCM2021-097 – Repos dominical », or the title on a line below the number."""
    number = find_number(flow, span)
    if number is None:
        return None
    at = max((i for i, line in enumerate(lines) if line.span.start <= number.span.start), default=None)
    if at is None:
        return _behind_second(flow, span, lines)  # the number is told first in the running header
    if defined := DEFINED.match(flow.text, number.span.end, span.end):
        inside = max(i for i, line in enumerate(lines) if line.span.start <= defined.end())
        block = Span(defined.end(), lines[_block_end(lines, inside)].span.end)
        return Span(block.start, title_stop(flow, block) or block.end)
    # « 2023/019 » alone on its line may be taken for the number of a page: then the line above is the last
    rest = _BEHIND_NUMBER.match(flow.text, number.span.end, max(lines[at].span.end, number.span.end))
    headed = rest and cue("items", "act_title").search(flow.fold, rest.end(), rest.end() + HEAD_BEHIND)
    if rest and not headed and not cue("acts", "no_title").match(flow.fold, rest.end()):
        return Span(rest.end(), lines[_block_end(lines, at)].span.end)
    if second := _behind_second(flow, span, lines):
        return second
    near = True
    for i in range(at + 1, min(at + 1 + _BELOW, len(lines))):
        listed = cue("items", "roll_call").match(lines[i].fold) and not _SITTING.match(lines[i].fold)
        if listed or cue("items", "opener").match(lines[i].fold):
            break
        beside = cue("acts", "beside_title").match(lines[i].fold)
        if not beside and (title := _title_at(lines, i, near)):
            return title
        near = near and bool(beside or cue("acts", "no_title").match(lines[i].fold))
    return _above_number(lines, at) if at else None


def _behind_second(flow: Flow, span: Span, lines: Sequence[TextLine]) -> Span | None:
    """« N° 2020-19 » at the top, and under the roll call « 2020-19 : Tarifs de la halle »: told twice, titled once."""
    number = find_number(flow, span)
    own = flow.fold[number.span.start : number.span.end] if number else ""
    for i, line in enumerate(lines if len(own) >= _COMPOSITE else ()):
        led = _LED.match(line.fold)
        at = line.span.start + (led.end() if led else 0)
        again = number and at > number.span.end and flow.fold.startswith(own, at)
        rest = _SIGNED_TITLE.match(flow.text, at + len(own), line.span.end) if again else None
        if rest and not cue("acts", "no_title").match(flow.fold, rest.end()):
            return Span(rest.end(), lines[_block_end(lines, i)].span.end)
        alone = again and i and _ends_block(lines, i) and not flow.text[at + len(own) : line.span.end].strip()
        if alone and (title := _above_number(lines, i)):
            return title  # « Déchets – Avenant n° 7 / M2019-412 », under the roll call
    return None


_COMPOSITE = 5
_LED = late(r"deliberation (?:n ?° ?)?")
_SIGNED_TITLE = late(r"\s*[-–—:.]\s*(?=[A-ZÀ-ÝŒ«])")


def _above_number(lines: Sequence[TextLine], at: int) -> Span | None:
    """The title on the lines right above the act's number; by its words, its capitals, or as a block of its own."""
    first = at - 1
    while first and at - first < _LONGEST and not lines[first].gap and _goes_on(lines, first):
        first -= 1
    above = lines[first]
    block = first and above.gap and several_words(above.text) and _ends_block(lines, at)
    worded = cue("items", "subject").match(above.fold) or (above.gap and above.text.isupper())
    barred = (
        not may_be_title(above)
        or cue("acts", "no_title").match(above.fold)
        or cue("acts", "beside_title").match(above.fold)
    )
    return Span(above.span.start, lines[at - 1].span.end) if (worded or block) and not barred else None


def _goes_on(lines: Sequence[TextLine], i: int) -> bool:
    """« … – Avenant n° 7 – / Autorisation de signature »: small letters, or a dash before the line."""
    return lines[i].text[:1].islower() or lines[i - 1].text.endswith((" –", " -", " —"))


def _ends_block(lines: Sequence[TextLine], i: int) -> bool:
    """Whether a line is the last of its block."""
    return i + 1 == len(lines) or lines[i + 1].gap


_SITTING = late(r"(?:(?:le|la) )?(?:seance|conseil|reunion)(?![a-z])(?!.{0,40}(?:etai|presents))")
"""« Séance du 23 mai 2019 » under the number names no one."""
_BEHIND_NUMBER = late(r"\s*[-–—:]\s*(?=[^\W\d_])|\s+(?=[A-ZÀ-ÝŒ«])")


def _title_at(lines: Sequence[TextLine], i: int, near: bool = False) -> Span | None:
    """The title that line `i` opens: by its first word, by its capitals, or set off from what follows.

    `near`: nothing but the names of the body stands between the act's number and the line.
    """
    line = lines[i]
    dotted = near and line.text.endswith((".", ":")) and _worded(line) and not says(line.fold)
    goes_on = line.text.endswith(":") and i + 1 < len(lines) and _runs_on(line.text, lines[i + 1].text)
    if (
        not (may_be_title(line) or goes_on or dotted)
        or cue("acts", "no_title").match(line.fold)
        or line.text[:1].islower()
    ):
        return None
    last = _block_end(lines, i)
    if _DAY_ALONE.fullmatch(" ".join(below.fold for below in lines[i : last + 1])):
        return None
    apart = line.gap or (near and several_words(line.text))
    set_off = apart and (last + 1 == len(lines) or lines[last + 1].gap or _ends_title(lines[last + 1]))
    deed = near and line.text.isupper() and _DEED.match(line.fold)
    if dotted or cue("items", "subject").match(line.fold) or in_capitals(line.text) or set_off or deed:
        return Span(line.span.start, lines[last].span.end)
    return None


def _runs_on(above: str, below: str) -> bool:
    """« TARIFS : / augmentation … », « TARIFS DES LOYERS : / AUGMENTATION … »: the colon ends no title."""
    return below[:1].islower() or (in_capitals(above) and below[:_FIRST_WORDS].isupper())


_FIRST_WORDS = 12


def _worded(line: TextLine) -> bool:
    """« VI – Retrait du syndicat : », « Révision du règlement. »: a line that opens as titles do, behind its rank."""
    rank = cue("items", "rank").match(line.fold)
    return cue("items", "subject").match(line.fold, rank.end() if rank else 0) is not None


_DAY_ALONE = late(r"(?:[a-z]{2,14} )?(?:du )?\d{1,2}(?:er)? [a-z]{3,9} (?:19|20)\d\d")
"""« CASDIS / 29 juin 2016 »: the body and its day."""


_DEED = late(r"[a-z]{3,}(?:tions?|ages?|ments?|ures?)\s[a-z]{4,}")
"""« ÉCLAIRAGE PUBLIC »: what is done opens a title."""


def _capitals(flow: Flow, span: Span, lines: Sequence[TextLine]) -> Span | None:
    """The last words in capitals above the report: a title, where they name neither the body nor a place."""
    end = header(flow, span).end
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i]
        if line.span.start >= end or not in_capitals(line.text) or not may_be_title(line):
            continue
        if cue("acts", "no_title").match(line.fold) or cue("acts", "beside_title").match(line.fold):
            continue
        first = i
        while first and i - first < _LONGEST and in_capitals(lines[first - 1].text) and not lines[first].gap:
            first -= 1
        if cue("items", "subject").match(lines[first].fold):
            return Span(lines[first].span.start, line.span.end)
    return None


def _ranked(flow: Flow, span: Span, lines: Sequence[TextLine]) -> Span | None:
    """« 18 – Convention avec l'association », a block of its own in the header: the rank of the item in its sitting."""
    end = header(flow, span).end
    for i, line in enumerate(lines):
        rank = _RANK.match(line.text) if line.gap and line.span.start < end else None
        last = _block_end(lines, i) if rank else i
        if (
            rank
            and may_be_title(line)
            and last + 1 < len(lines)
            and (lines[last + 1].gap or _ends_title(lines[last + 1]))
        ):
            return Span(flow.text.index(line.text, line.span.start) + rank.end(), lines[last].span.end)
    return None


_RANK = late(r"\d{1,3}(?:\s?(?:[.)/]|[-–—]))?\s(?=[A-ZÀ-Ý][a-zà-ÿ'’]+\s\S+\s\S)")


def _before_report(lines: Sequence[TextLine]) -> Span | None:
    """The lines right above the one who reports, the first visa or the first sentence of the body."""
    for i, line in enumerate(lines):
        if _BEHIND_ACT.match(line.fold):
            return None
        if i == 0 or not cue("items", "report").match(line.fold):
            continue
        first = i
        while first > 0 and i - first < _LONGEST and may_stand_above(lines, first - 1):
            first -= 1
            if lines[first].gap:
                break
        if first < i and not lines[first].text[:1].islower():  # « … et / suivants, », over the next visa
            return Span(lines[first].span.start, lines[i - 1].span.end)
    return None


_BEHIND_ACT = late(
    r"article (?:1|premier|1er|i)\b|(?:projet de )?convention(?: entre\b.*)?$|annexe(?! ?:)\b|entre\s?:?$"
)
"""Behind these words no title of the act stands any more: its articles, or what is annexed."""


_OPENING = late(r"l'an |.{0,160}(?:s'est|se sont) (?:reuni|assembl)")


def _above_opening(lines: Sequence[TextLine]) -> Span | None:
    """The title right above « Le conseil municipal, … s'est réuni », or above the counts that stand before it."""
    at = next((i for i, line in enumerate(lines) if _OPENING.match(line.fold)), 0)
    while at and not lines[at].gap and opens_body(lines[at - 1]):
        at -= 1
    top = at - 1
    while top > 1 and not lines[top].gap and at - top < _LONGEST and lines[top].text[:1].islower():
        top -= 1
    block = lines[top] if at > 1 and lines[at].gap else None
    own = block and block.gap and several_words(block.text) and may_be_title(block)
    if block and own and not any(cue("acts", name).match(block.fold) for name in ("no_title", "beside_title")):
        return Span(block.span.start, lines[at - 1].span.end)
    for first in range(at - 1, max(at - 1 - _BELOW, -1), -1):
        if not may_be_title(lines[first]) or cue("acts", "no_title").match(lines[first].fold):
            return None
        beside = cue("acts", "beside_title").match(lines[first].fold)
        if cue("items", "subject").match(lines[first].fold) and not beside:
            return Span(lines[first].span.start, lines[at - 1].span.end)
    return None
