"""Tesseract with the French model, in process: the second reader of the careful mode, or the only one.

Without `fra` its error rate is six to ten times higher and nothing tells: this reader refuses to start without it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import tesserocr
from PIL import Image

from deliberation_cli.models.text import Text
from deliberation_cli.reading.ocr.engine import MissingEngineError, extent
from deliberation_cli.reading.page import Line, Word

if TYPE_CHECKING:
    from deliberation_cli.reading.ocr.engine import EngineName, Picture, Turn

LANGUAGE = "fra"
DATA_FOLDERS = (
    "/usr/share/tesseract-ocr/*/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
SIDE = 0.2
"""Part of a line's height that is added at its two ends: boxes of words are a little narrow."""
FRAME = 12
"""Pixels of white put around a line that is read alone."""
FAINT = 0.3
NEED_FRENCH = Text(
    "tesseract n'a pas le français : apt-get install tesseract-ocr-fra tesseract-ocr-osd",
    "tesseract has no French: apt-get install tesseract-ocr-fra tesseract-ocr-osd",
)


class TesseractEngine:
    """Lines by tesseract's layout analysis, words by its LSTM with `fra`."""

    name: EngineName = "tesseract"

    def __init__(self) -> None:
        cv2.setNumThreads(1)
        self._folder = data_folder()
        if self._folder is None:
            raise MissingEngineError(NEED_FRENCH)
        self._api = self._start(LANGUAGE, tesserocr.PSM.AUTO)
        self._orienter: Any = None

    def read(self, picture: Picture) -> list[Line]:
        """Every line of an upright, straightened picture."""
        self._api.SetPageSegMode(tesserocr.PSM.AUTO)
        self._show(picture)
        return self._lines()

    def read_box(self, picture: Picture, line: Line) -> Line:
        """Read again the one line of text that stands where `line` stands."""
        left, above, right, below = extent(line)
        more = SIDE * (below - above)
        x0, top, x1, bottom = (max(0, int(v)) for v in (left - more, above, right + more, below))
        part = picture[top:bottom, x0:x1]
        if not part.size:
            return Line([])
        framed = cv2.copyMakeBorder(part, FRAME, FRAME, FRAME, FRAME, cv2.BORDER_CONSTANT, value=255)
        self._api.SetPageSegMode(tesserocr.PSM.SINGLE_LINE)
        self._show(framed)
        words = [word for found in self._lines(faintest=0.0) for word in found.words]
        return Line([_moved(word, x0 - FRAME, top - FRAME) for word in words])

    def turn(self, picture: Picture) -> Turn:
        """How the picture must be turned, by tesseract's own orientation detection."""
        if self._folder is None or not (self._folder / "osd.traineddata").exists():
            return 0
        if self._orienter is None:
            self._orienter = self._start("osd", tesserocr.PSM.OSD_ONLY)
        self._orienter.SetImage(Image.fromarray(picture))
        found = self._orienter.DetectOrientationScript()
        degrees = int(found["orient_deg"]) if found else 0
        turns: dict[int, Turn] = {90: 270, 180: 180, 270: 90}
        return turns.get(degrees, 0)

    def _show(self, picture: Picture) -> None:
        """Hand the grey levels over as they lie in memory: a detour by an image file's format costs a line's tenth."""
        height, width = picture.shape
        self._api.SetImageBytes(picture.tobytes(), width, height, 1, width)

    def _start(self, language: str, mode: int) -> Any:
        api = tesserocr.PyTessBaseAPI(path=f"{self._folder}/", lang=language, psm=mode)
        api.SetVariable("debug_file", os.devnull)
        return api

    def _lines(self, faintest: float = FAINT) -> list[Line]:
        self._api.Recognize()
        lines: list[Line] = []
        iterator = self._api.GetIterator()
        if iterator is None:
            return []
        level = tesserocr.RIL.WORD
        for item in tesserocr.iterate_level(iterator, level):
            if item.IsAtBeginningOf(tesserocr.RIL.TEXTLINE) or not lines:
                lines.append(Line([]))
            word = _word(item, level)
            if word is not None and word.confidence >= faintest:
                lines[-1].words.append(word)
        return [line for line in lines if line.words]


def data_folder() -> Path | None:
    """The folder that holds the French model, None when it is not installed."""
    named = os.environ.get("TESSDATA_PREFIX")
    found = [Path(named), Path(named) / "tessdata"] if named else []
    for pattern in DATA_FOLDERS:
        root = Path(pattern).anchor
        found += sorted(Path(root).glob(pattern.removeprefix(root)), reverse=True)
    return next((folder for folder in found if (folder / f"{LANGUAGE}.traineddata").exists()), None)


def _word(item: Any, level: int) -> Word | None:
    if item.Empty(level):
        return None
    text, box = item.GetUTF8Text(level).strip(), item.BoundingBox(level)
    sure = item.Confidence(level) / 100
    if not text or not box:
        return None
    x0, top, x1, bottom = (float(v) for v in box)
    return Word(text, (x0, top, x1, bottom), sure)


def _moved(word: Word, left: float, above: float) -> Word:
    if word.box:
        x0, top, x1, bottom = word.box
        word.box = (x0 + left, top + above, x1 + left, bottom + above)
    return word
