# Every target sets up what it needs on a bare machine; where all is there, that takes a second.
#   make run ARGS='paint "a red apple" -o apple.png'

PYTHON := .venv/bin/python

.PHONY: setup run test check bench starter-painter

setup:
	@packaging/setup.sh

run: setup
	@$(PYTHON) -m studio $(value ARGS)

test: check
	$(PYTHON) -m pytest

check: setup
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports

bench: setup
	$(PYTHON) tests/bench/bench_paint.py

# Trains the bundled painter on: hours. ARGS='--samples 20000' for less.
starter-painter: setup
	packaging/starter-painter/train.sh $(value ARGS)
