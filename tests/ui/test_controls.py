"""Every control of every window: it has a name for screen readers, a tip for the pointer, and room for its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from studio.ui import languages
from studio.ui.main_window import MainWindow
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.ui.every_window import kinds_of_dialogs, with_every_window

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "languages"
CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTabBar, QTextEdit,
)  # fmt: skip
INSIDE = (QAbstractSpinBox, QComboBox, QTabBar, QHeaderView)  # their parts are theirs
# Over what is looked at, read or written in, a tip would lie in the way; these have names, and help with F1.
SURFACES = {
    "canvas", "pop_out_canvas", "sheet_view", "gallery", "draft_edit", "chat_edit", "change_view", "help_page",
    "licences_text", "notice_details", "compare_a_view", "compare_b_view", "compare_sampler_a_view",
    "compare_sampler_b_view", "enlarge_view", "walk_view", "tour",
}  # fmt: skip
SIDE = 1280


def _controls(top: QWidget) -> Iterator[QWidget]:
    """What can be worked with: Qt's kinds, and what else takes the keyboard by Tab."""
    for one in top.findChildren(QWidget):
        taken = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not isinstance(one, CONTROLS) and not (taken and not isinstance(one, QAbstractScrollArea)):
            continue
        parent = one.parentWidget()
        inside = isinstance(parent, INSIDE) or one.objectName().startswith("qt_")
        if not inside and not isinstance(one, QScrollBar | QHeaderView) and one.window() is top:
            yield one


def _who(one: QWidget) -> str:
    names, parent = [], one.parentWidget()
    while parent is not None and len(names) < 3:
        names += [parent.objectName() or type(parent).__name__]
        parent = parent.parentWidget()
    return f"{type(one).__name__} {one.objectName() or '?'} in {' < '.join(names)}"


def _label_of(one: QWidget) -> str:
    """What a screen reader says: the name, or a button's own words."""
    return one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")


def test_every_control_has_a_name_and_a_tip(go: Go, tmp_path: Path) -> None:  # noqa: F811
    def look(window: MainWindow, others: list[QWidget]) -> None:
        shown = {type(one) for one in others}
        assert kinds_of_dialogs() - shown == set()  # a new dialog belongs into every_window.py
        assert {"SamplersWindow", "ModelsWindow", "LatentWindow", "PopOut"} <= {kind.__name__ for kind in shown}
        controls = [one for top in (window, *others) for one in _controls(top)]
        assert len(controls) > 300
        lacking = {f"no name: {_who(one)}" for one in controls if not _label_of(one).strip()}
        lacking |= {
            f"no tip: {_who(one)}" for one in controls if not (one.toolTip().strip() or one.objectName() in SURFACES)
        }
        lacking |= {f"no object name: {_who(one)}" for one in controls if not one.objectName()}
        assert lacking == set(), "\n".join(sorted(lacking))

    go(with_every_window(tmp_path, look))


@pytest.mark.parametrize("language", [name for name in languages.NAMES if name != "en"])
def test_nothing_is_clipped_in_a_small_window(
    go: Go,  # noqa: F811
    speak: Callable[[str], None],
    tmp_path: Path,
    language: str,
) -> None:
    def look(window: MainWindow, others: list[QWidget]) -> None:
        assert (window.width(), window.height()) == (SIDE, SIDE * 9 // 16)
        large = [_who(one) for one in others if isinstance(one, QDialog) and (one.width() > SIDE or one.height() > 720)]
        assert large == []
        clipped = [words for top in (window, *others) for words in _clipped(top)]
        assert clipped == [], "\n".join(clipped)

    speak(language)
    go(with_every_window(tmp_path, look, SIDE))


def _clipped(top: QWidget) -> Iterator[str]:
    """Labels and buttons whose words have less room than they need."""
    for one in (*top.findChildren(QLabel), *top.findChildren(QAbstractButton)):
        if one.window() is not top or not one.isVisible() or not one.text() or type(one).__name__ == "_Elided":
            continue
        need, have = one.sizeHint(), one.size()
        if isinstance(one, QLabel) and one.wordWrap():
            high = one.heightForWidth(have.width())
            if high > have.height():
                yield f"{_who(one)}: {one.text()!r} needs {high}, has {have.height()} in height"
        elif have.width() < need.width():
            yield f"{_who(one)}: {one.text()!r} needs {need.width()}, has {have.width()} in width"
