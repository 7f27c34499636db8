"""Where the sentence begins whose words close a list: « … M. Guy BRET. Mme Zoé BRUN a été élue secrétaire »."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token, lex
from deliberation_cli.parsing.grammar.turns import is_given, list_style, split_run
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_VERBS = frozenset(
    "a ete est sont ont fut elu elue nomme nommee designe designee choisi choisie assure remplit ouvre "
    "declare procede".split()
)


_OPENS_SENTENCE = frozenset(
    "A Est Sont Ont N'a N’a N'ont N’ont Ne Après Apres Avant Il Elle On Puis Lors En Ensuite La Le Les".split()
)


def sentence_of(flow: Flow, span: Span, *, told: bool = False) -> int:
    """« Mme Zoé BRUN a été élue secrétaire »: the sentence that closes a list starts with its subject.

    `told`: its verb is known to end the span.
    """
    tokens = _unwrapped(flow, lex(flow, span))
    i = len(tokens)
    while i and tokens[i - 1].kind in (Kind.LOWER, Kind.STOP, Kind.PARTICLE):
        i -= 1
        capitals = i + 1 < len(tokens) and flow.text[tokens[i + 1].start : tokens[i + 1].end].isupper()
        if flow.text[tokens[i].start : tokens[i].end] in _OPENS_SENTENCE and not capitals:
            return tokens[i].start  # « A été nommée secrétaire : … »: no subject stands before
    words = {flow.fold[t.start : t.end] for t in tokens[i:]}
    told = told or bool(words & _VERBS)
    said = any(token.kind is Kind.LOWER for token in tokens[i:])
    if not (told or said):
        return span.end
    opening = _opens_by_office(flow, tokens, i) if told else None
    if opening is not None:
        return opening
    last = i = _before_function(flow, tokens, _behind_subject(flow, tokens, i))
    while i and tokens[i - 1].kind in NAME_KINDS | {Kind.CIVILITY}:
        i -= 1
        if tokens[i].kind is Kind.CIVILITY and i and flow.fold[tokens[i - 1].start : tokens[i - 1].end] == "et":
            i -= 1
        elif tokens[i].kind is Kind.CIVILITY:
            break
    joined = _joined_subject(flow, tokens, i) if told and words & _PLURAL else None
    if joined is not None:
        return joined
    if i == len(tokens) or not (told or _opens_line(flow, tokens[i])):
        return span.end
    if tokens[i].kind is Kind.CIVILITY or last - i < 2:
        return tokens[_behind_family_alone(flow, tokens, i, last)].start
    return list(split_run(flow, tokens[i:last], list_style(tokens)))[-1][0].start  # the list may run into the sentence


def prose_start(flow: Flow, tokens: Sequence[Token], first: int, floor: int) -> int:
    """A capitalised word that opens the sentence belongs to it: « Modifications du tableau des effectifs »."""
    if (subject := _behind_stop(tokens, first)) is not None:
        return tokens[subject].start
    start = first
    while start and tokens[start - 1].kind in NAME_KINDS and first - start < 3:
        start -= 1
    opens = start == 0 or tokens[start - 1].kind in (Kind.NEWLINE, Kind.END, Kind.COLON)
    opens = opens and tokens[start].kind is Kind.TITLE and first - start <= 2
    if opens and start > 1 and tokens[start - 2].kind is Kind.UPPER and is_given(flow, tokens[start]):
        opens = first - start > 1  # « M. ROY / Max Collège … »: the line ended inside the name
    return tokens[start].start if opens else max(tokens[first].start, floor)


def speech_start(flow: Flow, tokens: Sequence[Token], i: int) -> int | None:
    """« … et M. Guy BRET. », and on the next line « Mme Zoé BRUN précise que la date … »: where she is named."""
    if not i or tokens[i - 1].kind not in NAME_KINDS or not _SAYS.match(flow.fold, tokens[i].start):
        return None
    subject = _behind_stop(tokens, i)
    return tokens[subject].start if subject is not None else None


_SAYS = late(
    r"(?:precise|indique|rappelle|informe|demande|signale|souhaite|propose|explique|annonce|expose|presente|ouvre"
    r"|declare|constate|accueille|remarque|souligne|intervient|regrette|interroge|remercie|fait|donne lecture)(?![a-z])"
)


def _behind_stop(tokens: Sequence[Token], first: int) -> int | None:
    """« …, M. Guy BRET. », and on the next line « Mme Zoé BRUN précise que … »: who speaks there is of no list."""
    start = first
    while start and tokens[start - 1].kind in NAME_KINDS:
        start -= 1
    if not 0 < start < first or tokens[start - 1].kind is not Kind.CIVILITY:
        return None
    above = start - 1
    while above and tokens[above - 1].kind is Kind.NEWLINE:
        above -= 1
    parted = above < start - 1 and above and tokens[above - 1].kind is Kind.END
    return start - 1 if parted else None


def _behind_family_alone(flow: Flow, tokens: Sequence[Token], i: int, last: int) -> int:
    """« Absents M. MILLET Romain FOURNEL est arrivé »: a family name ends the list, and the subject has a given one."""
    kinds = [token.kind for token in tokens[i + 1 : last]]
    if kinds != [Kind.UPPER, Kind.TITLE, Kind.UPPER] or not is_given(flow, tokens[i + 2]):
        return i
    return i + 2


def _unwrapped(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens without the line ends that a margin put inside a sentence: « … Mme Anne / PETIT / préside »."""
    return [t for k, t in enumerate(tokens) if t.kind is not Kind.NEWLINE or not _wraps(flow, tokens, k)]


