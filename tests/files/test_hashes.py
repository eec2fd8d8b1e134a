"""Remembered hashes."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from studio.files import hashes
from studio.files.hashes import remembered_sha256
from studio.files.paths import cache_folder


def test_a_file_is_read_once_until_it_changes(
    empty_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []
    whole = hashes.file_sha256
    monkeypatch.setattr(hashes, "file_sha256", lambda path: read.append(path) or whole(path))
    file = tmp_path / "weights"
    file.write_bytes(b"one")
    assert remembered_sha256([file]) == remembered_sha256([file]) == [hashlib.sha256(b"one").hexdigest()]
    assert len(read) == 1
    file.write_bytes(b"two")
    os.utime(file, ns=(0, 12345))
    assert remembered_sha256([file]) == [hashlib.sha256(b"two").hexdigest()]
    assert len(read) == 2


@pytest.mark.parametrize("content", ["", "[]", '{"a": 1}', '{"a": ["x", "y", 3]}', "\0"])
def test_a_damaged_memory_counts_as_none(empty_home: Path, tmp_path: Path, content: str) -> None:
    cache_folder().mkdir(parents=True)
    (cache_folder() / "hashes.json").write_text(content)
    file = tmp_path / "weights"
    file.write_bytes(b"one")
    assert remembered_sha256([file]) == [hashlib.sha256(b"one").hexdigest()]


def test_a_home_that_cannot_be_written_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home").write_text("a file, so no folder can be made in it")
    monkeypatch.setenv("STUDIO_HOME", str(tmp_path / "home"))
    file = tmp_path / "weights"
    file.write_bytes(b"one")
    assert remembered_sha256([file]) == [hashlib.sha256(b"one").hexdigest()]
