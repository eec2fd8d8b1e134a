"""The layered canvas: a brush, a part repainted in place, a wider frame, areas with words, a sketch painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from screenshots.camera import Camera
from studio.ui.layers.view import SheetView

PICTURES = (
    *("30-layers-and-a-brush", "31-a-part-to-repaint", "32-repainted-in-place", "33-a-wider-frame", "34-widened"),
    *("35-a-sketch-with-an-area", "36-painted-from-the-sketch"),
)
GALLERY = True

BUTTON = Qt.MouseButton.LeftButton


def drag(view: SheetView, *points: tuple[float, float], press_only: bool = False) -> None:
    """From pixel to pixel of the sheet with the left button; `press_only` keeps it down."""
    places = [(QPointF(*point) * view.scale + view.cell().topLeft()).toPoint() for point in points]
    QTest.mousePress(view, BUTTON, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(view, QPoint(place))
    if not press_only:
        QTest.mouseRelease(view, BUTTON, pos=places[-1])


async def take(camera: Camera) -> None:
    """Brush, mask, a part repainted, a wider frame, areas with words, painted from a sketch."""
    painting, modes, studio = camera.painting, camera.window.modes, camera.studio
    await camera.until(lambda: painting.plot)
    painting.edit(prompt="a cat face", steps=20, seed=109, cfg_scale=4.5, batch=1)
    camera.paint()
    await camera.done()
    modes.go("brush")
    await camera.until(lambda: modes.mode == "brush")
    assert modes.bench is not None
    view, panel = modes.bench.view, modes.bench.layers
    panel.add_paint()
    studio.toolbox.adjust(colour="#1f8f4e", size=9.0, hardness=0.9)
    drag(view, *((30 + 2.3 * x, 14 + 0.05 * (x - 15) ** 2) for x in range(31)))
    studio.toolbox.adjust(colour="#ff5d8f", size=13.0)
    drag(view, (64, 14), (65, 15))
    await camera.shoot("30-layers-and-a-brush")
    modes.go("mask")
    await camera.until(lambda: modes.mode == "mask")
    studio.toolbox.adjust(size=26.0, feather=3.0, strength=0.9)
    drag(view, (40, 104), (64, 108), (88, 104))
    await camera.shoot("31-a-part-to-repaint")
    modes.bench.options.prompt.setText("a red bow tie")
    camera.paint()
    await camera.until(lambda: painting.current and "tie" in painting.current.request.prompt)
    await camera.until(lambda: painting.current and painting.current.done >= 9)
    await camera.shoot("32-repainted-in-place")
    await camera.until(lambda: studio.board.undoes == "Repaint")
    modes.bench.options.prompt.setText("")
    modes.bench.selecting.nothing()
    modes.go("expand")
    await camera.until(lambda: modes.mode == "expand")
    view.zoom_to(2.4)
    drag(view, (128, 64), (150, 64), (176, 64))
    await camera.shoot("33-a-wider-frame")
    camera.paint()
    await camera.until(lambda: studio.board.undoes == "Widen")
    await camera.shoot("34-widened")
    await sketch(camera, view)


async def sketch(camera: Camera, view: SheetView) -> None:
    """A new canvas: a few strokes, an area with words, and what is painted from them."""
    painting, modes, studio = camera.painting, camera.window.modes, camera.studio
    modes.go("brush")
    await camera.until(lambda: modes.mode == "brush")
    studio.board.begin_empty(128, 128, "Sketch")
    studio.toolbox.adjust(colour="#9fd8ff", size=180.0, hardness=1.0)
    drag(view, (64, 64), (66, 66))
    studio.toolbox.adjust(colour="#d8342f", size=58.0)
    drag(view, (64, 72), (66, 73))
    studio.toolbox.adjust(colour="#2f8f3f", size=8.0)
    drag(view, (64, 44), (67, 34), (74, 28))
    assert modes.bench is not None
    modes.bench.layers.add_area()
    studio.toolbox.adjust(size=34.0)
    drag(view, (26, 28), (40, 24))
    studio.board.edit_layer("Words", studio.board.sheet.active, prompt="a bright yellow sun", opacity=0.9)
    studio.toolbox.adjust(strength=0.75)
    painting.edit(prompt="a red apple", seed=77)
    await camera.shoot("35-a-sketch-with-an-area")
    camera.paint()
    await camera.until(lambda: studio.board.undoes == "Paint from the sketch")
    await camera.shoot("36-painted-from-the-sketch")
