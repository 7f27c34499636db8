"""The people of a list, each with the words around: a name in brackets may be a note on the person before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile, pairwise, takewhile

from deliberation_cli.models import Person
from deliberation_cli.parsing.attendance.cut_off import cut_off, without_cut_label
from deliberation_cli.parsing.attendance.known_names import NOBODY, Known, apart
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.civility import SINGULAR
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token, lex
from deliberation_cli.parsing.grammar.names import civilities_out, people
from deliberation_cli.parsing.grammar.town_rows import (
    heads_rows,
    named_in_brackets,
    without_heads,
    without_places_stood_for,
)
from deliberation_cli.parsing.grammar.towns_by_row import without_towns_by_row
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.institutions import institutions
from deliberation_cli.parsing.text.page_ends import page_ends
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.words import CIVILITY, ITEM


@dataclass(slots=True)
class Entry:
    """A person of a list."""

    person: Found[Person]
    bracketed: bool
    """Named inside brackets: a note on the person before."""
    before: str
    """Folded words between the person before (or the heading) and this one."""
    after: str = ""
    """Folded words between this person and the next (or the end of the list)."""
    replaced: bool = False
    """A substitute sits in this one's stead."""
    moved: bool = False
    """A note in brackets says when this person came or left."""
    labelled: bool = False
    """The label of a row stands right before him: « ORCEL : Luc LEROY »."""


def bare_entry(person: Found[Person]) -> Entry:
    """Somebody whom a table names, with nothing written beside him."""
    return Entry(person, bracketed=False, before="")


_NOTE = late(r"[\s,]{0,2}\(([^()]{3,240})\)")

_OF_AN_ITEM = late(
    rf"(?<![a-z])(?:{ITEM}|vote)s?\s(?:n\s?°\s?\d+\s)?"
    r"(?P<title>[«“\"][^«»“”\"\n]{2,80}[»”\"])"
)
"""« LE GALL Anne à Mme ROY jusqu'au point « Délégations », COLAS Guy à … »: the title of an item names nobody."""

_FOR_SOME_ITEMS = late(
    r"(?:^|,? )(?:(?:absent|present|excuse)e? )?(?:de|pour|a partir de|a compter de|jusqu'a|jusqu'au|du|des) ?"
    r"(?:la |le |les )?(?:\d{1,2} ?h(?![a-z])|[a-z]\. ?n ?[°o]"
    rf"|{ITEM}[sx]?\b)"
)
"""« M. Guy BRET de la délibération 86 à la délibération 87 »: away, or there, for a part of the session."""

WITHOUT_VOTE = late(
    r"[\s,–-]{0,3}\(\s?(?:(?:suppleante?s?,? )?sans (?:voix(?: deliberative)?|(?:droit de )?vote)"
    r"|(?:avec |a )?voix consultative)\s?\)"
)
"""« M. Luc LEROY (sans voix délibérative) »: he is there, and no member of the session."""

_MARK = late(WITHOUT_VOTE.pattern + r"|[\s,]{0,2}\((?:representee?|(?:avec )?(?:pouvoir|procuration))\)")
"""« M. ROY (représenté) »: the note says how he counts."""

_COMES = late(r",? ?(?:est |etait )?(?:arrivee?|partie?|entree?|sortie?) (?:a|au|en|lors|apres|avant|vers) ")
"""« M. Guy BRET, arrivé à 18 h 20, n'a pas pris part … »."""

LEAVES = late(
    r"jusqu|parti|depart|quitte|sauf|absente? (au|pour|du)|(?:^|\()\s?a \d{1,2}\s?h\s?\d{0,2},? (?:donne|pouvoir)"
)


def _moves(note: str) -> bool:
    """« (arrivée à 20 h) », « (du bordereau 1 à 4) »: a part of the session is told."""
    coming = cue("movements", "arrival").search(note) or LEAVES.search(note)
    return bool(coming or _FOR_SOME_ITEMS.match(note))


_HOLDER_RANK = late(rf"(?<=\b[aà])\s0\d\d\s(?=$|{CIVILITY}\s?$)")
"""« 003 ROY Max à 025 BRUN Zoé »: the number of the holder in the roll."""


