"""Where titles end, and where those in small letters without a number stand, in a text whose line ends are lost.

« … adopte la décision. Tarifs communaux pour 2012 Sur proposition du maire, … »: a reader sees the title, since words
that open a sentence stand behind words that no full stop ended. It starts where a sentence ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.nomenclature import behind_nomenclature
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.words import ITEM

_START = late(
    r"(?:(?<!\bM)(?<!\bMM)(?<!\b[A-Z])\.|[!?»)]|nanimité|NANIMITÉ|ajorité|MAJORITÉ"
    r"|(?:ontre|CONTRE|bstentions?|ABSTENTIONS?|[Aa]bst?\.|ABST?\.|NPPV|[Pp]articipation|\b[AC])\s?[:=]? ?\d{1,3}"
    r"|\d (?:contre|CONTRE|abstentions?|ABSTENTIONS?|abst?\.?|non|NON|blancs?|nuls?|NPPV|[AC])"
    r"|(?:[Pp]our|POUR) ?[:=] ?\d{1,3}|\d \d{1,2} \d{1,2}|\|"
    r"|(?:onseil|ote|VOTE) : ?\d{1,3} ?/ ?\d{1,3}"
    r"|(?:ecrétaire|ECR[EÉ]TAIRE)(?: de (?:la )?séance)?\s?: (?:(?:M\.|Mme|Mlle) )?(?:[A-ZÀ-Ý][\w’'-]+ )?"
    r"[A-ZÀ-Ý’'-]{3,}) "
    r"(?:(?:[-–•*>+]|[=-]>|#{1,6}|\*\*|o) ?|\d{1,2}[.-]\d{1,2} )?(?=[A-ZÀ-ÝŒ])"
)
_REACH = 170
"""Characters of the longest title."""
_SENTENCE = late(
    r"(?<=[\w)»°€%] )(?:(?:L[ea]s?|Une?|Des|Ces?|Cette|Chaque|Plusieurs|Deux|Trois|Quatre|Cinq|Six"
    r"|Sept|Huit|Neuf)\s(?=[a-zà-ÿ]|Conseil|Maire|Présid"
    r"|Comité|Bureau|Syndicat|Commun|Vice|Directeur|Directrice|Trésor)|L(?:[’']| (?=[aeiouyhéêâîô]))(?=[a-zà-ÿ])"
    r"|(?:Ils?|Elles?|Nous|On|Sont|Est)\s(?=[a-zà-ÿ])|(?:Monsieur|Madame|M\.|MM\.|Mme|Mmes|Mr)\s|(?:Vu|Considérant|Après|Suite|Sur|Par|Conformément|Afin|Dans|Pour|Compte"
    r"|En|Depuis|Lors|Appelée?s?|Invitée?s?|Comme|Au|Aux|A|À|Sans|Aucune?|Entendu|Étant|Etant|Rapporteure?)\s(?=[a-zà-ÿ:])"
    r"|[A-ZÀ-Ý][\w-]+ [A-ZÀ-Ý][\w-]+ (?:rapporte|expose|présente|rappelle|propose|informe|indique|précise|explique"
    r"|donne)\s)"
)
"""Words that open a sentence, behind a word that no sign ended."""
_NAMED_AGAIN = late(
    r"(?<=[\w)»] )L(?:[ea]s? |[’'])(?P<noun>[A-ZÀ-Ý][a-zà-ÿ]{3,})(?= (?:[a-zà-ÿ]|[A-ZÀ-Ý][a-zà-ÿ]+ [a-zà-ÿ]))"
)
"""« Subvention à la Société de Musique La Société de Musique fêtera … »: what the title named opens the sentence."""
_RUNS_ON = late(
    r"(?:(?<![a-z])(?:a|de|du|des|la|le|les|l|avec|par|pour|et|ou|entre|aux?|contre|chez|sur|sous|dans|en|que|qui|dit"
    r"|rue|place|square|ecole|stade|salle|societe|entreprise|lieu-dit|quartier|allee)|['’]) $"
)
_SURE = 2
"""So many titles that are worded like titles, and the others of the document may be worded as they will."""
_NO_TITLE = ("determiner", "adverb", "header", "roll_call", "no_item", "row_vote", "act_head", "objet")
_STOP = late(r"(?<!\bM)(?<!\bMM)(?<!\b[A-Z])[.!?;](?=\s)|\n")
_DEED = late(r"[a-z]{3,}(?:tions?|ages?|ments?|ures?)\b")
_MOST_COMMAS = 2
_PART, _PART_REACH = re.compile(r"(?<!\S)\d{1,2}[.-]\d{1,2}[.)] \Z"), 10
"""« 2.2. Constitution du bureau »: whether the parts of a whole are titles is told by them all."""
_LISTS = late(
    r"(?<![a-z])(?:absente?s?|excusee?s?|pouvoirs?|procurations?|secretaire de)(?![a-z])| \d{1,2}[.-]\d{1,2}\.? "
    r"| ?: ?(?:adopte|approuve|accepte|rejete)(?![a-z])"
)
"""Words of a roll call, the rank of a part, an outcome behind its colon: no title holds them."""


@remembered
def small_titles(flow: Flow, span: Span) -> list[Span]:
    """The titles inside a long line."""
    found: list[tuple[Span, bool]] = []
    dashed: list[Span] = []
    for start in _START.finditer(flow.text, *span):
        behind_part = _PART.search(flow.text, max(span.start, start.end() - _PART_REACH), start.end())
        if behind_part or (found and start.end() < found[-1][0].end) or behind_nomenclature(flow, start.end()):
            continue
        title = _title(flow, Span(start.end(), min(span.end, start.end() + _REACH)))
        if title is not None:
            found.append((title, _worded(flow, title.start)))
            dashed += [title] if flow.text[title.start - 2] in "-–•*>+#" else []
    habit = sum(worded for _, worded in found) >= _SURE
    if _each_settled(flow, [title for title, _ in found], span.end):
        return [title for title, _ in found]
    return [title for title, worded in found if worded or (habit and (title in dashed or _named(flow, title)))]


def _each_settled(flow: Flow, titles: list[Span], end: int) -> bool:
    """Whether a decision stands under most of the titles: so many are the clerk's, whatever their words."""
    ends = [*(title.start for title in titles[1:]), end]
    told = sum(
        cue("breaks", "decided").search(flow.fold, a.end, b) is not None for a, b in zip(titles, ends, strict=False)
    )
    return len(titles) >= _MANY and _MOST * len(titles) <= told


