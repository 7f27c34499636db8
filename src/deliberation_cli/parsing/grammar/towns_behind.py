"""Communes that run on behind their delegates: « Guy BRET VAL-SUR-ARLE Zoé BRUN – Luc LEROY ORCEL-LE-HAUT »."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from deliberation_cli.parsing.grammar.lexer import Kind, Token
from deliberation_cli.parsing.grammar.places import Run
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow

_FEWEST, _SHARE = 2, 4
"""So many communes told by their hyphens, and no smaller share of the list, are its habit."""
_OFTEN = 3
"""Behind so many delegates the same word is the commune of them all."""
_SMALL_INSIDE = late(r"-(?:sur|sous|les|lez|pres|des|de|du|la|le|en|aux|et|l|d)-")
_ARTICLE = late(r"(?:la|le|les|l'|saint|sainte|st|ste)$")
_PARTICLE = late(r"(?:de|du|des|d'|la|le|les|l'|van|von|der|el|al|ben|ait|da|dos|saint|sainte|st|ste)$")


def without_towns_behind(flow: Flow, parts: list[tuple[Run, list[Token]]]) -> list[tuple[Run, list[Token]]]:
    """The parts of a list whose given names stand first, each without the commune in capitals behind its family name.

    A commune shows by the small words between its hyphens; where some do, others have only their article, their
    hyphen, or stand behind many.
    """
    rest = [_behind_family(flow, part) for _, part in parts]
    told = sum(bool(behind) and _joined(flow, behind[-1]) for behind in rest)
    if told < _FEWEST or _SHARE * told < len(parts):
        return parts
    often = Counter(_word(flow, behind[-1]) for behind in rest if behind)
    return [
        (run, part[: len(part) - _length(flow, behind, often)]) for (run, part), behind in zip(parts, rest, strict=True)
    ]


def _behind_family(flow: Flow, part: Sequence[Token]) -> list[Token]:
    """The words in capitals behind the first of the family name; none where another case follows."""
    family = next((i for i, t in enumerate(part) if t.kind is Kind.UPPER and not _small(flow, t)), len(part))
    behind = list(part[family + 1 :])
    named = family > 0 and part[0].kind in (Kind.TITLE, Kind.INITIAL)
    return behind if named and all(token.kind is Kind.UPPER for token in behind) else []


def _length(flow: Flow, behind: Sequence[Token], often: Counter[str]) -> int:
    """How many of the words behind a family name are its commune."""
    if not behind:
        return 0
    town, *before = reversed(behind)
    articles = sum(bool(_ARTICLE.match(flow.fold, t.start, t.end)) for t in before[:1])
    hyphen = "-" in _word(flow, town)
    return 1 + articles if hyphen or articles or often[_word(flow, town)] >= _OFTEN else 0


def _word(flow: Flow, token: Token) -> str:
    return flow.fold[token.start : token.end]


def _joined(flow: Flow, token: Token) -> bool:
    return _SMALL_INSIDE.search(flow.fold, token.start, token.end) is not None


def _small(flow: Flow, token: Token) -> bool:
    return _PARTICLE.match(flow.fold, token.start, token.end) is not None
