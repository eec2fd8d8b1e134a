"""RES in multistep form: an exponential integrator in lambda = -log sigma that meets the order conditions exactly."""

from itertools import pairwise


def res_multistep(denoise, x, sigmas, noise):
    """RES multistep: second order from the last two predictions, one call a step. Zhang et al. (2023)."""
    last = None  # lambda and the prediction there
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        if sigma_next == 0:
            x = denoised
        else:
            h = (sigma / sigma_next).log()
            phi_1 = -(-h).expm1() / h
            phi_2 = (1 - phi_1) / h
            x = (-h).exp() * x + h * phi_1 * denoised
            if last is not None:
                lambda_last, denoised_last = last
                c_2 = (lambda_last + sigma.log()) / h  # where the last prediction is, in steps of h: below 0
                x = x + h * phi_2 / c_2 * (denoised_last - denoised)
            last = (-sigma.log(), denoised)
        yield x, denoised
