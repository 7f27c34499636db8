"""Who presides and who keeps the minutes: president (président) and secretary (secrétaire) of the session."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from deliberation_cli.models import Person
from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.attendance.headings import find_headings
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.session.broken_names import behind_cell
from deliberation_cli.parsing.session.first_named import first_after
from deliberation_cli.parsing.session.signatures import TWO, under_two
from deliberation_cli.parsing.session.titled import in_list, opened_by_office, titled
from deliberation_cli.parsing.text.flow import Flow, Found, Span

_REACH = 130
_HEAD = 1_500
OFFICERS_REACH = 12_000
"""President and secretary are told within so many characters of the session's start."""


def read_president(flow: Flow, span: Span, lists: Span | None, away: Sequence[str] = ()) -> Found[Person] | None:
    """« sous la présidence de … », a member listed as presiding, or who opens the session; `away`: who is not there."""
    end = min(span.end, span.start + OFFICERS_REACH)
    head = min(end, (lists.end if lists else span.start) + _HEAD)
    listed = _presiding_in_list(flow, lists)
    if listed and any(part_of(listed.value.name, name) for name in away):
        listed = None  # « Mme BRUN assurant la présidence en l'absence de M. ROY, Président, excusé »
    named = _named_president(flow, Span(span.start, head), end) or listed
    named = named or _named_president(flow, Span(head, end), end)
    if named:
        return named
    for name, reach in (("presides", head), ("leaves_chair", span.end), ("takes_chair", head), ("opens", end)):
        for match in flow.scan(cue("session", name), Span(span.start, reach)):
            person = _subject(flow, match.start(), span.start)
            if person:
                return person
    if own := _presiding_in_list(flow, lists, own=True):
        return own
    if lists and (mayor := in_list(flow, lists, away)) and opened_by_office(flow, Span(span.start, end)):
        return mayor
    in_office = titled(flow, Span(span.start, min(lists.end + _REACH if lists else end, end)), away)
    return _signing(flow, span) or in_office or _speaking(flow, Span(span.start, head))


def _named_president(flow: Flow, span: Span, limit: int) -> Found[Person] | None:
    """« sous la présidence de Mme Zoé BRUN », « Président : … »; far behind the lists it may be one item's alone."""
    for match in flow.scan(cue("session", "president"), span):
        if _RETIRED.search(flow.fold, max(match.start() - _RETIRED_REACH, 0), match.start()):
            continue
        person = first_after(flow, behind_cell(flow, match.end()), limit)
        if person:
            return person
    return None


_RETIRED, _RETIRED_REACH = (
    late(
        r"(?:s'etant|s'est|est|etant|a|ayant) (?:retire|quitte|sorti)e?[^.;:]*$"
        r"|(?<![a-z])(?:quitte|se retire|sort|a quitte|s'est retiree?|est sortie?)(?![a-z])[^.;:]{0,60}[.;]\s*$"
    ),
    110,
)
"""« Le Maire s'étant retiré, le conseil, présidé par M. LEROY, approuve le compte », « Le maire quitte la salle. Sous
la présidence de M. LEROY, … »: one item's president."""


def _subject(flow: Flow, verb: int, floor: int) -> Found[Person] | None:
    """« M. Paul DURAND, Maire, préside »: the last person before the verb, with nothing but his function between."""
    person = _last_before(flow, verb, floor, _APPOSITIONS)
    if person is None or _NEW_SENTENCE.match(flow.text, person.span.end, verb):
        return None
    between = flow.fold[person.span.end : verb]
    if _STANDS_FOR.search(between):
        return None if _ENDED.search(between) else person
    head = _HEAD_OPENS.search(flow.text, person.span.end, verb)
    return None if head or _OTHER_SUBJECT.search(between) else person


_APPOSITIONS = 100
"""« M. Guy BRET, Président en exercice, après avoir procédé à l'appel, ouvre »: what may stand before the verb."""


_OTHER_SUBJECT = late(
    r"(?<!\bl)(?<!\br)[.;:]\s|\n\n|\b(?:m|mme|monsieur|madame)\.? l[ea] (?:\w+[- ])?(?:maire|president)"
)
"""« … M. Guy BRET Le quorum étant atteint, Monsieur le Maire ouvre la séance »: another one opens it."""
_NEW_SENTENCE = late(r"\s*(?:Le|La|Les|LE|LA|LES|L['’])\s?(?=\w)")
"""« … pouvoir à M. Guy BRET Le Maire constate que le quorum est atteint »: a list ended without a full stop."""
_HEAD_OPENS = late(r"(?<!,)\s(?:Le|La|LE|LA)\s(?i:maire|pr[eé]sidente?)\b")
"""« … Mme Zoé BRUN, DGS Le Maire ouvre la séance »; « M. Guy BRET, le Maire, ouvre » is one person."""
_ENDED = late(r"[.;:]\s|\n\n")
_STANDS_FOR = late(
    r"\b(?:rempla[a-z]+|supplea[a-z]+|absence|lieu et place)(?: de)? (?:(?:m|mme|monsieur|madame)\.? l[ea]|le) \w+"
)
"""« M. Guy BRET, 1er adjoint, remplaçant Monsieur le Maire empêché, préside »."""


