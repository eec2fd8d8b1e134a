# Every target sets up what it needs on a bare machine; where all is there, that takes a second.
#   make run ARGS='paint "a red apple" -o apple.png'

python := .venv/bin/python

.PHONY: setup run test check bench starter-painter

setup:
	@packaging/setup.sh

run: setup
	@$(python) -m studio $(value ARGS)

test: check
	$(python) -m pytest

check: setup
	$(python) -m ruff format --check .
	$(python) -m ruff check .
	$(python) -m mypy
	.venv/bin/lint-imports

bench: setup
	$(python) tests/bench/bench_paint.py

# Trains the bundled painter on: hours. ARGS='--samples 20000' for less.
starter-painter: setup
	packaging/starter-painter/train.sh $(value ARGS)
