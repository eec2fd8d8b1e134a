"""What people do in any order: many actions at random (seeded) leave no error behind, and the same picture."""

from __future__ import annotations

import asyncio
import random

import pytest

from tests.session.conftest import Go
from tests.session.fakes import FakePainter
from tests.session.rig import REQUEST, Rig, pixels, rig

pytestmark = pytest.mark.usefixtures("empty_home")


def _act(r: Rig, chance: random.Random) -> None:
    """One thing that a person might do now."""
    painting = r.painting
    run = chance.choice(painting.runs) if painting.runs else None
    action = chance.randrange(11)
    if action <= 1:
        painting.paint()
    elif action == 2:
        painting.edit(prompt="x" * chance.randrange(40), cfg_scale=float(chance.randrange(10)))
    elif action == 3:
        painting.edit(seed=chance.randrange(100), width=64 * chance.randrange(1, 3))
    elif action == 4:
        painting.pause()
    elif action == 5:
        painting.stop()
    elif action == 6:
        painting.draft_wall([1, 2], 0.5)
    elif run is not None and action == 7:
        painting.branch(run, chance.randrange(run.done + 1))
    elif run is not None and action == 8:
        painting.finish([run])
    elif run is not None and action == 9:
        painting.show_step(run, chance.randrange(8))
    elif jobs := [job for job in r.queue.jobs if not job.fleeting]:
        job = chance.choice(jobs)
        chance.choice([job.cancel, job.pause, job.resume, job.park, lambda: r.queue.retry(job)])()


@pytest.mark.parametrize("seed", range(4))
def test_any_order_of_actions_leaves_the_studio_whole(go: Go, seed: int) -> None:
    async def work() -> None:
        chance = random.Random(seed)
        async with rig(FakePainter(seconds=0.001)) as r:
            for _ in range(150):
                _act(r, chance)
                await asyncio.sleep(chance.choice([0, 0, 0.002, 0.01]))
            for job in [job for job in r.queue.jobs if not job.fleeting]:
                r.queue.remove(job)
            await r.settled()
            refusals = ("A branch keeps its parent's", "steps on its tape")
            assert [said for said in r.said if not any(part in said for part in refusals)] == []
            r.painting.edit(**REQUEST.to_json())
            r.painting.paint()
            await r.settled()
            assert r.painting.runs[-1].state == "done"
            painted = pixels(r.painting.runs[-1])
        async with rig(FakePainter()) as r:
            assert r.painting.offer_unfinished() == []
            r.painting.paint()
            await r.settled()
            assert pixels(r.painting.runs[0]) == painted

    go(work())
