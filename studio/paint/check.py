"""A sampler's passport: what a user should know of it, measured on problems whose answer is a formula.

The step rule may be a plugin's, in its confined process; the problems and the judgement are here.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import torch

from studio.errors import StudioError
from studio.paint import trials
from studio.paint.gaussian import Gaussian, GaussianMixture
from studio.paint.moons import Moons
from studio.paint.sampler import Sampler
from studio.paint.trials import Trial, levels, run
from studio.plugins.steps import Steps, result

ORDER_STEPS = (8, 16, 32, 64, 128)
EXACT = 1e-11  # errors below this are rounding
TRIALS = 8  # that `checking` goes through at most
FAULTS = (StudioError, ArithmeticError, LookupError, RuntimeError, TypeError, ValueError)  # what a step rule may raise
SAME = 1e-6  # how much a picture may change with its neighbours


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the passport. `verdict`: "good", "poor" (shown), or "broken" (the sampler stays off)."""

    name: str
    verdict: str
    words: str
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Passport:
    """What the check found. Lists and floats only, so that it can be kept as JSON and drawn as plots."""

    findings: tuple[Finding, ...]
    order: float | None  # of convergence on the mixture; None for a stochastic sampler, or one that is exact
    calls_per_step: float
    stochastic: bool
    errors: tuple[tuple[int, float], ...]  # steps, distance from the exact answer
    samples: tuple[tuple[float, float], ...]  # points drawn from the two moons
    seconds: float

    @property
    def passed(self) -> bool:
        return all(finding.verdict != "broken" for finding in self.findings)

    @property
    def problem(self) -> str:
        """Why the sampler stays off, or nothing."""
        return "; ".join(finding.words for finding in self.findings if finding.verdict == "broken")

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {"passed": self.passed, "problem": self.problem}


def check(sampler: Sampler, options: Mapping[str, Any] | None = None) -> Passport:
    """Run all trials on one sampler, with its default settings or the given ones. Takes about a second."""
    return result(checking(sampler, options))


def checking(sampler: Sampler, options: Mapping[str, Any] | None = None) -> Steps[Passport]:
    """The same trial by trial: yields what it measures next, and returns the passport."""
    began = time.perf_counter()
    options = options or {}
    yield "the contract"
    try:
        first = run(sampler, Gaussian(0.3, 0.5).denoise, levels(12), options=options)
    except FAULTS as error:
        broken = Finding("contract", "broken", f"it does not run: {error}")
        return Passport((broken,), None, 0.0, False, (), (), time.perf_counter() - began)
    findings = [_contract(first)]
    errors: tuple[tuple[int, float], ...] = ()
    points: tuple[tuple[float, float], ...] = ()
    order = None
    try:
        yield "whether the same seed is the same picture"
        findings += [_determinism(sampler, first, options), _branch(sampler, first, options)]
        yield "whether pictures depend on their neighbours"
        findings.append(_batch(sampler, options))
        yield "the last step"
        findings += _last_step(sampler, options)
        if not first.draws:
            yield "the order of convergence"
            errors = _errors(sampler, options)
            order = _order(errors)
            findings.append(_convergence(order, errors, first.calls_per_step))
        yield "mean and spread"
        findings.append(_spread(sampler, options))
        yield "samples of two moons"
        points, moons = _moons(sampler, options)
        findings.append(moons)
        yield "half precision, and its own time"
        findings += [_precision(sampler, options), _own_time(sampler, options)]
    except FAULTS as error:
        findings.append(Finding("contract", "broken", f"it does not run in every case: {error}"))
        errors, order, points = (), None, ()
    seconds = time.perf_counter() - began
    return Passport(tuple(findings), order, first.calls_per_step, first.draws > 0, errors, points, seconds)


def _contract(trial: Trial) -> Finding:
    """One step for each interval, right shapes, finite, inputs untouched, no randomness of its own."""
    wrong = trial.broken()
    if wrong:
        return Finding("contract", "broken", wrong)
    words = "One step for each interval, finite, right shapes, inputs untouched"
    return Finding("contract", "good", words, f"{len(trial.steps)} of {trial.intervals}")


