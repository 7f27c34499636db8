"""The counts that a session's header states: in office, present, proxies, absent, voters. Never derived."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from deliberation_cli.parsing.counts.count_rows import (
    EXCUSED,
    FIELDS,
    FIGURE,
    LABEL_OPENS,
    WORTH_READING,
    bound,
    ends_a_list,
)
from deliberation_cli.parsing.counts.no_count import is_count
from deliberation_cli.parsing.counts.scrambled import scrambled
from deliberation_cli.parsing.counts.stacked_heads import stacked_counts
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.grammar.inside_names import figure_in_a_name
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.patterns import compiled


@cache
def _figure() -> re.Pattern[str]:
    return compiled(FIGURE)


@cache
def _figure_first() -> re.Pattern[str]:
    """A figure before its label."""
    return compiled(rf"(?<![\w/.,°:-])(?<!°\s){WORTH_READING}{FIGURE}(?:\spuis\s\d{{1,3}})?\s")


@cache
def _labels(field: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A label up to the figure behind it, a label behind its figure, and one between its figure and names."""
    label = cue("counts", field).pattern
    who = cue("counts", "who").pattern
    lead = rf"(?:nombre\s(?:total\s)?(?:de\s|d')?|nbr?e?\.?\s?(?:de\s|d')?|total\s(?:de\s)?)?(?:(?:{who})\s)*"
    glue = r"[\s:;.…=_\-–(\[*|»\"]{0,240}"
    tells = r"(?:,?\s(?:(?:etant|est|etait)\sde|(?:sont )?au nombre de))?"
    before = rf"(?<![a-z]){LABEL_OPENS}{lead}(?:{label})(?![a-z']){tells}{glue}{WORTH_READING}"
    behind = rf"(?:(?:{who})\s){{1,5}}(?:{label})(?![a-z])|(?:{label})(?![a-z])(?!\s?:)"
    between = rf"(?:(?:{who})\s){{0,5}}(?:{label})(?=\s?:\s*(?:[-–•]\s?|1[.)]\s)?[a-z(])"
    return late(before), late(behind), late(between)


def read_counts(flow: Flow, span: Span) -> dict[str, Found[int]]:
    """Counts stated in `span`, by field of the contract; the first statement of each wins: it is the opening one."""
    counts: dict[str, Found[int]] = _table(flow, span)
    for field in (*FIELDS, EXCUSED):
        found = None if field in counts else _first(flow, span, field)
        if found:
            counts[field] = found
    counts |= _expressed(flow, span, counts)
    counts = {field: _changing(flow, found) for field, found in counts.items()}
    return _absent_first(counts)


def _expressed(flow: Flow, span: Span, counts: Mapping[str, Found[int]]) -> dict[str, Found[int]]:
    """« Présents : 13 / Nombre d'exprimés : 14 dont 1 pouvoir »: who votes, where the two make it up."""
    present = counts.get("present_count")
    match = _EXPRESSED.search(flow.fold, *span) if present and "voters_count" not in counts else None
    if present is None or match is None or int(match["n"]) != present.value + int(match["held"]):
        return {}
    return {"voters_count": Found(int(match["n"]), Span(*match.span()))}


_EXPRESSED = late(
    r"(?<![a-z])(?:nombre (?:de |d'))?(?:suffrages |votes )?exprimes\s?:?\s?(?P<n>\d{1,3})\s?[(,]?\s?dont\s"
    r"(?P<held>\d{1,2})\s(?:pouvoir|procuration)s?(?![a-z])"
)


def _changing(flow: Flow, found: Found[int]) -> Found[int]:
    """« présents : 12 puis 13 »: the count is that of the opening, and who came later is on the list: a doubt."""
    then = _THEN.match(flow.fold, found.span.end)
    return found._replace(confidence=min(found.confidence, DOUBT)) if then else found


_THEN = late(r"\s?(?:[,(]\s?)?puis\s(?:\d|a\s)")


def _absent_first(counts: dict[str, Found[int]]) -> dict[str, Found[int]]:
    excused = counts.pop(EXCUSED, None)
    return {"absent_count": excused} | counts if excused else counts


