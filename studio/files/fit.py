"""Does a model fit this machine, and how? Estimated from the heads of its files, before anything is loaded.

The weights are counted exactly. What painting needs besides is a rule of thumb: at the end of decoding, tensors of the
VAE's second width at the picture's full size: five on the processor, as measured, three on graphics cards, where
nothing was measured.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from studio.errors import StudioError
from studio.files.machine import Machine, this_machine
from studio.files.model_check import has_weights, parts_of, read_config, weight_files
from studio.files.models import Model, find_model
from studio.files.offload import SHARE, choose_offload
from studio.files.precision import loaded_bytes, stays_in_8_bits
from studio.files.rest_of_model import TRANSFORMER
from studio.files.safetensors_header import elements_by_dtype, typed_tensors

How = Literal["card", "processor", "offload", "quantised", "blocks", "too large", "unknown"]
VAE_WIDTH: Final = 256  # channels at full size, of every VAE of the common families
PRECISIONS: Final = {"F64": "fp64", "F32": "fp32", "F16": "fp16", "BF16": "bf16", "F8_E4M3": "fp8", "F8_E5M2": "fp8"}


@dataclass(frozen=True, slots=True)
class Weights:
    """How many numbers each part has, the bytes that they take as stored, and the type that most have.

    `single`: by part, how many of them take one byte also when they are loaded. Of a GGUF file, bytes count as numbers.
    """

    parts: tuple[tuple[str, int], ...]
    stored: int
    precision: str
    single: tuple[tuple[str, int], ...] = ()

    @property
    def elements(self) -> int:
        return sum(count for _, count in self.parts)

    def sizes(self, bytes_each: int) -> list[int]:
        """What each part takes, loaded, where a number takes so many bytes."""
        single = dict(self.single)
        return [count * bytes_each - single.get(part, 0) * (bytes_each - 1) for part, count in self.parts]


@dataclass(frozen=True, slots=True)
class Fit:
    """`needed` bytes of the memory that counts: the card's where there is one. `words` say how it will run."""

    how: How
    needed: int
    words: str

    @property
    def good(self) -> bool:
        return self.how in ("card", "processor")


def weigh(model: Model) -> Weights:
    """Count a model's weights by their headers.

    Raises:
        StudioError: if a file of it is damaged.
    """
    if model.rest is not None:
        return _weigh_with_rest(model, model.rest)
    if model.path.suffix == ".gguf":
        return Weights((("model", model.size * 2),), model.size, "GGUF")
    if model.family == "language":
        return _weigh({"model": sorted(model.path.glob("*.safetensors"))})
    if model.path.is_file():
        return _with_single(model, "model", _weigh({"model": [model.path]}))
    parts = [part for part in parts_of(read_config(model.path / "model_index.json")) if has_weights(part)]
    return _weigh({part: weight_files(model.path, part) for part in parts})


def taken(model: Model, weights: Weights, packed: str, machine: Machine) -> Weights:
    """As many numbers as would take what the model's do when they are packed: 8bit, 4bit, or empty for as they are."""
    if not packed or model.family == "language":
        return weights
    each = 2 if machine.card or machine.bf16 else 4
    sizes = weights.sizes(each)
    share = loaded_bytes(model, packed, each) / max(1, sum(sizes)) / each
    parts = tuple((part, int(size * share)) for (part, _), size in zip(weights.parts, sizes, strict=True))
    return replace(weights, parts=parts, single=())


def fit(model: Model, weights: Weights, machine: Machine, *, packed: bool = False) -> Fit:
    """How a model would run here. `packed`: its weights are already counted so, by `taken`."""
    if model.family == "language":
        return _fit_writer(model, machine)
    if machine.card:
        return _fit_card(model, weights, machine, packed=packed)
    bytes_each = 2 if machine.bf16 else 4
    needed = sum(weights.sizes(bytes_each)) + _working(model, bytes_each)
    room = int(machine.memory * SHARE)
    if not machine.memory:
        return Fit("unknown", needed, f"Needs about {_gb(needed)}; how much memory is here is not known.")
    if needed <= room:
        return Fit("processor", needed, f"Fits: about {_gb(needed)} of {_gb(machine.memory)} memory, on the processor.")
    in_8_bits = weights.elements + _working(model, 4)
    if in_8_bits <= room and not packed:
        words = f"Needs 8-bit weights here: about {_gb(in_8_bits)} instead of {_gb(needed)}."
        return Fit("quantised", in_8_bits, words)
    return Fit(
        "too large", needed, f"Too large for this machine: about {_gb(needed)}, and {_gb(machine.memory)} are here."
    )


