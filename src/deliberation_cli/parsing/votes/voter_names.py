"""Names in the words of a vote: how a person is written there, and where a stretch holds nothing but people."""

from __future__ import annotations

import re

from deliberation_cli.models import Person
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.grammar.lexer import Kind, lex
from deliberation_cli.parsing.grammar.names import outside_brackets
from deliberation_cli.parsing.grammar.names import people as people_of
from deliberation_cli.parsing.grammar.numbers import words_value
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.words import CIVILITIES

TITLE = (
    r"(?:M\.|M(?=\s[A-ZÀ-Ý])|MM\.?|Mr\.?|Mrs|Mmes?\.?|MMES?\.?|Mlle|Mlles|MLLES?|Monsieur|Messieurs|Madame|Mesdames"
    r"|Mademoiselle|MONSIEUR|MESSIEURS|MADAME|MESDAMES)"
)
WORD = (
    rf"(?:(?!{TITLE}\s)(?:d['’]|de |du |de la |des |la |le |van |von |el |ben )?[A-ZÀ-ÝŒ][\w’'-]*\.?(?:-[A-ZÀ-Ý]\.)?)"
)
INITIAL = r"(?:[A-ZÀ-Ý]\.(?:-?[A-ZÀ-Ý]\.)?\s+)?"
"""« Mme M. BRUN »: the « M. » behind a civility is a given name's."""
ONE = rf"(?:{TITLE}(?:\s+et\s+{TITLE})?\s+{INITIAL})?{WORD}(?:\s+{WORD}){{0,5}}(?:\s*\([^()]{{1,40}}\))?"
RUN = rf"{ONE}(?:\s*(?:,|;|&|\b(?:et|ET)\b|,\s*et\b|\bainsi\s+que\b)\s*{ONE}){{0,20}}"
WHO = (
    rf"(?:{TITLE}[ ]{INITIAL}{WORD}(?:[ ]{WORD}){{0,3}}"
    r"|[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?(?:[ ][A-ZÀ-Ý][A-ZÀ-Ý'’-]+){1,3}"
    r"|(?:[A-ZÀ-Ý][A-ZÀ-Ý'’-]+[ ]){1,3}[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?|[A-ZÀ-Ý]\.[ ]?[A-ZÀ-Ý][A-ZÀ-Ý'’-]+)"
)
"""With its civility, an initial, or the family name in capitals: « – Voirie rurale » is the next title."""
_LOWER = late(r"(?<![\w'’-])[a-zà-ÿ]{3,}")
_NAME_SMALL = frozenset(
    "les des von van der den del dos sur avec procuration procurations procu procus pouvoir pouvoirs ayant son par "
    "mandat mandats leur leurs ainsi que voix dont également aussi".split()
)
"""Small words that stand in a list of voters: particles, and how a proxy is told."""
_GROUP = late(
    r"(?:\b(?:le|les|du|des)\s+)?\b(?:groupes?|listes?|élus?|elus?)\b[^:;()«»]{0,40}?(?:«[^»]{0,80}»|“[^”]{0,80}”|\"[^\"]{0,80}\")"
    r"|(?:\b(?:le|les|du|des)\s+)?\b(?:groupes?|listes?|élus?|elus?)\b[^:;(),«]{0,60}:",
    re.IGNORECASE,
)
"""« groupe Union : MM. A, B », « Groupe « Ensemble » »: the group is no person."""
GIVER = late(
    r"\s*(?:,\s*)?(?:\b(?:cette\s+dernière|ce\s+dernier|celle-ci|celui-ci)\s+)?"
    r"(?:\b(?:et|ayant|avec|porteur|porteuse|d[ée]tenteur|muni|munie|par|plus|au titre)\b|\+)?\s*"
    r"(?:(?:du|de|d’|d'|le|la|l’|l'|un|une|son|sa|leur)\s*)?(?:reçu\s+)?(?:pouvoirs?|procurations?|procus?\.?|mandats?)\s+"
    r"(?:(?:donnée?s?|reçue?s?)\s+)?(?:de|du|des|d’|d')\s*"
    r"(?:\bM[rm]?e?\.|\b[A-Z]\.|[^,;()\n.]|\n(?!\n))*?(?=,|;|\)|\(|\.(?:\s|$)|\bet\b|$)"
    r"|\s*,?\s*\b(?:et\s+)?(?:votant\s+)?(?:aussi|également)\s+(?:votant\s+)?pour\s+"
    rf"(?={TITLE}\s)(?:M\.|[^,;()\n.]|\n(?!\n))*?(?=,|;|\)|\(|\.(?:\s|$)|\bet\b|$)",
    re.IGNORECASE,
)
"""« Mme A ayant le pouvoir de M. B », « Mme A, et également pour M. B »: B gave a proxy."""
_HOLDER = late(
    r"\s*,?\s*(?:\b(?:ayant|a|qui\sa|avait)\s+)?(?:\bdonn[ée]\s+)?\b(?:par\s+)?(?:pouvoirs?|procurations?|mandats?)\s+"
    rf"(?:donn[ée]e?s?\s+|[ée]crite?s?\s+)?[àÀ]\s+(?:(?i:{CIVILITIES})\s+)?{WORD}(?:\s+{WORD}){{0,4}}"
    rf"|\s*,?\s*\brepr[ée]sent[ée]e?s?\s+par\s+(?:(?i:{CIVILITIES})\s+)?{WORD}(?:\s+{WORD}){{0,4}}"
)
"""« Mme A ayant donné pouvoir à M. B »: it is A who votes so, by the voice of B."""
_NOBODY = frozenset(
    "personne aucun aucune non oui neant rejete rejetee adopte adoptee ajourne ajournee reporte retire".split()
)
_APPOSITION = late(r",\s*[a-zà-ÿ][^,;()A-ZÀ-Ý]*(?=,|;|$)")
"""« M. A, locataire sortant »: what a person is."""
_OF_A_BODY = late(
    r",\s*(?i:(?:co-?|vice-?)?(?:présidente?|trésori[eè]re?|secrétaire|membre|adhérente?|directeur|directrice|gérante?"
    rf"|salariée?|dirigeante?)s?)(?P<body>\s(?:de|du|des|d['’])(?:(?!{TITLE}\s)[^,;()])*)"
)
"""« M. A, président de l'association Musique en Val »: its name is nobody's."""