@cache
def _label_row() -> re.Pattern[str]:
    """Labels of a small table, one after the other, none with its number."""
    who = cue("counts", "who").pattern
    lead = rf"(?:(?:nombre|nbr?e?\.?)\s(?:de\s|d')?)?(?:(?:{who})\s)*"
    labels = "|".join(rf"(?P<{field}>{cue('counts', field).pattern})" for field in (*FIELDS, EXCUSED))
    labels += rf"|(?P<other>{cue('counts', 'other').pattern})|(?P<date>{cue('counts', 'dates').pattern})"
    return compiled(rf"(?<![a-z]){LABEL_OPENS}{lead}(?:{labels})(?![a-z'])[\s:|/.-]*")


_DATE = late(r"\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{2,4}|(?:er)?\s[a-z]{3,9}\s\d{4})")
_DATE_ROW = late(rf"(?:{_DATE.pattern}[\s|:]*){{1,4}}")
_FIGURE_ROW = late(r"(?:\d{1,3}(?![\d.,/h])(?!\s[a-z]{3,9}\s(?:19|20)\d\d)(?:[\s|/-]|(?<=\s):(?=\s))*){2,8}")
_FIGURES_BESIDE = late(
    rf"\d(?<!\d\d)(?<!\d[.,/-].)\d{{0,2}}(?![\d.,/h])[\s|:/-]*{_FIGURE_ROW.pattern.replace('{2,', '{1,')}"
)
"""Such a row anywhere, and no date in figures: its first figure is soonest sought alone."""
_SLASHED = late(r"(?!\d\d?/\d\d?/\d\d(?!\d))\d{1,3}(?:\s?/\s?\d{1,3}){2,5}(?![\d/])")
"""« En exercice / présents / votants : 15 / 11 / 13 », where strokes part the labels too."""
_TWO_LABELS = late(
    r"(?:membres|conseillers|delegues|elus)\b|effectif|composition|.*afferents"
    r"|nombre de (?:membres|conseillers)(?:\s*\n| elus[ \n])"
)
"""« Membres élus En exercice Présents », « Membres Présents Votants »: the first label of the row is two."""


def _table(flow: Flow, span: Span) -> dict[str, Found[int]]:
    """« En exercice Présents Pouvoirs Votants 27 20 3 23 »: a row of labels, then as many numbers."""
    if not _FIGURES_BESIDE.search(flow.fold, *span) and not _SLASHED.search(flow.fold, *span):
        return {}
    if stacked := stacked_counts(flow, span):
        return stacked
    pattern = _label_row()
    position = span.start
    while first := pattern.search(flow.fold, position, span.end):
        row, end = [] if ends_a_list(flow, first) else [first], first.end()
        while following := pattern.match(flow.fold, end, span.end):
            row.append(following)
            end = following.end()
        dated = [label for label in row if label["date"]]
        dates = _DATE_ROW.match(flow.fold, end, span.end) if dated else None
        row = [label for label in row if not label["date"]]
        if dates and len(_DATE.findall(dates[0])) == len(dated):
            end = dates.end()  # « Date de convocation Présents Votants 18/03/2016 13 14 »
        slashed = "/" in flow.fold[first.start() : end] and _SLASHED.match(flow.fold, end, span.end)
        figures = slashed or (_FIGURE_ROW.match(flow.fold, end, span.end) if row else None)
        if figures is None and len(row) >= _LED_LABELS and (led := _LED.match(flow.fold, end, span.end)):
            figures = _FIGURE_ROW.match(flow.fold, led.end(), span.end)
        labels, values = _told(row, list(_CELL.finditer(figures[0])) if figures else [])
        if figures and len(labels) > 1 and len(values) == len(labels):
            return _absent_first(
                {
                    label.lastgroup or "": Found(
                        int(value[0]), Span(figures.start() + value.start(), figures.start() + value.end())
                    )
                    for label, value in zip(labels, values, strict=True)
                    if label.lastgroup != "other"
                }
            )
        if over := _figures_over(flow, row, span.start):
            return over
        position = end
    return scrambled(flow, span)


