"""A plugin's sampler as the painter sees it: a sampler like any other, whose step rule runs in a confined process."""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict
from typing import Any, NamedTuple

from torch import Tensor

from studio.errors import StudioError
from studio.plugins import protocol
from studio.plugins.code import Code
from studio.plugins.declaration import Declaration, Option, check_options, read_declaration
from studio.plugins.faults import PluginError
from studio.plugins.limits import Limits
from studio.plugins.process import Nursery, SamplerProcess
from studio.plugins.protocol import Message, SharedLatents, size_of

Denoise = Callable[[Tensor, Tensor], Tensor]
Noise = Callable[[], Tensor]

TOUCHED_INPUTS, OWN_RANDOMNESS = 1, 2  # what a watched run may remark
STOP_SECONDS = 1.0  # to leave a run; a process that takes longer is ended


class Step(NamedTuple):
    """The same pair as `studio.paint.sampler.Step`, which this layer cannot see."""

    x: Tensor
    denoised: Tensor


class ConfinedCode:
    """One plugin's processes: one is kept warm between runs, more are made while runs overlap. For one thread."""

    def __init__(self, code: Code, nursery: Nursery, limits: Limits | None = None) -> None:
        self.code = code
        self.limits = limits or Limits()
        self._nursery = nursery
        self._idle: list[SamplerProcess] = []

    def describe(self) -> dict[str, Declaration]:
        """What its samplers say about themselves. Runs the plugin's module, confined.

        Raises:
            PluginError: if it cannot be loaded.
        """
        process, answer = self.load()
        self._idle.append(process)
        return {name: read_declaration(name, answer["samplers"].get(name)) for name in self.code.entries}

    def acquire(self) -> SamplerProcess:
        """A process with the plugin in it, for one run."""
        while self._idle:
            process = self._idle.pop()
            if process.alive:
                return process
        return self.load()[0]

    def release(self, process: SamplerProcess) -> None:
        """Keep one for the next run."""
        if process.alive and not self._idle:
            self._idle.append(process)
        else:
            process.close()

    def close(self) -> None:
        while self._idle:
            self._idle.pop().close()

    def load(self) -> tuple[SamplerProcess, dict[str, Any]]:
        """A new process, and what it says of the plugin."""
        process = SamplerProcess(self._nursery, self.limits)
        return process, load(process, self.code)


def load(process: SamplerProcess, code: Code, canary: str = "") -> dict[str, Any]:
    """Have a process confine itself and import `code`; with a canary it also tries what must not be possible.

    Raises:
        PluginError: if the plugin cannot be imported.
    """
    order = {
        "folders": [str(folder) for folder in code.folders],
        "scratch": str(process.scratch),
        "entries": dict(code.entries),
        "limits": asdict(process.limits),
        "canary": canary,
        "parent": os.getpid(),
    }
    process.send(Message(protocol.LOAD, json.dumps(order).encode()))
    message = process.receive(process.limits.load_seconds)
    if message.tag == protocol.FAILED:
        fault = process.words(message)
        process.close()
        raise fault
    try:
        answer = json.loads(message.payload)
        if isinstance(answer["samplers"], dict):
            return dict(answer)
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    process.close()
    raise PluginError("it sent something that is no answer")


class ConfinedSampler:
    """One sampler of a plugin. Call it as any sampler; close the generator to leave a run."""

    def __init__(self, name: str, declaration: Declaration, code: ConfinedCode) -> None:
        self.name = name
        self.declaration = declaration
        self.code = code
        self.watch = False  # costs a copy of every input; for checks
        self.remarks = 0  # of the last watched run
        self.__doc__ = f"{declaration.label}: {declaration.summary}"

    @property
    def options(self) -> tuple[Option, ...]:
        return self.declaration.options

    def __call__(self, denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise, **options: Any) -> Iterator[Step]:
        """Yields one Step for each interval of `sigmas`, on the device and in the dtype of x.

        Raises:
            PluginError: if the plugin breaks the contract, or does not keep within its limits.
            StudioError: if a setting is unknown or out of range.
        """
        check_options(self.declaration.label, self.options, options)
        process = self.code.acquire()
        try:
            yield from _Run(self, process, denoise, x, sigmas, noise, options).steps()
        except PluginError as fault:
            process.close()
            raise PluginError(
                f"The sampler {self.declaration.label} was ended: {fault}. What is done so far is kept; "
                "another sampler can go on from there."
            ) from fault
        except BaseException:
            _leave(process)
            raise
        finally:
            self.code.release(process)


