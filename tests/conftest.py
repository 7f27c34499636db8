"""What every test shares: no test writes into the user's cache."""

import pytest


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DELIB_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
