"""Cuts a list of people into tokens: civilities, functions, words by their case, separators, brackets, numbers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.given_names import given_names, misread_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.openings import opening
from deliberation_cli.parsing.text.flow import Flow, Span, fold, remembered
from deliberation_cli.parsing.text.institutions import institutions
from deliberation_cli.parsing.text.page_ends import page_ends
from deliberation_cli.patterns import compiled


class Kind(Enum):
    """What a token is to a list of people."""

    CIVILITY = auto()
    ROLE = auto()
    UPPER = auto()
    """A word in capitals: a family name, in most lists."""
    TITLE = auto()
    """A capitalised word: a given name, or a family name where no capitals are used."""
    INITIAL = auto()
    """« J. », « P-Y », « J.P. »."""
    PARTICLE = auto()
    """« de », « Le », « van »: part of the name that follows."""
    LOWER = auto()
    STOP = auto()
    """A capitalised word that is no name: « Conseil », « Présents »."""
    NUMBER = auto()
    SEPARATOR = auto()
    NEWLINE = auto()
    OPEN = auto()
    CLOSE = auto()
    COLON = auto()
    END = auto()
    """A full stop that ends a sentence."""

    __hash__ = object.__hash__
    """Kinds are looked for in sets all the time; that of Enum, by the name, is slower."""


NAME_KINDS = frozenset({Kind.UPPER, Kind.TITLE, Kind.INITIAL, Kind.PARTICLE})


@dataclass(slots=True)
class Token:
    """A token and its place in the flow."""

    kind: Kind
    start: int
    end: int


_STATUS_SUFFIX = late(r"-(?=(?:absente?s?|presente?s?|excusee?s?|procurations?|pouvoir)\b)")
_GLUED = late(r"(?:Mmes?|Mlles?|Mrs?|Mademoiselle|Monsieur|Messieurs|Madame|Mesdames)(?=[A-ZÀ-Þ])")
"""« MmeBRUN »: a line end lost its space."""
_RANK = late(r"(?:lieutenant|medecin|colonel|commandant|capitaine)")
_LONG_DASH = late("[–—]")
"""A long dash parts names even without spaces (« Brunel–Catherine »), a hyphen joins them."""
_COMPOUND = late("(?:Jean|Marie|Anne|Pierre|Charles|Paul)[–—][A-ZÀ-Þ][a-zà-ÿ]+")
"""« Jean–Pierre »: a given name of two, where it joins them too."""


_CIVILITY_OPENS = "(?=[cdlms])"
_ROLE_OPENS = (
    rf"(?:(?=\d)|{opening('ad ci co dd de di do dr hu in ma ne on pe pr qu ra re sd se si su ta ti tr ud v. vi vp')})"
)
"""How each civility and each function begins: most words do not, and are soonest left to the other kinds."""


@cache
def _pattern() -> re.Pattern[str]:
    """Alternatives in the order in which they win; the spaces before a token are taken with it, none is tried alone."""
    civility = cue("names", "civility").pattern
    role = cue("names", "role").pattern
    words = (
        rf"(?P<CIVILITY>{_CIVILITY_OPENS}(?<![a-z'\d])(?:{civility})(?![a-z'°-]|\.-|\.[a-z]\.)\.?)"
        rf"|(?P<ROLE>{_ROLE_OPENS}(?<![a-z'-])(?:{role})(?![a-z]))"
        r"|(?P<INITIAL>(?<![a-z])(?:chr?|ph|th|fr|cl|j[a-z]|m[abcdfghijlnopstvx]|r[mo]|a[mls]|p[aemy]|l[mp]|y[jmv])\."
        r"(?=[ \n-]?[a-z])"
        r"|(?<![a-z])[a-z](?:\.?-[a-z]|\.[a-z])*\.(?!\.)|(?<![a-z'])[a-z](?:-[a-z])?(?![a-z'.\d°/]|-(?! )|\s?°))"
        r"|(?P<CODE>(?<![a-z])[a-z]{1,3}\d[\w./-]*)"
        r"|(?P<WORD>(?<![^\W\d_])(?:s/(?=\s?[^\W\d_])|ep\.(?=\s?[^\W\d_]))|(?:k/(?=[^\W\d_]))?[^\W\d_](?:[^\W\d_]|(?:--?|')(?=[^\W\d_]))*'?)"
        r"|(?P<NUMBER>\d[\d.,]*)"
    )
    signs = (
        r"(?P<NEWLINE>\n+)"
        r"|(?P<OPEN>[(\[{])|(?P<CLOSE>[)\]}])"
        r"|(?P<COLON>:)"
        r"|(?P<SEPARATOR>[,;/|•·▪●■►▸✓➢\uf0b7\uf0a7]|\.{3,}|…+|-+|_{2,}|[*>=+&])"
        r"|(?P<END>(?<!\bm\s)(?<!\bmme\s)\.)"
    )
    return compiled(rf"[ ]*+(?:(?=\w)(?:{words})|{signs})")


_SIGNS = {kind.name: kind for kind in Kind if kind.name not in {"CIVILITY", "INITIAL"}} | {
    "CODE": Kind.NUMBER,
    "GLUED": Kind.CIVILITY,
}
"""Groups of the pattern that are a kind of their own, and « MmeBRUN »; the others depend on the words."""


@remembered
def lex(flow: Flow, span: Span) -> list[Token]:
    """Tokens of `span`, in order."""
    tokens = _known(flow, span)
    if not tokens and (first := next(_cut(flow, *span), None)):
        tokens = [first, *_known(flow, Span(first.end, span.end))]
    if tokens:
        tokens += _cut(flow, tokens[-1].end, span.end)
    _keep(flow, span, tokens)
    return _without_page_ends(flow, span, tokens)


def _without_page_ends(flow: Flow, span: Span, tokens: list[Token]) -> list[Token]:
    """The tokens, what the end of a page left among them, or an institution, made one line end."""
    for end in (*page_ends(flow), *institutions(flow)):
        if end.start < span.start or end.end >= span.end:
            continue
        first, last = bisect_left(tokens, end.start, key=_start_of), bisect_left(tokens, end.end, key=_start_of)
        if first < last:
            tokens = [*tokens[:first], Token(Kind.NEWLINE, end.start, end.end), *tokens[last:]]
    return tokens


def _cut(flow: Flow, position: int, limit: int) -> Iterator[Token]:
    """The tokens behind `position`."""
    fold = flow.fold
    while True:
        for match in _pattern().finditer(fold, position, limit):
            kind = match.lastgroup or ""
            start, end = match.span(kind)
            if kind in ("WORD", "CODE") and (misread := _misread_family(flow, start)):
                kind, end = "WORD", misread
            elif kind == "WORD":
                word = match[kind]
                if "-" in word:
                    end = _before_dash(flow, Span(start, end))
                if word[0] == "m" and (glued := _GLUED.match(flow.text, start, end)):
                    kind, end = "GLUED", glued.end()
            yield _token(flow, kind, start, end)
            if end != match.end():
                position = end
                break
        else:
            return


def _misread_family(flow: Flow, start: int) -> int | None:
    """« SCHNE1DER », « H0ARAU »: where a family name ends in which a scan took I for 1, or O for 0."""
    name = _FIGURE_INSIDE.match(flow.text, start)
    if name is None:
        return None
    letters = _FIGURES.sub("i", flow.fold[start : name.end()])
    return name.end() if classify_word(name[0], letters) is Kind.UPPER else None


_FIGURE_INSIDE = late(
    r"[A-ZÀ-Þ](?:[A-ZÀ-Þ'’-]*[01](?=[A-ZÀ-Þ]{2})|[A-ZÀ-Þ'’-]{3,}[01](?=[A-ZÀ-Þ-]|,?\s(?:[A-ZÀ-Þ(;-]|et\s|à\s)|[,;)]))[A-ZÀ-Þ'’-]*(?!\w)"
)
_FIGURES = late("[01]")


def _before_dash(flow: Flow, word: Span) -> int:
    """Where a word ends: before a long dash, what tells a status behind a hyphen, or a hyphen that parts people."""
    if word.end - word.start <= _LONGEST_CHAIN and (
        chained := _CHAIN.match(flow.text, *word) or _CHAINED.match(flow.text, *word)
    ):
        return chained.end()
    suffix, dash = _STATUS_SUFFIX.search(flow.fold, *word), _LONG_DASH.search(flow.text, *word)
    if dash and _COMPOUND.fullmatch(flow.text, *word):
        dash = None
    return min((match.start() for match in (suffix, dash) if match), default=word.end)


_LONGEST_CHAIN = 900
"""Characters of a hundred names: a longer word is none of a clerk's."""
_CHAIN = late(r"[A-ZÀ-Þ]{3,}(?=(?:-[A-ZÀ-Þ]{3,}){4})")
_CHAINED = late(r"(?<=[A-ZÀ-Þ]-)[A-ZÀ-Þ]{3,}(?=-)")
"""« MM. BRUN-ROY-PETIT-SIMON-MOREL »: nobody's name has so many halves; the first, and those behind it."""


