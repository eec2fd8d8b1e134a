"""Windows that go with the main one: one of each, with a header, and mostly a list beside pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studio.ui.controls import text
from studio.ui.scrolling import scrolled

HEADER, EDGE, GAP = 46, 16, 10  # pixels

Window = TypeVar("Window", bound=QWidget)


def show_one(parent: QWidget, kind: type[Window], name: str, make: Callable[[], Window]) -> Window:
    """Bring the window of this name to the front, made where there is none."""
    shown = parent.findChild(kind, name) or make()
    bring_forward(shown)
    return shown


def bring_forward(window: QWidget) -> None:
    """To the front, also out of the task bar."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def header(title: str, beside: QWidget, *tools: QWidget) -> QFrame:
    """The line over a window: its title, what is said beside that, and tools at the right end."""
    return _Header(text(title, "window-title"), beside, tools)


class _Header(QFrame):
    """What is said beside the title goes where there is no room for it."""

    def __init__(self, title: QWidget, beside: QWidget, tools: Sequence[QWidget]) -> None:
        super().__init__()
        self.setProperty("role", "window-header")
        self.setMinimumHeight(HEADER)  # the same with tools and without
        self._beside, self._others = beside, (title, *tools)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 6, EDGE, 6)
        row.setSpacing(GAP)
        row.addWidget(title)
        row.addWidget(beside)
        row.addStretch(1)
        for tool in tools:
            row.addWidget(tool)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(), HEADER)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._beside.setVisible(self._needed() + GAP + self._beside.sizeHint().width() <= self.width())
        return super().event(event)

    def _needed(self) -> int:
        shown = [one for one in self._others if not one.isHidden()]
        return 2 * EDGE + sum(one.sizeHint().width() + GAP for one in shown)


def side(*widgets: QWidget) -> QFrame:
    """What stands at the left of the pages, the first with all the room there is."""
    made = QFrame()
    made.setProperty("role", "window-side")
    made.setMinimumWidth(180)
    made.setMaximumWidth(330)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 8, 0, 8)
    column.setSpacing(0)
    for place, widget in enumerate(widgets):
        column.addWidget(widget, 0 if place else 1)
    return made


def beside(left: QWidget, pages: QStackedWidget) -> QHBoxLayout:
    """The list and the pages."""
    made = QHBoxLayout()
    made.setSpacing(0)
    made.addWidget(left, 2)
    made.addWidget(scrolled(pages, f"{pages.objectName()}_area"), 5)
    return made


def column(window: QWidget, *parts: QWidget | QHBoxLayout) -> None:
    """Put a window's parts under each other; the last has all the room there is."""
    made = QVBoxLayout(window)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(0)
    for part in parts:
        stretch = 1 if part is parts[-1] else 0
        if isinstance(part, QHBoxLayout):
            made.addLayout(part, stretch)
        else:
            made.addWidget(part, stretch)
