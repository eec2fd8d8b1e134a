"""Live painting on the real loop and lanes, with a painter of a few lines."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from studio.errors import OutOfMemoryError, StudioError
from studio.files import paths
from studio.files.models import Model
from studio.files.pictures import read_note
from studio.files.settings import Settings
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from studio.session import live as module
from studio.session.layers.toolbox import Toolbox
from studio.session.live import Live
from studio.session.runs import Run
from tests.session.conftest import Go
from tests.session.fakes import FakePainter
from tests.session.rig import REQUEST, Rig, pixels, rig, until

pytestmark = pytest.mark.usefixtures("empty_home")

SLOW = Model(name="fox", path=Path("fox"), family="stable-diffusion", size=1, width=64, height=64)
DIES = """
import asyncio, os, signal
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from tests.session.fakes import FakePainter
from tests.session.rig import until
from tests.session.test_live import at_work

async def work():
    painter = FakePainter(gated=True)
    async with at_work(painter) as s:
        s.live.turn(True)
        painter.gate.release(2)
        await until(lambda: s.rig.painting.shown_step == 2)
        await s.rig.errands.finish()
        os.kill(os.getpid(), signal.SIGKILL)

application = QApplication([])
with QEventLoop(application) as loop:
    asyncio.set_event_loop(loop)
    loop.run_until_complete(work())
