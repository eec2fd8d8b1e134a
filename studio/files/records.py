"""An append-only file of records that survives `kill -9` with at most the last record lost.

    file   := magic record*
    record := header payload                                        little-endian
    header := kind (4 bytes) length (u32) crc32 of the payload (u32) crc32 of the twelve bytes before (u32)

A record that was cut off at the end of the file is dropped when the file is read; damage before that is an
error, since nothing after it can be trusted. The header has a sum of its own, so that a damaged length is not
taken for a cut. Tapes of pictures and of texts are such files.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from studio.errors import StudioError
from studio.files.reasons import reason_of

MAGIC_BYTES = 16
MAX_RECORD = 1 << 30  # bytes; a longer length can only come from damage

_HEADER = struct.Struct("<4sIII")


class Record(NamedTuple):
    """One record: what it is, and its bytes."""

    kind: bytes
    payload: bytes


def read_records(path: Path, magic: bytes) -> tuple[list[Record], int]:
    """The whole records of a file, and the length in bytes of the part that holds them.

    Raises:
        StudioError: if the file cannot be read, is not of this kind, or is damaged before its end.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StudioError(f"{path} cannot be read: {reason_of(error)}.") from error
    if data[:MAGIC_BYTES] != _padded(magic):
        raise StudioError(f"{path} is not a tape of this studio.")
    records: list[Record] = []
    end = MAGIC_BYTES
    for record, end in _records(data, path):  # noqa: B007 - the last end is the answer
        records.append(record)
    return records, end


def _records(data: bytes, path: Path) -> Iterator[tuple[Record, int]]:
    at = MAGIC_BYTES
    while len(data) - at >= _HEADER.size:
        kind, length, payload_sum, header_sum = _HEADER.unpack_from(data, at)
        start, end = at + _HEADER.size, at + _HEADER.size + length
        if zlib.crc32(data[at : start - 4]) != header_sum or length > MAX_RECORD:
            raise StudioError(f"{path} is damaged at byte {at:,}, so it cannot be played.")
        if end > len(data):
            return
        payload = data[start:end]
        if zlib.crc32(payload) != payload_sum:
            raise StudioError(f"{path} is damaged at byte {start:,}, so it cannot be played.")
        yield Record(kind, payload), end
        at = end


class RecordWriter:
    """Appends records to a file; each is whole in the kernel's hands when `append` returns.

    A new file gets its magic at once. An existing one is cut to `keep` bytes first, the end of its last whole
    record, so that a torn tail never stays in the middle.

    Raises:
        StudioError: from every method, where the disk refuses.
    """

    def __init__(self, path: Path, magic: bytes, *, keep: int | None = None) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # Unbuffered: what append() has written survives the death of this process.
            self._file = path.open("wb" if keep is None else "r+b", buffering=0)
            if keep is None:
                self._write(_padded(magic))
            else:
                self._file.truncate(keep)
                self._file.seek(keep)
        except OSError as error:
            raise self._refused(error) from error

    def append(self, kind: bytes, payload: bytes) -> None:
        """Write one record; where the disk is full, the file keeps its last whole record."""
        start = self._file.tell()
        try:
            self._write(_header(kind, payload) + payload)
        except OSError as error:
            self._file.truncate(start)
            self._file.seek(start)
            raise self._refused(error) from error

    def close(self) -> None:
        """Put everything on the disk and let go of the file."""
        if self._file.closed:
            return
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            raise self._refused(error) from error
        finally:
            self._file.close()

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:  # an unbuffered write may take only a part
            view = view[self._file.write(view) :]

    def _refused(self, error: OSError) -> StudioError:
        return StudioError(f"The tape {self.path} cannot be written: {reason_of(error)}.")


def _header(kind: bytes, payload: bytes) -> bytes:
    front = struct.pack("<4sII", kind, len(payload), zlib.crc32(payload))
    return front + struct.pack("<I", zlib.crc32(front))


def _padded(magic: bytes) -> bytes:
    return magic.ljust(MAGIC_BYTES, b"\0")
