"""Layers, their tiles, and what a view composes of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from studio.errors import StudioError
from studio.session.layers import arrange
from studio.session.layers.blends import BLENDS
from studio.session.layers.brush import Brush, Stroke
from studio.session.layers.composer import Composer, differing, level_for
from studio.session.layers.openraster import straight
from studio.session.layers.past import Past
from studio.session.layers.sheet import Layer, Sheet, new
from studio.session.layers.store import SIDE, Store
from studio.session.layers.tiles import Pad, Tiles, blank, cut, keys_in, place
from tests.session.layers.conftest import plain


def colour(image: QImage, x: int, y: int) -> tuple[int, ...]:
    return tuple(int(value) for value in straight(image)[y, x])


def seen(composer: Composer, sheet: Sheet, level: int = 0) -> QImage:
    """All that a view would show, put together from its tiles."""
    made = blank(sheet.width >> level, sheet.height >> level)
    painter = QPainter(made)
    for key in keys_in(made.rect()):
        painter.drawImage(place(key).topLeft(), composer.tile(level, key))
    painter.end()
    return made


def test_tiles_hold_only_what_is_painted_and_share_what_is_the_same(store: Store) -> None:
    tiles = cut(store, plain("#ff0000", 300, 10), QPoint(-20, 700))
    assert sorted(tiles.cells) == [(-1, 2), (0, 2), (1, 2)]
    assert colour(tiles.image(QRect(-20, 700, 300, 10)), 299, 9) == (255, 0, 0, 255)
    assert tiles.image(QRect(-21, 699, 302, 12)).pixelColor(0, 0).alpha() == 0
    pad = Pad(store, tiles)
    for painter in pad.painters(QRect(0, 700, 5, 5)):
        painter.fillRect(0, 700, 5, 5, QColor("#00ff00"))
    after = pad.tiles()
    assert list(after.differing(tiles)) == [(0, 2)] and after.cells[1, 2] is tiles.cells[1, 2]
    pad = Pad(store, after)
    for painter in pad.painters(QRect(-20, 700, 300, 10), QPainter.CompositionMode.CompositionMode_Clear):
        painter.fillRect(QRect(-20, 700, 300, 10), QColor("#000000"))
    assert not pad.tiles().cells


@pytest.mark.parametrize("blend", BLENDS)
def test_a_view_shows_what_the_picture_is_with_every_blend(store: Store, blend: str) -> None:
    sheet = new(300, 280).add(Layer("ground", tiles=cut(store, plain("#8040c0"))))
    upper = Layer("upper", tiles=cut(store, plain("#40a020", 150, 120), QPoint(40, 200)), opacity=0.6, blend=blend)
    sheet = sheet.add(upper).add(Layer("top", tiles=cut(store, plain("#1000ff", 30, 30)), opacity=0.5))
    for active in sheet.layers:
        composer = Composer()
        composer.show(sheet.replace(active=active.id))
        difference = straight(seen(composer, sheet)).astype(int) - straight(sheet.image())
        assert abs(difference).max() <= 2  # layers merged beforehand round once more


def test_blends_are_those_of_the_compositing_standard(store: Store) -> None:
    """Opaque colours, by the formulas of W3C Compositing and Blending Level 1."""
    below, above = 0.4, 0.8
    expected = {
        "multiply": below * above,
        "screen": below + above - below * above,
        "darken": min(below, above),
        "lighten": max(below, above),
        "overlay": 2 * below * above,
        "hard-light": 1 - 2 * (1 - below) * (1 - above),
        "difference": above - below,
        "color-dodge": 1.0,
        "color-burn": 1 - (1 - below) / above,
    }
    for blend, value in expected.items():
        sheet = new(4, 4)
        for name, shade in (("normal", below), (blend, above)):
            gray = QColor.fromRgbF(shade, shade, shade).name()
            sheet = sheet.add(Layer(name, tiles=cut(store, plain(gray, 4, 4)), blend=name))
        assert colour(sheet.image(), 1, 1)[0] == pytest.approx(255 * value, abs=1.5), blend


def test_hue_saturation_colour_and_luminosity_mix_what_they_name(store: Store) -> None:
    """Of the standard's definition: whose luminosity and whose saturation the result has, in colours that fit."""

    def lum(c: np.ndarray) -> float:
        return float(c @ (0.3, 0.59, 0.11))

    def sat(c: np.ndarray) -> float:
        return float(c.max() - c.min())

    below, above = np.array([140.0, 120.0, 100.0]), np.array([110.0, 150.0, 130.0])
    found = {}
    for blend in ("hue", "saturation", "color", "luminosity"):
        sheet = new(4, 4).add(Layer("a", tiles=cut(store, plain(QColor(*map(int, below)).name(), 4, 4))))
        sheet = sheet.add(Layer("b", tiles=cut(store, plain(QColor(*map(int, above)).name(), 4, 4)), blend=blend))
        found[blend] = np.array(colour(sheet.image(), 1, 1)[:3], float)
        assert sheet.image(QRect(0, 0, 4, 4), None).pixelColor(1, 1).alpha() == 255
    for blend, one in (("hue", below), ("saturation", below), ("color", below), ("luminosity", above)):
        assert lum(found[blend]) == pytest.approx(lum(one), abs=1.5), blend
    for blend, one in (("hue", below), ("saturation", above), ("color", above), ("luminosity", below)):
        assert sat(found[blend]) == pytest.approx(sat(one), abs=2), blend
    assert found["hue"].argmax() == above.argmax() and found["luminosity"].argmax() == below.argmax()
    alone = new(4, 4).add(Layer("b", tiles=cut(store, plain("#6e9682", 4, 4)), blend="hue", opacity=0.5))
    assert colour(alone.image(), 1, 1)[3] in (127, 128)  # over nothing it is itself