def _figures_over(flow: Flow, row: Sequence[re.Match[str]], limit: int) -> dict[str, Found[int]]:
    """« 19 12 3 15 Nombre de conseillers en exercice Présents Procurations Votants »: figures over their labels."""
    over = _ROW_BEFORE_LABELS.search(flow.fold, max(row[0].start() - _OVER, limit), row[0].start()) if row else None
    values = list(re.finditer(r"\d+", over[0])) if over else []
    if over is None or len(values) != len(row) or not _sums_up(row, values):
        return {}
    return {
        label.lastgroup or "": Found(int(value[0]), Span(over.start() + value.start(), over.start() + value.end()))
        for label, value in zip(row, values, strict=True)
        if label.lastgroup != "other"
    }


_ROW_BEFORE_LABELS, _OVER = late(r"(?<![\d/.,-])(?:\d{1,3}[\s|]+){3,6}$"), 40


_LED_LABELS = 3
_LED = late(rf"(?=[^\n]*\d)[a-z]{{1,5}}[\w./-]*\d(?=\s)(?:[\s|]+{_DATE.pattern}){{0,3}}[\s|]+")
"""« CS-2024-4-12 17 décembre 2024 10 décembre 2024 18 13 2 15 »: the act's number and days stand before the counts."""
_CELL = re.compile(r"\d+|(?<=\s)/(?=\s|$)")
"""A figure, or the stroke of an empty cell."""


def _told(row: list[re.Match[str]], cells: list[re.Match[str]]) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Labels and figures; « Votants Pour Contre 11 11 / » leaves a cell empty."""
    values = [cell for cell in cells if cell[0] != "/"]
    if len(cells) == len(row):
        return [label for label, cell in zip(row, cells, strict=True) if cell[0] != "/"], values
    return _aligned(row, values)


def _aligned(row: list[re.Match[str]], values: list[re.Match[str]]) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Labels and figures without the label that heads the row, or a figure of something else at either end."""
    if len(values) == len(row) - 1 > 1 and row[0].lastgroup in {label.lastgroup for label in row[1:]}:
        return row[1:], values  # « Nombre de membres : Afférents au conseil : En exercice : … »
    if row and len(values) == len(row) + 1:
        if _TWO_LABELS.match(row[0][0]):
            return row, values[1:]
        inside = (values[1:], values[:-1])  # the number of the page before the figures, the day of a date behind them
        return row, next((part for part in inside if _sums_up(row, part)), values)
    return row, values


def _sums_up(row: Sequence[re.Match[str]], values: Sequence[re.Match[str]]) -> bool:
    """Whether present and proxies, so read, are the voters."""
    said = {label.lastgroup: int(value[0]) for label, value in zip(row, values, strict=True)}
    voters = said.get("voters_count")
    return voters is not None and said.get("present_count", 0) + said.get("proxies_count", -1) == voters


def _first(flow: Flow, span: Span, field: str) -> Found[int] | None:
    """A number behind its label wins over one before it: « 6 Votants : 39 » states 39."""
    behind, before, before_names = _labels(field)
    sides = bound(flow, span)
    figures = _first_figures(flow, span)
    counted = [figure for figure in figures if not _RANK.match(flow.fold, figure.start())]
    label = cue("counts", field)
    told_behind = list(_behind_label(flow, span, label, behind, sides))
    stated = _count(flow, field, told_behind)
    if stated and _by_item(flow, told_behind, stated):
        stated = stated._replace(confidence=min(stated.confidence, DOUBT))
    told = _count(flow, field, _before_label(flow, span, figures, label, before))
    told = told or _count(flow, field, _before_label(flow, span, counted, label, before_names))
    if stated and told and told.span.end + _RESTATED < stated.span.start:
        return told  # « dix-sept présents … (a member comes) … Présents : dix-huit »: the opening is wanted
    return stated or told


def _by_item(flow: Flow, told: Sequence[tuple[Span, str]], stated: Found[int]) -> bool:
    """« Rapport 13. Nombre de présents : 18 … Rapport 14. Nombre de présents : 20 »: the count of the first item."""
    label = _words_of(flow, stated.span)
    others = [words for span, words in told if span != stated.span and _words_of(flow, span) == label]
    return any(numbers.value(words) not in (stated.value, None) for words in others)


