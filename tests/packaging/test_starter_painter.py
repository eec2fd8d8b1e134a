"""The starter painter's training: its captions, its noise, its optimiser, its resume, its measure. No downloads."""

import base64
import copy
import hashlib
import json
import os
import random
import re
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers.schedulers.scheduling_ddim import DDIMScheduler
from hypothesis import given
from hypothesis import strategies as st

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "starter-painter"
sys.path.insert(0, str(FOLDER))

from starter_painter import (  # noqa: E402
    assemble,
    autoencoder,
    backgrounds,
    captions,
    curve,
    denoiser,
    distil,
    everyday,
    folders,
    icons,
    latents,
    noise,
    retrieval,
    sheet,
    sources,
)
from starter_painter.parallel import SharedTraining, run  # noqa: E402
from starter_painter.picture import Placement, compose, on_white  # noqa: E402
from starter_painter.train_unet import Practice, Settings, Training, losses, micro_batch  # noqa: E402
from starter_painter.training_set import TrainingSet  # noqa: E402

TINY: dict[str, Any] = {
    "block_out_channels": [8, 8, 16],
    "cross_attention_dim": 16,
    "attention_head_dim": 2,
    "addition_embed_type_num_heads": 2,
}


def tiny_unet() -> Any:
    torch.manual_seed(0)
    return denoiser.new(**TINY)


def tiny_data() -> TrainingSet:
    generator = torch.Generator().manual_seed(1)
    return TrainingSet(
        torch.randn(4, 6, 16, 16, generator=generator).half(),
        torch.randn(8, 5, 16, generator=generator).half(),
        torch.arange(8).view(4, 2),
        torch.zeros(5, 16).half(),
        torch.tensor([1.0, 1.0, 1.0, 2.0]),
    )


def practice(settings: Settings) -> Practice:
    return partial(micro_batch, tiny_data(), settings, noise.alphas_cumprod())


# what is painted, and what it is called


def test_a_line_of_the_list_is_read_as_a_thing() -> None:
    assert everyday.parse("pizza: slice of pizza, pie | ~an italian dish") == everyday.Thing(
        "pizza", ("slice of pizza", "pie"), "an italian dish", 1
    )
    assert everyday.parse("+ monkey: ape") == everyday.Thing("monkey", ("ape",), "", 2)
    with pytest.raises(ValueError, match="names no thing"):
        everyday.parse("+ : no name")


def test_indented_lines_are_phrases_of_the_thing_above_them() -> None:
    owl, pizza = everyday.read("# birds\nowl | ~a wise bird\n    a barn owl; a bird\n    of prey\n\npizza: slice\n")
    assert owl == everyday.Thing("owl", (), "a wise bird", 1, ("a barn owl", "a bird of prey"))
    assert pizza.phrases == ()
    with pytest.raises(ValueError, match="belong to no thing"):
        everyday.read("    a barn owl\n")


def test_a_thing_is_found_by_its_label_before_anothers_name() -> None:
    listed = everyday.read("clock: watch\nwatch\nsnowman without snow: snowman\n")
    assert everyday.called("watch", listed).label == "watch"
    assert everyday.called("snowman", listed).label == "snowman without snow"
    with pytest.raises(KeyError):
        everyday.called("yeti", listed)
    for name in sheet.EVERYDAY_NAMES:
        assert everyday.called(name, everyday.things(1)).stage == 1


SMALL_WORDS = frozenset(
    re.findall("[a-z]+", "a an the of to in on for with and that is its it at by from who whose one two i you")
)


def content(text: str) -> set[str]:
    """The words that carry a phrase's meaning, plurals as singulars."""
    words = (word for word in re.findall("[a-z]+", text.lower()) if word not in SMALL_WORDS)
    return {word.removesuffix("s") if len(word) > 3 else word for word in words}


def test_no_phrase_comes_near_the_paraphrase_that_is_kept_for_the_evaluation() -> None:
    assert content("the kings' red crowns") == {"king", "red", "crown"}
    things = everyday.things()
    kept = {thing.paraphrase for thing in things if thing.paraphrase}
    for thing in things:
        assert not kept & {*thing.names, *thing.phrases}
        wanted = content(thing.paraphrase)
        for phrase in thing.phrases if wanted else ():
            shared = content(phrase) & wanted
            assert len(shared) <= len(wanted) / 2, f"{phrase!r} says what {thing.paraphrase!r} does"


