"""The pictures of the document, beside it: small, in their order; a click goes to the line of one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QWidget

from studio.session.document_pictures import Picture
from studio.session.small_pictures import SmallPictures

SIDE, MOST = 52, 200


class PictureStrip(QScrollArea):
    """Hidden while there is no picture."""

    chosen = Signal(object)  # Picture

    def __init__(self, small: SmallPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._small = small
        self.pictures: list[Picture] = []
        self.buttons: list[QToolButton] = []
        self.setObjectName("picture_strip")
        self.setAccessibleName(self.tr("Pictures of the document"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFixedHeight(SIDE + 22)
        inner = QFrame()
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(12, 6, 12, 2)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self.setWidget(inner)
        small.ready.connect(self._ready)
        self.hide()

    def show_pictures(self, pictures: list[Picture]) -> None:
        """These are in the document now."""
        pictures = pictures[:MOST]
        same = [one.address for one in pictures] == [one.address for one in self.pictures]
        self.pictures = pictures
        self.setVisible(bool(pictures))
        if same:
            return
        for gone in self.buttons:
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.buttons = [self._button(place, picture) for place, picture in enumerate(pictures)]

    def _button(self, place: int, picture: Picture) -> QToolButton:
        made = QToolButton()
        made.setObjectName("document_picture_button")
        made.setProperty("role", "icon")
        made.setFixedSize(SIDE + 6, SIDE + 6)
        made.setIconSize(QSize(SIDE, SIDE))
        made.setAccessibleName(picture.words or picture.address)
        made.setToolTip(self.tr("{0}\nClick goes to its line.").format(picture.words or picture.address))
        made.clicked.connect(partial(self._chosen, place))
        self._row.insertWidget(place, made)
        self._draw(made, picture)
        return made

    def _draw(self, made: QToolButton, picture: Picture) -> None:
        image = self._small.of(picture.path) if picture.path is not None else None
        if image is not None and not image.isNull():
            made.setIcon(QIcon(QPixmap.fromImage(image)))
        else:
            made.setText("?" if image is not None or picture.path is None else "…")

    def _ready(self) -> None:
        for made, picture in zip(self.buttons, self.pictures, strict=True):
            if made.icon().isNull():
                self._draw(made, picture)

    def _chosen(self, place: int, _checked: bool = False) -> None:
        if place < len(self.pictures):
            self.chosen.emit(self.pictures[place])
