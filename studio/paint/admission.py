"""A plugin is checked in its confined process before it is turned on; what was found stays with it."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import cast

from studio.errors import StudioError
from studio.paint.check import TRIALS, Passport, checking
from studio.paint.sampler import Sampler
from studio.plugins.code import Code
from studio.plugins.declaration import Declaration
from studio.plugins.host import ConfinedCode, ConfinedSampler
from studio.plugins.limits import Limits
from studio.plugins.process import Nursery
from studio.plugins.steps import Checking, Checks, Steps
from studio.plugins.store import Plugin, Receipt, State, check_untouched, code_of, save_receipt, save_state, use_version

CHECK_LIMITS = Limits(seconds=5.0)


def admit(folder: Path, receipt: Receipt, nursery: Nursery, before: Plugin | None) -> Checks[Plugin]:
    """Check an installed version and put it into use; turned on if all of its samplers keep the contract.

    A version that does not leaves the one before in use, where there is one.
    """
    receipt, problem = yield from _checked(folder, receipt, nursery)
    if not problem or before is None or before.folder == folder:
        use_version(receipt.plugin, folder.name, enabled=not problem, problem=problem)
    return Plugin(folder, receipt, State(folder.name, enabled=not problem, problem=problem))


def recheck(plugin: Plugin, nursery: Nursery) -> Checks[Plugin]:
    """Check the version in use once more. It is turned off if it fails, and never turned on.

    Raises:
        StudioError: if its files are not those that were installed.
    """
    check_untouched(plugin)
    receipt, problem = yield from _checked(plugin.folder, plugin.receipt, nursery)
    state = plugin.state
    if problem:
        state = dataclasses.replace(state, enabled=False, problem=problem)
        save_state(plugin.name, state)
    return Plugin(plugin.folder, receipt, state)


def _checked(folder: Path, receipt: Receipt, nursery: Nursery) -> Checks[tuple[Receipt, str]]:
    """The receipt with what was found, which is kept, and why the plugin may not be on, or nothing."""
    problem, declarations, passports = "", dict[str, Declaration](), dict[str, Passport]()
    try:
        for name, (declaration, passport) in (yield from examine(code_of(folder, receipt), nursery)).items():
            declarations[name], passports[name] = declaration, passport
    except StudioError as error:
        problem = f"it cannot be loaded: {error}"
    problem = problem or "; ".join(passport.problem for passport in passports.values() if not passport.passed)
    kept = {name: passport.to_json() for name, passport in passports.items()}
    receipt = dataclasses.replace(receipt, declarations=declarations, passports=kept)
    save_receipt(folder, receipt)
    return receipt, problem


def examine(code: Code, nursery: Nursery) -> Checks[dict[str, tuple[Declaration, Passport]]]:
    """Load a plugin in its confined process, and check its samplers one after the other.

    Raises:
        StudioError: if it cannot be loaded.
    """
    found = {}
    confined = ConfinedCode(code, nursery, CHECK_LIMITS)
    try:
        declared = confined.describe()
        for place, (name, declaration) in enumerate(declared.items()):
            sampler = cast(Sampler, ConfinedSampler(name, declaration, confined))
            passport = yield from _counted(name, checking(sampler), TRIALS * place, TRIALS * len(declared))
            found[name] = (declaration, passport)
    finally:
        confined.close()
    return found


def check_built_in(name: str, sampler: Sampler) -> Checks[Passport]:
    """The same check for a sampler in this process."""
    return (yield from _counted(name, checking(sampler), 0, TRIALS))


def _counted(name: str, steps: Steps[Passport], done: int, of: int) -> Checks[Passport]:
    while True:
        try:
            yield Checking(name, done, of, next(steps))
        except StopIteration as end:
            passport: Passport = end.value
            return passport
        done += 1
