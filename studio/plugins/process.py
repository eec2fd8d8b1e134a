"""The studio's end: the nursery, and one sampler's process with its limits of time, disk and output."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import weakref
from contextlib import suppress
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.plugins import protocol
from studio.plugins.faults import PluginError
from studio.plugins.limits import Limits
from studio.plugins.nursery_protocol import END, FORK, NUMBER, REAP
from studio.plugins.protocol import HEADER, MAX_PAYLOAD, Message, pack

WARM_SECONDS = 180.0  # to load torch from a slow disk
TICK = 0.1  # seconds between two looks at a process that does not answer
KIB, MIB = 1 << 10, 1 << 20
KEPT = ("PATH", "HOME", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "LANG")  # of the environment: no tokens, no addresses
# One thread: a step rule is small, and a process with threads could neither be copied nor confined.
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


class Nursery:
    """The process that samplers' processes are copied from. Belongs to one thread; `close` ends them all."""

    def __init__(self) -> None:
        if not hasattr(os, "fork"):
            raise StudioError("Samplers from plugins need Linux or macOS; on this system use the built-in ones.")
        self._control, theirs = socket.socketpair()
        with theirs:
            environment = {name: os.environ[name] for name in KEPT if name in os.environ} | ONE_THREAD
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-B", "-m", "studio.plugins.nursery", str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=environment,
                cwd="/",
                start_new_session=True,
            )
        self._warm = False
        self._finalizer = weakref.finalize(self, _hang_up, self._control, self._process)

    @property
    def alive(self) -> bool:
        return self._finalizer.alive and self._process.poll() is None

    def fork(self, channel: int, memory: int, output: int) -> int:
        """Start a process with these open files; waits until the nursery is warm."""
        self.wait()
        self._ask(lambda: socket.send_fds(self._control, [FORK], [channel, memory, output]))
        return self._number()

    def end(self, process: int, *, at_once: bool) -> int:
        """End a process, and say how it ended: an exit status, or a signal's number below zero."""
        if not self._finalizer.alive:
            return -signal.SIGKILL
        self._ask(lambda: self._control.sendall((END if at_once else REAP) + NUMBER.pack(process)))
        return self._number()

    def is_warm(self) -> bool:
        """Whether torch is loaded in it, so that nothing has to wait. Returns at once."""
        if not self._warm and select.select([self._control], [], [], 0)[0]:
            self.wait()
        return self._warm

    def wait(self) -> None:
        """Until torch is loaded in it."""
        if not self._warm:
            self._control.settimeout(WARM_SECONDS)
            if self._receive(1) != FORK:
                raise self._broken()
            self._warm = True

    def close(self) -> None:
        self._finalizer()

    def _ask(self, send: Any) -> None:
        try:
            send()
        except OSError as error:
            raise self._broken() from error

    def _number(self) -> int:
        answer: int = NUMBER.unpack(self._receive(NUMBER.size))[0]
        return answer

    def _receive(self, size: int) -> bytes:
        try:
            answer = self._control.recv(size, socket.MSG_WAITALL)
        except OSError as error:
            raise self._broken() from error
        if len(answer) < size:
            raise self._broken()
        return answer

    def _broken(self) -> StudioError:
        return StudioError(
            "The process for samplers from plugins could not be started or has ended. Try again, or use a built-in one."
        )


