"""Small controls that several panels share."""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSlider,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui import icons, theme
from studio.ui.choice_words import translated

CLEAR = "#868d9c"  # to be seen on dark and on light
HEADER = 38  # height of a panel's header
BADGE_ROLE = Qt.ItemDataRole.UserRole + 1


def section(text: str, parent: QWidget | None = None) -> QLabel:
    """A heading in small capitals."""
    label = QLabel(text.upper(), parent)
    label.setProperty("role", "section")
    label.setAccessibleName(text)
    font = label.font()
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.0)
    label.setFont(font)
    return label


def text(words: str, role: str, parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """A label that the stylesheet knows by its role. Its words are shown as they are: some come from strangers."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(words)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    if role == "code":
        font = label.font()
        font.setFeature(theme.LIGATURES, 0)
        label.setFont(font)
    return label


def plain(words: str) -> str:
    """Words of strangers for a tooltip, which would take some for HTML."""
    return f"<qt>{html.escape(words)}</qt>" if "<" in words else words


def button(name: str, words: str, tip: str = "", role: str = "") -> QPushButton:
    """A button with a name for tests and scripts, and a tip."""
    made = QPushButton(words)
    made.setObjectName(name)
    made.setToolTip(tip)
    if role:
        made.setProperty("role", role)
    return made


def entry(menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
    """Add an entry to a menu; `act` gets no argument, whatever the action's signal carries."""
    action = menu.addAction(words)
    action.triggered.connect(lambda _=False: act())
    return action


def number(name: str, label: str, tip: str, low: int, high: int, step: int = 1) -> QSpinBox:
    """A field for a whole number, with arrows."""
    spin = QSpinBox()
    spin.setObjectName(name)
    spin.setAccessibleName(label)
    spin.setToolTip(tip)
    spin.setProperty("role", "number")
    spin.lineEdit().setTextMargins(8, 0, 0, 0)  # the stylesheet's padding does not reach the text
    spin.setRange(low, high)
    spin.setSingleStep(step)
    spin.setMinimumWidth(72)
    return spin


class ChoiceBox(QComboBox):
    """Shortens its words where there is no room for them; Qt cuts them off in the middle of a letter."""

    def shown_words(self) -> str:
        """Those of the entry, as far as there is room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_words()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def choice_box() -> ChoiceBox:
    """A box whose list looks like every other: Qt's own delegate leaves the stylesheet aside."""
    box = ChoiceBox()
    box.setItemDelegate(QStyledItemDelegate(box))
    return box


def closing(dialog: QDialog) -> QHBoxLayout:
    """The line that closes a dialog which only tells."""
    name = dialog.objectName().replace("_dialog", "_close_button")
    close = button(name, _("Close"), _("Close this window (Escape)"))
    close.clicked.connect(dialog.accept)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(close)
    return row


def _(words: str) -> str:
    return QCoreApplication.translate("Controls", words)


def clearable(edit: QLineEdit, tip: str) -> None:
    """Give a line a button that empties it, with the name that Qt's own lacks."""
    edit.setClearButtonEnabled(True)
    for action in edit.findChildren(QAction):
        action.setIcon(icons.icon("close", CLEAR, CLEAR, 14))  # Qt's own is black in every theme
    for clear in edit.findChildren(QToolButton):
        clear.setObjectName(f"{edit.objectName()}_clear_button")
        clear.setAccessibleName(tip)
        clear.setToolTip(tip)


class Header(QFrame):
    """The line at the top of a panel: its name, something to know on the right, and buttons after that."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.title = section(title)
        self.info = section("")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 2)
        row.setSpacing(6)
        self.setFixedHeight(HEADER)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.info)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEADER)

    def minimumSizeHint(self) -> QSize:
        """What a dock's layout asks its title for; what there is to know may go where there is no room for it."""
        return QSize(super().minimumSizeHint().width() - self._info_width(), HEADER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = super().minimumSizeHint().width() - self._info_width() + self.info.sizeHint().width()
        self.info.setVisible(self.width() >= needed)

    def _info_width(self) -> int:
        return 0 if self.info.isHidden() else self.info.minimumSizeHint().width()

    def set_info(self, words: str) -> None:
        if self.info.text() != words.upper():
            self.info.setText(words.upper())
            self.info.setAccessibleName(words)

    def add(self, widget: QWidget) -> None:
        """Put a control at the right end."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)


class Fold(QWidget):
    """A line that shows or hides what is under it."""

    toggled = Signal(bool)

    def __init__(self, name: str, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = button(name, title, role="fold")
        self.head.setCheckable(True)
        self.content = content
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self.head.toggled.connect(self._fold)
        self._fold(False)

    @property
    def is_open(self) -> bool:
        return self.head.isChecked()

    def open(self, wanted: bool = True) -> None:
        self.head.setChecked(wanted)

    def _fold(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        self._tint()
        self.head.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))
        self.toggled.emit(is_open)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        t = theme.tokens()
        self.head.setIcon(icons.icon("fold-open" if self.is_open else "fold-closed", t.faint, t.faint, 12))
        self.head.setIconSize(QSize(12, 12))


class SliderSpin(QWidget):
    """A slider and a number that are one value; the slider covers the usual range, the number all of it."""

    def __init__(self, label: str, spin: QSpinBox | QDoubleSpinBox, usual: tuple[float, float], tip: str) -> None:
        super().__init__()
        self.spin = spin
        self._unit = 1.0 if isinstance(spin, QSpinBox) else spin.singleStep()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(spin.objectName().replace("_spin", "_slider"))
        self.slider.setAccessibleName(label)
        self.slider.setRange(round(usual[0] / self._unit), round(usual[1] / self._unit))
        self.slider.setPageStep(5)
        spin.setAccessibleName(label)
        spin.setProperty("role", "quiet")
        spin.lineEdit().setTextMargins(5, 0, 0, 0)
        spin.setFixedWidth(58)
        for widget in (self.slider, spin):
            widget.setToolTip(tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.slider, 1)
        row.addWidget(spin)
        self.slider.valueChanged.connect(self._slid)
        spin.valueChanged.connect(self.follow)
        self.follow()

    def _slid(self, place: int) -> None:
        # The number may lie beyond the slider's end; then it is the slider that follows, not the number.
        if place != self._place():
            if isinstance(self.spin, QSpinBox):
                self.spin.setValue(place)
            else:
                self.spin.setValue(place * self._unit)

    def follow(self) -> None:
        """Put the slider where the number is."""
        self.slider.setValue(self._place())

    def _place(self) -> int:
        place = round(self.spin.value() / self._unit)
        return max(self.slider.minimum(), min(self.slider.maximum(), place))


def badge_colours(badge: str) -> tuple[QColor, QColor]:
    """The ground and the text of a badge: what came with the studio is green, what others wrote is orange, off red."""
    t = theme.tokens()
    if badge == "off":
        return QColor(t.bad_soft), QColor(t.bad)
    if badge == "plugin":
        return QColor(t.warm_soft), QColor(t.warm)
    return QColor(t.good_soft), QColor(t.good)


def badge_width(font: QFont, badge: str) -> int:
    """How wide `paint_badge` draws it."""
    small = QFont(font)
    small.setPixelSize(11)
    return QFontMetrics(small).horizontalAdvance(translated(badge)) + 12


def paint_badge(painter: QPainter, left: int, middle: int, badge: str) -> int:
    """Draw a badge with its left edge at `left`; returns its width."""
    width = badge_width(painter.font(), badge)
    font = QFont(painter.font())
    font.setPixelSize(11)
    ground, colour = badge_colours(badge)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    place = QRect(left, middle - 8, width, 16)
    painter.drawRoundedRect(place, 4, 4)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, translated(badge))
    painter.restore()
    return width


class _BadgeDelegate(QStyledItemDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        badge = index.data(BADGE_ROLE)
        if badge:
            metrics = QFontMetrics(option.font)
            left = option.rect.left() + metrics.horizontalAdvance(str(index.data())) + 22
            place = QRect(left, option.rect.top(), badge_width(option.font, badge), option.rect.height())
            place = QStyle.visualRect(option.direction, option.rect, place)
            paint_badge(painter, place.left(), place.center().y() + 1, badge)


class BadgeBox(ChoiceBox):
    """A box whose entries may carry a badge, also while it is closed."""

    def __init__(self, name: str, accessible_name: str, tip: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setToolTip(tip)
        self.setItemDelegate(_BadgeDelegate(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(16)

    def offer(self, entries: list[tuple[str, str, str]]) -> None:
        """Offer (name, label, badge), keeping the entry that is chosen."""
        chosen = self.currentData()
        before = self.blockSignals(True)
        self.clear()
        for place, (name, label, badge) in enumerate(entries):
            self.addItem(label, name)
            self.setItemData(place, badge, BADGE_ROLE)
        self.setCurrentIndex(self.findData(chosen))
        self.blockSignals(before)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        badge = self.currentData(BADGE_ROLE)
        if not badge:
            return
        painter = QPainter(self)
        left = 12 + self.fontMetrics().horizontalAdvance(self.currentText()) + 8
        width = badge_width(self.font(), badge)
        if left + width < self.width() - 24:
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = self.width() - left - width
            paint_badge(painter, left, self.rect().center().y() + 1, badge)
