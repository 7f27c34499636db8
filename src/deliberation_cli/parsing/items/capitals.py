"""Titles in capitals in a text whose line ends are lost: they stand between a sentence and small letters.

« … est adopté. TARIFS DE LA CANTINE Le maire expose … »: the capitals alone part them from what stands around.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.small_titles import opens
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered

_OPENED = (
    r"(?<!\S.)(?:(?<=[.!?»):…] .)|(?<=\n.)|(?<=^.)|(?<=nanimit[ée] .)|(?<=NANIMITE .)|(?<=NANIMITÉ .)|(?<=: \d .)"
    r"|(?<=: \d\d .)|(?<=bstention .)|(?<=bstentions .)|(?<=ajorit[ée] .)|(?<== .)|(?<=[€%] .)|(?<=[☐☒] adopté .)"
    r"|(?<=[☐☒] rejeté .)|(?<=age \d .)|(?<=age \d\d .)|(?<=sur \d .)|(?<=sur \d\d .)|(?<=\d/\d .)"
    r"|(?<=[.!?»)é][ ][-–*>+#][ ].)|(?<=[=-]>[ ].)|(?<=##[ ].)|(?<=\*\*.)"
    r"|(?<=[■□▪•●►▶➢➤◆❖✓] .)|(?<=\d\d \d\d \d\d .))"
    r"(?<!\bM\. .)(?<!\bMM\. .)"
)
"""What stands before the first capital of a title, which is soonest sought alone: the end of a sentence, of a line, of
a vote told without a full stop; the mark before it; a telephone number at the foot of a page."""
_CAPITALS = late(
    rf"(?P<title>[A-ZÀ-Ý«](?=[^b-mo-zá-ÿ\n]){_OPENED}(?!(?<=[IVX])[IVX]*\b)"
    r"(?:[^a-zà-ÿ\n.!?]|(?<=\bn)°|\bn°|(?<=\bN)o\b|\bà\b|\.(?=[A-Z])){11,220}?"
    r"(?:(?= (?:[A-ZÀ-Ý]?[’']?[a-zà-ÿ]|[LNSC] [aeiouyhàâéèêîô]|MM?\. |M(?:me|lle)))"
    r"|[ ]\([A-ZÀ-Ý]?[a-zà-ÿ][^()\n]{2,60}\)[ ]:(?=[ ])))"
)
"""A run of capitals between two sentences; what follows is written in small letters again, « L offre » too, or stands
in brackets before a colon: « CHEMIN DU LAC (Convention de passage) : »."""
_SHORT_CAPITALS = late(
    r"(?P<title>[A-ZÀ-Ý](?<=[a-zé%€)][.!?] .)[A-ZÀ-Ý]{3,}(?: [A-ZÀ-Ý\d]{2,}){0,2})"
    r"(?= (?:L[ea]s? |L[’'][A-Za-zé]|L [aeiouyhé]|Une? |Des |Il |Monsieur |Madame |MM?\. |Mme |Suite |Après |Trois "
    r"|Deux ))"
)
"""« VOIRIE 2006 La Communauté demande »: a shorter one, before a word that opens a sentence."""
_SHORT_LABEL = late(
    r"(?P<title>[A-ZÀ-Ý](?:(?<=[\w%€)][.!?] .)|(?<=suivantes : .))(?<!\bM\. .)(?<!\D [A-Z]\. .)(?<!\n[A-Z]\. .)"
    r"[A-ZÀ-Ý]{3,}(?:[ ’'][A-ZÀ-Ý\d]{1,}){0,2} ?:)"
    r"(?= (?:[A-ZÀ-Ý][’'a-zà-ÿ]|M\. |[A-Z]{2,}))"
)
"""« … à 150 F. CIMETIÈRE : Monsieur le Maire »: the same, a colon behind it."""
_LABEL = late("(?:projet de )?deliberations?")
_LISTED = late(
    r"(?:presente?s?|absente?s?|excusee?s?|pouvoirs?|procurations?|represente?e?s?"
    r"|pour|contre|abstentions?|abstenue?s?) ?: $"
)
_SIDES = late(
    r"(?:POUR|CONTRE|ABST[A-Z]*) ?[–—-] ?\d"
    r"|(?:ADOPT|APPROUV|VOT|REJET|REFUS)[EÉ]E?S?(?: [AÀ] LA MAJORIT[EÉ])? ?[–—:,/-] ?\d{1,3}"
    r"(?= (?:contre|pour|voix|abst))"
)
"""« … : 21 POUR – 1 CONTRE – 0 ABSTENTION D2020-12 … », « ADOPTÉ À LA MAJORITÉ – 4 contre : … »: a row's vote."""
_MATTER = late(r"(?<!\S)(?:[A-Z]{1,4}[_.-]?)?\d[\d_./-]{3,}(?: [-–:])? [A-ZÀ-Ý][A-ZÀ-Ý’' -]{2,30}\Z")
"""« B2025-003 MOBILITÉS Demande de subvention »: between an act's number and its title, the matter."""
_AMOUNT_BEHIND = late(r"(?: [+-]?\d[\d ]*,\d\d ?€?)+$")
_VOTED = late(
    r"(?:(?:(?:ADOPT|APPROUV|VOT)[EÉ]E?S? [AÀ] L(?:A |[’'])?)?(?:UNANIMIT[EÉ]|MAJORIT[EÉ])"
    r"(?: DES (?:VOTANTS|PR[EÉ]SENTS|SUFFRAGES EXPRIM[EÉ]S|MEMBRES PR[EÉ]SENTS))?|ADOPT[EÉ]E?S?(?! [AÀ] ))"
    r"[.,]? (?=[A-ZÀ-Ý(]|$)"
)
"""« VOTE : UNANIMITÉ COMPTE DE GESTION »: the vote before the title."""
_RANK_BEHIND = late(
    r"(?<=[A-ZÀ-Ý\d]{2})(?<!QUESTION)(?<!POINT)(?<!DOSSIER)(?<!RAPPORT)(?<!AFFAIRE) "
    r"(?:(?:\d{1,2}(?:[.-]\d{1,2})?|[A-H]\d{1,2})\s?[.)°/–-]{1,2}|(?<!LOT )(?<!TRANCHE )(?<!PHASE )\d{1,2}[.-]\d{1,2})$"
)
"""« VOTE : UNANIMITÉ 2) Finances », « 2 – FINANCES 2-1 Compte de gestion »: the rank of the next title."""
_GIVEN_NAME = late(r" [A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?(?:, | [–-] )")
"""« LUCAS-DIOP Lise, … »: one word in capitals before a given name is a family's."""
_OWNER = 20
"""Characters before a title in which the words that own it stand."""


