"""The walk: pictures in a row, a slider between them, and the way out as an animation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from studio.errors import StudioError
from studio.files import paths
from studio.ui import file_dialogs
from studio.ui.controls import button, choice_box, number, text
from studio.ui.frames import images
from studio.ui.picture_view import PictureView

if TYPE_CHECKING:
    from studio.paint.latent.requests import WalkRequest
    from studio.session.latent import LatentSession
    from studio.session.notices import Notices

FINE = 100  # places of the slider between two pictures
THUMB = 64
FRAME_MS = 60
ANIMATIONS = "GIF (*.gif);;MP4 (*.mp4);;WebP (*.webp)"


class WalkTab(QWidget):
    """Two pictures or more, and any place between them."""

    def __init__(self, session: LatentSession, notices: Notices) -> None:
        super().__init__()
        self._session, self._notices = session, notices
        tr = self.tr
        self.points = QListWidget()
        self.points.setObjectName("walk_points")
        self.points.setAccessibleName(tr("Pictures to walk between"))
        self.points.setToolTip(tr("In the order of the walk; drag them to another place, Delete takes one out"))
        self.points.setProperty("role", "boxed")
        self.points.setViewMode(QListView.ViewMode.IconMode)
        self.points.setFlow(QListView.Flow.LeftToRight)
        self.points.setWrapping(False)
        self.points.setIconSize(QSize(THUMB, THUMB))
        self.points.setFixedHeight(THUMB + 22)
        self.points.setMovement(QListView.Movement.Static)
        self.add = button("walk_add_button", tr("Add a picture…"), tr("Add a picture to the end of the walk"))
        self.remove = button("walk_remove_button", tr("Take out"), tr("Take the chosen picture out of the walk"))
        self.view = PictureView("walk_view", tr("The walk"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("walk_slider")
        self.slider.setAccessibleName(tr("Place in the walk"))
        self.slider.setToolTip(tr("Where between the pictures: drag, or use the arrow keys"))
        self.play = button("walk_play_button", tr("Play"), tr("Go the whole way, and back to the beginning"))
        self.play.setCheckable(True)
        self.by = choice_box()
        self.by.setObjectName("walk_by_box")
        self.by.setAccessibleName(tr("Walk through"))
        self.by.setToolTip(
            tr("Latents: between what the VAE makes of the pictures. Seeds and prompts: every place is painted anew")
        )
        self.by.addItem(tr("Latents"), False)
        self.by.addItem(tr("Seeds and prompts"), True)
        self.loop = QCheckBox(tr("And back to the first"))
        self.loop.setObjectName("walk_loop_check")
        self.loop.setToolTip(tr("The last picture is followed by the first, so that the animation has no seam"))
        self.frames = number("walk_frames_spin", tr("Frames"), tr("Frames of the animation"), 2, 10_000)
        self.frames.setValue(24)
        self.seconds = QDoubleSpinBox()
        self.seconds.setObjectName("walk_seconds_spin")
        self.seconds.setAccessibleName(tr("Seconds"))
        self.seconds.setToolTip(tr("How long the animation plays"))
        self.seconds.setRange(0.2, 600)
        self.seconds.setDecimals(1)
        self.seconds.setProperty("role", "number")
        self.seconds.lineEdit().setTextMargins(8, 0, 0, 0)
        self.seconds.setMinimumWidth(84)
        self.seconds.setValue(3.0)
        self.export = button("walk_export_button", tr("Export…"), tr("As a GIF, MP4 or WebP, in the queue"), "primary")
        self.hint = text("", "faint", wrap=True)
        self._player = QTimer(self, interval=FRAME_MS)
        self._arrange()
        self._connect()
        self._relist()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.points, 1)
        side = QVBoxLayout()
        side.addWidget(self.add)
        side.addWidget(self.remove)
        side.addStretch(1)
        row.addLayout(side)
        places = QHBoxLayout()
        places.setSpacing(8)
        places.addWidget(self.play)
        places.addWidget(self.slider, 1)
        last = QHBoxLayout()
        last.setSpacing(8)
        for words, widget in (
            (self.tr("Walk through"), self.by),
            (self.tr("Frames"), self.frames),
            (self.tr("Seconds"), self.seconds),
        ):
            label = text(words, "dim")
            label.setBuddy(widget)
            last.addWidget(label)
            last.addWidget(widget)
        last.addWidget(self.loop)
        last.addStretch(1)
        last.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.hint)
        column.addWidget(self.view, 1)
        column.addLayout(places)
        column.addLayout(last)

    def _connect(self) -> None:
        self._session.points_changed.connect(self._relist)
        self._session.walked.connect(lambda picture: self.view.show_images(images(picture[None])))
        self.add.clicked.connect(self.ask_for_picture)
        self.remove.clicked.connect(self.take_out)
        self.points.itemSelectionChanged.connect(self._refresh)
        self.slider.valueChanged.connect(lambda _: self.look())
        self.by.activated.connect(lambda _: self._relength())
        self.loop.toggled.connect(lambda _: self._relength())
        self.play.toggled.connect(self._play)
        self._player.timeout.connect(self._step_on)
        self.export.clicked.connect(self.ask_where)

    def bring(self, paths_in: Sequence[Path]) -> None:
        """Add pictures to the end of the walk."""
        self._session.take_points([*self._session.points, *paths_in])

    def ask_for_picture(self) -> None:
        file_dialogs.ask_open(
            self, self.tr("Add a picture to the walk"), lambda path: self.bring([path]), paths.pictures_folder()
        )

    def take_out(self) -> None:
        """The chosen pictures leave the walk."""
        chosen = {self.points.row(item) for item in self.points.selectedItems()}
        self._session.take_points([path for row, path in enumerate(self._session.points) if row not in chosen])

    def look(self) -> None:
        """Show the slider's place."""
        if len(self._session.points) > 1:
            self._session.look_at(self._walk(), self.slider.value() / FINE)

    def ask_where(self) -> None:
        name = paths.pictures_folder() / "walk.gif"
        file_dialogs.ask_save(self, self.tr("Export the walk"), self.write, name, ANIMATIONS)

    def write(self, path: Path) -> None:
        """Put the export into the queue."""
        try:
            self._session.export(self._walk(), path, self.seconds.value())
        except StudioError as error:
            self._notices.report(error)

    def _walk(self) -> WalkRequest:
        return self._session.walk(frames=self.frames.value(), by_runs=self.by.currentData(), loop=self.loop.isChecked())

    def _relist(self) -> None:
        self.points.clear()
        for path in self._session.points:
            item = QListWidgetItem(_icon(path), "")
            item.setToolTip(str(path))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, path.name)
            self.points.addItem(item)
        self._relength()

    def _relength(self) -> None:
        count = len(self._session.points)
        stretches = count if self.loop.isChecked() else count - 1
        self.slider.setRange(0, max(0, stretches) * FINE)
        self._refresh()
        self.look()

    def _refresh(self) -> None:
        count = len(self._session.points)
        for widget in (self.slider, self.play, self.export):
            widget.setEnabled(count > 1)
        self.remove.setEnabled(bool(self.points.selectedItems()))
        self.hint.setVisible(count < 2)
        self.hint.setText(
            self.tr("Add two pictures or more: with the button, from the gallery's menu, or drop them here.")
        )

    def _play(self, wanted: bool) -> None:
        self._player.start() if wanted else self._player.stop()

    def _step_on(self) -> None:
        place = self.slider.value() + 3
        self.slider.setValue(0 if place > self.slider.maximum() else place)


def _icon(path: Path) -> QIcon:
    """A small copy of a picture, read small where the format can."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(2 * THUMB, 2 * THUMB, Qt.AspectRatioMode.KeepAspectRatio))
    return QIcon(QPixmap.fromImage(reader.read()))
