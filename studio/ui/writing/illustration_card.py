"""A picture for a passage, while it is thought of, painted, and until it has its place in the document."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.session.illustrations import Illustration, Illustrations
from studio.session.runs import Run
from studio.ui.announce import announce
from studio.ui.controls import button, section, text
from studio.ui.frames import images, thumbnail

SIDE = 92


class IllustrationCard(QFrame):
    """Shows one illustration at a time."""

    placed = Signal(object)  # Illustration: put its picture into the document

    def __init__(self, illustrations: Illustrations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._illustrations = illustrations
        self.illustration: Illustration | None = None
        self._drawn: tuple[Run | None, int] = (None, 0)  # run and step of the picture that is shown
        self.setObjectName("illustration_card")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Illustration"))
        self.picture = QLabel()
        self.picture.setObjectName("illustration_picture")
        self.picture.setFixedSize(QSize(SIDE, SIDE))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = text("", "dim", wrap=True)
        self.words.setObjectName("illustration_prompt")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.state = text("", "faint")
        tip = self.tr("As a line of its own behind the passage, with the prompt as its description")
        self.place = button("place_picture_button", self.tr("Place"), tip, "primary")
        self.again = button("illustrate_again_button", self.tr("Again"), self.tr("The same prompt, from other noise"))
        self.stop = button("stop_illustration_button", self.tr("Stop"), self.tr("Paint no further"))
        self.leave = button("leave_illustration_button", self.tr("Close"), self.tr("The picture stays in the gallery"))
        self._lay_out()
        self.place.clicked.connect(self._place)
        self.again.clicked.connect(self._again)
        self.stop.clicked.connect(self._stop)
        self.leave.clicked.connect(self.close_up)
        self.hide()

    def show_illustration(self, illustration: Illustration) -> None:
        """Follow an illustration from now on."""
        self.close_up()
        self.illustration = illustration
        illustration.changed.connect(self._changed)
        self.show()
        self._changed()

    def close_up(self) -> None:
        """Let go of it; one that is still on its way is stopped."""
        gone, self.illustration = self.illustration, None
        if gone is not None:
            gone.changed.disconnect(self._changed)
            self._illustrations.stop(gone)
        self._drawn = (None, 0)
        self.picture.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        if self.illustration is not None and self.illustration.file is not None:
            self.placed.emit(self.illustration)

    def _again(self) -> None:
        if self.illustration is not None:
            self._illustrations.paint_again(self.illustration)

    def _stop(self) -> None:
        if self.illustration is not None:
            self._illustrations.stop(self.illustration)

    def _changed(self) -> None:
        now = self.illustration
        if now is None:
            return
        said = {
            "thinking": self.tr("thinking of a picture"),
            "painting": self._progress(now),
            "painted": self.tr("painted"),
            "stopped": self.tr("stopped"),
            "failed": self.tr("did not work"),
        }
        self.state.setText(said[now.state])
        self.words.setText(now.prompt or self.tr("…"))
        going = now.state in ("thinking", "painting")
        self.stop.setVisible(going)
        self.again.setVisible(not going)
        self.again.setEnabled(bool(now.prompt))
        self.place.setEnabled(now.file is not None)
        self._draw(now)
        if now.state == "painted":
            announce(self, self.tr("The picture is painted"))

    def _progress(self, now: Illustration) -> str:
        run = now.run
        if run is None or not run.done:
            return self.tr("waiting for the painter")
        return self.tr("painting {0}/{1}").format(run.done, run.steps)

    def _draw(self, now: Illustration) -> None:
        run = now.run
        if run is None or not run.done:
            return
        step = run.done + (1 if run.pictures is not None else 0)
        if self._drawn != (run, step):
            self._drawn = (run, step)
            image = thumbnail(images(run.picture_at(run.done))[0], SIDE, self.devicePixelRatioF())
            self.picture.setPixmap(QPixmap.fromImage(image))
            self.picture.setAccessibleName(now.prompt)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(section(self.tr("Illustration")))
        head.addStretch(1)
        head.addWidget(self.state)
        row = QHBoxLayout()
        row.setSpacing(6)
        for one in (self.place, self.again, self.stop, self.leave):
            one.setAutoDefault(False)
            row.addWidget(one)
        row.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addLayout(head)
        right.addWidget(self.words, 1)
        right.addLayout(row)
        both = QHBoxLayout(self)
        both.setContentsMargins(8, 8, 10, 8)
        both.setSpacing(10)
        both.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        both.addLayout(right, 1)
