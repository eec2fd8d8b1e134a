"""The plugins in `plugins/`: their own tests, built as wheels, installed, checked, and painting confined."""

import os
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
import torch

from studio.paint.admission import examine
from studio.paint.catalog import samplers
from studio.plugins.code import Code
from studio.plugins.host import ConfinedCode, ConfinedSampler
from studio.plugins.install import plan
from studio.plugins.steps import result
from tests.plugins.made import paint

PLUGINS = sorted(path.parent for path in (Path(__file__).parents[2] / "plugins").glob("*/pyproject.toml"))
ORDERS = {"gradient_estimation": 1, "res_multistep": 2}  # the others are stochastic


@pytest.fixture(params=PLUGINS, ids=lambda path: path.name)
def project(request):
    return request.param


def test_there_are_enough_of_them():
    assert len(PLUGINS) >= 4


def test_their_own_tests_pass():
    """Each in its own folder, as their writers run them; all at once, because starting torch takes seconds."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(PLUGINS[0].parent)]
    folders = [str(path / "tests") for path in PLUGINS]
    paths = ":".join(str(path) for path in PLUGINS)
    done = subprocess.run(
        [*command, "-c", "/dev/null", *folders],
        env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout


def test_they_are_no_built_in_names_and_keep_the_contract(project, nursery, empty_home):
    with plan(str(project), set(samplers())) as planned:
        assert planned.dependencies == () and planned.manifest.licence == "Apache-2.0"
        found = result(examine(Code((planned.code,), planned.manifest.entries), nursery))
        ((name, (declaration, passport)),) = found.items()
        assert passport.passed, passport.problem
        assert declaration.label != name and declaration.summary
        assert passport.stochastic == (name not in ORDERS)
        assert passport.order == (pytest.approx(ORDERS[name], abs=0.3) if name in ORDERS else None)
        with closing(ConfinedCode(Code((planned.code,), planned.manifest.entries), nursery)) as code:
            assert torch.isfinite(paint(ConfinedSampler(name, declaration, code))[-1].x).all()


def test_a_wheel_holds_the_sampler_and_nothing_else(tmp_path):
    project = PLUGINS[0]
    source = tmp_path / "source"
    source.mkdir()
    for path in (project / "pyproject.toml", project / "README.md", *project.glob("*.py")):
        (source / path.name).write_bytes(path.read_bytes())
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir"]
    subprocess.run([*build, str(tmp_path), str(source)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        assert [name for name in opened.namelist() if ".dist-info/" not in name] == [
            path.name for path in project.glob("*.py")
        ]
    with plan(str(wheel), ()) as built, plan(str(project), ()) as direct:
        assert built.hash == direct.hash and built.manifest.entries == direct.manifest.entries
