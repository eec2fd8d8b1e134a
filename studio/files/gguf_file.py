"""What a GGUF file says of itself, and its tensors where they lie in the file. No torch.

The library `gguf` makes objects of every token and every merge, which takes it five seconds for a small model's
vocabulary; a model's weights and settings need none of them. The format: docs/gguf.md of github.com/ggml-org/ggml
"""

from __future__ import annotations

import math
import mmap
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType

_VERSIONS = (2, 3)
_MOST, _MOST_VALUES = 100_000, 2_000_000  # tensors and settings; numbers in all lists: many times what any model has
_MOST_TEXT = 16 << 20  # bytes of all texts that are kept, names and templates
_STRING, _ARRAY = 8, 9
_SCALARS = dict(zip((0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12), "BbHhIif?Qqd", strict=True))  # value type -> struct's letter
_PLAIN: dict[GGMLQuantizationType, type[np.generic]] = {
    GGMLQuantizationType.F64: np.float64,
    GGMLQuantizationType.F32: np.float32,
    GGMLQuantizationType.F16: np.float16,
}


@dataclass(frozen=True, slots=True)
class GgufTensor:
    """`data` is (..., bytes of a row) uint8 for kinds that NumPy has not, as `gguf.dequantize` takes it."""

    kind: GGMLQuantizationType
    data: npt.NDArray[Any]
    shape: tuple[int, ...]  # of the numbers, the slowest first


@dataclass(frozen=True, slots=True)
class GgufFile:
    """Of lists of texts (the tokens, the merges), `settings` has the length only."""

    settings: dict[str, Any]
    tensors: dict[str, GgufTensor]

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read the head of a file; the tensors stay on the disk until somebody reads them.

        Raises:
            ValueError, struct.error, OverflowError: if it is damaged, cut off, or of another version.
            OSError: if it cannot be read.
        """
        with path.open("rb") as file:
            reader = _Reader(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        if reader.take("4s") != b"GGUF" or reader.take("I") not in _VERSIONS:
            raise ValueError("not a GGUF file of version 2 or 3")
        tensor_count, setting_count = reader.take("Q"), reader.take("Q")
        if max(tensor_count, setting_count) > _MOST:
            raise ValueError("impossibly many tensors or settings")
        settings = {reader.text(): reader.value(reader.take("I")) for _ in range(setting_count)}
        table = [reader.entry() for _ in range(tensor_count)]
        alignment = settings.get("general.alignment", 32)
        if type(alignment) is not int or alignment < 1:
            raise ValueError("an impossible alignment")
        begin = -(-reader.place // alignment) * alignment
        return cls(settings, {name: reader.tensor(kind, shape, begin + at) for name, kind, shape, at in table})


class _Reader:
    def __init__(self, data: mmap.mmap) -> None:
        self.data, self.place = data, 0
        self.texts, self.values = _MOST_TEXT, _MOST_VALUES  # that may still come

    def take(self, letter: str) -> Any:
        (value,) = struct.unpack_from(f"<{letter}", self.data, self.place)
        self.place += struct.calcsize(f"<{letter}")
        return value

    def text(self) -> str:
        begin = self.place + 8
        self.skip_text()
        self.texts -= self.place - begin
        if self.texts < 0:
            raise ValueError("impossibly long texts")
        return self.data[begin : self.place].decode()

    def skip_text(self) -> None:
        (length,) = struct.unpack_from("<Q", self.data, self.place)
        self.place += 8 + length
        if self.place > len(self.data):
            raise ValueError("a text is cut off")

    def value(self, kind: int) -> Any:
        if kind == _STRING:
            return self.text()
        if kind != _ARRAY:
            return self.take(_letter(kind))
        inner, count = self.take("I"), self.take("Q")
        if inner == _STRING:
            for _ in range(count):
                self.skip_text()
            return count
        self.values -= count
        if self.values < 0:
            raise ValueError("impossibly long lists")
        letter = f"{count}{_letter(inner)}"
        values = struct.unpack_from(f"<{letter}", self.data, self.place)
        self.place += struct.calcsize(f"<{letter}")
        return list(values)

    def entry(self) -> tuple[str, GGMLQuantizationType, tuple[int, ...], int]:
        name, dimensions = self.text(), self.take("I")
        shape = struct.unpack_from(f"<{dimensions}Q", self.data, self.place)[::-1]  # the fastest comes first there
        self.place += 8 * dimensions
        return name, GGMLQuantizationType(self.take("I")), shape, self.take("Q")

    def tensor(self, kind: GGMLQuantizationType, shape: tuple[int, ...], begin: int) -> GgufTensor:
        if kind in _PLAIN:
            dtype, stored = np.dtype(_PLAIN[kind]), shape
        else:
            block, width = GGML_QUANT_SIZES[kind]
            if not shape or shape[-1] % block:
                raise ValueError(f"rows of {kind.name} are not made of whole blocks")
            dtype, stored = np.dtype(np.uint8), (*shape[:-1], shape[-1] // block * width)
        flat = np.frombuffer(self.data, dtype, math.prod(stored), begin)  # ValueError where the file ends before
        return GgufTensor(kind, flat.reshape(stored), shape)


def _letter(kind: int) -> str:
    if kind not in _SCALARS:
        raise ValueError(f"unknown kind of value {kind}")
    return _SCALARS[kind]
