"""The denoiser's training set: every picture encoded once, with several captions each.

The autoencoder is frozen by now, so a picture's latent never changes and is kept: (N, 6, 16, 16) float16, 3 KB each.
The captions' token states are kept too, (M, 32, 384) float16, 24 KB each: the text encoder is frozen as well.

Little jitter and no mirroring: a shape that always lies in the same place is learned sooner (shift ± 1 % is a sixth
of a latent pixel). White backgrounds lead, as most prompts name none.
"""

import random
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from diffusers import AutoencoderKL
from torch import Tensor

from starter_painter import backgrounds, everyday, folders, icons, training_set
from starter_painter.captions import caption
from starter_painter.picture import Placement, compose
from starter_painter.sheet import EVERYDAY_NAMES
from starter_painter.text import TextEncoder

CAPTIONS = 6  # of one picture
LIKELY = 2.0  # how much more often the likeliest prompts are practised: the things with a paraphrase
ON_THE_SHEET = 3.0  # the same of the things on the contact sheet


@dataclass(frozen=True)
class Share:
    """How much of a style is in the set: pictures of one icon, different captions of one picture (a divisor of
    CAPTIONS), how often the style is practised in all, and how often a caption names it."""

    pictures: int
    captions: int
    weight: float
    p_style: float


MAIN = Share(8, CAPTIONS, 1.0, 0.5)
FURTHER = Share(4, CAPTIONS // 2, 0.75, 1.0)  # their shapes are those of the main style, and known by then


def weight(thing: everyday.Thing, sheet: set[str]) -> float:
    """How often a thing is practised, beside 1 for the others; `sheet` has the labels of those on the sheet."""
    if thing.label in sheet:
        return ON_THE_SHEET
    return LIKELY if thing.paraphrase else 1.0


def composed(
    thing: everyday.Thing, icon: icons.Icon, rgba: npt.NDArray[np.uint8], share: Share, rng: random.Random
) -> tuple[Tensor, list[str]]:
    """A thing's pictures (share.pictures, 3, 128, 128) and their captions, CAPTIONS of each picture in turn.

    `rgba` has the icon's pixels once for every picture.
    """
    grounds = [backgrounds.draw(rng, icons.SIZE, p_white=0.6, p_gradient=0.06) for _ in rgba]
    placements = [Placement.draw(rng, spread=0.02, shift=0.01) for _ in rgba]
    pictures = compose(rgba, torch.stack([ground.pixels for ground in grounds]), placements)
    captions: list[str] = []
    for ground in grounds:
        written = [
            caption(thing, icon.keywords, ground.phrase, icon.style, rng, share.p_style) for _ in range(share.captions)
        ]
        captions += written * (CAPTIONS // share.captions)
    return pictures, captions


def build(name: str, stage: int, styles: tuple[str, ...], seed: int = 0) -> None:
    """Compose, caption and encode everything of a stage in these styles, as `training-set-NAME.pt`; takes minutes.

    The first style is the main one: a prompt that names no style gets it. The others are named in all their captions.
    """
    rng = random.Random(seed)
    vae = AutoencoderKL.from_pretrained(folders.autoencoder(), torch_dtype=torch.float32).eval()
    latents: list[Tensor] = []
    texts: list[str] = []
    weights: list[float] = []
    sheet = {everyday.called(name, everyday.things()).label for name in EVERYDAY_NAMES}
    for style in styles:
        pixels, drawn = icons.load(style)
        share = MAIN if style == styles[0] else FURTHER
        row = {icon.label: place for place, icon in enumerate(drawn)}
        for thing in everyday.things(stage):
            if thing.label not in row:
                print(f"{style} has no {thing.label}")
                continue
            place = row[thing.label]
            pictures, captions = composed(thing, drawn[place], pixels[[place] * share.pictures], share, rng)
            with torch.no_grad():
                latents.append(vae.encode(pictures).latent_dist.mean.mul(vae.config.scaling_factor).half())
            weights += [weight(thing, sheet) * share.weight / share.pictures] * share.pictures
            texts += captions
    unique = sorted(set(texts))
    index = {text: place for place, text in enumerate(unique)}
    encode = TextEncoder()
    z = torch.cat(latents)
    built = {
        "latents": z,
        "states": encode(unique),
        "captions": torch.tensor([index[text] for text in texts]).view(-1, CAPTIONS),
        "empty": encode([""])[0],
        "weights": torch.tensor(weights),
        "unique": unique,
    }
    torch.save(built, training_set.path(name))
    z = z.float()
    print(f"{len(z)} latents, {len(unique)} captions; channel means {z.mean((0, 2, 3))}, stds {z.std((0, 2, 3))}")
