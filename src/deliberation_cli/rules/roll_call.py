"""Roll call (appel): who was present or represented at the opening and at each item, movements included.

An act seldom says all: a movement without a place, a name that two members bear, a president who presides but is in no
list. Each person therefore has the *set* of states that the act allows at a moment, and a count is a range. A rule
passes when the low end does, fails when the high end fails, and is unknown between.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from deliberation_cli.models import Movement, Session
from deliberation_cli.models.names import Match, find, fitting, words
from deliberation_cli.rules.habits import says

State = Literal["present", "represented", "absent"]

_VOTES = frozenset({"present", "represented"})
"""The states in which a member has a vote."""

OPENING = -1
"""The moment before the first item."""


class Range(NamedTuple):
    """A count that the act bounds."""

    low: int
    high: int

    def __str__(self) -> str:
        return str(self.low) if self.low == self.high else f"{self.low}–{self.high}"

    def plus(self, other: Range) -> Range:
        """Both together."""
        return Range(self.low + other.low, self.high + other.high)

    def reaches(self, required: int) -> bool | None:
        """Whether the count reaches `required`; None where it may."""
        if self.low >= required:
            return True
        return None if self.high >= required else False


@dataclass(slots=True)
class Member:
    """Someone whom the roll call names, where, and how they moved."""

    name: str
    pointers: list[str] = field(default_factory=list)
    listed: set[State] = field(default_factory=set)
    moves: list[tuple[int | None, Movement]] = field(default_factory=list)


class RollCall:
    """The roll call of one session."""

    def __init__(self, at: str, session: Session) -> None:
        self.at, self.session = f"{at}/attendance", session
        self.members: list[Member] = []
        self._by_words: dict[tuple[str, ...], list[Member]] = {}
        self.ambiguous: list[str] = []
        """Pointers of movements whose person or place the act does not settle."""
        self._lists()
        self._movements()
        self._president(at)

    def _lists(self) -> None:
        attendance = self.session.attendance
        for i, person in enumerate(attendance.present):
            self._add(person.name, "present", f"{self.at}/present/{i}")
        for i, proxy in enumerate(attendance.proxies):
            self._add(proxy.giver.name, "represented", f"{self.at}/proxies/{i}/giver")
        for i, person in enumerate(attendance.absent):
            self._add(person.name, "absent", f"{self.at}/absent/{i}")

    def _add(self, name: str, state: State, pointer: str) -> None:
        twins = [known for known in self._by_words.get(words(name), ()) if state not in known.listed]
        if len(twins) == 1 and not (state == "represented" and len(words(name)) == 1):
            member = twins[0]
        else:
            # « Mme COULON » is there, « Melle COULON » gave a proxy: one member in two lists, or two of a family
            member = Member(name, listed={"absent"} if len(twins) == 1 else set())
            self.members.append(member)
            self._by_words.setdefault(words(name), []).append(member)
        member.listed.add(state)
        member.pointers.append(pointer)

    def _movements(self) -> None:
        for i, movement in enumerate(self.session.attendance.movements):
            pointer = f"{self.at}/movements/{i}"
            match = self.find(movement.person.name)
            if match.ambiguous:
                self.ambiguous.append(pointer)
                continue
            if match.index is None:
                self.members.append(Member(movement.person.name, listed={"absent"}))
                match = Match(len(self.members) - 1)
            place = self._place(movement)
            if place is None:
                self.ambiguous.append(pointer)
            member = self.members[match.index or 0]
            member.moves.append((place, movement))
            member.pointers.append(pointer)

    def _place(self, movement: Movement) -> int | None:
        """The first item decided after the movement."""
        if movement.item is not None:
            return movement.item
        note = movement.note or ""
        quoted = [
            i
            for i, item in enumerate(self.session.deliberations)
            if (item.subject and item.subject in note) or (item.number and item.number in note.split())
        ]
        return quoted[0] if len(quoted) == 1 else None

    def _president(self, at: str) -> None:
        """Whoever presides is there; missing from every list, they may or may not be one of its names."""
        president = self.session.president
        if president is not None and self.members and self.find(president.name) == Match(None):
            self.members.append(Member(president.name, [f"{at}/president"], {"present", "absent"}))

    def find(self, name: str) -> Match:
        """The member that a name points at."""
        return find(name, [member.name for member in self.members])

    def fitting(self, name: str) -> list[Member]:
        """Every member that a name may point at, by the surest way that finds any."""
        return [self.members[index] for index in fitting(name, [member.name for member in self.members])[1]]

    def states(self, member: Member, moment: int | None) -> set[State]:
        """The states that the act allows a member at a moment (`OPENING`, the index of an item; None: at any)."""
        if not member.moves:
            return member.listed
        if moment is None:
            moments = range(OPENING, len(self.session.deliberations))
            return {state for one in moments for state in self.states(member, one)}
        happened = _happened(member.moves, moment)
        return {state for count in happened for state in self._after(member, count, moment)}

    def _after(self, member: Member, count: int, moment: int) -> Iterator[State]:
        """States once `count` of a member's movements are done."""
        if count == 0:
            yield from _before(member)
            return
        place, last = member.moves[count - 1]
        if last.kind == "arrival":
            yield "present"
            return
        gave = "represented" in member.listed and member.moves[0][1].kind == "departure"
        gave = gave or says("leaves_a_proxy", last.note)
        yield "represented" if gave else "absent"
        back = count < len(member.moves) and member.moves[count][1].kind == "departure"
        if place is not None and moment > place and (back or _brief(last)):
            yield "present"

    def count(self, state: State, moment: int | None = OPENING) -> Range:
        """How many are in a state at a moment."""
        sets = [self.states(member, moment) for member in self.members]
        return Range(sum(found == {state} for found in sets), sum(state in found for found in sets))

    def surely(self, name: str, state: State, moment: int = OPENING) -> bool | None:
        """Whether the person is in that state at a moment; None where the act does not settle it."""
        match = self.find(name)
        if match.index is None:
            return None
        found = self.states(self.members[match.index], moment)
        return found == {state} if state not in found or len(found) == 1 else None

    def present(self, moment: int = OPENING) -> Range:
        """How many are present, the number that the act states taken in."""
        listed, stated = self.count("present", moment), self.session.attendance.present_count
        if stated is None:
            return listed
        if not self.session.attendance.present:
            return Range(stated, stated) if not self.session.attendance.movements else Range(0, stated)
        shift = stated - len(self.session.attendance.present)
        return Range(max(0, min(listed.low, listed.low + shift)), max(listed.high, listed.high + shift))

    def represented(self, moment: int = OPENING) -> Range:
        """How many are represented by proxy."""
        stated = self.session.attendance.proxies_count
        if stated is not None and not self.session.attendance.proxies:
            return Range(stated, stated)
        return self.count("represented", moment)

    def voting(self, moment: int | None = None) -> Range:
        """How many have a vote at a moment (None: at any): present or represented, the stated numbers taken in.

        Members whom no list names (whoever presides, whoever leaves) are among the number present where it is stated.
        """
        attendance = self.session.attendance
        told = [(self.states(member, moment), self._outside(member)) for member in self.members]
        low = sum(found <= _VOTES for found, outside in told if not outside)
        high = sum(bool(found & _VOTES) for found, outside in told if not outside)
        aside = [found for found, outside in told if outside]
        if attendance.present_count is None:
            high += sum(bool(found & _VOTES) for found in aside)
            low += sum(found <= _VOTES for found in aside)
        else:
            unnamed = attendance.present_count - len(attendance.present)
            gone = sum(not found & _VOTES for found in aside)
            high += max(0, unnamed - gone) + self._counted_apart(moment)
            low += unnamed - sum(not found <= _VOTES for found in aside)
        unnamed = 0 if attendance.proxies_count is None else attendance.proxies_count - len(attendance.proxies)
        loose = len(self.session.attendance.movements) - sum(len(member.moves) for member in self.members)
        return Range(max(0, low + unnamed - loose), high + max(0, unnamed))

    def _counted_apart(self, moment: int | None) -> int:
        """Members listed as present who come later: « Présents à l'ouverture : 21 » may count 21 others."""
        late = (m for m in self.members if "present" in m.listed and m.moves and m.moves[0][1].kind == "arrival")
        return sum(not self.states(member, moment) & _VOTES for member in late)

    def _outside(self, member: Member) -> bool:
        """Whether the lists do not name someone who was there at the opening: whoever presides, or leaves."""
        listed = (f"{self.at}/present/", f"{self.at}/proxies/", f"{self.at}/absent/")
        if any(pointer.startswith(listed) for pointer in member.pointers):
            return False
        return not member.moves or member.moves[0][1].kind == "departure"

    def consistent(self) -> bool:
        """Whether the lists were surely read whole: their number is stated, or they add up to the members in office."""
        attendance = self.session.attendance
        if attendance.present_count is not None:
            return attendance.present_count == len(attendance.present) or not attendance.present
        total = len(attendance.present) + len(attendance.proxies) + len(attendance.absent)
        return attendance.members_in_office == total

    def pointers(self) -> Sequence[str]:
        """What was used: lists, numbers, movements."""
        names = ("present_count", "present", "proxies", "movements")
        return [f"{self.at}/{name}" for name in names if getattr(self.session.attendance, name) not in (None, [])]


def _before(member: Member) -> set[State]:
    """States before the first movement; a late arrival may have been there by the opening."""
    if member.moves[0][1].kind == "departure":
        return {"present"}
    away: State = "represented" if "represented" in member.listed else "absent"
    if "present" in member.listed and says("comes_back", member.moves[0][1].note):
        return {away, "present"}
    return {away} if (member.moves[0][0] or 0) > 0 else {away, "present"}


def _brief(movement: Movement) -> bool:
    """Whether the words let the person come back after one item; without words, nothing says that they did not."""
    return movement.time is None if movement.note is None else says("for_one_item", movement.note)


def _happened(moves: Sequence[tuple[int | None, Movement]], moment: int) -> range:
    """How many of the movements may be done at a moment, in their order."""
    if moment == OPENING:
        return range(1)
    places = [place for place, _ in moves]
    least = next((i for i in range(len(places), 0, -1) if _known(places[i - 1], moment)), 0)
    most = next((i for i, place in enumerate(places) if place is not None and place > moment), len(places))
    return range(least, max(least, most) + 1)


def _known(place: int | None, moment: int) -> bool:
    return place is not None and place <= moment
