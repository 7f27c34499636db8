"""RapidOCR's detector and PP-OCRv6's line recogniser, on OpenVINO: the reader that pip alone brings.

The models are files of the wheel: nothing is downloaded and nothing calls out. RapidOCR finds the lines and cuts them
out; the recogniser is run here, because three things matter that its own loop does not offer: line pictures padded to
a few widths (memory stays flat over a register), only the French alphabet (a fifth of the time, and no Chinese sign
ever), and the second choice of each doubtful character.
"""

from __future__ import annotations

import logging
import math
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deliberation_cli.reading.ocr import baseline, ctc
from deliberation_cli.reading.ocr.engine import ASIDE, extent
from deliberation_cli.reading.page import Line, Word

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from deliberation_cli.reading.ocr.engine import EngineName, Picture, Turn

import cv2
import numpy as np
import openvino
from openvino import opset13
from rapidocr import RapidOCR
from rapidocr.utils.typings import EngineType

HEIGHT = 48
"""Height of a line picture, pixels: the recogniser's input."""
WIDTH_STEP = 96
SHORTEST, LONGEST = 320, 4800
SHAPES_OF_PAGES, SHAPES_OF_LINES = 8, 100
"""How many prepared operations are remembered: thousands, as by default, take 2 GB over pages of many sizes. Pages
mostly have one size and lines some tens of widths, so that fewer cost no time."""
DETECTION_SIDE = 960
"""Longest side of the copy on which lines are looked for."""
FAINT = 0.55
"""A line read with a lower mean probability is texture, not text."""
UPRIGHT_ENOUGH = 0.88
SAMPLE = 3
ROOM = 8
"""Pixels around a line that is cut out to be read alone: its edges are interpolated."""
ON_END = 1.5
"""A line is on end when it is so many times taller than wide."""
TILTED, FEW, FEW_TILTED = 3.5, 12, 9.0
"""Degrees by which a line lies across the page; how few letters tell their slope badly, and the degrees for those."""
LONE_SIGN = 90
"""Pixels: what is less tall is one upright sign (« 1 », « : »), not a line on end."""
SIGNS = (
    " .,;:!?'’‘\"«»“”()[]{}/\\-–—_+*=%&@#€$£§°²³ºª½¼¾…·•●○■□▪➢✓✔×÷<>|~→±µ©®"
    "abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæñóíáúãõøåß0123456789"
)
TAKEN_FOR = {"æ": "œ", "Æ": "Œ", "º": "°", "ª": "°"}
"""Signs that French hardly prints, and those they are mistaken for: all but a sure one counts for the latter."""
RARELY = 0.02
ALPHABET = frozenset(SIGNS + SIGNS.upper())
"""What French acts are printed with, names of foreign origin included."""


