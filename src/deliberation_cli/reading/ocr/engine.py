"""The interface of a character reader, and which readers this machine has.

A third reader is one file beside `rapid.py`, with a class that keeps this protocol, and one line in `ENGINES`.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Protocol

from deliberation_cli.models import BBox
from deliberation_cli.models.text import Text
from deliberation_cli.reading.page import Line

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]
    """Grey levels, height × width, black ink on white paper."""
else:
    Picture = Any

EngineName = Literal["rapid", "tesseract"]
Turn = Literal[0, 90, 180, 270]
"""Degrees by which a picture must be turned clockwise to stand upright."""

ENGINES: dict[EngineName, str] = {
    "rapid": "deliberation_cli.reading.ocr.rapid:RapidEngine",
    "tesseract": "deliberation_cli.reading.ocr.tesseract:TesseractEngine",
}
"""Every reader, the best first."""

ASIDE = -1
"""`Line.block` of a line that does not lie as the others do: written across them, on a stamp, in a margin."""

INSTALL = Text(
    "pour lire les scans : pip install 'deliberation-cli[ocr]'",
    "to read scans: pip install 'deliberation-cli[ocr]'",
)


class Engine(Protocol):
    """A reader of pictures. Boxes are in pixels of the picture it was given; lines are in no order.

    A reader that sees how lines lie gives the block `ASIDE` to those that lie otherwise than the page's.
    """

    name: EngineName

    def read(self, picture: Picture) -> list[Line]:
        """Every line of an upright, straightened picture."""

    def read_box(self, picture: Picture, line: Line) -> Line:
        """Read again the one line of text that stands where `line` stands."""

    def turn(self, picture: Picture) -> Turn:
        """How the picture must be turned to stand upright."""


@dataclass(frozen=True, slots=True)
class MissingEngineError(Exception):
    """A reader that cannot start here: `why` for a person, with the mend."""

    why: Text


@cache
def start(name: EngineName) -> Engine:
    """The reader, started once in this process. Raises `MissingEngineError` with the mend."""
    module, _, attribute = ENGINES[name].partition(":")
    try:
        engine: Engine = getattr(importlib.import_module(module), attribute)()
    except ImportError as error:
        raise MissingEngineError(Text(*(f"{part} ({error.name})" for part in INSTALL))) from error
    return engine


@cache
def missing(name: EngineName) -> Text | None:
    """Why a reader cannot start here, None when it can."""
    try:
        start(name)
    except MissingEngineError as error:
        return error.why
    return None


def installed() -> list[EngineName]:
    """The readers that start here, the best first."""
    return [name for name in ENGINES if missing(name) is None]


def best(asked: EngineName | None) -> Engine:
    """The reader asked for, or the best one. Raises `MissingEngineError` when there is none."""
    if asked:
        return start(asked)
    names = installed()
    return start(names[0] if names else "rapid")


def extent(line: Line) -> BBox:
    """The box around a line's words."""
    boxes = [word.box for word in line.words if word.box]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
