"""The subject (objet) of a single act: after « Objet : », or the title between the roll call and the report."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.flow import Flow, Span
from deliberation_cli.parsing.layout import TextLine, text_lines

_LONGEST = 6
_PERSON = re.compile(r"(?:(?:M|MM|Mme|Mmes)\.?\s+)?(?:[A-ZÀ-Ý][\w'’-]*|de|du|des|la|le|,|et|\s)+")
_FLAT = 400
"""A line of so many characters is a whole text without line ends."""


def find_subject(flow: Flow, span: Span) -> Span | None:
    """Where the act's title stands, None where no words show it."""
    lines = [line for line in text_lines(flow, span) if not line.furniture]
    if any(line.span.end - line.span.start > _FLAT for line in lines):
        return _flat(flow, span) or _labelled(flow, lines)
    return _labelled(flow, lines) or _before_report(lines)


def tidy(text: str) -> str:
    """A title on one line, without the marks around it and the rapporteur behind it."""
    text = re.sub(r"\s*[–—(-]\s*[Rr](?:apporteur|APPORTEUR).*$", "", text)
    return re.sub(r"^[\s:–—•*>■-]+|[\s:;,.–—*-]+$", "", text)


def _flat(flow: Flow, span: Span) -> Span | None:
    """« Objet : … » in a text whose line ends are lost: the title stops where the report starts."""
    label = re.compile(r"(?<![a-z'])objet\s*:\s*").search(flow.fold, span.start, span.end)
    label = label or cue("items", "numbered_title").search(flow.fold, span.start, span.end)
    if label is None:
        return None
    for match in re.compile(r"(?<=\s)[A-ZÀ-Ý]").finditer(flow.text, label.end() + 5, min(span.end, label.end() + 400)):
        if any(cue("items", name).match(flow.fold, match.start()) for name in ("opener", "header")):
            return Span(label.end(), match.start())
    return None


def _labelled(flow: Flow, lines: Sequence[TextLine]) -> Span | None:
    for i, line in enumerate(lines):
        match = re.match(rf"(?:[-•*■]\s*)?(?:{cue('items', 'objet').pattern})", line.fold) or _objet_inside(line)
        alone = line.fold.strip(" :") in {"objet", "objet de la deliberation"}
        if match is None and not alone:
            continue
        start = line.span.end if alone or match is None else flow.fold.index(line.fold, line.span.start) + match.end()
        if not flow.text[start : line.span.end].strip():
            if i + 1 >= len(lines):
                return None
            last = _block_end(lines, i + 1)
            return Span(lines[i + 1].span.start, lines[last].span.end)
        last = _block_end(lines, i)
        return Span(start, lines[last].span.end)
    return None


def _objet_inside(line: TextLine) -> re.Match[str] | None:
    """« Délibération n° 12 – Objet : … »."""
    return re.match(r".{0,60}?(?<![a-z'])objet\s*:\s*(?=\S)", line.fold)


def _block_end(lines: Sequence[TextLine], i: int) -> int:
    last = i
    while last + 1 < len(lines) and last - i < _LONGEST:
        line, following = lines[last], lines[last + 1]
        if following.gap or following.page != line.page or _body(following):
            break
        if line.text.endswith(".") or re.match(r"(?:objet|n\s*°|vote|rapporteur|nombre|date)", following.fold):
            break
        last += 1
    return last


def _body(line: TextLine) -> bool:
    return bool(cue("items", "opener").match(line.fold) or cue("items", "header").match(line.fold))


def _before_report(lines: Sequence[TextLine]) -> Span | None:
    """The lines right above the one who reports, the first visa or the first sentence of the body."""
    for i, line in enumerate(lines):
        if i == 0 or not cue("items", "report").match(line.fold):
            continue
        first = i
        while first > 0 and i - first < _LONGEST and _title_line(lines[first - 1]) and not _listed(lines, first - 1):
            first -= 1
            if lines[first].gap:
                break
        if first < i:
            return Span(lines[first].span.start, lines[i - 1].span.end)
    return None


def _listed(lines: Sequence[TextLine], i: int) -> bool:
    """Whether line `i` stands right under a heading of the roll call (« Absents : »): it names people."""
    above = lines[i - 1] if i else None
    if above is None or not above.text.endswith(":") or not cue("items", "roll_call").match(above.fold):
        return False
    line = lines[i]
    return not line.gap and not cue("items", "subject").match(line.fold) and bool(_PERSON.fullmatch(line.text))


def _title_line(line: TextLine) -> bool:
    if re.search(r"[:;]$", line.text) or line.text.endswith(".") or len(line.fold) < 3:
        return False
    if _body(line) or cue("items", "sentence").search(line.fold) or line.text.count(",") > 3:
        return False
    return sum(c.isalpha() for c in line.fold) > 3
