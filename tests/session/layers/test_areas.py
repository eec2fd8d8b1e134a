"""Selections."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from studio.session.layers import areas
from studio.session.layers.store import Store
from studio.session.layers.tiles import Tiles
from tests.session.layers.conftest import plain

SHEET = QRect(0, 0, 400, 300)


def box(store: Store, *rect: int) -> Tiles:
    path = QPainterPath()
    path.addRect(QRectF(*rect))
    return areas.of_path(store, path, SHEET)


def size(area: Tiles | None) -> int:
    return 0 if area is None else int((areas.alpha(area.image(SHEET)) >= 128).sum())


def test_areas_are_combined_as_sets(store: Store) -> None:
    a, b = box(store, 10, 10, 100, 100), box(store, 60, 10, 300, 100)
    assert size(areas.combined(store, a, b, "add")) == 350 * 100
    assert size(areas.combined(store, a, b, "subtract")) == 50 * 100
    assert size(areas.combined(store, a, b, "intersect")) == 50 * 100
    assert size(areas.combined(store, a, b, "replace")) == 300 * 100
    assert areas.combined(store, a, a, "subtract") is None
    assert areas.combined(store, None, a, "intersect") is None
    assert size(areas.inverted(store, a, SHEET)) == 400 * 300 - 100 * 100
    assert areas.inverted(store, areas.everything(store, SHEET), SHEET) is None
    assert size(areas.inverted(store, None, SHEET)) == 400 * 300
    assert areas.bounds(a) == QRect(10, 10, 100, 100)


def test_growing_shrinking_and_feathering(store: Store) -> None:
    a = box(store, 100, 100, 100, 60)
    assert areas.bounds(areas.grown(store, a, 10, SHEET)) == QRect(90, 90, 120, 80)
    assert areas.bounds(areas.grown(store, a, -10, SHEET)) == QRect(110, 110, 80, 40)
    assert not areas.grown(store, a, -40, SHEET).cells
    edge = box(store, 0, 0, 100, 300)
    assert areas.bounds(areas.grown(store, edge, -10, SHEET)) == QRect(0, 0, 90, 300)  # the sheet's edge is no edge
    soft = areas.alpha(areas.feathered(store, a, 12, SHEET).image(SHEET)).astype(int)
    assert soft[130, 150] == 255 and 118 <= soft[130, 99] <= 137 and soft[130, 70] == 0
    assert (np.diff(soft[130, 70:150]) >= 0).all()


def test_the_wand_takes_what_hangs_together(store: Store) -> None:
    image = plain("#ffffff", 400, 300)
    painter = QPainter(image)
    painter.fillRect(50, 50, 40, 40, QColor("#d00000"))
    painter.fillRect(200, 50, 40, 40, QColor("#dc0808"))
    painter.end()
    assert areas.flood(image, QPoint(60, 60), 0).sum() == 255 * 1600
    assert areas.flood(image, QPoint(60, 60), 11, everywhere=True).sum() == 255 * 1600
    assert areas.flood(image, QPoint(60, 60), 12, everywhere=True).sum() == 255 * 3200
    assert areas.flood(image, QPoint(0, 0), 0).sum() == 255 * (400 * 300 - 3200)


def test_filling_and_moving_a_selected_part(store: Store) -> None:
    area = box(store, 10, 10, 300, 20)
    tiles = areas.filled(store, Tiles(), area, "#00ff00", 0.5)
    pixel = tiles.image(SHEET).pixelColor(200, 20)
    assert pixel.alpha() in (127, 128) and pixel.green() == 255
    moved = areas.shifted(store, tiles, QPoint(37, -5))
    assert moved.image(SHEET.translated(37, -5)) == tiles.image(SHEET)
    whole = areas.shifted(store, tiles, QPoint(256, 512))
    assert whole.cells[1, 2] is tiles.cells[0, 0]


def test_a_lasso_has_a_smooth_edge(store: Store) -> None:
    path = QPainterPath(QPointF(10, 10))
    for point in ((200, 30), (150, 250)):
        path.lineTo(*point)
    path.closeSubpath()
    values = areas.alpha(areas.of_path(store, path, SHEET).image(SHEET))
    assert ((values > 0) & (values < 255)).any() and values[60, 120] == 255
    image = areas.white(values)
    assert image.format() == QImage.Format.Format_ARGB32_Premultiplied and image.pixelColor(120, 60).red() == 255
