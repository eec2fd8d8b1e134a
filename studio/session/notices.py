"""What the studio tells the user outside of the pictures: a line in the notice bar, never a modal box."""

from __future__ import annotations

import logging
import traceback
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError

Kind = Literal["info", "warning", "error"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Notice:
    """`text`: what happened and what to do, a sentence or two; `details`: more, to be shown and copied on demand."""

    text: str
    details: str = ""
    kind: Kind = "info"


class Notices(QObject):
    """Everything that was said in this session, the newest last."""

    posted = Signal(object)  # Notice

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: list[Notice] = []

    def post(self, text: str, details: str = "", kind: Kind = "info") -> None:
        """Tell the user."""
        notice = Notice(text, details, kind)
        self.all.append(notice)
        self.posted.emit(notice)

    def report(self, error: BaseException) -> str:
        """Tell the user of an error; returns the sentence that was shown.

        A StudioError speaks for itself. Anything else is a bug: it is logged whole and can be copied.
        """
        if isinstance(error, StudioError):
            _log.warning("%s", error)
            self.post(str(error), kind="error")
            return str(error)
        details = "".join(traceback.format_exception(error))
        _log.error("A bug came up:\n%s", details)
        text = (
            f"Something went wrong in the studio ({type(error).__name__}). Your pictures are safe; "
            "please copy the details and report them."
        )
        self.post(text, details, "error")
        return text
