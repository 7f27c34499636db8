"""Headings of the lists of people: « Etaient présents : », « Absents excusés ayant donné pouvoir (3) : »."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from deliberation_cli.parsing.attendance.before_label import DELIBERATIVE, before_label
from deliberation_cli.parsing.attendance.behind_heading import OPENS_NAME, names_follow, pair_follows
from deliberation_cli.parsing.attendance.heading import Heading, ListKind, of_two_columns
from deliberation_cli.parsing.attendance.no_heading import heads_nothing
from deliberation_cli.parsing.attendance.numbered_people import counted_to
from deliberation_cli.parsing.attendance.over_headings import words_over
from deliberation_cli.parsing.attendance.qualities import by_quality
from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.grammar.lexer import Kind, lex
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.text.institutions import institutions
from deliberation_cli.parsing.text.page_ends import ends_a_page, in_side_column
from deliberation_cli.parsing.words import CIVILITIES
from deliberation_cli.patterns import compiled

__all__ = ["Heading", "ListKind", "find_headings", "find_present"]


@cache
def _pattern() -> re.Pattern[str]:
    word = rf"(?:[ldns]')?(?:{cue('attendance', 'heading_word').pattern})"
    gap = r"(?:[ ,/&-]|\n(?!\n)){1,3}"
    stops = r"(?!\s?[/.:hH]\d|(?:\s\d{1,3}){2})"  # « … Votants : Absents : 29 16 2 18 11 » is a row of figures
    dots = r"(?:\s?[.…]{2,}(?=\s?:))?"
    count = rf"(?:[\s:.(\[=-]{{0,3}}(?P<count>\d{{1,3}})(?:\s?/\s?\d{{1,3}}(?![/\d]))?\b{stops}\s?[)\]]?{dots})?"
    basis = "conformement|en application|en vertu|selon|suivant|au sens|dans les conditions"
    quorate = r"(?:et\s)?(?:formant|constituant)\s(?:ainsi\s)?la\smajorite"
    # « …, formant la majorité des membres en exercice. Absents représentés : »: another heading opens behind it
    opens = r"(?<![a-z])(?:absent|excus|represent|procuration|pouvoirs?\s?:|secretaire)"
    # « … à la porte de la mairie conformément à la loi. Étaient présents : »: the next sentence is a heading
    cited = rf"(?:{basis})(?:(?!\.\s(?:etai|present|absent|excus))[^:;]){{0,180}}?"
    # « Absent avec pouvoir à compter du point 2015-79 : »
    since = r"(?P<since>a (?:compter|partir) d[eu]s?(?![a-z])(?:(?!\.\s)[^:;()\n]){2,45}?)"
    tail = rf"(?:,?\s(?:{since}|{cited}|{quorate}(?:(?!{opens}|[a-z]{{3}}\.\s)[^:;]){{0,180}}?)(?=\s?:))?"
    # « Assistaient à la réunion sous la présidence de Mme BRUN, Présidente Mmes et MM. les Vice-présidents : »
    both = r",?\s(?:mmes?|mm\.?|mesdames|messieurs)\set\s"
    chair = rf"(?:,?\ssous\sla\spresidence\s(?:(?!present|absent|etai)[^:;\n]){{0,90}}?(?=\s?:|{both}))?"
    # « Étaient excusés Titulaires Pour la Communauté urbaine : »
    others = "mm?|mmes?|mr|absent|excus|present|pouvoir|procuration|delegue|membre|titulaire|suppleant"
    behind = rf"(?:(?!(?<![a-z])(?:{others}))[a-z' -])"
    of_body = rf"(?:(?<=communaute)\s(?:urbaine|de communes|d'agglomeration){behind}{{0,50}}?(?=\s?:)"
    # « Étaient présents les représentants des établissements publics et des communes suivantes : »
    of_body += rf"|(?:(?<=representants\sdes)|(?<=delegues\sdes)){behind}{{0,140}}?\s?suivante?s(?=\s?:))?"
    # « Absents (→ donne pouvoir à) » alone on its line
    how = r"\((?:→\s?)?[a-z0-9 ,'/-]{0,30}(?:pouvoir|procuration|represent)[a-z0-9 ,'/-]{0,30}\)(?=\n)"
    inside = r"\((?:(?!\d{1,3}\s?/)[a-z0-9][a-z0-9 ,'/-]{4,60}|[a-z]{1,3})\)(?=\s?:)"
    note = rf"(?:\s?(?P<note>{how}|{inside}|{DELIBERATIVE}))?"
    lead = r"(?:[.…_ ]{3,}|\s?[.,]\s?(?=:)|\s?\(\s?\)(?=\s?:))?"  # « Étaient excusés ( ) : »: nobody filled it in
    # « Étaient présents, dix-neuf conseillers : »
    who = r"(?:membres|conseillers|delegues|elus|administrateurs)(?:\s(?:municipaux|communautaires))?"
    told = (
        rf"(?:,?\s(?:(?:les|au nombre de)\s)?(?P<told>\d{{1,3}}|{numbers.LOOSE_WORDS})\s{who}(?:\ssuivants?)?(?=\s?:))?"
    )
    there = "etai|assist|sont|present|liste|membre|conseiller|delegue|titulaire|elu"
    # « Votants : 27 dont 3 pouvoirs Étaient présents : »: the first word is counted, the heading starts behind it
    counted = r"(?!a\n)"  # « … – ROY A / Absents : »: an initial
    counted += rf"(?!(?:(?<=\d\s)|(?<=\d\)\s))(?:pouvoir|procuration|mandat)s?\s+(?:{there}))"
    # « PRÉSENTSM. Luc LEROY »: the page lost the break behind a heading in bold
    stop = r"(?:(?![a-z])|(?<=[ens])(?=(?:mm?\.|mmes?|mr|monsieur|madame) ))"
    # « PRÉSENTS / Groupe Majorité régionale / BRUN Zoé »: the group is a line of its own
    more = rf"(?:{gap}(?!en (?:application|vertu)|(?<=\n)groupes? ){word}{stop})*"
    words = rf"(?<![a-z0-9'])(?<![a-z]-)(?<!'ils\s)(?<!'ils\ssont\s){counted}(?P<words>{word}{stop}{more})"
    # « PRÉSENTS : 20 (de 20 h à 22 h), 19 à partir de 22 h (délib. 77 à 80) MMES ET MM. »: the count of two moments
    aside = r"(?:\s?\([^()\n]{3,60}\))?"
    when = r"(?:a partir|a compter|apres|ensuite|des)(?![a-z])[^:;()\n]{0,40}"
    later = rf"{aside},?\s(?:puis\s)?\d{{1,3}}\s{when}{aside}"
    count += rf"(?:\s?\([^()\n]{{3,60}}\)(?=\s?:)|{later}(?=\s?(?::|{CIVILITIES})))?"
    colon = r"(?:[ ]{0,3}:|\s?(?::|;(?=\s?\d))?)"
    # « MANDANTS MANDATAIRES DATE DU MANDAT »
    dated = r"(?:(?<=mandataires)\sdates?\sd(?:u|es)\s(?:mandat|pouvoir|procuration)s?(?![a-z]))?"
    return compiled(rf"{words}{dated}{of_body}{told}{tail}{chair}{note}\s?[\"”»]?(?P<end>{lead}{count}{colon})")


@remembered
def find_headings(flow: Flow, span: Span) -> list[Heading]:
    """Headings in `span`, in order."""
    exception = next(flow.scan(cue("attendance", "exception"), span), None)
    if exception:
        listed = _listed_headings(flow, Span(exception.end(), span.end))
        named = [h for h in listed if ":" in flow.text[h.span.start : h.span.end]]
        there = next((h for h in named if h.kind == "present"), None)
        kept = [h for h in named if h.kind != "present" or h is there]
        return [Heading("absent", Span(*exception.span()), "absents"), *kept]
    return by_quality(flow, span, _with_exception(flow, span, _listed_headings(flow, span)))


@remembered
def find_present(flow: Flow, span: Span) -> list[Heading]:
    """Headings of lists of the present, whichever of them say « tous les conseillers, sauf … »: of many sessions."""
    return [heading for heading in _listed_headings(flow, span) if heading.kind == "present"]


def _with_exception(flow: Flow, span: Span, headings: list[Heading]) -> list[Heading]:
    """« … : M. Luc LEROY, Mme Zoé BRUN, à l'exception de M. Guy BRET »: the list ends with those who are away."""
    if not headings or headings[0].kind != "present":
        return headings
    limit = headings[1].span.start if len(headings) > 1 else span.end
    for match in flow.scan(cue("attendance", "save"), Span(headings[0].span.end, limit)):
        before = lex(flow, Span(headings[0].span.end, match.start()))
        if before and before[-1].kind in OPENS_NAME and match.start() - before[-1].end <= 2:
            away = Heading("absent", Span(*match.span()), "absents")
            if names_follow(flow, Span(match.end(), min(match.end() + 60, limit))):
                return [headings[0], away, *headings[1:]]
    return headings