class RapidEngine:
    """Lines by PP-OCRv6 small; one OpenVINO thread, one process may run one for each core."""

    name: EngineName = "rapid"

    def __init__(self) -> None:
        cv2.setNumThreads(1)
        logging.getLogger("RapidOCR").setLevel(logging.ERROR)
        models = Path(str(files("rapidocr"))) / "models"
        precision = "bf16" if _has_matrix_tiles() else "f32"
        self._cutter = RapidOCR(
            params={
                "Global.log_level": "error",
                "Global.use_cls": False,
                "Det.engine_type": EngineType.OPENVINO,
                "Det.model_path": str(models / "PP-OCRv6_det_small.onnx"),
                "Det.limit_side_len": DETECTION_SIDE,
                "Det.limit_type": "max",
                "Rec.rec_batch_num": 1,
                "EngineConfig.openvino.inference_num_threads": 1,
                "EngineConfig.openvino.enable_cpu_pinning": False,
            }
        )
        self._detector = self._cutter._load_det_model()
        detector = self._detector.session
        detector.session = _request(detector.model, SHAPES_OF_PAGES)
        self._recogniser, self._alphabet = _load(models / "PP-OCRv6_rec_small.onnx", precision)
        self._taken = [(self._alphabet.index(rare), self._alphabet.index(usual)) for rare, usual in TAKEN_FOR.items()]

    def read(self, picture: Picture) -> list[Line]:
        """Every line of an upright, straightened picture; none where most of its lines stand on end."""
        colour = cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)
        boxes = self._boxes(colour)
        if _length(boxes, vertical=True) > _length(boxes, vertical=False):
            return []
        lines = (self._line(colour, box) for box in boxes)
        return [line for line in lines if line.words and _mean(line) >= FAINT]

    def read_box(self, picture: Picture, line: Line) -> Line:
        """Read again the one line of text that stands where `line` stands."""
        x0, top, x1, bottom = extent(line)
        left, above = max(0, int(x0) - ROOM), max(0, int(top) - ROOM)
        part = picture[above : int(bottom) + ROOM, left : int(x1) + ROOM]
        if not part.size:
            return Line([])
        return self._line(cv2.cvtColor(part, cv2.COLOR_GRAY2BGR), _corners(x0, top, x1, bottom), (left, above))

    def turn(self, picture: Picture) -> Turn:
        """How the picture must be turned: sideways by the shape of its lines, upside down by reading three of them."""
        colour = cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)
        boxes = self._boxes(colour)
        if not len(boxes):
            return 0
        sideways = _length(boxes, vertical=True) > _length(boxes, vertical=False)
        if sideways:
            colour = cv2.rotate(colour, cv2.ROTATE_90_CLOCKWISE)
            boxes = self._boxes(colour)
        longest = sorted(boxes, key=lambda box: float(box[:, 0].max() - box[:, 0].min()), reverse=True)[:SAMPLE]
        crops = self._cutter.crop_text_regions(colour, longest)
        upright = self._sureness(crops)
        if upright < UPRIGHT_ENOUGH and self._sureness([cv2.rotate(c, cv2.ROTATE_180) for c in crops]) > upright:
            return 270 if sideways else 180
        return 90 if sideways else 0

    def _boxes(self, colour: NDArray[np.uint8]) -> Any:
        found = self._detector(colour).boxes
        return [] if found is None else found

    def _line(self, colour: NDArray[np.uint8], corners: Any, at: tuple[int, int] = (0, 0)) -> Line:
        """The line between corners on the page, of which `colour` is the part that begins at `at`."""
        crop = self._crop(colour, corners - np.array(at, np.float32))
        words = self._words(crop)
        if not words:
            return Line([])
        placed = [_placed(word, corners, crop.shape[1]) for word in baseline.measured(words, crop[:, :, 0])]
        return Line(placed, ASIDE if _tilted(corners, words) else 0)

    def _crop(self, colour: NDArray[np.uint8], corners: Any) -> Any:
        """The picture of a line; a lone narrow sign keeps its stance, a long line on end is laid down."""
        height = float(corners[:, 1].max() - corners[:, 1].min())
        if height > ON_END * float(corners[:, 0].max() - corners[:, 0].min()) and height < LONE_SIGN:
            x0, top, x1, bottom = (int(v) for v in (*corners.min(axis=0), *corners.max(axis=0)))
            return colour[top : bottom + 1, x0 : x1 + 1]
        return self._cutter.crop_text_regions(colour, [corners])[0]

    def _words(self, crop: NDArray[np.uint8]) -> list[Word]:
        height, width = crop.shape[:2]
        if not height or not width:
            return []
        wide = min(LONGEST, max(1, math.ceil(HEIGHT * width / height)))
        padded = min(LONGEST, max(SHORTEST, math.ceil(wide / WIDTH_STEP) * WIDTH_STEP))
        columns = self._columns(crop, wide, padded)
        column_width = padded / len(columns) * width / wide
        return ctc.words(ctc.decode(columns, self._alphabet), column_width, float(width))

    def _columns(self, crop: NDArray[np.uint8], wide: int, padded: int) -> NDArray[np.float32]:
        scaled = cv2.resize(crop, (wide, HEIGHT)).astype(np.float32) / 127.5 - 1.0
        batch = np.zeros((1, 3, HEIGHT, padded), np.float32)
        batch[0, :, :, :wide] = scaled.transpose(2, 0, 1)
        self._recogniser.infer([batch])
        columns: NDArray[np.float32] = self._recogniser.get_output_tensor().data[0].copy()
        for rare, usual in self._taken:
            columns[:, usual] += columns[:, rare] * (1 - RARELY)
            columns[:, rare] *= RARELY
        return columns

    def _sureness(self, crops: list[NDArray[np.uint8]]) -> float:
        words = [word for crop in crops for word in self._words(crop)]
        letters = sum(len(word.text) for word in words)
        return sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0


