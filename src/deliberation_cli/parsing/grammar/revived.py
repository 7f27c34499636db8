"""Words whose neighbours tell what they are: a common word that is a family name, capitals that are nobody's name."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.civility import civility_of
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.grammar.word_names import STATUS, named_by_word, named_maire, opens_double
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow


def _given_ben(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« WIART Ben »: no particle where the name ends."""
    last = i + 1 == len(tokens) or tokens[i + 1].kind not in NAME_KINDS
    return last and flow.text[tokens[i].start : tokens[i].end] == "Ben"


def revive_names(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """A word that is usually no name is one after a civility (« M. JANVIER ») or before a given name (« PAGE Léa »)."""
    revived: list[Token] = []
    several = sum(token.kind is Kind.INITIAL for token in tokens) >= _HABIT
    initials, behind = several and _all_initials(flow, tokens), several and _initials_behind(tokens)
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
            ) and not (_whole_behind(tokens, i + 1) and not (near and _lone_given(flow, tokens, i - 1)))
            before_given = before_given or (upper and not status and opens_double(flow, tokens, i))
            before_given = before_given or (not status and near and _family_of(flow, tokens, i))
            before_given = before_given or _opens_family(flow, tokens, i) or _turned(flow, tokens, i, status=status)
            if behind_civility or (before_given and (before is None or before.kind is not Kind.STOP)):
                token = Token(Kind.UPPER if upper else Kind.TITLE, token.start, token.end)
        revived.append(token)
    return revived


def _whole_behind(tokens: Sequence[Token], i: int) -> bool:
    """« DÉCISIONS Luc LEROY, »: the given name has its own family name; « PAGE Léa MARTIN Paul » is two people."""
    behind = list(itertools.takewhile(lambda kind: kind in NAME_KINDS, (token.kind for token in tokens[i + 1 :])))
    return Kind.UPPER in behind and Kind.TITLE not in behind and Kind.INITIAL not in behind


def _lone_given(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Ida RAPPORT Luc LEROY »: a given name that no family name stands before."""
    family = i > 0 and tokens[i - 1].kind is Kind.UPPER
    return tokens[i].kind is Kind.TITLE and is_given(flow, tokens[i]) and not family


def _opens_family(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« ID AHMADI Zahra »: no stamp's label."""
    kinds = [token.kind for token in tokens[i + 1 : i + 3]]
    return kinds == [Kind.UPPER, Kind.TITLE] and flow.text[tokens[i].start : tokens[i].end] == "ID"


def _turned(flow: Flow, tokens: Sequence[Token], i: int, *, status: object) -> bool:
    """« Brun Zoé à Roy Luc, Émet Jean à … »: a word where family names stand, before a given name and no other."""
    given = tokens[i + 1] if i + 1 < len(tokens) else None
    if status or given is None or given.kind is not Kind.TITLE or not is_given(flow, given):
        return False
    if i and tokens[i - 1].kind not in (Kind.SEPARATOR, Kind.NEWLINE):
        return False
    if i + 2 < len(tokens) and tokens[i + 2].kind in (*NAME_KINDS, Kind.STOP, Kind.COLON):
        return False
    pairs = (pair for pair in itertools.pairwise(tokens) if [token.kind for token in pair] == [Kind.TITLE, Kind.TITLE])
    return sum(is_given(flow, b) and not is_given(flow, a) for a, b in pairs) >= _HABIT


def _family_of(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Zoé BRUN, Ida SANS, Guy BRET »: a given name before the word, no name behind it, and whole names around."""
    given = tokens[i - 1]
    if given.kind is not Kind.TITLE or not is_given(flow, given):
        return False
    if i + 1 < len(tokens) and tokens[i + 1].kind in (*NAME_KINDS, Kind.STOP, Kind.COLON):
        return False
    kind = Kind.UPPER if flow.text[tokens[i].start : tokens[i].end].isupper() else Kind.TITLE
    whole = sum(a.kind is Kind.TITLE and b.kind is kind for a, b in itertools.pairwise(tokens))
    return whole >= (_WHOLE if kind is Kind.UPPER else _MANY)


_WHOLE, _MANY = 2, 6
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
    return initials >= _HABIT and initials > 2 * civilities


def _initials_behind(tokens: Sequence[Token]) -> bool:
    """« ROY A. – FAURE M. – SIMON G. »: most names are a family name, then an initial; their « M. » is one too.

    « (ORVAL) », « déléguée de ORVAL » behind them name nobody.
    """
    groups = [(named, list(run)) for named, run in itertools.groupby(tokens, lambda t: t.kind in NAME_KINDS)]
    before = [[], *(run for _, run in groups)]
    runs = [
        run
        for (named, run), behind in zip(groups, before, strict=False)
        if named and (not behind or behind[-1].kind not in _OF_A_PLACE)
    ]
    habit = sum(run[0].kind in (Kind.UPPER, Kind.PARTICLE) and run[-1].kind is Kind.INITIAL for run in runs)
    return 2 * habit > len(runs)


_OF_A_PLACE = (Kind.OPEN, Kind.LOWER, Kind.ROLE, Kind.STOP)
_HABIT = 3
"""So many initials are the habit of a list."""


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
    if not (sign and title and is_dash(flow, sign[0]) and title[0].kind is Kind.STOP):
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


def is_dash(flow: Flow, token: Token) -> bool:
    """Whether a sign is a short or a long dash."""
    return token.kind is Kind.SEPARATOR and flow.fold[token.start : token.end] == "-"
