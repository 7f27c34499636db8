"""Pages drawn for the tests: typeset, rendered, and put back into a PDF as a picture, as a scanner does."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

ACT = [
    "COMMUNE DE VALMORANCE",
    "Séance du 14 mars 2023",
    "Nombre de conseillers en exercice : 15 - présents : 12 - votants : 14",
    "Présents : Mme Hélène Vasseur, M. Aurélien Brétignac, Mme Chloé Dutertre,",
    "M. François Lemoigne, Mme Zoé Guérinet.",
    "Absents ayant donné pouvoir : M. Loïc Prévôt à Mme Hélène Vasseur.",
    "Secrétaire de séance : Mme Chloé Dutertre.",
    "Délibération n° 2023-017 : vote du compte administratif",
    "Le conseil municipal, après en avoir délibéré, par 11 voix pour, 2 contre et 1 abstention,",
    "adopte le compte administratif de l'exercice 2022.",
]


def typeset(lines: list[str], size: float = 11, left: float = 60) -> bytes:
    """A born-digital page of A4."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.setFont("Times-Roman", size)
    for row, line in enumerate(lines):
        canvas.drawString(left, A4[1] - 80 - row * 1.7 * size, line)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def picture(lines: list[str], dpi: int = 200, size: float = 11) -> np.ndarray:
    """Its picture, height × width × 3."""
    document = pypdfium2.PdfDocument(typeset(lines, size))
    return document[0].render(scale=dpi / 72).to_numpy()


def drawn(draw: Callable[[Canvas], None], dpi: int = 200) -> np.ndarray:
    """The picture of a page of A4 drawn by hand, height × width × 3."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return pypdfium2.PdfDocument(buffer.getvalue())[0].render(scale=dpi / 72).to_numpy()


def scanned(*pictures: np.ndarray, dpi: int = 200) -> bytes:
    """A PDF whose pages are these pictures and nothing else."""
    images = [Image.fromarray(p if p.ndim == 2 else p[:, :, ::-1]) for p in pictures]
    buffer = io.BytesIO()
    images[0].save(buffer, "PDF", resolution=dpi, save_all=True, append_images=images[1:])
    return buffer.getvalue()
