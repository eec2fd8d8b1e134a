"""The window's languages: whole, up to date, loadable, and wide enough for German and for longer tongues."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget

from studio.app import Studio
from studio.ui import languages
from studio.ui.main_window import MainWindow
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.rig import until

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "languages"
PLACEHOLDER = re.compile(r"\{\d[^{}]*\}|%n")
ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
MARK = "»"  # begins each text that went through the pseudo translation
UNTRANSLATED = {"starter-painter 0 kB"}  # a model's name and an amount
PLAIN = re.compile(r"[^A-Za-zÀ-ÿ]*")  # numbers, signs and empty texts need no translation
KNOWN = {
    "en": ["Gallery", "1 picture", "3 pictures"],
    "de": ["Galerie", "1 Bild", "3 Bilder"],
    "zh_CN": ["图库"],
}
ASK = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from studio.ui import languages
application = QApplication([])
assert languages.install(application, sys.argv[1]) == sys.argv[1]
sys.stdout.reconfigure(encoding="utf-8")
print(QCoreApplication.translate("GalleryPanel", "Gallery"))
for number in (1, 3):
    print(QCoreApplication.translate("GalleryPanel", "{0} picture(s)", "", number).format(number))
"""


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """packaging/languages.py, whose folder stays on no path."""
    spec = importlib.util.spec_from_file_location("languages_tool", ROOT / "packaging" / "languages.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    contexts = ET.parse(path).getroot().findall("context")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in contexts
        for message in context.findall("message")
    }


@pytest.mark.parametrize("language", languages.NAMES)
def test_every_text_is_translated_with_its_placeholders(language: str) -> None:
    wrong = []
    for (context, source), message in _messages(FOLDER / f"studio_{language}.ts").items():
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        wanted = sorted(PLACEHOLDER.findall(source))
        for form in forms:
            used = sorted(PLACEHOLDER.findall(form))
            same = used == wanted or (len(forms) > 1 and not set(used) - set(wanted))  # "a run", for one
            if translation.get("type") or not form or not same:
                wrong.append((context, source, form))
    assert wrong == []


def test_no_text_is_new_since_the_last_update(
    tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    monkeypatch.setattr(tool, "LANGUAGES", tuple(languages.NAMES))
    for language in languages.NAMES:
        kept = FOLDER / f"studio_{language}.ts"
        (tmp_path / kept.name).write_bytes(kept.read_bytes())
    tool.update()
    for language in languages.NAMES:
        name = f"studio_{language}.ts"
        assert set(_messages(tmp_path / name)) == set(_messages(FOLDER / name))
        assert tool.missing(language) == {}
    assert (tmp_path / "sentences.json").read_bytes() == (FOLDER / "sentences.json").read_bytes()


@pytest.mark.parametrize("language", languages.NAMES)
def test_an_installed_language_speaks(language: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", ASK, language]
    said = subprocess.run(command, env=environment, capture_output=True, check=True, timeout=60, cwd=ROOT)
    assert said.stdout.decode().split("\n")[: len(KNOWN[language])] == KNOWN[language]


class Pseudo(QTranslator):
    """Makes each text longer by two fifths, with accents, and marks it."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context.startswith("Q") and not context.startswith("Queue"):
            return ""  # Qt's own texts are not ours to translate
        parts = re.split(r"(\{[^{}]*\}|%n)", source.strip())
        words = "".join(part if place % 2 else part.translate(ACCENTS) for place, part in enumerate(parts))
        return MARK + words + "~" * (len(source) * 2 // 5)


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    qapp.removeTranslator(translator)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(FOLDER / "studio_de.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _texts(window: MainWindow) -> Iterator[tuple[str, str]]:
    """The name and the text of what stands in the window and in its menus."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible():
            yield widget.objectName(), widget.text()
        if isinstance(widget, QMenu):
            yield from ((widget.objectName(), action.text()) for action in widget.actions() if not action.isSeparator())
    menus = window.menuBar().actions()
    yield from (("menu bar", action.text()) for action in menus)


async def _in_window(home: Path, look: Callable[[MainWindow], None]) -> None:
    async with Studio.open(home, make_engine=FakePainter) as studio:
        window = studio.window
        assert isinstance(window, MainWindow)
        window.resize(1600, 1000)
        await until(lambda: window.furnished and bool(studio.painting.plot))
        await asyncio.sleep(0.1)  # what is laid out at the end of the loop's turn
        look(window)


@pytest.mark.usefixtures("pseudo")
def test_every_text_of_the_window_goes_through_the_translation(go: Go, tmp_path: Path) -> None:  # noqa: F811
    def look(window: MainWindow) -> None:
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bar = window.prompt.bar
        assert bar.paint.x() > bar.pause.x() > bar.stop.x()  # mirrored
        texts = list(_texts(window))
        assert sum(MARK in words for _, words in texts) > 100
        plain = [
            f"{name}: {words}"
            for name, words in texts
            if MARK not in words and words not in UNTRANSLATED and not PLAIN.fullmatch(words)
        ]
        assert not plain, "\n".join(plain)

    go(_in_window(tmp_path, look))


@pytest.mark.usefixtures("german")
def test_nothing_is_clipped_in_german(go: Go, tmp_path: Path) -> None:  # noqa: F811
    def look(window: MainWindow) -> None:
        shown = [one for one in window.findChildren(QWidget) if one.isVisible()]
        labels = [one for one in shown if type(one) is QLabel and one.text() and not one.wordWrap()]  # not the elided
        buttons = [one for one in shown if isinstance(one, QPushButton | QToolButton) and one.text()]
        assert any(label.text().casefold() == "galerie" for label in labels) and len(buttons) > 10
        narrow = [one for one in (*labels, *buttons) if one.width() < one.sizeHint().width()]
        assert [(one.objectName(), one.text(), one.width(), one.sizeHint().width()) for one in narrow] == []

    go(_in_window(tmp_path, look))
