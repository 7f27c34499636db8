"""What was decided: unanimity, outcome and manner of the ballot, as the act words them.

A commission's or a committee's opinion is not the body's: the last of the two that a sentence names counts as its
subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import cast

from deliberation_cli.models import Ballot
from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.grammar.numbers import words_value
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.openings import opening
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.text.sentences import NEW_SENTENCE, sentence_end, sentence_start
from deliberation_cli.parsing.votes.earlier import of_another_vote, told_of_before
from deliberation_cli.parsing.words import MANNER
from deliberation_cli.patterns import compiled

VERB_REACH = 260
"""From the body's name to the verb that decides: « après en avoir délibéré, par 13 voix pour et 2 contre, décide »."""
_COMPLEMENT_REACH = 140
_INFINITIVE_REACH = 12
"""« décide de rejeter » rejects; « décide d'attribuer le marché et de refuser la variante » adopts."""
_CITES = late(r"\s*[-•*>]?\s*(?:vu|considerant|rappel)\b")


_PURPOSE = late(r"(?<![a-z])(?:pour|de|d'|a|afin de|en vue de|sans|pas|cette|la|sa|une|leur|toute|aucune)\s*$")
"""Before an infinitive, these words tell a purpose, not a decision; before « demande », a noun."""
_HAS_DONE = late(
    r"(?<=[a-z,)] a )(?:emis|donne|rendu|prononce|formule|accorde|approuve|adopte|accepte|ajourne|reporte|differe"
    r"|sursis|pris)(?:e?s)?(?![a-z])"
)
"""« Le bureau a émis un avis », « …, à l'unanimité, a ajourné l'examen »: an auxiliary, not « à émettre »."""
_NO_SUBJECT = late(
    r"(?<![a-z])(?:au|aux|par|du|des|que|dans|pour|de|a|informe(?:nt)?|invite(?:nt)?|remercie(?:nt)?|consulte(?:nt)?"
    r"|sollicite(?:nt)?|propose(?: a)?|demande(?: a)?|rappelle(?: a)?)\s$"
)
"""After these words the body is spoken to, or of: it does not decide."""


def body_speaks(flow: Flow, span: Span, position: int) -> bool:
    """Whether the deciding body says the words at `position`: no committee, no citation, no secretary's election."""
    start = sentence_start(flow, span, position)
    settled = _SETTLED_CLAUSE.match(flow.fold, start, position)
    start = settled.end() if settled else start
    said = (match.start() for match in _SPEAKS.finditer(flow.text, start, position + _CAPITALS))
    start = max([start, *(at for at in said if at <= position)])
    bodies = [match.start() for match in _bodies(flow, Span(start, position))]
    if not bodies and _CITES.match(flow.fold, start) and decides_behind(flow, position):
        return True
    office = _OFFICE.search(flow.fold, max(bodies, default=start), position)
    if (office and not _NUMBERED_OFFICE.search(flow.fold, *_title(span))) or (
        _CITES.match(flow.fold, start) and not bodies
    ):
        return False
    named = Span(max(bodies, default=start), position)
    if flow.first(cue("votes", "amendment"), named):
        return False
    return not other_bodies(flow, named)


def decides_behind(flow: Flow, position: int) -> bool:
    """« Vu l'avis de la commission, par 14 voix pour, DÉCIDE »: behind its last visa the body speaks, unnamed."""
    by = flow.text.rfind(", ", 0, position) + 2
    return position - by <= _BY and _DECIDES_BEHIND.match(flow.text, by) is not None


_DECIDES_BEHIND = late(
    r"(?i:par \d|[aà] l['’ ]unanimit[ée]|[aà] la majorit[ée])[^.;:\n]{0,80}?, (?:D[ÉE]CIDE|d[ée]cide)\b"
)
_BY = 6
"""« par »."""


def other_bodies(flow: Flow, span: Span) -> list[re.Match[str]]:
    """The committees and bodies that `span` names, without those that only drew up what is voted."""
    named = flow.scan(cue("votes", "other_body"), span)
    return [
        m
        for m in named
        if not _MADE_BY.search(flow.fold, max(m.start() - _MADE_REACH, 0), m.start())
        and not (_BECAUSE.search(flow.fold, span.start, m.start()) and _RESUMES.match(flow.fold, m.end(), span.end))
    ]


