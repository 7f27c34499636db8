"""What a person sees on the screen."""

import pytest

from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.registry import render_documents, render_report
from tests.formats import samples
from tests.formats.golden import same_as_golden


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_findings(lang):
    shown = render_report("text", samples.report(), Style(lang=lang, show_passed=True))
    same_as_golden(shown, f"check.{lang}.txt")


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_summary_of_an_act(lang):
    same_as_golden(render_documents("text", [samples.document()], Style(lang=lang)), f"parse.{lang}.txt")


def test_what_conforms_is_shown_only_when_asked():
    shown = render_report("text", samples.report(), Style())
    assert "VOT003" in shown
    assert "ATT001" not in shown
    assert "SES008" not in shown


def test_colours_only_when_asked():
    assert "\x1b[" not in render_report("text", samples.report(), Style(color=False))
    assert "\x1b[" in render_report("text", samples.report(), Style(color=True))


@pytest.mark.parametrize("attack", samples.ATTACKS)
def test_a_document_cannot_drive_the_screen(attack):
    shown = render_report("text", samples.hostile_report(attack), Style(show_passed=True))
    assert all(char.isprintable() or char == "\n" for char in shown)
    assert "[bold red]" in shown or "balise" not in attack, "markup is text, not a command"


@pytest.mark.parametrize("attack", samples.ATTACKS)
def test_an_act_cannot_drive_the_screen(attack):
    document = samples.document(path=attack)
    document.sessions[0].place = attack
    document.sessions[0].attendance.present[0].name = attack
    document.sessions[0].deliberations[0].subject = attack
    document.sessions[0].deliberations[0].articles[0].title = attack
    shown = render_documents("text", [document], Style())
    assert all(char.isprintable() or char == "\n" for char in shown)


def test_one_passage_read_as_two_values_is_quoted_once_with_both_names():
    verdict = samples.verdicts()[0]
    twin = verdict.where[0].model_copy(update={"pointer": "/sessions/0/attendance/absent/0"})
    verdict.where = [verdict.where[0], twin]
    shown = render_report("text", samples.report(answers=[verdict]), Style())
    assert shown.count("│ Pour : 4") == 1
    assert "^^^^^^^^ pour, absents, lu à 93 %" in shown
