"""From an archive of a stranger's to a sampler in use, and back: in words, and on disk."""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from studio.cli import samplers as command
from studio.errors import StudioError
from studio.files.paths import plugins_folder
from studio.paint.catalog import missing, sampler_note
from studio.plugins import listing, store
from studio.plugins.faults import PluginError
from studio.plugins.install import plan
from studio.plugins.installed import InstalledSamplers
from studio.plugins.manifest import read_manifest
from studio.plugins.process import Nursery
from tests.plugins.made import EULER, harmful, paint

PYPROJECT = """
[project]
name = "{name}"
version = "{version}"
description = "A test"
authors = [{{ name = "Ada" }}]
license = "MIT"
dependencies = {dependencies}
[project.entry-points."studio.samplers"]
{sampler} = "{module}:sampler"
"""


@pytest.fixture
def real_nursery(monkeypatch):
    monkeypatch.setattr("studio.plugins.installed.Nursery", Nursery)


@pytest.fixture(autouse=True)
def home(empty_home, monkeypatch, nursery):
    """A home of its own; and one nursery for all, since loading torch for each command takes seconds."""

    def shared():
        return SimpleNamespace(fork=nursery.fork, end=nursery.end, alive=True, close=lambda: None)

    monkeypatch.setattr("studio.plugins.process.Nursery", shared)
    monkeypatch.setattr("studio.plugins.installed.Nursery", shared)
    return empty_home


def project(folder, source=EULER, **values):
    folder.mkdir(parents=True, exist_ok=True)
    usual = {"name": "Kind_Plugin", "version": "1.0", "sampler": "kind", "module": "kind", "dependencies": "[]"}
    (folder / "pyproject.toml").write_text(PYPROJECT.format(**usual | values))
    (folder / f"{(usual | values)['module']}.py").write_text(source)
    return folder


def wheel(path, *, name="kind_plugin", version="1.0", entry="kind = kind:sampler", files=None, metadata=""):
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(path, "w") as made:
        for file, content in ({"kind.py": EULER} if files is None else files).items():
            made.writestr(file, content)
        text = f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\nAuthor-email: Ada <a@b.example>\n{metadata}\n"
        made.writestr(f"{info}/METADATA", text)
        made.writestr(f"{info}/entry_points.txt", f"[studio.samplers]\n{entry}\n")
        tags = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        made.writestr(f"{info}/WHEEL", tags)
        made.writestr(f"{info}/RECORD", "")
    return path


def studio(*arguments):
    """Run `studio samplers ...` in this process."""
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    args = parser.parse_args(["samplers", *map(str, arguments)])
    return args.run(args)


def answer(capsys, *arguments):
    """What it prints as JSON."""
    capsys.readouterr()
    studio(*arguments, "--json")
    return json.loads(capsys.readouterr().out)


def refused(what, words, taken=()):
    with pytest.raises(StudioError, match=words), plan(str(what), taken):
        pass
    assert not list(plugins_folder().glob("*"))


def names():
    return [sampler.name for sampler in listing.installed_samplers() if sampler.enabled]


# The whole way.


def test_a_project_from_install_to_removal(tmp_path, capsys):
    folder = project(tmp_path / "kind")
    report = answer(capsys, "install", folder, "--yes")
    assert report["plugin"] == "kind-plugin" and report["samplers"][0]["enabled"]
    assert all(part["in_force"] for part in report["confinement"])
    (listed,) = [row for row in answer(capsys, "list") if not row["built_in"]]
    assert (listed["name"], listed["label"], listed["version"], listed["author"]) == ("kind", "Tested", "1.0", "Ada")
    assert listed["passport"]["order"] == pytest.approx(1, abs=0.1)

    with closing(InstalledSamplers()) as samplers:
        assert list(samplers) == ["kind"] and "euler" not in samplers
        sampler = samplers["kind"]
        assert len(paint(sampler)) == 5
        assert sampler.note() == {
            "name": "kind",
            "package": "kind-plugin",
            "version": "1.0",
            "sha256": listed["hash"],
        }

        first_hash = listed["hash"]
        note = sampler_note("kind", sampler)
        assert note["nearest"] == "dpmpp_2m" and listing.missing_sampler(note) == ""
        assert listing.missing_sampler({"name": "euler", "package": "stepwise-studio", "version": "1"}) == ""
        project(folder, EULER + "\n# better\n", version="1.1")
        answer(capsys, "install", folder, "--yes")
        (updated,) = listing.installed_samplers()
        assert updated.version == "1.1" and updated.hash != first_hash
        assert samplers["kind"].installed.version == "1.1"  # seen by who has the mapping already
        assert len(paint(samplers["kind"])) == 5
        assert "here is 1.1" in listing.missing_sampler(note)

        assert answer(capsys, "rollback", "kind")["version"] == "1.0"
        assert listing.installed_samplers()[0].hash == first_hash
        assert answer(capsys, "rollback", "kind")["version"] == "1.1"
        assert answer(capsys, "disable", "kind")["enabled"] is False
        assert list(samplers) == [] and "kind" not in samplers
        assert "kind-plugin is off: you turned it off" in missing("kind", samplers)
        assert answer(capsys, "check", "kind")[0]["passed"]
        assert list(samplers) == []  # a check turns nothing on
        assert answer(capsys, "enable", "kind-plugin")["enabled"] is True
        answer(capsys, "remove", "kind")
        assert "kind of the plugin kind-plugin 1.0, which is not on here; nearest: dpmpp_2m" in listing.missing_sampler(
            note
        )
        assert store.installed_plugins() == [] and not list(plugins_folder().iterdir())
        assert "There is no sampler 'kind'" in missing("kind", samplers)


