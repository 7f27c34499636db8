"""Counts and dates of a side column (colonne de gauche) that were read into a list of people are put before the list.

« Étaient présents : M. Luc ROY, Mme VOTANTS …… 15 Ana BRUN, … »: a dump reads the lines of two columns across, and the
label stands wherever the line of the list ended: inside a name, behind « à », before a comma. What can only stand
there so is moved, words and boxes, to a line of its own before the first list; a label that may open the next list
(« … M. Luc ROY Absents : 2 Mme Ana BRUN ») stays.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_REACH = 12_000
"""Lists of people stand in so many first characters."""
_BACK = 80
"""Characters before a label that tell what is left undone there."""
_FIGURE = r"[ :.…·=_-]{0,40}\d{1,3}(?![\d/.,]?\d)"
_DAY = r"(?:le )?(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}(?:er)? [a-z]{3,9} \d{4})"
_WHO = "membres|conseillers|conseilleres|delegues|elus|votants|presents|absents|representes|pouvoirs|procurations"
_BODY = (
    r"(?:proces[- ]verbal|compte[- ]rendu|p\.?v\.?|c\.?r\.?|c\.?m\.?|seance|reunion|bureau|comite(?: syndical)?"
    r"|conseil(?: (?:municipal|communautaire|de communaute|syndical|d'administration))?)"
)
_PAGE = r"(?:page ?\d{1,3}(?: ?(?:/|sur) ?\d{1,3})?|\d{1,3} ?(?:/|sur) ?\d{1,3}(?![\d/]))"
_FOOT = (
    r"(?:(?:commune|ville|mairie|communaute|syndicat) [^,;.:\d]{2,50}? ?[–-] )?"
    rf"{_BODY}(?: (?:de la|du|des|de|[–-]|ordinaire|{_BODY})){{0,6}} "
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:[a-z]{5,8}di )?\d{1,2}(?:er)? [a-z]{3,9} \d{4})"
    rf"(?: ?[–-]? ?(?:{_PAGE}|\d{{1,3}}(?![\d/])))?|{_PAGE}"
)
"""« Commune de Valmarin – Conseil municipal du 12 mai 2022 – Page 2/8 »: the foot of a page, or a head."""
_STREET = (
    r"\d{1,4},? (?:bis |ter )?(?:rue|place|avenue|av\.|boulevard|bd|chemin|route|allee|impasse|quai|cours|esplanade)"
)
_PHONE = r"(?:(?:tel|fax)[a-z]{0,8}\.? ?:? ?)?(?:\d{2}[ .-]?){4}\d{2}(?!\d)"
_ADDRESS = (
    rf"(?:(?:mairie|hotel de ville|hotel du departement|siege)[^,;:\d]{{0,40}}?)?{_STREET} [^:;]{{3,60}}?"
    rf"\d{{5}} [a-z' -]{{3,40}}?[ –-]{{1,3}}{_PHONE}|{_PHONE}"
    r"|(?:https?://|www\.)[\w./-]+|[\w.-]+@[\w.-]+|\[email protected\]"
)
"""« Mairie de Valmarin – 1, place de l'Église – 01234 VALMARIN – Tél. 04 75 … », « www.valmarin.fr »."""
_STAMP = r"(?:envoye|recu) en (?:sous-)?prefecture le \d\d/\d\d/\d{4}|(?:s.{0,2}low? )?id ?: ?\d{3}-\d{9}-[\w./-]+"
_LABEL = late(
    rf"(?:- ?)?(?<![a-z])(?:(?P<there>presents?{_FIGURE})"
    rf"|(?P<opens>(?:absents?(?: excuses?)?|excuses?|exclus|representes?){_FIGURE})"
    rf"|(?P<given>(?:ayant donne )?(?:pouvoirs?|procurations?){_FIGURE})"
    rf"|(?P<bare>nombre (?:total )?d(?:e |')(?:{_WHO})(?: (?:municipaux|communautaires|titulaires))?"
    rf"(?: (?:en exercice|presents|votants|representes|absents))?(?! ?:))(?:{_FIGURE})?"
    rf"|nombre d(?:e |')(?:{_WHO})(?: [a-z]+){{0,3}}{_FIGURE}"
    rf"|{_FOOT}|{_ADDRESS}|{_STAMP}"
    r"|republique francaise(?: liberte[ -]+egalite[ -]+fraternite)?|(?:deliberation )?n ?° ?\d{4}[-/_.]\d{1,4}(?!\d)"
    rf"|(?:(?:membres|conseillers|delegues) )?(?:en exercice|votants?|en fonctions?|exprimes|quorum){_FIGURE}"
    r"|(?:date (?:de |d')(?:la )?(?:convocation|affichage|publication)"
    r"|(?:convocation|affichage|affiche|publie)(?= (?:du|le|:) ))"
    rf"(?: (?:du|le))?(?:[ :]{{1,3}}{_DAY})?)(?!\w)"
)
"""What such a column tells: counts, and the days of the convocation and of the posting; and what pages repeat."""
_CIVIL = r"(?:m|mm|mr|mrs|mme|mmes|mlle|monsieur|madame|mesdames|messieurs)\b\.?"
_CIVILITY_LEFT = late(rf"(?<![a-z'-]){_CIVIL} $")
_UNDONE = late(
    r"(?:(?<![a-z'-])(?:a|par|presidence de|(?:a|ont|ayant|avait) donne|donne(?:nt)?|et)"
    r"|(?:[,;:.–-]|\bet|part) d(?:e|')) $"
)
"""« … donne pouvoir à », « …, de »: the name, or what is given, is to come."""
_GOES_ON = late(
    r"(?:(?:a|ont|ayant|avait|qui a) donne|donne(?:nt)? (?:pouvoir|procuration|mandat)|(?:represente|remplace)e? par"
    r"|(?:pouvoir|procuration) a )"
)
"""Words before which a name stands, and nothing else."""
_LEADS = late(r"(?:a |et |[,;] ?)")
_GIVEN_WHAT = late(r"(?:donne|pouvoir|procuration|mandat)")
_NEXT_HEADING = late(
    r"(?:etai(?:en)?t )?(?:present|absent|excus|represent|pouvoir|procuration)[a-z]*(?: [a-z]+)? ?:(?! ?\d)"
)
_HEADING = late(r"(?:present|absent|excus|represent|pouvoir|procuration)[a-z]* ?: $")
_HEADING_UNDONE = late(r"(?:present|absent|excus|represent|pouvoir|procuration)[a-z]* $")
_NO_NAME = late(
    r"(?:present|absent|excus|represent|pouvoir|procuration|secret|votant|objet|date|nombre|etai|[ld]es? |la )"
)
_OFFICE = late(r"l[ae] ")
_PARTED = late(r"[a-z)] ?[,;–•-] $")
_ENDS_NAME = late(r"[A-ZÀ-Þ][\w'’-]+\)? $")
_NAME = r"[A-ZÀ-Þ][\w'’-]+"
_HALF = late(
    r"(?:[,;–:-]|(?<!\w)(?:[àÀA]|et|ET|de|DE|M\.|MM\.|Mr|Mmes?|Mlle|Monsieur|Madame)) (?P<given>[A-ZÀ-Þ][\w-]+) $"
)
_OTHER_HALF = late(rf"{_NAME}(?: {_NAME})?(?= ?[,;.()]| [–-] | (?:et|à|a|donn|ayant|pouvoir|procuration)|$)")
_FAMILY_HALF = late(r"[A-ZÀ-Þ]{2,} [A-ZÀ-Þ][a-zà-ÿ-]+ ?[,;–-] (?:[^\W\d_]{1,3}\.? )?[A-ZÀ-Þ][A-ZÀ-Þ'’-]+ $")
_GIVEN_HALF = late(r"[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?(?=[,;.]| [–-] |$)")


