"""Words that clerks misspell again and again, folded as they were meant: « Abscents », « à l'unaminité ».

The text keeps what was written, and so does each value; only the folded twin that the grammars read changes, letter for
letter: a word that grows shorter is filled up with spaces.
"""

from __future__ import annotations

import re

from deliberation_cli.parsing.late import late

_MEANT = {
    "abscen": "absen",
    "abcen": "absen",
    "absan": "absen",
    "presan": "presen",
    "prensen": "presen",
    "excusse": "excuse",
    "escuse": "excuse",
    "unaminit": "unanimit",
    "unamimit": "unanimit",
    "unaninit": "unanimit",
    "abstension": "abstention",
    "abstantion": "abstention",
    "procurration": "procuration",
    "moniseur": "monsieur",
    "monsiuer": "monsieur",
    "delliber": "deliber",
    "delibar": "deliber",
}
_SLIP = late(
    r"(?<![a-z])(?P<slip>abs?cen(?=te?s?(?![a-z]))|absan(?=te?s?(?![a-z]))|presan(?=te?s?(?![a-z]))|prensen(?=te?s?(?![a-z]))"
    r"|e(?:xcusse|scuse)(?=e?s?(?![a-z]))|una(?:minit|mimit|ninit)(?=e)|abst(?:antion|ension)(?=s?(?![a-z]))"
    r"|procurration|mon(?:iseur|siuer)(?![a-z])|del(?:liber|ibar)(?=ation))(?P<rest>[a-z]*)"
)
"""The slip at the start of a word, and the rest of it."""


def with_meant(text: str, folded: str) -> str:
    """The folded text with the misspelt words as they were meant, of the same length; dots that lead are a colon.

    The number of a footnote that stands on a label is none of its figures.
    """
    meant = _SLIP.sub(_meant, folded) if any(slip in folded for slip in _MEANT) else folded
    if _MARK.search(meant):
        meant = _FOOTNOTE.sub(lambda mark: f"{mark['word']} ", meant)
    for match in _MADAM.finditer(text) if any(word in text for word in _MADAMS) else ():
        word = "mmes" if match[0].endswith("s") else "mme"
        meant = meant[: match.start()] + word.ljust(match.end() - match.start(), ".") + meant[match.end() :]
    for match in _SIR.finditer(text) if "M, " in text else ():
        meant = f"{meant[: match.end() - 1]}.{meant[match.end() :]}"
    leaders = _LEADER.finditer(meant) if "...." in meant else ()
    for match in [match for match in leaders if text[: match.start()].rstrip()[-1:].islower()]:
        meant = meant[: match.start()] + ":".ljust(match.end() - match.start()) + meant[match.end() :]
    return meant


_MADAMS = ("Mine", "Mtne", "Mrne", "Mnne")
_MADAM = late(
    r"(?<![\w'’-])M(?:(?:tne|rne|nne)|(?:(?<=[:;,.(]\sM)|(?<=\nM)|(?<=\b[pP]ar\sM)|(?<=\s[àÀA]\sM)|(?<=\set\sM))ine)s?"
    r"(?=[ \n](?:[A-ZÀ-Ý][a-zà-ÿA-ZÀ-Ý'’-]|[dD][eu'’]))"
)
"""« M. ROY, Mine BRUN »: « Mme » as a scanner misreads it, before a name."""
_SIR = late(
    r"(?:(?<=[-–,;:(]\s)|(?<=\b[dD]e\s)|(?<=\s[àÀ]\s)|(?<=\b[pP]ar\s)|(?<=\set\s)|(?<=\n))MM?,(?=\s[A-ZÀ-Ý][\w'’-])"
)
"""« M, ROY », where a scan took the full stop for a comma."""
_FOOTNOTE = late(
    r"(?P<word>(?<![a-z])(?:presente?|absente?|excusee?|representee?|suivante?|votant|exprime|conseiller)s?|absolue|remplie)"
    r"\d(?=\s?:)"
)
"""« Absents2 : », « Majorité absolue4 : 5 », in the national forms of elections."""
_MARK = late(r"\d(?<=[a-z].)(?=\s?:)")
"""A figure is soonest sought: most texts have none that stands so."""
_LEADER = late(r"(?<=[a-z)] )\.{4,}(?= (?:[a-z]|\d{1,2}(?:er)? [a-z]{3,9} (?:19|20)\d\d))")
"""« Secrétaire ........ Zoé BRUN »: dots from a label to its value; before a figure they are left to who counts, and
behind a family name in capitals to who reads pairs."""


def _meant(match: re.Match[str]) -> str:
    return (_MEANT[match["slip"]] + match["rest"]).ljust(match.end() - match.start())
