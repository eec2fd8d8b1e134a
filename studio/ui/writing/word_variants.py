"""One word, other pictures: the prompt's words to choose from, and small pictures of the prompt with another word."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from studio.session.painting import PaintingSession
from studio.session.variants import Variant, Variants
from studio.ui.controls import button, section, text
from studio.ui.frames import images, thumbnail

SIDE, LINE = 78, 32
PLACE = Qt.ItemDataRole.UserRole
VARIANT = Qt.ItemDataRole.UserRole + 1


class WordVariants(QWidget):
    """Shows `writing.variants` for the painting's prompt."""

    def __init__(self, variants: Variants, painting: PaintingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._variants = variants
        self._painting = painting
        self._prompt = ""
        self.words = _list("prompt_words", self.tr("Words of the prompt"), QSize(0, 26))
        self.words.setToolTip(self.tr("Choose a word: the model thinks of others, each is painted from the same noise"))
        self.thumbs = _list("word_variants", self.tr("The prompt with other words"), QSize(SIDE + 8, SIDE + 40))
        self.thumbs.setViewMode(QListView.ViewMode.IconMode)
        self.thumbs.setIconSize(QSize(SIDE, SIDE))
        self.thumbs.setFixedHeight(2 * (SIDE + 40) + 10)
        self.thumbs.setMovement(QListView.Movement.Static)
        self.thumbs.setToolTip(self.tr("Click one to put its word into the prompt"))
        self.stop = button("stop_variants_button", self.tr("Stop"), self.tr("Think and paint no further"), "link")
        self.state = text("", "faint", wrap=True)
        head = QHBoxLayout()
        head.addWidget(section(self.tr("One word, other pictures")))
        head.addStretch(1)
        head.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.state)
        column.addWidget(self.words)
        column.addWidget(self.thumbs, 1)
        self.words.itemActivated.connect(self._choose)
        self.words.itemClicked.connect(self._choose)
        self.thumbs.itemActivated.connect(self._take)
        self.thumbs.itemClicked.connect(self._take)
        self.stop.clicked.connect(variants.stop)
        variants.changed.connect(self.show_variants)
        variants.painted.connect(self._show_picture)
        painting.request_changed.connect(self.show_words)
        self.show_words()
        self.show_variants()

    def show_words(self) -> None:
        """The words of the prompt as it is now."""
        prompt = self._painting.request.prompt
        if prompt == self._prompt and self.words.count():
            return
        self._prompt = prompt
        self.words.clear()
        for place in self._variants.words_of(prompt):
            item = QListWidgetItem(prompt[slice(*place)])
            item.setData(PLACE, place)
            self.words.addItem(item)
        self.words.setVisible(self.words.count() > 0)
        self._fit()
        self._say()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        """As high as the words take, up to four lines."""
        self.words.doItemsLayout()
        if not self.words.count():
            return
        last = self.words.item(self.words.count() - 1)
        bottom = self.words.visualItemRect(last).bottom() - self.words.visualItemRect(self.words.item(0)).top()
        self.words.setFixedHeight(max(LINE, min(4 * LINE, bottom + 12)))

    def show_variants(self) -> None:
        """The words there are so far."""
        while self.thumbs.count() > len(self._variants.all):
            self.thumbs.takeItem(self.thumbs.count() - 1)
        for place, variant in enumerate(self._variants.all):
            item = self.thumbs.item(place)
            if item is None or item.data(VARIANT) is not variant:
                if item is not None:
                    self.thumbs.takeItem(place)
                self.thumbs.insertItem(place, self._item(variant, place == 0))
                self._show_picture(variant)
        self.stop.setVisible(self._variants.busy)
        self.thumbs.setVisible(self.thumbs.count() > 0)
        self._say()

    def _item(self, variant: Variant, as_it_is: bool) -> QListWidgetItem:
        share = self.tr("as it is") if as_it_is else f"{variant.probability:.0%}" if variant.probability else "–"
        item = QListWidgetItem(f"{variant.word}\n{share}")
        item.setData(VARIANT, variant)
        item.setToolTip(variant.prompt)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{variant.word}, {share}: {variant.prompt}")
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        item.setSizeHint(self.thumbs.gridSize())
        empty = QPixmap(SIDE, SIDE)
        empty.fill(Qt.GlobalColor.transparent)
        item.setIcon(QIcon(empty))
        return item

    def _show_picture(self, variant: Variant) -> None:
        if variant.pictures is None or variant not in self._variants.all:
            return
        item = self.thumbs.item(self._variants.all.index(variant))
        if item is not None and item.data(VARIANT) is variant:
            image = thumbnail(images(variant.pictures[:1])[0], SIDE, self.devicePixelRatioF())
            item.setIcon(QIcon(QPixmap.fromImage(image)))

    def _say(self) -> None:
        if self._variants.thinking:
            self.state.setText(self.tr("The model thinks of other words…"))
        elif not self.words.count():
            self.state.setText(self.tr("Write a prompt in the prompt panel, then choose one of its words here."))
        elif self._variants.all:
            self.state.setText(
                self.tr("All from the seed of the prompt panel. Click one to take its word; Ctrl+Z undoes.")
            )
        else:
            self.state.setText(self.tr("Choose a word of the prompt to see it painted with others that fit there."))

    def _choose(self, item: QListWidgetItem) -> None:
        self._variants.look(self._prompt, tuple(item.data(PLACE)))

    def _take(self, item: QListWidgetItem) -> None:
        self._variants.take(item.data(VARIANT))


def _list(name: str, label: str, grid: QSize) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setAccessibleName(label)
    made.setFlow(QListView.Flow.LeftToRight)
    made.setWrapping(True)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setSpacing(2)
    if grid.width():
        made.setGridSize(grid)
    return made
