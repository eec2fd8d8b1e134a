"""The writing session: what the writing dock shows and does."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.files.models import Model
from studio.files.settings import Settings
from studio.session import drafts, titles, writing_tasks
from studio.session.chats import Chats
from studio.session.code_colours import CodeColours
from studio.session.documents import Documents
from studio.session.errands import Errands
from studio.session.illustrations import Illustrations
from studio.session.lanes import Lane
from studio.session.latest import Latest
from studio.session.measures import Measures
from studio.session.next_word import NextWord
from studio.session.notices import Notices
from studio.session.painting import PaintingSession
from studio.session.passages import Passage, TextOrder
from studio.session.prompts import Prompts
from studio.session.queue import Queue
from studio.session.servers import Servers
from studio.session.small_pictures import SmallPictures
from studio.session.variants import Variants
from studio.session.writing_engine import MakeWriter
from studio.session.writing_pen import Pen
from studio.session.writing_presets import STEERING, WritingPresets, remembered
from studio.write.addresses import is_server
from studio.write.request import STARTER, Message, TextRequest, continuation

LARGEST_SEED = 2**31 - 1  # of the dice


class WritingSession(QObject):
    """All state of the writing room. Every method returns at once; results come as signals."""

    request_changed = Signal()
    models_changed = Signal()
    heat_changed = Signal()
    passage_started = Signal(object)  # Passage
    progressed = Signal()  # what `status` tells has changed

    def __init__(
        self,
        lane: Lane,
        files: Lane,
        make_writer: MakeWriter,
        queue: Queue,
        notices: Notices,
        errands: Errands,
        settings: Settings,
        painting: PaintingSession,
        scan: Callable[[], list[Model]],
    ) -> None:
        super().__init__()
        self._files = files
        self._notices = notices
        self._errands = errands
        self._settings = settings
        self._scan = scan
        self.servers = Servers(settings, notices, errands)
        self.servers.changed.connect(self._servers_changed)
        self._pen = Pen(lane, make_writer, queue, self.servers.key_of)
        self._pen.advanced.connect(self._advanced)
        self._names = 0
        self._presets = WritingPresets(settings)
        self.request = remembered(settings)  # what the steering controls show; its text is that of nothing yet
        self.free_seed = bool(settings.get("writing_free_seed", True))  # a new seed for every text
        self.heat = bool(settings.get("heat", True))  # whether words are coloured by how sure the model was
        self.suggests = bool(settings.get("suggests", False))  # whether the model writes ahead in a pause
        self.mark = bool(settings.get("mark_texts", True))
        self.models: tuple[Model, ...] = ()
        self.last: Passage | None = None  # the one that was at work last
        self.documents = Documents(files, notices, errands, settings)
        self.chats = Chats(self, files, errands, settings)
        self.painting = painting
        self.prompts = Prompts(self, painting)
        self.measures = Measures(files, errands)
        self.illustrations = Illustrations(self, painting)
        self.code_colours = CodeColours(files, errands)
        self.small_pictures = SmallPictures(files, errands)
        self.variants = Variants(self, painting, lane, make_writer, errands)
        self.next_word = NextWord(self, lane, make_writer, errands)
        self._servers_changed()

    # Steering

    def edit(self, **changes: Any) -> bool:
        """Change what the next text is written with. What cannot be is refused with a notice."""
        try:
            self.request = self.request.replace(**changes)
        except StudioError as error:
            self._notices.report(error)
            self.request_changed.emit()
            return False
        self._settings.set("writing", {name: getattr(self.request, name) for name in STEERING})
        self.request_changed.emit()
        return True

    def use_preset(self, name: str) -> None:
        self.edit(**self._presets.values(name))

    @property
    def own_presets(self) -> tuple[str, ...]:
        """The names of the user's own presets."""
        return tuple(self._presets.own)

    def save_preset(self, name: str) -> None:
        """Keep the settings under a name."""
        if name.strip():
            self._presets.save(name.strip()[:60], self.request)

    def delete_preset(self, name: str) -> None:
        self._presets.delete(name)

    def use_local(self) -> None:
        """Write with a model of this machine again."""
        names = [model.name for model in self.models if not model.problem]
        self.edit(model=STARTER if STARTER in names or not names else names[0])

    def keep_seed(self, kept: bool) -> None:
        """Write every text with the seed shown, or throw a new one each time."""
        self.free_seed = not kept
        self._settings.set("writing_free_seed", self.free_seed)
        self.request_changed.emit()

    # Writing

    def write(self, request: TextRequest, title: str) -> Passage:
        """Ask for a text; it is written when its turn comes."""
        return self._put(Passage(TextOrder(request, self._new_tape()), title))

    def continue_text(self, before: str, **changes: Any) -> Passage | None:
        """Go on from the cursor. `before` is the document up to it; the model reads the last part of it."""
        seen = writing_tasks.seen_of(before)
        if not seen.strip():
            self._notices.post("Write a first line, and the assistant goes on from there.")
            return None
        return self._ask(
            lambda: continuation(seen.rstrip(" "), **{**self.steering(), **changes}), titles.passage("continue")
        )

    def work_on(self, text: str, task: str, option: str = "") -> Passage | None:
        """Let the assistant make a changed version of a text; nothing is replaced by it."""
        name, make = writing_tasks.task(task, option)
        fixed = {"model": self.request.model, "seed": self.steering()["seed"]}
        return self._ask(lambda: make(text, **fixed), name)

    def answer(self, messages: tuple[Message, ...]) -> Passage | None:
        """The next turn of a conversation."""
        return self._ask(lambda: TextRequest(messages=messages, **self.steering()), titles.passage("reply"))

    def regrow(self, passage: Passage, index: int, choose: int | None = None) -> Passage:
        """Branch at token `index` of a passage, with the token of this id there; the old one stays as it is."""
        self.stop(passage)
        request = passage.request.replace(max_tokens=max(passage.request.max_tokens, index + 40))
        order = TextOrder(request, self._new_tape(), passage.order.tape, index, choose)
        return self._put(Passage(order, f"Regrow “{passage.text[:24].strip()}…”", passage))

    def stop(self, passage: Passage | None = None) -> None:
        """End a text after the token in progress; without one, all that are being written."""
        for one in [passage] if passage is not None else self._pen.writing:
            self._pen.stop(one)

    @property
    def busy(self) -> bool:
        return bool(self._pen.writing)

    @property
    def away(self) -> bool:
        """Whether the chosen model is on a server, here or elsewhere."""
        return is_server(self.request.model)

    def latest(self, then: Callable[[Any], None]) -> Latest:
        """A place on the files lane where a widget has something worked out, of which only the newest matters."""
        return Latest(self._files, self._errands, then)

    def say(self, text: str) -> None:
        """Tell the user something, in the notice bar."""
        self._notices.post(text)

    def limit(self) -> int | None:
        """How many tokens the chosen model sees; None before it has been loaded."""
        return self._pen.limits.get(self.request.model)

    def steering(self) -> dict[str, Any]:
        """The settings for the next text, with its own seed."""
        values = {name: getattr(self.request, name) for name in STEERING}
        return {**values, "seed": secrets.randbelow(LARGEST_SEED)} if self.free_seed else values

    def set_heat(self, shown: bool) -> None:
        """Colour words by how sure the model was of them, or do not."""
        self.heat = shown
        self._settings.set("heat", shown)
        self.heat_changed.emit()

    def set_suggesting(self, wanted: bool) -> None:
        """Suggest in a pause what could come next, or do not."""
        self.suggests = wanted
        self._settings.set("suggests", wanted)

    def set_mark(self, wanted: bool) -> None:
        """Whether exports say that AI helped, where it did."""
        self.mark = wanted
        self._settings.set("mark_texts", wanted)

    def export(self, text: str, path: Path, *, helped: bool) -> None:
        """Write a document out; the kind is the path's ending. `helped`: a model wrote some of it."""
        self._errands.run(self._export(text, path, helped and self.mark))

    # Start and end of a session

    async def open(self) -> None:
        """Read what was kept: documents, chats, models."""
        await self.documents.open()
        await self.chats.open()
        await self.look_for_models()

    def refresh_models(self) -> None:
        """Look into the models folder again."""
        self._errands.run(self.look_for_models())

    async def look_for_models(self) -> None:
        """Read the models folder anew."""
        self.offer_models(await self._files.call(self._scan))

    def offer_models(self, found: Sequence[Model]) -> None:
        """These are here now; those that paint are left out."""
        self.models = tuple(model for model in found if model.family == "language")
        self.models_changed.emit()

    def choices(self) -> list[tuple[str, str, str]]:
        """The models there are to choose from: what a request calls each, its name, and where it runs."""
        found = [(model.name, model.name, "") for model in self.models if not model.problem]
        for server in self.servers.all:
            found += [(server.request_name(model), model, server.name) for model in server.models]
        if self.request.model not in [name for name, _, _ in found]:
            server_of = self.servers.of(self.request.model)
            words = self.request.model.rpartition("#")[2]
            found.append((self.request.model, words, server_of.name if server_of else ""))
        return found

    def close(self) -> None:
        """Ask the lanes for nothing more."""
        self.stop()
        self.next_word.stop()
        self.variants.stop()
        self.documents.close()
        self.chats.close()

    def _servers_changed(self) -> None:
        """Nothing is sent to a server that was taken out of the list."""
        if self.away and self.servers.of(self.request.model) is None:
            self.use_local()

    def _ask(self, make: Callable[[], TextRequest], title: str) -> Passage | None:
        try:
            request = make()
        except StudioError as error:
            self._notices.report(error)
            return None
        return self.write(request, title)

    def _put(self, passage: Passage) -> Passage:
        self.last = passage
        self._pen.put(passage)
        self.passage_started.emit(passage)
        return passage

    def _advanced(self, passage: Passage) -> None:
        self.last = passage
        self.progressed.emit()
        if not self.busy:
            self.next_word.look_again()

    def _new_tape(self) -> Path:
        """A name that no other tape has."""
        self._names += 1
        stamp = f"{time.strftime('%Y%m%d-%H%M%S')}-{time.time_ns() // 1000 % 1_000_000:06}"
        return drafts.tapes_folder() / f"{stamp}-{self._names}.tape"

    async def _export(self, text: str, path: Path, marked: bool) -> None:
        from studio.session import writing_export

        await self._files.call(writing_export.write, text, path, marked)
        self._notices.post(f"Exported to {path}.")
