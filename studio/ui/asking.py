"""Dialogs that ask for a line of text or a number: the names and tips that Qt's own parts lack."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QLineEdit, QPlainTextEdit, QSpinBox


def _(words: str) -> str:
    return QCoreApplication.translate("Asking", words)


def open_named(dialog: QInputDialog) -> None:
    """Open it, with names for what is in it, and let it go when it is closed."""
    name, label = dialog.objectName(), dialog.labelText()
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()  # only now are there parts
    layout = dialog.layout()
    if layout is not None:
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
    for kind in (QLineEdit, QPlainTextEdit, QSpinBox):
        for field in dialog.findChildren(kind):
            if not isinstance(field.parentWidget(), QSpinBox):
                field.setObjectName(f"{name}_field")
                field.setAccessibleName(label.rstrip(":："))
                field.setToolTip(label.rstrip(":："))
    for box in dialog.findChildren(QDialogButtonBox):
        tips = {
            QDialogButtonBox.StandardButton.Ok: ("ok", _("Take what stands here (Return)")),
            QDialogButtonBox.StandardButton.Cancel: ("cancel", _("Leave everything as it is (Escape)")),
        }
        for which, (part, tip) in tips.items():
            button = box.button(which)
            button.setObjectName(f"{name}_{part}_button")
            button.setToolTip(tip)