def column_apart(flow: Flow) -> Flow:
    """The same flow, what a side column left inside its lists moved before the first of them."""
    zone = Span(0, min(_REACH, len(flow.fold)))
    lists = flow.first(cue("attendance", "core"), zone)
    if lists is None:
        return flow
    chair = flow.fold.rfind("presidence de ", 0, lists.start())
    runs = [run for run in _runs(flow, lists, chair if chair >= 0 else lists.start()) if _amid_a_list(flow, run)]
    top = _sentence_start(flow, lists.start() if chair < 0 else chair)
    for run in runs:
        flow = _put_before(flow, run.span, top)
        top += run.span.end - run.span.start
    return flow


class _Run(NamedTuple):
    """Labels that follow each other, with the space behind them."""

    span: Span
    opens: bool = False
    """One of them may open a list of those who are away."""
    given: bool = False
    """One of them counts proxies, and may open their list."""
    bare: bool = False
    """It tells no figure."""


def _runs(flow: Flow, lists: re.Match[str], start: int) -> list[_Run]:
    """The labels behind `start`; where the first list is of the present, no other label opens it again."""
    found: list[_Run] = []
    for label in flow.scan(_LABEL, Span(start, min(_REACH, len(flow.fold)))):
        end = label.end() + (flow.fold[label.end() : label.end() + 1] == " ")
        opens = label["opens"] or (label["there"] and not lists[0].startswith("pres"))
        opens = opens and not _NOBODY.search(label[0])
        bare = label["bare"] is not None and not label[0][-1].isdigit()
        run = _Run(Span(label.start(), end), bool(opens), label["given"] is not None, bare)
        if found and found[-1].span.end == label.start():
            last = found.pop()
            run = _Run(Span(last.span.start, end), last.opens or run.opens, last.given or run.given, last.bare and bare)
        found.append(run)
    return found


