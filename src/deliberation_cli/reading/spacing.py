"""Mends what typesetting did to words: ligatures, private bullets, hyphens, letter-spaced capitals."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

from deliberation_cli.reading.facts import FUNCTION_WORDS
from deliberation_cli.reading.page import Word

TYPESET_HYPHEN = "\u2010"
HYPHENS = f"\x02\ufffe\u00ad{TYPESET_HYPHEN}"
"""Signs that stand for a hyphen at a line end: pdfium's own two, the soft hyphen, the typographic one."""

_SIGNS = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    0x019F: "ti",
    0x01A9: "tt",
    0x01AB: "tti",
    0xF02D: "-",
    0xF0A7: "▪",
    0xF0D8: "➢",
    0xF0E8: "➔",
    0xF0E0: "→",
    0xF0FC: "✓",
    0xFEFF: "",
    0x200B: "",
    0x200C: "",
    0x200D: "",
    0x2060: "",
    0xFFFC: "",
    **dict.fromkeys(map(ord, HYPHENS), "-"),
}
_PRIVATE_BULLETS = {code: "•" for code in range(0xF000, 0xF100) if code not in _SIGNS}
_CONTROLS = dict.fromkeys((*range(9), *range(14, 28), *range(127, 133), *range(134, 160)), "")
SIGNS = {**_CONTROLS, **_PRIVATE_BULLETS, **_SIGNS}
"""For `str.translate`: signs that no reader sees as such, and what he sees instead."""

_TIGHT = 0.16
"""Fragments of mixed case whose gaps are wider than this share of their height are words of their own."""
_LETTER_GAP = 1.6
"""Between two words of letter-spaced text the gap is at least so many times the gap between two letters."""
_CAPITAL = "[A-ZÀ-ÖØ-ÞŒ]['’]?"
_SPACED_TEXT = re.compile(
    rf"(?<!\S)(?:{_CAPITAL} ){{2,}}{_CAPITAL}(?: [A-ZÀ-Þ]{{2,3}} (?:{_CAPITAL} ){{3,}}{_CAPITAL})*(?!\S)"
)
"""« P O U V O I R »; « E X C U S É S AYA N T D O N N É », where letters that lean on each other stayed together."""
_SPACED_WORD = re.compile(rf"{_CAPITAL}(?: {_CAPITAL})*")
_WIDE_GAP = re.compile(r"\s{2,}")


_STRANGE = re.compile("[" + "".join(map(re.escape, map(chr, SIGNS))) + "]")


def clean(text: str) -> str:
    """The text with ligatures opened, bullets made visible, hyphens made plain, control signs gone."""
    return text.translate(SIGNS) if _STRANGE.search(text) else text


_INSIDE_LINE = re.compile(rf"{TYPESET_HYPHEN}(?![\r\n])")
_SOFT = 2
"""So many at line ends, and none elsewhere, are the typesetter's."""


def breaks_softly(text: str) -> bool:
    """« BEAU‐ / REGARD »: whether the page's typographic hyphens only break words, compounds having the plain one."""
    return text.count(TYPESET_HYPHEN) >= _SOFT and not _INSIDE_LINE.search(text)


def is_clean(text: str) -> bool:
    """Whether `clean` would leave the text as it is, line ends and tabs aside."""
    return _STRANGE.search(text) is None


def rejoin_letters(line: str) -> str:
    """`C O N S E I L   M U N I C I P A L` is `CONSEIL MUNICIPAL`: words are told by their wider gap, or stay one."""
    if not _SPACED_TEXT.search(line):
        return line
    parts = _WIDE_GAP.split(line.strip())
    spaced = sum(_SPACED_WORD.fullmatch(part) is not None for part in parts) >= _OTHERS
    return " ".join(part.replace(" ", "") if spaced and _leaning(part) else _whole(part) for part in parts)


_OTHERS, _GLUED = 2, 3
"""So many words of single letters beside it; the letters that may have stayed together."""


def _leaning(part: str) -> bool:
    """« AYA N T » among « E X C U S E S  AYA N T  D O N N E », where wide gaps part the words."""
    fragments = part.split(" ")
    alone = sum(len(fragment) == 1 for fragment in fragments)
    return part.isupper() and alone >= _OTHERS and max(map(len, fragments)) <= _GLUED


