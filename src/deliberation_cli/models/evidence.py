"""Where a value stands on the page, in which words, and how surely it was read."""

from pydantic import Field

from deliberation_cli.models.base import Model

BBox = tuple[float, float, float, float]
"""x0, top, x1, bottom: PDF points from the top left corner of the page as a reader sees it."""


class Evidence(Model):
    """The proof (preuve) of one value: the words that carry it and their place."""

    page: int | None = Field(description="Page, from 1; null where the source has no pages")
    bbox: BBox | None = Field(default=None, description="Box around the words, in points; null for plain text")
    quote: str = Field(description="The words, as written")
    confidence: float = Field(default=1.0, ge=0.0, le=1.0, description="How surely the words were read, 0 to 1")
    alternatives: list[str] = Field(
        default_factory=list, description="Other readings of doubtful words, other spellings of a doubtful name"
    )
