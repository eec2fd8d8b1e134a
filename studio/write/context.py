"""What a network has read so far, so that nothing is read twice: the longest common prefix stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np

from studio.errors import StudioError
from studio.write.sampling import Logits

PORTION = 128  # tokens read at once; between portions the user may stop


class Network(Protocol):
    """A causal language model with its key-value cache."""

    def feed(self, ids: Sequence[int]) -> Logits:
        """Read `ids` after what has been read; the logits of the token that follows the last, (V,) float32."""

    def crop(self, length: int) -> int:
        """Forget all after the first `length` tokens, or more where the cache cannot do that; what is left."""


class Context:
    """The ids that the network's cache holds, and where each portion of them ended.

    A token's state depends, in its last bits, on how many were read with it. Portions are therefore kept
    whole: reading starts again where one of them ends, and a tape remembers them. See `Tape.read_in`.
    """

    def __init__(self, network: Network) -> None:
        self.network = network
        self.ids: list[int] = []
        self.ends: list[int] = []
        self.fed = 0  # tokens read in the last `read`
        self.logits: Logits = np.empty(0, np.float32)

    def feed(self, ids: Sequence[int]) -> None:
        """Read one portion; `logits` are then those of the token after it.

        Raises:
            StudioError: if the network cannot: its weights are no numbers, or the memory is used up.
        """
        held, self.ids, self.ends = (self.ids, self.ends), [], []
        try:
            self.logits = self.network.feed(ids)
            if not np.isfinite(self.logits.max()):
                raise RuntimeError("its answer is not a number")
        except RuntimeError as error:
            reason = str(error).strip().split("\n")[0][:200]
            raise StudioError(
                f"The model cannot be run: {reason}. Its file may be damaged, or the memory is used up."
            ) from error
        self.ids, self.ends = held
        self.ids += ids
        self.ends.append(len(self.ids))

    def read(self, ids: Sequence[int], ends: Sequence[int] | None = None) -> Iterator[int]:
        """Make the cache hold exactly `ids`, portion by portion; yields how many are held after each.

        Args:
            ends: where the portions must end, to get the numbers of an earlier run bit for bit; without
                them the cache is used as far as it goes, and the last token is read alone.
        """
        keep = self._crop(self._common(ids, ends))
        self.fed = len(ids) - keep
        rest = [end for end in ends if end > keep] if ends is not None else _portions(keep, len(ids))
        for end in rest:
            self.feed(ids[len(self.ids) : end])
            yield end

    def _common(self, ids: Sequence[int], ends: Sequence[int] | None) -> int:
        """The longest prefix that is in the cache, ends with a portion, and leaves the last token to read."""
        pairs = zip(self.ids, ids[:-1], strict=False)
        same = next((place for place, (old, new) in enumerate(pairs) if old != new), min(len(self.ids), len(ids) - 1))
        keep = 0
        for place, end in enumerate(self.ends):
            if end > same or (ends is not None and (place >= len(ends) or ends[place] != end)):
                break
            keep = end
        return keep

    def _crop(self, keep: int) -> int:
        keep = self.network.crop(keep)
        if keep not in (0, *self.ends):  # the cache forgot more than asked, in the middle of a portion
            keep = self.network.crop(0)
        self.ids = self.ids[:keep]
        self.ends = [end for end in self.ends if end <= keep]
        return keep


def _portions(start: int, end: int) -> list[int]:
    """Ends of portions from `start` to `end`; the last token alone, so that a regenerated reply reads one token."""
    return [*range(start + PORTION, end - 1, PORTION), *([end - 1] if end - 1 > start else []), end]