def read_entries(
    flow: Flow,
    span: Span,
    *,
    of_proxies: bool = False,
    substituted: bool = False,
    names: Known = NOBODY,
    called: bool = False,
    held: bool = False,
    headed: bool = False,
) -> list[Entry]:
    """People in `span` with the words around each; communes hold them in brackets (`held`), or not (`headed`)."""
    tokens = without_towns_by_row(flow, civilities_out(lex(flow, span)))
    tokens = without_heads(flow, tokens) if headed else tokens
    tokens = _without_from(flow, _linked(flow, tokens)) if of_proxies else without_places_stood_for(flow, tokens)
    inside = _brackets(tokens)
    if held or ((not of_proxies or _pairs(flow, inside)) and named_in_brackets(flow, tokens, inside)):
        tokens = [token for token in tokens if any(a < token.start <= b for a, b in inside)]
        tokens = [Token(Kind.SEPARATOR, t.start, t.end) if t.kind is Kind.CLOSE else t for t in tokens]
        inside = []
    told = [s for s in inside if _relates(flow.fold[s[0] : s[1]], of_proxies=of_proxies, substituted=substituted)]
    if of_proxies:
        others = [s for s in inside if s not in told]
        told += [s for s in others if _whole_name(flow, lex(flow, Span(s[0] + 1, s[1]))) or _named(flow, s, names)]
    notes = [s for s in inside if s not in told] + (_places_before_link(flow, tokens) if of_proxies else [])
    notes += [(s.start, s.end) for s in institutions(flow) if span.start <= s.start < span.end]
    notes += [(m.start("title"), m.end() - 1) for m in _OF_AN_ITEM.finditer(flow.fold, *span)]
    entries: list[Entry] = []
    position = span.start
    led = of_proxies and _LED_BY.match(flow.fold, *span) is not None
    named = list(apart(flow, people(flow, tokens), tokens, names))
    named = _of_organisations(named) if _ORGANISATIONS.match(flow.fold, *span) else named
    for found in _members(named) if called else _without_rows_of(flow, named):
        if any(a < found.span.start < b for a, b in notes):
            continue
        bracketed = any(a < found.span.start < b for a, b in told)
        words = _HOLDER_RANK.sub(" ", _between(flow, Span(position, found.span.start), notes))
        words = _BY_EACH.sub(r"\g<1>", words) if led else words
        labelled = ":" in words and _ROW_LABEL.search(flow.text, position, found.span.start) is not None
        entries.append(Entry(found, bracketed, words, labelled=labelled))
        position = found.span.end
    if cut_off(flow, [entry.person for entry in entries]):
        entries.pop()
        entries[-1].person = entries[-1].person._replace(confidence=DOUBT)  # the list goes on, and nobody sees how
    entries[-1:] = [replace(entry, person=without_cut_label(flow, entry.person)) for entry in entries[-1:]]
    for entry, following in pairwise(entries):
        entry.after = following.before
    for entry in entries:
        note = _NOTE.match(flow.fold, entry.person.span.end, span.end)
        entry.moved = bool(note and _moves(note[1]))
        marked = note and (cue("attendance", "mark_absent").match(note[1]) or _MARK.match(note[0]))
        if note and marked and not entry.after.startswith(note[0]):
            entry.after = note[0] + entry.after  # « M. ROY (absent), Mme BRUN »
        behind = entry.person.span.end
        entry.moved = entry.moved or bool(_FOR_SOME_ITEMS.match(flow.fold, behind) or _COMES.match(flow.fold, behind))
    if entries:
        entries[-1].after = flow.fold[entries[-1].person.span.end : span.end]
    return entries


_LED_BY, _BY_EACH = late(rf"\W*par {CIVILITY}"), late(r"(^|[;,.\n•-])\W*par\b")
"""« Pouvoirs accordés : par M. Luc ROY à Zoé BRUN ; par Mme Ida COLAS à … »: « par » leads to each giver."""
_ROW_LABEL = late(r"(?<!\b[Ll][ea] )(?<![\w'’-])(?!M(?i:onsieur|adame)\b)[A-ZÀ-Þ][\w'’-]{2,}\s?:")
"""« URCEL : »; « de Madame la conseillère : » opens no row."""


