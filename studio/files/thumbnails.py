"""Small copies of pictures on disk, so that a gallery does not decode large ones again and again."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import secrets
import time
from collections.abc import Generator
from pathlib import Path

from PIL import Image, ImageFilter, ImageOps

from studio.errors import StudioError
from studio.files.embedded import MAX_SIDE
from studio.files.pictures import KEYWORD
from studio.files.reasons import reason_of
from studio.files.safety import flagged

SIDE = 256  # pixels of the longer side
BUDGET = 500_000_000  # bytes
_SMALL = 200_000  # bytes of a picture file that is as quick to read as its thumbnail would be
_DAY = 86_400.0  # seconds
_SWEEP = 500  # files looked at between two steps of a trim


class Thumbnails:
    """Thumbnails in a folder, which may be deleted at any time.

    Each is named after its picture's path, size in bytes and time of change, so a changed picture gets a new one.
    """

    def __init__(self, folder: Path, *, side: int = SIDE, budget: int = BUDGET) -> None:
        self.folder = folder
        self.side = side
        self.budget = budget

    def file(self, picture: Path) -> Path:
        """A small picture to show in place of this one, made now if there is none yet.

        Its longer side is at most `side` pixels; a picture that is small already stands for itself. Where the cache
        cannot be written, so does any picture.

        Raises:
            StudioError: if the picture is missing, damaged, or too large to be opened.
        """
        try:
            about = picture.stat()
        except OSError as error:
            raise StudioError(f"{picture} cannot be read: {reason_of(error)}.") from error
        kept = self._place(picture, about)
        if kept.exists():
            _touch(kept)
            return kept
        small = self._small(picture, about.st_size)
        if small is None:
            return picture
        return kept if _write(kept, small) else picture

    def trim(self) -> Generator[int, None, None]:
        """Delete what was looked at longest ago until the rest fits the budget; yields the files looked at."""
        found: list[tuple[float, int, Path]] = []
        for place, _, names in os.walk(self.folder):
            for name in names:
                path = Path(place, name)
                with contextlib.suppress(OSError):  # gone meanwhile
                    about = path.stat()
                    found.append((about.st_mtime, about.st_size, path))
                if len(found) % _SWEEP == 0:
                    yield len(found)
        surplus = sum(size for _, size, _ in found) - self.budget
        for _, size, path in sorted(found):
            if surplus <= 0:
                break
            with contextlib.suppress(OSError):
                path.unlink()
                surplus -= size
        yield len(found)

    def _place(self, picture: Path, about: os.stat_result) -> Path:
        key = f"{picture.absolute()}|{about.st_mtime_ns}|{about.st_size}|{self.side}"
        digest = hashlib.sha256(os.fsencode(key)).hexdigest()
        return self.folder / digest[:2] / f"{digest[2:34]}.jpg"

    def _small(self, path: Path, size: int) -> bytes | None:
        """The thumbnail as JPEG, or None for a picture that is small itself."""
        try:
            with Image.open(path) as picture:
                if max(picture.size) > MAX_SIDE:
                    raise StudioError(
                        f"{path} is too large to be opened: {picture.width:,} x {picture.height:,} pixels."
                    )
                veiled = _is_flagged(picture)
                if max(picture.size) <= self.side and size <= _SMALL and not veiled:
                    return None
                # A JPEG is decoded at a fraction of its size; others are halved quickly before the careful last step.
                picture.thumbnail((self.side, self.side), Image.Resampling.BICUBIC, reducing_gap=2.0)
                small = _opaque(ImageOps.exif_transpose(picture))
                if veiled:
                    small = small.filter(ImageFilter.GaussianBlur(max(small.size) / 10))
                file = io.BytesIO()
                small.save(file, "JPEG", quality=88)
                return file.getvalue()
        except Image.DecompressionBombError as error:
            raise StudioError(f"{path} is too large to be opened.") from error
        except (OSError, ValueError, SyntaxError) as error:  # Pillow's ways to say that it is no whole picture
            raise StudioError(f"{path} cannot be read as a picture: {error}.") from error


def _is_flagged(picture: Image.Image) -> bool:
    """Whether the picture's own note says that its model's safety checker flagged it."""
    note = picture.info.get(KEYWORD, "")  # of our PNGs, where it stands before the pixels
    if not isinstance(note, str) or '"flagged"' not in note:
        return False
    try:
        receipt = json.loads(note).get("receipt") or {}
        return flagged(receipt, 1)[0]
    except (ValueError, AttributeError, RecursionError):  # no note of ours, after all
        return False


def _opaque(picture: Image.Image) -> Image.Image:
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    picture = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture).convert("RGB")


def _touch(path: Path) -> None:
    """Note that a thumbnail was looked at; once a day is enough to know the oldest."""
    with contextlib.suppress(OSError):
        if time.time() - path.stat().st_mtime > _DAY:
            os.utime(path)


def _write(path: Path, data: bytes) -> bool:
    """Put a thumbnail into its place. It can be made again, so there is no waiting for the disk."""
    part = path.with_name(f"{secrets.token_hex(8)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        os.replace(part, path)
    except OSError:  # a full disk: the gallery goes on without a cache
        with contextlib.suppress(OSError):
            part.unlink()
        return False
    return True
