"""`python -m starter_painter.evaluate`: does the painter paint what it is asked for?

Paints "NAME on a white background, STYLE" for 200 random things of the training, and every kept-back paraphrase, then
looks for each picture's nearest icon among ALL icons of the style (1310 in "flat"; a blind guess is right once in
1310). Beside that stand the ceiling, the same icons only sent through the autoencoder, and the floor, the painted
pictures with the names shuffled.
"""

import argparse
import json
import random
import time
from dataclasses import asdict

import torch
from diffusers import AutoencoderKL
from torch import Tensor

from starter_painter import everyday, folders, icons, paint, retrieval
from starter_painter.captions import STYLE
from starter_painter.picture import Placement, on_white

Scores = dict[str, dict[str, retrieval.Score]]


class Gallery:
    """All icons of a style on white, as features."""

    def __init__(self, style: str, vae: AutoencoderKL) -> None:
        self.vae = vae
        self.pixels, drawn = icons.load(style)
        self.places = {icon.label: place for place, icon in enumerate(drawn)}
        self.features = self.describe(torch.cat([on_white(self.pixels[i : i + 64]) for i in range(0, len(drawn), 64)]))

    @torch.no_grad()
    def describe(self, pictures: Tensor) -> dict[str, Tensor]:
        """Both features of pictures (B, 3, 128, 128)."""
        encoded = [self.vae.encode(pictures[i : i + 32]).latent_dist.mean for i in range(0, len(pictures), 32)]
        return {"look": retrieval.look(pictures), "latent": torch.cat(encoded).flatten(1)}

    def score(self, pictures: Tensor, labels: list[str]) -> dict[str, retrieval.Score]:
        """How well each picture finds the icon of its label, by both features."""
        wanted = torch.tensor([self.places[label] for label in labels])
        described = self.describe(pictures)
        return {
            name: retrieval.score(retrieval.ranks(described[name], self.features[name], wanted)) for name in described
        }

    @torch.no_grad()
    def reconstructed(self, labels: list[str]) -> Tensor:
        """The icons of these labels through the autoencoder, placed a little off the gallery's."""
        pixels = self.pixels[[self.places[label] for label in labels]]
        pictures = on_white(pixels, Placement(0.87, 0.005, -0.005))
        return torch.cat([self.vae(pictures[i : i + 32]).sample for i in range(0, len(pictures), 32)])


def evaluate(unet: str, style: str, stage: int, count: int, guidance: float, steps: int) -> tuple[Scores, float]:
    """All scores of a U-Net's folder, and the seconds that one picture took."""
    pipe = paint.pipeline(unet)
    gallery = Gallery(style, pipe.vae)
    things = [thing for thing in everyday.things(stage) if thing.label in gallery.places]
    rng = random.Random(0)
    named = rng.sample(things, min(count, len(things)))
    phrased = [thing for thing in things if thing.paraphrase]
    captions = [f"{thing.label.lower()} on a white background, {STYLE[style][0]}" for thing in named]
    captions += [f"{thing.paraphrase}, {STYLE[style][0]}" for thing in phrased]
    began = time.monotonic()
    pictures = paint.paint(pipe, captions, seed=1000, steps=steps, guidance=guidance)
    seconds = (time.monotonic() - began) / len(captions)
    labels = [thing.label for thing in named]
    scores = {
        "names": gallery.score(pictures[: len(named)], labels),
        "paraphrases": gallery.score(pictures[len(named) :], [thing.label for thing in phrased]),
        "ceiling: the icons themselves, encoded and decoded": gallery.score(gallery.reconstructed(labels), labels),
        "floor: names shuffled": gallery.score(pictures[: len(named)], labels[1:] + labels[:1]),
    }
    print(f"{len(named)} names, {len(phrased)} paraphrases, {len(gallery.places)} icons, {seconds:.2f} s a picture")
    return scores, seconds


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Does the painter paint what it is asked for?")
    parser.add_argument("--unet", default=str(folders.SHIPPED / "unet"))
    parser.add_argument("--style", default="flat")
    parser.add_argument("--stage", type=int, default=1, help="1: the first things; 2: all of everyday.txt")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--guidance", type=float, default=paint.GUIDANCE)
    parser.add_argument("--steps", type=int, default=paint.STEPS)
    parser.add_argument("--log", default="", help="a JSON-lines file that gets the figures")
    parser.add_argument("--samples", type=int, default=0, help="noted in the log")
    given = parser.parse_args()
    scores, seconds = evaluate(given.unet, given.style, given.stage, given.count, given.guidance, given.steps)
    for what, both in scores.items():
        for feature, found in both.items():
            print(f"{what[:52]:52} {feature:7} {found}")
    if given.log:
        line = {name: value for name, value in vars(given).items() if name not in ("unet", "log")} | {
            "seconds": round(seconds, 3),
            "scores": {what: {name: asdict(found) for name, found in both.items()} for what, both in scores.items()},
        }
        with open(given.log, "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