class _Run:
    """One run, seen from the studio: it answers the process's questions and checks what comes."""

    def __init__(
        self,
        sampler: ConfinedSampler,
        process: SamplerProcess,
        denoise: Denoise,
        x: Tensor,
        sigmas: Tensor,
        noise: Noise,
        options: Mapping[str, Any],
    ) -> None:
        self.sampler = sampler
        self.process = process
        self.limits = process.limits
        self.denoise = denoise
        self.noise = noise
        self.like = x
        self.sigma_like = sigmas
        self.intervals = len(sigmas) - 1
        self.questions = 0
        self.waited = 0.0  # seconds for the step rule, in this step
        self.looked = time.monotonic()
        self.shared = self._share(x, sigmas)
        order = {
            "name": sampler.name,
            "shape": list(x.shape),
            "levels": len(sigmas),
            "options": dict(options),
            "watch": sampler.watch,
        }
        process.send(Message(protocol.RUN, json.dumps(order).encode()))

    def steps(self) -> Iterator[Step]:
        """Answer questions and hand on steps until the sampler returns."""
        done = 0
        while True:
            message = self._next_message()
            if message.tag == protocol.STEP:
                done += 1
                if done > self.intervals:
                    raise self._broken(f"it made more than {self.intervals} steps")
                step = Step(self._taken(protocol.X, "latents"), self._taken(protocol.DENOISED_SLOT, "denoised latents"))
                yield step
                self.questions, self.waited = 0, 0.0
                self.process.send(Message(protocol.NEXT))
            elif message.tag == protocol.ENDED:
                if done < self.intervals:
                    raise self._broken(f"it stopped after {done} of {self.intervals} steps")
                self.sampler.remarks = message.flags
                return
            elif message.tag == protocol.FAILED:
                raise self.process.words(message)
            else:
                self._answer(message)

    def _next_message(self) -> Message:
        began = time.monotonic()
        message = self.process.receive(self.limits.seconds)
        now = time.monotonic()
        self.waited += now - began
        if self.waited > self.limits.step_seconds:
            raise self._broken(f"it took more than {self.limits.step_seconds:g} seconds of its own for one step")
        if now - self.looked > 0.2:
            self.process.check_disk()
            self.looked = now
        return message

    def _answer(self, message: Message) -> None:
        self.questions += 1
        if self.questions > self.limits.questions:
            raise self._broken(f"it asked more than {self.limits.questions} questions in one step")
        if message.tag == protocol.DENOISE:
            if not (math.isfinite(message.value) and message.value > 0):
                raise self._broken(f"it asked the network about noise level {message.value:g}")
            x = self._taken(protocol.X, "latents for the network")
            answer = self.denoise(x, self.sigma_like.new_tensor(message.value))
            self.shared.slots[protocol.DENOISED_SLOT].copy_(answer)
            self.process.send(Message(protocol.DENOISED))
        elif message.tag == protocol.DRAW:
            self.shared.slots[protocol.NOISE_SLOT].copy_(self.noise())
            self.process.send(Message(protocol.DRAWN))
        else:
            raise self._broken("it sent something that is no answer")

    def _share(self, x: Tensor, sigmas: Tensor) -> SharedLatents:
        try:
            size = size_of(tuple(x.shape), len(sigmas))
            if os.fstat(self.process.memory).st_size < size:
                os.ftruncate(self.process.memory, size)
            shared = SharedLatents(self.process.memory, tuple(x.shape), len(sigmas))
        except OSError as error:
            raise StudioError(f"There is no memory to share with the sampler {self.sampler.name}: {error}.") from error
        shared.slots[protocol.X].copy_(x)
        shared.sigmas.copy_(sigmas)
        return shared

    def _taken(self, slot: int, what: str) -> Tensor:
        value = self.shared.take(slot)
        if not value.sum().isfinite() and not value.isfinite().all():  # the sum alone takes a third of the time
            raise self._broken(f"its {what} are not finite numbers")
        return value.to(self.like)

    def _broken(self, words: str) -> PluginError:
        self.process.close()
        return PluginError(words)


def _leave(process: SamplerProcess) -> None:
    """Get a process out of its run, or end it."""
    process.send(Message(protocol.STOP))
    with suppress(PluginError):
        for _ in range(3):  # a question may have been on its way
            if process.receive(STOP_SECONDS).tag == protocol.LEFT:
                return
    process.close()
