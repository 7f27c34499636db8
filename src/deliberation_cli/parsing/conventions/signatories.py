"""Who signs: the signature block, its columns set apart, its place and date."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from deliberation_cli.models import Signatory
from deliberation_cli.parsing.conventions.lines import is_furniture, matches
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.dates import find_dates
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.words import CIVILITY

_COLUMN_GAP = 18.0
"""Points of white between two words that stand in two columns."""
_PLACE = late(
    r"(?:fait|signee?s?)?(?:\s+en\s+(?:[\w()]+\s+){1,4}?(?:exemplaires?|originaux)(?:\s+originaux)?,?)?"
    r"\s*(?:a|à)\s+(?P<place>[^,\n.…_]{2,50}?)\s*(?:,|\s+le\b|\s+en\b|\.{2}|…|_|$)",
    re.I,
)
_FOR = late(r"(?<![a-z])pour (?=la |le |l'|les )")
_GO_ON = late(r"(?:et|de|du|des|d'|a|à|au|aux|en|chargee?s?|delegue|pour|auprès|aupres)\b|d'", re.I)


@dataclass(slots=True)
class Signer:
    """A signatory in the making: the places of its words."""

    name: Span | None = None
    role: Span | None = None
    party: Span | None = None
    loose: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Signed:
    """What a signature block says."""

    signatories: Proven[list[Signatory]]
    place: Found[str] | None
    date: Found[dt.date | None] | None


def read_signatures(flow: Flow, block: Span, aliases: Sequence[str] = ()) -> Signed:
    """Signatories, place and date of a signature block; `aliases` are the names that the parties go by."""
    place = _place(flow, block)
    lines = [line for line in flow.lines(block) if not is_furniture(flow, line)]
    heading = [line for line in lines if matches(flow, "signature_open", line)]
    day = next((found for line in heading for found in find_dates(flow, line) if found.value.date()), None)
    found: Proven[list[Signatory]] = Proven([])
    signers: list[Signer] = []
    labels = _labels(aliases)
    for column in _columns(flow, [line for line in lines if line not in heading], labels):
        signers += _signers(flow, column, labels)
    for signer in signers:
        if signer.name is None and signer.role is None and signer.party is None:
            continue
        at = len(found.value)
        role = _whole_role(flow, signer, signers)
        item = Signatory(
            name=flow.slice(signer.name) if signer.name else None,
            role=role,
            party=flow.slice(signer.party).rstrip(" ,:.") if signer.party else None,
        )
        found.value.append(item)
        places = [span for span in (signer.name, signer.role, signer.party) if span]
        whole = Span(min(span.start for span in places), max(span.end for span in places))
        found.prove(f"/{at}", Found(item, whole))
        for key in ("name", "role", "party"):
            span = getattr(signer, key)
            if span:
                found.prove(f"/{at}/{key}", Found(getattr(item, key), span))
    date = Found(day.value.date(), day.span) if day else None
    return Signed(found, place, date)


def _place(flow: Flow, block: Span) -> Found[str] | None:
    for line in flow.lines(block):
        if not matches(flow, "signature_open", line):
            continue
        match = _PLACE.match(flow.text, line.start, line.end)
        if match and match.group("place").strip(" .…_"):
            span = Span(*match.span("place"))
            return Found(flow.slice(span), span)
    return None


def _labels(aliases: Sequence[str]) -> re.Pattern[str]:
    """« Le Délégant », « L'Occupant »: a party's alias, or a role of a contract, as the head of a signature."""
    names = [re.sub(r"^(?:les? |la |l')", "", fold(alias)).strip() for alias in aliases]
    known = "|".join([re.escape(name) for name in names if name] + [cue("conventions", "role_noun").pattern])
    return re.compile(rf"(?<![a-z'])(?:les? |la |l')(?:{known})(?![a-z])")


def _columns(flow: Flow, lines: list[Span], labels: re.Pattern[str]) -> list[list[Span]]:
    """The lines of each column; one column where nothing parts them."""
    rows = [_cells(flow, line, labels) for line in lines]
    width = max((len(row) for row in rows), default=0)
    if width < 2:
        return [lines]
    columns: list[list[Span]] = [[] for _ in range(width)]
    anchors = next([_middle(flow, cell) for cell in row] for row in rows if len(row) == width)
    for row in rows:
        for index, cell in enumerate(row):
            columns[index if len(row) == width else _nearest(flow, cell, anchors)].append(cell)
    return columns


def _nearest(flow: Flow, cell: Span, anchors: list[float | None]) -> int:
    middle = _middle(flow, cell)
    if middle is None:
        return 0
    return min(range(len(anchors)), key=lambda i: abs((anchors[i] or 0.0) - middle))


def _middle(flow: Flow, span: Span) -> float | None:
    box = flow.box(span)
    return (box[0] + box[2]) / 2 if box else None


def _cells(flow: Flow, line: Span, labels: re.Pattern[str]) -> list[Span]:
    """Parts of a line that stand in different columns: by the white between them, else by their words."""
    indexes = flow.word_range(line)
    cuts: list[int] = []
    for left, right in itertools.pairwise(indexes):
        a, b = flow.words[left].box, flow.words[right].box
        if a and b and b[0] - a[2] > _COLUMN_GAP:
            cuts.append(flow.starts[right])
    if not cuts:
        cuts = _cuts_by_words(flow, line, labels)
    bounds = [line.start, *cuts, line.end]
    return [_strip(flow, Span(a, b)) for a, b in itertools.pairwise(bounds)]


def _cuts_by_words(flow: Flow, line: Span, labels: re.Pattern[str]) -> list[int]:
    """« Pour la Commune, Pour l'Association », « Le Maire, Le Président », « Mme Léa BRUN M. Luc ARNAL »."""
    heads = [m.start() for m in _FOR.finditer(flow.fold, line.start, line.end) if flow.text[m.start()].isupper()]
    for pattern in (labels, re.compile(rf"(?<![a-z'])(?:le |la |l')(?:{cue('conventions', 'quality').pattern})")):
        if len(heads) < 2:
            found = pattern.finditer(flow.fold, line.start, line.end)
            heads = [m.start() for m in found if flow.text[m.start()].isupper()]
    if len(heads) < 2:
        people = [found for found in read_names(flow, line) if _is_name(found.value.name, found.value.civility)]
        covered = sum(found.span.end - found.span.start for found in people)
        if len(people) < 2 or covered < 0.6 * (line.end - line.start):
            return []
        heads = [_with_civility(flow, found.span, found.value.civility, line).start for found in people]
    return heads[1:]


