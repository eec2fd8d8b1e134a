"""The samplers session: what the samplers window shows and does. All of it works on lanes; nothing here waits."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.plugins import store
from studio.plugins.parts import Part
from studio.plugins.steps import Checking
from studio.plugins.template import new_project
from studio.session.errands import Errands, followed
from studio.session.installing import Installing
from studio.session.lanes import Lane
from studio.session.notices import Notices
from studio.session.sampler_entries import Entry, read_entries
from studio.session.samplers_engine import MakeWorkshop, Workshop, at_work


class SamplersSession(QObject):
    """The installed samplers, what confines them here, and what can be done with them.

    `notices` are its own, shown in the samplers window. `busy` says what is being measured, or nothing.
    """

    changed = Signal()  # the entries
    parts_changed = Signal()  # what is in force on this machine
    progressed = Signal()  # `busy` and `fraction`
    made = Signal(object)  # Path: a new project

    def __init__(self, paint: Lane, files: Lane, make_workshop: MakeWorkshop, errands: Errands) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        self.parts: tuple[Part, ...] = ()  # empty until they were tried
        self.notices = Notices(self)
        self.busy = ""
        self.fraction = 0.0  # of the check in progress
        self._paint = paint
        self._files = files
        self._make_workshop = make_workshop
        self._errands = errands
        self._measured: dict[str, dict[str, Any]] = {}  # built-in samplers that were measured on this machine
        self._trying = False
        self._closed = False
        self.installing = Installing(self, files)

    async def open(self) -> None:
        """Read which samplers there are."""
        await self.look()

    def close(self) -> None:
        """Ask the lanes for nothing more."""
        self._closed = True
        self.installing.close()

    async def look(self) -> None:
        """Read them anew; whoever shows them hears of it where something is different."""
        entries = await self._files.call(read_entries)
        entries = tuple(self._with_measured(entry) for entry in entries)
        if entries != self.entries:
            self.entries = entries
            self.changed.emit()

    def look_again(self) -> None:
        """The same, without being waited for."""
        if not self._closed:
            self.run(self.look())

    def entry(self, name: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.name == name), None)

    # What a window asks for

    def try_confinement(self) -> None:
        """Find out what is in force on this machine, once."""
        if not self.parts and not self._trying and not self._closed:
            self._trying = True
            self.run(self._try_confinement())

    def check(self, name: str) -> None:
        """Measure a sampler on this machine."""
        entry = self.entry(name)
        if entry is not None and not self.busy:
            self.run(self._check_built_in(name) if entry.plugin is None else self._recheck(entry.plugin.plugin))

    def set_enabled(self, plugin: str, enabled: bool) -> None:
        self._change(partial(store.set_enabled, plugin, enabled=enabled))

    def roll_back(self, plugin: str) -> None:
        """Go back to the version before; doing it again goes forward."""
        self._change(partial(store.roll_back, plugin))

    def remove(self, plugin: str) -> None:
        """Delete a plugin, all versions of it."""
        self._change(partial(store.remove, plugin))

    def new_project(self, name: str, parent: Path) -> None:
        """Write a project to start from; `made` brings its folder."""
        self.run(self._new_project(name, parent))

    # For the rest of the session

    def run(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Do something that takes long; what the user can mend is said in the samplers window."""
        return self._errands.run(work, self.notices)

    async def checked(self, ask: Callable[[Workshop], Any]) -> Any:
        """What the workshop answers; its progress is shown meanwhile."""
        answer: Any = None
        try:
            async with self._paint.steps(at_work(self._make_workshop, ask)) as steps:
                async for event in steps:
                    if isinstance(event, Checking):
                        self.say(f"{event.sampler}: {event.what}".removeprefix(": "), event.done / event.of)
                    else:
                        answer = event
        finally:
            self.say("")
        return answer

    def say(self, busy: str, fraction: float = 0.0) -> None:
        """This is what is going on."""
        self.busy, self.fraction = busy, fraction
        self.progressed.emit()

    def _change(self, act: Callable[[], object]) -> None:
        self.run(followed(self._files.call(act), self.look))

    async def _try_confinement(self) -> None:
        try:
            self.parts = await self.checked(lambda workshop: workshop.confinement())
            self.parts_changed.emit()
        finally:
            self._trying = False

    async def _check_built_in(self, name: str) -> None:
        self._measured[name] = await self.checked(lambda workshop: workshop.check_built_in(name))
        await self.look()

    async def _recheck(self, plugin: str) -> None:
        try:
            await self.checked(lambda workshop: workshop.recheck(plugin))
        finally:
            await self.look()

    async def _new_project(self, name: str, parent: Path) -> None:
        self.made.emit(await self._files.call(new_project, name, parent))

    def _with_measured(self, entry: Entry) -> Entry:
        passport = self._measured.get(entry.name) if entry.plugin is None else None
        return entry if passport is None else dataclasses.replace(entry, passport=passport, measured_here=True)
