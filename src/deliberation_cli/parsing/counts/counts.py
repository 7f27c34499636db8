"""The counts that a session's header states: in office, present, proxies, absent, voters. Never derived."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from deliberation_cli.parsing.counts.count_rows import EXCUSED, FIELDS, FIGURE, WORTH_READING, bare_roll, bound, chained
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.text.page_ends import ends_a_page
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
    glue = r"[\s:;.…=_\-–(\[*|»\"]{0,120}"
    tells = r"(?:,?\s(?:(?:etant|est|etait)\sde|(?:sont )?au nombre de))?"
    before = rf"(?<![a-z]){lead}(?:{label})(?![a-z']){tells}{glue}{WORTH_READING}"
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
    counts = {field: _changing(flow, found) for field, found in counts.items()}
    return _absent_first(counts)


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
    return compiled(rf"(?<![a-z]){lead}(?:{labels})(?![a-z'])[\s:|/.-]*")


_DATE_ROW = late(r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[\s|]*){1,4}")
_FIGURE_ROW = late(r"(?:\d{1,3}(?![\d.,/h])[\s|/-]*){2,8}")
_FIGURES_BESIDE = late(
    rf"\d(?<!\d\d)(?<!\d[.,/-].)\d{{0,2}}(?![\d.,/h])[\s|/-]*{_FIGURE_ROW.pattern.replace('{2,', '{1,')}"
)
"""Such a row anywhere, and no date in figures: its first figure is soonest sought alone."""
_SLASHED = late(r"\d{1,3}(?:\s?/\s?\d{1,3}){2,5}(?![\d/])")
"""« En exercice / présents / votants : 15 / 11 / 13 », where strokes part the labels too."""
_TWO_LABELS = late(
    r"(?:membres|conseillers|delegues|elus)\b|effectif|composition|nombre de (?:membres|conseillers)\s*\n|.*afferents"
)
"""« Membres élus En exercice Présents », « Membres Présents Votants »: the first label of the row is two."""


def _table(flow: Flow, span: Span) -> dict[str, Found[int]]:
    """« En exercice Présents Pouvoirs Votants 27 20 3 23 »: a row of labels, then as many numbers."""
    if not _FIGURES_BESIDE.search(flow.fold, *span) and not _SLASHED.search(flow.fold, *span):
        return {}
    pattern = _label_row()
    position = span.start
    while first := pattern.search(flow.fold, position, span.end):
        row, end = [first], first.end()
        while following := pattern.match(flow.fold, end, span.end):
            row.append(following)
            end = following.end()
        dated = [label for label in row if label["date"]]
        dates = _DATE_ROW.match(flow.fold, end, span.end) if dated else None
        row = [label for label in row if not label["date"]]
        if dates and len(dates[0].split()) == len(dated):
            end = dates.end()  # « Date de convocation Présents Votants 18/03/2016 13 14 »
        slashed = "/" in flow.fold[first.start() : end] and _SLASHED.match(flow.fold, end, span.end)
        figures = slashed or (_FIGURE_ROW.match(flow.fold, end, span.end) if row else None)
        values = list(re.finditer(r"\d+", figures[0])) if figures else []
        labels, values = _aligned(row, values)
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
        position = end
    return {}


def _aligned(row: list[re.Match[str]], values: list[re.Match[str]]) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Labels and figures without the label that heads the row, or a figure of something else at either end."""
    if len(values) == len(row) - 1 > 1 and row[0].lastgroup == row[1].lastgroup:
        return row[1:], values  # « Nombre de conseillers : En exercice Présents … »
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
    figures = [figure for figure in _figures(flow, span) if _stands_first(flow, figure, sides)]
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
        if value is None or not _is_count(flow, span, words, field):
            continue
        surer = _SURER.get(field)
        if surer is None or surer.search(flow.fold, *span):
            return Found(value, span)
        weak = weak or Found(value, span)  # « Membres composant le conseil : 20. Membres en exercice : 19 »
    return weak


def _stands_first(flow: Flow, figure: re.Match[str], bound: Mapping[int, str]) -> bool:
    """Whether a figure may be that of the label behind it; where another label ends before it, its row must say so."""
    start = figure.start("n")
    told = _TOLD.match(flow.fold, figure.end("n"))
    alone = "before" if told or not _BEHIND_A_LABEL.search(flow.fold, max(start - 2, 0), start) else ""
    return bound.get(start, alone) == "before"


_TOLD = late(r"\s(?:membres|conseillers|delegues|elus)(?: [a-z']+){0,2} (?:sont|etant|etaient) presents")
"""« … Maire. 17 membres du conseil étant présents, … »: a sentence of its own, whatever stands before it."""
_BEHIND_A_LABEL = late(r"[:;.]\ $|:\s$")
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
            if figure and bound.get(figure.start("n"), "behind") == "behind":
                yield Span(label.start(), figure.end()), figure["n"]


