"""What stands beside a label and counts nobody: the law's own numbers, hours, pages, the number of a row."""

from __future__ import annotations

import re

from deliberation_cli.parsing.counts.ballots import of_a_ballot
from deliberation_cli.parsing.counts.count_rows import EXCUSED, bare_roll, chained
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.page_ends import ends_a_page
from deliberation_cli.parsing.words import ITEM


def is_count(flow: Flow, written: Span, words: str, field: str) -> bool:
    """Refuse « un absent », quorum fractions and words of a sentence."""
    start = written.start
    before = flow.fold[max(start - 30, 0) : start]
    stretch = flow.fold[written.start : written.end]
    paged = ":" not in stretch and _OF_PAGES.match(flow.fold, written.end)
    if paged or ends_a_page(flow, written) or (field == "present_count" and words in _FIRST_PAGE):
        return False  # « PRÉSENT 1/12 », « VAL D'ARLE 1 PRÉSENTS : »: the number of a page; nobody sits alone
    if stretch[:1].isdigit() and (re.search(r"/\s$|\bpage (?:\d+ sur )?$", before) or _OF_AN_ITEM.search(before)):
        return False  # « Page 2 / 34 »; « … pour la délibération 1 ⏎ Absents : … »
    ranks = _RANK_BEHIND.search(stretch) and _TITLE_BEHIND.match(flow.text, written.end)
    if _PAGE.match(stretch) or re.search(r"(?<!\.)\.\s*\n", stretch) or ranks or _of_an_hour(before, stretch):
        return False  # the number opens the next sentence, or tells the minutes of an hour
    if field == "proxies_count" and re.search(r"presents? (et|ou) represente", before + stretch):
        return False
    if _of_a_row(flow, written, before) or opens_roll(flow, words, written.end):
        return False  # « … M. ROY, excusé 2. Mme BRUN »
    if field != "voters_count" and cue("attendance", "both").search(before + stretch):
        return False  # « Absents et procurations : 4 » states neither
    if (
        (words in ("un", "une") and ":" not in stretch)
        or _of_the_law(before, of_all="exercice" in stretch)
        or _GREETED.search(before)
        or _of_a_failed_sitting(flow, start)
    ):
        return False
    if _OF_MEMBERS.match(flow.fold, written.end) or _SHOWN.search(flow.text, written.start, written.end):
        return False  # « Présents 4 représentants des communes (porteurs d'une voix), 1 représentant du Département »
    of_others = {"present_count": of_titulars, "voters_count": of_a_ballot}.get(field)
    if of_others and of_others(flow, written):
        return False
    if field in ("absent_count", EXCUSED) and _of_some_absent(flow, written, stretch):
        return False
    if _PLUS.match(flow.fold, written.end) or (field == "present_count" and _OUT_OF.search(before + stretch)):
        return False  # « En exercice : 12 + la présidente = 13 »
    return not (field == "proxies_count" and (_told_of_one_holder(flow, written, before) or _is_code(words)))


_OTHERS_AWAY, _TABLE = late(r"(?:absents? )?non[ -]excuse[^ ]* ?: ?\d"), 300


def _of_some_absent(flow: Flow, written: Span, stretch: str) -> bool:
    """« Absents excusés : 2 … Absents non excusés : 1 », « Absents : 6 procurations »: not all who are away."""
    if "excuse" in stretch and _OTHERS_AWAY.search(flow.fold, *_around(flow, written)):
        return True
    return ":" in stretch and OF_PROXIES.match(flow.fold, written.end) is not None


def _around(flow: Flow, written: Span) -> Span:
    return Span(max(written.start - _TABLE, 0), min(written.end + _TABLE, len(flow.fold)))


_OUT_OF = late(
    rf"\bsur (?:\d{{1,3}}|{numbers.LOOSE_WORDS})(?: ?\(\d{{1,3}}\))? (?:etai(?:en)?t |etant |sont )?presente?s?$"
)
"""« Seize (16) membres sur vingt-deux (22) étant présents »: of how many."""
_PLUS = late(r"\s?\+\s?(?!\d+\s(?:pouvoir|procuration|represent))\w")
_FIRST_PAGE = ("1", "01")


def _is_code(words: str) -> bool:
    """« Conseil régional 974 PROCURATION à M. ROY »: the number of a département, or of a room; no act has so many."""
    return len(words) > _TWO_FIGURES and words.isdigit()


_TWO_FIGURES = 2
_SHOWN = late(r"(?<!\w)(?i:pr[ée]sent)[éÉ](?i:e?s?)(?![\w])")
"""« Dossiers présentés : 3 »: the accent tells what was shown from who was there."""


