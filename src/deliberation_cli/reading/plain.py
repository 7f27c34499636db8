"""Plain text and Markdown: any usual encoding, Markdown's marks taken off, the lines kept."""

from __future__ import annotations

import re

from deliberation_cli.reading.page import Line, Page, Word

_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>|~&\"'])")
_EMPHASIS = re.compile(r"(?<!\w)(\*\*\*|\*\*|___|__)(?=\S)((?:.|\n(?!\s*\n))+?)(?<=\S)\1(?!\w)")
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![\w*])")
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.M)
_HARD_BREAK = re.compile(r"\\$", re.M)


def decode(data: bytes) -> str | None:
    """The text of a file in UTF-8, UTF-16 (with or without its mark) or Windows-1252; None where it is no text."""
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
    """Text without pages, as one page numbered 0; a form feed is a line end."""
    return Page(0, [Line([Word(w) for w in line.split()]) for line in text.splitlines() if line.strip()])


def markdown_page(text: str) -> Page:
    """Markdown as one page numbered 0: escapes undone, emphasis and headings' marks taken off, lines kept."""
    return plain_page(unmark(text))


def unmark(text: str) -> str:
    """Markdown without its marks: `2022\\_CT2\\_010` is `2022_CT2_010`, `**bold**` is `bold`; line ends stay."""
    hidden: list[str] = []

    def hide(match: re.Match[str]) -> str:
        hidden.append(match.group(1))
        return f"\x00{len(hidden) - 1}\x00"

    text = _ESCAPE.sub(hide, text.replace("\x00", ""))
    text = _HARD_BREAK.sub("", _HEADING.sub(r"\1", text))
    text = _ITALIC.sub(r"\1", _EMPHASIS.sub(r"\2", text))
    return re.sub("\x00(\\d+)\x00", lambda match: hidden[int(match.group(1))], text)