@remembered
def _listed_headings(flow: Flow, span: Span) -> list[Heading]:
    found: list[Heading] = []
    position = floor = span.start
    for match in flow.find_all(cue("attendance", "core"), span):
        if match.start() < position or in_side_column(flow, match.start()) or _of_an_institution(flow, match.start()):
            continue
        if counted := _counted_label(flow, match.start()):
            floor = position = counted
            continue
        heading = _heading_around(flow, span, match.start(), floor)
        if heading:
            found.append(heading)
            floor = counted_to(flow, heading.span.end, span.end)
            position = max(floor, match.end())
        else:
            position = match.end()
    return found


def _of_an_institution(flow: Flow, core: int) -> bool:
    """« Présents : la commune de Belval représentée par M. ROY »: of one member, no heading."""
    return any(span.start < core < span.end for span in institutions(flow))


_COUNTED = late(
    r"(?:(?:pouvoir|procuration)s?\s+(?=present|absent|excus|etai|sont|membre|conseiller|elus)"
    r"|absents?\s+(?=etai(?:en)?t present|presents|(?:membres|conseillers) present))"
)


_FIGURE_BEFORE = late(r"\d\)?\s$")


def _counted_label(flow: Flow, core: int) -> int | None:
    """« … dont 2 pouvoirs / Présents : … »: where the count's own label ends, and the heading begins."""
    label = _COUNTED.match(flow.fold, core) if _FIGURE_BEFORE.search(flow.fold, max(core - 4, 0), core) else None
    return label.end() if label else None


