"""Keeps a canvas on disk while it is worked on, and its tiles in memory where they are needed."""

from __future__ import annotations

from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.layers import journal
from studio.session.layers.sheet import Layer, Sheet
from studio.session.layers.store import BYTES, Store, Tile


class Keeper:
    """The store of one board, kept up to date on the files lane. `budget` is in bytes."""

    def __init__(self, files: Lane, errands: Errands, budget: int) -> None:
        self._files = files
        self._errands = errands
        self._budget = budget
        self.store = Store(journal.folder(), budget)
        self._waiting: list[Sheet] = []  # not on disk yet, the newest last
        self._number = 0
        self._busy = False

    async def open_last(self) -> Sheet | None:
        """The sheet that the last session left, or None.

        Raises:
            StudioError: if it is damaged, or the home cannot be written.
        """
        self.store = Store(await self._files.call(journal.adopt), self._budget)
        return journal.read(self.store)

    def keep(self, sheet: Sheet) -> None:
        """This is the sheet now. While one is on its way to the disk, those that follow go together."""
        self._waiting.append(sheet)
        if not self._busy:
            self._errands.run(self._keep())

    def warm(self, layer: Layer) -> None:
        """Have a layer's tiles in memory before the brush comes."""
        self._errands.run(self._warm(layer))

    async def _keep(self) -> None:
        self._busy = True
        try:
            while self._waiting:
                sheets, self._waiting = self._waiting, []
                # Undo may come to each of them, so all their tiles go: what is on disk can leave memory.
                tiles = self.store.unwritten([tile for sheet in sheets for tile in sheet.tiles()])
                self._number += 1
                await self._files.call(self._write, tiles, sheets[-1], self._number)
                self.store.wrote(tiles)
                del sheets
                await self._files.call(self.store.sweep, self.store.dead())
        finally:
            self._busy = False

    async def _warm(self, layer: Layer) -> None:
        away = [tile for tile in layer.tiles.cells.values() if not tile.resident]
        for tile in away[: self.store.budget // (2 * BYTES)]:
            self.store.lend(tile, await self._files.call(self.store.read, tile.number))

    def _write(self, tiles: list[Tile], sheet: Sheet, number: int) -> None:
        """Files lane: the tiles first, so that the sheet on disk never names one that is not there."""
        journal.prepare(self.store)
        self.store.write(tiles)
        journal.write(self.store, sheet, number)
