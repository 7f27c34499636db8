"""What a page prints over or beside its text and a flattened list holds between two names: stamps, heads, addresses.

« … Mme Zoé BRUN, Envoyé en préfecture le 03/06/2022 Reçu en préfecture le 03/06/2022 ID : 001-… M. Guy BRET »: a
stamp is known by its own words, whatever stands around it; a head or an address only between names.
"""

from __future__ import annotations

from collections.abc import Iterator

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.openings import opening
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.words import CIVILITY

_DAY = r"\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s[a-z]{3,9}\s)\d{2,4}"
_ACT_ID = r"\d{3}-\d{9}-\d{8}-[\w./-]{1,40}?-\s?(?:de|ar|ai|cc|bf|au)(?![a-z])(?:-\d{1,2}-\d{1,2})?"
_ON_THE_SITE = r"\ssur le site(?: internet)?(?: de la (?:commune|mairie|ville))?"
_STAMP = (
    rf"{_ACT_ID}"
    r"|(?:envoye|re[cg]u|depose|transmis|retour)e?s?\s(?:en|a la|de la|au)\s?"
    rf"(?:(?:sous-)?prefecture|controle de legalite)(?:\s?le)?(?:\s?:)?(?:\s?{_DAY})?"
    rf"|(?:affiche|publie|notifie|mis en ligne|transmis)e?s?(?:\selectroniquement|{_ON_THE_SITE})?"
    rf"\sle\s?:?(?:\s?{_DAY})?|signe(?:\selectroniquement)?\sle\s?:?\s?{_DAY}"
    r"|accuse de reception(?:\s(?:en|de la)\s(?:sous-)?prefecture)?(?:\s?-?\s?ministere de l'interieur)?"
    r"|accuse certifie executoire"
    rf"|(?:date de\s)?(?:tele)?transmission(?:\sen prefecture)?\s?:\s?(?:{_DAY})?"
    r"|(?:date de\s)?reception\s?(?:(?:en|de la|par l[ea]|de)\s?)?(?:(?:sous-)?prefe(?:t|cture)|l'ar)?e?"
    rf"\s?:\s?(?:{_DAY})?"
    rf"|publication(?:\selectronique)?\s?(?::|le)?\s?{_DAY}"
    r"|pour l'autorite competente(?:\spar delegation)?"
    rf"|a\.?r\.?\s(?:(?:-|en|de la)\s)?(?:(?:sous-)?prefecture|controle de legalite)|re[cg]u le\s?:?\s?{_DAY}"
    r"|application agreee\s\S{4,30}|\d\d_[a-z]{2}-\d{3}-\d{9}-\d{8}[\w./-]{0,40}|s[2²]?lo|berger[- ]levrault"
    r"|(?:numero|identifiant|id)(?:\sunique)?(?:\sde l'acte)?\s?:"
)
_STAMP_OPENS = rf"(?:(?=\d\d)|{opening('a. ac af ap ar be da de en id mi no nu po pu re s2 s² si sl te tr')})"
_HEAD_OPENS = rf"(?:(?=\s)|{opening('bu ca cc cm co cp cr cs de du ex fe fo ma me n_ n° pa pr pv re se sy vi')})"
"""How a stamp, a head begins: most words do not, and that is soonest seen; below, how a foot does."""
_PAGE_OF = r"(?:\d{1,2}\s?/\s?\d{1,2}(?=\s[a-z]))?"
_STAMPS = late(
    rf"(?<![a-z0-9-])(?:{_STAMP_OPENS}(?:(?:{_STAMP})[\s:;,.|-]{{0,4}}){{2,12}}{_PAGE_OF}|(?<![\w-]){_ACT_ID}"
    rf"|(?<![a-z])re[cg]u (?:au controle de legalite|en (?:sous-)?prefecture) le\s{_DAY}(?:\s\d{{1,3}}(?=\s[a-z]))?)"
)
_STAMPED = ("prefecture", "ministere de l'interieur", "controle de legalite")
_ACT_MIDDLE = late(r"\d\d{8}-\d{8}-")
"""A set first, and then how often: the sooner to seek."""


def stamps(flow: Flow, reach: int) -> Iterator[Span]:
    """Stamps of the préfecture (cachets de télétransmission): two of their lines or more, or an identifier."""
    limit = min(reach, len(flow.fold))
    if any(flow.fold.find(word, 0, limit) >= 0 for word in _STAMPED) or _ACT_MIDDLE.search(flow.fold, 0, limit):
        for stamp in _STAMPS.finditer(flow.fold, 0, limit):
            yield Span(stamp.start(), stamp.start() + len(stamp[0].rstrip(" :;,.|-\n")))


