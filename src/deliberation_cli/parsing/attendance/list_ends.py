"""Where a list of people ends: at a cue that closes it, at a stamp, at the sentence behind it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from deliberation_cli.parsing.attendance.list_sentences import sentence_of
from deliberation_cli.parsing.attendance.names_alone import names_alone
from deliberation_cli.parsing.attendance.numbered_people import counted_to
from deliberation_cli.parsing.attendance.prose import list_end, resumes
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token, lex
from deliberation_cli.parsing.grammar.names import outside_brackets
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.page_ends import page_ends
from deliberation_cli.parsing.words import CIVILITY


def closed_list(flow: Flow, start: int, limit: int, *, of_present: bool = True) -> Span:
    """The list that starts at `start`: it ends at a cue, at prose, or at `limit`; whoever presides is `of_present`."""
    title = _SHOUTED_TITLE.search(flow.text, start + 1, limit)
    limit = title.start() if title else limit
    opened = _OPENED.match(flow.fold, start, limit)
    closed = flow.fold.find(")", start, limit) if opened else -1
    if opened and closed > 0 and "(" not in flow.fold[opened.end() : closed]:
        return Span(opened.end(), closed)  # « Pouvoir : 1 (Mme Zoé BRUN à M. Guy BRET) »
    counted = counted_to(flow, start, limit)
    closing, beside = _closing(flow, counted, limit, of_present=of_present)
    end = list_end(flow, Span(counted, closing), beside)
    if end < closing and names_alone(flow, Span(end, closing)):
        end = closing
    if end < limit or closing < limit:
        end = _last_sentence(flow, Span(counted, end))
    return Span(start, max(end, start))


_SHOUTED_TITLE = late(
    r"(?<=\n\n)(?!M\.|MM|MME)(?=(?:[^\n]*?\s(?:DE|DU|DES|LA|LE|LES|AUX?|ET|POUR|SUR|EN|À)\s){2})"
    r"[A-ZÀ-Ý][A-ZÀ-Ý\d '’«»/–-]{24,}\n"
    r"(?=(?:Le|La|Les|Par|Dans|Vu|Il|Après|Suite|Afin|Considérant)\s[a-zà-ÿ]|L['’][a-zà-ÿ])"
)
"""Behind a blank line, and a sentence below: « NOM DE LA PLACE DU « VIEUX PONT » » is the act's title, and nobody."""
_OPENED = late(r"\s?\(\s?(?!\d)")


def _closing(flow: Flow, start: int, limit: int, *, of_present: bool) -> tuple[int, list[Span]]:
    """Where a cue closes the list; not inside brackets, and not at a count printed in the middle of it.

    The second value is what a side column left in the middle of the list.
    """
    beside: list[Span] = []
    limit = _first_sentence(flow, start, limit)
    limit = limit if of_present else _signature(flow, start, limit)
    stamp = next(flow.scan(cue("attendance", "stamp"), Span(start, limit)), None)
    if stamp and not _goes_on(flow, stamp.end(), limit):
        limit = stamp.start()
    for match in flow.scan(cue("attendance", "closes"), Span(start, limit)):
        if _printed_over(flow, match.start()) or (beside and match.start() < beside[-1].end):
            continue
        note = _NOTE.search(flow.fold, start, match.start()) is not None
        noted = note and _and_on(flow, match.end(), limit)
        if note and not noted and (last := _NUMBER_ENDS.match(flow.fold, match.end(), limit)):
            return last.end(), beside  # « … à M. Guy BRET à partir du rapport n° 21. », the last of the list
        if noted or _in_brackets(flow, start, match.start()):
            continue
        if (passed := _passes(flow, match.start(), limit)) is not None:
            beside.append(passed)
            continue
        if _names_one_more(flow, match, start, limit) or (of_present and _opens_a_group(flow, match, start)):
            continue
        if _OFFICE.match(match[0]) and _is_listed(flow, start, match, of_present=of_present):
            continue
        if _OFFICE.match(match[0]) and _TO.search(flow.fold, max(match.start() - 3, start), match.start()):
            if _names_somebody(flow, lex(flow, Span(match.end(), min(match.end() + 160, limit)))):
                continue
            return match.end(), beside  # « Pouvoir : Mme Zoé BRUN à M. le Maire. »: the office holds, and nobody speaks
        if match[0].startswith("assist") and (blank := flow.text.rfind("\n\n", start, match.start())) > start:
            return blank, beside  # « Guy BRET, directeur, et Zoé BRUN assistaient également »: a paragraph of its own
        return sentence_of(flow, Span(start, match.start())), beside
    return limit, beside