def _load(path: Path, precision: str) -> tuple[Any, tuple[str, ...]]:
    """The recogniser with only the French alphabet's outputs, and that alphabet (the blank first)."""
    core = openvino.Core()
    model = core.read_model(path)
    signs = ["", *model.get_rt_info()["framework"]["character"].value.splitlines(), " "]
    kept = [0, *(i for i, sign in enumerate(signs) if i and sign in ALPHABET)]
    for constant in [op for op in model.get_ordered_ops() if op.get_type_name() == "Constant"]:
        if constant.get_output_shape(0) and constant.get_output_shape(0)[-1] == len(signs):
            smaller = opset13.constant(constant.data[..., kept].copy())
            for target in list(constant.output(0).get_target_inputs()):
                target.replace_source_output(smaller.output(0))
    model.validate_nodes_and_infer_types()
    return _request(model, SHAPES_OF_LINES, INFERENCE_PRECISION_HINT=precision), tuple(signs[i] for i in kept)


def _request(model: Any, remembered: int, **more: str) -> Any:
    """A model ready to run, on one thread; `remembered` operations stay prepared for the shapes of input last seen.

    The thread is not pinned to a core: each worker would pin itself to the first one, and all would share it.
    """
    options = {"INFERENCE_NUM_THREADS": "1", "NUM_STREAMS": "1", "CPU_RUNTIME_CACHE_CAPACITY": str(remembered)}
    options["ENABLE_CPU_PINNING"] = "NO"
    return openvino.Core().compile_model(model, "CPU", options | more).create_infer_request()


def _has_matrix_tiles() -> bool:
    """Whether bf16 is the faster precision: only with AMX; elsewhere it costs nearly twice the time of f32."""
    try:
        return "amx_bf16" in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def _mean(line: Line) -> float:
    return sum(word.confidence for word in line.words) / len(line.words)


def _length(boxes: Any, *, vertical: bool) -> float:
    total = 0.0
    for box in boxes:
        width, height = float(box[:, 0].max() - box[:, 0].min()), float(box[:, 1].max() - box[:, 1].min())
        if (height > max(ON_END * width, LONE_SIGN)) == vertical:
            total += max(width, height)
    return total


def _tilted(corners: Any, words: list[Word]) -> bool:
    """Whether a line runs up or down the straightened page."""
    (ax, ay), (bx, by), _, (dx, dy) = corners.tolist()
    length, height = math.hypot(bx - ax, by - ay), math.hypot(dx - ax, dy - ay)
    tilt = math.degrees(math.atan2(abs(by - ay), abs(bx - ax)))
    letters = sum(len(word.text) for word in words)
    return length > height and tilt > (TILTED if letters >= FEW and length > 2 * height else FEW_TILTED)


def _corners(x0: float, top: float, x1: float, bottom: float) -> Any:
    return np.array([[x0, top], [x1, top], [x1, bottom], [x0, bottom]], np.float32)


def _placed(word: Word, corners: Any, width: int) -> Word:
    """A word of a line picture, its box in the pixels of the page's picture."""
    if word.box is None:
        return word
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners.tolist()
    xs, ys = [], []
    for across in (word.box[0] / width, word.box[2] / width):
        x, y = ax + (bx - ax) * across, ay + (by - ay) * across
        far_x, far_y = dx + (cx - dx) * across, dy + (cy - dy) * across
        for down in (word.box[1], word.box[3]):
            xs.append(x + (far_x - x) * down)
            ys.append(y + (far_y - y) * down)
    word.box = (min(xs), min(ys), max(xs), max(ys))
    return word
