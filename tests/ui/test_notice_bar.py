"""Notices: said, copied, detailed, answered, dismissed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.session.notices import Notice, Notices
from studio.ui.notice_bar import NoticeBar


@pytest.fixture
def said(qtbot: QtBot) -> tuple[Notices, NoticeBar]:
    notices = Notices()
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    return notices, bar


def test_a_problem_is_shown_with_its_details_and_can_be_copied(said: tuple[Notices, NoticeBar]) -> None:
    notices, bar = said
    assert bar.isHidden()
    notices.post("It broke. Try again.", "line 7", "error")
    assert bar.isVisible() and bar.text.text() == "It broke. Try again."
    assert bar.details.isHidden()
    bar.more.click()
    assert bar.details.isVisible() and bar.details.toPlainText() == "line 7"
    bar.copy.click()
    assert QGuiApplication.clipboard().text() == "It broke. Try again.\n\nline 7"
    bar.dismiss.click()
    assert bar.isHidden()


def test_an_open_problem_comes_back_when_a_newer_one_is_dismissed(said: tuple[Notices, NoticeBar]) -> None:
    notices, bar = said
    notices.report(StudioError("The disk is full."))
    notices.post("Exported fox.png.")
    notices.report(StudioError("The model is missing."))
    bar.dismiss.click()
    assert bar.text.text() == "The disk is full."
    QTest.keyClick(bar.dismiss, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_what_only_tells_goes_by_itself_and_what_asks_stays(said: tuple[Notices, NoticeBar], qtbot: QtBot) -> None:
    notices, bar = said
    bar._timer.setInterval(5)
    notices.post("Saved.")
    qtbot.waitUntil(bar.isHidden)
    notices.post("Broken.", kind="error")
    qtbot.wait(40)
    assert bar.isVisible()


def test_an_answer_is_given_once(said: tuple[Notices, NoticeBar]) -> None:
    _, bar = said
    given: list[str] = []
    bar.offer(Notice("A run was cut off."), ("finish_button", "Finish", lambda: given.append("finish")))
    bar.findChild(QPushButton, "finish_button").click()
    assert given == ["finish"] and bar.isHidden()
