"""The desk: all sessions of one studio, made together and closed together."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass

from PySide6.QtCore import QObject

from studio.errors import StudioError
from studio.files import paths
from studio.files.models import scan
from studio.files.precision import keep_weights_of_models, weights_of_models
from studio.files.settings import Settings
from studio.paint.request import PaintRequest
from studio.session.calm import Collector
from studio.session.easel import Easel
from studio.session.engine import MakeEngine
from studio.session.enlarging import EnlargingSession
from studio.session.errands import Errands
from studio.session.gallery import GallerySession
from studio.session.lanes import Lane
from studio.session.latent import LatentSession
from studio.session.latent_engine import MakeLab
from studio.session.layers.board import Board
from studio.session.layers.repaint import Repaints
from studio.session.layers.toolbox import Toolbox
from studio.session.live import Live
from studio.session.memory import PAINTER, WRITER, Memory
from studio.session.models import ModelsSession
from studio.session.notices import Notices
from studio.session.painting import PaintingSession
from studio.session.queue import Queue
from studio.session.sampler_entries import choices
from studio.session.samplers import SamplersSession
from studio.session.samplers_engine import MakeWorkshop
from studio.session.shelf import Shelf
from studio.session.shortages import Shortages
from studio.session.stand_ins import StandIns
from studio.session.starting import Starting
from studio.session.trying import Trying
from studio.session.writing import WritingSession
from studio.session.writing_engine import MakeWriter

_log = logging.getLogger(__name__)


@dataclass
class Lanes:
    """The threads that do the work."""

    paint: Lane
    write: Lane
    files: Lane
    hub: Lane  # questions to the hub and the keyring, which may take their time
    pulls: Lane  # models on their way

    async def close(self) -> None:
        lanes = (self.paint, self.write, self.files, self.hub, self.pulls)
        await asyncio.gather(*(lane.close() for lane in lanes))


class Desk(QObject):
    """What a window shows. Made on the GUI thread, with its event loop running."""

    def __init__(
        self,
        lanes: Lanes,
        settings: Settings,
        make_engine: MakeEngine,
        make_writer: MakeWriter,
        make_workshop: MakeWorkshop,
        make_lab: MakeLab,
    ) -> None:
        super().__init__()
        self.lanes = lanes
        self.settings = settings
        self.notices = Notices(self)
        self.errands = Errands(self.notices)
        self.memory = Memory(settings, lanes.files, self.errands)
        lanes.paint.room = self.memory.room(PAINTER, lanes.paint, make_engine)
        lanes.write.room = self.memory.room(WRITER, lanes.write, make_writer)
        self.queue = Queue(self.notices, self)
        self.shelf = Shelf(lanes.files, paths.library_file(), self.errands, self.notices)
        self.shelf.mark = settings.get("mark_pictures", True)
        self.shelf.tape_budget = int(settings.get("tape_budget_gb", 5.0) * 1e9)
        self._easel = Easel(lanes.paint, make_engine, self.queue, self.shelf)
        request = _remembered_request(settings)
        self.painting = PaintingSession(
            self._easel, make_engine, self.queue, self.shelf, self.notices, self.errands, request
        )
        self.painting.weights = weights_of_models(settings)
        self.painting.weights_chosen.connect(self._weights_chosen)
        self.gallery = GallerySession(self.shelf, self.errands)
        self.painting.kept.connect(self.gallery.look)
        self.samplers = SamplersSession(lanes.paint, lanes.files, make_workshop, self.errands)
        self.samplers.changed.connect(lambda: self.painting.offer_samplers(choices(self.samplers.entries)))
        self.stand_ins = StandIns(self._easel, self.painting, self.samplers, lanes.files, self.errands)
        self.shortages = Shortages(self._easel, self.painting, self.memory, self.errands)
        self.trying = Trying(lanes.paint, make_engine, self.queue, self.painting)
        restoring = Trying(lanes.paint, make_engine, self.queue, self.painting)
        self.latent = LatentSession(
            lanes.paint, make_lab, self.queue, self.shelf, self.errands, self.painting, restoring
        )
        self.starting = Starting(lanes.paint, lanes.files, make_engine, self.errands)
        self.enlarging = EnlargingSession(lanes.paint, make_lab, self.queue, self.shelf, self.errands)
        self.enlarging.enlarged.connect(lambda *_: self.gallery.look())
        self.writing = WritingSession(
            lanes.write, lanes.files, make_writer, self.queue, self.notices, self.errands, settings, self.painting, scan
        )
        self.models = ModelsSession(lanes.files, lanes.hub, lanes.pulls, self.queue, self.errands, settings, self.shelf)
        self.models.changed.connect(self._models_changed)
        self.toolbox = Toolbox(settings)
        self.live = Live(self._easel, self.queue, self.painting, self.shelf, self.toolbox, settings, self)
        self.board = Board(lanes.files, self.queue, self.notices, self.errands)
        self.repaints = Repaints(self.board, self.toolbox, self.painting, lanes.files, self.errands)
        self._collector = Collector(self, lambda: not (self.queue.running or self.errands.running))
        self._collector.start()
        self._warming: asyncio.Task[None] | None = None
        self._put_away = False

    async def open(self) -> None:
        """Read what was kept, and begin to load the engine."""
        await self.shelf.open()
        await self.gallery.open()
        await self.samplers.open()
        await self.painting.open()
        await self.writing.open()
        await self.models.open()
        self._warming = self.errands.run(self.painting.warm_up())

    @property
    def only_importing(self) -> bool:
        """Whether nothing goes on but the first import of the engine, which takes seconds and cannot be stopped."""
        return self._warming is not None and not self._warming.done() and not self.queue.running

    async def close(self) -> None:
        """Stop everything, each thing after its step in progress, and keep what the form shows."""
        await self.put_away()
        await self.lanes.close()
        self._collector.stop()

    def _models_changed(self) -> None:
        """What can be painted and written with is what the models window lists."""
        found = tuple(entry.model for entry in self.models.entries)
        self.painting.offer_models(tuple(model for model in found if model.family != "language"))
        self.writing.offer_models(found)
        if not self._put_away:
            self.errands.run(self.painting.aids.look())

    def _weights_chosen(self) -> None:
        """Remember it, and let the models window say what it comes to."""
        keep_weights_of_models(self.settings, self.painting.weights)
        self.models.look_again()

    async def put_away(self) -> None:
        """Stop and keep everything as `close` does, but leave the lanes to what they do."""
        if self._put_away:
            return
        self._put_away = True
        if self._warming is not None:
            self._warming.cancel()
        self.live.close()
        self.painting.close()
        self.samplers.close()
        self.models.close()
        self.writing.close()
        self.gallery.close()
        await self.queue.close()
        await self.errands.finish()
        await self.shelf.close()
        self.settings.set("request", self.painting.request.to_json())
        try:
            self.settings.save()
        except StudioError as error:
            self.notices.report(error)


def _remembered_request(settings: Settings) -> PaintRequest:
    """What the form showed when the studio was closed; the plain one where that cannot be read any more."""
    try:
        return PaintRequest.from_json({"prompt": "", **settings.get("request", {})})
    except StudioError as error:
        _log.warning("The request in the settings is left out: %s", error)
        return PaintRequest(prompt="")
