"""What stands in the window, built when the window is already open: its modules take longer to import than it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from studio.session.memory import PAINTER, WRITER
from studio.ui import icons
from studio.ui.canvas import Canvas
from studio.ui.canvas_bar import CanvasBar
from studio.ui.commands import Commands
from studio.ui.controls import Header
from studio.ui.device_pill import DevicePill
from studio.ui.frames import Frames
from studio.ui.gallery_dock import GalleryPanel
from studio.ui.icons import IconButton
from studio.ui.layers.modes import Modes
from studio.ui.live_row import LiveRow
from studio.ui.notice_bar import NoticeBar
from studio.ui.panels import Dock, WritingDock
from studio.ui.prompt_panel import PromptPanel
from studio.ui.queue_view import QueuePanel
from studio.ui.sleep_strip import SleepStrip
from studio.ui.status_line import StatusLine
from studio.ui.timeline import Timeline
from studio.ui.writing.panel import WritingPanel

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow, Studio


def furnish(window: MainWindow, studio: Studio) -> None:
    """Put everything into an open window; what was typed in it stays."""
    window.setWindowIcon(QIcon(icons.picture("studio", "#7c9cff", 64)))
    window.frames = Frames()
    window.prompt = PromptPanel(studio.painting, studio.queue, window.prompt_edit)
    window.canvas = Canvas(studio.painting, window.frames)
    window.timeline = Timeline(studio.painting, window.frames)
    window.notice_bar = NoticeBar(studio.notices)
    window.gallery = GalleryPanel(studio.gallery)
    window.queue = QueuePanel(studio.queue)
    _centre(window)
    _docks(window)
    window.writing = WritingPanel(studio.writing)
    window.prompt.put_above_paint(SleepStrip(studio.memory, PAINTER))
    window.live_row = LiveRow(studio.live, studio.painting)
    window.prompt.put_above_paint(window.live_row)
    window.writing.put_above_status(SleepStrip(studio.memory, WRITER))
    window.writing_dock.give(window.writing, window.writing.header)
    window.setStatusBar(StatusLine(studio.painting, studio.queue))
    window.device = DevicePill(studio.painting, window.menuBar())
    window.modes = Modes(window)
    window.commands = Commands(window)
    window.menuBar().setFixedHeight(38)  # the same before and after there is something in the corner


def _centre(window: MainWindow) -> None:
    window.canvas_bar = CanvasBar(window.canvas)
    upper = QWidget()
    above = window.upper = QVBoxLayout(upper)
    above.setContentsMargins(0, 0, 0, 0)
    above.setSpacing(0)
    above.addWidget(window.canvas_bar)
    above.addWidget(window.canvas, 1)
    lower = QFrame()
    lower.setProperty("role", "panel")
    below = QVBoxLayout(lower)
    below.setContentsMargins(0, 0, 0, 0)
    below.setSpacing(0)
    header = Header(window.tr("Timeline"))
    header.set_info(window.tr("Scrub to look · right-click a step to branch"))
    window.play = IconButton("play_button", "play", window.tr("Play the steps (Space)"), side=16)
    window.play.clicked.connect(window.timeline.toggle_playing)
    window.timeline.played.connect(window._played)
    header.add(window.play)
    below.addWidget(header)
    below.addWidget(window.timeline, 1)
    window.split = QSplitter(Qt.Orientation.Vertical)
    window.split.setObjectName("canvas_split")
    window.split.setHandleWidth(1)
    window.split.addWidget(upper)
    window.split.addWidget(lower)
    window.split.setStretchFactor(0, 1)
    window.split.setCollapsible(0, False)
    window.split.setSizes([800, 170])
    centre = QWidget()
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.notice_bar)
    column.addWidget(window.split, 1)
    window.setCentralWidget(centre)


def _docks(window: MainWindow) -> None:
    area = Qt.DockWidgetArea
    window.prompt_dock.fill(window.prompt, window.prompt.header)
    window.writing_dock = WritingDock(window)
    window.addDockWidget(area.RightDockWidgetArea, window.writing_dock)
    window.writing_dock.hide()
    window.gallery_dock = Dock("gallery_dock", window.tr("Gallery"), window)
    window.gallery_dock.fill(window.gallery, window.gallery.header)
    window.queue_dock = Dock("queue_dock", window.tr("Queue"), window)
    window.queue_dock.fill(window.queue, window.queue.header)
    window.addDockWidget(area.BottomDockWidgetArea, window.gallery_dock)
    window.splitDockWidget(window.gallery_dock, window.queue_dock, Qt.Orientation.Horizontal)
    window.arrange()
