"""The memory: what each loaded model takes of it, and which sleeps where not all fit. Never one that is at work."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.files.fit import expected_bytes
from studio.files.held import Held, measured_as
from studio.files.machine import free_memory, memory_limit
from studio.files.settings import Settings
from studio.paint.request import AS_THEY_ARE
from studio.session.arbiter import Sleeper, who_sleeps, working
from studio.session.errands import Errands
from studio.session.keeper import Keeper
from studio.session.lanes import Lane

PAINTER: Final = "painter"
WRITER: Final = "writer"
SHARE: Final = 0.9  # of the free memory that may be counted on
WAITING: Final = "Both models do not fit into the memory: waiting until the other has done its work."


@dataclass(eq=False)
class _Owner:
    """An engine, as far as it is known on the GUI thread."""

    lane: Lane
    make: Callable[[], Keeper]
    held: tuple[Held, ...] = ()
    asleep: tuple[Held, ...] = ()
    at_work: int = 0
    idle: asyncio.Event = field(default_factory=asyncio.Event)


class Memory(QObject):
    """Knows what is loaded, makes room, and remembers what loading cost. Belongs to the GUI thread."""

    changed = Signal()  # what is loaded, or asleep

    def __init__(self, settings: Settings, files: Lane, errands: Errands) -> None:
        super().__init__()
        self._settings = settings
        self._files = files
        self._errands = errands
        self._owners: dict[str, _Owner] = {}
        self._one = asyncio.Lock()  # room is made for one after the other
        self._known: dict[str, Held] = _remembered(settings)

    # What is so

    @property
    def limit(self) -> int:
        """Bytes that models may take together, 0: as many as are free. The environment comes before the settings."""
        return memory_limit(self._settings)

    def held(self, owner: str) -> tuple[Held, ...]:
        """What it has loaded."""
        return self._owners[owner].held

    def asleep(self, owner: str) -> Held | None:
        """The model that made room for another, and is loaded again with the next request."""
        return next((held for held in self._owners[owner].asleep if held.part == "model"), None)

    # Rooms

    def room(self, owner: str, lane: Lane, make: Callable[[], Keeper]) -> _Room:
        """The room of one engine on its lane."""
        self._owners[owner] = _Owner(lane, make)
        return _Room(self, owner)

    def sleep(self, owner: str) -> None:
        """Put it to sleep as soon as it has nothing to do."""
        self._errands.run(self._sleep_when_idle(owner))

    async def free(self, owner: str, model: str, weights: str) -> bool:
        """Whether a model can be used without putting anybody to sleep, and without filling the memory."""
        loaded = _named(self._owners[owner].held, model, weights) is not None
        return (loaded and not self._sleepers(owner)) or await self._short(owner, model, weights, 0) <= 0

    async def fits(self, owner: str, model: str, weights: str) -> bool:
        """See `Room.fits`. Many systems grant memory that they do not have, and end the program when it is used."""
        mine = self._owners[owner]
        if _named(mine.held, model, weights) is not None:
            return True
        if await mine.lane.call(lambda: mine.make().free_memory()) is not None:
            return True  # a card: what has no room on it waits beside it
        held = sum(held.bytes for one in self._owners.values() for held in one.held)
        return await self._expected(model, weights) <= free_memory() + held

    @asynccontextmanager
    async def take(
        self, owner: str, model: str, weights: str, pixels: int, tell: Callable[[str], None] | None
    ) -> AsyncIterator[None]:
        """See `Room.take`."""
        mine = self._owners[owner]
        async with self._one:
            await self._make_room(owner, model, weights, pixels, tell or (lambda _: None))
            mine.at_work += 1
            mine.idle.clear()
        try:
            yield
        finally:
            mine.at_work -= 1
            if not mine.at_work:
                mine.idle.set()
            self._errands.run(self._look(owner))

    async def _make_room(self, owner: str, model: str, weights: str, pixels: int, tell: Callable[[str], None]) -> None:
        while chosen := who_sleeps(await self._short(owner, model, weights, pixels), self._sleepers(owner)):
            at_work = [self._owners[one.owner] for one in chosen if self._owners[one.owner].at_work]
            if at_work:
                tell(WAITING)
                await at_work[0].idle.wait()
                continue
            for name in {one.owner for one in chosen}:
                await self._put_to_sleep(self._owners[name], {one.held.part for one in chosen if one.owner == name})

    async def _short(self, owner: str, model: str, weights: str, pixels: int) -> int:
        """Bytes that are missing for a model at work."""
        mine = self._owners[owner]
        loaded = _named(mine.held, model, weights)
        needed = working(pixels, loaded or self._known.get(measured_as(model, weights))) if pixels else 0
        if loaded is None:
            needed += await self._expected(model, weights) - sum(held.bytes for held in mine.held)
        return needed - await self._free(owner)

    def _sleepers(self, owner: str) -> list[Sleeper]:
        """What could make room for an owner's model."""
        return [Sleeper(name, held) for name, one in self._owners.items() if name != owner for held in one.held]

    async def _sleep_when_idle(self, owner: str) -> None:
        other = self._owners[owner]
        async with self._one:
            if other.at_work:
                await other.idle.wait()
            await self._put_to_sleep(other, {held.part for held in other.held})

    async def _put_to_sleep(self, other: _Owner, parts: set[str]) -> None:
        await other.lane.call(lambda: other.make().let_go(parts))
        gc.collect()  # here and nowhere else: see `studio.session.calm`
        other.asleep = tuple(held for held in other.held if held.part in parts)
        other.held = tuple(held for held in other.held if held.part not in parts)
        self.changed.emit()

    async def _expected(self, model: str, weights: str) -> int:
        known = self._known.get(measured_as(model, weights))
        return known.bytes if known is not None else await self._files.call(expected_bytes, model, weights)

    async def _free(self, owner: str) -> int:
        """Bytes that can still be taken on the owner's device."""
        mine = self._owners[owner]
        card = await mine.lane.call(lambda: mine.make().free_memory())
        there = int((free_memory() if card is None else card) * SHARE)
        if not self.limit:
            return there
        held = sum(held.bytes for one in self._owners.values() for held in one.held)
        return min(there, self.limit - held)

    async def _look(self, owner: str) -> None:
        """What has it loaded by now?"""
        mine = self._owners[owner]
        try:
            held = await mine.lane.call(lambda: mine.make().held())
        except StudioError:  # it could not be made, which was said where it was wanted
            return
        mine.held, mine.asleep = held, () if held else mine.asleep
        self._known |= {each.key: each for each in held}
        self._settings.set("measured_models", {name: asdict(each) for name, each in self._known.items()})
        self.changed.emit()


class _Room:
    """See `studio.session.room.Room`."""

    def __init__(self, memory: Memory, owner: str) -> None:
        self._memory = memory
        self._owner = owner

    async def free(self, model: str, weights: str = AS_THEY_ARE) -> bool:
        """See `Room.free`."""
        return await self._memory.free(self._owner, model, weights)

    async def fits(self, model: str, weights: str = AS_THEY_ARE) -> bool:
        """See `Room.fits`."""
        return await self._memory.fits(self._owner, model, weights)

    def take(
        self,
        model: str,
        pixels: int = 0,
        tell: Callable[[str], None] | None = None,
        weights: str = AS_THEY_ARE,
    ) -> Any:
        """See `Room.take`."""
        return self._memory.take(self._owner, model, weights, pixels, tell)


def _named(held: Collection[Held], model: str, weights: str) -> Held | None:
    return next((each for each in held if (each.name, each.weights) == (model, weights)), None)


def _remembered(settings: Settings) -> dict[str, Held]:
    """What was measured in earlier sessions."""
    known = {}
    for name, values in settings.get("measured_models", {}).items():
        try:
            known[str(name)] = Held(**values)
        except TypeError:  # of another version of the studio
            continue
    return known
