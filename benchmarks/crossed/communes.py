"""Headers of intercommunal bodies: delegates by commune, titulars and substitutes, qualities, tables, counts."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.crossed import communes_words as words
from benchmarks.crossed.communes_lists import CIVIL_ONLY, LAYOUTS, groups_of
from benchmarks.crossed.communes_people import Commune, Member, Pen, make_communes, make_pen
from benchmarks.crossed.communes_tables import table
from benchmarks.crossed.draw import Draw, Sample


def sample(draw: Draw) -> Sample:
    """A header, its lists in one of two ways: lists under headings, or one table of everybody."""
    said = words.around(draw)
    pen = make_pen(draw)
    tabled = draw.chance("table", 0.15)
    communes = make_communes(draw, substitutes=not tabled and draw.chance("substitutes", 0.3))
    if tabled:
        present, proxies, absent = None, None, table(draw, pen, communes)
    else:
        present, proxies, absent = _lists(draw, pen, communes)
    counts, stated = _counts(draw, communes)
    blocks = _order(draw, [block for block in (present, proxies, absent) if block], counts)
    title = draw.words("title", words.TITLES).format(**said)
    above = draw.words("above", words.ABOVE).format(**said)
    opening = draw.words("opening", words.OPENINGS).format(**said)
    agenda = draw.words("agenda", words.AGENDA)
    agenda_first = draw.chance("agenda first", 0.4)
    guests = draw.words("guests", words.GUESTS)
    someone = next(who for c in communes for who in c.members if who.state == "present")
    closing = draw.words("closing", words.CLOSINGS).format(s=pen.full(someone))
    feet = draw.words("page foot", ["", "", *words.FEET]).format(**said)
    lists = _with_foot(draw, "".join(blocks), feet)
    text = above + title + opening + (agenda if agenda_first else "") + lists + guests + closing
    text += ("" if agenda_first else agenda) + words.BODY.format(**said)
    return Sample(text, {"sessions": [{"attendance": _gold(pen, communes) | stated}]})


def _those(communes: Sequence[Commune], *states: str) -> list[Member]:
    return [who for commune in communes for who in commune.members if who.state in states]


def _gold(pen: Pen, communes: Sequence[Commune]) -> dict[str, object]:
    """The lists, as a careful reader sees them: a substitute sits, his titular is in no list."""
    sitting = [who.other if who.state == "replaced" else who for who in _those(communes, "present", "replaced")]
    proxies = [(who, who.other) for who in _those(communes, "proxy")]
    return {
        "present": [pen.only(who) for who in sitting if who],
        "proxies": [{"giver": pen.only(who), "holder": pen.only(other)} for who, other in proxies if other],
        "absent": [pen.only(who) for who in _those(communes, "absent")],
    }


def _sizes(communes: Sequence[Commune]) -> dict[str, int]:
    there, given, away = (len(_those(communes, *s)) for s in (("present", "replaced"), ("proxy",), ("absent",)))
    total = there + given + away
    return {
        "n": total, "p": there, "r": given, "a": away, "v": there + given, "q": total // 2 + 1,
        "s": max(len(_those(communes, "replaced")), 2),
    }  # fmt: skip


_FIELDS = {
    "n": "members_in_office",
    "p": "present_count",
    "r": "proxies_count",
    "a": "absent_count",
    "v": "voters_count",
}


def _counts(draw: Draw, communes: Sequence[Commune]) -> tuple[str, dict[str, int]]:
    """The counts as written, and the fields that they state."""
    form, letters = draw.one("counts", words.COUNTS)
    sizes = _sizes(communes)
    stated = {_FIELDS[letter]: sizes[letter] for letter in letters}
    heads = [draw.chosen.get(question, "") for question in ("present head", "proxies head", "absent head")]
    stated |= {_FIELDS[letter]: sizes[letter] for head in heads for letter in "pra" if f"{{{letter}}}" in head}
    return form.format(**sizes), stated


def _lists(draw: Draw, pen: Pen, communes: Sequence[Commune]) -> tuple[str, str, str]:
    """The lists of the present, the proxies and the absent, each under its heading."""
    layout = draw.words("layout", [name for name in LAYOUTS if pen.parts_itself or name not in CIVIL_ONLY])
    sizes = _sizes(communes)
    gap = draw.words("behind a heading", [" ", "\n"])
    if layout in ("alone", "towns first"):
        gap = "\n"
    by_commune = layout in ("labelled", "alone", "stroked", "towns first")
    head = draw.words("present head", [h for h in words.PRESENT if by_commune or "communes" not in h]).format(**sizes)
    present = f"{head}{gap}{LAYOUTS[layout](draw, pen, groups_of(draw, pen, communes))}\n"
    note = draw.words("commune of the absent", ["", "", " ({c})", " (délégué de {c})", " ({c}, excusé)"])
    part = draw.words("between the absent", [", ", " ; ", "\n", "\n- ", " - "])
    proxies = absent = ""
    if given := _those(communes, "proxy"):
        told = draw.words("relation", words.RELATIONS)
        where = note if "excusé" not in note and "(" not in told else ""
        rows = [_told(pen, who, told, where) for who in given]
        proxies = f"{draw.words('proxies head', words.PROXIES).format(**sizes)}{gap}{part.join(rows)}\n"
        draw.chosen["commune of the giver"] = where or "none"
    if away := _those(communes, "absent"):
        rows = [pen.full(who) + note.format(c=pen.town(who.place)) for who in away]
        absent = f"{draw.words('absent head', words.ABSENT).format(**sizes)}{gap}{part.join(rows)}\n"
    return present, proxies, absent


def _told(pen: Pen, who: Member, told: str, where: str) -> str:
    assert who.other is not None
    giver = pen.full(who) + where.format(c=pen.town(who.place))
    return told.rstrip("!").format(x=giver, y=pen.full(who.other), w="e" * who.woman)


def _order(draw: Draw, blocks: Sequence[str], counts: str) -> list[str]:
    """The lists in order; the counts stand before or behind them; the absent may stand before the proxies."""
    blocks = list(blocks)
    if draw.chance("absent before proxies", 0.4) and len(blocks) == len(("present", "proxies", "absent")):
        blocks = [blocks[0], blocks[2], blocks[1]]
    return [counts, *blocks] if draw.chance("counts first", 0.6) else [*blocks, counts]


def _with_foot(draw: Draw, lists: str, foot: str) -> str:
    """A page ends inside the lists, between two lines of them."""
    lines = lists.split("\n")
    if not foot or len(lines) < _LONG:
        return lists
    at = draw.some(2, len(lines) - 3)
    return "\n".join(lines[:at]) + foot + "\n".join(lines[at:])


_LONG = 12
"""Lists of fewer lines do not reach the end of a page."""
