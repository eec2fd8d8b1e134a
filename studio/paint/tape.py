"""The tape: a run on record. Played back, it rebuilds any step without the model. NumPy only.

Records: `SEGM` what was asked for, from which step on; `HEAD` what the run was made with, once the model is loaded;
`PICT` a picture or mask that a request names, as it was when it was read; `STRT` the latents of the picture it
began from, if any, and `NOIS` the noise, where it was not drawn; `CALL` one answer of the network; `DONE` the run
ended; `REST` where it stood when a plugin's sampler failed. A tape without a path lives in memory.
"""

from __future__ import annotations

import base64
import json
import struct
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.files.pixels import from_png, to_png
from studio.files.records import RecordWriter, read_records
from studio.paint.control import PictureKind
from studio.paint.events import Pictures
from studio.paint.inset import Inset
from studio.paint.preview import Preview
from studio.paint.request import FIXED_IN_A_BRANCH, PaintRequest
from studio.paint.rest import Rest

MAGIC = b"STEPWISE PAINT 1"

_CALL = struct.Struct("<Id")  # step, sigma; the denoised latents follow


@dataclass(frozen=True, slots=True)
class Segment:
    """From `step` on (0 is the first), the run did what `request` says."""

    step: int
    request: PaintRequest


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """One answer of the network: asked during `step` (0 is the first), at noise level `sigma`."""

    step: int
    sigma: float
    denoised: NDArray[np.floating[Any]]  # (B, C, h, w)


@dataclass(frozen=True, slots=True)
class Head:
    """What a run was made with. All that the tape needs to be read, and `verify` to name a cause."""

    shape: tuple[int, int, int, int]  # (B, C, h, w) of the latents
    dtype: str  # of the calls on record: float32, or float16 where the network itself is coarser than that
    sigmas: tuple[float, ...]  # the first segment's noise levels
    preview: Preview
    environment: Mapping[str, Any]  # library versions, device, dtype, model and sampler hashes


