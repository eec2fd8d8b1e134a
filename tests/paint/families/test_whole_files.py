"""All of a Stable Diffusion 3 or a Flux.1 in one file, as ComfyUI saves it: painted as the stock pipeline loads it."""

import json
import struct

import diffusers
import numpy as np
import pytest
import torch
import transformers
from diffusers.loaders import single_file_utils
from safetensors.torch import save_file

from studio.errors import StudioError
from studio.files import single_file
from studio.files.models import find_model, scan
from studio.files.paths import models_folder
from studio.files.single_file import single_file_configs
from studio.paint.catalog import samplers
from studio.paint.draws import draw
from studio.paint.families.single_file import clip_tokenizer, t5_tokenizer
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from tests.paint.families import ldm, original, tiny
from tests.paint.families.cases import CASES
from tests.paint.families.test_transformer_file import narrow_flux  # noqa: F401

NAMES = ("stable-diffusion-3", "flux, dev", "flux, schnell")
FP8 = torch.float8_e4m3fn
PARTS = {"text_encoder": "clip_l", "text_encoder_2": "clip_g", "text_encoder_3": "t5xxl"}
MATCH = {"flux": (16, 32, 32), "stable-diffusion-3": (4, 32, 64)}  # latents, T5's width, CLIP's


def whole(pipeline, rename, without=()):
    """The tensors of such a file."""
    state = {f"model.diffusion_model.{name}": each for name, each in rename(pipeline.transformer.state_dict()).items()}
    state |= ldm.vae(pipeline.vae)
    for part, network in pipeline.components.items():
        if part.startswith("text_encoder") and part not in without and network is not None:
            name = "t5xxl" if isinstance(network, transformers.T5EncoderModel) else PARTS[part]
            state |= text(network, f"text_encoders.{name}.transformer.")
    return {name: each.contiguous().clone() for name, each in state.items()}


def text(network, prefix):
    names = network.state_dict()
    if isinstance(network, transformers.CLIPTextModel):
        names = {f"text_model.{name.removeprefix('text_model.')}": each for name, each in names.items()}
    return {prefix + name: each for name, each in names.items()}


def build(name):
    """A tiny model whose readers have the real vocabularies."""
    torch.manual_seed(0)
    pipeline = CASES[name].build()
    kind = "CLIPTextModel" if "flux" in name else "CLIPTextModelWithProjection"
    pipeline.text_encoder, pipeline.tokenizer = tiny.clip(kind, vocab_size=49408), clip_tokenizer("<|endoftext|>")
    config = transformers.T5Config(vocab_size=32128, d_model=32, d_kv=8, d_ff=37, num_layers=2, num_heads=4)
    t5 = transformers.T5EncoderModel(config)
    if "flux" in name:
        pipeline.text_encoder_2, pipeline.tokenizer_2 = t5, t5_tokenizer({"model_max_length": 512})
    else:
        pipeline.text_encoder.text_projection.weight.data = torch.eye(32)  # which such files leave out
        pipeline.text_encoder_2 = tiny.clip("CLIPTextModelWithProjection", width=24, vocab_size=49408)
        pipeline.text_encoder_2.config.projection_dim = 32
        pipeline.text_encoder_2 = transformers.CLIPTextModelWithProjection(pipeline.text_encoder_2.config)
        pipeline.tokenizer_2 = clip_tokenizer("!")
        pipeline.text_encoder_3, pipeline.tokenizer_3 = t5, t5_tokenizer({"model_max_length": 512})
    return pipeline


class Whole:
    """A family, its stock pipeline, and the folder of its configs, which are the tiny ones here."""

    def __init__(self, name, folder, monkeypatch):
        self.case, self.pipeline = CASES[name], build(name)
        self.rename = original.flux if "flux" in name else original.stable_diffusion_3
        self.folder = folder
        self.pipeline.save_pretrained(folder)
        for part, pad in {"tokenizer": "<|endoftext|>", "tokenizer_2": "!"}.items():
            config = {"model_max_length": 512, "pad_token": pad}
            (folder / part / "tokenizer_config.json").write_text(json.dumps(config))
        monkeypatch.setattr(single_file, "config_folder", lambda family: folder)
        models_folder().mkdir(parents=True)

    def save(self, name, state):
        save_file(state, models_folder() / f"{name}.safetensors")

    def stock(self, **parts):
        """The stock pipeline around the parts of the file as the library reads them."""
        pipeline = type(self.pipeline)(**{**self.pipeline.components, **parts})
        for part in pipeline.components.values():
            if isinstance(part, torch.nn.Module):
                part.eval()
        pipeline.set_progress_bar_config(disable=True)
        noise = draw(7, 0, (1, *self.case.shape))
        values = {"latents": self.case.pack(pipeline, noise), "num_inference_steps": 3, "height": 32, "width": 32}
        made = pipeline(**{**values, **self.case.prompts, **self.case.stock, "output_type": "latent"}).images
        return self.case.unpack(pipeline, made).numpy()

    def paint(self, model, **changes):
        values = {"model": model, "width": 32, "height": 32, "steps": 3, "seed": 7, "sampler": "euler"}
        values |= {"dtype": "float32", **self.case.prompts, **self.case.ours, **changes}
        return list(Painter(samplers(), device="cpu").paint(Tape.new(PaintRequest(**values))))[-1]


