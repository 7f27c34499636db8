"""Pages of invented acts for the OCR benchmark: typeset in four fonts, then degraded as scanners and faxes do."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import reportlab
from numpy.typing import NDArray
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

Picture = NDArray[np.uint8]

FONTS = ("Times-Roman", "Helvetica", "Courier", "Vera")
SIZES = {"Times-Roman": 11.5, "Helvetica": 10.5, "Courier": 9.5, "Vera": 9.5}
GIVEN = (
    "Hélène Aurélien Chloé François Zoé Loïc Maëlle Jean-Noël Anaïs Gaël Françoise Noémie Rémi Aïcha Théo Inès".split()
)
FAMILY = (
    "Vasseur Brétignac Dutertre Lemoigne Guérinet Prévôt Castagnède d'Aubigné L'Hostis Ménétrier Le-Goff Quéméneur "
    "Szymański Lefèvre-Roux Hérault Bousquié Villard Ñuñez Coëtlogon Thébault Diaz Maçon Péchoux Illiers Morvan Kœnig"
).replace("ń", "n").split()  # fmt: skip
TOWNS = ("Valmorance", "Saint-Épain-sur-Braye", "Crécy-le-Bourg", "Montaigüe-l'Étang", "Les Ormeaux-Brûlés")
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
SUBJECTS = (
    "Vote du compte administratif du budget annexe de l'assainissement",
    "Acquisition de la parcelle cadastrée section ZE n° 31 pour l'agrandissement du cimetière",
    "Convention de mise à disposition de la salle polyvalente aux associations",
    "Création d'un poste d'adjoint technique territorial à temps non complet",
    "Tarifs de la restauration scolaire à compter de la rentrée",
    "Garantie d'emprunt accordée à l'office public de l'habitat",
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its lines, and the facts that must be found exactly."""

    font: str
    lines: tuple[str, ...]
    fields: tuple[str, ...]


def sheet(font: str, seed: int) -> Sheet:
    """An act invented from a seed: who was there, who held a proxy, how it was voted, its identifier."""
    draw = random.Random(seed)
    names = draw.sample([f"{g} {f}" for g in GIVEN for f in FAMILY], 21)
    present, givers, absent, secretary = names[:14], names[14:18], names[18:20], names[20]
    town, year = draw.choice(TOWNS), draw.randint(2008, 2025)
    day, convened = (f"{draw.randint(2, 28)} {draw.choice(MONTHS)} {year}" for _ in range(2))
    siren, order = f"21{draw.randint(1000000, 9999999)}", f"{year}0{draw.randint(101, 928)}-DEL{draw.randint(100, 999)}"
    act_id = f"0{draw.randint(10, 95)}-{siren}-{order}-DE"
    lines = [f"COMMUNE DE {town.upper()}", "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", f"Séance du {day}"]
    fields = [day, convened, act_id, secretary]
    counts = (draw.randint(19, 33), len(present), len(givers), draw.randint(15, 29))
    lines += [
        f"L'an {year}, le conseil municipal de {town}, légalement convoqué le {convened}, s'est réuni en mairie.",
        f"Membres en exercice : {counts[0]} - Présents : {counts[1]} - Pouvoirs : {counts[2]} - Votants : {counts[3]}",
    ]
    fields += [f"{k} : {n}" for k, n in zip(("exercice", "Présents", "Pouvoirs", "Votants"), counts, strict=True)]
    lines.append("Étaient présents :")
    for start in range(0, len(present), 3):
        group = present[start : start + 3]
        lines.append(", ".join(f"{draw.choice(('M.', 'Mme'))} {name}" for name in group) + ",")
    fields += present
    for giver in givers:
        holder = draw.choice(present)
        lines.append(f"{draw.choice(('M.', 'Mme'))} {giver} a donné pouvoir à {holder}")
        fields.append(f"{giver} a donné pouvoir à {holder}")
    lines.append("Absents excusés : " + ", ".join(absent) + ".")
    fields += absent
    lines.append(f"Secrétaire de séance : {secretary}")
    _decisions(draw, lines, fields, year)
    lines += [
        f"Accusé de réception en préfecture : {act_id}",
        f"Date de télétransmission : {draw.randint(10, 28)}/0{draw.randint(1, 9)}/{year}",
    ]
    fields.append(lines[-1].rpartition(" ")[2])
    return Sheet(font, tuple(lines), tuple(fields))


def _decisions(draw: random.Random, lines: list[str], fields: list[str], year: int) -> None:
    for order, subject in enumerate(draw.sample(SUBJECTS, 5), 1):
        number = f"{year}-{draw.randint(1, 150):03d}"
        amount = f"{draw.randint(1, 980)} {draw.randint(100, 999)},{draw.randint(10, 99)} €"
        votes = f"{draw.randint(11, 29)} voix pour, {draw.randint(0, 9)} contre et {draw.randint(0, 9)} abstentions"
        lines += [
            f"{order}. Délibération n° {number} : {subject}",
            "Monsieur le Maire expose au conseil municipal qu'il convient de se prononcer sur cette affaire,",
            f"dont le montant s'élève à {amount} hors taxes, inscrits à l'article {draw.randint(2, 9)}.",
            f"Le conseil municipal, après en avoir délibéré, par {votes}, adopte.",
        ]
        fields += [number, amount, votes]


