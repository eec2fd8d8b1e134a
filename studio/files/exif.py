"""The few EXIF texts that picture makers put their notes in. TIFF 6.0, section 2; Exif 2.32, section 4.6.5."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_EXIF_POINTER = 0x8769
_NAMES = {0x010E: "ImageDescription", 0x010F: "Make", 0x0110: "Model", 0x9286: "UserComment"}
_MAX_ENTRIES = 1000


def exif_texts(data: bytes) -> dict[str, str]:
    """ImageDescription, Make, Model and UserComment, where they are there; a damaged block gives what it has."""
    data = data.removeprefix(b"Exif\0\0")
    if data[:4] not in (b"II*\0", b"MM\0*"):
        return {}
    order = "<" if data[:2] == b"II" else ">"
    texts: dict[str, str] = {}
    try:
        for tag, value in _entries(data, order):
            if tag in _NAMES and value:
                texts[_NAMES[tag]] = _comment(value) if tag == 0x9286 else _ascii(value)
    except struct.error:  # an offset that points outside
        pass
    return texts


def user_comment(text: str) -> bytes:
    """An EXIF block with `text` as its UserComment."""
    value = b"UNICODE\0" + text.encode("utf-16-be", "replace")
    head = struct.pack(">2sHIHHHIII", b"MM", 42, 8, 1, _EXIF_POINTER, 4, 1, 26, 0)
    return b"Exif\0\0" + head + struct.pack(">HHHIII", 1, 0x9286, 7, len(value), 44, 0) + value


def _entries(data: bytes, order: str) -> Iterator[tuple[int, bytes]]:
    todo, seen = [struct.unpack_from(order + "I", data, 4)[0]], set[int]()
    while todo:
        start = todo.pop()
        if start in seen:
            continue
        seen.add(start)
        (count,) = struct.unpack_from(order + "H", data, start)
        for index in range(min(count, _MAX_ENTRIES)):
            at = start + 2 + 12 * index
            tag, kind, length = struct.unpack_from(order + "HHI", data, at)
            if tag == _EXIF_POINTER:
                todo.append(struct.unpack_from(order + "I", data, at + 8)[0])
            elif kind in (1, 2, 7):  # bytes, ASCII, undefined: one byte each
                offset = at + 8 if length <= 4 else struct.unpack_from(order + "I", data, at + 8)[0]
                yield tag, data[offset : offset + length]


def _ascii(value: bytes) -> str:
    return value.rstrip(b"\0").decode("utf-8", "replace")


def _comment(value: bytes) -> str:
    code, text = value[:8], value[8:]
    if code == b"UNICODE\0":
        # The standard leaves the byte order open and programs differ: the right one has more plain letters.
        big, little = text.decode("utf-16-be", "replace"), text.decode("utf-16-le", "replace")
        return max(big, little, key=lambda guess: sum(char.isascii() for char in guess))
    if code in (b"ASCII\0\0\0", bytes(8)):
        return _ascii(text)
    return _ascii(value)
