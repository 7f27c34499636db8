"""Titles that run into their text: « Voirie : le devis est retenu à l'unanimité. », « Antenne – L'opérateur … ».

One such line says nothing: « Vote : … » and « Présents : … » look like it. Where several lines in a row open with a few
words and the same sign, and most of what stands between them is decided, it is the clerk's way to write his titles.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.series import find_series
from deliberation_cli.parsing.items.stopped import is_label, stopped_titles
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.votes.once import told_once
from deliberation_cli.parsing.words import ITEM

_SIGNS = "[•*■▪♦◆◊▸‣➢➤►▶❖□●○→✓+-]"
_NUMBER_ALONE = late(rf"(?:{ITEM}|demande)\s(?:n\s?°\s?)?\d[\w./-]*")
"""« Dossier 2017/09 : loyer, 450 €. Accordé. »: a number and its title, not a title and its text."""
_OPENS = rf"(?:^|(?<=\n))[ ]*(?:{_SIGNS}[ ]?)?"
_LINE = late(
    _OPENS + r"(?P<title>[A-ZÀ-ÝŒ](?:[^\n.:;!?–—]|(?<= M)\.){2,56}?)[ ]?(?P<sign>[:–—]|(?<=[ ])-)\s(?=[\w«\"(])",
)
_TWO_PARTS = late(
    _OPENS + r"(?P<title>[A-ZÀ-ÝŒ][^\n.:;!?–—]{2,40} [–—-] [^\n.:;!?–—]{2,40}?)[ ]?(?P<sign>:)\s(?=[\w«\"(])",
)
"""« Aide d'urgence – dossier n° 4 : après examen, … »: a dash in the title, its colon behind it."""
_LONG = late(r"[ ]*[-–•*] (?P<title>[A-ZÀ-ÝŒ][^\n.:;!?|│]{4,140}?)[ ]?(?P<sign>:)\s(?=[A-ZÀ-ÝŒ«(]|[o•–-]\s)")
"""« - Vente du lot n° 4 à la SARL Bois : M. Roy quitte la salle. … »: of whatever length, behind a dash."""
_MARKED = late(rf"[ ]*{_SIGNS} (?P<title>[A-ZÀ-ÝŒ][^\n.:;!?|│]{{4,140}}?)[ ]?(?P<sign>:)\s(?=[\w«\"(])")
_PARAGRAPH = late(r"[ ]*(?P<title>[A-ZÀ-ÝŒ][^\n.:;!?|│]{4,140}?)[ ]?(?P<sign>:)\s(?=[A-ZÀ-ÝŒ«(])")
_BEFORE_FORMULA = late(
    _OPENS
    + r"(?P<title>[A-ZÀ-ÝŒ][^\n:;!?|│]{2,160}?)[ ]?(?P<sign>:)\s(?=Après (?:en )?avoir délibéré|Après délibération"
    r"|[ÀA] l['’]unanimité|[Ll]e [Cc]onseil(?: \w+)?,? (?:après|décide|approuve|accepte|à l['’]unanimité))"
)
"""« Don à l'amicale : Après en avoir délibéré, … »: of whatever length, where the assembly speaks behind the colon."""
_FEWEST, _SURE = 3, 2
_NUMBERED = 3
"""Titles with numbers: a document that has so many does not write its titles so."""
_NO_TITLE = ("header", "roll_call", "opener", "adverb", "beside_number", "rank", "act_head", "table_head", "row_vote")