def _wraps(flow: Flow, tokens: Sequence[Token], k: int) -> bool:
    """Whether the line end at `k` stands before a verb, or between a civility and a name, or inside a name."""
    if not 0 < k < len(tokens) - 1:
        return False
    before, behind = tokens[k - 1], tokens[k + 1]
    if behind.kind in _WORDS:
        return flow.text[behind.start].islower() and before.kind in NAME_KINDS | _WORDS | {Kind.SEPARATOR}
    opens = k > 1 and tokens[k - 2].kind in (Kind.CIVILITY, Kind.END, Kind.LOWER)
    turned = {before.kind, behind.kind} == {Kind.TITLE, Kind.UPPER}
    given = before if before.kind is Kind.TITLE else behind
    return before.kind is Kind.CIVILITY or (opens and turned and is_given(flow, given))


_WORDS = frozenset({Kind.LOWER, Kind.STOP, Kind.ROLE})
_PLURAL = frozenset(("ont", "sont"))


def _joined_subject(flow: Flow, tokens: Sequence[Token], i: int) -> int | None:
    """« … M. Guy BRET. Max ROY et Zoé BRUN ont été désignés secrétaires »: where the first of the two starts."""
    if i < 2 or i == len(tokens) or flow.fold[tokens[i - 1].start : tokens[i - 1].end] != "et":
        return None
    back = i - 1
    while back and tokens[back - 1].kind in NAME_KINDS | {Kind.CIVILITY}:
        back -= 1
        if tokens[back].kind is Kind.CIVILITY:
            return tokens[back].start
    first = tokens[back : i - 1]
    return list(split_run(flow, first, list_style(tokens)))[-1][0].start if first else None


def _opens_by_office(flow: Flow, tokens: Sequence[Token], i: int) -> int | None:
    """Where an office opens the sentence, a name behind it or none."""
    titled = _titled_subject(tokens, i)
    office = _office_opens(flow, tokens, i)
    return office if office is not None or titled is None else tokens[titled].start


def _behind_subject(flow: Flow, tokens: Sequence[Token], i: int) -> int:
    """Where the subject ends: « M. Guy BRET (élu de Belval) assistait au conseil », « Mme Zoé BRUN, désignée … »."""
    if not 0 < i < len(tokens):
        return i
    verb = flow.fold[tokens[i].start : tokens[i].end]
    closed = i - 2 if i > 1 and tokens[i - 1].kind is Kind.SEPARATOR else i - 1
    if tokens[closed].kind is Kind.CLOSE and (verb.startswith("assist") or verb in _AUXILIARIES):
        return next((k for k in range(closed, -1, -1) if tokens[k].kind is Kind.OPEN), i)
    return i - 1 if tokens[i - 1].kind is Kind.SEPARATOR and verb in _CHOSEN else i


