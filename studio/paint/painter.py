"""The painter: a tape goes in, a generator of events comes out, the last one is the painting."""

from __future__ import annotations

import time
from collections.abc import Collection, Generator, Mapping
from dataclasses import replace

import torch
from torch import Tensor

from studio.device import best_device, best_dtype
from studio.errors import StudioError
from studio.files.held import Held
from studio.files.models import Model, find_model
from studio.files.side_models import VAE, find_side_model
from studio.memory import Peak, free_memory, give_back, watched, weight_bytes
from studio.paint.aids import check_aids
from studio.paint.catalog import describe, missing, sampler_note
from studio.paint.events import PaintEvent, Painting, Pictures, Stage, StepPreview
from studio.paint.family import Family, load_family
from studio.paint.intake import take_in
from studio.paint.latent.start import begin_from_picture
from studio.paint.plan import plan
from studio.paint.prompt import TokenCount
from studio.paint.receipt import environment, named_files
from studio.paint.refining import for_refiner
from studio.paint.regions import of_region
from studio.paint.request import PaintRequest
from studio.paint.run import Run
from studio.paint.safety import check_checker, check_pictures
from studio.paint.sampler import Sampler
from studio.paint.short import short_in
from studio.paint.shortage import in_words
from studio.paint.tape import Head, Tape


