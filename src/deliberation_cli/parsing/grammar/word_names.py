"""Family names that are words elsewhere: « Véronique MAIRE », « Zoé AVRIL », « Luc SIGNES »."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow

_WORD_NAMES = late(
    r"(?:maire|doyen|page|point|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre"
    r"|decembre|vendredi|samedi|dimanche)$"
)


_WITH_ARTICLE = frozenset(("LE PAGE", "LE MAI"))
_MONTH = late(r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$")


def _amid_families(tokens: Sequence[Token], i: int) -> bool:
    """« MM. BRET, FÉVRIER, ROY », « …, AVRIL Tavi, ROY Faana »: a month in capitals where a family name stands."""
    before, behind = tokens[max(i - 2, 0) : i - 1], tokens[i + 1 : i + 3]
    kinds = [token.kind for token in (*before, *behind)]
    ended = i > 0 and tokens[i - 1].kind is Kind.SEPARATOR and kinds[1:2] == [Kind.NEWLINE]
    parted = kinds[:1] == [Kind.UPPER] and (kinds[1:2] == [Kind.SEPARATOR] or ended)
    alone = parted and kinds[2:] in ([Kind.UPPER], [Kind.CIVILITY])
    return alone or kinds[-2:] in ([Kind.TITLE, Kind.SEPARATOR], [Kind.TITLE, Kind.OPEN])


def _among_small_families(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Messieurs Vivet, Avril, Benoit »: a month between two commas, where family names stand alone."""
    around = [token.kind for token in (*tokens[max(i - 2, 0) : i], *tokens[i + 1 : i + 4])] if i > 1 else []
    single = around[:4] == [Kind.TITLE, Kind.SEPARATOR, Kind.SEPARATOR, Kind.TITLE]
    ends = around[4:] in ([], [Kind.SEPARATOR], [Kind.END], [Kind.NEWLINE])
    return single and ends and _MONTH.match(flow.fold, tokens[i].start, tokens[i].end) is not None


