"""Akoma Ntoso 3.0 (OASIS LegalDocML): an act is a `statement`, minutes are a `debate`, several are a collection.

The roll call, votes and persons go where the standard has a place (`rollCall`, `parliamentary/voting` with `quorum` and
`count`, `TLCPerson`). It has none for proxies: they stand in `otherAnalysis`, in a namespace of their own.
FRBR URIs are made of what the document states; the standard asks for a date even where the document states none: it is
then 9999-12-31, which nobody takes for one, and `name="unknown"` says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

from lxml.builder import ElementMaker

from deliberation_cli._version import __version__
from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.xml import serialise
from deliberation_cli.models import Article, Convention, Deliberation, Document, Person, Session, Vote

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OWN = "urn:deliberation-cli:ns:1"
UNKNOWN_DATE = "9999-12-31"

E = ElementMaker(namespace=NAMESPACE, nsmap={None: NAMESPACE})
OWN_E = ElementMaker(namespace=OWN, nsmap={"delib": OWN})

_REFERENCES = {"href", "refersTo", "source", "outcome", "giver", "holder"}
_COUNTS = ("in_favour", "against", "abstentions", "blank_or_null", "not_voting")


def documents(documents: Sequence[Document], style: Style) -> str:
    """One document, or a `documentCollection` of what was asked for."""
    parts = [(document, session) for document in documents for session in document.sessions or [Session()]]
    made = [_Part(document, session, style) for document, session in parts]
    if len(made) == 1:
        return serialise(E.akomaNtoso(made[0].whole()))
    return serialise(E.akomaNtoso(_collection(made)))


def _collection(parts: list[_Part]) -> Any:
    listed, attached = [], []
    for rank, part in enumerate(parts):
        reference = E.documentRef(href=f"#cmp_{rank}", showAs=part.title())
        listed.append(E.component(reference, eId=f"ref_{rank}"))
        attached.append(E.component(_apart(part.whole(), f"cmp_{rank}__"), eId=f"cmp_{rank}"))
    meta = _meta("/akn/fr/collection", None, "collection", E.references(_maker(), source="#delib"))
    return E.documentCollection(meta, E.collectionBody(*listed), E.components(*attached), name="recueil")


def _apart(tree: Any, prefix: str) -> Any:
    """The same tree, its ids and the references to them prefixed, so that two parts share none."""
    for node in tree.iter():
        for key, value in node.items():
            if key == "eId":
                node.set(key, prefix + value)
            elif value.startswith("#") and key in _REFERENCES:
                node.set(key, f"#{prefix}{value[1:]}")
    return tree


def slug(text: str) -> str:
    """A name as an XML id: letters of ASCII, figures and dashes, never empty."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "x"


