"""The studio's window: the panels and where they stand. What its menus do is in `commands`."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QSplitter, QTabWidget, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.ui import theme
from studio.ui.panels import Dock
from studio.ui.prompt_edit import PromptEdit

if TYPE_CHECKING:
    from studio.files.settings import Settings
    from studio.session.enlarging import EnlargingSession
    from studio.session.errands import Errands
    from studio.session.gallery import GallerySession
    from studio.session.latent import LatentSession
    from studio.session.layers.board import Board
    from studio.session.layers.repaint import Repaints
    from studio.session.layers.toolbox import Toolbox
    from studio.session.live import Live
    from studio.session.memory import Memory
    from studio.session.models import ModelsSession
    from studio.session.notices import Notices
    from studio.session.painting import PaintingSession
    from studio.session.queue import Queue
    from studio.session.runs import Run
    from studio.session.samplers import SamplersSession
    from studio.session.shelf import Shelf
    from studio.session.shortages import Shortages
    from studio.session.stand_ins import StandIns
    from studio.session.starting import Starting
    from studio.session.trying import Trying
    from studio.session.writing import WritingSession
    from studio.ui.canvas import Canvas
    from studio.ui.canvas_bar import CanvasBar
    from studio.ui.commands import Commands
    from studio.ui.device_pill import DevicePill
    from studio.ui.frames import Frames
    from studio.ui.gallery_dock import GalleryPanel
    from studio.ui.icons import IconButton
    from studio.ui.layers.modes import Modes
    from studio.ui.live_row import LiveRow
    from studio.ui.notice_bar import NoticeBar
    from studio.ui.panels import WritingDock
    from studio.ui.prompt_panel import PromptPanel
    from studio.ui.queue_view import QueuePanel
    from studio.ui.timeline import Timeline
    from studio.ui.writing.panel import WritingPanel

LAYOUT_VERSION = 2  # 2: the writing room
SMALL = QSize(780, 560)  # a screen below that has no room for all panels side by side


class Studio(Protocol):
    """What the window shows: the sessions of `studio.app.Studio`."""

    settings: Settings
    painting: PaintingSession
    gallery: GallerySession
    writing: WritingSession
    samplers: SamplersSession
    models: ModelsSession
    stand_ins: StandIns
    shortages: Shortages
    memory: Memory
    live: Live
    trying: Trying
    latent: LatentSession
    enlarging: EnlargingSession
    starting: Starting
    errands: Errands
    queue: Queue
    notices: Notices
    shelf: Shelf
    board: Board
    toolbox: Toolbox
    repaints: Repaints


class MainWindow(QMainWindow):
    """Prompt panel left, canvas with its timeline in the middle, the writing room right, gallery and queue below.

    It opens with the prompt alone, which can be typed in at once, and is furnished when the rest is loaded.
    """

    closed = Signal()

    studio: Studio
    frames: Frames
    prompt: PromptPanel
    live_row: LiveRow
    canvas: Canvas
    canvas_bar: CanvasBar
    timeline: Timeline
    notice_bar: NoticeBar
    gallery: GalleryPanel
    queue: QueuePanel
    gallery_dock: Dock
    queue_dock: Dock
    writing_dock: WritingDock
    writing: WritingPanel
    split: QSplitter
    upper: QVBoxLayout
    play: IconButton
    device: DevicePill
    commands: Commands
    modes: Modes

    def __init__(self, settings: Settings, prompt: str = "") -> None:
        super().__init__()
        self.settings = settings
        self.furnished = False
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.install(application, settings.get("appearance", "system"))
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("Stepwise Studio"))
        self.setDockNestingEnabled(True)
        self.prompt_edit = PromptEdit("prompt_edit", self.tr("Prompt"), self.tr("Describe the picture you want"), 4)
        self.prompt_edit.setPlainText(prompt)
        self.prompt_edit.moveCursor(QTextCursor.MoveOperation.End)
        self.prompt_dock = Dock("prompt_dock", self.tr("Prompt panel"), self)
        self._open_prompt()
        self._restore_size()
        self.prompt_edit.setFocus()

    def furnish(self, studio: Studio) -> None:
        """Put everything in; until then the window only takes a prompt."""
        from studio.ui.rooms import furnish  # what it imports takes longer than opening the window

        self.studio = studio
        caret, focused = self.prompt_edit.textCursor(), self.focusWidget() is self.prompt_edit
        furnish(self, studio)
        self.furnished = True
        centre, layout = self.centralWidget(), self.layout()
        assert centre is not None and layout is not None
        centre.show()  # what is new in an open window shows later by itself: too late for the sizes
        layout.activate()
        self.arrange()
        studio.painting.step_shown.connect(self._name_shown)
        studio.painting.run_selected.connect(self._name_run)
        self.canvas.first_run.chosen.connect(self._prompt_chosen)
        self._restore_docks()
        if focused:
            self.prompt_edit.setTextCursor(caret)
            self.prompt_edit.setFocus()
        if self.settings.notice:
            studio.notices.post(self.settings.notice, kind="warning")

    def place_bench(self, bench: QWidget) -> None:
        """Put the layered canvas where the canvas is; one of the two shows."""
        self.upper.addWidget(bench, 1)

    def _open_prompt(self) -> None:
        """The prompt alone, where the panel will have it."""
        panel = QFrame()
        panel.setProperty("role", "panel")
        panel.setMinimumWidth(292)
        column = QVBoxLayout(panel)
        column.setContentsMargins(12, 44, 12, 12)
        column.addWidget(self.prompt_edit)
        column.addStretch(1)
        self.prompt_dock.fill(panel, QWidget())
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.prompt_dock)
        self.setCentralWidget(QWidget())
        self.resizeDocks([self.prompt_dock], [316], Qt.Orientation.Horizontal)

    def arrange(self) -> None:
        """Put every panel where it stood at first."""
        area = Qt.DockWidgetArea
        for dock in (self.prompt_dock, self.gallery_dock, self.queue_dock, self.writing_dock):
            dock.setFloating(False)
            dock.show()
        self.addDockWidget(area.LeftDockWidgetArea, self.prompt_dock)
        self.addDockWidget(area.RightDockWidgetArea, self.writing_dock)
        self.addDockWidget(area.BottomDockWidgetArea, self.gallery_dock)
        self.splitDockWidget(self.gallery_dock, self.queue_dock, Qt.Orientation.Horizontal)
        if self._on_a_small_screen():
            self._stack_docks()
            return
        self.resizeDocks([self.prompt_dock, self.writing_dock], [316, 390], Qt.Orientation.Horizontal)
        self.resizeDocks([self.gallery_dock, self.queue_dock], [1180, 380], Qt.Orientation.Horizontal)
        self.resizeDocks([self.gallery_dock, self.queue_dock], [150, 150], Qt.Orientation.Vertical)

    def _on_a_small_screen(self) -> bool:
        screen = self.screen().availableGeometry()
        return screen.width() < SMALL.width() or screen.height() < SMALL.height()

    def _stack_docks(self) -> None:
        """One place for all panels, each behind a tab: a small screen, or a large scale."""
        self.setTabPosition(Qt.DockWidgetArea.LeftDockWidgetArea, QTabWidget.TabPosition.North)
        for dock in (self.writing_dock, self.gallery_dock, self.queue_dock):
            self.tabifyDockWidget(self.prompt_dock, dock)
        self.resizeDocks([self.prompt_dock], [1], Qt.Orientation.Horizontal)  # as narrow as it goes
        self.prompt_dock.raise_()

    # Following the session

    def offer_unfinished(self) -> None:
        """Ask what is to become of the runs that the last session left."""
        runs = self.studio.painting.offer_unfinished()
        if runs:
            self.commands.offer_unfinished(runs)

    def _name_shown(self, run: Run, _: int) -> None:
        self._name_run(run)

    def _name_run(self, run: Run | None) -> None:
        if run is not None:
            self.canvas_bar.show_run(run)

    def _prompt_chosen(self) -> None:
        self.prompt.bar.paint.setFocus()

    def _played(self, playing: bool) -> None:
        self.play.set_icon("pause" if playing else "play")
        self.play.set_tip(self.tr("Stop playing (Space)") if playing else self.tr("Play the steps (Space)"))

    # Layout from one start to the next

    def sizeHint(self) -> QSize:
        return QSize(1600, 1000)

    def _restore_size(self) -> None:
        self.resize(self.sizeHint().boundedTo(self.screen().availableGeometry().size()))
        if place := self._place("window"):
            self.restoreGeometry(place)

    def _restore_docks(self) -> None:
        docks, split = self._place(self._docks_name()), self._place("split")
        if docks and split:
            self.restoreState(docks, LAYOUT_VERSION)
            self.split.restoreState(split)

    def _docks_name(self) -> str:
        # What stood side by side has no room on a small screen, or after the scale was made larger.
        return "docks_small" if self._on_a_small_screen() else "docks"

    def _place(self, name: str) -> QByteArray | None:
        try:
            return QByteArray(base64.b64decode(self.settings.get(name, ""), validate=True)) or None
        except binascii.Error:  # edited by hand; the first layout is a good one
            return None

    def _remember(self) -> None:
        places = {
            "window": self.saveGeometry(),
            self._docks_name(): self.saveState(LAYOUT_VERSION),
            "split": self.split.saveState(),
        }
        for name, data in places.items():
            self.settings.set(name, base64.b64encode(data.data()).decode())

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
        if not self.furnished:
            return
        self.timeline.stop_playing()
        self._remember()
        self.commands.close()
        try:
            self.settings.save()
        except StudioError as error:  # the window is on its way out, so the log has to do
            self.studio.notices.report(error)
