"""A checkpoint of one file paints what the same weights paint as a folder, with nothing fetched."""

import json
import shutil

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from studio.errors import StudioError
from studio.files import single_file
from studio.files.models import find_model, scan
from studio.files.paths import models_folder, resources
from studio.paint.catalog import samplers
from studio.paint.families.single_file import clip_tokenizer
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from tests.paint.families import ldm, tiny


def build(family):
    """A tiny model with two layers a block, and as many text layers as the names in a header are told by."""
    torch.manual_seed(0)
    pipeline = getattr(tiny, family.replace("-", "_"))()
    attending = {"down_block_types": ("CrossAttnDownBlock2D", "DownBlock2D")}
    attending["up_block_types"] = ("UpBlock2D", "CrossAttnUpBlock2D")
    pipeline.unet = type(pipeline.unet).from_config({**pipeline.unet.config, "layers_per_block": 2, **attending})
    words = {"vocab_size": 49408}
    pipeline.text_encoder = tiny.clip(**words)
    pipeline.tokenizer = clip_tokenizer("<|endoftext|>")
    if family == "stable-diffusion-xl":
        pipeline.text_encoder_2 = tiny.clip("CLIPTextModelWithProjection", layers=10, width=40, **words)
        pipeline.tokenizer_2 = clip_tokenizer("!")
    return pipeline


NAMES = ("stable-diffusion", "stable-diffusion-xl")


@pytest.fixture(params=NAMES)
def model(request, empty_home, tmp_path, monkeypatch):
    """The family, its pipeline, its folder, and its single file among the models; the configs are the tiny ones."""
    pipeline = build(request.param)
    pipeline.save_pretrained(tmp_path / "folder")
    for name, marks in {"tokenizer": "<|endoftext|>", "tokenizer_2": "!"}.items():
        if (tmp_path / "folder" / name).exists():
            (tmp_path / "folder" / name / "tokenizer_config.json").write_text(json.dumps({"pad_token": marks}))
    monkeypatch.setattr(single_file, "config_folder", lambda family: tmp_path / "folder")
    shutil.copytree(tmp_path / "folder", tmp_path / "whole")
    models_folder().mkdir(parents=True)
    for name in ("tokenizer", "tokenizer_2"):
        if (tmp_path / "whole" / name).exists():
            getattr(pipeline, name).save_pretrained(tmp_path / "whole" / name)
    save_file(ldm.checkpoint(pipeline), models_folder() / "mine.safetensors")
    return request.param, tmp_path / "whole", pipeline


def painted(model, **changes):
    values = {"prompt": "a red cat", "negative_prompt": "grey", "width": 32, "height": 32, "steps": 3, "seed": 7}
    request = PaintRequest(**{**values, "sampler": "euler", "dtype": "float32", "model": model, **changes})
    return list(Painter(samplers(), device="cpu").paint(Tape.new(request)))[-1]


def test_it_paints_what_its_folder_paints(model):
    family, folder, _ = model
    assert (find_model("mine").family, find_model("mine").problem) == (family, "")
    assert "mine" in [found.name for found in scan()]
    one, many = painted("mine"), painted(str(folder))
    assert np.abs(one.latents - many.latents).max() < 1e-4  # not always 0: sums go by where weights lie in memory
    assert np.abs(one.pictures.astype(int) - many.pictures).max() <= 1
    assert len(one.receipt["model"]["sha256"]) == 64


def test_marks_of_v_prediction_are_followed(model):
    _, _, pipeline = model
    plain = painted("mine").latents
    marks = {"v_pred": torch.zeros(0), "ztsnr": torch.zeros(0)}
    save_file(ldm.checkpoint(pipeline) | marks, models_folder() / "vee.safetensors")
    assert np.abs(painted("vee").latents - plain).max() > 0.1


def test_one_for_inpainting(model):
    family, folder, pipeline = model
    torch.manual_seed(1)
    pipeline.unet = tiny.widened(pipeline.unet, 9)
    pipeline.unet.save_pretrained(folder / "unet")
    save_file(ldm.checkpoint(pipeline), models_folder() / "fills.safetensors")
    assert (find_model("fills").family, find_model("fills").problem) == (family, "")
    assert np.abs(painted("fills").latents - painted(str(folder)).latents).max() < 1e-4


def test_what_cannot_be_used_is_said(model):
    family, _, pipeline = model
    weights = ldm.checkpoint(pipeline)
    encoder = single_file.SD1 if family == "stable-diffusion" else single_file.XL
    eight = {**weights, single_file.FIRST: torch.zeros(4, 8, 3, 3)}
    path = models_folder() / "odd.safetensors"
    for tensors, words in [
        ({name: tensor for name, tensor in weights.items() if name != encoder}, "no text encoder"),
        ({name: tensor for name, tensor in weights.items() if name != single_file.VAE}, "no text encoder or no VAE"),
        ({"unet.lora_down.weight": torch.zeros(2)}, "is a LoRA"),
        ({"net.blocks.0.weight": torch.zeros(2)}, "family whose single files the studio knows"),
        ({"double_blocks.0.img_attn.qkv.weight": torch.zeros(2)}, "does not hold a whole transformer"),
        (eight, "does not paint from text"),
    ]:
        save_file(tensors, path)
        with pytest.raises(StudioError, match=words):
            painted(str(path))
    for lost in ("middle_block", "resblocks.3." if family == "stable-diffusion-xl" else "encoder.layers.1."):
        save_file({name: tensor for name, tensor in weights.items() if lost not in name}, path)
        with pytest.raises(StudioError, match="does not hold a whole model"):
            painted(str(path))


def test_clips_vocabulary():
    tokenizer = clip_tokenizer("!")
    assert tokenizer("a photo of a cat")["input_ids"] == [49406, 320, 1125, 539, 320, 2368, 49407]
    assert (len(tokenizer), tokenizer.pad_token_id, clip_tokenizer("<|endoftext|>").pad_token_id) == (49408, 0, 49407)


@pytest.mark.parametrize("family", ["stable-diffusion", "stable-diffusion-xl"])
def test_the_studios_configs_are_of_the_real_size(family):
    """Parameters of the published models, in all."""
    import diffusers
    import transformers

    folder = resources() / "single-file" / family
    count = 0
    index = json.loads((folder / "model_index.json").read_text())
    for config_file in folder.glob("*/config.json"):
        library, name = index[config_file.parent.name]
        config = json.loads(config_file.read_text())
        with torch.device("meta"):
            if library == "diffusers":
                network = getattr(diffusers, name).from_config(config)
            else:
                network = getattr(transformers, name)(transformers.CLIPTextConfig(**config))
        count += sum(parameter.numel() for parameter in network.parameters())
    assert count == {"stable-diffusion": 1_066_235_307, "stable-diffusion-xl": 3_468_837_867}[family]
