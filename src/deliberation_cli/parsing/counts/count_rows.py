"""Rows of counts, labels and figures by turns: on which side of its label each figure stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from deliberation_cli.models.names import words
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.openings import opening
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.patterns import compiled

FIELDS = ("members_in_office", "present_count", "proxies_count", "absent_count", "voters_count")

EXCUSED = "absent_or_excused"
"""« Excusés : 3 » counts the absent only where nothing else does."""

_MONTH = (
    r"janv(?:ier|\.)|fevr?(?:ier|\.)|mars\b|avr(?:il|\.)|mai\b|juin\b|juil|aout|sept(?:embre|\.)|oct(?:obre|\.)"
    r"|nov(?:embre|\.)|dec(?:embre|\.)"
)
_WORDS = numbers.LOOSE_WORDS
FIGURE = (
    rf"(?P<n>{_WORDS}\s?\(\s?\d{{1,4}}\s?\)|\d{{1,3}}\s?\(\s?{_WORDS}\s?\)"
    rf"|\d{{1,3}}(?=\s?/\s?\d{{1,3}}(?![\d/]))"
    r"|\d[ol](?![a-z\d])"
    rf"|\d{{1,3}}(?!\d|[ol](?![a-z])|-[a-z)]|[.,/]\d|\s?h(?:eures?)?\b|\s?%|\s?(?:{_MONTH}))"
    rf"|(?<!\w){_WORDS}(?!\w))"
)
WORTH_READING = rf"(?=\d|{numbers.OPENING})"
"""Before a figure: what is cheap to try, and true of all figures."""
LABEL_OPENS = opening(
    "ab ac ad af as av ay bl co da de du ef el en et ex fo le ma me mu n° nb no nu on ou pa pe ph po pr qu re s' se"
    " si so su sy ti to vo"
)
"""How the labels of counts begin, and the words before them."""


@cache
def chained() -> re.Pattern[str]:
    """A label, a figure, the words between two of them that part nothing, or another word, which parts them."""
    who = cue("counts", "who").pattern
    label = "|".join(cue("counts", name).pattern for name in (*FIELDS, EXCUSED, "other"))
    return compiled(
        rf"(?<![a-z]){LABEL_OPENS}(?:(?P<label>(?:{label})(?![a-z']))|(?P<link>(?:nombre|nbr?e?|total|{who})(?![a-z])))"
        rf"|(?<![\w/.,°])(?<!\w-){WORTH_READING}(?P<figure>{FIGURE})|(?P<gap>[\s:;,.…=+_|/()\[\]»*·•-]+"
        r"|(?<![a-z])(?:est|etait|sont|au nombre) (?:de|au nombre de)(?![a-z])"
        r"|puis\s\d{1,3}(?!\d))"
        r"|(?P<other>[^\s\d]*[\d.,/]*\s?)"
    )


@remembered
def bound(flow: Flow, span: Span) -> dict[int, str]:
    """Which side of its label each figure of a row stands: « 19 présents 3 pouvoirs », « Présents 19 Pouvoirs 3 ».

    A row that begins and ends with a label tells it; of a lone label and figure nothing is said.
    """
    bound: dict[int, str] = {}
    row: list[re.Match[str]] = []
    for match in chained().finditer(flow.fold, *_around_labels(flow, span)):
        if match.lastgroup in ("label", "figure"):
            if len(row) == 1 and match["label"] and ends_a_list(flow, row[0]):
                row = []
            row.append(match)
        elif match.lastgroup == "other" and row:
            bound.update(_sides(flow, row))
            row = []
    return bound | _sides(flow, row)


_ENDS_A_LIST = late(r"(?:excuse|absent)\w*\.\s")


def ends_a_list(flow: Flow, label: re.Match[str]) -> bool:
    """« Absent : M. BRET, excusé. En exercice Présents Votants 15 11 12 »: said of a person, it labels nothing."""
    return _ENDS_A_LIST.match(flow.fold, label.start()) is not None


def _around_labels(flow: Flow, span: Span) -> Span:
    """The words from those before the first label to those behind the last: no row reaches further."""
    labels = [found for name in (*FIELDS, EXCUSED) if (found := flow.find_all(cue("counts", name), span))]
    if not labels:
        return Span(span.start, span.start)
    first, last = min(found[0].start() for found in labels), max(found[-1].end() for found in labels)
    start = flow.fold.rfind(" ", span.start, max(first - _ROW, span.start)) + 1
    return Span(max(start, span.start), min(last + _ROW, span.end))


_ROW = 200
"""Characters between a label and the end of its row."""


Row = Sequence[re.Match[str]]
_SHORTEST = 3
"""Labels and figures of a row that tells a side; a heading behind it is one of them."""


def _sides(flow: Flow, row: list[re.Match[str]]) -> dict[int, str]:
    """On which side of its label each figure of a row stands."""
    if _shape(row) == "FL" and (_counts(flow, row) or _in_small(flow, row)):
        return {row[0].start("n"): "before"}  # « 27 conseillers étaient présents : M. BRET »
    if _shape(row[-3:]) == "LFL" and _counted_behind(flow, row[-3:]):
        return _sides(flow, row[:-3]) | {row[-2].start("n"): "before"}
    if not _ends_on_heading(flow, row):
        bare = re.fullmatch("(?:FL){2,}L", _shape(row)) and _comes_right(row[:-1])
        return _sides_of(flow, row[:-1] if bare else row, heading=False)  # « … 22 votants Présents M. BRET »
    if _comes_right(row):
        return {match.start("n"): "before" for match in row[::2]}
    return _sides_of(flow, row[:-1], heading=True)  # « … 22 votants. Présents : M. BRET »: a heading


_BARE = late(r"[\s\d]+")


def _sides_of(flow: Flow, row: list[re.Match[str]], *, heading: bool) -> dict[int, str]:
    """A row that both begins with a figure and ends with a label is read the way in which its sums come right."""
    if len(row) < _SHORTEST - heading:
        return {}
    shape = _shape(row)
    figures = [match.start("n") for match in row if match["figure"]]
    # « 41 en exercice 29 présents Suffrages exprimés : 34 », « Conseillers en exercice : 29 - 20 présents, 4 pouvoirs »
    if apart := re.match("(?:FL){2,}(?=LF)|(?:LF)+(?=(?:FL){2,}$)", shape):
        return _sides(flow, row[: apart.end()]) | _sides(flow, row[apart.end() :])
    colons = any(":" in flow.fold[a.end() : b.start()] for a, b in zip(row[2::2], row[3::2], strict=False))
    if re.fullmatch("L(FL){2,}", shape) and not colons and _decided(row[2::2], row[1::2], row[1::2], row[::2]):
        return dict.fromkeys(figures, "before")  # « Conseillers : 27 en exercice, 20 présents, 3 pouvoirs, 23 votants »
    if re.fullmatch("(LF){2,}L?|LFL" + "|LF" * heading, shape):
        return dict.fromkeys(figures, "behind")
    if heading and re.fullmatch("F(LF)+", shape):
        return dict.fromkeys(figures[1:], "behind")
    if re.fullmatch("(FL){2,}", shape) and all(
        re.search("[.;]", flow.fold[a.end() : b.start()]) for a, b in zip(row[1::2], row[2::2], strict=False)
    ):
        return dict.fromkeys(figures, "before")  # « 8 présents. 10 votants. », « (13 présents ; 3 pouvoirs) »
    table = re.match("L{2,}F{2,}|LF{3,}", shape)
    if table and (shape.startswith("LL") or _BARE.fullmatch(flow.fold, row[0].end(), row[table.end() - 1].end())):
        # labels, then their figures: `_table` reads them, or nobody; « Votants 27 20 3 23 », whose labels are elsewhere
        theirs = [match.start("n") for match in row[: table.end()] if match["figure"]]
        return dict.fromkeys(theirs, "nobody's") | _sides(flow, row[table.end() :])
    if not re.fullmatch("(FL){2,}|F(LF){2,}", shape):
        return {}
    told = [":" in flow.fold[a.end() : b.start()] for a, b in zip(row[1::2], row[2::2], strict=False)]
    if len(told) > 1 and all(told):
        return dict.fromkeys(figures[1:], "behind")  # « droit de vote : 1 Conseillers représentés : 3 Votants : 30 »
    if _counts(flow, row):
        return dict.fromkeys(figures, "before")  # « 15 délégués étaient présents ; 2 avaient donné pouvoir »
    if _decided(row[1::2], row[::2], row[2::2]):
        return dict.fromkeys(figures, "before")
    behind = _sums(row[1::2], row[2::2]) and not _sums(row[1::2], row[::2])
    return dict.fromkeys(figures[1:], "behind") if behind else {}


def _counts(flow: Flow, row: Row) -> bool:
    """« 15 délégués … étaient présents »: the first figure of a row, and in small letters those it counts."""
    who = re.compile(rf"(?:\spuis\s\d+)?\s(?:(?:{cue('counts', 'who').pattern})\s)+")
    return who.fullmatch(flow.fold, row[0].end("figure"), row[1].start()) is not None


def _in_small(flow: Flow, row: Row) -> bool:
    """« … M. LEROY. 40 votants Secrétaire : … »: a figure and its word in small letters, and nothing else beside."""
    figure, label = row
    beside = figure.end("figure") + 1 == label.start() and flow.text[label.start()].islower()
    return beside and flow.fold[label.end() : label.end() + 2].strip()[:1] not in (":", "(")


def _counted_behind(flow: Flow, row: Row) -> bool:
    """« ABSENTS EXCUSÉS : 6 procurations : M. BRET à … »: a heading, and what the figure counts in small letters."""
    heading, figure, label = row
    if flow.fold[figure.start() - 1] == "(" and figure.end("figure") + 1 == label.start():
        return True  # « … remis par les personnes absentes (5 pouvoirs) »
    told = ":" in flow.fold[heading.end() : figure.start()] and heading["label"].startswith(("absent", "excus"))
    small = flow.text[label.start()].islower() and label["label"].startswith(("pouvoir", "procuration"))
    return told and small and label.start() - figure.end() <= 1


def _announces(flow: Flow, label: re.Match[str]) -> bool:
    """« … en exercice 43 Étaient présents M. BRET »: a verb with a capital opens a list, though no colon says so."""
    return label["label"].startswith(("etai", "sont")) and flow.text[label.start()].isupper()


def _ends_on_heading(flow: Flow, row: Row) -> bool:
    if not row or not row[-1]["label"]:
        return False
    return flow.fold[row[-1].end() : row[-1].end() + 2].strip()[:1] == ":" or _announces(flow, row[-1])


def _comes_right(row: Row) -> bool:
    """« 8 présents, 1 pouvoir, 9 votants : le quorum est atteint »: figures before their labels, whose sum tells it."""
    return bool(re.fullmatch("(?:FL){2,}", _shape(row))) and _sums(row[1::2], row[::2])


def _shape(row: Row) -> str:
    return "".join("L" if match["label"] else "F" for match in row)


def _decided(labels: Row, figures: Row, others: Row, other_labels: Row | None = None) -> bool:
    """Whether the figures so paired come right, and the `others` that the labels may have do not."""
    other_labels = other_labels or labels
    sums, wrong = _sums(labels, figures), _sums(other_labels, others)
    if sums != wrong:
        return sums
    return len(labels) == len(figures) and _may_be(labels, figures) and not _may_be(other_labels, others)


def _said(labels: Row, figures: Row) -> dict[str, int]:
    """What each label counts, if these are their figures."""
    said: dict[str, int] = {}
    for name, value in _pairs(labels, figures):
        said.setdefault(name, value)
    return said


def _pairs(labels: Row, figures: Row) -> Iterator[tuple[str, int]]:
    for label, figure in zip(labels, figures, strict=False):
        name = next((f for f in FIELDS if re.fullmatch(cue("counts", f).pattern, label["label"])), "")
        yield name, numbers.value(figure["n"]) or 0


def _sums(labels: Row, figures: Row) -> bool:
    """Whether the figures so paired add up: present and proxies are the voters, or with the absent those in office."""
    said = _said(labels, figures)
    present, absent = said.get("present_count", 0), said.get("absent_count")
    there = present + said.get("proxies_count", 0)
    office = said.get("members_in_office")
    whole = absent is not None and office in (present + absent, there + absent)
    return present > 0 and (said.get("voters_count") == there or whole)


def _may_be(labels: Row, figures: Row) -> bool:
    """Whether the figures so paired can be true: no more are there, or vote, than are in office."""
    said = _said(labels, figures)
    if any(said.get(name, value) != value for name, value in _pairs(labels, figures)):
        return False  # one thing, two figures
    present, voters = said.get("present_count", 0), said.get("voters_count", 0)
    office = said.get("members_in_office", max(present, voters))
    quorate = 3 * max(present, voters) >= office
    return office >= voters >= present if voters else office >= present and quorate


def bare_roll(flow: Flow, figure: str, end: int) -> bool:
    """« Présents : 1 ROY Max 2 BRUN Zoé 3 »: no sign stands behind the numbers, and a given name in the row."""
    if figure != "1":
        return False
    row = _FIRST_BARE_ROW.match(flow.text, end)
    if row is None or any(m["label"] for m in chained().finditer(flow.fold, *row.span("row"))):
        return False  # « Absents : 1 Paul ROY Pouvoirs 2 Votants 10 »
    return any(word in given_names() for word in words(row["row"]))


_FIRST_BARE_ROW = late(r"\s(?P<row>[A-ZÀ-Þ][^\d:.;]{3,60}?)\s2\s[A-ZÀ-Þ]")
