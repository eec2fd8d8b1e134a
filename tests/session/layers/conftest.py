"""A board with everything real around it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.layers.board import Board
from studio.session.layers.store import FORMAT, Store
from studio.session.notices import Notices
from studio.session.queue import Queue
from tests.session.conftest import go  # noqa: F401 - a fixture

Open = Callable[[], AbstractAsyncContextManager[Board]]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    folder = tmp_path / "tiles"
    folder.mkdir()
    return Store(folder)


@pytest.fixture
def open_board(empty_home: Path) -> Open:
    """A board in the home of this test; opened twice, it finds what the first has left."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[Board]:
        notices = Notices()
        errands, queue, lane = Errands(notices), Queue(notices), Lane("files")
        board = Board(lane, queue, notices, errands)
        board.said = notices  # type: ignore[attr-defined]
        board.rest = errands.finish  # type: ignore[attr-defined]
        board.jobs = queue.idle  # type: ignore[attr-defined]
        try:
            yield board
        finally:
            await queue.close()
            await errands.finish()
            await lane.close()

    return opened


def plain(colour: str, width: int = 300, height: int = 280) -> QImage:
    image = QImage(width, height, FORMAT)
    image.fill(QColor(colour))
    return image
