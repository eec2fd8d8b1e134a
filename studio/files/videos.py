"""Pictures as an MP4 that plays everywhere: H.264 by PyAV, which comes with `pip install stepwise-studio[video]`."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from studio.errors import StudioError

if TYPE_CHECKING:
    from av import VideoFrame
    from av.container import OutputContainer
    from av.video import VideoStream

RATE = 25  # frames a second; a picture that stays longer is repeated, as slow rates confuse players
_BT709 = 1  # in ITU-T H.273, for primaries, transfer and matrix alike
_LIMITED = 1  # range of the values
_BITS = 8_000_000  # a second, for a codec that has no measure of quality


def mp4_bytes(frames: Iterable[Image.Image], each: float, last: float, *, comment: str = "") -> bytes:
    """An MP4 without sound of RGB frames of one size, each shown `each` seconds and the last one `last`.

    An odd width or height grows by one pixel, as the format wants even ones.

    Raises:
        StudioError: if PyAV is not installed, or cannot encode them.
    """
    try:
        import av
    except ImportError as error:
        raise StudioError(
            "Writing MP4 needs the package av: pip install av. GIF and WebP animations work without it."
        ) from error
    try:
        # In a real file, as the index is moved to its start in the end, so that browsers can play it at once.
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "video.mp4"
            with av.open(path, "w", options={"movflags": "faststart"}) as container:
                container.metadata["comment"] = comment
                _encode(container, frames, max(1, round(each * RATE)), max(1, round(last * RATE)))
            return path.read_bytes()
    except (av.FFmpegError, OSError) as error:
        raise StudioError(f"The MP4 cannot be encoded: {error}. Try a smaller size, or a WebP animation.") from error


def _encode(container: OutputContainer, frames: Iterable[Image.Image], times: int, last_times: int) -> None:
    import av
    from av.video.reformatter import Colorspace

    if "libx264" in av.codecs_available:
        stream = container.add_stream("libx264", rate=RATE, options={"crf": "17"})
    else:  # a build of FFmpeg without it
        stream = container.add_stream("mpeg4", rate=RATE, bit_rate=_BITS)
    stream.pix_fmt = "yuv420p"
    context = stream.codec_context
    context.color_primaries = context.color_trc = context.colorspace = _BT709
    context.color_range = _LIMITED
    waiting: VideoFrame | None = None  # the newest frame, until it is known whether it is the last
    for picture in frames:
        even = _even(picture)
        if waiting is None:
            stream.width, stream.height = even.size
        else:
            _show(container, stream, waiting, times)
        frame = av.VideoFrame.from_ndarray(np.asarray(even), format="rgb24")
        waiting = frame.reformat(format="yuv420p", dst_colorspace=Colorspace.ITU709)
    if waiting is not None:
        _show(container, stream, waiting, last_times)
    container.mux(stream.encode(None))


def _show(container: OutputContainer, stream: VideoStream, frame: VideoFrame, times: int) -> None:
    for _ in range(times):
        frame.pts = None  # the one after the last
        container.mux(stream.encode(frame))


def _even(picture: Image.Image) -> Image.Image:
    width, height = picture.width + picture.width % 2, picture.height + picture.height % 2
    if (width, height) == picture.size:
        return picture
    even = Image.new("RGB", (width, height))
    even.paste(picture.resize((width, height), Image.Resampling.NEAREST))  # repeats the last row and column
    even.paste(picture)
    return even
