"""Another sampler is offered where one has failed or is not here."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject

from studio.plugins.faults import PluginError
from studio.session.lanes import Lane
from studio.session.sampler_entries import Entry, read_entries
from studio.session.stand_ins import Offer, StandIns
from tests.session.conftest import Go
from tests.session.fakes import FakePainter
from tests.session.rig import REQUEST, rig, until


class Samplers(QObject):
    """The built-in ones, and one of a plugin that is set aside when it is looked at again."""

    def __init__(self) -> None:
        super().__init__()
        self.enabled = True
        self.problem = "set aside after 3 faults; the last: it crashed"

    async def look(self) -> None:
        self.enabled = False

    def entry(self, name: str) -> Any:
        if name == "mine":
            euler = next(entry for entry in read_entries() if entry.name == "euler_ancestral")
            plugin = SimpleNamespace(enabled=self.enabled, problem=self.problem, author="Ada", version="1", plugin="m")
            return Entry("mine", euler.declaration, euler.passport, plugin)  # type: ignore[arg-type]
        return next((entry for entry in read_entries() if entry.name == name), None)


def test_a_run_that_a_plugin_ended_can_go_on_from_where_it_stood(go: Go, empty_home: Path) -> None:
    async def work() -> None:
        painter = FakePainter()
        painter.fails_at[3] = PluginError("The sampler Mine was ended: it crashed.")
        async with rig(painter, REQUEST.replace(sampler="mine")) as r:
            files, offers = Lane("files"), list[Offer]()
            samplers: Any = Samplers()
            stand_ins = StandIns(r.painting._easel, r.painting, samplers, files, r.errands)
            stand_ins.offered.connect(offers.append)
            r.painting.paint()
            await r.settled()
            (offer,) = offers
            failed = r.painting.current
            assert failed is not None and failed.state == "failed" and failed.done == 3
            assert offer.go_on and offer.label == "DPM++ 2M SDE"  # stochastic, one call a step
            assert "set aside after 3 faults, and is off now" in offer.text
            assert samplers.entry("mine").plugin.problem.startswith("set aside after 3 faults")
            painter.fails_at.clear()
            offer.act()
            await until(lambda: r.painting.current is not failed)
            await r.settled()
            rest = r.painting.current
            assert rest is not None and (rest.state, rest.parent_run, rest.parent_step) == ("done", failed, 3)
            assert rest.request.sampler == "dpmpp_2m_sde"
            await files.close()

    go(work())


def test_a_failure_that_is_no_plugins_offers_nothing(go: Go, empty_home: Path) -> None:
    async def work() -> None:
        painter = FakePainter()
        painter.fails_at[3] = ValueError("a bug")
        async with rig(painter) as r:
            files, offers = Lane("files"), list[Offer]()
            samplers: Any = Samplers()
            stand_ins = StandIns(r.painting._easel, r.painting, samplers, files, r.errands)
            stand_ins.offered.connect(offers.append)
            r.painting.paint()
            await r.settled()
            assert offers == []
            await files.close()

    go(work())


def test_a_picture_of_a_sampler_that_is_not_here_offers_the_nearest(go: Go, empty_home: Path) -> None:
    async def work() -> None:
        async with rig(FakePainter()) as r:
            files, offers = Lane("files"), list[Offer]()
            samplers: Any = Samplers()
            stand_ins = StandIns(r.painting._easel, r.painting, samplers, files, r.errands)
            stand_ins.offered.connect(offers.append)
            note = {"name": "far", "package": "far-away", "version": "2", "sha256": "0" * 64, "nearest": "heun"}
            for sampler in (note, {"name": "euler", "package": "stepwise-studio", "version": "1"}, None, "nonsense"):
                r.painting.receipt_read.emit({"sampler": sampler})
            await r.settled()
            (offer,) = offers
            assert "far of the plugin far-away 2, which is not on here" in offer.text and offer.label == "Heun"
            offer.act()
            assert r.painting.request.sampler == "heun"
            await files.close()

    go(work())
