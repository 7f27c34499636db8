"""One person and the next in a run of names that nothing parts: the turn of the case, a given name that begins anew."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Literal

from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.grammar.lexer import Kind, Token
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, fold

Style = Literal["given_first", "family_first", "plain"]
"""« Paul MARTIN », « MARTIN Paul », or no difference of case."""


def is_given(flow: Flow, token: Token) -> bool:
    """Whether a word is a common given name, compound ones by their first half."""
    word = flow.fold[token.start : token.end]
    return word in given_names() or word.partition("-")[0] in given_names()


def list_style(tokens: Sequence[Token]) -> Style:
    """Which of family and given name stands first, where capitals tell them apart."""
    given = family = loose = 0
    before = None
    for a, b in itertools.pairwise(tokens):
        if a.kind is Kind.TITLE and b.kind is Kind.UPPER:
            given += 1
        elif a.kind is Kind.UPPER and b.kind is Kind.TITLE:
            loose += _opens_none(before, a)
            family += 1
        before = a.kind
    family -= loose if given else 0
    if given == family == 0:
        return "plain"
    return "given_first" if given >= family else "family_first"


def _opens_none(before: Kind | None, token: Token) -> bool:
    """« pouvoir à Z. BRUN | Ida COLAS », « (DT Belval) »: no family name that a given name follows."""
    return before is Kind.INITIAL or (before is Kind.OPEN and token.end - token.start == _CODE)


_CODE = 2


def split_run(flow: Flow, tokens: Sequence[Token], style: Style, *, titled: bool = False) -> Iterator[list[Token]]:
    """Where the case turns from one person to the next; in a run of one case, where a given name begins anew.

    `titled`: a civility stands before the run, which may do for a given name.
    """
    tokens = _unglued(flow, tokens)
    if style == "family_first" and (row := next_row(flow, tokens)):
        yield tokens[:row]
        yield tokens[row:]
        return
    kinds = {t.kind for t in tokens} & {Kind.UPPER, Kind.TITLE}
    if len(kinds) == 1 and not any(t.kind is Kind.INITIAL for t in tokens):
        yield from _split_by_given_names(flow, tokens)
        return
    person: list[Token] = []
    for i, token in enumerate(tokens):
        born = i > 0 and _is_born(flow, tokens[i - 1])
        turned = bool(person) and _turns(tokens, i, person, style)
        whole = titled or _with_initial(flow, person)
        turned = turned or (whole and _new_given(flow, tokens, i, person, style))
        if person and not born and (turned or _new_line_initial(flow, tokens, i)):
            keep = person
            person = []
            while len(keep) > 1 and keep[-1].kind is Kind.PARTICLE:
                person.insert(0, keep.pop())
            if i + 1 == len(tokens) and _has_two(flow, keep, token):
                person.insert(0, keep.pop())
            yield keep
        if _is_place(flow, tokens, i, person):
            yield person
            return
        person.append(token)
    if person:
        yield person


def last_family(flow: Flow, tokens: Sequence[Token]) -> int:
    """Where the last family name in capitals starts, with the small words before it, and a given name behind."""
    end = len(tokens)
    while end and tokens[end - 1].kind in (Kind.TITLE, Kind.INITIAL):
        end -= 1
    if end in (0, len(tokens)) or tokens[end - 1].kind is not Kind.UPPER:
        return 0
    start = _over_particles(flow, tokens, end - 1)
    while start > 1 and _links(flow, tokens[start]) and _is_shouted(flow, tokens[start - 2]):
        start = _over_particles(flow, tokens, start - 1)  # « DE LA PORTE DES VAUX Anne »
    return start


def _over_particles(flow: Flow, tokens: Sequence[Token], start: int) -> int:
    while start and _is_particle(flow, tokens[start - 1]):
        start -= 1
    return start


def _links(flow: Flow, token: Token) -> bool:
    return flow.text[token.start : token.end] in ("DE", "DU", "DES", "D'", "D’")


def _is_shouted(flow: Flow, token: Token) -> bool:
    return _is_particle(flow, token) and token.kind is Kind.UPPER


def next_row(flow: Flow, tokens: Sequence[Token]) -> int:
    """« (M.) Yves LEROY BRUN Zoé »: where, behind a whole name, another starts with its family name; 0 elsewhere."""
    start = last_family(flow, tokens)
    whole = start > 1 and tokens[0].kind is Kind.TITLE and tokens[start - 1].kind is Kind.UPPER
    return start if whole and is_given(flow, tokens[0]) else 0


def _has_two(flow: Flow, keep: Sequence[Token], last: Token) -> bool:
    """« BRET Guy Zoé BRUN » at the end of a run (« … est élue »): she has a given name, as all others have."""
    kinds = [token.kind for token in keep]
    return (last.kind is Kind.UPPER and kinds[:1] == [Kind.UPPER] and kinds[-2:] == [Kind.TITLE] * 2) and is_given(
        flow, keep[-1]
    )


def _is_place(flow: Flow, tokens: Sequence[Token], i: int, person: Sequence[Token]) -> bool:
    """« Guy BRET de Belval », « … de La Roche »: « de » behind a name in capitals opens a place."""
    if tokens[i].kind is not Kind.PARTICLE or not flow.text[tokens[i].start].islower() or i + 1 >= len(tokens):
        return False
    if _is_born(flow, tokens[i]):
        return False
    named = next((t.kind for t in tokens[i + 1 :] if t.kind is not Kind.PARTICLE), None)
    if named is Kind.UPPER and [t.kind for t in person[-2:]] != [Kind.UPPER, Kind.TITLE]:
        return False
    return named in (Kind.TITLE, Kind.UPPER) and any(t.kind is Kind.UPPER for t in person) and len(person) > 1


def _is_born(flow: Flow, token: Token) -> bool:
    """« née »: what follows is the same person's other name."""
    return flow.fold[token.start : token.end] in ("nee", "epouse", "veuve", "dit", "dite")