def _token(flow: Flow, name: str, start: int, end: int) -> Token:
    text, fold = flow.text, flow.fold
    if text.startswith(("LES ", "Les "), start) and _MEMBERS.match(fold, end):
        return Token(Kind.STOP, start, end)
    called = fold.startswith(" dit ", start - _DIT) or fold.startswith(" dite ", start - _DIT - 1)
    if called and start > _DIT and _CALLED_BY.match(text, start):
        return Token(Kind.LOWER, start, end)
    if name in ("WORD", "CODE") and misread_given(text[start:end]):
        return Token(Kind.TITLE, start, end)
    if sign := _SIGNS.get(name):
        return Token(sign, start, end)
    led = name == "CIVILITY" and _FAMILY.match(text, start) and _CAPITAL_LEADS.search(text, max(start - 16, 0), start)
    if led or (name == "CIVILITY" and _LE_MAITRE.match(text, start - 3, end)):
        return Token(Kind.UPPER, start, end)
    folded = fold[start:end]
    if folded in _BODIES and text[start:end].isupper() and _of_her_body(flow, start, end):
        return Token(Kind.STOP, start, end)
    kind = _classify(name, text[start:end], folded, fold[end : end + 8])
    named = kind is Kind.STOP and text[start:end].isupper() and _ORGANISATION.fullmatch(folded)
    if named and _NAME_LEADS.search(text, max(start - 16, 0), start):
        return Token(Kind.UPPER, start, end)  # « M. Paul CHAMBRE de Belval »
    if folded == "ville" and _family_of(flow, start) and _NAME_ENDS.match(text, end):
        return Token(Kind.UPPER, start, end)
    if folded == "a" and kind in (Kind.INITIAL, Kind.LOWER):
        if kind is Kind.INITIAL and _leads(flow, start, end):
            kind = Kind.LOWER
        elif _INITIAL_GIVES.match(text, start):
            kind = Kind.INITIAL
    return Token(kind, start, end)