_NOBODY = late(r"\D0$")
"""« Absents : 0 » opens no list."""


def _amid_a_list(flow: Flow, run: _Run) -> bool:
    """Whether what stands before the labels goes on behind them."""
    (start, end), back = run.span, max(run.span.start - _BACK, 0)
    if flow.text[end - 1] != " " or flow.text[start - 1] != " ":
        return False
    named = _somebody(flow, end)
    if _CIVILITY_LEFT.search(flow.fold, back, start):
        return named
    if _UNDONE.search(flow.fold, back, start):
        return named or _GIVEN_WHAT.match(flow.fold, end) is not None
    if _HEADING_UNDONE.search(flow.fold, back, start):
        return flow.text[end] == ":" or (flow.fold.startswith("a ", end) and not run.given)
    if run.bare and _NEXT_HEADING.match(flow.fold, end):
        return True
    if _parts_a_name(flow, run, back):
        return True
    if _ENDS_NAME.search(flow.text, back, start):
        return _goes_on(flow, run)
    heading = _HEADING.search(flow.fold, back, start)
    alone = not (run.opens or run.given) or (heading is not None and heading[0].startswith("pres"))
    left = heading or _PARTED.search(flow.fold, back, start)
    return bool(left) and alone and (named or _somebody(flow, _behind_of(flow, end)))


def _goes_on(flow: Flow, run: _Run) -> bool:
    """« M. Luc ROY [Votants : 15] donne pouvoir à … », « …, Luc ROY [Votants : 15] , Ana BRUN »."""
    if _GOES_ON.match(flow.fold, run.span.end):
        return True
    led = _LEADS.match(flow.fold, run.span.end)
    if led is None or not _somebody(flow, led.end()):
        return False
    return not run.given and (not run.opens or led[0].startswith("a"))


def _behind_of(flow: Flow, at: int) -> int:
    """« Pouvoirs : [Votants : 15] de Luc ROY à … »."""
    return at + len("de ") if flow.fold.startswith("de ", at) else at


def _somebody(flow: Flow, at: int) -> bool:
    """Whether a name, or a civility and a name, may start here; « Monsieur le Maire » speaks."""
    civil = _CIVIL_AT.match(flow.fold, at)
    at = civil.end() if civil else at
    if civil and _OFFICE.match(flow.fold, at):
        return False
    return flow.text[at : at + 1].isupper() and not _NO_NAME.match(flow.fold, at)


_CIVIL_AT = late(rf"{_CIVIL} ")


def _parts_a_name(flow: Flow, run: _Run, back: int) -> bool:
    """« Mme Ana [Votants : 15] ROY, … », « ROY Ana, PETIT [Votants : 15] Luc, … »."""
    half = _HALF.search(flow.text, back, run.span.start)
    other = _OTHER_HALF.match(flow.text, run.span.end)
    if half and other and _somebody(flow, run.span.end):
        known = flow.fold[slice(*half.span("given"))].partition("-")[0] in given_names()
        family = other[0].isupper() and not half["given"].isupper()
        inside = half[0][0] == "," and ";" in flow.text[max(half.start() - _BACK, 0) : half.start()]
        if (known and family and not inside) if run.opens or run.given else (known or family):
            return True  # but « ROY, Max ; BRUN, Zoé Absents : 2 LEROY, Guy »: the next list
    turned = _FAMILY_HALF.search(flow.text, back, run.span.start)
    return bool(turned) and _GIVEN_HALF.match(flow.text, run.span.end) is not None


def _sentence_start(flow: Flow, at: int) -> int:
    """Where the sentence, or the line, that opens the lists starts."""
    stops = [(flow.fold.rfind(". ", 0, at), len(". ")), (flow.text.rfind("\n", 0, at), len("\n"))]
    return max(stop + size if stop >= 0 else 0 for stop, size in stops)


def _put_before(flow: Flow, run: Span, top: int) -> Flow:
    """The same words in another order: those of `run` on a line of their own at `top`."""
    size = run.end - run.start

    def moved(at: int) -> int:
        if run.start <= at < run.end:
            return at - run.start + top
        return at + size if top <= at < run.start else at

    text, folded = (_turned(flow_text, run, top) for flow_text in (flow.text, flow.fold))
    order = sorted(range(len(flow.words)), key=lambda word: moved(flow.starts[word]))
    starts = [moved(flow.starts[word]) for word in order]
    words, pages = [flow.words[word] for word in order], [flow.pages[word] for word in order]
    lines = sorted({top, top + size, *map(moved, flow.line_starts)})
    return replace(flow, text=text, fold=folded, starts=starts, words=words, pages=pages, line_starts=lines, memo={})


def _turned(text: str, run: Span, top: int) -> str:
    before = text[:top].removesuffix(" ") + "\n" if text[top - 1 : top] == " " else text[:top]
    return before + text[run.start : run.end - 1] + "\n" + text[top : run.start] + text[run.end :]
