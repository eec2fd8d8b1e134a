"""Diffusers' own loop, to hold our samplers against: a stock scheduler driven as the stock pipelines drive it."""

import torch

from studio.paint.noise_table import ZERO_SNR_ALPHA, NoiseTable


def stock_scheduler(kind, config, **changes):
    """`kind.from_config(config)`, on the same noise table as ours where diffusers' own tables differ.

    Heun and KDPM2 cannot rescale to zero terminal SNR: they get the rescaled betas. DDPM keeps a last
    alphas_cumprod of exactly 0 where the others put 2^-24: its first step then forgets the first noise wholly,
    not all but a hundredth, which is another draw of the same picture.
    """
    zero_snr = config.get("rescale_betas_zero_snr", False)
    if zero_snr and "rescale_betas_zero_snr" not in kind().config:
        alphas_cumprod = 1 / (1 + NoiseTable.from_config(config).sigmas ** 2)
        ratios = alphas_cumprod / torch.cat([torch.ones(1), alphas_cumprod[:-1]])
        changes = {"trained_betas": (1 - ratios).tolist(), **changes}
    scheduler = kind.from_config(config, **changes)
    if zero_snr and kind.__name__ == "DDPMScheduler":
        scheduler.alphas_cumprod[-1] = ZERO_SNR_ALPHA
    return scheduler


def stock_sigmas(scheduler, table):
    """(n + 1,) float64: the noise levels that the scheduler visits after `set_timesteps`, as our samplers take them."""
    if hasattr(scheduler, "sigmas"):
        return scheduler.sigmas.double().unique_consecutive()  # second-order ones hold the inner levels twice
    return torch.cat([table.at(scheduler.timesteps.double()), torch.zeros(1)])


def stock_start(scheduler, noise, sigma):
    """Standard normal noise, scaled to be the stock loop's first latents, and the same point in our space."""
    latents = noise * scheduler.init_noise_sigma
    if float(scheduler.init_noise_sigma) == 1:  # it keeps latents in the variance-preserving space
        return latents, latents.double() * (1 + sigma**2).sqrt()
    return latents, latents.double()


def stock_run(scheduler, network, latents, **step_options):
    """The loop of StableDiffusionPipeline. `network` takes what a UNet takes, scaled latents and a timestep."""
    for t in scheduler.timesteps:
        answer = network(scheduler.scale_model_input(latents, t), t)
        latents = scheduler.step(answer, t, latents, **step_options).prev_sample
    return latents


def as_network(denoise, table):
    """An ideal denoiser as the network that a scheduler expects: scaled latents and a timestep in, eps or v out."""
    log_sigmas = table.sigmas.log()

    def network(scaled, t):
        t = torch.as_tensor(t, dtype=torch.float64)
        low = t.floor().long().clamp(max=len(log_sigmas) - 2)
        sigma = torch.lerp(log_sigmas[low], log_sigmas[low + 1], t - low).exp()
        x = scaled.double() * (1 + sigma**2).sqrt()
        denoised = denoise(x, sigma)
        epsilon = (x - denoised) / sigma
        if table.prediction_type == "epsilon":
            return epsilon.to(scaled)
        # v = alpha eps - sigma x0, in the variance-preserving space: Salimans and Ho (2022), appendix D
        return ((epsilon - sigma * denoised) / (1 + sigma**2).sqrt()).to(scaled)

    return network


def as_denoiser(network, table):
    """A network as our samplers see it, which is what a family does with its UNet."""

    def denoise(x, sigma):
        c_in = 1 / (1 + sigma**2).sqrt()
        answer = network(x * c_in, table.timestep(float(sigma)))
        if table.prediction_type == "epsilon":
            return x - sigma * answer
        return x * c_in**2 - answer * sigma * c_in

    return denoise
