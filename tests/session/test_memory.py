"""The arbiter on the real loop and lanes: who sleeps, who waits, who is woken. The engines are a few lines each."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.files.held import Held
from studio.files.settings import Settings
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.memory import PAINTER, WAITING, WRITER, Memory
from studio.session.notices import Notices
from tests.session.conftest import Go

SIZES = {"apple-painter": 600_000_000, "fox-writer": 500_000_000}


@dataclass
class Engine:
    """Loads a model when it works with it."""

    seconds: float
    loaded: tuple[Held, ...] = ()
    loads: int = 0
    card: int | None = None
    slept: list[Collection[str]] = field(default_factory=list)

    def work(self, model: str) -> None:
        if not self.loaded:
            self.loads += 1
            self.loaded = (Held("model", model, SIZES[model], self.seconds),)

    def held(self) -> tuple[Held, ...]:
        return self.loaded

    def let_go(self, parts: Collection[str]) -> None:
        self.slept.append(parts)
        self.loaded = ()

    def free_memory(self) -> int | None:
        return self.card


@dataclass
class Desk:
    memory: Memory
    errands: Errands
    settings: Settings
    painter: Engine
    writer: Engine
    lanes: dict[str, Lane]

    async def use(self, owner: str, *, pixels: int = 0) -> list[str]:
        engine, model = {
            PAINTER: (self.painter, "apple-painter"),
            WRITER: (self.writer, "fox-writer"),
        }[owner]
        told: list[str] = []
        async with self.lanes[owner].room.take(model, pixels, told.append):
            await self.lanes[owner].call(engine.work, model)
        await self.errands.finish()
        return told

    def asleep(self) -> tuple[bool, bool]:
        return self.memory.asleep(PAINTER) is not None, self.memory.asleep(WRITER) is not None


@asynccontextmanager
async def desk(tmp_path: Path, gigabytes: float) -> AsyncIterator[Desk]:
    errands, lanes = Errands(Notices()), {name: Lane(name) for name in (PAINTER, WRITER, "files")}
    settings = Settings(tmp_path / "settings.json")
    settings.set("memory_limit_gb", gigabytes)
    settings.set(  # as an earlier session measured them
        "measured_models",
        {name: {"part": "model", "name": name, "bytes": size, "seconds": 1.0} for name, size in SIZES.items()},
    )
    memory = Memory(settings, lanes["files"], errands)
    painter, writer = Engine(2.0), Engine(3.0)
    for name, engine in ((PAINTER, painter), (WRITER, writer)):
        lanes[name].room = memory.room(name, lanes[name], lambda engine=engine: engine)
    try:
        yield Desk(memory, errands, settings, painter, writer, lanes)
    finally:
        await errands.finish()
        for lane in lanes.values():
            await lane.close()


@pytest.fixture(autouse=True)
def _no_wish_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STUDIO_MEMORY_LIMIT", raising=False)


def test_where_both_fit_nobody_sleeps(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with desk(tmp_path, 2.0) as d:
            for owner in (PAINTER, WRITER, PAINTER, WRITER):
                await d.use(owner)
            assert (d.painter.loads, d.writer.loads, d.asleep()) == (1, 1, (False, False))
            assert [held.name for held in d.memory.held(WRITER)] == ["fox-writer"]

    go(work())


def test_where_they_do_not_the_other_sleeps_until_it_is_asked(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with desk(tmp_path, 1.0) as d:
            changes: list[tuple[bool, bool]] = []
            d.memory.changed.connect(lambda: changes.append(d.asleep()))
            await d.use(PAINTER)
            await d.use(WRITER)
            assert d.asleep() == (True, False) and d.painter.slept == [{"model"}]
            asleep = d.memory.asleep(PAINTER)
            assert asleep is not None and (asleep.name, asleep.seconds) == ("apple-painter", 2.0)
            await d.use(PAINTER)
            assert d.asleep() == (False, True) and d.painter.loads == 2
            await d.use(PAINTER)
            assert d.painter.loads == 2
            assert changes[:3] == [(False, False), (True, False), (True, False)]
            assert d.settings.get("measured_models")["fox-writer"]["seconds"] == 3.0

    go(work())


def test_the_one_at_work_is_waited_for(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with desk(tmp_path, 1.0) as d:
            await d.use(PAINTER)
            async with d.lanes[PAINTER].room.take("apple-painter"):
                text = asyncio.ensure_future(d.use(WRITER))
                await asyncio.sleep(0.05)
                assert not text.done() and d.painter.loaded and d.painter.slept == []
            assert await text == [WAITING]
            assert d.asleep() == (True, False)

    go(work())


def test_waiting_can_be_given_up(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with desk(tmp_path, 1.0) as d:
            await d.use(PAINTER)
            async with d.lanes[PAINTER].room.take("apple-painter"):
                text = asyncio.ensure_future(d.use(WRITER))
                await asyncio.sleep(0.05)
                text.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await text
            await d.use(PAINTER)
            assert d.asleep() == (False, False) and d.painter.loads == 1

    go(work())


def test_a_look_while_one_types_puts_nobody_to_sleep(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with desk(tmp_path, 1.0) as d:
            assert await d.lanes[WRITER].room.free("fox-writer")
            await d.use(PAINTER)
            assert await d.lanes[PAINTER].room.free("apple-painter")
            assert not await d.lanes[WRITER].room.free("fox-writer")

    go(work())


def test_a_large_picture_needs_more_room_than_its_model(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with desk(tmp_path, 1.2) as d:
            await d.use(WRITER)
            await d.use(PAINTER)
            assert d.asleep() == (False, False)
            await d.use(PAINTER, pixels=1024 * 1024)
            assert d.asleep() == (False, True)

    go(work())


def test_a_full_card_counts_whatever_the_limit(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with desk(tmp_path, 9.0) as d:
            await d.use(WRITER)
            d.painter.card = 100_000_000
            await d.use(PAINTER)
            assert d.asleep() == (False, True)

    go(work())


def test_it_sleeps_when_it_is_told_to(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with desk(tmp_path, 9.0) as d:
            await d.use(WRITER)
            d.memory.sleep(WRITER)
            await d.use(PAINTER)
            assert d.asleep() == (False, True) and d.writer.loaded == ()

    go(work())


def test_the_environment_comes_first(go: Go, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work() -> None:
        async with desk(tmp_path, 9.0) as d:
            assert d.memory.limit == 9 * 10**9
            monkeypatch.setenv("STUDIO_MEMORY_LIMIT", "1500 MB")
            assert d.memory.limit == 1_500_000_000
            monkeypatch.setenv("STUDIO_MEMORY_LIMIT", "plenty")
            with pytest.raises(StudioError, match="not a size of memory"):
                await d.use(PAINTER)

    go(work())


def test_a_look_while_one_types_loads_nothing_that_would_fill_the_memory(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with desk(tmp_path, 0.4) as d:
            assert not await d.lanes[PAINTER].room.free("apple-painter")
            await d.use(PAINTER)
            assert await d.lanes[PAINTER].room.free("apple-painter")  # it is there now

    go(work())


def test_what_plainly_has_no_room_is_told_apart(go: Go, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work() -> None:
        async with desk(tmp_path, 9.0) as d:
            room = d.lanes[PAINTER].room
            await d.use(WRITER)
            monkeypatch.setattr("studio.session.memory.free_memory", lambda: 200_000_000)
            assert await room.fits("apple-painter")  # 600 MB, in 200 and the writer's 500
            monkeypatch.setattr("studio.session.memory.free_memory", lambda: 50_000_000)
            assert not await room.fits("apple-painter")
            d.painter.card = 1
            assert await room.fits("apple-painter")
            d.painter.card = None
            await d.use(PAINTER)
            assert await room.fits("apple-painter")  # it is loaded

    go(work())


def test_packed_weights_are_measured_apart(go: Go, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work() -> None:
        async with desk(tmp_path, 9.0) as d:
            asked: list[tuple[str, str]] = []

            def expected(model: str, weights: str) -> int:
                asked.append((model, weights))
                return 300_000_000

            monkeypatch.setattr("studio.session.memory.expected_bytes", expected)
            async with d.lanes[PAINTER].room.take("apple-painter", weights="8bit"):
                d.painter.loaded = (Held("model", "apple-painter", 310_000_000, 2.0, weights="8bit"),)
            await d.errands.finish()
            assert asked == [("apple-painter", "8bit")]
            kept = d.settings.get("measured_models")
            assert kept["apple-painter"]["bytes"] == SIZES["apple-painter"]
            assert kept["apple-painter (8bit)"]["bytes"] == 310_000_000

    go(work())