def _opens_a_group(flow: Flow, match: re.Match[str], start: int) -> bool:
    """A label of the first of the present, or of one more group of them.

    « Présents : Le Président : M. Guy BRET. Vice-présidents : … », « Présents : sous la présidence de M. Guy BRET,
    maire, Mmes … », « Présents : Membres de droit : … Membres élus : … », « Représentants de la Région : …
    Représentante du personnel : … ».
    """
    if match[0].startswith("presid") and _FIRST_LABEL.fullmatch(flow.fold, start, match.start()):
        return True
    if match[0].startswith("sous la presid"):  # « Présents : 8 / sous la présidence de … »: words of another column
        above = flow.fold[max(start - _FIRST, 0) : match.start()].strip(" :\n")
        return match.start() - start <= _FIRST and not above[-1:].isdigit()
    if match[0].startswith("membres de droit") and match.start() - start <= _FIRST:
        return _OTHER_MEMBERS.search(flow.fold, match.end(), match.end() + _GROUP) is not None
    staff = _STAFF.match(match[0]) and _OTHER_GROUP.search(flow.fold, start, match.start())
    return bool(staff or _ASSISTED.match(match[0]))


def _names_one_more(flow: Flow, match: re.Match[str], start: int, limit: int) -> bool:
    """« M. Guy BRET, secrétaire de séance, Mme Zoé BRUN, … », « Guy BRET (secrétaire) »: what one of the list does."""
    if not match[0].startswith("secretaire"):
        return False
    before = flow.fold[max(match.start() - 2, start) : match.start()].strip()
    behind = flow.fold[match.end() : min(match.end() + 2, limit)].lstrip()
    if before[-1:] not in (",", "(", "-") or behind[:1] not in (",", ";", ")", "-") or match[0].endswith(":"):
        return False
    tokens = lex(flow, Span(match.end(), min(match.end() + 60, limit)))
    first = next((t for t in tokens if t.kind not in (Kind.SEPARATOR, Kind.NEWLINE, Kind.CLOSE)), None)
    return first is not None and (first.kind in _OPENS_NAME or is_given(flow, first))


_OPENS_NAME = (Kind.CIVILITY, Kind.UPPER, Kind.INITIAL)


def _signature(flow: Flow, start: int, limit: int) -> int:
    """« Absent : M. Luc ROY / Le Président, / Guy BRET »: who signs behind the list was there."""
    signed = _SIGNED.search(flow.text, min(start + _FIRST, limit), limit)
    limit = signed.start() if signed else limit
    below = _SIGNED_BELOW.search(flow.text, min(start + _FIRST, limit), limit)
    qualities = below is not None and _QUALITY.search(flow.fold, start, below.start()) is not None
    return below.start() if below and not qualities else limit


