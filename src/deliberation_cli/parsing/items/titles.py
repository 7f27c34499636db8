"""Which lines look like titles: where a sentence ends, where a body of text opens, where a title stops."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, fold
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.words import ITEM

SIGNED = late(r"(?:pour )?(?:le|la) (?:maire|presidente?|secretaire(?: de seance)?)\s?[:,]\s?(?:m[.m]|[a-z' -]{4,40}$)")
"""« Le Maire : Max ROY », who signs under an act."""


_LONGEST_TITLE = 6
"""Lines of a title at most."""


SHORT = 50
"""Characters: a title with a full stop is no longer, a line of text no shorter."""


WORD_OF_NUMBER = late(rf"(?:projet de )?{ITEM}s?\s?:?")
"""« Délibération » over « n° 2021-07-36 »: the word of the number, no title."""


_SHORTEST_TITLE, _SURE_START = 5, 18
"""Characters: shorter words are no title; from so many on, one title may be the start of the other."""
_SAME_TITLE = 88
"""Likeness (0 to 100) from which a line is the title that the agenda announced."""


_SIGNS = late(r"[^a-z0-9]+")
_SENTENCE_END = late(r"(?:[.!?;:»)€]|\d[.,]\d\d)\s*$|^[\d\s|│–-]+$|^[–—-]\s\S.*\s[–—-]\s*$")
"""« – Adopté à l'unanimité – », between dashes: nothing runs on behind it."""


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """A title without its number and bullet, punctuation dropped."""
    return _SIGNS.sub(" ", bare_start(text)).strip()


@lru_cache(maxsize=8192)
def behind_bullet(text: str) -> int:
    """Where the words of a line start: its readers ask again and again."""
    bullet = cue("items", "bullet").match(text)
    return bullet.end() if bullet else 0


@lru_cache(maxsize=8192)
def bare_start(text: str) -> str:
    """A line without its bullet and rank, or without its act's number, where more stands behind."""
    text = text[behind_bullet(text) :]
    rank = cue("items", "rank").match(text)
    text = text[rank.end() :] if rank else text
    act = cue("items", "act_head").match(text)
    return text[act.end() :] if act and act.end() < len(text) else text


def alike(one: str, other: str) -> bool:
    """Whether two bare titles are the same one, up to slips and a shortened end."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    letters = len(short)
    if letters < _SHORTEST_TITLE:
        return False
    if letters >= _SURE_START and long.startswith(short[:40]):
        return True
    if long.startswith(short) and _YEAR_BEHIND.fullmatch(long, letters):
        return True  # « Vote des taux », announced, and « Vote des taux 2014 »
    return 2 * letters * 100 >= _SAME_TITLE * (letters + len(long)) and fuzz.ratio(one, other) >= _SAME_TITLE


_YEAR_BEHIND = late(r" (?:19|20)\d\d")


def ends_sentence(line: TextLine) -> bool:
    """Whether a sentence, or a row of figures, ends with the line."""
    return bool(_SENTENCE_END.search(line.text))


def after_bullet(flow: Flow, line: TextLine) -> int:
    """Where the words of a line start, behind its bullet."""
    return flow.fold.index(line.fold, line.span.start) + behind_bullet(line.fold)


def before_stop(flow: Flow, title: Span, limit: int) -> Span | None:
    """What stands before the first colon or full stop of a title, where one stands before `limit`."""
    stop = _STOP.search(flow.fold, min(title.start + _SHORTEST_PART, limit), limit)
    return Span(title.start, stop.start()) if stop else None


def cut_at(pattern: re.Pattern[str], words: str, title: Span, shortest: int) -> Span:
    """The title up to where `pattern` is found, at least `shortest` characters behind its start."""
    found = pattern.search(words, min(title.start + shortest, title.end), title.end)
    return Span(title.start, found.start()) if found else title


_STOP = late(r"\s?[:.;](?=\s)")
_SHORTEST_PART = 8
"""Characters that stand at least before the stop of a title."""


def says(words: str) -> bool:
    """Whether words behind a number are a sentence; « Contrat de prêt de 134 000 € auprès de … » is a title."""
    found = cue("items", "sentence").finditer(without_amount(words))
    return any(said[0] != "€" or not _GOES_ON.match(words, said.end()) for said in found)


def without_amount(words: str) -> str:
    """« Achat d'un tracteur (42 000 € HT) », « Subvention – 550 € »: what a title's thing costs, behind it."""
    return _COSTS.sub("", words) if "€" in words or "euros" in words else words


_COSTS = late(
    r"\s?\([^()\d]{0,20}\d[\d ]*(?:[.,]\d{1,2})? ?(?:€|euros)[^()]{0,14}\)"
    r"|\s[–:-] ?\d[\d ]*(?:[.,]\d{1,2})? ?(?:€|euros)(?: (?:h\.?t|t\.?t\.?c)\.?)?(?=\s*$)"
)
_GOES_ON = late(r" (?:h\.?t|t\.?t\.?c|aupres|pour|a|de|du|par|avec)\b")


def before_colon(flow: Flow, place: Span) -> Span | None:
    """« 2/ Échange de parcelles : le Maire expose. », « 3. Lavoir. Un devis … »: the title before its text."""
    colon = _COLON.match(flow.text, *place) or _STOPPED.match(flow.text, *place)
    if colon is None:
        return None
    words = flow.fold[colon.start("title") : colon.end("title")]
    if says(words) or cue("items", "adverb").match(words) or not looks_like_title(words):
        return None
    return Span(*colon.span("title"))


_STOPPED = late(r"\s*(?P<title>[A-ZÀ-ÝŒ«][^\n.:;?!]{6,90}[a-zà-ÿ»)]{2})\.\s+(?=[A-ZÀ-Ý\d])")
_COLON = late(r"\s*(?P<title>[A-ZÀ-ÝŒ«][^\n:;]{7,110}?)[ ]?:\s+(?=[A-Za-zÀ-ÿ])")


def behind_hashes(words: str) -> int:
    """« ## 3. Cimetière »: where the words of a heading of Markdown start."""
    hashes = _HASHES.match(words) if words.startswith("#") else None
    return hashes.end() if hashes else 0


