"""Where the names of a list give way to prose: a title, a sentence, an officer; the next group of the list does not."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from deliberation_cli.parsing.attendance.list_sentences import prose_start, speech_start
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token, lex
from deliberation_cli.parsing.grammar.names import outside_brackets
from deliberation_cli.parsing.grammar.places import SMALL_WORDS
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.leaders import led_to

_PROSE_WORDS = 7
"""So many small words in a row are a sentence, not a note beside a name."""


def list_end(flow: Flow, span: Span, beside: Sequence[Span] = ()) -> int:
    """Where the list that starts at `span.start` gives way to prose; what stands `beside` it is none."""
    tokens = outside_brackets(lex(flow, span))
    tokens = [t for t in tokens if not any(a <= t.start < b for a, b in beside)] if beside else tokens
    streak: list[Token] = []
    label = span.start
    for i, token in enumerate(tokens):
        if token.start < label:
            continue
        if group := _over_names(flow, tokens, i) or (token.kind is Kind.STOP and _next_group(flow, tokens, i)):
            label = group
            continue
        if (end := _ends_before(flow, tokens, i)) is not None:
            return end
        if token.kind in (Kind.NUMBER, Kind.ROLE, Kind.NEWLINE) or (streak and token.kind is Kind.PARTICLE):
            if i and tokens[i - 1].kind is Kind.NEWLINE and _opens_prose(flow, tokens[i:], span.start):
                return token.start
            continue
        if token.kind in (Kind.LOWER, Kind.STOP):
            streak.append(token)
            if (
                not (i < _FIRST_ROW and _heads_columns(flow, streak))
                and _is_prose(flow, streak)
                and not resumes(flow, tokens[i + 1 :])
            ):
                label = _next_giver(flow, token.end, span.end)
                if not label:
                    return prose_start(flow, tokens, tokens.index(streak[0]), span.start)
                streak = []
            continue
        streak = []
        if token.kind is Kind.END and _ends_list(flow, tokens, i):
            return token.end
        below = i > 0 and tokens[i - 1].kind is Kind.NEWLINE
        if below and _opens_prose(flow, tokens[i:], span.start) and not _civil_above(tokens, i):
            return token.start
    return span.end


def _heads_columns(flow: Flow, streak: Sequence[Token]) -> bool:
    """« Présents : / Nom Organisme / M. ROY Max … »."""
    return all(_HEAD.fullmatch(flow.fold, token.start, token.end) for token in streak)


def _is_prose(flow: Flow, streak: Sequence[Token]) -> bool:
    """Whether so many small words in a row are more than a note on somebody."""
    stops = sum(t.kind is Kind.STOP and flow.fold[t.start : t.end] not in _RELATION_WORDS for t in streak)
    return len(streak) >= _longest_note(flow, streak) or stops > 1


def _over_names(flow: Flow, tokens: Sequence[Token], i: int) -> int | None:
    """Where the label of a group ends that stands on a line of its own over its members."""
    if not i or tokens[i - 1].kind not in (Kind.NEWLINE, Kind.END):
        return None
    at = tokens[i].start
    over = _GROUP_OVER.match(flow.text, at) or (_BODY_OVER.match(flow.text, at) if flow.text[at - 1] == "\n" else None)
    return over.end("label") if over else None


_GROUP_OVER = late(
    r"(?!(?i:secr|pr[eé]sid|pouv|procu|mand|d[eé]l[eé]ga|absen|excus|repr[eé]s|rapp|convo|invit|assist|objet|vote|pour|contre|abst))"
    r"(?P<label>[A-ZÀ-Ý][^\n:;]{2,60}?\s?:)\s*\n\s*(?:(?:M\.|Mme)\s)?[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý]?[a-zà-ÿ]+)?"
    r"(?:\s[A-ZÀ-Ý][A-ZÀ-Ý'’-]+){1,3}\s?(?=[\n,])"
)
"""« Écologistes et citoyens : », and under it a given and a family name a line."""
_BODY_OVER = late(
    r"(?P<label>(?![^\n]*(?:[:;\d]|(?i:absen|excus|repr[eé]sen|pouvoir|procu|assist|invit|secr[eé]t)))"
    r"(?=[^\n]{0,40}\b(?i:agglo|communaut|communes?\b|m[eé]tropole|syndicat|d[eé]partement|r[eé]gion|ville))"
    r"[A-ZÀ-Ý][^\n]{2,70})\n\s*(?:M\.|MM\.|Mr|Mmes?|Monsieur|Madame)\s[A-ZÀ-Ý]"
)
"""« Val Agglomération », on a line of its own, and its delegates under it."""


def _next_giver(flow: Flow, start: int, limit: int) -> int:
    """« … a donné procuration à Mme BRUN pour voter en ses lieu et place … », line by line: where this line ends."""
    line_end = flow.fold.find("\n", start, limit)
    return line_end if line_end > 0 and _GIVES_BELOW.match(flow.fold, line_end, limit) else 0


_GIVES_BELOW = late(
    r"\s*\n\s*(?:[-•*] )?(?!\S+ :)[a-z](?:[^\n:;.]|(?<=\s[a-z])\.){1,40}?"
    r" (?:(?:ayant |a |qui a )?donne )?(?:procuration|pouvoir) (?:a|au) [a-z]"
)
"""« SIMON procuration à BRUN. », and below it « MOREL procuration à COLAS »: the stop ends a line, no list."""
_FIRST_ROW = 8
_HEAD = late(
    r"(?:pre)?noms?|organismes?|structures?|fonctions?|qualites?|communes?|collectivites?|titulaires?|deleguee?s?|et"
)


def _next_group(flow: Flow, tokens: Sequence[Token], i: int) -> int | None:
    """Where the next group's label ends: « Communauté de communes du Val : M. … », « Membre désigné par … : M. … »."""
    group = cue("attendance", "group").match(flow.fold, tokens[i].start)
    if group and i and tokens[i - 1].kind is Kind.NEWLINE:
        return group.end()
    if group and i and flow.text[tokens[i].start].isupper() and _behind(tokens[i:], group.end()) in _NAMED:
        return group.end()
    quality = _QUALITY_LABEL.match(flow.fold, tokens[i].start)
    quality = quality or (_BODY_LABEL.match(flow.fold, tokens[i].start) if i == 0 else None)
    if quality and _behind(tokens[i:], quality.end()) is Kind.CIVILITY:
        return quality.end()
    return _title_in_capitals(flow, tokens, i)


