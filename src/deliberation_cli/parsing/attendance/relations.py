"""What the words between two names of a list relate: who gives a proxy to whom, who sits in whose stead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from deliberation_cli.models import Person
from deliberation_cli.models.names import same
from deliberation_cli.parsing.attendance.entries import LEAVES, Entry
from deliberation_cli.parsing.attendance.headings import ListKind
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Found
from deliberation_cli.parsing.words import CIVIL, CIVILITY
from deliberation_cli.patterns import compiled


@dataclass(slots=True)
class ProxyFound:
    """A proxy read between two names."""

    giver: Found[Person]
    holder: Found[Person] | None
    told_by_holder: bool = False
    """« Guy BRET (procuration de Zoé BRUN) »: the giver's own line, where there is one, spells better."""
    sure: bool = True
    bare: bool = False
    """« X par Y », where « représenté » stands in the heading alone or nowhere."""
    represented: bool = False
    """« X représenté par Y »: a proxy, or a substitute in his stead."""
    may_turn: bool = False
    """« Absents : Guy BRET (pouvoir de Zoé BRUN) », « Pouvoirs : Zoé BRUN, pour Guy BRET »: who is there holds."""


@dataclass(slots=True)
class Roster:
    """People of one list, and the proxies told in it."""

    people: list[Entry] = field(default_factory=list)
    """Those who stand in the list for themselves: neither holders nor notes."""
    proxies: list[ProxyFound] = field(default_factory=list)
    represented: list[ProxyFound] = field(default_factory=list)
    """« X (représenté par Y) » outside a list of proxies: a proxy, or a substitute who sits in his stead."""
    seated: list[Found[Person]] = field(default_factory=list)
    """Substitutes whom a list of the represented names: « X, représenté par son suppléant Y »."""
    may_sit: list[Found[Person]] = field(default_factory=list)
    """« Excusés : X, suppléé par Y »: Y sits where the act's count says so."""
    ranked: list[tuple[Found[Person], int]] = field(default_factory=list)
    """Givers whose holder is told by his number in the list of the present: « Zoé BRUN (pouvoir à 3) »."""
    marks: dict[str, list[Found[Person]]] = field(default_factory=dict)
    """People by the mark printed in brackets behind them: « David (Pr*) » gives to « Jean (Pr*) »."""
    doubtful: bool = False
    """The order of the words is broken: proxies of this list are not to be trusted."""
    across: bool = False
    """A list of the present tells pairs: another column was read into it, and nobody's place is sure."""
    of_communes: bool = False
    """It names communes in place of people."""
    end: int = 0


def relate(entries: list[Entry], i: int, roster: Roster, used: set[int], kind: ListKind) -> None:
    """Read what the words between entry i-1 and entry i say."""
    of_proxies = kind in ("proxies", "substituted")
    gap, this = entries[i].before, entries[i]
    before = i - 1
    if before in used and _THEN.search(gap):
        used.add(i)  # « (pouvoir à M. LEROY jusqu'à 17 h puis à Mme BRUN) »: the first holder is he of the opening
        return
    nobody = _NOBODY_NAMED.match(gap) is not None and not (gap.endswith("\n") and _in_commas(entries))
    if nobody or (_BY_SUBSTITUTE.fullmatch(gap) and _has_his_own(this.after)):
        return
    while this.bracketed and entries[before].bracketed and before and before not in used and "(" not in gap:
        before -= 1  # brackets speak of the person they stand behind
    last = entries[before]
    gives, receives = _words_of_giving(entries, i, before, kind)
    if kind == "absent" and not gives and _goes_on(entries, before, roster):
        gives = cue("attendance", "gives_bare").fullmatch(_bare(gap))
    if kind != "substituted" and _substitutes(entries, i, roster, used, kind):
        return
    if kind == "present" and not gives and not this.bracketed and _ACROSS.fullmatch(gap):
        roster.across = True
        gives = _ACROSS.fullmatch(gap)
    if not of_proxies and not receives and cue("attendance", "mark_represented").match(gap):
        roster.represented.append(ProxyFound(last.person, this.person, bare="represent" not in gap))
        used.add(i)
        return
    if gives and not this.bracketed and _to_an_office(gap, giving=cue("attendance", "gives").search(this.after)):
        roster.proxies.append(ProxyFound(last.person, None))
        used.add(before)
        return
    _pair(entries, i, before, roster, used, kind, gives=gives, receives=receives)


