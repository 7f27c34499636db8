"""Where a list of people ends: at a cue, at a sentence, at a title, where prose takes over from names."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from deliberation_cli.parsing.attendance.list_sentences import sentence_of
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token, lex
from deliberation_cli.parsing.grammar.names import outside_brackets
from deliberation_cli.parsing.grammar.places import SMALL_WORDS
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.page_ends import page_ends


def closed_list(flow: Flow, start: int, limit: int, *, of_present: bool = True) -> Span:
    """The list that starts at `start`: it ends at a cue, at prose, or at `limit`; whoever presides is `of_present`."""
    opened = re.compile(r"\s?\(\s?(?!\d)").match(flow.fold, start, limit)
    closed = flow.fold.find(")", start, limit) if opened else -1
    if opened and closed > 0 and "(" not in flow.fold[opened.end() : closed]:
        return Span(opened.end(), closed)  # « Pouvoir : 1 (Mme Zoé BRUN à M. Guy BRET) »
    closing, beside = _closing(flow, start, limit, of_present=of_present)
    end = list_end(flow, Span(start, closing), beside)
    if end < limit or closing < limit:
        end = _last_sentence(flow, Span(start, end))
    return Span(start, max(end, start))


def _closing(flow: Flow, start: int, limit: int, *, of_present: bool) -> tuple[int, list[Span]]:
    """Where a cue closes the list; not inside brackets, and not at a count printed in the middle of it.

    The second value is what a side column left in the middle of the list.
    """
    beside: list[Span] = []
    limit = _first_sentence(flow, start, limit)
    stamp = next(flow.scan(cue("attendance", "stamp"), Span(start, limit)), None)
    if stamp and not _goes_on(flow, stamp.end(), limit):
        limit = stamp.start()
    for match in flow.scan(cue("attendance", "closes"), Span(start, limit)):
        if _printed_over(flow, match.start()) or (beside and match.start() < beside[-1].end):
            continue
        noted = _NOTE.search(flow.fold, start, match.start()) and _and_on(flow, match.end(), limit)
        if noted or _in_brackets(flow, start, match.start()):
            continue
        if (passed := _passes(flow, match.start(), limit)) is not None:
            beside.append(passed)
            continue
        if of_present and match.start() - start <= _FIRST_LABEL and match[0].startswith("presid"):
            continue  # « Présents : Président : M. Guy BRET. Vice-présidents : … »: the first group of the list
        if match[0].startswith("assist") and (blank := flow.text.rfind("\n\n", start, match.start())) > start:
            return blank, beside  # « Guy BRET, directeur, et Zoé BRUN assistaient également »: a paragraph of its own
        return sentence_of(flow, Span(start, match.start())), beside
    return limit, beside


_FIRST_LABEL = 3
_NOTE = re.compile(
    r"\b(?:(?:a partir|a compter|jusqu'a|jusqu'au|avant|apres|des) (?:de )?(?:la |le |les |l')?"
    r"|(?:arrivee?|entree?|partie?|depart|retour|absente?|presente?|sortie?|sauf)s?"
    r" (?:a|au|des|pour|lors de) ?(?:la |le |l')?)$"
)
_AND_ON = re.compile(
    r"[\sa-z'°.]{0,24}[\w./-]*\d[\w./-]*"
    r"(?:\s*(?:[,;–•*-]|et|\d{1,3}\s?[.)]|puis (?:procuration|pouvoir) a)|\n)[\s–•*-]*"
)
"""« … M. Guy BRET à compter de la délibération n° 88 et M. Luc LEROY »: a note, and the list goes on."""


def _and_on(flow: Flow, offset: int, limit: int) -> bool:
    """Whether a person follows behind the number of an item."""
    item = _AND_ON.match(flow.fold, offset, limit)
    following = lex(flow, Span(item.end(), min(item.end() + 40, limit)))[:1] if item else []
    return any(token.kind in NAME_KINDS | {Kind.CIVILITY} for token in following)


def _passes(flow: Flow, offset: int, limit: int) -> Span | None:
    """What a side column left here, where the list goes on behind it."""
    end = offset
    parted = flow.fold[max(offset - 3, 0) : offset].rstrip()[-1:] in (",", ";", "-")
    for _ in range(_BESIDE_LINES):
        beside = next((m for name in _BESIDE if (m := cue("attendance", name).match(flow.fold, end, limit))), None)
        if beside is None:
            break
        rest = flow.fold[beside.end() : limit]
        end = limit - len(rest.lstrip(_GAP))
        behind = lex(flow, Span(end, min(end + 160, limit)))
        if _resumes(flow, behind[:_NEXT_LINE]) or (parted and _names_somebody(flow, behind)):
            return Span(offset, end)
    return None


_BESIDE = ("passes", "passes_date")
_BESIDE_LINES = 6
_GAP = " \n\t|*-"


def _printed_over(flow: Flow, offset: int) -> Span | None:
    """The end of a page, or a stamp, that holds `offset`."""
    return next((end for end in page_ends(flow) if end.start <= offset < end.end), None)


def _goes_on(flow: Flow, stamp: int, limit: int) -> bool:
    """Whether the list goes on behind a stamp."""
    whole = _printed_over(flow, stamp - 1)
    if whole:
        behind = lex(flow, Span(whole.end, min(whole.end + 160, limit)))
        return _resumes(flow, behind) or _names_somebody(flow, behind)
    reach = min(stamp + 420, limit)
    if next(flow.scan(cue("attendance", "closes"), Span(stamp, reach)), None):
        return False
    return _resumes(flow, lex(flow, Span(min(stamp + 200, limit), reach)))


def _names_somebody(flow: Flow, tokens: Sequence[Token]) -> bool:
    """« … Mme Zoé BRUN », « Luc ROY, … »: a civility, or a given name in a name that something ends."""
    rest = list(itertools.dropwhile(lambda t: t.kind in (Kind.SEPARATOR, Kind.NEWLINE), tokens))
    name = list(itertools.takewhile(lambda t: t.kind in NAME_KINDS, rest))
    if not name:
        return bool(rest) and rest[0].kind is Kind.CIVILITY
    ended = len(rest) == len(name) or rest[len(name)].kind is not Kind.LOWER
    return ended and len(name) > 1 and any(is_given(flow, token) for token in name)


def _first_sentence(flow: Flow, start: int, limit: int) -> int:
    """Where the first sentence begins that is no note on a person of the list."""
    for name in ("sentence_verb", "moves"):
        for spoken in flow.scan(cue("attendance", name), Span(start, limit)):
            if _in_brackets(flow, start, spoken.start()) or _noted(flow, start, spoken):
                continue
            behind = Span(spoken.end(), min(spoken.end() + 160, limit))
            if name == "moves" and (_and_on(flow, *behind) or _resumes(flow, lex(flow, behind))):
                continue
            told_by_body = _BODY_SPEAKS.match(spoken[0])
            limit = spoken.start() if told_by_body else sentence_of(flow, Span(start, spoken.end()), told=True)
            break
    return limit


def _noted(flow: Flow, start: int, spoken: re.Match[str]) -> bool:
    """« Absent : Luc LEROY, excusé, arrive à 20h30 »: commas part the notes from the name."""
    return _EXCUSED.search(flow.fold, start, spoken.start()) is not None


_EXCUSED = re.compile(r", (?:excuse|absent)e?,? $")
_BODY_SPEAKS = re.compile("(?:le |la |l')?(?:conseil|comite|bureau|assemblee)")
"""« Le conseil a choisi pour secrétaire … »: the subject stands in the cue, and no name before it is one."""


def _in_brackets(flow: Flow, start: int, offset: int) -> bool:
    """Whether `offset` stands inside brackets opened behind `start`, not long before."""
    before = flow.fold[start:offset]
    return before.count("(") > before.count(")") and offset - start - before.rfind("(") < 200


def _last_sentence(flow: Flow, span: Span) -> int:
    """Behind the last full stop of a list stands the beginning of a sentence (« … M. Guy BRET. M. VALOIS ouvre »)."""
    stop = max((m.end() for m in _SENTENCE_STOP.finditer(flow.fold[span.start : span.end])), default=0)
    tail = Span(span.start + stop, span.end)
    words = outside_brackets(lex(flow, tail))
    verbs = any(token.kind is Kind.LOWER and token.end - token.start > 2 for token in words)
    if any(a.kind is Kind.COLON and b.kind in NAME_KINDS | {Kind.CIVILITY} for a, b in itertools.pairwise(words)):
        return span.end  # « … M. Guy BRET. Représentants des associations : Mme Zoé BRUN »: the next group
    return tail.start if stop and verbs and tail.end - tail.start < 120 else span.end


_SENTENCE_STOP = re.compile(r"(?<=[a-z]{3})(?<!\bmme)(?<!mmes)(?<!mlle)\. (?=[a-z])")
"""« Mme. Zoé BRUN » ends no sentence."""


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
        group = cue("attendance", "group").match(flow.fold, token.start) if token.kind is Kind.STOP else None
        if group and i and tokens[i - 1].kind is Kind.NEWLINE:
            label = group.end()  # « Communauté de communes du Val : M. … »: the next group of the list
            continue
        if _ends_before(flow, tokens, i):
            return token.start
        if token.kind in (Kind.NUMBER, Kind.ROLE, Kind.NEWLINE) or (streak and token.kind is Kind.PARTICLE):
            if i and tokens[i - 1].kind is Kind.NEWLINE and _opens_prose(flow, tokens[i:], span.start):
                return token.start
            continue
        if token.kind in (Kind.LOWER, Kind.STOP):
            streak.append(token)
            stops = sum(t.kind is Kind.STOP and flow.fold[t.start : t.end] not in _RELATION_WORDS for t in streak)
            if (len(streak) >= _longest_note(flow, streak) or stops >= 2) and not _resumes(flow, tokens[i + 1 :]):
                return _sentence_start(tokens, tokens.index(streak[0]), span.start)
            continue
        streak = []
        if token.kind is Kind.END and _ends_list(flow, tokens, i):
            return token.end
        if i and tokens[i - 1].kind is Kind.NEWLINE and _opens_prose(flow, tokens[i:], span.start):
            return token.start
    return span.end


def _ends_before(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """Whether an act's number, a title or an officer starts here."""
    token = tokens[i]
    if token.kind is Kind.NUMBER and i and tokens[i - 1].kind is Kind.END and _YEAR.match(flow.fold, token.start):
        return True  # « … Mme Zoé BRUN. 2018-10-19/6 Halle »
    if (token.kind is Kind.NUMBER and _opens_title(flow, tokens, i)) or _names_officer(flow, tokens, i):
        return True
    return token.kind is Kind.TITLE and _title_behind_name(flow, tokens, i)


