"""What a dump may read into a list of people: counts and dates of a side column, feet and heads of pages, addresses."""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.furniture import STREET

_FIGURE = r"[ :.…·=_-]{0,40}\d{1,3}(?![\d/.,]?\d)"
_DAY = r"(?:le )?(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}(?:er)? [a-z]{3,9} \d{4})"
_WHO = "membres|conseillers|conseilleres|delegues|elus|votants|presents|absents|representes|pouvoirs|procurations"
_BODY = (
    r"(?:proces[- ]verbal|compte[- ]rendu|p\.?v\.?|c\.?r\.?|c\.?m\.?|seance|reunion|bureau|comite(?: syndical)?"
    r"|conseil(?: (?:municipal|communautaire|de communaute|syndical|d'administration))?)"
)
_PAGE = r"(?:page ?\d{1,3}(?: ?(?:/|sur) ?\d{1,3})?|\d{1,3} ?(?:/|sur) ?\d{1,3}(?![\d/]))"
_FOOT = (
    r"(?:(?:commune|ville|mairie|communaute|syndicat) [^,;.:\d]{2,50}? ?[–-] )?"
    rf"{_BODY}(?: (?:de la|du|des|de|[–-]|ordinaire|{_BODY})){{0,6}} "
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:[a-z]{5,8}di )?\d{1,2}(?:er)? [a-z]{3,9} \d{4})"
    rf"(?: ?[–-]? ?(?:{_PAGE}|\d{{1,3}}(?![\d/])))?|{_PAGE}"
)
"""« Commune de Valmarin – Conseil municipal du 12 mai 2022 – Page 2/8 »: the foot of a page, or a head."""
_PHONE = r"(?:(?:tel|fax)[a-z]{0,8}\.? ?:? ?)?(?:\d{2}[ .-]?){4}\d{2}(?!\d)"
_ADDRESS = (
    rf"(?:(?:mairie|hotel de ville|hotel du departement|siege)[^,;:\d]{{0,40}}?)?{STREET} [^:;]{{3,60}}?"
    rf"\d{{5}} [a-z' -]{{3,40}}?[ –-]{{1,3}}{_PHONE}|{_PHONE}"
    r"|(?:https?://|www\.)[\w./-]+|[\w.-]+@[\w.-]+|\[email protected\]"
)
"""« Mairie de Valmarin – 1, place de l'Église – 01234 VALMARIN – Tél. 04 75 … », « www.valmarin.fr »."""
_STAMP = r"(?:envoye|recu) en (?:sous-)?prefecture le \d\d/\d\d/\d{4}|(?:s.{0,2}low? )?id ?: ?\d{3}-\d{9}-[\w./-]+"
_QUORUM = (
    r"le quorum (?:est|etant) atteint(?!,? l[ea] (?:maire|president|seance)),?(?: le| la)?(?: \|)?"
    r"|(?:le )?(?:conseil|comite)(?: [a-z]+)? peut(?: \|)?"
    r"(?: valablement deliberer\.?)?|(?:peut )?valablement deliberer\.?"
)
"""« Le quorum étant atteint, le / Conseil municipal peut / valablement délibérer », line by line in the column."""
LABEL = late(
    r"(?:- ?)?(?<![a-z])(?<! et )(?<! ou )(?<!titulaires )(?<!suppleants )(?<!votes par )"
    rf"(?:(?P<there>(?:presents|present(?= ?[:.…=_])){_FIGURE})"
    rf"|(?P<opens>(?:absents?(?: excuses?)?|excuses?|exclus|representes?){_FIGURE})"
    rf"|(?P<given>(?:ayant donne )?(?:pouvoirs?|procurations?){_FIGURE})"
    rf"|(?P<bare>nombre (?:total )?d(?:e |')(?:{_WHO})(?: (?:municipaux|communautaires|titulaires))?"
    rf"(?: (?:en exercice|presents|votants|representes|absents))?+(?! ?:))(?:{_FIGURE})?"
    rf"|nombre d(?:e |')(?:{_WHO})(?: [a-z]+){{0,3}}{_FIGURE}"
    rf"|{_FOOT}|{_ADDRESS}|{_STAMP}|{_QUORUM}"
    r"|republique francaise(?: liberte[ -]+egalite[ -]+fraternite)?|(?:deliberation )?n ?° ?\d{4}[-/_.]\d{1,4}(?!\d)"
    rf"|(?:(?:membres|conseillers|delegues) )?(?:en exercice|votants?|en fonctions?|exprimes|quorum){_FIGURE}"
    r"|(?:date (?:de |d')(?:la )?(?:convocation|affichage|publication)"
    r"|(?:convocation|affichage|affiche|publie)(?= (?:du|le|:) ))"
    rf"(?: (?:du|le))?(?:[ :]{{1,3}}{_DAY})?)(?!\w)"
)
"""What such a column tells: counts, and the days of the convocation and of the posting; and what pages repeat."""