_FAMILY = late(r"(?:MA[IÎ]TRE|DOCTEUR|COLONEL|COMMANDANT|CAPITAINE|LIEUTENANT)(?=\s?(?:[,;.)(\n]|$))")


def _family_of(flow: Flow, start: int) -> bool:
    """« Marie-Claude DE LA VILLE, »: behind a given name, a family's."""
    given = _DE_LA.search(flow.text, max(start - _LONGEST_GIVEN, 0), start)
    return given is not None and fold(given["given"].rpartition("-")[2]) in given_names()


_DE_LA, _LONGEST_GIVEN = late(r"(?<![\w'’-])(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?) DE LA $"), 30
_NAME_ENDS = late(r"\s?(?:[,;.)\n–-]|et\s)")
_LE_MAITRE = late(r"(?<!\w)LE MA[IÎ]TRE")
"""« Annie LE MAÎTRE », « LE MAITRE Annie »: a family name in the west, whatever stands around it."""
_NAME_LEADS = late(r"(?<![\w'’])(?:M\.|Mme|[A-ZÀ-Þ][a-zà-ÿ]+) $")
_CAPITAL_LEADS = late(r"(?<![\w'’])[A-ZÀ-Þ][a-zà-ÿ]+ $")
"""« Luc MAITRE, », « Monsieur CAPITAINE, »: in capitals, no name behind it, a family name."""