def test_every_phrase_becomes_a_caption_sooner_or_later() -> None:
    owl, rng = everyday.read("owl\n    a barn owl; an eagle owl; something wise")[0], random.Random(0)
    said = {captions.subject(owl, (), rng) for _ in range(300)}
    assert {"owl", "an owl", "a barn owl", "barn owl", "eagle owl", "something wise"} <= said


def test_every_thing_is_listed_once_and_the_stages_grow() -> None:
    first, second = everyday.things(1), everyday.things(2)
    labels = [thing.label for thing in second]
    assert len(set(labels)) == len(labels)
    assert 300 <= len(first) < len(second)
    assert sum(bool(thing.paraphrase) for thing in first) >= 100


def test_a_paraphrase_is_never_a_caption() -> None:
    rng = random.Random(0)
    for thing in everyday.things():
        if thing.paraphrase:
            said = {captions.caption(thing, ("word", "other"), "", "flat", rng, 0.0) for _ in range(60)}
            assert thing.paraphrase not in said
            assert not any(thing.paraphrase in text for text in said)


def test_a_caption_names_the_thing_the_ground_and_the_style() -> None:
    pizza = everyday.parse("pizza")
    text = captions.caption(pizza, (), "on a light blue background", "flat", random.Random(1), p_style=1.0)
    assert "pizza on a light blue background, flat" in text
    assert captions.with_article("apple") == "an apple"
    assert captions.with_article("grapes") == "grapes"
    assert captions.with_article("a kitten") == "a kitten"


@given(st.integers(0, 10_000))
def test_a_coloured_ground_is_always_mentioned_by_its_name(seed: int) -> None:
    ground = backgrounds.plain(random.Random(seed), 4)
    name = max((name for name in backgrounds.NAMES if name in ground.phrase), key=len)
    colour = torch.tensor(backgrounds.COLOURS[name]) / 255
    assert (ground.pixels[:, 0, 0] - colour).abs().max() <= (backgrounds.JITTER + 1e-3) / 255


# pictures


def test_an_icon_is_laid_over_its_ground_without_the_colour_below_transparency() -> None:
    rgba = np.zeros((1, 32, 32, 4), np.uint8)
    rgba[..., :3] = (0, 255, 0)  # green hides under the transparent part
    rgba[:, 8:24, 8:24] = (255, 0, 0, 255)
    picture = compose(rgba, torch.ones(1, 3, 32, 32), [Placement(scale=1.0)])
    assert picture.shape == (1, 3, 32, 32)
    assert torch.equal(picture[0, :, 16, 16], torch.tensor([1.0, -1.0, -1.0]))
    assert torch.equal(picture[0, :, 0, 0], torch.ones(3))
    smaller = on_white(rgba, Placement(scale=0.5, right=0.25))[0]
    red = (smaller[1] < 0).nonzero()
    assert red[:, 1].float().mean() == pytest.approx(23.5, abs=0.6)  # moved right by a quarter of 32
    assert red[:, 0].float().mean() == pytest.approx(15.5, abs=0.6)
    assert len(red) == pytest.approx(64, abs=12)


# noise


def test_the_last_step_is_pure_noise_and_v_gives_both_parts_back() -> None:
    alphas = noise.alphas_cumprod()
    assert alphas[-1] == 0
    x0, eps = torch.randn(3, 6, 4, 4), torch.randn(3, 6, 4, 4)
    alpha = alphas[torch.tensor([0, 500, 999])]
    x_t, v = noise.noised(x0, eps, alpha)
    signal, spread = alpha.sqrt().view(3, 1, 1, 1), (1 - alpha).sqrt().view(3, 1, 1, 1)
    torch.testing.assert_close(signal * x_t - spread * v, x0, atol=1e-5, rtol=0)
    torch.testing.assert_close(spread * x_t + signal * v, eps, atol=1e-5, rtol=0)


