"""The writing room on the real loop, with the session's rig behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from studio.ui import theme
from studio.ui.writing.panel import WritingPanel
from tests.session.rig import until
from tests.session.writing_rig import FakeWriter, WritingRig, writing_rig


@dataclass
class Room:
    rig: WritingRig
    panel: WritingPanel

    async def settled(self) -> None:
        await self.rig.settled()
        await until(self._drawn)

    def _drawn(self) -> bool:
        edit = self.panel.draft.edit
        return edit.draft is not None and edit.pages.highlighted(edit.draft)

    @property
    def text(self) -> str:
        return self.panel.draft.edit.toPlainText()


@asynccontextmanager
async def room(writer: FakeWriter) -> AsyncIterator[Room]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.install(application, "dark")
    application.setQuitOnLastWindowClosed(False)  # the loop ends when the lanes have
    async with writing_rig(writer) as rig:
        panel = WritingPanel(rig.writing)
        panel.resize(380, 740)
        panel.show()
        panel.activateWindow()
        made = Room(rig, panel)
        await until(lambda: panel.draft.edit.draft is not None)
        try:
            yield made
        finally:
            panel.draft.flush()
            panel.close()
            panel.header.deleteLater()
            panel.deleteLater()