"""
MODELS = (
    SLOW,
    replace(SLOW, name="bear-turbo", steps=4, cfg_scale=1.0),
    replace(SLOW, name="fox-4-steps", steps=4, cfg_scale=1.0),
    replace(SLOW, name="fox-2-steps", steps=2, problem="It is damaged."),
    replace(SLOW, name="flux", family="flux", steps=4),
)


@pytest.fixture(autouse=True)
def _no_long_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAUSE", 20)


@dataclass
class Setting:
    rig: Rig
    live: Live
    toolbox: Toolbox
    settings: Settings

    @property
    def current(self) -> Run:
        assert self.rig.painting.current is not None
        return self.rig.painting.current

    async def shows(self, prompt: str, state: str = "done") -> Run:
        """Wait until a run of this prompt is on the canvas, and has come so far."""
        painting = self.rig.painting
        await until(lambda: painting.current is not None and painting.current.request.prompt == prompt)
        await until(lambda: self.current.state == state)
        await self.rig.settled()
        return self.current

    async def left_behind(self) -> tuple[int, int, int, int]:
        """Tapes on the disk, and tapes, pictures and jobs in the library."""
        tapes, pictures, jobs = await self.rig.shelf.call(
            lambda library: (library.tapes.over_budget(-1, keep=set()), library.pictures.page(), library.jobs.all())
        )
        files = list(paths.tapes_folder().glob("*")) if paths.tapes_folder().is_dir() else []
        return len(files), len(tapes), len(pictures), len(jobs)


@asynccontextmanager
async def at_work(painter: FakePainter, request: PaintRequest = REQUEST) -> AsyncIterator[Setting]:
    async with rig(painter, request) as r:
        settings = Settings.open(paths.settings_file())
        toolbox = Toolbox(settings)
        live = Live(r.painting._easel, r.queue, r.painting, r.shelf, toolbox, settings)
        r.painting.offer_models(MODELS)
        try:
            yield Setting(r, live, toolbox, settings)
        finally:
            live.close()


async def _uncut(**changes: object) -> bytes:
    async with rig(FakePainter(), REQUEST.replace(**changes)) as r:
        r.painting.paint()
        await r.settled()
        return pixels(r.painting.runs[0])


def test_every_change_is_a_draft_and_the_one_it_replaces_leaves_nothing(go: Go) -> None:
    async def work() -> None:
        async with at_work(FakePainter()) as s:
            painting = s.rig.painting
            s.live.turn(True)  # what is asked for already is painted at once
            first = await s.shows("a red apple")
            for changes in ({"prompt": "a pear"}, {"sampler": "euler"}, {"steps": 4}, {"seed": 8}, {"cfg_scale": 1.0}):
                painting.edit(**changes)
                await until(lambda: s.current.request == painting.request)
                await s.shows(painting.request.prompt)
            assert s.current is not first and painting.runs == [s.current]
            assert [k for k in range(1, 5) if len(s.current.picture_at(k))] == [1, 2, 3, 4]
            assert s.rig.queue.jobs == [] and s.rig.said == []
            assert await s.left_behind() == (0, 0, 0, 0)

    go(work())


def test_only_the_newest_request_is_painted_and_the_old_picture_stays_until_it_shows(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with at_work(painter) as s:
            s.live.turn(True)
            painter.gate.release(6)
            first = await s.shows("a red apple")
            s.rig.painting.edit(prompt="a")
            await until(lambda: len(s.rig.queue.jobs) == 1)
            for word in ("a p", "a pe", "a pea", "a pear"):  # typed on while the draft of "a" is at its first step
                s.rig.painting.edit(prompt=word)
                await asyncio.sleep(0.002)
            await asyncio.sleep(0.1)
            assert (s.current, len(s.rig.painting.runs)) == (first, 1)
            calls = painter.calls
            painter.gate.release(100)
            last = await s.shows("a pear")
            assert painter.calls - calls <= 1 + 6  # one step of the draft that gave way
            assert pixels(last) == await _uncut(prompt="a pear")
            assert s.rig.painting.undo() is None and s.rig.painting.request.prompt == "a red apple"  # one step

    go(work())


@pytest.mark.parametrize("by_paint", [True, False])
def test_a_kept_draft_is_what_paint_would_have_painted_bit_for_bit(go: Go, by_paint: bool) -> None:
    async def work() -> None:
        async with at_work(FakePainter(), REQUEST.replace(batch=2)) as s:
            s.live.turn(True)
            draft = await s.shows("a red apple")
            assert s.live.can_keep and not s.rig.painting.begins_anew
            s.rig.painting.paint() if by_paint else s.live.keep()
            await s.rig.settled()
            assert (s.current, s.live.can_keep, draft.state) == (draft, False, "done")
            assert s.rig.painting.begins_anew  # the very same picture again would be none
            assert await s.left_behind() == (1, 1, 2, 0)
            assert read_note(draft.files[1]).receipt["tape"] == draft.order.tape.name
            s.live.turn(False)
            plain = s.rig.painting.paint_request(draft.request)
            await s.rig.settled()
            assert pixels(draft) == pixels(plain)
            one, two = (Tape.open(run.order.tape) for run in (draft, plain))
            assert one.finished and one.segments == two.segments and one.head.sigmas == two.head.sigmas
            assert all(np.array_equal(a.denoised, b.denoised) for a, b in zip(one.calls, two.calls, strict=True))

    go(work())


def test_a_draft_that_is_kept_in_the_middle_goes_on_from_there(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with at_work(painter) as s:
            s.live.turn(True)
            painter.gate.release(2)
            await until(lambda: s.rig.painting.shown_step == 2)
            s.live.keep()
            painter.gate.release(100)
            run = await s.shows("a red apple")
            assert (painter.calls, run.draft, len(run.files)) == (6, None, 1)
            assert await s.left_behind() == (1, 1, 1, 0)
            assert pixels(run) == await _uncut()

    go(work())


def test_branching_saving_and_exporting_keep_a_draft(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with at_work(FakePainter()) as s:
            painting = s.rig.painting
            s.live.turn(True)
            draft = await s.shows("a red apple")
            painting.branch(draft, 3, prompt="a plum")
            await s.rig.settled()
            assert (painting.runs[0], painting.runs[1].parent_run) == (draft, draft)
            assert pixels(painting.runs[1]) != pixels(draft) and await s.left_behind() == (2, 2, 2, 0)
            for word, use in (
                ("a quince", lambda run: painting.export(run, tmp_path / "a.png", "png")),
                ("a cherry", lambda run: painting.export(run, tmp_path / "b.gif", "gif")),
            ):
                painting.edit(prompt=word)
                run = await s.shows(word)
                use(run)
                await s.rig.settled()
                assert run.draft is None and len(run.files) == 1

    go(work())


def test_a_painting_comes_first_and_live_goes_on_with_the_next_change(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with at_work(painter) as s:
            painting = s.rig.painting
            s.live.turn(True)
            painter.gate.release(1)
            await until(lambda: painting.shown_step == 1)
            painting.edit(prompt="a pear")
            painting.paint()  # not on the canvas yet, so it is painted, from the same seed
            painted = s.current
            assert (painted.draft, painted.request.seed) == (None, REQUEST.seed)
            painter.gate.release(1)  # the draft's step in progress
            await until(lambda: painted.state == "running")
            painting.edit(prompt="a plum")
            await until(lambda: s.live.waits)
            painting.pause()
            painter.gate.release(100)
            await asyncio.sleep(0.1)
            assert painted.state == "paused" and s.live.waits
            painting.resume()
            last = await s.shows("a plum")
            assert (painted.state, len(painted.files), last.draft is None) == ("done", 1, False)
            assert not s.live.waits and await s.left_behind() == (1, 1, 1, 0)

    go(work())


def test_pausing_and_stopping_a_draft(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with at_work(painter) as s:
            painting = s.rig.painting
            s.live.turn(True)
            painter.gate.release(2)
            await until(lambda: painting.shown_step == 2)
            painting.pause()
            painter.gate.release(1)
            painting.edit(prompt="a pear")
            await until(lambda: s.live.waits)
            parent = s.current
            painting.paint()  # as after every pause: a branch from here
            painter.gate.release(100)
            await s.rig.settled()
            child = painting.runs[1]
            assert (child.parent_run, child.parent_step, child.state) == (parent, parent.done, "done")
            assert (parent.draft, parent.state) == (None, "stopped") and Tape.open(parent.order.tape).steps_on_record
            painting.edit(prompt="a plum")
            await s.shows("a plum")
            painter.gate = painter.gate.__class__(0)
            painting.edit(prompt="a cherry")
            painter.gate.release(1)
            await until(lambda: s.current.request.prompt == "a cherry")
            painting.stop()
            painter.gate.release(100)
            stopped = await s.shows("a cherry", "stopped")
            await asyncio.sleep(0.1)
            assert s.current is stopped and [job.state for job in s.rig.queue.jobs] == ["done"]  # the branch

    go(work())


def test_the_memorys_end_switches_it_off_for_a_model_that_has_painted_too(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter()
        async with at_work(painter) as s:
            s.live.turn(True)
            await s.shows("a red apple")
            painter.fails_at[0] = OutOfMemoryError("load", "There is not enough memory.")
            for prompt in ("a pear", "a plum", "a cherry"):
                s.rig.painting.edit(prompt=prompt)
                await until(lambda: not s.live.on)
                await s.rig.settled()
            assert (s.live.why, s.rig.said) == ("failed", ["There is not enough memory."])

    go(work())


def test_a_model_that_cannot_paint_switches_it_off_and_another_mistake_does_not(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter()
        async with at_work(painter) as s:
            painter.fails_at[0] = StudioError("The model cannot be loaded. Fetch it again.")
            s.live.turn(True)
            await until(lambda: not s.live.on)
            assert (s.live.why, s.rig.said) == ("failed", ["The model cannot be loaded. Fetch it again."])
            await s.rig.settled()
            assert s.rig.queue.jobs == [] and await s.left_behind() == (0, 0, 0, 0)
            painter.fails_at.clear()
            s.live.turn(True)  # the same request once more
            await s.shows("a red apple")
            painter.fails_at[0] = StudioError("There is no LoRA pear.")
            s.rig.painting.edit(prompt="a <lora:pear:1>")
            await until(lambda: len(s.rig.said) == 2)
            await s.rig.settled()
            painter.fails_at.clear()
            s.rig.painting.edit(prompt="a pear")
            assert s.live.on and (await s.shows("a pear")).draft is not None

    go(work())


def test_switched_off_it_paints_nothing_and_the_draft_can_still_be_kept(go: Go) -> None:
    async def work() -> None:
        async with at_work(FakePainter()) as s:
            s.rig.painting.edit(prompt=" ")
            s.live.turn(True)
            await asyncio.sleep(0.1)
            assert s.rig.painting.current is None  # no words yet
            s.rig.painting.edit(prompt="a pear")
            draft = await s.shows("a pear")
            s.toolbox.go("mask")
            s.rig.painting.edit(prompt="a plum")
            await asyncio.sleep(0.1)
            s.toolbox.go("watch")
            s.live.turn(False)
            s.rig.painting.edit(prompt="a cherry")
            await asyncio.sleep(0.1)
            assert s.current is draft and s.live.can_keep
            s.live.keep()
            await s.rig.settled()
            assert await s.left_behind() == (1, 1, 1, 0)

    go(work())


def test_a_draft_that_cannot_be_written_stays_a_draft(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work() -> None:
        async with at_work(FakePainter()) as s:
            s.live.turn(True)
            draft = await s.shows("a red apple")
            with monkeypatch.context() as patch:
                patch.setattr(Tape, "branch", _full)
                s.live.keep()
                await s.rig.settled()
            assert s.rig.said == ["The disk is full."] and s.live.can_keep
            s.live.keep()
            await s.rig.settled()
            assert len(draft.files) == 1 and await s.left_behind() == (1, 1, 1, 0)

    go(work())


def _full(*_: object) -> Tape:
    raise StudioError("The disk is full.")


def test_a_window_closed_in_the_middle_of_a_draft_leaves_nothing_to_go_on_with(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with at_work(painter) as s:
            s.live.turn(True)
            painter.gate.release(2)
            await until(lambda: s.rig.painting.shown_step == 2)
            painter.gate.release(1)
        async with at_work(FakePainter()) as s:
            assert s.rig.painting.offer_unfinished() == []
            assert not s.live.on and await s.left_behind() == (0, 0, 0, 0)

    go(work())


def test_a_studio_that_is_killed_in_the_middle_of_a_draft_leaves_none(go: Go) -> None:
    ended = subprocess.run([sys.executable, "-c", DIES], timeout=60, check=False, cwd=Path(__file__).parents[2])
    assert ended.returncode == -signal.SIGKILL and paths.library_file().is_file()

    async def work() -> None:
        async with at_work(FakePainter()) as s:
            assert s.rig.painting.runs == [] and await s.left_behind() == (0, 0, 0, 0)

    go(work())


def test_the_nearest_model_of_few_steps_is_offered_until_that_is_dismissed(go: Go) -> None:
    async def work() -> None:
        async with at_work(FakePainter(), REQUEST.replace(model="fox", steps=20)) as s:
            assert s.live.quicker == ""  # not before it is switched on
            s.live.turn(True)
            assert s.live.quicker == "fox-4-steps"
            s.live.take_quicker()
            request = s.rig.painting.request
            assert (request.model, request.steps, request.cfg_scale, s.live.quicker) == ("fox-4-steps", 4, 1.0, "")
            s.rig.painting.undo()
            assert s.rig.painting.request.steps == 20 and s.live.quicker
            s.live.dismiss_quicker()
            assert s.live.quicker == "" and s.settings.get("offer_quicker", True) is False
            await s.rig.settled()

    go(work())
