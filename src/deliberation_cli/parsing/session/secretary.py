"""Who keeps the minutes: the secretary of the session (secrétaire de séance)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deliberation_cli.models import Person
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.session.before_verb import NEAR, OFFICERS_REACH, last_before, subject_of
from deliberation_cli.parsing.session.first_named import first_after
from deliberation_cli.parsing.session.signatures import TWO, under_two
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.leaders import led_to, without_leaders
from deliberation_cli.parsing.words import CIVILITY


def read_secretary(flow: Flow, span: Span, lists: Span | None) -> Found[Person] | None:
    """The first secretary named: behind a label, or in the sentence that designates him."""
    end = min(span.end, (lists.end if lists else span.start) + OFFICERS_REACH)
    readings = list(_secretaries(flow, Span(span.start, end)))
    return max(readings, key=lambda r: r[0], default=(0, None))[1]


def _secretaries(flow: Flow, span: Span) -> Iterator[tuple[float, Found[Person]]]:
    """Every reading with its weight; of two alike the earlier wins. « M. ROY ..... Secrétaire » tells an office."""
    words = (match for match in flow.scan(cue("session", "secretary_word"), span) if not led_to(flow, match.start()))
    for rank, match in enumerate(words):
        early = 1 - min(rank, 50) / 100
        label = cue("session", "secretary_label").match(flow.fold, match.start(), span.end)
        if label:
            person = first_after(flow, label.end(), span.end)
            if told := _BY_LAW.match(flow.fold, label.end(), span.end):
                person = first_after(flow, told.end(), span.end)
            titled_below = _NEXT_ITEM.match(flow.fold, label.end(), person.span.start) if person else None
            near = person and len(without_leaders(flow.fold[(told or label).end() : person.span.start])) < _NEAR_LABEL
            if person and near and not titled_below and not _PRESENTS.match(flow.fold, person.span.end):
                yield 4 + early, person
            continue
        chosen = _in_next_sentence(flow, match, span) or _chosen(flow, match, span)
        if chosen:
            told = _ELECTED.search(flow.fold, chosen.span.end, max(match.start(), chosen.span.end))
            yield (4 if told else 3) + early, chosen
        if person := _assisting(flow, match.start(), span.start):
            yield 2, person
    for match in flow.scan(cue("session", "holds_pen"), span):
        person = subject_of(flow, match.start(), span.start)
        if person:
            yield 2.5, person
    for match in flow.scan(cue("session", "remplir"), span):
        if "secretaire" in flow.fold[max(span.start, match.start() - 500) : match.start()]:
            person = last_before(flow, match.start(), span.start)
            if person:
                yield 2, person


_NEAR_LABEL = 80
_NEXT_ITEM = late(r"[\s.…_]*\d{1,2}\s?[.)/°–-]{1,2}\s?[a-z](?:[a-z'’-]+\s){2}")
"""« Secrétaire de séance : 1 – Approbation du compte rendu – Rapporteur : M. ROY »: nobody is named."""


_PRESENTS = late(r",? \(?rapporteure?(?![a-z])(?!\s?:)")
"""« Désignation du secrétaire de séance ⏎ Mme BRUN, rapporteure »: who presents the item."""


def _assisting(flow: Flow, end: int, floor: int) -> Found[Person] | None:
    """« … sous la présidence de Mme BRUN, et en présence de M. Luc ROY, secrétaire »."""
    assisted = _ASSISTED.search(flow.fold, max(end - NEAR, floor), end)
    return last_before(flow, end, floor) if assisted else None


_ASSISTED = late(rf"(?:en presence|assistee?s?) de {CIVILITY} [a-z'’ -]{{4,50}}, $")


_BY_LAW = late(
    r"\s?(?:conformement|en application|en vertu)\b"
    r"(?:[^:;]{10,160}?(?<!\best )(?<!\bete )\b(?:designe|nomme|elit|choisit)\b"
    r"|[^:;,]{10,90}(?:cgct|c\.g\.c\.t\.?|territoriales|locales),)"
    r"|\s?(?:le\sconseil(?:\smunicipal)?|l'assemblee)(?:,?\sa\sl'unanimite,?)?\s(?:designe|nomme|elit|choisit)\b"
)
"""« Secrétaire de séance : Conformément à l'article L. 2121-15 du CGCT, [le conseil désigne] Guy BRET [est nommé] »."""