def test_a_nursery_that_was_killed_is_replaced(tmp_path, capsys, home, real_nursery):
    answer(capsys, "install", project(tmp_path / "kind"), "--yes")
    with closing(InstalledSamplers()) as samplers:
        paint(samplers["kind"])
        samplers.nursery()._process.kill()
        samplers.nursery()._process.wait()
        assert len(paint(samplers["kind"])) == 5


def test_wheel_zip_and_folder_are_the_same_plugin(tmp_path):
    folder = project(tmp_path / "kind", name="kind-plugin")
    inside = shutil.make_archive(str(tmp_path / "inside"), "zip", tmp_path, "kind")
    bare = shutil.make_archive(str(tmp_path / "bare"), "zip", folder)
    hashes = set()
    for what in (folder, inside, bare, wheel(tmp_path / "kind_plugin-1.0-py3-none-any.whl")):
        with plan(str(what), ()) as planned:
            assert (planned.manifest.name, planned.manifest.version) == ("kind-plugin", "1.0")
            hashes.add(planned.hash)
    assert len(hashes) == 1


def test_what_it_is_is_shown_before_anything_runs(tmp_path, capsys, monkeypatch):
    ran = tmp_path / "ran"
    folder = project(tmp_path / "kind", f"open({str(ran)!r}, 'w')\n" + EULER)
    with pytest.raises(StudioError, match="--yes"):
        studio("install", folder)
    shown = capsys.readouterr().err
    for words in ("kind-plugin 1.0", "by Ada", "licence MIT", "source hash", "no network", "no access to your files"):
        assert words in shown
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: "n")
    with pytest.raises(StudioError, match="Nothing was installed"):
        studio("install", folder)
    assert not ran.exists() and store.installed_plugins() == []


def test_from_a_git_address(tmp_path, capsys):
    folder = project(tmp_path / "kind")
    hook = tmp_path / "ran"
    (folder / "post-checkout").write_text(f"touch {hook}")
    git = ["git", "-C", str(folder), "-c", "user.name=A", "-c", "user.email=a@b.example"]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "one"], ["tag", "v1"]):
        subprocess.run([*git, *arguments], check=True)
    for address in (f"git+file://{folder}", f"file://{folder}", f"git+file://{folder}@v1"):
        with plan(address, ()) as planned:
            assert planned.manifest.name == "kind-plugin" and " at " in planned.origin
    refused(f"git+file://{tmp_path}/nothing", "cannot be cloned")
    refused(f"git+file://{folder}@nothing", "cannot be cloned")
    assert not hook.exists()


def test_from_an_index_with_what_it_needs(tmp_path, capsys, monkeypatch):
    """A local folder is the index: pip reads it from its own settings, as a user's."""
    index = tmp_path / "index"
    index.mkdir()
    source = "import helper_of_kind\n" + EULER.replace("denoise(x, sigma)", "helper_of_kind.same(denoise(x, sigma))")
    needs = "Requires-Dist: helper-of-kind>=1\nRequires-Dist: torch\nRequires-Dist: nothing; extra == 'x'"
    wheel(index / "kind_plugin-1.0-py3-none-any.whl", files={"kind.py": source}, metadata=needs)
    helper = {"helper_of_kind.py": "def same(x): return x"}
    wheel(index / "helper_of_kind-1.2-py3-none-any.whl", name="helper_of_kind", version="1.2", files=helper)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(index))
    with plan("kind-plugin", ()) as planned:
        assert any("other people's packages" in line and "helper" in line for line in planned.words())
    report = answer(capsys, "install", "kind-plugin", "--yes")
    assert report["samplers"][0]["enabled"], report
    plugin = store.find_plugin("kind")
    assert plugin.receipt.dependencies == ("helper_of_kind 1.2",)
    assert (plugin.folder / "deps" / "helper_of_kind.py").is_file()
    refused_before = store.installed_plugins()
    with pytest.raises(StudioError, match="No wheel of absent-plugin"), plan("absent-plugin", ()):
        pass
    assert store.installed_plugins() == refused_before


