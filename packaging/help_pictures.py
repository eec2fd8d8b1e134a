"""Makes the pictures of the help in resources/help/*/pictures: effects painted by the starter painter, and the window.

    .venv/bin/python packaging/help_pictures.py [NAME…]
    .venv/bin/python packaging/help_pictures.py --language de SCREENSHOTS

Every strip is the same prompt and seed with one setting changed; it has no words, so it serves in all languages. The
window's pictures are those of docs/screenshots, smaller, so run packaging/screenshots first. For another language
run that with LANG=de_DE.UTF-8 into another folder, and name the folder here; its sessions `painting` and `writing`
are enough.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from studio.cli.painting import open_painter
from studio.files.paths import resources
from studio.paint.events import Painting
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.schedules import SCHEDULES
from studio.paint.tape import Tape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = resources() / "help" / "en" / "pictures"
WINDOW = {"painting": "02-painting", "branches": "05-branches", "alternatives": "13-alternatives"}
PROMPT = PaintRequest(prompt="a dog face", seed=7, steps=20)
SIDE, GAP, LABEL, ACROSS = 128, 8, 22, 6  # pixels
INK, GROUND = "#4d5464", "#f6f7f9"
SAMPLERS = (
    *("euler", "heun", "dpm_2", "dpmpp_2m", "uni_pc", "ddim"),
    *("euler_ancestral", "ddpm", "dpmpp_2m_sde", "dpmpp_3m_sde"),
)


def variations(start: Path) -> Mapping[str, list[tuple[str, dict[str, Any]]]]:
    """Strip -> (label, what is changed), in order. `start` is the picture that the strengths start from."""
    return {
        "guidance": [(f"{value:g}", {"cfg_scale": value}) for value in (1.0, 2.0, 3.0, 5.0, 8.0, 12.0)],
        "steps": [(str(value), {"steps": value, "sampler": "euler"}) for value in (3, 5, 8, 12, 20, 40)],
        "seeds": [(str(value), {"seed": value}) for value in (7, 8, 9, 10, 11, 12)],
        "samplers": [(name, {"sampler": name}) for name in SAMPLERS],
        "schedules": [(name, {"schedule": name, "steps": 10}) for name in SCHEDULES],
        "strength": [
            (f"{value:g}", {"prompt": "a cat face", "init_picture": str(start), "strength": value})
            for value in (0.2, 0.4, 0.6, 0.8, 0.9, 1.0)
        ],
    }


def paint(painter: Painter, request: PaintRequest) -> Image.Image:
    """One finished picture."""
    *_, last = painter.paint(Tape.new(request), previews=False)
    assert isinstance(last, Painting)
    return Image.fromarray(last.pictures[0])


def strip(pictures: Iterable[tuple[str, Image.Image]]) -> Image.Image:
    """The pictures in rows of six, each with its label under it."""
    shown = list(pictures)
    rows = -(-len(shown) // ACROSS)
    across = min(len(shown), ACROSS)
    sheet = Image.new("RGB", (across * (SIDE + GAP) + GAP, rows * (SIDE + LABEL + GAP) + GAP), GROUND)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(resources() / "fonts" / "Inter-Regular.otf"), 12)
    for place, (label, picture) in enumerate(shown):
        x = GAP + place % ACROSS * (SIDE + GAP)
        y = GAP + place // ACROSS * (SIDE + LABEL + GAP)
        sheet.paste(picture, (x, y))
        draw.text((x + SIDE / 2, y + SIDE + 3), label, INK, font, anchor="ma")
    return sheet


def main(names: list[str]) -> None:
    """Make all, or those that are named."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    painter = open_painter()
    with tempfile.TemporaryDirectory() as folder:
        start = Path(folder, "start.png")
        paint(painter, PROMPT).save(start)
        for name, changes in variations(start).items():
            if not names or name in names:
                made = strip((label, paint(painter, PROMPT.replace(**change))) for label, change in changes)
                made.save(FOLDER / f"{name}.webp", quality=88)
                print(FOLDER / f"{name}.webp", flush=True)
    for name in WINDOW:
        if not names or name in names:
            shrink(name, ROOT / "docs" / "screenshots", FOLDER)


def shrink(name: str, screenshots: Path, folder: Path) -> None:
    """A picture of the window, as the help shows it."""
    folder.mkdir(parents=True, exist_ok=True)
    with Image.open(screenshots / f"{WINDOW[name]}.webp") as picture:
        small = picture.convert("RGB")
        small.thumbnail((900, 900), Image.Resampling.LANCZOS)
        small.save(folder / f"{name}.webp", quality=82)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--language"]:
        for each in WINDOW:
            shrink(each, Path(sys.argv[3]), FOLDER.parents[1] / sys.argv[2] / "pictures")
    else:
        main(sys.argv[1:])
