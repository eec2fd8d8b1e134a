"""The latent-space and the enlarging session, over real lanes, queue and library."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from PIL import Image

from studio.errors import StudioError
from studio.files import paths
from studio.files.pictures import read_note
from studio.files.pixels import read_pixels
from studio.paint.enlarge.request import EnlargeRequest
from studio.paint.request import PaintRequest
from studio.session.enlarging import EnlargingSession
from studio.session.latent import LatentSession, strength_of
from studio.session.starting import Starting
from studio.session.trying import Trying
from tests.session.conftest import Go
from tests.session.fakes import FakePainter
from tests.session.lab import FakeLab
from tests.session.rig import Rig, rig

pytestmark = pytest.mark.usefixtures("empty_home")


class Bench(NamedTuple):
    rig: Rig
    lab: FakeLab
    latent: LatentSession
    enlarging: EnlargingSession
    painter: FakePainter


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    painter, lab = FakePainter(), FakeLab()
    async with rig(painter) as r:
        restoring = Trying(r.paint_lane, lambda: painter, r.queue, r.painting)
        latent = LatentSession(r.paint_lane, lambda: lab, r.queue, r.shelf, r.errands, r.painting, restoring)
        enlarging = EnlargingSession(r.paint_lane, lambda: lab, r.queue, r.shelf, r.errands)
        yield Bench(r, lab, latent, enlarging, painter)


def saved(path: Path, size: tuple[int, int] = (40, 32)) -> Path:
    Image.new("RGB", size, "orange").save(path)
    return path


def test_a_slider_is_followed_by_sketches_and_only_its_last_place_is_made_whole(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with bench() as b:
            b.latent.take_points([tmp_path / "a.png", tmp_path / "b.png"])
            b.lab.gate = threading.Semaphore(0)
            seen: list[tuple[int, ...]] = []
            b.latent.walked.connect(lambda picture: seen.append(picture.shape))
            walk = b.latent.walk()
            b.latent.look_at(walk, 0.0)
            await asyncio.sleep(0.01)  # so that the first one has begun
            for place in (0.25, 0.5, 0.75, 1.0):
                b.latent.look_at(walk, place)
            for _ in range(20):
                b.lab.gate.release()
            await b.rig.settled()
            assert b.lab.asked == [("walk", 0.0, True), ("walk", 1.0, True), ("walk", 1.0, False)]
            assert seen == [(8, 8, 3), (16, 16, 3)]
            b.lab.asked.clear()
            b.latent.look_at(b.latent.walk(by_runs=True), 0.5)
            await b.rig.settled()
            assert b.lab.asked == [("walk", 0.5, False)]

    go(work())


def test_a_walk_is_exported_by_the_queue(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with bench() as b:
            with pytest.raises(StudioError, match="two pictures"):
                b.latent.walk()
            b.latent.take_points([tmp_path / "a.png", tmp_path / "b.png"])
            b.latent.export(b.latent.walk(frames=5), tmp_path / "walk.gif", 1.0)
            job = b.rig.queue.jobs[0]
            await b.rig.settled()
            assert (job.step, job.steps, job.state) == (5, 5, "done")
            with Image.open(tmp_path / "walk.gif") as picture:
                assert picture.n_frames == 5
            assert b.rig.said == [f"Exported {tmp_path / 'walk.gif'}."]

    go(work())


def test_a_picture_is_noised_restored_both_ways_and_painted_from(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with bench() as b:
            b.latent.take_picture(saved(tmp_path / "a.png", (45, 33)))
            await b.rig.settled()
            b.latent.show_noise(5)
            await b.rig.settled()
            _, request, step = b.lab.asked[-1]
            assert isinstance(request, PaintRequest) and step == 5
            assert (request.width, request.height, request.init_picture) == (40, 32, str(tmp_path / "a.png"))
            b.latent.restore(5, "Restore")
            await b.rig.settled()
            straight, winding = b.latent.restored(5)
            assert straight is not None and winding is not None
            assert straight.pictures is not None and winding.pictures is not None
            assert (straight.request.sampler, winding.request.sampler) == ("euler", "euler_ancestral")
            assert straight.request.steps_run == 5
            assert b.latent.restored(6) == (None, None)
            b.latent.paint_from(5, inverted=False)
            form = b.rig.painting.request
            assert (form.init_picture, form.steps, form.steps_run) == (str(tmp_path / "a.png"), 20, 5)
            assert not form.inverted
            b.latent.paint_from(20, inverted=True)
            assert b.rig.painting.request.inverted and b.rig.painting.request.sampler == "euler"
            b.rig.painting.start_from(tmp_path / "b.png")
            assert not b.rig.painting.request.inverted
            b.latent.look_through_vae()
            await b.rig.settled()
            assert b.lab.asked[-1][0] == "vae"

    go(work())


def test_what_is_no_picture_is_told(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with bench() as b:
            (tmp_path / "a.png").write_text("no")
            b.latent.take_picture(tmp_path / "a.png")
            await b.rig.settled()
            assert b.latent.picture is None and "not a picture" in b.rig.said[-1]

    go(work())


@pytest.mark.parametrize("steps", [1, 7, 20, 29, 100, 333])
def test_a_strength_is_found_for_every_step(steps: int) -> None:
    for step in range(1, steps + 1):
        request = PaintRequest(prompt="", init_picture="a.png", steps=steps, strength=strength_of(step, steps))
        assert request.steps_run == step


def test_an_enlarged_picture_comes_into_the_gallery_with_its_note(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with bench() as b:
            seen: list[int] = []
            done: list[Path] = []
            b.enlarging.previewed.connect(lambda _, picture: seen.append(int(picture[0, 0, 0])))
            b.enlarging.enlarged.connect(lambda _, path: done.append(path))
            for _ in range(2):
                b.enlarging.enlarge(EnlargeRequest(picture=str(saved(tmp_path / "fox.png")), scale=4))
            job = b.rig.queue.jobs[0]
            assert job.title == "Enlarge fox.png, 4 times"
            await b.rig.settled()
            assert (job.step, job.steps) == (3, 3) and seen == [0, 1, 2] * 2
            assert [path.name for path in done] == ["fox-64x64.png", "fox-64x64-2.png"]
            assert read_pixels(done[0]).shape == (64, 64, 3)
            note = read_note(done[0])
            assert note.request == {"prompt": "a fox"} and note.receipt is not None
            assert note.receipt["enlarged"]["scale"] == 4
            rows = await b.rig.shelf.call(lambda library: [library.pictures.at_path(path.name) for path in done])
            assert [(row.prompt, row.width) for row in rows if row] == [("a fox", 64)] * 2
            assert "in the gallery" in b.rig.said[-1]

    go(work())


def test_an_upscaler_that_fails_ends_its_job_with_a_sentence(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with bench() as b:
            job = b.enlarging.enlarge(EnlargeRequest(picture=str(tmp_path / "a.png"), upscaler="broken"))
            await b.rig.settled()
            assert (job.state, job.problem) == ("failed", "The upscaler is broken.")
            assert not paths.pictures_folder().exists() or not list(paths.pictures_folder().iterdir())

    go(work())


def test_the_upscalers_there_are_are_listed(go: Go) -> None:
    async def work() -> None:
        async with bench() as b:
            paths.create_folder(paths.upscalers_folder())
            (paths.upscalers_folder() / "mine.safetensors").write_bytes(b"")
            b.enlarging.look_for_upscalers()
            await b.rig.settled()
            assert "mine" in [one.name for one in b.enlarging.upscalers]

    go(work())


def test_painting_starts_from_a_step_a_finished_picture_or_any_pixels(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work() -> None:
        async with bench() as b:
            frame = np.full((1, 64, 64, 3), 77, np.uint8)
            monkeypatch.setattr(b.painter, "frame", lambda tape, step: frame + step, raising=False)
            starting = Starting(b.rig.paint_lane, b.rig.shelf.lane, lambda: b.painter, b.rig.errands)
            b.rig.painting.paint()
            await b.rig.settled()
            run, got = b.rig.painting.current, list[Path]()
            assert run is not None
            starting.step(run, 2, got.append)
            starting.step(run, run.steps, got.append)
            starting.pixels(frame[0], "clipboard", got.append)
            await b.rig.settled()
            names = sorted(path.name for path in got)
            assert [name.partition("-")[0] for name in names if not name[0].isdigit()] == ["clipboard", "step"]
            assert run.files[0] in got
            stepped = next(path for path in got if path.name.startswith("step"))
            assert (read_pixels(stepped) == 79).all()
            run.tape = None
            starting.step(run, 3, got.append)
            await b.rig.settled()
            assert "Pause it" in b.rig.said[-1] and len(got) == 3

    go(work())
