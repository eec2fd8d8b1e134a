"""Where tiles are: in memory within a budget, and, once they have been written, on disk."""

from __future__ import annotations

import itertools
import weakref
import zlib
from collections import OrderedDict
from pathlib import Path

from PySide6.QtGui import QImage

from studio.errors import StudioError
from studio.files.reasons import reason_of

SIDE = 256  # pixels
FORMAT = QImage.Format.Format_ARGB32_Premultiplied
BYTES = SIDE * SIDE * 4


class Tile:
    """256 x 256 pixels that never change. What lies beyond the budget is read back from disk when it is looked at."""

    __slots__ = ("__weakref__", "_image", "_store", "number")

    def __init__(self, store: Store, number: int, image: QImage | None) -> None:
        self.number = number
        self._store = store
        self._image = image

    @property
    def pixels(self) -> QImage:
        """Its pixels, to be read only, on any thread; those on disk are read for this once."""
        image = self._image
        return self._store.read(self.number) if image is None else image

    @property
    def image(self) -> QImage:
        """Its pixels, to be read only, on the GUI thread; those on disk come back into memory."""
        if self._image is None:
            self._image = self._store.read(self.number)
            self._store.keep(self)
        else:
            self._store.touch(self.number)
        return self._image

    @property
    def resident(self) -> bool:
        """In memory."""
        return self._image is not None

    def take(self, image: QImage) -> None:
        """Come back into memory."""
        self._image = image

    def let_go(self) -> None:
        """Leave memory; it must be on disk."""
        self._image = None

    def pack(self) -> bytes:
        """Its bytes, for the disk. Any thread."""
        image = self._image
        assert image is not None, "only tiles in memory are unwritten"
        return zlib.compress(bytes(image.constBits()), 1)


class Store:
    """All tiles of one canvas: `folder` holds those that were written. `budget` is in bytes.

    Nothing is lost for memory's sake: a tile leaves memory only when it is on disk. `tile`, `read`, `write` and `sweep`
    may run on any thread, the rest on the GUI thread.
    """

    def __init__(self, folder: Path, budget: int = 768 << 20) -> None:
        self.folder = folder
        self.budget = budget
        self.alive: weakref.WeakValueDictionary[int, Tile] = weakref.WeakValueDictionary()
        self.written: set[int] = set()
        self._numbers = itertools.count(1)
        self._used: OrderedDict[int, None] = OrderedDict()  # the resident ones that are on disk, least used first
        self._resident: set[int] = set()

    def tile(self, image: QImage) -> Tile:
        """A new tile. The image is the tile's own from now on."""
        tile = self._new(next(self._numbers), image)
        self._resident.add(tile.number)
        return tile

    def known(self, number: int) -> Tile:
        """A tile that an earlier session left on disk."""
        tile = self.alive.get(number)
        if tile is None:
            tile = self._new(number, None)
            self.written.add(number)
            self._numbers = itertools.count(max(number + 1, next(self._numbers)))
        return tile

    @property
    def resident(self) -> int:
        """Bytes of tiles in memory."""
        return BYTES * len(self._resident)

    def keep(self, tile: Tile) -> None:
        """It has come into memory."""
        self._resident.add(tile.number)
        self._used[tile.number] = None
        self.trim()

    def lend(self, tile: Tile, image: QImage) -> None:
        """A tile's pixels, read ahead on another thread, come back into memory."""
        if not tile.resident and tile.number in self.written:
            tile.take(image)
            self.keep(tile)

    def touch(self, number: int) -> None:
        """It is looked at."""
        if number in self._used:
            self._used.move_to_end(number)

    def unwritten(self, tiles: list[Tile]) -> list[Tile]:
        """Those of `tiles` that are not on disk, each once."""
        return list({tile.number: tile for tile in tiles if tile.number not in self.written}.values())

    def write(self, tiles: list[Tile]) -> None:
        """Put tiles on disk. Runs on the files lane.

        Raises:
            StudioError: if the disk refuses.
        """
        for tile in tiles:
            path = self._path(tile.number)
            try:
                path.write_bytes(tile.pack())  # nothing on disk names it before it is whole
            except OSError as error:
                raise StudioError(
                    f"The canvas cannot be kept: {path} cannot be written ({reason_of(error)})."
                ) from error

    def wrote(self, tiles: list[Tile]) -> None:
        """They are on disk, and may leave memory."""
        for tile in tiles:
            self.written.add(tile.number)
            if tile.number in self._resident:
                self._used[tile.number] = None
        self.trim()

    def trim(self) -> None:
        """Let the least used ones leave, until the budget is kept."""
        while self.resident > self.budget and self._used:
            number, _ = self._used.popitem(last=False)
            self._resident.discard(number)
            tile = self.alive.get(number)
            if tile is not None:
                tile.let_go()

    def dead(self) -> list[int]:
        """Written tiles that nothing holds any more; they are forgotten here, and can be swept from the disk."""
        gone = [number for number in self.written if number not in self.alive]
        self.written.difference_update(gone)
        return gone

    def sweep(self, numbers: list[int]) -> None:
        """Delete tiles from the disk. Runs on the files lane."""
        for number in numbers:
            self._path(number).unlink(missing_ok=True)

    def read(self, number: int) -> QImage:
        """A tile's pixels from the disk.

        Raises:
            StudioError: if they are not there any more, or damaged.
        """
        try:
            data = zlib.decompress(self._path(number).read_bytes())
        except (OSError, zlib.error) as error:
            raise StudioError(
                f"A part of the canvas is lost: {self._path(number)} cannot be read ({reason_of(error)})."
            ) from error
        if len(data) != BYTES:
            raise StudioError(f"A part of the canvas is lost: {self._path(number)} is cut off.")
        return QImage(data, SIDE, SIDE, FORMAT).copy()

    def _new(self, number: int, image: QImage | None) -> Tile:
        tile = Tile(self, number, image)
        self.alive[number] = tile
        weakref.finalize(tile, self._forget, number).atexit = False
        return tile

    def _forget(self, number: int) -> None:
        self._resident.discard(number)
        self._used.pop(number, None)

    def _path(self, number: int) -> Path:
        return self.folder / f"{number}.tile"
