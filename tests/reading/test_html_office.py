"""HTML, .docx and .odt: visible words in order, rows on one line, nothing run or fetched."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from odf.opendocument import OpenDocumentText
from odf.table import Table, TableCell, TableRow
from odf.text import H, LineBreak, P, S

from deliberation_cli import read

HTML = """<!DOCTYPE html><html><head><meta charset="{charset}"><title>caché</title><style>p{{}}</style></head><body>
<h1>C O N S E I L</h1><script>alert(1)</script><p>Étaient <b>présents</b>&nbsp;: Mme&#160;A<br>M. B</p>
<p style="display:none">invisible</p><!-- muet --><ul><li>un</li><li>deux<ul><li>trois</li></ul></li></ul>
<table><tr><th>Votants</th><td>31</td></tr><tr><td>Pour</td><td>28 <i>voix</i></td></tr></table>fin</body></html>"""
LINES = ["CONSEIL", "Étaient présents : Mme A", "M. B", "un", "deux", "trois", "Votants 31", "Pour 28 voix", "fin"]


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
def test_html_gives_its_visible_lines(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "acte.html"
    path.write_bytes(HTML.format(charset=charset).encode(charset))
    reading = read(path)
    assert [line.text for line in reading.pages[0].lines] == LINES
    assert reading.source.media_type == "text/html"
    assert [[cell.text for cell in row if cell] for row in reading.pages[0].tables[0].rows] == [
        ["Votants", "31"],
        ["Pour", "28 voix"],
    ]


def test_html_entities_of_the_document_are_not_expanded(tmp_path: Path) -> None:
    path = tmp_path / "acte.html"
    path.write_text(
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>a &x; b</p></html>', encoding="utf-8"
    )
    assert "root" not in "".join(line.text for line in read(path).pages[0].lines)


def test_docx_gives_headers_paragraphs_and_tables_in_order(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Commune de Vallombreuse"
    document.add_heading("Séance du 14 mars 2024", 1)
    paragraph = document.add_paragraph("Étaient présents :\tMme A")
    paragraph.add_run().add_break()
    paragraph.add_run("M. B")
    table = document.add_table(2, 2)
    for row, cells in zip(table.rows, (("Votants", "31"), ("Pour", "28")), strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.add_paragraph("Fait à Vallombreuse")
    document.save(str(tmp_path / "acte.docx"))
    reading = read(tmp_path / "acte.docx")
    assert [line.text for line in reading.pages[0].lines] == [
        "Commune de Vallombreuse",
        "Séance du 14 mars 2024",
        "Étaient présents : Mme A",
        "M. B",
        "Votants 31",
        "Pour 28",
        "Fait à Vallombreuse",
    ]
    assert reading.source.text == "plain"


def test_odt_gives_headings_paragraphs_and_tables_in_order(tmp_path: Path) -> None:
    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="Séance du 14 mars 2024"))
    paragraph = P(text="Étaient présents :")
    paragraph.addElement(S(c=3))
    paragraph.addText("Mme A")
    paragraph.addElement(LineBreak())
    paragraph.addText("M. B")
    document.text.addElement(paragraph)
    table = Table()
    for texts in (("Votants", "31"), ("Pour", "28")):
        row = TableRow()
        for text in texts:
            cell = TableCell()
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    document.text.addElement(table)
    document.save(str(tmp_path / "acte.odt"))
    reading = read(tmp_path / "acte.odt")
    assert [line.text for line in reading.pages[0].lines] == [
        "Séance du 14 mars 2024",
        "Étaient présents : Mme A",
        "M. B",
        "Votants 31",
        "Pour 28",
    ]