_HASHES = late(r"#{1,6}\s+")


def starts_here(lines: Sequence[TextLine], i: int) -> bool:
    """Whether no sentence runs on into line `i`."""
    if i == 0 or lines[i].gap or lines[i].page != lines[i - 1].page:
        return True
    before = lines[i - 1]
    return not before.full or ends_sentence(before)


def stands_apart(lines: Sequence[TextLine], i: int) -> bool:
    """Whether a wide gap or the top of a page stands above line `i`."""
    return lines[i].gap or (i > 0 and lines[i - 1].page != lines[i].page)


def starts_body(lines: Sequence[TextLine], title: int, i: int) -> bool:
    """Whether line `i` starts a body of text: usual first words, or a full line under a set-off title."""
    line = lines[i]
    if opens_body(line):
        return True
    set_off = stands_apart(lines, title) or cue("items", "subject").match(lines[title].fold)
    starts = line.text.lstrip('«“" ')[:1].isupper() and not line.text.isupper()
    settles = line.text.endswith(".") and cue("breaks", "decided").search(line.fold)
    if _BULLETED.match(line.text) and not _BULLETED.match(lines[title].text):
        return bool(set_off and stands_apart(lines, title) and says(line.fold))
    return bool(set_off and starts and (settles or (line.full and len(line.fold) >= SHORT)))


_BULLETED = late(r"[-–•]\s+[A-ZÀ-Ý][^\n]{20,}\.$")
"""« - Les frais d'acte seront supportés par la commune. »: a sentence in a list, under a title that is in none."""


def looks_like_title(words: str, fewest: int = 8) -> bool:
    """Whether words, already known not to be a sentence, are letters rather than a row of a table."""
    plain = fold(words)
    if _PART_OF_ACT.fullmatch(plain) or _SCORES.fullmatch(plain):
        return False
    words = _NUMBER_BEHIND.sub("", words)
    letters = sum(c.isalpha() for c in words)
    return letters >= fewest and letters > 0.6 * len(words.replace(" ", "")) and words.count(",") <= 7


_PART_OF_ACT = late(
    r"\W*(?:deliberation|delibere|expose(?: des motifs)?|dispositif|decision|preambule|contexte)\s?[:.]?\s?"
    rf"|(?:{ITEM}|decision|demande|vote|proposition|motion|offre) ?:? ?(?:est |sera |a ete )?(?:ajourne|reporte|retire"
    r"|differe|renvoye|refuse|rejete|accepte|adopte|approuve|accorde)(?:e|es|s)?(?![a-z])[^\n]{0,50}"
    r"|avis (?:tres )?(?:de)?favorable(?: (?:du|de l'|des) ?[a-z ]{3,30}| a l['\x20]unanimite[^\n]{0,40})?\.?"
    r"|avis (?:du|de l') ?[a-z ]{3,30}: [^\n]{3,60}"
    r"|(?:accord|refus) (?:(?:du|de l'|des) ?(?:conseil|comite|bureau|assemblee|membres|elus)|a l.unanimite|unanime)"
    r"[^\n]{0,40}"
    r"|(?:noms? et prenoms? des candidats?[^\n]*)?\s?suffrages obtenus(?:\s[\s\S]*)?|en chiffres(?:\s[\s\S]*)?"
)
"""« Délibération », over what the council decides: a part of the act, and no title; no more is « Demande refusée. »,
or a ballot's table."""
_SCORES = late(
    r"\W*(?:[a-z][a-z' -]{1,40}?\s?:?\s\d{1,3}(?:\svoix)?\s?[;,]\s?){1,9}[a-z' -]{2,40}?\s?:?\s\d{1,3}(?:\svoix)?\W*"
)
"""« ROY 10 ; COLAS 8 »: what the candidates obtained."""
_NUMBER_BEHIND = late(r"[\s:(–-]+[a-z_]*\d[\w/-]*\s?\)?$")
"""« Tarifs du bois : 2019-12 »: the act's number behind its title."""