def _strip(flow: Flow, span: Span) -> Span:
    start, end = span
    while end > start and flow.text[end - 1] in " \n,;:":
        end -= 1
    return Span(start, end)


def _signers(flow: Flow, lines: list[Span], labels: re.Pattern[str]) -> list[Signer]:
    """Walk down a column: « Pour … » or a second name or quality opens another signatory."""
    signers = [Signer()]
    last: str | None = None
    for line in lines:
        now = signers[-1]
        name = _name(flow, line)
        label = labels.fullmatch(flow.fold[line.start : line.end].rstrip(" ,:."))
        if label or matches(flow, "signs_for", line, whole=False):
            if now.party or now.name or now.role:
                signers.append(now := Signer())
            now.party, last = (_strip(flow, line) if label else _party_words(flow, line)), "party"
        elif quality := _quality(flow, line, name):
            if now.role:
                signers.append(now := Signer())
            now.role, last = quality, "role"
            if name:
                now.name = name
        elif name:
            if now.name:
                signers.append(now := Signer())
            now.name, last = name, "name"
        elif last in ("role", "party") and _goes_on(flow, getattr(now, last), line):
            setattr(now, last, Span(getattr(now, last).start, line.end))
        else:
            now.loose.append(line)
            last = None
    return signers


def _party_words(flow: Flow, line: Span) -> Span:
    """From the article of « Pour la Commune » to the comma."""
    start = line.start + len("pour ")
    comma = flow.text.find(",", start, line.end)
    return _strip(flow, Span(start, comma if comma > 0 else line.end))


def _name(flow: Flow, line: Span) -> Span | None:
    """The person of a line; behind a quality only right after it (« Directrice de l'association Untel » names none)."""
    quality = cue("conventions", "quality").match(flow.fold, line.start, line.end)
    for found in read_names(flow, line):
        inside = quality is not None and found.span.start < quality.end()
        form = cue("conventions", "form_label").fullmatch(flow.fold, *found.span)
        if inside or form or not _is_name(found.value.name, found.value.civility):
            continue
        before = flow.text[quality.end() : found.span.start].rstrip() if quality else ""
        if found.value.civility or not before or before.endswith(","):
            return found.span
    return None


def _is_name(name: str, civility: str | None) -> bool:
    return len(name.split()) >= 2 or bool(civility)


def _with_civility(flow: Flow, span: Span, civility: str | None, line: Span) -> Span:
    if civility is None:
        return span
    at = flow.text.rfind(civility, line.start, span.start)
    return Span(at, span.end) if at >= 0 else span


def _quality(flow: Flow, line: Span, name: Span | None) -> Span | None:
    """The quality of a line: « Le Maire », « Martine X, Présidente », up to the name or from behind it."""
    if matches(flow, "quality", line, whole=False):
        end = name.start if name else line.end
        civility = re.search(rf",?\s*{CIVILITY}\s*$", flow.fold[line.start : end])
        end = line.start + civility.start() if civility and name else end
        return _strip(flow, Span(line.start, end))
    if name:
        tail = Span(name.end, line.end)
        match = cue("conventions", "quality").search(flow.fold, tail.start, tail.end)
        if match and not flow.fold[name.end : match.start()].strip(" ,-("):
            return _strip(flow, Span(match.start(), line.end))
    return None


def _goes_on(flow: Flow, before: Span, line: Span) -> bool:
    if flow.text[line.start].islower() or _GO_ON.match(flow.text, line.start, line.end):
        return True
    return (
        flow.fold[before.start : before.end].rstrip().endswith((" de", " du", " des", " la", " l'", " et", ",", " d'"))
    )


def _whole_role(flow: Flow, signer: Signer, signers: list[Signer]) -> str | None:
    """A quality cut at a hyphen takes the loose word of the other column that the convention writes behind it."""
    if signer.role is None:
        return None
    role = flow.slice(signer.role)
    if not role.endswith("-"):
        return role
    stem = role.rpartition(" ")[2]
    for other in signers:
        for loose in other.loose:
            if f"{stem}{flow.slice(loose)}" in flow.text:
                return role + flow.slice(loose)
    return role
