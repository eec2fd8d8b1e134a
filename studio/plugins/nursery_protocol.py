"""The few words between the studio and the nursery; apart from it, because that one imports torch at once."""

from __future__ import annotations

import struct

FORK, REAP, END = b"f", b"r", b"e"
NUMBER = struct.Struct("<q")
