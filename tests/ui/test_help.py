"""The help window, and F1."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from studio.files.help_pages import pages
from studio.ui import languages
from studio.ui.help_topics import FIRST, TOPICS, topic_of
from studio.ui.help_window import HelpWindow, show_help


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("language", languages.NAMES)
def test_every_topic_is_a_place_in_the_help_of_every_language(language: str) -> None:
    there = {page.name: page for page in pages(language)}
    for topic in (*TOPICS.values(), FIRST):
        name, _, place = topic.partition("#")
        assert name in there, topic
        assert not place or there[name].heading(place) in there[name].headings, topic


@pytest.mark.parametrize(
    ("language", "title", "heading", "linked"),
    [
        ("de", "Hilfe: Malen", "Entwurfswand", "Speicher"),
        ("zh_CN", "帮助：绘画", "草稿墙", "内存"),
    ],
)
def test_f1_and_links_lead_to_the_same_places_in_every_language(
    speak: Callable[[str], None], parent: QWidget, qtbot: QtBot, language: str, title: str, heading: str, linked: str
) -> None:
    speak(language)
    parent.setObjectName("draft_wall")
    window = show_help(parent, topic_of(parent))
    qtbot.waitExposed(window)
    assert window.windowTitle() == title
    assert window.page.textCursor().block().text() == heading
    window.page.anchorClicked.emit(QUrl("models.md#memory"))
    assert window.page.textCursor().block().text() == linked
    QTest.keyClicks(window.field, "GGUF")
    assert 0 < window.list.count() < len(pages())
    window.close()


def test_a_page_that_a_language_lacks_is_shown_in_english_and_says_so(
    speak: Callable[[str], None], parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak("de")
    kept = {page.name: page for page in pages("de")}
    english = next(page for page in pages() if page.name == "privacy")
    monkeypatch.setattr("studio.ui.help_window.pages", lambda _: tuple((kept | {"privacy": english}).values()))
    window = HelpWindow(parent)
    window.show_place("privacy#Where things are kept")
    text = window.page.toPlainText()
    assert "noch nicht übersetzt" in text and "There is no telemetry" in text
    assert window.page.textCursor().block().text() == "Where things are kept"
    window.show_place("models")
    assert "noch nicht übersetzt" not in window.page.toPlainText()
    window.close()


def test_a_widget_without_a_topic_has_its_parents(parent: QWidget) -> None:
    parent.setObjectName("writing_dock")
    spin, other = QSpinBox(parent), QWidget(parent)
    spin.setObjectName("top_p_spin")
    assert topic_of(spin) == "assistant#Steer"
    assert topic_of(other) == "assistant"
    assert topic_of(None) == FIRST


def test_a_place_is_scrolled_to_and_back_leads_back(parent: QWidget, qtbot: QtBot) -> None:
    window = show_help(parent, "painting#Draft wall")
    qtbot.waitExposed(window)
    assert window.page.textCursor().block().text() == "Draft wall"
    assert window.page.verticalScrollBar().value() > 0
    assert show_help(parent, "privacy") is window  # one window, however often it is asked for
    assert window.windowTitle() == "Help: Privacy" and window.back.isEnabled()
    window.back.click()
    assert window.shown is not None and window.shown.name == "painting"
    window.close()


def test_a_search_lists_places_and_a_click_shows_one(parent: QWidget) -> None:
    window = HelpWindow(parent)
    window.show_place("painting")
    QTest.keyClicks(window.field, "karras")
    assert window.list.count() == 1 and "Schedules" in window.list.item(0).text()
    window.list.setCurrentRow(0)
    assert window.shown is not None and window.shown.name == "samplers"
    QTest.keyClicks(window.field, "xyz")
    assert "Nothing found" in window.list.item(0).text()
    window.field.clear()
    assert window.list.count() == len(pages())
    window.close()


def test_links_stay_in_the_help_unless_they_lead_out(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("studio.ui.help_window.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))
    window = HelpWindow(parent)
    window.page.anchorClicked.emit(QUrl("assistant.md#what-it-cannot-do"))
    assert window.shown is not None and window.shown.name == "assistant" and opened == []
    assert window.page.textCursor().block().text() == "What it cannot do"
    window.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert opened == ["https://example.org/"]
    window.close()
    QApplication.processEvents()
