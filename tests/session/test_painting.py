"""The painting session on the real loop and lanes, with a painter of a few lines."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from studio.errors import StudioError
from studio.files import paths
from studio.files.pictures import read_note
from studio.session.runs import Run
from tests.session.conftest import Go
from tests.session.fakes import FakePainter
from tests.session.rig import REQUEST, Rig, pixels, rig, until

pytestmark = pytest.mark.usefixtures("empty_home")


async def _uncut(**changes: object) -> bytes:
    """The pixels of a run that nobody disturbed."""
    async with rig(FakePainter(), REQUEST.replace(**changes)) as r:
        r.painting.paint()
        await r.settled()
        return pixels(r.painting.runs[0])


def test_a_run_shows_every_step_and_its_picture_is_kept_with_its_note(go: Go) -> None:
    async def work() -> None:
        async with rig(FakePainter(), REQUEST.replace(batch=2)) as r:
            shown: list[int] = []
            r.painting.step_shown.connect(lambda _, step: shown.append(step))
            r.painting.paint()
            await r.settled()
            run = r.painting.runs[0]
            assert (run.state, sorted(run.frames)) == ("done", [1, 2, 3, 4, 5, 6])
            assert shown == [0, 1, 2, 3, 4, 5, 6, 6]
            assert r.said == []
            note = read_note(run.files[1])
            assert note.request["prompt"] == "a red apple"
            assert note.receipt is not None and note.receipt["batch_index"] == 1
            rows = await r.shelf.call(lambda library: library.pictures.page())
            assert [row.path for row in rows] == [file.name for file in reversed(run.files)]
            assert await r.shelf.call(lambda library: library.jobs.all()) == []

    go(work())


def test_pause_edit_and_go_on_is_a_branch_from_there(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with rig(painter) as r:
            r.painting.paint()
            painter.gate.release(2)
            await until(lambda: r.painting.shown_step == 2)
            r.painting.pause()
            painter.gate.release(100)
            await until(lambda: r.painting.shown_step == 3)
            await asyncio.sleep(0.02)
            parent = r.painting.runs[0]
            assert (parent.state, painter.calls) == ("paused", 3)

            r.painting.edit(prompt="a green pear")
            r.painting.paint()
            await r.settled()
            child = r.painting.runs[1]
            assert (child.parent_run, child.parent_step, child.state) == (parent, 3, "done")
            assert (parent.state, parent.request.prompt) == ("stopped", "a red apple")
            assert painter.calls == 6
            assert all(np.array_equal(child.frames[k], parent.frames[k]) for k in (1, 2, 3))
            assert pixels(child) != await _uncut() and pixels(child) != await _uncut(prompt="a green pear")

    go(work())


def test_an_unchanged_branch_and_a_resumed_pause_give_the_pixels_of_an_uncut_run(go: Go) -> None:
    async def work() -> None:
        uncut = await _uncut()
        painter = FakePainter(gated=True)
        async with rig(painter) as r:
            r.painting.paint()
            painter.gate.release(1)
            await until(lambda: r.painting.shown_step == 1)
            r.painting.pause()
            r.painting.paint()  # unedited: goes on
            painter.gate.release(100)
            await r.settled()
            assert pixels(r.painting.runs[0]) == uncut
            for step in range(7):
                r.painting.branch(r.painting.runs[0], step)
                await r.settled()
                assert pixels(r.painting.runs[-1]) == uncut

    go(work())


def test_a_stopped_run_ends_within_one_step_and_can_be_finished(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with rig(painter) as r:
            r.painting.paint()
            painter.gate.release(2)
            await until(lambda: r.painting.shown_step == 2)
            r.painting.stop()
            painter.gate.release(100)
            await r.settled()
            run = r.painting.runs[0]
            assert (run.state, painter.closed) == ("stopped", 1)
            assert painter.calls in (2, 3)  # the third may not have been begun yet
            r.painting.finish([run])
            await r.settled()
            assert (pixels(run), painter.calls) == (await _uncut(), 6)

    go(work())


@pytest.mark.parametrize("steps_before", [0, 1, 4])
def test_a_run_cut_off_by_a_closed_window_is_offered_and_finished_bit_for_bit(go: Go, steps_before: int) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with rig(painter) as r:
            r.painting.paint()
            r.painting.edit(prompt="another")
            r.painting.paint()  # waits behind
            for _ in range(steps_before):
                painter.gate.release()
            await until(lambda: painter.calls == steps_before)
            asyncio.get_running_loop().call_later(0.05, painter.gate.release, 1)  # the step in progress ends
        made = painter.calls
        assert made <= steps_before + 1
        free = FakePainter()
        async with rig(free) as r:
            left = r.painting.offer_unfinished()
            assert [(run.state, run.request.prompt) for run in left] == [
                ("paused", "a red apple"),
                ("paused", "another"),
            ]
            assert left[0].done == made
            r.painting.finish(left)
            await r.settled()
            assert free.calls == 12 - made
            assert [pixels(run) for run in left] == [await _uncut(), await _uncut(prompt="another")]
        async with rig(free) as r:
            assert r.painting.offer_unfinished() == []

    go(work())


def test_a_wall_of_drafts_stops_at_its_share_and_the_chosen_ones_are_finished(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter()
        async with rig(painter) as r:
            r.painting.draft_wall([1, 2, 3], 0.34)
            await r.settled()
            wall = list(r.painting.runs)
            assert [(run.state, run.done) for run in wall] == [("draft", 3)] * 3
            assert painter.calls == 9
            r.painting.finish(wall[1:2])
            await r.settled()
            assert (wall[1].state, painter.calls) == ("done", 12)
            assert pixels(wall[1]) == await _uncut(seed=2)

    go(work())


def test_an_error_in_the_model_is_told_and_the_run_can_be_retried(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter()
        painter.fails_at = {3: StudioError("The model ran out of memory. Choose a smaller size.")}
        async with rig(painter) as r:
            r.painting.paint()
            await r.settled()
            run = r.painting.runs[0]
            assert (run.state, run.done) == ("failed", 3)
            assert r.said == ["The model ran out of memory. Choose a smaller size."]
            painter.fails_at = {}
            r.queue.retry(r.queue.jobs[0])
            await r.settled()
            assert (run.state, pixels(run)) == ("done", await _uncut())

    go(work())


def test_a_bug_in_the_model_becomes_a_notice_with_details_and_the_session_lives_on(
    go: Go, caplog: pytest.LogCaptureFixture
) -> None:
    async def work() -> None:
        painter = FakePainter()
        painter.fails_at = {0: ZeroDivisionError("float division")}
        async with rig(painter) as r:
            r.painting.paint()
            await r.settled()
            assert "Something went wrong in the studio" in r.said[0]
            assert "ZeroDivisionError: float division" in r.notices.all[0].details
            painter.fails_at = {}
            r.painting.paint()
            await r.settled()
            assert r.painting.runs[0].state == "done"
        assert "ZeroDivisionError" in caplog.text

    go(work())


def test_a_picture_that_cannot_be_written_is_told_and_kept_after_a_retry(go: Go) -> None:
    async def work() -> None:
        paths.pictures_folder().parent.mkdir(parents=True)
        paths.pictures_folder().write_text("in the way")
        async with rig(FakePainter()) as r:
            r.painting.paint()
            await r.settled()
            run = r.painting.runs[0]
            assert run.pictures is not None and run.files == ()
            assert "cannot be made" in r.said[0]
            paths.pictures_folder().unlink()
            keep = next(job for job in r.queue.jobs if job.kind == "files")
            r.queue.retry(keep)
            await r.settled()
            assert run.files[0].is_file() and keep not in r.queue.jobs

    go(work())


def test_edits_are_refused_with_a_notice_undone_and_redone(go: Go) -> None:
    async def work() -> None:
        async with rig(FakePainter()) as r:
            painting = r.painting
            assert not painting.edit(steps=0)
            assert "Steps must be" in r.said[0] and painting.request.steps == 6
            for prompt in ("a", "a b", "a b c"):
                painting.edit(prompt=prompt)
            painting.edit(seed=9)
            painting.undo()
            assert (painting.request.seed, painting.request.prompt) == (7, "a b c")
            painting.undo()
            assert (painting.request.prompt, painting.can_undo) == ("a red apple", False)
            painting.redo()
            painting.redo()
            assert (painting.request.seed, painting.request.prompt, painting.can_redo) == (9, "a b c", False)

    go(work())


def test_looking_back_stops_following_and_the_newest_step_takes_it_up_again(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with rig(painter) as r:
            r.painting.paint()
            painter.gate.release(3)
            await until(lambda: r.painting.shown_step == 3)
            run = r.painting.runs[0]
            r.painting.show_step(run, 1)
            painter.gate.release(1)
            await until(lambda: run.done == 4)
            assert r.painting.shown_step == 1
            r.painting.show_step(run, 4)
            painter.gate.release(100)
            await r.settled()
            assert r.painting.shown_step == 6

    go(work())


def test_a_picture_brings_back_its_request_its_tape_and_its_batch(go: Go) -> None:
    async def work() -> None:
        async with rig(FakePainter(), REQUEST.replace(batch=2)) as r:
            r.painting.paint()
            await r.settled()
            before = r.painting.runs[0]
            r.painting.edit(prompt="something else", steps=3)
            r.painting.open_picture(before.files[0])
            await r.settled()
            again = r.painting.runs[0]
            assert again is not before and r.painting.request == before.request
            assert pixels(again) == pixels(before)
            assert np.array_equal(again.picture_at(2), before.picture_at(2))
            r.painting.branch(again, 2, prompt="from the past")
            await r.settled()
            assert r.painting.runs[1].state == "done"

    go(work())


def test_a_tape_from_elsewhere_is_opened_and_painted_to_its_end(go: Go, tmp_path: Path) -> None:
    async def work() -> None:
        async with rig(FakePainter()) as r:
            r.painting.paint()
            await r.settled()
            before = r.painting.runs[0]
            elsewhere = tmp_path / "from a friend.tape"
            elsewhere.write_bytes(before.order.tape.read_bytes())
            r.painting.edit(prompt="something else", steps=3)
            r.painting.open_picture(elsewhere)
            await r.settled()
            again = r.painting.runs[0]
            assert again is not before and r.painting.request == before.request
            assert again.order.tape == paths.tapes_folder() / elsewhere.name  # what goes on is kept with the others
            assert np.array_equal(again.picture_at(2), before.picture_at(2))
            r.painting.finish([again])
            await r.settled()
            assert pixels(again) == pixels(before)
            elsewhere.write_bytes(b"no tape")
            r.painting.open_picture(elsewhere)
            await r.settled()
            assert "not a tape" in r.said[-1] and r.painting.runs[0] is again

    go(work())


def test_old_tapes_go_when_the_budget_is_spent_and_the_pictures_stay(go: Go) -> None:
    async def work() -> None:
        async with rig(FakePainter()) as r:
            for seed in (1, 2, 3):
                r.painting.edit(seed=seed)
                r.painting.paint()
                await r.settled()
                if seed == 2:
                    size = r.painting.runs[0].order.tape.stat().st_size
                    r.shelf.tape_budget = size * 2
            tapes = sorted(paths.tapes_folder().iterdir())
            assert len(tapes) == 2 and r.painting.runs[0].order.tape in tapes
            assert len(list(paths.pictures_folder().iterdir())) == 3
            assert len(r.said) == 1 and "dropped to stay within the tape budget" in r.said[0]

    go(work())


def test_another_picture_parks_a_paused_run_which_goes_on_later(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with rig(painter) as r:
            r.painting.paint()
            first = r.painting.runs[0]
            painter.gate.release(2)
            await until(lambda: first.done == 2)
            r.painting.pause()
            painter.gate.release(100)
            await until(lambda: first.done == 3)
            r.painting.edit(width=128)  # no branch can have another size
            r.painting.paint()
            await r.settled()
            assert (first.state, r.painting.runs[0].state) == ("paused", "done")
            r.painting.finish([first])
            await r.settled()
            assert pixels(first) == await _uncut()

    go(work())


def test_tokens_and_noise_levels_follow_the_last_edit_only(go: Go) -> None:
    async def work() -> None:
        async with rig(FakePainter()) as r:
            counted: list[tuple[int, int, str]] = []
            r.painting.tokens_counted.connect(lambda *count: counted.append(count))
            for prompt in ("one", "one two", "one two three four five"):
                r.painting.edit(prompt=prompt)
            await until(lambda: r.painting.plot != ())
            assert counted == [(5, 4, "five")]
            assert r.painting.plot == (6, 5, 4, 3, 2, 1, 0)
            r.painting.edit(model="missing")
            await asyncio.sleep(0.3)
            assert r.said == []

    go(work())


def test_two_runs_are_lined_up_by_noise_level_and_part_where_they_differ(go: Go) -> None:
    async def work() -> None:
        async with rig(FakePainter()) as r:
            r.painting.paint()
            await r.settled()
            a: Run = r.painting.runs[0]
            r.painting.branch(a, 4, prompt="another way out")
            await r.settled()
            found = r.painting.compare(a, r.painting.runs[1])
            assert [(pair.step_a, pair.step_b) for pair in found.pairs] == [(k, k) for k in range(1, 7)]
            assert found.parts_at == 4

    go(work())


def test_jobs_take_their_turn_and_can_be_moved_and_cancelled_while_they_wait(go: Go) -> None:
    async def work(r: Rig, painter: FakePainter) -> None:
        for seed in (1, 2, 3, 4):
            r.painting.edit(seed=seed)
            r.painting.paint()
        jobs = list(r.queue.jobs)
        r.queue.move(jobs[3], 1)
        jobs[1].cancel()
        painter.gate.release(100)
        await r.settled()
        assert [job.state for job in jobs] == ["done", "cancelled", "done", "done"]
        rows = await r.shelf.call(lambda library: library.pictures.page())
        assert [row.seed for row in rows] == [3, 4, 1]

    async def main() -> None:
        painter = FakePainter(gated=True)
        async with rig(painter) as r:
            await work(r, painter)

    go(main())


def test_a_second_window_on_the_same_home_leaves_the_first_ones_runs_alone(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with rig(painter) as first:
            first.painting.paint()
            painter.gate.release(2)
            await until(lambda: first.painting.shown_step == 2)
            async with rig(FakePainter()) as second:
                assert "Another window" in second.said[0]
                assert second.painting.offer_unfinished() == []
                second.painting.paint()
                await second.settled()
                assert second.painting.runs[0].state == "done"
            painter.gate.release(100)
            await first.settled()
            assert pixels(first.painting.runs[0]) == await _uncut()
        async with rig(FakePainter()) as again:
            assert again.said == [] and again.painting.offer_unfinished() == []

    go(work())


def test_another_model_is_not_loaded_for_a_look_while_a_picture_is_being_painted(go: Go) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with rig(painter) as r:
            counted: list[tuple[int, int, str]] = []
            r.painting.tokens_counted.connect(lambda *count: counted.append(count))
            r.painting.paint()
            painter.gate.release(1)
            await until(lambda: r.painting.shown_step == 1)
            r.painting.edit(model="another")
            await asyncio.sleep(0.5)
            assert counted == []
            painter.gate.release(100)
            await r.settled()
            await until(lambda: bool(counted))

    go(work())
