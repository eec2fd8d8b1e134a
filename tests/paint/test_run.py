"""Runs played, branched and cut off, on a family without a network: for every built-in sampler and every step."""

import numpy as np
import pytest
import torch

from studio.errors import StudioError
from studio.paint.catalog import samplers
from studio.paint.request import PaintRequest
from studio.paint.run import Run
from studio.paint.tape import Head, Tape
from tests.paint.toy import ToyFamily

STEPS = 6
SAMPLERS = samplers()
HEAD = Head(shape=(2, 2, 4, 4), dtype="float32", sigmas=(1.0, 0.0), preview=ToyFamily.preview, environment={})


def played(tape, steps=None, family=None):
    """Play `tape` for some steps or to the end; every x on the way, and the run."""
    if tape.head is None:
        tape.begin(HEAD)
    run = Run(family or ToyFamily(), tape, SAMPLERS)
    xs = []
    for done in run.play():
        xs.append(done.x.numpy().copy())
        if steps is not None and len(xs) == steps:
            break
    return xs, run


def request(**changes):
    return PaintRequest(**{"prompt": "a fox", "steps": STEPS, "sampler": "euler", "seed": 7, "batch": 2, **changes})


@pytest.mark.parametrize("sampler", sorted(SAMPLERS))
def test_an_unchanged_branch_is_its_parent_bit_for_bit(sampler):
    parent = Tape.new(request(sampler=sampler))
    whole, _ = played(parent)
    assert len(whole) == STEPS
    for step in range(STEPS + 1):
        branch = parent.branch(step, parent.request)
        kept = len(branch.calls)
        again, run = played(branch)
        assert all(np.array_equal(a, b) for a, b in zip(again, whole, strict=True))
        assert run.model_calls == len(parent.calls) - kept


@pytest.mark.parametrize("sampler", sorted(SAMPLERS))
def test_a_run_cut_off_anywhere_goes_on_bit_for_bit(sampler, tmp_path):
    whole_tape = Tape.new(request(sampler=sampler), tmp_path / "whole")
    whole, _ = played(whole_tape)
    whole_tape.finish()
    data = (tmp_path / "whole").read_bytes()
    for share in (0.4, 0.62, 0.81, 0.97):
        cut = tmp_path / f"cut{share}"
        cut.write_bytes(data[: int(len(data) * share)])
        tape = Tape.open(cut)
        on_record = len(tape.calls)
        again, run = played(tape)
        assert all(np.array_equal(a, b) for a, b in zip(again, whole, strict=True))
        assert on_record + run.model_calls == len(whole_tape.calls)
        tape.close()
        assert len(Tape.open(cut).calls) == len(whole_tape.calls)


@pytest.mark.parametrize("sampler", sorted(SAMPLERS))
def test_a_changed_prompt_asks_the_network_for_the_rest_only(sampler):
    parent = Tape.new(request(sampler=sampler))
    before, _ = played(parent)
    branch = parent.branch(4, request(sampler=sampler, prompt="a red panda"))
    family = ToyFamily()
    after, _ = played(branch, family=family)
    assert all(np.array_equal(a, b) for a, b in zip(before[:4], after[:4], strict=True))
    assert not np.array_equal(before[-1], after[-1])
    assert set(family.calls) == {"a red panda"}
    assert len(family.calls) == len([call for call in parent.calls if call.step >= 4])


def test_a_changed_seed_keeps_the_noise_of_the_steps_before():
    parent = Tape.new(request(sampler="euler_ancestral"))
    before, _ = played(parent)
    after, _ = played(parent.branch(3, request(sampler="euler_ancestral", seed=8)))
    assert all(np.array_equal(a, b) for a, b in zip(before[:3], after[:3], strict=True))
    assert not np.array_equal(before[3], after[3])


def test_a_changed_sampler_goes_on_from_the_same_latents():
    parent = Tape.new(request())
    before, _ = played(parent)
    branch = parent.branch(3, request(sampler="heun"))
    after, _ = played(branch)
    assert len(after) == STEPS
    assert all(np.array_equal(a, b) for a, b in zip(before[:3], after[:3], strict=True))
    assert len([call for call in branch.calls if call.step == 3]) == 2  # Heun asks twice
    assert not np.array_equal(before[-1], after[-1])


def test_a_changed_schedule_goes_on_below_the_level_that_was_reached():
    parent = Tape.new(request())
    played(parent)
    branch = parent.branch(3, request(schedule="karras", steps=12))
    after, run = played(branch)
    sigmas = run.legs[1].sigmas
    assert sigmas[0] == run.legs[0].sigmas[3]
    assert (sigmas.diff() < 0).all()
    assert sigmas[-1] == 0
    assert len(after) == run.steps == 3 + len(sigmas) - 1


def test_a_branch_of_a_branch_replays_both():
    parent = Tape.new(request())
    played(parent)
    child = parent.branch(2, request(prompt="a red panda"))
    played(child)
    grandchild = child.branch(4, request(prompt="a tiny owl"))
    family = ToyFamily()
    played(grandchild, family=family)
    assert [segment.step for segment in grandchild.segments] == [0, 2, 4]
    assert set(family.calls) == {"a tiny owl"}
    afresh = Tape(list(grandchild.segments))
    family = ToyFamily()
    played(afresh, family=family)
    assert family.calls == ["a fox"] * 2 + ["a red panda"] * 2 + ["a tiny owl"] * 2
    assert all(np.array_equal(a.denoised, b.denoised) for a, b in zip(afresh.calls, grandchild.calls, strict=True))


def test_a_branch_keeps_its_parents_size():
    parent = Tape.new(request())
    with pytest.raises(StudioError, match="width"):
        parent.branch(0, request(width=256))


def test_a_branch_beyond_the_tape_is_refused():
    parent = Tape.new(request())
    played(parent, steps=2)
    with pytest.raises(StudioError, match="2 steps on its tape"):
        parent.branch(3, parent.request)


def test_a_picture_to_start_from_enters_at_its_strength():
    tape = Tape.new(request(init_picture="fox.png", strength=0.5))
    tape.begin(HEAD)
    tape.begin_from(np.zeros(HEAD.shape, np.float32))
    xs, run = played(tape)
    assert len(xs) == run.steps == STEPS // 2
    assert run.legs[0].sigmas[0] == ToyFamily().sigmas(tape.request)[STEPS // 2]


def test_a_strength_that_runs_no_step_is_refused():
    tape = Tape.new(request(init_picture="fox.png", strength=0.1))
    with pytest.raises(StudioError, match="no step"):
        played(tape)


def test_an_answer_that_is_not_finite_stops_the_run():
    family = ToyFamily()
    family.denoiser = lambda request, look: lambda x, sigma: torch.full_like(x, torch.nan)
    with pytest.raises(StudioError, match="not finite at step 1"):
        played(Tape.new(request()), family=family)


def test_a_tape_of_other_noise_levels_is_not_played():
    parent = Tape.new(request())
    played(parent)
    wrong = Tape.new(request(schedule="karras"))
    wrong.begin(HEAD)
    for call in parent.calls[:3]:
        wrong.append(call)
    with pytest.raises(StudioError, match="cannot be played"):
        played(wrong)