def _determinism(sampler: Sampler, first: Trial, options: Mapping[str, Any]) -> Finding:
    again = run(sampler, Gaussian(0.3, 0.5).denoise, levels(12), options=options)
    if first.own_randomness or again.own_randomness:
        words = "it draws random numbers of its own, so a seed does not name a picture"
        return Finding("determinism", "broken", words)
    different = sum(not torch.equal(a.x, b.x) for a, b in zip(first.steps, again.steps, strict=True))
    if different:
        words = "the same seed does not give the same picture: it keeps or draws something of its own"
        return Finding("determinism", "broken", words, f"{different} steps differ")
    return Finding("determinism", "good", "Same seed, same picture", "0 differences")


def _branch(sampler: Sampler, first: Trial, options: Mapping[str, Any]) -> Finding:
    """Half the answers from a tape, the rest from the network: bit for bit the same."""
    half = len(first.answers) // 2
    mixed = trials.replay(sampler, Gaussian(0.3, 0.5).denoise, first, half, options)
    if not torch.equal(mixed.x, first.x):
        difference = (mixed.x - first.x).abs().max().item()
        words = "a branch that changes nothing is not the same picture as its parent"
        return Finding("branch", "broken", words, f"{difference:.1e}")
    return Finding("branch", "good", "A branch equals its parent bit for bit", "0 differences")


def _batch(sampler: Sampler, options: Mapping[str, Any]) -> Finding:
    data = GaussianMixture()
    together = run(sampler, data.denoise, levels(12), shape=(3, 2, 4, 4), options=options).x
    alone = [
        run(sampler, data.denoise, levels(12), shape=(1, 2, 4, 4), seed=trials.SEED + b, options=options).x
        for b in range(3)
    ]
    difference = (together - torch.cat(alone)).abs().max().item()
    if not difference <= SAME:
        words = "a picture depends on its neighbours in the batch"
        return Finding("batch", "broken", words, f"{difference:.1e}")
    return Finding("batch", "good", "A picture does not depend on its neighbours in the batch", f"max {difference:.0g}")


def _last_step(sampler: Sampler, options: Mapping[str, Any]) -> list[Finding]:
    """Data that are one point: the last step must land on it, from wherever it starts."""
    point = Gaussian(mean=1.0, std=0.0)
    trial = run(sampler, point.denoise, levels(12), options=options)
    before = trial.steps[-2].x
    if torch.equal(trial.x, before):
        return [Finding("last step", "broken", "the last step does nothing, so its noise stays in the picture")]
    left = (trial.x - 1.0).square().mean().sqrt().item() / float(levels(12)[-2])
    figure = f"left-over noise {left:.3f}"
    if left > 1e-3:
        return [Finding("last step", "broken", "it leaves noise at the last step", figure)]
    return [Finding("last step", "good", "The last step lands on a clean picture", figure)]


def _errors(sampler: Sampler, options: Mapping[str, Any]) -> tuple[tuple[int, float], ...]:
    """Distance from the exact flow of the mixture, for more and more steps."""
    data = GaussianMixture()
    exact = trials.exact_flow_of_mixture()
    found = []
    for steps in ORDER_STEPS:
        x = run(sampler, data.denoise, trials.refined_levels(steps), shape=trials.FLOW_SHAPE, options=options).x
        found.append((steps, (x - exact).square().mean().sqrt().item()))
    return tuple(found)


def _order(errors: tuple[tuple[int, float], ...]) -> float | None:
    """The slope of log error against log steps over the last three, by least squares."""
    if len(errors) < 3 or min(error for _, error in errors) < EXACT or not all(math.isfinite(e) for _, e in errors):
        return None
    x = torch.tensor([math.log(steps) for steps, _ in errors[-3:]], dtype=torch.float64)
    y = torch.tensor([math.log(error) for _, error in errors[-3:]], dtype=torch.float64)
    x, y = x - x.mean(), y - y.mean()
    return -(x @ y / (x @ x)).item()


