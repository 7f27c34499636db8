"""People in running text or in a list: where each name starts and ends, its civility and its function.

Names are as written. A list is read by its own habits: the separators it uses, whether a line end parts two people,
whether the family name stands first and in capitals. Nothing is repaired.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from deliberation_cli.models import Person
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.bodies_behind import without_bodies_behind, without_bodies_in_short
from deliberation_cli.parsing.grammar.civility import civility_of
from deliberation_cli.parsing.grammar.group_labels import (
    without_group_lines,
    without_shouted_bodies,
    without_towns_before_strokes,
)
from deliberation_cli.parsing.grammar.inside_names import (
    without_codes,
    without_dates,
    without_inner_commas,
    without_qualities,
)
from deliberation_cli.parsing.grammar.labels import without_labels
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token, lex
from deliberation_cli.parsing.grammar.persons import family_alone, persons, without_organisations
from deliberation_cli.parsing.grammar.pieces import whole
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
    without_towns_in_turn,
)
from deliberation_cli.parsing.grammar.quality_rows import without_places_behind_quality
from deliberation_cli.parsing.grammar.revived import is_loose_particle
from deliberation_cli.parsing.grammar.town_rows import without_town_column
from deliberation_cli.parsing.grammar.towns import without_capitals_run_on, without_towns_first
from deliberation_cli.parsing.grammar.towns_ahead import without_towns_ahead
from deliberation_cli.parsing.grammar.towns_behind import without_towns_behind
from deliberation_cli.parsing.grammar.towns_between import without_towns_between
from deliberation_cli.parsing.grammar.towns_run_on import without_towns_run_on
from deliberation_cli.parsing.grammar.turns import Style, is_given, last_family, list_style, split_run
from deliberation_cli.parsing.text.flow import Flow, Found, Span

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
    if all(token.kind in _SIGNS for token in tokens):
        return []
    tokens = without_towns_run_on(flow, without_group_lines(flow, without_bodies_in_short(flow, tokens)))
    tokens = without_towns_before_strokes(flow, without_shouted_bodies(flow, tokens))
    tokens = whole(flow, without_postal_towns(flow, without_qualities(flow, without_codes(flow, tokens))))
    tokens = without_capitals_run_on(flow, tokens)
    tokens = without_towns_ahead(flow, without_towns_between(flow, without_places_behind_quality(flow, tokens)))
    tokens = without_bodies_behind(flow, without_towns_first(flow, without_town_column(flow, tokens)))
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
    parts = without_towns_in_turn(flow, without_towns_among_initials(flow, without_bare_places(flow, tokens, parts)))
    return without_organisations(flow, list(persons(flow, parts, alone=family_alone(tokens, parts))))


_HABIT = 3
"""So many names with the given one first show that a list writes them so."""
_SIGNS = frozenset((Kind.NUMBER, Kind.SEPARATOR, Kind.NEWLINE, Kind.OPEN, Kind.CLOSE, Kind.COLON, Kind.END))
"""What no word is: where all tokens are such, nobody is named."""


def outside_brackets(tokens: Sequence[Token]) -> list[Token]:
    """Tokens outside brackets; a bracket left open closes at the next line or colon."""
    depth = 0
    kept: list[Token] = []
    for token in civilities_out(tokens):
        if token.kind is Kind.OPEN:
            depth += 1
            kept.append(token)
        elif token.kind is Kind.CLOSE:
            depth = max(depth - 1, 0)
        elif depth == 0 or token.kind is Kind.COLON:
            depth = 0
            kept.append(token)
    return kept


def civilities_out(tokens: Sequence[Token]) -> list[Token]:
    """« ROY (M.), (M.) BRUN »: a civility right before a name, without the brackets around it."""
    kept = list(tokens)
    for i in range(len(kept) - 4, -1, -1):
        opens, civil, closes, name = kept[i : i + 4]
        before = kept[i - 1].kind if i else Kind.SEPARATOR
        short = civil.kind is Kind.CIVILITY or (civil.kind is Kind.INITIAL and civil.end - civil.start <= len("M."))
        bracketed = opens.kind is Kind.OPEN and short and closes.kind is Kind.CLOSE
        if bracketed and name.kind is Kind.UPPER and before is Kind.SEPARATOR:
            kept[i : i + 3] = [Token(Kind.CIVILITY, civil.start, civil.end)]
    return kept


def line_end_parts(tokens: Sequence[Token]) -> bool:
    """Whether a line end parts two people: lists that use no other separator, or one person a line."""
    lines = sum(t.kind is Kind.NEWLINE for t in tokens)
    if lines == 0 or _one_name_broken(tokens):
        return False
    separators = sum(t.kind is Kind.SEPARATOR for t in tokens)
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
    """« Mme Christine / DARVENNAIL »: a given name at the end of a line, and its family name alone in the next."""
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
    last = flow.text[run.tokens[-1].start : run.tokens[-1].end]
    if last != "MC" and cue("names", "particle").fullmatch(flow.fold, run.tokens[-1].start, run.tokens[-1].end):
        return False  # « BRUN MC »: two initials
    if all(token.kind is Kind.INITIAL for token in run.tokens):
        return False
    if style != "plain":
        kinds = {token.kind for token in run.tokens}
        turn = (Kind.TITLE, Kind.UPPER) if style == "given_first" else (Kind.UPPER, Kind.TITLE)
        if after and len(run.tokens) > 2 and (run.tokens[-1].kind, after[0].kind) == turn:
            return False  # « Zoé BRUN Guy / BRET », two people in a line that the margin ended
        initials = run.tokens[-1].end - run.tokens[-1].start <= len("MC")
        return Kind.UPPER in kinds and (initials or bool(kinds & {Kind.TITLE, Kind.INITIAL}))
    only = run.tokens[0]
    alone = {token.kind for token in run.tokens} in ({Kind.TITLE}, {Kind.UPPER})
    if alone and civility_of(flow, run.civility) and after and after[0].kind is Kind.UPPER:
        return not all(is_given(flow, token) for token in run.tokens)  # « M. Max / DURIEUX »
    last_initial = [t.kind if t.kind in NAME_KINDS else None for t in after[:2]] in ([Kind.INITIAL], _ONE_INITIAL)
    if run.civility and len(run.tokens) == 1 and last_initial:
        return False  # « Mme ROY / F. », and no name behind it
    if len(run.tokens) == 1 and only.kind is Kind.TITLE and is_given(flow, only) and after:
        return after[0].kind not in (Kind.TITLE, Kind.PARTICLE) or is_given(flow, after[0])
    return True


_ONE_INITIAL = [Kind.INITIAL, None]


def _is_aside(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    before, word = (flow.text[token.start : token.end] for token in tokens[i - 1 : i + 1]) if i else ("", "")
    return word in _ASIDE or (word in _OF_ASIDE and before in _ASIDE)


_ASIDE = frozenset("nombre membres conseillers bureau municipaux communautaires".split())
_OF_ASIDE = frozenset("du de en conseil".split())
"""Words of a side column (« Nombre de / membres du / bureau »), between a given name and the family name."""


def _is_noise(flow: Flow, tokens: Sequence[Token], i: int, run: Run) -> bool:
    """Words of another column that cut a name in two: « Didier BUREAU DU 6 MARS DALLOY », « M. Luc membres du ROY »."""
    if not run.tokens or any(t.kind is not Kind.TITLE for t in run.tokens):
        return False
    aside = run.civility is not None and _is_aside(flow, tokens, i)
    loose = tokens[i].kind in (Kind.STOP, Kind.NUMBER) or is_loose_particle(flow, tokens, i)
    if not loose and not aside:
        return False
    for token in tokens[i : i + 8]:
        capitals = flow.text[token.start : token.end].isupper() or token.kind is Kind.NUMBER
        capitals = capitals or (aside and flow.fold[token.start : token.end] in _ASIDE | _OF_ASIDE)
        if token.kind is Kind.UPPER and not cue("names", "particle").fullmatch(flow.fold, token.start, token.end):
            return True
        if not capitals or token.kind in (Kind.SEPARATOR, Kind.CIVILITY, Kind.COLON):
            return False
    return False
