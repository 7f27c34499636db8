"""Proxies held (mandats): who holds how many, which are doubtful, and what the doubt would change."""

from __future__ import annotations

from typing import NamedTuple

from deliberation_cli.law import Law, Relief
from deliberation_cli.models import LawRef, Session
from deliberation_cli.models.names import find
from deliberation_cli.rules.flip import Flip, flip
from deliberation_cli.rules.roll_call import RollCall


class Holding(NamedTuple):
    """The proxies of one holder; `moved` are those whose giver comes or goes, and so may not hold at one time."""

    name: str
    proxies: tuple[int, ...]
    moved: tuple[int, ...]


class Limits(NamedTuple):
    """How many proxies one holder may hold, by each text of the day; None: that text does not apply."""

    common: int | None
    common_ref: LawRef | None
    relief: Relief | None
    doubt: Relief | None

    @property
    def sure(self) -> int | None:
        """The limit that nobody disputes: the derogation's where the law or its published reading names the body."""
        if self.relief and self.relief.cover != "analogy" and self.relief.derogation.proxies_per_holder:
            return self.relief.derogation.proxies_per_holder
        return self.common

    @property
    def widest(self) -> int | None:
        """The limit by the most generous reading: a derogation by analogy, or one whose force is disputed."""
        wide = [found.derogation.proxies_per_holder or 0 for found in (self.relief, self.doubt) if found]
        return None if self.common is None else max([self.common, *wide])


def limits(law: Law) -> Limits:
    """The limits of a day."""
    common = law.proxies_per_holder
    if common is None:
        return Limits(None, None, law.derogation(), law.doubt)
    return Limits(common.value, common.ref(), law.derogation(), law.doubt)


def holdings(session: Session, roll: RollCall) -> list[Holding]:
    """Holders and their proxies, in the act's order; an ambiguous name is a holder apart."""
    groups: dict[str, list[int]] = {}
    for index, proxy in enumerate(session.attendance.proxies):
        if proxy.holder is None:
            continue
        known = roll.find(proxy.holder.name)
        name = roll.members[known.index].name if known.index is not None else proxy.holder.name
        if known.index is None and not known.ambiguous:
            twin = find(name, list(groups))
            name = list(groups)[twin.index] if twin.index is not None else name
        groups.setdefault(name, []).append(index)
    moved = {index for index, proxy in enumerate(session.attendance.proxies) if _moves(roll, proxy.giver.name)}
    return [
        Holding(name, tuple(held), tuple(index for index in held if index in moved)) for name, held in groups.items()
    ]


def _moves(roll: RollCall, name: str) -> bool:
    match = roll.find(name)
    return match.ambiguous or (match.index is not None and bool(roll.members[match.index].moves))


def surplus(held: list[Holding], limit: int | None) -> int:
    """Proxies over the limit, those that may not hold at one time left aside."""
    if limit is None:
        return 0
    return sum(max(0, len(one.proxies) - len(one.moved) - limit) for one in held)


class Doubt(NamedTuple):
    """Votes that may not count at one item, and the proxies that carry them."""

    votes: int
    proxies: tuple[int, ...]
    disputed: bool
    """True where only the reach of a derogation is in doubt."""


def doubtful(session: Session, roll: RollCall, law: Law, moment: int) -> Doubt:
    """Proxies held by someone who is away or himself represented, and proxies over the limit."""
    void = tuple(
        index
        for index, proxy in enumerate(session.attendance.proxies)
        if proxy.holder is not None and absent(roll, proxy.holder.name, moment)
    )
    held = [one._replace(proxies=tuple(i for i in one.proxies if i not in void)) for one in holdings(session, roll)]
    bounds = limits(law)
    excess, certain = surplus(held, bounds.sure), surplus(held, bounds.widest)
    over = tuple(i for one in held if surplus([one], bounds.sure) for i in one.proxies)
    return Doubt(len(void) + excess, void + over, disputed=not void and not certain)


def absent(roll: RollCall, name: str, moment: int) -> bool:
    """Whether someone whom the roll call names is surely not present at a moment."""
    match = roll.find(name)
    return match.index is not None and "present" not in roll.states(roll.members[match.index], moment)


def redo(session: Session, votes: int, law: Law) -> tuple[int | None, Flip]:
    """The flip test over every item of a session: the first item that it turns, else the first that can be done again.

    Returns the item's index (None where no vote can be redone) and its arithmetic.
    """
    done = [(index, flip(item.vote, votes, law)) for index, item in enumerate(session.deliberations)]
    turned = next(((index, one) for index, one in done if one.decisive), None)
    counted = next(((index, one) for index, one in done if one.decisive is not None), None)
    return turned or counted or (None, flip(None, votes, law))


def at_vote(at: str, index: int | None) -> tuple[str, ...]:
    """Pointer of the vote that was done again."""
    return () if index is None else (f"{at}/deliberations/{index}/vote",)
