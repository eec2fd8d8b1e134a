"""The gallery as a list of rows that come when they are looked at, and how one picture is drawn."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.session.choices import sampler_label
from studio.ui import icons, theme
from studio.ui.frames import texture, thumbnail

if TYPE_CHECKING:
    from studio.files.library_pictures import Picture
    from studio.session.gallery import GallerySession

Index = QModelIndex | QPersistentModelIndex
PICTURE_ROLE = Qt.ItemDataRole.UserRole
PIXMAPS = 500  # kept, ready to be drawn
SEEN = 1000  # pictures kept by row, to be shown until the list that replaces them has come
RADIUS = 6.0


class GalleryModel(QAbstractListModel):
    """As many rows as the session counts; a row's picture is there once it has been looked at."""

    def __init__(self, gallery: GallerySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gallery = gallery
        self._count = gallery.count
        self._seen: OrderedDict[int, Picture] = OrderedDict()
        gallery.changed.connect(self._changed)
        gallery.rows_came.connect(self._came)
        gallery.thumbnail_ready.connect(self._thumbnail_ready)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def picture(self, row: int) -> Picture | None:
        """The picture of a row; what was there before, until it has come."""
        found = self.gallery.picture(row)
        if found is None:
            return self._seen.get(row)
        self._seen[row] = found
        self._seen.move_to_end(row)
        if len(self._seen) > SEEN:
            self._seen.popitem(last=False)
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            PICTURE_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        picture = self.picture(index.row())
        if role == PICTURE_ROLE:
            return picture
        if picture is None:
            return self.tr("Picture {0}").format(index.row() + 1)
        words = " ".join(picture.prompt.split()) or picture.path
        if role != Qt.ItemDataRole.ToolTipRole:
            return words
        short = words if len(words) < 300 else words[:298] + "…"
        size = f"{picture.width} × {picture.height}"
        return f"{short}\n{picture.model} · {sampler_label(picture.sampler)} · {size} · " + self.tr("seed {0}").format(
            picture.seed + picture.batch_index
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def mimeData(self, indexes: Any) -> QMimeData:
        data = QMimeData()
        pictures = [self.picture(index.row()) for index in indexes]
        data.setUrls([QUrl.fromLocalFile(str(self.gallery.path(one))) for one in pictures if one is not None])
        return data

    def _changed(self) -> None:
        """Another list. What was seen stays in sight until its rows have come, so that nothing flickers."""
        if self.gallery.count == self._count:
            if self._count:
                self.dataChanged.emit(self.index(0), self.index(self._count - 1))
            return
        self.beginResetModel()
        self._count = self.gallery.count
        self.endResetModel()

    def _came(self, first: int, last: int) -> None:
        for row in range(first, min(last, self._count - 1) + 1):
            self._seen.pop(row, None)
        if first < self._count:
            self.dataChanged.emit(self.index(first), self.index(min(last, self._count - 1)))

    def _thumbnail_ready(self, picture_id: int) -> None:
        row = self.gallery.row_of(picture_id)
        if row is not None and row < self._count:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])


class PictureDelegate(QStyledItemDelegate):
    """A square of the picture, a star on those that have one, a ring around the chosen."""

    def __init__(self, gallery: GallerySession, parent: QObject) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._pixmaps: OrderedDict[tuple[int, int, float], QPixmap] = OrderedDict()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(96, 96)

    def forget(self) -> None:
        """Files may have changed."""
        self._pixmaps.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        picture = index.data(PICTURE_ROLE)
        t = theme.tokens()
        place = QRectF(option.rect)
        pixmap = None if picture is None else self._pixmap(picture, option.rect.width(), painter)
        painter.setPen(Qt.PenStyle.NoPen)
        if pixmap is None:
            painter.setBrush(QColor(t.cell))
        else:
            painter.setBrush(texture(pixmap, place))
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        if picture is not None and picture.starred:
            at = option.rect.topRight()
            painter.setBrush(QColor(0, 0, 0, 120))
            painter.drawEllipse(QRect(at.x() - 23, at.y() + 4, 20, 20))
            star = icons.picture("star-full", "#ffd166", 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(at.x() - 20, at.y() + 7, star)
        self._paint_ring(painter, place, option.state)

    def _paint_ring(self, painter: QPainter, place: QRectF, state: QStyle.StateFlag) -> None:
        t = theme.tokens()
        flag = QStyle.StateFlag
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & flag.State_Selected:
            painter.setPen(QPen(QColor(t.accent), 2.5))
        elif state & flag.State_HasFocus:
            painter.setPen(QPen(QColor(t.accent), 1.5, Qt.PenStyle.DotLine))
        elif state & flag.State_MouseOver:
            painter.setPen(QPen(QColor(t.faint), 1.5))
        else:
            return
        painter.drawRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)

    def _pixmap(self, picture: Picture, side: int, painter: QPainter) -> QPixmap | None:
        ratio = painter.device().devicePixelRatioF()
        key = (picture.id, side, ratio)
        if key in self._pixmaps:
            self._pixmaps.move_to_end(key)
            return self._pixmaps[key]
        image: QImage | None = self._gallery.thumbnail(picture)
        if image is None or image.isNull():
            return None
        self._pixmaps[key] = QPixmap.fromImage(thumbnail(image, side, ratio))
        if len(self._pixmaps) > PIXMAPS:
            self._pixmaps.popitem(last=False)
        return self._pixmaps[key]
