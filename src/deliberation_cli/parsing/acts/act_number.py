"""An act's own number, wherever its header shows it: behind a word, behind « n° », alone on its line, before its title.

A number that a visa cites is another act's; of several candidates the surest words win, and one that the stamp of
transmission repeats wins over all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.dates import find_dates
from deliberation_cli.parsing.grammar.ids import NUMBER, clean_number, composite, find_act_ids, is_date
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered

_CITATION_REACH = 18
_HEAD = 2500
"""Characters in which the header of an act ends."""


@remembered
def find_number(flow: Flow, span: Span) -> Found[str] | None:
    """The act's own number (numéro de la délibération) inside `span`; None where none is written."""
    found = [
        *_worded(flow, span),
        *_signed(flow, span),
        *_bare(flow, span),
        *_case(flow, span),
        *_labelling(flow, span),
    ]
    acts = list(find_act_ids(flow, span))
    found = [n for n in found if not any(n.span.start <= act.span.start and act.span.end <= n.span.end for act in acts)]
    if len(found) > 1:  # « N° 288-228800998-20201120-CP20_11_214-DE » is of the stamp
        stamped = {plain(act.value.number) for act in acts}
        found = [number for number in found if any(bears(act, plain(number.value)) for act in stamped)] or found
    apart = (n for n in found if n.value == found[0].value and not _OF_A_FOOT.match(flow.fold, n.span.end))
    return next(apart, found[0]) if found else None


_OF_A_FOOT = late(r"[ –,-]{1,4}page \d")
"""« Délibération CP-2023-11-24 – page 1/2 »: the foot of the page repeats the number."""
_LONG = 5
"""Signs by which a number is known behind a prefix: « AFF2021_112 » is the number 2021-112."""


def bears(stamp: str, number: str) -> bool:
    """Whether the number of a stamp's identifier is an act's, or ends on it; both plain."""
    return stamp == number or (len(number) >= _LONG and stamp.endswith(number))


def plain(number: str) -> str:
    """A number without its signs, in small letters."""
    return re.sub(r"[^a-z0-9]", "", number.lower())


def _worded(flow: Flow, span: Span) -> Iterator[Found[str]]:
    """« Délibération n° 12 », « Délibération 2023-12 », in the order of the text."""
    leads = [(m, True) for m in flow.find_all(cue("acts", "number_worded"), span)]
    leads += [(m, False) for m in flow.find_all(cue("acts", "number_unsigned"), span)]
    for lead, signed in sorted(leads, key=lambda pair: pair[0].start()):
        listed = flow.fold.startswith("decision", lead.start()) and lead.start() >= header(flow, span).end
        if listed or _cited(flow, span, lead.start()):
            continue  # « rend compte : - Décision n° 2019-12 »
        number = _number_at(flow, span, lead.end())
        if number and (_numbers(number.value) if signed else composite(number.value)):
            yield number


def _signed(flow: Flow, span: Span) -> Iterator[Found[str]]:
    """« n° 2014 / 131 » that opens a line and stands alone, before the title or before « Objet »."""
    for lead in flow.find_all(cue("acts", "number_sign"), span):
        number = _number_at(flow, span, lead.end())
        if number is None or _owned(flow, span, lead.start()) or not _numbers(number.value):
            continue
        titled = composite(number.value) and _TITLED.match(flow.text, number.span.end, span.end)
        if titled or _SET_OFF.match(flow.fold, number.span.end, span.end):
            yield number


def _case(flow: Flow, span: Span) -> Iterator[Found[str]]:
    """« Acte n° 7 », « Question n° 4 »."""
    for lead in flow.find_all(cue("acts", "number_case"), span):
        number = _number_at(flow, span, lead.end())
        if number and _numbers(number.value):
            yield number


def _labelling(flow: Flow, span: Span) -> Iterator[Found[str]]:
    """« 021 OBJET : Tarifs de la cantine »: three figures that open the line of the label."""
    for match in _LABELLING.finditer(flow.fold, *span):
        place = Span(*match.span("number"))
        yield Found(clean_number(flow.slice(place)), place)


