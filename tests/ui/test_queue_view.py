"""The queue's list and what one can do with a job."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.session.jobs import Job
from studio.session.notices import Notices
from studio.session.queue import Queue
from studio.ui.queue_view import QueuePanel
from tests.session.conftest import Go, go  # noqa: F401 - a fixture


async def _work(job: Job) -> None:
    for step in range(1, 4):
        job.report(step, 3)
        await asyncio.sleep(0)


async def _fail(job: Job) -> None:
    raise ValueError("no")


def _titles(panel: QueuePanel) -> list[str]:
    return [panel.model.index(row, 0).data() for row in range(panel.model.rowCount())]


def test_jobs_can_be_paused_moved_retried_and_cleared_by_keys_and_buttons(go: Go, qtbot: QtBot) -> None:  # noqa: F811
    async def work() -> None:
        queue = Queue(Notices())
        panel = QueuePanel(queue)
        panel.header.setParent(panel)
        qtbot.addWidget(panel)
        panel.show()
        assert panel.empty.isVisible()
        first, second, third = Job("one", "paint", _fail), Job("two", "paint", _work), Job("three", "paint", _work)
        for job in (second, third):
            job.pause()
        for job in (first, second, third):
            queue.add(job)
        assert _titles(panel) == ["one", "two", "three"]
        await queue.idle()
        assert panel.model.status(first) == "failed"
        panel.choose(third)
        QTest.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert _titles(panel) == ["one", "three", "two"]
        assert panel.chosen is third
        panel.choose(first)
        panel.retry_button.click()
        await queue.idle()
        assert first.state == "failed"
        panel.choose(third)
        QTest.keyClick(panel.list, Qt.Key.Key_Space)
        await queue.idle()
        assert third.state == "done" and third.step == 3
        panel.choose(second)
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)
        assert second.state == "cancelled"
        panel.clear.click()
        assert _titles(panel) == [] and panel.empty.isVisible()
        await queue.close()

    go(work())


def test_rows_can_be_dropped_elsewhere(go: Go, qtbot: QtBot) -> None:  # noqa: F811
    async def work() -> None:
        queue = Queue(Notices())
        panel = QueuePanel(queue)
        panel.header.setParent(panel)
        qtbot.addWidget(panel)
        for name in "abcd":
            job = Job(name, "paint", _work)
            job.pause()
            queue.add(job)
        model = panel.model
        data = model.mimeData([model.index(0, 0)])
        model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, model.index(-1, 0))
        assert _titles(panel) == ["b", "c", "a", "d"]
        data = model.mimeData([model.index(3, 0)])
        model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index(-1, 0))
        assert _titles(panel) == ["d", "b", "c", "a"]
        await queue.close()

    go(work())
