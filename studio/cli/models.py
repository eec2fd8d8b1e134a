"""`studio models`: which models are here, what they are, and removing them. `hub.py` fetches."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from pathlib import Path
from typing import Any

from studio.cli import hub
from studio.cli.painting import print_json
from studio.cli.words import say, spoken
from studio.errors import StudioError
from studio.files.hub import REPOSITORY, Hub
from studio.files.hub_plan import plan_pull
from studio.files.models import Model, find_model, scan
from studio.files.paths import settings_file
from studio.files.provenance import provenance
from studio.files.pulls import unfinished
from studio.files.removal import freed_by, is_ours, remove
from studio.files.settings import Settings
from studio.files.trees import add_folder, forget_folder

PAINTING_ONLY = {"width", "height", "size_factor", "token_limit", "steps", "cfg_scale", "sampler"}


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands."""
    models = commands.add_parser("models", help="list, fetch and remove models")
    actions = models.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="show every model, and what is wrong with the broken ones")
    listing.add_argument("--json", action="store_true", help="print one JSON array")
    listing.set_defaults(run=_list)
    about = actions.add_parser("info", help="what a model is: one that is here, or AUTHOR/NAME on the hub")
    about.add_argument("model", metavar="NAME")
    about.add_argument("--json", action="store_true", help="print one JSON object")
    about.set_defaults(run=_info)
    removal = actions.add_parser("remove", help="delete a model, and say how much that frees")
    removal.add_argument("model", metavar="NAME")
    removal.add_argument("--json", action="store_true", help="print one JSON object")
    removal.set_defaults(run=_remove)
    adding = actions.add_parser("add", help="use the models of a folder where they are: ComfyUI's, A1111's, a cache")
    adding.add_argument("folder", type=Path, metavar="FOLDER")
    adding.add_argument("--forget", action="store_true", help="leave the folder out again; nothing in it is touched")
    adding.set_defaults(run=_add)
    hub.add_parsers(actions)


def _list(args: argparse.Namespace) -> int:
    models = scan()
    if args.json:
        print_json([_values(model) for model in models])
        return 0
    for left in unfinished():
        share = left.done / max(left.plan.size, 1)
        say(
            f"{left.plan.name} has arrived to {share:.0%}; go on: studio models pull {left.plan.repository}", sys.stderr
        )
    for model in models:
        about = spoken(model.problem or _start(model))
        print(f"{model.name:28} {model.family:18} {model.size / 1e6:8,.0f} MB  {about}")
    return 0


def _info(args: argparse.Namespace) -> int:
    names = {model.name for model in scan()}
    if args.model not in names and REPOSITORY.fullmatch(args.model) and "/" in args.model:
        return _hub_info(args.model, args.json)
    model = find_model(args.model)
    source = dataclasses.asdict(provenance(model.path))
    values = _values(model) | {"freed": freed_by(model) if is_ours(model) else 0, **source}
    if args.json:
        print_json(values)
        return 0
    card = values.pop("card")
    for name, value in values.items():
        if value not in ("", None):
            print(f"{name:14} {value}")
    if card:
        print(f"\n{card}")
    return 0


def _hub_info(repository: str, as_json: bool) -> int:
    here = Hub.open()
    info = here.info(repository)
    try:
        plan, problem = plan_pull(here, repository), ""
    except StudioError as error:
        plan, problem = None, str(error)
    size = plan.size if plan else 0
    values = dataclasses.asdict(info.listing) | {"name": repository, "commit": info.commit, "problem": problem}
    values |= {"pull_bytes": size, "files": [one.file.name for one in plan.files] if plan else []}
    if as_json:
        print_json(values | {"card": here.card(info)})
        return 0
    say(f"{repository}: {info.listing.family or 'unknown family'}, licence {info.listing.licence or 'not told'}")
    if info.listing.gated:
        say(f"Gated: its licence must be accepted on {here.endpoint}/{repository}, and a token given.")
    say(problem or f"{size / 1e6:,.0f} MB to fetch: studio models pull {repository}")
    if card := here.card(info):
        print(f"\n{card}")
    return 0


def _add(args: argparse.Namespace) -> int:
    settings = Settings.open(settings_file())
    if args.forget:
        forget_folder(settings, args.folder)
        return 0
    tree = add_folder(settings, args.folder)
    counts = {
        "models": tree.models,
        "LoRAs": tree.loras,
        "embeddings": tree.embeddings,
        "VAEs": tree.vaes,
        "ControlNets and the like": tree.helpers,
    }
    found = ", ".join(f"{len(names)} {spoken(what)}" for what, names in counts.items() if names)
    say(f"Found in {tree.folder}: {found}")
    if tree.pickles:
        say(f"{tree.pickles} pickles are left alone: they can run any code when they are read. Convert them.")
    return 0


def _remove(args: argparse.Namespace) -> int:
    model = next((one for one in scan() if one.name == args.model), None) or find_model(args.model)
    freed = remove(model)
    if args.json:
        print_json({"name": model.name, "freed": freed})
    else:
        say(f"{model.name} is gone; that freed {freed / 1e6:,.0f} MB")
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
