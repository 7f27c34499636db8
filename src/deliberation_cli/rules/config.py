"""What the user told about the council (`delib.toml`): facts that no act states and rules may use."""

from pydantic import Field

from deliberation_cli.models.base import Model


class Config(Model):
    """Known facts about the authority whose acts are judged."""

    department: str | None = Field(default=None, description="Département: « 13 », « 2A »")
    population: int | None = Field(default=None, description="Inhabitants (population municipale)")
