"""A document and a report made by hand: an invented town, an invented council, one of each kind of verdict."""

import datetime as dt

from deliberation_cli.models import (
    SCHEMA_VERSION,
    AbsentPerson,
    Article,
    Attendance,
    Body,
    Convention,
    Deliberation,
    Document,
    Evidence,
    FileReport,
    LawRef,
    Movement,
    Party,
    Person,
    Problem,
    Proxy,
    Report,
    Session,
    Source,
    Summary,
    Transmission,
    Verdict,
    Vote,
    Where,
)

ATTACKS = (
    "\x1b[31mrouge\x1b[0m",
    "[bold red]balise[/bold red]",
    "<script>alert(1)</script>",
    "::error file=x::forgé",
    "a\r\n::error::forgé",
    "%0A::error::forgé",
    "vu le ##[error]forgé, le ##vso[task.complete]",
    "=SOMME(A1:A9)",
    "@commande",
    "]]>&entité;<!--",
    "\u202eenvers",
    "\ud800moitié",
    "\x00\x07\x0b",
    '"guillemets";virgule,point',
    "| tableau | [lien](http://exemple.invalid) `code`",
)
"""Texts that a hostile document may hold; no format may let one act."""


def person(name: str, role: str | None = None) -> Person:
    return Person(name=name, civility="M.", role=role)


def document(path: str = "actes/verneuil-2023-04-11.pdf") -> Document:
    """An act with a session, a roll call, a vote, two articles and a convention."""
    attendance = Attendance(
        members_in_office=7,
        present_count=4,
        present=[person("ARNOULT Jeanne", "maire"), person("BÉDARD Luc"), person("CHÂTEL Inès"), person("DORVAL Paul")],
        proxies=[Proxy(giver=person("ÉVRARD Anne"), holder=person("BÉDARD Luc")), Proxy(giver=person("FAYET Guy"))],
        absent=[AbsentPerson(name="GARNIER Zoé", excused=True)],
        movements=[Movement(person=person("DORVAL Paul"), kind="departure", time="19:42", note="après le point 3")],
    )
    vote = Vote(
        registered=7, voters=6, abstentions=1, cast=5, absolute_majority=3, in_favour=4, against=1, outcome="adopted",
        ballot="public", names_against=[person("CHÂTEL Inès")], names_abstaining=[person("DORVAL Paul")],
    )  # fmt: skip
    deliberation = Deliberation(
        number="2023-17",
        subject="Réfection du lavoir communal",
        rapporteur=person("BÉDARD Luc", "adjoint"),
        visas=["Vu le code général des collectivités territoriales"],
        recitals=["Considérant l'état du lavoir"],
        articles=[
            Article(number="1", title="Travaux", text="Les travaux sont approuvés."),
            Article(number="2", text="Madame le maire est chargée de l'exécution."),
        ],
        vote=vote,
        signed_on=dt.date(2023, 4, 12),
        transmission=Transmission(
            act_id="099-219900010-20230411-2023_17-DE",
            department="099",
            siren="219900010",
            date=dt.date(2023, 4, 11),
            number="2023_17",
            nature="DE",
            sent_on=dt.date(2023, 4, 13),
            received_on=dt.date(2023, 4, 13),
        ),
    )
    session = Session(
        body=Body(name="Conseil municipal de Verneuil-le-Lavoir", kind="municipal_council", siren="219900010"),
        date=dt.date(2023, 4, 11),
        convened_on=dt.date(2023, 4, 4),
        place="mairie",
        president=person("ARNOULT Jeanne", "maire"),
        secretary=person("DORVAL Paul"),
        attendance=attendance,
        deliberations=[deliberation],
    )
    box = (72.0, 100.0, 300.0, 112.0)
    at = "/sessions/0"
    evidence = {
        f"{at}/date": Evidence(page=1, bbox=box, quote="Séance du 11 avril 2023"),
        f"{at}/attendance/present/0": Evidence(page=1, bbox=box, quote="ARNOULT Jeanne, maire"),
        f"{at}/attendance/present_count": Evidence(page=1, bbox=box, quote="Présents : 4"),
        f"{at}/deliberations/0/number": Evidence(page=2, bbox=box, quote="n° 2023-17"),
        f"{at}/deliberations/0/vote/in_favour": Evidence(
            page=2, bbox=box, quote="Pour : 4", confidence=0.93, alternatives=["1"]
        ),
    }
    return Document(
        source=Source(path=path, sha256="0" * 64, media_type="application/pdf", pages=2, text="mixed"),
        kind="act",
        sessions=[session],
        conventions=[
            Convention(
                title="Convention de concours technique",
                parties=[Party(name="La commune de Verneuil-le-Lavoir", alias="la commune")],
                articles=[Article(number="1", title="Objet")],
            )
        ],
        evidence=evidence,
    )


