"""Who voted how: the persons that a vote names, behind its label, before its verb, or in a paragraph of their own.

Groups are no persons, and who gave a proxy to a voter is not told to have voted unless the count says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from deliberation_cli.models import Person
from deliberation_cli.parsing.cues import value_cues
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.votes.figures import Tally
from deliberation_cli.parsing.votes.labels import find_labels
from deliberation_cli.parsing.votes.leavers import subject_of
from deliberation_cli.parsing.votes.shared_subject import shared_subject
from deliberation_cli.parsing.votes.tallies import find_tallies
from deliberation_cli.parsing.votes.voter_names import GIVER, ONE, RUN, TITLE, WHO, names_in
from deliberation_cli.parsing.votes.voters_end import inside_bracket, list_end, page_feet
from deliberation_cli.parsing.words import CIVILITIES

NAMED = {"against": "names_against", "abstentions": "names_abstaining", "not_voting": "names_not_voting"}
"""The list of names that belongs to a role."""
_NAMES_OPEN = late(
    r"\s*[»”\"]?\s*(?:voix|votes?|membres?|conseillers?)?\s*(?:(?P<paren>\()|(?P<colon>[:=])|[,–—-])?"
    r"\s*(?:(?:dont|(?P<of>de)|a savoir|soit|celles? de|ceux de)\b|d'(?=[a-z]))?\s*:?\s*"
)
_NO_PERSON = (
    r"(?!(?:Le|La|Les|L['’]|Ce|Cette)\s*(?:[Cc]onseil|[Cc]omit|[Bb]ureau|[Aa]ssembl|[Cc]ommission|[Mm]embres|[Mm]aire)"
    r"|(?:Après|Vu|Par|En|Sur|Avec|Pour|Pas|Il|Elle|Ils|Elles|Qui|Considérant|Article|Contre|Abstentions?)\b"
    r"|(?:LE|LA|LES|À|A|APRÈS|APRES|PAR|DÉCIDE|DECIDE)\s|L['’](?:ASSEMBL|UNANIMIT))"
)
_ASIDE = rf"(?:\s*,(?!\s*{TITLE}\s)(?:[^,.;:()]|(?<=\bM)\.|(?<=\bMM)\.){{2,90}}(?=,)){{0,3}}"
_OFFICE = (
    r"(?:\s(?:membre|président|adhérent|trésori|salarié|propriétaire|dirigeant)\w*\s(?:de|du|des|d['’])"
    r"[^,.;:()]{2,60}?)?"
)
"""« Mr TROCHU membre de la société ne prend pas part au vote »: without its commas."""
_AND_ALSO = rf"(?:\s*,\s[a-zà-ÿ][^,.;:()]{{2,60}},?\s(?:et|ainsi\sque)\s(?:(?={TITLE}\s){RUN}|{WHO})){{0,2}}"
"""« M. A, président du club, ainsi que Mme B, trésorière, ne prennent pas part »: what each is parts them."""
_WHOSE_VOICE = r"(?:,?\s(?:et\s)?(?:son|sa|ses)\smandante?s?(?:\set\s(?:lui|elle)-même)?)?"
"""« M. A, et son mandant, ne participent pas au vote »."""
_LEAVES = (
    r"(?:\s*,?\s*(?:qui\s+|a\s+|ont\s+|est\s+|sont\s+|s[’'](?:est|[ée]tant|[ée]taient|absente)\s+)?"
    r"(?:quitt\w+|sor(?:t|tent|tie?s?)|(?:se\s+)?retir\w+|(?:se\s+)?d[ée]port\w+|concern\w+|int[ée]ress\w+|remerci\w+|directement\s+\w+)"
    r"[^,.;:()]{0,60}?\s*(?:,|\bet|(?=\s*$)))?"
)
_STARTS = (
    r"(?:^|(?<=[.;:\n•(,>–—/])(?<!\bde\sM\.)(?<!\bde\sMM\.)|(?<=\s-)|\bque\b|\bet\b|présence\sde(?=\s)"
    rf"|(?:\b[A-ZÀ-Ý][\w’'-]+|nanimité|ajorité|€|\d)\s(?={TITLE}\s)|ajorité\s(?={WHO}))"
)
"""What stands before the names: a sign, « hors de la présence de », the verdict."""
_NAMES_BEFORE = late(
    rf"{_STARTS}\s*(?P<names>{_NO_PERSON}{RUN}{_AND_ALSO}){_OFFICE}{_ASIDE}{_WHOSE_VOICE}{_LEAVES}\)?\s*[,–—]?\s*"
    r"(?:(?:directement|personnellement|particulièrement)\s)?(?P<colon>:\s*)?"
    r"(?:(?:tous\s+(?:les\s+)?\w+\s+)?(?:n['’]|ne\s|ayant\s|se\s|qui\s|a\s|ont\s|ne\s+souhaitant\s|étant\s"
    r"|(?:indique|précise|annonce|signale|déclare|fait\s+savoir)\s+qu['’](?:il|elle)\s+(?:ne\s)?)\s*)?$"
)
_CLAUSE_START = late(r"(?<!\bM)(?<!\bMM)(?<!\bMme)(?<!\b[A-ZÀ-Ý])[.!?;]\s|\n\s*\n")
_SPEAKER = late(rf"(?:^|\n)\s*(?P<names>{ONE})\s*[.:]?\s*[–—-]\s")
_BEFORE_REACH, _SPEECH_REACH = 340, 700
_MAKES = late(r"(?:fait|soit|font)\s+\w+")
_BECAUSE = late(r",?\s*(?:parce\s+qu|car\s|puisqu|qui\s|étant\s|pour\s+ne\s)")
_LONGEST_NAMES = 700


def voters_of(flow: Flow, span: Span, tally: Tally, count: int | None = None) -> list[Found[Person]]:
    """The persons that `tally` names, each once; those who gave them a proxy where the figure `count` counts them."""
    named = [person for person in _named(flow, span, tally) if not _of_group(flow, person.span.start)]
    people = [p for p in named if not _group_code(flow, p.value.name) and not _of_long_group(flow, p)]
    if count is None or not 0 < len(people) < count:
        return people
    more = _with_givers(flow, span, people)
    return more if len(more) == count else people


def _named(flow: Flow, span: Span, tally: Tally) -> list[Found[Person]]:
    if tally.label.role not in NAMED or (tally.number and tally.number.value == 0):
        return []
    if tally.names is not None:
        return _once(_answering(flow, tally.names))
    if bracketed := _side_in_bracket(flow, span, tally) or _in_groups(flow, span, tally):
        return _once(bracketed)
    sides = [_names_after, _names_before]
    verb = _VERB.search(flow.fold[tally.label.span.start : tally.label.span.end])
    counted = tally.number is not None and tally.number.span.start > tally.label.span.start
    if verb and not counted and not _colon_after(flow, tally) and not _verb_first(flow, tally):
        sides.reverse()
    return _once(sides[0](flow, span, tally) or sides[1](flow, span, tally))


def _side_in_bracket(flow: Flow, span: Span, tally: Tally) -> list[Found[Person]]:
    """« à la majorité (Mme A et M. B contre, M. C abstention) »: each side stands behind its names."""
    start, end = tally.label.span
    opens = flow.text.rfind("(", max(start - _BRACKET, span.start), start)
    told = _BEFORE_SIDE.fullmatch(flow.text, opens, start) if opens >= 0 else None
    closed = told and _SIDE_ENDS.match(flow.text, end)
    return names_in(flow, Span(*told.span("names"))) if told and closed else []


def _in_groups(flow: Flow, span: Span, tally: Tally) -> list[Found[Person]]:
    """« Abstentions : Groupe « Gauche » (Zoé BRUN, Luc ROY), groupe Avenir (Ida COLAS) »."""
    found: list[Found[Person]] = []
    at = tally.span.end
    while group := _GROUP_BRACKET.match(flow.text, at, span.end):
        found += names_in(flow, Span(*group.span("names")))
        at = group.end()
    return found


_GROUP_BRACKET = late(
    r"\s?[:,;]?\s?(?:et\s)?(?:le\s)?[Gg]roupe\s(?:«[^»\n]{2,60}»|[^()«\d\n:;,]{2,60})\s?\((?P<names>[^()]{3,300})\)"
)
_BRACKET = 160
_BEFORE_SIDE = late(
    rf"\(\s*(?:(?={TITLE}){RUN}\s+(?:[Cc]ontre|[Aa]bst\w*\.?),?\s*(?:et\s+)?)?(?P<names>(?={TITLE}){RUN})\s+"
)
_SIDE_ENDS = late(r"\s*[,;)]")


def _with_givers(flow: Flow, span: Span, people: list[Found[Person]]) -> list[Found[Person]]:
    """« Mme A (et pour M. B) », « Mme C, ayant pouvoir de M. D »: those for whom the voters vote too."""
    first, end = min(p.span.start for p in people), max(p.span.end for p in people)
    civility = _CIVILITY_BEFORE.search(flow.text, max(first - _CIVIL, 0), first)
    start = civility.start() if civility else first
    behind = _FOR.match(flow.text, end, span.end) or GIVER.match(flow.text, end, span.end)
    stretch = Span(start, behind.end() if behind else end)
    held = [p for match in _FOR.finditer(flow.text, *stretch) for p in read_names(flow, Span(*match.span("who")))]
    return _once(sorted([*names_in(flow, stretch, givers=True), *held], key=lambda person: person.span))


_CIVILITY_BEFORE, _CIVIL = late(rf"(?<!\w){TITLE}\s$"), 14
_FOR = late(
    r"\s*\(\s*(?:(?:et\s+|\+\s*)?pour|(?:et\s+|avec\s+|ayant\s+|\+\s*)(?:le\s+|la\s+|son\s+|sa\s+)?(?:pouvoir|procuration)(?:\s+de)?|(?:pouvoir|procuration)\s+de)\s+(?P<who>[^()]{3,60})\)"
)


def _of_group(flow: Flow, start: int) -> bool:
    """« 8 contre (groupe Ensemble Autrement) »: the words behind « groupe » name no person."""
    return _GROUP_NAMED.search(flow.fold, max(start - _GROUP_REACH, 0), start) is not None


_GROUP_NAMED, _GROUP_REACH = late(r"(?<![a-z])(?:groupes?|listes?|opposition|(?<!a\sla\s)(?<!:\s)majorite)\s\Z"), 20
"""Not « adopté à la majorité / Luc ROY vote contre »."""


def _of_long_group(flow: Flow, person: Found[Person]) -> bool:
    """« 4 contre (Groupe Communiste, Républicain, Citoyen et Apparentés) »: one name of a group, with its commas.

    « Les groupes Terres et Rivages, Demain et Ruraux votent contre », « 7 membres du groupe Rives ».
    """
    start = person.span.start
    opened = _GROUP_OPENS.search(flow.text, max(start - _LONGEST_GROUP, 0), start)
    return opened is not None and not person.value.civility and not _SHOUTED.search(person.value.name)


_GROUP_OPENS, _LONGEST_GROUP = (
    late(
        rf"(?:[(:]\s?(?:[Ll]e\s)?[Gg]roupes?\s(?!.*{TITLE}\s)[^:;()«»\n–]*"
        rf"|\b(?:[Ll]es?|[Dd]u|[Dd]es)\s[Gg]roupes?\s(?![^:;().«»]*{TITLE}\s)[^:;().«»\d]*)\Z"
    ),
    120,
)
_SHOUTED = late(r"[A-ZÀ-Ý]{3}")
"""« groupe Union, Luc ROY »: a family name in capitals is a person's."""