def _places_before_link(flow: Flow, tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """« Luc LEROY – Belval à Zoé BRUN »: the giver's place, in small letters where his family name is in capitals."""
    places: list[tuple[int, int]] = []
    for i, link in enumerate(tokens):
        if link.kind is not Kind.LOWER or flow.fold[link.start : link.end] not in _LINKS:
            continue
        if flow.fold[link.start : link.end] != "a":
            i -= 1  # « Mme Zoé BRUN, titulaire, Belval, pouvoir à … »: a comma stands behind the place
            if i < 1 or flow.text[tokens[i].start : tokens[i].end] != ",":
                continue
        place = list(takewhile(lambda t: t.kind in (Kind.TITLE, Kind.PARTICLE), reversed(tokens[:i])))
        dash = i - len(place) - 1
        if not place or dash < 1 or flow.text[tokens[dash].start : tokens[dash].end] not in _DASHES:
            continue
        words = list(dropwhile(_is_function, reversed(tokens[:dash])))
        giver = list(takewhile(lambda t: t.kind in NAME_KINDS, words))
        civil = any(flow.fold[t.start : t.end].rstrip(".") in SINGULAR for t in words[len(giver) : len(giver) + 1])
        if flow.text[tokens[dash].start] == "," and not civil:
            continue
        if any(t.kind is Kind.UPPER for t in giver) and not is_given(flow, place[-1]):
            places.append((tokens[dash].start - 1, place[0].end))
    return places


def _is_function(token: Token) -> bool:
    return token.kind in (Kind.ROLE, Kind.SEPARATOR)


_LINKS = ("a", "pouvoir", "procuration", "donne", "ayant")
_DASHES = ("-", "–", "—", ",")


def held_in_brackets(flow: Flow, span: Span) -> bool:
    """Whether a list of the present names communes, and its people in brackets behind them."""
    tokens = lex(flow, span)
    return named_in_brackets(flow, tokens, _brackets(tokens))


def headed_by_communes(flow: Flow, span: Span) -> bool:
    """Whether a list of the present names communes, and behind each of them its people with their civilities."""
    return heads_rows(flow, lex(flow, span))


def opens_with_commune(flow: Flow, span: Span) -> bool:
    """« BELVAL (SIMON Guy) », not « SIMON Guy (Belval) »: a given name stands in the brackets, not before."""
    tokens = lex(flow, span)
    inside = _brackets(tokens)[:1]
    named = [
        t.start
        for t in tokens
        if t.kind in NAME_KINDS | {Kind.CIVILITY} and (t.kind is Kind.CIVILITY or is_given(flow, t))
    ]
    return bool(inside and named) and inside[0][0] < named[0] < inside[0][1]


def _pairs(flow: Flow, brackets: Sequence[tuple[int, int]]) -> bool:
    """« BELVAL (ROY Max donne pouvoir à BRUN Zoé) ; BRESSOY (LEROY Luc à PETIT Anne) »: each holds giver and holder."""
    told = (_NAME_THEN_GIVES.search(flow.text[start:end]) for start, end in brackets)
    return all(told)


_NAME_THEN_GIVES = late(r"^\(\s?(?:M|Mme)?\.?\s?[A-ZÀ-Þ][^()]*?\s(?:à|a|pouvoir|procuration)\s")


def _linked(flow: Flow, tokens: list[Token]) -> list[Token]:
    """« ROY ZOÉ A BRUN LUC », « ROY Zoé A BRUN Luc »: among names of which none has an initial, « A » is « à »."""
    initials = [i for i, token in enumerate(tokens) if token.kind is Kind.INITIAL]
    named = (Kind.UPPER, Kind.TITLE)
    links = [i for i in initials if 0 < i < len(tokens) - 1 and tokens[i - 1].kind in named]
    links = [i for i in links if tokens[i + 1].kind in (*named, Kind.PARTICLE, Kind.CIVILITY)]
    if not links or any(flow.text[tokens[i].start : tokens[i].end] != "A" for i in initials):
        return tokens
    return [Token(Kind.LOWER, t.start, t.end) if i in links else t for i, t in enumerate(tokens)]


def _without_from(flow: Flow, tokens: list[Token]) -> list[Token]:
    """« DE ZOÉ BRUN À LUC ROY, DE GUY BRET À … », « De BRUN Z. à ROY L. ; de … »: « de » is no particle."""
    links = sum(t.kind is Kind.LOWER and flow.fold[t.start : t.end] == "a" for t in tokens)
    opens = [i for i, t in enumerate(tokens[:-2]) if flow.fold[t.start : t.end] == "de" and _opens_row(flow, tokens, i)]
    words = [tokens[i + 1 : i + 3] for i in opens]
    if not opens or len(opens) != links or not all(_whole(flow, pair, alone=len(opens) == 1) for pair in words):
        return tokens
    return [token for i, token in enumerate(tokens) if i not in opens]


def _opens_row(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    if i == 0 or tokens[i - 1].kind in (Kind.SEPARATOR, Kind.NEWLINE, Kind.END):
        return True
    return flow.fold[tokens[i - 1].start : tokens[i - 1].end] == "et"


_SHOWN = ((Kind.TITLE, Kind.UPPER), (Kind.UPPER, Kind.INITIAL), (Kind.UPPER, Kind.TITLE))


def _whole(flow: Flow, words: Sequence[Token], *, alone: bool) -> bool:
    """« ZOÉ BRUN », « Minh PHAN »: a given and a family name; « DE LAURENT Paul », alone, may be of the family."""
    first, behind = words
    shown = not alone and (first.kind, behind.kind) in _SHOWN
    named = first.kind in NAME_KINDS and (shown or is_given(flow, first)) and behind.kind in NAME_KINDS
    return named and not (alone and is_given(flow, behind))


def _without_rows_of(flow: Flow, named: list[Found[Person]]) -> list[Found[Person]]:
    """« les délégués d'Orcel, Guy BRET, Zoé BRUN ; d'Urcel, Luc LEROY »: « d' » opens a commune's row, no name."""
    bare = {found.span for found in named if _OF_A_TOWN.fullmatch(found.value.name) and found.value.civility is None}
    whole = sum(" " in found.value.name for found in named)
    return [_without_item(flow, f) for f in named if f.span not in bare or whole <= 2 * len(bare)]


def _without_item(flow: Flow, found: Found[Person]) -> Found[Person]:
    """« Guy BRET de la Q. n° 1 à la Q. n° 12 », « de la D. n° 1 »: the letter, or the word, is an item's."""
    name = _TO_ITEM.sub("", found.value.name)
    if name == found.value.name or not _NUMBER.match(flow.fold, found.span.end):
        return found
    return found._replace(
        value=found.value.model_copy(update={"name": name}), span=Span(found.span.start, found.span.start + len(name))
    )


_TO_ITEM = late(r"\s(?:de la|du) (?:[A-ZÀ-Þ]\.?|D[ée]lib[ée]ration|Question|Affaire|Point|Dossier|Rapport|Bordereau)$")
_NUMBER = late(r"\.?\s?n\s?[°o]\s?\d")
_OF_A_TOWN = late(r"d['’][A-ZÀ-Þ]\S+")
_CALLED = 5


def _members(named: list[Found[Person]]) -> list[Found[Person]]:
    """« Mme Ève BLANC Retraités Excusée »: where nearly all bear a civility, a word without one is a quality."""
    civil = sum(found.value.civility is not None for found in named)
    if civil < _CALLED or 3 * civil < 2 * len(named):
        return named
    return [found for found in named if found.value.civility is not None or " " in found.value.name]


_ORGANISATIONS = late(
    r"[\s:]*(?:noms?\s(?:(?:et\s)?prenoms?\s)?)(?:organismes?|structures?|collectivites?|qualites?)\b"
)


def _of_organisations(named: list[Found[Person]]) -> list[Found[Person]]:
    """« Nom Organisme M. ROY Max Fédération du Val … »: beside people with a civility, words without one are bodies."""
    civil = [found for found in named if found.value.civility is not None]
    return civil if len(civil) >= _CALLED else named


def _whole_name(flow: Flow, tokens: Sequence[Token]) -> bool:
    """« Zoé BRUN (Guy BRET) » in a list of proxies: a given and a family name are a holder, not a place."""
    kinds = {token.kind for token in tokens} - {Kind.NEWLINE}
    if tokens and _BODY.match(flow.text, tokens[0].start):
        return False  # « Zoé BRUN (CC du Plateau) à Luc LEROY »
    return len(kinds & {Kind.UPPER, Kind.TITLE, Kind.INITIAL}) > 1 and kinds <= NAME_KINDS


_BODY = late(r"(?:C\.?[CAU]\.?|CDC|C\.?C\.?A\.?S\.?|S[IM]\w*|EPCI)\s(?:d[eu]s?\s|d['’])")
"""« CC du Plateau », « SIVOM de Val »: a body that sends delegates."""


def _named(flow: Flow, bracket: tuple[int, int], names: Known) -> bool:
    """« ZOE BRUN (GUY BRET) » in a list of proxies: the brackets name somebody of another list, not a place."""
    return flow.text[bracket[0] + 1 : bracket[1]] in names


def _relates(words: str, *, of_proxies: bool = False, substituted: bool = False) -> bool:
    """Whether words in brackets tell a proxy or a substitute, and not a place or a function."""
    return bool(
        cue("attendance", "gives").search(words)
        or cue("attendance", "receives").search(words)
        or cue("attendance", "gives_word").search(words)
        or re.match(r"\W*a\W+[a-z]", words)
        or (of_proxies and _HOLDER_IN_BRACKETS.match(words))
        or cue("attendance", "mark_replaced").search(words)
        or cue("attendance", "mark_represented").search(words)
        or _SITS_FOR_ABSENT.match(words)
        or (substituted and _SITS.match(words))
    )


_SITS = late(rf"\W*(?:delegue[es]*\s)?suppleante?\s?:?\s{CIVILITY}")
"""« Absents et représentés par leur suppléant : M. ROY (suppléante Mme BRUN) »: she sits in his stead."""
_SITS_FOR_ABSENT = late(
    r"\W*(?:delegue[es]*\s)?(?:suppleante?|remplacante?|remplace)\s(?:de\s|d')?[^()]{4,60}(?:excuse|empeche|absent)e?\W*$"
)
"""« (suppléante de M. ROY, empêché) »: it tells where the member is."""


_HOLDER_IN_BRACKETS = late(rf"\W*(?:(?:pour|par)\b|(?:de\s)?{CIVILITY})")


def _between(flow: Flow, span: Span, notes: Sequence[tuple[int, int]]) -> str:
    """Folded words of `span` without the notes in brackets, and without the stamps and page ends printed over them."""
    words = flow.fold[span.start : span.end]
    over = [(end.start - 1, end.end) for end in page_ends(flow) if span.start < end.start and end.end < span.end]
    for start, end in sorted([*notes, *over], reverse=True):
        if span.start <= start and end <= span.end:
            words = words[: start - span.start] + (" " if (start, end) in over else "") + words[end + 1 - span.start :]
    return _COUNTS.sub(" ", words) if _COUNTS.search(words) else words


_COUNTS = late(
    r"(?<![a-z])(?:(?:-\s)?(?:en exercice|presents?|absents?|pouvoirs?|procurations?|votants?)"
    r"\s?:\s?\d{1,3}(?!\d)\s*){2,}"
)
"""« …, M. ROY, En exercice : 20 Présents : 14 Pouvoirs : 3 Mme BRUN, … »: a side column relates nobody."""


def _brackets(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Stretches between an opening and the next closing bracket; one left open reaches no further than a colon."""
    stretches: list[tuple[int, int]] = []
    opened: int | None = None
    for token in tokens:
        if token.kind is Kind.OPEN:
            opened = token.start
        elif opened is not None and token.kind in (Kind.CLOSE, Kind.COLON):
            if token.kind is Kind.CLOSE:
                stretches.append((opened, token.start))
            opened = None
    return stretches