@pytest.fixture
def made(empty_home, tmp_path, monkeypatch, narrow_flux):  # noqa: F811
    return lambda name: Whole(name, tmp_path / "folder", monkeypatch)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize("name", NAMES)
def test_it_paints_what_the_stock_pipeline_paints_from_it(made, name):
    model = made(name)
    model.save("mine", whole(model.pipeline, model.rename))
    found = find_model("mine")
    assert (found.family, found.problem, found.rest) == (model.case.family, "", None)
    assert "mine" in [each.name for each in scan()]
    theirs = type(model.pipeline).from_single_file(
        str(models_folder() / "mine.safetensors"),
        config=str(model.folder),
        local_files_only=True,
        **{name: part for name, part in model.pipeline.components.items() if name.startswith("tokenizer")},
    )
    stock = {name: part for name, part in theirs.components.items() if isinstance(part, torch.nn.Module)}
    ours = model.paint("mine")
    assert np.abs(ours.latents - model.stock(**stock)).max() < 1e-3
    assert np.abs(ours.latents - model.stock()).max() < 1e-3
    assert len(ours.receipt["model"]["sha256"]) == 64


def test_in_eight_bits(made):
    """Everything but what has one axis, and T5's words once, as in the files that people share."""
    model = made("flux, dev")
    state = whole(model.pipeline, model.rename)
    state = {name: each for name, each in state.items() if "embed_tokens" not in name}
    stored = {name: each.to(FP8) if each.ndim > 1 else each for name, each in state.items()}
    model.save("small", stored)
    model.save("wide", {name: each.float() for name, each in stored.items()})
    assert np.abs(model.paint("small").latents - model.paint("wide").latents).max() < 1e-4


def test_what_is_missing_is_said(made):
    model = made("stable-diffusion-3")
    state = whole(model.pipeline, model.rename)
    for part in ("clip_l", "first_stage_model"):
        model.save("less", {name: each for name, each in state.items() if part not in name})
        assert "without the rest" in find_model("less").problem
    lost = "text_encoders.clip_l.transformer.text_model.final_layer_norm.bias"
    model.save("torn", {name: each for name, each in state.items() if name != lost})
    with pytest.raises(StudioError, match="does not hold a whole model: its text_encoder has no"):
        model.paint("torn")
    for lie in ("shared", "encoder.block.0.layer.0.SelfAttention.q"):
        name = f"text_encoders.t5xxl.transformer.{lie}.weight"
        model.save("torn", {**state, name: state[name][:3].to(FP8)})
        with pytest.raises(StudioError, match="does not hold a whole model"):
            model.paint("torn")
    config = model.folder / "transformer" / "config.json"
    config.write_text(json.dumps({**json.loads(config.read_text()), "joint_attention_dim": 17}))
    model.save("mine", state)
    with pytest.raises(StudioError, match=r"of another build \(joint attention dim: 32 instead of 17\)"):
        find_model(str(models_folder() / "mine.safetensors"))


def test_stable_diffusion_3_without_its_t5(made):
    model = made("stable-diffusion-3")
    model.save("mine", whole(model.pipeline, model.rename, without=("text_encoder_3",)))
    assert (find_model("mine").problem, find_model("mine").token_limit) == ("", 77)
    model.save("all", whole(model.pipeline, model.rename))
    assert find_model("all").token_limit == 256
    theirs = model.stock(text_encoder_3=None, tokenizer_3=None)
    assert np.abs(model.paint("mine").latents - theirs).max() < 1e-3