def _group_code(flow: Flow, name: str) -> bool:
    """« Abstentions : UDC », where the text explains « Groupes : … UDC (Union du centre) »: a group is no person."""
    code = name.isupper() and name.isalpha() and len(name) <= _LONGEST_CODE
    return code and re.search(rf"[Gg]roupes?\b[^.:]{{0,40}}:[^.]{{0,300}}\b{name}\s?\(", flow.text) is not None


_LONGEST_CODE = 6


def _verb_first(flow: Flow, tally: Tally) -> bool:
    """« ont voté contre MM. A et B, s'est abstenue Mme C »: the verb opens its clause, who did so follows."""
    start, end = tally.label.span
    told = _TOLD.match(flow.fold, start, end)
    return bool(
        told
        and _OPENS_CLAUSE.search(flow.fold, max(start - 3, 0), start)
        and re.compile(rf"\s+{CIVILITIES}").match(flow.fold, end)
    )


_TOLD = late(r"(?:a|ont|s'est|se sont)\s")
_OPENS_CLAUSE = late(r"[,;:(\n]\s*$")


def _colon_after(flow: Flow, tally: Tally) -> bool:
    return flow.fold[tally.span.end : tally.span.end + 3].lstrip()[:1] in {":", "="}


def named_blocks(flow: Flow, span: Span) -> Iterator[tuple[str, list[Found[Person]]]]:
    """« Étaient présents et ont voté contre : », and the names in a paragraph of their own under it."""
    for pattern, name in value_cues("votes", "named_block"):
        people: list[Found[Person]] = []
        for match in flow.scan(pattern, span):
            stop = re.compile(r"\n\s*\n|\n(?=[^\n]{0,80}:)|neant").search(flow.fold, match.end() + 1, span.end)
            end = min(stop.start() if stop else span.end, match.end() + _LONGEST_NAMES)
            people += names_in(flow, Span(match.end(), max(end, match.end())))
        if people:
            yield name, _once(people)