def verdicts() -> list[Verdict]:
    """A finding of each severity, a pass, an unknown, one that does not apply, a suppressed one."""
    at = "/sessions/0"
    vote = f"{at}/deliberations/0/vote"
    law = LawRef(citation="CGCT L2121-20 al. 3", valid_from=dt.date(1996, 2, 24), confidence="V")
    bounded = LawRef(
        citation="loi 2021-1465 art. 10",
        valid_from=dt.date(2021, 11, 10),
        valid_to=dt.date(2022, 7, 31),
        confidence="S",
    )
    internal = LawRef(citation="internal consistency")
    box = (72.0, 100.0, 300.0, 112.0)
    favour = Where(pointer=f"{vote}/in_favour", page=2, bbox=box, quote="Pour : 4", confidence=0.93)
    against = Where(pointer=f"{vote}/against", page=2, bbox=box, quote="Contre : 1 (CHÂTEL Inès)", confidence=1.0)
    majority = Where(pointer=f"{vote}/absolute_majority", page=12, bbox=None, quote="Majorité absolue : 4")
    return [
        Verdict(
            rule="VOT003", name="more-votes-than-voters", status="fail", severity="error",
            message="7 voix pour 6 votants : 4 pour, 1 contre, 1 abstention, 1 sans part au vote",
            expected="6", found="7", law=law, where=[favour, against],
        ),
        Verdict(
            rule="VOT004", name="absolute-majority", status="fail", severity="warning",
            message="la majorité absolue de 5 suffrages est 3, l'acte annonce 4",
            expected="3", found="4", law=law, where=[majority],
        ),
        Verdict(
            rule="PRX003", name="too-many-proxies", status="fail", severity="info",
            message="BÉDARD Luc porte deux pouvoirs : la dérogation le permettait", law=bounded,
            where=[Where(pointer=f"{at}/attendance/proxies", page=1, bbox=box, quote="pouvoir à BÉDARD Luc")],
        ),
        Verdict(
            rule="ATT001", name="present-count", status="pass", severity="warning",
            message="4 présents annoncés, 4 noms listés", expected="4", found="4", law=internal,
            where=[Where(pointer=f"{at}/attendance/present_count", page=1, bbox=box, quote="Présents : 4")],
        ),
        Verdict(
            rule="VOT001", name="votes-cast", status="unknown", severity="warning",
            message="suffrages exprimés non lus", missing=["vote.cast"], law=internal, where=[],
        ),
        Verdict(
            rule="VOT009", name="secret-ballot-named", status="not-applicable", severity="warning",
            message="le scrutin n'est pas secret", law=law, where=[],
        ),
        Verdict(
            rule="SES008", name="executory", status="fail", severity="info",
            message="la date de publication n'est pas indiquée", law=internal, where=[],
            suppressed="registre publié sur papier", fingerprint="5e5008",
        ),
    ]  # fmt: skip


def report(path: str = "actes/verneuil-2023-04-11.pdf", answers: list[Verdict] | None = None) -> Report:
    """A report on one act that can be read and one that cannot."""
    files = [
        FileReport(path=path, verdicts=verdicts() if answers is None else answers),
        FileReport(path="actes/clos.pdf", problems=[Problem(code="encrypted")]),
    ]
    return Report(schema_version=SCHEMA_VERSION, files=files, summary=Summary.of(files))


def hostile_report(attack: str) -> Report:
    """A report in which every text that a document or a file name can bring is `attack`."""
    verdict = verdicts()[0].model_copy(
        update={
            "message": attack,
            "expected": attack,
            "found": attack,
            "where": [Where(pointer="/sessions/0/date", page=1, quote=attack)],
        }
    )
    twin = verdict.model_copy(update={"status": "pass"})
    aside = verdict.model_copy(update={"suppressed": attack})
    files = [FileReport(path=f"{attack}.pdf", verdicts=[verdict, twin, aside], problems=[Problem(code=attack[:9])])]
    return Report(schema_version=SCHEMA_VERSION, files=files, summary=Summary.of(files))
