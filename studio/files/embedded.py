"""The texts embedded in a PNG, JPEG or WebP file, read without decoding a pixel and within limits.

PNG: W3C PNG (third edition), section 11.3.3. JPEG: ITU-T T.81, annex B. WebP: RFC 9649.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from studio.errors import StudioError
from studio.files.exif import exif_texts
from studio.files.reasons import reason_of

XMP = "XML:com.adobe.xmp"
MAX_SIDE = 16_384  # pixels
MAX_TEXT = 8 << 20  # bytes of one text, unpacked; the longest real ones (ComfyUI graphs) stay below 1 MB

_KEYWORDS = {"stepwise", "parameters", "Comment", "prompt", "invokeai_metadata", "sd-metadata", XMP}
_PNG = b"\x89PNG\r\n\x1a\n"
_XMP_JPEG = b"http://ns.adobe.com/xap/1.0/\0"
_BLOCK = 1 << 20


@dataclass(slots=True)
class Embedded:
    """A picture's size in pixels and its texts by PNG keyword.

    A JPEG's comment counts as `Comment`, EXIF texts have their tags' names, XMP has the PNG's keyword for it.
    """

    width: int = 0
    height: int = 0
    texts: dict[str, str] = field(default_factory=dict)


class _CutError(Exception):
    """The file ends too early."""


def read_embedded(path: Path) -> Embedded:
    """Read a picture's size and texts.

    Raises:
        StudioError: if the file cannot be read, is no such picture, or is cut off, damaged or too large.
    """
    try:
        with path.open("rb") as file:
            start = file.read(12)
            file.seek(0)
            if start[:8] == _PNG:
                found = _png(file, path)
            elif start[:3] == b"\xff\xd8\xff":
                found = _jpeg(file)
            elif start[:4] == b"RIFF" and start[8:] == b"WEBP":
                found = _webp(file)
            else:
                raise StudioError(f"{path} is not a PNG, JPEG or WebP picture.")
    except _CutError:
        raise StudioError(f"{path} is damaged: the picture is cut off before its end.") from None
    except (OSError, ValueError) as error:
        raise StudioError(f"{path} cannot be read: {reason_of(error)}.") from error
    if not (0 < found.width <= MAX_SIDE and 0 < found.height <= MAX_SIDE):
        size = f"{found.width:,} x {found.height:,} pixels"
        raise StudioError(f"{path} says that it is {size}; pictures up to {MAX_SIDE:,} a side are read.")
    return found


def _take(file: BinaryIO, count: int) -> bytes:
    data = file.read(count)
    if len(data) < count:
        raise _CutError
    return data


def _png(file: BinaryIO, path: Path) -> Embedded:
    found = Embedded()
    file.seek(len(_PNG))
    kind = b""
    while kind != b"IEND":
        length, kind = struct.unpack(">I4s", _take(file, 8))
        if (kind == b"IHDR") == bool(found.width):  # it comes first, and once
            raise StudioError(f"{path} is damaged: its header is not where it should be.")
        keep = kind in (b"IHDR", b"tEXt", b"zTXt", b"iTXt", b"eXIf") and length <= MAX_TEXT
        data, crc = _chunk(file, kind, length, keep=keep)
        if crc != struct.unpack(">I", _take(file, 4))[0]:
            raise StudioError(f"{path} is damaged: a part of it (called {kind!r}) fails its checksum.")
        if kind == b"IHDR":
            if length != 13:
                raise StudioError(f"{path} is damaged: its header is not where it should be.")
            found.width, found.height = struct.unpack(">II", data[:8])
        elif kind == b"eXIf":
            found.texts |= exif_texts(data)
        elif keep:
            _png_text(kind, data, found, path)
    return found


def _chunk(file: BinaryIO, kind: bytes, length: int, *, keep: bool) -> tuple[bytes, int]:
    """The chunk's bytes, if they are to be kept, and its CRC-32. Pixels pass by in blocks."""
    data, crc = b"", zlib.crc32(kind)
    for at in range(0, length, _BLOCK):
        block = _take(file, min(_BLOCK, length - at))
        crc = zlib.crc32(block, crc)
        data = data + block if keep else b""
    return data, crc