def _once(people: list[Found[Person]]) -> list[Found[Person]]:
    """Each person once: a second mention (« Mme A use du pouvoir de Mme B ») is no second vote."""
    return list({person.value.name: person for person in reversed(people)}.values())[::-1]


def _answering(flow: Flow, span: Span) -> list[Found[Person]]:
    """Names in the answer to « Qui s'abstient ? », or in a cell of a table; a proxy counts where « deux » does."""
    text = flow.text[span.start : span.end]
    because = _BECAUSE.search(text)
    end = span.start + because.start() if because else span.end
    start = re.compile(r"[\s:,–-]*(?:(?:\w+)\s*:\s*)?").match(flow.text, span.start, end)
    return names_in(flow, Span(start.end() if start else span.start, end), givers=bool(_MAKES.search(text)))


def _names_after(flow: Flow, span: Span, tally: Tally) -> list[Found[Person]]:
    told = _reason_end(flow, span, tally)
    opening = _NAMES_OPEN.match(flow.fold, told, span.end)
    start = _behind_particle(flow, opening) if opening else told
    limit = min(span.end, start + _LONGEST_NAMES)
    if opening and opening["paren"]:
        close = flow.text.find(")", start, limit)
        close = list_end(flow, Span(start, limit)) if close < 0 else _outer(flow.text, start, close, limit)
        return names_in(flow, Span(start, close))
    between = flow.fold[tally.span.end : start]
    said = ":" in between or re.search(r"\bde\s+$|\bd'$", between)
    if "\n\n" in between and not _OWN_LINE.search(flow.text, max(0, tally.span.start - 4), tally.span.start):
        return []  # « Pour : 10 Contre : 7 Abstention : 1 », and a paragraph of names: nobody's, or all theirs
    parted = "\n" in between.rpartition(":")[2] and not inside_bracket(flow, Span(tally.span.start, span.end), start)
    if (parted or not said) and not re.match(CIVILITIES, flow.fold[start : start + 14]):
        return _as_many(flow, span, tally)
    following = [
        tally.span.start
        for group in find_tallies(flow, Span(start, limit))
        if any(t.sure for t in group)
        for tally in group
        if tally.number or tally.label.role != "other"  # « Mme A (+ pouvoir de M. B), M. C »
    ]
    end = min([limit, *following[:1], list_end(flow, Span(start, limit))])
    people = names_in(flow, Span(start, end))
    if opening and not opening["colon"] and _MOVES.match(flow.fold, end if not people else people[-1].span.end):
        return []
    return people


