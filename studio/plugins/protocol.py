"""What crosses between the studio and a sampler's process: small messages by a socket, latents by shared memory."""

from __future__ import annotations

import fcntl
import mmap
import os
import struct
import tempfile
from typing import NamedTuple

import torch
from torch import Tensor

HEADER = struct.Struct("<4sIdI")  # tag, bytes of payload, a number, flags
MAX_PAYLOAD = 1 << 20

# The studio asks                          The process answers
LOAD, LOADED = b"load", b"redy"  # confine yourself, import this
RUN = b"runs"  # begin a run: shape and options; x and the noise levels are in the shared memory
NEXT, STEP, ENDED = b"next", b"step", b"ends"  # go on: to a step's end, or the sampler has returned
DENOISE, DENOISED = b"deno", b"answ"  # the other way round: the process asks the studio's network
DRAW, DRAWN = b"draw", b"nois"  # and the studio's noise
STOP, LEFT = b"stop", b"left"  # leave the run
FAILED = b"fail"  # the plugin raised: words

X, DENOISED_SLOT, NOISE_SLOT = range(3)

F_SEAL_SHRINK, F_ADD_SEALS = 2, 1033


class Message(NamedTuple):
    tag: bytes
    payload: bytes = b""
    value: float = 0.0
    flags: int = 0


def pack(message: Message) -> bytes:
    return HEADER.pack(message.tag, len(message.payload), message.value, message.flags) + message.payload


class SharedLatents:
    """Three latents and the noise levels of one run, float64, at a place that both processes see.

    `file` is an open file; the studio has grown it to `size_of(shape, levels)` bytes.
    """

    def __init__(self, file: int, shape: tuple[int, ...], levels: int) -> None:
        self._memory = mmap.mmap(file, size_of(shape, levels))
        numbers = torch.frombuffer(self._memory, dtype=torch.float64)
        self.sigmas = numbers[:levels]
        latents = numbers[levels:]
        self.slots = [part.view(shape) for part in latents.chunk(3)]

    def take(self, slot: int) -> Tensor:
        """A copy that the other side cannot change any more."""
        return self.slots[slot].clone()


def size_of(shape: tuple[int, ...], levels: int) -> int:
    """Bytes for three latents and the noise levels."""
    return 8 * (3 * torch.Size(shape).numel() + levels)


def shared_file() -> int:
    """An open file without a name. On Linux it cannot be cut short: that would kill the studio at its next look."""
    if hasattr(os, "memfd_create"):
        file = os.memfd_create("sampler", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        fcntl.fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK)
        return file
    with tempfile.TemporaryFile() as named:
        return os.dup(named.fileno())
