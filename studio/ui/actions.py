"""Every command of the window: its words, its keys, its menu. The shortcut list is made from this too."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

MNEMONIC = re.compile(r"\(&\w\)")  # Chinese puts the letter behind the word


@dataclass(frozen=True, slots=True)
class Command:
    """One entry of a menu. `name` is the action's object name; an empty one is a line between entries."""

    name: str
    words: str
    act: Callable[[], object] | None = None
    keys: tuple[str, ...] = ()
    checkable: bool = False
    checked: bool = False


LINE = Command("", "")


class Actions(QObject):
    """The window's actions by name, in menus."""

    def __init__(self, window: QWidget, bar: QMenuBar) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self.menus: dict[str, QMenu] = {}
        self._kept: list[QAction] = []  # QMenu.clear deletes an action that nothing in Python holds

    def menu(self, title: str, commands: list[Command]) -> QMenu:
        """Add a menu at the right end."""
        menu = self._bar.addMenu(title)
        menu.setToolTipsVisible(True)
        for command in commands:
            self.add(menu, command)
        self.menus[title] = menu
        return menu

    def add(self, menu: QMenu, command: Command) -> QAction:
        """Add one entry to a menu."""
        if not command.name:
            return menu.addSeparator()
        action = QAction(command.words, self._window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.checkable)
        action.setChecked(command.checked)
        act = command.act
        if act is not None:
            action.triggered.connect(lambda _=False: act())
        menu.addAction(action)
        self._kept.append(action)
        self._window.addAction(action)  # so that its keys work with the menu bar hidden
        return action

    def of(self, name: str) -> QAction:
        found = self._window.findChild(QAction, name)
        assert found is not None, name
        return found

    def shortcuts(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """(menu, [(words, keys)]) for everything that has keys."""
        found = []
        for title, menu in self.menus.items():
            rows = [
                (action.text().replace("&", "").rstrip("…"), _keys(action))
                for action in menu.actions()
                if action.shortcuts() and action.isVisible()
            ]
            if rows:
                found.append((MNEMONIC.sub("", title).replace("&", ""), rows))
        return found


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in action.shortcuts())
