"""Other ways to look at the canvas: beside an earlier picture, and in a window of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from studio.session.runs import Run
    from studio.ui.actions import Actions
    from studio.ui.main_window import MainWindow
    from studio.ui.pop_out import PopOut


class Views(QObject):
    """The slider between before and after, and the canvas that pops out."""

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self.window = window
        self.painting = window.studio.painting
        self._actions = actions
        self.pop_out: PopOut | None = None
        self.before_run: Run | None = None  # whose picture lies under the slider
        self.painting.runs_changed.connect(self._forget_before)

    def lay_before(self, path: Path) -> None:
        """Compare what is on the canvas with an earlier picture, by a slider."""
        image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        if image.isNull():
            self.window.studio.notices.post(self.tr("{0} cannot be read as a picture.").format(path.name), kind="error")
            return
        self.window.canvas.put_before((image,), path.stem[-12:])
        self._check("before_action", True)

    def before_after(self, wanted: bool) -> None:
        """The slider: against the parent's picture at the same step, or else this run's first step."""
        canvas, run = self.window.canvas, self.painting.current
        if not wanted or run is None:
            canvas.put_before((), "")
            self.before_run = None
        elif not canvas.has_before:
            self.before_run = run.parent_run or run
            step = 1 if run.parent_run is None else run.parent_run.done
            canvas.put_before(self.window.frames.of(self.before_run, step), self.tr("step {0}").format(step))
        self._check("before_action", canvas.has_before)

    def _forget_before(self) -> None:
        """What lay under the slider belongs to runs that are no longer shown."""
        if self.before_run is not None and self.before_run not in self.painting.runs:
            self.before_after(False)

    def toggle_pop_out(self) -> None:
        """Show the canvas in a window of its own too, or close that."""
        if self.pop_out is not None:
            self.pop_out.close()
            return
        from studio.ui.pop_out import PopOut

        self.pop_out = PopOut(self.painting, self.window.frames, self.window)
        self.pop_out.closed.connect(self._popped_in)
        self.pop_out.show()
        self._check("pop_out_action", True)

    def close(self) -> None:
        """The window is going."""
        if self.pop_out is not None:
            self.pop_out.close()

    def _popped_in(self) -> None:
        self.pop_out = None
        self._check("pop_out_action", False)

    def _check(self, name: str, checked: bool) -> None:
        """Let an entry show what is, without doing it again."""
        action = self._actions.of(name)
        with QSignalBlocker(action):
            action.setChecked(checked)
        action.changed.emit()