def _title_behind_name(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« … ROY Max Admission en non-valeur »: behind a given name, a capital that opens no name, and small words."""
    if i < _WHOLE_NAME or [t.kind for t in tokens[i - 2 : i]] != [Kind.UPPER, Kind.TITLE]:
        return False
    if not is_given(flow, tokens[i - 1]) or is_given(flow, tokens[i]):
        return False
    behind = next((t for t in tokens[i + 1 :] if t.kind is not Kind.PARTICLE), None)
    return behind is not None and _is_prose_word(flow, behind)


_WHOLE_NAME = 2

_YEAR = re.compile(r"(?:19|20)\d\d[-/_. ]\d")


def _longest_note(flow: Flow, streak: Sequence[Token]) -> int:
    """« donne pouvoir de voter en son nom à » is long, and no prose."""
    voting = any(flow.fold[t.start : t.end] == "voter" for t in streak)
    return _PROSE_WORDS + _IN_HIS_NAME if voting else _PROSE_WORDS


_IN_HIS_NAME = 3


_OFFICER = re.compile(
    r"(?:secretaires?(?: auxiliaire)?(?: de (?:la )?seance)?|presidente? de (?:la )?seance|rapporteu(?:r|se))\s"
)


def _names_officer(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« … M. VALOIS Secrétaire Mme BRUN », « Président de séance Guy BRET »: no comma before, and a name behind."""
    apart = i > 0 and tokens[i - 1].kind is not Kind.SEPARATOR and flow.text[tokens[i].start].isupper()
    office = _OFFICER.match(flow.fold, tokens[i].start) if apart else None
    if office is None:
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
    if labelled and tokens and _QUALITY_LABEL.match(flow.fold, tokens[0].start):
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


_QUALITY_LABEL = re.compile(
    r"(?:membres|conseillers|adjoints?|vice-presidents?|delegues|titulaires|suppleants|administrateurs|representants|college)"
    r"\b[^:.;,\n]{0,40}:"
)
"""« Président : … Membres élus : … Membres nommés : … »: groups of one list."""
_LABELS = frozenset("pour commune communes delegues delegue ville".split())
_LONGEST_LABEL = 12


def _opens_prose(flow: Flow, tokens: Sequence[Token], start: int) -> bool:
    """Whether the line that starts here is a title or a sentence: a capital that is no given name, then small words."""
    first = tokens[0]
    if first.kind is not Kind.TITLE or is_given(flow, first):
        return False
    if flow.text[first.start - 2 : first.start] == "\n\n" and first.start - start > 2:
        if [t.kind for t in tokens[1:2]] == [Kind.UPPER] and _all_names(tokens):
            return False  # « Dany LEROY », at the top of the next column
        return not _all_names(tokens) or "\n\n" not in flow.text[start : first.start - 2]
    line: list[Token] = []
    for token in tokens:
        if token.kind in (Kind.NEWLINE, Kind.SEPARATOR, Kind.OPEN, Kind.CIVILITY):
            break
        line.append(token)
    small = sum(_is_prose_word(flow, token) for token in line)
    names = sum(token.kind in (Kind.UPPER, Kind.TITLE) for token in line)
    return (small >= 2 and small >= names - 1) or (small >= 1 and names == 1 and len(line) >= 4)


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


def _is_prose_word(flow: Flow, token: Token) -> bool:
    return token.kind is Kind.LOWER and flow.fold[token.start : token.end] not in _RELATION_WORDS


def _sentence_start(tokens: Sequence[Token], first: int, floor: int) -> int:
    """A capitalised word that opens the sentence belongs to it: « Modifications du tableau des effectifs »."""
    start = first
    while start and tokens[start - 1].kind in NAME_KINDS and first - start < 3:
        start -= 1
    opens = start == 0 or tokens[start - 1].kind in (Kind.NEWLINE, Kind.END, Kind.COLON)
    opens = opens and tokens[start].kind is Kind.TITLE and first - start <= 2
    return tokens[start].start if opens else max(tokens[first].start, floor)


_LOOK_AHEAD = 24
_NEXT_LINE = 8
"""So many tokens are the rest of a line, where a side column was read across the list."""


def _resumes(flow: Flow, tokens: Sequence[Token]) -> bool:
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
        or flow.fold[t.start : t.end] in _RELATION_WORDS
        for t in ahead
    )
    names = sum(t.kind in (Kind.UPPER, Kind.TITLE) for t in ahead)
    parted = sum(t.kind not in NAME_KINDS for t in ahead)
    return len(ahead) >= 4 and listed >= 0.7 * len(ahead) and names >= 3 and parted >= 2
