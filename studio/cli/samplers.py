"""`studio samplers`: which samplers there are, and plugins: install, check, turn on and off, go back, remove, write."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from studio.cli.painting import print_json
from studio.cli.words import complain, padded, say, spoken
from studio.errors import StudioError
from studio.files.paths import plugins_folder
from studio.plugins import listing, store
from studio.plugins.install import Plan, install, plan
from studio.plugins.listing import InstalledSampler
from studio.plugins.parts import Part
from studio.plugins.steps import result
from studio.plugins.store import Plugin
from studio.plugins.template import new_project

MARKS = {"good": "ok  ", "poor": "!   ", "broken": "FAIL"}


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands."""
    samplers = commands.add_parser("samplers", help="list, install, check and write samplers")
    actions = samplers.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, run: Any, text: str) -> argparse.ArgumentParser:
        parser = actions.add_parser(name, help=text, description=text)
        parser.add_argument("--json", action="store_true", help="print JSON")
        parser.set_defaults(run=run)
        return parser

    action("list", _list, "show every sampler, built in and installed")
    parser = action("install", _install, "install a plugin, after showing what it is")
    parser.add_argument("what", metavar="FILE|FOLDER|NAME|URL", help="a wheel, zip or project; a PyPI or Git address")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser = action("check", _check, "measure what a sampler does")
    parser.add_argument("what", metavar="NAME|FILE", help="a sampler, a plugin, or what could be installed")
    for name, run, text in (
        ("enable", _enable, "turn a plugin on"),
        ("disable", _disable, "turn a plugin off, and keep it"),
        ("rollback", _roll_back, "go back to the version before"),
        ("remove", _remove, "delete a plugin"),
    ):
        action(name, run, text).add_argument("name", metavar="NAME", help="of the plugin, or of a sampler in it")
    parser = action("new", _new, "start a plugin of your own from a template")
    parser.add_argument("name", metavar="NAME", help="of the sampler: small letters, digits and _")


def _list(args: argparse.Namespace) -> int:
    rows = [*_built_in(), *(_row(sampler) for sampler in listing.installed_samplers())]
    if args.json:
        print_json(rows)
        return 0
    for row in rows:
        mark = "built in" if row["built_in"] else f"plugin {row['version']}" if row["enabled"] else "off"
        about = row["problem"] or row["summary"]
        if row["built_in"] or row["problem"]:  # what a plugin says of itself stays as it says it
            about = spoken(about)
        print(f"{row['name']:22} {row['label']:22} {padded(mark, 16)} {about}")
    return 0


def _install(args: argparse.Namespace) -> int:
    from studio.paint.admission import admit
    from studio.plugins.installed import confinement
    from studio.plugins.process import Nursery

    with plan(args.what, _built_in_names()) as planned, _closing(Nursery()) as nursery:
        parts = confinement(nursery)
        if not args.yes:
            _ask(planned, parts)
        for part in parts:
            if args.yes and not part.in_force:
                complain(f"on this machine not in force: {part.name} ({part.why})")
        folder, receipt = result(install(planned))
        before = planned.replaces
        plugin = result(admit(folder, receipt, nursery, before))
    rows = [_row(sampler) for sampler in listing.samplers_of(plugin)]
    if args.json:
        print_json({"plugin": plugin.name, "version": receipt.version, "samplers": rows, **_confinement(parts)})
    else:
        _show_passports(plugin)
    if plugin.state.problem:
        kept = f" Version {before.receipt.version} stays in use." if before and before.folder != folder else ""
        raise StudioError(f"{plugin.name} was not turned on: {plugin.state.problem}.{kept}")
    return 0


def _check(args: argparse.Namespace) -> int:
    found = dict(_checked(args.what))
    if args.json:
        print_json([{"name": name, **passport} for name, passport in found.items()])
    else:
        for name, passport in found.items():
            _show_passport(name, passport)
    return 0 if all(passport["passed"] for passport in found.values()) else 1