def _last_before(flow: Flow, end: int, floor: int, gap: int = 60) -> Found[Person] | None:
    start = max(floor, end - _REACH)
    stops = [match.start() for match in _STOP.finditer(flow.text, start, max(end - 5, start))]
    opening = _LINE_OPENS.finditer(flow.text, start, max(end - 30, start))
    lines = (line.start() for line in opening if not _INSIDE_NAME.search(flow.text, start, line.start()))
    sentence = max([*stops, *lines, start])
    people = read_names(flow, Span(sentence, end))
    if not people or end - people[-1].span.end >= gap:
        return None
    floor = people[-2].span.end if len(people) > 1 else sentence
    if _SEAT_OF.search(flow.fold, floor, people[-1].span.start):
        people.pop()
    return people[-1] if people else None


_SEAT_OF = late(r"\b(?:president|maire|adjoint)e? (?:de|du|des|d')[^,;.:]*$")
"""« M. Guy BRET, Président de la Métropole de Val-Marne, a ouvert »: what follows the office is its seat, nobody."""


_LINE_OPENS = late(r"\n(?![a-zà-ÿ])")
"""A line end; where the next line opens with a small letter, the sentence goes on in it."""
_INSIDE_NAME = late(r"(?:M\.|Mme|Monsieur|Madame)(?: [A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?)?$")
"""« Mme Anne / PETIT, maire, ouvre la séance »: the line ended inside the name."""
_STOP = late(r"(?<![A-ZÀ-Þ])(?<!\bM[mr])(?<!\bMme)\. ")  # not « M. » nor an initial


def _of_this_body(flow: Flow, end: int, body: str) -> bool:
    """Whether the head names the body, and is not that of a commune, where he presides another one."""
    head = flow.fold[:end]
    return body in head and not _COMMUNE.search(head)


_COMMUNE = late(r"(?<![a-z])conseil municipal(?![a-z])")


def _presiding_in_list(flow: Flow, lists: Span | None, *, own: bool = False) -> Found[Person] | None:
    """« David ROSSI, Maire, Président » in the list of the present."""
    if lists is None:
        return None
    headings = find_headings(flow, lists)
    there = next((h.span.start for h in headings if h.kind == "present"), lists.start)
    others = (h.span.start for h in headings if h.kind in ("absent", "proxies") and h.span.start > there)
    away = next(others, lists.end)  # « Procurations : 2 » may stand among the counts above the lists
    near = min(lists.start + 400, away)
    named = _PRESIDENT_LISTED.finditer(flow.fold, lists.start, near)
    noted = list(_PRESIDENT_NOTED.finditer(flow.fold, near, away))
    told = _PRESIDENT_OF.finditer(flow.fold, lists.start, near)
    of_body = (match for match in told if _of_this_body(flow, lists.start, match["body"]))
    for match in of_body if own else (*named, *(noted if len(noted) == 1 else ())):
        if re.search(r"(?<![a-z])(?:m\.?|mme|monsieur|madame) l[ea] $", flow.fold[lists.start : match.start()]):
            person = first_after(flow, match.end(), lists.end)
            if person and person.span.start == match.end():
                return person  # « M. le Président MOREL, Mmes … »
        person = _last_before(flow, match.start(), lists.start)
        sentence = _NEW_SENTENCE.match(flow.text, person.span.end, match.start() + 1) if person else None
        if person and not sentence and match.start() - person.span.end < _FUNCTION:
            return person
    return None


_PRESIDENT_LISTED = late(
    r"(?<!vice-)(?<!vice )president(?:e)?(?: de (?:la )?seance)?"
    r"(?! d(?:u|es?)\b(?! (?:c\.?[ci]\.?a\.?s|centre (?:inter)?communal d'action))| d')[\s,;)–-]"
)
_PRESIDENT_OF = late(r"(?<!vice-)(?<!vice )presidente?(?= (?:du|de la|de l'|des) (?P<body>[a-z]{4,} [a-z]+ [a-z]+))")
"""« M. Luc BRET, Président du Parc naturel régional du Val »: of the body that the text's head names."""
_PRESIDENT_NOTED = late(r"(?<=\()presidente?(?=\))")
"""« M. Luc BRET (Président) », wherever in the list."""
_FUNCTION = 30
"""« M. Luc BRET, conseiller général, président »: another office may stand before the one that presides."""


def _signing(flow: Flow, span: Span) -> Found[Person] | None:
    """« Ont signé le Président et les membres présents », « Le Président de séance », and the name under it."""
    for match in flow.scan(_SIGNS, span):
        person = first_after(flow, match.end(), span.end)
        if person and person.span.start - match.end() < 12:
            return person
    return None


