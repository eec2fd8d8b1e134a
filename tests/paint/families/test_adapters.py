"""IP-Adapters do what they do in the stock pipelines, alone and together, and are gone where none is named."""

import diffusers
import numpy as np
import pytest
import torch
import transformers
from PIL import Image
from safetensors.torch import save_file

from studio.errors import StudioError
from studio.files.paths import ip_adapters_folder
from studio.paint.events import StepPreview
from studio.paint.picture_prompt import PicturePrompt
from studio.paint.tape import Tape
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import STEPS, Subject

FAMILIES = ("stable-diffusion", "stable-diffusion-xl")


def encoder():
    config = transformers.CLIPVisionConfig(
        hidden_size=24, projection_dim=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=20,
        image_size=32, patch_size=8,
    )  # fmt: skip
    return transformers.CLIPVisionModelWithProjection(config).eval()


def adapter(unet, *, plus):
    """Weights as their authors name them: a projection of the picture, and keys and values for each attention."""
    width = unet.config.cross_attention_dim
    state = {}
    number = 1
    for name in unet.attn_processors:
        if name.endswith("attn2.processor"):
            module = unet.get_submodule(name.removesuffix(".processor"))
            for which in ("k", "v"):
                state[f"ip_adapter.{number}.to_{which}_ip.weight"] = torch.randn(module.to_k.out_features, width)
            number += 2
    if plus:
        resampler = diffusers.models.embeddings.IPAdapterPlusImageProjection(
            embed_dims=24, output_dims=width, hidden_dims=128, depth=4, heads=2, num_queries=5
        )
        state |= {f"image_proj.{name}": tensor for name, tensor in authors(resampler.state_dict()).items()}
    else:
        state["image_proj.proj.weight"] = torch.randn(4 * width, 16)
        state["image_proj.proj.bias"] = torch.randn(4 * width)
        state["image_proj.norm.weight"] = torch.ones(width)
        state["image_proj.norm.bias"] = torch.zeros(width)
    return {name: tensor.contiguous() for name, tensor in state.items()}


def authors(state):
    """A resampler's weights under its authors' names."""
    names = {".ln0.": ".0.norm1.", ".ln1.": ".0.norm2.", ".attn.to_q.": ".0.to_q.", ".attn.to_out.0.": ".0.to_out."}
    names |= {".ff.0.": ".1.0.", ".ff.1.net.0.proj.": ".1.1.", ".ff.1.net.2.": ".1.3."}
    out = {}
    for name, tensor in state.items():
        for ours, theirs in names.items():
            name = name.replace(ours, theirs)
        out[name] = tensor
    for name in [name for name in out if ".attn.to_k." in name]:
        pair = out.pop(name), out.pop(name.replace("to_k", "to_v"))
        out[name.replace(".attn.to_k.", ".0.to_kv.")] = torch.cat(pair)
    return out


class Adapted(Subject):
    """A family with two adapters, their encoder, and two pictures."""

    def __init__(self, name, folder):
        super().__init__(CASES[name], folder / "model")
        self.where = folder
        torch.manual_seed(1)
        ip_adapters_folder().mkdir(parents=True)
        for label, plus in {"plain": False, "plus": True}.items():
            save_file(adapter(self.pipeline.unet, plus=plus), ip_adapters_folder() / f"{label}.safetensors")
        encoder().save_pretrained(ip_adapters_folder() / "image_encoder")
        rng = np.random.default_rng(0)
        self.pictures = []
        for label in ("a", "b"):
            self.pictures.append(Image.fromarray(rng.integers(0, 256, (40, 50, 3), dtype=np.uint8)))
            self.pictures[-1].save(folder / f"{label}.png")

    def prompt(self, model, picture="a", weight=0.7):
        return PicturePrompt(model=model, picture=str(self.where / f"{picture}.png"), weight=weight)

    def latents(self, *prompts, **changes):
        return self.paint(Tape.new(self.request(picture_prompts=prompts, **changes)))[-1].latents

    def adapted(self, names, weights):
        files = [f"{name}.safetensors" for name in names]
        self.pipeline.load_ip_adapter(str(ip_adapters_folder()), subfolder="", weight_name=files)
        self.pipeline.set_ip_adapter_scale(weights)
        latents = self.stock(output_type="latent", ip_adapter_image=self.pictures[: len(names)]).numpy()
        self.pipeline.unload_ip_adapter()
        return latents


@pytest.fixture
def subject(request, empty_home, tmp_path):
    return Adapted(request.param, tmp_path)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize("subject", FAMILIES, indirect=True)
def test_it_paints_what_the_stock_pipeline_paints(subject):
    plain = subject.latents()
    for names, weights in ((["plain"], [0.7]), (["plus"], [0.4]), (["plain", "plus"], [0.5, 0.9])):
        prompts = [subject.prompt(*each) for each in zip(names, "ab", weights, strict=False)]
        ours, theirs = subject.latents(*prompts), subject.adapted(names, weights)
        assert np.abs(ours - theirs).max() < 1e-3
        assert np.abs(ours - plain).max() > 1e-3
    assert np.array_equal(subject.latents(), plain)


@pytest.mark.parametrize("subject", FAMILIES, indirect=True)
def test_previews_branches_samplers_and_a_batch(subject):
    prompt = subject.prompt("plain", weight=2.0)
    tape = Tape.new(subject.request(picture_prompts=(prompt,)))
    *events, whole = subject.paint(tape)
    (subject.where / "a.png").unlink()  # the tape has it
    assert len({e.pictures.tobytes() for e in events if isinstance(e, StepPreview)}) == STEPS
    assert set(whole.receipt["files"]) == {"IP-Adapter plain", "image encoder of plain"}
    assert np.array_equal(subject.paint(tape.branch(2, tape.request))[-1].latents, whole.latents)
    freed = subject.paint(tape.branch(2, tape.request.replace(picture_prompts=())))[-1].latents
    assert np.abs(freed - whole.latents).max() > 1e-3
    other = subject.prompt("plus", "b")
    batch = subject.latents(other, sampler="euler_ancestral", batch=2, cfg_scale=1.0)
    assert np.abs(batch[1] - subject.latents(other, sampler="euler_ancestral", seed=8, cfg_scale=1.0)[0]).max() < 1e-3


@pytest.mark.parametrize("subject", ["stable-diffusion"], indirect=True)
def test_what_cannot_be_is_said(subject):
    xl = CASES["stable-diffusion-xl"].build().unet
    save_file(adapter(xl, plus=False), ip_adapters_folder() / "larger.safetensors")
    faces = {"image_proj.norm.weight": torch.ones(3), "ip_adapter.1.to_k_ip.weight": torch.ones(3)}
    save_file(faces, ip_adapters_folder() / "faces.safetensors")
    plain = subject.latents()
    for name, words in {
        "gone": "no IP-Adapter 'gone'.* faces, larger, plain, plus",
        "larger": "not made for this model",
        "faces": "reads faces",
    }.items():
        with pytest.raises(StudioError, match=words):
            subject.latents(subject.prompt(name))
    assert np.array_equal(subject.latents(), plain)
    (ip_adapters_folder() / "image_encoder").rename(ip_adapters_folder() / "elsewhere")
    with pytest.raises(StudioError, match="needs an image encoder of width 16"):
        subject.latents(subject.prompt("plain"))


def test_a_family_without_any_says_so(empty_home, tmp_path):
    subject = Subject(CASES["z-image"], tmp_path)
    with pytest.raises(StudioError, match="takes no IP-Adapter"):
        subject.paint(Tape.new(subject.request(picture_prompts=[{"model": "plain", "picture": "a.png"}])))