def test_needing_another_torch_is_refused(tmp_path, monkeypatch):
    index = tmp_path / "index"
    index.mkdir()
    wheel(index / "old_helper-1.0-py3-none-any.whl", name="old_helper", metadata="Requires-Dist: numpy==0.1")
    wheel(index / "numpy-0.1-py3-none-any.whl", name="numpy", version="0.1")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(index))
    refused(project(tmp_path / "kind", dependencies='["old-helper"]'), "numpy 0.1")


# What is not let in.


def test_no_plugin_at_all(tmp_path):
    (tmp_path / "empty").mkdir()
    refused(tmp_path / "empty", "no pyproject.toml")
    refused(tmp_path / "absent.whl", "no file")
    refused("ftp://somewhere/x", "neither a Git address")
    refused("two words", "no file, folder")


def test_a_name_of_a_built_in_sampler(tmp_path):
    refused(project(tmp_path / "kind", sampler="euler"), "name of a built-in", taken={"euler"})
    with pytest.raises(StudioError, match="name of a built-in"):
        studio("install", tmp_path / "kind", "--yes")


def test_a_name_of_another_plugins_sampler(tmp_path, capsys):
    answer(capsys, "install", project(tmp_path / "kind"), "--yes")
    with pytest.raises(StudioError, match="as the plugin kind-plugin does"):
        studio("install", project(tmp_path / "rude", name="rude", module="rude"), "--yes")
    assert [plugin.name for plugin in store.installed_plugins()] == ["kind-plugin"]


@pytest.mark.parametrize("module", ["torch", "json", "studio", "numpy", "sitecustomize"])
def test_a_module_that_shadows(tmp_path, module):
    refused(project(tmp_path / "kind", module=module), "own name")


@pytest.mark.parametrize("name", ["../evil", "Kind", "a b", "kind;rm", "1st", ""])
def test_names_that_are_none(tmp_path, name):
    refused(wheel(tmp_path / "k.whl", entry=f"{name} = kind:sampler"), "names are small letters|no sampler|list of")


@pytest.mark.parametrize("name", ["..", "../../evil", "a/b", "", "-x"])
def test_plugin_names_that_are_paths(tmp_path, name):
    refused(project(tmp_path / "kind", name=name), "no name")


def test_an_entry_point_to_a_missing_module(tmp_path):
    refused(wheel(tmp_path / "k.whl", entry="kind = absent:sampler"), "no such module")
    refused(wheel(tmp_path / "k.whl", entry="kind = os:system"), "no such module")
    refused(wheel(tmp_path / "k.whl", entry="kind = kind"), "must read module:function")


def test_a_missing_function_is_found_by_the_check(tmp_path, capsys):
    with pytest.raises(StudioError, match=r"cannot be loaded.*no attribute"):
        studio("install", wheel(tmp_path / "k.whl", entry="kind = kind:absent"), "--yes")
    assert names() == []


def test_a_pth_file(tmp_path):
    refused(wheel(tmp_path / "k.whl", files={"kind.py": EULER, "evil.pth": "import os"}), "every Python program")


def test_files_for_other_folders(tmp_path):
    files = {"kind.py": EULER, "kind_plugin-1.0.data/scripts/ls": "evil"}
    refused(wheel(tmp_path / "k.whl", files=files), "outside its own folder")


def test_zip_slip_and_links_do_not_get_here(tmp_path):
    refused(wheel(tmp_path / "k.whl", files={"../../kind.py": EULER}), "outside its folder")
    folder = project(tmp_path / "linked")
    os.symlink("/etc/passwd", folder / "data.txt")
    refused(folder, "link")


def test_a_dependency_from_an_address(tmp_path):
    refused(project(tmp_path / "kind", dependencies='["x @ https://evil.example/x.whl"]'), "address of its own")


