"""The homes that the sessions paint in: with the models of the real one, and with a dozen pictures in the gallery."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from screenshots.camera import opened
from studio.files import paths

STARTERS = ("starter-painter", "smollm2-135m-instruct")
PROMPTS = (
    *("a red apple", "a cactus", "a christmas tree", "a red heart", "a pizza", "a strawberry", "a doughnut"),
    *("a star", "a dog face", "a cat face", "a bright yellow sun on a sky blue background", "a gift"),
)


def bare_home(home: Path) -> None:
    """A first start's home; the models are links where the file system allows it."""
    models = paths.models_folder()
    for name in STARTERS:  # its own: models come and go in it
        shutil.copytree(models / name, home / "models" / name, copy_function=_link_or_copy)


async def with_gallery(home: Path) -> None:
    """Paint a dozen pictures, as someone would have who knows the program."""
    async with opened(home, home, set()) as camera:
        painting = camera.painting
        await camera.until(lambda: painting.plot)
        painting.edit(steps=12)
        for number, prompt in enumerate(PROMPTS):
            painting.edit(prompt=prompt, seed=100 + number)
            painting.paint()
            await camera.done()
        await camera.until(lambda: camera.studio.gallery.count == len(PROMPTS))


def copy_home(source: Path, target: Path) -> None:
    """Another home like it, which can be painted in without changing the first."""
    shutil.copytree(source, target, ignore=lambda folder, _: ["models"] if Path(folder) == source else [])
    shutil.copytree(source / "models", target / "models", copy_function=_link_or_copy)


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copyfile(source, target)
