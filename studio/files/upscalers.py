"""The upscalers at hand: networks that enlarge pictures, found by looking, described without loading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from studio.errors import StudioError
from studio.files.model_check import PICKLED
from studio.files.paths import resources, upscalers_folder
from studio.files.reasons import reason_of

STARTER = "starter-upscaler"


@dataclass(frozen=True, slots=True)
class Upscaler:
    """A file on the disk. `problem` says why it cannot be used, or is empty."""

    name: str
    path: Path
    problem: str = ""


def scan_upscalers() -> list[Upscaler]:
    """The one that comes with the studio, where it is there, and all in the upscalers folder, by name."""
    bundled = sorted((resources() / "models" / STARTER).glob("*.safetensors"))
    found = {STARTER: Upscaler(STARTER, bundled[0])} if bundled else {}
    for path in _files(upscalers_folder()):
        if path.suffix == ".safetensors":
            found[path.stem] = Upscaler(path.stem, path)
        elif path.suffix in PICKLED:
            problem = f"{path.name} is a pickle, which could run any code. Get the same network as .safetensors."
            found.setdefault(path.stem, Upscaler(path.stem, path, problem))
    return sorted(found.values(), key=lambda upscaler: upscaler.name)


def find_upscaler(name: str) -> Upscaler:
    """The upscaler of that name, or in that file; "" is the first there is.

    Raises:
        StudioError: if there is none, or it cannot be used.
    """
    upscalers = {each.name: each for each in scan_upscalers()}
    usable = [each for each in upscalers.values() if not each.problem]
    if not name:
        name = STARTER if STARTER in upscalers else usable[0].name if usable else ""
    found = upscalers.get(name)
    if found is None and Path(name).suffix == ".safetensors" and Path(name).is_file():
        return Upscaler(Path(name).stem, Path(name))
    if found is None:
        there = f"There are: {', '.join(upscalers)}." if upscalers else "There is none yet."
        wish = f"There is no upscaler {name!r}. " if name else ""
        raise StudioError(f"{wish}{there} Put one of the ESRGAN family, as .safetensors, into {upscalers_folder()}.")
    if found.problem:
        raise StudioError(found.problem)
    return found


def _files(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(path for path in folder.iterdir() if path.is_file())
    except FileNotFoundError:
        return
    except OSError as error:
        raise StudioError(f"The folder {folder} cannot be read: {reason_of(error)}.") from error