def _reason_end(flow: Flow, span: Span, tally: Tally) -> int:
    """« ne prennent pas part au vote, en raison de leurs fonctions : M. A »: where why they do not ends.

    « Ont voté contre le projet : M. A », « se sont abstenus sur ce point : M. A »: what they voted on.
    """
    reason = _REASON.match(flow.fold, tally.span.end, span.end) if tally.label.role == "not_voting" else None
    on = _VOTED_ON.match(flow.fold, reason.end() if reason else tally.span.end, span.end)
    return on.end() if on else reason.end() if reason else tally.span.end


_VOTED_ON = late(
    r"\s(?:l[ea]s?|l'|ce(?:tte|s|t)?|d[eu]s?|sur|lors)\s?(?![^:]{0,60}\b(?:m\.|mm\.|mmes?|mr|mons|mad|mess))[^.;:()\n\d]{3,60}"
    rf"(?=\s?:\s{CIVILITIES}\s)"
)
_REASON = late(
    r"(?:\s*\([^()\n]{3,60}\))?"
    r"(?:,?\s(?:en raison d[eu]|du fait d[eu]|compte tenu d[eu]|pour)\s[^.;:\n]{3,90})?(?=\s*:)"
)


def _behind_particle(flow: Flow, opening: re.Match[str]) -> int:
    """Where the first name starts: « (DE BRESSY Luc » has its particle, « (dont M. ROY » a word before the names."""
    particle = opening["of"] and _PARTICLE.match(flow.text, opening.start("of"))
    return opening.start("of") if particle else opening.end()