_REACH = 90
"""A heading starts at most so many characters before its core word."""


def _heading_around(flow: Flow, span: Span, core: int, floor: int) -> Heading | None:
    start = max(floor, core - _REACH, span.start)
    for match in _pattern().finditer(flow.fold, start, min(span.end, core + 420)):
        if match.start("words") > core:
            return None
        if match.end("words") > core:
            title = words_over(flow, Span(*match.span("words")), Span(core, match.end()))
            below = _pattern().match(flow.fold, title.end(), match.end()) if title else None
            return _heading(flow, below or match, span)
    return None


_BY_HIS = late(r"(?:represente|remplace)e? par (?:son|sa|un)")
_OF_ONE = late(r"\b(?:represente|remplace|supplee)e? par$")
"""« Mme BRUN, excusée et suppléée par M. LEROY »: of her alone."""
_BEHIND_NAME = late(r"[a-z),] | ?, ?")
"""« Mme BRUN, représentée par son suppléant : M. LEROY »: of one member of a list."""


def _heading(flow: Flow, match: re.Match[str], span: Span) -> Heading | None:
    words = " ".join(match["words"].split())
    labelled = before_label(flow, match.start("words"), span.end) if ":" not in match["end"] else None
    if labelled:
        return labelled
    if heads_nothing(flow, match, words):
        return None
    if match["note"] and cue("attendance", "proxy_note").search(match["note"]):
        words = f"{words} {match['note']}"  # « EXCUSÉS (POUVOIR) : »
    words = words[_behind_sentence(words) :]
    kinds = (value for pattern, value in value_cues("attendance", "kind") if pattern.search(words))
    kind = "present" if _BOTH.fullmatch(words) else next(kinds, None)
    if kind is None or not _opens_list(flow, match, words, span):
        return None
    kind = "present" if kind == "proxies" and of_two_columns(words) else kind  # who gives tells it in his row
    of_one = _BY_HIS.match(words) or (_OF_ONE.search(words) and ":" not in match["end"])
    if kind == "substituted" and of_one and _BEHIND_NAME.match(flow.fold, match.start("words") - 2):
        return None
    count = _count(flow, match)
    words = f"{words} {match['since']}" if match["since"] else words
    article = _ARTICLE.search(match["words"]) if not match["end"].strip() else None
    end = match.start("words") + article.start() if article else match.end()
    return Heading(cast("ListKind", kind), Span(match.start("words"), end), words, count)


