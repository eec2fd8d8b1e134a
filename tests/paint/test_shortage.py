"""The memory's end in a real run: the sentence is that of the stage, and what is on the tape can be gone on with."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
import torch

from studio.errors import OutOfMemoryError
from studio.paint.events import Painting, StepPreview
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape

REQUEST = PaintRequest(prompt="a red apple", width=64, height=64, steps=3, seed=7)


def cannot(*_args, **_options):
    torch.empty(1 << 60, dtype=torch.uint8)


def test_a_picture_that_could_not_be_decoded_is_one_from_its_tape(painter, tmp_path, monkeypatch):
    *_, expected = painter.paint(Tape.new(REQUEST))
    tape = Tape.new(REQUEST, tmp_path / "run.tape")
    family = painter.family(painter.check(REQUEST), "auto")
    with monkeypatch.context() as patch:
        patch.setattr(family, "decode", cannot)
        with pytest.raises(OutOfMemoryError, match="decode it in tiles, or paint smaller") as caught:
            list(painter.paint(tape))
    assert caught.value.where == "decode"
    kept = Tape.open(tmp_path / "run.tape")
    assert kept.steps_on_record == 3 and not kept.finished
    child = kept.branch(3, REQUEST.replace(tiles="always"), tmp_path / "child.tape")
    *steps, last = painter.paint(child)
    assert isinstance(last, Painting) and np.array_equal(last.pictures, expected.pictures)
    assert all(step.replayed for step in steps if isinstance(step, StepPreview))
    assert last.receipt["model_calls"] == len(kept.calls)


def test_in_the_middle_of_a_run(painter, monkeypatch):
    tape = Tape.new(REQUEST.replace(sampler="euler"))
    events = painter.paint(tape)
    assert next(event.step for event in events if isinstance(event, StepPreview) and event.step == 2)
    family = painter.family(painter.check(REQUEST), "auto")
    with monkeypatch.context() as patch:
        patch.setattr(family.network.unet, "forward", cannot)
        with pytest.raises(OutOfMemoryError, match="paint smaller") as caught:
            next(events)
    assert caught.value.where == "denoise" and tape.steps_on_record == 2


def test_a_model_that_is_let_go_leaves_the_memory_at_once(painter):
    from studio.paint.catalog import samplers
    from studio.paint.painter import Painter

    another = Painter(samplers(), device="cpu")
    *_, _ = another.paint(Tape.new(REQUEST))
    unet = weakref.ref(another.family(another.check(REQUEST), "auto").network.unet)
    gc.disable()
    try:
        another._loaded = None
        assert unet() is None
    finally:
        gc.enable()
