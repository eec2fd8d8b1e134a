"""What the Help menu does: the help, the keys, the first steps and the tour."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from studio.ui.actions import Actions
from studio.ui.trouble import show_privacy

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


class HelpCommands:
    """The dialogs are imported when they are first asked for: the window opens sooner."""

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        self.window = window
        self._actions = actions

    def listen(self) -> None:
        """Do what the canvas's first page and the writing room ask for."""
        first = self.window.canvas.first_run
        first.around_asked.connect(self.look_around)
        first.skipped.connect(self.skip_first_steps)
        first.shorten(self.window.settings.get("first_steps_skipped", False))
        self.window.writing.caution_asked.connect(partial(show_privacy, self.window))

    def show_help(self) -> None:
        """The page of what has the focus, in a dialog too."""
        from studio.ui.help_topics import topic_of
        from studio.ui.help_window import HelpWindow, show_help

        active = QApplication.activeWindow() or self.window
        if not isinstance(active, HelpWindow):  # a dialog would block a help that is the window's
            show_help(active, topic_of(QApplication.focusWidget()))

    def show_shortcuts(self) -> None:
        from studio.ui.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self._actions.shortcuts(), self.window).open()

    def show_about(self) -> None:
        from studio.ui.about_dialog import AboutDialog

        AboutDialog(self.window).open()

    def show_first_steps(self) -> None:
        """The prompts to try, over whatever is on the canvas."""
        self.window.settings.set("first_steps_skipped", False)
        self.window.canvas.first_run.shorten(False)
        self.window.canvas.first_run.show()
        self.window.canvas.first_run.buttons[0].setFocus()

    def look_around(self) -> None:
        from studio.ui.tour import look_around

        look_around(self.window)

    def skip_first_steps(self) -> None:
        self.window.settings.set("first_steps_skipped", True)
        self.window.prompt.prompt.setFocus()