def holds_more(before: Entry, gap: str, roster: Roster) -> Found[Person] | None:
    """« Présents : M. ROY (a reçu pouvoir de Mme BRUN et de M. BRET) »: who holds the second one too."""
    last = roster.proxies[-1] if roster.proxies else None
    if last is None or not before.bracketed or last.giver is not before.person:
        return None
    return last.holder if _AND_OF.fullmatch(gap) else None


_AND_OF = late(r"\s?(?:,|et)\s(?:d['’]|de\s)?" + CIVIL + r"?[\s.]*")


def _goes_on(entries: Sequence[Entry], before: int, roster: Roster) -> bool:
    """« M. ROY a donné pouvoir à Mme BRUN et M. LEROY à M. BRET », below the absent: the verb serves again."""
    last = roster.proxies[-1].holder if roster.proxies else None
    return before > 0 and last is entries[before - 1].person and _JOINED.fullmatch(entries[before].before) is not None


_JOINED = late(r"[\s,;]*(?:et )?" + CIVIL + r"?[\s.]*")


def _words_of_giving(
    entries: Sequence[Entry], i: int, before: int, kind: ListKind
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The words between two people by which the first gives to the second, or holds of him."""
    of_proxies = kind in ("proxies", "substituted")
    gap, this, last = entries[i].before, entries[i], entries[before]
    bare = _bare(gap)
    gives = cue("attendance", "gives").search(gap)
    gives = gives or ("+" not in bare and cue("attendance", "gives_word").fullmatch(bare)) or None
    if of_proxies:
        gives = gives or cue("attendance", "gives_bare").fullmatch(bare) or cue("attendance", "gives_last").search(bare)
        gives = gives or (_SITS_FOR.search(gap) if kind == "substituted" else None)
        gives = gives or (_IN_BRACKETS.fullmatch(bare) if this.bracketed else None)
    receives = cue("attendance", "receives").search(gap) or (
        cue("attendance", "receives_bare").fullmatch(bare) if of_proxies else None
    )
    if kind != "present" and not gives and _POWER_FOR.search(bare):
        return receives, None  # « Absents : Mme BRUN (pouvoir pour M. ROY) »; of the present, it tells who holds
    if kind == "absent" and this.bracketed:
        gives = gives or _TO_BRACKETED.fullmatch(gap)
    if receives and not gives and _OF_GIVER.search(last.before) and _FOR.match(bare):
        return receives, None  # « Bons pour pouvoir : de Mme BRUN pour M. ROY »
    if of_proxies and this.bracketed and (told := _FROM_IN_BRACKETS.fullmatch(gap)):
        return None, told  # « Procurations : M. ROY (de Mme BRUN) »
    if kind == "present" and this.bracketed and _held_elsewhere(entries) and (told := _HELD.fullmatch(gap)):
        return None, told  # « Luc ROY (pouvoir de Max BRUN), Zoé PETIT (pouvoir Anne MOREL) »
    return gives, receives


_TO_BRACKETED = late(r"\s?\(\s?a\s" + CIVIL)
"""« Excusés : Mme BRUN (à M. ROY) »."""


_POWER_FOR = late(
    r"(?<![a-z])(?:pouvoir|procuration|mandat)s? pour(?![a-z])(?! le compte| (?:et|voter) (?:au nom|pour))"
)
_POWER_OF = late(r"\s?\(\s?(?:pouvoir|procuration|mandat)s? d(?:e\s|['’])")


def _label_between(this: Entry, receives: re.Match[str]) -> bool:
    """« Guy BRET ayant reçu ORCEL : pouvoir de M. ROY URCEL : Luc LEROY »: the label of a row parts giver and name."""
    return this.labelled and _LABEL.search(this.before, receives.end()) is not None


def _in_commas(entries: Sequence[Entry]) -> bool:
    """Whether commas part the people of a list: a line end parts nobody there."""
    return 2 * sum("," in entry.before for entry in entries[1:]) > len(entries)


_LABEL = late(r"(?<![a-z])(?!monsieur|madame)[a-z]{3,}\s?:")
_OF_GIVER = late(r"(?<![a-z])(?:de|d')\s?" + CIVIL + "$")
_FOR = late(r"[\s,]{0,2}pour\b")
_SITS_FOR = late(r"(?:remplace|supplee)e?s? par|\s?\(\s?(?:deleguee? )?suppleante?\s?:?\s")
_NOBODY_NAMED = late(
    r"\s?\(\s?(?:represente|remplace|supplee)[^()]{0,40}(?:suppleante?|deleguee?)\s?\)"
    r"|[\s,]{0,3}(?:represente|remplace|supplee)e? par (?:son|sa|une?) (?:deleguee? )?suppleante?"
    r"\s?(?:[;\n•]|,\s[a-z' -]{2,40}:)"
)
"""« X (représenté par sa suppléante), Y », « X, remplacé par son suppléant, VAL : Y »: Y is the next of the list."""


_BY_SUBSTITUTE = late(
    r"[\s,]{0,3}(?:represente|remplace|supplee)e? par (?:son|sa|une?) (?:deleguee? )?suppleante?,"
    r"\s?" + CIVIL
)


def _has_his_own(after: str) -> bool:
    """« X, représenté par son suppléant, Y, représentée par sa suppléante, … »: Y is away too, and no substitute."""
    gives = cue("attendance", "gives").match(after.lstrip(" ,("))
    return bool(gives or cue("attendance", "mark_replaced").match(after))


_IN_PART = late(
    r"\s?\(?(?:a partir|a compter|a son (?:arrivee|depart)|jusqu'au?|apres|depuis|de la deliberation|du point"
    r"|de l'affaire)(?![a-z])"
)
"""« Présents : …, Zoé BRUN avec pouvoir à Guy BRET (à partir du point 8), Max ROY (mandataire … à son départ) »."""


def _gave_last(roster: Roster, entry: Entry) -> bool:
    """Whether the last proxy was given by this person, who can hold none then."""
    return bool(roster.proxies) and roster.proxies[-1].giver is entry.person


def _pair(
    entries: list[Entry],
    i: int,
    before: int,
    roster: Roster,
    used: set[int],
    kind: ListKind,
    *,
    gives: re.Match[str] | None,
    receives: re.Match[str] | None,
) -> None:
    """Who gives and who holds, of two people that words of giving relate."""
    gap, this, last = entries[i].before, entries[i], entries[before]
    if receives and _label_between(this, receives):
        roster.across |= kind == "present"
        return
    if receives and _passes_on(entries, i):
        if kind not in ("proxies", "substituted"):
            roster.proxies.append(ProxyFound(this.person, entries[i + 1].person))
            used |= {i, i + 1}
        return  # « pouvoir de Zoé à Guy »: Zoé gives, and the words behind her say to whom
    if receives and not gives and before in used and _gave_last(roster, last) and not this.bracketed:
        roster.doubtful = True  # « qui a reçu pouvoir de A … qui a reçu pouvoir de B »: a column of offices
        roster.proxies.append(ProxyFound(this.person, None))
        used.add(i)
        return
    if receives and not (gives and gives.end() > receives.end()):
        turns = kind == "absent" and _POWER_OF.match(gap) is not None
        roster.proxies.append(ProxyFound(this.person, last.person, told_by_holder=True, may_turn=turns))
        used.add(i)
        again = any(same(last.person.value.name, entry.person.value.name) for entry in entries[:before])
        if kind != "present" or again:
            used.add(before)  # who holds a proxy is there, on whatever list he is named, and once
    elif gives and before in used and not this.bracketed and any(p.holder is last.person for p in roster.proxies):
        roster.doubtful = True  # « à A à B à C »: columns read across one another, nobody can say who gave to whom
        used.add(i)
    elif gives:
        either, by = kind != "present" and _POWER_FOR.search(gap) is not None, "represente" in gap
        for giver in _givers(entries, before, used, plural=_plural(gap) or kind == "proxies"):
            roster.proxies.append(ProxyFound(entries[giver].person, this.person, may_turn=either, represented=by))
            told = "".join(entry.before for entry in entries[giver + 1 : i + 1])
            moved = cue("movements", "arrival").search(told) or LEAVES.search(told)
            in_part = _IN_PART.match(this.after) or ((this.bracketed or "puis" in told) and moved)
            if not (in_part and kind == "present"):
                used.add(giver)  # who came or left stays in the list of the present, and gave a proxy for the rest
        used.add(i)


def _plural(gap: str) -> bool:
    """« M. ROY et Mme BRUN ayant donné pouvoir à … »: both give; « …, celle-ci ayant donné … »: she alone."""
    return ("donnent" in gap or "ont donne" in gap or "ayant" in gap) and not _THE_LAST.search(gap)


_THE_LAST = late(r"\bcel(?:ui|le)-ci\b|\b(?:ce dernier|cette derniere|lequel|laquelle)\b")


def _held_elsewhere(entries: Sequence[Entry]) -> bool:
    """Whether others of the list tell whose proxy they hold, and none to whom he gives his."""
    bracketed = [entry.before for entry in entries if entry.bracketed]
    held = sum(bool(cue("attendance", "receives").search(gap)) for gap in bracketed)
    return held > 0 and not any(cue("attendance", "gives").search(gap) for gap in bracketed)


_HELD = late(r"\s?\((?:pouvoir|procuration)\s" + CIVIL)

_FROM_IN_BRACKETS = late(rf"\s?\(\s?de\s{CIVILITY}\s?")
_THEN = late(r"\bpuis (?:a|au)\b")

_ACROSS = late(rf"\s+a\s+{CIVILITY}\s*")

_IN_BRACKETS = late(rf"\W*{CIVILITY}?\W*")

_OFFICE = late(
    r"\b(?:(?P<woman>madame|mme)?(?:monsieur|mr|m\.?)? l[ea]|(?<!adjoint )(?<!adjointe )au)"
    r" (?:maire|president)e?\s?(?P<stop>[,;.)–-]|et\b|)[\s,;]*"
    r"(?:(?P<she>mme|madame|mlle)|(?P<he>mr?|monsieur))?\.?\s*$"
)


def _to_an_office(gap: str, *, giving: object) -> bool:
    """« ayant donné pouvoir à Monsieur le Maire, Madame Zoé BRUN »: the mayor holds, Zoé is the next one.

    `giving`: whether the words behind the name say that this person gives too.
    """
    office = _OFFICE.search(gap)
    if office is None:
        return False
    apposed = bool(office["she"]) == bool(office["woman"]) or not (office["she"] or office["he"])
    if not office["stop"]:
        return bool(giving)  # « … à M. le Maire Mme Zoé BRUN donne pouvoir à … »
    return office["stop"] in (";", ".", ")", "et") or not apposed or bool(giving)


def _stands_in(gap: str) -> bool:
    """« M. Luc LEROY, adjoint au maire de Belval, suppléant de Mme BRUN »: behind his office too."""
    told = cue("attendance", "mark_substitute")
    return bool(told.fullmatch(gap) or told.fullmatch(gap, max(gap.rfind(","), 0)))


def _substitutes(entries: list[Entry], i: int, roster: Roster, used: set[int], kind: ListKind) -> bool:
    """« X remplacé par Y », « Y suppléant de X »: Y sits, and stands among the present only where they are listed."""
    gap = entries[i].before
    if _QUALITY.search(gap) and entries[i].person.value.name[:2] in ("d'", "d’"):
        used.add(i)
        return True  # « Luc LEROY Conseiller suppléant d'Alain BRUN »
    if kind != "proxies" and (_stands_in(gap) or _of_whom(entries, i)):
        if kind == "present" and cue("attendance", "mark_absent").match(entries[i].after):
            entries[i].bracketed = False  # « Luc LEROY, suppléant de Guy BRET, excusé »: the words say where Guy is
        else:
            used.add(i)
        return True
    stands_for = cue("attendance", "mark_represented").match(gap) or _TITULAR_AWAY.match(gap)
    by_substitute = stands_for and _SUBSTITUTE.match(entries[i].after)
    by_substitute = by_substitute or (None if kind == "present" else _BY_HIS_OWN.search(gap))
    if not by_substitute and not cue("attendance", "mark_replaced").match(gap):
        return False
    entries[i - 1].replaced = True
    used.add(i - 1 if kind == "present" else i)
    entries[i].bracketed = kind != "present" and entries[i].bracketed
    if kind != "present":
        (roster.seated if _seats(gap, kind) else roster.may_sit).append(entries[i].person)
    return True


_TITULAR_AWAY = late(
    r"[\s,(]{1,3}(?:deleguee? |membre )?titulaire,? (?:(?:est )?(?:excuse|absent|empeche)e?,? )?"
    r"(?:represente|remplace|supplee)e? par\s?" + CIVIL + "$"
)
"""« M. ROY, titulaire, excusé, représenté par M. BRUN, suppléant »."""


def _seats(gap: str, kind: ListKind) -> bool:
    return kind == "proxies" and _BY_HIS_OWN.search(gap) is not None


_BY_HIS_OWN = late(
    r"(?:represente|remplace|supplee)e? par (?:son|sa) (?:deleguee? )?suppleante?,?"
    r"\s?" + CIVIL + "$"
)
"""« Excusés représentés : M. ROY, délégué de la commune de Val, représenté par son suppléant M. BRUN »."""


def _of_whom(entries: Sequence[Entry], i: int) -> bool:
    """« ; M. ROY Luc suppléant M. BRUN Max (Val) ; »: signs part the members, and only the quality stands between."""
    between = _QUALITY_ALONE.fullmatch(entries[i].before)
    return bool(between and _PARTED.search(entries[i].after) and (i < 2 or _PARTED.search(entries[i - 1].before)))


_QUALITY = late(r"(?:suppleante?|remplacante?)\s$")

_QUALITY_ALONE = late(rf"\s(?:suppleante?|remplacante?)\s{CIVILITY}\s?")

_PARTED = late(r"[,;/\n•]|$")

_SUBSTITUTE = late(r"[\s,(]{1,3}(?:delegue[es]*\s)?suppleante?(?![a-z])(?!\s(?:de|d')\b)")
"""« X (représenté par Y, suppléant) »: Y sits, and holds no proxy."""


@lru_cache(maxsize=1024)  # between most names of a list stands the same comma
def _bare(gap: str) -> str:
    """The words of a gap on one line, without the functions of the people beside it."""
    return _whole_role().sub("", gap.replace("\n", " "))


@cache
def _whole_role() -> re.Pattern[str]:
    """« conseillère municipale », whole: not « conseiller » inside it."""
    return compiled(rf"(?<![a-z'-])(?:{cue('names', 'role').pattern})(?![a-z])")


def _passes_on(entries: Sequence[Entry], i: int) -> bool:
    """Whether the words behind an entry say to whom its pouvoir goes."""
    if i + 1 >= len(entries):
        return False
    gap = _bare(entries[i + 1].before)
    return bool(cue("attendance", "gives_bare").fullmatch(gap) and not cue("attendance", "receives").search(gap))


def _givers(entries: Sequence[Entry], last: int, used: set[int], *, plural: bool) -> list[int]:
    """The giver before the words, and those joined to him by « et »."""
    givers = [last]
    while plural and givers[0] > 0 and givers[0] - 1 not in used and _joined(entries[givers[0]].before):
        givers.insert(0, givers[0] - 1)
    return [g for g in givers if g not in used or g == last]


def _joined(gap: str) -> bool:
    words = gap.replace(",", " ").split()
    return bool(words) and words[0] == "et" and len(words) <= 2
