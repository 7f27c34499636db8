"""`delib ocr` lays the words over the scan, and leaves the scan alone; `delib doctor` says what is there."""

import pypdfium2
import pytest
from click.testing import CliRunner
from lxml import html

from deliberation_cli.cli.main import delib
from deliberation_cli.models.text import Text
from deliberation_cli.reading.ocr import engine
from tests.reading.ocr.drawing import ACT, picture, scanned


def run(*arguments):
    return CliRunner().invoke(delib, [*map(str, arguments)], prog_name="delib")


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(picture(ACT)))
    return path


def test_the_copy_is_searchable_where_the_words_stand_and_the_source_is_untouched(scan, tmp_path):
    before = scan.read_bytes()
    done = run("ocr", scan, "-o", tmp_path / "out.pdf", "--no-ocr-careful")
    assert (done.exit_code, done.stdout) == (0, "")
    assert scan.read_bytes() == before
    page = pypdfium2.PdfDocument(tmp_path / "out.pdf")[0]
    text = page.get_textpage().get_text_range()
    assert all(line.replace(" ", "") in text.replace(" ", "").replace("’", "'") for line in ACT)
    box = page.get_textpage().get_charbox(text.index("VALMORANCE"))
    assert box[0] == pytest.approx(60 + 68, abs=12)
    assert box[1] == pytest.approx(842 - 80, abs=6)


def test_text_and_hocr(scan, tmp_path):
    run("ocr", scan, "-o", tmp_path / "out.txt", "--no-ocr-careful")
    assert (tmp_path / "out.txt").read_text("utf-8").splitlines()[0] == ACT[0]
    run("ocr", scan, "-o", tmp_path / "out.hocr", "--no-ocr-careful")
    tree = html.fromstring((tmp_path / "out.hocr").read_bytes())
    assert [e.text for e in tree.xpath("//*[@class='ocr_line'][1]/*[@class='ocrx_word']")] == ACT[0].split()


@pytest.mark.parametrize("name", ["out.docx", "scan.pdf"])
def test_a_wrong_output_is_refused(scan, name):
    assert run("ocr", scan, "-o", scan.parent / name).exit_code == 2


def test_a_missing_file_exits_3(tmp_path):
    done = run("ocr", tmp_path / "absent.pdf", "-o", tmp_path / "out.pdf", "--lang", "fr")
    assert done.exit_code == 3
    assert "introuvable" in done.stderr


def test_the_doctor_reads_its_own_page():
    done = run("doctor", "--lang", "fr")
    assert "rapid : la page d'essai est bien lue" in done.stdout


def test_the_doctor_refuses_tesseract_without_french(monkeypatch):
    need = Text("tesseract n'a pas le français : apt-get install tesseract-ocr-fra", "no French")
    monkeypatch.setattr(engine, "installed", lambda: ["rapid"])
    monkeypatch.setattr(engine, "missing", lambda name: need if name == "tesseract" else None)
    monkeypatch.setattr("shutil.which", lambda name: "/usr/bin/tesseract")
    done = run("doctor", "--lang", "fr")
    assert done.exit_code == 1
    assert "apt-get install tesseract-ocr-fra" in done.stdout
