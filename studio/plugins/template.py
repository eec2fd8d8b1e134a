"""`studio samplers new`: a plugin to start from, made of the files in `resources/sampler-template`, one themselves."""

from __future__ import annotations

import shutil
from pathlib import Path

from studio.errors import StudioError
from studio.files.paths import resources
from studio.files.reasons import reason_of
from studio.plugins.manifest import OWN_MODULES, SAMPLER_NAME

NAME = "my_sampler"


def new_project(name: str, parent: Path) -> Path:
    """Write a project for a sampler of that name into a folder of that name, and give the folder.

    Raises:
        StudioError: if the name cannot be a sampler's, or something is there already.
    """
    if not SAMPLER_NAME.fullmatch(name) or name in OWN_MODULES:
        raise StudioError(f"{name!r} cannot be a sampler's name: small letters, digits and _ make one.")
    folder = parent / name
    try:
        folder.mkdir(parents=True)
        template = resources() / "sampler-template"
        for source in sorted(template.rglob("*")):
            if source.is_file() and "__pycache__" not in source.parts:
                target = folder / str(source.relative_to(template)).replace(NAME, name)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(_named(source.read_text(), name))
    except FileExistsError as error:
        raise StudioError(f"{folder} is there already; take another name, or another place.") from error
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise StudioError(f"{folder} cannot be written ({reason_of(error)}).") from error
    return folder


def _named(text: str, name: str) -> str:
    words = name.replace("_", " ").capitalize()
    for old, new in ((NAME, name), (NAME.replace("_", "-"), name.replace("_", "-")), ("My sampler", words)):
        text = text.replace(old, new)
    return text
