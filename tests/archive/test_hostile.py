"""Files that mean harm, or had some: each costs itself only, and its cause is said."""

from __future__ import annotations

import io
import json
import os
import threading
import zipfile
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from deliberation_cli.archive import fetch
from deliberation_cli.archive.job import Item, Job, Limits
from deliberation_cli.models import Problem
from deliberation_cli.reading.page import ReadOptions

from .helpers import run_all, write_acts

JOB = Job(read=ReadOptions(ocr="never"), keep="whole")


def blank(pages: int = 1) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page(page_size=(200, 200))
        pdf.save(out)
    return out.getvalue()


def with_password() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    return out.getvalue()


def with_page_loop() -> bytes:
    """A page tree whose only node is its own child."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )


def without_pages() -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )


def with_huge_image() -> bytes:
    """A page that is one picture of 20,000 × 20,000 pixels, 400 MB once unpacked."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        image = pdf.make_stream(bytes(400_000_000))
        image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        image.Width = image.Height = 20_000
        image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceGray, 8
        pdf.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=image))
        pdf.pages[0].Contents = pdf.make_stream(b"q 595 0 0 842 0 0 cm /Im Do Q")
        pdf.save(out, compress_streams=True)
    return out.getvalue()


def with_drawing_bomb() -> bytes:
    """A page whose drawing is 300 kB packed and 300 MB unpacked."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        pdf.pages[0].Contents = pdf.make_stream(b" " * 300_000_000)
        pdf.save(out, compress_streams=True)
    return out.getvalue()


def docx(body: str, entities: str) -> bytes:
    """A .docx of one paragraph whose XML declares entities of its own."""
    schema = "http://schemas.openxmlformats.org"
    types = (
        f'<Types xmlns="{schema}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    link = (
        f'<Relationships xmlns="{schema}/package/2006/relationships"><Relationship Id="r" Target="word/document.xml" '
        f'Type="{schema}/officeDocument/2006/relationships/officeDocument"/></Relationships>'
    )
    text = (
        f'<?xml version="1.0"?><!DOCTYPE x [{entities}]><w:document xmlns:w="{schema}/wordprocessingml/2006/main">'
        f"<w:body><w:p><w:r><w:t>Conseil municipal {body}</w:t></w:r></w:p></w:body></w:document>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, data in (("[Content_Types].xml", types), ("_rels/.rels", link), ("word/document.xml", text)):
            package.writestr(name, data)
    return out.getvalue()


def with_laughs() -> bytes:
    """Nine entities, each ten times the one before: a kilobyte that would unfold to a hundred gigabytes."""
    names = "abcdefghij"
    growing = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise(names))
    return docx("&j;", f'<!ENTITY a "{"ha" * 50}">{growing}')


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return out.getvalue()


FILES = {
    "password.pdf": with_password,
    "truncated.pdf": lambda: blank(3)[:300],
    "no-pages.pdf": without_pages,
    "page-loop.pdf": with_page_loop,
    "10000-pages.pdf": lambda: blank(10_000),
    "huge-image.pdf": with_huge_image,
    "drawing-bomb.pdf": with_drawing_bomb,
    "laughs.docx": with_laughs,
    "empty.pdf": lambda: b"",
    "bomb.zip": lambda: zipped(big_txt=bytes(30 * 1024**2)),
    "cut.zip": lambda: zipped(a_txt=b"a")[:40],
    "noise.pdf": lambda: bytes(range(256)) * 4,
    "two\nlines \"quoted\" 'and' \x1b[31m.txt": lambda: b"Conseil municipal",
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    for name, make in FILES.items():
        (folder / name).write_bytes(make())
    (Path(os.fsdecode(os.fsencode(folder) + b"/acc\xe9nt.txt"))).write_bytes(b"Conseil municipal")
    (folder / "secret").write_text("SECRET-OF-THIS-MACHINE", encoding="utf-8")
    (folder / "other-file.docx").write_bytes(docx("[&a;]", f'<!ENTITY a SYSTEM "file://{folder}/secret">'))
    with (folder / "500-MB.pdf").open("wb") as file:
        file.truncate(500_000_000)
    write_acts(folder / "good", 3)
    found = run_all([str(folder)], JOB, limits=Limits(timeout=30, memory=1024**3))
    return {name.removeprefix(f"{folder}/"): outcome for name, outcome in found.items()}


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("password.pdf", {"encrypted"}),
        ("truncated.pdf", {"truncated", "no-pages"}),
        ("no-pages.pdf", {"no-pages", "truncated"}),
        ("page-loop.pdf", {"truncated", "no-pages", "page-unreadable"}),
        ("10000-pages.pdf", {"too-many-pages"}),
        ("empty.pdf", {"empty"}),
        ("bomb.zip!/big.txt", {"zip-bomb"}),
        ("cut.zip", {"truncated"}),
        ("500-MB.pdf", {"too-large"}),
        ("noise.pdf", {"noise"}),
    ],
)
def test_the_cause_is_said(outcomes, name, codes):
    entry = outcomes[name].entry()
    assert {problem.code for problem in entry.problems} & codes
    assert any(verdict.rule == "DOC001" and verdict.status == "fail" for verdict in entry.verdicts)


def test_a_page_of_20000_by_20000_pixels_is_not_decoded_to_be_recognised(tmp_path):
    (tmp_path / "huge.pdf").write_bytes(with_huge_image())
    write_acts(tmp_path / "good", 2)
    job = Job(read=ReadOptions(engine="tesseract", careful=False))
    found = run_all([str(tmp_path)], job, limits=Limits(timeout=60, memory=1024**3))
    (problem,) = found[f"{tmp_path}/huge.pdf"].entry().problems
    assert (problem.code, problem.detail) == ("picture-too-large", "400 Mpx > 150 Mpx")
    assert len(found) == 3


def test_without_ocr_a_picture_of_any_size_costs_nothing(outcomes):
    assert [problem.code for problem in outcomes["huge-image.pdf"].entry().problems] == ["ocr-off"]


def test_a_page_of_300_megabytes_of_drawing_ends_within_its_memory(outcomes):
    assert {problem.code for problem in outcomes["drawing-bomb.pdf"].entry().problems} <= {"memory"}


def test_entities_of_a_document_neither_grow_without_end_nor_bring_in_a_file(outcomes):
    assert {problem.code for problem in outcomes["laughs.docx"].entry().problems} == {"truncated"}
    secret = outcomes["other-file.docx"]
    assert not secret.failed
    assert b"SECRET-OF-THIS-MACHINE" not in secret.line


def test_odd_names_are_read_and_stay_what_they_are(outcomes):
    for name in ("two\nlines \"quoted\" 'and' \x1b[31m.txt", "acc\\xe9nt.txt"):
        assert not outcomes[name].failed
        assert json.loads(outcomes[name].line)["path"].endswith(name)
        assert b"\n" not in outcomes[name].line


def test_the_others_are_read_and_none_is_lost(outcomes):
    assert len(outcomes) == len(FILES) + 3 + 3
    assert sum(not outcome.failed for name, outcome in outcomes.items() if name.startswith("good/")) == 3


def test_a_file_that_may_not_be_read_is_a_problem(tmp_path, monkeypatch):
    path = tmp_path / "secret.txt"
    path.write_bytes(b"x")
    path.chmod(0)
    if os.access(path, os.R_OK):  # root reads everything, so the refusal is simulated

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
    found = fetch.fetch(Item("x", str(path)), 100)
    assert isinstance(found, Problem)
    assert (found.code, found.detail) == ("missing", "Permission denied")


def test_a_file_that_changes_while_it_is_read_is_read_again_then_refused(tmp_path, monkeypatch):
    path = tmp_path / "growing.txt"
    path.write_bytes(b"a")
    real, writes = fetch.load, iter(range(9))

    def load(*given):
        data = real(*given)
        if next(writes) < changes:
            path.write_bytes(path.read_bytes() + b"a")
        return data

    monkeypatch.setattr(fetch, "load", load)
    changes = 1
    assert fetch.fetch(Item("x", str(path)), 100) == b"aa"
    changes, writes = 9, iter(range(9))
    found = fetch.fetch(Item("x", str(path)), 100)
    assert isinstance(found, Problem)
    assert found.code == "changed"


def test_a_pipe_named_outright_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    found: list[object] = []
    reader = threading.Thread(target=lambda: found.append(fetch.fetch(Item("x", str(tmp_path / "pipe")), 100)))
    reader.daemon = True
    reader.start()
    reader.join(5)
    assert [type(each) for each in found] == [Problem]
