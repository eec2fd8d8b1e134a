"""ControlNets do what they do in the stock pipelines, from folders and single files, alone and together."""

import diffusers
import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file

from studio.errors import StudioError
from studio.files.models import scan
from studio.files.paths import controlnets_folder, models_folder
from studio.paint.control import Control
from studio.paint.edges import canny
from studio.paint.events import StepPreview
from studio.paint.tape import Tape
from tests.paint.families import ldm
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import STEPS, Subject

STOCK = {
    "stable-diffusion": diffusers.StableDiffusionControlNetPipeline,
    "stable-diffusion-xl": diffusers.StableDiffusionXLControlNetPipeline,
}


class Controlled(Subject):
    """A family with two ControlNets and two pictures."""

    def __init__(self, name, folder):
        super().__init__(CASES[name], folder / "model")
        torch.manual_seed(1)
        self.nets = {"edges": self.net(), "depth": self.net()}
        for label, net in self.nets.items():
            net.save_pretrained(controlnets_folder() / label)
        rng = np.random.default_rng(0)
        self.pictures = {}
        for label in ("photo", "map"):
            self.pictures[label] = Image.fromarray(rng.integers(0, 256, (32, 32, 3), dtype=np.uint8))
            self.pictures[label].save(folder / f"{label}.png")
        self.where = folder

    def net(self):
        net = diffusers.ControlNetModel.from_unet(
            self.pipeline.unet, conditioning_embedding_out_channels=(4, 6), load_weights_from_unet=False
        )
        for part in (net.controlnet_mid_block, *net.controlnet_down_blocks, net.controlnet_cond_embedding.conv_out):
            torch.nn.init.normal_(part.weight, std=0.3)  # zero before training, when it changes nothing
        return net.eval()

    def control(self, model, picture, **values):
        return Control(model=model, picture=str(self.where / f"{picture}.png"), **values)

    def latents(self, *controls, **changes):
        return self.paint(Tape.new(self.request(controls=controls, **changes)))[-1].latents

    def controlled(self, nets, pictures, weights, **changes):
        one = len(nets) == 1
        self.pipeline, plain = (
            STOCK[self.case.family](
                **{name: part for name, part in self.pipeline.components.items() if part is not None},
                controlnet=self.nets[nets[0]] if one else [self.nets[net] for net in nets],
                **({"safety_checker": None, "feature_extractor": None} if "xl" not in self.case.family else {}),
            ),
            self.pipeline,
        )
        self.pipeline.set_progress_bar_config(disable=True)
        values = {"image": pictures[0] if one else pictures}
        values["controlnet_conditioning_scale"] = weights[0] if one else weights
        latents = self.stock(output_type="latent", **values, **changes).numpy()
        self.pipeline = plain
        return latents


@pytest.fixture
def subject(request, empty_home, tmp_path):
    return Controlled(request.param, tmp_path)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize("subject", STOCK, indirect=True)
def test_it_paints_what_the_stock_pipeline_paints(subject):
    plain = subject.latents()
    photo, depth = subject.pictures["photo"], subject.pictures["map"]
    edges = Image.fromarray(np.repeat(canny(np.asarray(photo))[..., None], 3, axis=2))
    ours = subject.latents(subject.control("edges", "photo", way="canny", weight=0.8, end=0.5))
    theirs = subject.controlled(["edges"], [edges], [0.8], control_guidance_end=0.5)
    assert np.abs(ours - theirs).max() < 1e-3
    assert np.abs(ours - plain).max() > 1e-2
    both = (subject.control("edges", "photo", weight=0.6), subject.control("depth", "map", weight=1.2, start=0.25))
    ours = subject.latents(*both)
    theirs = subject.controlled(["edges", "depth"], [photo, depth], [0.6, 1.2], control_guidance_start=[0.0, 0.25])
    assert np.abs(ours - theirs).max() < 1e-3
    assert np.array_equal(subject.latents(), plain)


@pytest.mark.parametrize("subject", STOCK, indirect=True)
def test_previews_branches_samplers_and_a_batch(subject):
    control = subject.control("edges", "photo", end=0.75)
    tape = Tape.new(subject.request(controls=(control,)))
    *events, whole = subject.paint(tape)
    (subject.where / "photo.png").unlink()  # the tape has it
    assert len({e.pictures.tobytes() for e in events if isinstance(e, StepPreview)}) == STEPS
    assert np.array_equal(subject.paint(tape.branch(2, tape.request))[-1].latents, whole.latents)
    assert set(whole.receipt["files"]) == {"ControlNet edges"}
    freed = subject.paint(tape.branch(2, tape.request.replace(controls=())))[-1].latents
    assert np.abs(freed - whole.latents).max() > 1e-3
    subject.pictures["photo"].save(subject.where / "photo.png")
    for sampler in ("heun", "dpm_2", "euler_ancestral"):
        batch = subject.latents(control, sampler=sampler, batch=2)
        assert np.abs(batch[1] - subject.latents(control, sampler=sampler, seed=8)[0]).max() < 1e-3


@pytest.mark.parametrize("subject", STOCK, indirect=True)
def test_a_single_file_and_one_among_the_models(subject):
    control = subject.control("edges", "photo")
    wanted = subject.latents(control)
    net = subject.nets["edges"]
    models_folder().mkdir(parents=True)
    save_file(net.state_dict(), models_folder() / "diffusers_names.safetensors")
    assert np.array_equal(subject.latents(subject.control("diffusers_names", "photo")), wanted)
    assert "diffusers_names" not in {model.name for model in scan()}
    if subject.case.family == "stable-diffusion":
        save_file(ldm.controlnet(net), controlnets_folder() / "first_names.safetensors")
        assert np.array_equal(subject.latents(subject.control("first_names", "photo")), wanted)


@pytest.mark.parametrize("subject", ["stable-diffusion"], indirect=True)
def test_what_cannot_be_is_said(subject):
    larger = Controlled("stable-diffusion-xl", subject.where / "xl").nets["edges"]
    larger.save_pretrained(controlnets_folder() / "larger")
    save_file(larger.state_dict(), controlnets_folder() / "file.safetensors")
    subject.nets["edges"].save_pretrained(controlnets_folder() / "edges")
    whole = (controlnets_folder() / "file.safetensors").read_bytes()
    (controlnets_folder() / "cut.safetensors").write_bytes(whole[:-10])
    save_file({"lora_up": torch.zeros(2)}, controlnets_folder() / "odd.safetensors")
    for name, words in {
        "gone": "no ControlNet 'gone'.* cut, depth, edges, file, larger, odd",
        "larger": "not made for this model",
        "file": "not made for this model",
        "cut": "cut.safetensors is damaged",
        "odd": "not a ControlNet",
    }.items():
        with pytest.raises(StudioError, match=words):
            subject.latents(subject.control(name, "photo"))
    with pytest.raises(StudioError, match=r"none\.png"):
        subject.latents(subject.control("edges", "none"))


def test_a_family_without_any_says_so(empty_home, tmp_path):
    subject = Subject(CASES["pixart, sigma"], tmp_path)
    with pytest.raises(StudioError, match="takes no ControlNet"):
        subject.paint(Tape.new(subject.request(controls=[{"model": "edges", "picture": "a.png"}])))