class _Part:
    """One session of one document as a statement or a debate."""

    def __init__(self, document: Document, session: Session, style: Style) -> None:
        self.document, self.session, self.style = document, session, style
        self.is_act = document.kind == "act" and len(session.deliberations) <= 1
        self.ids: dict[str, str] = {}

    def title(self) -> str:
        return safe.path(self.document.source.path)

    def whole(self) -> Any:
        """The statement or debate, with its references complete once its text has named the people."""
        return self.statement() if self.is_act else self.debate()

    def person(self, person: Person | None) -> str:
        """The id of a person, noted for the references."""
        if person is None:
            return "#unknown"
        name = safe.line(person.name)
        if name not in self.ids:
            taken = set(self.ids.values())
            base = slug(name)
            self.ids[name] = next(c for c in _candidates(base) if c not in taken)
        return f"#{self.ids[name]}"

    def uri(self) -> str:
        session = self.session
        body = slug(session.body.name or session.body.kind or "organe")
        number = session.deliberations[0].number if self.is_act and session.deliberations else None
        kind = "statement/deliberation" if self.is_act else "debate/seance"
        return f"/akn/fr/{kind}/{body}/{_date(session)}/{slug(number or 'sans-numero')}"

    def meta(self) -> Any:
        analysis = E.analysis(E.parliamentary(*self.votings()), source="#delib") if self.has_figures() else None
        proxies = self.proxies()
        if proxies is not None:
            analysis = analysis if analysis is not None else E.analysis(source="#delib")
            analysis.append(proxies)
        references = self.references()
        return _meta(self.uri(), self.session, "deliberation", *filter(_given, (analysis, references)))

    def has_figures(self) -> bool:
        return any(deliberation.vote for deliberation in self.session.deliberations)

    def votings(self) -> Iterator[Any]:
        for index, deliberation in enumerate(self.session.deliberations):
            vote = deliberation.vote
            if vote is None:
                continue
            href = "#mainBody" if self.is_act else f"#dbsect_{index}"
            attributes = {"eId": f"voting_{index}", "href": href}
            if vote.outcome:
                attributes["outcome"] = f"#{slug(vote.outcome)}"
            yield E.voting(*self.figures(vote, index), **attributes)

    def figures(self, vote: Vote, index: int) -> Iterator[Any]:
        seats = vote.registered if vote.registered is not None else self.session.attendance.members_in_office
        if seats is not None and self.session.stated_quorum is not None:
            yield E.quorum(eId=f"voting_{index}__quorum", value=str(self.session.stated_quorum), refersTo="#quorum")
        for field in _COUNTS:
            value = getattr(vote, field)
            if value is not None:
                yield E.count(eId=f"voting_{index}__{slug(field)}", value=str(value), refersTo=f"#{slug(field)}")

    def proxies(self) -> Any:
        pairs = self.session.attendance.proxies
        if not pairs:
            return None
        given = [
            OWN_E.proxy(giver=self.person(p.giver), **({"holder": self.person(p.holder)} if p.holder else {}))
            for p in pairs
        ]
        return E.otherAnalysis(*given, source="#delib")

    def references(self) -> Any:
        lang = self.style.lang
        body = self.session.body
        items = [_maker()]
        if body.name:
            items.append(_reference("TLCOrganization", "organe", "organization", body.name))
        for name, at in self.ids.items():
            items.append(_reference("TLCPerson", at, "person", name))
        votes = [deliberation.vote for deliberation in self.session.deliberations if deliberation.vote]
        used = {field for vote in votes for field in _COUNTS if getattr(vote, field) is not None}
        for field in _COUNTS:
            if field in used:
                items.append(_reference("TLCConcept", slug(field), "concept", words.field(field, lang)))
        if any(vote for vote in votes) and self.session.stated_quorum is not None:
            items.append(_reference("TLCConcept", "quorum", "concept", "quorum"))
        for outcome in sorted({vote.outcome for vote in votes if vote.outcome}):
            items.append(_reference("TLCConcept", slug(outcome), "concept", words.OUTCOMES[outcome].say(lang)))
        return E.references(*items, source="#delib")

    def statement(self) -> Any:
        deliberation = next(iter(self.session.deliberations), Deliberation())
        preface = E.preface(*self.preface(deliberation))
        preamble = E.preamble(*self.preamble(deliberation))
        body = E.mainBody(*self.roll_call(), *_articles(deliberation.articles, "body"), eId="mainBody")
        if not len(body):
            body.append(E.p(safe.line(deliberation.subject or "")))
        attachments = [_attachment(c, n, self.session) for n, c in enumerate(self.document.conventions)]
        whole = E.statement(preface, *([preamble] if len(preamble) else []), body, name="deliberation")
        if attachments:
            whole.append(E.attachments(*attachments))
        whole.insert(0, self.meta())
        return whole

    def preface(self, deliberation: Deliberation) -> Iterator[Any]:
        session = self.session
        if session.body.name:
            yield E.p(E.organization(safe.line(session.body.name), refersTo="#organe"))
        if deliberation.number:
            yield E.p(E.docNumber(safe.line(deliberation.number)))
        if deliberation.subject:
            yield E.p(E.docTitle(safe.line(deliberation.subject)))
        if session.date:
            yield E.p(E.docDate(words.day(session.date, "fr"), date=session.date.isoformat()))
        if not (session.body.name or deliberation.number or deliberation.subject or session.date):
            yield E.p()

    def preamble(self, deliberation: Deliberation) -> Iterator[Any]:
        if deliberation.visas:
            cited = [_in_p(E.citation, text, f"cits__cit_{n}") for n, text in enumerate(deliberation.visas)]
            yield E.citations(*cited, eId="cits")
        if deliberation.recitals:
            said = [_in_p(E.recital, text, f"recs__rec_{n}") for n, text in enumerate(deliberation.recitals)]
            yield E.recitals(*said, eId="recs")

    def roll_call(self) -> list[Any]:
        """The roll call of an act, as a container of paragraphs."""
        people = list(self.people())
        return [E.hcontainer(E.content(*people), name="rollCall", eId="rollcall")] if people else []

    def people(self) -> Iterator[Any]:
        roll, lang = self.session.attendance, self.style.lang
        for field, persons in (("present", roll.present), ("absent", roll.absent)):
            if persons:
                yield self.names(words.field(field, lang), persons)
        for proxy in roll.proxies:
            line = E.p(f"{words.field('proxies', lang)} : ", self.named(proxy.giver))
            if proxy.holder:
                line[-1].tail = " → "
                line.append(self.named(proxy.holder))
            yield line

    def names(self, label: str, persons: Sequence[Person]) -> Any:
        line = E.p(f"{label} : ")
        for person in persons:
            line.append(self.named(person))
            line[-1].tail = ", "
        line[-1].tail = None
        return line

    def named(self, person: Person) -> Any:
        return E.person(safe.line(person.name), refersTo=self.person(person))

    def debate(self) -> Any:
        preface = E.preface(*self.preface(Deliberation()))
        people = list(self.people())
        sections = [self.section(n, each) for n, each in enumerate(self.session.deliberations)]
        call = [E.rollCall(*people, eId="rollcall")] if people else []
        body = E.debateBody(*call, *sections)
        if not len(body):
            body.append(E.debateSection(E.p(), name="empty", eId="dbsect_0"))
        whole = E.debate(preface, body, name="seance")
        attachments = [_attachment(c, n, self.session) for n, c in enumerate(self.document.conventions)]
        if attachments:
            whole.append(E.attachments(*attachments))
        whole.insert(0, self.meta())
        return whole

    def section(self, index: int, deliberation: Deliberation) -> Any:
        at = f"dbsect_{index}"
        head = [E.num(safe.line(deliberation.number))] if deliberation.number else []
        head += [E.heading(safe.line(deliberation.subject))] if deliberation.subject else []
        texts = [*deliberation.visas, *deliberation.recitals, *map(_flat, deliberation.articles)]
        lines = [E.p(safe.line(text)) for text in texts] or [E.p()]
        return E.debateSection(*head, *lines, name="deliberation", eId=at)


