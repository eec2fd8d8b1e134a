"""The window beside an empty one at the start, and how long its event loop is held up while models load and work.

`make bench` runs it; `python tests/bench/bench_window.py start` or `delay [seconds]` runs one part. Without a
display it opens its windows on Qt's offscreen platform. The delay is what a 5 ms timer on the GUI thread comes late.
"""

from __future__ import annotations

import array
import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.session.lanes import Lane
    from studio.write.writer import Writer

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
import time
import studio.app
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

def type_into(window):
    if not window.windowHandle().isExposed():
        QTimer.singleShot(0, lambda: type_into(window))
        return
    prompt = window.prompt_edit
    QApplication.sendEvent(prompt, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
    prompt.repaint()
    assert prompt.toPlainText().endswith("a")
    print(time.time(), flush=True)

def open_window(settings, really=studio.app.open_window):
    window = really(settings)
    QTimer.singleShot(0, lambda: type_into(window))
    return window

async def until_furnished(window, *_):
    async with studio.app.Studio.open(window=window):
        print(time.time(), flush=True)

studio.app.open_window = open_window
studio.app._until_closed = until_furnished
studio.app.run()
"""

BESIDE = """
import array, sys, time
from PySide6.QtCore import QCoreApplication, QTimer, Qt
application = QCoreApplication([])
log = open(sys.argv[1], "ab", buffering=0)
last, late = time.time(), array.array("d")
def tick():
    global last
    now = time.time()
    late.extend((now, max(now - last - 0.005, 0.0)))
    last = now
    if len(late) > 100:
        log.write(late.tobytes())
        del late[:]
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.timeout.connect(tick)
timer.start(5)
application.exec()
"""


def start() -> None:
    """Process start to a window that takes typing, against an empty PySide6 window, taken in turns."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"STUDIO_HOME": home}
        rounds = [(_moments(OURS, environment), _moments(EMPTY, environment)) for _ in range(ROUNDS + 1)][1:]
    typing = statistics.median(ours[0] for ours, _ in rounds)
    whole = statistics.median(ours[1] for ours, _ in rounds)
    empty = statistics.median(shown[0] for _, shown in rounds)
    print(f"start: an empty window shows after {empty:.3f} s; ours takes typing after {typing:.3f} s", end="")
    print(f" ({typing / empty:.2f} times) and has everything in it after {whole:.3f} s")


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
    with tempfile.NamedTemporaryFile() as log, QEventLoop(application) as loop:
        # What the machine itself does to a timer, with whatever else runs on it: another process, doing nothing.
        beside = subprocess.Popen([sys.executable, "-c", BESIDE, log.name])
        asyncio.set_event_loop(loop)
        try:
            loop.run_until_complete(_delay(seconds, Path(log.name)))
        finally:
            beside.kill()
            beside.wait()


async def _delay(seconds: float, beside: Path) -> None:
    from studio.app import Studio

    async with Studio.open() as studio:
        await _exposed(studio.window)
        async with _clock(beside, "libraries imported, model loaded"):
            while not studio.painting.plot:
                await asyncio.sleep(0.02)
        async with _clock(beside, "nothing to do"):
            await asyncio.sleep(3)
        async with _clock(beside, "a language model imported and loaded"):
            writer = await studio.lanes.write.call(_writer)
            await _write(studio.lanes.write, writer, time.monotonic())
        async with _clock(beside, "painting at full speed"):
            await _paint(studio, time.monotonic() + seconds)
        async with _clock(beside, "typing with live painting, 4 steps"):
            await _type_live(studio, time.monotonic() + seconds)
        async with _clock(beside, "painting and writing at once"):
            ends = time.monotonic() + seconds
            await asyncio.gather(_paint(studio, ends), _write(studio.lanes.write, writer, ends))


def _writer() -> Writer:
    from studio.session.calm import calm_imports

    with calm_imports():
        from studio.write import model  # noqa: F401 - what the writer imports with its first text
        from studio.write.writer import Writer

        return Writer()


async def _paint(studio: Studio, ends: float) -> None:
    """One picture after the other, always another one waiting."""
    studio.painting.edit(prompt="a red apple", steps=50)
    while time.monotonic() < ends:
        if studio.queue.waiting < 1:
            studio.painting.roll_seed()
            studio.painting.paint()
        await asyncio.sleep(0.02)
    for job in list(studio.queue.jobs):
        job.cancel()
    await studio.queue.idle()


async def _type_live(studio: Studio, ends: float) -> None:
    """A letter every 90 ms; after each word a look at what was painted of the words so far."""
    from PySide6.QtTest import QTest

    painting, edit = studio.painting, studio.window.prompt_edit
    painting.edit(prompt="", steps=4, cfg_scale=1.0, sampler="euler")
    studio.live.turn(True)
    first: list[float] = []
    whole: list[float] = []
    while time.monotonic() < ends:
        for word in ("a", "small", "red", "house", "beside", "the", "blue", "sea"):
            QTest.keyClicks(edit, word[:1] if not edit.toPlainText() else f" {word[:1]}")
            for letter in word[1:]:
                await asyncio.sleep(0.09)
                QTest.keyClicks(edit, letter)
            key = time.monotonic()
            for moments, state in ((first, ("running", "done")), (whole, ("done",))):
                while painting.current is None or not (
                    painting.current.request == painting.request and painting.current.state in state
                ):
                    await asyncio.sleep(0.005)
                moments.append(time.monotonic() - key)
        edit.clear()
    studio.live.turn(False)
    await studio.queue.idle()
    shown = f"{1000 * statistics.median(first):.0f} ms, the picture after {1000 * statistics.median(whole):.0f} ms"
    print(f"live: {len(whole)} drafts; the first preview came a median of {shown}, after the last key")


async def _write(lane: Lane, writer: Writer, ends: float) -> None:
    """One text after the other; at least one."""
    from studio.write.request import prompt
    from studio.write.tape import Tape

    tokens, seed, began = 0, 0, time.monotonic()
    while not seed or time.monotonic() < ends:
        request = prompt(
            "Write a long story about a lighthouse keeper.", max_tokens=200 if ends > began else 8, seed=seed
        )
        async with lane.steps(writer.write(Tape.new(request))) as steps:
            async for _ in steps:
                tokens += 1
                if time.monotonic() > max(ends, began + 1):
                    break
        seed += 1
    print(f"writing: {tokens / (time.monotonic() - began):.1f} tokens a second")


async def _exposed(window: object) -> None:
    while not window.windowHandle().isExposed():  # type: ignore[attr-defined]
        await asyncio.sleep(0.01)


@asynccontextmanager
async def _clock(beside: Path, label: str) -> AsyncIterator[None]:
    """Print the delays of a timer that runs inside, and of the one in a process that does nothing."""
    from PySide6.QtCore import Qt, QTimer

    late: list[float] = []
    began = last = time.time()

    def tick() -> None:
        nonlocal last
        now = time.time()
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
        ended = time.time()
        log = array.array("d", beside.read_bytes())
        idle = [gap for moment, gap in zip(log[::2], log[1::2], strict=True) if began <= moment <= ended]
        print(f"delay, {label}: {_figures(late)}; beside, with nothing to do: {_figures(idle)}", flush=True)


def _figures(late: list[float]) -> str:
    late = sorted(late)
    p50, p99, longest = (1000 * late[min(len(late) - 1, int(share * len(late)))] for share in (0.5, 0.99, 1.0))
    return f"p50 {p50:.1f}, p99 {p99:.1f}, longest {longest:.1f} ms"


if __name__ == "__main__":
    parts = sys.argv[1:]
    if not parts or parts[0] == "start":
        start()
    if not parts or parts[0] == "delay":
        delay(float(parts[1]) if len(parts) > 1 else 60.0)
