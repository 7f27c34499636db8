"""Labels of a list of people: the words before a colon that name a place, a quality or a body, and nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.group_labels import GROUPS, body_before, group_before, is_acronym
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.places import SAINTS, SAYS, SMALL_WORDS
from deliberation_cli.parsing.grammar.turns import Style, is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow


def without_labels(flow: Flow, tokens: Sequence[Token], style: Style) -> list[Token]:
    """Drop the words before a colon (« LES PINS : », « Adjoints : »), which name a place or a quality."""
    drop: set[int] = set()
    colons = [i for i, token in enumerate(tokens) if token.kind is Kind.COLON]
    if not colons:
        return list(tokens)
    labels = sum(i + 1 < len(tokens) and tokens[i + 1].kind in NAME_KINDS | {Kind.CIVILITY} for i in colons)
    initials = sum(a.kind is Kind.INITIAL and b.kind is Kind.UPPER for a, b in pairwise(tokens)) >= _INITIALS
    opens = all(t.kind is not Kind.CIVILITY for t in tokens[: colons[0]])
    bare = opens and labels >= _LABELS and _families_alone(tokens)
    for i in colons:
        label = _label(flow, tokens, _before_count(tokens, i), style)
        label = _behind_whom(flow, tokens, label) if style == "given_first" else label
        label = _behind_initial(flow, tokens, label) if initials else label
        if labels >= _LABELS and opens and (town := _behind_civil(flow, tokens, i, style, bare=bare)) is not None:
            label = town
        away = labels >= _LABELS and _sent_nobody(flow, tokens, i, label)
        if away or not _relation_follows(flow, tokens[i + 1 : i + 2]):
            drop.update(label)
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(tokens)]


_INITIALS = 5


def _families_alone(tokens: Sequence[Token]) -> bool:
    """« Belval : M. LEROY Val le Haut : Mme BRUN »: no label stands behind the last name, one word in capitals."""
    words = [t.kind for t in tokens if t.kind is not Kind.NEWLINE]
    last = max((i for i, kind in enumerate(words) if kind is Kind.CIVILITY), default=len(words))
    named = [kind for kind in words[last + 1 :] if kind is not Kind.PARTICLE]
    return named == [Kind.UPPER]


def _behind_civil(flow: Flow, tokens: Sequence[Token], colon: int, style: Style, *, bare: bool) -> range | None:
    """« M. LEROY BELVAL : M. BRUN », no sign between them: the label stands behind one family name and a given one.

    None where another label is told apart, or none stands there. `bare`: nobody's given name is written.
    """
    if not _next_row(flow, tokens, colon):
        return None
    start = colon
    while start and (tokens[start - 1].kind in _TOWN_WORDS or _is_small(flow, tokens[start - 1])):
        start -= 1
    if not start or tokens[start - 1].kind is not Kind.CIVILITY or start == colon:
        return None
    end = _behind_particles(flow, tokens, start, colon)
    if bare and end < colon and tokens[end].kind is Kind.UPPER:
        small = any(token.kind is Kind.TITLE for token in tokens[end:colon])
        while small and tokens[end + 1].kind is Kind.UPPER:  # « M. LE GOFF ROY Val le Haut : »
            end += 1
        behind = tokens[end + 1]
        named = is_given(flow, behind) and flow.fold[behind.start : behind.end] not in SAINTS
        return range(end + 1 + named, colon)  # « M. LEROY Luc Belval : » among « M. PETIT Orval : »
    given = end < colon and tokens[end].kind is Kind.TITLE and (style == "given_first" or is_given(flow, tokens[end]))
    end = (_behind_particles(flow, tokens, end + 1, colon) if given else end) + 1  # « Mme Zoé LE ROUX BELVAL : »
    if not given and end < colon and (tokens[end].kind is Kind.INITIAL or is_given(flow, tokens[end])):
        end += 1  # « M. LEROY Luc BELVAL : », « M. LEROY L. BELVAL : »
    town = range(min(end, colon), colon)
    return town if all(tokens[k].kind is not Kind.TITLE for k in town) else None


def _next_row(flow: Flow, tokens: Sequence[Token], colon: int) -> bool:
    """Whether a civility stands behind a label, or the next commune's label: « M. LEROY BELVAL : ORVAL : M. … »."""
    behind = colon + 1
    while behind < len(tokens) and (tokens[behind].kind in _TOWN_WORDS or _is_small(flow, tokens[behind])):
        behind += 1
    follows = Kind.CIVILITY if behind == colon + 1 else Kind.COLON
    return behind < len(tokens) and tokens[behind].kind is follows