def test_a_shift_practises_high_noise_more() -> None:
    even = noise.timesteps(1000, 1.0, torch.Generator().manual_seed(0))
    high = noise.timesteps(1000, 3.0, torch.Generator().manual_seed(0))
    assert int(even.min()) == 0
    assert int(even.max()) == 999
    assert float(even.float().mean()) == pytest.approx(499.5, abs=2)
    assert float(high.float().median()) == pytest.approx(750, abs=2)


# training


def test_the_loss_falls(tmp_path: Path) -> None:
    data, settings = tiny_data(), Settings(16 * 60, lr=6e-3, warm_up=5, micro_batch=16, micro_batches=1)
    training = Training(tiny_unet(), practice(settings), settings, tmp_path)

    def probe() -> float:
        generator = torch.Generator().manual_seed(99)
        with torch.no_grad():
            many = Settings(1, micro_batch=64)
            return float(losses(training.unet, *micro_batch(data, many, noise.alphas_cumprod(), generator)).mean())

    before = probe()
    training.train(0)
    assert probe() < 0.9 * before


def test_a_resumed_training_ends_with_the_same_weights_to_the_last_bit(tmp_path: Path) -> None:
    settings = Settings(8 * 4, warm_up=2, micro_batch=4, micro_batches=2)
    whole = Training(tiny_unet(), practice(settings), settings, tmp_path / "whole")
    whole.train(0)
    halved = Training(tiny_unet(), practice(settings), settings, tmp_path / "halved")
    halved.stop = True  # as SIGTERM would: the step under way is finished and the checkpoint written
    halved.train(0)
    assert halved.progress.step == 1
    resumed = Training(tiny_unet(), practice(settings), settings, tmp_path / "halved")
    assert resumed.resume()
    resumed.train(0)
    assert resumed.progress == whole.progress
    for name, value in whole.shared.state().items():
        assert torch.equal(value, resumed.shared.state()[name]), name


def test_a_training_without_a_checkpoint_starts_anew(tmp_path: Path) -> None:
    assert not Training(tiny_unet(), practice(Settings(8)), Settings(8), tmp_path).resume()


def test_distillation_walks_over_the_timesteps_of_the_schedulers() -> None:
    for steps in (4, 12):
        scheduler = noise.SHIPPED_SCHEDULER.from_config(noise.SCHEDULER)
        scheduler.set_timesteps(steps)
        assert distil.trailing(steps) == scheduler.timesteps.long().tolist()


def test_the_teacher_walks_as_the_stock_scheduler_does() -> None:
    unet, states, empty = tiny_unet(), tiny_data().states[:3].float(), tiny_data().empty
    for weight in unet.parameters():
        weight.data.add_(0.05 * torch.randn_like(weight))
    x = torch.randn(3, 6, 16, 16)
    walk = distil.Walk(steps=2, substeps=2, guidance=2.0)
    places = distil.walked(unet, x, states, empty, walk)
    scheduler = DDIMScheduler(**noise.SCHEDULER)
    scheduler.set_timesteps(4)  # theirs subtracts 1000 // steps, which is exact only where that is a whole number
    theirs = [x]
    with torch.no_grad():
        for number, t in enumerate(scheduler.timesteps):
            unasked = unet(x, t, empty.float().expand_as(states)).sample
            v = unasked + 2 * (unet(x, t, states).sample - unasked)
            x = scheduler.step(v, int(t), x).prev_sample
            theirs += [x] if number % 2 else []
    for ours, other in zip(places, theirs, strict=True):
        torch.testing.assert_close(ours, other, atol=1e-4, rtol=1e-4)


def test_the_wanted_v_leads_to_where_the_teacher_was() -> None:
    teacher, data = tiny_unet(), tiny_data()
    x_t, t, states, v = distil.micro_batch(teacher, data, distil.Walk(4, 2), 3, torch.Generator().manual_seed(5))
    alphas = torch.cat([noise.alphas_cumprod(), torch.ones(1)])
    assert x_t.shape == (12, 6, 16, 16) and t.unique().tolist() == [249, 499, 749, 999]
    assert torch.equal(states[:3], states[9:])
    for step in range(3):  # where one step ends, the next begins
        here, there = slice(3 * step, 3 * step + 3), slice(3 * step + 3, 3 * step + 6)
        reached = distil.stepped(x_t[here], v[here], alphas[t[here][0]], alphas[t[there][0]])
        torch.testing.assert_close(reached, x_t[there], atol=1e-4, rtol=1e-4)