_SIGNED = late(
    r"(?<=\n)[ \t]*(?:Le|La|LE|LA)\s(?:[Mm]aire|MAIRE|[Pp]r[ée]sidente?|PR[ÉE]SIDENTE?)\s?,?[ \t]*(?=\n|\Z)"
    r"|(?<=[\w.] )(?<![àÀ] )(?<!M\. )(?<!Mme )(?<!Monsieur )(?<!Madame )(?<!par )(?:Le|La) (?:Maire|Pr[ée]sidente?)"
    r"(?=,? (?:(?:M\.|Mme|Monsieur|Madame) )?[A-ZÀ-Ý][\w-]+ [A-ZÀ-Ý])"
    r"|\b(?:[Ss]ign[ée]e?s?|SIGN[ÉE]) ?:"
)
_SIGNED_BELOW = late(
    r"\n[ \t]*\n[^\n:;,]{4,45},?[ \t]*\n\s*(?:(?:Le|La)\s)?(?:Maire|Pr[ée]sidente?|Secr[ée]taire(?: de s[ée]ance)?)"
    r"[ \t]*(?=\n|\Z)"
)
_QUALITY = late(r"(?<![a-z])(?:maire|adjointe?|presidente?|vice|conseiller|conseillere|deleguee?|secretaire)(?![a-z])")
"""Where the list itself has qualities, one more of them is no signature."""
_ASSISTED = late(r"assistee?s? de ")
"""« Présents : M. ROY, Maire, assisté de Mme BRUN, adjointe »: the list of the present goes on."""
_STAFF = late(r"representante?s? (?:du|des) personnels? ?:")
_OTHER_GROUP = late(r"representante?s? (?:du|de la|de l'|des|d') ?(?!personnel)[a-z' -]{3,60}:")
_OTHER_MEMBERS, _GROUP = late(r"(?<![a-z])membres (?!de droit)[a-z' ]{3,50}:"), 800
_FIRST_LABEL = late(r"\W{0,3}(?:(?:monsieur |madame |m\. |mme )?l[ea] |maire[ /-]{1,3})?")
_FIRST = 3
_OFFICE = late(rf"{CIVILITY} l[ea] ")
_TO = late(r"(?<![a-z])a $")


def _is_listed(flow: Flow, start: int, office: re.Match[str], *, of_present: bool) -> bool:
    """« Présents : Monsieur le Maire – MM. BRET – … », « COLAS Max à Mme la Maire – ROUX Ida à … »: nobody speaks."""
    if of_present and office.start() - start <= _FIRST:
        return True
    held = _TO.search(flow.fold, max(office.start() - 3, start), office.start())
    return bool(held) and not office[0].rstrip().endswith(".")


_NOTE = late(
    r"\b(?:(?:a partir|a compter|jusqu'a|jusqu'au|avant|apres|des) (?:de |du |des )?(?:la |le |les |l')?"
    r"|(?:arrivee?|entree?|partie?|depart|retour|absente?|presente?|sortie?|sauf)s?"
    r" (?:a|au|des|pour|lors de) ?(?:la |le |l')?)$"
)

_AND_ON = late(
    r"[\sa-z'°.]{0,24}[\w./-]*\d[\w./-]*"
    r"(?:\s*(?:[,;–•*-]|et|\d{1,3}\s?[.)]|puis (?:procuration|pouvoir) a)|\n)[\s–•*-]*"
)
"""« … M. Guy BRET à compter de la délibération n° 88 et M. Luc LEROY »: a note, and the list goes on."""


_NUMBER_ENDS = late(r"[\s°]{0,3}\d{1,3}\s?\.?(?=\s*(?:\n|\Z))")


def _and_on(flow: Flow, offset: int, limit: int) -> bool:
    """Whether a person follows behind the number of an item."""
    item = _AND_ON.match(flow.fold, offset, limit)
    following = lex(flow, Span(item.end(), min(item.end() + 40, limit)))[:1] if item else []
    return any(token.kind in NAME_KINDS | {Kind.CIVILITY} for token in following)


def _passes(flow: Flow, offset: int, limit: int) -> Span | None:
    """What a side column left here, where the list goes on behind it."""
    end = offset
    parted = flow.fold[max(offset - 3, 0) : offset].rstrip()[-1:] in (",", ";", "-")
    for _ in range(_BESIDE_LINES):
        beside = next((m for name in _BESIDE if (m := cue("attendance", name).match(flow.fold, end, limit))), None)
        if beside is None:
            break
        rest = flow.fold[beside.end() : limit]
        end = limit - len(rest.lstrip(_GAP))
        behind = lex(flow, Span(end, min(end + 160, limit)))
        if resumes(flow, behind[:_NEXT_LINE]) or (parted and _names_somebody(flow, behind)):
            return Span(offset, end)
    return None


_BESIDE = ("passes", "passes_date")

_BESIDE_LINES = 6

_GAP = " \n\t|*-"


def _printed_over(flow: Flow, offset: int) -> Span | None:
    """The end of a page, or a stamp, that holds `offset`."""
    return next((end for end in page_ends(flow) if end.start <= offset < end.end), None)


