"""Numbers as a clerk writes them: figures, words, figures after words. A number is never edited.

A run of letters and digits ("2l"), a sum of money, a rate, a decimal or a date is no number here: what stands there
is left unread. `NIL` covers the marks that say "none" without a number ("néant", "/"): they fill a place and give null.
"""

from deliberation_cli.parsing.late import late

_UNITS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
}  # fmt: skip
_TEENS = {
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
}  # fmt: skip
_TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90,
}  # fmt: skip

_UNIT = "|".join(_UNITS)
_TEEN = r"dix[\s-]+(?:sept|huit|neuf)|" + "|".join(_TEENS)
_JOIN = r"[\s-]+(?:et[\s-]+)?"
_BELOW_100 = (
    rf"quatre[\s-]+vingts?(?:{_JOIN}(?:{_TEEN}|{_UNIT}))?|soixante(?:{_JOIN}(?:{_TEEN}|{_UNIT}))?"
    rf"|(?:{'|'.join(_TENS)})(?:{_JOIN}(?:{_UNIT}))?|{_TEEN}|{_UNIT}"
)
WORDS = rf"(?:(?:(?:{_UNIT})[\s-]+)?cents?(?:{_JOIN}(?:{_BELOW_100}))?|{_BELOW_100}|zero)"
"""A number below 1,000 in words, on folded text."""

SINGLE_WORDS = sorted({*_UNITS, *_TEENS, *_TENS, "vingts", "cent", "cents", "zero"}, key=lambda w: (-len(w), w))
_ANY = "|".join(SINGLE_WORDS)
LOOSE_WORDS = rf"(?:(?:{_ANY})(?:{_JOIN}(?:{_ANY}))*)"
"""Words of numbers in any order: quick to compile; `words_value` tells whether they make a number."""

OPENING_WORDS = ("un", "zero")
"""Numbers too short, or too rare, for their letters to be told with the others'."""
OPENING_LETTERS = tuple(
    "".join(sorted({word[i] for word in SINGLE_WORDS if not word.startswith(OPENING_WORDS)})) for i in (0, 1, 2)
)
OPENING = "[{}][{}][{}]|{}".format(*OPENING_LETTERS, "|".join(OPENING_WORDS))
"""The first letters of any number in words: quick to try before the words themselves."""

ENDING = rf"(?:\d|\)|{_ANY})"
"""The last sign of any number in figures, the last word of any in words: quick to try before the whole."""

_NO_NUMBER_AFTER = r"(?![\w])(?!\s?[.,]\d)(?!\s?(?:€|%|°|euros?\b|/\s?\d|h\b|m2\b|ans\b|mois\b|jours?\b))(?!\s\d{3}\b)"
FIGURES = rf"(?:(?<![\w./°])|(?<=\.\.))(?<!\d,)(?<!\bn\s)\d{{1,4}}{_NO_NUMBER_AFTER}"
"""A count in figures: no money, rate, decimal, date or ordinal; dots may lead to it (« Votants......12 »)."""

NUMBER = (
    rf"(?=\d|{OPENING})(?:{FIGURES}(?:\s?\(\s?{LOOSE_WORDS}\s?\))?|(?<!\w){WORDS}(?!\w)(?:\s*\(\s*\d{{1,4}}\s*\))?)"
)
NIL = r"(?:(?<!\w)neant(?!\w)|(?<![\w/])/(?![\w/])|(?<!\w)aucune?(?!\w)|(?<![\w-])-{1,3}(?=\s*(?:$|\n)))"

_PIECE = late(r"[a-z]+")
_IN_BRACKETS = late(r"\(\s*(\d{1,4})\s*\)")


def words_value(words: str) -> int | None:
    """Value of a number in words (folded text); None where the words are no number."""
    total = current = 0
    for piece in _PIECE.findall(words):
        if piece in {"et"}:
            continue
        if piece in {"vingt", "vingts"} and current == 4:
            current = 80
        elif piece in {"cent", "cents"}:
            total, current = max(current, 1) * 100, 0
        elif piece == "zero":
            return 0
        else:
            value = _UNITS.get(piece) or _TEENS.get(piece) or _TENS.get(piece)
            if value is None:
                return None
            current += value
    return total + current


def value(text: str) -> int | None:
    """Value of what `NUMBER` matched; the figures in brackets after words win, as the clerk's own second reading.

    « 1O », « 2l »: a letter that a page's reader took for a figure.
    """
    text = text.strip()
    if len(text) == 2 and text[0].isdecimal():
        text = text.replace("o", "0").replace("l", "1")
    if text[:1].isdecimal():
        return int(text.partition("(")[0])
    if bracket := _IN_BRACKETS.search(text):
        return int(bracket[1])
    return words_value(text)


def roman(text: str) -> int:
    """The value of a number in Roman figures, small letters."""
    values = [_ROMAN[letter] for letter in text]
    return sum(-one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True))


_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