def _behind_sentence(words: str) -> int:
    """« … la mention d'excuse ou de procuration. Absent(s) : »: a sentence ended, and the heading opens."""
    ended = _SENTENCE_ENDED.search(words)
    return ended.end() if ended else 0


_SENTENCE_ENDED = late(
    r"(?:procuration|pouvoir|excuse|absence)s?\. "
    r"(?=(?:membres? |conseillers? )?(?:absent|excuse|present|pouvoir|procur))"
)
_BOTH = late(r"(?:etai(?:en)?t |sont )?presente?s?(?: ?(?:/|ou|-) ?(?:absent|excuse)e?s?){1,2}")
"""« Présents / Absents : »: one list of all, with a mark behind those who are away."""
_LONE = frozenset(("represente", "representes", "representee", "representees"))


def _count(flow: Flow, match: re.Match[str]) -> Span | None:
    """« PRÉSENTS (8) »; not the number of a page, nor that of the title below: « … sont excusés. / 1. Budget »."""
    if match["told"]:
        return Span(*match.span("told"))
    if not match["count"] or _NEXT_SENTENCE.search(flow.fold, match.end("words"), match.start("count")):
        return None
    paged = ends_a_page(flow, Span(match.start(), match.end("count")))
    numbered = match["count"] == "1" and _FIRST_ROW.match(flow.text, match.end("count"))
    return None if paged or numbered else Span(*match.span("count"))


_NEXT_SENTENCE = late(r"(?<!\.)\.\s*\n")
_FIRST_ROW = late(r"\s?[.)°/-]{1,2}\s?[A-ZÀ-Þ][^\d]{1,80}?\b2\s?[.)°/-]")
"""« Présents : / 1. Brun / 2. Roy »: the figures number the people."""


_ARTICLE = late(r"(?<=\s)(?:(?:le|la|de|du|des)\s?)+$")
"""« Étaient présents MM. LE GOFF, … »: no colon parts the heading from the first name, and its particle."""


_IN_A_SENTENCE = late(
    r"(unanimite|majorite|nombre|moitie|tiers|absolue|appel|egalement|aussi|encore|outre|auditeurs|public)"
    r"( des?| d'| nominal des?)?[\s'(]*$|(votants?|exprimes) ?\($"
)


