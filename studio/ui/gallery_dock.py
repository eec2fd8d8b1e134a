"""The gallery: every picture, newest first."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QLineEdit, QMenu, QVBoxLayout, QWidget

from studio.session.choices import sampler_label
from studio.ui.controls import Header, choice_box, clearable, entry, text
from studio.ui.gallery_model import GalleryModel, PictureDelegate
from studio.ui.icons import IconButton
from studio.ui.picture_list import PictureList

if TYPE_CHECKING:
    from studio.files.library_pictures import Picture
    from studio.session.gallery import GallerySession

TYPING_MS = 180  # after the last key, the search begins


class _Pictures(PictureList):
    """Keys of the gallery."""

    def __init__(self, panel: GalleryPanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._panel.open_chosen()
        elif event.key() == Qt.Key.Key_Delete:
            self._panel.delete_chosen()
        elif event.text() in ("*", "s"):
            self._panel.star_chosen()
        else:
            super().keyPressEvent(event)


class GalleryPanel(QFrame):
    """Shows the gallery session. What concerns the painting is asked of the window by signals."""

    opened = Signal(object)  # Path: show the picture with its request and its tape
    settings_asked = Signal(object)  # Path: fill the form from it
    before_asked = Signal(object)  # Path: lay it beside what is on the canvas
    start_asked = Signal(object)  # Path: paint from it
    canvas_asked = Signal(object)  # Path: put it on the canvas as a layer
    latent_asked = Signal(object)  # list of Paths: into the latent-space window
    enlarge_asked = Signal(object, bool)  # Path: enlarge it, at once or as a dialog says

    def __init__(self, gallery: GallerySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._gallery = gallery
        self.model = GalleryModel(gallery, self)
        self.header = Header(self.tr("Gallery"))
        self.list = _Pictures(self)
        self.list.setObjectName("gallery")
        self.list.setAccessibleName(self.tr("Gallery"))
        self.list.setModel(self.model)
        self.delegate = PictureDelegate(gallery, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.doubleClicked.connect(self.open_chosen)
        self.empty = text("", "faint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(12, 4, 12, 4)
        self._tools()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        self.setMinimumHeight(92)
        gallery.changed.connect(self._refresh)
        gallery.filters_changed.connect(self._offer_filters)
        self._offer_filters()
        self._refresh()

    def _tools(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("gallery_search")
        self.search.setAccessibleName(self.tr("Search the gallery"))
        self.search.setToolTip(self.tr("Show only pictures whose prompt has these words"))
        self.search.setPlaceholderText(self.tr("Search prompts"))
        clearable(self.search, self.tr("Clear the search"))
        self.search.setMinimumWidth(64)
        self.search.setMaximumWidth(190)
        self.model_filter = self._filter_box("gallery_model_box", self.tr("Only pictures of this model"))
        self.sampler_filter = self._filter_box("gallery_sampler_box", self.tr("Only pictures of this sampler"))
        self.starred = IconButton("gallery_star_button", "star", self.tr("Only pictures with a star"), side=16)
        self.starred.setCheckable(True)
        for widget in (self.search, self.model_filter, self.sampler_filter, self.starred):
            widget.setCursor(Qt.CursorShape.ArrowCursor)
            widget.setFixedHeight(28)
            self.header.add(widget)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(lambda: self._gallery.search(self.search.text()))
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.model_filter.activated.connect(lambda _: self._gallery.filter(model=self.model_filter.currentData()))
        self.sampler_filter.activated.connect(lambda _: self._gallery.filter(sampler=self.sampler_filter.currentData()))
        self.starred.toggled.connect(self._only_starred)

    def _filter_box(self, name: str, tip: str) -> QComboBox:
        box = choice_box()
        box.setObjectName(name)
        box.setAccessibleName(tip)
        box.setToolTip(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        box.setMinimumWidth(44)
        box.setMaximumWidth(140)
        return box

    # What is chosen

    def chosen(self) -> list[Picture]:
        """The chosen pictures that have come."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        found = [self.model.picture(row) for row in rows]
        return [picture for picture in found if picture is not None]

    def open_chosen(self) -> None:
        """Load the current picture, its request and its tape."""
        picture = self.model.picture(self.list.currentIndex().row()) if self.list.currentIndex().isValid() else None
        if picture is not None:
            self.opened.emit(self._gallery.path(picture))

    def star_chosen(self) -> None:
        """Give all of them a star; if all have one, take it away."""
        pictures = self.chosen()
        wanted = not all(picture.starred for picture in pictures)
        for picture in pictures:
            self._gallery.star(picture, wanted)

    def delete_chosen(self) -> None:
        """Put them into the system's trash."""
        if pictures := self.chosen():
            self._gallery.delete(pictures)

    def _keep_steps(self, pictures: list[Picture], kept: bool) -> None:
        for picture in pictures:
            self._gallery.keep_steps(picture, kept)

    def menu_for(self, pictures: list[Picture]) -> QMenu:
        """What can be done with these; the first is meant where only one can be."""
        path = self._gallery.path(pictures[0])
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry(menu, self.tr("Open with its steps"), partial(self.opened.emit, path))
        entry(menu, self.tr("Use its settings"), partial(self.settings_asked.emit, path))
        entry(menu, self.tr("Paint from it"), partial(self.start_asked.emit, path))
        entry(menu, self.tr("Put it on the canvas as a layer"), partial(self.canvas_asked.emit, path))
        entry(menu, self.tr("Lay beside the canvas"), partial(self.before_asked.emit, path))
        menu.addSeparator()
        several = [self._gallery.path(picture) for picture in pictures]
        words = self.tr("Noise it, VAE desk…") if len(several) == 1 else self.tr("Walk between them…")
        entry(menu, words, partial(self.latent_asked.emit, several))
        entry(menu, self.tr("Enlarge 4×"), partial(self.enlarge_asked.emit, path, True))
        entry(menu, self.tr("Enlarge…"), partial(self.enlarge_asked.emit, path, False))
        menu.addSeparator()
        starred = all(picture.starred for picture in pictures)
        words = self.tr("Take the star away") if starred else self.tr("Give a star")
        entry(menu, words, self.star_chosen)
        if pictures[0].tape_id is not None:
            entry(menu, self.tr("Keep its steps for good"), partial(self._keep_steps, pictures, True))
            entry(menu, self.tr("Let its steps go when room is needed"), partial(self._keep_steps, pictures, False))
        entry(menu, self.tr("Show in folder"), partial(show_in_folder, path))
        menu.addSeparator()
        words = self.tr("Move to trash") if len(pictures) == 1 else self.tr("Move {0} to trash").format(len(pictures))
        entry(menu, words, self.delete_chosen)
        return menu

    def _menu(self, at: QPoint) -> None:
        if pictures := self.chosen():
            self.menu_for(pictures).popup(self.list.viewport().mapToGlobal(at))

    # Following the session

    def _only_starred(self, starred: bool) -> None:
        self.starred.set_icon("star-full" if starred else "star")
        self._gallery.filter(starred=starred)

    def _offer_filters(self) -> None:
        for box, names, every, now in (
            (self.model_filter, self._gallery.models, self.tr("All models"), self._gallery.shown.model),
            (self.sampler_filter, self._gallery.samplers, self.tr("All samplers"), self._gallery.shown.sampler),
        ):
            box.clear()
            box.addItem(every, "")
            for name in names:
                box.addItem(sampler_label(name) if box is self.sampler_filter else name, name)
            box.setCurrentIndex(max(0, box.findData(now)))

    def _refresh(self) -> None:
        count, total = self._gallery.count, self._gallery.total
        some = self.tr("{0} of {1}").format(f"{count:,}", f"{total:,}") if count != total else f"{total:,}"
        self.header.set_info(self.tr("{0} picture(s)", "", total).format(some))
        if total:
            self.empty.setText(self.tr("No picture fits. Search for fewer words, or choose all models and samplers."))
        else:
            self.empty.setText(self.tr("Your pictures will be here: every one that is painted is kept."))
        self.empty.setVisible(not count)
        self.list.setVisible(bool(count))
        for widget in (self.search, self.model_filter, self.sampler_filter, self.starred):
            widget.setVisible(total > 0)


def show_in_folder(path: Path) -> None:
    """Open the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
