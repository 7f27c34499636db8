"""A bad file is a value: one code a cause, a sentence in both languages, no exception."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from deliberation_cli import read
from deliberation_cli.reading.limits import CAUSES, sentence
from deliberation_cli.reading.page import ReadOptions

OPTIONS = ReadOptions(ocr="never", max_pages=5, max_bytes=400_000)


def pdf(pages: int = 1, password: str | None = None) -> bytes:
    out = io.BytesIO()
    encrypt = StandardEncryption(password, canPrint=0) if password else None
    canvas = Canvas(out, invariant=1, encrypt=encrypt)
    for number in range(pages):
        canvas.drawString(72, 700, f"Le conseil municipal de la page {number + 1} a voté.")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def raw_pdf(*objects: str) -> bytes:
    """A PDF of hand-written objects, numbered from 1."""
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return out + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()


def package(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return out.getvalue()


CATALOG = "<< /Type /Catalog /Pages 2 0 R >>"
FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "no byte": (lambda: b"", "empty"),
    "blanks only": (lambda: b" \n\t\n", "empty"),
    "noise": (lambda: random.Random(7).randbytes(5000), "noise"),
    "zeros": (lambda: bytes(3000), "noise"),
    "password": (lambda: pdf(password="secret"), "encrypted"),
    "cut in two": (lambda: pdf()[:300], "truncated"),
    "a PDF's first line alone": (lambda: b"%PDF-1.7\n", "truncated"),
    "no page": (lambda: raw_pdf(CATALOG, "<< /Type /Pages /Kids [] /Count 0 >>"), "no-pages"),
    "a loop in the page tree": (lambda: raw_pdf(CATALOG, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"), ""),
    "six pages": (lambda: pdf(6), "too-many-pages"),
    "half a megabyte": (lambda: b"a" * 500_000, "too-large"),
    "an old Word file": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "unknown-type"),
    "a zip of something else": (lambda: package(readme=b"x"), "unknown-type"),
    "a zip cut in two": (lambda: package(word__document_xml=bytes(900))[:60], "truncated"),
    "a .docx that unfolds without end": (lambda: package(word__document_xml=b"<a>" + b" " * 60_000_000), "too-large"),
    "a .docx without sense": (lambda: package(word__document_xml=b"<a/>"), "truncated"),
    "an HTML page without a word": (lambda: b"<!doctype html><html><script>x</script></html>", "empty"),
}


@pytest.mark.parametrize(("make", "code"), FILES.values(), ids=FILES.keys())
def test_a_bad_file_says_what_is_wrong(tmp_path: Path, make: Callable[[], bytes], code: str) -> None:
    path = tmp_path / "act.bin"
    path.write_bytes(make())
    reading = read(path, OPTIONS)
    fatal = [problem.code for problem in reading.problems if problem.fatal]
    assert fatal == [code] if code else not any(page.lines for page in reading.pages)
    assert not (code and reading.pages)
    for problem in reading.problems:
        said = sentence(problem)
        assert problem.code in CAUSES
        assert said.fr.endswith(".")
        assert said.en.endswith(".")
        assert "{" not in said.fr + said.en


def test_the_fault_of_one_file_is_not_told_of_the_next(tmp_path: Path) -> None:
    codes = []
    for name in ("password", "no page", "password", "cut in two"):
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(FILES[name][0]())
        codes += [problem.code for problem in read(path, OPTIONS).problems]
    assert codes == ["encrypted", "no-pages", "encrypted", "truncated"]


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    assert [p.code for p in read(tmp_path / "nowhere.pdf").problems] == ["missing"]
    assert [p.code for p in read(tmp_path).problems] == ["directory"]
    assert [p.code for p in read("a\0b").problems] == ["missing"]


def test_a_pdf_that_lost_its_end_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "act.pdf"
    path.write_bytes(pdf()[: -len("%%EOF\n")])
    reading = read(path, OPTIONS)
    assert [(p.code, p.fatal) for p in reading.problems] == [("truncated", False)]
    assert reading.pages[0].lines[0].text == "Le conseil municipal de la page 1 a voté."


def test_every_cut_of_a_pdf_is_survived(tmp_path: Path) -> None:
    whole = pdf(2)
    path = tmp_path / "act.pdf"
    for end in range(10, len(whole), 97):
        path.write_bytes(whole[:end])
        reading = read(path, OPTIONS)
        assert reading.problems or reading.pages