_BECAUSE = late(r",\s(?:vu(?= l)|considerant|estimant|constatant|attendu|sachant|regrettant|craignant)\s[^,;.:]*$")
_RESUMES = late(r"[^,;.:]*,\s")
"""« Le conseil, considérant que les habitants …, s'oppose à la fermeture »: of whom the reason speaks."""
_MADE_BY, _MADE_REACH = (
    late(r"(?:etabli|prepar|redig|elabor|propos|present|defini|retenu)(?:e|es|s|ee|ees)? par l[ae]s? $"),
    30,
)
"""« La liste établie par la commission est adoptée à l'unanimité »: what the committee made, the body votes."""

_SETTLED_CLAUSE = late(
    r"[^,.;:]{3,80}\s(?:n['’ ]?\s?)?(?:etant|ayant)\s[^,.;:]{3,80},\s"
    r"(?=(?:la|le|ce|cette)\s(?:decision|point|question|dossier))"
)
"""« L'avis de la commission n'étant pas parvenu, la décision est différée »: the clause of another body is over."""
_SPEAKS = late(
    r"[DAÀLM](?:(?<=\sL)a présente délibération a|(?<=\nD)(?i:[ée]cid|[ée]lib)|(?<=\n[AÀ]) (?i:l['’ ]unanim|la majorit)"
    r"|(?<=\bD)[ÉE](?:CIDE|LIB[ÈEÉ]RE)\b|(?<=[,;]\sM)ises? aux voix)|P(?<=[,;]\sP)REND ACTE\b|d(?<=,\sd)[ée]cide\b"
    r"|[daf](?:(?<=\nd)[ée]cide|(?<=\na)(?:pprouve|dopte|utorise)|(?<=\nf)ixe)\b"
)
"""« Vu le rapport, / DÉCIDE à l'unanimité », « …, Mise aux voix, la proposition … », « Considérant …, décide », « Vu
l'article L. 2312-1, PREND ACTE », « La présente délibération a été adoptée »: under its visas the body speaks, though
nobody names it."""
_CAPITALS = 12
_OFFICE = late(r"secretaire(?!.*(?:comptes?[ -]rendu|proces[ -]verba))", re.DOTALL)
"""« Secrétaire : Zoé BRUN Le compte rendu est approuvé »: who keeps the minutes, and then the minutes themselves."""


def read_unanimous(flow: Flow, span: Span) -> Found[bool] | None:
    """« À l'unanimité », where the body says it of its own decision; « moins une voix » makes it doubtful."""
    return next(iter(find_unanimous(flow, span)), None)


@remembered
def find_unanimous(flow: Flow, span: Span) -> list[Found[bool]]:
    """Each place where the body says so."""
    return list(_unanimous(flow, span))


def _unanimous(flow: Flow, span: Span) -> Iterator[Found[bool]]:
    if cell := _CELL.match(flow.fold, *span):
        yield Found(True, Span(cell.start("word"), cell.end()))
    if word := _LAST_WORD.search(flow.text, max(span.start, span.end - _LAST_REACH), span.end):
        yield Found(True, Span(*word.span("word")))
    for match in flow.find_all(cue("votes", "unanimous"), span):
        around = max(span.start, match.start() - 40), min(span.end, match.end() + 12)
        if cue("votes", "not_unanimous").search(flow.fold, *around):
            continue
        if _unticked(flow, match) or not body_speaks(flow, span, match.start()):
            continue
        if _procedural(flow, span, match) or told_of_before(flow, span, match.start()):
            continue
        if of_another_vote(flow, Span(*match.span())):
            continue
        but = cue("votes", "but_for").search(flow.fold, match.start(), min(span.end, match.end() + 60))
        cast_votes = _OF_CAST.match(flow.fold, match.end(), span.end)
        end = but.end() if but else cast_votes.end() if cast_votes else match.end()
        yield Found(True, _trim(flow, Span(match.start(), end)), _BUT_FOR if but else 1.0)


_LAST_WORD, _LAST_REACH = late(r"[a-zà-ÿ»)]\s(?P<word>(?:À L['’ ])?UNANIMIT[EÉ])\s*\Z"), 24
"""« … signer la convention UNANIMITÉ »: in capitals, behind words that no stop ended, the item's last word."""
_CELL = late(r"[ |│]*(?P<word>unanimite)(?= ?(?:[.|│]|\n|$))")
"""« Compte de gestion Unanimité »: the cell behind a title."""
_BUT_FOR = 0.6
_OF_CAST = late(r" (?:des |de )?(?:ses |la )?(?:suffrages|voix|votes) exprime(?:e?s)?(?![a-z])")
"""« à l'unanimité des suffrages exprimés »: who abstains is not counted, the words that say so belong to it."""


