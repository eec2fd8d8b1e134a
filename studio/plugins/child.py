"""A sampler's process, from the inside: it runs the step rule and asks the studio for network and noise.

Started by `studio.plugins.nursery`; needs numpy and torch. What happens here is trusted by nobody: the studio
checks whatever comes out.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from studio.plugins import protocol
from studio.plugins.confinement import confine, probe
from studio.plugins.declaration import describe
from studio.plugins.limits import Limits
from studio.plugins.protocol import HEADER, Message, SharedLatents, pack
from studio.plugins.scheduler_adapter import is_scheduler, scheduler_sampler


class Left(BaseException):
    """The studio has left this run. Not an Exception, so that a plugin does not catch it by mistake."""


class ContractError(Exception):
    """The plugin broke the contract; the text says how."""


class Line:
    """This process's end of the socket."""

    def __init__(self, channel: int) -> None:
        self.channel = channel

    def send(self, message: Message) -> None:
        data = memoryview(pack(message))
        while data:
            data = data[os.write(self.channel, data) :]

    def receive(self) -> Message:
        tag, length, value, flags = HEADER.unpack(self._exactly(HEADER.size))
        return Message(tag, self._exactly(length), value, flags)

    def _exactly(self, size: int) -> bytes:
        parts = []
        while size:
            part = os.read(self.channel, size)
            if not part:
                os._exit(0)  # the studio is gone
            parts.append(part)
            size -= len(part)
        return b"".join(parts)


def serve(channel: int, memory: int) -> None:
    """Load one plugin's samplers, then do one run after the other until the studio hangs up."""
    line = Line(channel)
    samplers: dict[str, Callable[..., Any]] = {}
    while True:
        order = line.receive()
        try:
            if order.tag == protocol.LOAD:
                samplers = load(line, json.loads(order.payload))
            elif order.tag == protocol.RUN:
                wanted = json.loads(order.payload)
                run = Run(line, SharedLatents(memory, tuple(wanted["shape"]), wanted["levels"]), watch=wanted["watch"])
                run.play(samplers[wanted["name"]], wanted["options"])
                line.send(Message(protocol.ENDED, flags=run.remarks()))
            else:  # a STOP that crossed the end of a run
                line.send(Message(protocol.LEFT))
        except Left:
            line.send(Message(protocol.LEFT))
        except BaseException as error:  # noqa: BLE001 - whatever a plugin raises, SystemExit too, is its answer
            line.send(Message(protocol.FAILED, _words(error)))


def load(line: Line, order: dict[str, Any]) -> dict[str, Callable[..., Any]]:
    """Confine this process for good, then import the samplers that `order` names, and say what they are."""
    limits = Limits(**order["limits"])
    folders = [Path(folder) for folder in order["folders"]]
    failed = confine(folders, Path(order["scratch"]), limits)
    parts = probe(Path(order["canary"]), order["parent"], limits) if order["canary"] else []
    # Behind everything of the studio's, so that a plugin cannot stand in for torch or the standard library.
    sys.path += [str(folder) for folder in folders]
    samplers = {name: _find(entry) for name, entry in order["entries"].items()}
    declared = {name: describe(name, sampler).to_json() for name, sampler in samplers.items()}
    answer = {"samplers": declared, "parts": parts, "failed": failed}
    line.send(Message(protocol.LOADED, json.dumps(answer).encode()))
    return samplers


def _find(entry: str) -> Callable[..., Any]:
    module, _, attribute = entry.partition(":")
    found: Any = importlib.import_module(module)
    for name in attribute.split("."):
        found = getattr(found, name)
    if is_scheduler(found):
        return scheduler_sampler(found)
    if not callable(found):
        raise ContractError(f"{entry} is not a function")
    sampler: Callable[..., Any] = found
    return sampler


class Run:
    """One run of a sampler. With `watch` it also notices inputs that are changed and randomness of its own."""

    TOUCHED, OWN_RANDOMNESS = 1, 2

    def __init__(self, line: Line, shared: SharedLatents, *, watch: bool) -> None:
        self.line = line
        self.shared = shared
        self.watch = watch
        self._given: list[tuple[Tensor, Tensor]] = []
        self._randomness = _randomness() if watch else None

    def play(self, sampler: Callable[..., Iterator[Any]], options: dict[str, Any]) -> None:
        """From the initial latents to the sampler's end."""
        x, sigmas = self._give(self.shared.take(protocol.X)), self._give(self.shared.sigmas.clone())
        steps = sampler(self.denoise, x, sigmas, self.noise, **options)
        if not hasattr(steps, "__next__"):
            raise ContractError("it is not a generator function: it must yield its steps")
        try:
            for step in steps:
                self._step(step)
        finally:
            steps.close() if hasattr(steps, "close") else None

    def denoise(self, x: Tensor, sigma: Tensor | float) -> Tensor:
        """Ask the studio's network."""
        levels = torch.as_tensor(sigma).reshape(-1)
        if len(levels) == 0 or (levels != levels[0]).any():
            raise ContractError("denoise takes one noise level for the whole batch")
        self._put(protocol.X, x, "what it asks the network about")
        self._ask(Message(protocol.DENOISE, value=float(levels[0])), protocol.DENOISED)
        return self._give(self.shared.take(protocol.DENOISED_SLOT))

    def noise(self, *_: Any, **__: Any) -> Tensor:
        """Ask the studio for the next draw."""
        self._ask(Message(protocol.DRAW), protocol.DRAWN)
        return self._give(self.shared.take(protocol.NOISE_SLOT))

    def remarks(self) -> int:
        """What `watch` has noticed, as bits."""
        touched = any(not torch.equal(given, kept) for given, kept in self._given)
        own = self.watch and self._randomness != _randomness()
        return self.TOUCHED * touched + self.OWN_RANDOMNESS * own

    def _step(self, step: Any) -> None:
        if not isinstance(step, tuple) or len(step) != 2:
            raise ContractError("each step must be a pair (x, denoised)")
        x, denoised = step
        self._put(protocol.X, x, "a step's x")
        self._put(protocol.DENOISED_SLOT, denoised, "a step's denoised")
        self._ask(Message(protocol.STEP), protocol.NEXT)

    def _ask(self, question: Message, expected: bytes) -> None:
        self.line.send(question)
        if self.line.receive().tag != expected:
            raise Left

    def _put(self, slot: int, value: Any, what: str) -> None:
        place = self.shared.slots[slot]
        if not isinstance(value, Tensor) or value.shape != place.shape:
            shape = tuple(value.shape) if isinstance(value, Tensor) else type(value).__name__
            raise ContractError(f"{what} must be a tensor of shape {tuple(place.shape)}, not {shape}")
        place.copy_(value)

    def _give(self, value: Tensor) -> Tensor:
        if self.watch:
            self._given.append((value, value.clone()))
        return value


def _randomness() -> tuple[object, ...]:
    """The state of the generators that a plugin could draw from."""
    state: Any = np.random.get_state(legacy=True)  # the global one is what a plugin would use
    return (bytes(torch.get_rng_state().numpy()), bytes(state[1]), state[2], random.getstate())


def _words(error: BaseException) -> bytes:
    """What went wrong and where in the plugin, short."""
    text = str(error) if isinstance(error, ContractError) else f"{type(error).__name__}: {error}"
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if not frame.filename.startswith((sys.base_prefix, os.path.dirname(__file__)))]
    where = f"{Path(own[-1].filename).name}, line {own[-1].lineno}" if own else ""
    return json.dumps({"error": text[:1000], "where": where}).encode()