def _title_in_capitals(flow: Flow, tokens: Sequence[Token], i: int) -> int | None:
    """« … COLLÈGE DES ÉTABLISSEMENTS PUBLICS | ROY Max »: a title without a sign, and a name right behind it."""
    if not _COLLEGE.match(flow.text, tokens[i].start):
        return None
    end = i
    while end + 1 < len(tokens) and (
        tokens[end].kind in (Kind.STOP, Kind.ROLE, Kind.PARTICLE)
        or (tokens[end].kind is Kind.UPPER and tokens[end + 1].kind is Kind.STOP)
    ):
        end += 1
    name = list(itertools.takewhile(lambda t: t.kind in NAME_KINDS, tokens[end:]))[:_FEW_WORDS]
    kinds = [token.kind for token in name]
    whole = kinds[:1] == [Kind.UPPER] and Kind.TITLE in kinds
    return tokens[end].start if whole or tokens[end].kind is Kind.CIVILITY else None


_COLLEGE = late(r"(?:COLL[EÈ]GE|REPR[EÉ]SENTANTE?S?|D[EÉ]L[EÉ]GU[EÉ]E?S|PERSONNALIT[EÉ]S)(?![\w])")
_FEW_WORDS = 4


_NAMED = NAME_KINDS | {Kind.CIVILITY}


def _behind(tokens: Sequence[Token], end: int) -> Kind | None:
    """The kind of the first token behind `end`."""
    return next((token.kind for token in tokens if token.start >= end), None)


def _ends_before(flow: Flow, tokens: Sequence[Token], i: int) -> int | None:
    """Where an act's number, a title, an officer or somebody who speaks stands, if one does here."""
    token = tokens[i]
    if token.kind is Kind.LOWER:
        return speech_start(flow, tokens, i)
    if token.kind is Kind.NUMBER and i and tokens[i - 1].kind is Kind.END and _YEAR.match(flow.fold, token.start):
        return token.start  # « … Mme Zoé BRUN. 2018-10-19/6 Halle »
    if (token.kind is Kind.NUMBER and _opens_title(flow, tokens, i)) or _names_officer(flow, tokens, i):
        return token.start
    return token.start if token.kind is Kind.TITLE and _title_behind_name(flow, tokens, i) else None


