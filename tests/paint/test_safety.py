"""The safety checker that a model brings: asked only where it is wanted, and only to say what it thinks."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
import transformers
from diffusers.pipelines.stable_diffusion.safety_checker import StableDiffusionSafetyChecker

from studio.errors import StudioError
from studio.files import paths
from studio.files.models import find_model
from studio.files.pictures import read_note, write_png
from studio.files.safety import KEY, flagged, has_checker, is_wanted
from studio.files.thumbnails import Thumbnails
from studio.paint.catalog import samplers
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.safety import check_pictures
from studio.paint.tape import Tape
from tests.paint.families import tiny

CONCEPTS = 17


def _checker(folder: Path, thresholds: float) -> None:
    """Random weights of the real class. Cosines are above -2 always, and never above 2."""
    torch.manual_seed(1)
    vision = {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2}
    vision |= {"image_size": 32, "patch_size": 16}
    text = {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2}
    config = transformers.CLIPConfig(vision_config=vision, text_config={**text, "vocab_size": 10}, projection_dim=8)
    checker = StableDiffusionSafetyChecker(config)
    torch.nn.init.normal_(checker.concept_embeds)
    checker.concept_embeds_weights.data.fill_(thresholds)
    checker.special_care_embeds_weights.data.fill_(2)
    checker.save_pretrained(folder / "safety_checker")
    size = {"height": 32, "width": 32}
    transformers.CLIPImageProcessor(size={"shortest_edge": 32}, crop_size=size).save_pretrained(
        folder / "feature_extractor"
    )
    index = json.loads((folder / "model_index.json").read_text())
    index["safety_checker"] = ["stable_diffusion", "StableDiffusionSafetyChecker"]
    index["feature_extractor"] = ["transformers", "CLIPImageProcessor"]
    (folder / "model_index.json").write_text(json.dumps(index))


@pytest.fixture
def folder(empty_home: Path) -> Path:
    torch.manual_seed(0)
    place = paths.models_folder() / "tiny"
    tiny.stable_diffusion().save_pretrained(place)
    return place


def _want(wanted: bool) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(json.dumps({KEY: wanted}))


def _painted(batch: int = 1) -> object:
    request = PaintRequest(prompt="a cat", model="tiny", width=32, height=32, steps=2, batch=batch, dtype="float32")
    return list(Painter(samplers(), device="cpu").paint(Tape.new(request)))[-1]


def test_it_is_off_until_the_user_turns_it_on(folder: Path) -> None:
    _checker(folder, -2)
    assert not is_wanted() and has_checker(folder)
    assert "safety" not in _painted().receipt
    _want(False)
    assert "safety" not in _painted().receipt


def test_what_it_flags_is_recorded_and_left_as_it_is(folder: Path) -> None:
    _checker(folder, -2)
    plain = _painted(batch=2)
    _want(True)
    checked = _painted(batch=2)
    assert checked.receipt["safety"] == {"checker": "StableDiffusionSafetyChecker", "flagged": [True, True]}
    np.testing.assert_array_equal(checked.pictures, plain.pictures)
    assert checked.pictures.any()  # not black


def test_what_it_does_not_flag_is_recorded_too(folder: Path) -> None:
    _checker(folder, 2)
    _want(True)
    assert _painted().receipt["safety"]["flagged"] == [False]


def test_a_model_without_one_is_painted_with_as_ever(folder: Path) -> None:
    _want(True)
    assert not has_checker(folder) and "safety" not in _painted().receipt


def test_a_damaged_one_says_what_to_do(folder: Path) -> None:
    _checker(folder, 2)
    (folder / "safety_checker" / "model.safetensors").write_bytes(b"damaged")
    _want(True)
    with pytest.raises(StudioError, match="is damaged: its header is cut off"):
        _painted()
    _checker(folder, 2)
    (folder / "safety_checker" / "config.json").unlink()
    with pytest.raises(StudioError, match="turn the check off in the preferences"):
        check_pictures(find_model("tiny"), np.zeros((1, 32, 32, 3), np.uint8), "cpu")


def test_receipts_of_one_picture_and_of_a_batch() -> None:
    receipt = {"safety": {"flagged": [False, True]}}
    assert flagged(receipt, 2) == (False, True)
    assert flagged({**receipt, "batch_index": 0}, 1) == (False,)
    assert flagged({**receipt, "batch_index": 1}, 1) == flagged(receipt, 1) == (True,)
    assert flagged(receipt, 3) == (True, True, True)  # which of them is not known
    assert flagged({}, 2) == flagged({"safety": "?"}, 2) == (False, False)


def test_the_gallerys_small_picture_is_blurred(tmp_path: Path) -> None:
    from PIL import Image

    rng = np.random.default_rng(3)
    pixels = rng.integers(0, 256, (64, 64, 3), np.uint8)
    shown = []
    for flag in (False, True):
        path = tmp_path / f"{flag}.png"
        receipt = {"safety": {"flagged": [flag]}, "batch_index": 0}
        write_png(path, pixels, request=PaintRequest(prompt="x").to_json(), receipt=receipt)
        assert read_note(path).receipt == receipt
        with Image.open(Thumbnails(tmp_path / "cache").file(path)) as small:
            shown.append(np.asarray(small.convert("RGB"), np.float32).std())
    assert shown[0] > 60 and shown[1] < 10
