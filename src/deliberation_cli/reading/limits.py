"""What may go wrong with a file, as values: one kebab-case code a cause, one sentence a code with its mend."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.models import Problem
from deliberation_cli.models.text import Text

CAUSES: dict[str, Text] = {
    "missing": Text(
        "le fichier est introuvable ou illisible ({detail}). Vérifiez son chemin et vos droits de lecture.",
        "the file cannot be found or opened ({detail}). Check its path and your permission to read it.",
    ),
    "directory": Text(
        "c'est un dossier, non un fichier. Donnez un fichier, ou laissez la commande parcourir le dossier.",
        "this is a folder, not a file. Give a file, or let the command walk the folder.",
    ),
    "empty": Text(
        "le fichier est vide ({detail}). Demandez l'original, ou refaites la numérisation.",
        "the file is empty ({detail}). Ask for the original, or scan it again.",
    ),
    "noise": Text(
        "le contenu n'est pas du texte ({detail}). Donnez l'acte en PDF, en texte, en .docx ou en .odt.",
        "the content is not text ({detail}). Give the act as PDF, text, .docx or .odt.",
    ),
    "unknown-type": Text(
        "ce type de fichier n'est pas lu ({detail}). Convertissez-le en PDF, en texte, en .docx ou en .odt.",
        "this type of file is not read ({detail}). Convert it to PDF, text, .docx or .odt.",
    ),
    "encrypted": Text(
        "le document est protégé par un mot de passe. Enregistrez-en une copie sans protection.",
        "the document is protected by a password. Save a copy without protection.",
    ),
    "truncated": Text(
        "le fichier est abîmé ou coupé ({detail}). Téléchargez-le ou copiez-le de nouveau.",
        "the file is damaged or cut short ({detail}). Download or copy it again.",
    ),
    "no-pages": Text(
        "le document n'a aucune page. Refaites l'export ou la numérisation.",
        "the document has no page. Export or scan it again.",
    ),
    "too-many-pages": Text(
        "le document est trop long ({detail}). Découpez-le, ou relevez la limite avec --max-pages.",
        "the document is too long ({detail}). Split it, or raise the limit with --max-pages.",
    ),
    "too-large": Text(
        "le fichier est trop gros ({detail}). Réduisez-le, ou relevez la limite avec --max-bytes.",
        "the file is too large ({detail}). Make it smaller, or raise the limit with --max-bytes.",
    ),
    "page-unreadable": Text(
        "une page n'a pas pu être lue ({detail}). Ouvrez-la dans une visionneuse et réexportez le document.",
        "a page could not be read ({detail}). Open it in a viewer and export the document again.",
    ),
    "ocr-missing": Text(
        "cette page est une image de texte et rien n'est installé pour la lire ({detail}).",
        "this page is a picture of text and nothing is installed to read it "
        "(pip install 'deliberation-cli[ocr]'; delib doctor says what is missing).",
    ),
    "ocr-off": Text(
        "pages qui sont des images et n'ont pas été lues, l'OCR étant coupée : {detail}. Relancez avec --ocr auto.",
        "pages that are images and were not read, OCR being off: {detail}. Run again with --ocr auto.",
    ),
    "garbled-ocr-off": Text(
        "pages dont le texte n'est pas celui qui s'y voit, et que l'OCR, coupée, n'a pas relues : {detail}. "
        "Relancez avec --ocr auto.",
        "pages whose text is not what is seen on them, and that OCR, being off, has not read again: {detail}. "
        "Run again with --ocr auto.",
    ),
    "picture-too-large": Text(
        "l'image de cette page est démesurée ({detail}) : elle n'a pas été lue. "
        "Numérisez-la de nouveau à 200 points par pouce.",
        "the picture of this page is far too large ({detail}): it was not read. Scan it again at 200 dpi.",
    ),
    "no-words-seen": Text(
        "cette page est une image où aucun mot imprimé n'a été reconnu "
        "(photographie, écriture manuscrite, plan ?). Relisez-la.",
        "this page is a picture in which no printed word was recognised (photograph, handwriting, plan?). Look at it.",
    ),
    "doubtful-page": Text(
        "cette page se lit mal (sûreté moyenne {detail}) : relisez ce qui en est tiré, ou numérisez-la de nouveau.",
        "this page reads badly (mean confidence {detail}): check what was taken from it, or scan it again.",
    ),
    "missing-library": Text(
        "il manque une bibliothèque pour lire ce fichier ({detail}). Installez-la, puis recommencez.",
        "a library is missing to read this file ({detail}). Install it, then try again.",
    ),
    "denied": Text(
        "le dossier ne peut pas être ouvert ({detail}). Demandez le droit de le lire.",
        "the folder cannot be opened ({detail}). Ask for permission to read it.",
    ),
    "no-match": Text(
        "aucun fichier ne correspond ({detail}). Vérifiez le motif ou l'adresse.",
        "no file matches ({detail}). Check the pattern or the address.",
    ),
    "zip-bomb": Text(
        "l'archive zip se déplie démesurément ou ment sur son contenu ({detail}). Refaites l'archive.",
        "the zip archive unpacks beyond measure or lies about its content ({detail}). Make the archive again.",
    ),
    "timeout": Text(
        "le fichier n'a pas pu être lu en {detail}. Découpez-le, ou relevez la limite avec --timeout.",
        "the file could not be read within {detail}. Split it, or raise the limit with --timeout.",
    ),
    "memory": Text(
        "la lecture du fichier demande plus de mémoire que {detail}. Découpez-le, ou relevez la limite avec --memory.",
        "reading the file takes more memory than {detail}. Split it, or raise the limit with --memory.",
    ),
    "crashed": Text(
        "la lecture du fichier s'est arrêtée net ({detail}). Ouvrez-le dans une visionneuse et réexportez-le.",
        "reading the file came to a sudden end ({detail}). Open it in a viewer and export it again.",
    ),
    "changed": Text(
        "le fichier change pendant la lecture. Relancez quand il est complet.",
        "the file changes while it is read. Run again once it is complete.",
    ),
    "too-deep": Text(
        "le contenu du fichier est emboîté sans fin. Réexportez le document.",
        "the content of the file is nested without end. Export the document again.",
    ),
    "internal-error": Text(
        "delib s'est trompé sur ce fichier ({detail}). Signalez-le, avec le fichier si possible.",
        "delib failed on this file ({detail}). Please report it, with the file if you can.",
    ),
}
"""Code of a `Problem` → what happened and what to do; `{detail}` is the problem's own detail."""