_MEMBERS = late(r"\s(?:membres|vice-president|conseiller|adjoint|maires|delegue|titulaire|suppleant|representant)")
"""« … Mme Zoé BRUN LES MEMBRES DU BUREAU M. Guy BRET »: a label, and no particle of the name before it."""
_DIT, _CALLED_BY = len(" dit "), late(r"[A-ZÀ-Þ][a-zà-ÿ]+\s?(?=[,;.)\n–-]|$)")
"""« ROY Antoine dit Tony »: what he is called by."""
_BODIES, _FAMILY_LEADS = frozenset("ca cc cu cdc coc epci sivu sivo sivom sivum".split()), late(r"[A-ZÀ-Þ]{3} $")
"""« Mme Zoé BRUN CC du Val »: the community for which she sits, behind her family name."""


def _of_her_body(flow: Flow, start: int, end: int) -> bool:
    return bool(_OF.match(flow.fold, end) and _FAMILY_LEADS.search(flow.text, max(start - 4, 0), start))


def _leads(flow: Flow, start: int, end: int) -> bool:
    """« MME ROY DONNE POUVOIR A M. PETIT », « ROY À PETIT »: a preposition in capitals, no initial."""
    if flow.text[start:end] == "À" or _GIVEN_BEFORE.search(flow.fold, max(start - 16, 0), start):
        return True
    return _CIVIL_BEHIND.match(flow.text, end) is not None or _in_capitals(flow, Span(0, len(flow.text)))


_INITIAL_GIVES = late(r"(?<=[A-ZÀ-Þ]{3}[ ])A(?= donn)")
"""« ROY A donne pouvoir »: behind a family name, a capital before a small verb is the initial, not the auxiliary."""
_GIVEN_BEFORE = late(r"(?<![a-z])(?:pouvoir|procuration|mandat)s?\s$")
_CIVIL_BEHIND = late(r"\s(?:M\.|MM\.?|M(?:ME|R|LLE)S?\b|M(?:me|r|lle)\b|MONSIEUR|MADAME|Monsieur|Madame)")


@remembered
def _in_capitals(flow: Flow, span: Span) -> bool:
    """Whether a whole text is written in capitals."""
    letters = flow.text[span.start : span.end]
    return sum(map(str.islower, letters)) < _SMALL * sum(map(str.isupper, letters))


_SMALL = 0.1
"""Small letters for each capital, in a text written in capitals."""


def _keep(flow: Flow, span: Span, tokens: list[Token]) -> None:
    """Remember the longest cut from each start, and the stretch that the next ones are likely to lie in."""
    if flow.memo.get(("lexed", span.start), (0,))[0] < span.end:
        flow.memo["lexed", span.start] = (span.end, tokens)
    widest: Span = flow.memo.get("widest", _NOWHERE)
    if not widest.start <= span.start < span.end <= widest.end:
        flow.memo["widest"] = span


_SIGHT = 80
"""No token depends on characters further than so many behind it."""


_NOWHERE = Span(0, 0)


def _known(flow: Flow, span: Span) -> list[Token]:
    """Tokens already cut, from the same start or across it, as far as the other end cannot have changed them."""
    widest: Span = flow.memo.get("widest", _NOWHERE)
    start = span.start if ("lexed", span.start) in flow.memo else widest.start
    known: tuple[int, list[Token]] = flow.memo.get(("lexed", start), (0, []))
    end, tokens = known
    first = bisect_left(tokens, span.start, key=_start_of)
    if start > span.start or (first and tokens[first - 1].end > span.start):
        return []
    sure = min(end, span.end) - _SIGHT
    return tokens[first : bisect_left(tokens, sure, first, key=_end_of)]


def _start_of(token: Token) -> int:
    return token.start


def _end_of(token: Token) -> int:
    return token.end


_BEHIND_A = late(
    r"\s(?:\d\d? ?h|(?:ete|donne|pris|recu|ont|partir|compter|mm?e?|mr|mlle)\b|monsieu|madame"
    r"|l'(?:ord|una|ouv|iss|app))"
)
"""« A donné pouvoir », « A Mme BRUN », « A l'ordre du jour »: no initial."""


