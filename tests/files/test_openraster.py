"""OpenRaster files: read by another reader, and what is refused."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pyora import Project

from studio.errors import StudioError
from studio.files.openraster import OraLayer, read_layer, read_stack, write_ora


def noise(seed: int, height: int, width: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 4)).astype(np.uint8)


LAYERS = [
    (OraLayer("Ground", 0, 0), noise(1, 60, 80)),
    (OraLayer("Ink & <more> “ö”", -5, 12, 0.5, True, True, True, "svg:multiply"), noise(2, 20, 30)),
    (OraLayer("Hidden", 10, 20, 1.0, False, own={"kind": "mask", "prompt": "sky\x07"}), noise(3, 9, 7)),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "picture.ora"
    assert list(write_ora(file, (80, 60), LAYERS, noise(1, 60, 80))) == [1, 2, 3]
    return file


def test_another_reader_finds_the_same_layers(path: Path) -> None:
    project = Project.load(str(path))
    assert project.dimensions == (80, 60)
    # Its children come from the top down, as they stand in the file.
    for (layer, pixels), found in zip(reversed(LAYERS), project.children, strict=True):
        assert (found.name, found.offsets, found.visible) == (layer.name, (layer.x, layer.y), layer.visible)
        assert found.opacity == pytest.approx(layer.opacity) and found.composite_op == layer.op
        raw = np.asarray(found.get_image_data(raw=True))
        assert raw.tobytes() == pixels.tobytes()


def test_the_head_tells_the_kind_and_file_managers_find_a_picture(path: Path) -> None:
    data = path.read_bytes()
    assert data[30:38] == b"mimetype" and data[38:54] == b"image/openraster"
    with zipfile.ZipFile(path) as archive:
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        thumbnail = Image.open(io.BytesIO(archive.read("Thumbnails/thumbnail.png")))
        merged = Image.open(io.BytesIO(archive.read("mergedimage.png")))
    assert max(thumbnail.size) <= 256 and merged.size == (80, 60)


def test_it_is_read_back_as_it_was(path: Path) -> None:
    stack = read_stack(path)
    assert (stack.width, stack.height, stack.remarks) == (80, 60, ())
    for (layer, pixels), found in zip(LAYERS, stack.layers, strict=True):
        own = {key: value.replace("\x07", "") for key, value in layer.own.items()}
        assert (found.name, found.x, found.y, found.opacity) == (layer.name, layer.x, layer.y, layer.opacity)
        assert (found.visible, found.locked, found.selected) == (layer.visible, layer.locked, layer.selected)
        assert (found.op, dict(found.own)) == (layer.op, own)
        assert read_layer(path, found).tobytes() == pixels.tobytes()


def png(width: int = 4, height: int = 4) -> bytes:
    file = io.BytesIO()
    Image.new("RGBA", (width, height)).save(file, "PNG")
    return file.getvalue()


def stack(inner: str, size: str = 'w="8" h="8"') -> bytes:
    return f"<image version='0.0.5' {size}><stack>{inner}</stack></image>".encode()


def archive(path: Path, files: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)


GOOD = {"mimetype": b"image/openraster", "data/a.png": png()}
ONE = '<layer name="a" src="data/a.png" {0}/>'


def test_groups_are_dissolved(tmp_path: Path) -> None:
    placed = ONE.format('x="1" opacity="0.5"')
    inner = '<stack opacity="0.5" x="2" y="3">' + placed + "</stack>" + ONE.format("")
    archive(tmp_path / "a.ora", GOOD | {"stack.xml": stack(inner)})
    found = read_stack(tmp_path / "a.ora")
    assert [(layer.x, layer.y, layer.opacity) for layer in found.layers] == [(0, 0, 1.0), (3, 3, 0.25)]
    assert "groups" in found.remarks[0]


def huge() -> bytes:
    head = bytearray(png())
    head[16:24] = (100_000).to_bytes(4) * 2
    return bytes(head)


BAD: dict[str, tuple[dict[str, bytes], str]] = {
    "another kind": (GOOD | {"mimetype": b"application/x-krita"}, "not an OpenRaster"),
    "no list": (GOOD, "damaged"),
    "no xml": (GOOD | {"stack.xml": b"<image"}, "damaged"),
    "no stack": (GOOD | {"stack.xml": b"<image w='3' h='3'/>"}, "no list of layers"),
    "no size": (GOOD | {"stack.xml": stack("", "")}, "damaged"),
    "too large": (GOOD | {"stack.xml": stack("", 'w="99999" h="3"')}, "16,384"),
    "nothing": (GOOD | {"stack.xml": stack("", 'w="0" h="3"')}, "16,384"),
    "entities": (GOOD | {"stack.xml": b'<!DOCTYPE a [<!ENTITY b "c">]>' + stack("&b;")}, "definitions"),
    "outside": (GOOD | {"stack.xml": stack('<layer src="../../etc/passwd"/>')}, "outside of itself"),
    "root": (GOOD | {"stack.xml": stack('<layer src="/etc/passwd"/>')}, "outside of itself"),
    "missing layer": (GOOD | {"stack.xml": stack('<layer src="data/b.png"/>')}, "damaged"),
    "no PNG": (GOOD | {"data/a.png": b"GIF89a", "stack.xml": stack(ONE.format(""))}, "not a PNG"),
    "a bomb of a layer": (GOOD | {"data/a.png": huge(), "stack.xml": stack(ONE.format(""))}, "too large"),
    "a bomb of a list": (GOOD | {"stack.xml": b"<image>" + b" " * (9 << 20)}, "larger than any"),
    "opacity": (GOOD | {"stack.xml": stack(ONE.format('opacity="7"'))}, "opacity"),
    "not a number": (GOOD | {"stack.xml": stack(ONE.format('opacity="much"'))}, "damaged"),
    "too many": (GOOD | {"stack.xml": stack(ONE.format("") * 1001)}, "1,000"),
}


@pytest.mark.parametrize("which", BAD)
def test_what_is_damaged_or_dangerous_is_refused_with_a_sentence(tmp_path: Path, which: str) -> None:
    files, words = BAD[which]
    archive(tmp_path / "a.ora", files)
    with pytest.raises(StudioError, match=words):
        read_stack(tmp_path / "a.ora")


def _read(path: Path) -> None:
    for layer in read_stack(path).layers:
        read_layer(path, layer)


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _flipped(data: bytes) -> bytes:
    at = data.index(b"IDAT") + 200
    return data[:at] + bytes(byte ^ 255 for byte in data[at : at + 50]) + data[at + 50 :]


@pytest.mark.parametrize("damage", [_cut, _flipped, lambda data: b"", lambda data: b"no zip at all"])
def test_a_damaged_file_is_told_and_not_touched(path: Path, damage: Callable[[bytes], bytes]) -> None:
    data = damage(path.read_bytes())
    path.write_bytes(data)
    with pytest.raises(StudioError, match="damaged"):
        _read(path)
    assert path.read_bytes() == data
    with pytest.raises(StudioError, match="no file"):
        read_stack(path.with_name("gone.ora"))


def test_a_failed_save_leaves_the_old_file(path: Path) -> None:
    before = path.read_bytes()

    def failing() -> object:
        yield LAYERS[0]
        raise StudioError("gone")

    with pytest.raises(StudioError, match="gone"):
        list(write_ora(path, (80, 60), failing(), noise(1, 60, 80)))  # type: ignore[arg-type]
    assert path.read_bytes() == before and list(path.parent.iterdir()) == [path]
