"""Runs as files for elsewhere: a step or the finished picture, the denoising as an animation, a sheet of the steps."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.files.animations import write_animation, write_sheet
from studio.files.pictures import write_picture
from studio.paint.events import Pictures
from studio.session.engine import MakeEngine
from studio.session.jobs import Job
from studio.session.lanes import Lane
from studio.session.notices import Notices
from studio.session.runs import Run

STILLS = ("png", "jpeg", "webp")
ANIMATIONS = ("gif", "webp_animation", "mp4")
SHEET = "contact_sheet"


class _Stopped(Exception):  # noqa: N818 - no error
    pass


async def save_step(
    paint_lane: Lane, make_engine: MakeEngine, run: Run, step: int, path: Path, notices: Notices, _: Job
) -> None:
    """Write what was predicted at a step, decoded at full size, each of a batch to a file of its own."""
    if run.tape is None:
        raise StudioError("This run has no tape any more, so its steps cannot be saved.")
    tape = run.tape
    async with paint_lane.room.take(
        tape.request.model, tape.request.width * tape.request.height, weights=tape.request.weights
    ):
        pictures = await paint_lane.call(lambda: make_engine().frame(tape, step))
    files = await paint_lane.call(_write_stills, run, pictures, path, {"step": step})
    notices.post(f"Saved {_listed(files)}.")


async def export(
    files_lane: Lane, run: Run, path: Path, kind: str, options: Mapping[str, Any], notices: Notices, job: Job
) -> None:
    """Write a run out. Options: note and quality for stills, seconds (of the whole) and side for animations."""
    frames = [run.picture_at(step) for step in range(1, run.done + 1)]
    if kind in STILLS:
        files = await files_lane.call(_write_stills, run, run.picture_at(run.steps), path, {}, **options)
    elif kind in ANIMATIONS:
        files = [path]
        await _frame_by_frame(files_lane, partial(write_animation, path, frames, run.pictures, **options), frames, job)
    elif kind == SHEET:
        files = [path]
        await _frame_by_frame(files_lane, partial(write_sheet, path, frames, **options), frames, job)
    else:
        raise StudioError(f"There is no export {kind!r}. There are: {', '.join((*STILLS, *ANIMATIONS, SHEET))}.")
    notices.post(f"Exported {_listed(files)}.")


async def _frame_by_frame(lane: Lane, write: Callable[..., None], frames: list[Pictures], job: Job) -> None:
    """Write on the lane, tell the job of each frame, and stop before the next one when the job is cancelled."""
    loop, stopped = asyncio.get_running_loop(), threading.Event()

    def at(number: int) -> None:
        if stopped.is_set():
            raise _Stopped  # nobody waits for the call any more
        loop.call_soon_threadsafe(job.report, number - 1, len(frames))

    try:
        await lane.call(write, at=at)
    except asyncio.CancelledError:
        stopped.set()
        raise


def _write_stills(run: Run, pictures: Pictures, path: Path, receipt: Mapping[str, Any], **options: Any) -> list[Path]:
    files = []
    for index, pixels in enumerate(pictures):
        file = path if len(pictures) == 1 else path.with_stem(f"{path.stem}-{index + 1}")
        note = {**receipt, "batch_index": index}
        write_picture(file, pixels, request=run.request.to_json(), receipt=note, **options)
        files.append(file)
    return files


def _listed(files: list[Path]) -> str:
    return f"{files[0].name} to {files[-1].name} in {files[0].parent}" if len(files) > 1 else str(files[0])