class Tape:
    """The request, its changes on the way, and every answer of the network."""

    def __init__(self, segments: list[Segment], path: Path | None = None) -> None:
        self.path = path
        self.segments = segments
        self.head: Head | None = None
        self.start: NDArray[np.float32] | None = None  # (B, C, h, w), clean latents of the picture to begin from
        self.noise: NDArray[np.float32] | None = None  # (B, C, h, w), the first draw, where it was found by inversion
        self.calls: list[Call] = []
        self.pictures: dict[tuple[PictureKind, str], bytes] = {}  # PNGs, by kind and the path that a request names
        self.rest: Rest | None = None
        self.finished = False
        self._insets: dict[tuple[str, str], Inset] = {}
        self._writer: RecordWriter | None = None

    @classmethod
    def new(cls, request: PaintRequest, path: Path | None = None) -> Self:
        """An empty tape for a new run; with a path it is on disk from now on.

        Raises:
            StudioError: if the file cannot be written.
        """
        return cls._start([Segment(0, request)], path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read a tape; a step that was being written when the studio was killed is left out.

        Raises:
            StudioError: if the file is missing, damaged or not a painting's tape.
        """
        records, _ = read_records(path, MAGIC)
        tape = cls([], path)
        try:
            for kind, payload in records:
                tape._read(kind, payload)
        except (ValueError, KeyError, TypeError, struct.error) as error:
            raise StudioError(f"{path} is damaged: a record in it cannot be read.") from error
        if not tape.segments:
            raise StudioError(f"{path} holds no request; the run was cut off before it began.")
        return tape

    @property
    def request(self) -> PaintRequest:
        """What the run does from its last change on."""
        return self.segments[-1].request

    @property
    def steps_on_record(self) -> int:
        """How many steps have at least one answer of the network on record."""
        return self.calls[-1].step + 1 if self.calls else 0

    def branch(self, step: int, request: PaintRequest, path: Path | None = None) -> Tape:
        """A new tape that plays this one's first `step` steps and goes on with `request`.

        Raises:
            StudioError: if this tape has not got that far, or the request wants latents of another shape.
        """
        if not 0 <= step <= self.steps_on_record:
            raise StudioError(f"This run has {self.steps_on_record} steps on its tape; branch at 0 to that.")
        for name in FIXED_IN_A_BRANCH:
            if getattr(request, name) != getattr(self.request, name):
                raise StudioError(f"A branch keeps its parent's {name.replace('_', ' ')}; paint anew to change it.")
        before = [segment for segment in self.segments if segment.step < step]
        changed = [] if before and before[-1].request == request else [Segment(step, request)]
        child = Tape._start(before + changed, path)
        for (kind, name), png in self._pictures_of(child.segments):
            child._keep_png(kind, name, png)
        if self.head is not None:
            child.begin(self.head)
        if self.start is not None:
            child.begin_from(self.start)
        if self.noise is not None:
            child.begin_with(self.noise)
        for call in self.calls:
            if call.step < step:
                child.append(call)
        if self.rest is not None and self.rest.step <= step:
            child.keep_rest(self.rest)
        return child

    def begin(self, head: Head) -> None:
        """Say what the run is made with; nothing may be appended before."""
        self.head = head
        self._put(b"HEAD", _head_to_bytes(head))

    def begin_from(self, latents: NDArray[np.float32]) -> None:
        """Keep the picture that the run begins from, so that it can be played when the file is gone."""
        self.start = latents
        self._put(b"STRT", np.ascontiguousarray(latents, dtype="<f4").tobytes())

    def begin_with(self, noise: NDArray[np.float32]) -> None:
        """Keep the noise that the run begins with instead of a draw."""
        self.noise = noise
        self._put(b"NOIS", np.ascontiguousarray(noise, dtype="<f4").tobytes())

    def keep_picture(self, kind: PictureKind, name: str, pixels: NDArray[np.uint8]) -> None:
        """Keep a picture (H, W, 3) or a mask (H, W) that a request names by `name`, whatever comes of its file."""
        self._keep_png(kind, name, to_png(pixels))

    def picture(self, kind: PictureKind, name: str) -> NDArray[np.uint8] | None:
        """A picture or mask that is on the tape, or None."""
        png = self.pictures.get((kind, name))
        return None if png is None else from_png(png)

    def afresh(self) -> Tape:
        """The same run with no answer on it yet, in memory: the same requests, from the same pictures."""
        again = Tape(list(self.segments))
        again.pictures, again.start, again.noise = dict(self.pictures), self.start, self.noise
        return again

    def append(self, call: Call) -> None:
        """Keep one answer of the network; it survives the death of this process when this returns."""
        assert self.head is not None
        self.calls.append(call)
        data = np.ascontiguousarray(call.denoised, dtype=self.head.dtype).tobytes()
        self._put(b"CALL", _CALL.pack(call.step, call.sigma) + data)

    def keep_rest(self, rest: Rest) -> None:
        """Keep where the run stands, since its sampler will not bring it there again."""
        self.rest = rest
        self._put(b"REST", rest.to_bytes())

    def finish(self) -> None:
        """The run has ended well."""
        if not self.finished:
            self.finished = True
            self._put(b"DONE", b"")
        self.close()

    def close(self) -> None:
        """Let go of the file; `append` would open it again."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def preview(self, step: int, denoised: NDArray[np.floating[Any]]) -> Pictures:
        """What `denoised` (B, C, h, w) of a step, 0 the first, looks like: (B, H, W, 3), small. Needs `head`.

        Under a mask, the part that stays is the picture's own.
        """
        assert self.head is not None
        pictures = self.head.preview.pictures(denoised)
        inset = self.inset(self.request_at(step))
        return pictures if inset is None else inset.small(pictures)

    def request_at(self, step: int) -> PaintRequest:
        """What is asked for at a step, 0 the first."""
        return self.segments[bisect_right([segment.step for segment in self.segments], step) - 1].request

    def inset(self, request: PaintRequest) -> Inset | None:
        """What a request repaints, and the picture around it; None where all is painted, or it was not read yet."""
        key = (request.init_picture, request.mask)
        if request.mask and key not in self._insets:
            picture, mask = self.picture("picture", request.init_picture), self.picture("mask", request.mask)
            if picture is None or mask is None or self.head is None:
                return None
            self._insets[key] = Inset(picture, mask, factor=picture.shape[1] // self.head.shape[3])
        return self._insets.get(key)

    def predictions(self) -> dict[int, NDArray[np.floating[Any]]]:
        """For each step on record, the last clean latents that the network predicted in it: (B, C, h, w)."""
        return {call.step: call.denoised for call in self.calls}

    def _pictures_of(self, segments: list[Segment]) -> list[tuple[tuple[PictureKind, str], bytes]]:
        names = {name for segment in segments for name in segment.request.pictures}
        return [(key, png) for key, png in self.pictures.items() if key[1] in names]

    def _keep_png(self, kind: PictureKind, name: str, png: bytes) -> None:
        self.pictures[kind, name] = png
        self._put(b"PICT", json.dumps({"kind": kind, "name": name}).encode() + b"\0" + png)

    @classmethod
    def _start(cls, segments: list[Segment], path: Path | None) -> Self:
        tape = cls(segments, path)
        if path is not None:
            tape._writer = RecordWriter(path, MAGIC)
            for segment in segments:
                tape._put(b"SEGM", json.dumps({"step": segment.step, "request": segment.request.to_json()}).encode())
        return tape

    def _put(self, kind: bytes, payload: bytes) -> None:
        if self.path is None:
            return
        if self._writer is None:
            _, keep = read_records(self.path, MAGIC)
            self._writer = RecordWriter(self.path, MAGIC, keep=keep)
        self._writer.append(kind, payload)

    def _read(self, kind: bytes, payload: bytes) -> None:
        if kind == b"SEGM":
            values = json.loads(payload)
            self.segments.append(Segment(int(values["step"]), PaintRequest.from_json(values["request"])))
        elif kind == b"HEAD":
            self.head = _head_from_bytes(payload)
        elif kind == b"PICT":
            about, _, png = payload.partition(b"\0")
            self.pictures[json.loads(about)["kind"], json.loads(about)["name"]] = png
        elif kind == b"STRT" and self.head is not None:
            self.start = np.frombuffer(payload, "<f4").reshape(self.head.shape).copy()
        elif kind == b"NOIS" and self.head is not None:
            self.noise = np.frombuffer(payload, "<f4").reshape(self.head.shape).copy()
        elif kind == b"CALL" and self.head is not None:
            step, sigma = _CALL.unpack_from(payload)
            data = np.frombuffer(payload, self.head.dtype, offset=_CALL.size).reshape(self.head.shape)
            self.calls.append(Call(step, sigma, data.copy()))
        elif kind == b"REST" and self.head is not None:
            self.rest = Rest.from_bytes(payload, self.head.shape)
        elif kind == b"DONE":
            self.finished = True
        else:
            raise ValueError(kind)


def _head_to_bytes(head: Head) -> bytes:
    weights = head.preview.weights.astype("<f2")
    values = {
        "shape": head.shape,
        "dtype": head.dtype,
        "sigmas": head.sigmas,
        "preview": {"scale": head.preview.scale, "weights": base64.b64encode(weights.tobytes()).decode()},
        "environment": dict(head.environment),
    }
    return json.dumps(values).encode()


def _head_from_bytes(payload: bytes) -> Head:
    values = json.loads(payload)
    scale = int(values["preview"]["scale"])
    flat = np.frombuffer(base64.b64decode(values["preview"]["weights"]), "<f2").astype(np.float32)
    b, c, h, w = (int(side) for side in values["shape"])
    return Head(
        shape=(b, c, h, w),
        dtype=str(np.dtype(values["dtype"])),
        sigmas=tuple(float(sigma) for sigma in values["sigmas"]),
        preview=Preview(flat.reshape(-1, 3 * scale * scale), scale),
        environment=values["environment"],
    )
