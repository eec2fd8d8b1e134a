"""Where the studio keeps its things. Naming only: nothing is made or read here, except by `create_folder`."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from studio.errors import StudioError
from studio.files.reasons import reason_of


def home() -> Path:
    """The folder with all of the user's data: `STUDIO_HOME`, or the system's place for application data.

    Raises:
        StudioError: if the system knows no place for this user.
    """
    given = os.environ.get("STUDIO_HOME", "")
    if given:
        return Path(given).expanduser().absolute()
    try:
        return Path(platformdirs.user_data_dir("stepwise-studio", appauthor=False))
    except RuntimeError as error:
        raise StudioError("This user has no home folder. Set STUDIO_HOME to a folder that you may write to.") from error


def models_folder() -> Path:
    return home() / "models"


def pictures_folder() -> Path:
    return home() / "pictures"


def starts_folder() -> Path:
    """Pictures and masks that requests name and that are nobody's file; tapes have their own copies."""
    return home() / "starts"


def tapes_folder() -> Path:
    return home() / "tapes"


def upscalers_folder() -> Path:
    return home() / "upscalers"


def embeddings_folder() -> Path:
    return home() / "embeddings"


def loras_folder() -> Path:
    return home() / "loras"


def controlnets_folder() -> Path:
    return home() / "controlnets"


def ip_adapters_folder() -> Path:
    return home() / "ip-adapters"


def vaes_folder() -> Path:
    return home() / "vaes"


def plugins_folder() -> Path:
    return home() / "plugins"


def logs_folder() -> Path:
    return home() / "logs"


def cache_folder() -> Path:
    """What can be made again at any time: safe to delete."""
    return home() / "cache"


def settings_file() -> Path:
    return home() / "settings.json"


def library_file() -> Path:
    return home() / "library.sqlite"


def resources() -> Path:
    """The files that come with the studio: `studio/resources` once installed, `resources/` in a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def create_folder(path: Path) -> Path:
    """Make the folder and its parents where they do not exist yet, and return it.

    Raises:
        StudioError: if it cannot be made, or is a file.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = reason_of(error)
        raise StudioError(
            f"The folder {path} cannot be made ({reason}). Set STUDIO_HOME to a folder you may write to."
        ) from error
    return path