@remembered
def capital_titles(flow: Flow, whole: Span) -> list[Span]:
    """The titles of all lines at once, by their starts: none runs on over the end of its line."""
    return sorted(_found(flow, whole))


def inside_capitals(flow: Flow, at: int) -> bool:
    """« VIREMENT DE CRÉDITS N° 3 », announced as « Virement de crédits »: the capitals run on behind those words."""
    capitals = capital_titles(flow, Span(0, len(flow.text)))
    behind = bisect_left(capitals, (at,))
    return behind > 0 and at < capitals[behind - 1].end


def _found(flow: Flow, span: Span) -> Iterator[Span]:
    """Titles in capitals: what stands between the last full stop and the first word in small letters."""
    for match in _CAPITALS.finditer(flow.text, span.start, span.end):
        before = flow.text[match.start() - 2 : match.start() - 1]
        lone = " " not in match["title"] and (before.isdigit() or _GIVEN_NAME.match(flow.text, match.end("title")))
        figures = before in {"€", "%"} and not cue("items", "subject").match(flow.fold, match.start())
        header = cue("items", "header").match(flow.fold, match.start("title"))  # « DATE DE CONVOCATION : 03 mars »
        listed = before == ":" and _LISTED.search(flow.fold, max(match.start() - _OWNER, 0), match.start("title"))
        matter = _matter(flow, Span(*match.span("title")))
        if matter and matter.start > match.start("title") + _TITLE_LETTERS:
            yield Span(match.start("title"), matter.start - 1)
        none: object = (
            matter or lone or figures or header or listed or _LABEL.fullmatch(flow.fold, *match.span("title"))
        ) or _SIDES.match(flow.text, match.start("title"))
        if sum(char.isalpha() for char in match["title"]) >= _TITLE_LETTERS and not none:
            amount = _AMOUNT_BEHIND.search(flow.text, *match.span("title"))
            amount = amount or _RANK_BEHIND.search(flow.text, *match.span("title"))
            voted = _VOTED.match(flow.text, *match.span("title"))
            start = voted.end() if voted else match.start("title")
            if sum(map(str.isalpha, flow.text[start : match.end("title")])) >= _TITLE_LETTERS:
                yield Span(start, amount.start() if amount else match.end("title"))
    for pattern in (_SHORT_CAPITALS, _SHORT_LABEL):
        for match in pattern.finditer(flow.text, span.start, span.end):
            place = Span(*match.span("title"))
            none = any(cue("items", name).match(flow.fold, place.start) for name in _NO_TITLE)
            if not none and not cue("breaks", "no_run_in").match(flow.fold, place.start):
                yield place


def _matter(flow: Flow, capitals: Span) -> Span | None:
    """An act's number and the matter in capitals, before a title in small letters."""
    found = _MATTER.search(flow.text, *capitals)
    behind = capitals.end + 1
    if found is None or opens(flow, behind) or cue("items", "determiner").match(flow.fold, behind):
        return None
    return Span(*found.span())


_NO_TITLE = ("row_vote", "header", "roll_call", "no_item", "table_head", "adverb")
_TITLE_LETTERS = 8
