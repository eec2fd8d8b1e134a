"""What an icon stands on: white, one named colour, or a gradient of two; with the words a person would use for it."""

import random
from dataclasses import dataclass

import torch
from torch import Tensor

COLOURS = {
    "white": (255, 255, 255),
    "light blue": (173, 216, 240),
    "sky blue": (110, 190, 250),
    "blue": (50, 100, 220),
    "dark blue": (25, 40, 110),
    "red": (215, 45, 50),
    "dark red": (130, 20, 30),
    "pink": (250, 170, 195),
    "light pink": (253, 215, 225),
    "orange": (248, 150, 50),
    "peach": (253, 208, 170),
    "yellow": (250, 220, 65),
    "light yellow": (254, 244, 180),
    "green": (60, 165, 75),
    "light green": (178, 228, 165),
    "dark green": (20, 85, 50),
    "mint green": (175, 238, 215),
    "teal": (25, 140, 140),
    "turquoise": (75, 210, 205),
    "purple": (125, 65, 175),
    "lavender": (215, 200, 245),
    "brown": (125, 80, 50),
    "beige": (240, 228, 205),
    "gray": (145, 148, 152),
    "light gray": (218, 220, 224),
    "dark gray": (65, 68, 74),
    "black": (18, 18, 20),
}
NAMES = tuple(name for name in COLOURS if name != "white")
JITTER = 8  # so that "red" is not one RGB value; of 255


@dataclass(frozen=True)
class Background:
    """`phrase` ends a caption ("" when it is not mentioned); `pixels` is (3, size, size) in 0..1."""

    phrase: str
    pixels: Tensor


def white(rng: random.Random, size: int) -> Background:
    """White is what a prompt without a background gets, so seven of ten captions do not mention it."""
    said = rng.random() < 0.3
    phrase = rng.choice(("on a white background", "on white", "white background")) if said else ""
    return Background(phrase, torch.ones(3, size, size))


def plain(rng: random.Random, size: int) -> Background:
    """One named colour; the caption always says which."""
    name = rng.choice(NAMES)
    article = "an" if name[0] in "aeiou" else "a"
    phrase = rng.choice(
        [f"on {article} {name} background"] * 3
        + [f"{name} background", f"on {name}", f"with {article} {name} background"]
    )
    return Background(phrase, _colour(name, rng)[:, None, None].expand(3, size, size).clone())


def gradient(rng: random.Random, size: int) -> Background:
    """From one named colour to another, mostly downwards."""
    first, second = rng.sample(NAMES, 2)
    ramp = torch.linspace(0, 1, size)
    weight = ramp[:, None].expand(size, size) if rng.random() < 0.7 else ramp[None, :].expand(size, size)
    a, b = _colour(first, rng)[:, None, None], _colour(second, rng)[:, None, None]
    phrase = rng.choice((f"on a {first} to {second} gradient background", f"on a {first} and {second} background"))
    return Background(phrase, a * (1 - weight) + b * weight)


def draw(rng: random.Random, size: int, p_white: float, p_gradient: float) -> Background:
    """One random background; what is left of the probability goes to a plain colour."""
    chance = rng.random()
    if chance < p_white:
        return white(rng, size)
    return gradient(rng, size) if chance > 1 - p_gradient else plain(rng, size)


def _colour(name: str, rng: random.Random) -> Tensor:
    values = [min(255.0, max(0.0, value + rng.uniform(-JITTER, JITTER))) for value in COLOURS[name]]
    return torch.tensor(values) / 255  # (3,)
