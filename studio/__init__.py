"""Stepwise Studio: paint and write step by step, and keep every step."""

import os

__version__ = "0.1.0"

# How many rounds an idle torch thread spins before it sleeps. OpenMP reads it once, when torch is loaded, and its
# own choice is ruinous on a busy machine; docs/decisions.md has the measurements.
os.environ.setdefault("GOMP_SPINCOUNT", "1000")

# Models are loaded from the disk. Read once by the hub's library, so that none of the libraries above it looks
# anything up on its own; what the user asks of the hub goes through `studio.files.hub`.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
