"""Kinds are remembered from one process to the next, and told anew where a file has changed."""

import json
import os

import pytest

from studio.files import kinds
from studio.files.kinds import kinds_of
from studio.files.paths import cache_folder
from tests.files.test_trees import _write


@pytest.fixture
def read(monkeypatch):
    """The files whose headers were read."""
    seen = []
    tell = kinds.kind_of
    monkeypatch.setattr(kinds, "kind_of", lambda path: seen.append(path.name) or tell(path))
    return seen


def test_a_header_is_read_once(empty_home, tmp_path, read):
    files = [_write(tmp_path / f"{kind}.safetensors", kind) for kind in ("lora", "vae", "transformer")]
    assert kinds_of(files) == ["lora", "vae", "transformer"]
    assert kinds_of(files) == ["lora", "vae", "transformer"] and len(read) == 3
    _write(files[0], "embedding")
    os.utime(files[0], ns=(1, 1))
    assert kinds_of(files) == ["embedding", "vae", "transformer"] and len(read) == 4
    files[1].unlink()
    assert kinds_of(files) == ["embedding", "damaged", "transformer"] and len(read) == 4


def test_what_cannot_be_trusted_is_told_anew(empty_home, tmp_path, read):
    files = [_write(tmp_path / "a.safetensors", "lora")]
    kinds_of(files)
    kept = cache_folder() / "kinds.json"
    values = json.loads(kept.read_bytes())
    ((place, entry),) = values["files"].items()
    for odd in (
        b"", b"[]", b'{"method": 1}', json.dumps({**values, "method": 0}).encode(),
        json.dumps({**values, "files": {place: [*entry[:2], "magic"]}}).encode(),
    ):  # fmt: skip
        kept.write_bytes(odd)
        read.clear()
        assert kinds_of(files) == ["lora"] and read == ["a.safetensors"]
