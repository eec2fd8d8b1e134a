"""One run in progress: it answers the sampler from the tape while the tape lasts, then from the network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from studio.errors import StudioError
from studio.paint.catalog import missing
from studio.paint.control import PictureKind
from studio.paint.draws import draw
from studio.paint.family import Family
from studio.paint.masks import latent_mask, masked
from studio.paint.plan import Leg, entered, plan, total_steps
from studio.paint.refining import for_refiner, refined
from studio.paint.regions import latent_share, of_region, shared
from studio.paint.request import PaintRequest, Region
from studio.paint.rest import Rest
from studio.paint.sampler import Denoise, Sampler
from studio.paint.tape import Call, Tape
from studio.plugins.faults import PluginError


class Done(NamedTuple):
    """One step of a run, done."""

    step: int  # 1 to steps
    sigma: float
    sigma_next: float
    x: Tensor  # (B, C, h, w), the latents at sigma_next
    denoised: Tensor  # (B, C, h, w), the clean latents predicted
    replayed: bool  # the network was not asked


class Run:
    """Plays a tape to its end and goes on from there. Needs `tape.head`.

    `denoise` and `noise` are what a sampler gets. Both look at the step that the run is in, since a branch
    may change prompt, guidance and seed in mid-run without the sampler's knowing.
    """

    def __init__(
        self, family: Family, tape: Tape, samplers: Mapping[str, Sampler], refiner: Family | None = None
    ) -> None:
        self.family = family
        self.refiner = refiner  # for the last steps of requests that name one
        self.tape = tape
        self.samplers = samplers
        self.legs = plan(tape.segments, family.sigmas)
        self.steps = total_steps(self.legs)
        self.step = 0  # the step in progress, 0 the first
        self.model_calls = 0  # answers of the network, not of the tape
        self._asked = 0
        self._drawn = 0
        self._denoisers: dict[PaintRequest, Denoise] = {}

    def play(self) -> Iterator[Done]:
        """Run all steps.

        Raises:
            StudioError: if a sampler is not there, or yields another number of steps than there are intervals.
        """
        x = self._initial()
        legs = list(zip(self.legs, [*(leg.step for leg in self.legs[1:]), self.steps], strict=True))
        rest = self.tape.rest
        if rest is not None and any(leg.step == rest.step > 0 for leg in self.legs):
            yield from self._skipped([(leg, end) for leg, end in legs if leg.step < rest.step])
            x, self._drawn = torch.from_numpy(rest.x).to(x), rest.drawn
            legs = [(leg, end) for leg, end in legs if leg.step >= rest.step]
        for leg, end in legs:
            for done in self._leg(leg, x, end):
                x = done.x
                yield done

    def request(self) -> PaintRequest:
        """What is asked for at the step in progress."""
        return self.tape.request_at(self.step)

    def denoise(self, x: Tensor, sigma: Tensor) -> Tensor:
        """The tape's answer, or the network's, which is then on the tape."""
        if self._asked < len(self.tape.calls):
            call = self.tape.calls[self._asked]
            if call.sigma != float(sigma):
                raise StudioError(
                    f"This tape cannot be played: at step {self.step + 1} it holds an answer for noise level "
                    f"{call.sigma:g} where the sampler {self.request().sampler} now asks for {float(sigma):g}."
                )
        else:
            call = self._ask(x, sigma)
        self._asked += 1
        return torch.from_numpy(call.denoised).to(x)

    def noise(self) -> Tensor:
        """The next standard normal draw of this run."""
        assert self.tape.head is not None
        if self._drawn == 0 and self.tape.noise is not None:
            noise = torch.from_numpy(self.tape.noise)
        else:
            noise = draw(self.request().seed, self._drawn, self.tape.head.shape)
        self._drawn += 1
        return noise.to(self.family.device, self._x_dtype())

    def _skipped(self, legs: list[tuple[Leg, int]]) -> Iterator[Done]:
        """Steps whose sampler failed later: as the tape has them, without it. Their x is not known any more."""
        predicted = self.tape.predictions()
        for leg, end in legs:
            for sigma, sigma_next in pairwise(leg.sigmas[: end - leg.step + 1].tolist()):
                denoised = torch.from_numpy(predicted[self.step])
                self.step += 1
                yield Done(self.step, sigma, sigma_next, denoised, denoised, replayed=True)
        self._asked = sum(call.step < self.step for call in self.tape.calls)

    def _leg(self, leg: Leg, x: Tensor, end: int) -> Iterator[Done]:
        if end == leg.step:
            return
        if leg.request.sampler not in self.samplers:
            raise StudioError(missing(leg.request.sampler, self.samplers))
        sampler = self.samplers[leg.request.sampler]
        calls, drawn = self.model_calls, self._drawn
        steps = sampler(self.denoise, x, leg.sigmas, self.noise, **leg.request.sampler_options)
        try:
            for x_next, denoised in steps:
                at = self.step - leg.step
                sigma, sigma_next = leg.sigmas[at].item(), leg.sigmas[at + 1].item()
                self.step += 1
                x, drawn = x_next, self._drawn
                yield Done(self.step, sigma, sigma_next, x_next, denoised, replayed=self.model_calls == calls)
                calls = self.model_calls
                if self.step == end:
                    return
        except PluginError:  # nobody may be able to bring the run here again
            if self.step:
                self.tape.keep_rest(Rest(self.step, drawn, x.double().cpu().numpy().copy()))
            raise
        raise StudioError(f"The sampler {leg.request.sampler} stopped after {self.step} of {end} steps.")

    def _initial(self) -> Tensor:
        noise, sigma = self.noise(), self.legs[0].sigmas[0]
        request = self.legs[0].request
        if self.tape.start is None:
            return self.family.initial(noise, sigma, request)
        # The forward process, Ho et al. (2020), eq. 4, in VE space
        noised = torch.from_numpy(self.tape.start).to(noise) + noise * sigma
        if request.strength == 1 and self.family.fills:
            return self.family.initial(noise, sigma, request)
        if request.mask and request.strength == 1:  # nothing of what is repainted shines through
            mask = self._latent_mask(request).to(noise)
            return mask * self.family.initial(noise, sigma, request) + (1 - mask) * noised
        return noised

    def _ask(self, x: Tensor, sigma: Tensor) -> Call:
        request = self.request()
        if request not in self._denoisers:
            self._denoisers[request] = self._denoiser(request)
        assert self.tape.head is not None
        denoised = self._denoisers[request](x, sigma)
        kept = denoised.to(device="cpu", dtype=getattr(torch, self.tape.head.dtype)).contiguous().numpy()
        if not np.isfinite(kept).all():
            raise StudioError(
                f"The model answered with numbers that are not finite at step {self.step + 1} "
                f"in {self.family.dtype}. Try float32, or another sampler."
            )
        call = Call(self.step, float(sigma), kept)
        self.tape.append(call)
        self.model_calls += 1
        return call

    def _denoiser(self, request: PaintRequest) -> Denoise:
        denoise = self._in_turn(request)
        if request.regions:
            areas = [(self._in_turn(of_region(request, region)), self._share(region)) for region in request.regions]
            denoise = shared(denoise, areas)
        if request.mask and not self.family.fills:
            assert self.tape.start is not None
            denoise = masked(denoise, torch.from_numpy(self.tape.start), self._latent_mask(request))
        return denoise

    def _in_turn(self, request: PaintRequest) -> Denoise:
        """The model, and the refiner in the last steps where there is one."""
        denoise = self.family.denoiser(request, self._look)
        if self.refiner is None or not request.refiner:
            return denoise
        second = self.refiner.denoiser(for_refiner(request), self._look)
        return refined(denoise, second, entered(self.family.sigmas(request), request)[:-1], request.refine_at)

    def _share(self, region: Region) -> Tensor:
        return region.weight * latent_share(self._mask(region.mask), self.family.factor)

    def _latent_mask(self, request: PaintRequest) -> Tensor:
        return latent_mask(self._mask(request.mask), self.family.factor)

    def _mask(self, name: str) -> NDArray[np.uint8]:
        mask = self.tape.picture("mask", name)
        assert mask is not None  # `studio.paint.intake` has read it
        return mask

    def _look(self, kind: PictureKind, name: str) -> NDArray[np.uint8]:
        picture = self.tape.picture(kind, name)
        assert picture is not None  # `studio.paint.intake` has read it
        return picture

    def _x_dtype(self) -> torch.dtype:
        # float64 costs nothing beside the network, and flow models need it near t = 1. Metal has none.
        return torch.float32 if self.family.device.type == "mps" else torch.float64