@remembered
def run_in_titles(flow: Flow, span: Span) -> list[Span]:
    """The titles, without their signs, where titles of this kind are the document's habit."""
    signed = [line for line in flow.lines(span) if _SIGN.search(flow.text, *line)]
    lines, parted = (_opened(flow, signed, span.end, pattern) for pattern in (_LINE, _TWO_PARTS))
    best: list[re.Match[str]] = []
    for signs in (":", "–—-"):  # one dash is easily read, or typed, for another
        found = [match for match in lines if match["sign"] in signs]
        if signs == ":" and parted and len(found) + len(parted) >= _FEWEST:
            found = sorted([*found, *parted], key=lambda match: match.start())
        fewest = _SURE if found and all(match[0].strip()[:1] in _BULLETS for match in found) else _FEWEST
        if len(found) >= fewest and len(found) > len(best) and _decided(flow, found, span.end):
            best = found
    best = _with_longer(flow, signed, span.end, best)
    long = _opened(flow, signed, span.end, _LONG, long=True) if len(best) < _FEWEST else []
    best = long if len(long) >= _FEWEST and _decided(flow, long, span.end) else best
    sure = _opened(flow, signed, span.end, _BEFORE_FORMULA, long=True) if not best else []
    best = sure if len(sure) >= _SURE else best
    titles = [Span(*match.span("title")) for match in best]
    shouted = [title for title in titles if flow.text[title.start : title.end].isupper()]
    titles = (
        shouted if len(shouted) >= _FEWEST else titles
    )  # « * VOIRIE : », and under it « Choix : le devis est retenu. »
    titles = titles or [title for title in stopped_titles(flow, span) if flow.text[title.start - 1] == "\n"]
    if not titles or _has_numbers(flow, span, titles):
        return []
    return [title for title in titles if not _NUMBER_ALONE.fullmatch(flow.fold, *title)]


_SIGN = late("[:–—-]")
"""No title of this kind is without one: most lines show so at once."""


def _with_longer(flow: Flow, lines: Sequence[Span], end: int, best: list[re.Match[str]]) -> list[re.Match[str]]:
    """Behind the mark that all titles bear, a longer one whose line decides: « - Achat d'un broyeur … : 6 pour »."""
    if best and all(_opens_paragraph(flow, match) for match in best):
        return _with_longer_paragraphs(flow, lines, end, best)
    marks = {match[0].strip()[:1] for match in best}
    if len(marks) != 1 or not re.match(_SIGNS, mark := marks.pop()):
        return best
    known = {match.start("title") for match in best}
    others = [match for match in _opened(flow, lines, end, _MARKED, long=True) if match.start("title") not in known]
    longer = [
        match
        for match in others
        if match[0].strip()[:1] == mark
        and cue("breaks", "decided").search(flow.fold, match.end(), _line_end(flow, match.end()))
    ]
    return sorted([*best, *longer], key=lambda match: match.start())


def _with_longer_paragraphs(
    flow: Flow, lines: Sequence[Span], end: int, best: list[re.Match[str]]
) -> list[re.Match[str]]:
    """« Adhésion au groupement de commandes de la Communauté de Communes : … », a paragraph as those of the others."""
    known = {match.start("title") for match in best}
    others = [match for match in _opened(flow, lines, end, _PARAGRAPH, long=True) if _opens_paragraph(flow, match)]
    found = sorted([*best, *(m for m in others if m.start("title") not in known)], key=lambda match: match.start())
    stops = [*(match.start() for match in found[1:]), min(end, found[-1].end() + _LAST)]
    return [m for m, stop in zip(found, stops, strict=True) if m.start("title") in known or _tells(flow, m.end(), stop)]


def _apart(flow: Flow, at: int) -> bool:
    """Whether a paragraph opens there."""
    return flow.text[max(at - 2, 0) : at] == "\n\n"


def _opens_paragraph(flow: Flow, match: re.Match[str]) -> bool:
    """Behind a blank line, or at the head of a line that is a whole paragraph, as web pages have them."""
    return _apart(flow, match.start("title")) or _line_end(flow, match.end()) - match.start() > _PARAGRAPH_LINE


_PARAGRAPH_LINE = 130
"""Characters of such a line."""


def _line_end(flow: Flow, at: int) -> int:
    end = flow.text.find("\n", at)
    return len(flow.text) if end < 0 else end


def _opened(
    flow: Flow, lines: Sequence[Span], end: int, pattern: re.Pattern[str], *, long: bool = False
) -> list[re.Match[str]]:
    """The lines that a title of a form opens, which is tried where a line starts and nowhere else."""
    matches = (pattern.match(flow.text, line.start, end) for line in lines)
    return [match for match in matches if match and _is_title(flow, match, long=long)]


