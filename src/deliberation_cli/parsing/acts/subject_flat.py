"""The subject of an act whose line ends are lost: where it starts, and the words before which it stops."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deliberation_cli.parsing.acts.act_number import find_number, header
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.titles import says
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span

_REACH = 420
"""Characters of the longest title."""
_SHORTEST, _SHORTEST_LABELLED = 8, 4
"""Letters of a title; behind its label « École » is one."""
_SIGN = 4
"""« n° »."""
_CAPITAL = late(r"(?<=\s)[A-ZÀ-ÝŒ«]")
_JOINS = late(
    r"(?:\b(?:de|du|des|la|le|les|a|au|aux|et|ou|par|pour|avec|sur|sous|en|dans|entre|un|une|son|sa|ses|leur|d'un|d'une)"
    r"|[('’&«]|[a-z]')\s*$"
)
"""Behind these words a title goes on."""
_IN_ARTICLE = late(r"art(?:icle|\.)\s+\w{1,7}\s*[:.–-]*\s*$")
"""« Article 1 : Objet » opens an annexed convention."""
_VISA = late(r"(?:vu|considerant) (?:l|que?\b|qu'|son\b)")
"""« Subventions aux associations Vu le code »: no name goes on so."""
_SENTENCE = late(r"(?:Les?|La|Une?|Il|Elle|Ils|Elles|Ce|Cette|Ces)\s+(?=[a-zà-ÿ])")
_OPENING = 24
"""Characters of a title behind which « Le … » opens a sentence."""
_WORD = late(r"[^\W\d_][\w'’.-]*")


def flat_subject(flow: Flow, span: Span) -> Span | None:
    """Where the title of the act stands."""
    label = _number_label(flow, span)
    for start in _starts(flow, span):
        limit = min(span.end, start + _REACH)
        closed = label is not None and start < label < limit
        end = title_stop(flow, Span(start, label if closed and label else limit)) or (label if closed else None)
        labelled = flow.fold[max(start - 3, 0) : start].rstrip()[-1:] in {":", "=", "-", "–", "/"}
        if end is not None and end - start >= (_SHORTEST_LABELLED if labelled else _SHORTEST):
            return Span(start, end)
    return None


def _starts(flow: Flow, span: Span) -> Iterator[int]:
    """Where a title may start, the surest place first; « Objet de la délibération N° 12 … »: behind the number."""
    number = find_number(flow, span)
    for name in ("subject_label", "theme_label"):
        for label in re.compile(rf"(?<![a-z'’])(?:{cue('acts', name).pattern})").finditer(flow.fold, *span):
            if _IN_ARTICLE.search(flow.fold, max(span.start, label.start() - 24), label.start()):
                continue
            written = flow.text[label.start() : label.end()].lstrip(" \n-–•*■|")
            sure = ":" in written or written.isupper() or flow.text[label.end() : label.end() + 1].isupper()
            if sure and (written[0].isupper() or flow.text[max(label.start() - 2, 0) : label.start()] == ": "):
                numbered = number is not None and 0 <= number.span.start - label.end() < _SIGN
                yield number.span.end if number and numbered else label.end()
    if number is not None:
        if defined := DEFINED.match(flow.text, number.span.end, span.end):
            yield defined.end()
        behind = _BEHIND_NUMBER.match(flow.text, number.span.end, span.end)
        start = behind.end() if behind else number.span.end
        themed = ":" in flow.fold[number.span.end : start] and _THEME.match(flow.text, start, span.end)
        named = None if themed else cue("acts", "no_title").match(flow.fold, start)
        named = named or cue("acts", "beside_title").match(flow.fold, start)
        named = named or cue("items", "act_title").search(flow.fold, start, start + HEAD_BEHIND)
        told = _SENTENCE.match(flow.text, start) and says(flow.fold[start : start + _TOLD])
        if not (named or told) and flow.text[start : start + 1].isupper() and not _opens(flow, start):
            yield start
        yield from _told_again(flow, span, number)
    for rank in _RANK.finditer(flow.text, *header(flow, span)):
        if rank["worded"] or cue("items", "subject").match(flow.fold, rank.end()):
            yield rank.end()
    yield from _behind_head(flow, header(flow, span))
    yield from _capitals(flow, header(flow, span))
    for day in _SITTING.finditer(flow.fold, *header(flow, span)):
        worded = cue("items", "subject").match(flow.fold, day.end())
        if worded and flow.text[day.end()].isupper() and not _opens(flow, day.end()):
            yield day.end()


_RANK = late(r"(?:(?<=[.;]\s)\d{1,2}\s?°?\)|(?P<worded>EXPOS[EÉ]\s[Nn]\s?°\s?\d{1,3}\s?[:–-]))\s(?=[A-ZÀ-Ý])")
"""« Absente : Mme BRUN. 5°) Construction de la salle », « EXPOSÉ N° 4 : VOIRIE »: the item's rank in its sitting."""
_BEHIND_NUMBER = late(
    r"\)?[\s:–—‘-]*(?:(?:RAPPORT|DOSSIER|AFFAIRE|Rapport|Dossier|Affaire)\s[Nn]\s?°\s?[\d./-]+[\s:–—-]+)?"
)
"""« Délibération n° 2022-47 RAPPORT N° 4.07 SOUTIEN AUX ARTS », « (2014/228) Modification des statuts »."""


