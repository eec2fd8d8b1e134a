"""The memory that networks take and leave, measured; and where it is used up, one sentence that says what to do.

What is done for CUDA was written from torch's documentation and is untried: no such card was at hand.
"""

from __future__ import annotations

import ctypes
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from studio.errors import OutOfMemoryError, StudioError

# How torch's allocators say it where they raise a bare RuntimeError: on the processor, on Metal, in older CUDA code.
# oneDNN, which convolves on the processor, only says that it could not create what it wanted; the last is llama.cpp's.
_USED_UP: Final = (
    "can't allocate memory",
    "not enough memory",
    "out of memory",
    "could not create a ",
    "has no memory",
)
_STATUS, _PEAK_RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


@contextmanager
def watched(words: Callable[[], OutOfMemoryError], device: str) -> Iterator[None]:
    """Raise what `words` gives where the memory is used up in the block, and free what the failed work still holds.

    Raises:
        OutOfMemoryError: instead of torch's and Python's own errors.
    """
    try:
        yield
    except (MemoryError, RuntimeError, StudioError) as error:
        if isinstance(error, OutOfMemoryError) or not used_up(error):
            raise
        _let_go(error)
        give_back(device)
        raise words() from None


def used_up(error: BaseException | None) -> bool:
    """Whether an error, or one that it was raised from, says that there was no memory left."""
    import torch

    while error is not None:
        if isinstance(error, MemoryError | torch.OutOfMemoryError):
            return True
        if isinstance(error, RuntimeError) and any(words in str(error) for words in _USED_UP):
            return True
        error = error.__cause__
    return False


def weight_bytes(*roots: object) -> int:
    """What the tensors take that hang on these objects: modules, containers, and objects of the studio's own."""
    sizes: dict[int, int] = {}
    for each in _held(*roots):
        packed = getattr(each, "packed_bytes", None)  # what torch keeps in a form of its own, and does not tell
        sizes[id(each) if packed else each.data_ptr()] = packed or each.numel() * each.element_size()
    return sum(sizes.values())


def free_memory(device: str) -> int | None:
    """Bytes that are free on a graphics card, what torch keeps for later included; None for the processor's memory."""
    import torch

    if not device.startswith("cuda"):
        return None
    unused = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    return int(torch.cuda.mem_get_info(device)[0] + unused)


def give_back(device: str) -> None:
    """Let the system have what was freed, instead of keeping it for later."""
    if device.startswith("cuda"):
        import torch

        torch.cuda.empty_cache()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it, musl does not
        if trim is not None:
            trim(0)


class Peak:
    """How much more memory was taken, at the most, than when it began: this process's, or on a graphics card."""

    def __init__(self, device: str) -> None:
        self._device = device
        self._before = self._begin()

    def bytes(self) -> int:
        """Since it began; 0 where the system does not tell."""
        return max(0, self._read("VmHWM") - self._before)

    def _begin(self) -> int:
        if self._device.startswith("cuda"):
            import torch

            torch.cuda.reset_peak_memory_stats(self._device)
            return int(torch.cuda.memory_allocated(self._device))
        try:
            _PEAK_RESET.write_text("5")  # Linux: the highest resident size counts anew from here
        except OSError:  # elsewhere, or where it is not allowed: what was before would count in
            return 1 << 62
        return self._read("VmRSS")

    def _read(self, name: str) -> int:
        if self._device.startswith("cuda"):
            import torch

            return int(torch.cuda.max_memory_allocated(self._device))
        if not _STATUS.exists():
            return 0
        lines = (line.split() for line in _STATUS.read_text().splitlines())
        return next((int(line[1]) * 1024 for line in lines if line[0] == f"{name}:"), 0)


def _let_go(error: BaseException | None) -> None:
    """The frames of an error hold its tensors for as long as anybody holds the error."""
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def _held(*roots: object) -> Iterator[Any]:
    """Tensors, and objects with `packed_bytes`."""
    import torch

    seen: set[int] = set()
    left: list[Any] = list(roots)
    while left:
        each = left.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        if isinstance(each, torch.Tensor):
            yield each
        elif isinstance(each, torch.nn.Module):
            left += [*each.parameters(), *each.buffers()]
        elif isinstance(each, dict):
            left += each.values()
        elif isinstance(each, list | tuple):
            left += each
        elif type(each).__module__.partition(".")[0] in ("studio", "diffusers"):
            if hasattr(each, "packed_bytes"):
                yield each
            slots = (name for kind in type(each).__mro__ for name in getattr(kind, "__slots__", ()))
            left += [*getattr(each, "__dict__", {}).values(), *(getattr(each, name, None) for name in slots)]
