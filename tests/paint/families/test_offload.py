"""The hooks of offloading change no number, tried on the processor; a card's room decides which are put on."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch

from studio.paint.families import offload as offloading
from studio.paint.families.offload import device_of, offload, place
from studio.paint.request import PaintRequest


@pytest.fixture
def parts(painter):
    family = painter.family(painter.check(PaintRequest(prompt="")), "float32", "")
    return [copy.deepcopy(part) for part in (family.network.text_encoder, family.network.unet, family.pictures.vae)]


@pytest.mark.parametrize("how", ["model", "group"])
def test_the_hooks_change_no_number(parts, how):
    encoder, unet, vae = parts
    words, x = torch.arange(8)[None], torch.randn(1, 6, 8, 8, generator=torch.Generator().manual_seed(1))

    def asked():
        with torch.inference_mode():
            hidden = encoder(words)[0]
            answer = unet(x, torch.tensor(500), encoder_hidden_states=hidden, return_dict=False)[0]
            return answer.numpy(), vae.decode(answer, return_dict=False)[0].numpy()

    before = asked()
    offload(parts, "cpu", how)
    for each, expected in zip(asked(), before, strict=True):
        assert np.array_equal(each, expected)
    assert [device_of(part).type for part in parts] == ["cpu"] * 3


@pytest.mark.parametrize(("free", "how"), [(None, "none"), (10**12, "none"), (10, "group")])
def test_the_room_on_the_card_decides(monkeypatch, free, how):
    monkeypatch.setattr(offloading, "free_memory", lambda device: free)
    part = torch.nn.Linear(4, 4)
    assert place([part], "cpu") == how
    assert torch.isfinite(part(torch.ones(4))).all()
