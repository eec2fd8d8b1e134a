"""Where Tab goes, and F6: from panel to panel, also out of those in which Tab is a letter."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


def order_tabs(window: MainWindow) -> None:
    """Tab goes as one reads: the prompt, the canvas, its timeline, then what is below and beside."""
    bar, notice = window.prompt.bar, window.notice_bar
    stops = [
        _stop_before(bar.paint),
        *window.live_row.stops,
        bar.paint,
        bar.pause,
        bar.stop,
        notice.more,
        notice.copy,
        notice.dismiss,
        *window.canvas_bar.tools(),
    ]
    stops += [*window.canvas.first_run.buttons, window.canvas, window.play, window.timeline, window.gallery.search]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def go_to_panel(window: MainWindow, by: int) -> None:
    """Put the focus into the next panel that is in sight, or the one before."""
    panels = [
        (window.prompt_dock, window.prompt.prompt),
        (window.canvas, window.canvas),
        (window.timeline, window.timeline),
        (window.gallery_dock, window.gallery.list if window.gallery.list.isVisible() else window.gallery.search),
        (window.queue_dock, window.queue.list),
        (window.writing_dock, _first_stop(window.writing_dock.widget())),
    ]
    stops = [(panel, stop) for panel, stop in panels if stop is not None and panel.isVisible() and stop.isVisible()]
    now = QApplication.focusWidget()
    place = next((n for n, (panel, _) in enumerate(stops) if now is not None and _holds(panel, now)), -1)
    stops[(place + by) % len(stops)][1].setFocus(Qt.FocusReason.OtherFocusReason)


def _stop_before(widget: QWidget) -> QWidget:
    """What Shift+Tab would reach from a widget."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget and not _takes_tab(before):
        before = before.previousInFocusChain()
    return before or widget


def _first_stop(panel: QWidget | None) -> QWidget | None:
    """What Tab would reach first in a panel."""
    if panel is None:
        return None
    widget = panel.nextInFocusChain()
    while widget is not None and widget is not panel:
        if panel.isAncestorOf(widget) and widget.isVisible() and _takes_tab(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _holds(panel: QWidget, widget: QWidget) -> bool:
    return panel is widget or panel.isAncestorOf(widget)
