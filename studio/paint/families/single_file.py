"""The parts of a model that is one safetensors file: weights from it, configs and vocabulary from the studio."""

from __future__ import annotations

import base64
import gzip
import importlib
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from studio.errors import StudioError
from studio.files.model_check import has_weights, parts_of, read_config
from studio.files.paths import resources
from studio.files.rest_of_model import TRANSFORMER
from studio.files.single_file import single_file_configs, single_file_family
from studio.files.transformer_file import PREFIXES
from studio.paint.families.eight_bits import Weights, fill, unscaled
from studio.paint.families.transformer_file import first_line, own, shaped

MERGES = 49152 - 256 - 2  # of the file's, those that CLIP knows: its vocabulary without bytes and marks
# Before the names of a part's tensors, in the layouts of Stable Diffusion 1, of XL, and of ComfyUI.
PLACES = {
    "unet": PREFIXES,
    TRANSFORMER: PREFIXES,
    "vae": ("first_stage_model.", "vae."),
    "text_encoder": ("cond_stage_model.", "conditioner.embedders.0.", "text_encoders.clip_l."),
    "text_encoder_2": ("conditioner.embedders.1.", "text_encoders.clip_g."),
}
T5 = ("text_encoders.t5xxl.",)


def load_single_file(
    path: Path, dtypes: dict[str, torch.dtype], usual: torch.dtype, *, keep: bool = True
) -> dict[str, Any]:
    """Every part of the model. `dtypes` are those of parts that are not to be in the `usual` one.

    `keep`: weights of 8 bits stay so in memory, in a transformer and in T5.

    Raises:
        StudioError: if weights are missing, or do not fit.
    """
    from diffusers.loaders.single_file_utils import SingleFileComponentError

    configs = single_file_configs(path, single_file_family(path))
    index = configs["index"]
    parts: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for part in filter(has_weights, parts_of(index)):
            _write_config(Path(folder, part), configs[part])
            dtype = dtypes.get(part, usual)
            try:
                parts[part] = _network(path, index[part], part, Path(folder), dtype, keep)
            except (SingleFileComponentError, OSError, ValueError, RuntimeError, KeyError, IndexError) as error:
                raise StudioError(f"{path.name} does not hold a whole model: {first_line(error)}") from error
            lost = [name for name, weight in parts[part].named_parameters() if weight.is_meta]
            if lost:
                raise StudioError(f"{path.name} does not hold a whole model: its {part} has no {lost[0]}.")
    for part in parts_of(index):
        if part.startswith("tokenizer"):
            t5 = str(index[part][1]).startswith("T5")
            parts[part] = t5_tokenizer(configs[part]) if t5 else clip_tokenizer(str(configs[part]["pad_token"]))
    diffusers = importlib.import_module("diffusers")
    parts["scheduler"] = getattr(diffusers, str(index["scheduler"][1])).from_config(configs["scheduler"])
    return parts


def _network(path: Path, entry: list[str], part: str, folder: Path, dtype: torch.dtype, keep: bool) -> Any:
    """One part, read from its own tensors alone: so no more than that is in memory twice."""
    from diffusers.loaders.single_file_utils import create_diffusers_clip_model_from_ldm

    library, name = entry
    kind = getattr(importlib.import_module(library), name)
    if name.startswith("T5"):
        return _t5(kind, read_part(path, T5), folder / part, dtype, keep)
    weights = read_part(path, PLACES[part])
    if part == TRANSFORMER:
        config = {**read_config(folder / part / "config.json"), "_class_name": name}
        return shaped(kind, own(weights), config, dtype, keep=keep)
    weights = unscaled(weights, dtype)
    options = {"config": str(folder), "subfolder": part, "torch_dtype": dtype, "local_files_only": True}
    if library == "diffusers":
        return kind.from_single_file(weights, **options)
    return create_diffusers_clip_model_from_ldm(kind, checkpoint=weights, **options)


def _t5(kind: Any, weights: Weights, folder: Path, dtype: torch.dtype, keep: bool) -> Any:
    """Its words are under two names, of which most files have one."""
    from accelerate import init_empty_weights

    with init_empty_weights():
        network = kind(kind.config_class.from_pretrained(folder, local_files_only=True))
    named = {name.removeprefix(f"{T5[0]}transformer."): each for name, each in weights.items()}
    named["encoder.embed_tokens.weight"] = named["shared.weight"]
    fill(network, named if keep else unscaled(named, dtype), dtype, lambda each: each)
    network.tie_weights()
    if dtype == torch.float16:  # which overflows there, as the library knows
        for name, weight in network.named_parameters():
            if any(part in (kind._keep_in_fp32_modules or ()) for part in name.split(".")):
                weight.data = weight.data.float()
    return network


def read_part(path: Path, prefixes: tuple[str, ...]) -> Weights:
    """The tensors whose names begin so."""
    from safetensors import safe_open

    with safe_open(path, "pt") as file:
        return {name: file.get_tensor(name) for name in file.keys() if name.startswith(prefixes)}  # noqa: SIM118


def _write_config(folder: Path, config: Mapping[str, Any]) -> None:
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")


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


def t5_tokenizer(config: Mapping[str, Any]) -> Any:
    """T5's tokenizer, from its pieces and their scores. Raffel et al. (2019), after Kudo (2018)."""
    from transformers import T5Tokenizer

    kept = json.loads(gzip.decompress((resources() / "single-file" / "t5-pieces.json.gz").read_bytes()))
    return T5Tokenizer(
        vocab=[(piece, score) for piece, score in kept["pieces"]],
        _spm_precompiled_charsmap=base64.b64decode(kept["charsmap"]),
        model_max_length=int(config["model_max_length"]),
    )


def _letters() -> list[str]:
    """A printable letter for each byte, in GPT-2's order: those that print stand for themselves, first."""
    printed = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printed]
    return [chr(byte) for byte in printed] + [chr(256 + place) for place in range(len(others))]
