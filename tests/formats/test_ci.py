"""Each CI format against its official schema, a well-kept reader, or the published rules of its escapes."""

import json
import re

import pytest
from junitparser import JUnitXml
from lxml import etree

from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.registry import REPORTS, automatic, render_report
from deliberation_cli.models import FileReport, Report, Summary
from deliberation_cli.rules.registry import modules
from tests.formats import samples
from tests.formats.schemas import validate

SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
ALL = Style(show_passed=True)


def sarif(report, style=ALL):
    log = json.loads(render_report("sarif", report, style))
    validate(log, SARIF)
    return log["runs"][0]


def many(number, severity="warning"):
    """A report with `number` findings of one rule, each in other words."""
    one = samples.verdicts()[1].model_copy(update={"severity": severity})
    places = [one.where[0].model_copy(update={"quote": f"Majorité absolue : {n}"}) for n in range(number)]
    files = [FileReport(path="a.pdf", verdicts=[one.model_copy(update={"where": [place]}) for place in places])]
    return Report(schema_version="1.0", files=files, summary=Summary.of(files))


def annotations(text):
    """Reads workflow commands as the runner does: unescapes the data, then the properties."""
    found = []
    for row in text.splitlines():
        command = re.fullmatch(r"::(error|warning|notice) (.*?)::(.*)", row)
        assert command or not re.search(r"^\s*::|##\w*\[", row), row
        if command:
            kind, properties, message = command.groups()
            pairs = dict(pair.split("=", 1) for pair in properties.split(","))
            found.append((kind, {key: unescape(value) for key, value in pairs.items()}, unescape(message)))
    return found


def unescape(text):
    for escape, char in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(escape, char)
    return text


class TestSarif:
    def test_every_rule_has_help_and_law(self):
        rules = sarif(samples.report())["tool"]["driver"]["rules"]
        assert [rule["id"] for rule in rules] == list(modules())
        assert all(rule["help"]["markdown"] and rule["properties"]["law"] for rule in rules)

    def test_page_and_box_and_words(self):
        first = sarif(samples.report())["results"][0]
        assert first["locations"][0]["properties"]["page"] == 2
        assert first["locations"][0]["properties"]["bbox"] == [72.0, 100.0, 300.0, 112.0]
        assert first["locations"][0]["physicalLocation"]["region"]["snippet"]["text"] == "Pour : 4"
        assert first["relatedLocations"][0]["physicalLocation"]["region"]["snippet"]["text"].startswith("Contre")
        assert first["level"] == "error"

    def test_suppressed_kept_or_dropped(self):
        kept = [result for result in sarif(samples.report())["results"] if "suppressions" in result]
        assert [result["suppressions"][0]["justification"] for result in kept] == ["registre publié sur papier"]
        assert kept[0]["partialFingerprints"]["delib/v1"] == "5e5008"
        dropped = sarif(samples.report(), Style(suppressed="drop"))["results"]
        assert not any("suppressions" in result for result in dropped)

    def test_unreadable_file_is_a_notification(self):
        invocation = sarif(samples.report())["invocations"][0]
        assert invocation["executionSuccessful"] is False
        assert "actes/clos.pdf" in invocation["toolExecutionNotifications"][0]["message"]["text"]

    def test_undecided_is_for_review_and_only_when_asked(self):
        kinds = {result.get("kind", "fail") for result in sarif(samples.report())["results"]}
        assert kinds == {"fail", "pass", "review"}
        assert {r.get("kind", "fail") for r in sarif(samples.report(), Style())["results"]} == {"fail"}

    @pytest.mark.parametrize(
        ("path", "uri"),
        [("a/b c.pdf", "a/b%20c.pdf"), ("/abs/é.pdf", "file:///abs/%C3%A9.pdf"), ("n\udce9.pdf", "n%E9.pdf")],
    )
    def test_file_names_are_uris(self, path, uri):
        result = sarif(samples.report(path))["results"][0]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri

    @pytest.mark.parametrize(
        ("path", "told"),
        [
            ("actes/a.pdf", "actes/a.pdf"),
            ("./actes/a.pdf", "actes/a.pdf"),
            ("/builds/ville/actes/a.pdf", "actes/a.pdf"),
            ("/builds/ville-neuve/a.pdf", "/builds/ville-neuve/a.pdf"),
            ("../a.pdf", "../a.pdf"),
        ],
    )
    def test_ci_is_told_the_path_from_the_root_of_the_repository(self, path, told):
        style = Style(root="/builds/ville")
        report = samples.report(path)
        found = json.loads(render_report("sarif", report, style))["runs"][0]["results"][0]["locations"][0]
        uri = found["physicalLocation"]["artifactLocation"]["uri"]
        assert uri == (f"file://{told}" if told.startswith("/") else told)
        assert told in {issue["location"]["path"] for issue in json.loads(render_report("gitlab", report, style))}
        assert f"::error file={told}," in render_report("github", report, style)

    def test_line_of_a_text_file(self):
        result = sarif(samples.report(), Style(line_of=lambda path, quote: 12))["results"][0]
        assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 12


