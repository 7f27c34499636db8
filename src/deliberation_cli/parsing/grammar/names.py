"""People in running text or in a list: where each name starts and ends, its civility and its function.

Names are as written. A list is read by its own habits: the separators it uses, whether a line end parts two people,
whether the family name stands first and in capitals. Nothing is repaired.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from deliberation_cli.models import Person
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.inside_names import (
    without_codes,
    without_dates,
    without_inner_commas,
    without_qualities,
)
from deliberation_cli.parsing.grammar.labels import without_labels
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token, lex
from deliberation_cli.parsing.grammar.offices import office_of
from deliberation_cli.parsing.grammar.pieces import civility_of, is_loose_particle, whole
from deliberation_cli.parsing.grammar.places import (
    OF,
    SAINTS,
    SMALL_WORDS,
    Run,
    without_bare_places,
    without_place_lines,
    without_places,
    without_postal_towns,
    without_towns_among_initials,
)
from deliberation_cli.parsing.grammar.town_rows import without_town_column
from deliberation_cli.parsing.grammar.towns import without_towns_first
from deliberation_cli.parsing.grammar.towns_ahead import without_towns_ahead
from deliberation_cli.parsing.grammar.towns_behind import without_towns_behind
from deliberation_cli.parsing.grammar.towns_between import without_towns_between
from deliberation_cli.parsing.grammar.turns import Style, is_given, last_family, list_style, split_run
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT

_OPENS_PLACE = frozenset("sur s/ sous les lez aux commune ville canton mairie departement arrondissement".split())
_TAKES_A_NAME = frozenset(
    "pouvoir pouvoirs procuration procurations mandat mandats faveur profit arrivee depart sortie retour absence part"
    " mandataire porteur porteuse nom compte".split()
)


def read_names(flow: Flow, span: Span) -> list[Found[Person]]:
    """People named in `span`, in order. Words in brackets are notes, not people."""
    return people(flow, outside_brackets(lex(flow, span)))


def people(flow: Flow, tokens: Sequence[Token]) -> list[Found[Person]]:
    """People among `tokens`, in order."""
    tokens = whole(flow, without_postal_towns(flow, without_qualities(flow, without_codes(flow, tokens))))
    tokens = without_towns_ahead(flow, without_towns_between(flow, tokens))
    tokens = without_towns_first(flow, without_town_column(flow, tokens))
    lines = line_end_parts(tokens)
    tokens = without_inner_commas(flow, tokens)
    style = list_style(tokens)
    tokens = without_dates(flow, tokens) if style == "family_first" and not lines else tokens
    kept = without_labels(flow, without_place_lines(flow, tokens, style) if lines else tokens, style)
    whole_names = sum(a.kind is Kind.TITLE and b.kind is Kind.UPPER for a, b in itertools.pairwise(tokens))
    parts = [
        (run, part)
        for run in _runs(flow, kept, lines, style)
        for part in split_run(flow, run.tokens, style, titled=run.civility is not None and whole_names >= _HABIT)
    ]
    if style == "given_first":
        parts = without_places(flow, without_towns_behind(flow, parts))
    parts = without_towns_among_initials(flow, without_bare_places(flow, tokens, parts))
    return list(_persons(flow, parts, alone=_family_alone(tokens, parts)))


_HABIT = 3
"""So many names with the given one first show that a list writes them so."""


def outside_brackets(tokens: Sequence[Token]) -> list[Token]:
    """Tokens outside brackets; a bracket left open closes at the next line or colon."""
    depth = 0
    kept: list[Token] = []
    for token in tokens:
        if token.kind is Kind.OPEN:
            depth += 1
            kept.append(token)
        elif token.kind is Kind.CLOSE:
            depth = max(depth - 1, 0)
        elif depth == 0 or token.kind is Kind.COLON:
            depth = 0
            kept.append(token)
    return kept


def line_end_parts(tokens: Sequence[Token]) -> bool:
    """Whether a line end parts two people: lists that use no other separator, or one person a line."""
    separators = sum(t.kind is Kind.SEPARATOR for t in tokens)
    lines = sum(t.kind is Kind.NEWLINE for t in tokens)
    if lines == 0 or _one_name_broken(tokens):
        return False
    after_line = sum(
        a.kind is Kind.NEWLINE and b.kind in (Kind.CIVILITY, Kind.SEPARATOR) for a, b in itertools.pairwise(tokens)
    )
    before_line = sum(a.kind is Kind.SEPARATOR and b.kind is Kind.NEWLINE for a, b in itertools.pairwise(tokens))
    if separators - before_line > _WRAPPED * lines:
        return False
    return 2 * separators < lines or after_line + before_line >= 0.8 * lines > 1


_WRAPPED = 2
"""So many separators inside a line, or more, part the people; its end parts nobody."""


def _one_name_broken(tokens: Sequence[Token]) -> bool:
    """« Mme Christine / DARMENDRAIL »: a given name at the end of a line, and its family name alone in the next."""
    kinds = [token.kind for token in tokens]
    while kinds[-1:] and kinds[-1] in (Kind.NEWLINE, Kind.END):
        kinds.pop()
    if kinds.count(Kind.NEWLINE) != 1:
        return False
    at = kinds.index(Kind.NEWLINE)
    given, family = kinds[:at], kinds[at + 1 :]
    if given[:1] == [Kind.CIVILITY]:
        given = given[1:]
    if not given or not family:
        return False
    turned = kinds[:1] == [Kind.CIVILITY] and {*family} == {Kind.TITLE} and {*given} <= {Kind.UPPER, Kind.PARTICLE}
    return turned or ({*given} == {Kind.TITLE} and {*family} <= {Kind.UPPER, Kind.PARTICLE})


def _runs(flow: Flow, tokens: Sequence[Token], lines: bool, style: Style) -> list[Run]:
    """Cut the tokens into runs of name words."""
    runs: list[Run] = []
    run = Run()
    previous: Run | None = None
    place = office = False
    for i, token in enumerate(tokens):
        if style == "given_first" and _is_noise(flow, tokens, i, run):
            continue
        if token.kind in NAME_KINDS:
            if run.tokens or not _links(flow, tokens, i):
                run.tokens.append(token)
            continue
        if token.kind is Kind.NEWLINE and (not lines or not _may_end(flow, run, style, tokens[i + 1 :])):
            continue
        place = place or (office and _is_place_of(flow, run.tokens, style))
        place = place and not _goes_on_with_names(flow, run, style)
        if run.tokens and not place:
            runs.append(run)
            previous = run
        if run.tokens:
            run = Run()
        office = token.kind is Kind.ROLE
        word = flow.fold[token.start : token.end] if token.kind in (Kind.LOWER, Kind.STOP) else ""
        place = word in _OPENS_PLACE or (place and word in SMALL_WORDS)  # « déléguée de VAL EN CAUX »
        if token.kind is Kind.CIVILITY:
            run.civility = token
        elif token.kind is Kind.ROLE and previous and not previous.role:
            previous.role = token
        elif token.kind in (Kind.LOWER, Kind.STOP, Kind.END, Kind.COLON):
            run.civility = previous = None
    place = place or (office and _is_place_of(flow, run.tokens, style))
    place = place and not _goes_on_with_names(flow, run, style)
    return [*runs, run] if run.tokens and not place else runs


def _goes_on_with_names(flow: Flow, run: Run, style: Style) -> bool:
    """« La Chapelle sur Arle Luc LEROY »: the place ends where a given name stands before a family name."""
    pairs = enumerate(itertools.pairwise(run.tokens))
    first = next((i for i, (a, b) in pairs if i and _opens_whole(flow, a, b)), 0) if style == "given_first" else 0
    if style == "family_first":
        first = last_family(flow, run.tokens)
    run.tokens = run.tokens[first:]
    return first > 0


def _opens_whole(flow: Flow, one: Token, other: Token) -> bool:
    return one.kind is Kind.TITLE and other.kind in (Kind.UPPER, Kind.PARTICLE) and is_given(flow, one)


def _is_place_of(flow: Flow, tokens: Sequence[Token], style: Style) -> bool:
    """« Mme LABADIE, maire déléguée de Belval »: « de » behind a function, and words of one case: where it is held.

    « ROY Max, maire de BELVAL | LEROY Luc »: where family names stand first, the last word in capitals is one.
    """
    opens = flow.text[tokens[0].start : tokens[0].end].replace("’", "'") if tokens else ""
    if opens not in OF and opens[:2] not in OF:  # « d'URCEL » is one word
        return False
    if style == "family_first" and last_family(flow, tokens) > 1:
        return True
    kinds = {token.kind for token in tokens} & {Kind.UPPER, Kind.TITLE, Kind.INITIAL}
    saint = any(flow.fold[t.start : t.end] in SAINTS for t in tokens)
    return len(kinds) == 1 and (saint or not is_given(flow, next(t for t in tokens if t.kind in kinds)))


def _links(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """Whether a small « de » links a name to the words before it: « pouvoir de Zoé BRUN »."""
    if tokens[i].kind is not Kind.PARTICLE or not flow.text[tokens[i].start].islower() or i == 0:
        return False
    before = tokens[i - 2] if tokens[i - 1].kind is Kind.NEWLINE and i > 1 else tokens[i - 1]
    return flow.fold[before.start : before.end] in _TAKES_A_NAME


def _may_end(flow: Flow, run: Run, style: Style, after: Sequence[Token]) -> bool:
    """Whether a name may end with `run`: not behind « DU », nor before its family name."""
    if not run.tokens:
        return run.civility is None
    if cue("names", "particle").fullmatch(flow.fold, run.tokens[-1].start, run.tokens[-1].end):
        return False
    if all(token.kind is Kind.INITIAL for token in run.tokens):
        return False
    if style != "plain":
        kinds = {token.kind for token in run.tokens}
        turn = (Kind.TITLE, Kind.UPPER) if style == "given_first" else (Kind.UPPER, Kind.TITLE)
        if after and len(run.tokens) > 2 and (run.tokens[-1].kind, after[0].kind) == turn:
            return False  # « Zoé BRUN Guy / BRET », two people in a line that the margin ended
        return Kind.UPPER in kinds and bool(kinds & {Kind.TITLE, Kind.INITIAL})
    only = run.tokens[0]
    alone = {token.kind for token in run.tokens} in ({Kind.TITLE}, {Kind.UPPER})
    if alone and civility_of(flow, run.civility) and after and after[0].kind is Kind.UPPER:
        return not all(is_given(flow, token) for token in run.tokens)  # « M. Max / DURIEUX »
    if len(run.tokens) == 1 and only.kind is Kind.TITLE and is_given(flow, only) and after:
        return after[0].kind not in (Kind.TITLE, Kind.PARTICLE) or is_given(flow, after[0])
    return True


def _is_noise(flow: Flow, tokens: Sequence[Token], i: int, run: Run) -> bool:
    """Words of another column that cut a name in two: « Didier BUREAU DU 6 MARS DALLOY »."""
    if tokens[i].kind not in (Kind.STOP, Kind.NUMBER) and not is_loose_particle(flow, tokens, i):
        return False
    if not run.tokens or any(t.kind is not Kind.TITLE for t in run.tokens):
        return False
    for token in tokens[i : i + 8]:
        capitals = flow.text[token.start : token.end].isupper() or token.kind is Kind.NUMBER
        if token.kind is Kind.UPPER and not cue("names", "particle").fullmatch(flow.fold, token.start, token.end):
            return True
        if not capitals or token.kind in (Kind.SEPARATOR, Kind.CIVILITY, Kind.COLON):
            return False
    return False


def _persons(flow: Flow, parts: Sequence[tuple[Run, list[Token]]], *, alone: bool) -> Iterator[Found[Person]]:
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


_FEW_ALONE = 3
"""So many people, at the least, show the habit of a list."""


def _family_alone(tokens: Sequence[Token], parts: Sequence[tuple[Run, list[Token]]]) -> bool:
    """« MM. Dupont, de Lagarde, Martin »: family names alone, in no sentence; a small « de » opens one of them."""
    single = sum(sum(token.kind is not Kind.PARTICLE for token in part) <= 1 for _, part in parts)
    spoken = sum(token.kind in (Kind.LOWER, Kind.STOP) for token in tokens)
    return len(parts) >= _FEW_ALONE and single >= 0.7 * len(parts) and 3 * spoken <= len(parts)


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
            parts.append(" ")
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
    if len(full) > _MOST_WORDS or all(flow.fold[t.start : t.end] in _NO_NAME for t in tokens):
        return False
    if not full or (len(tokens) == 1 and civility is None and _is_place_word(flow, tokens[0])):
        return False
    letters = sum(t.end - t.start for t in full)
    short = civility is not None or (alone and _between_commas(flow, full[0]))
    return letters >= 3 or (short and letters >= 2) or (len(full) + len(tokens) > 2)


_NO_NAME = frozenset("les des du et".split())
"""« MESSIEURS LES CONSEILLERS »: in capitals too, small words that are nobody's name."""
_MOST_WORDS = 9
"""More words than these are two columns, of family and of given names, read one after the other: nobody's name."""


def _between_commas(flow: Flow, token: Token) -> bool:
    """« MM. DUPONT, LY, MOREL »: where family names stand alone, the commas tell a short one from an abbreviation."""
    before = flow.text[max(token.start - 2, 0) : token.start].strip()
    behind = flow.text[token.end : token.end + 2].strip()
    return token.kind is Kind.UPPER and before.endswith(",") and behind.startswith(",")


def _is_place_word(flow: Flow, token: Token) -> bool:
    """« l'Yerre »: an article with a small letter opens no name that stands alone."""
    return flow.fold.startswith("l'", token.start) and flow.text[token.start].islower()
