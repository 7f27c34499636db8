"""Which stamp of transmission (tampon de télétransmission) is whose, in a file of several acts.

A stamp printed over the head of an act stands, in the text, behind the end of the act before. Its identifier holds the
number of its act, so that the numbers say whose it is where the place does not.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.models import Deliberation
from deliberation_cli.parsing.acts.act_number import bears, plain
from deliberation_cli.parsing.acts.decision import take_transmission
from deliberation_cli.parsing.acts.transmission import STAMP_TOP
from deliberation_cli.parsing.grammar.ids import ActId, find_act_ids
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven

_LENGTH, _TAIL = 160, 4
"""Characters from the top of a stamp to its identifier, and behind it."""


def give_stamps(flow: Flow, span: Span, acts: Sequence[Proven[Deliberation]]) -> None:
    """Give each act the stamp whose identifier bears its number, and take from it that of another."""
    stamps = {found.value.text: found for found in find_act_ids(flow, span)}
    if not stamps or len(acts) < 2:
        return
    owned = [_borne(act, list(stamps.values())) for act in acts]
    others = {found.value.text for found in owned if found}
    for act, own in zip(acts, owned, strict=True):
        told = act.value.transmission.act_id if act.value.transmission else None
        if own is not None and told != own.value.text:
            _forget(act)
            take_transmission(flow, act, _place(flow, span, own))
        elif own is None and told in others:
            _forget(act)


def _borne(act: Proven[Deliberation], stamps: Sequence[Found[ActId]]) -> Found[ActId] | None:
    """The one stamp that bears the number of an act."""
    number = plain(act.value.number or "")
    found = [stamp for stamp in stamps if number and bears(plain(stamp.value.number), number)]
    return found[0] if len(found) == 1 else None


def _place(flow: Flow, span: Span, stamp: Found[ActId]) -> Span:
    tops = [
        m.start() for m in STAMP_TOP.finditer(flow.fold, max(span.start, stamp.span.start - _LENGTH), stamp.span.end)
    ]
    return Span(tops[0] if tops else stamp.span.start, min(span.end, stamp.span.end + _TAIL))


def _forget(act: Proven[Deliberation]) -> None:
    act.value.transmission = None
    for pointer in [pointer for pointer in act.proofs if pointer.startswith("/transmission")]:
        del act.proofs[pointer]
