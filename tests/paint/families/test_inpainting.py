"""Networks for inpainting are told the mask and the picture around it, as in the stock pipelines."""

import importlib

import diffusers
import numpy as np
import pytest
import torch
from PIL import Image

from studio.files.models import find_model
from studio.paint.control import Control
from studio.paint.draws import draw
from studio.paint.events import StepPreview
from studio.paint.tape import Tape
from tests.paint.families import tiny
from tests.paint.families.cases import CASES, Case
from tests.paint.families.test_families import STEPS, Subject

KINDS = {
    "stable-diffusion": diffusers.StableDiffusionInpaintPipeline,
    "stable-diffusion-xl": diffusers.StableDiffusionXLInpaintPipeline,
}


def filling(name):
    """The tiny pipeline of a family, its UNet with five channels more."""
    parts = dict(CASES[name].build().components)
    parts["unet"] = tiny.widened(parts["unet"], 9)
    plain = {"safety_checker": None, "feature_extractor": None, "requires_safety_checker": False}
    kept = {part: each for part, each in parts.items() if each is not None}
    return KINDS[name](**kept, **(plain if name == "stable-diffusion" else {}))


class Filled(Subject):
    """A family that fills, a picture and a mask over the middle of it."""

    def __init__(self, name, folder):
        stock = {"guidance_scale": 5.0}
        super().__init__(Case(lambda: filling(name), name, (4, 16, 16), stock, {"cfg_scale": 5.0}), folder / "model")
        self.where = folder
        pixels = np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)
        mask = np.zeros((32, 32), np.uint8)
        mask[8:24, 10:28] = 255
        self.picture, self.mask = Image.fromarray(pixels), Image.fromarray(mask)
        self.picture.save(folder / "picture.png")
        self.mask.save(folder / "mask.png")

    def filled(self, **changes):
        named = {"init_picture": str(self.where / "picture.png"), "mask": str(self.where / "mask.png")}
        return self.request(**{**named, **changes})


@pytest.fixture
def subject(request, empty_home, tmp_path, monkeypatch):
    """The stock pipeline draws our noise and, as we do, takes the mean of what the VAE says."""
    module = importlib.import_module(KINDS[request.param].__module__)
    monkeypatch.setattr(module, "randn_tensor", lambda shape, **_: draw(7, 0, tuple(shape)))
    monkeypatch.setattr(module, "retrieve_latents", lambda output, **_: output.latent_dist.mode())
    return Filled(request.param, tmp_path)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize("strength", [1.0, 0.5])
@pytest.mark.parametrize("subject", KINDS, indirect=True)
def test_a_part_is_filled_as_in_the_stock_pipeline(subject, strength):
    assert find_model(str(subject.folder)).family == subject.case.family
    ours = subject.paint(Tape.new(subject.filled(strength=strength)))[-1]
    theirs = subject.pipeline(
        **subject.case.prompts,
        **subject.case.stock,
        image=subject.picture,
        mask_image=subject.mask,
        height=32,
        width=32,
        strength=strength,
        num_inference_steps=STEPS,
        output_type="latent",
    ).images
    assert np.abs(ours.latents - theirs.numpy()).max() < 1e-3
    outside = np.asarray(subject.mask) == 0
    assert np.array_equal(ours.pictures[0][outside], np.asarray(subject.picture)[outside])
    assert not np.array_equal(ours.pictures[0][~outside], np.asarray(subject.picture)[~outside])


@pytest.mark.parametrize("subject", KINDS, indirect=True)
def test_previews_branches_samplers_and_no_mask(subject):
    tape = Tape.new(subject.filled(strength=1.0))
    *events, whole = subject.paint(tape)
    assert len({e.pictures.tobytes() for e in events if isinstance(e, StepPreview)}) == STEPS
    assert np.array_equal(subject.paint(tape.branch(2, tape.request))[-1].latents, whole.latents)
    batch = subject.paint(Tape.new(subject.filled(sampler="dpmpp_2m", batch=2)))[-1].latents
    alone = subject.paint(Tape.new(subject.filled(sampler="dpmpp_2m", seed=8)))[-1].latents
    assert np.abs(batch[1] - alone[0]).max() < 1e-3
    assert np.isfinite(subject.paint(Tape.new(subject.request()))[-1].latents).all()


@pytest.mark.parametrize("subject", ["stable-diffusion"], indirect=True)
def test_a_controlnet_beside_it(subject):
    torch.manual_seed(1)
    net = diffusers.ControlNetModel.from_unet(tiny.unet(), conditioning_embedding_out_channels=(4, 6))
    torch.nn.init.normal_(net.controlnet_mid_block.weight)
    net.save_pretrained(subject.where / "net")
    control = Control(model=str(subject.where / "net"), picture=str(subject.where / "picture.png"))
    plain, controlled = (subject.paint(Tape.new(subject.filled(controls=each)))[-1] for each in ((), (control,)))
    assert np.abs(plain.latents - controlled.latents).max() > 1e-3