def _whole(part: str) -> str:
    if _SPACED_WORD.fullmatch(part) or _nearly_all_letters(part.split(" ")):
        return part.replace(" ", "")
    return _SPACED_TEXT.sub(lambda match: match.group().replace(" ", ""), part)


_LONG_TITLE = 10
"""So many fragments of capitals, nearly all of one letter, are one title: « P O U V O I R S  AYA N T ... »."""


def _nearly_all_letters(fragments: list[str]) -> bool:
    letters = sum(len(fragment) == 1 for fragment in fragments)
    return len(fragments) >= _LONG_TITLE and 4 * letters >= 3 * len(fragments) and "".join(fragments).isupper()


def rejoin(words: list[Word]) -> list[Word]:
    """Words of one line with letter-spaced stretches made whole again, by the gaps between their boxes."""
    out: list[Word] = []
    i = 0
    while i < len(words):
        j = _spaced_until(words, i)
        out += _regroup(words[i:j]) if j - i > 2 else words[i:j]
        i = j
    return out


def _spaced_until(words: list[Word], start: int) -> int:
    """End of the stretch of letter-spaced fragments that begins at `start` (at least `start + 1`)."""
    end = start
    strange = 0
    while end < len(words) and len(text := words[end].text) <= 2 and text.isalpha() and words[end].box:
        strange += text.lower() not in FUNCTION_WORDS
        end += 1
    if strange > 2 and words[start].text[0].isupper():
        return end
    return start + 1


def _regroup(letters: list[Word]) -> list[Word]:
    boxes = [word.box for word in letters if word.box]
    gaps = [right[0] - left[2] for left, right in pairwise(boxes)]
    usual = median(gaps)
    height = boxes[0][3] - boxes[0][1]
    capitals = all(word.text.isupper() for word in letters)
    if usual > (height if capitals else _TIGHT * height):
        return letters
    limit = max(usual * _LETTER_GAP, usual + 0.1 * height)
    out: list[Word] = []
    for i, word in enumerate(letters):
        if out and gaps[i - 1] <= limit:
            out[-1] = join(out[-1], word)
        else:
            out.append(word)
    return out


def join(left: Word, right: Word) -> Word:
    """Two words as one, its box around both."""
    a, b = left.box, right.box
    box = (a[0], min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])) if a and b else a or b
    return Word(left.text + right.text, box, min(left.confidence, right.confidence))


_DOUBLED = re.compile(r"(?P<half>[^\W\d_](?:[^\W_]|-)*|\d{2,})(?P=half)")
_TWICE = re.compile(r"(?:([A-ZÀ-ÞŒ])\1){4,}")
_PAIRS = re.compile(r"(?:([A-ZÀ-ÞŒ]|[^\w\s.])\1)+")
"""« DDUU », « :: », beside a longer word whose letters stand twice each; no « 33 », nor « II » elsewhere."""
_SURELY = 12
"""Letters of a word whose two halves are alike; shorter ones (« chercher », « bonbon ») may be words."""


def undoubled(line: str) -> str:
    """« CONSEILCONSEIL MUNICIPALMUNICIPAL », « CCOONNSSEEIILL »: bold print that was laid twice, read once."""
    if not _LAID_TWICE.search(line):
        return line
    words = line.split(" ")
    halves = [match["half"] if (match := _DOUBLED.fullmatch(word)) else None for word in words]
    sure = [half is not None and len(word) >= _SURELY for word, half in zip(words, halves, strict=True)]
    twice = {i for i, word in enumerate(words) if _TWICE.fullmatch(word)}
    kept: list[str] = []
    for i, (word, half) in enumerate(zip(words, halves, strict=True)):
        beside = any(halves[max(i - 1, 0) : i]) or any(halves[i + 1 : i + 2])
        if half and (sure[i] or beside):
            kept.append(half)
        elif i in twice or (_PAIRS.fullmatch(word) and twice & {i - 2, i - 1, i + 1, i + 2}):
            kept.append(word[::2])
        elif not (kept and word == kept[-1] and any(sure[max(i - 2, 0) : i])):
            kept.append(word)
    return " ".join(kept)


_LAID_TWICE = re.compile(
    rf"(?<!\w)(?:(?P<half>[^\W\d_][^\W_-]{{5,}}(?:-[^\W_-]+)?)(?P=half)|{_TWICE.pattern.replace('1', '2')})(?!\w)"
)