_PARTICLE = late(r"D[Ee]\s(?:[A-ZÀ-Ý][A-ZÀ-Ý'’-]+\s)+[A-ZÀ-Ý][a-zà-ÿ]")


_OWN_LINE = late(r"(?:^|\n)\W{0,3}$")
_MOVES = late(
    r"\s*,?\s*(?:[^,.;:()\n\d]{2,50},\s*)?(?:(?:entre|arrive|quitte|sort|rejoint|regagne|revient|prend|se\s+retire|rentre"
    r"|presente|expose|rappelle|demande|propose|indique|precise|souhaite|regrette|s'etonne|explique|informe|estime|donne)"
    r"(?:nt)?(?![a-z])"
    r"|(?:ne\s+pren|n'(?:a|ont)\s+pas\s+pris)|s'(?:etant\s+|etaient\s+)?abst|votent?\s+contre)"
)
"""« 4 abstentions M. A entre en séance »: in a flat text the next sentence names him."""


def _as_many(flow: Flow, span: Span, tally: Tally) -> list[Found[Person]]:
    """« CONTRE 5 Épinat, Jomard, … »: names without a sign before them, where they are as many as the figure says."""
    if not tally.number or not tally.number.value:
        return []
    if tally.number.span.start < tally.label.span.start:
        told = _TOLD_IN_FULL.match(flow.text, tally.span.end, span.end)
        people = names_in(flow, Span(*told.span("names"))) if told else []
        return people if len(people) == tally.number.value else []
    if rows := _dashed_rows(flow, span, tally):
        return rows
    if below := _NAMES_BELOW.match(flow.text, tally.span.end, span.end):
        people = names_in(flow, Span(*below.span("names")))
        if len(people) == tally.number.value:
            return people
    line = flow.fold.find("\n", tally.span.end, min(span.end, tally.span.end + _LONGEST_NAMES))
    words = Span(tally.span.end, line if line > 0 else min(span.end, tally.span.end + _LONGEST_NAMES))
    if dash := _DASHED.match(flow.text, *words):  # « Contre : 2 - ROY Luc, BRUN Zoé ; Abstention : 1 - … »
        words = Span(dash.end() - 1, list_end(flow, Span(dash.end(), words.end)))
    people = names_in(flow, words) if _LISTED.fullmatch(flow.text, *words) else []
    return people if len(people) == tally.number.value else []


def _dashed_rows(flow: Flow, span: Span, tally: Tally) -> list[Found[Person]]:
    """« Contre : 2 voix / - Luc ROY / - Zoé BRUN »: a dash before each, as many as the figure says."""
    count = tally.number.value if tally.number else None
    end = min([span.end, *page_feet(flow, Span(tally.span.end, span.end))])
    match = _DASHED_NAMES.match(flow.text, tally.span.end, end) if count else None
    names = list(_DASHED_NAME.finditer(flow.text, *match.span()))[:count] if match else []
    people = [p for name in names for p in names_in(flow, Span(*name.span("who")))]
    return people if len(people) == count else []


