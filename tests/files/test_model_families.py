"""What a model is, and what to start from with it, told from configs as their authors publish them."""

import pytest

from studio.files.model_families import FAMILIES

TRAINED = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "timestep_spacing": "leading"}
KL = {"block_out_channels": [128, 256, 512, 512], "latent_channels": 4}
CLIP = {"tokenizer": {"model_max_length": 77}, "text_encoder": {"max_position_embeddings": 77}}
XL = {"unet": {"sample_size": 128}, "vae": KL, "scheduler": TRAINED, **CLIP}
FLUX = {"transformer": {"guidance_embeds": True}, "vae": {**KL, "latent_channels": 16}, "scheduler": {"shift": 3.0}}
SD3 = {"transformer": {"sample_size": 128, "patch_size": 2}, "vae": KL, "scheduler": {"shift": 3.0}, **CLIP}
SCHEDULER = {"scheduler": ["diffusers", "EulerDiscreteScheduler"]}


def start(kind, name, configs, **index):
    return FAMILIES[kind].start(name, {"index": {**SCHEDULER, **index}, **configs})


def test_stable_diffusion_xl():
    usual = start("StableDiffusionXLPipeline", "sdxl-base", XL)
    assert (usual.side, usual.size_factor, usual.token_limit) == (1024, 8, 77)
    assert (usual.steps, usual.cfg_scale, usual.sampler, usual.why) == (30, 6.0, "dpmpp_2m", "")


@pytest.mark.parametrize(
    ("name", "scheduler", "config", "sampler"),
    [
        ("sdxl-turbo", "EulerAncestralDiscreteScheduler", {"timestep_spacing": "trailing"}, "euler_ancestral"),
        ("mine", "EulerAncestralDiscreteScheduler", {"timestep_spacing": "trailing"}, "euler_ancestral"),
        ("Juggernaut-XL-Lightning", "EulerDiscreteScheduler", {}, "euler"),
        ("mine", "LCMScheduler", {}, "lcm"),
    ],
)
def test_a_distilled_one_says_so_by_its_scheduler_or_its_name(name, scheduler, config, sampler):
    configs = {**XL, "scheduler": {**TRAINED, **config}}
    quick = start("StableDiffusionXLPipeline", name, configs, scheduler=["diffusers", scheduler])
    assert (quick.steps, quick.cfg_scale, quick.sampler) == (4, 1.0, sampler)
    assert "distilled" in quick.why and "4 steps" in quick.why


def test_trailing_steps_of_a_v_prediction_model_do_not_make_it_distilled():
    scheduler = {**TRAINED, "timestep_spacing": "trailing", "prediction_type": "v_prediction"}
    assert start("StableDiffusionXLPipeline", "noob", {**XL, "scheduler": scheduler}).steps == 30


def test_flux_is_dev_or_schnell_by_what_its_transformer_takes():
    dev = start("FluxPipeline", "flux", FLUX)
    assert (dev.side, dev.size_factor, dev.token_limit, dev.steps, dev.cfg_scale) == (1024, 16, 512, 28, 3.5)
    assert "no negative prompt" in dev.why
    schnell = start("FluxPipeline", "flux", {**FLUX, "transformer": {"guidance_embeds": False}})
    assert (schnell.token_limit, schnell.steps, schnell.cfg_scale) == (256, 4, 1.0)


def test_klein_says_itself_whether_it_is_distilled():
    assert start("Flux2KleinPipeline", "klein", FLUX, is_distilled=True).steps == 4
    base = start("Flux2KleinPipeline", "klein", FLUX, is_distilled=False)
    assert (base.steps, base.cfg_scale, base.size_factor) == (28, 4.0, 16)


def test_z_image_turbo_is_told_by_its_shift():
    assert start("ZImagePipeline", "z", {**FLUX, "scheduler": {"shift": 3.0}}).steps == 8
    assert start("ZImagePipeline", "z", {**FLUX, "scheduler": {"shift": 6.0}}).steps == 28


def test_stable_diffusion_3_reads_more_with_t5():
    short = start("StableDiffusion3Pipeline", "sd3", SD3)
    long = start("StableDiffusion3Pipeline", "sd3", {**SD3, "text_encoder_3": {}})
    assert (short.side, short.size_factor, short.token_limit, long.token_limit) == (1024, 16, 77, 256)
    assert start("StableDiffusion3Pipeline", "sd3.5-large-turbo", SD3).steps == 4


def test_pixart_sigma_reads_more_than_alpha():
    configs = {**SD3, "vae": KL}
    starts = {kind: start(f"PixArt{kind}Pipeline", "p", configs, _class_name=kind) for kind in ("Alpha", "Sigma")}
    assert (starts["Alpha"].token_limit, starts["Sigma"].token_limit, starts["Sigma"].size_factor) == (120, 300, 16)


def test_pixel_models_paint_sides_that_their_network_can_halve():
    configs = {"unet": {"sample_size": 256, "block_out_channels": [128] * 6}, "scheduler": {}}
    cats = start("DDPMPipeline", "ddpm-cat-256", configs)
    assert (cats.side, cats.size_factor, cats.cfg_scale, cats.token_limit) == (256, 32, 1.0, 0)


def test_qwen_image_counts_its_vaes_halvings_its_own_way():
    configs = {**FLUX, "vae": {"temperal_downsample": [False, True, True]}}
    assert start("QwenImagePipeline", "qwen", configs).size_factor == 16