def _of_a_row(flow: Flow, written: Span, before: str) -> bool:
    """Whether the figure numbers the row that follows, or the page that ends."""
    stretch = flow.fold[written.start : written.end]
    if _OF_ONE.match(stretch) and before.rstrip(" ")[-1:].isalpha():
        return True  # « ROY Max Présent ⏎ 23 BRUN Zoé Absente »: the last word of a row, and the next row or page
    if ":" in stretch:
        return False
    marked = _MARK.search(stretch)
    opens = marked or re.search(r"\b1$|\n.*\d$", stretch)
    if opens and _numbers_a_row(flow, written.end, r"\s" if marked else " "):
        return True
    return stretch[-1:].isdigit() and _ROW.match(flow.text, written.end) is not None


_RANK_BEHIND, _TITLE_BEHIND = late(r"(?<!\.)\. 1$"), late(r"\s?[.)–-]\s?[A-ZÀ-Þ][^\d:]{8}")
"""« Il donne lecture des pouvoirs. 1. ADOPTION DU … »: the rank of the first item."""
_OF_ONE = late(r"(?:present|absent|excuse|represent[ée]?)e?\s*\n\s*\d{1,3}$")
_OF_MEMBERS = late(r"\s?representants? (?:des? |du )(?:communes|conseil|departement|region|l')")
_GREETED = late(r"\b(?:salue|remercie|accueille|felicite)\s(?:les\s|tous les\s)?$")
"""« Elle salue les dix élus présents »: she does not count herself."""
_OF_AN_ITEM = late(rf"\b{ITEM}s?(?: n ?[°o]?)? ?$")
_OF_PAGES = late(r"\s?/\s?\d+(?!\d|\s(?:membres|conseillers|delegues|elus)\b)")


def _numbers_a_row(flow: Flow, end: int, apart: str) -> bool:
    """« Procuration 1 BRUN Zoé »: the head of a table, and its first row; `apart` stands before the name."""
    word = re.compile(rf"{apart}([A-ZÀ-Þ][\w'’.-]+)").match(flow.text, end)
    following = chained().match(flow.fold, end + 1) if word else None
    return following is not None and following.lastgroup == "other"


def opens_roll(flow: Flow, figure: str, end: int) -> bool:
    """« Présents : 1. ROY Max 2. BRUN Zoé »: the figure numbers the first row of a list."""
    if figure.isdigit() and re.compile(r"-[A-ZÀ-Þ]").match(flow.text, end):
        return True  # « Pouvoirs : 17-BRUN Zoé »
    if _PADDED.fullmatch(figure) and re.compile(r"\s[A-ZÀ-Þ]").match(flow.text, end):
        return True  # « Présents : 001 ROY Max , 002 BRUN Zoé , … Absents : 057 COLAS Ida »
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


_PADDED = late(r"0\d\d")
_ROLL_GOES_ON = 400
_CIVIL = r"\s(?:M|M(?i:r|me|lle)|Monsieur|Madame)\b"
_ROW = late(rf"[.)-]{_CIVIL}")
_ONLY_ROW = late(rf"{_ROW.pattern}|\)\s[A-ZÀ-Þ]|\.\s[A-ZÀ-Þ][A-ZÀ-Þ'’-]{{2,}}\s[A-ZÀ-Þ][a-zà-ÿ]")
"""« Excusés : 1) M. ROY », « 1- M. ROY », « 1. ROY Max »: the number of the only row."""


def _chained_label(flow: Flow, span: Span) -> bool:
    """« Présents : 14. Votants : 15. »: the next figure has a label of its own."""
    ends = (m.end() for m in chained().finditer(flow.fold, *span) if m["label"])
    return any(end > span.end - _BESIDE and flow.fold[end : end + 1] != ")" for end in ends)


_BESIDE = 5


_NOT_OF_MEMBERS = late(
    r"(quorum(?! (?:est|etant) (?:atteint|reuni))|majorite|moitie|tiers|superieure? a|au moins|auditeurs|public)"
    r"[\s:a-z']*$"
)


_OF_ALL = late(r"\bmajorite (?:des|de ceux(?: actuellement)?) $")
_SO_MANY = late(r"\bmajorite(?: absolue)? des \d{1,3} $")
"""« la majorité absolue des 12 présents étant de 7 »: the figure behind them is the majority."""
_MARK = late(r"(?:^|\s)(?:presente?|absente?|excusee?)\s+[a-z\d]+$")
"""What a roll says of one: the number behind it is the next row's."""


