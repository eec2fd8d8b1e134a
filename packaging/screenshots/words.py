"""Pictures of the writing room's own tools: steering, model servers, illustrations, words in a prompt, a long chat."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screenshots.camera import FACE, Camera
from studio.session.servers import Server
from studio.ui.writing.servers_dialog import ServersDialog

PICTURES = (
    *("50-what-the-settings-do", "51-text-leaves-the-machine", "52-model-servers", "53-a-passage-is-painted"),
    *("54-its-picture-in-the-document", "55-one-word-other-pictures", "56-a-branch-of-a-chat"),
)
GALLERY = True
STORY = "The kitchen was warm. On the table lay a big red apple, still wet from the garden."
PLACE = "https://models.example/v1"


async def take(camera: Camera) -> None:
    """The steering, a server, an illustration, the prompt's words, a branch of a chat."""
    room, session = camera.window.writing, camera.studio.writing
    await camera.until(lambda: room.draft.edit.draft)
    QTest.keyClicks(room.draft.edit, STORY + " She")
    session.edit(temperature=0.7, top_k=6, stop=("\n\n", "THE END"))
    room.status.steer.click()
    await camera.until(lambda: room.steering.plot.bars)
    await camera.shoot("50-what-the-settings-do")
    session.servers.save(Server("Workstation", PLACE, ("qwen3:8b", "mistral-small")))
    await camera.until(lambda: session.servers.all)
    session.edit(model=f"{PLACE}#qwen3:8b")
    await camera.shoot("51-text-leaves-the-machine")
    room.show_servers()
    dialog = room.findChild(ServersDialog)
    await asyncio.sleep(1)
    await camera.shoot("52-model-servers", dialog)
    dialog.close()
    session.use_local()
    room.status.steer.click()
    await illustrate(camera)
    await other_words(camera)
    await branch(camera)


async def illustrate(camera: Camera) -> None:
    """A passage painted, and its picture placed."""
    draft = camera.window.writing.draft
    draft.chips.picture.click()
    card = draft.illustrating.card
    await camera.until(lambda: card.illustration and card.illustration.run and card.illustration.run.done > 9)
    await camera.shoot("53-a-passage-is-painted")
    await camera.until(lambda: card.illustration and card.illustration.state == "painted")
    QTest.mouseClick(card.place, Qt.MouseButton.LeftButton)
    await camera.until(draft.illustrating.strip.isVisible)
    await camera.shoot("54-its-picture-in-the-document")


async def other_words(camera: Camera) -> None:
    """One word of the prompt, and the pictures of others."""
    room, session = camera.window.writing, camera.studio.writing
    camera.painting.edit(prompt=FACE, seed=2034)
    room.show_tab(room.ideas)
    shown = room.ideas.variants
    await asyncio.sleep(0.3)
    place = shown.words.visualItemRect(shown.words.item(2)).center()
    QTest.mouseClick(shown.words.viewport(), Qt.MouseButton.LeftButton, pos=place)
    await camera.until(lambda: len(session.variants.all) > 1 and not session.variants.busy)
    await camera.shoot("55-one-word-other-pictures")


async def branch(camera: Camera) -> None:
    """A chat that goes on from an earlier turn."""
    room, session = camera.window.writing, camera.studio.writing
    session.edit(max_tokens=60)
    room.show_tab(room.chat)
    for words in ("Name three birds.", "Which one sings best?"):
        room.chat.ask(words)
        await camera.until(lambda: not session.busy)
    session.chats.branch(session.chats.turns[1])
    QTest.keyClicks(room.chat.edit, "Which one flies highest?")
    await camera.shoot("56-a-branch-of-a-chat")