def _title_behind_name(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« … ROY Max Admission en non-valeur »: behind a given name, a capital that opens no name, and small words."""
    if i < _WHOLE_NAME or [t.kind for t in tokens[i - 2 : i]] != [Kind.UPPER, Kind.TITLE]:
        return False
    if not is_given(flow, tokens[i - 1]) or is_given(flow, tokens[i]):
        return False
    behind = next((t for t in tokens[i + 1 :] if t.kind is not Kind.PARTICLE), None)
    return behind is not None and _is_prose_word(flow, behind)


_WHOLE_NAME = 2

_YEAR = late(r"(?:19|20)\d\d[-/_. ]\d")


def _longest_note(flow: Flow, streak: Sequence[Token]) -> int:
    """« donne pouvoir de voter en son nom à » is long, and no prose."""
    voting = any(flow.fold[t.start : t.end] == "voter" for t in streak)
    return _PROSE_WORDS + _IN_HIS_NAME if voting else _PROSE_WORDS


_IN_HIS_NAME = 3

_OFFICER = late(
    r"(?:secretaires?(?: auxiliaire)?(?: de (?:la )?seance)?|presidente? de (?:la )?seance|rapporteu(?:r|se))\s"
)


def _names_officer(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« … M. VALOIS Secrétaire Mme BRUN », « Président de séance Guy BRET »: no comma before, and a name behind."""
    apart = i > 0 and tokens[i - 1].kind is not Kind.SEPARATOR and flow.text[tokens[i].start].isupper()
    office = _OFFICER.match(flow.fold, tokens[i].start) if apart else None
    if office is None or led_to(flow, tokens[i].start):
        return False
    behind = next((token for token in tokens[i + 1 :] if token.start >= office.end()), None)
    return behind is not None and behind.kind in (Kind.CIVILITY, Kind.UPPER, Kind.TITLE)


def _opens_title(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« 1. Tarifs de la cantine », « 1- TARIFS »: a numbered line, in a list that numbers nobody."""
    line = tokens[i + 1 : i + 4]
    if tokens[0].kind is Kind.NUMBER or not i or tokens[i - 1].kind is not Kind.NEWLINE or not line:
        return False
    signed = len(line) > 1 and line[0].kind in (Kind.END, Kind.SEPARATOR, Kind.CLOSE)
    if not signed and flow.text[tokens[i].end - 1] != ".":
        return False
    numbered = any(token.kind is Kind.NUMBER for token in tokens[:i]) or tokens[0].kind is Kind.END
    again = numbered and flow.text[tokens[i].start : tokens[i].end].rstrip(".") == "1"
    if not again and _numbers_people(flow, tokens) and _all_names(tokens[i + 2 :] if signed else line):
        return False
    first = line[1] if signed else line[0]
    number = flow.text[tokens[i].start : tokens[i].end]
    apart = flow.text[tokens[i].start - 2 : tokens[i].start] == "\n\n"
    shouted = first.kind is Kind.UPPER and (apart or (signed and number == "1"))
    return shouted or _is_word(flow, first)


def _numbers_people(flow: Flow, tokens: Sequence[Token]) -> bool:
    """« Présents : Mesdames, Messieurs / 1. Brun / 2. Roy »: 1 opens the list, or its heading took it."""
    taken = tokens[0].kind in (Kind.END, Kind.CLOSE) and flow.text[tokens[0].start - 1] == "1"
    first = next((token for token in tokens if token.kind not in _BEFORE_FIRST), tokens[0])
    return taken or (first.kind is Kind.NUMBER and flow.text[first.start : first.end].rstrip(".") == "1")


_BEFORE_FIRST = (Kind.CIVILITY, Kind.SEPARATOR, Kind.NEWLINE, Kind.COLON)


def _is_word(flow: Flow, token: Token) -> bool:
    return token.kind in (Kind.STOP, Kind.LOWER) or (token.kind is Kind.TITLE and not is_given(flow, token))


def _ends_list(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """A full stop at a line end, behind names parted by commas or dashes, before a line that is no list."""
    if _title_in_other_letters(flow, tokens, i):
        return True
    if _GIVES_BELOW.match(flow.fold, tokens[i].end):
        return False
    rest = list(itertools.dropwhile(lambda t: t.kind is Kind.NEWLINE, tokens[i + 1 :]))
    stops = sum(token.kind is Kind.END for token in tokens[:i])
    if stops >= 2 and stops > sum(token.kind is Kind.SEPARATOR for token in tokens[:i]):
        return False  # full stops part the people of this list
    if not rest or tokens[i + 1].kind is not Kind.NEWLINE:
        return False
    if rest[0].kind in (Kind.CIVILITY, Kind.SEPARATOR, Kind.NUMBER):
        return False
    labelled = any(token.kind is Kind.COLON for token in tokens[: min(i, _LONGEST_LABEL)])
    return not (_labels_group(flow, rest, labelled=labelled) or _lists_names(rest))


def _title_in_other_letters(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« MM. Bret, Roy et Colas. AIDES AUX COMMUNES »: no name of the list is in capitals, and these are no names."""
    named = {token.kind for token in tokens[:i]} & {Kind.UPPER, Kind.TITLE}
    title = tokens[i + 1 : i + 4]
    shouted = len(title) > 2 and flow.text[title[0].start : title[2].end].isupper()
    return named == {Kind.TITLE} and shouted and [token.kind for token in title[:2]] == [Kind.UPPER, Kind.STOP]


def _lists_names(tokens: Sequence[Token]) -> bool:
    """« Anne PETIT, Luc LEROY, Zoé MOREL »: names and commas only, a comma before them read as a full stop."""
    line = list(itertools.takewhile(lambda t: t.kind not in (Kind.NEWLINE, Kind.END), tokens))
    parted = sum(token.kind is Kind.SEPARATOR for token in line)
    named = sum(token.kind in NAME_KINDS for token in line)
    return parted >= _FEW_COMMAS and parted + named == len(line) >= 3 * parted


_FEW_COMMAS = 2


def _labels_group(flow: Flow, tokens: Sequence[Token], *, labelled: bool) -> bool:
    """« CC DU HAUT-VAL : BARRE Alain, … », « Communauté du Val : MM. BARRE, … »: the next group of the same list."""
    if tokens and cue("attendance", "group").match(flow.fold, tokens[0].start):
        return True
    if labelled and tokens and any(label.match(flow.fold, tokens[0].start) for label in (_QUALITY_LABEL, _BODY_LABEL)):
        return True
    if labelled:
        words = list(itertools.takewhile(lambda t: t.kind not in (Kind.COLON, Kind.NEWLINE), tokens[:_LONGEST_LABEL]))
        headed = flow.fold[tokens[0].start : tokens[0].end] in _LABELS
        town = headed or all(t.kind in NAME_KINDS or flow.fold[t.start : t.end] in SMALL_WORDS for t in words)
        if town and len(words) < len(tokens) and tokens[len(words)].kind is Kind.COLON:
            return True
    label = list(itertools.takewhile(lambda t: t.kind in (Kind.UPPER, Kind.PARTICLE), tokens))
    after = [t.kind for t in tokens[len(label) : len(label) + 4]]
    if after[:1] == [Kind.OPEN]:
        after = after[1:]  # « BRESSOY (2) : »
    if after[:1] == [Kind.SEPARATOR] and {t.kind for t in label} & {Kind.UPPER}:
        return Kind.CIVILITY in after[1:3]  # « BRESSOY – Mme Zoé BRUN », « BRESSOY -> Mme … »
    whole = after[1:3] in ([Kind.UPPER, Kind.TITLE], [Kind.TITLE, Kind.UPPER])
    return bool(label) and after[:1] == [Kind.COLON] and (whole or after[1:2] == [Kind.CIVILITY])


_QUALITY_LABEL = late(
    r"(?:membres?|conseillers|adjoints?|vice-presidents?|delegues|titulaires|suppleants|administrateurs|representante?s?"
    r"|college)\b[^:.;,\n]{0,50}:"
)
"""« Président : … Membres élus : … Membres nommés : … »: groups of one list."""

_BODY_LABEL = late(r"(?:conseil|departement|region|communaute|metropole|syndicat|communes?)\b[^:.;,\n]{0,60}:")
"""« Présents : Conseil général : M. Luc LEROY, … Communes : … », at the start of the list."""

_LABELS = frozenset(
    "pour commune communes delegues delegue ville secteur secteurs canton cantons territoire territoires pole bassin"
    " zone circonscription groupe college pays".split()
)

_LONGEST_LABEL = 12


def _civil_above(tokens: Sequence[Token], i: int) -> bool:
    """« …, M. » at the end of a line: whoever opens the next is its person, even behind a blank line."""
    while i and tokens[i - 1].kind is Kind.NEWLINE:
        i -= 1
    return i > 0 and tokens[i - 1].kind is Kind.CIVILITY


def _opens_prose(flow: Flow, tokens: Sequence[Token], start: int) -> bool:
    """Whether the line that starts here is a title or a sentence: a capital that is no given name, then small words."""
    first = tokens[0]
    if first.kind is not Kind.TITLE or is_given(flow, first):
        return False
    if flow.text[first.start - 2 : first.start] == "\n\n" and first.start - start > 2:
        if [t.kind for t in tokens[1:2]] == [Kind.UPPER] and _all_names(tokens):
            return False  # « Dany LEROY », at the top of the next column
        if _heads_names(tokens):
            return False
        return not _all_names(tokens) or "\n\n" not in flow.text[start : first.start - 2]
    line: list[Token] = []
    for token in tokens:
        if token.kind in (Kind.NEWLINE, Kind.SEPARATOR, Kind.OPEN, Kind.CIVILITY):
            break
        line.append(token)
    small = sum(_is_prose_word(flow, token) for token in line)
    names = sum(token.kind in (Kind.UPPER, Kind.TITLE) for token in line)
    return (small >= 2 and small >= names - 1) or (small >= 1 and names == 1 and len(line) >= 4)


def _heads_names(tokens: Sequence[Token]) -> bool:
    """« Belval (2 voix) / M. Luc LEROY », behind a gap: a commune's name over its delegate, and nothing said of him."""
    below = list(itertools.dropwhile(lambda t: t.kind is not Kind.NEWLINE, tokens))[1:]
    return bool(below) and below[0].kind is Kind.CIVILITY and _all_names(tokens) and _all_names(below)


def _all_names(tokens: Sequence[Token]) -> bool:
    """Whether the line holds names and separators only."""
    for token in tokens:
        if token.kind is Kind.NEWLINE:
            break
        if token.kind in (Kind.LOWER, Kind.STOP, Kind.NUMBER):
            return False
    return True


_RELATION_WORDS = frozenset(
    "a et donne donnee donnant ayant avait avaient ont pouvoir procuration mandat par represente representee absent "
    "absente excuse excusee present presente suppleant suppleante de du la le".split()
)


_LATE_WORDS = frozenset("retard arrive arrivee attendant depart part partie qui".split())
_LISTED_WORDS = _RELATION_WORDS | _LATE_WORDS
"""« Luc ROY : retard, arrivée à 18 h 25, en attendant donne procuration à Zoé BRUN »."""


def _is_prose_word(flow: Flow, token: Token) -> bool:
    return token.kind is Kind.LOWER and flow.fold[token.start : token.end] not in _RELATION_WORDS


_LOOK_AHEAD = 24


def resumes(flow: Flow, tokens: Sequence[Token]) -> bool:
    """Whether names and separators follow again: the words were a note, a label, or page furniture."""
    ahead = list(tokens[:_LOOK_AHEAD])
    label = next((i for i, t in enumerate(ahead[:4]) if t.kind is Kind.COLON), None)
    if label is not None:
        ahead = ahead[label + 1 :]
    else:
        ahead = [*ahead[:4], *itertools.takewhile(lambda t: t.kind is not Kind.STOP, ahead[4:])]
    listed = sum(
        t.kind in NAME_KINDS
        or t.kind in (Kind.SEPARATOR, Kind.CIVILITY, Kind.NEWLINE)
        or flow.fold[t.start : t.end] in _LISTED_WORDS
        for t in ahead
    )
    names = sum(t.kind in (Kind.UPPER, Kind.TITLE) for t in ahead)
    parted = sum(t.kind not in NAME_KINDS for t in ahead)
    return len(ahead) >= 4 and listed >= 0.7 * len(ahead) and names >= 3 and parted >= 2