def test_t5s_vocabulary():
    """Ids of the published tokenizer, also for letters that it makes alike first."""
    tokenizer = t5_tokenizer({"model_max_length": 512})
    known = {
        "a photo of a cat": [3, 9, 1202, 13, 3, 9, 1712, 1],
        "  two  spaces\n\ttabs ": [192, 4856, 3808, 7, 1],
        "e\u0301 \ufb01": [3, 154, 361, 1],
        "": [1],
    }
    for words, ids in known.items():
        assert tokenizer(words)["input_ids"] == ids, words
    assert (len(tokenizer), tokenizer.pad_token_id, tokenizer.num_special_tokens_to_add()) == (32100, 0, 1)


MODERN = {"qk_norm": "rms_norm"}
SIZES = {  # how the transformer was published, over what its family shares, and how many numbers it has
    "flux, dev": ("flux", {"guidance_embeds": True}, 11_901_408_320),
    "flux, schnell": ("flux", {}, 11_891_178_560),
    "sd3, medium": ("stable-diffusion-3", {"num_layers": 24}, 2_028_328_000),
    "sd3.5, medium": (
        "stable-diffusion-3",
        {"num_layers": 24, "dual_attention_layers": tuple(range(13)), "pos_embed_max_size": 384, **MODERN},
        2_243_171_520,
    ),
    "sd3.5, large": ("stable-diffusion-3", {"num_layers": 38, **MODERN}, 8_056_627_520),
}
READERS = {  # numbers of the other parts, as they were published
    "flux": {"text_encoder": 123_060_480, "text_encoder_2": 4_762_310_656, "vae": 83_819_683},
    "stable-diffusion-3": {
        "text_encoder": 123_650_304,
        "text_encoder_2": 694_659_840,
        "text_encoder_3": 4_762_310_656,
        "vae": 83_819_683,
    },
}


@pytest.mark.parametrize("name", sorted(SIZES))
def test_the_studios_configs_are_of_the_real_size(name, empty_home):
    """A file with the header of the published model, and a hole where its numbers would be."""
    family, changes, count = SIZES[name]
    flux = family == "flux"
    if not flux:
        heads = changes["num_layers"]  # as many, of 64 each
        shared = {"in_channels": 16, "joint_attention_dim": 4096, "pooled_projection_dim": 2048}
        shared |= {"num_attention_heads": heads, "caption_projection_dim": 64 * heads, "pos_embed_max_size": 192}
        changes = {**shared, **changes}
    with torch.device("meta"):
        transformer = (diffusers.FluxTransformer2DModel if flux else diffusers.SD3Transformer2DModel)(**changes)
    state = (original.flux if flux else original.stable_diffusion_3)(transformer.state_dict())
    others = [*single_file.VAES[:1], *single_file.READERS[family], single_file.T5]
    shapes = {f"model.diffusion_model.{key}": list(each.shape) for key, each in state.items()}
    shapes |= {key: [1] for key in others}
    models_folder().mkdir(parents=True)
    path = models_folder() / "real.safetensors"
    hollow(path, shapes)
    model = find_model("real")
    assert (model.family, model.problem, model.width, model.size_factor) == (family, "", 1024, 16)
    configs = single_file_configs(path, family)
    parts = {part: on_meta(configs["index"][part], configs[part]) for part in [*READERS[family], "transformer"]}
    counts = {part: sum(each.numel() for each in network.parameters()) for part, network in parts.items()}
    assert counts == {**READERS[family], "transformer": count}
    converter = f"convert_{'flux' if flux else 'sd3'}_transformer_checkpoint_to_diffusers"
    converted = getattr(single_file_utils, converter)(dict(state))
    wanted = {key: each.shape for key, each in parts["transformer"].state_dict().items()}
    assert {key: each.shape for key, each in converted.items()} == wanted


def hollow(path, shapes):
    """A safetensors file of bfloat16 without its numbers, which takes no room on the disk."""
    header, end = {}, 0
    for name, shape in shapes.items():
        begin, end = end, end + 2 * int(np.prod(shape))
        header[name] = {"dtype": "BF16", "shape": shape, "data_offsets": [begin, end]}
    head = json.dumps(header).encode()
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(head)) + head)
        file.truncate(8 + len(head) + end)


def on_meta(entry, config):
    library, name = entry
    with torch.device("meta"):
        if library == "diffusers":
            return getattr(diffusers, name).from_config(config)
        kind = getattr(transformers, name)
        return kind(kind.config_class(**config))
