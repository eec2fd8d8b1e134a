"""The board: strokes, undo, what a crash leaves, files."""

from __future__ import annotations

import asyncio
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor

from studio.session.layers import areas, arrange, journal
from studio.session.layers.board import Board
from studio.session.layers.brush import Brush
from studio.session.layers.openraster import straight
from studio.session.layers.sheet import Sheet
from tests.session.conftest import Go
from tests.session.layers.conftest import Open, plain

BRUSH = Brush(size=20, colour="#ff0000", hardness=1)


def now(board: Board) -> Sheet:
    assert board.sheet is not None
    return board.sheet


def draw(board: Board, *points: tuple[float, float], select: bool = False) -> None:
    assert board.start_stroke(BRUSH, QPointF(*points[0]), select=select)
    for point in points[1:]:
        board.stroke_to(QPointF(*point))
    board.end_stroke("stroke")


def test_a_stroke_is_seen_at_once_and_undone_in_one(go: Go, open_board: Open) -> None:
    async def work() -> None:
        async with open_board() as board:
            board.begin(plain("#ffffff"), "Picture")
            seen: list[tuple[Sheet, QRect | None]] = []
            board.shown.connect(lambda sheet, touched: seen.append((sheet, touched)))
            before = now(board)
            assert board.start_stroke(BRUSH, QPointF(50, 50))
            board.stroke_to(QPointF(90, 50))
            assert len(seen) == 2 and seen[1][1] is not None and seen[1][1].contains(70, 50)
            assert seen[1][0].image().pixelColor(70, 50) == QColor("#ff0000") and now(board) is before
            board.undo()
            assert now(board) is before and board.stroking  # undo waits for the stroke
            board.end_stroke("stroke")
            assert board.undoes == "stroke" and now(board).image().pixelColor(70, 50) == QColor("#ff0000")
            board.undo()
            assert now(board) is before and board.redoes == "stroke"
            board.redo()
            assert now(board).image().pixelColor(70, 50) == QColor("#ff0000")
            draw(board, (10, 200), (20, 200), select=True)
            assert now(board).selection is not None and board.length == 2

    go(work())


def test_what_cannot_be_painted_on_says_why(go: Go, open_board: Open) -> None:
    async def work() -> None:
        async with open_board() as board:
            board.begin(plain("#ffffff"), "Picture")
            board.edit_layer("lock", now(board).active, locked=True)
            assert not board.start_stroke(BRUSH, QPointF(5, 5))
            board.edit_layer("hide", now(board).active, locked=False, visible=False)
            assert not board.start_stroke(BRUSH, QPointF(5, 5))
            board.rearrange("delete", lambda sheet: sheet.remove(sheet.active))
            assert not board.start_stroke(BRUSH, QPointF(5, 5))
            said = [notice.text for notice in board.said.all]  # type: ignore[attr-defined]
            assert [word in text for word, text in zip(("locked", "hidden", "no layer"), said, strict=True)] == [
                True
            ] * 3

    go(work())


