"""The writing room while a picture is painted: a draft goes on, is regrown and rewritten; a chat; words painted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screenshots.camera import FACE, Camera

PICTURES = (
    *("12-writing-while-painting", "13-alternatives", "14-a-change-to-accept", "15-chat", "16-painted-with-words"),
)
GALLERY = True
OPENING = (
    "The fox had learned the shape of the hill by heart. Every evening, when the last tram sighed past the orchard, she"
)


async def take(camera: Camera) -> None:
    """A draft continued, another token chosen, a sentence rewritten."""
    writing, window = camera.studio.writing, camera.window
    draft = window.writing.draft
    await camera.until(lambda: draft.edit.draft)
    QTest.keyClicks(draft.edit, OPENING)
    writing.edit(seed=11, max_tokens=70)
    writing.keep_seed(True)
    camera.painting.edit(prompt=FACE, steps=150, seed=2034, cfg_scale=4.5)
    camera.paint()
    await camera.until(lambda: camera.painting.plot and camera.painting.current and camera.painting.current.done > 1)
    draft.chips.go_on.click()
    await camera.until(lambda: writing.last and len(writing.last.tokens) > 25)
    await camera.shoot("12-writing-while-painting")
    await camera.until(lambda: not writing.busy)
    camera.painting.stop()
    spot = draft.edit.tokens.at(len(OPENING) + 12)
    assert spot is not None
    draft.popup.show_spot(draft.edit.tokens, spot, True)
    await camera.shoot("13-alternatives")
    QTest.keyClick(draft.popup.rows, Qt.Key.Key_Down)
    QTest.keyClick(draft.popup.rows, Qt.Key.Key_Return)
    await camera.until(lambda: not writing.busy)
    await change(camera)


async def change(camera: Camera) -> None:
    """A sentence rewritten, a question in the chat, and a picture from the draft's words."""
    writing, window = camera.studio.writing, camera.window
    draft = window.writing.draft
    cursor = draft.edit.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(OPENING.index(".") + 1, cursor.MoveMode.KeepAnchor)
    draft.edit.setTextCursor(cursor)
    draft.changes.ask("rewrite")
    await camera.until(lambda: not writing.busy)
    await camera.shoot("14-a-change-to-accept")
    draft.card.accept.click()
    window.writing.chat.ask("Write a Python function that adds two numbers.")
    window.writing.show_tab(window.writing.chat)
    await camera.until(lambda: not writing.busy)
    await camera.shoot("15-chat")
    window.writing.show_tab(draft)
    draft.ask.setText("a smiling yellow sun for my kitchen")
    draft.edit.moveCursor(cursor.MoveOperation.End)
    draft.chips.prompt.click()
    await camera.until(lambda: not writing.busy)
    camera.painting.edit(steps=24)
    camera.paint()
    await camera.done()
    await camera.shoot("16-painted-with-words")
