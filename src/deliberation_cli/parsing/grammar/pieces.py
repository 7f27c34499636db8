"""Pieces of one name that print, brackets or a dash set apart, and words that are names only beside others."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.inside_names import linked
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.turns import is_given, list_style
from deliberation_cli.parsing.grammar.word_names import STATUS, named_by_word, named_maire, opens_double
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

SINGULAR = frozenset(
    "monsieur madame mademoiselle mme mlle melle mmc mr m docteur dr maitre me colonel lieutenant-colonel"
    " medecin-colonel commandant capitaine lieutenant lcl cdt cne med-lcl med-cdt med-cne ltn sgt cpl".split()
)
"""Civilities of one person."""


def whole(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each name in one piece."""
    return _revive_names(flow, _broken_hyphens(flow, _unwrapped(flow, linked(flow, tokens))))


def _unwrapped(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« ROCHEGUDE (de) Brune »: brackets that hold a part of the name."""
    drop: set[int] = set()
    for i, token in enumerate(tokens[:-2]):
        if token.kind is not Kind.OPEN or tokens[i + 2].kind is not Kind.CLOSE:
            continue
        inside = tokens[i + 1]
        particle = cue("names", "particle").fullmatch(flow.fold, inside.start, inside.end)
        if particle and inside.end - inside.start > 1:  # « BRUN Zoé (E) »: excused
            drop |= {i, i + 2}
    return [token for i, token in enumerate(tokens) if i not in drop]


def _broken_hyphens(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« GAUCHE- CAZALIS », « Marie - Thérèse »: one name, in a list that parts people with commas."""
    signs = [flow.fold[t.start : t.end] for t in tokens if t.kind is Kind.SEPARATOR]
    commas, dashes = sum(sign[0] == "," for sign in signs), signs.count("-")
    joins = _joins_halves if commas >= _MANY_COMMAS else _glued
    lone = dashes == 1 or 3 * dashes <= len(signs) - dashes
    wrapped = _wrapped_hyphens(flow, tokens)
    kept: list[Token] = []
    for i, token in enumerate(tokens):
        if token.kind is Kind.SEPARATOR and (
            i in wrapped
            or joins(flow, tokens, i)
            or _initial_joined(flow, tokens, i)
            or _double_name(flow, tokens, i, listed=commas >= _MANY_COMMAS)
            or (commas >= _MANY_COMMAS and _cut_given(flow, tokens, i))
        ):
            continue
        if token.kind is Kind.SEPARATOR and _misplaced(flow, tokens, i):
            continue
        if lone and token.kind is Kind.SEPARATOR and _parts_a_half(flow, tokens, i):
            continue
        if token.kind is Kind.LOWER and _cut_word(flow, tokens, i):
            token = Token(Kind.TITLE, token.start, token.end)
            kept.pop()
        elif token.kind is Kind.LOWER and _small_given(flow, tokens, i):
            token = Token(Kind.TITLE, token.start, token.end)
        elif token.kind is Kind.LOWER and _called(flow, tokens, i):
            token = Token(Kind.PARTICLE, token.start, token.end)
        kept.append(token)
    return kept


_MANY_COMMAS = 4


def _wrapped_hyphens(flow: Flow, tokens: Sequence[Token]) -> set[int]:
    """« Jean- Hyacinthe BRET ; … », « Zoé BRUN- LEROY – … »: the few hyphens that a lost line end parted from a half.

    Other signs part the people; a name's half of one case stands on each side.
    """
    signs = [i for i, token in enumerate(tokens) if token.kind is Kind.SEPARATOR]
    halves = {i for i in signs if 0 < i < len(tokens) - 1 and _hangs(flow, tokens, i)}
    whole = {i for i in halves if _behind_civility(flow, tokens, i)}
    if _RARE * len(halves) > len(signs) - len(halves):
        return whole
    return whole | {i for i in halves if _of_one_name(flow, tokens[i - 1], tokens[i + 1])}


def _behind_civility(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Madame BRUN- LEROY. »: two family names in capitals behind one civility, and nothing of another name."""
    if i < _PAIR or civility_of(flow, tokens[i - 2]) is None:
        return False
    alone = i + 2 == len(tokens) or tokens[i + 2].kind not in NAME_KINDS
    return tokens[i - 1].kind is tokens[i + 1].kind is Kind.UPPER and alone


_PAIR = 2
_RARE = 4


def _hangs(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """Whether a hyphen is glued to the word before it, and one space stands behind; « BRUN-ROY- PETIT » are people."""
    if i > 1 and _is_dash(flow, tokens[i - 2]) and tokens[i - 2].end == tokens[i - 1].start:
        return False
    return (
        flow.text[tokens[i].start : tokens[i].end] == "-"
        and tokens[i - 1].end == tokens[i].start
        and tokens[i + 1].start == tokens[i].end + 1
    )


def _of_one_name(flow: Flow, before: Token, after: Token) -> bool:
    if before.kind is after.kind is Kind.TITLE:
        return is_given(flow, before) or not is_given(flow, after)
    return before.kind is after.kind is Kind.UPPER


def _is_dash(flow: Flow, token: Token) -> bool:
    return token.kind is Kind.SEPARATOR and flow.fold[token.start : token.end] == "-"


def _parts_a_half(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« MARCASTRE - RAVLANDAT Karine », « Rose DEL CAMPRO – FURIC »: half a family name, where dashes part nobody."""
    if not _is_dash(flow, tokens[i]):
        return False
    left = list(itertools.takewhile(lambda t: t.kind in NAME_KINDS, reversed(tokens[:i])))
    right = list(itertools.takewhile(lambda t: t.kind in NAME_KINDS, tokens[i + 1 :]))
    if not (left and right and left[0].kind is Kind.UPPER and right[0].kind is Kind.UPPER):
        return False
    given = [any(t.kind is Kind.TITLE for t in side) for side in (left, right)]
    return given[0] != given[1]


def _double_name(flow: Flow, tokens: Sequence[Token], i: int, *, listed: bool) -> bool:
    """« MAXIMIN/CLÉRY Lilia », « Mme MAXIMIN/CLÉRY »: a stroke without spaces inside a family name.

    `listed`: commas part the people, so that a stroke parts nobody.
    """
    if not 0 < i < len(tokens) - 1 or flow.text[tokens[i].start : tokens[i].end] != "/":
        return False
    first, second = tokens[i - 1], tokens[i + 1]
    if not first.end == tokens[i].start == second.start - 1 or second.kind is not Kind.UPPER:
        return False
    if [token.kind for token in tokens[i + 2 : i + 3]] == [Kind.TITLE]:
        return first.kind is Kind.UPPER or first.end - first.start == 1  # « K/BIDI Lucrèce »
    civil = i > 1 and civility_of(flow, tokens[i - 2]) is not None
    return first.kind is Kind.UPPER and (listed or civil)


def _cut_word(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Fa- bien ROLLOT »: a given name cut where a line of the original ended."""
    if not 1 < i < len(tokens) - 1 or flow.text[tokens[i - 1].start : tokens[i - 1].end] != "-":
        return False
    first = tokens[i - 2]
    near = first.end == tokens[i - 1].start and tokens[i].start - tokens[i - 1].end <= 1
    return near and first.kind is Kind.TITLE and tokens[i + 1].kind in (Kind.UPPER, Kind.SEPARATOR)


def _called(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« MALHERBIER dit LARTIGAU Dominique »: between two family names, what joins them."""
    if flow.text[tokens[i].start : tokens[i].end] not in ("dit", "dite") or not 0 < i < len(tokens) - 1:
        return False
    return tokens[i - 1].kind is tokens[i + 1].kind is Kind.UPPER


def _misplaced(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« ROY Max, LEROY, Luc MOREL Zoé »: where family names stand first, a comma that slipped before a given name."""
    if not 0 < i < len(tokens) - 3 or flow.text[tokens[i].start] != "," or tokens[i - 1].kind is not Kind.UPPER:
        return False
    alone = i > 1 and tokens[i - 2].kind in (Kind.SEPARATOR, Kind.COLON, Kind.NEWLINE)
    behind = [token.kind for token in tokens[i + 1 : i + 4]]
    if not alone or behind != [Kind.TITLE, Kind.UPPER, Kind.TITLE]:
        return False
    return all(is_given(flow, tokens[k]) for k in (i + 1, i + 3)) and list_style(tokens) == "family_first"


def _small_given(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« TRIVANO maria Christina »: a given name that lost its capital, between a family name and the next given one."""
    if not 0 < i < len(tokens) - 1 or not is_given(flow, tokens[i]):
        return False
    around = tokens[i - 1].kind, tokens[i + 1].kind
    alone = around[0] in (Kind.SEPARATOR, Kind.LOWER) and around[1] is Kind.UPPER  # « Zoé BRUN, didier ROY, … »
    return alone or around == (Kind.UPPER, Kind.TITLE)


def _glued(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Jean- Claude »: the hyphen holds to a given name before it, and a given name follows."""
    if not 0 < i < len(tokens) - 1 or flow.text[tokens[i].start : tokens[i].end] != "-":
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    if before.end != tokens[i].start or after.start != tokens[i].end + 1 or before.kind is not Kind.TITLE:
        return False
    if after.kind is Kind.UPPER:  # « Mme Marie- JANNOT »: the second half was lost
        opens = i > 1 and (tokens[i - 2].kind is Kind.CIVILITY or _other_sign(flow, tokens[i - 2]))
        return opens and is_given(flow, before)
    return after.kind is Kind.TITLE and is_given(flow, before) and is_given(flow, after)


def _other_sign(flow: Flow, token: Token) -> bool:
    """« Luc BRET – Marie- JANNOT – Guy ROY »: long dashes or commas part people, the hyphen parts nobody."""
    return token.kind is Kind.SEPARATOR and flow.text[token.start : token.end] != "-"


def _cut_given(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Marie- BOUVET », « Marie- Chrisne BOUVET »: half a given name, lost or spoilt, behind a glued hyphen."""
    if not 0 < i < len(tokens) - 1 or flow.text[tokens[i].start : tokens[i].end] != "-":
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    glued = before.end == tokens[i].start and after.start > tokens[i].end
    family = after.kind is Kind.UPPER or (
        after.kind is Kind.TITLE and tokens[i + 2 :][:1] and tokens[i + 2].kind is Kind.UPPER
    )
    return glued and before.kind is Kind.TITLE and bool(family) and is_given(flow, before)


def _joins_halves(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """Whether a hyphen with white space stands inside a name: between two given names, or before a given name."""
    if not 0 < i < len(tokens) - 1 or flow.text[tokens[i].start : tokens[i].end] != "-":
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    if before.kind is after.kind is Kind.UPPER:
        glued = before.end == tokens[i].start and after.start == tokens[i].end + 1
        return glued or (i + 2 < len(tokens) and tokens[i + 2].kind is Kind.TITLE)
    return _glued(flow, tokens, i) or (
        before.kind is after.kind is Kind.TITLE and is_given(flow, before) and is_given(flow, after)
    )


def _initial_joined(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« BROCARD J.-Édouard »: half of a given name, and the other half behind a hyphen without white space."""
    if not 0 < i < len(tokens) - 1 or tokens[i - 1].kind is not Kind.INITIAL:
        return False
    before, sign, after = tokens[i - 1 : i + 2]
    tight = before.end == sign.start and sign.end == after.start and flow.text[sign.start : sign.end] == "-"
    return tight and after.kind is Kind.TITLE and is_given(flow, after)


def _given_ben(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« WIART Ben »: no particle where the name ends."""
    last = i + 1 == len(tokens) or tokens[i + 1].kind not in NAME_KINDS
    return last and flow.text[tokens[i].start : tokens[i].end] == "Ben"


def _revive_names(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """A word that is usually no name is one after a civility (« M. JANVIER ») or before a given name (« PAGE Léa »)."""
    revived: list[Token] = []
    initials, behind = _all_initials(flow, tokens), _initials_behind(tokens)
    for i, token in enumerate(tokens):
        family = i > 0 and tokens[i - 1].kind is Kind.UPPER
        told = i > 0 and tokens[i - 1].kind in (Kind.LOWER, Kind.PARTICLE)  # « (pouvoir de M. ROY) »
        listed = ((initials and not told) or (behind and family)) and _is_short_m(flow, token)
        if listed or (token.kind is Kind.CIVILITY and _short_marie(flow, tokens, i)):
            token = Token(Kind.INITIAL, token.start, token.end)
        elif token.kind is Kind.CIVILITY and i and tokens[i - 1].kind is Kind.CIVILITY:
            single = civility_of(flow, tokens[i - 1]) is not None
            if single and flow.text[token.start : token.end] == "M.":
                token = Token(Kind.INITIAL, token.start, token.end)  # « Madame M. BELLANGER »
        elif token.kind in (Kind.ROLE, Kind.STOP) and (named_by_word(flow, tokens, i) or named_maire(flow, tokens, i)):
            upper = flow.text[token.start : token.end].isupper()
            token = Token(Kind.UPPER if upper else Kind.TITLE, token.start, token.end)
        elif token.kind is Kind.PARTICLE and i > 1 and _SIDE_LABEL.match(flow.fold, tokens[i - 1].start, token.end + 1):
            token = Token(Kind.STOP if tokens[i - 2].kind is Kind.CIVILITY else token.kind, token.start, token.end)
        elif token.kind is Kind.PARTICLE and family and _given_ben(flow, tokens, i):
            token = Token(Kind.TITLE, token.start, token.end)
        elif token.kind is Kind.UPPER and (
            is_loose_particle(flow, tokens, i)
            or _of_a_body(flow, tokens, i)
            or _of_an_office(flow, tokens, i)
            or _codes_a_place(flow, tokens, i)
            or _heads_page(flow, tokens, i)
        ):
            token = Token(Kind.STOP, token.start, token.end)
        elif token.kind is Kind.STOP:
            before = tokens[i - 1] if i else None
            after = tokens[i + 1] if i + 1 < len(tokens) else None
            upper = flow.text[token.start : token.end].isupper()
            near = before is not None and token.start - before.end <= 1
            behind_civility = near and before is not None and before.kind is Kind.CIVILITY
            behind_civility = behind_civility and not _SIDE_LABEL.match(flow.fold, token.start)
            status = STATUS.match(flow.fold, token.start, token.end)
            before_given = (
                upper and not status and after is not None and after.kind is Kind.TITLE and is_given(flow, after)
            )
            before_given = before_given or (upper and not status and opens_double(flow, tokens, i))
            before_given = before_given or (upper and not status and near and _family_of(flow, tokens, i))
            if behind_civility or (before_given and (before is None or before.kind is not Kind.STOP)):
                token = Token(Kind.UPPER if upper else Kind.TITLE, token.start, token.end)
        revived.append(token)
    return revived


def _family_of(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Zoé BRUN, Ida SANS, Guy BRET »: a given name before the word, no name behind it, and whole names around."""
    given = tokens[i - 1]
    if given.kind is not Kind.TITLE or not is_given(flow, given):
        return False
    if i + 1 < len(tokens) and tokens[i + 1].kind in (*NAME_KINDS, Kind.STOP, Kind.COLON):
        return False
    whole = sum(a.kind is Kind.TITLE and b.kind is Kind.UPPER for a, b in itertools.pairwise(tokens))
    return whole >= _HABIT


_SIDE_LABEL = late(r"(?:date|nombre) (?:de |d')")
"""« M. Date de Luc LEROY »: the first line of a side column, read into a name."""


def _all_initials(flow: Flow, tokens: Sequence[Token]) -> bool:
    """Whether the list gives everybody an initial and nobody a civility: its « M. » is an initial too."""
    initials = civilities = 0
    for before, token in itertools.pairwise(tokens):
        if before.kind is Kind.INITIAL and token.kind in (Kind.UPPER, Kind.TITLE, Kind.PARTICLE):
            initials += 1
        elif before.kind is Kind.CIVILITY:
            words = flow.fold[before.start : before.end]
            short = words in ("m.", "m")
            if not short and civility_of(flow, before):
                return False  # « Messieurs : E. ROY, M. BRUN »: what heads many gives nobody his civility
            if not short:
                continue
            civilities += 1
    return initials >= 3 and initials > 2 * civilities


def _initials_behind(tokens: Sequence[Token]) -> bool:
    """« ROY A. – FAURE M. – SIMON G. »: most names are a family name, then an initial; their « M. » is one too."""
    runs = [list(run) for named, run in itertools.groupby(tokens, lambda t: t.kind in NAME_KINDS) if named]
    habit = sum(run[0].kind in (Kind.UPPER, Kind.PARTICLE) and run[-1].kind is Kind.INITIAL for run in runs)
    initials = sum(token.kind is Kind.INITIAL for token in tokens)
    return initials >= _HABIT and 2 * habit > len(runs)


_HABIT = 3


def _is_short_m(flow: Flow, token: Token) -> bool:
    return token.kind is Kind.CIVILITY and flow.text[token.start : token.end] in ("M.", "M")


def _short_marie(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Mme BONNARD M. Claude, », « Vasseur M.Claire – »: Marie, between a family name and the rest of the given one.

    A person of his own would stand behind a sign, or have a family name.
    """
    if not 0 < i < len(tokens) - 1 or flow.text[tokens[i].start : tokens[i].end] != "M.":
        return False
    family, given = tokens[i - 1], tokens[i + 1]
    glued = given.start == tokens[i].end
    named = family.kind is Kind.UPPER or (family.kind is Kind.TITLE and glued)
    if not named or tokens[i].start - family.end != 1 or given.kind is not Kind.TITLE or not is_given(flow, given):
        return False
    below = i + 3 < len(tokens) and tokens[i + 2].kind is Kind.NEWLINE and tokens[i + 3].kind is Kind.UPPER
    last = i + 2 == len(tokens) or (tokens[i + 2].kind not in NAME_KINDS and not below)  # « M. Alain / VALLETTE »
    return last or (glued and tokens[i + 2].kind is not Kind.UPPER)  # « M. ROY M.Luc SIMON »: two men


def is_loose_particle(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """A particle in capitals behind a word that is no name: « RELEVÉ DE »; not in « CONSEILLERS LE GALL Yves »."""
    if i == 0 or tokens[i - 1].kind is not Kind.STOP:
        return False
    if flow.fold[tokens[i].start : tokens[i].end] in ("le", "la") and _is_whole(flow, tokens[i + 1 : i + 3]):
        return False
    return cue("names", "particle").fullmatch(flow.fold, tokens[i].start, tokens[i].end) is not None


def _is_whole(flow: Flow, words: Sequence[Token]) -> bool:
    """« GALL Yves »: a family name in capitals, a given name."""
    return [token.kind for token in words] == [Kind.UPPER, Kind.TITLE] and is_given(flow, words[1])


def _of_a_body(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« AGGLOMÉRATION DU LÉON »: what a body is the body of; « COMMUNAUTÉ DE ROY Max » runs into a name."""
    if i < _WITH_BODY or i + 1 >= len(tokens) or tokens[i + 1].kind is Kind.TITLE:
        return False
    of = flow.text[tokens[i - 1].start : tokens[i - 1].end] in ("DE", "DU", "DES")
    return of and _BODY.match(flow.fold, tokens[i - 2].start, tokens[i - 2].end) is not None


_WITH_BODY = 2
_BODY = late(r"(?:[dl]')?(?:agglomeration|communaute|metropole|departement|region|syndicat)$")


def _of_an_office(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« M. LE MAIRE »: an office in capitals; « Bruno LE MAIRE » and « Mme LE MAIRE N. » are names."""
    if flow.fold[tokens[i].start : tokens[i].end] not in ("le", "la") or not 0 < i < len(tokens) - 1:
        return False
    initial = named_maire(flow, tokens, i + 1)
    return tokens[i - 1].kind is Kind.CIVILITY and tokens[i + 1].kind is Kind.ROLE and not initial


_SHORT = 3


_MINUTES = late(r"(?:pv|cr|proces-verbal|compte-rendu|compte|conseil|comite|seance|reunion|deliberations?)$")


_ACRONYM = 7


def _heads_page(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« CCVA – PV du 12/05/2022 », « SMBA - Comité syndical »: the body's short name on a page head."""
    sign, title = tokens[i + 1 : i + 2], tokens[i + 2 : i + 3]
    if not (sign and title and _is_dash(flow, sign[0]) and title[0].kind is Kind.STOP):
        return False
    dated = [t.kind for t in tokens[i + 3 : i + 5]] == [Kind.PARTICLE, Kind.NUMBER]
    if dated and tokens[i].end - tokens[i].start <= _ACRONYM:
        return True
    before = list(itertools.takewhile(lambda t: t.kind in NAME_KINDS | {Kind.CIVILITY}, reversed(tokens[:i])))
    if before and not {Kind.UPPER, Kind.TITLE} <= {t.kind for t in before}:
        return False  # « M. ROY – PV »: the name needs the word
    return _MINUTES.match(flow.fold, title[0].start, title[0].end) is not None


def _codes_a_place(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« CD 17 », « DDT 16 »: a department's offices."""
    short = tokens[i].end - tokens[i].start <= _SHORT and i + 1 < len(tokens)
    if i and tokens[i - 1].kind in (Kind.INITIAL, Kind.TITLE, Kind.CIVILITY):
        return False  # « F. LY 4) … »
    if i + 1 < len(tokens) and flow.fold[tokens[i + 1].end - 1 : tokens[i + 1].end + 1].strip()[-1:] in (".", ")"):
        return False  # « GIRARD LÉA 2) … »
    return short and tokens[i + 1].kind is Kind.NUMBER and tokens[i + 1].start - tokens[i].end == 1


def civility_of(flow: Flow, token: Token | None) -> str | None:
    """A civility of one person; « MM. » or « Mesdames » before a run belongs to nobody."""
    if token is None or flow.fold[token.start : token.end].rstrip(".") not in SINGULAR:
        return None
    return flow.slice(Span(token.start, token.end))
