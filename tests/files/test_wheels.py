"""Archives that want to be more than files in a folder."""

import os
import stat
import zipfile
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.files.wheels import ArchiveLimits, copy_tree, tree_sha256, unpack


def archive(tmp_path, *entries):
    """A zip of (name or ZipInfo, content)."""
    path = tmp_path / "made.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries:
            made.writestr(name, content)
    return path


def refused(path, folder, words, **limits):
    with pytest.raises(StudioError, match=words):
        unpack(path, folder, ArchiveLimits(**limits))
    assert not folder.exists()


def everything_in(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_plain_files_are_unpacked(tmp_path):
    path = archive(tmp_path, ("a.py", "x = 1"), ("b/c.py", "y = 2"), ("empty/", ""))
    unpack(path, tmp_path / "out")
    assert (tmp_path / "out" / "a.py").read_text() == "x = 1"
    assert everything_in(tmp_path / "out") >= {"a.py", "b", "b/c.py"}


@pytest.mark.parametrize(
    "name",
    [
        "../evil.py",
        "a/../../evil.py",
        "/etc/evil",
        "C:/evil.py",
        "c:evil.py",
        "..\\evil.py",
        "a\\b.py",
        "aux.py",
        "dir/NUL",
        "trailing. ",
        "new\nline.py",
        "x" * 300,
        "..",
    ],
)
def test_zip_slip(tmp_path, name):
    home = tmp_path / "home"
    home.mkdir()
    refused(archive(tmp_path, ("good.py", ""), (name, "evil")), home / "out", "outside its folder")
    assert everything_in(home) == set()


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices(tmp_path, kind):
    info = zipfile.ZipInfo("link")
    info.external_attr = (kind | 0o777) << 16
    refused(archive(tmp_path, (info, "/etc/passwd")), tmp_path / "out", "link or a special file")


def test_no_rights_come_along(tmp_path):
    info = zipfile.ZipInfo("tool")
    info.external_attr = (stat.S_IFREG | 0o4777) << 16
    unpack(archive(tmp_path, (info, "#!/bin/sh")), tmp_path / "out")
    assert not (tmp_path / "out" / "tool").stat().st_mode & 0o7111


def test_a_bomb_that_tells_its_size(tmp_path):
    refused(archive(tmp_path, ("zeros", bytes(1 << 22))), tmp_path / "out", "more than", size=1 << 20)


def test_a_bomb_that_lies_about_its_size(tmp_path):
    path = archive(tmp_path, ("zeros", bytes(1 << 22)))
    data = bytearray(path.read_bytes())
    size = (1 << 22).to_bytes(4, "little")
    for _ in range(2):  # in the file's header and in the directory
        at = data.index(size)
        data[at : at + 4] = (1000).to_bytes(4, "little")
    path.write_bytes(data)
    refused(path, tmp_path / "out", "more than|damaged", size=1 << 20)


def test_many_files(tmp_path):
    path = archive(tmp_path, *((f"{n}.py", "") for n in range(30)))
    refused(path, tmp_path / "out", "more than 20 files", files=20)


def test_many_folders(tmp_path):
    path = archive(tmp_path, *((f"{n}/", "") for n in range(50)))
    refused(path, tmp_path / "out", "more than 20 files", files=20)


def test_the_same_name_twice(tmp_path):
    refused(archive(tmp_path, ("a.py", "good"), ("A.py", "evil")), tmp_path / "out", "twice")


def test_a_file_that_is_also_a_folder(tmp_path):
    refused(archive(tmp_path, ("a", "file"), ("a/b", "in it")), tmp_path / "out", "cannot be unpacked")


def test_damage(tmp_path):
    path = archive(tmp_path, ("a.py", "content " * 100))
    data = bytearray(path.read_bytes())
    data[45] ^= 0xFF
    path.write_bytes(data)
    refused(path, tmp_path / "out", "damaged")
    path.write_bytes(b"no zip at all")
    refused(path, tmp_path / "out", "damaged")


def test_a_folder_with_a_link_is_not_copied(tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    (source / "a.py").write_text("")
    os.symlink("/etc", source / "etc")
    with pytest.raises(StudioError, match="link"):
        copy_tree(source, tmp_path / "out")


def test_a_working_copy_is_copied_without_its_surroundings(tmp_path):
    source = tmp_path / "source"
    for folder in (".git", ".venv", "env", "__pycache__", "package"):
        (source / folder).mkdir(parents=True)
        (source / folder / "file.py").write_text("")
        if folder != "package":
            os.symlink("/usr/bin/env", source / folder / "link")
    (source / "env" / "pyvenv.cfg").write_text("")
    copy_tree(source, tmp_path / "out")
    assert everything_in(tmp_path / "out") == {"package", "package/file.py"}


def test_a_folder_that_is_too_large_is_not_copied(tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    for n in range(5):
        (source / str(n)).write_bytes(bytes(1000))
    with pytest.raises(StudioError, match="more than 3 files"):
        copy_tree(source, tmp_path / "out", ArchiveLimits(files=3))
    with pytest.raises(StudioError, match="more than"):
        copy_tree(source, tmp_path / "out", ArchiveLimits(size=2000))


def test_the_hash_is_of_names_and_contents_alone(tmp_path):
    def folder(name: str, files: dict[str, str]) -> Path:
        for path, content in files.items():
            target = tmp_path / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(content)
        return tmp_path / name

    first = tree_sha256(folder("a", {"x.py": "1", "b/y.py": "2"}))
    assert tree_sha256(folder("b", {"b/y.py": "2", "x.py": "1", "__pycache__/z.pyc": "3"})) == first
    assert tree_sha256(folder("c", {"x.py": "1", "b/y.py": "3"})) != first
    assert tree_sha256(folder("d", {"x.py": "1", "b/z.py": "2"})) != first