def _behind_particles(flow: Flow, tokens: Sequence[Token], start: int, colon: int) -> int:
    end = start
    while end < colon and (tokens[end].kind is Kind.PARTICLE or _is_particle(flow, tokens[end])):
        end += 1
    return end


def _is_small(flow: Flow, token: Token) -> bool:
    return token.kind is Kind.STOP and flow.fold[token.start : token.end] in SMALL_WORDS


def _is_particle(flow: Flow, token: Token) -> bool:
    return cue("names", "particle").fullmatch(flow.fold, token.start, token.end) is not None


_TOWN_WORDS = frozenset({Kind.UPPER, Kind.TITLE, Kind.PARTICLE, Kind.LOWER, Kind.INITIAL})


def _behind_initial(flow: Flow, tokens: Sequence[Token], label: range) -> range:
    """« L. LEROY VAL LE HAUT : Z. BRUN », in a list of initials and family names: the label is what stands behind."""
    start = label.start
    while start and tokens[start - 1].kind not in _BOUNDARY | _LINE and not _tells(flow, tokens[start - 1]):
        start -= 2 if start > 1 and _breaks_name(tokens, start - 2) else 1
    start = next((k for k in reversed(label) if _tells(flow, tokens[k])), start - 1) + 1
    if not label or start >= label.stop or tokens[start].kind is not Kind.INITIAL:
        return label
    family = next((k for k in range(start, label.stop) if _is_family(flow, tokens[k])), label.stop - 1)
    return range(family + 1, label.stop)


def _tells(flow: Flow, token: Token) -> bool:
    """« donne pouvoir à »: a small word that no place's name holds."""
    return token.kind in (Kind.LOWER, Kind.STOP) and flow.fold[token.start : token.end] not in SMALL_WORDS


def _behind_whom(flow: Flow, tokens: Sequence[Token], label: range) -> range:
    """« Luc LEROY ayant reçu pouvoir de Zoé BRUN : », where the label is lost: whom the words name is no part of it."""
    told = next((k for k in label if _OF_WHOM.match(flow.fold, tokens[k].start)), None)
    if told is None:
        return label
    family = next((k for k in range(told + 1, label.stop) if _is_family(flow, tokens[k])), label.stop - 1)
    return range(family + 1, label.stop)


_OF_WHOM = late("pouvoir|procuration|suppleant|remplacant")


def _before_count(tokens: Sequence[Token], colon: int) -> int:
    """Where the label of a colon ends: « Aubers (2) : », « Aubers (2 délégués) : »."""
    if not colon or tokens[colon - 1].kind is not Kind.CLOSE:
        return colon
    opened = next((i for i in range(colon - 2, max(colon - 6, -1), -1) if tokens[i].kind is Kind.OPEN), colon)
    return opened if opened < colon and tokens[opened + 1].kind is Kind.NUMBER else colon


def _sent_nobody(flow: Flow, tokens: Sequence[Token], colon: int, label: range) -> bool:
    """« BELVAL : absent », in a list that labels the delegates of each commune: the words are the commune."""
    said = tokens[colon + 1 : colon + 2]
    if not (said and label and re.match("absent|excus", flow.fold[said[0].start : said[0].end])):
        return False
    civil = label.start > 0 and tokens[label.start - 1].kind is Kind.CIVILITY
    return not civil and not any(is_given(flow, tokens[k]) for k in label[:1])


def _relation_follows(flow: Flow, after: Sequence[Token]) -> bool:
    """« Zoé BRUN : pouvoir à Guy BRET », « Guy BRET : absent »: the words before the colon are a name."""
    return any(SAYS.match(flow.fold, t.start, t.end) for t in after if t.kind in (Kind.LOWER, Kind.STOP))


_TELLS = late("(mandataire|mandant|pouvoir|procuration)s?$")
_BOUNDARY = frozenset(
    {Kind.SEPARATOR, Kind.COLON, Kind.CIVILITY, Kind.CLOSE, Kind.OPEN, Kind.ROLE, Kind.END, Kind.NUMBER}
)
_LINE = frozenset({Kind.NEWLINE})