def _checked(what: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Passports of a built-in sampler, an installed plugin, or one that could be installed."""
    from studio.paint.admission import check_built_in, examine, recheck
    from studio.paint.catalog import samplers
    from studio.plugins.code import Code
    from studio.plugins.process import Nursery

    if what in samplers():
        yield what, result(check_built_in(what, samplers()[what])).to_json()
        return
    with _closing(Nursery()) as nursery:
        if any(what in (sampler.name, sampler.plugin) for sampler in listing.installed_samplers()):
            plugin = store.find_plugin(what)
            checked = result(recheck(plugin, nursery))
            if checked.state.problem and not checked.receipt.passports:
                raise StudioError(f"{plugin.name}: {checked.state.problem}.")
            yield from ((name, dict(passport)) for name, passport in checked.receipt.passports.items())
            return
        with plan(what, _built_in_names()) as planned:
            code = Code((planned.code,), planned.manifest.entries)
            for name, (_, passport) in result(examine(code, nursery)).items():
                yield name, passport.to_json()


def _enable(args: argparse.Namespace) -> int:
    plugin = store.set_enabled(args.name, enabled=True)
    return _done(args, plugin, f"The plugin {plugin.name} is on")


def _disable(args: argparse.Namespace) -> int:
    plugin = store.set_enabled(args.name, enabled=False)
    return _done(args, plugin, f"The plugin {plugin.name} is off")


def _roll_back(args: argparse.Namespace) -> int:
    plugin = store.roll_back(args.name)
    return _done(args, plugin, f"The plugin {plugin.name} is back at version {plugin.receipt.version}")


def _remove(args: argparse.Namespace) -> int:
    store.remove(args.name)
    if args.json:
        print_json({"removed": args.name})
    else:
        say(f"{args.name} is removed")
    return 0


def _new(args: argparse.Namespace) -> int:
    folder = new_project(args.name, Path.cwd())
    if args.json:
        print_json({"folder": str(folder)})
    else:
        say(f"{folder}: edit {args.name}.py, then `studio samplers check {args.name}`")
    return 0


def _done(args: argparse.Namespace, plugin: Plugin, words: str) -> int:
    if args.json:
        print_json({"plugin": plugin.name, "version": plugin.receipt.version, "enabled": plugin.state.enabled})
    else:
        say(words)
    return 0


def _ask(planned: Plan, parts: list[Part]) -> None:
    """Show what a plugin is and may do, before anything of it runs.

    Raises:
        StudioError: if the user does not agree, or cannot be asked.
    """
    for line in planned.words():
        say(line, sys.stderr)
    say(f"It goes to {plugins_folder() / planned.manifest.name}. On this machine it is held to:", sys.stderr)
    for name, in_force, why in parts:
        print(f"  {'yes' if in_force else 'NO ':3}  {spoken(name)}: {spoken(why)}", file=sys.stderr)
    missing = [part.name for part in parts if not part.in_force]
    questions = ["Install it?"]
    if missing:
        questions.append(f"This machine cannot hold it to {', '.join(missing)}. Install it all the same?")
    for question in questions:
        if not sys.stdin.isatty():
            raise StudioError("Nobody is there to agree to this; --yes agrees.")
        if input(f"{spoken(question)} [y/N] ").strip().lower() not in ("y", "yes"):
            raise StudioError("Nothing was installed.")


def _show_passports(plugin: Plugin) -> None:
    for name, passport in plugin.receipt.passports.items():
        _show_passport(name, passport)
    if plugin.state.enabled:
        say(f"{plugin.name} {plugin.receipt.version} is installed and on")


def _show_passport(name: str, passport: Any) -> None:
    say(f"{name}: checked in {passport['seconds']:.1f} s")
    for finding in passport["findings"]:
        print(f"  {MARKS[finding['verdict']]} {padded(finding['words'], 70)} {spoken(finding['figure'])}")


def _built_in() -> list[dict[str, Any]]:
    from studio.paint.catalog import samplers
    from studio.plugins.declaration import describe

    rows = []
    for name, sampler in samplers().items():
        declaration = describe(name, sampler)
        row = {"name": name, "label": declaration.label, "summary": declaration.summary, "built_in": True}
        rows.append(row | {"enabled": True, "problem": "", "options": declaration.to_json()["options"]})
    return rows


def _built_in_names() -> set[str]:
    from studio.paint.catalog import samplers

    return set(samplers())


def _row(sampler: InstalledSampler) -> dict[str, Any]:
    values = dataclasses.asdict(sampler)
    declaration, passport = values.pop("declaration"), dict(values.pop("passport") or {})
    passport.pop("samples", None)  # a plot's points: `check --json` has them
    return values | {"built_in": False, "options": declaration["options"], "passport": passport}


def _confinement(parts: list[Part]) -> dict[str, Any]:
    return {"confinement": [part._asdict() for part in parts]}


@contextmanager
def _closing(nursery: Any) -> Iterator[Any]:
    try:
        yield nursery
    finally:
        nursery.close()