def _before_label(
    flow: Flow, span: Span, figures: Iterable[re.Match[str]], words: re.Pattern[str], pattern: re.Pattern[str]
) -> Iterator[tuple[Span, str]]:
    """« 26 présents », « et 04 absents : MM. … »: the label's own `words` are soon behind the figure."""
    position = span.start
    for figure in figures:
        if _IN_A_ROW.search(flow.fold, max(figure.start() - _ROW_BEFORE, 0), figure.start()):
            continue
        if figure.start() < position or not flow.find_all(words, Span(figure.end(), figure.end() + _LABEL_REACH)):
            continue
        if label := pattern.match(flow.fold, figure.end(), span.end):
            position = label.end()
            if not _INSIDE_A_NAME.match(flow.text, max(figure.start() - 2, 0)):
                yield Span(figure.start(), label.end()), figure["n"]


_IN_A_ROW, _ROW_BEFORE = late(r"(?:(?<!\d)\d{1,3}\s){2}$"), 8
"""« … Votants 27 20 3 23 Étaient présents : »: the last of a row of figures is not the next label's."""
_INSIDE_A_NAME = late(r"[a-zà-ÿ] \d{1,3} [A-ZÉ][a-zé]{5,9} [A-ZÀ-Þ]{3}")
"""« Monsieur Luc 14 Votants LEROY »: a side column read into a name; its figure belongs to no label that is known."""
_LABEL_REACH = 150
"""Characters in which a label ends, behind its figure or with the words before it."""


@remembered
def _figures(flow: Flow, span: Span) -> list[re.Match[str]]:
    return list(_figure_first().finditer(flow.fold, span.start, span.end))


def _numbers_a_row(flow: Flow, end: int, apart: str) -> bool:
    """« Procuration 1 BRUN Zoé »: the head of a table, and its first row; `apart` stands before the name."""
    word = re.compile(rf"{apart}([A-ZÀ-Þ][\w'’.-]+)").match(flow.text, end)
    following = chained().match(flow.fold, end + 1) if word else None
    return following is not None and following.lastgroup == "other"


def opens_roll(flow: Flow, figure: str, end: int) -> bool:
    """« Présents : 1. ROY Max 2. BRUN Zoé »: the figure numbers the first row of a list."""
    if figure.isdigit() and re.compile(r"-[A-ZÀ-Þ]").match(flow.text, end):
        return True  # « Pouvoirs : 17-BRUN Zoé »
    if figure.isdigit() and bare_roll(flow, figure, end):
        return True
    if not figure.isdigit() or flow.fold[end : end + 2].strip()[:1] not in (".", ")", "°", "-"):
        return False
    if figure == "1" and flow.text[end - 2] != "(" and _ONLY_ROW.match(flow.text, end):
        return True
    if re.compile(rf"(?<!\d){int(figure) - 1}\s?[.)°]\s?[A-ZÀ-Þ]{{3}}").search(
        flow.text, max(end - _ROLL_GOES_ON, 0), end
    ):
        return True  # « … 9. ROY Max. Absents : 10. BRUN Zoé »: the numbers run on from list to list
    following = rf"\s?[.)°-]\s?(?P<row>[A-ZÀ-Þ][^\d]{{2,80}})\b{int(figure) + 1}\s?[.)°-](?P<civil>{_CIVIL})?"
    match = re.compile(following).match(flow.text, end)
    return match is not None and bool(match["civil"] or not _chained_label(flow, Span(*match.span("row"))))


_ROLL_GOES_ON = 400
_CIVIL = r"\s(?:M|M(?i:r|me|lle)|Monsieur|Madame)\b"
_ROW = late(rf"[.)-]{_CIVIL}")
_ONLY_ROW = late(rf"{_ROW.pattern}|\)\s[A-ZÀ-Þ]")
"""« Excusés : 1) M. ROY », « 1- M. ROY »: the number of the only row."""


def _chained_label(flow: Flow, span: Span) -> bool:
    """« Présents : 14. Votants : 15. »: the next figure has a label of its own."""
    ends = (m.end() for m in chained().finditer(flow.fold, *span) if m["label"])
    return any(end > span.end - _BESIDE and flow.fold[end : end + 1] != ")" for end in ends)


_BESIDE = 5


_NOT_OF_MEMBERS = late(
    r"(quorum(?! (?:est|etant) (?:atteint|reuni))|majorite|moitie|tiers|superieure? a|au moins|auditeurs|public)"
    r"[\s:a-z']*$"
)


_MARK = late(r"(?:^|\s)(?:presente?|absente?|excusee?)\s+[a-z\d]+$")
"""What a roll says of one: the number behind it is the next row's."""


def _of_the_law(before: str) -> bool:
    """« la majorité des 12 présents »; not « Quorum : neuf Présents : … », where the word has its own number."""
    word = _NOT_OF_MEMBERS.search(before)
    if word is None or "\n\n" in before[word.start() :]:
        return False  # « II. Contrôle du quorum », and the counts in the next paragraph
    return not re.search(rf":\s?{numbers.LOOSE_WORDS}\s", before[word.start() :])