def _words_of(flow: Flow, span: Span) -> str:
    return re.sub(r"[^a-z]+", " ", flow.fold[span.start : span.end]).strip()


_RESTATED = 600
"""Characters behind which a count is told again, of another moment."""


def _count(flow: Flow, field: str, written: Iterable[tuple[Span, str]]) -> Found[int] | None:
    """The first of the figures that counts members; in office, rather than those the law wants; voters so called."""
    weak: Found[int] | None = None
    for span, words in written:
        value = numbers.value(words)
        if value is None or not is_count(flow, span, words, field):
            continue
        surer = _SURER.get(field)
        if surer is None or surer.search(flow.fold, *span):
            vacant = field == "members_in_office" and _VACANT.match(flow.fold, span.end)
            return Found(value, span, DOUBT) if vacant else Found(value, span)
        weak = weak or Found(value, span)  # « Membres composant le conseil : 20. Membres en exercice : 19 »
    return weak


_VACANT = late(r"\s?[(,;–-]?\s?(?:dont )?[a-z\d]{1,12} (?:sieges?|postes?|mandats?) (?:sont |est )?vacants?")
"""« En exercice : 27 (trois sièges vacants) »: the law's number, perhaps, and not that of those who sit."""


def _stands_first(flow: Flow, figure: re.Match[str], bound: Mapping[int, str]) -> bool:
    """Whether a figure may be that of the label behind it; where another label ends before it, its row must say so."""
    start = figure.start("n")
    if _HEADS_ALL.match(flow.fold, figure.end("n")) and _FIGURE_BEFORE.search(flow.fold, max(start - 4, 0), start):
        return False  # « … puis puis 26 30 Présents / Membres titulaires : MM. … »: figures of columns, and a heading
    if _HEADS_PROXIES.match(flow.fold, figure.end("n")) and not _APART.search(flow.fold, max(start - 5, 0), start):
        return False  # « … M. ROY M. 19 Procuration(s) : Mme BRUN à M. BRET »: of a column woven into the lists
    if _SHARE.match(flow.fold, figure.end("n")) or _heads_a_list(flow, figure):
        return True
    told = _TOLD.match(flow.fold, figure.end("n")) or _AT_OPENING.search(
        flow.fold, max(start - _OPENING_WORDS, 0), start
    )
    alone = "before" if told or not _BEHIND_A_LABEL.search(flow.fold, max(start - _WORD, 0), start) else ""
    return bound.get(start, alone) == "before"


def _heads_a_list(flow: Flow, figure: re.Match[str]) -> bool:
    """« … trois représentés. 18 présents : Mme BRUN, … »: a full stop, the figure, its label, and names."""
    stop = flow.fold[max(figure.start("n") - 3, 0) : figure.start("n")]
    stopped = stop[:1].isalpha() and stop.endswith(". ")
    return stopped and _HEADS.match(flow.fold, figure.end("n")) is not None


