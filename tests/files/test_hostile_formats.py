"""GGUF files, files of 8 bits and all-in-one files that lie about themselves: a sentence each, in little memory."""

from __future__ import annotations

import json
import struct
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studio.errors import StudioError
from studio.files import single_file
from studio.files.models import scan
from studio.files.paths import models_folder
from studio.write.checkpoint import find_checkpoint
from studio.write.gguf_words import keep_words

MOST = 48 << 20  # bytes, for looking at all of them
HOLE = 300 << 20  # bytes that take no room on the disk
U8, U32, TEXT, LIST, F32, Q4_K, Q6_K = 0, 4, 8, 9, 0, 12, 14
MARK = "single_transformer_blocks.0.proj_mlp.weight"  # by which a Flux is told


def _text(words: str) -> bytes:
    return struct.pack("<Q", len(words)) + words.encode()


def _setting(key: str, kind: int, value: bytes) -> bytes:
    return _text(key) + struct.pack("<I", kind) + value


def _tensor(shape: tuple[int, ...], kind: int = F32, dimensions: int | None = None) -> bytes:
    count = len(shape) if dimensions is None else dimensions
    return _text(MARK) + struct.pack(f"<I{len(shape)}QIQ", count, *shape, kind, 0)


def _gguf(*settings: bytes, tensor: bytes = _tensor((2,))) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        head = b"GGUF" + struct.pack("<IQQ", 3, 1, len(settings)) + b"".join(settings)
        path.with_suffix(".gguf").write_bytes(head + tensor + bytes(64))

    return write


def _cut_gguf(setting: bytes) -> Callable[[Path], None]:
    """With a hole where the setting goes on."""

    def write(path: Path) -> None:
        with path.with_suffix(".gguf").open("wb") as file:
            file.write(b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + setting)
            file.truncate(HOLE + 100)

    return write


def _safetensors(shapes: dict[str, list[int]], dtype: str = "F8_E4M3", size: int = 0) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        header = {name: {"dtype": dtype, "shape": shape, "data_offsets": [0, size]} for name, shape in shapes.items()}
        text = json.dumps(header).encode()
        path.with_suffix(".safetensors").write_bytes(struct.pack("<Q", len(text)) + text + bytes(size))

    return write


def _flux(**lies: list[int]) -> dict[str, list[int]]:
    """Shapes of no number at all, so that any of them may be said."""
    shapes = {"img_in": [0, 4], "txt_in": [0, 32], "vector_in.in_layer": [0, 32], "double_blocks.0.img_attn.qkv": [0]}
    named = {f"{name}.weight": shape for name, shape in {**shapes, **lies}.items()}
    return named | {"double_blocks.0.img_attn.norm.query_norm.scale": [8, 0]}


def _all_in_one(**lies: list[int]) -> dict[str, list[int]]:
    others = [single_file.VAE, *single_file.READERS["flux"]]
    return {f"model.diffusion_model.{name}": shape for name, shape in _flux(**lies).items()} | {
        name: [0] for name in others
    }


HOSTILE = {
    "no alignment": (_gguf(_setting("general.alignment", U32, struct.pack("<I", 0))), "impossible alignment"),
    "a word for the alignment": (_gguf(_setting("general.alignment", TEXT, _text("no"))), "impossible alignment"),
    "an endless text": (_cut_gguf(_text("a") + struct.pack("<IQ", TEXT, HOLE)), "impossibly long texts"),
    "an endless list": (_cut_gguf(_text("a") + struct.pack("<IIQ", LIST, U8, HOLE)), "impossibly long lists"),
    "a list of lists": (_gguf(_setting("a", LIST, struct.pack("<IQ", LIST, 1))), "unknown kind of value"),
    "half a block": (_gguf(tensor=_tensor((100,), Q4_K)), "whole blocks"),
    "blocks that are not there": (_gguf(tensor=_tensor((256, 1 << 30), Q6_K)), "damaged"),
    "no known kind": (_gguf(tensor=_tensor((2,), 9999)), "damaged"),
    "more dimensions than bytes": (_gguf(tensor=_tensor((2,), dimensions=2**32 - 1)), "damaged"),
    "larger than any disk": (_gguf(tensor=_tensor((2**62, 2**62))), "damaged"),
    "8 bits that are not there": (_safetensors({MARK: [2**20, 2**20]}), "damaged"),
    "8 bits that take 16": (_safetensors({MARK: [4]}, size=8), "damaged"),
    "a width without end": (_safetensors(_flux(txt_in=[0, 2**40])), "impossible joint_attention_dim"),
    "an all-in-one without end": (_safetensors(_all_in_one(txt_in=[0, 2**40])), "impossible joint_attention_dim"),
    "an all-in-one of nothing": (_safetensors(_all_in_one(img_in=[0])), "does not hold a whole transformer"),
    "blocks without end": (
        _safetensors(_flux() | {f"double_blocks.{n}.a": [0] for n in range(2000)}),
        "impossible num_layers",
    ),
}


def test_each_is_refused_with_a_sentence_in_little_memory(empty_home: Path) -> None:
    models_folder().mkdir(parents=True)
    _gguf(_setting("general.alignment", U32, struct.pack("<I", 32)))(models_folder() / "honest")
    for name, (write, _) in HOSTILE.items():
        write(models_folder() / name)
    tracemalloc.start()
    try:
        problems = {model.name.rpartition(".")[0] or model.name: model.problem for model in scan()}
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    wrong = {name: problems.get(name) for name, (_, words) in HOSTILE.items() if words not in problems.get(name, "")}
    assert not wrong
    assert "damaged" not in problems["honest"]
    assert peak < MOST


def test_many_lists_are_no_way_around(empty_home: Path) -> None:
    """Each as long as one may be."""
    models_folder().mkdir(parents=True)
    lists = [_setting(f"a{n}", LIST, struct.pack("<IQ", U8, 1_900_000) + bytes(1_900_000)) for n in range(4)]
    _gguf(*lists)(models_folder() / "many")
    assert "impossibly long lists" in next(model.problem for model in scan() if model.name.startswith("many"))


def test_a_language_model_without_end(empty_home: Path, tmp_path: Path) -> None:
    kind = _setting("general.architecture", TEXT, _text("qwen2"))
    _gguf(kind, _setting("qwen2.block_count", U32, struct.pack("<I", 10**9)))(tmp_path / "a.gguf")
    with pytest.raises(StudioError, match="impossible num_hidden_layers"):
        keep_words(tmp_path / "a.gguf", tmp_path)
    config: dict[str, Any] = {"model_type": "qwen2", "num_hidden_layers": 10**9}
    (tmp_path / "model.safetensors").touch()
    for text, words in (
        (json.dumps(config), "impossible num_hidden_layers"),
        ('{"a":' * 100_000 + "1" + "}" * 100_000, "not readable JSON"),
        (" " * (5 << 20), "too large"),
    ):
        (tmp_path / "config.json").write_text(text)
        (tmp_path / "a.gguf").unlink(missing_ok=True)
        with pytest.raises(StudioError, match=words):
            find_checkpoint(str(tmp_path))