_ROW_ENDS = r"(?=\s*(?:\n|[,;.(]|[–—-]\s|$))"
_DASHED_NAME = late(rf"\s+[–—-]\s+(?P<who>{WHO}){_ROW_ENDS}")
_DASHED_NAMES = late(rf"(?:\s+voix)?(?:\s+[–—-]\s+{WHO}{_ROW_ENDS})+")
_FULL_NAME = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?[ ][A-ZÀ-Ý][A-ZÀ-Ý'’-]+"
_NAMES_BELOW = late(rf"\s?:\s?\n(?P<names>{_FULL_NAME}(?:(?:,| et)[ ]{_FULL_NAME}){{0,9}})(?=\s?\.(?:\s|$))")
"""« Abstention (1) : / Luc ROY. »: a line ends behind the colon, and no civility opens the next."""
_TOLD_IN_FULL = late(rf"[ ](?P<names>{_FULL_NAME}(?:(?:,| et)[ ]{_FULL_NAME}){{0,9}})[ ]?(?=[.;\n]|(?:,|et)[ ]\d|$)")
"""« 1 contre Serge BRUN, 1 abstention Zoé ROY. »: given and family names between the figures."""
_DASHED = late(r"\s*[–—-]\s")
_LISTED = late(rf"\s+{RUN}\s*\.?\s*")


def _outer(text: str, start: int, close: int, limit: int) -> int:
    """The bracket that closes the list: one inside it (« A (pouvoir de B) ») does not."""
    while text.count("(", start, close) > text.count(")", start, close):
        following = text.find(")", close + 1, limit)
        if following < 0:
            break
        close = following
    return close


def _names_before(flow: Flow, span: Span, tally: Tally) -> list[Found[Person]]:
    """« M. Durand s'abstient », « Mme Petit ne prenant pas part au vote », « A, B : contre. »."""
    label = flow.fold[tally.label.span.start : tally.label.span.end]
    voice = _COLON_BEFORE.search(flow.fold, max(tally.label.span.start - 3, 0), tally.label.span.start) is not None
    if not (tally.label.weak or voice or _VERB.search(label)):
        return []
    floor = max(span.start, tally.label.span.start - _BEFORE_REACH)
    counted = tally.number is not None and tally.number.value is not None  # the dash of an aside counts nobody
    if tally.number and (tally.label.weak or tally.number.span.start > tally.label.span.start):
        return []
    if counted:
        bracket = _BRACKET_BEFORE.search(flow.text[floor : tally.label.span.start])
        return names_in(flow, Span(floor + bracket.start(1), floor + bracket.end(1))) if bracket else []
    if _SPEAKS.search(flow.fold, floor, tally.span.end):
        return _speaker(flow, Span(max(span.start, tally.span.start - _SPEECH_REACH), tally.span.start))
    others = find_labels(flow, Span(floor, tally.label.span.start))
    floor = max([floor, *(label.span.end for label in others if label.role in NAMED and not label.weak)])
    starts = [match.end() for match in _CLAUSE_START.finditer(flow.text, floor, tally.span.start)]
    start = starts[-1] if starts else floor
    match = _NAMES_BEFORE.search(flow.text[start : tally.span.start])
    if match is None and tally.label.role == "not_voting":
        return subject_of(flow, span, tally)
    if match is None and not tally.label.weak:
        return shared_subject(flow, Span(start, tally.span.start), tally.label.span)
    if match is None or (not match["colon"] and tally.label.weak):
        return []
    names = Span(start + match.start("names"), start + match.end("names"))
    labelled = flow.text[max(names.start - 3, 0) : names.start].rstrip().endswith(":")
    below = _NEXT_LINE.search(flow.text, *names) if labelled else None
    also = _AS_DOES.match(flow.text, tally.span.end, span.end)
    people = names_in(flow, Span(below.end(), names.end) if below else names)
    return [*people, *(names_in(flow, Span(*also.span("names"))) if also and people else ())]


_AS_DOES = late(rf",?\s(?:de\smême\sque|ainsi\sque|tout\scomme)\s(?P<names>{WHO}(?:(?:,\s|\set\s){WHO}){{0,4}})")
"""« M. A s'abstient, ainsi que Mme B »."""
_NEXT_LINE = late(r"(?<![,;])(?<!\bet)\s*\n\s*(?!et\b)")
"""« Rapporteur : M. A / Mme B ne prend pas part au vote »: a line of its own names who presents the matter."""
_COLON_BEFORE = late(r":\s?\Z")
"""« M. A : abstention »."""
_BRACKET_BEFORE = late(r"\(([^()]+)\)\s*$")
"""« deux conseillers (A, B) s'abstenant »."""
_VERB = late(
    r"^(?:ne\b|annonce|declare|concerne|interesse|quitte|sort|n'|s'|se\b|sans|a\b|ont\b|ayant\b|vot|abst(?:ien|enu)"
    r"|m'abst|refus|.*se\sretire)"
)
_SPEAKS = late(r"\bje\s+(?:ne\s+)?(?:[a-z]+\s){0,3}?[^.]{0,40}$|m'abst")


def _speaker(flow: Flow, span: Span) -> list[Found[Person]]:
    """« M. ARDOUIN. – Je ne prendrai pas part au vote. »: who speaks."""
    turns = list(_SPEAKER.finditer(flow.text, span.start, span.end))
    return read_names(flow, Span(*turns[-1].span("names"))) if turns else []