def test_metadata_is_read_without_running_it(tmp_path):
    trap = "raise SystemExit('it ran')\n" + EULER
    assert read_manifest(project(tmp_path / "kind", trap)).entries == {"kind": "kind:sampler"}
    for broken in ("[project", "[project]\nname = 3", "project = 1"):
        (tmp_path / "kind" / "pyproject.toml").write_text(broken)
        refused(tmp_path / "kind", "cannot be read|no name")


# What is not turned on, set aside, or found changed.


def test_what_breaks_the_contract_is_installed_but_off(tmp_path, capsys):
    folder = project(tmp_path / "kind", EULER.replace("sigma_next - sigma)", "sigma_next * 0.5 - sigma * 0.5)"))
    with pytest.raises(StudioError, match="leaves noise at the last step"):
        studio("install", folder, "--yes")
    (sampler,) = listing.installed_samplers()
    assert not sampler.enabled and "leaves noise" in sampler.problem
    with pytest.raises(StudioError, match=r"stays off.*leaves noise"):
        studio("enable", "kind")
    assert studio("check", "kind") == 1
    assert "FAIL it leaves noise" in capsys.readouterr().out


def test_a_bad_update_leaves_the_version_before_in_use(tmp_path, capsys):
    answer(capsys, "install", project(tmp_path / "kind"), "--yes")
    random = harmful("import random\nx = x + random.random()")
    with pytest.raises(StudioError, match=r"not turned on: .*Version 1.0 stays in use"):
        studio("install", project(tmp_path / "kind", random, version="2.0"), "--yes")
    (sampler,) = listing.installed_samplers()
    assert sampler.enabled and sampler.version == "1.0"


def test_after_repeated_faults_a_plugin_is_set_aside(tmp_path, capsys):
    moody = harmful("if float(sigmas[0]) == 123: raise ValueError('moody')")
    answer(capsys, "install", project(tmp_path / "kind", moody), "--yes")
    bad = torch.tensor([123.0, 60.0, 0.0], dtype=torch.float64)
    with closing(InstalledSamplers()) as samplers:
        sampler = samplers["kind"]
        for _ in range(store.MAX_FAULTS - 1):
            with pytest.raises(PluginError, match="moody"):
                paint(sampler, sigmas=bad)
        paint(sampler)  # a good run in between: they are not in a row
        assert store.find_plugin("kind").state.faults == 0
        for _ in range(store.MAX_FAULTS):
            assert "kind" in samplers
            with pytest.raises(PluginError, match="moody"):
                paint(sampler, sigmas=bad)
        assert "kind" not in samplers
        assert re.search("set aside after 3 faults.*moody", missing("kind", samplers))


def test_files_that_were_changed_since_are_not_run(tmp_path, capsys):
    answer(capsys, "install", project(tmp_path / "kind"), "--yes")
    plugin = store.find_plugin("kind")
    (plugin.folder / "code" / "kind.py").write_text(EULER + "# changed\n")
    with closing(InstalledSamplers()) as samplers, pytest.raises(StudioError, match="changed since"):
        paint(samplers["kind"])


@pytest.mark.parametrize("damage", ["{", "[]", '{"plugin": 1}'])
def test_a_damaged_receipt_hides_one_plugin_only(tmp_path, capsys, damage):
    answer(capsys, "install", project(tmp_path / "kind"), "--yes")
    folder = store.find_plugin("kind").folder
    (folder / "receipt.json").write_text(damage)
    assert listing.installed_samplers() == []
    assert studio("remove", "kind-plugin") == 0
    assert not list(plugins_folder().iterdir())


def test_removing_takes_no_other_folder(tmp_path):
    plugins_folder().mkdir(parents=True)
    for name in ("..", ".", "", "/etc"):
        with pytest.raises(StudioError, match="no plugin"):
            store.remove(name)
    assert Path(plugins_folder()).is_dir()


# For people who write them.


def test_a_new_project_is_a_plugin_with_good_tests(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    folder = Path(answer(capsys, "new", "slow_dance")["folder"])
    assert not [path for path in folder.rglob("*") if "my_sampler" in path.name or b"my_sampler" in _bytes(path)]
    assert studio("check", folder) == 0
    subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"], cwd=folder, check=True)
    with pytest.raises(StudioError, match="is there already"):
        studio("new", "slow_dance")
    for name in ("Big", "a-b", "torch", "../x"):
        with pytest.raises(StudioError, match="cannot be a sampler's name"):
            studio("new", name)


def _bytes(path):
    return path.read_bytes() if path.is_file() else b""


def test_check_of_a_built_in_one(capsys):
    (passport,) = answer(capsys, "check", "heun")
    assert passport["name"] == "heun" and passport["passed"] and passport["order"] == pytest.approx(2, abs=0.1)
