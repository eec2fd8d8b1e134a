"""Pictures that say what it looks like: what a request asks of an IP-Adapter."""

from __future__ import annotations

from dataclasses import dataclass

from studio.errors import StudioError
from studio.paint.control import check_number


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePrompt:
    """A picture read beside the words. Ye et al. (2023), "IP-Adapter: text compatible image prompt adapter".

    Raises:
        StudioError: where a value can be right for no adapter.
    """

    model: str
    picture: str  # a path
    weight: float = 0.6

    def __post_init__(self) -> None:
        if not all(isinstance(text, str) and text for text in (self.model, self.picture)):
            raise StudioError("A picture prompt needs an IP-Adapter and a picture.")
        check_number("A picture prompt's weight", self.weight, 0, 10)