def expected_bytes(name: str, weights: str = "as_they_are") -> int:
    """What a model's weights will take, loaded as `PaintRequest.weights` says.

    0 for one that is not here, or broken, which loading it will say.
    """
    try:
        model = find_model(name)
        if model.family == "language":
            return model.size * 3 // 2
        machine = this_machine()
        return loaded_bytes(model, weights, 2 if machine.card or machine.bf16 else 4)
    except StudioError:
        return 0


def _fit_card(model: Model, weights: Weights, machine: Machine, *, packed: bool) -> Fit:
    """From the fastest way to the slowest."""
    working, room = _working(model, 2, tensors=3), int(machine.card * SHARE)
    sizes = weights.sizes(2)
    whole = sum(sizes) + working
    part = max(sizes, default=0) + working
    in_8_bits = max((count for _, count in weights.parts), default=0) + working
    how = choose_offload(sizes, working, room)
    in_memory = not machine.memory or sum(sizes) <= machine.memory * SHARE
    if how == "none":
        return Fit("card", whole, f"Fits the graphics card: about {_gb(whole)} of {_gb(machine.card)}.")
    if how == "model" and in_memory:
        words = f"Needs offloading: one part at a time on the card, about {_gb(part)} of {_gb(machine.card)}."
        return Fit("offload", part, words)
    if in_8_bits <= room and in_memory and not packed:
        words = f"Needs 8-bit weights and offloading: about {_gb(in_8_bits)} of {_gb(machine.card)} on the card."
        return Fit("quantised", in_8_bits, words)
    if in_memory:
        return Fit("blocks", working, "Needs offloading block by block, which is slow: the card is small for it.")
    return Fit("too large", whole, f"Too large for this machine: about {_gb(sum(sizes))} of memory.")


def _fit_writer(model: Model, machine: Machine) -> Fit:
    needed = model.size * 3 // 2  # the weights, and what was read so far
    if machine.memory and needed > machine.memory * SHARE:
        return Fit("too large", needed, f"Too large for this machine: about {_gb(needed)} of memory.")
    return Fit("processor", needed, f"Fits: about {_gb(needed)} of {_gb(machine.memory)} memory, on the processor.")


def _weigh(files: dict[str, list[Path]]) -> Weights:
    parts, counts = [], dict[str, int]()
    stored = 0
    for part, paths in files.items():
        elements = 0
        for path in paths:
            for dtype, count in elements_by_dtype(path).items():
                counts[dtype] = counts.get(dtype, 0) + count
                elements += count
            stored += path.stat().st_size
        parts.append((part, elements))
    most = max(counts, key=lambda dtype: counts[dtype], default="")
    return Weights(tuple(parts), stored, PRECISIONS.get(most, most.lower()))


def _weigh_with_rest(model: Model, rest: Path) -> Weights:
    """A transformer's file beside the other parts of a folder."""
    parts = [part for part in parts_of(read_config(rest / "model_index.json")) if has_weights(part)]
    others = _weigh({part: weight_files(rest, part) for part in parts if part != TRANSFORMER})
    if model.path.suffix == ".gguf":
        size = model.path.stat().st_size
        own = Weights(((TRANSFORMER, size),), size, "GGUF", ((TRANSFORMER, size),))
    else:
        own = _with_single(model, TRANSFORMER, _weigh({TRANSFORMER: [model.path]}))
    return Weights((*own.parts, *others.parts), own.stored + others.stored, own.precision, own.single)


def _with_single(model: Model, part: str, weights: Weights) -> Weights:
    tensors = typed_tensors(model.path).items()
    single = sum(math.prod(shape) for name, (dtype, shape) in tensors if stays_in_8_bits(model, name, dtype, shape))
    return replace(weights, single=((part, single),))


def _working(model: Model, bytes_each: int, tensors: int = 5) -> int:
    return tensors * VAE_WIDTH * model.width * model.height * bytes_each


def _gb(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 100_000_000 else f"{size / 1e6:.0f} MB"


def try_to_weigh(model: Model) -> Weights | None:
    """Like `weigh`; None for what is broken."""
    try:
        return weigh(model)
    except StudioError:
        return None
