"""Widgets under test wear the real theme and speak English."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from studio.ui import languages, theme
from tests.ui import standins


@pytest.fixture(autouse=True)
def _themed(qapp: QApplication) -> None:
    theme.install(qapp)
    languages.install(qapp, "en")


@pytest.fixture
def painting() -> standins.Painting:
    return standins.Painting(prompt="a fox", steps=8, width=16, height=16)


@pytest.fixture
def queue() -> standins.Queue:
    return standins.Queue()