def _label(flow: Flow, tokens: Sequence[Token], colon: int, style: Style) -> range:
    """Indexes of the label that ends at `colon`."""
    if (group := group_before(flow, tokens, colon)) is not None:
        return range(group, colon)
    if (body := body_before(flow, tokens, colon)) is not None:
        return range(body, colon)
    word = tokens[colon - 1] if colon else None
    if word and word.kind is Kind.PARTICLE and colon > 1 and tokens[colon - 2].kind is Kind.STOP:
        word = tokens[colon - 2]  # « … BRUN Zoé Convoqué le : 6 octobre »
    if word and _of_a_town(flow, tokens, colon):
        return _words_before(flow, tokens, colon, style)
    if word and word.kind in (Kind.STOP, Kind.LOWER) and not _TELLS.match(flow.fold, word.start, word.end):
        words = colon  # « LAPARADE Honoré Secrétaire : »: the words before the colon, not the name before them
        while words and (
            tokens[words - 1].kind in (Kind.STOP, Kind.LOWER, Kind.PARTICLE) or _broken_body(flow, tokens, words, colon)
        ):
            words -= 1
        if words and tokens[words - 1].kind in NAME_KINDS:
            return range(_of_small_words(flow, tokens, words, colon, style), colon)
    if colon and _TELLS.match(flow.fold, tokens[colon - 1].start, tokens[colon - 1].end):
        return range(colon - 1, colon)  # « ROY Max Mandataire : LEROY Luc »
    return _words_before(flow, tokens, colon, style)


def _of_a_town(flow: Flow, tokens: Sequence[Token], colon: int) -> bool:
    """« Zoé BRUN BELVAL LA VILLE : »: a small word in capitals, behind an article and capitals, ends a commune."""
    last = tokens[max(colon - 3, 0) : colon]
    if len(last) < _TOWN_ENDS or last[-1].kind is not Kind.STOP or last[0].kind is not Kind.UPPER:
        return False
    return _is_particle(flow, last[1]) and flow.text[last[1].start : last[-1].end].isupper()


_TOWN_ENDS = 3


def _broken_body(flow: Flow, tokens: Sequence[Token], words: int, colon: int) -> bool:
    """« CA Grand Val / Agglomération : »: the line ends inside a body's name."""
    broken = words < colon and tokens[words - 1].kind is Kind.NEWLINE
    return broken and _BODY.match(flow.fold, tokens[words].start) is not None


def _of_small_words(flow: Flow, tokens: Sequence[Token], words: int, colon: int, style: Style) -> int:
    """« …, M. Luc LEROY, Val le Haut l'église : »: a place that ends in small words, among family names in capitals.

    « Groupe « Ensemble pour la ville » : »: so do groups.
    """
    start = words
    while start and tokens[start - 1].kind in NAME_KINDS:
        start -= 1
    if start and flow.fold[tokens[start - 1].start : tokens[start - 1].end] in GROUPS:
        return start - 1
    if body := next((k for k in range(start, words) if is_acronym(flow, tokens[k])), 0):
        return body  # « … / ROY Max CC Val Communauté : M. LEROY / … »
    if start and _parts_labels(flow, tokens, tokens[start - 1]) and not _is_family(flow, tokens[start]):
        return start  # « … ; Rigny la Salle : M. LEROY ; … »
    named = any(_is_family(flow, tokens[k]) for k in range(start, words)) or is_given(flow, tokens[start])
    body = any(_BODY.search(flow.fold, tokens[k].start, tokens[k].end) for k in range(words, colon))
    if body and (style == "family_first" or (not named and _opens(tokens, start))):
        return _behind_given(flow, tokens, start, words) if named else start
    place = style == "given_first" and start > 0 and tokens[start - 1].kind in (Kind.SEPARATOR, Kind.NEWLINE)
    small = tokens[colon - 1].kind is Kind.LOWER or body
    return words if named or not place or not small else start


def _opens(tokens: Sequence[Token], start: int) -> bool:
    """Whether nothing stands before a label, or a line end or a count: « Pouvoirs : 2 Val Métropole : … »."""
    return start == 0 or tokens[start - 1].kind in (Kind.NEWLINE, Kind.NUMBER)


def _behind_given(flow: Flow, tokens: Sequence[Token], start: int, words: int) -> int:
    """« ROY Max | Val Communauté : », « M. ROY | Val Communauté : »: behind the given name, rare or not."""
    if tokens[start].kind is Kind.INITIAL:
        return max((k for k in range(start, words) if _is_family(flow, tokens[k])), default=words - 1) + 1
    given = next((k for k in range(start, words) if tokens[k].kind is Kind.TITLE), words - 1) + 1
    while given < words and tokens[given].kind is Kind.TITLE and is_given(flow, tokens[given]):
        given += 1
    return given