def _hang_up(control: socket.socket, process: subprocess.Popen[bytes]) -> None:
    control.close()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class SamplerProcess:
    """One confined process with one plugin in it. Every wait for it is limited; `close` ends it for sure."""

    def __init__(self, nursery: Nursery, limits: Limits) -> None:
        self.limits = limits
        self.memory = protocol.shared_file()
        self.scratch = Path(tempfile.mkdtemp(prefix="stepwise-sampler-"))
        ours, theirs = socket.socketpair()
        ours.settimeout(TICK)
        self._channel = ours
        with theirs, (self.scratch / "output.txt").open("wb") as output:
            self._number = nursery.fork(theirs.fileno(), self.memory, output.fileno())
        self._nursery = nursery
        self._finalizer = weakref.finalize(self, _forget, nursery, self._number, ours, self.memory, self.scratch)

    @property
    def alive(self) -> bool:
        return self._finalizer.alive

    def send(self, message: Message) -> None:
        """Say something; a process that is gone is noticed at the next `receive`."""
        try:
            self._channel.sendall(pack(message))
        except OSError:
            return

    def receive(self, seconds: float) -> Message:
        """The next message.

        Raises:
            PluginError: if none comes in time, or the process crashed, filled its folder or talks nonsense.
        """
        until = time.monotonic() + seconds
        tag, length, value, flags = HEADER.unpack(self._exactly(HEADER.size, until, seconds))
        if length > MAX_PAYLOAD or not tag.isalpha():
            raise self._fault("it sent something that is no answer")
        return Message(tag, self._exactly(length, until, seconds), value, flags)

    def words(self, message: Message) -> PluginError:
        """The fault behind a FAILED message, in its own words."""
        try:
            values: dict[str, Any] = json.loads(message.payload)
            error, where = str(values["error"]), str(values["where"])
        except (ValueError, KeyError, TypeError, RecursionError):
            return self._fault("it sent something that is no answer")
        text = "".join(c if c.isprintable() else " " for c in error)[:500].strip().rstrip(".")
        return self._fault(text + (f" ({where[:80]})" if where.isprintable() and where else ""))

    def close(self) -> None:
        self._finalizer()

    def _exactly(self, size: int, until: float, seconds: float) -> bytes:
        parts = b""
        while len(parts) < size:
            if time.monotonic() > until:  # also one that sends a byte now and then
                self._look(until, seconds)
            try:
                part = self._channel.recv(size - len(parts))
            except TimeoutError:
                self._look(until, seconds)
                continue
            except ConnectionResetError:
                part = b""
            if not part:
                raise self._ended()
            parts += part
        return parts

    def _look(self, until: float, seconds: float) -> None:
        """Is it still within its limits?"""
        if self._output_size() > self.limits.output * KIB:
            raise self._fault(f"it printed more than {self.limits.output} KiB")
        if _size_of(self.scratch) > self.limits.disk * MIB:
            raise self._fault(f"it wrote more than {self.limits.disk} MiB to its scratch folder")
        if time.monotonic() > until:
            raise self._fault(f"it did not answer for {seconds:g} seconds")

    def check_disk(self) -> None:
        """Between two steps: a plugin that answers in time may still flood.

        Raises:
            PluginError: if it printed or wrote too much.
        """
        self._look(float("inf"), 0)

    def _output_size(self) -> int:
        try:
            return (self.scratch / "output.txt").stat().st_size
        except OSError:
            return 0

    def _fault(self, words: str) -> PluginError:
        self.close()
        return PluginError(words)

    def _ended(self) -> PluginError:
        status = self._nursery.end(self._number, at_once=False)
        self._number_is_gone()
        if status >= 0:
            return PluginError("it ended itself")
        if -status == signal.SIGXCPU:
            return PluginError(f"it used more than {self.limits.cpu} seconds of processor time")
        return PluginError(f"it crashed ({signal.strsignal(-status) or f'signal {-status}'})")

    def _number_is_gone(self) -> None:
        if self._finalizer.detach():
            _close_files(self._channel, self.memory, self.scratch)


def _forget(nursery: Nursery, number: int, channel: socket.socket, memory: int, scratch: Path) -> None:
    with suppress(StudioError):  # the nursery is gone, and all of its processes with it
        nursery.end(number, at_once=True)
    _close_files(channel, memory, scratch)


def _close_files(channel: socket.socket, memory: int, scratch: Path) -> None:
    channel.close()
    os.close(memory)
    shutil.rmtree(scratch, ignore_errors=True)


def _size_of(folder: Path) -> int:
    """Bytes in a folder; each file and folder counts at least a block, so that a million empty ones count too."""
    total = 0
    for place, folders, files in os.walk(folder):
        for name in (*folders, *files):
            try:
                total += max(4096, os.lstat(os.path.join(place, name)).st_blocks * 512)
            except OSError:
                continue
    return total