def _procedural(flow: Flow, span: Span, match: re.Match[str]) -> bool:
    """« décide à l'unanimité de ne pas procéder au scrutin secret »: how to vote, not what."""
    start, end = sentence_start(flow, span, match.start()), sentence_end(flow, span, match.end())
    how = flow.first(cue("votes", "procedure"), Span(start, end))
    if how and _LIST_OPENS.match(flow.fold, match.end(), end) and _NEXT_OF_LIST.search(flow.fold, how.end(), span.end):
        return False
    if how and how.end() <= match.start() and _DECIDES_ANEW.search(flow.fold, how.end(), match.start()):
        how = flow.first(cue("votes", "procedure"), Span(match.start(), end))
    return how is not None and not ("secretaire" in how[0] and _ON_SECRETARY.search(flow.fold, *_title(span)))


_DECIDES_ANEW = late(r"(?<![a-z])(?:et|puis|,) (?:designe|nomme|elit|approuve|adopte|fixe)(?:nt)?,? $")
"""« … de recourir au vote à main levée et désigne à l'unanimité … »: the second verb is the decision."""
_LIST_OPENS = late(r"[^.;:\n]{0,40}:\s*[-•*]\s")
_NEXT_OF_LIST = late(r"[,;]\s+[-•*]\s+(?=[a-z])")
"""« à l'unanimité : - DÉCIDE de ne pas voter à bulletin secret, - DÉSIGNE M. A »: it is of the whole list."""


def _title(span: Span) -> Span:
    """Where the title of the item of `span` ends: right before its text."""
    return Span(max(span.start - _TITLE_END, 0), span.start)


_SECRETARY = r"(?:designation|election|nomination) (?:du |de la |d'une? |d'un[(.·-]e[)]? )?secretaire"
_ON_SECRETARY, _TITLE_END = late(_SECRETARY), 60
"""An item of its own on who keeps the minutes."""
_NUMBERED_OFFICE = late(
    rf"(?:objet ?:\s|(?:deliberation|delib\.|dcm) ?(?:n ?° ?)?[\w/.-]{{1,14}} ?[:–-]? ?"
    rf"|n ?° ?\d+[-/_.]\d[\w/.-]* ?[:–-]? ?){_SECRETARY}"
)
"""« OBJET : Nomination du secrétaire. M. ROY est nommé secrétaire à l'unanimité »: its label or number makes it an act,
as no rank on the agenda does."""


def _unticked(flow: Flow, match: re.Match[str]) -> bool:
    """A form that prints both « Adopté à l'unanimité : » and « Adopté à la majorité : », the first without a tick."""
    if _EMPTY_BOX.search(flow.fold, max(match.start() - _BOX_REACH, 0), match.start() + 1):
        return True
    after = flow.fold[match.end() : match.end() + 80]
    form = re.match(r"\s*:\s*(?P<tick>[x☒✓✔■])?(?![a-z]).*?a la majorite\s*:", after, re.DOTALL)
    return form is not None and not form["tick"]


_EMPTY_BOX = late(r"(?:\[[ _.]?\]|\([ _.]?\)|[☐□❏◻▢])[ \n]?(?:(?:vote|adopte|approuve)(?:e|es|s)? )?[a-z]$")
_BOX_REACH = 20


def read_unanimous_count(flow: Flow, span: Span) -> Found[int] | None:
    """The number beside it: « à l'unanimité des présents (15 voix) », « à l'unanimité des suffrages (27) »."""
    match = cue("votes", "unanimous_count").search(flow.fold, span.start, span.end)
    return Found(int(match["n"] or match["n2"]), Span(*match.span())) if match else None


def read_unanimous_voters(flow: Flow, span: Span) -> Found[int] | None:
    """« à l'unanimité (9 votants) », « à l'unanimité des seize votants »."""
    match = cue("votes", "unanimous_voters").search(flow.fold, span.start, span.end)
    if match is None:
        return None
    told = match["n"] or match["n2"] or match["n3"]
    value = int(told) if told else words_value(match["words"])
    return Found(value, Span(*match.span())) if value else None


def read_ballot(flow: Flow, span: Span) -> Found[Ballot] | None:
    """Secret, public or by show of hands."""
    for pattern, value in value_cues("votes", "ballot"):
        if match := next(flow.scan(pattern, span), None):
            return Found(cast("Ballot", value), Span(*match.span()))
    return None


