"""People of the runs that a list was cut into: which words are somebody, his civility and function, as written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from deliberation_cli.models import Person
from deliberation_cli.parsing.grammar.civility import civility_of
from deliberation_cli.parsing.grammar.group_labels import is_acronym
from deliberation_cli.parsing.grammar.lexer import Kind, Token, lex
from deliberation_cli.parsing.grammar.offices import office_of
from deliberation_cli.parsing.grammar.places import Run
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT


def persons(flow: Flow, parts: Sequence[tuple[Run, list[Token]]], *, alone: bool) -> Iterator[Found[Person]]:
    """People of the parts; the civility belongs to the first of its run, the function to the last."""
    previous: Run | None = None
    odd = _misfits(flow, parts)
    linked = 2 * sum(_opens_small(flow, part) for _, part in parts) > len(parts)
    for run, part in parts:
        noble = _opens_small(flow, part) and _opens_item(flow, part, linked=linked)
        tokens = _trim(flow, part, bare=run.civility is None and not alone and not noble)
        civility = run.civility if run is not previous else None
        if not _is_person(flow, tokens, civility, alone=alone):
            continue
        previous = run
        span = Span(tokens[0].start, tokens[-1].end)
        yield Found(
            Person(
                name=_name(flow, tokens), civility=civility_of(flow, civility), role=office_of(flow, span.end, run.role)
            ),
            span,
            DOUBT if id(part) in odd else 1.0,
        )


_CIVIL, _BARE = 4, 3
"""So many with a civility, and for one without one at most so many with it: all bear one."""


def without_organisations(flow: Flow, found: list[Found[Person]]) -> list[Found[Person]]:
    """« M. ROY Paul, Secours catholique, Mme BRUN Zoé, UDAF »: where all bear a civility, what has none sent somebody.

    Somebody with a given name, or with a family name in capitals, stays.
    """
    civil = sum(person.value.civility is not None for person in found)
    if civil < _CIVIL or civil < _BARE * (len(found) - civil):
        return found
    return [person for person in found if person.value.civility or not _is_bare(flow, person)]


def _is_bare(flow: Flow, found: Found[Person]) -> bool:
    words = lex(flow, found.span)
    named = any(token.kind in (Kind.UPPER, Kind.INITIAL) or is_given(flow, token) for token in words)
    parted = flow.text[max(found.span.start - 2, 0) : found.span.start].strip() == ","
    return not named and (parted or _OF_A_BODY.match(flow.fold, found.span.end) is not None)


_OF_A_BODY = late(r"\s(?:agglomeration|agglo|metropole|communaute)(?![a-z])")
"""« Mme BRUN Belval Agglomération M. ROY »: the body whose delegates follow."""


_FEW_ALONE = 3
"""So many people, at the least, show the habit of a list."""


def family_alone(tokens: Sequence[Token], parts: Sequence[tuple[Run, list[Token]]]) -> bool:
    """« MM. Dupont, de Lagarde, Martin »: family names alone, in no sentence; a small « de » opens one of them."""
    single = sum(sum(token.kind is not Kind.PARTICLE for token in part) <= 1 for _, part in parts)
    if len(parts) < _FEW_ALONE or single < 0.7 * len(parts):
        return False
    return 3 * sum(token.kind in (Kind.LOWER, Kind.STOP) for token in tokens) <= len(parts)


_SMALL = 8
"""In a list so short, more than one half is a habit."""
_LONG_NAME = 5
"""A name of so many words may be two, or a place and a name."""


def _misfits(flow: Flow, parts: Sequence[tuple[Run, list[Token]]]) -> set[int]:
    """Names without a family name in capitals, or without a given one, in a list where nearly all have both.

    So are names of very many words, and one word that stands in the list again and again (a commune, a column).
    """
    if len(parts) < 3:
        return set()
    single = [flow.fold[part[0].start : part[-1].end] for run, part in parts if run.civility is None]
    broken = {
        id(part)
        for run, part in parts
        if len(part) >= _LONG_NAME
        or (run.civility is None and single.count(flow.fold[part[0].start : part[-1].end]) > 1 and len(part) < 2)
    }
    halves = [part for _, part in parts if not {Kind.TITLE, Kind.UPPER} <= {token.kind for token in part}]
    if len(halves) == 1 < len(parts) and len(parts) < _SMALL:
        return broken | {id(part) for run, part in parts if run.civility is None and part is halves[0]}
    return broken | ({id(part) for part in halves} if len(halves) <= len(parts) / 3 and len(parts) >= _SMALL else set())


def _name(flow: Flow, tokens: Sequence[Token]) -> str:
    """The words of a name as written, without what another column printed between them."""
    parts: list[str] = []
    position = tokens[0].start
    for token in tokens:
        glued = parts and token.start == position and flow.text[position - 1].isalpha()
        if token.start > position or (glued and flow.text[position].isalpha()):
            parts.append("/" if flow.text[position : token.start] == "/" else " ")
        parts.append(flow.text[token.start : token.end])
        position = token.end
    return "".join(parts)


def _opens_small(flow: Flow, tokens: Sequence[Token]) -> bool:
    return tokens[0].kind is Kind.PARTICLE and flow.text[tokens[0].start].islower()


def _opens_item(flow: Flow, tokens: Sequence[Token], *, linked: bool) -> bool:
    """« ROY Max, de MARSAC Yves », « : de MARSAC Yves »: a small « de » opens a whole name, where no word leads to it.

    `linked`: most names stand behind « de », as in « à l'exception de ROY Max, de COLAS Ida ».
    """
    family = next((t for t in tokens if t.kind is not Kind.PARTICLE), tokens[0])
    if family.kind is not Kind.UPPER or not any(t.kind is Kind.TITLE and is_given(flow, t) for t in tokens):
        return False
    if _TO_SOMEBODY.match(flow.fold, tokens[-1].end):
        return False  # « Pouvoir : de COLAS Ida à ROY Max »
    before = flow.fold[max(tokens[0].start - 8, 0) : tokens[0].start]
    return bool((_SURE_ITEM if linked else _ITEM).search(before))


_TO_SOMEBODY = late(r"\s+a\s(?!donne)")
_SURE_ITEM = late(r"[:()]\s*$")
_ITEM = late(r"(?:[:(),;/|•·*–-]|(?<![a-z])(?:a|par))\s*$")


def _trim(flow: Flow, tokens: list[Token], *, bare: bool) -> list[Token]:
    """Without particles at the end, and at the start where no civility stands before (« de Legé » is a place)."""
    while tokens and (tokens[-1].kind is Kind.PARTICLE or _OF_A_DATE.match(flow.fold, tokens[-1].start)):
        tokens = tokens[:-1]
    while bare and len(tokens) and tokens[0].kind is Kind.PARTICLE and flow.text[tokens[0].start].islower():
        if flow.fold[tokens[0].start : tokens[0].end] in ("de", "d'", "du", "des", "la", "le", "les"):
            name = next((t for t in tokens if t.kind is not Kind.PARTICLE), tokens[0])
            if name.kind is Kind.UPPER:
                name = max((t for t in tokens if t.kind is Kind.UPPER), key=lambda t: t.end - t.start)
            capitals = all(t.kind in (Kind.PARTICLE, Kind.UPPER) for t in tokens) and name.kind is Kind.UPPER
            if (capitals and name.end - name.start > _SHORT) or _between_signs(flow, tokens):
                return tokens  # « de la ROCHEBLAVE », among family names in capitals; « …, de BRAY Yolaine, … »
            whole_name = name.kind is Kind.UPPER and any(t.kind is Kind.TITLE and is_given(flow, t) for t in tokens)
            if not whole_name and not is_given(flow, name):  # « de FONTAINE Zoé à … » is somebody
                return []
        tokens = tokens[1:]
    return tokens


def _between_signs(flow: Flow, tokens: Sequence[Token]) -> bool:
    """Whether a name of a family name in capitals and a given name stands between two commas."""
    kinds = [token.kind for token in tokens if token.kind is not Kind.PARTICLE]
    before = flow.text[max(tokens[0].start - 3, 0) : tokens[0].start].strip()
    behind = flow.text[tokens[-1].end : tokens[-1].end + 2].strip()
    return kinds == [Kind.UPPER, Kind.TITLE] and before.endswith((",", ";")) and behind[:1] in (",", ";", ".")


_OF_A_DATE = late(
    r"(?:de|du|le)\s\d|l[ea]\s(?:maire|presidente?|conseil|comite|quorum|secretaire|proces|compte|seance)\b"
    r"|i\s(?:adoption|approbation|designation|nomination|election|validation|finances|administration|compte|budget)"
)
"""« M. ROY DU 4 OCTOBRE », « M. ROY LE MAIRE OUVRE », « M. ROY I ADOPTION »: capitals run on behind the name."""
_SHORT = 3
"""Capitals so few are an abbreviation: « de la CC »."""


def _is_person(flow: Flow, tokens: Sequence[Token], civility: Token | None, *, alone: bool) -> bool:
    full = [t for t in tokens if t.kind in (Kind.UPPER, Kind.TITLE)]
    if civility is None and len(tokens) > 1 and tokens[1].kind is Kind.PARTICLE and is_acronym(flow, tokens[0]):
        return False  # « ROY Luc, délégué, CC du Val »
    small = _NO_NAME if civility else _NO_NAME | _IN_A_SENTENCE  # « M. LE » is somebody
    if len(full) > _MOST_WORDS or all(flow.fold[t.start : t.end] in small for t in tokens):
        return False
    if not full or (len(tokens) == 1 and civility is None and _is_place_word(flow, tokens[0])):
        return False
    letters = sum(t.end - t.start for t in full)
    short = civility is not None or (alone and _between_commas(flow, full[0]))
    return letters >= 3 or (short and letters >= 2) or (len(full) + len(tokens) > 2)


_NO_NAME = frozenset("les des du et".split())
"""« MESSIEURS LES CONSEILLERS »: in capitals too, small words that are nobody's name."""
_IN_A_SENTENCE = frozenset("a la le au aux de".split())
"""« ADOPTÉ A LA MAJORITÉ »: nor are these, where no civility stands before them."""
_MOST_WORDS = 9
"""More words than these are two columns, of family and of given names, read one after the other: nobody's name."""


def _between_commas(flow: Flow, token: Token) -> bool:
    """« MM. DUPONT, LY, MOREL », « ROY - LY - MOREL »: where family names stand alone, two signs tell a short one."""
    before = flow.fold[max(token.start - 2, 0) : token.start].strip()[-1:]
    behind = flow.fold[token.end : token.end + 2].strip()[:1]
    return token.kind is Kind.UPPER and before == behind and before in _PARTS_FAMILIES


_PARTS_FAMILIES = (",", "-", ";")


def _is_place_word(flow: Flow, token: Token) -> bool:
    """« l'Yerre »: an article with a small letter opens no name that stands alone."""
    return flow.fold.startswith("l'", token.start) and flow.text[token.start].islower()
