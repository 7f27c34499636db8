"""A file or page that could not be read as it should: an error that travels as a value."""

from pydantic import Field

from deliberation_cli.models.base import Model


class Problem(Model):
    """Something that went wrong, or was refused, while reading; rule DOC001 turns fatal ones into findings."""

    code: str = Field(description="Kebab-case cause: missing, encrypted, truncated, empty, too-large, timeout…")
    detail: str = Field(default="", description="What the reader saw, for a person: one line, never a traceback")
    page: int | None = Field(default=None, description="The page it concerns; null for the file")
    fatal: bool = Field(default=True, description="True where nothing of the file could be read")
