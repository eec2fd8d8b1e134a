"""Is a safetensors file whole? Told from its header alone, so that a truncated download is found in a millisecond.

The format: 8 bytes with the header's length (little-endian), the header as JSON (name -> dtype, shape, offsets),
then the tensors end to end.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, TypeGuard

from studio.errors import StudioError
from studio.files.reasons import reason_of

MAX_HEADER = 16 << 20  # bytes, many times what any model has; parsed, it takes about ten times as much
BITS = {
    "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8,
    "F16": 16, "BF16": 16, "F32": 32, "F64": 64, "C64": 64,
    "BOOL": 8, "U8": 8, "I8": 8, "U16": 16, "I16": 16, "U32": 32, "I32": 32, "U64": 64, "I64": 64,
}  # fmt: skip


def check_safetensors(path: Path) -> dict[str, tuple[int, ...]]:
    """The shape of each tensor in the file.

    Raises:
        StudioError: if the file is cut off, or its header does not describe it.
    """
    return {name: tuple(entry["shape"]) for name, entry in _read(path).items()}


def typed_tensors(path: Path) -> dict[str, tuple[str, tuple[int, ...]]]:
    """The type of each tensor in the file, by the format's names such as "F16", and its shape.

    Raises:
        StudioError: as `check_safetensors`.
    """
    return {name: (entry["dtype"], tuple(entry["shape"])) for name, entry in _read(path).items()}


def elements_by_dtype(path: Path) -> dict[str, int]:
    """How many numbers of each type the file holds, by the format's names such as "F16".

    Raises:
        StudioError: as `check_safetensors`.
    """
    found: dict[str, int] = {}
    for entry in _read(path).values():
        found[entry["dtype"]] = found.get(entry["dtype"], 0) + math.prod(entry["shape"])
    return found


def _read(path: Path) -> dict[str, Any]:
    """The header, if it describes the file."""
    try:
        size = path.stat().st_size
        if not path.is_file():  # a pipe, which nobody may ever write into, or a device without an end
            raise _damaged(path, "it is no plain file")
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if size < 8 or 8 + length > size or length > MAX_HEADER:
                raise _damaged(path, "its header is cut off")
            header = json.loads(file.read(length))
    except OSError as error:
        raise StudioError(f"{path} cannot be read ({reason_of(error)}).") from error
    except (ValueError, RecursionError) as error:
        raise _damaged(path, "its header cannot be read") from error
    if not isinstance(header, dict):
        raise _damaged(path, "its header is not a table of tensors")
    header.pop("__metadata__", None)
    spans = [_span(path, entry) for entry in header.values()]
    end = 0
    for start, stop in sorted(spans):
        if start != end:
            raise _damaged(path, "its tensors overlap or leave a gap")
        end = stop
    if 8 + length + end != size:
        raise _damaged(path, f"{size:,} bytes are there and its header promises {8 + length + end:,}")
    return header


def _span(path: Path, entry: Any) -> tuple[int, int]:
    """Where a tensor lies, in bytes from the header's end; its size must be that of its shape."""
    if isinstance(entry, dict) and isinstance(entry.get("dtype"), str):
        shape, offsets = entry.get("shape"), entry.get("data_offsets")
        if _are_sizes(shape) and _are_sizes(offsets) and len(offsets) == 2:
            start, stop = offsets
            if (stop - start) * 8 == math.prod(shape) * BITS.get(entry["dtype"], -1):
                return start, stop
    raise _damaged(path, "its header names a tensor that cannot be")


def _are_sizes(values: Any) -> TypeGuard[list[int]]:
    return (
        isinstance(values, list)
        and len(values) <= 16
        and all(type(value) is int and 0 <= value < 2**63 for value in values)
    )


def _damaged(path: Path, what: str) -> StudioError:
    return StudioError(f"{path} is damaged: {what}. Fetch the model again.")
