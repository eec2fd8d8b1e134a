"""The timeline: a lane for each run, a thumbnail for each step, branches where they left their parent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from studio.ui import timeline_paint as brush
from studio.ui.announce import announce
from studio.ui.controls import entry
from studio.ui.frames import Frames
from studio.ui.thumbnails import Thumbnails
from studio.ui.timeline_layout import Lane, TimelineLayout, lane_name, shift

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.runs import Run

RING = 4  # how far a ring reaches out of its cell
FRAME_MS = 90  # of playing


class Timeline(QAbstractScrollArea):
    """Shows the runs of a painting session. All cells are painted here: no widget for each of them."""

    branch_asked = Signal(object, int)  # Run, step
    save_asked = Signal(object, int)
    start_asked = Signal(object, int)  # Run, step: paint from its picture
    compare_asked = Signal(object)  # Run
    canvas_asked = Signal(object, int)  # Run, step: as a layer
    played = Signal(bool)  # playing began, or stopped

    def __init__(self, painting: PaintingSession, frames: Frames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self.setToolTip(self.tr("Every step of every run. Drag or use the arrow keys to look, Space to play."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setMinimumHeight(70)
        self.viewport().setMouseTracking(True)
        self._painting = painting
        self.thumbnails = Thumbnails(frames)
        self._runs: list[Run] = []
        self._layout = TimelineLayout((), 0)
        self._shown: tuple[Run, int] | None = None
        self._drag_lane: int | None = None
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self.viewport().update)
        self._player = QTimer(self, interval=FRAME_MS)
        self._player.timeout.connect(self._play_on)
        painting.runs_changed.connect(self._relane)
        painting.step_shown.connect(self._show)
        self._relane()

    # Playing

    @property
    def playing(self) -> bool:
        return self._player.isActive()

    def play(self) -> None:
        """Show the steps of the shown run one after the other, from the first if the last is shown."""
        if self._shown is None:
            return
        run, step = self._shown
        if step >= run.done:
            self._painting.show_step(run, 1)
        self._player.start()
        self.played.emit(True)

    def stop_playing(self) -> None:
        if self._player.isActive():
            self._player.stop()
            self.played.emit(False)

    def toggle_playing(self) -> None:
        self.stop_playing() if self.playing else self.play()

    def _play_on(self) -> None:
        if self._shown is None or self._shown[1] >= self._shown[0].done:
            self.stop_playing()
        else:
            self._painting.show_step(self._shown[0], self._shown[1] + 1)

    # Following the session

    def _relane(self) -> None:
        """The session's runs may have changed."""
        if self._runs == self._painting.runs:
            return
        for run in self._runs:
            run.stepped.disconnect(self._stepped)
            run.painted.disconnect(self._run_changed)
            run.changed.disconnect(self._run_changed)
        self._runs = list(self._painting.runs)
        for run in self._runs:
            run.stepped.connect(self._stepped)
            run.painted.connect(self._run_changed)
            run.changed.connect(self._run_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        number: dict[Run | None, int] = {run: place for place, run in enumerate(self._runs)}
        lanes = [
            Lane(run.parent_step + 1 if run.parent_run in number else 1, run.steps, number.get(run.parent_run))
            for run in self._runs
        ]
        self._layout = TimelineLayout(tuple(lanes), self.viewport().width())
        size, view = self._layout.size, self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        for bar, whole, seen in ((across, size.width(), view.width()), (down, size.height(), view.height())):
            bar.setPageStep(seen)
            bar.setRange(0, max(0, whole - seen))
        if self._shown is not None and self._shown[0] in self._runs:
            self._scroll_to(self._layout.cell(self._lane_of(*self._shown), self._shown[1]))
        self.viewport().update()

    def _stepped(self, step: int) -> None:
        run = self.sender()
        if run in self._runs:
            lane = self._runs.index(run)
            if self._layout.lanes[lane].last != run.steps:
                self._lay_out()
            self._update_cell(lane, step)

    def _run_changed(self) -> None:
        run = self.sender()
        if run in self._runs and any(self._runs[self._runs.index(run)].flagged):
            self.viewport().update()  # all its steps are blurred, or are not any more
        if run in self._runs and self._layout.lanes[self._runs.index(run)].last == run.steps:
            lane = self._runs.index(run)
            self.viewport().update(self._layout.label(lane).translated(0, -self._origin().y()))
            self._update_cell(lane, run.steps)
        else:
            self._lay_out()

    def _show(self, run: Run, step: int) -> None:
        """Another step is on the canvas."""
        before, self._shown = self._shown, (run, step)
        for shown in (before, self._shown):
            if shown is not None and shown[0] in self._runs:
                self._update_cell(self._lane_of(*shown), shown[1])
        if run in self._runs:
            self._scroll_to(self._layout.cell(self._lane_of(run, step), step))
        sigma = run.sigmas.get(step)
        noise = "" if sigma is None else self.tr(", sigma {0:.3g}").format(sigma)
        words = self.tr("Step {0} of {1}").format(step, run.steps) + noise
        self.setAccessibleDescription(words)
        if self.hasFocus() and not self.playing:
            announce(self, words)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._layout.at(event.position().toPoint() + self._origin())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.stop_playing()
            self._drag_lane = found[0]
            self._look(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_lane is not None:
            step = self._layout.nearest_step(self._drag_lane, event.position().toPoint().x() + self._origin().x())
            self._look(self._drag_lane, step)

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._drag_lane = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self.toggle_playing()
        elif self._shown is None or not self.move_by_key(key):
            super().keyPressEvent(event)

    def move_by_key(self, key: Qt.Key) -> bool:
        """Look at another step; False if the key means nothing here."""
        if self._shown is None or self._shown[0] not in self._runs:
            return False
        run, step = self._shown
        lane = self._runs.index(run)
        moves = {
            Qt.Key.Key_Left: (lane, step - 1),
            Qt.Key.Key_Right: (lane, step + 1),
            Qt.Key.Key_Home: (lane, 1),
            Qt.Key.Key_End: (lane, run.done),
            Qt.Key.Key_Up: (lane - 1, step),
            Qt.Key.Key_Down: (lane + 1, step),
        }
        if key not in moves:
            return False
        self.stop_playing()
        self._look(*moves[key])
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        found = self._layout.at(event.pos() + self._origin())
        place = event.globalPos()
        if by_key and self._shown is not None and self._shown[0] in self._runs:
            found = (self._runs.index(self._shown[0]), self._shown[1])
            cell = self._place(self._layout.cell(self._lane_of(*self._shown), self._shown[1]))
            place = self.viewport().mapToGlobal(cell.center())
        if found is not None and found[1] <= self._runs[found[0]].done:
            self.menu_for(self._runs[found[0]], found[1]).popup(place)

    def menu_for(self, run: Run, step: int) -> QMenu:
        """What can be done with one step."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr("Look at step {0}").format(step)
        entry(menu, words, partial(self._painting.show_step, run, step))
        entry(menu, self.tr("Branch from here"), partial(self.branch_asked.emit, run, step))
        entry(menu, self.tr("Paint from this step's picture"), partial(self.start_asked.emit, run, step))
        entry(menu, self.tr("Save this step as a picture…"), partial(self.save_asked.emit, run, step))
        entry(menu, self.tr("Put it on the canvas as a layer"), partial(self.canvas_asked.emit, run, step))
        menu.addSeparator()
        compare = entry(menu, self.tr("Compare this run with the one shown"), partial(self.compare_asked.emit, run))
        compare.setEnabled(self._shown is not None and self._shown[0] is not run)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(700, 150)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self._origin())
        area = event.rect().translated(self._origin())
        brush.ground(painter, area)
        if not self._runs:
            brush.empty(painter, area, self.viewport().rect(), self.tr("The steps of a run will line up here."))
            return
        brush.ruler(painter, area, self._layout)
        self.thumbnails.begin()
        for lane, steps in self._layout.seen(area):
            run = self._runs[lane]
            brush.link(painter, self._layout, lane)
            for step in steps:
                cell = self._layout.cell(lane, step)
                pixmap = self.thumbnails.of(run, step, self._layout.side, self.devicePixelRatioF())
                brush.cell(painter, cell, pixmap, pending=step > run.done)
            label = self._layout.label(lane).translated(self._origin().x(), 0)  # stays in sight
            brush.label(painter, label, lane_name(self._layout.lanes, self._runs, lane), run.state)
        self._paint_rings(painter)
        if self.thumbnails.missing:
            self._more.start()

    def _paint_rings(self, painter: QPainter) -> None:
        for lane, run in zip(self._layout.lanes, self._runs, strict=True):
            if lane.parent is not None and run.parent_step:
                owner = self._lane_of(self._runs[lane.parent], run.parent_step)
                brush.ring(painter, self._layout.cell(owner, run.parent_step), branch=True)
        if self._shown is not None and self._shown[0] in self._runs:
            brush.ring(painter, self._layout.cell(self._lane_of(*self._shown), self._shown[1]), branch=False)

    # Places

    def _look(self, lane: int, step: int) -> None:
        if not 0 <= lane < len(self._runs):
            return
        run = self._runs[lane]
        step = max(1, min(run.done, step))
        if run.done and self._shown != (run, step):
            self._painting.show_step(run, step)

    def _lane_of(self, run: Run, step: int) -> int:
        """The lane that a step of a run is seen in: a branch's first steps are its parent's."""
        lane = self._runs.index(run)
        while step < self._layout.lanes[lane].first and self._layout.lanes[lane].parent is not None:
            lane = self._layout.lanes[lane].parent or 0
        return lane

    def _origin(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _place(self, rect: QRect) -> QRect:
        return rect.translated(-self._origin())

    def _update_cell(self, lane: int, step: int) -> None:
        self.viewport().update(self._place(self._layout.cell(lane, step)).adjusted(-RING, -RING, RING, RING))

    def _scroll_to(self, cell: QRect) -> None:
        by = shift(cell, self.viewport().rect().translated(self._origin()).adjusted(90, 4, -12, -4))
        self.horizontalScrollBar().setValue(self._origin().x() + by.x())
        self.verticalScrollBar().setValue(self._origin().y() + by.y())
