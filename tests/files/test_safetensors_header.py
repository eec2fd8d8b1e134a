"""Truncated and lying safetensors files are found from their header."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from studio.errors import StudioError
from studio.files.safetensors_header import check_safetensors

TENSORS = {
    "weight": np.ones((4, 3), np.float32),
    "half": np.ones((2, 2, 2), np.float16),
    "none": np.ones((0, 7), np.int64),
    "scalar": np.array(1, np.uint8),
}


def write(path: Path, header: Any, data: bytes = b"", length: int | None = None) -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text) if length is None else length) + text + data)
    return path


def entry(shape: Any = (2,), offsets: Any = (0, 8), dtype: Any = "F32") -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": offsets}


def test_a_whole_file_gives_its_shapes(tmp_path: Path) -> None:
    save_file(TENSORS, tmp_path / "a.safetensors", metadata={"format": "pt"})
    assert check_safetensors(tmp_path / "a.safetensors") == {name: value.shape for name, value in TENSORS.items()}


def test_every_cut_is_found(tmp_path: Path) -> None:
    save_file(TENSORS, tmp_path / "a.safetensors")
    whole = (tmp_path / "a.safetensors").read_bytes()
    cut = tmp_path / "cut.safetensors"
    for length in range(len(whole)):
        cut.write_bytes(whole[:length])
        with pytest.raises(StudioError, match="damaged"):
            check_safetensors(cut)


@pytest.mark.parametrize(
    ("header", "data"),
    [
        ({"a": entry()}, b"12345678 and more"),
        ({"a": entry(offsets=(0, 4))}, b"1234"),
        ({"a": entry(offsets=(8, 0))}, b"12345678"),
        ({"a": entry(offsets=(4, 12))}, b"123456789012"),
        ({"a": entry(), "b": entry()}, b"12345678"),
        ({"a": entry(shape=(-2,))}, b"12345678"),
        ({"a": entry(shape=(2.0,))}, b"12345678"),
        ({"a": entry(shape=(2**62, 2**62), offsets=(0, 2**63))}, b""),
        ({"a": entry(shape=[1] * 1000)}, b"1234"),
        ({"a": entry(dtype="F31")}, b"12345678"),
        ({"a": entry(dtype=None)}, b"12345678"),
        ({"a": 7}, b""),
        ([], b""),
        (b"not JSON", b""),
        (b"\xff\xfe", b""),
        (b"[" * 100_000, b""),
    ],
)
def test_a_header_that_lies_is_found(tmp_path: Path, header: Any, data: bytes) -> None:
    with pytest.raises(StudioError, match="damaged"):
        check_safetensors(write(tmp_path / "a.safetensors", header, data))


def test_a_huge_header_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="damaged"):
        check_safetensors(write(tmp_path / "a.safetensors", {}, length=2**63))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match=r"gone\.safetensors cannot be read"):
        check_safetensors(tmp_path / "gone.safetensors")
