"""Writing a run out: a picture, an animation of its steps, or a sheet of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from studio.files import paths
from studio.ui import file_dialogs
from studio.ui.controls import button, choice_box, number, text

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.runs import Run

SUFFIXES = {
    "png": ".png",
    "jpeg": ".jpg",
    "webp": ".webp",
    "gif": ".gif",
    "webp_animation": ".webp",
    "mp4": ".mp4",
    "contact_sheet": ".png",
}
STILLS, LOSSY, MOVING = ("png", "jpeg", "webp"), ("jpeg", "webp"), ("gif", "webp_animation", "mp4")


class ExportDialog(QDialog):
    """Asks for the kind and its options, then for the place."""

    def __init__(self, painting: PaintingSession, run: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._painting = painting
        self._run = run
        self._window = parent
        self.kind = choice_box()
        self.kind.setObjectName("export_kind_box")
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.setToolTip(self.tr("What to write"))
        for name, label in self._kinds():
            self.kind.addItem(label, name)
        self.note = QCheckBox(self.tr("Keep the prompt and settings in the file"))
        self.note.setObjectName("export_note_check")
        self.note.setToolTip(self.tr("So that the picture can be opened again with all its settings"))
        self.note.setChecked(True)
        self.quality = number("export_quality_spin", self.tr("Quality"), self.tr("1 is small, 100 is best"), 1, 100)
        self.quality.setValue(92)
        self.seconds = QDoubleSpinBox()
        self.seconds.setObjectName("export_seconds_spin")
        self.seconds.setAccessibleName(self.tr("Length"))
        self.seconds.setToolTip(self.tr("How long the steps play; the last one stays a moment longer"))
        self.seconds.setProperty("role", "number")
        self.seconds.lineEdit().setTextMargins(8, 0, 0, 0)
        self.seconds.setRange(0.5, 60)
        self.seconds.setSuffix(" s")
        self.seconds.setValue(3)
        self.save = button(
            "export_save_button", self.tr("Choose where…"), self.tr("Asks for a file's name, then writes it"), "primary"
        )
        self.leave = button("export_cancel_button", self.tr("Cancel"), self.tr("Export nothing (Escape)"))
        self._arrange()
        self.kind.currentIndexChanged.connect(self._refresh)
        self.save.clicked.connect(self.ask_place)
        self.leave.clicked.connect(self.reject)
        self._refresh()

    def _kinds(self) -> list[tuple[str, str]]:
        stills = [
            ("png", self.tr("PNG picture")),
            ("jpeg", self.tr("JPEG picture")),
            ("webp", self.tr("WebP picture")),
        ]
        steps = [
            ("gif", self.tr("The denoising as GIF")),
            ("webp_animation", self.tr("The denoising as animated WebP")),
            ("mp4", self.tr("The denoising as MP4 video")),
            ("contact_sheet", self.tr("Contact sheet of the steps")),
        ]
        return (stills if self._run.pictures is not None else []) + steps

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(14)
        form.addRow(text(self.tr("Kind"), "dim"), self.kind)
        form.addRow("", self.note)
        form.addRow(text(self.tr("Quality"), "dim"), self.quality)
        form.addRow(text(self.tr("Length"), "dim"), self.seconds)
        self._form = form
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(14)
        column.addWidget(text(" ".join(self._run.request.prompt.split())[:70], "heading"))
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(row)
        self.setMinimumWidth(430)

    def options(self) -> dict[str, Any]:
        """What the chosen kind can be told."""
        kind, chosen = self.kind.currentData(), dict[str, Any]()
        if kind in STILLS:
            chosen["note"] = self.note.isChecked()
        if kind in LOSSY:
            chosen["quality"] = self.quality.value()
        if kind in MOVING:
            chosen["seconds"] = self.seconds.value()
        return chosen

    def ask_place(self) -> None:
        """Choose the file, then write it; the queue shows how it goes."""
        kind = self.kind.currentData()
        name = paths.pictures_folder().parent / f"picture-{self._run.request.seed}{SUFFIXES[kind]}"
        write = partial(self.write, kind, self.options())
        self.accept()
        file_dialogs.ask_save(self._window, self.tr("Export"), write, name, f"*{SUFFIXES[kind]}")

    def write(self, kind: str, options: dict[str, Any], path: Path) -> None:
        self._painting.export(self._run, path, kind, **options)

    def _refresh(self) -> None:
        kind = self.kind.currentData()
        self.note.setVisible(kind in STILLS)
        self._form.setRowVisible(self.quality, kind in LOSSY)
        self._form.setRowVisible(self.seconds, kind in MOVING)