_HEADS = late(r"\s(?:(?:membres|conseillers|elus)\s)?(?:presents?|absents?|excusee?s?)[a-z ]{0,20}:\s?[a-z(\d]")
_HEADS_ALL = late(
    r"\s(?:presents?|absents?|excusee?s?)[a-z /]{0,40}:\s?"
    r"(?:mm?\.|mmes?|mr|messieurs|mesdames|monsieur|madame)"
)
_HEADS_PROXIES = late(
    r"\s(?:procuration|pouvoir)(?:s|\(s\))\s?:\s?(?:mm?\.|mmes?|mr|me|messieurs|mesdames|monsieur|madame)\s"
)
_APART = late(r"(?:[a-z]{2}[.;,]\s|\n\s?|\bet\s|-\s|\bdont\s)$")
_FIGURE_BEFORE = late(r"\d\s$")
_SHARE = late(r"\spresents?\s?/\s?\d{1,3}\s(?:membres|conseillers|delegues|elus)\b")
"""« … des membres en exercice (35 présents / 46 conseillers) »."""
_TOLD = late(r"\s(?:membres|conseillers|delegues|elus)(?: [a-z']+){0,2} (?:sont|etant|etaient) presents")
"""« … Maire. 17 membres du conseil étant présents, … »: a sentence of its own, whatever stands before it."""
_BEHIND_A_LABEL = late(
    r"[:;]\ $|:\s$|[. …]\.\ $"
    r"|(?<![a-z])(?:present|absent|represent|votant|exercice|pouvoir|procuration|excus|membre|conseill)[^ .]*\.\ $"
)
_AT_OPENING = late(r"(?:ouverture(?: de (?:la )?(?:seance|reunion))?|a l'appel(?: nominal)?) ?: $")
"""« À l'ouverture de la séance : 19 présents, 4 procurations »."""
_WORD, _OPENING_WORDS = 20, 36
_SURER = {
    "members_in_office": re.compile(r"exercice|fonction|service|en ex\."),
    "proxies_count": re.compile(r"pouvoir|procuration|mandat"),  # « Représentés : 0 Ayant donné procuration : 1 »
    "voters_count": re.compile(r"vot"),  # « ont pris part aux délibérations : 12. Pouvoirs : 2. Votants : 14 »
}
"""Where one of these words stands beside a count, it is that of the field, whatever was read before."""
_RANK = late(r"(?<=\ba\s)")
"""« de la délibération 42 à 44 Pouvoirs : … »: the number ends a range of items."""


def _behind_label(
    flow: Flow, span: Span, words: re.Pattern[str], pattern: re.Pattern[str], bound: Mapping[int, str]
) -> Iterator[tuple[Span, str]]:
    """« Présents : 26 »: the stretch of each label with its figure, and the words of the figure.

    The label's own `words` are quicker to seek than the whole pattern.
    """
    position = span.start
    for word in flow.find_all(words, span):
        end = min(span.end, word.end() + _LABEL_REACH)
        while label := pattern.search(flow.fold, max(position, word.start() - _LABEL_REACH), end):
            figure = _figure().match(flow.fold, label.end(), span.end)
            position = figure.end() if figure else label.start() + 1
            if figure and bound.get(figure.start("n"), "behind") == "behind" and not _heads_a_list(flow, figure):
                yield Span(label.start(), figure.end()), figure["n"]


def _before_label(
    flow: Flow, span: Span, figures: Iterable[re.Match[str]], words: re.Pattern[str], pattern: re.Pattern[str]
) -> Iterator[tuple[Span, str]]:
    """« 26 présents », « et 04 absents : MM. … »: the label's own `words` are soon behind the figure."""
    position = span.start
    for figure in figures:
        if figure.start() < position or not flow.find_all(words, Span(figure.end(), figure.end() + _LABEL_REACH)):
            continue
        if label := pattern.match(flow.fold, figure.end(), span.end):
            position = label.end()
            if not figure_in_a_name(flow, figure.start()):
                yield Span(figure.start(), label.end()), figure["n"]


_IN_A_ROW, _ROW_BEFORE = late(r"(?:(?<!\d)\d{1,3}\s){2}$"), 8
"""« … Votants 27 20 3 23 Étaient présents : »: the last of a row of figures is not the next label's."""
_LABEL_REACH = 150
"""Characters in which a label ends, behind its figure or with the words before it."""


@remembered
def _first_figures(flow: Flow, span: Span) -> list[re.Match[str]]:
    """The figures that may be those of labels behind them."""
    sides = bound(flow, span)
    figures = _figure_first().finditer(flow.fold, span.start, span.end)
    return [
        figure
        for figure in figures
        if _stands_first(flow, figure, sides)
        and not _IN_A_ROW.search(flow.fold, max(figure.start() - _ROW_BEFORE, 0), figure.start())
        and not _between_labels(flow, figure)
    ]


def _between_labels(flow: Flow, figure: re.Match[str]) -> bool:
    """« Titulaires présents à l'ouverture : 37 Absents ayant donné procuration : 6 »: of the label before it."""
    start, end = figure.span("n")
    return flow.fold[max(start - 2, 0) : start] == ": " and _NEXT_LABEL.match(flow.fold, end) is not None


_NEXT_LABEL = late(r" (?:absent|present|pouvoir|procuration|excuse|votant|represent)[^:.;,\d]{0,60}: ?\d")
