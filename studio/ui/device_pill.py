"""What the run on the canvas was painted on, in the corner of the menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QWidget

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.runs import Run


class DevicePill(QWidget):
    """Hidden until there is something to say; a run says it when its tape is there."""

    def __init__(self, painting: PaintingSession, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._run: Run | None = None
        self.words = QLabel()
        self.words.setObjectName("device_label")
        self.words.setProperty("role", "pill")
        self.words.setToolTip(self.tr("What the run on the canvas was painted on"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 10, 4)
        row.addWidget(self.words)
        self.hide()
        painting.run_selected.connect(self._watch)

    def _watch(self, run: Run | None) -> None:
        if self._run is not None:
            self._run.changed.disconnect(self._tell)
        self._run = run
        if run is not None:
            run.changed.connect(self._tell)
            self._tell()

    def _tell(self) -> None:
        tape = self._run.tape if self._run is not None else None
        if tape is None or tape.head is None:
            return
        words = [str(tape.head.environment[name]) for name in ("device", "dtype") if tape.head.environment.get(name)]
        if words:
            self.words.setText(
                " · ".join(words).replace("cpu", "CPU").replace("bfloat16", "bf16").replace("float", "fp")
            )
            if self._bar.cornerWidget() is not self:
                self._bar.setCornerWidget(self)  # the bar makes room for it only when it is put there
            self.show()