def test_a_student_learns_its_teachers_walks(tmp_path: Path) -> None:
    teacher, data = tiny_unet(), tiny_data()
    for weight in teacher.parameters():
        weight.data.add_(0.1 * torch.randn_like(weight))
    teacher.requires_grad_(False)
    settings = Settings(8 * 40, lr=2e-3, warm_up=3, micro_batch=8, micro_batches=1)
    walks = partial(distil.micro_batch, teacher, data, distil.Walk(2, 2, 3.0), 4)
    training = Training(copy.deepcopy(teacher).requires_grad_(True), walks, settings, tmp_path)

    def probe() -> float:
        with torch.no_grad():
            return float(losses(training.unet, *walks(torch.Generator().manual_seed(99))).mean())

    before = probe()
    training.train(0)
    assert probe() < 0.7 * before


def test_the_learning_rate_warms_up_stays_and_falls() -> None:
    settings = Settings(32 * 1000, lr=1e-3, lr_end=1e-5, warm_up=10, hold=0.5)
    assert settings.lr_at(0) == pytest.approx(1e-4)
    assert settings.lr_at(100) == settings.lr_at(499) == pytest.approx(1e-3)
    assert 1e-5 < settings.lr_at(900) < settings.lr_at(750) < 1e-3
    assert settings.lr_at(1000) == pytest.approx(1e-5)


def test_the_shared_optimiser_is_torchs_adamw() -> None:
    torch.manual_seed(3)
    ours, theirs = torch.nn.Linear(5, 4), torch.nn.Linear(5, 4)
    theirs.load_state_dict(ours.state_dict())
    shared = SharedTraining(ours, 1)
    shared.bind(ours, 0)
    adam = torch.optim.AdamW(theirs.parameters(), lr=0.01, betas=(0.9, 0.99), weight_decay=0.01)
    for _ in range(5):
        x = torch.randn(8, 5)
        for _ in shared.micro_batches(1):
            ours(x).square().mean().backward()
        shared.step(0.01, clip=1e9, decay=0.5)
        adam.zero_grad()
        theirs(x).square().mean().backward()
        adam.step()
    torch.testing.assert_close(ours.weight, theirs.weight)
    assert shared.updates == 5


def test_a_gradient_that_is_not_finite_is_left_out() -> None:
    layer = torch.nn.Linear(2, 1)
    shared = SharedTraining(layer, 1)
    shared.bind(layer, 0)
    before = shared.weights.clone()
    for _ in shared.micro_batches(1):
        (layer(torch.ones(1, 2)) * float("nan")).sum().backward()
    shared.step(0.1, clip=1.0, decay=0.9)
    assert torch.equal(shared.weights, before)


TWO_PROCESSES = """
import sys, torch
sys.path.insert(0, sys.argv[1])
from starter_painter.parallel import SharedTraining, run
results = []
for processes in (1, 2):
    torch.manual_seed(0)
    model = torch.nn.Linear(3, 3)
    shared = SharedTraining(model, processes)
    def work(rank):
        shared.bind(model, rank)
        for step in range(20):
            for number in shared.micro_batches(4):
                x = torch.randn(8, 3, generator=torch.Generator().manual_seed(step * 4 + number))
                ((model(x) - x.flip(1)).square().mean() / 4).backward()
            if shared.step(0.05, 1.0, 0.9, stop=step == 11):
                break
    run(work, processes)
    assert shared.updates == 12, shared.updates
    results.append(shared.average.clone())
assert torch.allclose(*results, atol=1e-5), results
assert (results[0] - torch.tensor([0.])).abs().sum() > 0
"""


def test_two_processes_train_like_one_and_stop_together() -> None:
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", TWO_PROCESSES, str(FOLDER)], env=environment, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr


def test_one_process_is_this_one() -> None:
    seen: list[int] = []
    threads = torch.get_num_threads()
    try:
        run(seen.append, 1)
    finally:
        torch.set_num_threads(threads)
        torch.set_flush_denormal(False)
    assert seen == [0]