def _opens_list(flow: Flow, match: re.Match[str], words: str, span: Span) -> bool:
    """Whether the words are a heading and not part of a sentence (« à l'unanimité des membres présents »)."""
    before = flow.fold[max(match.start() - 24, 0) : match.start()]
    counted = match["count"] and ":" in match["end"] and re.search(r"nombre (?:de )?$", before)
    if counted and _PAIRS.fullmatch(words.removeprefix("de ")):
        return pair_follows(flow, Span(match.end(), span.end))
    # « Nombre de Présents : Jean BRUN, … membres : … »: a side column's first line, and then the list's own heading
    beside = not match["count"] and before.endswith("nombre ") and words.startswith("de ")
    named = beside and names_follow(flow, Span(match.end(), min(match.end() + 60, span.end)))
    apart = (before.endswith("\n") or named) and ":" in match["end"]
    if _IN_A_SENTENCE.search(before) and not apart:
        return False
    behind = ":" not in match["end"] and not flow.text[match.end() : match.end() + 1].isalpha()
    if behind and _TOLD_BEHIND.search(flow.text, max(match.start() - _NAMED, 0), match.start()):
        return False
    if _tells_of_those_before(flow, match, words) or _tells_the_holder(flow, match, words):
        return False
    if _ABBREVIATED.fullmatch(words) and _OF_A_VOTE.search(
        flow.fold, max(match.start() - _VOTE_REACH, 0), match.start()
    ):
        return False  # « Pour : 12 Contre : 0 Abs. : M. ROY »: he abstains
    if re.match(r"(des?|du|d'|aux?) ", words) and ":" not in match["end"]:
        return False
    if ":" in match["end"]:
        return _OPINION.match(flow.fold, match.end()) is None
    at_line_start = _LINE_OPENS.search(flow.fold, max(match.start() - _NUMBERED, 0), match.start()) is not None
    at_line_end = match[0].endswith("\n") or flow.text[match.end() : match.end() + 1] in ("\n", "")
    if at_line_start and at_line_end and len(words.split()) <= 8:
        return True
    if words in _LONE and not at_line_start and flow.text[match.start("words")].islower():
        return False  # « Serge ROY : représentés Belval ; Zoé BRUN »: of a side column woven into a list
    if at_line_start and re.match(r"\s?[-–—]\s", flow.fold[match.end() : match.end() + 3]):
        return names_follow(flow, Span(match.end(), min(match.end() + 60, span.end)))
    announces = cue("attendance", "announces").match(words) or (
        cue("attendance", "announces_one").match(words)
        and (_opens_part(flow, match.start()) or _behind_a_name(flow, match.start("words"), span))
    )
    if _PAIRS.fullmatch(words) and flow.text[match.start("words")].isupper():
        rest = Span(match.end(), span.end)
        several = words.endswith("s") and _behind_a_name(flow, match.start("words"), span)
        return pair_follows(flow, rest) or (several and names_follow(flow, Span(rest.start, rest.start + 60)))
    everybody = flow.text[match.start("words")].isupper() and _EVERYBODY.match(words)
    follow = everybody or names_follow(flow, Span(match.end(), min(match.end() + 60, span.end)))
    return bool(announces and follow)


_OPINION = late(r"\s?(?:avis )?(?:de)?favorable|\s?\d{1,2} (?:voix )?pour\b")
"""« collège des représentants du personnel : favorable »: what another body says, and no list."""
_LINE_OPENS, _NUMBERED = late(r"(?:\A|\n)(?:(?:[ivx]{1,4}|\d{1,2}) ?[.)/-] ?)?\Z"), 9
"""« I. PRÉSENCES »: the part of the minutes may be numbered."""
_TOLD_BEHIND = late(r"[A-ZÀ-Ý]{2,}\)? ?: $")
"""« • M. Luc ROY • Mme Ida COLAS : présents • M. Max PETIT : absent »: the word stands behind its list."""
_ABBREVIATED = late(r"abs\.?")
_OF_A_VOTE = late(r"(?<![a-z])(?:pour|contre|votes?|voix)(?![a-z])")
_VOTE_REACH = 80
_EVERYBODY = late(r"(?:etai\S+|sont) presente?s (?:tous|toutes)\b")
"""« Étaient présents Tous les conseillers en exercice, soit M. BRET … »."""
_PAIRS = late(r"(?:pouvoir|procuration|mandat|delegation)s?(?:\(s\))?(?: ecrits?| de vote| donnee?s?)?")


