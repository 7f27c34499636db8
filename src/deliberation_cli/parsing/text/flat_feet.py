"""The feet of pages in a text whose line ends are lost: who met, the day, the number of the page.

« …, Mme BRUN CCVA – PV du 12/05/2022 2 / 14 M. ROY, … », « … Registre des délibérations – Feuillet 12 … », « Page 2 »:
a page number shows where one ends; the words before it that only name a body, its minutes and a day are the foot's too.
"""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_OF = r"\s?(?:/|sur|of)\s?\d{1,3}(?![\d/])"
_NUMBER = (
    rf"[Pp\d](?<![\w/.,-].)(?:(?<!\d)age\s(?:\|\s)?\d{{1,3}}(?:{_OF})?|(?<=p)\.\s?\d{{1,3}}"
    rf"|(?<=\d)\d{{0,2}}{_OF})(?!\d)"
)
"""Its first sign stands before what is asked of the character before it: so it is quick to seek."""
_DAY = r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}(?:er)?\s[A-Za-zéûÉÛ]{3,9}\s\d{4})"
_SIGLE = r"(?<!\.\s)(?<![–—-]\s)(?<![a-zà-ÿ]\s)[A-Z][A-Z.&'’]{1,8}\s[–—-]"
"""« CCVA – », a body's initials; « Luc PETIT – », « M. PETIT – », « ROY – PETIT – » are people."""
_BODY = (
    r"(?:S[IM][A-Z]{2,6}|Syndicat|Communaut[ée]|CCAS|CIAS|Mairie|Commune|Ville|M[ée]tropole|P[ôo]le|Agglom[ée]ration"
    r"|PETR|EPT|PNR|SDIS|C[ACU])"
)
_OWNER = rf"(?:{_SIGLE}|{_BODY}(?:\s[^\W\d_][\w'’-]*){{0,9}}?\s?[–—|-]?)\s"
_RECORD = (
    r"(?:PV|P\.V\.|CR|CM|Proc[èe]s[- ][Vv]erbal|Compte[- ][Rr]endu|S[ée]ance|R[ée]union|D[ée]lib[ée]rations?|Conseil"
    r"|Comit[ée])"
)
_ACT = r"(?:\s[–—-]\s(?:[A-Z]{1,5}\s)?\d[\w./-]{3,})"
"""« … du 3 février 2020 – DC 2020-17 – », the act's number."""
_PAGE = late(_NUMBER)
_BEFORE_PAGE = late(rf"(?<=\s)(?:{_OWNER})?{_RECORD}\s(?:[^\n:;,()]{{0,60}}?\s)?{_DAY}{_ACT}?[\s–—|,-]{{1,4}}$")
_REACH = 150
"""Characters of the longest foot before its page number."""
_SHORT = late(rf"(?<=\s){_OWNER}(?:PV|CR)\s(?:[^\n:;,()]{{0,40}}?\s)?{_DAY}\s[–—|-]\s?\d{{1,3}}(?=\s)")
_LEAF = late(r"(?<=\s)(?:Registre des [a-zé]{4,15}\s[–—|-]\s)?(?:Feuillet|Folio)\s(?:n\s?°\s?)?\d[\d/-]*(?=\s)")
_ALONE = late(
    r"page(?<![a-z]page)(?<!\bla page)(?<!\ben page)(?<!\bde page)(?<!\ba page)(?<!voir page)(?<!\(page)"
    r"\s(?:\|\s)?\d{1,3}(?:\s?of\s?\d{1,3})?(?=\s[a-z])"
)


def flat_feet(flow: Flow, reach: int) -> list[Span]:
    """The feet among the first `reach` characters."""
    feet: list[Span] = []
    for page in _PAGE.finditer(flow.text, 0, reach):
        foot = _BEFORE_PAGE.search(flow.text, max(page.start() - _REACH, 0), page.start())
        feet += [Span(foot.start(), page.end())] if foot else []
    for words, pattern, text in (
        (("pv ", "cr "), _SHORT, flow.text),
        (("feuillet", "folio"), _LEAF, flow.text),
        (("page ",), _ALONE, flow.fold),
    ):
        if any(flow.fold.find(word, 0, reach) >= 0 for word in words):
            feet += [Span(*match.span()) for match in pattern.finditer(text, 0, reach)]
    return feet
