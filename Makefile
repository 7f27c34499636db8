# Two targets do all the set-up on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
SHELL := /bin/bash

.PHONY: demo test check accuracy docs setup clean

demo: setup
	-$(BIN)/delib check fixtures/ --fail-on never

test: setup check
	$(BIN)/pytest

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports

accuracy: setup
	$(BIN)/python benchmarks/accuracy.py ../shared/corpus

docs: setup
	$(BIN)/python docs/build.py

setup: .venv/.done

.venv/.done: pyproject.toml setup.sh
	bash setup.sh $(PYTHON)
	touch $@

clean:
	rm -rf .venv