@cache
def _verbs() -> tuple[re.Pattern[str], tuple[str, ...]]:
    cues = value_cues("votes", "outcome")
    verbs = "|".join(f"({pattern.pattern})" for pattern, _ in cues)
    return compiled(rf"(?<!\w){_VERB_OPENS}(?:{verbs})"), tuple(value for _, value in cues)


_VERB_OPENS = opening(
    "a_ ab ac ad af ag aj al an ap ar at au ce ch co cr de di do el em en es ex fi fo ha in ma mo n' ne no oc on op pr"
    " ra re s' se so st su te tr va vo y_"
)
"""How the words that decide begin."""


@remembered
def find_decisions(flow: Flow, span: Span) -> list[Found[str]]:
    """Each place where the body decides: the outcome's word, or `generic` for a bare « décide »."""
    decisions = [found for match in _bodies(flow, span) if (found := _verb_after(flow, span, match))]
    decisions += told_alone(flow, span)
    decisions += _done(flow, span)
    if first := _first_words(flow, span):
        decisions.append(first)
    decisions.sort(key=lambda found: found.span)
    return [found for i, found in enumerate(decisions) if not _restates(flow, decisions[:i], found)]


@remembered
def told_alone(flow: Flow, span: Span) -> list[Found[str]]:
    """« Adopté. », « la proposition est rejetée »: without the body as subject."""
    return [
        Found(value, _trim(flow, Span(*match.span())))
        for match, value in flow.find_valued(value_cues("votes", "outcome_alone"), span)
        if body_speaks(flow, span, match.end())
        and not (value.endswith("_opinion") and _GIVEN_BY.match(flow.fold, match.end()))
    ]


_GIVEN_BY = late(
    r" (?:(?:rendu|emis|donne|unanime) )?(?:de la |des |du |de l'|par la |par les? |par l')"
    r"(?:commissions?(?! permanente)|rapporteure?|prefete?|comite (?:technique|social)|services?|architecte|jury)"
    r"(?![a-z])"
)
"""« Avis favorable de la Commission. … (Adopté) »: they advised, the body adopted.

A bureau, a committee or a permanent commission may be the body that deliberates: its opinion stands.
"""


def _done(flow: Flow, span: Span) -> list[Found[str]]:
    """« Le Conseil municipal a : 3 – Marché de travaux / - autorisé un avenant »: its sentence goes on."""
    if " a :" not in flow.fold or flow.first(_HAS, Span(0, len(flow.text))) is None:
        return []
    return [Found("adopted", Span(*match.span("done"))) for match in _PARTICIPLE.finditer(flow.text, *span)]


_HAS = late(r"(?<![a-z])(?:conseil|comite|bureau|assemblee|commission)\b[^.:\n]{0,60}(?<![a-z])a :\s*\n")
_PARTICIPLE = late(
    r"\n\s*[-–•]?\s*(?P<done>(?:(?:approuv|autoris|décid|fix|adopt|accord|désign|attribu|donn|constat|prononc|vot|accept"
    r"|valid|cré|modifi|sollicit|arrêt|confirm|instaur|habilit|renouvel|céd|ratifi)é|retenu|élu|acquis))(?![\w'’])"
)
_LEAD = late(r"[\s|│:–—-]*")


def _first_words(flow: Flow, span: Span) -> Found[str] | None:
    """« Ajournée – », right behind the title of a row."""
    lead = _LEAD.match(flow.fold, span.start, span.end)
    start = lead.end() if lead else span.start
    for pattern, value in value_cues("votes", "outcome_first"):
        if match := pattern.match(flow.fold, start, span.end):
            return Found(value, Span(*match.span()))
    return None


def _restates(flow: Flow, before: list[Found[str]], found: Found[str]) -> bool:
    """« rejette la proposition à la majorité »: how many voted so says nothing against the verb before it."""
    opinion = next((other for other in reversed(before) if other.value.endswith("_opinion")), None)
    if opinion and found.span.end <= opinion.span.end:
        return True  # « émet, à la majorité (2 contre), un avis favorable »
    opinion = opinion if opinion and not _CITED_OPINION.match(flow.fold, opinion.span.start) else None
    if opinion and _REPORT_TAKEN.search(flow.fold, opinion.span.end, found.span.end):
        return True
    put_off = any(other.value == "postponed" for other in before) and found.value == "adopted"
    if put_off and _ACT_TAKEN.search(flow.fold, max(found.span.start - _ACT_REACH, 0), found.span.end):
        return True
    if not flow.fold[found.span.start : found.span.end].startswith("a la majorite"):
        return False
    return any(0 <= found.span.start - other.span.end < _COMPLEMENT_REACH for other in before)


