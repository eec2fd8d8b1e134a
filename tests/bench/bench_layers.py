"""A 4096 x 4096 canvas with 20 layers: from a mouse event to the pixel on the screen, memory, undo.

`make bench` runs it; `python tests/bench/bench_layers.py` does, too. Without a display it opens its window on Qt's
offscreen platform. Every event is a real one, sent to a real view; what is timed ends when the view's paint event
has ended and its window's pixels are those of the stroke.
"""

from __future__ import annotations

import asyncio
import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
import psutil
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from studio.files.settings import Settings
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.layers.board import Board
from studio.session.layers.sheet import Layer, new
from studio.session.layers.store import FORMAT
from studio.session.layers.tiles import cut
from studio.session.layers.toolbox import Toolbox
from studio.session.notices import Notices
from studio.session.queue import Queue
from studio.ui.layers.hand import Hand
from studio.ui.layers.view import SheetView

SIDE, LAYERS = 4096, 20
EVENTS = 300
BLENDS = ("normal", "multiply", "normal", "screen", "overlay")


def picture(number: int) -> QImage:
    """A layer that is painted all over, half transparent, with something on it to see."""
    rng = np.random.default_rng(number)
    small = QImage(64, 64, FORMAT)
    painter = QPainter(small)
    small.fill(0)
    for _ in range(12):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*(int(value) for value in rng.integers(0, 255, 3)), 90))
        painter.drawEllipse(QPointF(*rng.integers(0, 64, 2)), *(float(v) for v in rng.integers(6, 20, 2)))
    painter.end()
    return small.scaled(SIDE, SIDE, mode=Qt.TransformationMode.SmoothTransformation)


def figures(times: list[tuple[float, float]], *parts: float) -> str:
    """Percentiles in ms, by the clock and at work."""
    rows = []
    for kind in (0, 1):
        kept = sorted(time[kind] for time in times)
        rows.append(", ".join(f"{kept[min(len(kept) - 1, int(part * len(kept)))] * 1e3:.1f}" for part in parts))
    return f"{rows[0]:>22} {rows[1]:>22}"


def send(view: SheetView, kind: QEvent.Type, at: QPointF) -> None:
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, view.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


class Watched(SheetView):
    """Counts what it has painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted += 1


async def all_shown(view: Watched) -> None:
    while not view.composed:
        await asyncio.sleep(0)


async def shown_after(view: Watched, act: Callable[[], object]) -> tuple[float, float]:
    """Seconds until the next paint event has ended: by the clock, and at work (the rest other programs had)."""
    clock, work, painted = time.perf_counter(), time.thread_time(), view.painted
    act()
    while view.painted == painted:
        await asyncio.sleep(0)
    return time.perf_counter() - clock, time.thread_time() - work


async def stroke(view: Watched, radius: float) -> list[tuple[float, float]]:
    """A stroke in circles over the view; seconds from each event until its pixels are shown."""
    centre = QPointF(view.rect().center())
    times = []
    send(view, QEvent.Type.MouseButtonPress, centre + QPointF(radius, 0))
    for number in range(1, EVENTS + 1):
        turn = number / 40 * math.tau
        at = centre + QPointF(radius * math.cos(turn), radius * math.sin(turn * 1.3))
        times.append(await shown_after(view, partial(send, view, QEvent.Type.MouseMove, at)))
    send(view, QEvent.Type.MouseButtonRelease, at)
    return times


async def measure(folder: Path) -> None:
    notices = Notices()
    errands = Errands(notices)
    lane = Lane("files")
    process = psutil.Process()
    empty = process.memory_info().rss
    board = Board(lane, Queue(notices), notices, errands)
    await board.open_last()
    sheet = new(SIDE, SIDE)
    for number in range(LAYERS):
        blend = BLENDS[number % len(BLENDS)]
        sheet = sheet.add(Layer(f"Layer {number}", tiles=cut(board.store, picture(number)), opacity=0.6, blend=blend))
    board._open(sheet.replace(active=sheet.layers[LAYERS // 2].id), "")
    await errands.finish()
    toolbox = Toolbox(Settings.open(folder / "settings.json"))
    view = Watched(board)
    view.hand = Hand(view, board, toolbox)
    view.resize(1100, 760)
    began = time.perf_counter()
    view.show()
    await all_shown(view)
    print(f"first sight of {LAYERS} layers of {SIDE} x {SIDE}: {time.perf_counter() - began:.2f} s")
    print(f"{'zoom':>8} {'brush':>6}   event to shown pixel, ms: median, p99, worst, by the clock and at work")
    for zoom, size in ((0.0, 40), (0.0, 200), (0.0, 600), (0.5, 100), (1.0, 40), (1.0, 300), (2.0, 60)):
        view.fit() if zoom == 0 else view.zoom_to(zoom)
        toolbox.adjust(size=float(size))
        await all_shown(view)
        times = await stroke(view, 250)
        print(f"{view.zoom:>8.2f} {size:>6}   {figures(times, 0.5, 0.99, 1.0)}", flush=True)
        await errands.finish()
    view.fit()
    await all_shown(view)
    undos = [await shown_after(view, act) for act in (board.undo, board.redo) * 7]
    print(f"undo and redo of a stroke until shown, ms: median, worst {figures(undos, 0.5, 1.0)}")
    for number in range(120):
        toolbox.adjust(size=float(80 + number))
        send(view, QEvent.Type.MouseButtonPress, QPointF(QPoint(300 + number, 200 + 2 * number)))
        send(view, QEvent.Type.MouseMove, QPointF(QPoint(600, 400)))
        send(view, QEvent.Type.MouseButtonRelease, QPointF(QPoint(600, 400)))
        await errands.finish()
    tiles = board.store.resident / 2**20
    print(
        f"after {board.length} deeds: tiles in memory {tiles:.0f} of {board.store.budget / 2**20:.0f} MiB, "
        f"for showing {view.composer.used / 2**20:.0f} MiB, whole process "
        f"{(process.memory_info().rss - empty) / 2**20:.0f} MiB more than before"
    )
    view.close()
    await errands.finish()
    await lane.close()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as scratch, QEventLoop(application) as loop:
        os.environ["STUDIO_HOME"] = scratch
        asyncio.set_event_loop(loop)
        loop.run_until_complete(measure(Path(scratch)))
