"""Pictures as files, with a note inside that says how to paint them again.

A PNG holds the A1111 `parameters` text for the field's other tools, our own note as JSON under `stepwise`, and
the XMP mark of AI output. JPEG and WebP hold the same in EXIF's UserComment and in XMP.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from studio.errors import StudioError
from studio.files.a1111 import parameters_text, read_parameters
from studio.files.atomic import write_atomically
from studio.files.comfyui import read_graph
from studio.files.embedded import XMP, Embedded, read_embedded
from studio.files.exif import user_comment
from studio.files.invokeai import read_metadata, read_old_metadata
from studio.files.marks import xmp_note, xmp_packet
from studio.files.note import FIELDS, Note, NoteDraft, load_json

VERSION = 1
KEYWORD = "stepwise"
_JPEG_SEGMENT = 65_000  # bytes; a JPEG's EXIF and XMP must each fit one segment of 64 KiB

PAINTED = {"prompt", "steps", "sampler", "schedule", "cfg_scale", "seed", "width", "height", "model"}
Pixels = NDArray[np.uint8]  # (H, W, 3), RGB
Values = Mapping[str, Any]


def write_png(path: Path, pixels: Pixels, *, request: Values, receipt: Values, mark: bool = True) -> None:
    """Write a picture with its note; whole, or not at all.

    `request` is `PaintRequest.to_json()`, `receipt` is plain JSON values. Picture b of a batch has
    `receipt["batch_index"] = b`, and other tools are told the seed `seed + b`. `mark` says that it is AI's.

    Raises:
        StudioError: if the disk refuses.
    """
    write_atomically(path, png_bytes(pixels, request=request, receipt=receipt, mark=mark))


def png_bytes(pixels: Pixels, *, request: Values, receipt: Values, mark: bool = True) -> bytes:
    """The bytes of such a PNG."""
    texts = PngInfo()
    parameters = _a1111(request, receipt)
    # Readers disagree about the letters of a plain text chunk beyond ASCII, but not about an international one.
    if parameters:
        (texts.add_text if parameters.isascii() else texts.add_itxt)("parameters", parameters)
    texts.add_itxt(KEYWORD, _note_json(request, receipt))
    if packet := xmp_packet(mark=mark):
        texts.add_itxt(XMP, packet)
    return _encoded(pixels, "PNG", pnginfo=texts)


def write_picture(
    path: Path,
    pixels: Pixels,
    *,
    request: Values,
    receipt: Values,
    mark: bool = True,
    note: bool = True,
    quality: int = 92,
) -> None:
    """Write a picture as the ending of `path` says: .png, .jpg, .jpeg or .webp (`quality` 100: lossless).

    Without `note` only the mark is kept, if that is on.

    Raises:
        StudioError: if the ending is another one, the note does not fit a JPEG, or the disk refuses.
    """
    kind = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}.get(path.suffix.lower())
    if kind is None:
        raise StudioError(f"{path.name} should end with .png, .jpg or .webp, the formats that can be written.")
    if kind == "PNG" and note:
        write_png(path, pixels, request=request, receipt=receipt, mark=mark)
        return
    packet = xmp_packet(mark=mark, note=_note_json(request, receipt) if note else "").encode()
    exif = user_comment(_a1111(request, receipt)) if note else b""
    if kind == "PNG":
        texts = PngInfo()
        if packet:
            texts.add_itxt(XMP, packet.decode())
        write_atomically(path, _encoded(pixels, kind, pnginfo=texts))
        return
    if kind == "JPEG" and max(len(packet), len(exif)) > _JPEG_SEGMENT:
        raise StudioError("The prompt is too long for the note in a JPEG; export a PNG or WebP, or leave the note out.")
    options: dict[str, Any] = {"xmp": packet} if packet else {}
    options |= {"exif": exif} if exif else {}
    lossless = {"lossless": True} if kind == "WEBP" and quality == 100 else {}
    write_atomically(path, _encoded(pixels, kind, quality=quality, **lossless, **options))


def _a1111(request: Values, receipt: Values) -> str:
    if not request.keys() >= PAINTED:  # a picture of another's, enlarged here: its note is not whole
        return ""
    return parameters_text(request, receipt.get("batch_index", 0))


def _note_json(request: Values, receipt: Values) -> str:
    # ASCII, so that every container, XMP too, takes it as it is.
    return json.dumps({"version": VERSION, "request": dict(request), "receipt": dict(receipt)})


def _encoded(pixels: Pixels, kind: str, **options: Any) -> bytes:
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3:
        raise ValueError(f"pixels must be (H, W, 3) uint8, not {pixels.shape} {pixels.dtype}")
    file = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(file, kind, **options)
    return file.getvalue()


def read_note(path: Path) -> Note:
    """The note in a PNG, JPEG or WebP: ours, or that of A1111, InvokeAI or ComfyUI. No pixel is decoded.

    Raises:
        StudioError: if the file is no such picture, is damaged or cut off, or has no note that can be read.
    """
    return note_of(read_embedded(path), path)


def note_of(found: Embedded, path: Path) -> Note:
    """The note in what was found in the picture at `path`; the best source that can be read wins.

    Raises:
        StudioError: as `read_note`.
    """
    texts = found.texts
    readers: list[tuple[str, Callable[[str], Note]]] = [
        (texts.get(KEYWORD, "") or xmp_note(texts.get(XMP, "")), _read_own),
        (texts.get("invokeai_metadata", ""), read_metadata),
        (texts.get("sd-metadata", ""), read_old_metadata),
        *((texts.get(name, ""), read_parameters) for name in ("parameters", "UserComment", "Comment")),
        (texts.get("prompt", "") or _exif_graph(texts), read_graph),
    ]
    problem = f"{path} has no note about how it was painted."
    for text, read in readers:
        if not text:
            continue
        try:
            return read(text)
        except StudioError as error:
            if read is not read_parameters:  # a comment may be any text
                problem = f"{path}: {error}"
    raise StudioError(problem)


def _read_own(text: str) -> Note:
    values = load_json(text, "The note in the picture")
    request = values.get("request") if isinstance(values, dict) else None
    receipt = values.get("receipt") if isinstance(values, dict) else None
    if not isinstance(request, dict) or not isinstance(receipt, dict | None):
        raise StudioError("The note in the picture is damaged: it holds no request.")
    draft = NoteDraft()
    for name, value in request.items():
        if name in FIELDS:
            draft.put(name, value, source_name=name)
        else:
            draft.unmapped[name] = value
    return Note(draft.request, receipt, "stepwise", draft.unmapped)


def _exif_graph(texts: Mapping[str, str]) -> str:
    """ComfyUI's graph in a JPEG or WebP: an EXIF text that begins with its name."""
    for name in ("Model", "Make", "ImageDescription", "UserComment"):
        label, _, rest = texts.get(name, "").partition(":")
        if label.lower() == "prompt":
            return rest
    return ""