class TestFingerprints:
    def test_unique_even_for_twins(self):
        report = many(3)
        report.files[0].verdicts *= 2
        names = [issue["fingerprint"] for issue in json.loads(render_report("gitlab", report, Style()))]
        assert len(set(names)) == 6

    def test_stable_when_pages_move(self):
        moved = many(3)
        for verdict in moved.files[0].verdicts:
            verdict.where[0].page = 99
        names = [[i["fingerprint"] for i in json.loads(render_report("gitlab", r, Style()))] for r in (many(3), moved)]
        assert names[0] == names[1]


class TestGitlab:
    def test_fields(self):
        issues = json.loads(render_report("gitlab", samples.report(), Style()))
        assert {issue["severity"] for issue in issues} == {"blocker", "critical", "minor", "info"}
        for issue in issues:
            assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
            assert issue["location"]["lines"]["begin"] >= 1

    def test_what_does_not_fail_is_not_there(self):
        names = {issue["check_name"] for issue in json.loads(render_report("gitlab", samples.report(), ALL))}
        assert names == {"encrypted", "VOT003", "VOT004", "PRX003"}


class TestJunit:
    def test_a_case_a_document_and_rule(self):
        suites = list(JUnitXml.fromstring(render_report("junit", samples.report(), Style()).encode()))
        assert [suite.name for suite in suites] == ["actes/verneuil-2023-04-11.pdf", "actes/clos.pdf"]
        assert [suite.tests for suite in suites] == [7, 1]
        assert [suite.failures for suite in suites] == [1, 0]
        assert [suite.errors for suite in suites] == [0, 1]

    @pytest.mark.parametrize(("fail_on", "failures"), [("never", 0), ("error", 1), ("warning", 2), ("info", 3)])
    def test_failures_follow_fail_on(self, fail_on, failures):
        root = JUnitXml.fromstring(render_report("junit", samples.report(), Style(fail_on=fail_on)).encode())
        assert root.failures == failures

    def test_warnings_are_told_and_pass(self):
        text = render_report("junit", samples.report(), Style())
        assert "<system-out>avertissement : la majorité absolue" in text


class TestCheckstyle:
    def test_source_names_the_rule(self):
        root = etree.fromstring(render_report("checkstyle", samples.report(), Style()).encode())
        errors = root.findall("file/error")
        assert [error.get("source") for error in errors] == [
            "delib.VOT003",
            "delib.VOT004",
            "delib.PRX003",
            "delib.encrypted",
        ]
        assert all(int(error.get("line")) >= 1 and int(error.get("column")) >= 1 for error in errors)


class TestGithub:
    def test_annotations(self):
        read = annotations(render_report("github", samples.report(), Style()))
        assert [(kind, properties["title"]) for kind, properties, _ in read] == [
            ("error", "VOT003 more-votes-than-voters, page 2"),
            ("warning", "VOT004 absolute-majority, page 12"),
            ("notice", "PRX003 too-many-proxies, page 1"),
            ("error", "encrypted"),
        ]

    def test_ten_a_type_and_the_rest_in_the_summary(self):
        report = many(25)
        assert len(annotations(render_report("github", report, Style()))) == 10
        assert "15 autres constats" in render_report("github", report, Style())
        assert render_report("markdown", report, Style()).count("VOT004") == 25

    def test_summary_stays_under_what_github_takes(self):
        text = render_report("markdown", many(6000), Style())
        assert len(text.encode()) < 1_000_000
        assert "autres constats" in text.splitlines()[-1]


@pytest.mark.parametrize("attack", samples.ATTACKS)
@pytest.mark.parametrize("name", REPORTS)
def test_words_of_a_document_stay_words(name, attack):
    report = samples.hostile_report(attack)
    text = render_report(name, report, ALL)
    text.encode()  # no lone surrogate, whatever the file name
    if name in ("junit", "checkstyle"):
        etree.fromstring(text.encode())
    elif name == "sarif":
        validate(json.loads(text), SARIF)
    elif name == "gitlab":
        assert len(json.loads(text)) == 2 - (attack[:9] == "")
    elif name == "github":
        assert len(annotations(text)) == 2
    elif name == "markdown":
        assert len([row for row in text.splitlines() if row.startswith("| erreur")]) == 1
        assert "<script" not in text


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_found(name):
    report = samples.report(answers=[])
    report.files.pop()
    text = render_report(name, report, ALL)
    assert "VOT003" not in text or name == "sarif"


@pytest.mark.parametrize(
    ("environment", "name"),
    [({}, "text"), ({"GITHUB_ACTIONS": "true"}, "github"), ({"GITLAB_CI": "true"}, "gitlab")],
)
def test_auto_picks_the_place(environment, name):
    assert automatic(environment) == name