def test_the_denoiser_has_the_shipped_shape_and_hears_the_prompt() -> None:
    config = json.loads((folders.SHIPPED / "unet" / "config.json").read_text())
    for name, value in denoiser.CONFIG.items():
        assert config[name] == value, name
    unet = tiny_unet()
    x, t = torch.randn(1, 6, 16, 16), torch.tensor([500])
    assert not unet(x, t, torch.randn(1, 5, 16)).sample.any()  # zero weights in the last layer
    with torch.no_grad():
        for weight in unet.parameters():  # as if it had been trained: nothing is 0 any more
            weight += 0.1 * torch.randn_like(weight)
    first, second = (unet(x, t, torch.randn(1, 5, 16)).sample for _ in range(2))
    assert not torch.allclose(first, second)


# the autoencoder


def test_the_autoencoder_starts_as_a_blur_that_keeps_colours() -> None:
    torch.manual_seed(0)
    vae = autoencoder.new()
    config = json.loads((folders.SHIPPED / "vae" / "config.json").read_text())
    for name, value in autoencoder.CONFIG.items():
        assert config[name] == value, name
    x = torch.rand(2, 3, 32, 32) * 2 - 1
    loss = autoencoder.loss(vae, x, torch.Generator().manual_seed(0))
    loss.backward()
    assert torch.isfinite(loss)
    assert torch.isfinite(torch.tensor(autoencoder.psnr(vae, x)))


def test_normalised_latents_have_mean_0_and_deviation_1_and_decode_as_before() -> None:
    torch.manual_seed(0)
    vae = autoencoder.new(block_out_channels=[4, 4, 4, 4])
    x = torch.rand(8, 3, 32, 32) * 2 - 1
    with torch.no_grad():
        before = vae.decode(vae.encode(x).latent_dist.mean).sample
        autoencoder.normalise(vae, x)
        z = vae.encode(x).latent_dist.mean
        after = vae.decode(z).sample
    torch.testing.assert_close(z.mean((0, 2, 3)), torch.zeros(6), atol=1e-4, rtol=0)
    torch.testing.assert_close(z.std((0, 2, 3)), torch.ones(6), atol=1e-3, rtol=0)
    torch.testing.assert_close(after, before, atol=1e-3, rtol=1e-3)


def test_chroma_sees_a_wrong_hue_and_not_a_wrong_brightness() -> None:
    grey, brighter = torch.zeros(1, 3, 4, 4), torch.full((1, 3, 4, 4), 0.5)
    red = grey.clone()
    red[:, 0] = 0.5
    assert autoencoder.chroma(grey, brighter) == 0
    assert autoencoder.chroma(grey, red) > 0.5
    assert autoencoder.edges(grey, brighter) == 0


# the measure


def test_ranks_count_the_icons_that_lie_nearer() -> None:
    gallery = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
    painted = torch.tensor([[0.1], [0.1], [2.9]])
    rank = retrieval.ranks(painted, gallery, torch.tensor([0, 2, 2]))
    assert rank.tolist() == [1, 3, 2]
    assert retrieval.score(rank) == retrieval.Score(pytest.approx(1 / 3), 1.0, 2.0)  # type: ignore[arg-type]


def test_the_look_finds_a_picture_again_by_its_shape_and_by_its_colour() -> None:
    rng = np.random.default_rng(0)
    rgba = np.zeros((6, 128, 128, 4), np.uint8)
    for place in range(6):
        left, top = (10, 60)[place % 2], (10, 40, 60)[place % 3]
        rgba[place, top : top + 50, left : left + 50] = (*rng.integers(0, 200, 3), 255)
    gallery = retrieval.look(on_white(rgba))
    moved = retrieval.look(on_white(rgba, Placement(0.86, 0.01, -0.01)))
    assert retrieval.ranks(moved, gallery, torch.arange(6)).tolist() == [1] * 6
    shuffled = retrieval.ranks(moved, gallery, torch.arange(6).roll(1))
    assert shuffled.min() > 1


# files


def test_a_package_that_is_not_the_pinned_one_is_refused() -> None:
    good = base64.b64encode(hashlib.sha512(b"icons").digest()).decode()
    sources.check(b"icons", good, "icons.tgz")
    with pytest.raises(ValueError, match=r"icons.tgz is not the file"):
        sources.check(b"other icons", good, "icons.tgz")
    assert all(len(base64.b64decode(package.integrity)) == 64 and package.licence for package in sources.ALL)


