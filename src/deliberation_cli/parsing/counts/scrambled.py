"""The table « membres afférents au conseil / en exercice / qui ont pris part à la délibération », read across.

Its three columns have narrow heads of several lines; a dump reads them line by line, with what stands beside them, and
the three figures somewhere behind: « Afférents Qui ont pris au En part à la Conseil exercice délibération … 15 15 13 ».
"""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT

_HEADS = ("exercice", "pris", "deliberation")
"""What the heads of the columns say besides « afférents », in whatever order."""
_OPENS = late("(?<![a-z])afferents?(?![a-z])")
_FIGURES = late(
    r"(?<![\d/.,:h-])(?:(?<!\d )|(?<=[ ](?:19|20)\d\d[ ]))"
    r"(?P<all>\d{1,3}) (?P<office>\d{1,3}) (?P<part>\d{1,3})(?![\d/.,:h-]| \d| [a-z]{3,9} \d{4})"
)
_REACH = 600


_THREE = late(
    r"exercice presents?\s(?:deliberation|votants?)(?P<beside>[^:;]{0,40}:\s?\d{1,2}[/.]\d{1,2}[/.]\d{2,4})?\s"
    r"(?P<office>\d{1,3}) (?P<there>\d{1,3}) (?P<part>\d{1,3})(?![\d/.,:h-])"
)
"""« Ayant pris part à la … Exercice Présents délibération Date d'affichage : 06/12/2016 38 31 35 »."""


def scrambled(flow: Flow, span: Span) -> dict[str, Found[int]]:
    """What the figures of a table read across say; none where a head is missing, or they are no such three."""
    three = _THREE.search(flow.fold, span.start, span.end)
    if three and int(three["office"]) >= int(three["part"]) >= int(three["there"]) > 0:
        fields = (("members_in_office", "office"), ("present_count", "there"), ("voters_count", "part"))
        return {field: Found(int(three[name]), Span(*three.span(name)), DOUBT) for field, name in fields}
    opens = _OPENS.search(flow.fold, span.start, span.end)
    if opens is None:
        return {}
    zone = Span(opens.start(), min(opens.end() + _REACH, span.end))
    heads = [flow.fold.find(word, *zone) for word in _HEADS]
    figures = _FIGURES.search(flow.fold, max(heads), zone.end) if min(heads) >= 0 else None
    if figures is None or not int(figures["all"]) >= int(figures["office"]) >= int(figures["part"]) > 0:
        return {}
    return {
        field: Found(int(figures[name]), Span(*figures.span(name)), DOUBT)
        for field, name in (("members_in_office", "office"), ("voters_count", "part"))
    }
