"""What stands around the items and is none: the roll call, the agenda at the top, a recapitulation at the end."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.titles import alike, bare, ends_sentence, opens_body, starts_here
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.anchors import may_match
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.text.sentences import sentence_start
from deliberation_cli.parsing.votes.figures import Tally
from deliberation_cli.parsing.votes.outcome import find_unanimous
from deliberation_cli.parsing.votes.tallies import find_tallies
from deliberation_cli.parsing.votes.votes import has_vote
from deliberation_cli.parsing.words import ITEM

_ROLL_CALL_GAP = 40
"""Lines between two headings of one roll call at most."""


def items_end(flow: Flow, lines: Sequence[TextLine]) -> int:
    """Index of the line at which a recapitulation opens, the number of lines where none does."""
    for i, line in enumerate(lines):
        recap = cue("items", "recap").match("\n" + line.fold) if i > len(lines) // 2 else None
        listed = any(cue("items", "rank").match(below.fold) for below in lines[i + 1 : i + 2])
        if recap and (listed or not _own_title(lines[:i], line)):
            return i
    return len(lines)


def _own_title(above: Sequence[TextLine], line: TextLine) -> bool:
    """« Relevé de décisions – 26 février 2024 », at the foot of a page: the document's own title, no recapitulation."""
    words = " ".join(line.fold.split()[:_TITLE_WORDS])
    return any(words in title.fold for title in above[:_TITLE_LINES])


_TITLE_WORDS, _TITLE_LINES = 3, 12


def roll_call_end(flow: Flow, lines: Sequence[TextLine]) -> int:
    """Index of the line after the last heading of the roll call at the top: no title of an item stands before it."""
    last = settled = 0
    numbered = _numbered_acts(lines)
    first = min(numbered, default=len(lines))
    below_agenda = _called_below_agenda(flow, lines)
    for i, line in enumerate(lines):
        if i in below_agenda:
            continue
        settled += not last and _settles(flow, line)
        if (last and i in numbered) or (not last and settled >= _SEVERAL):
            break
        if _counted_item(flow, lines, i):
            break
        if i - last > _ROLL_CALL_GAP or ((last or i > first) and (_first_item(line) or _votes(flow, line))):
            break
        called = cue("items", "roll_call").match(line.fold) and not _goes_on(lines, i)
        if called and not _counts_ballot(lines, i, first):
            last = i + 1
        elif _called_inside(line):
            last = i if _settles(flow, line) else i + 1  # the first decision may stand in the same paragraph
    return last


def _called_inside(line: TextLine) -> bool:
    """« Le conseil s'est réuni le 9 mai … Présents : … »: the whole roll call in a paragraph of a flat text.

    « …, LEROY Luc EXCUSÉS : BRUN Zoé (donne procuration à ROY Max) Secrétaire : … »: its last paragraph.
    """
    if len(line.text) <= _FLAT:
        return False
    return bool(_PRESENT.search(line.fold)) or len({*_CALLS.findall(line.fold)}) >= _SEVERAL


_FLAT = 240


def _called_below_agenda(flow: Flow, lines: Sequence[TextLine]) -> range:
    """The lines of an agenda that stands over the roll call: « Ordre du jour : – Voirie … Présents : … »."""
    for i, line in enumerate(lines[:_AGENDA_AT]):
        if not cue("items", "agenda").fullmatch("\n" + line.fold):
            continue
        for j in range(i + 1, min(i + _ROLL_CALL_GAP, len(lines))):
            if _settles(flow, lines[j]):
                break
            if _PRESENT.match(lines[j].fold):
                return range(i + 1, j)
        break
    return range(0)


_AGENDA_AT = 25
"""Lines over an agenda that stands at the top."""
_PRESENT = late(r"(?:(?:membres |conseillers |delegues |elus )?(?:etaient |sont )?presents?)(?: \(?\d{1,3}\)?)? ?:")


_CALLS = late(r"(?:\(|\ba )donne (?:procuration|pouvoir) a|excusee?s? ?:|absente?s? ?:|secretaire(?: de seance)? ?:")