def _goes_on(flow: Flow, stamp: int, limit: int) -> bool:
    """Whether the list goes on behind a stamp."""
    whole = _printed_over(flow, stamp - 1)
    if whole:
        behind = lex(flow, Span(whole.end, min(whole.end + 160, limit)))
        return resumes(flow, behind) or _names_somebody(flow, behind)
    reach = min(stamp + 420, limit)
    if next(flow.scan(cue("attendance", "closes"), Span(stamp, reach)), None):
        return False
    return resumes(flow, lex(flow, Span(min(stamp + 200, limit), reach)))


def _names_somebody(flow: Flow, tokens: Sequence[Token]) -> bool:
    """« … Mme Zoé BRUN », « Luc ROY, … »: a civility, or a given name in a name that something ends."""
    rest = list(itertools.dropwhile(lambda t: t.kind in (Kind.SEPARATOR, Kind.NEWLINE), tokens))
    name = list(itertools.takewhile(lambda t: t.kind in NAME_KINDS, rest))
    if not name:
        return bool(rest) and rest[0].kind is Kind.CIVILITY
    ended = len(rest) == len(name) or rest[len(name)].kind is not Kind.LOWER
    return ended and len(name) > 1 and any(is_given(flow, token) for token in name)


def _first_sentence(flow: Flow, start: int, limit: int) -> int:
    """Where the first sentence begins that is no note on a person of the list, or a list of those who come or leave."""
    for title in flow.scan(cue("movements", "meanwhile"), Span(start, limit)):
        if title["colon"] and flow.text[title.start()].isupper():
            limit = title.start()
            break
    for away in flow.scan(cue("attendance", "told_absent"), Span(start, limit)):
        line = flow.text.rfind("\n", start, away.start()) + 1
        if line > start and flow.text[away.start()].islower() and _SUBJECTS.fullmatch(flow.text, line, away.start()):
            limit = line  # « M. Luc ROY, Mme Ida COLAS étaient absents. », a line of its own
            break
    first = _FIRST_ITEM.search(flow.text, start, limit)
    if first and not _RANK.search(flow.text, start, first.start()) and _ANYBODY.search(flow.text, start, first.start()):
        limit = first.start()
    if apart := _TOOK_NO_PART.search(flow.fold, start, limit):
        limit = apart.start() + 1
    for name in ("sentence_verb", "moves"):
        for spoken in flow.scan(cue("attendance", name), Span(start, limit)):
            if _in_brackets(flow, start, spoken.start()) or _noted(flow, start, spoken):
                continue
            behind = Span(spoken.end(), min(spoken.end() + 160, limit))
            goes_on = _and_on(flow, *behind) or resumes(flow, lex(flow, behind))
            if name == "moves" and goes_on and not _MOVES_TOO.match(flow.fold, *behind):
                continue
            told_by_body = _BODY_SPEAKS.match(spoken[0])
            limit = spoken.start() if told_by_body else sentence_of(flow, Span(start, spoken.end()), told=True)
            break
    return limit


_FIRST_ITEM = late(
    r"\n(?<=[\w.)]\n)\s*1\s?[.)/°-]{1,2}\s+(?=[A-ZÀ-Ý])"
    r"(?=[^\n]*(?:\b(?:d[eu]s?|DE|DU|DES|AUX?|LA|LES|à|aux?|et|ET|pour)\s|[dD]['’]| [–-] ))"
)
_ANYBODY = late(r"(?!M(?:M|mes?|lle|essieurs|esdames|onsieur|adame)\b)\b[A-ZÀ-Ý][\w'’-]{2,}")
_RANK = late(r"(?<![\w.])\d{1,2}\s?[.)/°-]\s")
"""« Présents : … Zoé BRUN ⏎ 1) CONCESSION DE PLAGE »: people without ranks, and then the first item."""
_TOOK_NO_PART = late(
    r"\n(?:mm?\.|mmes?|mr|messieurs|mesdames|monsieur|madame) (?:(?!pouvoir|procur)[^.;:\n]){3,140}(?<![a-z])"
    r"(?:n'(?:a|ont) pas (?:participe|pris part)|ne (?:participe|prend|prennent)(?:nt)? pas)(?![a-z])"
)
"""« MM. Luc ROY et Guy BRET, arrivés à 18 h 20, n'ont pas participé au premier vote. », a line of its own."""
_MOVES_TOO = late(
    rf"[^;.,\n]{{0,30}}[;.,] (?:{CIVILITY} )?[a-z'-]+ [a-z' -]{{2,40}}? (?:est|sont) (?:arriv|parti|sorti)"
)
"""« Luc ROY est arrivé à 19h20 ; Zoé BRUN est arrivée à 20h »: sentences follow each other, and no list goes on."""
_SUBJECTS = late(r"\s*(?:(?:M\.|Mme|MM\.|Mmes|Monsieur|Madame)\s)?[A-ZÀ-Ý][\w'’ .,-]{3,200}\s")


