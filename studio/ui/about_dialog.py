"""What the studio is, its version, and the licences of everything in it."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from studio import __version__
from studio.files.paths import resources
from studio.ui import icons
from studio.ui.controls import closing, text
from studio.ui.scrolling import fit

PACKAGES = (
    "PySide6-Essentials",
    "qasync",
    "torch",
    "diffusers",
    "transformers",
    "accelerate",
    "gguf",
    "safetensors",
    "huggingface_hub",
    "compel",
    "numpy",
    "pillow",
    "platformdirs",
    "tqdm",
)


class AboutDialog(QDialog):
    """Read from the installed packages themselves, so it cannot grow old."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Stepwise Studio"))
        sign = QLabel()
        sign.setPixmap(icons.picture("studio", "#7c9cff", 56, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.addWidget(text(self.tr("Stepwise Studio {0}").format(__version__), "title"))
        words.addWidget(text(self.tr("Every step of every picture is kept."), "dim"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(sign)
        head.addLayout(words, 1)
        self.licences = QTextBrowser()
        self.licences.setObjectName("licences_text")
        self.licences.setAccessibleName(self.tr("Licences"))
        self.licences.setPlainText(self._licences())
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(14)
        column.addLayout(head)
        lead = self.tr("Free software under the Apache licence, version 2.0. It stands on these works:")
        column.addWidget(text(lead, "dim", wrap=True))
        column.addWidget(self.licences, 1)
        column.addLayout(closing(self))
        fit(self, 600, 520)

    def _licences(self) -> str:
        lines = [f"Qt {qVersion()}: LGPL-3.0"]
        lines += [line for name in PACKAGES if (line := _licence(name))]
        lines.append("all-MiniLM-L6-v2 (text encoder of the starter painter): Apache-2.0")
        lines.append("SmolLM2-135M-Instruct (starter writer): Apache-2.0")
        fonts = [
            f"\n{path.stem.replace('-COPYRIGHT', '')} (font)\n\n{path.read_text(encoding='utf-8')}"
            for path in sorted((resources() / "fonts").glob("*-COPYRIGHT.txt"))
        ]
        return "\n".join(lines + fonts)


def _licence(name: str) -> str:
    """ "name version: licence", as the installed package says it; empty where it is not installed."""
    try:
        found = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    said = next((found[key] for key in ("License-Expression", "License") if key in found), "")
    classifiers = [line for line in found.get_all("Classifier") or [] if line.startswith("License ::")]
    licence = said.splitlines()[0] if said else ", ".join(line.split(" :: ")[-1] for line in classifiers)
    return f"{name} {found['Version']}: {licence or 'see its package'}"
