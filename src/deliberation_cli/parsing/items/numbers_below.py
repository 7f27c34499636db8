"""Numbers that stand below the titles of their acts: alone on a line, in brackets, or before what was decided."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.head import SERIES, Head
from deliberation_cli.parsing.items.titles import WORD_OF_NUMBER
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.text.layout import TextLine


def numbered_below(
    flow: Flow, lines: Sequence[TextLine], heads: Sequence[Head], head: Head, i: int, end: int
) -> Head | None:
    """The title above with the number on line `i`, where that number is not of an act below.

    Where numbers closed their acts before, one before other words does too.
    """
    above = heads[-1]
    closing = sum(h.kind == "act" and h.first < h.closed for h in heads)
    if above.closed >= 0:
        return None
    if not _alone(flow, head):
        bracket = _BRACKETED.match(flow.text, lines[i].span.start, lines[i].span.end)
        theirs = bracket is not None and _right_below(above, i)
        return above._replace(kind="act", number=head.number, style=SERIES) if theirs else None
    if (
        _closes(lines, i, end)
        or close_each(flow, Span(0, len(flow.text)))
        or (closing >= _HABIT and above.kind in ("act", "rank"))
    ):
        style = above.style if above.kind == "act" else SERIES
        return above._replace(kind="act", number=head.number, style=style, closed=i)
    if _right_below(above, i) and WORD_OF_NUMBER.fullmatch(flow.fold[above.title.start : above.title.end].strip()):
        return head._replace(first=above.first)  # « 2 – Délibération », and the title below its number
    objet = i + 1 < end and cue("items", "objet").match(lines[i + 1].fold)
    if _right_below(above, i) and not objet and not (head.last > i and _number_first(heads)):
        return above._replace(last=i, kind="act", number=head.number, style=SERIES)
    return None


@remembered
def close_each(flow: Flow, whole: Span) -> bool:
    """« Affaire n° 1 – Voirie / … / Délibération n° DEL061 / Affaire n° 2 – … »: a number alone ends each of them."""
    turns = "".join("r" if match["rank"] else "n" for match in flow.find_all(_TURNS, whole))
    return _IN_TURN.fullmatch(turns) is not None


_TURNS = late(
    r"(?<=\n)(?:(?P<rank>(?:affaire|point|rapport|dossier|question) n ?° ?\d{1,3}(?![\w/])"
    r"[ :.–-]{1,4}(?!deliberation)[a-z][^\n]{6,})"
    r"|(?:deliberation|decision|acte|extrait|d\.?c\.?[mc]\.?) n ?° ?[\w/.-]{3,25}\s*(?=\n))"
)
_IN_TURN = late(r"(?:rn){3,}")


def decided_under(flow: Flow, above: Head, head: Head, i: int) -> Head | None:
    """« RAPPORT 2 – Contributions … / Délibération n° 19-031 : 10 voix pour »: the number of what was decided above.

    « N° 1 – LOCAUX … / Délibération n° 15/02/01 adoptée à l'unanimité »: so short a number is a rank.
    """
    if head.number is None or head.kind != "act" or above.closed >= 0:
        return None
    if above.kind not in {"rank", "plain"} and (not is_ranked(above) or is_ranked(head)):
        return None
    if not _OUTCOME.match(flow.fold, *head.title):
        return None
    return above._replace(kind="act", number=head.number, style=SERIES, closed=i)


_OUTCOME = late(
    r"[\s.]*(?:\d{1,3} (?:voix|votes?|pour|contre|abst)"
    r"|(?:adopte|approuve|rejete|ajourne|reporte|retire|refuse|accepte)e?s?(?![a-z])"
    r"|avis (?:tres )?(?:de)?favorable(?![a-z])|(?:prend|pris|dont) acte(?![a-z])|votees?(?![a-z])|a l'unanimite"
    r"|(?:le|la|l') ?[a-z' -]{2,40} (?:prend acte|decide|approuve|adopte|autorise|accepte)(?![a-z])"
    r"|[^.\n]{3,60} (?:obtient \d|est (?:proclame|elu))"
    r"|a la majorite|(?:le|la|les|l') ?[a-z' -]{2,60} (?:est|sont) (?:adopte|approuve|rejete|vote|ajourne)e?s?(?![a-z])"
    r"|(?:pour|votants|unanimite|majorite|votee?s?)(?= ?[:=(]| \d| a l'una| a la maj| a main|$))"
)


def like_others(head: Head, ranked: Sequence[str]) -> Head:
    """« RAPPORT 1 – Procès-verbal », without an act's number, where most bear one below: an item too."""
    alike = is_ranked(head) and ranked.count(head.style) >= _HABIT
    if not alike:
        return head
    return head._replace(kind="act", number=None if head.kind == "rank" else head.number, style=SERIES)


def decides_above(flow: Flow, above: Head, head: Head) -> bool:
    """« Rapport n° 1 : Voirie … Délibération n° 1 : le conseil … »: the second opens the decision of the first."""
    same = above.number and head.number and above.number.value == head.number.value
    return bool(same and above.kind == head.kind == "act" and above.style != head.style and _alone(flow, head))


_BRACKETED = late(r"\((?:[Dd][ée]lib[ée]ration|DEL|DCM)?\s?(?:[nN]\s?°\s?)?[\w/. -]{3,30}\)")
"""« Voirie rurale » and, on the line below, « (Délibération 2017-12). Deux devis … »: the number of the title above."""


def _number_first(heads: Sequence[Head]) -> bool:
    """Whether a number stood before its title already: a part's title above another takes it not."""
    return any(h.kind == "act" and h.number and h.number.span.end <= h.title.start for h in heads if not is_ranked(h))


def _closes(lines: Sequence[TextLine], i: int, end: int) -> bool:
    """Whether a number alone on line `i` ends the act above: the next line is a numbered title of its own.

    A ranked title may open the next act, where a gap parts the two, and none stands above the number.
    """
    if i + 1 >= end:
        return False
    parted = lines[i + 1].gap and not lines[i].gap
    return bool(
        cue("items", "act_head").match(lines[i + 1].fold) or (parted and cue("items", "rank").match(lines[i + 1].fold))
    )


def _right_below(above: Head, i: int) -> bool:
    """Whether line `i` stands right below a title without a number; « Objet : … » may head one too."""
    bare = above.kind == "plain" or (above.kind == "act" and above.number is None)
    return above.last == i - 1 and (bare or is_ranked(above))


def is_ranked(head: Head) -> bool:
    """« 3. TARIFS », « NOTE N° 3 : TARIFS »: so short a number counts what is taken up, and is no act's."""
    if head.kind == "rank" or head.number is None or head.style == SERIES:
        return head.kind == "rank"
    return head.title.end > head.title.start and _RANK.fullmatch(head.number.value) is not None


_RANK = late(r"\d{1,2}")


def _alone(flow: Flow, head: Head) -> bool:
    """Whether nothing but its number stands on the first line of a title; « Objet : » behind it announces one."""
    end = head.number.span.end if head.number else head.title.end
    line = flow.text.find("\n", end)
    if cue("items", "objet").search(flow.fold, end, max(line, end)):
        return False
    return head.title.start < end or "\n" in flow.text[end : head.title.start]


_HABIT = 2
"""So often a clerk does a thing before it is his habit."""
