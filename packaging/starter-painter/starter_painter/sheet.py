"""Contact sheets: 64 everyday prompts, the kept-back paraphrases, or the styles; each picture above its caption."""

import argparse
import math
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor

from starter_painter import everyday, folders, paint
from starter_painter.captions import STYLE

EVERYDAY = (
    "red apple", "dog face", "cat face", "sunflower", "cactus", "red rose", "tulip", "christmas tree",
    "palm tree", "mushroom", "pizza", "hamburger", "birthday cake", "doughnut", "strawberry", "banana",
    "watermelon", "carrot", "rocket", "sailboat", "car", "bicycle", "helicopter", "steam train",
    "house", "castle", "mountain", "sun", "crescent moon", "rainbow", "cloud", "fire",
    "snowman", "star", "red heart", "guitar", "soccer ball", "balloon", "gift", "umbrella",
    "crown", "key", "light bulb", "octopus", "tropical fish", "butterfly", "owl", "smiling face with sunglasses",
    "elephant", "penguin", "frog", "panda", "fox on a light blue background", "bear", "ghost", "robot",
    "airplane on a sky blue background", "bus", "ice cream", "cup of coffee", "book", "camera",
    "trophy", "blue heart on a pink background",
)  # fmt: skip

STYLED = ("red apple", "dog face", "pizza", "car", "house", "guitar", "red heart", "sunflower")
EVERYDAY_NAMES = tuple(prompt.partition(" on a ")[0] for prompt in EVERYDAY)  # without the grounds


def contact_sheet(pictures: Tensor, captions: list[str], columns: int = 8) -> Image.Image:
    """Pictures (B, 3, H, W) in -1..1 in rows of `columns`, each with its caption below."""
    pixels = ((pictures.clamp(-1, 1) + 1) * 127.5).round().byte().permute(0, 2, 3, 1).numpy()
    height, width = pixels.shape[1:3]
    tall, wide = height + 18, width + 4
    sheet = Image.new("RGB", (columns * wide, math.ceil(len(pixels) / columns) * tall), "white")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(size=10)
    for place, (picture, caption) in enumerate(zip(pixels, captions, strict=True)):
        left, top = place % columns * wide, place // columns * tall
        sheet.paste(Image.fromarray(np.ascontiguousarray(picture)), (left + 2, top))
        text = caption
        while draw.textlength(text, font) > wide:
            text = text[:-1]
        draw.text((left + 2, top + height + 2), text, "black", font)
    return sheet


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Paint a contact sheet.")
    parser.add_argument("--unet", default=str(folders.SHIPPED / "unet"))
    parser.add_argument("--what", choices=("everyday", "paraphrases", "styles"), default="everyday")
    parser.add_argument("--style", default="flat")
    parser.add_argument("--guidance", type=float, default=paint.GUIDANCE)
    parser.add_argument("--steps", type=int, default=paint.STEPS)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=64)
    parser.add_argument("--to", type=Path, required=True, help="the PNG to write")
    given = parser.parse_args()
    captions = list(EVERYDAY)
    if given.what == "paraphrases":
        captions = [thing.paraphrase for thing in everyday.things(1) if thing.paraphrase]
    captions = captions[: given.count]
    prompts = [f"{caption}, {STYLE[given.style][0]}" for caption in captions]
    if given.what == "styles":
        captions = prompts = [f"{name}, {STYLE[style][0]}" for style in ("flat", "gradient", "ink") for name in STYLED]
    pictures = paint.paint(paint.pipeline(given.unet), prompts, given.seed, given.steps, given.guidance)
    given.to.parent.mkdir(parents=True, exist_ok=True)
    contact_sheet(pictures, captions).quantize(256).save(given.to, optimize=True)  # a third of the bytes


if __name__ == "__main__":
    main()