def test_an_assembled_folder_has_the_shipped_files(tmp_path: Path) -> None:
    shipped = folders.SHIPPED
    tiny_unet().save_pretrained(tmp_path / "unet")
    autoencoder.new(block_out_channels=[4, 4, 4, 4]).save_pretrained(tmp_path / "vae")
    text = tmp_path / "text"
    text.mkdir()
    for part in ("tokenizer", "text_encoder"):
        for path in (shipped / part).iterdir():
            (text / path.name).write_bytes(path.read_bytes())
    assemble.assemble(tmp_path / "unet", tmp_path / "vae", text, tmp_path / "model")
    made = {str(path.relative_to(tmp_path / "model")) for path in (tmp_path / "model").rglob("*") if path.is_file()}
    here = {str(path.relative_to(shipped)) for path in shipped.rglob("*") if path.is_file()}
    assert made == {
        name for name in here if not name.startswith(("README", "LICENSE")) and "model.safetensors" not in name[:-20]
    }
    for name in ("model_index.json", "text_encoder/config.json", "tokenizer/tokenizer_config.json"):
        assert json.loads((tmp_path / "model" / name).read_text()) == json.loads((shipped / name).read_text()), name
    assert "_name_or_path" not in (tmp_path / "model" / "unet" / "config.json").read_text()


def test_the_denoiser_for_few_steps_is_assembled_without_what_it_shares(tmp_path: Path) -> None:
    tiny_unet().save_pretrained(tmp_path / "unet")
    assemble.assemble_few_steps(tmp_path / "unet", tmp_path / "model")
    made = {str(path.relative_to(tmp_path / "model")) for path in (tmp_path / "model").rglob("*") if path.is_file()}
    scheduler = "scheduler/scheduler_config.json"
    assert made == {"model_index.json", scheduler, "unet/config.json", "unet/diffusion_pytorch_model.safetensors"}
    for name in ("model_index.json", scheduler):
        assert json.loads((tmp_path / "model" / name).read_text()) == json.loads((folders.SHIPPED / name).read_text())


def test_a_further_style_is_named_in_all_its_captions() -> None:
    thing, rgba = everyday.Thing("pizza", (), "", 1), np.zeros((8, 128, 128, 4), np.uint8)
    for style, share, named in (("flat", latents.MAIN, False), ("ink", latents.FURTHER, True)):
        icon = icons.Icon(style, "pizza", ("cheese", "slice"))
        pictures, written = latents.composed(thing, icon, rgba[: share.pictures], share, random.Random(0))
        assert pictures.shape == (share.pictures, 3, 128, 128)
        assert len(written) == share.pictures * latents.CAPTIONS
        assert all(text.endswith(captions.STYLE[style]) for text in written) is named


def test_a_contact_sheet_has_every_picture_in_its_place() -> None:
    pictures = torch.stack([torch.full((3, 16, 16), value) for value in (-1.0, 0.0, 1.0)])
    made = sheet.contact_sheet(pictures, ["black", "grey", "a caption that is much wider than its picture"], columns=2)
    assert made.size == (40, 68)
    assert made.getpixel((5, 5)) == (0, 0, 0)
    assert made.getpixel((25, 5)) == (128, 128, 128)
    assert len(sheet.EVERYDAY) == 64


def test_the_curve_is_drawn_from_the_log(tmp_path: Path) -> None:
    log = tmp_path / "training.csv"
    rows = ["time,step,samples,lr,loss,loss_low,loss_middle,loss_high,samples_per_second"]
    rows += [f"{1000 + 60 * i},{i},{i * 1000},1e-3,{1 / (i + 1)},0.1,0.2,0.3,20" for i in range(1, 20)]
    log.write_text("\n".join(rows))
    points = curve.read(log)
    assert [point.samples for point in points] == [i * 1000 for i in range(1, 20)]
    assert curve.hours(points) == pytest.approx(19 * 1000 / 20 / 3600)
    scores = [curve.Mark(10_000, 0.4, 0.6)]
    plot = curve.draw(points, scores)
    assert plot.size == curve.SIZE
    assert len(plot.getcolors(1 << 20) or []) > 3
