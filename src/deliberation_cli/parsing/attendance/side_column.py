"""Counts and dates of a side column (colonne de gauche) that were read into a list of people are put before the list.

« Étaient présents : M. Luc ROY, Mme VOTANTS …… 15 Ana BRUN, … »: a dump reads the lines of two columns across, and the
label stands wherever the line of the list ended: inside a name, behind « à », before a comma. What can only stand
there so is moved, words and boxes, to a line of its own before the first list; a label that may open the next list
(« … M. Luc ROY Absents : 2 Mme Ana BRUN ») stays.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from deliberation_cli.parsing.attendance.side_labels import LABEL
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, fold
from deliberation_cli.parsing.words import CIVILITIES, CIVILITY

_REACH = 12_000
"""Lists of people stand in so many first characters."""
_BACK = 80
"""Characters before a label that tell what is left undone there."""
_CIVILITY_LEFT = late(rf"(?<![a-z'-]){CIVILITIES} $")
_UNDONE = late(
    r"(?:(?<![a-z'-])(?:a|par|presidence de|(?:a|ont|ayant|avait) donne|donne(?:nt)?|et)"
    r"|(?:[,;:.–-]|\bet|part) d(?:e|')) $"
)
"""« … donne pouvoir à », « …, de »: the name, or what is given, is to come."""
_LED = late(
    r"(?:\b(?!Nombre|Nbr?e?|Total|Liste|Effectif)[A-ZÀ-Þ][^\W\d_]+ (?:de la|de|du|le|la)"
    r"|(?:[,;:–-]|\.|\bet) [A-ZÀ-Þ]\.(?:-?[A-ZÀ-Þ]\.)?|[A-ZÀ-Þ][\w’'-]*-) $"
)
"""« Luc de », « …, L. », « Marie- »: half of a name."""
_QUALITY_LEFT = late(r"(?:conseill(?:er|ere)|adjointe?|vice-presidente?|deleguee?) $")
_GOES_ON = late(
    r"(?:(?:a|ont|ayant|avait|qui a) donne|donne(?:nt)? (?:pouvoir|procuration|mandat)|(?:represente|remplace)e? par"
    rf"|(?:pouvoir|procuration) a |par {CIVILITY}|(?:→|-+>|=+>))"
)
"""Words before which a name stands, and nothing else."""
_NOTE = late(
    r"\((?!Rapporteur|Dont|Soit|Y compris)"
    r"(?:[A-ZÀ-Þ]|procuration|pouvoir|représent|remplac|suppléé|arriv|départ|absent|excus|donne|ayant|a donné|\d\s?e)"
)
"""« Luc ROY [Votants : 15] (pouvoir à Mme BRUN) »; « Présents : 16 (seize) » restates the count."""
_LEADS = late(r"(?:a |et |[,;·•|] ?)")
_QUALITY = late(r"(?:l[ae] )?(?:maire|adjointe?|conseill(?:er|ere)|presidente?|vice-|\d ?e|deleguee?)")
_GIVEN_WHAT = late(r"(?:donne|pouvoir|procuration|mandat)")
_NEXT_HEADING = late(
    r"(?:etai(?:en)?t )?(?:present|absent|excus|represent|pouvoir|procuration)[a-z]*(?: [a-z]+)? ?:(?! ?\d)"
)
_HEADING = late(r"(?:present|absent|excus|represent|pouvoir|procuration)[a-z]* ?: $")
_HEADING_UNDONE = late(r"(?:present|absent|excus|represent|pouvoir|procuration)[a-z]* $")
_NO_NAME = late(
    r"(?:present|absent|excus|represent|pouvoir|procuration|secret|votant|objet|date|nombre|etai|afferent|vu |elus? "
    r"|membre|conseill|delegue|titulaire|suppleant|administrat)"
)
_OFFICE = late(r"l[ae]s? ")
_PARTED = late(r"[a-z)] ?[,;–•-] $")
_ENDS_NAME = late(
    r"(?<![\w'’-])(?!Conseiller|Membre|Délégué|Nombre|Titulaire|Élu|Municipa|Communautaire)[A-ZÀ-Þ][\w'’-]+\)? $"
)
_NAME = r"[A-ZÀ-Þ][\w'’-]+"
_HALF = late(
    r"(?:[^\w\s'’] ?|\b[a-zà-ÿ]\S* |\b(?:MM?\.|Mr|Mmes?|MMES?|Mlle|Monsieur|Madame|ET|DE) )(?<![\w-])"
    r"(?P<given>(?!Conseiller|Membre|Délégué|Titulaire|Suppléant|Elu|Élu|Nombre)[A-ZÀ-Þ][\w-]+) $"
)
_ENDS = (
    r"(?= ?[,;.()·•|]| [–-] | (?:et|à|a|donn|ayant|pouvoir|procuration|par|présent|X\b|MM?\.|Mr|Mme|Mlle|Monsieur"
    r"|Madame|Absent|Excus|Représent|Secr|Pouvoir|Procuration|ABSENT|EXCUS|POUVOIR|PROCURATION)|\n|$)"
)
_OTHER_HALF = late(
    rf"(?P<family>(?:(?:de la|de|du|DE LA|DE|DU|LE|LA|Le|La|VAN|d[’']) ?)?{_NAME}(?: {_NAME}){{0,2}}){_ENDS}"
)
_CAPITALS = late(r"(?:(?:DE LA|DE|DU|LE|LA|d[’']) )?[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}\b")
_GIVEN_BEHIND = late(rf"(?P<given>[A-ZÀ-Þ][\w-]+)(?: [A-ZÀ-Þ][a-zà-ÿ-]+)?{_ENDS}")
_FAMILY_LEFT = late(
    r"(?:[,;:|–-]|\b(?:et|à|par|MM?\.?|Mr|Mmes?|MMES?|Monsieur|Madame)) (?:[A-ZÀ-Þ]{2,3} )?[A-ZÀ-Þ][A-ZÀ-Þ'’-]+ $"
)
_FAMILY_HALF = late(r"[A-ZÀ-Þ]{2,} [A-ZÀ-Þ][a-zà-ÿ-]+ ?[,;–-] (?:[^\W\d_]{1,3}\.? )?[A-ZÀ-Þ][A-ZÀ-Þ'’-]+ $")
_GIVEN_HALF = late(r"[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?(?=[,;.]| [–-] |$)")


def column_apart(flow: Flow) -> Flow:
    """The same flow, what a side column left inside its lists moved before the first of them."""
    zone = Span(0, min(_REACH, len(flow.fold)))
    lists = flow.first(cue("attendance", "core"), zone)
    if lists is None:
        return flow
    decided = flow.first(_DECIDED, Span(lists.end(), zone.end))
    chair = flow.fold.rfind("presidence de ", 0, lists.start())
    start = chair if chair >= 0 else lists.start()
    runs = _runs(flow, lists, Span(start, decided.start() if decided else zone.end))
    top = _sentence_start(flow, start)
    dashed = [run for run in runs if _DASHED.match(flow.fold, *run.span) and not _in_a_row(flow, run.span.start)]
    rows = dashed if len(dashed) >= _ROWS else []
    runs = [run for run in runs if not _OF_A_ROW.match(flow.fold, run.span.end)]
    for run in [run for run in runs if run in rows or _amid_a_list(flow, run, lists.start())]:
        flow = _put_before(flow, run.span, top)
        top += run.span.end - run.span.start
    return flow


_DECIDED = late(
    r"(?<![a-z])(?:vu (?:le |la |les |l')|considerant|apres en avoir|(?:approbation|adoption) (?:du|des|de la) "
    r"|approuve|adopte|a l'unanimite)"
)
"""Behind these words no list of people stands."""


_OF_A_ROW = late(r":\s?\d")
"""« En exercice Présents Votants : 11 : 9 : 10 »: the last label of a row, before the figures of all."""
_DASHED, _ROWS = late(r"- [a-z ]{6,40}\s?:\s?\d{1,3}\s$"), 3
"""« … Zoé BRUN, Hédi - ayant donné procuration : 5 ROY, … - absents : 2 Luc PETIT »: so many rows of one column."""


def _in_a_row(flow: Flow, at: int) -> bool:
    """« Votants : 15 – Blancs : 2 – Exprimés : 13 »: behind the figure of another label, in a vote told on one line."""
    return flow.text[max(at - 2, 0) : at].strip().isdigit()


class _Run(NamedTuple):
    """Labels that follow each other, with the space behind them."""

    span: Span
    opens: bool = False
    """One of them may open a list of those who are away."""
    given: bool = False
    """One of them counts proxies, and may open their list."""
    bare: bool = False
    """It tells no figure."""


def _runs(flow: Flow, lists: re.Match[str], zone: Span) -> list[_Run]:
    """The labels in `zone`; where the first list is of the present, no other label opens it again."""
    found: list[_Run] = []
    for label in flow.scan(LABEL, zone):
        if _ROLL_NUMBER.search(label[0]):
            continue
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


_ROLL_NUMBER = late(r"(?<!\d)0\d\d$")
"""« Ont donné procuration : 003 ROY Max à 025 BRUN Zoé »: the number of the member, and no count."""
_RATIO = late(r"\d{1,3} ?/ ?\d{1,3} ")
"""« Présents : 12/16 Mme BRUN », « page 12/16 »: it may be a count."""
_NOBODY = late(r"\D0$")
"""« Absents : 0 » opens no list."""


def _amid_a_list(flow: Flow, run: _Run, first: int) -> bool:
    """Whether what stands before the labels goes on behind them; `first` is where the first heading stands."""
    (start, end), back = run.span, max(run.span.start - _BACK, 0)
    if flow.text[end - 1] != " " or flow.text[start - 1] != " ":
        return False
    if _CIVILITY_LEFT.search(flow.fold, back, start):
        return flow.text[end].isupper() and not _NO_NAME.match(flow.fold, end)
    if _UNDONE.search(flow.fold, back, start):
        return _somebody(flow, end) or _GIVEN_WHAT.match(flow.fold, end) is not None
    if start <= first < end or _OF_MEMBERS.match(flow.fold, end):
        return False  # it is itself the heading of the first list
    if heading := _HEADING_UNDONE.search(flow.fold, back, start):
        if run.given and flow.fold.startswith("ayant", start):
            return False  # « EXCUSÉS AYANT DONNÉ PROCURATION : 3 Mesdames, Messieurs : »
        behind = _SAME_HEADING.match(flow.fold, end)
        if behind and behind[0] == ":" and run.given:
            return False  # « Absents ayant donné procuration : 2 : M. ROY à Mme BRUN »: one heading, and its count
        return behind is not None or (flow.fold.startswith("a ", end) and not run.given and heading[0][0] in "pr")
    if run.bare and _NEXT_HEADING.match(flow.fold, end):
        return True
    if _parts_a_name(flow, run, back):
        return True
    if _ENDS_NAME.search(flow.text, back, start):
        return _goes_on(flow, run)
    return not _RATIO.fullmatch(flow.fold, start, end) and _follows_in_list(flow, run, back)


_OF_MEMBERS = late(r"(?:(?:delegues|membres|conseillers|elus)(?: [a-z]+){0,2}|titulaires) ?:")
"""« … Votants : 31 Présents : 28 Délégués titulaires : Mme BRUN, … »: the label heads what follows."""


def _follows_in_list(flow: Flow, run: _Run, back: int) -> bool:
    """« Présents : [Votants : 15] Luc ROY », « Mme BRUN, [Votants : 15] maire, … »: the next of the list, or a note."""
    start, end = run.span
    if not run.opens and _QUALITY_LEFT.search(flow.fold, back, start):
        return flow.text[end].islower()
    heading = _HEADING.search(flow.fold, back, start)
    alone = not (run.opens or run.given) or (heading is not None and heading[0].startswith("pres"))
    if not alone or not (heading or _PARTED.search(flow.fold, back, start)):
        return False
    noted = _NOTED.match(flow.fold, end) or _QUALITY.match(flow.fold, end)
    return noted is not None or _somebody(flow, end) or _somebody(flow, _behind_of(flow, end))


_NOTED = late(r"qui |pouvoir |procuration |excusee?\b|representee? par")
"""« Mme BRUN, [Votants : 15] procuration à M. ROY »."""
_SAME_HEADING = late(r":|excus|(?:les |tous les )?(?:conseillers|delegues|membres|mesdames|messieurs)|par ")
"""« Absents [Votants : 15] excusés : », « Étaient présents [Votants : 15] les conseillers suivants : »."""


def _goes_on(flow: Flow, run: _Run) -> bool:
    """« M. Luc ROY [Votants : 15] donne pouvoir à … », « …, Luc ROY [Votants : 15] , Ana BRUN »."""
    if _GOES_ON.match(flow.fold, run.span.end) or _NOTE.match(flow.text, run.span.end):
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
    article = _OFFICE.match(flow.fold, at) and not _ARTICLE_IN_CAPITALS.match(flow.text, at)
    return flow.text[at : at + 1].isupper() and not article and not _NO_NAME.match(flow.fold, at)


_ARTICLE_IN_CAPITALS = late(r"L[EA]S? [A-ZÀ-Þ]{2}")
"""« LE BIHAN »."""
_CIVIL_AT = late(rf"{CIVILITIES} ")


def _parts_a_name(flow: Flow, run: _Run, back: int) -> bool:
    """« Mme Ana [Votants : 15] ROY, … », « ROY Ana, PETIT [Votants : 15] Luc, … »."""
    start, end = run.span
    if not run.opens and _LED.search(flow.text, back, start):
        return flow.text[end].isupper()
    if half := _HALF.search(flow.text, back, start):
        known = _is_given(half["given"])
        capitals = _CAPITALS.match(flow.text, end) is not None and not half["given"].isupper()
        inside = half[0][0] == "," and ";" in flow.text[max(half.start() - _BACK, 0) : half.start()]
        if known and capitals and not inside:
            return True  # but « ROY, Max ; BRUN, Zoé Absents : 2 LEROY, Guy »: the next list
        other = _OTHER_HALF.match(flow.text, end)
        alike = other and " " not in other[0] and _TWO_WORDS.search(flow.text, back, half.start() + 1)
        if other and not (run.opens or run.given) and _somebody(flow, end) and (known or capitals or alike):
            return True
    if run.opens or run.given:
        turned = _FAMILY_HALF.search(flow.text, back, start)
        return bool(turned) and _GIVEN_HALF.match(flow.text, end) is not None
    given = _GIVEN_BEHIND.match(flow.text, end)
    if given is None or _NO_NAME.match(flow.fold, end):
        return False
    if _FAMILY_LEFT.search(flow.text, back, start):
        return not given["given"].isupper() or _is_given(given["given"])
    return _CIVIL_AND_NAME.search(flow.text, back, start) is not None and _is_given(given["given"])


def _is_given(name: str) -> bool:
    return fold(name).partition("-")[0] in given_names()


_TWO_WORDS = late(r"[,;:] ?[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+ ?[,;]$")
_CIVIL_AND_NAME = late(r"\b(?:MM?\.?|Mr|Mmes?|Monsieur|Madame) [A-ZÀ-Þ][\w'’-]+ $")


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
    # a page that the labels opened, starts behind them; that of the first list starts where it did
    tops = [(run.end if run.start <= at < run.end else moved(at) if at > top else at, p) for at, p in flow.page_starts]
    return Flow(text, folded, starts, words, pages, lines, tops, flow.grids)


def _turned(text: str, run: Span, top: int) -> str:
    before = text[:top].removesuffix(" ") + "\n" if text[top - 1 : top] == " " else text[:top]
    return before + text[run.start : run.end - 1] + "\n" + text[top : run.start] + text[run.end :]