def _noted(flow: Flow, start: int, spoken: re.Match[str]) -> bool:
    """« Absent : Luc LEROY, excusé, arrive à 20h30 », « Luc LEROY arrivé à 20h15 »: notes on one of the list."""
    if _OUT_AND_BACK.match(flow.fold, spoken.start()):
        return True
    if _HAVING_COME.match(flow.text, spoken.start()) and flow.text[spoken.start() - 1] != "\n":
        return True
    return _EXCUSED.search(flow.fold, start, spoken.start()) is not None


_OUT_AND_BACK = late(
    r"(?:quitte|sort de) (?:la )?(?:seance|salle|reunion)? ?(?:a|de) \d[^,;.\n]{2,12}(?:et|puis)? ?"
    r"(?:rentre|revient|est de retour) a \d[\dh: ]{1,6}(?=\s?[,;.(\n])"
)
"""« …, Zoé BRUN quitte la séance à 18h51 et rentre à 18h55, … »: a note without brackets."""
_HAVING_COME = late(r"arrivé à \d{1,2} ?(?:h|H|heures|:) ?\d{0,2} ?(?:mn|min)?(?= ?(?:[.;,)\n]|et\b|$))")
"""The accent tells it from « Luc LEROY arrive à 20h15 »; an hour ends it, and no verb follows."""
_EXCUSED = late(r", (?:excuse|absent)e?,? $")

_BODY_SPEAKS = late("(?:le |la |l')?(?:conseil|comite|bureau|assemblee)")
"""« Le conseil a choisi pour secrétaire … »: the subject stands in the cue, and no name before it is one."""


def _in_brackets(flow: Flow, start: int, offset: int) -> bool:
    """Whether `offset` stands inside brackets opened behind `start`, not long before."""
    before = flow.fold[start:offset]
    return before.count("(") > before.count(")") and offset - start - before.rfind("(") < 200


def _last_sentence(flow: Flow, span: Span) -> int:
    """Behind the last full stop of a list stands the beginning of a sentence (« … M. Guy BRET. M. VALOIS ouvre »)."""
    stop = max((m.end() for m in _SENTENCE_STOP.finditer(flow.fold[span.start : span.end])), default=0)
    tail = Span(span.start + stop, span.end)
    words = outside_brackets(lex(flow, tail))
    verbs = any(token.kind is Kind.LOWER and token.end - token.start > 2 for token in words)
    if any(a.kind is Kind.COLON and b.kind in NAME_KINDS | {Kind.CIVILITY} for a, b in itertools.pairwise(words)):
        return span.end  # « … M. Guy BRET. Représentants des associations : Mme Zoé BRUN »: the next group
    if _GAVE.search(flow.fold, *tail) and flow.fold[tail.start : tail.end].rstrip().endswith("."):
        return span.end  # « … à M. Guy BRET. Mme Ida COLAS a donné pouvoir à Mme Zoé BRUN. »: one more of the list
    return tail.start if stop and verbs and tail.end - tail.start < 120 else span.end


_GAVE = late(r"(?<![a-z])(?:a|avait|ayant) donne (?:pouvoir|procuration)(?![a-z])")
_SENTENCE_STOP = late(r"(?<=[a-z]{3})(?<!\bmme)(?<!mmes)(?<!mlle)(?<!\bproc)(?<!\bpouv)\. (?=[a-z])")
"""« Mme. Zoé BRUN », « proc. de vote à M. ROY » end no sentence."""


_NEXT_LINE = 8
"""So many tokens are the rest of a line, where a side column was read across the list."""
