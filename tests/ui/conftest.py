"""Widgets under test wear the real theme and speak English."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from studio.files.paths import resources
from studio.ui import languages, theme
from tests.ui import standins


@pytest.fixture(autouse=True)
def _themed(qapp: QApplication) -> None:
    theme.install(qapp)
    languages.install(qapp, "en")


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Give the application a language until the test is over."""
    before, added = qapp.property("studio_language"), []

    def install(language: str) -> None:
        translator = QTranslator()
        assert translator.load(str(resources() / "languages" / f"studio_{language}.qm"))
        qapp.installTranslator(translator)
        qapp.setProperty("studio_language", language)
        added.append(translator)

    yield install
    for translator in added:
        qapp.removeTranslator(translator)
    qapp.setProperty("studio_language", before)


@pytest.fixture
def painting() -> standins.Painting:
    return standins.Painting(prompt="a fox", steps=8, width=16, height=16)


@pytest.fixture
def queue() -> standins.Queue:
    return standins.Queue()
