"""Models on their way: how far, how fast, how long still; pause, go on, throw away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from studio.ui.controls import section, text
from studio.ui.figures import size
from studio.ui.icons import IconButton
from studio.ui.models import words
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.session.models import ModelsSession
    from studio.session.pulling import Pull


class PullList(QFrame):
    """One line for each, below the list; nothing while nothing is on its way."""

    def __init__(self, session: ModelsSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pull_list")
        self._pulling = session.pulling
        self.lines: dict[Pull, PullLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 10, 14, 10)
        self._column.setSpacing(12)
        self._column.addWidget(section(self.tr("On their way")))
        self._pulling.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """As the session says."""
        for pull in [pull for pull in self.lines if pull not in self._pulling.pulls]:
            self.lines.pop(pull).deleteLater()
        for pull in self._pulling.pulls:
            if pull not in self.lines:
                line = PullLine(pull)
                line.go.clicked.connect(lambda _=False, pull=pull: self._pause_or_go_on(pull))
                line.drop.clicked.connect(lambda _=False, pull=pull: self._pulling.drop(pull))
                self.lines[pull] = line
                self._column.addWidget(line)
            self.lines[pull].refresh()
        self.setVisible(bool(self.lines))

    def _pause_or_go_on(self, pull: Pull) -> None:
        if pull.state in ("running", "waiting"):
            self._pulling.pause(pull)
        else:
            self._pulling.resume(pull)


class PullLine(QFrame):
    """One of them."""

    def __init__(self, pull: Pull) -> None:
        super().__init__()
        self._pull = pull
        name = pull.plan.name
        self.title = text(name, "heading")
        self.state = text("", "dim", wrap=True)
        self.bar = QProgressBar()
        self.bar.setObjectName(f"pull_{name}_bar")
        self.bar.setAccessibleName(self.tr("How far {0} is").format(name))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.go = IconButton(f"pull_{name}_go_button", "pause", "")
        self.drop = IconButton(f"pull_{name}_drop_button", "close", self.tr("Stop, and throw away what has arrived"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.go, 0, 1)
        grid.addWidget(self.drop, 0, 2)
        grid.addWidget(self.bar, 1, 0, 1, 3)
        grid.addWidget(self.state, 2, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.refresh()

    def refresh(self) -> None:
        pull = self._pull
        going = pull.state in ("running", "waiting")
        self.go.set_icon("pause" if going else "resume")
        self.go.set_tip(self.tr("Pause; what has arrived is kept") if going else self.tr("Go on"))
        self.bar.setValue(round(1000 * pull.done / max(pull.plan.size, 1)))
        self.state.setText(self._words())

    def _words(self) -> str:
        pull = self._pull
        far = self.tr("{0} of {1}").format(size(pull.done), size(pull.plan.size))
        if pull.state == "failed":
            return spoken(pull.problem)
        if pull.state == "waiting":
            return self.tr("{0} · waits for its turn").format(far)
        if pull.state in ("paused", "cancelled"):
            return self.tr("{0} · paused").format(far)
        if pull.rest >= 1:
            return self.tr("{0} · the hub wants {1} s of rest").format(far, round(pull.rest))
        speed = f"{size(int(pull.speed))}/s" if pull.speed else ""
        return " · ".join(filter(None, (far, speed, words.time_left(pull.seconds_left))))