def _goes_on(lines: Sequence[TextLine], i: int) -> bool:
    """« Mme ROY, la plus âgée des / membres présents, a pris la présidence »: a sentence runs on into line `i`."""
    return lines[i].text[:1].islower() and not starts_here(lines, i)


def _counted_item(flow: Flow, lines: Sequence[TextLine], i: int) -> bool:
    """« 1. Approbation de l'ordre du jour / Présents : 27 / Pour : 27 »: the counts of an item are no roll call."""
    rank = _FIRST_RANK.match(lines[i].fold)
    if rank is None or not cue("items", "subject").match(lines[i].fold, rank.end()):
        return False
    below = lines[i + 1 : i + 1 + _COUNT_LINES]
    votes = next((n for n, line in enumerate(below) if _votes(flow, line)), None)
    return votes is not None and all(_COUNT.match(line.fold) for line in below[:votes])


_FIRST_RANK, _COUNT_LINES = late(r"1\s?[.)/°–-]+\s*"), 6
_COUNT = late(r"[a-z' ]{4,50}:\s?\d{1,3}$")


def _counts_ballot(lines: Sequence[TextLine], i: int, first: int) -> bool:
    """« Nombre de votants : 31 » under an act's number, or over the votes cast of an election: no roll call."""
    if not _BALLOT.match(lines[i].fold):
        return False
    return i > first or any(_PAPERS.search(line.fold) for line in lines[i : i + _BALLOT_LINES])


def _numbered_acts(lines: Sequence[TextLine]) -> frozenset[int]:
    """The lines « Délibération n° … : … » of a document that has several: the roll call is over before the first."""
    found = [i for i, line in enumerate(lines) if _WORDED.match(line.fold)]
    return frozenset(found if len(found) > 1 else [])


_WORDED = late(
    rf"{ITEM}\s*(?:n\s*°)?\s*[a-z]{{0,4}}[_.-]?\d[\w./-]*\s*[-:–]\s*\S"
    r"|(?:n\s*°\s*)?20\d\d[-_/]\d{1,4}(?:\s*[-:–]?\s*[a-z]{4}|$)"
)
_BALLOT = late(r"nombre (?:de )?(?:votants|presents|conseillers presents (?:a l'appel )?n'ayant)")
"""Under an act's number, what a ballot counts: no roll call."""
_PAPERS = late(r"(?:suffrages|bulletins|votes) (?:declares )?(?:blancs|nuls|exprimes)|majorite absolue")
_BALLOT_LINES = 5
_SIDES = late(r"(?<![a-z])(?:pour|contre)(?![a-z])|abst")


def _votes(flow: Flow, line: TextLine) -> bool:
    """Whether a line tells how a vote went; most lines show at once that they do not."""
    return _SIDES.search(line.fold) is not None and has_vote(flow, line.span)


_SEVERAL = 2
"""So many decisions without a word of those present: the roll call stands elsewhere, or nowhere."""


def _settles(flow: Flow, line: TextLine) -> bool:
    """Whether a line tells how a vote went, in figures or in words."""
    unanimous = cue("votes", "unanimous")
    agreed = may_match(unanimous, line.fold) and unanimous.search(line.fold) is not None
    return agreed or _votes(flow, line)


def _first_item(line: TextLine) -> bool:
    """Whether a line shows that the roll call is over."""
    if _FIRST_RANKED.match(line.fold):
        return True
    cues = (("votes", "unanimous"), ("items", "objet"), ("dispositif", "visa"))
    return any(may_match(pattern, line.fold) and pattern.search(line.fold) for pattern in (cue(*name) for name in cues))


_FIRST_RANKED = late(r"(?:i|0?1)\s?(?:[-–.)/:°]\s?){1,2}(?:approbation|adoption) (?:du|des|de la|d'un)")
_SHORTEST_ENTRY = 5
"""Letters of the shortest title that an agenda announces: « École »."""