def _is_count(flow: Flow, written: Span, words: str, field: str) -> bool:
    """Refuse « un absent », quorum fractions and words of a sentence."""
    before = flow.fold[max(written.start - 30, 0) : written.start]
    stretch = flow.fold[written.start : written.end]
    paged = ":" not in stretch and re.match(r"\s?/\s?\d", flow.fold[written.end : written.end + 4])
    if paged or ends_a_page(flow, written):
        return False  # « PRÉSENT 1/12 »: the number of a page in a roll
    if stretch[:1].isdigit() and re.search(r"/\s$|\bpage (?:\d+ sur )?$", before):
        return False  # « Page 2 / 34 »
    if _PAGE.match(stretch) or re.search(r"(?<!\.)\.\s*\n", stretch) or _of_an_hour(before, stretch):
        return False  # the number opens the next sentence, or tells the minutes of an hour
    if field == "proxies_count" and re.search(r"presents? (et|ou) represente", before + stretch):
        return False
    marked = _MARK.search(stretch)
    opens = ":" not in stretch and (marked or re.search(r"\b1$|\n.*\d$", stretch))
    if opens and _numbers_a_row(flow, written.end, r"\s" if marked else " "):
        return False
    numbered = stretch[-1:].isdigit() and ":" not in stretch and _ROW.match(flow.text, written.end)
    if numbered or opens_roll(flow, words, written.end):
        return False  # « … M. ROY, excusé 2. Mme BRUN »
    if field != "voters_count" and cue("attendance", "both").search(before + stretch):
        return False  # « Absents et procurations : 4 » states neither
    if (words in ("un", "une") and ":" not in stretch) or _of_the_law(before):
        return False
    if field == "present_count" and of_titulars(flow, written):
        return False
    if field in ("absent_count", EXCUSED) and ":" in stretch and OF_PROXIES.match(flow.fold, written.end):
        return False
    if re.match(r"\s?\+\s?(?!\d+\s(?:pouvoir|procuration|represent))\w", flow.fold[written.end :]):
        return False  # « En exercice : 12 + la présidente = 13 »
    return not (field == "proxies_count" and _told_of_one_holder(flow, written, before))


def _of_an_hour(before: str, stretch: str) -> bool:
    """« 20 h 30 présents »; « à vingt heures [en exercice] trente », where a side column stands before the minutes."""
    if re.search(r"\d ?h(eures)? ?$", before):
        return True
    return bool(re.search(r"\bheures?\s$", before)) and stretch[-1:].isalpha() and ":" not in stretch


_PAGE = late(r"0?1\s(?:etaient|etant|sont|ont|avaient)\b")
"""« 1 Étaient présents »: the number of a page stands before a heading in the plural."""


OF_PROXIES = late(r"\s(?:pouvoir|procuration)s?(?!\s?[:\d(]|s)")
"""« Absents excusés : 6 procurations »: not all who are absent."""


def of_titulars(flow: Flow, written: Span) -> bool:
    """« Présents : 10 titulaires et 1 suppléant », « Titulaires présents : 10. Suppléants présents : 1 »."""
    start, end = written
    if re.search(r"titulaires? (?:et|ou) suppleante?s? present", flow.fold[start:end]):
        return False  # « Le nombre de délégués titulaires et suppléants présents est de : 14 », behind either of them
    label = flow.fold[max(start - 34, 0) : end]
    apart = r"presente?s? ?: ?\d+ suppleante?s? present"  # « Titulaires présents : 11 Suppléants présents : 1 »
    if re.search(rf"(?<!\d )(?<!titulaires ou )suppleante?s? present|{apart}", label):
        return True
    if re.search(r"titulaires? present", label):
        return re.search(r"suppleante?s? present", flow.fold[end : end + 60]) is not None
    return re.match(r"\s?titulaires?[\s,]+(?:et|\d+) [^.;\n]{0,12}suppl", flow.fold[end : end + 60]) is not None


_HOLDS = late(
    r"(?:porteu(?:r|se)s?|titulaires?|detenteurs?|dispos\w+|detenir|porter|recevoir|maximum|plus) (?:que )?(?:de |d')?$"
)
"""« un membre peut être porteur de deux pouvoirs »: the law, not a count."""


def _told_of_one_holder(flow: Flow, written: Span, before: str) -> bool:
    behind = re.match(r"\s?(?:pouvoirs?|procurations?)\s(?:par|au plus)", flow.fold[written.end :])
    noted = _NOTED.search(flow.text, max(written.start - 12, 0), written.start) and (
        ")" in flow.text[written.end - 1 : written.end + 1] or _NAMED_BEHIND.match(flow.fold, written.end)
    )
    return bool(behind or noted or _HOLDS.search(before))


_NAMED_BEHIND = late(r"\s?(?:pouvoir|procuration)?\s?(?::|de |d')")
_NOTED = late(r"[A-ZÀ-Þ]{2} ?\($")
"""« Z. BRUN (1 pouvoir), G. BRET »: beside a name, of one holder."""
