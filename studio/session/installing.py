"""An installation: brought here and shown, agreed to or not, then copied, checked and put into use."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.plugins import install
from studio.plugins.built_in import built_in_samplers
from studio.plugins.install import Plan
from studio.plugins.steps import ending
from studio.session.lanes import Lane

if TYPE_CHECKING:
    from studio.session.samplers import SamplersSession

State = Literal["idle", "bringing", "asking", "installing"]


class Installing(QObject):
    """One plugin on its way in. Nothing of it runs before `agree`."""

    changed = Signal()  # state, doing, plan or problem
    installed = Signal(str)  # name of its first sampler, which is in use or off

    def __init__(self, session: SamplersSession, files: Lane) -> None:
        super().__init__(session)
        self.state: State = "idle"
        self.doing = ""  # what is waited for, in words
        self.problem = ""  # why the last one did not come in
        self.plan: Plan | None = None
        self._session = session
        self._files = files
        self._work: Path | None = None
        self._task: asyncio.Task[None] | None = None

    def bring(self, what: str) -> None:
        """Fetch and read a wheel, zip or folder, a name on PyPI or an address; then `plan` says what it is."""
        if self.state in ("idle", "asking") and what.strip():
            self._task = self._session.run(self._bring(what.strip()))

    def agree(self) -> None:
        """Install what was shown."""
        if self.state == "asking" and self.plan is not None:
            self._task = self._session.run(self._install(self.plan))

    def cancel(self) -> None:
        """Leave it: whatever is under way stops, and nothing of it stays."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
        elif self.state != "idle" or self.problem:
            self._session.run(self._forget())

    def close(self) -> None:
        """The studio is going."""
        self.cancel()

    async def _bring(self, what: str) -> None:
        await self._forget()
        self._set("bringing", "Looking at it")
        problem = ""
        try:
            taken = {sampler.name for sampler in built_in_samplers()}
            self._work = Path(await self._files.call(tempfile.mkdtemp, prefix=install.WORK))
            async with self._files.steps(ending(install.prepare(what, taken, self._work))) as steps:
                async for event in steps:
                    if isinstance(event, Plan):
                        self.plan = event
                    else:
                        self._set("bringing", event)
        except StudioError as error:
            problem = str(error)
        finally:
            if self.plan is None:
                await self._forget(problem)
        if self.plan is not None:
            self._set("asking")

    async def _install(self, planned: Plan) -> None:
        self._set("installing", f"Installing {planned.manifest.name}")
        problem = ""
        try:
            problem = await self._admitted(planned)
        except StudioError as error:
            problem = str(error)
        finally:
            await self._forget(problem)
            await self._session.look()
        if not problem:
            self.installed.emit(next(iter(planned.manifest.entries)))

    async def _admitted(self, planned: Plan) -> str:
        """Copy it, check it, put it into use; why it is off, or nothing."""
        placed = None
        async with self._files.steps(ending(install.install(planned))) as steps:
            async for event in steps:
                if isinstance(event, str):
                    self._set("installing", event)
                else:
                    placed = event
        assert placed is not None
        self._set("installing", "Checking what it does")
        folder, receipt = placed
        before = planned.replaces
        plugin = await self._session.checked(lambda workshop: workshop.admit(folder, receipt, before))
        if not plugin.state.problem:
            return ""
        kept = f" Version {before.receipt.version} stays in use." if before and before.folder != folder else ""
        return f"{plugin.name} was not turned on: {plugin.state.problem}.{kept}"

    async def _forget(self, problem: str = "") -> None:
        """Let go of what was brought."""
        work, self._work, self.plan = self._work, None, None
        if work is not None:
            await self._files.call(shutil.rmtree, work, ignore_errors=True)
        self._set("idle", problem=problem)

    def _set(self, state: State, doing: str = "", problem: str = "") -> None:
        self.state, self.doing, self.problem = state, doing, problem
        self.changed.emit()
