"""The deliberations of a session: one for an act, one an item for minutes, registers and lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.models import Deliberation
from deliberation_cli.parsing.acts.act_number import bears, find_number, header, plain
from deliberation_cli.parsing.acts.acts import read_act, register_acts
from deliberation_cli.parsing.acts.decision import fill, settle_outcome, take_transmission
from deliberation_cli.parsing.acts.stamps import give_stamps
from deliberation_cli.parsing.acts.subject import tidy, without_number_behind
from deliberation_cli.parsing.acts.transmission import read_transmission
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.ids import find_act_ids
from deliberation_cli.parsing.items.item import Item
from deliberation_cli.parsing.items.items import find_items, voted
from deliberation_cli.parsing.items.minutes import untitled
from deliberation_cli.parsing.items.missed import doubt_missed
from deliberation_cli.parsing.items.numbered import outcome_beside
from deliberation_cli.parsing.items.relining import relined
from deliberation_cli.parsing.items.series import find_series
from deliberation_cli.parsing.kinds import minutes_titled
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.listed import read_listed, recall
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.votes.once import before_said, share_votes, take_told_once
from deliberation_cli.parsing.votes.votes import has_vote, read_vote

__all__ = ["count_items", "read_deliberations", "read_transmission"]

_MANY = ("minutes", "agenda")
_HEADER_REACH = 900
"""« Extrait du registre » stands within so many characters of the top of an act."""
_HEAD = 1500
"""A document says what it is in its first characters."""


def read_deliberations(
    flow: Flow, span: Span, kind_hint: str | None = None, skip: Sequence[Span] = (), lists: Span | None = None
) -> Proven[list[Deliberation]]:
    """Every deliberation of the session that `span` holds, in order.

    `kind_hint` is the kind of the document where the caller knows it; `skip` the annexed conventions; `lists` where
    the lists of people stand.
    """
    out: Proven[list[Deliberation]] = Proven([])
    flow = relined(flow)
    acts = [] if kind_hint == "act" else register_acts(flow, span)
    if len(acts) > 1:
        parts = [read_act(flow, act, skip) for act in acts]
    elif kind_hint == "act":
        parts = [read_act(flow, span, skip)]
    elif kind_hint not in _MANY and looks_like_act(flow, span):
        parts = _one_act(flow, span, skip, lists)
    else:
        parts = _read_items(flow, span, skip, lists) or _untitled_act(flow, span, skip)
    give_stamps(flow, span, parts)
    for index, part in enumerate(parts):
        out.value.append(part.value)
        out.take(f"/{index}", part)
    return out


def _one_act(flow: Flow, span: Span, skip: Sequence[Span], lists: Span | None) -> list[Proven[Deliberation]]:
    """The act of an extract, or the one item of short minutes; nothing of an opening that is cut off."""
    act = read_act(flow, span, skip)
    nameless = not act.value.subject and not act.value.number
    titled = _read_items(flow, span, skip, lists) if nameless and act.proofs else []
    return titled if titled and titled[0].value.subject else [act] if act.proofs else []


def _untitled_act(flow: Flow, span: Span, skip: Sequence[Span]) -> list[Proven[Deliberation]]:
    """« Conseil municipal du 25 juin » above one act: no item is found, but a preamble, a number or a stamp is."""
    act = read_act(flow, span, skip)
    value = act.value
    preamble = bool(value.visas or value.recitals) and (value.number or value.articles or value.transmission)
    return [act] if preamble and value.vote is not None else []


def count_items(flow: Flow, span: Span) -> int:
    """How many items `span` seems to decide on: 0 or 1 for an act, more for minutes and registers."""
    return max(len(register_acts(flow, span)), len(find_items(flow, span)))


def looks_like_act(flow: Flow, span: Span) -> bool:
    """Whether `span` holds one act rather than the minutes of a session."""
    if minutes_titled(flow, Span(span.start, min(span.end, span.start + _HEAD))):
        return False
    if _titled_minutes(flow, span):
        return False
    if _stamped_once(flow, span):
        return True
    headed = len(cue("items", "extract").findall(flow.fold, span.start, span.end))
    if headed > 1:
        return count_items(flow, span) <= 1
    if headed and _decides_once(flow, span):
        return True
    items = find_items(flow, span)
    acts = {item.number.value for item in items if item.number and not item.rank}
    if not acts and items and _approves_minutes(flow, span, items[0]):
        return False
    if len(items) <= 1 or len(acts) > 1:
        return len(acts) <= 1
    if sum(item.number is None and not item.inline for item in items) >= _PLAIN or _under_objects(flow, items):
        return False
    return sum(voted(flow, item.span) for item in items) <= 1  # the numbered decisions of one act share its vote


def _stamped_once(flow: Flow, span: Span) -> bool:
    """« ID : 044-…-2024_46DEL-DE » on all pages, « Délibération : 2024-46 »: the stamp and the head name one act."""
    stamped = {act.value.text: plain(_ZEROS.sub("", act.value.number)) for act in find_act_ids(flow, span)}
    number = find_number(flow, header(flow, span)) if len(stamped) == 1 else None
    stamp = next(iter(stamped.values()), "")
    own = plain(_ZEROS.sub("", number.value)) if number else ""
    return len(own) >= _LONG_NUMBER and (stamp.startswith(own) or bears(stamp, own))


_ZEROS = late(r"(?<!\d)0+(?=\d)")
"""« DEL_2021_094 » in the stamp, « DEL 2021-94 » in the head."""
_LONG_NUMBER = 5
"""Signs of a number that names its act alone: « 12 » may stand in any stamp."""


def _decides_once(flow: Flow, span: Span) -> bool:
    """« Extrait du registre … », and one decision told once: no other act stands there, and none need be looked for."""
    words = [flow.fold.count(word, *span) for word in _OF_A_DECISION]
    return max(words) <= 1 and any(words) and not find_series(flow, span)


_OF_A_DECISION = ("delibere", "unanimite", "objet", "vote", "pour :", "adopte", "approuve", "rapporteur")
"""Words of which an act has each once at most, where it holds one decision in few words."""


def _approves_minutes(flow: Flow, span: Span, item: Item) -> bool:
    """Whether all that a text decides is that the last minutes are right: its sitting went on, and was cut off."""
    if item.title is None or cue("items", "extract").search(
        flow.fold, span.start, min(span.end, span.start + _HEADER_REACH)
    ):
        return False
    return _OF_MINUTES.match(flow.fold, *item.title) is not None


_OF_MINUTES = late(
    r"(?:(?:approbation|adoption|validation|approuve|adopte|observations? sur) )?"
    r"(?:le |la |du |des |de la )?(?:proposition du )?(?:precedent |dernier )?"
    r"(?:(?:conseil|comite|bureau)(?: [a-z]+)? du \d|comptes?[\s-]*rendus?|proces[\s-]*verba(?:l|ux)|p\.?v(?![a-z]))"
)


def _under_objects(flow: Flow, items: Sequence[Item]) -> bool:
    """Whether each item stands under an « Objet : » of its own: a short sitting of a register, not one act's parts."""
    titles = [item.title for item in items if item.title and not item.inline]
    labelled = [
        title for title in titles if _OBJECT.search(flow.fold, max(title.start - _OBJECT_REACH, 0), title.start)
    ]
    told = {" ".join(flow.fold[title.start : title.end].split()) for title in labelled}
    return len(labelled) == len(items) == len(told)