def _convergence(order: float | None, errors: tuple[tuple[int, float], ...], calls: float) -> Finding:
    last = errors[-1][1]
    if order is None:
        good = math.isfinite(last) and last < EXACT
        words = "It solves the problem exactly" if good else "its pictures are not finite for some number of steps"
        return Finding("order", "good" if good else "broken", words, f"error {last:.0e}")
    figure = f"order {order:.2f}"
    if order < 0.5:
        return Finding("order", "poor", "more steps do not bring it nearer to the right answer", figure)
    if calls > 1.5 and order < 1.5:
        words = "it asks the network twice a step and converges no faster than Euler: a slip in its formula?"
        return Finding("order", "poor", words, figure)
    return Finding("order", "good", f"Twice the steps, {2**order:.1f} times nearer to the right answer", figure)


def _spread(sampler: Sampler, options: Mapping[str, Any]) -> Finding:
    """Mean and spread of many samples of a Gaussian, at 20 steps, against the truth."""
    truth = Gaussian(mean=0.5, std=1.0)
    x = run(sampler, truth.denoise, levels(20), shape=(4, 4, 48, 48), mean=truth.mean, options=options).x
    mean, spread = x.mean().item() - truth.mean, x.std().item() / truth.std
    figure = f"spread {spread:.3f}, mean off by {abs(mean):.3f}"
    if abs(spread - 1) > 0.05 or abs(mean) > 0.05:
        way = "wide" if spread > 1 else "narrow"
        words = f"Spread of the samples: {abs(spread - 1):.1%} too {way} at 20 steps"
        return Finding("spread", "poor", words, figure)
    return Finding("spread", "good", "Mean and spread of the samples are right at 20 steps", figure)


def _moons(sampler: Sampler, options: Mapping[str, Any]) -> tuple[tuple[tuple[float, float], ...], Finding]:
    """Samples of a bent two-dimensional distribution, for the plot and for their distance from it."""
    moons = Moons()
    x = run(sampler, moons.denoise, levels(20), shape=(1, 2, 32, 32), options=options).x
    points = x[0].flatten(1).T
    away = moons.distance(points)
    figure = f"distance {away:.3f}, by chance {moons.by_chance:.3f}"
    kept = tuple((round(a, 3), round(b, 3)) for a, b in points[:500].tolist())
    if away > 2.5 * moons.by_chance:
        return kept, Finding("moons", "poor", "Samples of two moons are visibly off at 20 steps", figure)
    return kept, Finding("moons", "good", "Samples of two moons lie where they should at 20 steps", figure)


def _precision(sampler: Sampler, options: Mapping[str, Any]) -> Finding:
    """How much the answers of a half-precision network change the result, against what they must change."""
    data = GaussianMixture()
    exact = run(sampler, data.denoise, levels(20), options=options).x
    figures = []
    for dtype in (torch.float16, torch.bfloat16):
        rough = run(sampler, trials.rounded(data.denoise, dtype), levels(20), options=options).x
        figures.append((rough - exact).square().mean().sqrt().item())
    figure = " · ".join(f"{value:.1e}" for value in figures)
    if figures[1] > 0.05:
        return Finding("precision", "poor", "a network in fp16 or bf16 changes the picture a lot", figure)
    return Finding("precision", "good", "fp16 and bf16 stay close to fp32", figure)


def _own_time(sampler: Sampler, options: Mapping[str, Any]) -> Finding:
    trial = run(sampler, Gaussian().denoise, levels(20), shape=(1, 4, 64, 64), watch=False, options=options)
    own = (trial.seconds - trial.network_seconds) / trial.intervals * 1000
    return Finding(
        "time", "good", "Its own arithmetic for latents of 64 x 64, crossing included", f"{own:.2f} ms a step"
    )
