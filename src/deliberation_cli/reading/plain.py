"""Plain text and Markdown: any usual encoding, Markdown's marks taken off, the lines kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from deliberation_cli.reading.aligned import aligned
from deliberation_cli.reading.beside import labels_first
from deliberation_cli.reading.furniture import without_feet
from deliberation_cli.reading.list_breaks import without_breaks
from deliberation_cli.reading.page import Line, Page, Word
from deliberation_cli.reading.set_apart import rejoined
from deliberation_cli.reading.spacing import clean, rejoin_letters, undoubled

_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>|~&\"'])")
_EMPHASIS = re.compile(r"(?<!\w)(\*\*\*|\*\*|___|__)(?=\S)((?:.|\n(?!\s*\n))+?)(?<=\S)\1(?!\w)")
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![\w*])")
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.M)
_FOOTNOTE = re.compile(r"\[\^\w{1,12}\]:?")
"""« Absents[^1] : »: the mark of a note is no number."""
_HARD_BREAK = re.compile(r"\\$", re.M)


_MOST_CONTROLS = 0.02
"""Share of control characters above which bytes are no text."""


def decode(data: bytes) -> str | None:
    """The text of a file in UTF-8, UTF-16 (with or without its mark) or Windows-1252; None where it is no text."""
    text = _decoded(data)
    if text is None:
        return None
    sample = text[:4096]
    controls = sum(1 for c in sample if c < " " and c not in "\t\n\r\f\v\x1b") + sample.count("\ufffd")
    return text if controls <= _MOST_CONTROLS * len(sample) else None


def _decoded(data: bytes) -> str | None:
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name, "replace")
    sample = data[:4096]
    if sample.count(0) > len(sample) // 4:
        little = sample[1::2].count(0) >= sample[::2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", "replace")
    if 0 in sample:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def plain_page(text: str) -> Page:
    """Text without pages, as one page numbered 0; a form feed is a line end, and what its pages repeat stands last."""
    written = labels_first(_without_page_marks(clean(text)).splitlines())
    rows = [[] if _RULE.fullmatch(row) else rejoin_letters(undoubled(row)).split() for row in written]
    rows, feet = _text_alone(rows)
    rows = rejoined(rows)
    parted = _blanks_part(rows)
    lines: list[Line] = []
    block = 0
    for row in rows:
        block += parted and not row
        if row:
            lines.append(Line([Word(word) for word in row], block))
    told = next(([foot] for foot in feet if any(map(str.isalpha, "".join(foot)))), [])
    lines += [Line([Word(word) for word in row], block + 1) for row in told]
    furniture = [Line([Word(word) for word in row], block + 1) for row in feet if row not in told]
    return Page(0, lines, tables=aligned(written), furniture=furniture)


def _text_alone(rows: list[list[str]]) -> tuple[list[list[str]], list[list[str]]]:
    """The rows without the feet that several pages repeat, nor what a page's end left inside a list; and those."""
    feet = without_feet(rows)[1]
    rows, broken = without_breaks(rows)
    known = set(map(id, feet))
    apart = [*feet, *(row for row in broken if id(row) not in known)]
    return [row for row in rows if id(row) not in known], apart


def _without_page_marks(text: str) -> str:
    """« Texte intégral (1) … TARIFS (2) 2 Le comité … »: some sites mark where each page of a file began."""
    opening = _WHOLE_TEXT.search(text)
    if opening is None:
        return text
    pieces, behind = [], 0
    for page, mark in enumerate(_rising_marks(text, opening.start())):
        pieces += [text[behind : mark.start()], "\n" if page else " "]
        behind = mark.end()
    return "".join([*pieces, text[behind:]])


def _rising_marks(text: str, start: int) -> Iterator[re.Match[str]]:
    """« (1) », « (2) 2 », « (3) 3 », one by one."""
    page = 0
    for mark in _PAGE_MARK.finditer(text, start):
        if int(mark["page"]) == page + 1:
            page += 1
            yield mark


_WHOLE_TEXT = re.compile(r"Texte intégral\s+\(1\)\s")
_PAGE_MARK = re.compile(r"(?<!\S)\((?P<page>\d{1,3})\)(?:\s\d{1,3}(?:\s?/\s?\d{1,3})?(?=\s))?(?!\S)")
_RULE = re.compile(r"\s*(?:[|│+]?\s?(?:[-–—_=*~.·:]\s?){3,}|[─━═┄┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝│]{3,})[\s|│+:=*_-]*")
"""A line drawn across the page: it parts as a blank one does."""
_CARRIED_ON = 0.08
"""Share of blank lines amid a sentence, a small letter behind or « de » before, from which they part nothing."""
_GOES_ON = re.compile(r"(?:de|des|du|la|le|les|à|en|et|un|une|sur|par|pour|dans|aux?)")


def _blanks_part(rows: list[list[str]]) -> bool:
    """Whether blank lines part paragraphs; some dumps put one behind every line."""
    threes = zip(rows, rows[1:], rows[2:], strict=False)
    around = [(above, row) for above, blank, row in threes if above and row and not blank]
    told = [(above, row) for above, row in around if not (_is_foot(above) or _is_foot(row))]
    amid = sum(row[0][0].islower() or bool(_GOES_ON.fullmatch(above[-1])) for above, row in told)
    return amid <= max(_CARRIED_ON * len(around), 1)


def _is_foot(row: list[str]) -> bool:
    """« page 3 », a line of its own: no sentence goes on with it."""
    return len(row) <= len(("page", "3", "/", "12")) and row[0].lower() in ("page", "p.", "p", "folio", "feuillet")


_BOLD_LABEL = re.compile(r"(?<!\*)\*\*(?=\w)[^*\n]{2,60}(?:(?<=\w)\*\*[ ]?:|:[ ]?\*\*)")
"""« **Présents** : », « **Présents :** »."""
_MARKS = 3
"""So many headings and escapes are a converter's, where no name calls the text Markdown; stars alone part chapters."""


def is_marked(text: str) -> bool:
    """Whether a text bears Markdown's marks: it came from standard input, or was saved under another name."""
    found = (pattern.finditer(text) for pattern in (_HEADING, _ESCAPE, _BOLD_LABEL))
    return len(list(islice(chain.from_iterable(found), _MARKS))) == _MARKS


def markdown_page(text: str) -> Page:
    """Markdown as one page numbered 0: escapes undone, emphasis and headings' marks taken off, lines kept."""
    return plain_page(unmark(text))


def unmark(text: str) -> str:
    """Markdown without its marks: `2022\\_CT2\\_010` is `2022_CT2_010`, `**bold**` is `bold`; line ends stay."""
    hidden: list[str] = []

    def hide(match: re.Match[str]) -> str:
        hidden.append(match.group(1))
        return f"\x00{len(hidden) - 1}\x00"

    text = _ESCAPE.sub(hide, _FOOTNOTE.sub("", text.replace("\x00", "")))
    text = _HARD_BREAK.sub("", _HEADING.sub(r"\1", text))
    text = _ITALIC.sub(r"\1", _EMPHASIS.sub(r"\2", text))
    return re.sub("\x00(\\d+)\x00", lambda match: hidden[int(match.group(1))], text)