SETTLED = frozenset(("ocr-off", "garbled-ocr-off", "picture-too-large", "no-words-seen", "doubtful-page"))
"""Problems that come back whenever the same content is read in the same way: what was read may be kept."""


def problem(code: str, detail: str = "", page: int | None = None, *, fatal: bool = True) -> Problem:
    """A problem of a known cause (KeyError where the code is not in `CAUSES`: a slip of the programmer)."""
    CAUSES[code]
    return Problem(code=code, detail=" ".join(detail.split())[:200], page=page, fatal=fatal)


def left_unread(pages: Sequence[int], count: int, code: str = "ocr-off") -> Problem:
    """That OCR is off and some of a file's `count` pages are images, or garbled: « 4/9 (1-3, 7) »."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    told = ", ".join(f"{first}" if first == last else f"{first}-{last}" for first, last in runs)
    return problem(code, f"{len(pages)}/{count} ({told})", fatal=False)


def sentence(found: Problem) -> Text:
    """What happened and how to mend it, in both languages; a code of another room says its detail alone."""
    cause = CAUSES.get(found.code, Text("{detail}", "{detail}"))
    fr, en = (found.detail.replace(_BYTES, unit) for unit in ("octets", "bytes"))
    return Text(cause.say("fr", detail=fr), cause.say("en", detail=en))


_BYTES = "o / bytes"
"""The unit as a problem's detail, of no language, writes it."""