def _words_before(flow: Flow, tokens: Sequence[Token], colon: int, style: Style) -> range:
    """Indexes of the label that ends at `colon`, where no small word stands before it."""
    start = colon
    while start and tokens[start - 1].kind not in _BOUNDARY | _LINE and not _joins(flow, tokens, start - 1):
        start -= 2 if start > 1 and _breaks_name(tokens, start - 2) else 1
    before = tokens[start - 1].kind if start else None
    if (whole := _broken_town(flow, tokens, start)) is not None:
        return range(whole, colon)
    if before is Kind.END:
        return range(start, colon)  # « … Mme BRUN. Val-le-Haut : M. BRET », « . Groupe « Ensemble pour Val » : »
    given = _given_end(flow, tokens, start, colon)
    known = given < colon - 1 or (is_given(flow, tokens[colon - 1]) and not is_acronym(flow, tokens[start]))
    if style == "family_first" and start < given < colon and known and tokens[start].kind is Kind.UPPER:
        return range(given + 1, colon)  # « HENRIOT Guy DION : »
    upper = next((k for k in range(start, colon) if _is_family(flow, tokens[k])), colon)
    named = any(tokens[k].kind is Kind.TITLE for k in range(start, upper))
    whole = before is not Kind.CIVILITY or (start < colon and is_given(flow, tokens[start]))
    if style == "given_first" and whole and named and upper < colon:
        last = max(k for k in range(upper, colon) if k == upper or _ends_name(flow, tokens, k))
        return range(_family_end(flow, tokens, last, colon), colon)  # « Zoé BRUN Luc LEROY BELVAL : »: two people
    if style == "given_first" and before is Kind.SEPARATOR and upper == colon and not is_given(flow, tokens[start]):
        return range(start, colon)  # « …, M. Luc LEROY, Val le Haut de l'Arle : Mme Zoé BRUN »
    if before is Kind.COLON:
        return range(_behind_name(tokens, start, colon), colon)
    if (
        before in (None, Kind.NEWLINE, Kind.ROLE, Kind.CLOSE)
        or _acronym(tokens, start, colon)
        or _FOR_TOWN.match(flow.fold, tokens[start].start)
    ):
        return range(start, colon)
    if before is Kind.SEPARATOR and _is_bullet(flow, tokens[start - 1]):
        return range(start, colon)
    if before is Kind.SEPARATOR and (colon - start <= 2 or _parts_labels(flow, tokens, tokens[start - 1])):
        return range(start, colon)
    last = colon - 1
    while last - 1 > start + 1 and flow.fold[tokens[last - 1].start : tokens[last - 1].end] in SMALL_WORDS:
        last -= 1
    return range(max(last, start + 2), colon)


def _breaks_name(tokens: Sequence[Token], i: int) -> bool:
    """« N. / LEROY Val le Haut : »: a line that ends with an initial ends no name, but for « LEROY N. »."""
    if i < 1 or tokens[i].kind is not Kind.NEWLINE or tokens[i - 1].kind is not Kind.INITIAL:
        return False
    return i == 1 or tokens[i - 2].kind is not Kind.UPPER


def _given_end(flow: Flow, tokens: Sequence[Token], start: int, colon: int) -> int:
    """« HENRIOT Jean Luc Burey en Val : »: the last given name behind the family name, or what may be one."""
    titles = [k for k in range(start, colon) if tokens[k].kind is Kind.TITLE]
    last = max(titles, default=start)
    if titles and is_given(flow, tokens[titles[0]]):
        last = titles[0]
        while (behind := _next_given(flow, tokens, last, colon)) is not None:
            last = behind
    return last


def _next_given(flow: Flow, tokens: Sequence[Token], last: int, colon: int) -> int | None:
    """« HENRIOT Jean Luc », « HENRIOT Jean ROY Max : »: the given name right behind a name, the next one's included."""
    behind = last + 1
    while behind < colon and tokens[behind].kind is Kind.UPPER:
        behind += 1
    if behind < colon and tokens[behind].kind is Kind.TITLE and is_given(flow, tokens[behind]):
        return behind
    return None


_FOR_TOWN = late(r"(?:pour )?(?:l[ae] )?(?:commune|ville|communaute|syndicat) d(?:[ue]s? |')|pour (?:l[ae]s? |l')")
"""« Mesdames et Messieurs Pour la commune de BELVAL : »."""