_ACT_TAKEN, _ACT_REACH = (
    late(r"(?:la presente|cette) deliberation (?:a ete |est )?(?:adopte|approuve|vote)e(?![a-z])"),
    40,
)
"""« décide de reporter la décision. La présente délibération a été approuvée »: the act that puts it off is taken."""
_CITED_OPINION = late(r"[\s.;:|│–»-]*avis ")
_REPORT_TAKEN = late(
    r"(?:[.;]\s|\n)[\s–—-]*(?:(?:(?:le )?rapport|(?:le present |cet |l')avis|(?:cette|la|la presente) "
    r"(?:proposition|deliberation))(?:,? mise? aux voix,?)? (?:est |a ete )?)?"
    r"(?:adopte|vote)(?:e|es|s)?(?![a-z]).{0,40}$"
)
"""« émet un avis favorable. Rapport adopté à l'unanimité »: the report is taken, the opinion is what was decided."""


def _bodies(flow: Flow, span: Span) -> list[re.Match[str]]:
    return [
        match
        for match in flow.find_all(cue("votes", "body"), span)
        if not _NO_SUBJECT.search(flow.fold[max(match.start() - 20, 0) : match.start()])
        and (match.start() == 0 or not flow.fold[match.start() - 1].isalpha())
    ]


def _names_secretary(flow: Flow, span: Span, verb: re.Match[str]) -> bool:
    """« décide que Mme Petit sera secrétaire de séance »: who serves the session is no item."""
    end = min(sentence_end(flow, span, verb.end()), verb.end() + _COMPLEMENT_REACH)
    named = cue("votes", "procedure").search(flow.fold, verb.end(), end)
    return named is not None and "secretaire" in named[0] and not _ON_SECRETARY.search(flow.fold, *_title(span))


def _is_purpose(flow: Flow, verb: re.Match[str]) -> bool:
    before = flow.fold[max(verb.start() - 12, 0) : verb.start()]
    return bool(_PURPOSE.search(before)) and not _HAS_DONE.match(flow.fold, verb.start())


def _verb_after(flow: Flow, span: Span, body: re.Match[str]) -> Found[str] | None:
    pattern, values = _verbs()
    end = min(span.end, body.end() + VERB_REACH)
    stop = NEW_SENTENCE.search(flow.fold, body.end(), end)
    verbs = pattern.finditer(flow.fold, body.end(), stop.start() if stop else end)
    now = (verb for verb in verbs if not _is_purpose(flow, verb) and not told_of_before(flow, span, verb.end()))
    match = next(now, None)
    if match is None or not body_speaks(flow, span, match.start()) or _names_secretary(flow, span, match):
        return None
    value = values[(match.lastindex or 1) - 1]
    if value == "generic":
        limit = min(span.end, match.end() + _COMPLEMENT_REACH)
        stop = NEW_SENTENCE.search(flow.fold, match.end(), limit)
        limit = stop.start() if stop and not pattern.match(flow.fold, stop.end()) else limit
        follow = pattern.search(flow.fold, match.end(), limit)
        while follow and values[(follow.lastindex or 1) - 1] in {"generic"}:
            follow = pattern.search(flow.fold, follow.end(), limit)
        aside = follow is not None and follow.start() - match.end() > _INFINITIVE_REACH
        aside = aside and follow is not None and not _MANNER.fullmatch(flow.fold, match.end(), follow.start())
        if follow and (values[(follow.lastindex or 1) - 1] != "rejected" or not aside):
            value = values[(follow.lastindex or 1) - 1]
            return Found(value, Span(match.start(), follow.end()))
        return Found("adopted", Span(*match.span()))
    return Found(value, Span(*match.span()))


_MANNER = late(rf",? ?(?:donc,? |alors,? )?(?:{MANNER}|en consequence),? (?:de |d')?")
"""« décide, à la majorité (2 contre), [de ne pas donner suite] »: how they voted stands between."""


def _trim(flow: Flow, span: Span) -> Span:
    text = flow.text[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, max(start, span.end - (len(text) - len(text.rstrip()))))