_LABELLING = late(r"(?m)^[ \t]*(?P<number>\d{3})\s?[-–:.]?\s{1,4}objet\s?:")
_SET_OFF = late(r"[ \t]*(?:\n|$|objet|[:-](?![\w]))")
_TITLED = late(r"[ \t]+[A-ZÀ-ÝŒ«]")
_BEFORE_TITLE = late(r"[ \t]*(?:\n|$|[:-]\s*(?=[a-z]))")
_LINE = late(r"(?m)^[ \t|•*>-]*(?=(?:[a-z]{1,8}[_./-]){0,2}[a-z]{0,8}[_. -]?\d)")


def _bare(flow: Flow, span: Span) -> Iterator[Found[str]]:
    """« CP-2022-0311 » alone on its line or before the title, else anywhere in the header."""
    head = header(flow, span)
    stamps = [act.span for act in find_act_ids(flow, head)]
    for line in _LINE.finditer(flow.fold, head.start, head.end):
        number = _number_at(flow, span, line.end())
        if number is None or any(stamp.start < number.span.end and number.span.start < stamp.end for stamp in stamps):
            continue
        own = _shaped(number.value) or _ranked_in_month(flow, head, number)
        if own and not _of_an_article(flow, number) and _BEFORE_TITLE.match(flow.fold, number.span.end, span.end):
            yield number
    for number in _inside(flow, head):
        if not any(stamp.start < number.span.end and number.span.start < stamp.end for stamp in stamps):
            yield number


def _inside(flow: Flow, head: Span) -> Iterator[Found[str]]:
    """An identifier with a year or capitals, wherever it stands in the header: a text may have lost its line ends."""
    for match in _START.finditer(flow.text, head.start, head.end):
        number = _number_at(flow, head, match.start())
        if number is None or _owned(flow, head, match.start()) or _of_a_range(flow, head, number):
            continue
        if _of_an_article(flow, number) or _behind_day(flow, number):
            continue
        signed = flow.fold[max(head.start, match.start() - _SIGN) : match.start()].rstrip().endswith("n°")
        if not _YEAR.search(number.value) and not (signed and _DAY_AND_RANK.fullmatch(number.value)):
            continue
        if _shaped(number.value) or (signed and is_date(number.value) and _numbers(number.value)):
            yield number


_SIGN = 4
"""« N° 2013-06-09 »: behind the sign, what looks like a day is a number."""


def _owned(flow: Flow, span: Span, offset: int) -> bool:
    """Whether the words before a number own it: « feuillet n° », « décision modificative »."""
    above = flow.fold[max(span.start, offset - 40) : offset].rstrip(" :.°n")
    return bool(cue("acts", "number_owner").search(above))


def _of_a_range(flow: Flow, span: Span, number: Found[str]) -> bool:
    """« Mme ROY (DEL2023_001 à _006, _012) »: the acts for which somebody was there, or gave a proxy."""
    opened = flow.fold.startswith("(", number.span.start - 1)
    return opened and _GOES_ON.match(flow.fold, number.span.end, span.end) is not None


def _of_an_article(flow: Flow, number: Found[str]) -> bool:
    """« conformément aux articles L ⏎ 2121-10 et L ⏎ 2121-11 »."""
    return _ARTICLE.search(flow.fold, max(number.span.start - _LETTER, 0), number.span.start) is not None


def _behind_day(flow: Flow, number: Found[str]) -> bool:
    """« Lundi 8 octobre 2018 27 26 21 »: the day, and figures of a table."""
    return _BEHIND_DAY.search(flow.fold, max(number.span.start - _DAY, 0), number.span.start) is not None


_ARTICLE, _LETTER = late(r"(?<![a-z])(?:articles? |, |et |code )?[lrd]\.?\s+$"), 12
_BEHIND_DAY, _DAY = late(r"\d(?:er)? (?:[a-z]{3,4}(?:em|o)bre|janvier|fevrier|mars|avril|mai|juin|juillet|aout)\s$"), 16
_GOES_ON = late(r"\s?(?:,|a|au|et)\s[^()\n]{0,80}\)")
_START = late(
    r"[A-Z\d](?:(?<![\w/.,'°€-].)(?:(?<=\d)|[A-Z]{0,7}(?:(?:[_./-][A-Z]{1,8}){0,2}[_./-]?| )\d)"
    r"|(?:(?<=[nN][°oO]\d)|(?<=[nN][°oO]\s\d)))"
)
"""A figure, or the capitals before it: the first sign is sought first, and what stands before it looked at then."""
_YEAR = late(r"(?<!\d)(?:19|20)\d\d|^[A-Z]")