class Painter:
    """Holds one loaded model, and paints with it. Belongs to one thread."""

    def __init__(self, samplers: Mapping[str, Sampler], device: str | None = None) -> None:
        self.samplers = samplers
        self.device = device or best_device()
        self._loaded: tuple[tuple[str, ...], Family] | None = None
        self._second: tuple[tuple[str, ...], Family] | None = None
        self._held: dict[str, Held] = {}  # by the part: what loading it took

    def paint(self, tape: Tape, *, previews: bool = True, frames: bool = False) -> Generator[PaintEvent, None, None]:
        """Paint a new run, a branch, or the rest of a run that was cut off: the tape says which.

        `frames` decodes every step at full size, which takes longer than the steps themselves. Closing the
        generator stops the run between two steps; its tape is whole and can be painted on.

        Raises:
            OutOfMemoryError: if the memory is used up; what is on the tape stays there.
            StudioError: if the request does not fit the model, a file is missing, or the tape cannot be kept.
        """
        return in_words(self._recipe(tape, previews=previews, frames=frames), self.device)

    def _recipe(self, tape: Tape, *, previews: bool, frames: bool) -> Generator[PaintEvent, None, None]:
        began = time.perf_counter()
        request = tape.request
        model = self.check(request)
        check_checker(model)
        take_in(tape)
        yield Stage("load", f"Loading {model.name}")
        family = self.family(model, request.dtype, request.vae)
        peak = Peak(self.device)
        self._begin(tape, family, model)
        assert tape.head is not None
        refiner = self.refiner(request)
        run = Run(family, tape, self.samplers, refiner)
        yield Stage("encode", _reading(family.count_tokens(request.prompt)))
        family.encode(request)
        if refiner is not None:
            refiner.encode(for_refiner(request))
        for region in request.regions:
            family.encode(of_region(request, region))
        yield from begin_from_picture(tape, family, run.legs[0].sigmas)
        yield Stage("denoise", f"{run.steps} steps")
        done = None
        try:
            for done in run.play():
                pictures = None
                if frames:
                    pictures = self._decode(family, tape, done.step - 1, done.denoised)
                elif previews:
                    pictures = tape.preview(done.step - 1, done.denoised.float().cpu().numpy())
                seconds = time.perf_counter() - began
                yield StepPreview(
                    done.step, run.steps, done.sigma, done.sigma_next, seconds, pictures, replayed=done.replayed
                )
            assert done is not None
            yield Stage("decode")
            painted = self._decode(family, tape, done.step - 1, done.x)
            tape.finish()
            self._measured(peak.bytes(), request.width * request.height * request.batch)
        finally:
            tape.close()
        receipt = {**tape.head.environment, "model_calls": len(tape.calls), "segments": _segments(tape)}
        if side := family.tile_side(request):
            receipt["vae_tiles"] = side
        receipt |= check_pictures(model, painted, self.device)
        latents = done.x.float().cpu().numpy()
        yield Painting(painted, latents, request, receipt, time.perf_counter() - began)

    def frame(self, tape: Tape, step: int) -> Pictures:
        """What the network predicted in a step on the tape (1 the first), at full size: (B, H, W, 3)."""
        with watched(lambda: short_in("decode"), self.device):
            family = self.family(self.check(tape.request), tape.request.dtype, tape.request.vae)
            latents = torch.tensor(tape.predictions()[step - 1], device=family.device)
            return self._decode(family, tape, step - 1, latents)

    def sigmas(self, request: PaintRequest) -> tuple[float, ...]:
        """The noise levels that a request would run over, the last 0. Loads the model."""
        family = self.family(self.check(request), request.dtype, request.vae)
        return tuple(plan(Tape.new(request).segments, family.sigmas)[0].sigmas.tolist())

    def count_tokens(self, model: str, prompt: str) -> TokenCount:
        """How much of a prompt a model reads. Loads the model."""
        found = find_model(model)
        if self._loaded is not None and self._loaded[0][0] == str(found.path):  # in whatever precision
            return self._loaded[1].count_tokens(prompt)
        return self.family(found, "auto").count_tokens(prompt)

    def check(self, request: PaintRequest) -> Model:
        """The request's model, if it can paint the request. Quick: nothing is loaded.

        Raises:
            StudioError: if there is no such model or sampler, or the size does not fit.
        """
        model = find_model(request.model)
        if model.problem:
            raise StudioError(model.problem)
        if request.sampler not in self.samplers:
            raise StudioError(missing(request.sampler, self.samplers))
        describe(request.sampler, self.samplers[request.sampler]).check(request.sampler_options)
        for side, value in (("Width", request.width), ("Height", request.height)):
            if value % model.size_factor:
                raise StudioError(f"{side} must be a multiple of {model.size_factor} for {model.name}, not {value}.")
        check_aids(model, request)
        return replace(model, weights=request.weights)

    def family(self, model: Model, dtype: str, vae: str | None = None) -> Family:
        """The loaded model; loads it where another one is loaded, or none.

        `vae` is the name of another VAE than its own, "" its own, None whichever it has now.
        """
        dtype = best_dtype(self.device) if dtype == "auto" else dtype
        key = (str(model.path), str(model.rest), model.weights, dtype)
        if self._loaded is None or self._loaded[0] != key:
            self._loaded = None  # let go of the old weights before the new ones come
            self._loaded = (key, self._load("model", model, dtype))
        if vae is not None:
            self._loaded[1].use_vae(find_side_model(VAE, vae) if vae else None)
        return self._loaded[1]

    def refiner(self, request: PaintRequest) -> Family | None:
        """The loaded second model of a request, if it names one."""
        if not request.refiner:
            self._second = None
            return None
        model, dtype = (
            replace(find_model(request.refiner), weights=request.weights),
            best_dtype(self.device) if request.dtype == "auto" else request.dtype,
        )
        key = (str(model.path), str(model.rest), model.weights, dtype)
        if self._second is None or self._second[0] != key:
            self._second = None
            self._second = (key, self._load("refiner", model, dtype))
        return self._second[1]

    def held(self) -> tuple[Held, ...]:
        """What is loaded, with the bytes that it takes now: LoRAs, ControlNets and adapters included."""
        loaded = {"model": self._loaded, "refiner": self._second}
        return tuple(
            replace(self._held[part], bytes=weight_bytes(each[1])) for part, each in loaded.items() if each is not None
        )

    def let_go(self, parts: Collection[str]) -> None:
        """Free the memory of these parts; they are loaded again when they are needed."""
        if "model" in parts:
            self._loaded = None
        if "refiner" in parts:
            self._second = None
        give_back(self.device)

    def free_memory(self) -> int | None:
        """Bytes that are free on the card, None where it paints on the processor."""
        return free_memory(self.device)

    def _load(self, part: str, model: Model, dtype: str) -> Family:
        began = time.perf_counter()
        family = load_family(model, dtype, self.device)
        seconds = time.perf_counter() - began
        self._held[part] = Held(part, model.name, 0, seconds, device=self.device, weights=model.weights)
        return family

    def _measured(self, peak: int, pixels: int) -> None:
        """Keep the most that a run took, and for how many pixels."""
        if peak > self._held["model"].peak:
            self._held["model"] = replace(self._held["model"], peak=peak, pixels=pixels)

    def _decode(self, family: Family, tape: Tape, step: int, latents: Tensor) -> Pictures:
        """Latents of a step, 0 the first, at full size; under a mask, in their place in the picture."""
        pictures = family.decode(latents, tape.request.tiles)
        inset = tape.inset(tape.request_at(step))
        return pictures if inset is None else inset.full(pictures)

    def _begin(self, tape: Tape, family: Family, model: Model) -> None:
        """Say on the tape what the run is made with; a branch adds what only it names."""
        files = named_files(segment.request for segment in tape.segments)
        if tape.head is None:
            tape.begin(self._head(family, model, tape.request, files))
            return
        known = tape.head.environment.get("files", {})
        if not files.keys() <= known.keys():
            tape.begin(replace(tape.head, environment={**tape.head.environment, "files": {**files, **known}}))

    def _head(self, family: Family, model: Model, request: PaintRequest, files: Mapping[str, str]) -> Head:
        note = sampler_note(request.sampler, self.samplers[request.sampler])
        shape = (request.batch, family.channels, request.height // family.factor, request.width // family.factor)
        return Head(
            shape=shape,
            dtype="float32" if family.dtype == "float32" else "float16",
            sigmas=tuple(plan(Tape.new(request).segments, family.sigmas)[0].sigmas.tolist()),
            preview=family.preview,
            environment=environment(model, note, files, device=self.device, dtype=family.dtype),
        )


def _reading(count: TokenCount) -> str:
    if not count.cut:
        return ""
    return f"The model reads {count.limit} tokens of the prompt's {count.used}; cut off: {count.cut!r}"


def _segments(tape: Tape) -> list[dict[str, object]]:
    return [{"step": segment.step, "request": segment.request.to_json()} for segment in tape.segments]
