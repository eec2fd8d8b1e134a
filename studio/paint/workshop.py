"""What the samplers window asks of the engine: checks, in the processes that the painter's own come from.

Belongs to the paint lane. Everything is a generator whose last event is the result.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from studio.paint import admission, trials
from studio.paint.catalog import AllSamplers
from studio.paint.gaussian import GaussianMixture
from studio.paint.moons import Moons
from studio.plugins.declaration import describe
from studio.plugins.installed import confinement
from studio.plugins.parts import Part
from studio.plugins.steps import Checking, ending, result
from studio.plugins.store import Plugin, Receipt, find_plugin

TICK = 0.05  # seconds between two looks at a process that is getting ready


class Workshop:
    """Checks samplers: a plugin's in its confined process, a built-in one here."""

    def __init__(self, samplers: AllSamplers) -> None:
        self._samplers = samplers

    def confinement(self) -> Iterator[Checking | tuple[Part, ...]]:
        """What keeps plugins from doing harm on this machine, tried and not assumed.

        Raises:
            StudioError: where plugins cannot run at all.
        """
        yield from self._warm()
        yield tuple(confinement(self._samplers.plugins.nursery()))

    def admit(self, folder: Path, receipt: Receipt, before: Plugin | None) -> Iterator[Checking | Plugin]:
        """Check an installed version and put it into use, as `studio.paint.admission` says."""
        yield from self._warm()
        yield from ending(admission.admit(folder, receipt, self._samplers.plugins.nursery(), before))

    def recheck(self, name: str) -> Iterator[Checking | Plugin]:
        """Check an installed plugin once more."""
        yield from self._warm()
        yield from ending(admission.recheck(find_plugin(name), self._samplers.plugins.nursery()))

    def check_built_in(self, name: str) -> Iterator[Checking | dict[str, Any]]:
        """Measure a built-in sampler on this machine; at last its passport, as JSON values."""
        steps = admission.check_built_in(name, self._samplers.built_in[name])
        for event in ending(steps):
            yield event if isinstance(event, Checking) else event.to_json()

    def _warm(self) -> Iterator[Checking]:
        """Until a confined process can be had; the lane does other things meanwhile."""
        nursery = self._samplers.plugins.nursery()
        while nursery.alive and not nursery.is_warm():
            yield Checking("", 0, 1, "getting a confined process ready")
            time.sleep(TICK)


def measure(samplers: AllSamplers) -> dict[str, Any]:
    """What the studio keeps of its built-in samplers: declarations, and passports without this machine's times.

    Also the points of the two moons that samples are shown over, and the flow that errors are measured against.
    """
    kept: dict[str, Any] = {}
    for name, sampler in samplers.built_in.items():
        passport = result(admission.check_built_in(name, sampler)).to_json()
        passport["findings"] = [finding for finding in passport["findings"] if finding["name"] != "time"]
        passport["seconds"] = 0.0
        kept[name] = {"declaration": describe(name, sampler).to_json(), "passport": passport}
    truth = [[round(x, 3), round(y, 3)] for x, y in Moons().draw(500, seed=0).tolist()]
    flow = trials.exact_flow(GaussianMixture()).flatten().tolist()
    return {"flow": flow, "samplers": kept, "truth": truth}
