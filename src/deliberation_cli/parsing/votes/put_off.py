"""Items that nobody voted on, for they were put off (ajournement, retrait de l'ordre du jour): the chair proposed it.

« Le Président propose de reporter ce point », « Madame le Maire retire l'affaire de l'ordre du jour », « L'examen de ce
dossier, qui demande des précisions, est reporté »: the item ends there. Where the body decides something in the same
item, that counts, and not what somebody proposed.
"""

from __future__ import annotations

from deliberation_cli.models import Outcome
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.words import CIVILITY

_MATTER = (
    r"(?:vote|points?|questions?|decisions?|deliberations?|dossiers?|examen|choix|sujet|affaires?|rapports?|projets?"
    r"|debat|notice|bordereau|motion|proposition|discussion|etude)(?![a-z])"
)
_OF = r"(?:ce|cet|cette|ces|le|la|l['\x20]|les|sa|son) ?"
_TO_PUT_OFF = r"(?:retirer|reporter|ajourner|differer|renvoyer|repousser|remettre)"
_PUT_OFF = r"(?:ajourne|reporte|retire|differe|renvoye|repousse)(?:e|es|s)?(?![a-z])"
_CHAIR = (
    r"(?<![a-z])(?:l[ea] (?:maire|presidente?)|je|il est"
    rf"|{CIVILITY} [a-z' -]{{2,40}}, (?:maire|presidente?),?)"
)
_ANCHOR = late(
    r"(?:retir|report|ajourn|differ|renvo|repouss|remet|remis|prochaine?|ulterieurement|plus tard|attente|suspens"
    r"|sursis|attendre|(?:seance|reunion) d[eu] )[a-z]*"
)
_PROPOSE = (
    r"(?:(?:vous )?propos|consent|accept|souhait|sugger|demand|decid|prefer)[a-z]*"
    r"(?: (?:donc|alors|ainsi|au conseil|a l'assemblee))?"
    rf" (?:de |d['\x20]|a )(?:le |la |l['\x20]|les )?{_TO_PUT_OFF} (?:l'examen de |l'etude de |le vote de )?{_OF}"
    rf"(?:{_MATTER}|[a-z]{{4,}}(?= (?:a|au) (?:une|la|prochain|l')|\.))"
)
_ACCORD = (
    r"[^.;]{0,120}[.;,] ?"
    r"(?:accord\b|(?:le |la |l')?(?:conseil|assemblee|comite|bureau)[^.;]{0,30} d'accord|ce qui est accepte)"
)
_NEXT = (
    r"(?:ulterieurement|(?:a )?plus tard|(?:a|lors de) la (?:seance|reunion) (?:du \d"
    r"|de (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|[a-z]{3,4}(?:em|o)bre))"
    r"|(?:a|au|lors (?:d'une?|du|de)|pour) ?(?:une? |la |sa |le |notre )?prochaine?s?"
    r" (?:conseil|comite|bureau|seance|reunion|assemblee|session))(?![a-z])"
)
_SEEN = (
    r"(?:re)?(?:etudie|examine|discute|vu|pose|debattu|evoque|aborde|presente|soumis|inscrit|traite|tranche|delibere"
    r"|vote|decide)(?:e|es|s)?(?: a nouveau)?"
)
_LATER = (
    rf"(?<![a-z])(?:{_OF}(?:{_MATTER}|demande|candidature|devis|bail|contrat)"
    r"(?: (?:[^.,;:\n]|(?<=\bm)\.){3,60}?)?|il|elle)"
    rf" (?:sera|seront|est|sont)(?: donc| a nouveau| de nouveau)? (?:{_SEEN}|{_PUT_OFF}|remise?s?) {_NEXT}"
    r"|(?<![a-z])[a-z]{4,} (?:est|sont|sera|seront)(?: donc)? (?:reporte|ajourne|differe|renvoye|remis)(?:e|es|s)?"
    r" (?:a (?:une?|la|l['\x20]) ?(?:prochaine? |autre )?(?:seance|reunion|session|date)|au prochain)"
    r"|(?<![a-z])decision (?:est |a ete )?remise "
    rf"(?:{_NEXT}|(?:a|lors de) (?:une?|la) (?:prochaine |autre )?(?:seance|reunion))"
    rf"|(?:conseil|comite|bureau|assemblee)(?: [a-z]+al)? (?:se prononcera|(?:en )?deliberera|statuera|tranchera)"
    rf"(?: (?:a ce sujet|sur ce point))? {_NEXT}"
    rf"|{_OF}(?:{_MATTER}|demande) (?:est|sont)(?: donc)? mis(?:e|es)? en (?:attente|suspens)(?![a-z])"
    r"|(?:^|[.:!?)»\n] ?)sursis a statuer(?![a-z])"
    rf"|{_MATTER}(?: de l'ordre du jour)? (?:est|sont)(?: donc)? (?:annule|supprime)(?:e|es|s)? et {_PUT_OFF}"
    rf"|(?:propos|suggere)[a-z]* (?:donc )?d'attendre(?={_ACCORD})"
)
"""What is to come: « La demande sera revue à la prochaine séance », « Le conseil en délibérera ultérieurement »."""
_WORDS = (
    rf"{_CHAIR}(?:,? [^.;:,]{{2,60}},?)?? {_PROPOSE}|{_PROPOSE}(?={_ACCORD})"
    rf"|{_CHAIR}(?: (?:donc|alors))? (?:retire|reporte|ajourne|differe|repousse)s?"
    rf" (?:l'examen de |l'etude de |le vote de )?{_OF}{_MATTER}"
    rf"|(?<![a-z])(?:{_OF})(?:examen de |etude de |vote de )?(?:{_OF})?{_MATTER}(?:,[^.;]{{3,160}},| [^.,;]{{3,60}})?"
    rf" (?:est|sera|a ete|sont|seront)(?: donc)? {_PUT_OFF}"
    rf"|, ?(?:reporte|ajourne|differe)(?:nt)? (?:sa|la|cette) (?:decision|deliberation)(?![a-z])"
    rf"|(?:^|[.:!?)»] ?)(?:ce |le )?(?:point |dossier )?remis (?:au|a la|a une) prochaine?s? (?:conseil|seance|reunion)"
    r"|(?<=[–—-] )(?:report|renvoi) (?:au|a la|a une) (?:prochaine? )?"
    r"(?:conseil|comite|bureau|seance|reunion|commission)(?![a-z])"
)
_TOLD = late(f"{_WORDS}|{_LATER}".replace(" ", r"\s"))
"""A line may end between any two of the words."""


@remembered
def puts_off(flow: Flow, span: Span) -> Found[Outcome] | None:
    """The last words by which the item is put off; whether anything is decided beside them is the caller's question."""
    if flow.first(_ANCHOR, span) is None:
        return None
    told = list(_TOLD.finditer(flow.fold, *span))
    return Found("postponed", Span(*told[-1].span())) if told else None
