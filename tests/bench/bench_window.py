"""The window beside an empty one at the start, and how long its event loop is held up while models load and work.

`make bench` runs it; `python tests/bench/bench_window.py start` or `delay [seconds]` runs one part. Without a
display it opens its windows on Qt's offscreen platform. The delay is what a 5 ms timer on the GUI thread comes late.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROUNDS = 9
TICK = 0.005  # s

EMPTY = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
while not window.windowHandle().isExposed():
    application.processEvents()
application.processEvents()
print(time.time())
"""

OURS = """
import sys, time
import studio.app
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

def type_into(window):
    prompt = window.prompt_edit
    QApplication.sendEvent(prompt, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
    assert prompt.toPlainText().endswith("a")
    print(time.time(), flush=True)

async def until_furnished(application, window):
    type_into(window)
    async with studio.app.Studio.open(window=window):
        print(time.time(), flush=True)

studio.app._until_closed = until_furnished
studio.app.run()
"""


def start() -> None:
    """Process start to a window that takes typing, against an empty PySide6 window, taken in turns."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"STUDIO_HOME": home}
        rounds = [(_moments(OURS, environment), _moments(EMPTY, environment)) for _ in range(ROUNDS + 1)][1:]
    typing = statistics.median(ours[0] for ours, _ in rounds)
    whole = statistics.median(ours[1] for ours, _ in rounds)
    empty = statistics.median(shown[0] for _, shown in rounds)
    ratio = statistics.median(ours[0] / shown[0] for ours, shown in rounds)
    print(f"start: an empty window shows after {empty:.3f} s; ours takes typing after {typing:.3f} s", end="")
    print(f" ({ratio:.2f} times) and has everything in it after {whole:.3f} s")


def _moments(code: str, environment: dict[str, str]) -> list[float]:
    """The seconds from the start of a process to the moments that it prints."""
    began = time.time()
    found = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return [float(line) - began for line in found.stdout.split()]


def delay(seconds: float) -> None:
    """How late a 5 ms timer comes while the engine is imported, the model loads, and pictures are painted."""
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    from studio.session.calm import let_the_window_first

    let_the_window_first()
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    with QEventLoop(application) as loop:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(_delay(seconds))


async def _delay(seconds: float) -> None:
    from studio.app import Studio

    async with Studio.open() as studio:
        await _exposed(studio.window)
        async with _clock("libraries imported, model loaded"):
            while not studio.painting.plot:
                await asyncio.sleep(0.02)
        async with _clock("nothing to do"):
            await asyncio.sleep(3)
        studio.painting.edit(prompt="a red apple", steps=50)
        async with _clock("painting at full speed"):
            ends = time.monotonic() + seconds
            while time.monotonic() < ends:
                if studio.queue.waiting < 1:
                    studio.painting.roll_seed()
                    studio.painting.paint()
                await asyncio.sleep(0.02)
        studio.painting.stop()


async def _exposed(window: object) -> None:
    while not window.windowHandle().isExposed():  # type: ignore[attr-defined]
        await asyncio.sleep(0.01)


@asynccontextmanager
async def _clock(label: str) -> AsyncIterator[None]:
    """Print the delays of a timer that runs inside."""
    from PySide6.QtCore import Qt, QTimer

    late: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(now - last - TICK, 0.0))
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(round(TICK * 1000))
    try:
        yield
    finally:
        timer.stop()
        late.sort()
        print(
            f"delay, {label}: p50 {_ms(late, 0.5)}, p99 {_ms(late, 0.99)}, longest {_ms(late, 1.0)} ms "
            f"({len(late)} ticks, {sum(each > 0.016 for each in late)} above 16 ms)",
            flush=True,
        )


def _ms(late: list[float], share: float) -> str:
    return f"{late[min(len(late) - 1, int(share * len(late)))] * 1000:.1f}"


if __name__ == "__main__":
    parts = sys.argv[1:]
    if not parts or parts[0] == "start":
        start()
    if not parts or parts[0] == "delay":
        delay(float(parts[1]) if len(parts) > 1 else 60.0)
