"""Apostrophes that a text layer lost: « L an deux mil treize, le conseil s est réuni » is read as if it had them.

Small letters before a vowel stand for an elision wherever they are alone; capitals, which may be an initial, only
before a word of titles, or where the text as a whole has lost its apostrophes. « N 12 » has lost the sign of a number,
« no 12 » and « n o 12 » write it with a letter.

Only the folded text is mended, which grammars match; what is quoted stays as it is written.
"""

from __future__ import annotations

from deliberation_cli.parsing.late import late

_ALONE = r"(?<![\w'’.)-])"
_LOST = late(
    r"[ \u00a0](?=[aeiouyhàâéèêîôœAEIOUYHÀÂÉÈÊÎÔŒ]\w)"
    rf"(?:(?<={_ALONE}[ldnsjcmLDNSJC].)|(?<={_ALONE}(?:[Qq]u|QU).)|(?<={_ALONE}[Jj]usqu.)|(?<={_ALONE}(?:[Ll]or|[Pp]ui)squ.))"
)
_VOWEL = "haeiouyàâéèêëîïôûœ"
_SURE = late(
    rf" (?:(?<=[\s(«][dl] )(?=[{_VOWEL}{_VOWEL.upper()}])|(?:(?<=[\s(«][snj] )|(?<=\squ ))(?=[{_VOWEL}])"
    r"|(?<=\sc )(?=est\b|était\b)|(?<=\bN )(?=(?:a|ont|ayant|avaient) pas\b)"
    r"|(?<=\b[Ll] )(?=(?i:an (?:deux|mille?|20))\b)"
    r"|(?<=[A-Z] [DL] )(?=(?:A(?:CTION|DMINISTRATION|DDUCTION|FFICHAGE|GGLOM|MENAGEMENT|RRONDISSEMENT|SSEMBLEE|SSAINIS)"
    r"|EAU|ELECTRICITE|ENERGIE|EXERCICE|INCENDIE|ORDRE|UNANIMITE|URBANISME)))"
)
_NUMBER = late(r" (?<=[\s(][nN] )(?=\d)")
_DEGREE = late(r"[oO](?:(?<=[\s(\"«'’][nN]o)|(?<=[\s(]NO)|(?<=[\s(][nN] o))(?=\s?\d|\s[A-Z]{1,5}[-_. ]?\d)")
_KEPT = late(r"(?<=\w)'(?=\w)")
_FEWEST, _SHARE = 3, 4
"""Elisions without apostrophe that make a habit, and how many times as many as with one."""


def with_elisions(text: str, fold: str) -> str:
    """`fold`, an apostrophe in the place of each space that took one's, and « ° » behind the « N » of a number."""
    gaps = [match.start() for match in _LOST.finditer(text)]
    if len(gaps) < _FEWEST or len(gaps) <= _SHARE * len(_KEPT.findall(fold)):
        gaps = [match.start() for match in _SURE.finditer(text)]
    numbers = [match.start() for match in _NUMBER.finditer(text)]
    degrees = [match.start() for match in _DEGREE.finditer(text)]
    gaps = [gap for gap in gaps if gap + 1 not in degrees]
    if not gaps and not numbers and not degrees:
        return fold
    mended = list(fold)
    for gap in gaps:
        mended[gap] = "'"
    for gap in (*numbers, *degrees):
        mended[gap] = "°"
    return "".join(mended)