def _decided(flow: Flow, found: list[re.Match[str]], end: int) -> bool:
    """Whether most of what stands between the titles tells a decision."""
    bodies = [Span(a.end(), b.start()) for a, b in pairwise(found)]
    bodies.append(Span(found[-1].end(), min(end, found[-1].end() + _LAST)))
    once = told_once(flow, found[0].start())
    decided = sum(_tells(flow, *body) or (once is not None and once.tells(body)) for body in bodies)
    sure = all(_apart(flow, match.start("title")) or match[0].strip()[:1] in _BULLETS for match in found)
    among = _TOLD if sure or 2 * sum(_opens_paragraph(flow, match) for match in found) > len(found) else 2
    return decided >= (_SURE if sure else _FEWEST) and among * decided >= len(found)


_TOLD = 3
"""One in so many titles that open their paragraphs decides: village minutes tell the news besides."""
_BULLETS = frozenset("•■▪♦◆◊▸‣➢➤►▶❖◦□●○→✓")
"""Marks that open an entry: a dash may as well join two parts of a title."""


def _tells(flow: Flow, start: int, end: int) -> bool:
    """Whether words tell a decision: by how it was voted, or by the body that takes it."""
    return any(pattern.search(flow.fold, start, end) for pattern in (cue("breaks", "decided"), _TAKES))


_TAKES = late(
    r"(?<![a-z])apres (?:en )?(?:avoir )?deliber|(?<![a-z])(?:conseil|comite|bureau)(?: [a-z]+)?,? "
    r"(?:decide|renonce|autorise|fixe|donne|ne souhaite pas|designe|retient|charge|accorde|sollicite)(?![a-z])"
)
_LAST = 600
"""Characters in which the text of the last title decides."""


def _is_title(flow: Flow, match: re.Match[str], *, long: bool = False) -> bool:
    if not _runs_on(flow, match.end()) or _SCORE.match(flow.text, match.start("title")):
        return False
    words = flow.fold[match.start("title") : match.end("title")]
    if any(cue("items", name).match(words) for name in _NO_TITLE) or cue("items", "sentence").search(words):
        return False
    few = long or ("," not in words and len(words.split()) <= _WORDS)
    label = is_label(words) if long else cue("breaks", "no_run_in").match(words)
    if label or not few:
        return False
    return not _said_twice(flow, match)


_SCORE = late(
    r"(?:(?:M\.|Mme|Mlle|Monsieur|Madame) [^\n:]{2,40}|[A-ZÀ-Ý][a-zà-ÿ-]+(?: [A-ZÀ-Ý][A-ZÀ-Ý’'-]+)+"
    r"|[A-ZÀ-Ý][A-ZÀ-Ý’' -]+ [A-ZÀ-Ý][a-zà-ÿ-]+)\s?[:–-]\s\d{1,3}(?:\svoix|\ssuffrages?)?\b"
)
"""« - Zoé BRUN : 14 voix »: what a candidate obtained."""


def _said_twice(flow: Flow, match: re.Match[str]) -> bool:
    """« Voirie : programme 2021 », which the agenda announced: a whole title, whose colon parts no text from it."""
    end = flow.text.find("\n", match.end())
    line = flow.fold[match.start() : end if end >= 0 else len(flow.fold)].strip()
    return flow.fold.find(line) != flow.fold.rfind(line)


def _runs_on(flow: Flow, start: int) -> bool:
    """« Voirie - On prend la tranche 2 », not « Service des eaux - Compte de gestion 2011 », a title to its end."""
    end = flow.text.find("\n", start)
    end = len(flow.text) if end < 0 else end
    follows = flow.text[end : end + 2].strip()[:1]
    if cue("breaks", "decided").search(flow.fold, start, end):
        return True
    return flow.text[start:end].rstrip()[-1:] in ".!?;" or end - start > _RUNS_ON or follows.islower()


_RUNS_ON = 50
"""Characters of a line behind a title's dash that are more than a title's second half."""
_WORDS = 6


def _has_numbers(flow: Flow, span: Span, titles: Sequence[Span]) -> bool:
    """Whether numbers part the items; those of files (dossiers) that the titles speak of do not."""
    if any(not all(_in_one_of(member.span, titles) for member in chain) for chain in find_series(flow, span)):
        return True
    lines = (flow.fold[line.start : line.end].strip() for line in flow.lines(span))
    numbered = sum(any(cue("items", name).match(line) for name in ("rank", "act_head")) for line in lines)
    return numbered >= _NUMBERED


def _in_one_of(place: Span, titles: Sequence[Span]) -> bool:
    return any(title.start < place.start and place.end <= title.end for title in titles)
