"""The web page: whole in itself, readable by a parser, deaf to what documents say."""

import pytest
from lxml import html

from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.registry import render_documents, render_report
from deliberation_cli.models import FileReport, Problem
from tests.formats import samples

TAGS_OF_OURS = set(
    "a b blockquote body cite dd details div dl dt footer h1 h2 h3 head html li main mark meta p span style summary "
    "table tbody td th title tr ul".split()
)


def page(text):
    assert text.startswith("<!DOCTYPE html>\n<html")
    tree = html.document_fromstring(text)
    assert {node.tag for node in tree.iter()} <= TAGS_OF_OURS
    assert not tree.xpath("//@src | //@href | //@*[starts-with(name(), 'on')]"), "nothing is fetched, nothing runs"
    return tree


def test_findings_with_words_and_law():
    tree = page(render_report("html", samples.report(), Style()))
    first = tree.find_class("finding")[0]
    text = " ".join(first.text_content().split())
    assert "erreur VOT003" in text
    assert "Pour : 4 — pour, lu à 93 %, page 2" in text
    assert "CGCT L2121-20 al. 3, en vigueur depuis le 24 février 1996" in text
    assert [node.text for node in tree.findall(".//summary")] == [
        "Conformes (1)",
        "Indécises, faute d'une valeur lue (1)",
        "Écartées (1)",
    ]
    assert tree.get("lang") == "fr"


def test_the_gravest_come_first():
    report = samples.report(answers=list(reversed(samples.verdicts())))
    tree = page(render_report("html", report, Style()))
    assert [node.get("class").split()[1] for node in tree.find_class("finding")] == ["error", "warning", "info"]


def test_files_with_the_gravest_findings_come_first_and_what_repeats_is_counted():
    passed, failed, *_ = (v for status in ("pass", "fail") for v in samples.verdicts() if v.status == status)
    files = [
        FileReport(path="calme.pdf", verdicts=[passed, passed]),
        FileReport(path="grave.pdf", verdicts=[failed]),
        FileReport(path="illisible.pdf", problems=[Problem(code="encrypted")]),
    ]
    tree = page(render_report("html", samples.report().model_copy(update={"files": files}), Style()))
    assert [node.text for node in tree.findall(".//h2")] == ["illisible.pdf", "grave.pdf", "calme.pdf"]
    assert [node.text_content() for node in tree.findall(".//details/ul/li")] == [
        f"{passed.rule} {passed.message} (× 2)"
    ]


def test_an_act_with_its_proofs():
    tree = page(render_documents("html", [samples.document()], Style(lang="en")))
    text = " ".join(tree.text_content().split())
    assert "registered 7, voters 6, abstentions 1, votes cast 5, absolute majority 3, in favour 4, against 1" in text
    assert "ÉVRARD Anne → BÉDARD Luc" in text
    assert "« Séance du 11 avril 2023 »" in tree.xpath("//cite/@title")


@pytest.mark.parametrize("attack", samples.ATTACKS)
def test_words_stay_words(attack):
    page(render_report("html", samples.hostile_report(attack), Style(show_passed=True)))
    document = samples.document(path=attack)
    session = document.sessions[0]
    session.body.name = session.place = session.attendance.present[0].name = attack
    session.deliberations[0].number = session.deliberations[0].articles[0].number = attack
    session.deliberations[0].subject = document.conventions[0].title = attack
    for proof in document.evidence.values():
        proof.quote = attack
    page(render_documents("html", [document], Style()))