def _family_end(flow: Flow, tokens: Sequence[Token], upper: int, colon: int) -> int:
    """« Luc BRET du LAC Val le Haut : »: behind the family name, and behind the one that a small « du » joins to it."""
    behind = upper + 1
    while behind < colon and tokens[behind].kind is Kind.UPPER and not is_acronym(flow, tokens[behind]):
        behind += 1
    if behind < colon and all(tokens[k].kind in (Kind.TITLE, Kind.PARTICLE) for k in range(behind, colon)):
        return behind  # « Luc PEREIRA DA CUNHA Belval : »: all of his capitals
    joined = upper + 2 < colon - 1 and flow.text[tokens[upper + 1].start : tokens[upper + 1].end] in _PARTICLES
    return upper + 3 if joined and _is_family(flow, tokens[upper + 2]) else upper + 1


def _ends_name(flow: Flow, tokens: Sequence[Token], k: int) -> bool:
    """Whether a family name stands at `k`, and before it, small words apart, a given one."""
    before = k - 1
    while before > 0 and tokens[before].kind is Kind.UPPER and not _is_family(flow, tokens[before]):
        before -= 1
    return _is_family(flow, tokens[k]) and tokens[before].kind is Kind.TITLE and is_given(flow, tokens[before])


_PARTICLES = frozenset("de du des d'".split())


def _joins(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« MM. Luc LEROY et Zoé BRUN BRESSOY : »: « et » between a family name in capitals and a given name."""
    if i < 1 or i + 1 >= len(tokens) or flow.text[tokens[i].start : tokens[i].end] != "et":
        return False
    return tokens[i - 1].kind is Kind.UPPER and tokens[i + 1].kind is Kind.TITLE and is_given(flow, tokens[i + 1])


def _broken_town(flow: Flow, tokens: Sequence[Token], start: int) -> int | None:
    """« …; Morvel -La-Côte : M. LEROY; … »: where a commune starts whose hyphen has white space on one side."""
    if start < 2 or flow.text[tokens[start - 1].start : tokens[start - 1].end] != "-":
        return None
    first = start - 1
    while first and tokens[first - 1].kind in NAME_KINDS:
        first -= 1
    glued = tokens[start - 1].end == tokens[start].start or tokens[start - 2].end == tokens[start - 1].start
    alone = 0 < first < start - 1 and _parts_labels(flow, tokens, tokens[first - 1])
    return first if glued and alone else None


def _is_family(flow: Flow, token: Token) -> bool:
    """A word in capitals, « LE » and « DE » before it apart."""
    return token.kind is Kind.UPPER and not cue("names", "particle").fullmatch(flow.fold, token.start, token.end)


def _behind_name(tokens: Sequence[Token], start: int, colon: int) -> int:
    """« Val : Luc Leroy Communauté de Brécourt : »: the label starts at its first word that is no name."""
    first = next((k for k in range(start, colon) if tokens[k].kind is Kind.STOP), start)
    named = sum(token.kind in (Kind.TITLE, Kind.UPPER) for token in tokens[start:first])
    return first if named > 1 and all(token.kind in NAME_KINDS for token in tokens[start:first]) else start


def _is_bullet(flow: Flow, token: Token) -> bool:
    return flow.text[token.start : token.end] in "•·▪■●►▸✓➢"


def _acronym(tokens: Sequence[Token], start: int, colon: int) -> bool:
    """« … M. LEROY. CCHV : »: one word in capitals behind a full stop."""
    return start > 0 and tokens[start - 1].kind is Kind.END and [t.kind for t in tokens[start:colon]] == [Kind.UPPER]


_LABELS = 3
_BODY = late(r"(?<![a-z])(?:communaute|metropole|agglomeration|agglo)(?![a-z])")
"""« Val Communauté », « Métropole-Est »."""


def _parts_labels(flow: Flow, tokens: Sequence[Token], separator: Token) -> bool:
    """« Orvry la Haie : Luc Leroy / Morvel sur Arle : … »: a stroke parts the groups of a list that labels them all.

    A dash does where each one has a label behind it: « Val : LEROY, BRUN – Morvel sur Arle : PETIT – … ».
    """
    sign = flow.text[separator.start : separator.end]
    if separator.kind is not Kind.SEPARATOR or sum(token.kind is Kind.COLON for token in tokens) < _LABELS:
        return False
    return sign in ("/", "|", ";") or (sign in _DASHES and _heads_labels(flow, tokens, sign))


def _heads_labels(flow: Flow, tokens: Sequence[Token], sign: str) -> bool:
    signs = [t for t in tokens if t.kind in (Kind.SEPARATOR, Kind.COLON)]
    behind = [b.kind for a, b in pairwise(signs) if flow.text[a.start : a.end] == sign]
    labels = behind.count(Kind.COLON)
    return labels >= _LABELS - 1 and len(behind) - labels <= labels // _LABELS


_DASHES = ("-", "–", "—")