_MANY, _MOST = 3, 0.75


def _named(flow: Flow, title: Span) -> bool:
    """« EHPAD Avenant au contrat »: what is dealt with stands behind the name of whom it is for."""
    words = re.compile(r" (?=[A-ZÀ-Ý][a-zà-ÿ])").finditer(flow.text, *title)
    return any(_worded(flow, word.end()) for word in words)


def _worded(flow: Flow, start: int) -> bool:
    """Whether a title opens with a word that titles open with."""
    return bool(cue("items", "subject").match(flow.fold, start) or _DEED.match(flow.fold, start))


def _title(flow: Flow, span: Span) -> Span | None:
    stop = _STOP.search(flow.text, *span)
    end = next(_ends(flow, Span(span.start, stop.start() if stop else span.end)), None)
    if (
        end is None
        or opens(flow, span.start)
        or any(cue("items", name).match(flow.fold, span.start) for name in _NO_TITLE)
    ):
        return None
    title = Span(span.start, end)
    said = cue("items", "sentence").search(flow.fold, *title)
    listed = flow.text.count(",", *title) > _MOST_COMMAS or _LISTS.search(flow.fold, *title)
    return None if said or listed or flow.text[title.start : title.end].isupper() else title


def _ends(flow: Flow, span: Span) -> Iterator[int]:
    found = [match.start() for match in _SENTENCE.finditer(flow.text, span.start + _SHORTEST, span.end)]
    for match in _NAMED_AGAIN.finditer(flow.text, span.start + _SHORTEST, span.end):
        if re.search(rf"[a-z’' ]{match['noun']}\b", flow.text[span.start : match.start()]):
            found.append(match.start())
    yield from (at - 1 for at in sorted(found) if not runs_on(flow, at, span.start))


