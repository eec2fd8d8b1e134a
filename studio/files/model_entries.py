"""What the models window lists: each model with its size, precision, licence, and how it fits this machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio.files.fit import Fit, Weights, fit, taken, try_to_weigh
from studio.files.machine import this_machine
from studio.files.models import Model, scan
from studio.files.provenance import Provenance, provenance
from studio.files.removal import freed_by, is_ours


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model that is here. `freed` are the bytes that removing it frees, 0 for what is not the studio's to delete."""

    model: Model
    source: Provenance
    weights: Weights | None
    fit: Fit | None  # None for what is broken
    ours: bool
    freed: int
    packed: str = ""  # 8bit or 4bit where its weights are packed when they are loaded

    @property
    def name(self) -> str:
        return self.model.name

    @property
    def precision(self) -> str:
        return self.weights.precision if self.weights else ""

    @property
    def licence(self) -> str:
        return self.source.licence


def read_entries(chosen: Mapping[str, str] | None = None) -> tuple[ModelEntry, ...]:
    """All of them, painting models first, then those that write, each by name.

    `chosen` says how those models' weights are loaded where the user has chosen that.
    """
    machine = this_machine()
    entries = []
    for model in scan():
        weights = None if model.problem else try_to_weigh(model)
        packed = (chosen or {}).get(model.name, "") if weights else ""
        how = fit(model, taken(model, weights, packed, machine), machine, packed=bool(packed)) if weights else None
        ours = is_ours(model)
        freed = freed_by(model) if ours else 0
        entries.append(ModelEntry(model, provenance(model.path), weights, how, ours, freed, packed))
    return tuple(sorted(entries, key=lambda entry: (entry.model.family == "language", entry.name.lower())))