def _told_again(flow: Flow, span: Span, number: Found[str]) -> Iterator[int]:
    """« N° 2019-04-07 … M. ROY est désigné. N° 2019-04-07 : Réhabilitation »: told twice, titled once."""
    own = flow.text[number.span.start : number.span.end]
    again = flow.text.find(f"{own} : ", number.span.end, span.end) if len(own) > _SIGN else -1
    if again >= 0 and flow.text[again + len(own) + 3 : again + len(own) + 4].isupper():
        yield again + len(own) + 3


DEFINED = late(
    r"(?:,?\s(?i:(?:en date )?du\s+(?:[a-z]{5,8}\s)?\d{1,2}(?:er)?\s[a-zà-ÿ]{3,9})\s\d{4})?\s*[,:–-]?\s*"
    r"(?=(?i:portant|relati(?:f|ve)|fixant|approuvant|autorisant|concernant|modifiant|cr[ée]ant|instituant|instaurant"
    r"|habilitant|adoptant|donnant|d[ée]signant)\s)"
)
"""« DÉLIBÉRATION n° 2016/27 du 23 août 2016 / relative à l'attribution de bourses »: what the act does is its title."""
_THEME = late(r"[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{8,70}\s?[:–—]\s(?=[A-ZÀ-Ý]{3})")
"""« N° 2017-57 : COMMUNAUTÉ DE COMMUNES DU VAL : NOUVEAUX STATUTS »: behind a colon, what the title is about."""


def _number_label(flow: Flow, span: Span) -> int | None:
    """Where the words before the act's number start: « … Voirie rurale Numéro de l'acte : 2020-12 »."""
    number = find_number(flow, span)
    if number is None:
        return None
    lead = _NUMBER_LEAD.search(flow.fold, max(span.start, number.span.start - _LEAD), number.span.start)
    return lead.start() if lead else number.span.start


_NUMBER_LEAD, _LEAD = (
    late(
        r"(?<![a-z])(?:(?:deliberation|acte|dcm|delib\.?|numero|n ?°)(?: ?n ?°)?"
        r"(?: de (?:la |l')?(?:deliberation|acte))? ?:? ?)$"
    ),
    40,
)


def _behind_head(flow: Flow, head: Span) -> Iterator[int]:
    """Behind the names of the body, and behind who keeps the minutes: words that look like a title."""
    for match in _BODY_NAMED.finditer(flow.text, *head):
        worded = cue("items", "subject").match(flow.fold, match.end()) or _DEED.match(flow.fold, match.end())
        if worded and _may_open(flow, match.end()):
            yield match.end()
    for match in _SECRETARY.finditer(flow.text, head.start, head.end + 1):
        if _may_open(flow, match.end()) and not says(flow.fold[match.end() : match.end() + _SAID]):
            yield match.end()


def _may_open(flow: Flow, at: int) -> bool:
    barred = (("acts", "no_title"), ("acts", "beside_title"), ("items", "determiner"), ("items", "adverb"))
    return not _opens(flow, at) and not any(cue(*name).match(flow.fold, at) for name in barred)