_BODY = (
    r"(?:ville|commune|mairie|departement|metropole|syndicat|communaute)\s[^,;:.()\d\n]{3,50}?"
    r"|conseil (?:municipal|communautaire|departemental|metropolitain|de territoire)|(?:comite|conseil) syndical"
)
_HEAD = late(
    rf"(?<![a-z'-]){_HEAD_OPENS}(?:(?:{_BODY}"
    r"|(?:extrait du |releve du )?registre des deliberations|proces-verbal|compte[ -]rendu"
    r"|(?:seance|reunion|conseil municipal|conseil communautaire|bureau|comite|(?:pv |cr )?c[acmps]|pv|cr)?"
    rf"\s?du {_DAY}"
    r"|du \d{1,2} [a-z]{3,9}"
    r"|(?:seance|reunion)(?:\sdu (?:conseil|comite))?|deliberation (?:n ?[°o]\s?)?[\w./-]*\d|n ?° ?\d[\w./-]*"
    r"|(?:page|feuillet|folio) ?\d{1,3}(?:\s?(?:/|sur)\s?\d{1,3})?)[\s|/-]{1,4}){2,8}"
)
_HEADED = late(
    r"(?<![a-z])(?:(?:registre des deliberations|proces-verbal|compte[ -]rendu|seance du)(?![a-z])|page \d{1,3}\s[a-z])"
)
_PAGE = late(r"page (?<![a-z'-]page )\d{1,3}(?=\s[a-z])")
"""« …, Zoé BRUN, Page 2 Guy BRET, … »."""
_SIGLES = r"(?:cc|ca|cu|cdc|cca|ch|chu|ccas|cias|pnr|petr|sdis|epci|ehpad|cdg|s[im]\w{0,7}|sd\w{1,4})"
_PAPERS = (
    r"(?:(?:pv|cr|proces[- ]verbal|compte[- ]rendu)(?:\sdu|\sde\sla)?|c[acms]|conseil|comite|bureau|seance|reunion)"
    r"(?:\s[a-z'’]+){0,4}\s"
)
_OF = r"[\s|,–—-]{1,4}"
_FOOT_OPENS = opening("-_ bu ca cc cd ch ci cm co cr cs cu eh ep pe pn pr pv re sd se si sm")
_FOOT = late(
    rf"(?<![a-z'-]){_FOOT_OPENS}(?:[-–—]\s)?(?P<body>{_SIGLES}\s[a-z'’ -]{{3,50}}?\s[-–—|]\s)?"
    rf"{_PAPERS}(?:[-–—]\s)?{_DAY}"
    rf"(?:{_OF}deliberation\s(?:n\s?[°o]\s?)?[\w./-]*\d)?"
    rf"{_OF}(?:page\s\d{{1,3}}(?:\s?(?:/|sur)\s?\d{{1,3}})?|\d{{1,3}}\s?(?:/|sur)\s?\d{{1,3}}(?:\s[–—-](?=\s))?"
    r"|(?<=[–—-]\s)\d{1,3}\s[–—-](?=\s)|(?(body)\d{1,3}|(?!)))(?![\d./-])"
)
"""« CC du Val – Compte-rendu du 3 mars 2021 – page 2/9 »: what papers they are, of which day, and the page's number."""
STREET = (
    r"\d{1,4}(?:\s?(?:bis|ter))?,?"
    r"\s(?:rue|avenue|av\.|place|boulevard|bd|route|chemin|allee|esplanade|impasse|quai|cours|zone|za)"
)
"""« 1 bis, rue », over folded text: how an address opens."""
_PLACE = late(
    r"(?<![a-z'-])(?:(?:siege(?: (?:social|administratif))?|adresse|hotel de ville|mairie)\s?[:,-]?\s)?"
    rf"{STREET}\s"
    r"[^,;\n]{3,60}?\d{5}\s[^,;\n\d]{2,40}?(?:cedex(?: \d)?|tel|fax|courriel|mail|site|www|[\w.-]+@)"
    r"(?:\s?(?:[:.-]|tel|telephone|telecopie|fax|courriel|e-?mail|site(?: internet)?|\+?\d[\d .]{8,14}\d|https?://\S+|www\.\S+"
    r"|[\w.-]+@[\w.-]+|\d{4}/\d{1,4}(?!\d)))*"
)
_FOOT_AFTER = late(r"(?:[A-ZÀ-Þ][\w'’-]+|[,;.)–-])\s(?:[–—-]\s)?$")
_NAMED_BEFORE = late(r"(?:[A-ZÀ-Þ][\w'’-]+|[,;–-])\s$")
_NAMED_BEHIND = late(
    r"\s?[,;–-]?\s?(?:(?:M|Mr|Mme|Mlle)\b|(?:[A-ZÀ-Þ][\w'’-]+\s){1,2}[A-ZÀ-Þ]|[A-ZÀ-Þ][\w'’-]+\s?[,;–])"
)


def heads_between_names(flow: Flow, reach: int) -> Iterator[Span]:
    """The head of the next page or the foot of this one, with a name before it and behind it."""
    limit = min(reach, len(flow.fold))
    for foot in _FOOT.finditer(flow.fold, _FIRST, limit):
        if foot[0][0] in "-–—" or _FOOT_AFTER.search(flow.text, max(foot.start() - 20, 0), foot.start()):
            yield Span(*foot.span())
    for pattern, sign in ((_HEAD, _HEADED), (_PLACE, _POSTAL), (_PAGE, _PAGE)):
        if flow.first(sign, Span(_FIRST, limit)) is None:
            continue
        for head in pattern.finditer(flow.fold, _FIRST, limit):
            stop = head.start() + len(head[0].rstrip(" |/-\n"))
            if between_names(flow, Span(head.start(), stop)) and not _MEMBER.search(head[0]):
                yield Span(head.start(), stop)


_MEMBER = late(rf"(?<![a-z]){CIVILITY}")
"""« … – commune de Belval Mme Zoé BRUN – commune de Val »: rows of a list, and no head of a page."""


def between_names(flow: Flow, span: Span) -> bool:
    """Whether a name, or the sign behind it, stands before the words, and a name behind them."""
    before = _NAMED_BEFORE.search(flow.text, max(span.start - 20, 0), span.start)
    return before is not None and _NAMED_BEHIND.match(flow.text, span.end) is not None


_POSTAL = late(r"\d(?<!\d\d)\d{4} [a-z]")
_FIRST = 300
"""Characters in which a document's own head stands."""