_OBJECT, _OBJECT_REACH = re.compile(r"(?:^|\n)\s*objet\s?:\s*$"), 12
_PLAIN = 3
"""So many titles without a number, each above its decision, are no parts of one act."""


def _titled_minutes(flow: Flow, span: Span) -> bool:
    """« … COMPTE RENDU DE LA RÉUNION DU CONSEIL … » in the first words of a text whose line ends are lost."""
    title = cue("kinds", "title_sign").search(flow.fold, span.start, min(span.end, span.start + _TITLE_REACH))
    extract = cue("items", "extract").search(flow.fold, span.start, min(span.end, span.start + _HEADER_REACH))
    return title is not None and extract is None and len(find_items(flow, span)) > 1


_TITLE_REACH = 300


def _read_items(flow: Flow, span: Span, skip: Sequence[Span], lists: Span | None) -> list[Proven[Deliberation]]:
    items = find_items(flow, span)
    if lists and items and _in_lists(items[0], lists):
        behind = untitled(flow, Span(lists.end, items[0].span.end))
        if behind:
            items = [*(items[0]._replace(span=body, title=title) for body, title in behind), *items[1:]]
    stamps = {found.value.text for found in find_act_ids(flow, span)}
    parts = [_read_item(flow, item, skip, stamped=len(stamps) > 1 or len(items) == 1) for item in items]
    share_votes(flow, span, parts)
    return parts