_TOLD = 90
"""« Chemins ruraux N° 27/2024 La loi permet aux communes de recenser … »: the title stands before its number."""
_SAID = 40
HEAD_BEHIND = 60
"""« N° 12 VALMORIN DÉLIBÉRATION DU CONSEIL MUNICIPAL »: so near behind its number stands the head of the page."""
_DEED = late(r"[a-z]{3,}(?:tions?|ages?|ments?|ures?)\s[a-z]")
_BODY_NAMED = late(
    r"(?:D[ÉE]LIB[ÉE]RATIONS?|[Dd]élibérations?)\s(?:DU|DE|DES MEMBRES DU|du|de|des membres du)\s?"
    r"(?:(?:CONSEIL|COMIT[ÉE]|BUREAU|[Cc]onseil|[Cc]omité|[Bb]ureau)(?:\s(?:(?i:municipal|communautaire|syndical|d['’]administration)))?"
    r"|(?i:l['’]assemblée))(?:\sDE\s[A-ZÀ-Ý][A-ZÀ-Ý'’-]+)?\s"
    r"(?:[Ss]éance\sdu\s\d{1,2}(?:er)?\s[a-zéû]{3,9}\s(?:19|20)\d\d\s)?(?=[A-ZÀ-Ý«])"
)
"""« EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DE VALMORIN Voirie rurale »."""
_SECRETARY = late(
    r"[Ss]ecrétaires?\s(?:de\s(?:la\s)?séance\s)?:\s(?:(?:MM?|Mme|Mlle|Mr)\.?\s)?(?:[A-ZÀ-Ý]\.\s?)?[^.;:]{2,50}(?<!\s[A-ZÀ-Ý])\.\s(?=[A-ZÀ-Ý«])"
)
"""« Secrétaire de séance : M. J. BRUN. Voirie rurale Vu le code … »."""
_SITTING = late(r"(?:seance|reunion|conseil [a-z]+) du (?:[a-z]+ )?\d{1,2}(?:er)? [a-z]{3,9} (?:19|20)\d\d\s[–:-]?\s?")
"""« Séance du 9 novembre 2015 Avis sur le schéma »: the title right behind the day."""


def _capitals(flow: Flow, head: Span) -> Iterator[int]:
    """A word that titles start with, in a run of capitals."""
    for word in cue("items", "subject").finditer(flow.fold, *head):
        if word.start() and flow.fold[word.start() - 1] not in " \n":
            continue
        words = _WORD.findall(flow.text[word.start() : word.start() + 80])[:2]
        if (
            len(words) == 2
            and all(w.isupper() for w in words)
            and not _JOINS.search(flow.fold, head.start, word.start())
            and not cue("acts", "no_title").match(flow.fold, word.start())
        ):
            yield word.start()


def title_stop(flow: Flow, span: Span) -> int | None:
    """Where the title that `span` opens ends; None where nothing shows it."""
    upper = _upper_words(flow, span)
    capitals = len(upper) > 1 and not _over_title(flow, span, " ".join(upper))
    for match in _CAPITAL.finditer(flow.text, span.start + 2, span.end):
        at = match.start()
        if _JOINS.search(flow.fold[max(span.start, at - 12) : at]):
            continue
        visa = _VISA.match(flow.fold, at)
        if not visa and cue("acts", "proper_name").search(flow.fold, max(span.start, at - 24), at):
            continue
        if _opens(flow, at) or cue("acts", "beside_title").match(flow.fold, at):
            return at
        if cue("acts", "no_title").match(flow.fold, at) and not capitals:
            return at
        if at - span.start > _OPENING and _SENTENCE.match(flow.text, at):
            return at
        word = _WORD.match(flow.text, at)
        if capitals and word and len(word[0]) > 1 and not word[0].isupper():
            return at
    return None


def _over_title(flow: Flow, span: Span, upper: str) -> bool:
    """« RESSOURCES HUMAINES Modification du tableau »: the matter in capitals, and the title in small letters."""
    behind = span.start + len(upper) + 1
    matter = cue("items", "matter").fullmatch(flow.fold, span.start, behind - 1)
    return matter is not None and cue("items", "subject").match(flow.fold, behind) is not None


def _upper_words(flow: Flow, span: Span) -> list[str]:
    """The words in capitals that open `span`."""
    words = []
    for word in _WORD.findall(flow.text[span.start : span.end]):
        if not word.isupper():
            break
        words.append(word)
    return words


def _opens(flow: Flow, offset: int) -> bool:
    """Whether the body of the act, or a part of its header, opens at `offset`; « … presents » far behind does not."""
    matches = (cue("items", name).match(flow.fold, offset) for name in ("opener", "header"))
    return any(match and len(match[0]) <= _NAME for match in matches)


_NAME = 30
"""Characters of a name and « rapporte »: more of them belong to the title before."""