def header(flow: Flow, span: Span) -> Span:
    """The head of the act: what stands above its report, its first visa or its decision."""
    end = min(span.end, span.start + _HEAD)
    opens = flow.first(cue("acts", "body_opens"), Span(span.start, end))
    return Span(span.start, opens.start() if opens else end)


def _number_at(flow: Flow, span: Span, offset: int) -> Found[str] | None:
    match = NUMBER.match(flow.fold, offset, span.end)
    if match is None:
        return None
    place = Span(*match.span())
    return Found(clean_number(flow.slice(place)), place)


def _numbers(text: str) -> bool:
    """Whether behind « n° » the text is a number: anything but a day written in full."""
    return not re.fullmatch(r"\d{1,2}/\d{1,2}/\d{4}", text)


def _shaped(text: str) -> bool:
    """Whether a number shows by its form alone that it numbers an act."""
    return composite(text) and not is_date(text) and not _season(text) and not _CODE.match(text)


def _ranked_in_month(flow: Flow, head: Span, number: Found[str]) -> bool:
    """« 2022/05/03 » above « Séance du 19 mai 2022 »: year, month and rank, where another day of the month is told.

    « 2016-06-14 » above « le 29 septembre 2016 » counts the sittings of the year in place of its months.
    """
    ranked = _RANKED.fullmatch(number.value)
    if ranked is None:
        return False
    if _DATE_LABEL.search(flow.fold, head.start, number.span.start):
        return False  # « Date de convocation : ⏎ 2016-05-12 »
    others = (found for found in find_dates(flow, head) if found.span.start != number.span.start)
    days = {(day.year, day.month, day.day) for found in others if (day := found.value.date())}
    year, month, rank = map(int, ranked.groups())
    titled = "." in number.value and _OVER_TITLE.match(flow.text, number.span.end)
    by_sitting = ("-" in number.value or titled) and month not in {day[1] for day in days}
    return (year, month, rank) not in days and any(day[0] == year and (day[1] == month or by_sitting) for day in days)


_OVER_TITLE = late(r"\s?[-–:]\s[A-ZÀ-Ý]{3}")
_DATE_LABEL = late(
    r"(?<![a-z])(?:date|convocation|affichage|affiche|publication|publie|transmission|transmis|recu|depot)e?s?"
    r"[^\n\d]{0,30}\n?[ \t]*$"
)
_RANKED = late(r"(20\d\d)[/._-](\d\d)[/._-](\d\d)")


def _season(text: str) -> bool:
    """« 2021/2022 », « 2021-22 », « FEDER 2021-2027 »: a school year, a programme; « DCM 2021-22 » is an act."""
    years = _YEARS.fullmatch(text)
    return years is not None and (len(years[2]) > _SHORT_YEAR or int(years[1]) % 100 + 1 == int(years[2]))


_SHORT_YEAR = 2
_YEARS = late(r"(?:[A-Z]{2,} ?(?=\d{4} ?[/-] ?\d{4}$))?((?:19|20)\d\d) ?[/-] ?((?:19|20)?\d\d)")
_DAY_AND_RANK = late(r"\d\d([./-])\d\d\1\d\d(?:[./-]\d{1,3})?")
"""« N° 15.02.05.11 »: the year, the month, the day and the rank."""
_CODE = late(r"(?!D20[0-4]\d-)[LRD][. ]?\d{3,4}(?:-\d+)*$")
"""« L. 2121-29 »: an article of a code."""


def _cited(flow: Flow, span: Span, offset: int) -> bool:
    before = flow.fold[max(span.start, offset - _CITATION_REACH) : offset].rpartition("\n")[2]
    return bool(cue("acts", "cites").search(before)) and not before.endswith("objet de la ")