def test_smaller_levels_show_the_mean_of_the_pixels(store: Store) -> None:
    rng = np.random.default_rng(1)
    pixels = rng.integers(0, 256, (600, 800, 4)).astype(np.uint8)
    pixels[..., 3] = 255
    image = QImage(pixels.tobytes(), 800, 600, 3200, QImage.Format.Format_RGBA8888)
    sheet = new(800, 600).add(Layer("noise", tiles=cut(store, image)))
    composer = Composer()
    composer.show(sheet)
    small = straight(seen(composer, sheet, 2))[..., :3]
    mean = pixels.reshape(150, 4, 200, 4, 4).mean((1, 3))[..., :3]
    assert abs(small - mean).max() < 4
    assert [level_for(zoom) for zoom in (3, 1, 0.51, 0.5, 0.2, 0.1)] == [0, 0, 0, 1, 2, 3]


CHANGES = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 2), st.integers(0, 500), st.integers(0, 500)), max_size=6
)


@settings(max_examples=10, deadline=None)
@given(CHANGES)
def test_what_changed_is_all_that_a_view_needs_to_know(changes: list[tuple[int, int, int, int]]) -> None:
    """Whatever is done to a sheet, a view that follows it shows what a fresh one does."""
    from pathlib import Path

    store = Store(Path("never written"))
    sheet = new(300, 300)
    for name, shade in (("a", "#ff0000"), ("b", "#00ff00"), ("c", "#0000ff")):
        sheet = sheet.add(Layer(name, tiles=cut(store, plain(shade, 200, 200)), opacity=0.7))
    follower = Composer()
    follower.show(sheet)
    seen(follower, sheet, 1), seen(follower, sheet)
    for deed, which, x, y in changes:
        layer = sheet.layers[which % len(sheet.layers)]
        match deed:
            case 0:
                sheet = sheet.with_layer(layer.replace(visible=not layer.visible))
            case 1:
                sheet = sheet.with_layer(layer.replace(opacity=x / 500))
            case 2:
                sheet = sheet.with_layer(layer.replace(blend=list(BLENDS)[x % len(BLENDS)]))
            case 3:
                sheet = sheet.move(layer.id, y % 3)
            case 4:
                sheet = sheet.add(Layer("new", tiles=cut(store, plain("#888888", 40, 40), QPoint(x, y))))
            case 5 if len(sheet.layers) > 1:
                sheet = sheet.remove(layer.id)
            case _:
                moved = sheet.replace(active=layer.id)
                sheet = arrange.moved(store, moved, QPoint(x - 250, y - 250))
        follower.show(sheet)
    fresh = Composer()
    fresh.show(sheet)
    for level in (0, 1):
        a, b = straight(seen(follower, sheet, level)), straight(seen(fresh, sheet, level))
        assert abs(a.astype(int) - b).max() <= 1


def test_a_stroke_is_one_wash_and_keeps_to_the_selection(store: Store) -> None:
    sheet = new(300, 280)
    brush = Brush(size=30, hardness=1, opacity=0.5, colour="#ff0000")
    stroke = Stroke(store, Tiles(), brush, sheet.rect)
    for x in (20, 280, 20, 280):
        touched = stroke.to(QPointF(x, 100))
        assert sheet.rect.contains(touched)
    tiles = stroke.tiles()
    assert {colour(tiles.image(sheet.rect), x, 100) for x in (30, 150, 260)} <= {(255, 0, 0, 127), (255, 0, 0, 128)}
    half = cut(store, plain("#ffffff", 150, 280))
    stroke = Stroke(store, Tiles(), brush, sheet.rect, half)
    stroke.to(QPointF(20, 100))
    stroke.to(QPointF(280, 100))
    image = stroke.tiles().image(sheet.rect)
    assert [image.pixelColor(x, 100).alpha() for x in (149, 150)] in ([127, 0], [128, 0])
    eraser = Stroke(store, tiles, Brush(size=30, hardness=1, erases=True), sheet.rect)
    eraser.to(QPointF(150, 100))
    image = eraser.tiles().image(sheet.rect)
    assert [image.pixelColor(x, 100).alpha() for x in (100, 150)] in ([127, 0], [128, 0])


