"""Names that the margin of a narrow column breaks: « M. Luc PETIT Mme Zoé / BRUN », « à Monsieur / Max SIMON ».

In a list of one person, or of one proxy, a line, a line end parts two of them. One that the margin made inside a name
parts nothing: it becomes a space.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import groupby

from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, fold
from deliberation_cli.parsing.text.margins import page_of_lines
from deliberation_cli.parsing.text.unwrapping import without_ends

_BROKEN = late(
    r"M(?<!\wM)(?:\.|me\.?|lle|r\.?|onsieur|adame|ademoiselle)?"
    r"(?P<given>(?:[ ][A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)*|[ ][A-ZÀ-Þ]\.)*)"
    r"(?P<particle>(?:[ ](?:[Dd][EeUu]|L[AE]|la|le|[Dd][Ee][Ss]))*)"
    r"\n(?P<next>[A-ZÀ-Þ][\w'’-]*)"
)
_HOLDER_ALONE = late(
    r"M(?<= [àÀ] M)(?:\.|me\.?|lle|r\.?|onsieur|adame)[ ][A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)*\n"
    r"(?P<next>[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,})(?=\n|\Z)"
)
"""« M. Guy MOREL à Mme Zoé / BRUN », the family name alone on its line: in a cell whose margin nothing else shows."""
_BARE_HOLDER = late(
    r"(?<=[a-zà-ÿA-ZÀ-Þ][ ][àÀ][ ])(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)*)\n"
    r"(?P<next>[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,})(?=\n|\Z)"
)
"""« Guy MOREL à Zoé / BRUN », without a civility."""
_GIVEN_BELOW = late(
    r"(?<=[:,;][ ])(?:[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,}[ ]?){1,2}\n(?P<next>[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)*)(?=[.,;])"
)
"""« Absents : ROY Max, BRUN / Zoé. », in a list of family names and given ones, whatever its margin."""
_FAMILY_BELOW = late(
    r"(?:^|(?<=\n))(?:M\.|Mme|Mlle|Mr|Monsieur|Madame)[ ][A-ZÀ-Þ][a-zà-ÿ]+(?:[- ][A-ZÀ-Þ][a-zà-ÿ]+)*"
    r"[ ][A-ZÀ-Þ][A-ZÀ-Þ’'-]+\n"
    r"(?P<next>[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,})(?=\n(?:M\.|Mme|Mlle|Mr|Monsieur|Madame)[ ])"
)
"""« Mme Zoé DAL / MORET / M. Luc ROY »: half a family name alone on its line, in a list of one person a line."""
_COLON_BELOW = late(r"(?:^|(?<=\n))[^\n:,;.]{2,40}(?P<end>\n)(?=:[ ]\w)")
"""« SAINT-AVEN / : Zoé BRUN – Luc PETIT »: the commune and its delegates, or any label, parted by columns."""
_SHORT = 4
_INITIAL = late(r"[A-ZÀ-Þ]{2}[ ]M\.\Z")
"""« N. LEROY et BRUN M. / Membres nommés : »: an initial behind a family name; « Luc PETIT M. / Guy MOREL » is none."""
_CIVIL = late(r"M|MM|Mmes?|Mlles?|Mr|Monsieur|Madame|Mesdames|Messieurs|Mademoiselle")


def with_whole_lines(flow: Flow) -> Flow:
    """The same flow with a space for each line end that the margin made inside a name."""
    broken = {match.start("next") - 1 for match in _BROKEN.finditer(flow.text) if _one_name(match)}
    broken |= {match.start("next") - 1 for match in _FAMILY_BELOW.finditer(flow.text)}
    broken -= _rows_of_towns(flow) if broken else set()
    bare = {m.start("next") - 1 for m in _BARE_HOLDER.finditer(flow.text) if fold(m["given"]) in given_names()}
    bare |= {m.start("next") - 1 for m in _GIVEN_BELOW.finditer(flow.text) if fold(m["next"]) in given_names()}
    bare |= {m.start("end") for m in _COLON_BELOW.finditer(flow.text)}
    if not broken and not bare:
        return flow
    ends = (
        bare
        | broken.intersection(_margin_ends(flow, broken))
        | {match.start("next") - 1 for match in _HOLDER_ALONE.finditer(flow.text) if match.start("next") - 1 in broken}
    )
    return without_ends(flow, ends) if ends else flow


def _rows_of_towns(flow: Flow) -> set[int]:
    """« Monsieur Luc Roy / BELVAL Madame Zoé Brun »: ends of lines before the commune of a row, one member each."""
    rows = {match.start() for match in _TOWN_ROW.finditer(flow.text)}
    return rows if len(rows) >= _ROWS else set()


_ROWS = 4
_TITLED = r"(?:M\.|MM\.|Mr|Mme|Mlle|Monsieur|Madame)\s"
_TOWN_ROW = late(
    rf"\n(?=[A-ZÀ-Ý][\w’'/.-]*\s(?:(?!{_TITLED})[\w’'/.:|–-]+\s){{0,5}}{_TITLED}(?:(?!{_TITLED})[^\n,;])+(?:\n|$))"
)


def _one_name(match: re.Match[str]) -> bool:
    """Whether a civility and given names want the family name that the next line opens with."""
    following = match["next"]
    if _CIVIL.fullmatch(following):
        return False
    given = match["given"].split()
    if not given and _INITIAL.search(match.string, max(match.start() - _SHORT, 0), match.end("given")):
        return fold(following) in given_names()
    if not given or match["particle"]:
        return True
    shouted = len(following) > 1 and following.isupper()
    return shouted or fold(given[-1]).rpartition("-")[2] in given_names()


def _margin_ends(flow: Flow, places: Collection[int]) -> Iterator[int]:
    """Where lines end that the margin broke, on the pages of some `places`."""
    wanted = {flow.page_of(at) for at in places}
    pages = groupby(flow.lines(), key=lambda line: flow.page_of(line.start))
    for lines in (list(lines) for number, lines in pages if number in wanted):
        page = page_of_lines(flow, lines, [flow.box(line) for line in lines])
        yield from (line.end for line, wrapped in zip(lines, page.wrapped(), strict=True) if wrapped)