def _png_text(kind: bytes, data: bytes, found: Embedded, path: Path) -> None:
    keyword, _, rest = data.partition(b"\0")
    name = keyword.decode("latin-1")
    if name not in _KEYWORDS:
        return
    if kind == b"tEXt":
        found.texts[name] = _latin(rest)
    elif kind == b"zTXt":
        found.texts[name] = _latin(_inflate(rest[1:], path))
    else:
        packed, rest = rest[:1] == b"\1", rest[2:]
        text = rest.split(b"\0", 2)[-1]  # after the language and the translated keyword
        found.texts[name] = _utf8(_inflate(text, path) if packed else text, path)


def _inflate(data: bytes, path: Path) -> bytes:
    unpack = zlib.decompressobj()
    try:
        text = unpack.decompress(data, MAX_TEXT)
    except zlib.error as error:
        raise StudioError(f"{path} is damaged: the note in it cannot be unpacked.") from error
    if unpack.unconsumed_tail:
        raise StudioError(f"The note in {path} is larger than {MAX_TEXT >> 20} MB, so it is not read.")
    if not unpack.eof:
        raise StudioError(f"{path} is damaged: the note in it cannot be unpacked.")
    return text


def _latin(data: bytes) -> str:
    try:
        return data.decode()  # not what the standard says, but what some programs write
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _utf8(data: bytes, path: Path) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise StudioError(f"The note in {path} has broken characters in it, so it cannot be read.") from error


def _jpeg(file: BinaryIO) -> Embedded:
    found = Embedded()
    file.seek(2)
    while True:
        while (marker := _take(file, 1)[0]) == 0xFF:
            pass
        if marker == 0x01 or 0xD0 <= marker <= 0xD7:  # markers without a length
            continue
        if marker in (0xD9, 0xDA):  # the end, or the first scan: texts come before
            return found
        (length,) = struct.unpack(">H", _take(file, 2))
        data = _take(file, max(length - 2, 0))
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            if len(data) < 5:
                raise _CutError
            found.height, found.width = struct.unpack_from(">HH", data, 1)
        elif marker == 0xFE:
            found.texts["Comment"] = data.decode("utf-8", "replace")
        elif marker == 0xE1 and data.startswith(b"Exif\0\0"):
            found.texts |= exif_texts(data)
        elif marker == 0xE1 and data.startswith(_XMP_JPEG):
            found.texts[XMP] = data[len(_XMP_JPEG) :].decode("utf-8", "replace")


def _webp(file: BinaryIO) -> Embedded:
    found = Embedded()
    (size,) = struct.unpack("<4xI4x", _take(file, 12))
    end = 8 + size
    while file.tell() + 8 <= end:
        kind, length = struct.unpack("<4sI", _take(file, 8))
        at = file.tell()
        head = file.read(min(length, MAX_TEXT if kind in (b"EXIF", b"XMP ") else 10))
        if kind in (b"VP8X", b"VP8 ", b"VP8L") and not found.width:
            found.width, found.height = _webp_size(kind, head)
        elif kind == b"EXIF":
            found.texts |= exif_texts(head)
        elif kind == b"XMP ":
            found.texts[XMP] = head.decode("utf-8", "replace")
        file.seek(at + length - 1 if length else at)
        if length:
            _take(file, 1)
        file.seek(length & 1, 1)
    return found


def _webp_size(kind: bytes, head: bytes) -> tuple[int, int]:
    if len(head) < 10:
        raise _CutError
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[4:7], "little"), 1 + int.from_bytes(head[7:10], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(head[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack_from("<HH", head, 6)
    return width & 0x3FFF, height & 0x3FFF