def test_pressure_and_hardness(store: Store) -> None:
    rect = QRect(0, 0, 200, 200)
    for pressure, wide in ((1.0, 60), (0.5, 30)):
        stroke = Stroke(store, Tiles(), Brush(size=60, hardness=1, colour="#000000"), rect)
        stroke.to(QPointF(100, 100), pressure)
        row = straight(stroke.tiles().image(rect))[100, :, 3]
        assert abs(int((row > 127).sum()) - wide) <= 1
    soft = Stroke(store, Tiles(), Brush(size=60, hardness=0, colour="#000000"), rect)
    soft.to(QPointF(100, 100))
    fall = straight(soft.tiles().image(rect))[100, 100:130, 3].astype(int)
    assert (np.diff(fall) <= 0).all() and 90 < fall[15] < 165


def test_merging_and_flattening_look_the_same(store: Store) -> None:
    sheet = new(300, 280).add(Layer("ground", tiles=cut(store, plain("#8040c0"))))
    sheet = sheet.add(Layer("ink", tiles=cut(store, plain("#40a020", 90, 90)), opacity=0.6, blend="multiply"))
    sheet = sheet.add(Layer("area", "mask", cut(store, plain("#ffffff", 20, 20))))
    picture = straight(sheet.image())
    merged = arrange.merge_down(store, sheet, sheet.layers[1].id)
    assert [layer.name for layer in merged.layers] == ["ground", "area"]
    flat = arrange.flatten(store, sheet, "flat")
    assert [layer.name for layer in flat.layers] == ["flat", "area"]
    for other in (merged, flat):
        assert abs(straight(other.image()).astype(int) - picture).max() <= 1
    with pytest.raises(StudioError, match="no layer below"):
        arrange.merge_down(store, sheet, sheet.layers[0].id)
    with pytest.raises(StudioError, match="mask"):
        arrange.merge_down(store, sheet, sheet.layers[2].id)


def test_a_wider_frame_keeps_every_pixel_in_its_place(store: Store) -> None:
    sheet = new(300, 280).add(Layer("a", tiles=cut(store, plain("#8040c0"))))
    sheet = sheet.replace(selection=cut(store, plain("#ffffff", 10, 10)))
    wider = arrange.reframed(store, sheet, QRect(-40, -8, 400, 300))
    assert (wider.width, wider.height) == (400, 300)
    assert wider.image(QRect(40, 8, 300, 280)) == sheet.image()
    assert wider.selection is not None and wider.selection.image(QRect(40, 8, 1, 1)).pixelColor(0, 0).alpha() == 255
    with pytest.raises(StudioError, match="16,384"):
        arrange.reframed(store, sheet, QRect(0, 0, 20000, 10))


def test_undo_goes_back_to_the_very_same_sheet_without_end(store: Store) -> None:
    past = Past(new(8, 8))
    sheets = [past.sheet]
    for number in range(500):
        sheets.append(past.sheet.add(Layer(str(number))))
        past.push(sheets[-1], f"add {number}")
    for sheet in reversed(sheets):
        assert past.sheet is sheet
        past.undo()
    assert not past.undo() and past.undoes == ""
    assert past.redoes == "add 0" and past.redo() and past.sheet is sheets[1]
    past.push(new(8, 8), "fade", "key")
    past.push(sheets[3], "fade", "key")
    assert not past.redo() and past.undo() and past.sheet is sheets[1]  # one deed for a slider that moves


def test_tiles_beyond_the_budget_are_on_disk_and_come_back(store: Store) -> None:
    store.budget = 4 * SIDE * SIDE * 4
    tiles = [store.tile(plain(f"#0000{number:02x}", SIDE, SIDE)) for number in range(10)]
    assert store.resident == 10 * SIDE * SIDE * 4  # nothing is let go that is not on disk
    store.write(tiles)
    store.wrote(tiles)
    assert store.resident == store.budget
    assert [tile.image.pixelColor(7, 7).blue() for tile in tiles] == list(range(10))
    assert store.resident <= store.budget
    del tiles[3:]
    assert sorted(store.dead()) == [4, 5, 6, 7, 8, 9, 10]
    (store.folder / "1.tile").write_bytes(b"damaged")
    store.trim()
    tiles[0].let_go()
    with pytest.raises(StudioError, match="part of the canvas is lost"):
        _ = tiles[0].image


def test_differing_sheets_of_one_stroke_differ_where_it_was(store: Store) -> None:
    sheet = new(2000, 2000).add(Layer("a", tiles=cut(store, plain("#8040c0", 2000, 2000))))
    layer = sheet.layers[0]
    stroke = Stroke(store, layer.tiles, Brush(size=10), sheet.rect)
    stroke.to(QPointF(700, 300))
    after = sheet.with_layer(layer.replace(tiles=stroke.tiles()))
    assert differing(sheet, after).boundingRect() == place((2, 1))
