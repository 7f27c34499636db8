"""Words that look like the heading of a list, and head nothing: a sentence, a legend, a column, an institution."""

from __future__ import annotations

import re

from deliberation_cli.parsing.attendance.bare_marks import marks_one
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow


def heads_nothing(flow: Flow, match: re.Match[str], words: str) -> bool:
    """Whether the words, folded, that `match` found open no list of people."""
    start, end = match.span("words")
    if words in _OF_ONE and marks_one(flow, start):
        return True
    if words in _BY_PROXY and flow.fold[end : end + 1] == ")":
        return True  # « 4 abstentions (…, M. Guy BRET par procuration) : »: how one of them votes
    if any(pattern.search(words) for pattern in _OF_NOBODY) or _ends_counts(flow, match):
        return True
    if _GUESTS.search(flow.fold, max(start - 12, 0), start + len("et ")):
        return True
    if _IN_LEGEND.search(flow.fold, max(start - 60, 0), start):
        return True
    if words.endswith(" par") and _OF_A_THING.search(flow.text, max(start - 30, 0), start):
        return True
    stands_for = "represent" in words and (words.startswith("etai") or words.endswith("par"))
    if stands_for and _OF_AN_INSTITUTION.search(flow.fold, max(start - 90, 0), start):
        return True
    if _LATER.match(flow.fold, start, match.end() + _LATER_REACH) or _IN_A_COLUMN.match(flow.fold, start):
        return True
    advisory = words.endswith("voix") and _ADVISORY.match(flow.fold, end)
    return bool(advisory or _OF_A_ROW.match(flow.fold, start - 2))


def _ends_counts(flow: Flow, match: re.Match[str]) -> bool:
    """« Présents : 17   Pouvoirs : 2   Absents : 4 », and a blank line: the last label of a row of counts."""
    if not match["count"] or not _APART.match(flow.fold, match.end("count")):
        return False
    start = match.start("words")
    return _COUNTS_BEFORE.search(flow.fold, max(start - _COUNTS, 0), start) is not None


_LABELS = r"(?:\s*[,;–|-]?\s*[a-z' ]{3,40}\s?:\s?\d{1,3})*"
_APART, _COUNTS = late(rf"\)?{_LABELS}\s?(?:\n\n|\n(?:membres |les )?(?:elus|nommes|college))"), 140
_COUNTS_BEFORE = late(rf"presents?[a-z ]{{0,30}}\s?:\s?\d{{1,3}}{_LABELS}\s*[,;–|-]?\s*$")
_OF_ONE = frozenset(("excuse", "excusee", "absent", "absente", "exc", "exc.", "abs", "abs."))
_IN_A_COLUMN = late(r"(?:excuse|absent)e?\s?\n(?:pouvoir|procuration) a [a-z]")
"""« Pouvoir à Max ROY / Excusé / Pouvoir à Zoé BRUN »: a column beside that of the names, one line each."""
_OF_A_ROW = late(r"[a-z,] (?:[a-z',]+ ){2,30}respectivement a(?! ?:)")
"""« Mme BRUN, M. ROY, conseillers, qui étaient absents, ont donné pouvoir, respectivement à Mme BRET, M. PETIT »."""
_FOR_A_TERM = late(
    r"(?:^|[ '])(?:duree|fin|debut|cours|renouvellement|terme|reste) d[eu] "
    r"(?:(?:la|leur|son|notre|present|ce) )?mandats?$"
)
"""« … pour la durée du mandat : 1° procéder à … »: the years of an office, and no vote that is lent."""
_BY_PROXY = frozenset(("par procuration", "par pouvoir", "par mandat"))
_OF_A_THING = late(r"(?<!\w)[a-zà-ÿ’']{4,}, $")
"""« les familles, représentées par M. Luc ROY, ont … »: a sentence of the debate."""
_LATER = late(r"(?:etai(?:en)?t )?(?:presente?s? et )?(?:excuse|absent)[(e·.)s-]* en cours de (?:seance|reunion)")
_LATER_REACH = 30
_GUESTS = late(r"invite[es]* (?:et|ou) $")
"""« Étaient invités et présents : Mme Ida COLAS, directrice »."""
_IN_LEGEND = late(r"\((?:exc|abs|pv|p|e|a|r)\b[. …]*\)\s?:\s?[^\n():]{0,30}$")
"""« (exc.) : excusé — (pv …) : absent, pouvoir donné à »: what marks in brackets say, and no list."""
_THIS_ACT = late(r"(?:^| )la presente$")
"""« … telle qu'annexée à la présente. 37 : TARIFS DE LA SALLE »: an act, not a member who is there."""
_OF_AN_INSTITUTION = late(
    r"(?:^|[\n.;] ?)(?:l'(?:etat|administration)|l[ea] (?:bureau|prefet|gouvernement|prefecture|direction|mairie)"
    r"[^.;:\n]{0,60}) (?:(?:est|sont|etai(?:en)?t|a ete) )?$"
)
"""« L'État était représenté par : M. Luc ROY, préfet »: he is no member's holder."""
_INSTITUTION_IS = late(
    r"^l(?:'|[ea] )(?:etat|administration|bureau|prefecture|mairie|direction)[a-z' ]* representee?s? par$"
)
_DOWN_A_COLUMN = late(r"^(?:qui (?:a|ont) donne )?(pouvoir|procuration) \1(?: \1| a)*$")
"""« pouvoir | pouvoir | à | à »: a column of a table, one word a row."""
_OF_COMMUNES = late(r"communes? (?:non )?representees?$")
"""« Communes non représentées : Belval »: what is listed is nobody."""
_ADVISORY = late(r"\s(?:seulement\s)?consultatives?(?![a-z])")
"""« Membres présents avec voix | consultative : »: they have no vote."""
_COLUMNS = late(
    r"\bpresente?s? (?:excusee?s?|absente?s?|pouvoirs?|procurations?) (?:\w+ )?(?:excuse|absent|pouvoir|procur)"
    r"|\bpresente?s? (?:(?:a|ont|ayant) )?donne (?:pouvoir|procuration)s? a absent"
)
"""« Présents Excusés Absents Pouvoirs »: the head of a table whose columns are lost."""
_OF_NOBODY = (_INSTITUTION_IS, _THIS_ACT, _OF_COMMUNES, _COLUMNS, _DOWN_A_COLUMN, _FOR_A_TERM)
