"""Pictures beside each other: before and after, two runs, a batch in the light theme, drafts."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from screenshots.camera import FACE, Camera
from studio.ui.draft_wall import DraftWall

PICTURES = ("06-before-and-after", "07-comparison", "08-batch-light", "09-draft-wall")
GALLERY = True


async def take(camera: Camera) -> None:
    """A run and its branch, compared; then four pictures at once, and drafts."""
    painting, window = camera.painting, camera.window
    await camera.until(lambda: painting.plot)
    painting.edit(steps=24, cfg_scale=4.5, seed=2034, batch=1)
    camera.type(FACE)
    camera.paint()
    await camera.done()
    first = painting.current
    assert first is not None
    camera.type("an angry red devil face")
    painting.branch(first, 6)
    await camera.until(lambda: painting.current is not first)
    await camera.done()
    camera.do("before")
    window.canvas.set_split(0.45)
    await camera.shoot("06-before-and-after")
    camera.do("before")
    window.commands.compare()
    comparison = window.findChild(QWidget, "compare_dialog")
    await camera.shoot("07-comparison", comparison)
    comparison.close()
    painting.edit(batch=4, steps=16, seed=7)
    camera.type("a star")
    camera.paint()
    await camera.done()
    window.commands.set_appearance("light")
    await camera.shoot("08-batch-light")
    window.commands.set_appearance("system")
    await drafts(camera)


async def drafts(camera: Camera) -> None:
    """The draft wall, two of its drafts chosen."""
    painting, window = camera.painting, camera.window
    painting.edit(batch=1, steps=16, seed=300, prompt="a butterfly")
    wall = DraftWall(painting, window.frames, window)
    wall.show()
    wall.start.click()
    await camera.until(lambda: all(run.state == "draft" for run in painting.runs))
    for row in (1, 6):
        index = wall.model.index(row, 0)
        wall.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    await camera.shoot("09-draft-wall", wall)
    wall.close()