def _given(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Luc ROY, Mai NGO, Avril PETIT »: a month as a given name, between a comma and a family name in capitals."""
    around = [token.kind for token in (*tokens[i - 1 : i], *tokens[i + 1 : i + 2])]
    return (
        around == [Kind.SEPARATOR, Kind.UPPER] and _MONTH.match(flow.fold, tokens[i].start, tokens[i].end) is not None
    )


def named_by_word(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Véronique MAIRE », « Zoé AVRIL »: a word in capitals right behind a given name that has no family name yet."""
    token = tokens[i]
    if not i or tokens[i - 1].kind is Kind.NEWLINE or not _WORD_NAMES.match(flow.fold, token.start, token.end):
        return i > 0 and _ends_whole(flow, tokens, i)
    given, before = tokens[i - 1], tokens[i - 2] if i > 1 else None
    if given.kind is Kind.INITIAL and token.kind is Kind.STOP:  # « E. Février, »
        return _parts([t.kind for t in tokens[i + 1 : i + 2]]) and (before is None or before.kind not in NAME_KINDS)
    if not flow.text[token.start : token.end].isupper():
        return _among_small_families(flow, tokens, i) or _given(flow, tokens, i)
    if flow.text[given.start : token.end].upper() in _WITH_ARTICLE:
        return True  # « C. LE PAGE », « Annie LE MAI »: no page and no month has this article
    if given.kind in (Kind.SEPARATOR, Kind.LOWER) and _MONTH.match(flow.fold, token.start, token.end):
        return _amid_families(tokens, i)
    given_next = any(t.kind is Kind.TITLE for t in tokens[i + 1 : i + 2])  # « Guy BRET Christine JUIN Zoé BRUN »
    first = before is None or before.kind not in NAME_KINDS or (before.kind is Kind.UPPER and given_next)
    listed = i + 1 == len(tokens) or tokens[i + 1].kind in (Kind.SEPARATOR, Kind.NEWLINE, Kind.CIVILITY)
    known = is_given(flow, given) or (listed and before is not None and before.kind is Kind.SEPARATOR)
    return first and known and given.kind is Kind.TITLE and token.start - given.end == 1


def _ends_whole(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« – Luc SIGNES – », « Mme Zoé POINT, », « , C. PARTIS, »: a given name and a word in capitals between signs."""
    token = tokens[i]
    *_, sign, given = [None, None, *(t for t in tokens[max(i - 3, 0) : i] if t.kind is not Kind.NEWLINE)]
    if given is None:
        return False
    before, behind = [sign.kind if sign else Kind.SEPARATOR], [t.kind for t in tokens[i + 1 : i + 2]]
    apart = before[0] in (Kind.SEPARATOR, Kind.CIVILITY) and behind in ([], [Kind.SEPARATOR], [Kind.END])
    near = (given.kind is Kind.TITLE and is_given(flow, given)) or given.kind is Kind.INITIAL
    near = near and token.start - given.end == 1
    shouted = token.kind is Kind.STOP and flow.text[token.start : token.end].isupper()
    return apart and near and shouted and not STATUS.match(flow.fold, token.start, token.end)


def named_maire(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Mme Maire », « F. MAIRE », « M. Luc Maire », « MAIRE Zoé »: the name, where the office would have its article.

    « BRET F. Maire » is an office, and so is « MAIRE Zoé BRUN ».
    """
    word = flow.text[tokens[i].start : tokens[i].end]
    if word not in ("MAIRE", "Maire"):
        return False
    before = [token.kind for token in tokens[max(i - 2, 0) : i]]
    after = [token.kind for token in tokens[i + 1 : i + 3]]
    ends, opens = _parts(after[:1]), _parts(before[-1:])
    if before == [Kind.CIVILITY, Kind.UPPER] and after[:1] == [Kind.INITIAL]:
        return _parts(after[1:])  # « Mme LE MAIRE N. »
    if before[-1:] == [Kind.CIVILITY]:
        beside = tokens[i].start - tokens[i - 1].end == 1 and after[:1] != [Kind.COLON]
        return beside and (after[:1] != [Kind.TITLE] or _parts(after[1:]))
    if before[-1:] == [Kind.INITIAL]:
        return _parts(before[:-1])
    if before[-1:] in ([Kind.TITLE], [Kind.UPPER]) and _parts(before[:-1]) and not opens:
        known = is_given(flow, tokens[i - 1]) or (word.isupper() and before[-1] is Kind.TITLE)
        return known and ends and tokens[i].start - tokens[i - 1].end == 1
    given = after[:1] == [Kind.INITIAL] or (after[:1] in ([Kind.TITLE], [Kind.UPPER]) and is_given(flow, tokens[i + 1]))
    return given and opens and _parts(after[1:])


def _parts(kinds: Sequence[Kind]) -> bool:
    """Whether nothing stands there, or what parts people."""
    return not kinds or kinds[0] in _PARTS_PEOPLE


_PARTS_PEOPLE = frozenset((Kind.SEPARATOR, Kind.NEWLINE, Kind.CIVILITY, Kind.NUMBER, Kind.END, Kind.OPEN, Kind.CLOSE))


def opens_double(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« …, FEUILLET BRET Zoé, … »: half a family name; where it heads the list, « Zoé FEUILLET » stands elsewhere."""
    behind = [token.kind for token in tokens[i + 1 : i + 4]]
    if behind[:2] != [Kind.UPPER, Kind.TITLE] or not _parts(behind[2:]):
        return False
    word, half, given = tokens[i : i + 3]
    if cue("names", "particle").fullmatch(flow.fold, half.start, half.end):
        return False  # « …, RELEVÉ DE Zoé BRUN »: what another column says
    said = f"{flow.fold[given.start : given.end]} {flow.fold[word.start : word.end]} "
    return is_given(flow, given) and ((i > 0 and tokens[i - 1].kind is Kind.SEPARATOR) or said in flow.fold)


STATUS = late("absent|excus|present|represent|pouvoir|procuration")
