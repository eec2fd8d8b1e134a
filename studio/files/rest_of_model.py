"""What a file with a transformer alone lacks: a folder of its family that has the other parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.files.model_check import check_model_folder, check_sizes, read_config
from studio.files.model_families import Configs
from studio.files.transformer_file import TransformerFile

TRANSFORMER = "transformer"
Folders = Callable[[], Sequence[Path]]
"""Gives the folders in diffusers format that there are, whether they are whole or not."""


def find_rest(file: TransformerFile, folders: Folders) -> tuple[Path, Configs]:
    """The first folder whose other parts the transformer works with, and what the two say together, by part.

    The folder's own transformer may be missing.

    Raises:
        StudioError: if there is none; says what is needed.
    """
    check_sizes(file.path, file.config)
    reasons = []
    for folder in folders():
        try:
            if read_config(folder / "model_index.json").get("_class_name") not in _classes(file):
                continue
            configs = check_model_folder(folder, without=(TRANSFORMER,))
        except StudioError as error:
            reasons.append(str(error))
            continue
        odd = [key for key in file.layout.match if configs[TRANSFORMER].get(key) != file.config[key]]
        if not odd:
            return folder, _together(file, configs)
        reasons.append(f"{folder.name} was made for another one ({odd[0].replace('_', ' ')}).")
    raise StudioError(
        f"{file.path.name} is the transformer of a {file.layout.title} model, without the rest. Its text encoders, "
        f"tokenizers, VAE and scheduler are taken from a folder of that family in diffusers format, such as "
        f"{file.layout.example}, which may lack its own transformer's weights: fetch or add one. "
        + (" ".join(reasons) if reasons else "None is here.")
    )


def _classes(file: TransformerFile) -> tuple[str, ...]:
    """The pipelines whose folders will do. What of Qwen-Image edits, and how, only its name tells."""
    name = file.path.name.lower()
    if file.layout.family != "qwen-image" or "edit" not in name:
        return file.layout.classes
    return (f"QwenImageEdit{'Plus' if re.search('plus|25[01][0-9]', name) else ''}Pipeline",)


def transformer_config(file: TransformerFile, folder: Path) -> dict[str, Any]:
    """The whole config of the transformer: the folder's, with what the file's shapes and its name tell."""
    return {**read_config(folder / TRANSFORMER / "config.json"), **file.config, **_named(file)}


def _named(file: TransformerFile) -> dict[str, Any]:
    """Of Qwen-Image-Edit-Plus, 2511 is told that the picture it edits has no noise; its shapes are those of 2509."""
    year = re.search("25[01][0-9]", file.path.name) if file.layout.family == "qwen-image" else None
    return {"zero_cond_t": year[0] == "2511"} if year else {}


def _together(file: TransformerFile, configs: Configs) -> Configs:
    transformer = {**configs[TRANSFORMER], **file.config, **_named(file)}
    return {
        **configs,
        "index": pipeline_index(file, configs["index"]),
        "scheduler": scheduler_settings(file, configs[TRANSFORMER], configs["scheduler"]),
        TRANSFORMER: transformer,
    }


def pipeline_index(file: TransformerFile, index: Mapping[str, Any]) -> dict[str, Any]:
    """The model_index.json of the whole. Only its name tells a Flux Kontext from a dev."""
    if file.layout.family != "flux":
        return dict(index)
    kind = "FluxKontextPipeline" if "kontext" in file.path.name.lower() else "FluxPipeline"
    return {**index, "_class_name": kind}


def scheduler_settings(
    file: TransformerFile, folders: Mapping[str, Any], scheduler: Mapping[str, Any]
) -> Mapping[str, Any]:
    """The scheduler's, as `file` wants them. Of Flux.1, schnell was trained evenly, dev with a shift that grows with
    the picture; `folders` is the config of the transformer that the scheduler was written for."""
    guided = file.config.get("guidance_embeds")
    if file.layout.family != "flux" or guided == folders.get("guidance_embeds", False):
        return scheduler
    return {**scheduler, "use_dynamic_shifting": guided, "shift": 3.0 if guided else 1.0}