def typeset(page: Sheet) -> bytes:
    """The page as a born-digital PDF of A4."""
    if "Vera" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Vera", str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    size = SIZES[page.font]
    for row, line in enumerate(page.lines):
        widest = pdfmetrics.stringWidth(line, page.font, size)
        canvas.setFont(page.font, min(size, size * 490 / widest))
        canvas.drawString(55, A4[1] - 70 - row * 1.65 * size, line)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def rendered(page: Sheet, dpi: int) -> Picture:
    """Its picture, blue-green-red."""
    picture: Picture = pypdfium2.PdfDocument(typeset(page))[0].render(scale=dpi / 72).to_numpy()
    return picture


def scanned(picture: Picture, dpi: int, quality: int = 92) -> bytes:
    """A PDF whose one page is this picture."""
    image = Image.fromarray(picture if picture.ndim == 2 else picture[:, :, ::-1])
    buffer = io.BytesIO()
    image.save(buffer, "PDF", resolution=dpi, quality=quality)
    return buffer.getvalue()


def skewed(picture: Picture, degrees: float) -> Picture:
    """Turned by a few degrees on white."""
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=(255, 255, 255))


def noisy(picture: Picture, sigma: float, seed: int = 7) -> Picture:
    """With the grain of a sensor."""
    noise = np.random.default_rng(seed).normal(0, sigma, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def greyed(picture: Picture) -> Picture:
    """On grey paper with a shadow along one side; the ink paler."""
    width = picture.shape[1]
    paper = np.linspace(150, 215, width, dtype=np.float32)[None, :, None]
    return (40 + (paper - 40) * (picture.astype(np.float32) / 255)).clip(0, 255).astype(np.uint8)


def stamped(picture: Picture, seed: int = 3) -> Picture:
    """Blue round stamps and a pen's flourish over the text, the ink as transparent as real ones."""
    ink = np.full_like(picture, 255)
    draw = random.Random(seed)
    height, width = picture.shape[:2]
    blue = (200, 70, 50)
    for _ in range(3):
        centre = (draw.randint(width // 5, 4 * width // 5), draw.randint(height // 8, 5 * height // 8))
        radius = width // 8
        for r in (radius, int(radius * 0.72)):
            cv2.circle(ink, centre, r, blue, max(3, width // 400))
        for row in range(-2, 3):
            where = (centre[0] - int(radius * 0.6), centre[1] + row * radius // 4)
            cv2.putText(
                ink, "MAIRIE COURRIER", where, cv2.FONT_HERSHEY_DUPLEX, width / 2600, blue, max(2, width // 800)
            )
    curve = [
        (int(width * t), int(height * (0.5 + 0.08 * np.sin(30 * t) - 0.2 * t))) for t in np.linspace(0.45, 0.9, 90)
    ]
    cv2.polylines(ink, [np.array(curve)], False, (150, 40, 30), max(3, width // 350))
    return (picture.astype(np.uint16) * ink // 255).astype(np.uint8)


def faxed(page: Sheet) -> Picture:
    """One bit, 204 × 98 lines an inch stretched to 200, speckled: a standard-resolution fax."""
    fine = noisy(cv2.cvtColor(rendered(page, 204), cv2.COLOR_BGR2GRAY), 25)
    height, width = fine.shape
    low = cv2.resize(fine, (width, height * 130 // 204), interpolation=cv2.INTER_AREA)
    bits = np.where(low > 150, 255, 0).astype(np.uint8)
    return cv2.resize(bits, (width, height), interpolation=cv2.INTER_NEAREST)


def bad(page: Sheet, dpi: int) -> Picture:
    """What a tired copier gives: askew, blurred, grey and grainy."""
    picture = skewed(greyed(rendered(page, dpi)), 1.3)
    return noisy(cv2.GaussianBlur(picture, (3, 3), 0.7 * dpi / 200), 12)


CONDITIONS: dict[str, Callable[[Sheet], bytes]] = {
    "clean 300": lambda p: scanned(rendered(p, 300), 300),
    "clean 200": lambda p: scanned(rendered(p, 200), 200),
    "clean 150": lambda p: scanned(rendered(p, 150), 150),
    "skew +2°": lambda p: scanned(skewed(rendered(p, 200), 2), 200),
    "skew -2°": lambda p: scanned(skewed(rendered(p, 200), -2), 200),
    "noise": lambda p: scanned(noisy(rendered(p, 200), 25), 200),
    "JPEG 30": lambda p: scanned(rendered(p, 200), 200, quality=30),
    "grey": lambda p: scanned(greyed(rendered(p, 200)), 200),
    "stamp": lambda p: scanned(stamped(rendered(p, 200)), 200),
    "turned 90": lambda p: scanned(cv2.rotate(rendered(p, 200), cv2.ROTATE_90_CLOCKWISE), 200),
    "turned 180": lambda p: scanned(cv2.rotate(rendered(p, 200), cv2.ROTATE_180), 200),
    "turned 270": lambda p: scanned(cv2.rotate(rendered(p, 200), cv2.ROTATE_90_COUNTERCLOCKWISE), 200),
    "bad 200": lambda p: scanned(bad(p, 200), 200),
    "bad 150": lambda p: scanned(bad(p, 150), 150),
    "fax": lambda p: scanned(faxed(p), 200),
}
"""Name of a condition → the PDF of a page scanned so."""