def _of_the_law(before: str, *, of_all: bool) -> bool:
    """« la majorité des 12 présents »; not « Quorum : neuf Présents : … », where the word has its own number.

    `of_all`: « la majorité des 16 membres en exercice » counts those.
    """
    if of_all and _OF_ALL.search(before):
        return False
    if _SO_MANY.search(before):
        return True
    word = _NOT_OF_MEMBERS.search(before)
    if word is None or "\n\n" in before[word.start() :]:
        return False  # « II. Contrôle du quorum », and the counts in the next paragraph
    return not re.search(rf":\s?{numbers.LOOSE_WORDS}\s", before[word.start() :])


def _of_a_failed_sitting(flow: Flow, start: int) -> bool:
    return _FAILED.search(flow.fold, max(start - _BEFORE, 0), start) is not None


_FAILED, _BEFORE = late(r"quorum n'(?:etant|ayant|a) pas (?:ete )?(?:atteint|reuni)[^.;]*$"), 60
"""« … n'a pu délibérer, le quorum n'étant pas atteint (5 présents sur 11) »: the counts of the sitting before."""


def _of_an_hour(before: str, stretch: str) -> bool:
    """« 20 h 30 présents »; « à vingt heures [en exercice] trente », where a side column stands before the minutes."""
    if re.search(r"\d ?h(eures)? ?$", before):
        return True
    return bool(re.search(r"\bheures?\s$", before)) and stretch[-1:].isalpha() and ":" not in stretch


_PAGE = late(r"0?1(?:\s(?:etaient|etant|sont|ont|avaient)\b|\s*\n\s*[a-z]+s\s[a-z]+s$)")
"""« 1 Étaient présents », « 1 ⏎ Délégués représentés »: a page's number stands before a heading in the plural."""


OF_PROXIES = late(r"\s(?:pouvoir|procuration)s?(?!\s?[:\d(]|s)")
"""« Absents excusés : 6 procurations »: not all who are absent."""


def of_titulars(flow: Flow, written: Span) -> bool:
    """« Présents : 10 titulaires et 1 suppléant », « Titulaires présents : 10. Suppléants présents : 1 »."""
    start, end = written
    if re.search(r"titulaires? (?:et|ou) suppleante?s? present", flow.fold[start:end]):
        return False  # « Le nombre de délégués titulaires et suppléants présents est de : 14 », behind either of them
    label = flow.fold[max(start - 34, 0) : end]
    apart = r"presente?s? ?: ?\d+ suppleante?s? present"  # « Titulaires présents : 11 Suppléants présents : 1 »
    if re.search(rf"(?<!\b\d )(?<!\b\d\d )(?<!titulaires ou )suppleante?s? present|{apart}", label):
        return True
    if re.search(r"titulaires? present", label):
        return re.search(r"suppleante?s? present", flow.fold[end : end + 110]) is not None
    return re.match(r"\s?titulaires?[\s,]+(?:et|\d+) [^.;\n]{0,12}suppl", flow.fold[end : end + 60]) is not None


_HOLDS = late(
    r"(?:porteu(?:r|se)s?|titulaires?|detenteurs?|dispos\w+|detenir|porter|recevoir|maximum|plus) (?:que )?(?:de |d')?$"
)
"""« un membre peut être porteur de deux pouvoirs »: the law, not a count."""


def _told_of_one_holder(flow: Flow, written: Span, before: str) -> bool:
    behind = _RULES.match(flow.fold, written.end)
    noted = _NOTED.search(flow.text, max(written.start - 12, 0), written.start) and (
        ")" in flow.text[written.end - 1 : written.end + 1] or _NAMED_BEHIND.match(flow.fold, written.end)
    )
    return bool(behind or noted or _HOLDS.search(before))


_RULES = late(
    r"\s?(?:pouvoirs?|procurations?)\s(?:par|au plus)"
    r"|\s?(?:(?:pouvoirs?|procurations?)\s)?(?:par (?:elu|conseiller|membre|personne|delegue)|au plus"
    r"|(?:autorise|admis)e?s?\b)"
)
"""« deux pouvoirs autorisés par élu »: the law of the day."""
_NAMED_BEHIND = late(r"\s?(?:pouvoir|procuration)?\s?(?::|de |d')")
_NOTED = late(r"[A-ZÀ-Þ]{2} ?\($")
"""« Z. BRUN (1 pouvoir), G. BRET »: beside a name, of one holder."""
