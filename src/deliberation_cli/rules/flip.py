"""The flip test: would the result change without the doubtful votes? (CE 2/12/1991, La Chaussée-Tirancourt, n° 109724.)

Which of two proxies falls is unknown: a number is subtracted, never a name, from the side that won.
"""

from __future__ import annotations

from typing import NamedTuple

from deliberation_cli.law import Law
from deliberation_cli.models import Text, Vote

FOR = ("adopted", "favourable_opinion")
AGAINST = ("rejected", "unfavourable_opinion")


class Flip(NamedTuple):
    """The vote done again without some votes; `decisive` is None where the act gives no figure to do it with."""

    decisive: bool | None
    text: Text
    """The arithmetic in words."""


def flip(vote: Vote | None, doubtful: int, law: Law) -> Flip:
    """Subtract `doubtful` votes from the side that won, and redo the majority."""
    majority = law.majority
    if vote is None or majority is None or majority.value is None or vote.outcome not in (*FOR, *AGAINST):
        return Flip(None, Text("pas de vote chiffré à refaire", "no counted vote to redo"))
    if vote.in_favour is None or (vote.against is None and not vote.unanimous):
        if vote.unanimous and vote.outcome in FOR:
            return Flip(
                False,
                Text(
                    f"décision unanime : {doubtful} de moins, et toujours aucune voix contre, même résultat",
                    f"unanimous decision: {doubtful} fewer, and still no vote against, same result",
                ),
            )
        return Flip(None, Text("l'acte ne donne pas les voix pour et contre", "the act does not give the votes"))
    in_favour, against = vote.in_favour, vote.against or 0
    if vote.outcome in FOR:
        left, cast = max(0, in_favour - doubtful), max(0, in_favour - doubtful) + against
        needed = majority.value.required(cast)
        return Flip(left < needed, _said(in_favour, doubtful, left, cast, needed, left < needed, Text("pour", "for")))
    left, cast = max(0, against - doubtful), in_favour + max(0, against - doubtful)
    needed = majority.value.required(cast)
    turned = in_favour >= needed
    return Flip(turned, _said(against, doubtful, left, cast, needed, turned, Text("contre", "against")))


def _said(before: int, doubtful: int, left: int, cast: int, needed: int, turned: bool, side: Text) -> Text:
    end = Text("le résultat changerait", "the result would change") if turned else Text("même résultat", "same result")
    return Text(
        f"{before} − {doubtful} = {left} voix {side.fr} sur {cast} exprimés, majorité {needed} : {end.fr}",
        f"{before} − {doubtful} = {left} votes {side.en} of {cast} cast, majority {needed}: {end.en}",
    )
