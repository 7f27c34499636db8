"""Born-digital PDFs: words with boxes from pypdfium2."""

from deliberation_cli.models import Source
from deliberation_cli.reading.page import Line, Page, Reading, Word


def read_pdf(data: bytes, source: Source) -> Reading:
    """Read the embedded text of each page."""
    import pypdfium2

    pages = []
    document = pypdfium2.PdfDocument(data)
    for number, pdf_page in enumerate(document, 1):
        text = pdf_page.get_textpage().get_text_bounded()
        lines = [Line([Word(w) for w in row.split()]) for row in text.splitlines() if row.strip()]
        pages.append(Page(number, lines, *pdf_page.get_size()))
    source.media_type, source.pages, source.text = "application/pdf", len(pages), "embedded"
    return Reading(source, pages)
