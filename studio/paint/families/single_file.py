"""The parts of a model that is one safetensors file: weights from it, configs and vocabulary from the studio."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import torch

from studio.errors import StudioError
from studio.files.model_check import has_weights, parts_of
from studio.files.paths import resources
from studio.files.single_file import config_folder, single_file_configs, single_file_family

MERGES = 49152 - 256 - 2  # of the file's, those that CLIP knows: its vocabulary without bytes and marks


def load_single_file(path: Path, dtypes: dict[str, torch.dtype], usual: torch.dtype) -> dict[str, Any]:
    """Every part of the model. `dtypes` are those of parts that are not to be in the `usual` one.

    Raises:
        StudioError: if weights are missing, or do not fit.
    """
    import diffusers
    import transformers
    from diffusers.loaders.single_file_utils import SingleFileComponentError, create_diffusers_clip_model_from_ldm
    from safetensors.torch import load_file

    family = single_file_family(path)
    configs, checkpoint = single_file_configs(path, family), load_file(path)
    where = {"config": str(config_folder(family)), "local_files_only": True}
    parts: dict[str, Any] = {}
    try:
        for part in filter(has_weights, parts_of(configs["index"])):
            library, name = configs["index"][part]
            options = {**where, "subfolder": part, "torch_dtype": dtypes.get(part, usual)}
            if part == "unet":
                options["in_channels"] = configs["unet"]["in_channels"]
            if library == "diffusers":
                parts[part] = getattr(diffusers, name).from_single_file(checkpoint, **options)
            else:
                kind = getattr(transformers, name)
                parts[part] = create_diffusers_clip_model_from_ldm(kind, checkpoint=checkpoint, **options)
    except (SingleFileComponentError, OSError, ValueError, RuntimeError, KeyError) as error:
        raise StudioError(f"{path.name} does not hold a whole model: {str(error).strip().splitlines()[0]}") from error
    for part, network in parts.items():
        lost = [name for name, weight in network.named_parameters() if weight.is_meta]
        if lost:
            raise StudioError(f"{path.name} does not hold a whole model: its {part} has no {lost[0]}.")
    for part in parts_of(configs["index"]):
        if part.startswith("tokenizer"):
            parts[part] = clip_tokenizer(str(configs[part]["pad_token"]))
    parts["scheduler"] = diffusers.EulerDiscreteScheduler.from_config(configs["scheduler"])
    return parts


def clip_tokenizer(pad_token: str) -> Any:
    """CLIP's tokenizer, from its list of merges. Radford et al. (2021), after Sennrich et al. (2016)."""
    from transformers import CLIPTokenizer

    lines = gzip.decompress((resources() / "single-file" / "clip-merges.txt.gz").read_bytes()).decode().splitlines()
    merges = [(first, second) for first, second in (line.split() for line in lines[1 : MERGES + 1])]
    letters = _letters()
    words = [*letters, *(letter + "</w>" for letter in letters), *("".join(merge) for merge in merges)]
    words += ["<|startoftext|>", "<|endoftext|>"]
    vocabulary = {word: number for number, word in enumerate(words)}
    return CLIPTokenizer(vocab=vocabulary, merges=merges, pad_token=pad_token, model_max_length=77)


def _letters() -> list[str]:
    """A printable letter for each byte, in GPT-2's order: those that print stand for themselves, first."""
    printed = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printed]
    return [chr(byte) for byte in printed] + [chr(256 + place) for place in range(len(others))]