def _classify(name: str, text: str, folded: str, after: str) -> Kind:
    if name == "CIVILITY":
        return _civility(text, folded, after)
    if name == "INITIAL":
        verb = folded == "a" and _BEHIND_A.match(after)
        return Kind.INITIAL if text[0].isupper() and not verb else Kind.LOWER
    if len(folded) == 1 and after.lstrip()[:1] == "°":
        return Kind.STOP  # « Mme PETIT N° 2023-12 »
    if text[0].isupper() and _ORGANISATION.fullmatch(folded) and not _OF.match(after):
        return Kind.UPPER if _mostly_upper(text) else Kind.TITLE  # « Groupe « Union pour Val » », « CHAMBRE Paul »
    return classify_word(text, folded)


def _civility(text: str, folded: str, after: str) -> Kind:
    """A short civility counts only in the case people write it: « M. », « Me », never « me » or « dr »."""
    if len(folded.rstrip(".")) <= 3 and not text[0].isupper():
        return Kind.LOWER
    if text.isupper() and _RANK.match(folded):
        return Kind.UPPER  # « CAPITAINE Luc » is a family name
    if folded.rstrip(".") == "me" and (text[1].isupper() or not after.strip()):
        return Kind.UPPER
    alone = not after.strip(" \n") and after[:1] != " "
    if folded in ("m", "m.") and (alone or _PARTED.match(after) or f"{folded}{after}".startswith("m a ")):
        return Kind.INITIAL  # « ROY M., SIMON G. », « ROY M à SIMON G »
    return Kind.CIVILITY


_PARTED = late(r"\s?[,;)-]|\s(?:etai(?:en)?t|absents?\b|assist|excuse|secreta|pouvoir|procura)")
"""« ROY M., SIMON G. », « ROY M. Étaient absents : … »."""
_ORGANISATION, _OF = (
    late("(?:association|union|federation|agence|chambre|fondation|universite)s?"),
    late(r"\s(?:d(?:es?|u)\b|d')"),
)
_ELIDED = late(r"[ld]['’](?=[aeiou][a-z]{5})")
"""« L'UNANIMITÉ », « l'Assemblée »: the article is no part of a long word; « d'AUX », « D'AVRIL » are names."""


_BODY_OF = late(r"(?:^|-)(?:communaute|metropole|agglomeration|agglo)(?:-|$)")
"""« Val-Communauté », « Métropole-Est »: in small letters, half of it tells a body."""


@lru_cache(maxsize=1 << 14)
def classify_word(text: str, folded: str) -> Kind:
    """The kind of a word, by its case and by what it means."""
    capital = text[0].isupper()
    if cue("names", "particle").fullmatch(folded):
        return Kind.PARTICLE if not (text.isupper() and len(text) > 1) else Kind.UPPER
    if folded == "s/":
        return Kind.LOWER  # « Vareuil s/ Arle », « S/ ARLE »: sur
    stops = cue("names", "not_a_name")
    if stops.fullmatch(folded) or (_ELIDED.match(folded) and stops.fullmatch(folded, 2)):
        return Kind.STOP if capital or text[2:].isupper() else Kind.LOWER
    letters = [c for c in text if c.isalpha()]
    if len(letters) > 1 and (_mostly_upper(text) or _SMALL_L.fullmatch(text)):
        return Kind.UPPER
    if capital and _BODY_OF.search(folded):
        return Kind.STOP
    if capital or (len(folded) > 2 and folded[:2] in ("d'", "l'") and text[2].isupper()):
        return Kind.UPPER if _mostly_upper(text[2:]) and folded[:2] in ("d'", "l'") else Kind.TITLE
    return Kind.LOWER


_SMALL_L = late(r"l[A-ZÀ-Þ]{3,}(?:-[A-ZÀ-Þ]+)?")
"""« lABEE »: so scans read a capital L."""


def _mostly_upper(text: str) -> bool:
    """Capitals throughout; a small letter is forgiven in « McDONALD », « CÉLESTIN-Le », and OCR's « MARTlN »."""
    letters = [c for c in text if c.isalpha()]
    upper = sum(c.isupper() for c in letters)
    return len(letters) > 1 and upper >= len(letters) - max(0, (len(letters) - 3) // 4) and upper > len(letters) / 2
