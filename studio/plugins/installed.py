"""The installed samplers, ready to paint with: a mapping from names to samplers whose step rules run confined."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from torch import Tensor

from studio.plugins.code import Code
from studio.plugins.faults import PluginError
from studio.plugins.host import ConfinedCode, ConfinedSampler, Denoise, Noise, Step, load
from studio.plugins.limits import Limits
from studio.plugins.listing import InstalledSampler, installed_samplers, samplers_of
from studio.plugins.parts import Part
from studio.plugins.process import Nursery, SamplerProcess
from studio.plugins.store import Plugin, check_untouched, installed_plugins, record_fault, record_success


class InstalledSamplers(Mapping[str, "PluginSampler"]):
    """Name -> sampler, for all plugins that are on; what is installed or removed meanwhile is seen at once.

    Belongs to one thread. `warm` starts loading torch for the samplers' processes and returns at once; `close`
    ends them all.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits
        self._nursery: Nursery | None = None
        self._codes: dict[str, tuple[Plugin, ConfinedCode]] = {}

    def __getitem__(self, name: str) -> PluginSampler:
        for plugin in installed_plugins():
            if plugin.state.enabled and name in plugin.receipt.entries:
                installed = next(sampler for sampler in samplers_of(plugin) if sampler.name == name)
                return PluginSampler(installed, self._code(plugin))
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return (sampler.name for sampler in installed_samplers() if sampler.enabled)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def warm(self) -> None:
        """Be ready before the first run needs it. Does nothing where no plugin is on."""
        if len(self):
            self.nursery()

    def nursery(self) -> Nursery:
        """Where the processes come from, for checks beside the painting."""
        if self._nursery is None or not self._nursery.alive:
            self.close()
            self._nursery = Nursery()
        return self._nursery

    def close(self) -> None:
        for _, code in self._codes.values():
            code.close()
        self._codes.clear()
        if self._nursery is not None:
            self._nursery.close()
            self._nursery = None

    def _code(self, plugin: Plugin) -> ConfinedCode:
        nursery = self.nursery()
        known = self._codes.get(plugin.name)
        if known is not None and known[0].folder == plugin.folder and known[0].receipt == plugin.receipt:
            return known[1]
        if known is not None:
            known[1].close()
        code = PluginCode(plugin, nursery, self._limits)
        self._codes[plugin.name] = (plugin, code)
        return code


class PluginCode(ConfinedCode):
    """An installed plugin's code, which must be what was checked."""

    def __init__(self, plugin: Plugin, nursery: Nursery, limits: Limits | None) -> None:
        super().__init__(plugin.code, nursery, limits)
        self._plugin = plugin

    def load(self) -> tuple[SamplerProcess, dict[str, Any]]:
        check_untouched(self._plugin)
        return super().load()


class PluginSampler(ConfinedSampler):
    """An installed sampler. Its faults are counted, so that a plugin that keeps failing is set aside."""

    def __init__(self, installed: InstalledSampler, code: ConfinedCode) -> None:
        super().__init__(installed.name, installed.declaration, code)
        self.installed = installed

    def note(self) -> dict[str, str]:
        """What a receipt says about it."""
        kept = self.installed
        return {"name": kept.name, "package": kept.plugin, "version": kept.version, "sha256": kept.hash}

    def __call__(self, denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise, **options: Any) -> Iterator[Step]:
        done = 0
        try:
            for step in super().__call__(denoise, x, sigmas, noise, **options):
                done += 1
                if done == len(sigmas) - 1:  # before the last is handed on: the painter does not come back
                    record_success(self.installed.plugin)
                yield step
        except PluginError as fault:
            record_fault(self.installed.plugin, str(fault))
            raise


def confinement(nursery: Nursery) -> list[Part]:
    """What keeps plugins from doing harm on this machine: (part, in force?, by what or why not). Tried, not assumed.

    Raises:
        StudioError: where plugins cannot run at all.
    """
    process = SamplerProcess(nursery, Limits())
    try:
        with tempfile.TemporaryDirectory(prefix="stepwise-probe-") as folder:
            canary = Path(folder) / "canary"
            canary.write_text("not for plugins")
            answer = load(process, Code((), {}), canary=str(canary))
        return [Part(*part) for part in answer["parts"]]
    finally:
        process.close()
