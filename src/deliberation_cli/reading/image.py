"""Pictures of pages (photographs and scans kept as PNG, JPEG, TIFF…) are documents: one page a frame."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from deliberation_cli.models import Source
from deliberation_cli.models.document import PageOrigin
from deliberation_cli.reading.image_types import media_type
from deliberation_cli.reading.limits import left_unread, problem
from deliberation_cli.reading.needs_ocr import Decision
from deliberation_cli.reading.ocr import engine
from deliberation_cli.reading.ocr.pages import LARGEST_IMAGE, from_picture
from deliberation_cli.reading.ocr.picture import MOST_PIXELS, POINTS_PER_INCH, RESOLUTION
from deliberation_cli.reading.page import Page, Reading, ReadOptions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BELIEVABLE = (60, 1300)
"""Dots per inch a file may claim; outside, a page of A4 is supposed."""
A4_WIDTH = 595.0


def read_image(data: bytes, source: Source, options: ReadOptions | None = None) -> Reading:
    """Read a picture file, every frame as a page.

    Problems: ocr-missing, truncated, too-many-pages, picture-too-large, page-unreadable, no-words-seen.
    """
    options = options or ReadOptions()
    source.media_type = media_type(data)
    try:
        engine.best(options.engine)
        from PIL import Image
    except (engine.MissingEngineError, ImportError) as error:
        why = error.why.fr if isinstance(error, engine.MissingEngineError) else engine.INSTALL.fr
        return Reading(source, problems=[problem("ocr-missing", why)])
    Image.MAX_IMAGE_PIXELS = None
    try:
        with Image.open(io.BytesIO(data)) as picture:
            return _read_frames(picture, source, options)
    except (OSError, SyntaxError, ValueError) as error:
        return Reading(source, problems=[problem("truncated", str(error))])


def _read_frames(picture: Any, source: Source, options: ReadOptions) -> Reading:
    reading = Reading(source)
    frames = getattr(picture, "n_frames", 1)
    source.pages = frames
    if frames > options.max_pages:
        return Reading(source, problems=[problem("too-many-pages", f"{frames} > {options.max_pages}")])
    if options.ocr == "never":
        origins = [PageOrigin(page=n, method="none", reason="scan-ocr-off") for n in range(1, frames + 1)]
        reading.pages = [Page(origin.page, [], origin=origin) for origin in origins]
        reading.problems.append(left_unread(range(1, frames + 1), frames))
    else:
        for index in range(frames):
            _read_frame(picture, index, reading, options)
    source.origins = [page.origin for page in reading.pages if page.origin]
    source.text = "ocr"
    if options.ocr != "never" and not any(page.lines for page in reading.pages):
        for trouble in reading.problems:
            trouble.fatal = True
    return reading


def _read_frame(picture: Any, index: int, reading: Reading, options: ReadOptions) -> None:
    number = index + 1
    page, trouble = Page(number, []), None
    try:
        picture.seek(index)
        width, height = picture.size
        if width * height > LARGEST_IMAGE:
            trouble = problem("picture-too-large", f"{width} × {height}", number, fatal=False)
        else:
            page = Page(number, [], *_points(picture))
            page, trouble = from_picture(_pixels(picture), page, Decision("ocr", "picture"), options)
    except (OSError, SyntaxError, ValueError) as error:
        trouble = problem("page-unreadable", str(error), number, fatal=False)
    page.origin = page.origin or PageOrigin(page=number, method="none", reason="picture")
    reading.pages.append(page)
    reading.problems += [trouble] if trouble else []


def _points(picture: Any) -> tuple[float, float]:
    """Width and height of a page in points, by the resolution the file claims, or as wide as A4."""
    width, height = picture.size
    claimed = float((picture.info.get("dpi") or (0, 0))[0])
    if not BELIEVABLE[0] <= claimed <= BELIEVABLE[1]:
        claimed = min(width, height) / A4_WIDTH * POINTS_PER_INCH
    return width * POINTS_PER_INCH / claimed, height * POINTS_PER_INCH / claimed


def _pixels(picture: Any) -> NDArray[np.uint8]:
    """Blue-green-red pixels, no finer than a page needs; any mode (1 bit, CMYK, palette, alpha on white)."""
    import numpy as np
    from PIL import Image, ImageOps

    frame = ImageOps.exif_transpose(picture)
    width, height = frame.size
    finest = _points(frame)[0] / POINTS_PER_INCH * RESOLUTION * 1.5 / width
    scale = min(1.0, finest, (MOST_PIXELS / (width * height)) ** 0.5)
    if frame.mode in ("RGBA", "LA", "PA") or "transparency" in frame.info:
        frame = frame.convert("RGBA")
        frame = Image.alpha_composite(Image.new("RGBA", frame.size, "white"), frame)
    frame = frame.convert("RGB")
    if scale < 1:
        frame = frame.resize((max(1, round(width * scale)), max(1, round(height * scale))), Image.Resampling.BOX)
    pixels: NDArray[np.uint8] = np.ascontiguousarray(np.asarray(frame)[:, :, ::-1])
    return pixels
