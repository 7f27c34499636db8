"""Arrivals and departures (arrivées, départs): told beside a name in the lists, or in a sentence of the minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deliberation_cli.models import Deliberation, Movement, Person, Session
from deliberation_cli.models.names import apart, part_of, words
from deliberation_cli.parsing.attendance.headings import find_headings
from deliberation_cli.parsing.attendance.meanwhile import read_meanwhile
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.hours import read_hour
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.words import CIVILITY, ITEM

_NAME_REACH = 70
_NOTE_REACH = 90
_LISTS_REACH = 2_000
"""A list of those who come or leave in the course of the sitting starts so near behind the other lists."""


def read_movements(flow: Flow, span: Span, lists: Span) -> Proven[list[Movement]]:
    """Movements in `span`; inside `lists` the note stands behind a listed name, elsewhere a sentence tells it."""
    movements: Proven[list[Movement]] = Proven([])
    listed = list(read_meanwhile(flow, Span(lists.start, min(lists.end + _LISTS_REACH, span.end))))
    spoken = (found for found in _in_sentences(flow, span, lists) if not _is_guest(flow, lists.end, found))
    told = [*_in_lists(flow, lists), *spoken]
    if listed:
        zone = Span(listed[0].span.start, listed[-1].span.end)
        told = [*listed, *(found for found in told if not zone.start <= found.span.start < zone.end)]
        movements.prove("", Found(None, zone))
    told.sort(key=lambda found: found.span.start)
    for i, found in enumerate(told):
        if any(_again(found.value, earlier.value) for earlier in told[:i]):
            continue
        if any(_told_better(found.value, other.value) for other in told[i + 1 :]):
            continue
        movements.prove(f"/{len(movements.value)}", found)
        movements.value.append(found.value)
    return movements


def _is_guest(flow: Flow, start: int, found: Found[Movement]) -> bool:
    """« Elle invite M. Luc ROY, représentant de la société Val, à présenter … M. ROY quitte la salle »: no member."""
    family = words(found.value.person.name)[-1:]
    zone = flow.fold[start : found.span.start]
    return bool(family) and re.search(rf"(?<![a-z]){re.escape(family[0])}{_OUTSIDER}", zone) is not None


_OUTSIDER = (
    r",? (?:representante?s? d|direct(?:eur|rice)|charge?e? d|ingenieure?|notaire|comptable|tresori|architecte"
    r"|d[eu] (?:la (?:societe|sarl|direction)|cabinet|bureau d'etudes?))"
)


def _again(one: Movement, other: Movement) -> bool:
    """« ROY Max (… jusqu'à son arrivée à 19 h 20) … Arrivée de M. ROY à 19 h 20 »: told twice."""
    same = one.kind == other.kind and one.time == other.time and one.time is not None
    person = part_of(one.person.name, other.person.name) and not apart(one.person.civility, other.person.civility)
    return same and person


def _told_better(one: Movement, other: Movement) -> bool:
    """« Arrivées en cours de séance : Max ROY »; « Arrivée de M. Max ROY à 19 h 20 », below, says when."""
    bare = one.time is None and one.note is None and other.note is not None
    return bare and one.kind == other.kind and part_of(one.person.name, other.person.name)


def place_movements(session: Proven[Session]) -> None:
    """Say before which item each movement falls, where its place in the minutes or its words tell.

    In the text of the minutes, that is the first item whose decision stands behind the movement; beside a listed name,
    the item whose number the note gives.
    """
    if not session.value.attendance.movements:
        return
    decided = _decided(session)
    header_end = max((f.span.end for p, f in session.proofs.items() if _LISTED.match(p)), default=0)
    for i, movement in enumerate(session.value.attendance.movements):
        at = session.proofs[f"/attendance/movements/{i}"].span.start
        noted = _NOTED.search(fold(movement.note or ""))
        if noted:
            movement.item = _noted_item(session.value, noted, movement.kind)
        elif at >= header_end and not _COUNTED.search(fold(movement.note or "")) and decided and None not in decided:
            item = next((k for k, end in enumerate(decided) if end is not None and end > at), len(decided))
            movement.item = None if _of_item_above(session, movement, item, at) else item


def _of_item_above(session: Proven[Session], movement: Movement, item: int, at: int) -> bool:
    """« 13 pour … M. ROY, parent du gérant, se retire », over the next title: the vote may stand above him."""
    title = session.proofs.get(f"/deliberations/{item}/subject")
    brief = movement.time is None and fold(movement.note or "").startswith("se retire")
    return brief and item > 0 and (title is None or title.span.start > at)


_LISTED = late(r"/attendance/(present|absent|proxies|movements)$")


def _decided(session: Proven[Session]) -> list[int | None]:
    """Offset of the decision of each item: its vote, or else its last words."""
    votes: dict[int, int] = {}
    words: dict[int, int] = {}
    for pointer, found in session.proofs.items():
        match = _OF_ITEM.match(pointer)
        if match:
            told = votes if match["vote"] else words
            told[int(match["i"])] = max(told.get(int(match["i"]), 0), found.span.end)
    return [votes.get(i, words.get(i)) for i in range(len(session.value.deliberations))]


_OF_ITEM = late(r"/deliberations/(?P<i>\d+)(?:/(?P<vote>vote)|/|$)")


_COUNTED = late(r"pas (?:participe|pris part|vote)[^,;]{0,20}\b(?:premi|derni)er")
"""« n'a pas participé aux 4 dernières délibérations »: where the clerk writes it says nothing of when."""
_NOTED = late(
    rf"(?P<when>[^,;]*)\b(?P<word>{ITEM}|item)s?\s*"
    r"(?:n\s?[°o]?\s?)?(?P<range>\d{1,3}\sau?\s(?:n\s?[°o]?\s?)?(?=\d))?(?P<number>[\w./-]*\d[\w/-]*)"
)
_BEHIND = late(r"\bapres\b|\bjusqu|\bfin d|\bissue d")


def _noted_item(session: Session, noted: re.Match[str], kind: str) -> int | None:
    """« à partir du point n° 3 », « après le vote de la question n° 6 »: the first item behind, where one bears it."""
    wanted = noted["number"].lstrip("0").strip("-")
    for bears in (_is_number, _ends_with, _is_called):
        bearing = [i for i, item in enumerate(session.deliberations) if bears(item, noted["word"], wanted)]
        if len(bearing) == 1:
            if noted["range"]:
                return bearing[0] + 1  # « Excusé : M. ROY pour les points n° 1 à 4 »: he comes behind the last
            behind = _BEHIND.search(noted["when"]) and (kind == "departure" or "jusqu" not in noted["when"])
            return bearing[0] + 1 if behind else bearing[0]
    return None


def _is_number(item: Deliberation, word: str, wanted: str) -> bool:
    return (item.number or "").lstrip("0").lower() == wanted


def _ends_with(item: Deliberation, word: str, wanted: str) -> bool:
    """« délibération n° 9 » for the act 2023-07-04/09."""
    last = re.split(r"[^\w]+|_", item.number or "")[-1]
    return wanted.isdecimal() and last.lstrip("0") == wanted


def _is_called(item: Deliberation, word: str, wanted: str) -> bool:
    """« question n° 6 » in the item's title."""
    return re.search(rf"\b{word}\s*(?:n\s?[°o]?\s?)?0*{re.escape(wanted)}\b", fold(item.subject or "")) is not None


def _in_lists(flow: Flow, lists: Span) -> Iterator[Found[Movement]]:
    """« Guy BRET (arrivé à 19h40) », « Zoé BRUN (jusqu'au point 6) », « Luc ROY arrivé à 20 h »."""
    brackets = re.compile(r"\(([^()]{4,240})\)").finditer(flow.fold, lists.start, lists.end)
    zone = Span(lists.start, min(lists.end + _NOTE_REACH, len(flow.fold)))  # the note of the last one stands behind
    noted = (note for note in flow.scan(_BARE_NOTE, zone) if note.start() <= lists.end)
    bare = (note for note in noted if not _in_brackets(flow, lists.start, note.start()))
    for bracket in sorted([*brackets, *bare], key=lambda note: note.start()):
        kind = _kind(bracket[1])
        people = read_names(flow, Span(max(lists.start, bracket.start() - _NAME_REACH), bracket.start()))
        if kind and people and bracket.start() - people[-1].span.end <= 3 and not _heads(flow, bracket.start(1)):
            person = people[-1]
            if len(people) > 1 and _HOLDS.match(flow.fold, people[-2].span.end, person.span.start):
                person = people[-2]
            elif len(people) > 1 and _HELD_BY.fullmatch(flow.fold, people[-2].span.end, person.span.start):
                if kind == "departure" or _UNTIL.search(bracket[1]):
                    continue
                person, kind = people[-2], "departure"  # « … pouvoir à M. Guy BRET (à partir de 21 h) »: the giver goes
            elif kind == "departure" and _UNTIL.search(bracket[1]) and _away(flow, lists, bracket):
                continue  # « Représentée : Mme Zoé BRUN (jusqu'au point 8) »: she comes, and the present tell it
            elif kind == "arrival" and _FROM.match(bracket[1]) and _away(flow, lists, bracket):
                kind = "departure"  # « Absents : M. Guy BRET (à partir du point 9) »: he was there before
            yield _movement(flow, person, kind, Span(bracket.start(1), bracket.end(1)))


_BARE_NOTE = late(
    r"(?<=[a-z])(?:,|\s[–-])?\s("
    r"(?:(?:arrivee?|entree?|partie?|sortie?) (?:en seance )?(?:a|au|avant|apres|pendant|lors d\S*) (?=[^,;]{0,30}\d)"
    r"|(?:presente?|absente?) (?:jusqu'|a partir d|a compter d)"
    rf"|pour les {ITEM}s(?= (?:n ?[°o]? ?)?1 a )"
    r"|(?:a partir|a compter|jusqu'a) (?:de |du )?(?:la |le )?"
    rf"{ITEM}s?(?=[ n°]{{1,4}}\d))"
    r"[^,;\n()–-]{0,80}?)"
    r"(?=\s?(?:[,;\n()–-]|$)|\s(?:puis|m\.|mme|mr|mlle|monsieur|madame)\b|(?<=\d)(?:\set\b|\.(?:\s|$)))"
)
"""« Luc ROY présent jusqu'à la délibération n° 7 puis procuration à … »: no brackets part the note from the list."""


def _in_brackets(flow: Flow, start: int, offset: int) -> bool:
    return flow.fold.rfind("(", max(start, offset - _NOTE_REACH), offset) > flow.fold.rfind(")", start, offset)


_UNTIL = late(r"\bjusqu")
_FROM = late(r"\s?(?:absente?s? )?(?:a partir|a compter)\b")


def _away(flow: Flow, lists: Span, bracket: re.Match[str]) -> bool:
    """Whether the note stands in a list of people who are away, or says who votes in the meantime."""
    last = [h for h in find_headings(flow, Span(lists.start, bracket.start())) if h.span.end <= bracket.start()]
    return bool(last) and last[-1].kind in ("absent", "proxies")


_HELD_BY = late(
    r"[\s,:(-]*(?:avec\s)?(?:(?:(?:a |ayant )?donne )?(?:pouvoir|procuration|mandat)s? ?)?(?:a|au|par|:)\s"
    rf"{CIVILITY}?[\s.]*(?:\d{{1,3}}\s)?"
)


_VERB = late(
    r"(?P<before>quitte(?:nt)? (?:definitivement )?la (?:salle|seance|reunion)|sort(?:ent)? de la salle"
    r"|(?<!est )(?<!sont )arrive(?:nt)? (?:a(?! (?:echeance|terme|expiration|maturite|saturation|bout"
    r"|destination|une?|des|ses|(?:sa|la|leur) fin|(?:son|leur|l')\s?(?:terme|echeance|expiration))\b)|en seance)"
    r"|(?P<been>(?:est|sont|etai(?:en)?t) (?:arrivee?|partie?|sortie?|revenue?)s? (?=a \d{1,2} ?(?:h|:)"
    r"|en (?:cours de )?(?:seance|reunion)|au (?:point|moment)|a l'(?:issue|ouverture)"
    r"|(?:avant|apres|pendant|lors du|lors de) (?:la |le |l')?"
    rf"(?:{ITEM}|vote|discussion|examen|debat)|de la (?:salle|seance)))"
    r"|(?<=, )(?:arrivee|partie?)s? a (?=\d)|(?<=\(\d\) )(?:arrivee?|partie?)s? (?=a|au|en|lors|avant|apres|pendant)"
    r"|se retire(?:nt)?|s'absente(?:nt)?(?=\s?[,.;(]|\s(?:a|de la|pendant|lors|avant|apres|momentanement|et)\b)"
    r"|(?:rejoi(?:nt|gnent)|regagne(?:nt)?) (?:la (?:salle|seance)|l'assemblee(?! (?:generale|nationale|de|des|du|d')))"
    r"|re(?:integre(?:nt)?|vient|viennent) (?:en seance|(?:dans )?la (?:salle|seance))|repren(?:d|nent) place"
    r"|entre(?:nt)? en seance|prend place (?=a \d|a son arrivee)|a quitte la (?:salle|seance))"
    r"|(?P<after>(?:arrivee|depart|sortie|retour)s? (?:definitifs? |definitives? |momentanee?s? |anticipee?s? )?"
    r"(?:de |d'|d (?=[a-z])))".replace(" ", r"\s")
)


_NEXT = late(
    rf"\b(?:arrivee|depart)s?\s(?:de\s{CIVILITY}|d')"
    rf"|(?<=[a-z0-9])\s{CIVILITY}\s[a-z' -]{{3,40}}?"
    r"\s(?:est arrive|a quitte|quitte |arrive )"
)
"""« Arrivée de M. BRET (point 3) Départ de Mme BRUN (point 9) »: the next movement, with no stop before it."""

_NOTE_END = late(
    r"(?<!\bM)(?<!\bMM)(?<!\bMme)(?<!\bMr)(?<!\b[A-Z])\.(?!\d)|\n(?!\s*(?:[a-zà-ÿ(]|\d\d?\s?[)h]))|\n(?=\s*(?:\(\d\)|\*))|;"
)


def _in_sentences(flow: Flow, span: Span, lists: Span) -> Iterator[Found[Movement]]:
    """« Mme Zoé BRUN quitte la salle », « Arrivée de Guy BRET à 19h45 »: a civility or a listed name, never a guess."""
    for match in flow.scan(_VERB, span):
        if lists.start <= match.start() < lists.end or _heads(flow, match.start()):
            continue
        kind = _kind(match.group())
        person = _person_near(flow, match, span, lists)
        if kind and person:
            end = min(match.end() + _NOTE_REACH, span.end)
            following = _NEXT.search(flow.fold, match.end(), end)
            end = following.start() if following else end
            stop = _NOTE_END.search(flow.text[match.end() : end])
            note = Span(match.start(), match.end() + stop.start() if stop else end)
            yield _movement(flow, person, kind, note)
            if match.lastgroup == "after":
                yield from _also(flow, person.span.end, note.end, kind)


def _also(flow: Flow, position: int, end: int, kind: str) -> Iterator[Found[Movement]]:
    """« Arrivée de M. Luc ROY à 19 h 10, de Mme Zoé BRUN à 19 h 20 »: the next ones of the sentence."""
    while joined := _ALSO.match(flow.fold, position, end):
        people = read_names(flow, Span(joined.end(), min(joined.end() + _NAME_REACH, end)))[:1]
        if not people or people[0].span.start - joined.end() > _CIVILITY:
            return
        following = _ALSO.match(flow.fold, people[0].span.end, end)
        position = people[0].span.end
        yield _movement(flow, people[0], kind, Span(position, following.start() if following else end))


_CIVILITY = 9
_ALSO = late(
    r"(?:\s(?:a|vers)\s[\dh: ]{2,8}|\s(?:au|avant|apres|pendant)\s[^,;.\n]{3,30})?,?\s(?:et\s)?de\s"
    rf"(?={CIVILITY})"
)


def _heads(flow: Flow, start: int) -> bool:
    """« … M. Guy BRET. Arrivé à 20 h : M. Luc ROY »: a heading, which says nothing of him who stands before it."""
    return flow.text[start].isupper() and _HOUR_HEADS.match(flow.fold, start) is not None


_HOUR_HEADS = late(r"(?:arrive|parti)(?:e|s|es)?\sa\s\d{1,2}\s?(?:h|heures)\s?\d{0,2}\s?:")


def _person_near(flow: Flow, match: re.Match[str], span: Span, lists: Span) -> Found[Person] | None:
    if match.lastgroup == "after":
        people = read_names(flow, Span(match.end(), min(match.end() + _NAME_REACH, span.end)))
        near = people[0] if people and people[0].span.start - match.end() <= 12 else None
    elif mark := _MARKED.search(flow.fold, max(match.start() - _MARK_REACH, 0), match.start()):
        return _marked(flow, mark["mark"], lists)
    else:
        people = read_names(flow, Span(max(span.start, match.start() - _NAME_REACH), match.start()))
        near = people[-1] if people and match.start() - people[-1].span.end <= 24 else None
        if near and len(people) > 1 and _HOLDS.match(flow.fold, people[-2].span.end, near.span.start):
            near = people[-2]  # « M. BRET, porteur du pouvoir de Mme BRUN, arrive à 17h45 »
        if near and _OTHER_SUBJECT.match(flow.text, near.span.end, match.start()):
            return None
        if match["been"]:  # « Mme BRUN demande si la subvention est arrivée »: another subject stands between
            return near if near and _RIGHT_BEFORE.fullmatch(flow.fold, near.span.end, match.start()) else None
        if near and _OFFICE.search(flow.fold, near.span.end, match.start()):
            return None  # « Abstention : M. BRET ⏎ Mme le Maire rejoint la séance »: another moves, and is not named
        near = near or _subject(flow, match.start(), span)
    if near is None or _NAMELESS.match(near.value.name):
        return None
    caused = _CAUSE.search(flow.fold, max(match.start() - _CAUSE_REACH, 0), match.start())
    sure = near.value.civility and not caused
    return near if sure or _listed(flow, near.value.name, lists) else None


_RIGHT_BEFORE = late(r"\s?(?:\([^()]{1,30}\)\s?|,[^,.;:]{2,40},\s?)?")
_MARKED, _MARK_REACH = late(r"\n\s*(?P<mark>\(\d\)|\*{1,3}) ?:? ?$"), 10


def _marked(flow: Flow, mark: str, lists: Span) -> Found[Person] | None:
    """« Zoé BRUN (1), … ⏎ (1) arrive à 19 h »: who bears the mark in the lists, where one alone does."""
    places = [at.start() for at in re.finditer(rf"(?<=[a-z]) ?{re.escape(mark)}(?!\*)", flow.fold[: lists.end])]
    places = [at for at in places if at >= lists.start]
    people = read_names(flow, Span(max(lists.start, places[0] - _NAME_REACH), places[0])) if len(places) == 1 else []
    return people[-1] if people and people[-1].span.end == places[0] else None


_CAUSE, _CAUSE_REACH = late(r"(?:suite au|apres le|depuis le|en raison du|du fait du|a l'occasion du|pour le)\s$"), 20
"""« Suite au départ de M. BRET, deux agriculteurs … »: of anybody, unless the lists name him."""


_HOLDS = late(r"[\s,(]{1,3}(?:porteu|detent|mandataire)[^,.]{0,40}$")
_OFFICE = late(rf"\b{CIVILITY} (?:le|la)\b|\b(?:le|la) (?:maire|president)")
_NAMELESS = late(r"(?:le|la|l['’])\s?(?:[A-Za-zé]+[- ])?(?:[Mm]aire|[Pp]résident)")


def _listed(flow: Flow, name: str, lists: Span) -> bool:
    """Whether the lists have every word of the name."""
    words = [word for word in re.split(r"[^a-z-]+", fold(name)) if len(word) > 2]
    header = flow.fold[lists.start : lists.end]
    return bool(words) and all(re.search(rf"\b{re.escape(word)}\b", header) for word in words)


_SENTENCE_REACH = 120


def _subject(flow: Flow, verb: int, span: Span) -> Found[Person] | None:
    """The only person of a sentence that opens with him: « M. Guy BRET quitte la présidence et sort de la salle »."""
    start = max(span.start, verb - _SENTENCE_REACH)
    opening = max(flow.text.rfind(end, start, verb) for end in (".\n", "\n\n", ": "))
    stops = [stop.end() for stop in re.finditer(r"(?<=[a-z]{3})\.\s", flow.fold[start:verb])]
    opening = max(opening, start + stops[-1] if stops else -1)
    people = read_names(flow, Span(opening, verb)) if opening >= 0 else []
    if len(people) != 1 or people[0].span.start - opening > 16:
        return None
    return None if _OTHER_SUBJECT.match(flow.text, people[0].span.end, verb) else people[0]


_OTHER_SUBJECT = late(r"\s*(?:L[ea]s?|L['’]|Une?|Ce|Cette|Des)\s?\w")
"""« Rapporteur : Mme Zoé BRUN Le marché prend fin »: a sentence without her opens behind the name."""


_AWAY_FROM = late(
    r"\b(?:departs?|partie?s?|a quitte|sortie?s?|sort|absente?s?|excusee?s?)\b[^,;]{0,24}\ba (?:partir|compter) d"
)
"""« (départ à partir du point 3) », « (absente à compter de 20 h) »: « à partir de » alone tells who comes."""
_LEAVES = late(r"\s*(?:a |est )?(?:quitte|depart|partie?|sortie?)\b")
_AWAY_UNTIL = late(r"\b(?:absente?s?|excusee?s?)\b[^,;]{0,24}\bjusqu")
_GIVEN_FROM = late(r"^\s?(?:donne )?(?:pouvoir|procuration)s? a [^,;()]{3,40} (?:a partir|a compter) d")
"""« M. Guy BRET (pouvoir à Mme Zoé BRUN à partir de 10 h 45) »: he leaves then."""


def _kind(words: str) -> str | None:
    if words.startswith("pour les "):
        return "arrival"  # « Excusés : M. ROY pour les points n° 1 à 4 »
    if _AWAY_UNTIL.search(words):
        return "arrival"
    if _GIVEN_FROM.match(words):
        return "departure"
    if _LEAVES.match(words):
        return "departure"  # « (a quitté la séance à 20 h, procuration à M. ROY à partir du point 8) »
    if _AWAY_FROM.search(words):
        return "departure"
    if cue("movements", "arrival").search(words):
        return "arrival"
    return "departure" if cue("movements", "departure").search(words) else None


def _movement(flow: Flow, person: Found[Person], kind: str, note: Span) -> Found[Movement]:
    clock = read_hour(flow.fold[note.start : note.end])
    movement = Movement.model_validate({"person": person.value, "kind": kind, "time": clock, "note": flow.slice(note)})
    return Found(movement, Span(min(person.span.start, note.start), max(person.span.end, note.end)))
