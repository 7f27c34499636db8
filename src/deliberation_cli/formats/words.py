"""The words that outputs share: severities, fields of the contract, dates, totals; French and English side by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from deliberation_cli.formats import safe
from deliberation_cli.models import Lang, LawRef, Problem, Severity, Summary, Text, Verdict
from deliberation_cli.reading.limits import sentence

SEVERITY: Mapping[Severity, Text] = {
    "error": Text("erreur", "error"),
    "warning": Text("avertissement", "warning"),
    "info": Text("information", "note"),
}

FIELDS: Mapping[str, Text] = {
    "absent": Text("absents", "absent"),
    "absent_count": Text("nombre d'absents", "number absent"),
    "absolute_majority": Text("majorité absolue", "absolute majority"),
    "abstentions": Text("abstentions", "abstentions"),
    "act_id": Text("identifiant de l'acte", "act id"),
    "against": Text("contre", "against"),
    "alias": Text("désignation", "alias"),
    "amounts": Text("montants", "amounts"),
    "annexed_drafts": Text("projet d'un autre organe", "draft of another body"),
    "annexes": Text("annexes", "annexes"),
    "approves_convention": Text("convention approuvée", "approved convention"),
    "articles": Text("articles", "articles"),
    "attendance": Text("présence", "attendance"),
    "ballot": Text("mode de scrutin", "ballot"),
    "blank_or_null": Text("blancs et nuls", "blank or null"),
    "body": Text("organe", "body"),
    "cast": Text("suffrages exprimés", "votes cast"),
    "civility": Text("civilité", "civility"),
    "convened_on": Text("convocation", "convened on"),
    "conventions": Text("convention", "convention"),
    "date": Text("date", "date"),
    "date_text": Text("date", "date"),
    "deadlines": Text("délais", "deadlines"),
    "defined_terms": Text("définitions", "definitions"),
    "deliberations": Text("délibération", "deliberation"),
    "department": Text("département", "department"),
    "duration": Text("durée", "duration"),
    "role_terms": Text("qualités employées", "roles used"),
    "duties": Text("obligations", "duties"),
    "excused": Text("excusé", "excused"),
    "first_meeting_on": Text("première réunion", "first meeting"),
    "giver": Text("mandant", "giver"),
    "holder": Text("mandataire", "holder"),
    "in_favour": Text("pour", "in favour"),
    "item": Text("point", "item"),
    "kind": Text("nature", "kind"),
    "listings": Text("énumérations", "listings"),
    "meaning": Text("contenu du terme", "meaning"),
    "members_in_office": Text("membres en exercice", "members in office"),
    "movements": Text("arrivées et départs", "movements"),
    "name": Text("nom", "name"),
    "names_abstaining": Text("abstentions nommées", "named abstentions"),
    "names_against": Text("contre, nommés", "named against"),
    "names_not_voting": Text("hors vote, nommés", "named as not voting"),
    "nature": Text("nature", "nature"),
    "not_voting": Text("ne prennent pas part au vote", "not voting"),
    "note": Text("mention", "note"),
    "number": Text("numéro", "number"),
    "obligations": Text("engagements", "obligations"),
    "outcome": Text("sens de la décision", "outcome"),
    "parties": Text("parties", "parties"),
    "person": Text("personne", "person"),
    "place": Text("lieu", "place"),
    "present": Text("présents", "present"),
    "present_count": Text("nombre de présents", "number present"),
    "president": Text("président", "president"),
    "proxies": Text("pouvoirs", "proxies"),
    "proxies_citation": Text("texte cité pour les pouvoirs", "text cited for the proxies"),
    "proxies_count": Text("nombre de pouvoirs", "number of proxies"),
    "published_on": Text("publié le", "published on"),
    "rapporteur": Text("rapporteur", "rapporteur"),
    "received_on": Text("reçu le", "received on"),
    "recitals": Text("considérants", "recitals"),
    "references": Text("renvois", "references"),
    "registered": Text("inscrits", "registered"),
    "represented_by": Text("représenté par", "represented by"),
    "role": Text("fonction", "role"),
    "second_convocation": Text("seconde convocation", "second convocation"),
    "secretary": Text("secrétaire", "secretary"),
    "sent_on": Text("envoyé le", "sent on"),
    "session_date": Text("date de séance de l'autre organe", "date of the other body's session"),
    "sessions": Text("séance", "session"),
    "signatories": Text("signataires", "signatories"),
    "signature_block": Text("bloc de signature", "signature block"),
    "signature_text": Text("formule de signature", "words of signature"),
    "signed_at": Text("lieu de signature", "signed at"),
    "signed_on": Text("signé le", "signed on"),
    "siren": Text("SIREN", "SIREN"),
    "stated_quorum": Text("quorum annoncé", "stated quorum"),
    "subject": Text("objet", "subject"),
    "target": Text("cible du renvoi", "target"),
    "term": Text("terme", "term"),
    "text": Text("texte", "text"),
    "time": Text("heure", "time"),
    "title": Text("titre", "title"),
    "transmission": Text("télétransmission", "transmission"),
    "unanimous": Text("unanimité", "unanimity"),
    "urgent": Text("urgence", "urgency"),
    "visas": Text("visas", "visas"),
    "weekday_dates": Text("jours de la semaine", "weekdays"),
    "vote": Text("vote", "vote"),
    "voters": Text("votants", "voters"),
    "voters_count": Text("votants", "voters"),
}
"""The last named step of a JSON Pointer, as a clerk calls it."""

OUTCOMES: Mapping[str, Text] = {
    "adopted": Text("adopté", "adopted"),
    "rejected": Text("rejeté", "rejected"),
    "favourable_opinion": Text("avis favorable", "favourable opinion"),
    "unfavourable_opinion": Text("avis défavorable", "unfavourable opinion"),
    "noted": Text("pris acte", "noted"),
    "postponed": Text("ajourné", "postponed"),
}

BALLOTS: Mapping[str, Text] = {
    "public": Text("scrutin public", "public ballot"),
    "secret": Text("scrutin secret", "secret ballot"),
    "show_of_hands": Text("à main levée", "by show of hands"),
}

DOCUMENT_KINDS: Mapping[str, Text] = {
    "act": Text("acte", "act"),
    "minutes": Text("procès-verbal", "minutes"),
    "register": Text("registre", "register"),
    "agenda": Text("ordre du jour", "agenda"),
    "other": Text("autre document", "other document"),
}

BODY_KINDS: Mapping[str, Text] = {
    "municipal_council": Text("conseil municipal", "municipal council"),
    "community_council": Text("conseil communautaire", "community council"),
    "community_bureau": Text("bureau communautaire", "community bureau"),
    "territory_council": Text("conseil de territoire", "territory council"),
    "district_council": Text("conseil d'arrondissement", "district council"),
    "departmental_council": Text("conseil départemental", "departmental council"),
    "regional_council": Text("conseil régional", "regional council"),
    "permanent_commission": Text("commission permanente", "permanent commission"),
    "syndicate_committee": Text("comité syndical", "syndicate committee"),
    "social_action_board": Text("conseil d'administration du CCAS", "social action board"),
    "fire_service_board": Text("conseil d'administration du SDIS", "fire service board"),
    "other": Text("autre organe", "other body"),
}

_MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "January February March April May June July August September October November December".split(),
)


def field(pointer: str, lang: Lang) -> str:
    """The French (or English) name of the value at a JSON Pointer; empty for the document itself.

    >>> field("/sessions/0/attendance/present/3/name", "fr")
    'présents'
    """
    for step in reversed(pointer.split("/")):
        if step and not step.isdigit() and step != "name":
            return FIELDS[step].say(lang) if step in FIELDS else step.replace("_", " ")
    return ""


def message(verdict: Verdict, lang: Lang) -> str:
    """What a verdict says, for a person: values that were not read by their names, not by those of the contract."""
    said = verdict.message
    for name in sorted(verdict.missing, key=len, reverse=True):
        said = said.replace(name, field(name.replace(".", "/"), lang)) if "." in name else said
    return safe.line(said)


def day(date: dt.date, lang: Lang) -> str:
    """A date in words.

    >>> day(dt.date(2022, 3, 1), "fr"), day(dt.date(2022, 3, 1), "en")
    ('1er mars 2022', '1 March 2022')
    """
    number = "1er" if date.day == 1 and lang == "fr" else str(date.day)
    return f"{number} {_MONTHS[lang == 'en'][date.month - 1]} {date.year}"


def force(law: LawRef, lang: Lang) -> str:
    """When a text was in force; empty where no date is known."""
    start = day(law.valid_from, lang) if law.valid_from else ""
    end = day(law.valid_to, lang) if law.valid_to else ""
    if start and end:
        return Text("en vigueur du {start} au {end}", "in force from {start} to {end}").say(lang, start=start, end=end)
    if start:
        return Text("en vigueur depuis le {start}", "in force since {start}").say(lang, start=start)
    if end:
        return Text("en vigueur jusqu'au {end}", "in force until {end}").say(lang, end=end)
    return ""


def sureness(law: LawRef, lang: Lang) -> str:
    """A word of caution where the text was not read at its source; empty where it was."""
    words = {
        "S": Text("d'après une source secondaire", "restated by a secondary source"),
        "M": Text("de mémoire, à vérifier", "from memory, to be verified"),
    }
    return words[law.confidence].say(lang) if law.confidence in words else ""


def doubt(confidence: float, lang: Lang) -> str:
    """How surely the words were read, for a person: never rounded up to certainty."""
    return Text("lu à {n} %", "read at {n}%").say(lang, n=int(confidence * 100))


def citation(law: LawRef, lang: Lang) -> str:
    """The text that a verdict rests on; the house's own basis is translated."""
    if law.citation == "internal consistency":
        return Text("cohérence interne de l'acte", "internal consistency of the act").say(lang)
    return law.citation


