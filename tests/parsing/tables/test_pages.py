"""Tables on pages: where a value stands, tables over two pages, columns without ruling lines, lists side by side."""

import io

from deliberation_cli import check
from deliberation_cli.models import Source
from deliberation_cli.parsing.assemble import parse
from deliberation_cli.reading.detect import read_bytes
from deliberation_cli.reading.page import ReadOptions
from tests.parsing.tables.forms import FORMS, cells_of, lists, parsed, parsed_both
from tests.parsing.tables.pages import set_columns
from tests.parsing.tables.roster_rows import HEAD, TAIL

ROLL = """Nom et prénom | Présent | Excusé | Pouvoir à
    DURAND Paul | X | |
    PETIT Anne | X | |
    ROY Max | | X | PETIT Anne
    LEROY Luc | X | |"""


def test_evidence_leads_to_the_words_of_the_cell() -> None:
    document = parsed("pdf", HEAD, ROLL, TAIL)
    quotes = {
        pointer: document.evidence[f"/sessions/0/attendance/{pointer}"]
        for pointer in ("present/1", "proxies/0/giver", "proxies/0/holder")
    }
    assert [proof.quote for proof in quotes.values()] == ["PETIT Anne", "ROY Max", "PETIT Anne"]
    assert all(proof.page == 1 and proof.bbox for proof in quotes.values())
    boxes = [proof.bbox for proof in quotes.values() if proof.bbox]
    assert boxes[1][1] == boxes[2][1] > boxes[0][1], "giver and holder stand on one row, below the second"
    assert boxes[1][2] < boxes[2][0], "the holder stands right of the giver"


def test_a_row_that_says_two_things_is_a_doubt() -> None:
    table = ROLL + "\n    COLAS Ida | X | X |"
    document = parsed("pdf", HEAD, table, TAIL)
    assert document.sessions[0].attendance.present == []
    findings = [v for v in check(document) if v.rule == "DOC003" and v.status == "fail"]
    assert any("attendance/present" in where.pointer for finding in findings for where in finding.where)


def test_codes_that_nobody_explains_are_a_doubt() -> None:
    table = "Nom | Présence\nDURAND Paul | K\nPETIT Anne | K\nROY Max | Z\nLEROY Luc | K"
    for form in FORMS:
        document = parsed(form, HEAD, table, TAIL)
        assert lists(document) == ([], [], [])
        assert any(v.rule == "DOC003" and v.status == "fail" for v in check(document))


def test_a_sheet_to_be_signed_tells_nobody() -> None:
    table = "Nom | Prénom | Signature\nDURAND | Paul |\nPETIT | Anne |\nROY | Max |\nLEROY | Luc |"
    present = "Présents : M. Paul DURAND, Mme Anne PETIT, M. Luc LEROY"
    for form in FORMS:
        document = parsed(form, f"{HEAD}\n{present}", table, TAIL)
        assert lists(document) == (["Paul DURAND", "Anne PETIT", "Luc LEROY"], [], [])


def test_a_table_goes_on_over_the_page() -> None:
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    style = ParagraphStyle("base", fontName="Helvetica", fontSize=10, leading=13)
    names = [
        f"{family}{ending} {given}"
        for given in ("Anne", "Luc", "Zoé")
        for family in ("BARR", "COL", "DELAG", "FOUC", "GER")
        for ending in ("AS", "ET", "IN", "ON", "ARD")
    ]
    for repeated in (0, 1):
        stream = io.BytesIO()
        table = Table(
            [cells_of("Nom | Présent | Absent")[0], *([name, "X", ""] for name in names)], repeatRows=repeated
        )
        table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)]))
        story = [*(Paragraph(line, style) for line in HEAD.splitlines()), table]
        SimpleDocTemplate(stream).build([*story, *(Paragraph(line, style) for line in TAIL.splitlines())])
        document = parse(read_bytes(stream.getvalue(), Source(path="a.pdf"), ReadOptions(ocr="never")))
        assert lists(document)[0] == names


def test_columns_without_ruling_lines() -> None:
    rows = [("Nom et prénom", "Présent", "Excusé", "Pouvoir à"), ("DURAND Paul", "   X"), ("PETIT Anne", "   X"),
            ("ROY Max", "", "   X", "PETIT Anne"), ("LEROY Luc", "   X"), ("COLAS Ida", "", "   X")]  # fmt: skip
    document = set_columns(HEAD.splitlines(), (60, 200, 280, 360), rows, TAIL.splitlines())
    assert lists(document) == (["DURAND Paul", "PETIT Anne", "LEROY Luc"], [("ROY Max", "PETIT Anne")], ["COLAS Ida"])