def _opens_part(flow: Flow, start: int) -> bool:
    """Whether a sentence opens here, or the next part of one: « présents Luc ROY, Zoé BRUN ; absent Max PETIT »."""
    before = flow.text[max(start - 3, 0) : start].rstrip(" ")
    return before[-1:] == ";" or (flow.text[start].isupper() and before[-1:] in ("", ".", "\n", *"•▪●➢►"))


def _behind_a_name(flow: Flow, start: int, span: Span) -> bool:
    """« … ROY à Luc LEROY Absent Max COLAS Secrétaire : … »: with a capital, and no mark that each name bears."""
    if not flow.text[start].isupper():
        return False
    near = Span(max(span.start, start - 60), start)
    if flow.text[start : start + 3].isupper() and flow.text[slice(*near)].isupper():
        return False  # « M. MAX ROY REPRÉSENTÉ PAR MME ZOÉ BRUN »: all is in capitals, and they head nothing
    before = lex(flow, near)
    marks = _MARKS.findall(flow.fold, max(span.start, start - 1500), min(span.end, start + 1500))
    return bool(before) and before[-1].kind in (*OPENS_NAME, Kind.CLOSE) and len(marks) < _SEVERAL_MARKS


_MARKS = late(r"(?<![a-z'])(?:presente?|absente?)(?= [a-z])(?! [aeéo]t? )")
_SEVERAL_MARKS = 3
_NAMED = 30


def _tells_of_those_before(flow: Flow, match: re.Match[str], words: str) -> bool:
    """« M. DURAND, Mme PETIT étaient présents. »: the verb speaks of the names before it."""
    lower = flow.text[match.start("words")].islower()
    if lower and ":" not in match["end"] and _SAID_BEHIND.fullmatch(words):
        named = lex(flow, Span(max(match.start() - _NAMED, 0), match.start()))
        return bool(named) and named[-1].kind in OPENS_NAME and "\n" not in flow.text[named[-1].end : match.end()]
    if not lower or ":" in match["end"] or not re.match(r"(n')?(eta(i|nt )|sont |ont |avai|assist)", words):
        return False
    if words.endswith(("presents", "presentes", "absents", "excuses", "excusees", "seance", "reunion")) and re.match(
        r"\s?\.", flow.fold[match.end() : match.end() + 2]
    ):
        return True
    line = max(flow.text.rfind("\n", 0, match.start()), match.start() - 60, 0)
    tokens = lex(flow, Span(line, match.start()))
    return bool(tokens) and tokens[-1].kind in OPENS_NAME and match.start() - tokens[-1].end <= 2


_SAID_BEHIND = late(r"(?:presente?|absente?|excusee?)s")
"""« M. ROY, Mme BRUN présents ; M. LEROY excusé »."""


def _tells_the_holder(flow: Flow, match: re.Match[str], words: str) -> bool:
    """« Luc MOREL / Pouvoir : Guy HENRIOT »: a note on the name before it, which tells the holder alone."""
    if words not in ("pouvoir", "procuration") or match.start() == 0 or flow.text[match.start() - 1] == "\n":
        return False
    if flow.text[match.start()].islower() and ":" in match["end"] and not match["count"]:
        named = lex(flow, Span(max(match.start() - _NAMED, 0), match.start()))
        if named and named[-1].kind in OPENS_NAME:
            return True  # « M. F. BELLANGER pouvoir : Madame LAMBERT »
    before = flow.fold[max(match.start() - 3, 0) : match.start()]
    following = flow.fold[match.end() : match.end() + 70]
    told = re.search(r"(?<![a-z])(?:a|donne|par)(?![a-z])", following)
    return bool(re.search(r"[/(,-]\s?(?:\d\s)?$", before)) and not told
