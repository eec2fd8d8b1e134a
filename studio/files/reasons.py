"""Why the system or the network refused, in words that say what to do; they stand after a colon or in brackets."""

from __future__ import annotations

import errno
import functools

_CLOSED = "it broke off; try again"
_APART = "there is no way to that machine; check the network"
_REASONS = {
    errno.ENOSPC: "the disk is full; free some space on it",
    errno.EDQUOT: "your share of the disk is used up; free some space in it",
    errno.EFBIG: "it is larger than a file may be there; choose another disk",
    errno.EACCES: "the rights there do not allow it; change them, or choose another place",
    errno.EPERM: "the system does not allow it; change the rights there, or choose another place",
    errno.EROFS: "that disk can only be read; choose another place",
    errno.ENOENT: "it is not there; check its name, and whether its disk is connected",
    errno.ENOTDIR: "a part of its path is no folder; check the path",
    errno.EISDIR: "it is a folder; give the name of a file",
    errno.EEXIST: "something of that name is there already; choose another name",
    errno.ENAMETOOLONG: "its name is too long; choose a shorter one",
    errno.EMFILE: "too many files are open; close some windows, or start the studio anew",
    errno.ENFILE: "too many files are open; close other programs",
    errno.ENOMEM: "there is too little memory; close other programs",
    errno.EIO: "the disk does not answer as it should; save what is on it, and check it",
    errno.ECONNREFUSED: "nothing answers there; check the address, and whether the server runs",
    errno.ECONNRESET: _CLOSED,
    errno.ECONNABORTED: _CLOSED,
    errno.EPIPE: _CLOSED,
    errno.ENETUNREACH: _APART,
    errno.EHOSTUNREACH: _APART,
    errno.ENETDOWN: _APART,
    errno.ETIMEDOUT: "no answer came in time; check the network, or try later",
}


@functools.cache
def _kinds() -> tuple[tuple[type[BaseException], str], ...]:
    """Those without a number of their own; imported when something went wrong, as ssl is slow to come."""
    import socket
    import ssl

    return (
        (socket.gaierror, "the name of that machine is not known; check the address and the network"),
        (ssl.SSLCertVerificationError, "its certificate cannot be trusted; check the address and this machine's clock"),
        (ssl.SSLError, "no secure connection came about; check the address, and whether it wants https"),
        (TimeoutError, _REASONS[errno.ETIMEDOUT]),
    )


def reason_of(error: BaseException) -> str:
    """The words for an error, or for the one behind it; where there are none, what the error says itself."""
    link: object = error
    while isinstance(link, BaseException):
        for kind, words in _kinds():
            if isinstance(link, kind):
                return words
        if isinstance(link, OSError) and link.errno in _REASONS:
            return _REASONS[link.errno]
        link = getattr(link, "reason", None) or link.__cause__ or link.__context__
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
