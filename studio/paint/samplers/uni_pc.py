"""UniPC: a multistep predictor whose next prediction also corrects it, at no further call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import torch
from torch import Tensor

from studio.paint.sampler import Denoise, Noise, Step

Prediction = tuple[Tensor, Tensor]  # lambda = -log sigma, and what was predicted there


def uni_pc(
    denoise: Denoise,
    x: Tensor,
    sigmas: Tensor,
    noise: Noise,
    *,
    order: Annotated[int, (1, 3, "Predictions that each step leans on: 2 suits guided painting")] = 2,
) -> Iterator[Step]:
    """UniPC: DPM++-like prediction, corrected by the next call. Zhao et al. (2023), data prediction, B(h) = e^h - 1."""
    lambdas = -sigmas.log()
    steps = len(sigmas) - 1
    known: list[Prediction] = []
    x_last = x
    for i in range(steps):
        denoised = denoise(x, sigmas[i])
        here = (lambdas[i], denoised)
        x_last = _update(x_last, lambdas[i], known, ahead=here) if known else x
        known = [*known, here][-min(order, steps - i) :]  # fewer at the end, as the step to 0 must be of order 1
        x = _update(x_last, lambdas[i + 1], known)
        yield Step(x, denoised)


def _update(x: Tensor, lambda_t: Tensor, known: list[Prediction], ahead: Prediction | None = None) -> Tensor:
    """From x at the newest known lambda to lambda_t: UniP, or UniC where the prediction at lambda_t is `ahead`."""
    lambda_s, denoised = known[-1]
    h = lambda_t - lambda_s
    x = (-h).exp() * x - (-h).expm1() * denoised
    nodes = [*known[:-1], *([ahead] if ahead else [])]
    if nodes:
        r = torch.stack([(at - lambda_s) / h for at, _ in nodes])
        for weight, (_, prediction) in zip(_weights(r, h), nodes, strict=True):
            x = x + weight * (prediction - denoised)
    return x


def _weights(r: Tensor, h: Tensor) -> Tensor:
    """Weights of the differences at the nodes r, in steps of h: exact where the prediction is a polynomial of lambda.

    A single node takes B(h) / 2 instead, which Zhao et al. choose and everybody runs; the order is the same.
    """
    integral = -(-h).expm1()  # of e^(u - h) over u from 0 to h
    if len(r) == 1:
        return integral / (2 * r)
    moments = []  # integral of e^(u - h) (u / h)^j, j = 1, 2, ...: by parts from the one before
    for j in range(1, len(r) + 1):
        integral = 1 - j / h * integral
        moments.append(integral)
    powers = torch.arange(1, len(r) + 1, dtype=r.dtype, device=r.device)
    weights: Tensor = torch.linalg.solve(r ** powers[:, None], torch.stack(moments))
    return weights