_SIGNS = late(
    r"(?:a|ont) signe,? le president (?:de seance )?et (?:les|l)[^\n.]{0,80}"
    r"|(?:(?<=\n)|\bl[ea] )presidente? de (?:la )?seance[\s,:]{1,4}"
    r"(?:l[ea] secretaire(?: de (?:la )?seance)?[\s,:]{1,4})?"
)


def _speaking(flow: Flow, span: Span) -> Found[Person] | None:
    """« Le Président, M. Guy BRET, expose »: he who is named so and speaks first."""
    for match in cue("session", "speaks").finditer(flow.fold, span.start, span.end):
        person = first_after(flow, match.end(), span.end)
        if person and person.span.start - match.end() < 2 + len(person.value.civility or ""):
            return Found(person.value, person.span, 0.8)
    return None


def read_secretary(flow: Flow, span: Span, lists: Span | None) -> Found[Person] | None:
    """The first secretary named: behind a label, or in the sentence that designates him."""
    end = min(span.end, (lists.end if lists else span.start) + OFFICERS_REACH)
    readings = list(_secretaries(flow, Span(span.start, end)))
    return max(readings, key=lambda r: r[0], default=(0, None))[1]


def _secretaries(flow: Flow, span: Span) -> Iterator[tuple[float, Found[Person]]]:
    """Every reading with its weight; of two alike the earlier wins."""
    for rank, match in enumerate(flow.scan(cue("session", "secretary_word"), span)):
        early = 1 - min(rank, 50) / 100
        label = cue("session", "secretary_label").match(flow.fold, match.start(), span.end)
        if label:
            person = first_after(flow, label.end(), span.end)
            if told := _BY_LAW.match(flow.fold, label.end(), span.end):
                person = first_after(flow, told.end(), span.end)
            titled_below = _NEXT_ITEM.match(flow.fold, label.end(), person.span.start) if person else None
            if person and person.span.start - (told or label).end() < 80 and not titled_below:
                yield 4 + early, person
            continue
        chosen = _in_next_sentence(flow, match, span) or _chosen(flow, match, span)
        if chosen:
            told = _ELECTED.search(flow.fold, chosen.span.end, max(match.start(), chosen.span.end))
            yield (3.5 if told else 3) + early, chosen
        if person := _assisting(flow, match.start(), span.start):
            yield 2, person
    for match in flow.scan(cue("session", "holds_pen"), span):
        person = _subject(flow, match.start(), span.start)
        if person:
            yield 2.5, person
    for match in flow.scan(cue("session", "remplir"), span):
        if "secretaire" in flow.fold[max(span.start, match.start() - 500) : match.start()]:
            person = _last_before(flow, match.start(), span.start)
            if person:
                yield 2, person


_NEXT_ITEM = late(r"[\s.…_]*\d{1,2}\s?[.)/°–-]{1,2}\s?[a-z](?:[a-z'’-]+\s){2}")
"""« Secrétaire de séance : 1 – Approbation du compte rendu – Rapporteur : M. ROY »: nobody is named."""


def _assisting(flow: Flow, end: int, floor: int) -> Found[Person] | None:
    """« … sous la présidence de Mme BRUN, et en présence de M. Luc ROY, secrétaire »."""
    assisted = _ASSISTED.search(flow.fold, max(end - _REACH, floor), end)
    return _last_before(flow, end, floor) if assisted else None


_ASSISTED = late(r"(?:en presence|assistee?s?) de (?:m|mme|mr|monsieur|madame)\.? [a-z'’ -]{4,50}, $")


_BY_LAW = late(
    r"\s?(?:conformement|en application|en vertu)\b"
    r"(?:[^:;]{10,160}?(?<!\best )(?<!\bete )\b(?:designe|nomme|elit|choisit)\b"
    r"|[^:;,]{10,90}(?:cgct|c\.g\.c\.t\.?|territoriales),)"
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


_JOINED = late(r"\s*(?:,|et|&)\s*(?:(?:m|mme|mr|mlle|monsieur|madame)\b\.?)?\s*")


_AS = late(r"\b(?:comme|pour|en qualite de|en tant que)\s$")
_APPOSED = late(r"(?:\s?de (?:la )?seance)?\s?[,:]?\s?(?:(?:m|mme|mr|mlle|monsieur|madame)\b\.?)?\s?")


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
    if after and _SPEAKS_ON.match(flow.fold, after.span.end):
        return None
    if of_session and told and after and after.span.start - of_session.end() < 14:
        full = after.value.civility or len(after.value.name.split()) > 1
        return after if full or "\n" not in of_session[0] else None
    before = _last_before(flow, match.start(), span.start)
    if before and cue("session", "serves").fullmatch(flow.fold, before.span.end, match.start()):
        return before
    if before and match.start() - before.span.end <= 4 and "seance" in flow.fold[match.start() : match.start() + 25]:
        return before
    return None
