"""Where the header says more than was read of it: the lists keep what was read, and their evidence says the doubt.

A list may be read in part without a sign of it. Words that relate two people (« pouvoir à », « procuration de ») tell
how many proxies stand on the page: where they are more than the proxies read, the proxies are not to be trusted, nor
is any sum made with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from deliberation_cli.models import Attendance, Document, Person, Session
from deliberation_cli.models.names import part_of, words
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT, Proven
from deliberation_cli.parsing.words import CIVILITY

_BEHIND = 300
"""Characters behind the last list read in which what was left of it may stand."""
_RELATION = late(
    r"(?:[Pp]ouvoirs?|[Pp]rocurations?|[Mm]andats?|POUVOIR|PROCURATION)(?: donn[ée]e?)?(?: [ée]crite?s?)?"
    r"(?: (?:de|pour) voter en (?:son|leur) noms?)?\s+(?:à|a|au|de|d’|d')\s*"
    r"(?:M\.|MM\.|Mr|Mme|Mlle|Monsieur|Madame|[A-ZÀ-Ý])"
)

_GIVEN = late(r"[Aa]yant donn[ée] (?:son |leur )?(?:pouvoir|procuration)(?!s?\s*(?::|à|a\b))")
"""« M. BRET ayant donné pouvoir », and no word of the holder."""

_SPOKEN_OF = late(
    r"(?i)(?<!pas de )(?<!sans )(?<!aucun )(?<!aucune )\b(?:pouvoirs?|procurations?|mandataires?)\b"
    r"(?!\W*(?:\w+\W+)?(?:n[ée]ant|aucune?|z[ée]ro|0|/)\b)"
)
"""« NOMS DES MANDATAIRES Guy BRET A Zoé ROY »: proxies are given, whatever their words are."""


def doubt_proxies(flow: Flow, header: Span, attendance: Proven[Attendance]) -> None:
    """Lower the confidence of the proxies, and of the absent, where `header` relates more people than they are.

    A proxy told twice, beside its giver and beside its holder, is related twice.
    """
    told = len(_RELATION.findall(flow.text, header.start, header.end + _BEHIND))
    read = len(attendance.value.proxies)
    if not read:
        told = told or _spoken_of(flow, header, attendance.value)
        told += len(_GIVEN.findall(flow.text, header.start, header.end))
    if told <= read or told == 2 * read:
        return
    attendance.proofs.setdefault("/proxies", Found(None, header))
    doubt(attendance, (at for at in attendance.proofs if at.startswith("/proxies")))
    # « Absents BRUN Zoé ROY Max Pouvoir à Luc LEROY »: one of them gives, and is not absent
    doubt(attendance, (at for at in attendance.proofs if at == "/absent"))


def _spoken_of(flow: Flow, header: Span, attendance: Attendance) -> int:
    """1 where proxies are spoken of, none was read, and people are called absent who may have given them."""
    if not attendance.absent or attendance.proxies_count is not None:
        return 0
    return int(_SPOKEN_OF.search(flow.text, header.start, header.end + _BEHIND) is not None)


def doubt(attendance: Proven[Attendance], pointers: Iterable[str]) -> None:
    """Lower the confidence of what stands at `pointers`."""
    for at in list(pointers):
        found = attendance.proofs[at]
        attendance.prove(at, Found(found.value, found.span, min(found.confidence, DOUBT)))


_REFUSED = late(
    r"[\s,;:(–-]*(?:pouvoir |procuration )?(?:(?:non |pas )(?:pris|valable|valide|recevable|regulier|conforme)"
    r"|irrecevable|invalide|refuse|annule|caduc|nul(?:le)?\b)"
)


def doubt_refused(flow: Flow, attendance: Proven[Attendance]) -> None:
    """« Guy BRET pouvoir à Zoé ROY (non pris en compte) »: it stands on the page, and did not count."""
    refused = [
        at
        for at, found in attendance.proofs.items()
        if at.startswith("/proxies/") and _REFUSED.match(flow.fold, found.span.end)
    ]
    doubt(attendance, refused)


def doubt_unnamed(flow: Flow, there: Iterable[Span], attendance: Proven[Attendance]) -> None:
    """« Présents : outre le Maire, MM. … », « 25. Mme Zoé BRUN 26. Monsieur »: one more is there, and has no name."""
    if any(_UNNAMED.search(flow.fold, *span) for span in there):
        doubt(attendance, (at for at in attendance.proofs if at == "/present"))


_UNNAMED = late(
    rf"(?<![a-z])(?:outre|en plus d[eu]|autour d[eu]|avec) (?:{CIVILITY} )?"
    r"(?:l[ea] )?(?:maire|president)"
    rf"|(?<![a-z]){CIVILITY}\s+(?:\d{{1,2}}\s?[.)-]\s|(?:etaient |sont )?(?:absent|excus|represent))"
)


_LONGEST = 7
"""A person's name has no more words than that."""
_FULL = 0.8
_COLUMN = 3
_FEWEST = 4
"""So many people make a list with a habit of its own."""