def names_in(flow: Flow, span: Span, *, givers: bool = False) -> list[Found[Person]]:
    """People in words that hold nothing but people; who gave them a proxy is left out unless `givers`."""
    text = flow.text[span.start : span.end]
    holes = [match.span() for match in (*_GROUP.finditer(text), *_HOLDER.finditer(text))]
    holes += [match.span("body") for match in _OF_A_BODY.finditer(text)]
    if not givers:
        holes += [match.span() for match in GIVER.finditer(text)]
    people: list[Found[Person]] = []
    position = 0
    for hole in [*sorted(holes), (len(text), len(text))]:
        if hole[0] > position:
            people += _people(flow, Span(span.start + position, span.start + hole[0]), first=position == 0)
        position = max(position, hole[1])
    return people


def _people(flow: Flow, span: Span, *, first: bool) -> list[Found[Person]]:
    text = re.sub(r"\([^()]*\)?", "", flow.text[span.start : span.end]).strip(" \n,;&")
    if not text or (first and not re.match(rf"(?i:{CIVILITIES})|[A-ZÀ-Ý]", text)):
        return []
    text = _APPOSITION.sub("", text)
    foreign = [w for w in _LOWER.findall(text) if w not in _NAME_SMALL and not re.fullmatch(CIVILITIES, w)]
    if len(foreign) > 1 and len(foreign) * 4 > len(text.split()):
        return []
    tokens = [t for t in outside_brackets(lex(flow, span)) if t.kind is not Kind.NEWLINE or not wraps(flow, t.start)]
    return [p for p in people_of(flow, tokens) if not _nobody(fold(p.value.name)) and not _is_group(p.value)]


def wraps(flow: Flow, newline: int) -> bool:
    """Whether a line end inside a list parts nobody: a full line, and a name that goes on behind it."""
    line = flow.text.rfind("\n", 0, newline) + 1
    before = flow.text[line:newline].rstrip()
    parted = before[-1:] in {",", ";"} or _NEW_PERSON.match(flow.text, newline) is not None
    around = flow.text[line : newline + _NEXT_LINE]
    runs_on = "," in around or ("(" in before.rpartition(")")[2] and _BRACKET_BELOW.match(flow.text, newline))
    return (newline - line >= _FULL_LINE and not parted and bool(runs_on)) or given_below(flow, newline)


def given_below(flow: Flow, newline: int) -> bool:
    """Whether a line ends between a family name in capitals and its given name."""
    below = _GIVEN_BELOW.match(flow.text, newline)
    return below is not None and is_given_name(below["given"])


def is_given_name(word: str) -> bool:
    """« Marie-Anne »: a common given name, by its first half."""
    return fold(word).partition("-")[0] in given_names()


_NEW_PERSON = late(rf"\s*\n\s*(?:{TITLE}\s|[-–•*\n]|et\b)")
_GIVEN_BELOW = late(r"(?<=[A-ZÀ-Ý]{3})\s?\n(?P<given>[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý]?[a-zà-ÿ]+)?)(?=[.,;)]|\set\s)")
"""« … Mme ZELLER / Odile. »: it ends behind a family name in capitals."""
_BRACKET_BELOW = late(r"\n[A-ZÀ-Ý][\w'’-]*(?:\s[A-ZÀ-Ý][\w'’-]*)?\)")
"""« (1 abstention : Mme Élodie Lopez / Garcia) »: a line ends inside the last name of a bracket."""
_FULL_LINE, _NEXT_LINE = 60, 60
"""Characters of a line that was full, and of the next one that are looked at for another name."""


def _is_group(person: Person) -> bool:
    """« 4 contre (Belval Autrement) »: the words of a group's name, without a civility."""
    return person.civility is None and _GROUP_WORD.search(fold(person.name)) is not None


_GROUP_WORD = late(
    r"(?<![\w-])(?:autrement|ensemble|l'avenir|alternative|citoyen(?:ne)?s?|ecolog[a-z]+|socialistes?|communistes?|opposition"
    r"|minorite|collectif|republicains?|insoumis[e]?|centristes?)(?![\w-])"
)


def _nobody(name: str) -> bool:
    """« Personne », « Treize », « REJETÉ », « AVIS DÉFAVORABLE »: words in the place of a name."""
    return name in _NOBODY or name.startswith("avis ") or bool(words_value(name))
