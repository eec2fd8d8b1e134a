# Every target sets up what it needs on a bare machine; the second call takes a second.
#   make run ARGS='paint "a red apple" -o apple.png'

PYTHON := .venv/bin/python

.PHONY: setup run test check

setup:
	@packaging/setup.sh

run: setup
	@$(PYTHON) -m studio $(value ARGS)

check: setup
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports

test: check
	$(PYTHON) -m pytest
