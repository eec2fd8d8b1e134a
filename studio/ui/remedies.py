"""The memory's end in the notice bar: what happened, and buttons that do what can be tried next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studio.session.notices import Notice

if TYPE_CHECKING:
    from studio.session.shortages import Remedy, Shortage
    from studio.ui.main_window import MainWindow


def _(words: str) -> str:
    return QCoreApplication.translate("Remedies", words)


def offer_remedies(window: MainWindow, shortage: Shortage) -> None:
    """Say it, with a button for each thing to try, the first one first."""
    answers = [(f"remedy_{remedy.kind}_button", _label(remedy), remedy.act) for remedy in shortage.remedies]
    window.notice_bar.offer(Notice(shortage.text, kind="error"), *answers)


def _label(remedy: Remedy) -> str:
    words = {
        "tiles": _("Decode in tiles"),
        "sleep": _("Let the assistant sleep"),
        "pack": _("Load it in 8 bits"),
        "batch": _("Paint {0} at once"),
        "smaller": _("Paint {0} × {1}"),
        "again": _("Try again"),
        "anyway": _("Load it all the same"),
    }
    return words[remedy.kind].format(*remedy.values)
