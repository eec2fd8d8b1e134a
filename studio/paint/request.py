"""What the user asks the painter for: what the form shows, what the job gets, what the PNG remembers."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Self

from studio.errors import StudioError
from studio.paint.control import Control, read_each
from studio.paint.picture_prompt import PicturePrompt

MAX_SIDE = 16_384  # pixels; a larger picture does not fit any model or PNG viewer people have
MAX_STEPS = 10_000
MAX_BATCH = 256
MAX_SEED = 2**63 - 1
MAX_PROMPT = 100_000  # characters
INIT_AS = ("start", "reference")
DTYPES = ("auto", "float32", "bfloat16", "float16")
TILES = ("auto", "always", "never")
AS_THEY_ARE = "as_they_are"
WEIGHTS = (AS_THEY_ARE, "8bit", "4bit")
# What a branch has from its parent: latents of one shape, from one model. Another value makes a new run.
FIXED_IN_A_BRANCH = (
    "width",
    "height",
    "batch",
    "init_picture",
    "init_as",
    "strength",
    "inverted",
    "model",
    "refiner",
    "vae",
    "weights",
    "dtype",
)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the picture with a prompt of its own. `mask` is the path of a gray picture, white where it is.

    `weight` in 0 to 1 is the region's share there; the request's own prompt has the rest.
    """

    prompt: str
    mask: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PaintRequest:
    """One picture, or a batch of them, asked for.

    Units: `width` and `height` in pixels, `strength` in 0 to 1. `schedule` "model" means the noise
    levels that the model was trained for. Picture b of a batch is painted from `seed + b`.

    Raises:
        StudioError: where a value can be right for no model. What depends on the model (its size
            factor, its samplers) is refused by the painter, which knows the model.
    """

    prompt: str
    negative_prompt: str = ""
    model: str = "starter-painter"
    width: int = 128
    height: int = 128
    steps: int = 20
    cfg_scale: float = 5.0
    cfg_rescale: float = 0.0
    sampler: str = "dpmpp_2m"
    sampler_options: Mapping[str, Any] = dataclasses.field(default_factory=dict, hash=False)
    schedule: str = "model"
    seed: int = 0
    batch: int = 1
    init_picture: str = ""  # path of the picture to start from; empty: start from noise
    strength: float = 1.0  # with init_picture: the share of the steps to run, 1 forgets the picture
    inverted: bool = False  # with init_picture: begin from the noise that the ODE leads it back to, none is drawn
    init_as: str = "start"  # start | reference: a model that edits reads the picture beside the prompt
    mask: str = ""  # with init_picture: path of a gray picture, white where it is repainted; the rest stays
    controls: tuple[Control, ...] = ()  # pictures that say where things are; JSON values are read too
    picture_prompts: tuple[PicturePrompt, ...] = ()  # pictures that say what it looks like; likewise
    regions: tuple[Region, ...] = ()
    refiner: str = ""  # the name of a second model of the same family, for the last steps
    refine_at: float = 0.8  # the share of the steps that the first model takes
    vae: str = ""  # the name of another VAE than the model's own
    tiles: str = "auto"  # whether the VAE goes over a large picture in tiles: auto (by its size) | always | never
    weights: str = (
        AS_THEY_ARE  # as_they_are | 8bit | 4bit: packed when they are loaded, which changes the picture a little
    )
    dtype: str = "auto"  # auto | float32 | bfloat16 | float16

    def __post_init__(self) -> None:
        object.__setattr__(self, "regions", _regions(self.regions))
        _check(self)
        object.__setattr__(self, "sampler_options", MappingProxyType(dict(self.sampler_options)))
        object.__setattr__(self, "controls", read_each(Control, self.controls))
        object.__setattr__(self, "picture_prompts", read_each(PicturePrompt, self.picture_prompts))

    def to_json(self) -> dict[str, Any]:
        """The request as plain JSON values; `from_json` reads it back equal."""
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        values["sampler_options"] = dict(self.sampler_options)
        for name in ("controls", "picture_prompts", "regions"):
            values[name] = [dataclasses.asdict(each) for each in values[name]]
        return values

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """Read a request, also one from an older or newer version: unknown names are left out.

        Raises:
            StudioError: if the values do not make a request.
        """
        known = {field.name for field in dataclasses.fields(cls)}
        try:
            return cls(**{name: value for name, value in values.items() if name in known})
        except TypeError as error:
            raise StudioError(f"This is not a painting request: {error}.") from error

    @property
    def starts(self) -> bool:
        """Whether it begins from a picture's latents instead of from noise."""
        return bool(self.init_picture) and self.init_as == "start"

    @property
    def edits(self) -> bool:
        """Whether the prompt says what to change in the picture."""
        return bool(self.init_picture) and self.init_as == "reference"

    @property
    def steps_run(self) -> int:
        """How many of its steps are run: all, or, from a picture, the last `strength` share, rounded down."""
        if not self.starts:
            return self.steps
        return min(int(self.steps * self.strength), self.steps)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The paths of all pictures and masks that it names."""
        named = [self.init_picture, *self.masks, *(control.picture for control in self.controls)]
        named += [prompt.picture for prompt in self.picture_prompts]
        return tuple(name for name in named if name)

    @property
    def masks(self) -> tuple[str, ...]:
        """The paths of all masks that it names."""
        return tuple(name for name in (self.mask, *(region.mask for region in self.regions)) if name)

    def replace(self, **changes: Any) -> Self:
        """The same request with some values changed."""
        return dataclasses.replace(self, **changes)


def _check(request: PaintRequest) -> None:
    for name in (
        "prompt",
        "negative_prompt",
        "model",
        "sampler",
        "schedule",
        "init_picture",
        "init_as",
        "mask",
        "refiner",
        "vae",
        "tiles",
        "weights",
        "dtype",
    ):
        if not isinstance(getattr(request, name), str):
            raise StudioError(f"{_label(name)} must be text.")
    for number, region in enumerate(request.regions, 1):
        if not isinstance(region.mask, str) or not region.mask or not isinstance(region.prompt, str):
            raise StudioError(f"Region {number} needs a prompt and the path of a mask.")
        _check_prompt(f"Region {number}", region.prompt)
        _check_number(f"The weight of region {number}", region.weight, 0, 1)
    for name in ("prompt", "negative_prompt"):
        _check_prompt(_label(name), getattr(request, name))
    if request.weights not in WEIGHTS:
        raise StudioError(f"Weights cannot be {request.weights!r}. They can be: {', '.join(WEIGHTS)}.")
    if request.dtype not in DTYPES:
        raise StudioError(f"There is no precision {request.dtype!r}. There are: {', '.join(DTYPES)}.")
    if request.tiles not in TILES:
        raise StudioError(f"Tiles are used {', '.join(TILES)}, not {request.tiles!r}.")
    _check_whole("Width", request.width, 1, MAX_SIDE)
    _check_whole("Height", request.height, 1, MAX_SIDE)
    _check_whole("Steps", request.steps, 1, MAX_STEPS)
    _check_whole("Batch", request.batch, 1, MAX_BATCH)
    _check_whole("Seed", request.seed, 0, MAX_SEED)
    _check_number("Guidance", request.cfg_scale, 0, 1000)
    _check_number("Guidance rescale", request.cfg_rescale, 0, 1)
    _check_number("Refine at", request.refine_at, 0, 1)
    _check_number("Strength", request.strength, 0, 1)
    if not isinstance(request.inverted, bool):
        raise StudioError("Inverted must be true or false.")
    if request.inverted and not request.starts:
        raise StudioError("To begin from a picture's own noise, choose the picture to start from, too.")
    if request.init_as not in INIT_AS:
        raise StudioError(f"A picture can be used as {' or '.join(INIT_AS)}, not as {request.init_as!r}.")
    if request.mask and request.edits:
        raise StudioError("A picture that is edited by the prompt takes no mask. Take the mask away, or start from it.")
    if request.mask and not request.init_picture:
        raise StudioError("A mask says which part of a picture to repaint: choose the picture to start from, too.")


def _regions(values: Any) -> tuple[Region, ...]:
    """Regions, also as JSON has them."""
    try:
        return tuple(value if isinstance(value, Region) else Region(**value) for value in values)
    except TypeError as error:
        raise StudioError("Each region needs a prompt, the path of a mask, and perhaps a weight.") from error


def _label(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _check_prompt(label: str, text: str) -> None:
    if len(text) > MAX_PROMPT:
        raise StudioError(f"{label} has {len(text):,} characters; {MAX_PROMPT:,} is the most that can be kept.")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise StudioError(f"{label} has a broken character at place {error.start + 1}; type it again.") from error


def _check_whole(label: str, value: object, low: int, high: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise StudioError(f"{label} must be a whole number from {low:,} to {high:,}, not {value!r}.")


def _check_number(label: str, value: object, low: float, high: float) -> None:
    good = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if not good or not low <= value <= high:  # type: ignore[operator]
        raise StudioError(f"{label} must be a number from {low:g} to {high:g}, not {value!r}.")
