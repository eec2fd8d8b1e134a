"""Where the memory ends, what can be tried next is offered, and does what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import OutOfMemoryError
from studio.files.models import Model
from studio.files.settings import Settings
from studio.session.memory import WRITER, Memory
from studio.session.shortages import Shortage, Shortages
from tests.session.conftest import Go
from tests.session.fakes import FakePainter
from tests.session.rig import REQUEST, Rig, rig, until

MODEL = Model(name=REQUEST.model, path=Path(REQUEST.model), family="stable-diffusion", size=1, width=64, height=64)
SIZES = {"as_they_are": 4_000, "8bit": 1_100, "4bit": 700}


async def short_of(r: Rig) -> Shortage:
    offers = list[Shortage]()
    memory = Memory(Settings(Path("none")), r.shelf.lane, r.errands)
    memory.room(WRITER, r.paint_lane, FakePainter)
    shortages = Shortages(r.painting._easel, r.painting, memory, r.errands)
    shortages.offered.connect(offers.append)
    r.painting.paint()
    await r.settled()
    (offer,) = offers
    return offer


@pytest.mark.parametrize(
    ("where", "changes", "kinds"),
    [
        ("load", {}, ["again"]),
        ("denoise", {"batch": 4, "width": 512}, ["batch", "smaller", "again"]),
        ("decode", {"width": 512}, ["tiles", "smaller", "again"]),
        ("decode", {"width": 512, "tiles": "always"}, ["smaller", "again"]),
    ],
)
def test_it_is_what_helps_there(
    go: Go, empty_home: Path, where: str, changes: dict[str, object], kinds: list[str]
) -> None:
    async def work() -> None:
        painter = FakePainter()
        painter.fails_at[3] = OutOfMemoryError(where, "There is not enough memory.")
        async with rig(painter, REQUEST.replace(**changes)) as r:
            offer = await short_of(r)
            assert offer.text == "There is not enough memory." == r.said[-1]
            assert [remedy.kind for remedy in offer.remedies] == kinds
            failed = r.painting.current
            assert failed is not None and failed.state == "failed" and failed.done == 3

    go(work())


def test_the_end_is_done_again_from_the_tape(go: Go, empty_home: Path) -> None:
    async def work() -> None:
        painter = FakePainter()
        painter.fails_at[3] = OutOfMemoryError("decode", "There is not enough memory.")
        async with rig(painter) as r:
            offer = await short_of(r)
            painter.fails_at.clear()
            failed = r.painting.current
            offer.remedies[0].act()
            await until(lambda: r.painting.current is not failed)
            await r.settled()
            assert r.painting.current is not None and r.painting.current.state == "done"
            assert r.painting.request.tiles == r.painting.current.request.tiles == "always"
            assert painter.calls == 6  # three of them before
            r.painting.undo()
            assert r.painting.request.tiles == "auto"

    go(work())


def test_a_smaller_picture_has_half_the_pixels_on_the_models_grid(go: Go, empty_home: Path) -> None:
    async def work() -> None:
        painter = FakePainter()
        painter.fails_at[3] = OutOfMemoryError("denoise", "There is not enough memory.")
        async with rig(painter, REQUEST.replace(width=640, height=512, batch=3)) as r:
            offer = await short_of(r)
            painter.fails_at.clear()
            batch, smaller, again = offer.remedies
            assert batch.values == (1,) and smaller.values == (448, 360)
            smaller.act()
            await r.settled()
            run = r.painting.current
            assert run is not None and run.state == "done" and run.pictures is not None
            assert (run.request.width, run.request.height, r.painting.request.width) == (448, 360, 448)
            assert again.kind == "again"

    go(work())


def test_again_goes_on_with_the_same_run(go: Go, empty_home: Path) -> None:
    async def work() -> None:
        painter = FakePainter()
        painter.fails_at[3] = OutOfMemoryError("denoise", "There is not enough memory.")
        async with rig(painter) as r:
            offer = await short_of(r)
            painter.fails_at.clear()
            failed = r.painting.current
            offer.remedies[-1].act()
            await r.settled()
            assert r.painting.current is failed and failed is not None and failed.state == "done"
            assert painter.calls == 6

    go(work())


def test_what_plainly_does_not_fit_is_said_before_it_is_loaded_and_can_be_insisted_on(
    go: Go, empty_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work() -> None:
        painter = FakePainter()
        async with rig(painter) as r:

            async def fits(model: str, weights: str) -> bool:
                assert (model, weights) == (REQUEST.model, REQUEST.weights)
                return False

            monkeypatch.setattr(r.paint_lane.room, "fits", fits)
            r.painting.offer_models([MODEL])
            r.painting.aids.sizes[REQUEST.model] = SIZES
            offer = await short_of(r)
            assert [remedy.kind for remedy in offer.remedies] == ["pack", "again", "anyway"]
            assert "not enough memory to load" in offer.text and painter.calls == 0
            offer.remedies[-1].act()
            await r.settled()
            run = r.painting.current
            assert run is not None and run.state == "done" and painter.calls == REQUEST.steps

    go(work())


def test_packing_is_offered_where_a_model_does_not_load(
    go: Go, empty_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.session.aids._sizes", lambda _: SIZES)

    async def work() -> None:
        painter = FakePainter()
        painter.fails_at[0] = OutOfMemoryError("load", "There is not enough memory.")
        async with rig(painter) as r:
            r.painting.offer_models([MODEL])
            assert not r.painting.aids.sizes.get(REQUEST.model)  # not known yet: it is found out
            offer = await short_of(r)
            assert [remedy.kind for remedy in offer.remedies] == ["pack", "again"]
            painter.fails_at.clear()
            offer.remedies[0].act()
            await r.settled()
            run = r.painting.current
            assert run is not None and run.state == "done" and run.request.weights == "8bit"
            assert r.painting.request.weights == "8bit"

    go(work())