def _new_line_initial(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« PELLERIN / M.-C. DELMAS »: an initial that opens a line, before a family name, opens a name."""
    if tokens[i].kind is not Kind.INITIAL or i + 1 >= len(tokens) or tokens[i + 1].kind is Kind.INITIAL:
        return False
    if i == 1 and tokens[i].end - tokens[i].start == 1 and is_given(flow, tokens[0]):
        return False  # « …, Luc / W ATTEL, … »: a given name alone before it, a capital apart from its word
    return "\n" in flow.text[tokens[i - 1].end : tokens[i].start]


def _new_given(flow: Flow, tokens: Sequence[Token], i: int, person: Sequence[Token], style: Style) -> bool:
    """« M. LEROY Zoé BRUN », where given names stand first: a family name alone, and the next person."""
    behind = next((t.kind for t in tokens[i + 1 : i + 3] if t.kind is not Kind.TITLE), None)
    family = (Kind.UPPER, Kind.PARTICLE, Kind.INITIAL)
    alone = style == "given_first" and bool(person) and all(token.kind in family for token in person)
    if not (alone and behind is Kind.UPPER and tokens[i].kind is Kind.TITLE):
        return False
    return is_given(flow, tokens[i]) or "\n" in flow.text[person[-1].end : tokens[i].start]


def _with_initial(flow: Flow, person: Sequence[Token]) -> bool:
    """« procuration à Z. BRUN Ida COLAS, … », « à JC BRUN Ida COLAS »: initials do for a given name too."""
    kinds = [token.kind for token in person if token.kind is not Kind.PARTICLE]
    first = person[0] if person else None
    opens = first and (first.kind is Kind.INITIAL or _TWO_INITIALS.fullmatch(flow.text, first.start, first.end))
    return bool(opens) and len(kinds) > 1 and kinds[-1] is Kind.UPPER


_TWO_INITIALS = late(r"[JM][A-Z]")


def _turns(tokens: Sequence[Token], i: int, person: Sequence[Token], style: Style) -> bool:
    """Whether the word at `i` starts another person than the words of `person`."""
    kind = tokens[i].kind
    last = next((t.kind for t in reversed(person) if t.kind is not Kind.PARTICLE), None)
    seen = {t.kind for t in person}
    starts_family_first = person[0].kind is Kind.UPPER and style == "family_first"
    if kind is Kind.INITIAL:
        following = tokens[i + 1].kind if i + 1 < len(tokens) else None
        if person[0].kind is Kind.INITIAL:
            return last is not Kind.INITIAL and following in (Kind.UPPER, Kind.TITLE, Kind.PARTICLE)
        return last is Kind.UPPER and following is Kind.UPPER and Kind.TITLE in seen
    if kind is Kind.UPPER:
        return last in (Kind.TITLE, Kind.INITIAL) and Kind.UPPER in seen and (starts_family_first or len(seen) > 1)
    if kind is Kind.TITLE:
        return last is Kind.UPPER and Kind.TITLE in seen and not starts_family_first
    return False


def _unglued(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« Éliane Avot-Nadège Denis »: a hyphen before a given name, behind a name that is none, parts two people."""
    parted: list[Token] = []
    for i, token in enumerate(tokens):
        glued_case = _GLUED_CASE.fullmatch(flow.text, token.start, token.end)
        if glued_case and fold(glued_case[1]).partition("-")[0] in given_names():
            middle = glued_case.start(1)
            parted += [Token(Kind.UPPER, token.start, middle), Token(Kind.TITLE, middle, token.end)]
            continue
        left, hyphen, right = flow.fold[token.start : token.end].partition("-")
        glued = hyphen and i > 0 and i + 1 < len(tokens) and right in given_names() and left not in given_names()
        next_one = i + 2 < len(tokens) and is_given(flow, tokens[i + 1])  # « Éliane Avot-Olivier Nadège Denis »
        if glued and token.kind is Kind.TITLE and not next_one:
            middle = token.start + len(left)
            parted += [Token(token.kind, token.start, middle), Token(token.kind, middle + 1, token.end)]
        else:
            parted.append(token)
    return parted


_GLUED_CASE = late(r"[A-ZÀ-Þ'’-]{2,}[A-ZÀ-Þ]([A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?)")
"""« LEROYPaul »: the space between a family name in capitals and the given name is lost."""
_ALONE = 5
"""So many words of one case, hardly a given name among them, are so many family names."""


def _family_names_alone(flow: Flow, tokens: Sequence[Token]) -> bool:
    """« Mesdames Messieurs Brézillon Caudron de la Motte Évrard Fiévet »: a name each, and nothing between them."""
    if any(_is_born(flow, token) for token in tokens):
        return False  # « NOËLLE EL HAOUARI NÉE BRUN »
    words = [token for token in tokens if not _is_particle(flow, token)]
    return len(words) >= _ALONE and 3 * sum(is_given(flow, token) for token in words) <= len(words)


def _two_words_each(flow: Flow, tokens: Sequence[Token]) -> bool:
    """« Bruno Duprat Chantal Baudry Maëlys Gatineau »: every other word is a given name, first or last, some rare."""
    words = [token for token in tokens if not _is_particle(flow, token)]
    if len(words) < _ALONE + 1 or len(words) % 2 or any(_is_born(flow, token) for token in tokens):
        return False
    family, given = sorted(sum(is_given(flow, token) for token in words[side::2]) for side in (0, 1))
    return 3 * given >= len(words) and 2 * family <= given


def _family_names_first(flow: Flow, tokens: Sequence[Token]) -> list[list[Token]]:
    """« Duprat Bruno Baudry Chantal Gatineau Anne Marie »: each ends with his given names; [] where that cannot be."""
    people: list[list[Token]] = [[]]
    for token, following in itertools.zip_longest(tokens, tokens[1:]):
        people[-1].append(token)
        ends = is_given(flow, token) and len(people[-1]) > 1
        if ends and following is not None and not is_given(flow, following):
            people.append([])
    words = [[t for t in person if t.kind is not Kind.PARTICLE] for person in people]
    whole = all(1 < len(named) < _ALONE - 1 and is_given(flow, named[-1]) for named in words)
    return people if len(people) > 1 and whole and not is_given(flow, words[0][0]) else []


def _is_particle(flow: Flow, token: Token) -> bool:
    """« DE LA TOUR DU BOST »: in capitals too, the small words belong to the name."""
    return token.kind is Kind.PARTICLE or flow.fold[token.start : token.end] in _PARTICLES


_PARTICLES = frozenset("de du des d' la le les l'".split())


def _one_each(flow: Flow, tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Each word with the particles before it."""
    person: list[Token] = []
    for token in tokens:
        person.append(token)
        if not _is_particle(flow, token):
            yield person
            person = []


def _split_by_given_names(flow: Flow, tokens: Sequence[Token]) -> Iterator[list[Token]]:
    if _family_names_alone(flow, tokens):
        yield from _one_each(flow, tokens)
        return
    if _two_words_each(flow, tokens):
        words = list(_one_each(flow, tokens))
        yield from ([*given, *family] for given, family in zip(words[::2], words[1::2], strict=True))
        return
    if people := _family_names_first(flow, tokens):
        yield from people
        return
    person: list[Token] = []
    for i, token in enumerate(tokens):
        starts = (
            len(person) >= 2
            and i + 1 < len(tokens)
            and is_given(flow, token)
            and is_given(flow, person[0])
            and (not is_given(flow, person[-1]) or "\n" in flow.text[person[-1].end : token.start])
            and person[-1].kind is not Kind.PARTICLE
        )
        if starts:
            yield person
            person = []
        person.append(token)
    if person:
        yield person
