"""The pen: passages become jobs of the queue and are written on the write lane."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.session.jobs import Job
from studio.session.lanes import Lane
from studio.session.passages import Outcome, Passage
from studio.session.queue import Queue
from studio.session.writing_engine import MakeWriter, write_order
from studio.write.addresses import is_server
from studio.write.events import Reply, Stage, TextEvent, TokenEvent

_OUTCOMES: dict[str, Outcome] = {"failed": "failed", "cancelled": "stopped"}
_STAGES = {"load": "Loading the model", "read": "Reading", "write": "Writing"}


class Pen(QObject):
    """Where passages are written, one after the other."""

    advanced = Signal(object)  # Passage: another token, or another phase

    def __init__(self, lane: Lane, make_writer: MakeWriter, queue: Queue, key_of: Callable[[str], str]) -> None:
        super().__init__()
        self.limits: dict[str, int] = {}  # model -> how many tokens it sees, once it has been loaded
        self._lane = lane
        self._make_writer = make_writer
        self._key_of = key_of
        self._queue = queue
        self._passages: dict[Job, Passage] = {}
        queue.removed.connect(self._forget)

    @property
    def writing(self) -> list[Passage]:
        """The passages that are not at their end."""
        return [passage for passage in self._passages.values() if passage.busy]

    def put(self, passage: Passage) -> None:
        """Queue a passage."""
        job = Job(passage.title, "write", partial(self._write, passage), fleeting=True)
        job.steps = passage.request.max_tokens
        self._passages[job] = passage
        passage.job = job
        job.ended.connect(self._ended)
        self._queue.add(job)

    def stop(self, passage: Passage) -> None:
        """End a passage after the token in progress."""
        if passage.job is not None and passage.busy:
            passage.job.cancel()

    async def _write(self, passage: Passage, job: Job) -> None:
        local = not is_server(passage.request.model)
        room = self._lane.room.take(passage.request.model, tell=job.say) if local else nullcontext()
        async with room, self._lane.steps(write_order(passage.order, self._make_writer, self._key_of)) as steps:
            job.pulls(steps)
            async for event in steps:
                self._take(passage, job, event)
                if local and isinstance(event, TokenEvent) and passage.request.model not in self.limits:
                    self.limits = await self._lane.call(self._known_limits)

    def _known_limits(self) -> dict[str, int]:
        return dict(self._make_writer().limits)

    def _take(self, passage: Passage, job: Job, event: TextEvent) -> None:
        match event:
            case Stage():
                if event.name == "read":
                    passage.prompt_tokens = event.total
                stage = event.detail or _STAGES.get(event.name, event.name)
                job.say(f"{stage} {event.done}/{event.total}" if event.done < event.total else stage)
                passage.staged.emit(job.stage)
            case TokenEvent():
                job.report(event.index + 1, passage.request.max_tokens, made=not event.replayed)
                passage.take_token(event)
            case Reply():
                passage.take_reply(event)
        self.advanced.emit(passage)

    def _ended(self, job: Job) -> None:
        passage = self._passages[job]
        passage.end(_OUTCOMES.get(job.state, "done"))
        self.advanced.emit(passage)
        if job.state == "cancelled":  # the user stopped it by name; there is nothing to look at in the queue
            asyncio.get_running_loop().call_soon(self._queue.remove, job)

    def _forget(self, job: Job) -> None:
        self._passages.pop(job, None)
