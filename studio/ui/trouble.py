"""What the window does about trouble: tells of a session that crashed, copies a report, says what is sent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from studio.files.crashes import Crash, pictures_since
from studio.session import report
from studio.session.notices import Notice

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


def _(words: str) -> str:
    return QCoreApplication.translate("Trouble", words)


async def tell_of_crash(window: MainWindow, crash: Crash) -> None:
    """Say that the last session crashed, and what is there of it."""
    studio = window.studio
    pictures = await studio.shelf.lane.call(pictures_since, crash.began)
    words = [_("The studio ended unexpectedly the last time. What was kept is still there.")]
    if pictures:
        some = _("{0} pictures of that session are in the gallery.")
        words.append((_("A picture of that session is in the gallery.") if pictures == 1 else some).format(pictures))
    if studio.painting.offer_unfinished():
        words.append(_("A run that was cut off can go on where it stopped."))
    answer = ("copy_crash_report_button", _("Copy report"), partial(copy_report, window))
    window.notice_bar.offer(Notice(" ".join(words), crash.trace, "warning"), answer)


def copy_report(window: MainWindow) -> None:
    """Put the report into the clipboard, and show what is in it."""
    window.studio.errands.run(_copy_report(window))


def show_privacy(window: MainWindow) -> None:
    """What leaves the machine, and the switches for it."""
    from studio.ui.privacy_dialog import PrivacyDialog

    PrivacyDialog(window.studio, window).open()


async def _copy_report(window: MainWindow) -> None:
    studio = window.studio
    painting, settings = studio.painting, studio.settings
    private = [edit.toPlainText() for edit in window.findChildren(QPlainTextEdit)]
    private += [edit.toPlainText() for edit in window.findChildren(QTextEdit)]
    private += [line.text() for line in window.findChildren(QLineEdit)]
    for run in painting.runs:
        private += [run.request.prompt, run.request.negative_prompt]
    facts = _facts(window)
    values = {name: settings.get(name) for name in report.SETTINGS}
    request = painting.request.to_json()
    words = await studio.shelf.lane.call(lambda: report.compose(facts | report.machine(), values, request, private))
    QGuiApplication.clipboard().setText(words)
    studio.notices.post(
        _("A report is in the clipboard: versions, machine, settings and the last errors; no prompts, no pictures."),
        words,
    )


def _facts(window: MainWindow) -> dict[str, str]:
    screen = window.screen()
    run = window.studio.painting.current
    head = run.tape.head if run is not None and run.tape is not None else None
    ran_on = ("device", "dtype", "threads", "processor", "gpu")
    painted = (
        ", ".join(f"{name} {head.environment[name]}" for name in ran_on if name in head.environment) if head else ""
    )
    size = screen.size()
    return {
        "window": f"Qt {qVersion()}, {QGuiApplication.platformName()}, {size.width()} x {size.height()} "
        f"at {screen.devicePixelRatio():g}",
        "painted on": painted or "nothing yet",
        "models": ", ".join(f"{model.family} {model.size / 1e6:.0f} MB" for model in window.studio.painting.models),
    }
