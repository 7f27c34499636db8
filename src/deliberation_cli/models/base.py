"""What every model of the contract shares: unknown fields are refused, a typo cannot pass for data."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """Base of the contract's models."""

    model_config = ConfigDict(extra="forbid")
