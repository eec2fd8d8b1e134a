"""The prompt panel: everything that a painting is asked for with, and the buttons that begin and end it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from studio.ui import prompt_controls as controls
from studio.ui.aids_panel import AidsPanel
from studio.ui.binding import Binding
from studio.ui.controls import Fold, Header, entry, text
from studio.ui.drops import picture_in
from studio.ui.icons import IconButton
from studio.ui.paint_bar import PaintBar
from studio.ui.prompt_edit import PromptEdit
from studio.ui.sigma_plot import SigmaPlot
from studio.ui.start_row import StartRow

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.queue import Queue
    from studio.session.runs import Run


class PromptPanel(QFrame):
    """Shows the request of a painting session and edits it."""

    save_preset_asked = Signal()
    picture_asked = Signal(str)  # "request" to read the settings of one, "start" to begin from one

    def __init__(
        self, painting: PaintingSession, queue: Queue, prompt: PromptEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("prompt_panel")
        self.setAccessibleName(self.tr("Prompt panel"))
        self.setProperty("role", "panel")
        self.setAcceptDrops(True)
        self.setMinimumWidth(292)
        self._painting = painting
        self.binding = Binding(painting, self)
        self.header = Header(self.tr("Prompt"))
        self.header.add(self._more_button())
        self.prompt = prompt
        self.cut = text("", "warn", wrap=True)
        self.cut.hide()
        self.negative = PromptEdit("negative_edit", self.tr("Negative prompt"), self.tr("What to keep out of it"), 3)
        self.negative_fold = Fold("negative_fold", self.tr("Negative prompt"), self.negative)
        self.negative_fold.head.setToolTip(self.tr("What the picture should not show; some models read none"))
        self.choices = controls.Choices(painting, self.binding)
        self.plot = SigmaPlot()
        self.numbers = controls.Numbers(self.binding)
        self.seed = controls.SeedRow(painting, self.binding)
        self.size_row = controls.SizeRow(painting, self.binding)
        self.start = StartRow(painting, self.binding)
        self.start.picture_asked.connect(partial(self.picture_asked.emit, "start"))
        self.aids = AidsPanel(painting, self.binding)
        self.aids_fold = Fold("aids_fold", self.tr("Control"), self.aids)
        self.aids_fold.head.setToolTip(
            self.tr("Hold the picture to another one's edges or look; choose a VAE and a refiner")
        )
        self.bar = PaintBar(painting, queue)
        self.bar.about_to_paint.connect(self._before_painting)
        self._arrange()
        self.binding.text(self.prompt, "prompt")
        self.binding.text(self.negative, "negative_prompt")
        self.binding.value("negative_prompt", self._show_negative)
        self.binding.value("controls", self._show_aids)
        self.binding.value("picture_prompts", self._show_aids)
        painting.tokens_counted.connect(self._show_tokens)
        painting.sigmas_changed.connect(self._show_plot)
        painting.step_shown.connect(self._show_place)
        self.binding.show_request()
        self._show_plot()

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(8)
        rows: list[QWidget] = [self.prompt, self.cut, self.negative_fold, self.choices, self.plot]
        rows += [self.numbers, self.seed, self.size_row, self.start, self.aids_fold]
        for row in rows:
            column.addWidget(row)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("prompt_scroll")
        scroll.setAccessibleName(self.tr("Settings of the picture"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.bar)

    def put_above_paint(self, widget: QWidget) -> None:
        """Something that is to be seen before Paint is pressed."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.bar), widget)

    def _more_button(self) -> IconButton:
        more = IconButton("prompt_more_button", "more", self.tr("Presets, and settings from a picture"))
        menu = QMenu(more)
        menu.aboutToShow.connect(partial(self.fill_menu, menu))
        more.setMenu(menu)
        more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        return more

    def fill_menu(self, menu: QMenu) -> None:
        """The presets there are now, and what can be done with them."""
        menu.clear()
        for name in sorted(self._painting.presets):
            entry(menu, name, partial(self._painting.use_preset, name))
        if not self._painting.presets:
            menu.addAction(self.tr("No presets yet")).setEnabled(False)
        menu.addSeparator()
        entry(menu, self.tr("Save as preset…"), self.save_preset_asked.emit)
        if self._painting.presets:
            gone = menu.addMenu(self.tr("Delete preset"))
            for name in sorted(self._painting.presets):
                entry(gone, name, partial(self._painting.delete_preset, name))
        menu.addSeparator()
        entry(menu, self.tr("Use the settings of a picture…"), partial(self.picture_asked.emit, "request"))

    def _before_painting(self, is_new: bool) -> None:
        """A number that is still being typed counts, and a free seed is thrown anew."""
        for spin in (self.numbers.steps, self.numbers.guidance, self.size_row.wide, self.size_row.high):
            spin.interpretText()
        self.size_row.batch.interpretText()
        self.seed.spin.interpretText()
        self.seed.use(anew=is_new)

    def _show_negative(self, value: str) -> None:
        if value and not self.negative_fold.is_open:
            self.negative_fold.open()

    def _show_aids(self, values: tuple[object, ...]) -> None:
        if values and not self.aids_fold.is_open:
            self.aids_fold.open()

    def _show_tokens(self, used: int, limit: int, cut: str) -> None:
        self.header.set_info(self.tr("{0} / {1} tokens").format(used, limit))
        self.cut.setVisible(bool(cut))
        if cut:
            shown = cut if len(cut) < 90 else cut[:88] + "…"
            self.cut.setText(self.tr("Too long for this model; it will not read: “{0}”").format(shown))

    def _show_plot(self) -> None:
        self.plot.set_sigmas(self._painting.plot)

    def _show_place(self, run: Run, step: int) -> None:
        self.plot.set_place(step, run.sigmas.get(step))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = picture_in(event)
        if path is not None:
            event.acceptProposedAction()
            self._painting.load_request_from(path)
