"""A crash is told of, and a report is copied, in the real window."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QPushButton

from studio.app import Studio
from studio.files.crashes import Crash
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.rig import until


def test_a_crash_is_told_of_and_its_report_copied_without_what_was_typed(go: Go, empty_home: Path) -> None:  # noqa: F811
    crash = Crash(time.time(), "Fatal Python error: Segmentation fault\n\nThread 0x01\n")

    async def work() -> None:
        async with Studio.open(empty_home, make_engine=FakePainter, crashes=[crash]) as studio:
            window = studio.window
            assert window is not None
            bar = window.notice_bar
            await until(lambda: "ended unexpectedly" in bar.text.text())
            assert bar.details.toPlainText() == crash.trace
            window.prompt_edit.setPlainText("a secret castle")
            studio.notices.report(ValueError("a secret castle 77"))
            clipboard = QGuiApplication.clipboard()
            clipboard.clear()
            window.findChild(QAction, "copy_report_action").trigger()
            await until(lambda: clipboard.text().startswith("Stepwise Studio"))
            assert "castle" not in clipboard.text() and "packages: " in clipboard.text()
            assert clipboard.text() == studio.notices.all[-1].details
            bar.next()
            bar.next()  # the error, which was told before the report
            answer = window.findChild(QPushButton, "copy_crash_report_button")
            clipboard.clear()
            answer.click()
            await until(lambda: clipboard.text() != "")

    go(work())