def doubt_names(attendance: Proven[Attendance]) -> None:
    """A lone word in a list of full names, or a name of too many words: a place, a label or two people, as likely."""
    value = attendance.value
    givers = [proxy.giver for proxy in value.proxies]
    lists = (("present", "", value.present), ("absent", "", value.absent), ("proxies", "/giver", givers))
    for name, part, people in lists:
        ones = odd_ones(people)
        odd = [at for i in ones if (at := f"/{name}/{i}{part}") in attendance.proofs]
        if odd:
            doubt(attendance, [f"/{name}", *odd])
        if len(ones) > 1 and _COLUMN * len(ones) >= len(people):
            doubt(attendance, attendance.proofs)  # a whole column was read among the names: nobody's place is sure


def odd_ones(people: Sequence[Person]) -> list[int]:
    """Indexes of those who are not named as the others of their list are.

    « Mme Zoé BRUN Valgourdon M. Guy BRET Saint-Vial »: beside people with a civility, a word without one is a town.
    """
    lengths = [len(person.name.split()) for person in people]
    full = sum(length > 1 for length in lengths)
    habit = len(people) >= _FEWEST and full >= _FULL * len(people)
    civil = sum(length > 1 and person.civility is not None for person, length in zip(people, lengths, strict=True))
    towns = len(people) >= _FEWEST and 2 * civil >= len(people)
    return [
        i
        for i, (person, length) in enumerate(zip(people, lengths, strict=True))
        if length > _LONGEST
        or (length == 1 and (habit or towns) and not person.civility)
        or (habit and _CROSSED.search(person.name))
    ]


_CROSSED = late(r"\s[Xx]$")
"""« BRUN Zoé Belval X »: the cross of a table whose columns are lost."""


_NAMES = late(
    r"/(?:attendance/(?:present|absent|proxies|movements)|president|secretary|vote/names_\w+"
    r"|defined_terms|role_terms)(?:/|$)"
)
_SMALL = 0.02
"""Share of small letters under which a text is in capitals throughout."""
_SAMPLE = 4_000
"""Characters, taken all over a text, that show how it is written."""


def doubt_capitals(flow: Flow, document: Proven[Document]) -> None:
    """Where every word is in capitals no letter tells a name from another word: no list of people or terms is sure."""
    sample = flow.text[:: max(1, len(flow.text) // _SAMPLE)]
    if sample.count("e") > _SMALL * len(sample):
        return  # the commonest letter alone shows it: most texts have enough small ones
    if sum(map(str.islower, sample)) > _SMALL * sum(map(str.isalpha, sample)):
        return
    for at, found in list(document.proofs.items()):
        if _NAMES.search(at):
            document.prove(at, Found(found.value, found.span, min(found.confidence, DOUBT)))


def doubt_misread(flow: Flow, document: Proven[Document]) -> None:
    """« M. LEJAMTE1 »: a scan gave a figure for a letter; neither the name nor the list that holds it is sure."""
    for at, found in list(document.proofs.items()):
        part = _NAMED_LIST.match(at)
        short = found.span.end - found.span.start <= _LONGEST_NAME
        if part and short and _MISREAD.search(flow.text, *found.span):
            for place in {at, part[0]} & document.proofs.keys():
                sure = document.proofs[place]
                document.prove(place, Found(sure.value, sure.span, min(sure.confidence, DOUBT)))


_NAMED_LIST = late(r".*?/(?:attendance/(?:present|absent|proxies)|president|secretary|vote/names_\w+)(?=/|$)")
_MISREAD, _LONGEST_NAME = late(r"[A-ZÀ-Þ]{2}[01]|[01][A-ZÀ-Þ]{2}"), 60


def doubt_officers(session: Proven[Session]) -> None:
    """« … sous la présidence de Guy BRET. Présence Guy BRET présent … »: an officer's words, read into the list too.

    They are told by their place: the list has the name twice, and one of the two is the officer's own.
    """
    places = [found.span for at in ("/president", "/secretary") if (found := session.proofs.get(at))]
    present = [words(person.name) for person in session.value.attendance.present]
    for i, name in enumerate(present):
        found = session.proofs.get(f"/attendance/present/{i}")
        if found and present.count(name) > 1 and any(_meet(found.span, place) for place in places):
            for at in ("/attendance/present", f"/attendance/present/{i}"):
                session.prove(at, Found(None, session.proofs[at].span, DOUBT))


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


_LEFT = 220
"""Characters behind a list in which the rest of it may stand."""
_BESIDE = late(rf"[\s,;•*–-]*(?:et )?{CIVILITY}?\s*")


def left_over(flow: Flow, end: int, limit: int, known: Sequence[Person]) -> bool:
    """Whether names in a row stand behind a list that nothing closed, and are in no list."""
    zone = Span(end, min(limit, end + _LEFT))
    closing = next(flow.scan(cue("attendance", "closes"), zone), None)
    named = read_names(flow, Span(zone.start, closing.start() if closing else zone.end))
    rest = [n for n in named if len(words(n.value.name)) > 1 and not any(part_of(n.value.name, p.name) for p in known)]
    return any(_BESIDE.fullmatch(flow.fold, a.span.end, b.span.start) for a, b in pairwise(rest))