def test_two_lists_side_by_side() -> None:
    rows = [("Présents :", "Représentés :"), ("DURAND Paul", "ROY Max par PETIT Anne"), ("PETIT Anne", "Excusés :"),
            ("LEROY Luc", "COLAS Ida"), ("MOREL Zoé", "SIMON Guy"), ("NOËL Léa",)]  # fmt: skip
    document = set_columns(HEAD.splitlines(), (60, 300), rows, TAIL.splitlines())
    assert lists(document) == (
        ["DURAND Paul", "PETIT Anne", "LEROY Luc", "MOREL Zoé", "NOËL Léa"],
        [("ROY Max", "PETIT Anne")],
        ["COLAS Ida", "SIMON Guy"],
    )
    secretary = document.sessions[0].secretary
    assert secretary is not None
    assert secretary.name == "Anne PETIT"


def test_a_row_of_totals_states_counts() -> None:
    table = """Nom | Présent | Absent | Représenté par
        DURAND Paul | 1 | |
        PETIT Anne | 1 | |
        ROY Max | | | PETIT Anne
        LEROY Luc | 1 | |
        COLAS Ida | | 1 |
        TOTAL | 3 | 1 | 2"""
    for form in FORMS:
        attendance = parsed(form, HEAD, table, TAIL).sessions[0].attendance
        counts = (attendance.present_count, attendance.absent_count, attendance.proxies_count)
        assert counts == (3, 1, 2), "the clerk's wrong total stays wrong"
        assert len(attendance.proxies) == 1


def test_two_tables_tell_one_attendance() -> None:
    elected = "Nom | Présent | Absent\nDURAND Paul | X |\nPETIT Anne | X |\nROY Max | | X\nLEROY Luc | X |"
    named = "Nom | Présent | Absent\nMOREL Zoé | X |\nSIMON Guy | X |\nCOLAS Ida | | X\nNOËL Léa | X |"
    proxies = "Mandants | Mandataires\nROY Max | DURAND Paul\nCOLAS Ida | PETIT Anne\nBRUN Jean | LEROY Luc"
    for form in ("markdown", "bars"):
        document = parsed_both(form, HEAD, elected, "Collège des membres nommés", named, TAIL)
        assert lists(document) == (
            ["DURAND Paul", "PETIT Anne", "LEROY Luc", "MOREL Zoé", "SIMON Guy", "NOËL Léa"],
            [],
            ["ROY Max", "COLAS Ida"],
        )
        document = parsed_both(form, HEAD, elected, "Procurations", proxies, TAIL)
        assert lists(document) == (
            ["DURAND Paul", "PETIT Anne", "LEROY Luc"],
            [("ROY Max", "DURAND Paul"), ("COLAS Ida", "PETIT Anne"), ("BRUN Jean", "LEROY Luc")],
            [],
        )


def test_the_text_may_list_those_whom_the_table_does_not() -> None:
    table = "Nom | Présence\nDURAND Paul | Présent\nPETIT Anne | Présente\nLEROY Luc | Présent"
    document = parsed("pdf", HEAD, table, f"Absents excusés : M. Max ROY, Mme Ida COLAS\n{TAIL}")
    assert lists(document) == (["DURAND Paul", "PETIT Anne", "LEROY Luc"], [], ["Max ROY", "Ida COLAS"])


def test_a_cross_that_a_scan_lost_is_a_doubt() -> None:
    _, data = FORMS["docx"](
        HEAD, cells_of("Nom | Présent\nDURAND Paul | X\nPETIT Anne | X\nROY Max |\nLEROY Luc | X"), TAIL
    )
    reading = read_bytes(data, Source(path="a.docx"), ReadOptions())
    for line in reading.pages[0].lines:
        for word in line.words:
            word.confidence = 0.95
    document = parse(reading)
    assert lists(document)[2] == ["ROY Max"]
    assert document.evidence["/sessions/0/attendance/absent/0"].confidence < 0.7
    assert document.evidence["/sessions/0/attendance/present/0"].confidence > 0.7
