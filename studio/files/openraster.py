"""OpenRaster: layered pictures that Krita, GIMP and MyPaint read too. https://www.openraster.org, version 0.0.5."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from studio.errors import StudioError
from studio.files.atomic import written_atomically

MIMETYPE = b"image/openraster"
MAX_SIDE = 16_384  # pixels
MAX_LAYERS = 1000
MAX_XML = 8 << 20  # bytes
MAX_PIXELS = 2 << 30  # of all layers together
THUMBNAIL = 256  # pixels a side

Rgba = NDArray[np.uint8]  # (h, w, 4), colours not multiplied by alpha


@dataclass(frozen=True, slots=True, eq=False)
class OraLayer:
    """A layer as the file says. `op` is its composite-op, `own` are attributes of this studio's ("kind", "prompt")."""

    name: str
    x: int = 0
    y: int = 0
    opacity: float = 1.0
    visible: bool = True
    locked: bool = False
    selected: bool = False
    op: str = "svg:src-over"
    source: str = ""  # its file in the archive
    own: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Stack:
    """All layers of a file, the lowest first. `remarks` are sentences about what could not be taken over."""

    width: int
    height: int
    layers: tuple[OraLayer, ...]
    remarks: tuple[str, ...] = ()


def write_ora(
    path: Path, size: tuple[int, int], layers: Iterable[tuple[OraLayer, Rgba]], merged: Rgba
) -> Generator[int, None, None]:
    """Write a file, whole or not at all; `layers` from the lowest up, each asked for when its turn comes.

    Yields the number of layers written so far.

    Raises:
        StudioError: if the disk refuses.
    """
    entries: list[OraLayer] = []
    with written_atomically(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", MIMETYPE)  # first and stored, so that it can be told from the file's head
        for number, (layer, pixels) in enumerate(layers):
            source = f"data/layer{number:04}.png"
            archive.writestr(source, _png(pixels))  # PNG is deflated already
            entries.append(_placed(layer, source))
            yield number + 1
        archive.writestr("stack.xml", _stack_xml(size, entries), zipfile.ZIP_DEFLATED)
        archive.writestr("mergedimage.png", _png(merged))
        archive.writestr("Thumbnails/thumbnail.png", _png(_thumbnail(merged)))


def read_stack(path: Path) -> Stack:
    """What a file holds, without its pixels.

    Raises:
        StudioError: if it is missing, damaged, no OpenRaster file, or would be too large when unpacked.
    """
    with _archive(path) as archive:
        if _read(archive, "mimetype", 64).strip() != MIMETYPE:
            raise StudioError(f"{path} is not an OpenRaster picture.")
        text = _read(archive, "stack.xml", MAX_XML)
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
            raise StudioError(f"{path} is not opened: its list of layers has definitions that no such file needs.")
        root = ElementTree.fromstring(text)
        stack = root.find("stack")
        if root.tag != "image" or stack is None:
            raise StudioError(f"{path} is damaged: it has no list of layers.")
        width, height = _whole(root, "w"), _whole(root, "h")
        if not (1 <= width <= MAX_SIDE and 1 <= height <= MAX_SIDE):
            raise StudioError(f"{path} is {width:,} x {height:,} pixels; a canvas has 1 to {MAX_SIDE:,} a side.")
        remarks: list[str] = []
        layers = list(_layers(stack, OraLayer(""), remarks))
        if len(layers) > MAX_LAYERS:
            raise StudioError(f"{path} has {len(layers):,} layers; {MAX_LAYERS:,} is the most that can be opened.")
        _check_sizes(path, archive, layers)
        return Stack(width, height, tuple(reversed(layers)), tuple(dict.fromkeys(remarks)))


def read_layer(path: Path, layer: OraLayer) -> Rgba:
    """A layer's pixels.

    Raises:
        StudioError: as `read_stack`.
    """
    with _archive(path) as archive, archive.open(layer.source) as file, Image.open(file) as picture:
        return np.asarray(picture.convert("RGBA"))


class _archive:  # noqa: N801 - used as a function
    """The archive at a path; whatever is wrong with it becomes a sentence."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> zipfile.ZipFile:
        self._caught = warnings.catch_warnings()
        self._caught.__enter__()
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            self._zip = zipfile.ZipFile(self._path)
        except (OSError, zipfile.BadZipFile, ValueError) as error:
            self._caught.__exit__(None, None, None)
            raise self._sentence(error) from error
        return self._zip

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self._zip.close()
        self._caught.__exit__(None, None, None)
        known = (
            *(OSError, KeyError, ValueError, SyntaxError, EOFError, RuntimeError, NotImplementedError),
            *(zipfile.BadZipFile, zlib.error, Image.DecompressionBombError, Image.DecompressionBombWarning),
        )
        if isinstance(error, known):
            raise self._sentence(error) from error

    def _sentence(self, error: BaseException) -> StudioError:
        if isinstance(error, FileNotFoundError):
            return StudioError(f"There is no file {self._path}.")
        if isinstance(error, Image.DecompressionBombError | Image.DecompressionBombWarning):
            return StudioError(f"{self._path} is too large to be opened.")
        return StudioError(f"{self._path} is damaged, or no OpenRaster picture: {error}.")


def _layers(stack: ElementTree.Element, group: OraLayer, remarks: list[str]) -> Iterator[OraLayer]:
    """The layers from the top down; those of a group have its place, its opacity and its visibility."""
    for element in stack:
        if element.tag not in ("layer", "stack"):
            remarks.append(f"It holds a {element.tag}, which is left out.")
            continue
        opacity = float(element.get("opacity", "1"))
        if not 0 <= opacity <= 1:
            raise ValueError(f"an opacity of {opacity:g}")
        layer = OraLayer(
            name=element.get("name", ""),
            x=group.x + _whole(element, "x", 0),
            y=group.y + _whole(element, "y", 0),
            opacity=group.opacity * opacity,
            visible=group.visible and element.get("visibility", "visible") == "visible",
            locked=group.locked or element.get("edit-locked", "false") == "true",
            selected=element.get("selected", "false") == "true",
            op=element.get("composite-op", "svg:src-over"),
            source=element.get("src", ""),
            own={key[9:]: value for key, value in element.items() if key.startswith("stepwise-")},
        )
        if element.tag == "layer":
            yield layer
        else:
            if layer.op != "svg:src-over" or opacity < 1:
                remarks.append("Its groups were dissolved; where they blend as one, it may look different.")
            yield from _layers(element, layer, remarks)


def _check_sizes(path: Path, archive: zipfile.ZipFile, layers: list[OraLayer]) -> None:
    """Refuse what would fill the memory, before it is unpacked: the PNGs' heads tell their sizes."""
    pixels = 0
    for layer in layers:
        if layer.source.startswith("/") or ".." in layer.source.split("/") or "\\" in layer.source:
            raise StudioError(f"{path} is not opened: it names a file outside of itself, {layer.source}.")
        with archive.open(layer.source) as file:
            head = file.read(24)
        if head[:8] != b"\x89PNG\r\n\x1a\n" or len(head) < 24:
            raise StudioError(f"{path} is damaged: its layer “{layer.name}” is not a PNG picture.")
        width, height = int.from_bytes(head[16:20]), int.from_bytes(head[20:24])
        pixels += width * height
        if max(width, height) > MAX_SIDE or pixels > MAX_PIXELS:
            raise StudioError(f"{path} is too large to be opened: its layer “{layer.name}” is {width:,} x {height:,}.")


def _read(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    with archive.open(name) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise ValueError(f"its {name} is larger than any should be")
    return data


def _whole(element: ElementTree.Element, name: str, default: int | None = None) -> int:
    value = element.get(name)
    if value is None and default is not None:
        return default
    number = int(float(value or "nothing"))
    if abs(number) > 1 << 20:
        raise ValueError(f"{name} is {number}")
    return number


def _placed(layer: OraLayer, source: str) -> OraLayer:
    return OraLayer(
        *(layer.name, layer.x, layer.y, layer.opacity, layer.visible, layer.locked, layer.selected, layer.op),
        source,
        layer.own,
    )


def _stack_xml(size: tuple[int, int], layers: list[OraLayer]) -> bytes:
    root = ElementTree.Element("image", version="0.0.5", w=str(size[0]), h=str(size[1]), xres="72", yres="72")
    stack = ElementTree.SubElement(root, "stack")
    for layer in reversed(layers):
        element = ElementTree.SubElement(stack, "layer", name=_words(layer.name), src=layer.source)
        element.set("x", str(layer.x))
        element.set("y", str(layer.y))
        element.set("opacity", f"{layer.opacity:.4f}")
        element.set("visibility", "visible" if layer.visible else "hidden")
        element.set("composite-op", layer.op)
        for name, there in (("edit-locked", layer.locked), ("selected", layer.selected)):
            if there:
                element.set(name, "true")
        for name, value in layer.own.items():
            element.set(f"stepwise-{name}", _words(value))
    text: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return text


def _words(text: str) -> str:
    """Without the control characters that XML cannot hold."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", text)


def _png(pixels: Rgba) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels, "RGBA").save(file, "PNG", compress_level=4)
    return file.getvalue()


def _thumbnail(merged: Rgba) -> Rgba:
    picture = Image.fromarray(merged, "RGBA")
    picture.thumbnail((THUMBNAIL, THUMBNAIL), Image.Resampling.LANCZOS)
    return np.asarray(picture)
