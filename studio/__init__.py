"""Stepwise Studio: paint and write step by step, and keep every step."""

import os

__version__ = "0.1.0"

# How many rounds an idle torch thread spins before it sleeps. OpenMP reads it once, when torch is loaded, and its
# own choice is ruinous on a busy machine; docs/decisions.md has the measurements.
os.environ.setdefault("GOMP_SPINCOUNT", "1000")