def _candidates(base: str) -> Iterator[str]:
    base = base if base[0].isalpha() else f"p-{base}"
    yield f"person-{base}"
    number = 2
    while True:
        yield f"person-{base}-{number}"
        number += 1


def _given(node: Any) -> bool:
    return node is not None


def _date(session: Session | None) -> str:
    return session.date.isoformat() if session and session.date else UNKNOWN_DATE


def _maker() -> Any:
    return E.TLCOrganization(eId="delib", href="/akn/ontology/organization/delib", showAs=f"delib {__version__}")


def _in_p(tag: Any, text: str, at: str) -> Any:
    return tag(E.p(safe.line(text)), eId=at)


def _reference(tag: str, at: str, kind: str, shown: str) -> Any:
    return E(tag, eId=at, href=f"/akn/ontology/{kind}/fr/{slug(shown)}", showAs=safe.line(shown))


def _meta(uri: str, session: Session | None, name: str, *rest: Any) -> Any:
    date = {"date": _date(session), "name": "session" if session and session.date else "unknown"}
    levels = []
    for tag, value in (("FRBRWork", uri), ("FRBRExpression", f"{uri}/fra@"), ("FRBRManifestation", f"{uri}/fra@.akn")):
        level = E(tag, E.FRBRthis(value=f"{value}/!main"), E.FRBRuri(value=value), E.FRBRdate(**date))
        author = "#organe" if tag == "FRBRWork" and session and session.body.name else "#delib"
        level.append(E.FRBRauthor(href=author))
        if tag == "FRBRWork":
            level.append(E.FRBRcountry(value="fr"))
        if tag == "FRBRExpression":
            level.append(E.FRBRlanguage(language="fra"))
        levels.append(level)
    return E.meta(E.identification(*levels, source="#delib"), *rest)


def _articles(articles: Sequence[Article], prefix: str) -> Iterator[Any]:
    for rank, article in enumerate(articles, 1):
        head = [E.num(safe.line(f"Article {article.number}"))]
        if article.title:
            head.append(E.heading(safe.line(article.title)))
        lines = [E.p(safe.line(text)) for text in article.text.splitlines() if text.strip()] or [E.p()]
        yield E.article(*head, E.content(*lines), eId=f"{prefix}__art_{rank}")


def _flat(article: Article) -> str:
    return f"Article {article.number} : {' '.join(filter(None, (article.title, article.text)))}"


def _attachment(convention: Convention, rank: int, session: Session) -> Any:
    title = safe.line(convention.title or "convention")
    body = E.mainBody(*_articles(convention.articles, f"att_{rank}"))
    if not len(body):
        body.append(E.p(title))
    uri = f"/akn/fr/doc/convention/{_date(session)}/{slug(title)}"
    doc = E.doc(_meta(uri, session, "convention"), E.preface(E.p(E.docTitle(title))), body, name="convention")
    return E.attachment(E.heading(title), doc, eId=f"att_{rank}")