def runs_on(flow: Flow, at: int, floor: int = 0) -> bool:
    """« Convention avec la », and a capital: the words before show that the title goes on."""
    return _RUNS_ON.search(flow.fold, max(floor, at - 16), at) is not None


_SHORTEST = 8


_ENDS = ("determiner", "row_vote")
_PLACE = late(
    r"(?<![a-z])(?:rue|place|square|ecole|stade|salle|lieu-?dit|quartier|allee|residence|lotissement|clos|domaine|ehpad"
    r"|foyer|parc|zone|site|creche|gite|camping|hameau|village|impasse|chemin|avenue|immeuble|cite)$"
)
_CIVIL = late(r"M\.|MM\.|Mmes?|Mlles?")
_JOINS = late(r"(?<![a-z])(?:a|de|du|des|avec|par|pour|et|entre|aux|au|contre|chez)$")
"""« cession à M. et Mme Petit »: behind these words a person belongs to the title."""
_WORD = 24
"""Letters of a word that are looked at, to see whether it is written in capitals."""


def title_end(flow: Flow, span: Span) -> int:
    """The space behind a title: before a capital that opens a sentence, though nothing ends before it."""
    for match in _BEFORE_CAPITAL.finditer(flow.text, span.start + 5, span.end):
        if match["bracket"]:
            if cue("items", "row_vote").match(flow.fold, match.end()):
                return match.start()
            continue
        word = flow.text[match.end() : match.end() + _WORD].split(" ")[0]
        if _CIVIL.fullmatch(word) and _JOINS.search(flow.fold, span.start, match.start()):
            continue
        if _INITIALS_SPEAK.match(flow.text, match.end()) and not flow.text[span.start : match.start()].isupper():
            return match.start()
        lone = len(word) == 1 and not _LOST_APOSTROPHE.match(flow.text, match.end())
        shouted = word.isupper() and not lone and not _CIVIL.fullmatch(word)
        shouted = shouted or _named_place(flow, span.start, match.end())
        names = ("row_vote",) if shouted else _ENDS
        if any(cue("items", name).match(flow.fold, match.end()) for name in names):
            return _before_figure(flow, span.start, match.start())
        if not shouted and (opens(flow, match.end()) or _behind_capitals(flow, span.start, match.end())):
            return match.start()
        if match.start() - span.start >= _SHORTEST_CAPITALS and _SUM.match(flow.text, match.end()):
            return match.start()
    return span.start


_INITIALS_SPEAK = late(r"L['’][A-Z]{2,6} (?!de |des |du |d')[a-zà-ÿ]{4,}")
"""« Coupe de bois L'ONF propose la vente »: behind a title in small letters, the initials of who speaks."""
_LOST_APOSTROPHE = late(r"[LD] [A-ZÀ-Ý]{2,}(?![a-zà-ÿ])")
"""« TARIFS DE L EAU »: a letter in capitals before a word in capitals."""


def _behind_capitals(flow: Flow, start: int, at: int) -> bool:
    """« 5 – CRÉATION D'UN EMPLOI Pour faire face … », « 3 – TARIFS DE L'EAU Page 2 : »: the capitals are over."""
    if not flow.text[start : at - 1].isupper() or at - start < _SHORTEST_CAPITALS:
        return False
    title = _worded(flow, at) and not flow.fold.startswith("compte tenu", at)  # « 2-1 Compte administratif »
    if (flow.text[at + 1].islower() and _TOLD.match(flow.fold, at)) or _ROW_OPENS.match(flow.text, at):
        return True
    return _SENTENCE.match(flow.text, at) is not None and not title


