"""What a document is: an act, minutes, a register, an agenda (acte, procès-verbal, registre, convocation)."""

from __future__ import annotations

from deliberation_cli.models import Deliberation, DocumentKind, Session
from deliberation_cli.parsing.acts.acts import register_acts
from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered

_HEAD = 1500
_REACH = 8000


def hint(flow: Flow, spans: list[Span]) -> DocumentKind | None:
    """What the title says, before anything is read; None where it does not say."""
    if len(spans) > 1:
        return "register"
    head = Span(0, min(len(flow.text), _HEAD))
    register = next(flow.scan(cue("kinds", "register_title"), head), None)
    if register and not minutes_titled(flow, Span(0, register.start())):
        return "register"  # what stands below may tell of the minutes that its first act approves
    if minutes_titled(flow, head):
        return "minutes"
    if len(register_acts(flow, spans[0])) > 1:
        return "register"
    return None


@remembered
def minutes_titled(flow: Flow, head: Span) -> bool:
    """Whether a line of `head` is the title of minutes."""
    return next(flow.scan(cue("items", "minutes_title"), head), None) is not None


def tells_minutes(flow: Flow, act: Deliberation | None = None) -> bool:
    """Whether the words are those of a whole session: an agenda, the previous minutes approved, a session opened.

    One act that bears its own number may say that the session was opened: that alone makes no minutes; the previous
    minutes approved before it do. An extract with such an act may speak of the agenda besides.
    """
    size = len(flow.fold)
    head = Span(0, min(size, _REACH))
    numbered = act is not None and act.number is not None and not _RANK.fullmatch(act.number)
    said = [value for pattern, value in value_cues("kinds", "minutes_sign") if flow.first(pattern, head)]
    extract = _extract(flow)
    signs = len(said) + 2 * _titled_behind_heads(flow)
    signs += extract and _AGENDA.search(flow.fold, 0, head.end) is not None
    if act and numbered and not extract and "previous" in said and not _MINUTES.search(act.subject or ""):
        signs += 1
    return signs >= 1 + extract + numbered


def _extract(flow: Flow) -> bool:
    return bool(flow.first(cue("kinds", "extract_sign"), Span(0, min(len(flow.fold), 600))))


def nothing_decided(act: Deliberation) -> bool:
    """Whether the words of an act tell neither what it is about nor how it went."""
    stamped = act.transmission and act.transmission.act_id
    return not (act.number or act.subject or act.vote or act.articles or stamped)


def _signs_of_act(flow: Flow, act: Deliberation) -> bool:
    """Whether the words show an act apart: a number, articles, a stamp, a subject behind its label, texts cited."""
    numbered = act.number is not None and not _RANK.fullmatch(act.number)
    shown = act.articles or act.visas or act.recitals or act.transmission
    return bool(numbered or shown or next(flow.scan(_LABELS, Span(0, len(flow.fold))), None))


_LABELS = late(
    r"(?<![a-z])(?:objets?\s*:|vu\s(?:(?:le|la|les)\s|l')|considerant\s"
    r"|(?:certifie|extrait|copie)e?\s(?:conforme|certifie|executoire))"
)


def _titled_behind_heads(flow: Flow) -> bool:
    """Whether a title of minutes stands at the head; in capitals, some lines of a letterhead may stand before it."""
    titles = flow.scan(cue("kinds", "title_sign"), Span(0, min(len(flow.fold), _LETTERHEAD)))
    told = any(title.start() < _TITLE or flow.text[slice(*title.span())].isupper() for title in titles)
    return told or _SHOUTED.search(flow.text[:_LETTERHEAD]) is not None