def find_agenda(flow: Flow, lines: Sequence[TextLine]) -> tuple[int, list[str]]:
    """Index of the first line after the agenda, and the titles it announces."""
    for i, line in enumerate(lines):
        if not cue("items", "agenda").fullmatch("\n" + line.fold) or (
            ends_sentence(line) and not line.fold.endswith(":")
        ):
            continue
        entries = [bare(row.fold) for row in lines[i + 1 : i + 120]]
        for first, entry in enumerate(entries[:3]):
            if len(entry) < _SHORTEST_ENTRY or opens_body(lines[i + 1 + first]):
                continue
            again = next((j for j in range(first + 1, len(entries)) if alike(entry, entries[j])), None)
            if again is None:
                again = next((j for j, row in enumerate(lines[i + 121 :], 120) if alike(entry, bare(row.fold))), None)
            if again is not None and not _decided_between(flow, lines, i + 1, i + 1 + again):
                stop = _first_numbered(lines, i + 1, _with_number(lines, i + 1 + again))
                return stop, [e for e in (bare(row.fold) for row in lines[i + 1 : stop]) if len(e) >= _SHORTEST_ENTRY]
    return 0, []


def _first_numbered(lines: Sequence[TextLine], start: int, stop: int) -> int:
    """« DE 2018/14 – Décisions du maire », not announced, above « DE 2018/15 – Voirie », which was: the end."""
    announced = cue("items", "act_head").match(lines[stop].fold)
    if announced is None or announced.lastgroup is None:
        return stop
    for i in range(start, stop):
        match = cue("items", "act_head").match(lines[i].fold)
        if match and match.lastgroup == announced.lastgroup:
            return i if i - start >= _BARE_ENTRIES else stop  # else the agenda's own entries bear numbers
    return stop


_BARE_ENTRIES = 2
"""So many entries without a number open an agenda that has none."""


def first_above(lines: Sequence[TextLine], start: int) -> int:
    """« Question n° 1 – Adoption de l'ordre du jour … Question n° 2 »: the agenda is the text of the first item.

    Index of the line on which that item's title stands, `start` where none does.
    """
    second = _QUESTION.match(lines[start].fold) if 0 < start < len(lines) else None
    if second is None or second["n"] != "2":
        return start
    for i in range(start - 1, -1, -1):
        first = _QUESTION.match(lines[i].fold)
        if first and (first["word"], first["n"]) == (second["word"], "1"):
            return i
    return start


_QUESTION = late(rf"(?P<word>{ITEM})s? ?n ?° ?(?P<n>\d{{1,2}})(?![\d/.-])")


def _with_number(lines: Sequence[TextLine], i: int) -> int:
    """Index of the line on which the title's own number stands, above it or not."""
    above = cue("items", "act_head").match(lines[i - 1].fold) if i else None
    rest = lines[i - 1].fold[above.end() :] if above else "-"
    return i - 1 if not rest or cue("items", "objet").fullmatch(rest) else i


def _decided_between(flow: Flow, lines: Sequence[TextLine], start: int, stop: int) -> bool:
    between = Span(lines[start].span.start, lines[stop].span.start)
    told = [found.span for found in find_unanimous(flow, between)]
    told += [group[0].span for group in find_tallies(flow, between) if has_vote(flow, _stretch(group))]
    return not all(_of_minutes(flow, Span(between.start, at.end)) for at in told)


def _stretch(group: Sequence[Tally]) -> Span:
    return Span(min(tally.span.start for tally in group), max(tally.span.end for tally in group))


def _of_minutes(flow: Flow, span: Span) -> bool:
    """Whether what ends `span` settles the previous minutes: « Le procès-verbal est approuvé à l'unanimité »."""
    start = sentence_start(flow, span, span.end)
    if cue("items", "minutes_approved").search(flow.fold, start, span.end):
        return True
    gap = flow.text.find("\n\n", span.end, span.end + _PARAGRAPH)
    return gap > 0 and cue("items", "minutes_approved").search(flow.fold, span.end, gap) is not None


_PARAGRAPH = 400
"""« Mme BRUN dit avoir voté contre la piscine. Le PV est approuvé »: of the sitting before."""
