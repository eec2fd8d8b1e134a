"""From files to a network: GGUF files and folders in transformers format, the fast way or the exact one."""

from __future__ import annotations

import os
import secrets
import shutil
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import transformers
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from transformers import AutoConfig, AutoModelForCausalLM
from transformers.utils.logging import disable_progress_bar

import studio
from studio.device import best_device, best_dtype
from studio.errors import StudioError
from studio.files.hashes import remembered_sha256
from studio.files.paths import cache_folder, create_folder
from studio.write.context import Network
from studio.write.gguf_words import keep_words
from studio.write.linears import supported
from studio.write.llama_weights import GgufSource, SafetensorsSource, build, convert, is_complete, shape_of
from studio.write.native import open_native, version
from studio.write.transformers_network import TransformersNetwork
from studio.write.vocabulary import load_tokenizer

NATIVE = "llama.cpp"
_SMALL = "small.safetensors"
_FAILURES = (
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    OSError,
    RuntimeError,
    ImportError,
    ArithmeticError,
    MemoryError,
)


@dataclass(frozen=True, slots=True)
class Opened:
    """All that a `LanguageModel` is made of."""

    tokenizer: Any
    network: Network
    config: Any
    end_tokens: tuple[int, ...]
    environment: Mapping[str, Any]


def open_checkpoint(path: Path, dtype: str) -> Opened:
    """Load the model of a GGUF file or of a folder; `dtype` as in `TextRequest`.

    Raises:
        StudioError: if it is damaged, its kind is not known, or `dtype` does not suit it.
    """
    disable_progress_bar()  # of the library's own, on stderr
    with _readable(path):
        folder = tokenizer_folder(path) if path.is_file() else path
        tokenizer = load_tokenizer(folder)
        config = AutoConfig.from_pretrained(folder, local_files_only=True)
    if getattr(tokenizer, "backend_tokenizer", None) is None:
        raise StudioError(f"{path} has a tokenizer that cannot write text bit by bit, so it cannot be used here.")
    network, kind = _network(path, config, dtype)
    environment = {
        "model": _hash(path),
        "device": "cpu" if kind.startswith(("int", NATIVE)) else best_device(),
        "dtype": kind,
        "threads": torch.get_num_threads(),
        "studio": studio.__version__,
        "torch": torch.__version__,
        "transformers": transformers.__version__,
    }
    return Opened(tokenizer, network, config, _end_tokens(folder, config, tokenizer), environment)


def _network(path: Path, config: Any, dtype: str) -> tuple[Network, str]:
    """The network, and the name of the precision that it runs in."""
    device = best_device()
    if dtype == "auto" and device == "cpu" and path.is_file() and shape_of(config) is not None:
        native = open_native(path, int(config.max_position_embeddings), int(config.vocab_size))
        if native is not None:
            return native, f"{NATIVE} {version()}"
    if dtype in ("auto", "int8"):
        fast = _small_network(path, config) if device == "cpu" or dtype == "int8" else None
        if fast is not None:
            return fast
        if dtype == "int8":
            raise StudioError("This model or this processor has no way to run in 8 bits here. Use --dtype auto.")
        dtype = best_dtype(device)
    with _readable(path):
        source = exact_copy(path) if path.is_file() else path
        model = AutoModelForCausalLM.from_pretrained(
            source, dtype=getattr(torch, dtype), use_safetensors=True, local_files_only=True
        )
    return TransformersNetwork(model.to(device)), dtype


def _small_network(path: Path, config: Any) -> tuple[Network, str] | None:
    """The model with small weights on the CPU, None where its shape or the processor does not allow it."""
    shape = shape_of(config)
    if shape is None or not supported():
        return None

    def make(folder: Path) -> None:
        source = GgufSource(path, config.model_type) if path.is_file() else SafetensorsSource(path)
        if is_complete(source, shape):
            save_file(convert(source, shape), folder / _SMALL)

    with _readable(path):
        weights = _kept(path, "small", make) / _SMALL
        if not weights.is_file():
            return None
        tensors = load_file(weights)
        kind = "int4" if any(name.endswith(".q4") for name in tensors) else "int8"
        return build(tensors, shape, config), kind


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """What these libraries raise for files that are not right, as one sentence."""
    try:
        yield
    except (*_FAILURES, SafetensorError, struct.error) as error:
        reason = str(error).strip().split("\n")[0][:300] or type(error).__name__
        raise StudioError(f"{path} cannot be loaded as a language model: {reason}") from error


def tokenizer_folder(path: Path) -> Path:
    """A folder with the tokenizer and the configuration inside a GGUF file, kept, since reading them takes seconds."""

    return _kept(path, "words", lambda folder: keep_words(path, folder))


def exact_copy(path: Path) -> Path:
    """A folder with the weights of a GGUF file in float32."""

    def make(target: Path) -> None:
        model = AutoModelForCausalLM.from_pretrained(path.parent, gguf_file=path.name, dtype=torch.float32)
        model.hf_quantizer = None  # the weights are plain now; save_pretrained refuses otherwise
        if hasattr(model.config, "quantization_config"):
            del model.config.quantization_config
        model.save_pretrained(target)

    return _kept(path, "float32", make)


def _kept(path: Path, kind: str, make: Callable[[Path], None]) -> Path:
    """The cache's folder of that kind for a file; made where it is not there yet, whole or not at all."""
    parent = create_folder(cache_folder() / "language" / _hash(path)[:32])
    target = parent / kind
    if target.is_dir():
        return target
    part = parent / f".{secrets.token_hex(8)}"
    try:
        part.mkdir()
        make(part)
        os.rename(part, target)
    except OSError:
        if not target.is_dir():  # else another process was quicker, and its folder is the same
            raise
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return target


def _hash(path: Path) -> str:
    """SHA-256 over the weights, in hex: of a GGUF file its own, of a folder that of its files' hashes."""
    if path.is_file():
        return remembered_sha256([path])[0]
    files = sorted(file for file in path.iterdir() if file.suffix in (".safetensors", ".json"))
    import hashlib

    lines = (f"{file.name} {sha256}\n" for file, sha256 in zip(files, remembered_sha256(files), strict=True))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _end_tokens(folder: Path, config: Any, tokenizer: Any) -> tuple[int, ...]:
    """The ids that end a text: what the model's generation settings say, else its configuration."""
    found: set[int] = set()
    for value in (_generation_end(folder), getattr(config, "eos_token_id", None), tokenizer.eos_token_id):
        ids: Sequence[int | None] = value if isinstance(value, list) else [value]
        found |= {id for id in ids if id is not None}
        if found:
            break
    return tuple(sorted(found))


def _generation_end(folder: Path) -> Any:
    try:
        return transformers.GenerationConfig.from_pretrained(folder, local_files_only=True).eos_token_id
    except OSError:  # a folder need not have one
        return None