_AUXILIARIES = frozenset(("a", "ont"))
"""« M. Guy BRET, maire (ou son remplaçant), a ouvert la séance »."""
_CHOSEN = frozenset("elu elue nomme nommee designe designee choisi choisie".split())


def _office_opens(flow: Flow, tokens: Sequence[Token], i: int) -> int | None:
    """« … M. Guy BRET La présidente ouvre la séance »: an office with its article, and no comma before it."""
    article, office = tokens[i - 2 : i] if i > 1 else (None, None)
    if article is None or office is None or office.kind is not Kind.ROLE:
        return None
    opens = flow.text[article.start : article.end] in ("Le", "La") and tokens[i - 3 : i - 2]
    return article.start if opens and tokens[i - 3].kind in NAME_KINDS else None


def _titled_subject(tokens: Sequence[Token], i: int) -> int | None:
    """« Le Président, Alain DORNIER, constate »: the office opens the sentence, the name stands between commas."""
    if not i or tokens[i - 1].kind is not Kind.SEPARATOR:
        return None
    back = i - 1
    while back and tokens[back - 1].kind in NAME_KINDS | {Kind.CIVILITY}:
        back -= 1
    office = [token.kind for token in tokens[max(back - 3, 0) : back]]
    if back == i - 1 or office[-2:] not in ([Kind.ROLE, Kind.SEPARATOR], [Kind.STOP, Kind.SEPARATOR]):
        return None
    return back - 3 if office[:1] == [Kind.PARTICLE] else back - 2


def _opens_line(flow: Flow, token: Token) -> bool:
    return flow.text[token.start - 1 : token.start] == "\n"


def _before_function(flow: Flow, tokens: Sequence[Token], i: int) -> int:
    """« M. Paul DURAND, Maire, préside »: the function stands between the subject and its verb."""
    back = _before_seat(flow, tokens, i)
    while back and tokens[back - 1].kind in (Kind.SEPARATOR, Kind.ROLE, Kind.PARTICLE):
        back -= 1
    if any(token.kind is Kind.ROLE for token in tokens[back:i]):
        return back
    return _before_apposition(flow, tokens, i)


def _before_seat(flow: Flow, tokens: Sequence[Token], i: int) -> int:
    """« M. Guy BRET, président, maire de Belval, ouvre »: behind the office, before the place that it is of."""
    if not i or tokens[i - 1].kind is not Kind.SEPARATOR:
        return i
    back = i - 1
    while back and tokens[back - 1].kind in NAME_KINDS | {Kind.STOP}:
        back -= 1
    seat = back < i - 1 and back and tokens[back - 1].kind is Kind.ROLE
    return back if seat and _OF_SEAT.match(flow.fold, tokens[back].start) else i


_OF_SEAT = late(r"d(?:e|u|es)\b|d'")
_APPOSITION = 9
_SMALL = frozenset({Kind.LOWER, Kind.STOP, Kind.PARTICLE, Kind.NEWLINE})


def _before_apposition(flow: Flow, tokens: Sequence[Token], i: int) -> int:
    """« M. Guy BRET, plus jeune membre présent, remplit … »: small words between two commas.

    « …, le quorum étant atteint, la séance est ouverte » says nothing of the name before it.
    """
    if not i or tokens[i - 1].kind is not Kind.SEPARATOR:
        return i
    back = i - 1
    while back and i - back <= _APPOSITION and tokens[back - 1].kind in _SMALL:
        back -= 1
    opened = 0 < back < i - 1 and tokens[back - 1].kind is Kind.SEPARATOR
    absolute = any(flow.fold[t.start : t.end] in _ABSOLUTE for t in tokens[back:i])
    return back - 1 if opened and not absolute else i


_ABSOLUTE = frozenset(("quorum", "etant"))
