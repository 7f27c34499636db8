"""`delib doctor`: what is installed, whether scans can be read, and what to install; exit 1 where it is bad."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import click

from deliberation_cli._version import __version__
from deliberation_cli.cli import options
from deliberation_cli.cli.words import Exit, help_text, language
from deliberation_cli.models.text import Lang, Text

if TYPE_CHECKING:
    from deliberation_cli.reading.ocr.engine import EngineName, Picture

State = Literal["ok", "note", "bad"]
MARKS: dict[State, str] = {"ok": "✓", "note": "·", "bad": "✗"}
LIBRARIES = (
    "pypdfium2",
    "pdfplumber",
    "rapidocr",
    "openvino",
    "opencv-python-headless",
    "tesserocr",
    "pikepdf",
    "pillow",
)
SENTENCE = "Le conseil municipal, par 17 voix pour et 2 contre, adopte : Hélène Brétignac"
"""What is drawn and read again: accents, numbers, a name."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at, how it is, and in words what to do about it."""

    state: State
    said: Text


@click.command(
    "doctor",
    help=help_text(
        "Vérifie l'installation : bibliothèques, lecteurs de scans, langues, cache ; lit une page d'essai.",
        "Checks the installation: libraries, scan readers, languages, cache; reads a page drawn for the test.",
    ),
)
@options.lang
@click.pass_context
def command(context: click.Context, lang: str | None) -> None:
    """Say what is there and what is missing; exit 1 where scans would be read badly or not at all."""
    speech: Lang = language(lang)
    checks = [*_program(), *_readers(), _cache()]
    for check in checks:
        click.echo(f"{MARKS[check.state]} {check.said.say(speech)}")
    bad = any(check.state == "bad" for check in checks)
    verdict = Text("Il y a à réparer.", "Something needs mending.") if bad else Text("Tout va bien.", "All is well.")
    click.echo(verdict.say(speech))
    context.exit(Exit.FINDINGS if bad else Exit.CLEAN)


def _program() -> list[Check]:
    versions = ", ".join(f"{name} {_version(name)}" for name in LIBRARIES)
    return [
        Check("ok", Text(*(f"delib {__version__}, Python {platform.python_version()}, {platform.machine()}",) * 2)),
        Check("note", Text(f"bibliothèques : {versions}", f"libraries: {versions}")),
    ]


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "—"


def _readers() -> list[Check]:
    from deliberation_cli.reading.ocr import engine

    names = engine.installed()
    checks = [_tried(name) for name in names]
    if not names:
        mend = engine.missing("rapid") or engine.INSTALL
        return [Check("bad", Text(f"aucun lecteur de scans : {mend.fr}", f"no scan reader: {mend.en}"))]
    if "rapid" not in names and (why := engine.missing("rapid")):
        checks.append(Check("note", Text(f"rapid : {why.fr}", f"rapid: {why.en}")))
    if "tesseract" not in names:
        checks.append(_without_tesseract(engine.missing("tesseract") or engine.INSTALL))
    elif len(names) > 1:
        checks.append(
            Check(
                "ok",
                Text("lecture attentive : noms et nombres lus deux fois", "careful mode: names and numbers read twice"),
            )
        )
    return checks


def _without_tesseract(why: Text) -> Check:
    """Tesseract without French is bad news where tesseract is the reader that was meant; else only a pity."""
    from shutil import which

    meant = which("tesseract") is not None
    return Check(
        "bad" if meant else "note",
        Text(
            f"pas de second lecteur, donc pas de lecture attentive. {why.fr}",
            f"no second reader, hence no careful mode. {why.en}",
        ),
    )


def _tried(name: EngineName) -> Check:
    """Read a page drawn on the spot."""
    from deliberation_cli.reading.ocr import engine

    picture = _drawn()
    text = " ".join(line.text for line in engine.start(name).read(picture))
    if _letters(text) == _letters(SENTENCE):
        said = Text(f"{name} : la page d'essai est bien lue", f"{name}: the test page reads well")
        return Check("ok", said)
    return Check(
        "bad",
        Text(f"{name} : la page d'essai est mal lue : « {text} »", f"{name}: the test page reads badly: “{text}”"),
    )


def _drawn() -> Picture:
    """The sentence in one of the fonts that pdfium brings, on a sheet of paper."""
    import ctypes

    import pypdfium2
    import pypdfium2.raw as pdfium

    document = pypdfium2.PdfDocument.new()
    sheet = document.new_page(595, 200)
    text = pdfium.FPDFPageObj_NewTextObj(document.raw, b"Times-Roman", 14.0)
    letters = (SENTENCE + "\0").encode("utf-16-le")
    buffer = ctypes.create_string_buffer(letters, len(letters))
    pdfium.FPDFText_SetText(text, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    pdfium.FPDFPageObj_Transform(text, 1, 0, 0, 1, 40, 100)
    pdfium.FPDFPage_InsertObject(sheet.raw, text)
    pdfium.FPDFPage_GenerateContent(sheet.raw)
    picture: Picture = sheet.render(scale=200 / 72, grayscale=True).to_numpy()
    return picture if picture.ndim == 2 else picture[:, :, 0]


def _letters(text: str) -> str:
    return "".join(text.replace("’", "'").split())


def _cache() -> Check:
    from deliberation_cli.archive.cache import default_folder

    folder = default_folder()
    nearest = next(place for place in (folder, *folder.parents) if place.exists())
    if os.access(nearest, os.W_OK):
        return Check("ok", Text(f"cache : {folder}", f"cache: {folder}"))
    said = Text(
        f"cache : impossible d'écrire dans {folder} (DELIB_CACHE en nomme un autre)",
        f"cache: cannot write in {folder} (DELIB_CACHE names another)",
    )
    return Check("note", said)
