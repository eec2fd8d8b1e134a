"""Choosing files without stopping the loop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

PICTURES = "Pictures (*.png *.jpg *.jpeg *.webp)"
WITH_TAPES = "Pictures and tapes (*.png *.jpg *.jpeg *.webp *.tape)"


def ask_open(
    parent: QWidget, title: str, then: Callable[[Path], None], folder: Path, kinds: str = PICTURES
) -> QFileDialog:
    """Ask for a picture, or another kind of file; `then` gets it."""
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _show(dialog, "open_dialog", then)


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], None], folder: Path) -> QFileDialog:
    """Ask for a folder; `then` gets it."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _show(dialog, "folder_dialog", then)


def ask_save(parent: QWidget, title: str, then: Callable[[Path], None], name: Path, kinds: str) -> QFileDialog:
    """Ask for a place to save; `kinds` as QFileDialog writes its filters."""
    dialog = QFileDialog(parent, title, str(name.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.suffix.lstrip("."))
    dialog.selectFile(name.name)
    return _show(dialog, "save_dialog", then)


def _show(dialog: QFileDialog, name: str, then: Callable[[Path], None]) -> QFileDialog:
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    dialog.open()
    return dialog