def test_a_killed_process_leaves_the_canvas_as_it_was_seen(
    go: Go, open_board: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work() -> None:
        async with open_board() as board:
            assert not await board.open_last()
            board.begin(plain("#ffffff"), "Picture")
            board.add("add", "paint", "Ink")
            draw(board, (50, 50), (90, 120))
            board.edit_layer("fade", now(board).active, opacity=0.5, blend="multiply")
            board.add("add", "mask", "Sky")
            draw(board, (200, 50), (250, 50))
            board.edit_layer("words", now(board).active, prompt="a blue sky")
            draw(board, (20, 20), select=True)
            left = now(board)
            await board.rest()  # type: ignore[attr-defined]
        # A process that is no more: its folder has another number.
        folder = journal.folder()
        os.replace(folder, folder.with_name("999999999"))
        async with open_board() as board:
            assert await board.open_last()
            found = now(board)
            assert straight(found.image()).tobytes() == straight(left.image()).tobytes()
            assert [(one.name, one.kind, one.prompt, one.opacity, one.blend) for one in found.layers] == [
                (one.name, one.kind, one.prompt, one.opacity, one.blend) for one in left.layers
            ]
            assert found.layer is not None and found.layer.name == "Sky"
            assert found.selection is not None and left.selection is not None
            assert found.selection.image(found.rect) == left.selection.image(left.rect)
            draw(board, (100, 200))
            await board.rest()  # type: ignore[attr-defined]
            (journal.folder() / journal.STATE).write_text('{"width": 3')
            shutil.copytree(journal.folder(), folder.with_name("999999998"))
            shutil.rmtree(journal.folder())
        async with open_board() as board:
            with pytest.raises(Exception, match="damaged"):
                await board.open_last()
            board.begin(plain("#ffffff"), "Picture")

    go(work())


def test_every_tile_that_undo_needs_can_leave_memory(go: Go, open_board: Open) -> None:
    async def work() -> None:
        async with open_board() as board:
            board.begin(plain("#ffffff", 700, 500), "Picture")
            pictures = [straight(now(board).image()).tobytes()]
            for number in range(8):  # faster than the disk
                draw(board, (50, 50 + 20 * number), (600, 400))
                pictures.append(straight(now(board).image()).tobytes())
            await board.rest()  # type: ignore[attr-defined]
            board.store.budget = 0
            board.store.trim()
            assert board.store.resident == 0
            for picture in reversed(pictures):
                assert straight(now(board).image()).tobytes() == picture
                board.undo()

    go(work())


def test_work_on_a_lane_loses_nothing_that_comes_meanwhile(go: Go, open_board: Open) -> None:
    async def work() -> None:
        async with open_board() as board:
            board.begin(plain("#ffffff"), "Picture")
            board.rework("flatten", lambda sheet: arrange.flatten(board.store, sheet, "Flat"))
            await asyncio.sleep(0)
            board.add("add", "mask", "Came meanwhile")
            await board.rest()  # type: ignore[attr-defined]
            assert [layer.name for layer in now(board).layers] == ["Flat", "Came meanwhile"]

    go(work())


def test_the_disk_holds_no_tile_that_nothing_needs(go: Go, open_board: Open) -> None:
    async def work() -> None:
        async with open_board() as board:
            board.begin(plain("#ffffff"), "Picture")
            for number in range(5):
                draw(board, (50 + number, 50), (200, 50))
                board.undo()  # what was redone is forgotten by the next stroke
            draw(board, (10, 10))
            await board.rest()  # type: ignore[attr-defined]
            board.undo()
            await board.rest()  # type: ignore[attr-defined]
            held = {tile.number for tile in board.store.alive.values()}
            on_disk = {int(path.stem) for path in board.store.folder.glob("*.tile")}
            assert on_disk <= held and {tile.number for tile in now(board).tiles()} <= on_disk

    go(work())


def test_saved_as_openraster_and_opened_again(go: Go, open_board: Open, tmp_path: Path) -> None:
    path = tmp_path / "work.ora"

    async def work() -> None:
        async with open_board() as board:
            board.begin(plain("#ffffff"), "Picture")
            board.add("add", "paint", "Ink & “more”")
            draw(board, (50, 50), (90, 120))
            board.edit_layer("fade", now(board).active, opacity=0.5, blend="multiply")
            board.add("add", "mask", "Sky")
            draw(board, (200, 50), (250, 50))
            board.edit_layer("words", now(board).active, prompt="a blue sky")
            board.save(path)
            await board.jobs()  # type: ignore[attr-defined]
            assert board.path == path and "saved" in board.said.all[-1].text  # type: ignore[attr-defined]
            saved = now(board)
            draw(board, (5, 5))
            board.load(path)
            await board.jobs()  # type: ignore[attr-defined]
            found = now(board)
            assert found is not saved and board.path == path
            assert [(one.name, one.kind, one.opacity, one.blend, one.prompt) for one in found.layers] == [
                (one.name, one.kind, one.opacity, one.blend, one.prompt) for one in saved.layers
            ]
            for a, b in zip(found.layers, saved.layers, strict=True):
                assert straight(a.tiles.image(found.rect)).tobytes() == straight(b.tiles.image(saved.rect)).tobytes()
            path.write_bytes(path.read_bytes()[:3000])
            board.load(path)
            await board.jobs()  # type: ignore[attr-defined]
            said = [notice.text for notice in board.said.all]  # type: ignore[attr-defined]
            assert now(board) is found and "damaged" in said[-1]

    go(work())


def test_another_canvas_is_a_deed_that_undo_takes_back(go: Go, open_board: Open, tmp_path: Path) -> None:
    async def work() -> None:
        async with open_board() as board:
            board.begin(plain("#ffffff"), "First")
            draw(board, (10, 10))
            first = now(board)
            board.save(tmp_path / "first.ora")
            await board.jobs()  # type: ignore[attr-defined]
            assert board.path == tmp_path / "first.ora"
            board.begin_empty(40, 30, "Second")
            assert now(board).width == 40 and board.path is None
            draw(board, (10, 10))
            board.undo()
            board.undo()
            assert now(board) is first and board.path == tmp_path / "first.ora"
            board.redo()
            assert now(board).width == 40 and board.path is None

    go(work())


def test_slow_work_holds_other_edits_off(go: Go, open_board: Open) -> None:
    async def work() -> None:
        async with open_board() as board:
            board.begin(plain("#ffffff"), "Picture")
            whole = areas.everything(board.store, now(board).rect)
            board.select("all", whole)
            board.rework(
                "shrink", lambda sheet: sheet.replace(selection=areas.grown(board.store, whole, -9, sheet.rect))
            )
            await asyncio.sleep(0)
            assert board.busy and not board.start_stroke(BRUSH, QPointF(5, 5))
            await board.rest()  # type: ignore[attr-defined]
            assert not board.busy and board.undoes == "shrink"
            draw(board, (5, 5))

    go(work())