_REPORTER = late(r"(?:rapporteure?s?|presente par|expose de)\s?:")
"""« Rapporteure : Mme BRUN », below a full line of its title."""


def title_end(lines: Sequence[TextLine], i: int, end: int) -> int:
    """Index of the title's last line: it runs on while its lines reach the right edge or the next starts small."""
    last = i
    while last + 1 < end and last - i < _LONGEST_TITLE:
        line, following = lines[last], lines[last + 1]
        if following.gap or following.page != line.page or opens_body(_continued(line, following)):
            break
        if (
            _COUNT.match(following.text)
            or _TOLD.match(following.fold)
            or _REPORTER.match(following.fold)
            or (line.text.endswith((".", ";", ":")) and not line.full)
        ):
            break
        if following.text[:1].isupper() and says(following.fold) and not _JOINS.search(line.fold):
            break
        if _REPORTS.search(line.fold) and len(following.text.split()) <= _NAME:
            return last + 1
        if _shouted(lines[i : last + 1]) and _SMALL.match(following.text) and not _RUNS_ON.search(line.fold):
            break
        goes_on = line.full or following.text[:1].islower() or _OPEN_END.search(line.text)
        if not (goes_on or _shouts_on(line, following)):
            break
        names = ("row_vote",) if _JOINS.search(line.fold) else ("rank", "bullet", "act_head", "objet", "row_vote")
        if any(cue("items", name).match(following.fold) for name in names):
            break
        last += 1
    return last


_TOLD = late(r"\(\s?(?:avis|adopt|approuv|accept|rejet|vote|unanim|majorit|retir|report|ajourn)")
"""« (Avis favorable à l'unanimité.) », right below a title."""


def _shouts_on(line: TextLine, following: TextLine) -> bool:
    """« TAUX DES TAXES POUR », and « L'ANNÉE 1999 (21 pour) » below it; not « PROJET DE », « DÉLIBÉRATION N° 1 »."""
    both = line.text.isupper() and following.text[:_FEW].isupper()
    if not both or _SHOUTED_END.search(line.text) is None:
        return False
    return cue("items", "act_head").match(following.fold) is None


def _shouted(title: Sequence[TextLine]) -> bool:
    """Whether a title is in capitals throughout; « N° », « m² » and the like may stand in it."""
    return all(_CAPITALS.search(line.text) and not _SMALL_LETTERS.search(line.text) for line in title)


_CAPITALS, _SMALL_LETTERS = late(r"[A-ZÀ-Ý]{4}"), late(r"[a-zà-ÿ]{3}")
_SMALL = late(r"[A-ZÀ-Ý][a-zà-ÿ’']+ [a-zà-ÿ]")
"""« INDEMNITÉ DE GARDIENNAGE DE L'ÉGLISE », to the edge, and below it « Fixée à … »: the text, no more of the title."""
_RUNS_ON = late(r"(?:[,(-]|(?<![a-z])(?:d[eu]?|des|l[ea]?|les|et|a|aux?|pour|par|sur|n°))$")
_OPEN_END = re.compile(r"(?:[,–-]|\b(?:de|du|des|la|le|et|à))$")
_FEW = 8
"""Letters that show a line to open in capitals."""
_SHOUTED_END = re.compile(r"\b(?:DE|DU|DES|LA|LE|LES|ET|À|AU|AUX|POUR|PAR|SUR)$")


def _continued(line: TextLine, following: TextLine) -> TextLine:
    """« … cette taxe remplace la / taxe locale »: below a full line a small letter opens no text for being full."""
    return following._replace(full=False) if line.full and following.text[:1].islower() else following


_COUNT = late(
    r"(?:Nombre de |Membres |Conseillers |Présents|Votants|Exprimés|Pour|Contre|Abstention)[^\d:]{0,50}:\s?\d{1,3}$"
)
"""« En exercice : 27 » below a title opens the counts of its vote."""
_JOINS = late(r"(?<![a-z])(?:du|de|des|le|la|les|au|aux|n ?°)$")
"""« … de la séance du », and below it « 29 juin 2017 »: no rank."""
_REPORTS, _NAME = re.compile(r"[(–-] ?rapporteure? ?:?$"), 4
"""« … – rapporteur », and the name of who reports on the next line."""


_PROSE = late(r"\.$|[a-zà-ÿ»)]{2}\. [A-ZÀ-Ý]")
"""A full stop at the end of a line, or between two sentences on it."""


def opens_body(line: TextLine) -> bool:
    """Whether a line opens the text of an item."""
    return _opens_body(line.fold, line.text, line.full)


@lru_cache(maxsize=8192)  # asked of each line as a title, as the line behind one, and as an agenda's
def _opens_body(fold: str, text: str, full: bool) -> bool:
    if cue("items", "opener").match(fold, behind_bullet(fold)):
        return True
    if not cue("items", "determiner").match(fold):
        return False
    return bool(full or _PROSE.search(text) or cue("items", "sentence").search(fold))
