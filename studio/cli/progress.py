"""Progress bars of downloads."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from tqdm import tqdm

from studio.files.downloads import Progress


def show(progress: Iterable[Progress]) -> None:
    """A progress bar for each file where a person looks on, nothing in a pipe."""
    for name, events in groupby(progress, key=lambda now: now.name):
        with tqdm(desc=name, unit="B", unit_scale=True, disable=None) as bar:
            for now in events:
                bar.total = now.total
                bar.update(now.done - bar.n)
