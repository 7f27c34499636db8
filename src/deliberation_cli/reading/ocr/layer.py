"""A searchable copy of a scan: the words read are laid, invisible, over the picture; the source is left untouched.

The layer is text in render mode 3 (ISO 32000-1, 9.3.6) in a font whose glyphs are all half an em wide, so that each
word is stretched exactly over its box and is selected and found where a reader sees it.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from deliberation_cli.models import BBox
from deliberation_cli.reading.image_types import media_type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deliberation_cli.reading.page import Page, Word

FONT = "/DelibOcr"
ADVANCE = 0.5
"""Width of every glyph of the layer's font, in ems."""
TYPED = 1.0
"""Confidence of words that were text from the start: they are in the file already."""
QUALITY = 90


def searchable(data: bytes, pages: Sequence[Page]) -> bytes:
    """The PDF (or the picture file made a PDF) with the words of its scanned pages laid over them.

    Raises ValueError where the file is neither; pikepdf's own errors where the PDF is broken.
    """
    import pikepdf

    with pikepdf.open(io.BytesIO(_as_pdf(data))) as document:
        font = document.make_indirect(_font(pikepdf))
        for sheet, page in zip(document.pages, pages, strict=False):
            words = [word for line in page.lines for word in line.words if word.box and word.confidence < TYPED]
            if words:
                _lay(document, sheet, page, words, font)
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue()


def _as_pdf(data: bytes) -> bytes:
    if b"%PDF-" in data[:1024]:
        return data
    if not media_type(data):
        raise ValueError("neither a PDF nor a picture")
    from PIL import Image, ImageSequence

    with Image.open(io.BytesIO(data)) as picture:
        dpi = float((picture.info.get("dpi") or (200, 200))[0]) or 200.0
        frames = [
            f.convert("RGB") if f.mode not in ("1", "L", "RGB") else f.copy() for f in ImageSequence.Iterator(picture)
        ]
    buffer = io.BytesIO()
    frames[0].save(buffer, "PDF", resolution=dpi, quality=QUALITY, save_all=True, append_images=frames[1:])
    return buffer.getvalue()


def _font(pikepdf: Any) -> Any:
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
        FirstChar=32,
        LastChar=255,
        Widths=pikepdf.Array([int(1000 * ADVANCE)] * 224),
    )


def _lay(document: Any, sheet: Any, page: Page, words: Sequence[Word], font: Any) -> None:
    import pikepdf

    if "/Resources" not in sheet.obj:
        sheet.obj.Resources = pikepdf.Dictionary()
    if "/Font" not in sheet.resources:
        sheet.resources.Font = pikepdf.Dictionary()
    sheet.resources.Font[FONT] = font
    box = [float(v) for v in sheet.cropbox]
    shown = (min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3]))
    matrix = _to_user_space(int(sheet.obj.get("/Rotate", 0)) % 360, shown)
    width, height = (shown[3] - shown[1], shown[2] - shown[0])[:: -1 if matrix[0] else 1]
    scale = (width / page.width if page.width else 1.0, height / page.height if page.height else 1.0)
    rows = [f"q {' '.join(f'{v:.3f}' for v in matrix)} cm BT 3 Tr".encode()]
    rows += [_shown(word, scale, height) for word in words]
    sheet.contents_add(document.make_stream(b"q"), prepend=True)
    sheet.contents_add(document.make_stream(b"Q\n" + b"\n".join([*rows, b"ET Q"])))


def _to_user_space(rotate: int, shown: BBox) -> tuple[float, ...]:
    """The matrix from the page as a reader sees it (origin bottom left) to the page's own space."""
    left, bottom, right, top = shown
    return {
        90: (0, 1, -1, 0, right, bottom),
        180: (-1, 0, 0, -1, right, top),
        270: (0, -1, 1, 0, left, top),
    }.get(rotate, (1, 0, 0, 1, left, bottom))


def _shown(word: Word, scale: tuple[float, float], height: float) -> bytes:
    x0, top, x1, bottom = word.box or (0, 0, 0, 0)
    size = max(1.0, (bottom - top) * scale[1] * 0.8)
    text = word.text.encode("cp1252", "replace")
    stretch = 100 * (x1 - x0) * scale[0] / (ADVANCE * size * len(text))
    baseline = height - (top + 0.8 * (bottom - top)) * scale[1]
    head = f"{FONT} {size:.2f} Tf {max(1.0, stretch):.2f} Tz 1 0 0 1 {x0 * scale[0]:.2f} {baseline:.2f} Tm <"
    return head.encode() + (text + b" ").hex().encode() + b"> Tj"