def _in_next_sentence(flow: Flow, match: re.Match[str], span: Span) -> Found[Person] | None:
    """« … procède à la désignation du secrétaire de séance. M. Guy BRET est désigné à l'unanimité. »."""
    asked = _ASKED.search(flow.fold, max(match.start() - 30, span.start), match.start())
    over = _OVER.match(flow.fold, match.start(), span.end) if asked else None
    body = _BODY_NAMES.match(flow.fold, over.end(), span.end) if over else None
    if body:
        named = first_after(flow, body.end(), span.end)
        return named if named and named.span.start - body.end() <= len("monsieur ") else None
    person = first_after(flow, over.end(), span.end) if over else None
    if over is None or person is None or person.span.start - over.end() > len("monsieur "):
        return None
    return person if _ELECTED_SO.match(flow.fold, person.span.end, span.end) else None


_ASKED = late(r"(?:designation|nomination|election) d(?:u|e la|'une?)(?: ou de la|\(e\)| ou d'une)?\s$")
_OVER = late(r"secretaire(?: de (?:la )?seance)?\s?[.:]?\s+")
_BODY_NAMES = late(
    r"(?:le (?:conseil|comite|bureau)(?: [a-z]+)?|l'assemblee),? (?:a l'unanimite,? )?(?:designe|nomme|elit|choisit) "
)
"""« 1. Désignation du secrétaire de séance / Le comité, à l'unanimité, désigne M. Guy BRET. »."""
_ELECTED_SO = late(
    r"\s(?:est|a ete)(?: donc| ainsi)? (?:designe|nomme|elu|choisi)e?"
    r"(?: a l'unanimite| en cette qualite| a ce poste)?\s?(?:[.;]|\n|$)"
)
_ELECTED = late(r"(?:est|a ete|fut) (?:\w+ )?(?:designee?|nommee?|elue?|choisie?)")


def _chosen(flow: Flow, match: re.Match[str], span: Span) -> Found[Person] | None:
    """« X est désigné secrétaire », « nomme pour secrétaire X », « désigne X en qualité de secrétaire »."""
    sentence = _sentence_start(flow, span.start, match.start())
    before = flow.fold[sentence : match.start()]
    verb = list(cue("session", "chosen").finditer(before))
    if verb:
        window = Span(sentence, match.start())
        said = flow.text[sentence + verb[-1].start() : sentence + verb[-1].end()]
        if said[0].isupper() and not said.isupper() and (told := _told_after(flow, match, span)):
            return told  # « … Mme PETIT Est nommé secrétaire, M. LEROY »
        people = read_names(flow, window)
        behind = [person for person in people if person.span.start >= sentence + verb[-1].end()]
        told = None if behind or _PASSIVE.match(verb[-1][0]) else _told_after(flow, match, span)
        if told and _APPOSED.fullmatch(flow.fold, match.end(), told.span.start):
            return told  # « le conseil nomme secrétaire de séance M. Luc LEROY »
        asked = flow.fold[sentence + verb[-1].end()] == "r"  # « il faut désigner un secrétaire »
        people = behind if behind or asked else people  # « désigne Mme Zoé BRUN », whoever the lines above name
        named = [p for p in people if p.value.civility] or people
        if _AS.search(before) and not _of_the_verb(named, sentence, verb):
            apposed = first_after(flow, match.end(), span.end)
            if apposed and _APPOSED.fullmatch(flow.fold, match.end(), apposed.span.start):
                return apposed
        if named and _GIVES.search(flow.fold, named[-1].span.end, match.start()):
            return None  # « M. ROY qui a donné pouvoir à , est nommée secrétaire »: her name was left blank
        if named and match.start() - named[-1].span.end < 110:
            return _first_of_several(flow, named) if match[0].endswith("s") else named[-1]
        after = first_after(flow, match.end(), span.end)
        if after and after.span.start - match.end() < 60:
            return after
        return None
    return _beside(flow, match, span)


def _of_the_verb(named: list[Found[Person]], sentence: int, verb: list[re.Match[str]]) -> bool:
    """« désigne Guy BRET comme … », « Guy BRET est désigné »; not « M. ROY propose comme secrétaire Guy BRET »."""
    passive = _PASSIVE.match(verb[-1][0])
    return bool(named) and bool(passive or named[-1].span.start >= sentence + verb[-1].end())


_GIVES = late(r"\bdonn(?:e|es|ant) [a-z ]{0,20}(?:pouvoir|procuration|mandat)|\b(?:pouvoir|procuration) a\b")
"""« M. ROY qui a donné pouvoir à , est nommée secrétaire »: the words that name her are lost."""
_PASSIVE = late(r"(?:est|a|sont|ont|fut|etait)\b")