_SUM = late(
    r"(?:Fonctionnement|Investissement|D[ée]penses?|Recettes?|Montant|Coût|Cotisation|Total)(?: [a-zà-ÿ]+){0,2}"
    r"(?: (?:HT|TTC))? ?:? \d[\d ]*(?:,\d\d|€| ?[Ee]uros?)"
)
"""« 2-2 Budget annexe Fonctionnement 640 000,00 € Investissement … »: the title ends before its sums."""
_TOLD = late(
    rf"(?:{ITEM}|decision|demande|vote|proposition|motion|offre) (?:est |sera |a ete |donc )?"
    r"(?:ajourne|reporte|retire|differe|renvoye|remis|refuse|rejete|accepte|adopte|approuve|accorde)(?:e|es|s)?(?![a-z])"
    r"|(?:report|renvoi|sursis|ajournement|retrait) (?:a|au|en|de l'ordre)\s|faute d(?:e |u |'|es )|acte (?:en )?est"
    r"|(?:adopte|approuve|accepte|accorde|refuse|rejete|valide|vote)(?:e|es|s)?(?= ?[.,:;(]| a l | a l'| a la | par )"
    r"|mise? (?:au vote|aux voix)|(?:oui|non|accord|refus) (?:a l|du |de l'|unanime)|tous les|pas d'|aucune? "
    r"|avis (?:de)?favorable"
)
"""« BAIL DE LA MAISON Décision reportée. », « VOIRIE Report à la prochaine séance »: told without a sentence's verb."""
_ROW_OPENS, _SHORTEST_CAPITALS = late(r"(?:Page|Chapitre|Article|Compte) \d{1,5}\b"), 12
"""A page's end, or a row of a table of sums."""


def _named_place(flow: Flow, start: int, at: int) -> bool:
    """« résidence Les Tilleuls »: the article opens a name; « au Clos Un échange est proposé »: it opens a sentence."""
    article = _ARTICLE.match(flow.text, at) is not None
    return article and _PLACE.search(flow.fold, start, at - 1) is not None


_ARTICLE = late(
    r"(?:L[ea]s? |L[’'])(?=[A-ZÀ-Ý])"
    r"(?!Conseil|Maire|Bureau|Comité|Président|Assemblée|Commission|Membres|Élus|Commun|Syndicat)"
)
_BEFORE_CAPITAL = late(r"(?<=[^\s«“]) (?P<bracket>[(\[])?(?=[A-ZÉÈÀÂÎÔŒ])")


def _before_figure(flow: Flow, start: int, at: int) -> int:
    """« Tarifs 13 POUR – 0 CONTRE »: the figure before its side is no part of the title; nor is « Votants 13 »."""
    counted = _COUNTED.search(flow.fold, max(start, at - _COUNTED_REACH), at)
    if counted:
        return counted.start()
    side = _SIDE.match(flow.fold, at + 1)
    figure = side and _FIGURE.search(flow.text, max(start, at - _FIGURE_REACH), at)
    return figure.start() if figure else at


_COUNTED, _COUNTED_REACH = (
    re.compile(r" (?:nombre de )?(?:votants?|presents?|(?:suffrages )?exprimes?) ?:? ?\d{1,3}$"),
    36,
)
_SIDE = late(r"(?:pour|contre|abst[a-z]*|voix|votes?)(?! ?[:=] ?\d)")
_FIGURE, _FIGURE_REACH = re.compile(r" (?:[–—:|(-] ?)?\d{1,3}$"), 8


def opens(flow: Flow, at: int) -> bool:
    """Whether a body of text opens here; « Luc MOREL expose » does, not « Clos - prix Monsieur le maire propose »."""
    opener = cue("items", "opener").match(flow.fold, at)
    if opener is None or not _SPEAKS.search(opener[0]):
        return opener is not None
    words = flow.text[opener.start() : opener.end()].split()[:-1]
    if any(_SPEAKER.fullmatch(word) for word in words[1:]) or _worded(flow, at):
        return False  # « Budget principal M. Robert BRET expose »: the title goes on up to who speaks
    small = sum(word[:1].islower() for word in words)
    return small <= min(_NAME_SMALL, len(words) / 2) and not any(len(word) == 1 for word in words)


_NAME_SMALL = 2
"""Words in small letters in the name of who speaks."""
_SPEAKER = late(r"M\.|MM\.|Mmes?|Mr|Mlles?|Monsieur|Madame")
_SPEAKS = late(r" (?:rapporte|expose|presente|rappelle|propose|informe|indique|precise|explique|lecture|part)\W?$")
