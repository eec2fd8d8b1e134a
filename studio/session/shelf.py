"""The shelf: where the session's runs, pictures and presets are kept. All disk work is done on the files lane."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLockFile

from studio.errors import StudioError
from studio.files import paths, safety
from studio.files.library import Library
from studio.files.models import Model, scan
from studio.files.note import Note
from studio.files.pictures import read_note, write_png
from studio.paint.enlarge.request import Enlarged
from studio.paint.events import Painting
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from studio.session.engine import Order
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.notices import Notices
from studio.session.reopening import bring_tape, open_picture
from studio.session.runs import Run

T = TypeVar("T")


class Shelf:
    """Awaits the disk. Its library belongs to the files lane; nothing else touches it."""

    def __init__(self, lane: Lane, library_file: Path, errands: Errands, notices: Notices) -> None:
        self.lane = lane
        self.mark = True  # pictures carry the mark of AI output
        self.tape_budget = 5_000_000_000  # bytes
        self._library_file = library_file
        self.errands = errands
        self._notices = notices
        self._names = 0
        self._opened: Library | None = None
        self._lock: QLockFile | None = None
        self.alone = True  # no other window has this home open
        self._jobs: dict[Path, int] = {}  # files lane only: a run's tape -> its job in the library

    async def open(self) -> None:
        """Open the library. What is asked of it meanwhile waits behind this on the lane."""
        notice = await self.lane.call(self._open)
        if notice:
            self._notices.post(notice, kind="warning")
        if not self.alone:
            self._notices.post(
                "Another window of the studio is open on the same folder. You can paint in both; runs that are in the "
                "other one's queue stay there.",
                kind="warning",
            )

    async def close(self) -> None:
        """Close the library."""
        await self.lane.call(self._close)

    @property
    def library(self) -> Library:
        """The library, on the files lane only.

        Raises:
            StudioError: if it could not be opened.
        """
        if self._opened is None:
            raise StudioError(f"The library {self._library_file} is not open, so nothing can be kept in it.")
        return self._opened

    def new_tape(self, request: PaintRequest) -> Path:
        """A name that no other tape has: the time, and the prompt's first words."""
        self._names += 1
        words = re.sub(r"[^a-z0-9]+", "-", request.prompt.lower()).strip("-")[:40]
        stamp = f"{time.strftime('%Y%m%d-%H%M%S')}-{time.time_ns() // 1000 % 1_000_000:06}"
        return paths.tapes_folder() / f"{stamp}-{self._names}-{words}.tape"

    def begin(self, run: Run) -> None:
        """This run is in the queue: until `end`, the next start offers it again."""
        order = run.order
        self.errands.run(self.lane.call(self._begin, order))

    def end(self, run: Run) -> None:
        """This run is over, be it done, stopped or failed. Old tapes go if theirs are too many bytes."""
        self.errands.run(self._end(run.order, finished=run.outcome == "done"))

    def reorder(self, runs: Sequence[Run]) -> None:
        """The queue has another order."""
        order = [run.order.tape for run in runs]
        self.errands.run(self.lane.call(self._reorder, order))

    async def keep(self, run: Run, painting: Painting) -> tuple[Path, ...]:
        """Write the pictures of a run, and put them into the library."""
        return await self.lane.call(self._keep, run.order.tape, painting)

    async def keep_draft(self, run: Run, painting: Painting | None) -> None:
        """Put a run whose tape is only on the disk into the library, with its pictures if it has come to any."""
        await self.lane.call(self._begin, run.order)
        if painting is not None:
            run.files = await self.keep(run, painting)
        await self._end(run.order, finished=painting is not None)

    async def keep_enlarged(self, source: Path, enlarged: Enlarged) -> Path:
        """Write an enlarged picture among the others, and put it into the library."""
        return await self.lane.call(self._keep_enlarged, source, enlarged)

    def tell(self, text: str) -> None:
        """Say in the notice bar what was kept."""
        self._notices.post(text)

    async def unfinished(self) -> list[Run]:
        """The runs in the queue that another session left, with what their tapes hold."""
        found, problems = await self.lane.call(self._unfinished)
        for problem in problems:
            self._notices.report(problem)
        return [_run_of(order, tape) for order, tape in found]

    async def presets(self) -> dict[str, dict[str, Any]]:
        return await self.call(lambda library: library.presets.all())

    async def save_preset(self, name: str, request: dict[str, Any]) -> None:
        await self.call(lambda library: library.presets.save(name, request))

    async def delete_preset(self, name: str) -> None:
        await self.call(lambda library: library.presets.delete(name))

    async def models(self) -> tuple[Model, ...]:
        found = await self.lane.call(scan)
        return tuple(model for model in found if model.family != "language")

    async def read_note(self, path: Path) -> Note:
        return await self.lane.call(read_note, path)

    async def open_picture(self, path: Path) -> tuple[Run, Mapping[str, Any]]:
        """A picture as the run that it came from, with its tape where that is still there, and its receipt.

        Or a tape itself, from anywhere.
        """
        if path.suffix == ".tape":
            brought = await self.lane.call(bring_tape, path)
            run = Run(Order(brought.request, brought.path or path))
            run.take_tape(brought)
            run.outcome = "stopped"  # its pictures are elsewhere, or not made yet; it can be painted to its end
            return run, brought.head.environment if brought.head else {}
        kept = await self.call(lambda library: open_picture(path, library))
        run = Run(Order(kept.request, kept.tape.path if kept.tape and kept.tape.path else Path()))
        if kept.tape is not None:
            run.take_tape(kept.tape)
        run.request = kept.request
        run.pictures = kept.pictures
        run.flagged = safety.flagged(kept.receipt, len(kept.pictures))
        run.files = kept.files
        run.outcome = "done"
        return run, kept.receipt

    async def call(self, function: Callable[[Library], T]) -> T:
        """Something else to ask the library."""
        return await self.lane.call(lambda: function(self.library))

    # On the files lane

    def _open(self) -> str:
        paths.create_folder(self._library_file.parent)
        self._lock = QLockFile(str(self._library_file.with_name("studio.lock")))
        self._lock.setStaleLockTime(0)  # only a process that is gone has left a stale one
        self.alone = self._lock.tryLock(0)
        self._opened = Library(self._library_file)
        return self._opened.notice

    def _close(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _begin(self, order: Order) -> None:
        with self.library.transaction():
            parent = self.library.tapes.at_path(order.parent.name) if order.parent else None
            if self.library.tapes.at_path(order.tape.name) is None:
                self.library.tapes.add(
                    order.tape.name,
                    size=_size(order.tape),
                    parent_id=parent.id if parent else None,
                    parent_step=order.step if parent else None,
                )
            if order.tape not in self._jobs:
                self._jobs[order.tape] = self.library.jobs.add("paint", _order_to_json(order))

    async def _end(self, order: Order, *, finished: bool) -> None:
        dropped = await self.lane.call(self._end_on_lane, order, finished)
        if dropped:
            size = sum(dropped) / 1e6
            self._notices.post(
                f"{len(dropped)} old tapes ({size:,.0f} MB) were dropped to stay within the tape budget of "
                f"{self.tape_budget / 1e9:g} GB. All pictures are still there; pin a tape to keep it for good."
            )

    def _end_on_lane(self, order: Order, finished: bool) -> list[int]:
        if (job := self._jobs.pop(order.tape, None)) is not None:
            self.library.jobs.delete(job)
        row = self.library.tapes.at_path(order.tape.name)
        if row is None:
            return []
        if not order.tape.exists():  # cancelled before its turn
            self.library.tapes.delete(row.id)
            return []
        self.library.tapes.grow(row.id, _size(order.tape), finished=finished)
        return self._drop_old_tapes({row.id})

    def _drop_old_tapes(self, in_use: set[int]) -> list[int]:
        """Bring the tapes back into their budget; gives the sizes of those that went."""
        if not self.alone:  # what the other window is at work on is not known here
            return []
        rows = {self.library.tapes.at_path(tape.name) for tape in self._jobs}
        in_use = in_use | {row.id for row in rows if row} | {row.parent_id for row in rows if row and row.parent_id}
        dropped = self.library.tapes.over_budget(self.tape_budget, keep=in_use)
        for tape in dropped:
            (paths.tapes_folder() / tape.path).unlink(missing_ok=True)
            self.library.tapes.delete(tape.id)
        return [tape.bytes for tape in dropped]

    def _reorder(self, tapes: list[Path]) -> None:
        self.library.jobs.reorder([self._jobs[tape] for tape in tapes if tape in self._jobs])

    def _keep(self, tape: Path, painting: Painting) -> tuple[Path, ...]:
        folder = paths.create_folder(paths.pictures_folder())
        request = painting.request.to_json()
        row = self.library.tapes.at_path(tape.name)
        files = []
        for index, pixels in enumerate(painting.pictures):
            path = folder / f"{tape.stem}{f'-{index + 1}' if len(painting.pictures) > 1 else ''}.png"
            receipt = {**painting.receipt, "tape": tape.name, "batch_index": index, "seconds": painting.seconds}
            write_png(path, pixels, request=request, receipt=receipt, mark=self.mark)
            self.library.pictures.add(path.name, request, tape_id=row.id if row else None, batch_index=index)
            files.append(path)
        return tuple(files)

    def _keep_enlarged(self, source: Path, enlarged: Enlarged) -> Path:
        folder = paths.create_folder(paths.pictures_folder())
        height, width = enlarged.picture.shape[:2]
        stems = (f"{source.stem}-{width}x{height}{end}" for end in ("", *(f"-{n}" for n in range(2, 10_000))))
        path = next(path for path in (folder / f"{stem}.png" for stem in stems) if not path.exists())
        receipt = {**enlarged.receipt, "seconds": enlarged.seconds}
        write_png(path, enlarged.picture, request=enlarged.note, receipt=receipt, mark=self.mark)
        self.library.pictures.add(path.name, enlarged.note, size=(width, height))
        return path

    def _unfinished(self) -> tuple[list[tuple[Order, Tape | None]], list[StudioError]]:
        found, problems = [], []
        if not self.alone:  # they may be running in the other window now
            return [], []
        for job in self.library.jobs.all():
            if job.kind != "paint":
                continue
            try:
                order = _order_from_json(job.data)
                tape = Tape.open(order.tape) if order.tape.exists() else None
            except StudioError as error:  # a tape that was damaged: its file stays where it is
                self.library.jobs.delete(job.id)
                problems.append(error)
                continue
            if order.tape not in self._jobs:  # else it was begun just now, before this was asked
                self._jobs[order.tape] = job.id
                found.append((order, tape))
        return found, problems


def _run_of(order: Order, tape: Tape | None) -> Run:
    run = Run(order)
    if tape is not None:
        run.take_tape(tape)
    return run


def _size(tape: Path) -> int:
    return tape.stat().st_size if tape.exists() else 0


def _order_to_json(order: Order) -> dict[str, Any]:
    return {
        "request": order.request.to_json(),
        "tape": order.tape.name,
        "parent": order.parent.name if order.parent else None,
        "step": order.step,
        "until": order.until,
    }


def _order_from_json(values: dict[str, Any]) -> Order:
    folder = paths.tapes_folder()
    return Order(
        PaintRequest.from_json(values["request"]),
        folder / values["tape"],
        folder / values["parent"] if values["parent"] else None,
        values["step"],
        values["until"],
    )