def _first_of_several(flow: Flow, people: list[Found[Person]]) -> Found[Person]:
    """« M. Guy BRET et Mme Zoé BRUN sont désignés secrétaires »: the first of those that « et » or a comma joins."""
    first = len(people) - 1
    while first and _JOINED.fullmatch(flow.fold, people[first - 1].span.end, people[first].span.start):
        first -= 1
    return people[first]


_JOINED = late(rf"\s*(?:,|et|&)\s*{CIVILITY}?\s*")


_AS = late(r"\b(?:comme|pour|en qualite de|en tant que)\s$")
_APPOSED = late(rf"(?:\s?de (?:la )?seance)?\s?[,:]?\s?{CIVILITY}?\s?")


def _told_after(flow: Flow, match: re.Match[str], span: Span) -> Found[Person] | None:
    """« Est nommé secrétaire, M. LEROY », « A été désignée secrétaire : Mme PETIT »: the name right behind the word."""
    after = first_after(flow, match.end(), span.end)
    return after if after and after.span.start - match.end() < _RIGHT_BEHIND else None


_RIGHT_BEHIND = 24
_CHOSEN_REACH = 160
_BOUNDARY = late(r"(?<![A-ZÀ-Þ])\.\s|(?<=[A-ZÀ-Þ]{3})\.\n|\n\n")
"""Where a sentence ends; the full stop of « M. » or of an initial ends none."""
_BEHIND_CAPITALS = late(r"(?<=[A-ZÀ-Þ]{3})\.\s")
"""« … Mme Anne PETIT. M. Luc LEROY est désigné »: it ends one too where somebody is named behind it."""


def _sentence_start(flow: Flow, floor: int, offset: int) -> int:
    start = max(floor, offset - _CHOSEN_REACH)
    start = max((m.end() for m in _BOUNDARY.finditer(flow.text, start, offset)), default=start)
    near = max((m.end() for m in _BEHIND_CAPITALS.finditer(flow.text, start, offset)), default=start)
    return near if near > start and read_names(flow, Span(near, offset)) else start


_TO_FILL = late(r"\bpour (?:remplir|assurer|exercer) (?:les fonctions|la fonction) de\s$")
"""« Pour remplir les fonctions de secrétaire, Mme Zoé BRUN est désignée »."""


_NAMED_BEHIND = late(r"[A-ZÉ]{10,12} (?!DE )|Secr[ée]taires? (?=(?:M\.?|Mme|[A-ZÀ-Þ]{3,}) )")
"""« SECRÉTAIRE Zoé BRUN », « Secrétaire BRUN Zoé »: the label has lost its colon."""


_SPEAKS_ON = late(
    r"(?:,\s(?:le |la )?(?:president|maire)e?,?\s|\s(?:president|maire)e?,?\s|,?\s)"
    r"(?:indique|propose|rappelle|demande|expose|informe|invite|precise|explique)"
)
"""« Désignation du secrétaire de séance M. ROY, Président, rappelle qu'il convient … »: who speaks behind a title.

« Nomination du secrétaire de séance Zoé BRUN le maire rappelle … »: another one speaks, and she is named.
"""


def _beside(flow: Flow, match: re.Match[str], span: Span) -> Found[Person] | None:
    if (below := under_two(flow, match, span)) is not None:
        return below[-1] if len(below) == TWO else None
    of_session = re.compile(r"secretaires?(?: de (?:la )?seance)?[ ,\n]{1,3}").match(flow.fold, match.start(), span.end)
    after = first_after(flow, of_session.end(), span.end) if of_session else None
    told = of_session and ("seance" in of_session[0] or _TO_FILL.search(flow.fold, span.start, match.start()))
    told = told or (of_session and _NAMED_BEHIND.match(flow.text, match.start()))
    if after and any(said.match(flow.fold, after.span.end) for said in (_SPEAKS_ON, _PRESENTS)):
        return None
    apposed = of_session and flow.fold.startswith(";", of_session.end())  # « M. ROY, secrétaire de séance ; Mme BRUN »
    if of_session and told and after and not apposed and after.span.start - of_session.end() < 14:
        full = after.value.civility or len(after.value.name.split()) > 1
        return after if full or "\n" not in of_session[0] else None
    before = last_before(flow, match.start(), span.start)
    if before and cue("session", "serves").fullmatch(flow.fold, before.span.end, match.start()):
        return before
    if before and match.start() - before.span.end <= 4 and "seance" in flow.fold[match.start() : match.start() + 25]:
        return before
    return None