def _in_lists(item: Item, lists: Span) -> bool:
    """« … COLAS K / Le procès-verbal est adopté »: the last name of a list, in capitals on its line, is no title.

    The minutes that are approved behind it are.
    """
    return item.number is None and item.title is not None and lists.start <= item.title.start < lists.end


def _without_number(title: str, item: Item) -> str:
    """« Voirie : 2019-11 », « Voirie (DE_2016_021) », « II – Voirie »: a title without its numbers."""
    if item.number is None or item.rank:
        label = _LABEL.match(title)
        return title[label.end() :] if label else title
    if item.title is None or item.number.span.start > item.title.start:
        title = without_number_behind(title, item.number.value)
    rank = _RANK.match(title)
    return title[rank.end() :] if rank else title


_LABEL = late(r"(?:Délibération|D[ÉE]LIB[ÉE]RATION)\s?[:–-]?\s(?=[A-ZÀ-Ý])")


_RANK = late(r"(?:[IVX]{1,5}|\d{1,2})\s?(?:[-–.)/°]\s?)+(?=[A-ZÀ-Ý«])")


def _vote_span(flow: Flow, item: Item, body: Span) -> Span:
    """« N° 12 – Pour : 7, contre : 0 – Objet : … »: told before the title, unless the text tells sides."""
    if item.number is None or item.title is None or item.number.span.end >= item.title.start:
        return body
    above = Span(item.number.span.end, item.title.start)
    if outcome_beside(flow, Span(above.start, above.end - 1)):
        return Span(item.number.span.start, body.end)  # « DEL2025_061 ADOPTÉE / Tarifs »: the number marks the outcome
    if not has_vote(flow, above):
        return body
    below = read_vote(flow, body)
    told = below is not None and (below.value.in_favour is not None or below.value.against is not None)
    return body if told else Span(above.start, body.end)


def _own(flow: Flow, item: Item, body: Span) -> Span:
    """The text of an item up to the words that tell the vote of others."""
    return before_said(flow, body, item.number.value if item.number else None)


def _read_item(flow: Flow, item: Item, skip: Sequence[Span], stamped: bool) -> Proven[Deliberation]:
    out: Proven[Deliberation] = Proven(Deliberation())
    if item.row:
        return read_listed(flow, item.row)
    if item.title:
        subject = Found(_without_number(tidy(flow.slice(item.title)), item), item.title)
        out.value.subject = subject.value or None
        out.prove("/subject", subject)
    if item.number:
        out.value.number = item.number.value
        out.prove("/number", item.number)
    after_title = item.title is not None and item.title.end < item.span.end and not item.inline
    body = Span(item.title.end, item.span.end) if item.title and after_title else item.span
    fill(flow, out, body, skip, vote_span=_vote_span(flow, item, _own(flow, item, body)))
    doubt_missed(flow, out, body, item.number, item.title)
    take_told_once(flow, out, item.span, read_vote)
    if item.recap:
        recall(flow, out, item.recap)
    settle_outcome(flow, out)
    if stamped:
        take_transmission(flow, out, item.span)
    return out
