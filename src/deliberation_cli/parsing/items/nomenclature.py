"""The class of an act (nomenclature ACTES): « 7.1 Décisions budgétaires » is the préfecture's figure, and no rank."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_REACH = 30


def behind_nomenclature(flow: Flow, at: int) -> bool:
    """« Nomenclature « ACTES » 7.1 Décisions budgétaires »: whether the figure or the title at `at` is a class."""
    return _BEFORE.search(flow.fold, max(at - _REACH, 0), at) is not None


_BEFORE = late(r"nomenclature ?(?:(?:« ?)?actes(?: ?»)?)? ?:? ?(?:\d(?:\.\d{1,2}){1,2} )?$")


def class_breaks(flow: Flow, span: Span, title_end: Callable[[int], int]) -> Iterator[int]:
    """Where a line ended around a class that stands before or behind its title; `title_end`: where a title ends."""
    for match in _BEFORE_TITLE.finditer(flow.text, *span):
        yield match.end() - 1
        yield title_end(match.end())
    for match in _BEHIND_TITLE.finditer(flow.text, *span):
        yield from (match.start() - 1, match.end())


_BEFORE_TITLE = late(
    r"Nomenclature\s(?:«\s?ACTES\s?»\s)?:?\s?\d(?:\.\d{1,2}){1,2}\s[A-ZÀ-Ý][a-zà-ÿœ][\wà-ÿ’', -]{2,70}?\s(?:\d{1,2}\s)?"
    r"(?=[A-ZÀ-Ý]{3,}[ ’'])"
)
"""« Nomenclature « ACTES » 7.1 Décisions budgétaires DÉCISION MODIFICATIVE »: the title stands behind its class."""
_BEHIND_TITLE = late(r"(?<=[\wà-ÿ)»] )(?:Nomenclature|Codification)\s?(?:ACTES\s?)?:\s?\d(?:\.\d{1,2}){1,2}(?=\s)")
"""« 3 - Crèche : demande de subvention Nomenclature : 7.5 Le Président … »: the class stands behind its title."""
