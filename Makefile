# Every target sets up what it needs on a bare machine; where all is there, that takes a second.
#   make run ARGS='paint "a red apple" -o apple.png'

python := .venv/bin/python

.PHONY: setup run test check bench soak package bundles starter-painter

setup:
	@packaging/setup.sh

run: setup
	@$(python) -m studio $(value ARGS)

test: check .venv/native
	$(python) -m pytest

# llama.cpp beside the packages, for the tests of it alone: among them it would run every text.
.venv/native: packaging/constraints.txt | setup
	$(python) -m pip install --quiet --disable-pip-version-check --no-deps --upgrade --target $@ -c $< xllamacpp
	@touch $@

check: setup
	$(python) -m ruff format --check .
	$(python) -m ruff check .
	$(python) -m mypy
	.venv/bin/lint-imports

# All of them, or one: ARGS=paint
bench: setup
	@for file in tests/bench/bench_$(or $(ARGS),*).py; do echo "== $$file"; $(python) $$file || exit 1; done

# Ten minutes, or another number of them: ARGS=60
soak: setup
	$(python) tests/soak/soak_paint.py $(value ARGS)

# A folder, an archive and a .deb that need no Python, a wheel and an sdist, in dist/. ARGS='folder' for less.
package: setup
	packaging/bundle/build.sh $(value ARGS)

# The same, and each used on a bare system as somebody would: half an hour, as root. ARGS='deb' for one.
bundles: package
	packaging/bundle/try.sh $(value ARGS)

# Trains the bundled painter on: hours. ARGS='--samples 20000' for less.
starter-painter: setup
	packaging/starter-painter/train.sh $(value ARGS)
