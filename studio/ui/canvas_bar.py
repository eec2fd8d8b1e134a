"""The line above the canvas: what is shown, and how it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from studio.ui.controls import text
from studio.ui.icons import IconButton

if TYPE_CHECKING:
    from studio.session.runs import Run
    from studio.ui.canvas import Canvas
    from studio.ui.layers.view import SheetView


class CanvasBar(QFrame):
    """The canvas's tools. What reaches beyond the canvas is given by the window as actions."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.view: Canvas | SheetView = canvas
        self.title = _Elided()
        self.title.setProperty("role", "dim")
        self.title.setObjectName("canvas_title")
        self.title.setContentsMargins(5, 0, 0, 0)
        self.fit = self._word("fit_button", self.tr("Fit"), self.tr("Fit the picture into the window (Ctrl+0)"))
        self.actual = self._word("actual_button", "1:1", self.tr("One pixel of the picture on one of the screen"))
        self.crisp = IconButton("crisp_button", "pixels", self.tr("Show pixels as squares when zoomed in"))
        self.crisp.setCheckable(True)
        self.crisp.setChecked(canvas.crisp)
        self.zoom = text("100 %", "code")
        self.zoom.setObjectName("zoom_label")
        self.zoom.setFixedWidth(60)
        self.zoom.setContentsMargins(0, 0, 8, 0)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 5, 8, 5)
        self._row.setSpacing(3)
        self._row.addWidget(self.title, 1)
        for widget in (self.fit, self.actual, self.zoom, self.crisp):
            self._row.addWidget(widget)
        self.setFixedHeight(40)
        self.fit.clicked.connect(lambda _=False: self.view.fit())
        self.actual.clicked.connect(lambda _=False: self.view.actual_size())
        self.crisp.toggled.connect(lambda on: self.view.set_crisp(on))
        canvas.view_changed.connect(self._refresh)
        self._refresh()

    def look_at(self, view: Canvas | SheetView) -> None:
        """These controls are for this view from now on."""
        if view is not self.view:
            self.view.view_changed.disconnect(self._refresh)
            self.view = view
            view.view_changed.connect(self._refresh)
            view.set_crisp(self.crisp.isChecked())
            self._refresh()

    def add(self, widget: QWidget, place: int | None = None) -> None:
        """Put a control of the window's here: at the right end, or at a place counted from the left."""
        self._row.insertWidget(self._row.count() if place is None else place, widget)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """The modes and little more; what finds no room is in the menus, too."""
        return QSize(self._needed(self._always()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def tools(self) -> list[QWidget]:
        """Its buttons from left to right."""
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QToolButton)]

    def show_run(self, run: Run) -> None:
        """Name what is on the canvas."""
        self.title.set_words(" ".join(run.request.prompt.split()))

    def _always(self) -> list[QWidget]:
        return [tool for tool in self.tools() if tool.property("role") == "mode"]

    def _needed(self, widgets: list[QWidget]) -> int:
        margins = self._row.contentsMargins()
        wide = sum(max(widget.sizeHint().width(), widget.minimumWidth()) for widget in widgets)
        return wide + len(widgets) * self._row.spacing() + margins.left() + margins.right() + self.title.minimumWidth()

    def _make_room(self) -> None:
        """In a narrow bar only those stay that are used most; the modes always do."""
        shown = self._always()
        others = [*self.tools(), self.zoom]
        names = ("fit_button", "before_button", "compare_button", "zoom_label", "actual_button", "crisp_button")
        order = {name: rank for rank, name in enumerate(names)}
        for widget in sorted(others, key=lambda one: order.get(one.objectName(), len(names))):
            if widget not in shown:
                fits = self._needed([*shown, widget]) <= self.width()
                shown += [widget] if fits else []
                widget.setVisible(fits)

    def _refresh(self) -> None:
        there = self.view.shows_something
        self.zoom.setText(f"{self.view.zoom * 100:.0f} %" if there else "")
        self.fit.setEnabled(there)
        self.actual.setEnabled(there)

    def _word(self, name: str, words: str, tip: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setText(words)
        made.setToolTip(tip)
        made.setAccessibleName(tip)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made


class _Elided(QLabel):
    """A line that ends in "…" where there is no room, instead of asking for more."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setToolTip(words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))
