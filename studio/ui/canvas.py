"""The canvas: the step of the run that is looked at, and what is known about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from studio.ui.chips import Chips
from studio.ui.drops import WITH_TAPES, picture_in
from studio.ui.figures import duration
from studio.ui.first_run import FirstRun
from studio.ui.frames import Frames, Images
from studio.ui.picture_view import PictureView
from studio.ui.veil import Veil

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.runs import Run


class Canvas(PictureView):
    """Shows what the painting session looks at; offers a prompt to try while there is nothing."""

    framed = False

    def __init__(
        self, painting: PaintingSession, frames: Frames, parent: QWidget | None = None, *, name: str = "canvas"
    ) -> None:
        super().__init__(name, "", parent)
        self.setAccessibleName(self.tr("Canvas"))
        self.setAcceptDrops(True)
        self._painting = painting
        self._frames = frames
        self._run: Run | None = None
        self._step = 0
        self._before_label = ""
        self.chips = Chips(self)
        self.first_run = FirstRun(self)
        self.first_run.chosen.connect(self._try)
        self.veil = Veil(self)
        self.veil.asked.connect(self._reveal)
        painting.step_shown.connect(self.show_step)
        painting.run_selected.connect(self._select)
        if painting.current is not None:
            self.show_step(painting.current, painting.shown_step)
        self._place_overlays()

    @property
    def shown(self) -> tuple[Run, int] | None:
        """The run and the step that are on the canvas."""
        return None if self._run is None else (self._run, self._step)

    def show_step(self, run: Run, step: int) -> None:
        """Put a step on the canvas, the whole batch at once."""
        self._watch(run)
        self._step = step
        images = self._frames.of(run, step)
        if images:
            self.show_images(images, QSize(run.request.width, run.request.height))
            self.first_run.hide()
        self.tell()

    def put_before(self, images: Images, label: str) -> None:
        """Lay earlier pictures under a slider, to be told apart from what is shown."""
        self._before_label = label if images else ""
        self.show_before(images)
        self.tell()

    def tell(self) -> None:
        """Bring the chips up to date."""
        run = self._run
        self._lift_or_lay_veil()
        if run is None:
            self.chips.show_texts(())
            return
        texts = [self.tr("step {0} / {1}").format(self._step, run.steps)] if self._step else []
        sigma = run.sigmas.get(self._step)
        if sigma is not None:
            texts.append(f"σ {sigma:.2f}" if sigma >= 0.095 else f"σ {sigma:.3f}")
        texts += self._pace(run)
        if self._before_label:
            texts.append(self.tr("before: {0}").format(self._before_label))
        self.chips.show_texts(tuple(texts))
        self.setAccessibleDescription(", ".join(texts))
        self._place_overlays()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plain Left and Right look at the neighbouring steps; the view knows the other keys."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is not None and plain and self._run is not None:
            step = max(1, min(self._run.done, self._step + by))
            if step != self._step:
                self._painting.show_step(self._run, step)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_in(event, WITH_TAPES) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A picture comes with its request and its steps, as by a double click in the gallery."""
        path = picture_in(event, WITH_TAPES)
        if path is not None:
            event.acceptProposedAction()
            self._painting.open_picture(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overlays()

    def _pace(self, run: Run) -> list[str]:
        if run.seconds_per_step:
            pace = run.seconds_per_step
            texts = [f"{1 / pace:.1f} it/s" if pace < 1 else f"{pace:.1f} s/it"]
            if run.state == "running":
                texts.append(self.tr("≈ {0} left").format(duration((run.steps - run.done) * pace)))
        else:
            texts = []
        states = {
            "waiting": self.tr("waiting"),
            "paused": self.tr("paused"),
            "failed": self.tr("failed"),
            "stopped": self.tr("stopped"),
        }
        if run.draft is not None:
            texts.append(self.tr("draft"))
            del states["stopped"]  # the next one is on its way
        return texts + [words for state, words in states.items() if state == run.state]

    def _watch(self, run: Run) -> None:
        if run is not self._run:
            if self._run is not None:
                self._run.changed.disconnect(self.tell)
            self._run = run
            run.changed.connect(self.tell)

    def _lift_or_lay_veil(self) -> None:
        """Blurred pictures have a word over them; where that changes, they are shown anew."""
        veiled = self._run is not None and self._run.veiled
        if veiled == self.veil.isVisibleTo(self):
            return
        self.veil.setVisible(veiled)
        self._place_overlays()
        if self._run is not None and (images := self._frames.of(self._run, self._step)):
            self.show_images(images, QSize(self._run.request.width, self._run.request.height))

    def _reveal(self) -> None:
        if self._run is not None:
            self._run.reveal()
            self.setFocus()

    def _select(self, run: Run) -> None:
        self._watch(run)
        if not run.done:
            self._step = 0
            self.first_run.hide()
            self.tell()

    def _try(self, prompt: str) -> None:
        self._painting.edit(prompt=prompt)

    def _place_overlays(self) -> None:
        self.chips.fit(self.width() - 32)
        self.chips.move(16, self.height() - self.chips.height() - 16)
        self.first_run.setGeometry(self.rect())
        self.veil.place(self.width())