_TITLE, _LETTERHEAD = 300, 600
_SHOUTED = late(
    r"(?<!\w)(?<!DU )(?<!LE )(?<!AU )(?<!CE )(?:PROC[EÈ]S[- ]?VERBAL|COMPTE[- ]?RENDU)(?!\w)"
    r"(?!\s(?:DE (?:LA )?D[EÉ]LIB[EÉ]RATION(?!S)|DES? (?:D[EÉ]CISION|D[EÉ]L[EÉ]GATION|GESTION|TRAVAUX|L[’' ]ACTIVIT)"
    r"|D[’' ]ACTIVIT|ANNUEL|ADMINISTRATIF|FINANCIER|TECHNIQUE|D[EU]S? (?:MAIRE|PR[EÉ]SIDENT|D[EÉ]L[EÉ]GATAIRE)"
    r"|AU CONSEIL|[AÀ] LA COLLECTIVIT))"
)
"""« COMMUNAUTÉ DE COMMUNES … PROCÈS-VERBAL - - - RÉUNION DU … »: in capitals, whatever follows; « COMPTE RENDU DES
DÉCISIONS » is what an act is about."""


def only_worked(flow: Flow) -> bool:
    """Whether a title of minutes stands over a works meeting or a workshop, whatever body's name its head bears."""
    head = flow.fold[:_HEAD]
    signs = sum(bool(pattern.search(head)) for pattern, _ in value_cues("kinds", "working_sign"))
    return signs > 1 and not cue("kinds", "decision_sign").search(flow.fold)


_ACT_TITLE = late(r"(?:^|\n)\s*(?i:d[ée]lib[ée]ration)(?!\w)|(?<!\w)D[ÉE]LIB[ÉE]RATION(?!\w)")
"""« DÉLIBÉRATION », over the header: whatever the words tell, the page is an act."""
_AGENDA = late(r"(?<!a l')ordre du jour(?: de la seance)?\s?:?(?:\s+[-•*]\s?[a-z][^\n]{3,140}?){3}(?=\s+[-•*])")
"""« EXTRAIT DU REGISTRE … ORDRE DU JOUR - Rapport annuel - Avenant - Subventions … »: several acts are to come."""
_MINUTES = late(r"(?i)proc[eè]s[- ]verba|compte[- ]rendu")
_SEVERAL = 2
_RANK = late(r"\d{1,2}|[IVX]{1,5}")
"""« 1) », « IV - »: the rank of an item on an agenda, no number of an act."""


def _is_order(flow: Flow) -> bool:
    """« ARRÊTÉ MUNICIPAL N° … Le Maire … ARRÊTE »: at the head of a text in which no assembly decides."""
    return bool(cue("kinds", "order_title").search(flow.fold[:400])) and not cue("kinds", "decision_sign").search(
        flow.fold
    )


def kind_of(flow: Flow, said: DocumentKind | None, sessions: list[Session]) -> DocumentKind:
    """What the document is, once it is read."""
    deliberations = sum(len(session.deliberations) for session in sessions)
    met = any(session.attendance.present or session.attendance.proxies for session in sessions)
    assembly = any(session.body.kind for session in sessions)
    if said and ((not assembly and not met) or only_worked(flow)):
        return "other"  # minutes of a works meeting or a workshop: no assembly sat
    alone = deliberations == 1 and len(sessions) == 1
    if said == "register" and alone:
        return "act"  # one page of the register
    if said:
        return said
    if not met and deliberations < _SEVERAL and _is_order(flow):
        return "other"
    if deliberations > 1 or (met and tells_minutes(flow, sessions[0].deliberations[0] if alone else None)):
        return "minutes"
    titled = _extract(flow) or _ACT_TITLE.search(flow.text[:_LETTERHEAD])
    if met and alone and not titled and nothing_decided(sessions[0].deliberations[0]):
        return "minutes"  # a page that ends with its roll call
    if met and alone and not titled and not _signs_of_act(flow, sessions[0].deliberations[0]):
        return "minutes"
    if deliberations == 1 and (met or any(session.date for session in sessions)):
        return "act"
    head = flow.fold[:_HEAD]
    if "ordre du jour" in head and ("convocation" in head or "convoque" in head):
        return "agenda"
    if met and _OF_REGISTER.search(flow.fold, 0, _LETTERHEAD):
        return "act"  # cut off behind its roll call
    return "minutes" if met else "other"


_OF_REGISTER = late(r"(?<![a-z])extraits? (?:du |des )registres? (?:des |de )?deliberations?(?![a-z])")