def basis(law: LawRef, lang: Lang) -> str:
    """The citation with its dates of force and how sure its source is."""
    return ", ".join(filter(None, (citation(law, lang), force(law, lang), sureness(law, lang))))


def noun(name: str, number: int, lang: Lang) -> str:
    """A noun of `NOUNS` in the number asked for; French counts 0 and 1 as singular."""
    single = number < 2 if lang == "fr" else number == 1
    return NOUNS[name][0 if single else 1].say(lang)


def count(name: str, number: int, lang: Lang) -> str:
    """A number and its noun.

    >>> count("error", 0, "fr"), count("error", 0, "en")
    ('0 erreur', '0 errors')
    """
    return f"{number} {noun(name, number, lang)}"


def totals(summary: Summary, lang: Lang) -> str:
    """The line of totals: what was found first, then what conforms and what could not be judged."""
    numbers = (("error", summary.errors), ("warning", summary.warnings), ("info", summary.infos))
    found = ", ".join(count(name, number, lang) for name, number in numbers)
    files = count("file", summary.files, lang)
    if summary.unreadable:
        files += Text(", dont ", ", ").say(lang) + count("unreadable", summary.unreadable, lang)
    line = _TOTALS.say(lang, files=files, found=found, passed=summary.passed, unknown=summary.unknown)
    if summary.suppressed:
        line += _SUPPRESSED.say(lang, n=summary.suppressed)
        line += _KNOWN.say(lang, n=summary.known) if summary.known else ""
    if summary.expired:
        line += _EXPIRED.say(lang, n=summary.expired)
    return f"{line}."


