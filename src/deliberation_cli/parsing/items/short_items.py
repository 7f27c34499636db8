"""Items of a line or two, without a blank line between them: « SIVOM : STATUTS / Avis favorable à l'unanimité. ».

A short title over a short text shows neither by its place nor by its length that it is one. The decision below it does,
and so does the one that ends the item above.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.items.titles import ends_sentence
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.layout import TextLine


def settles(line: TextLine) -> bool:
    """« Avis favorable à l'unanimité. », « Adopté. »: all that is told of the title above."""
    return _SETTLED.match(line.fold) is not None


_SETTLED = late(
    r"(?:accord|avis (?:de)?favorable|(?:adopte|approuve|accepte|vote|valide|refuse|rejete|reporte|ajourne)e?s?"
    r"|(?:a l')?unanimite)(?![a-z])"
)


def behind_decision(lines: Sequence[TextLine], i: int, words: str) -> bool:
    """« … est retenue à l'unanimité. / Vente d'un pré / 90 €, à M. ROY. »: a title right behind what was voted."""
    above = lines[i - 1] if i else None
    if above is None or (above.full and not ends_sentence(above)) or not _DECISION_ENDS.search(above.fold):
        return False
    figures = _FIGURE_ENDS.search(words) is not None and _FIGURE_ENDS.search(above.fold) is not None
    return len(words.split()) > 1 and len(words) <= _LONGEST and not figures and not _NO_ITEM.match(words)


_DECISION_ENDS = late(
    r"(?:unanimite(?: des [a-z ]{3,30})?|accord unanime|(?:adopte|approuve|accepte)(?:e|es|s)?|\d{1,3} (?:voix )?"
    r"(?:pour|contre|abstentions?)|(?:pour|contre|abstentions?) ?:? ?\d{1,3}|\((?:m|mme)s?\.? [^()]{3,80}\))\s?\.?$"
)
_FIGURE_ENDS = late(r"[\s:]\d{1,3}$")
"""« Abstentions 0 / Blancs et nuls 0 »: rows of one vote."""
_LONGEST = 110
"""Letters of such a title."""
_NO_ITEM = late(
    r"(?:departs?|arrivees?|retours?|sorties?|fait |certifie|publie|affiche|page|folio|annexe|signatures?"
    r"|(?:le|la) (?:maire|presidente?|secretaire)|pour|suivent|seance|suspension|nombre|votants?|suffrages?|exprimes"
    r"|contre|abstentions?|blancs?|nuls?|votes?|majorite|inscrits|presents?|absents?|excuses?|pouvoirs?|procurations?|ainsi|resultats?"
    r"|se sont|s'est|ont |a |n'ont|ne pren|etai|adopt|approuv|unanimite|transmi|recu|envoye|date|article)(?![a-z])"
)


def voted_within(words: str) -> bool:
    """« Création d'un emploi / à mi-temps. Adopté à l'unanimité. »: a sentence, and what was voted; no title."""
    return _VOTED_WITHIN.search(words) is not None


_VOTED_WITHIN = late(r"[a-z]{3}\.\s(?:adopte|approuve|accord|accepte|vote|unanimite|a l'unanimite)(?:e?s?)(?![a-z])")
