"""Typing into a document of 100,000 words while a model is loaded and writes into it: from a key to its letter shown.

`make bench` runs it, in a home of its own that borrows the starter models; it takes about a minute and a half. Without
a display it opens its window on Qt's offscreen platform. Beside it, how late a 5 ms timer on the GUI thread comes.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from studio.files import paths

if TYPE_CHECKING:
    from studio.ui.writing.draft_edit import DraftEdit

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WORDS = 100_000
VOCABULARY = (
    "the",
    "sea",
    "kept",
    "its",
    "own",
    "hours",
    "nobody",
    "in",
    "town",
    "asked",
    "why",
    "lamps",
    "burned",
    "late",
)
LETTERS = "abcde "
TICK = 0.005  # s


def main() -> None:
    models = paths.models_folder()
    with tempfile.TemporaryDirectory() as home:
        os.environ["STUDIO_HOME"] = home
        (Path(home) / "models").symlink_to(models)
        (Path(home) / "documents").mkdir()
        (Path(home) / "documents" / "Long.md").write_text(_document(), encoding="utf-8")

        from PySide6.QtWidgets import QApplication
        from qasync import QEventLoop

        from studio.session.calm import let_the_window_first

        let_the_window_first()
        application = QApplication([])
        with QEventLoop(application) as loop:
            asyncio.set_event_loop(loop)
            loop.run_until_complete(_measure())


def _document() -> str:
    """Paragraphs of 40 to 120 words, with a heading now and then, and a sentence to go on with."""
    chance, parts, count = random.Random(1), list[str](), 0
    while count < WORDS:
        length = chance.randint(40, 120)
        heading = "" if len(parts) % 25 else "## Part\n\n"
        parts.append(f"{heading}{' '.join(chance.choices(VOCABULARY, k=length)).capitalize()}.")
        count += length
    return "\n\n".join([*parts, "The keeper walked down to the shore and saw"])


async def _measure() -> None:
    from PySide6.QtGui import QTextCursor

    from studio.app import Studio

    keys = Keys()
    async with Studio.open() as studio:
        draft = studio.window.writing.draft  # type: ignore[attr-defined]
        edit: DraftEdit = draft.edit
        while not studio.painting.plot or edit.document().characterCount() < 3 * WORDS:
            await asyncio.sleep(0.05)
        studio.window.resize(1600, 1000)
        await asyncio.sleep(4)
        keys.edit = edit
        keys.go(0.3)
        await keys.type(10, "alone, in the middle")
        studio.writing.edit(max_tokens=2000)
        edit.moveCursor(QTextCursor.MoveOperation.End)
        draft.go_on()
        await asyncio.sleep(0.05)
        keys.go(0.3)
        await keys.type(8, "while the model is imported and loaded")
        while not any(passage.tokens for passage in edit.streaming):
            await asyncio.sleep(0.05)
        await keys.type(20, "in the middle while it writes at the end")
        edit.moveCursor(QTextCursor.MoveOperation.End)
        edit.moveCursor(QTextCursor.MoveOperation.PreviousBlock)
        await keys.type(10, "just above, while it writes in view")
        studio.writing.stop()
        while studio.writing.busy:
            await asyncio.sleep(0.05)


class Keys:
    """Types, and takes the time from each key's event to the end of the painting that shows it.

    To be made before the window: Qt looks an editor's methods up once.
    """

    edit: DraftEdit

    def __init__(self) -> None:
        from studio.ui.writing.draft_edit import DraftEdit

        self._sent: list[float] = []
        self._waiting: list[float] = []
        self._shown: list[float] = []
        press, paint = DraftEdit.keyPressEvent, DraftEdit.paintEvent

        def key_press(edit: DraftEdit, event: object) -> None:
            press(edit, event)  # type: ignore[arg-type]
            if self._sent:
                self._waiting.append(self._sent.pop(0))

        def paint_event(edit: DraftEdit, event: object) -> None:
            paint(edit, event)  # type: ignore[arg-type]
            self._shown += [time.perf_counter() - began for began in self._waiting]
            self._waiting.clear()

        DraftEdit.keyPressEvent, DraftEdit.paintEvent = key_press, paint_event  # type: ignore[assignment,method-assign]

    def go(self, share: float) -> None:
        """Put the cursor at the end of the paragraph at that share of the document, in view."""
        document, cursor = self.edit.document(), self.edit.textCursor()
        block = document.findBlockByNumber(int(share * document.blockCount()))
        cursor.setPosition(block.position() + block.length() - 1)
        self.edit.setTextCursor(cursor)
        self.edit.centerCursor()

    async def type(self, seconds: float, label: str) -> None:
        """About ten keys a second."""
        from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
        from PySide6.QtGui import QKeyEvent

        self._shown.clear()
        late: list[float] = []
        last = time.perf_counter()

        def tick() -> None:
            nonlocal last
            now = time.perf_counter()
            late.append(max(now - last - TICK, 0.0))
            last = now

        timer = QTimer(self.edit)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(tick)
        timer.start(round(TICK * 1000))
        chance, ends, count = random.Random(2), time.perf_counter() + seconds, 0
        while time.perf_counter() < ends:
            letter = LETTERS[count % len(LETTERS)]
            self._sent.append(time.perf_counter())
            event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.postEvent(self.edit, event)
            count += 1
            await asyncio.sleep(chance.uniform(0.07, 0.12))
        await asyncio.sleep(0.3)
        timer.stop()
        assert len(self._shown) == count, "a letter was not shown"
        print(f"typing, {label}: {_figures(self._shown)}; event loop {_figures(late)}", flush=True)


def _figures(values: list[float]) -> str:
    values = sorted(values)
    p50, p99, longest = (1000 * values[min(len(values) - 1, int(share * len(values)))] for share in (0.5, 0.99, 1.0))
    return f"p50 {p50:.1f}, p99 {p99:.1f}, longest {longest:.1f} ms"


if __name__ == "__main__":
    main()