def complaint(path: str, problem: Problem, lang: Lang) -> str:
    """One line that names a file, what went wrong with it and what to do."""
    page = f", page {problem.page}" if problem.page else ""
    return f"{safe.path(path)}{page}{COLON.say(lang)}{safe.line(sentence(problem).say(lang))}"


COLON = Text(" : ", ": ")

NOUNS: Mapping[str, tuple[Text, Text]] = {
    "file": (Text("fichier", "file"), Text("fichiers", "files")),
    "unreadable": (Text("illisible", "unreadable"), Text("illisibles", "unreadable")),
    "error": (Text("erreur", "error"), Text("erreurs", "errors")),
    "warning": (Text("avertissement", "warning"), Text("avertissements", "warnings")),
    "info": (Text("information", "note"), Text("informations", "notes")),
    "passed": (Text("conforme", "passed"), Text("conformes", "passed")),
    "unknown": (Text("indécise", "undecided"), Text("indécises", "undecided")),
    "suppressed": (Text("écartée", "set aside"), Text("écartées", "set aside")),
}
"""What a report counts, one and several."""

_TOTALS = Text(
    "{files} : {found}. Vérifications conformes : {passed} ; indécises, faute d'une valeur lue : {unknown}",
    "{files}: {found}. Checks passed: {passed}; undecided for want of a value: {unknown}",
)
_KNOWN = Text(", dont {n} de la référence", ", {n} of them known from the baseline")
_EXPIRED = Text(" ; suppressions échues : {n}", "; suppressions that expired: {n}")
_SUPPRESSED = Text(" ; constats écartés : {n}", "; findings set aside: {n}")
