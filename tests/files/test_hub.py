"""Search, descriptions and what is chosen to be fetched, against a hub on loopback."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.files import hub as hub_module
from studio.files.hub import Hub, Query, configured_endpoint, kept_token
from studio.files.hub_plan import plan_pull
from studio.files.network import set_offline
from studio.files.paths import settings_file
from studio.files.settings import Settings
from tests.files.hub_server import HubServer, Repository, hub_server
from tests.files.test_models import INDEX, make_model

SD, XL = "diffusers:StableDiffusionPipeline", "diffusers:StableDiffusionXLPipeline"
CARD = b"---\nlicense: apache-2.0\ntags:\n- x\n---\n# Small\nPaints apples."


@pytest.fixture
def server(empty_home: Path) -> Iterator[HubServer]:
    with hub_server() as server:
        yield server


@pytest.fixture
def hub(server: HubServer) -> Hub:
    return Hub(server.url)


def _add(server: HubServer, name: str, tmp_path: Path) -> Repository:
    one = server.add_folder(name, make_model(tmp_path / name.replace("/", "-")), tags=[SD, "license:mit"])
    one.files["README.md"] = CARD
    return one


def test_search_by_words_family_and_licence(server: HubServer, hub: Hub) -> None:
    gguf = {"a-Q4_K_M.gguf": b"GGUF"}
    server.repositories = {
        "some/apples": Repository({"model_index.json": b"{}", "x.safetensors": b""}, [SD, "license:mit"], downloads=9),
        "some/pears": Repository({"model_index.json": b"{}"}, [XL, "license:apache-2.0"], downloads=50, gated=True),
        "other/apples-xl": Repository({"unet/x.bin": b""}, [XL, "license:mit"], downloads=5),
        "lang/apple-writer": Repository(gguf, ["gguf", "license:mit"], "text-generation", downloads=1),
        "lora/apple-style": Repository({"a.safetensors": b""}, ["lora", "diffusers", SD], downloads=2),
    }  # fmt: skip

    def found(**query: object) -> list[str]:
        return [one.id for one in hub.search(Query(**query))]  # type: ignore[arg-type]

    assert found(words="apple") == ["some/apples", "other/apples-xl", "lora/apple-style", "lang/apple-writer"]
    assert found(family="stable-diffusion-xl") == ["some/pears", "other/apples-xl"]
    assert found(words="apple", licence="mit", family="stable-diffusion-xl") == ["other/apples-xl"]
    assert found(family="language") == ["lang/apple-writer"] and found(family="lora") == ["lora/apple-style"]
    assert found(words="apple", limit=1) == ["some/apples"] and found(words="nothing of it") == []
    pears = next(one for one in hub.search(Query(words="pears")))
    assert (pears.family, pears.licence, pears.gated, pears.downloads, pears.updated, pears.formats) == (
        "stable-diffusion-xl", "apache-2.0", True, 50, "2026-11-02", ("diffusers",),
    )  # fmt: skip
    with pytest.raises(StudioError, match="no family 'cubism'"):
        hub.search(Query(family="cubism"))


def test_the_card_comes_without_its_metadata(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    _add(server, "some/small", tmp_path)
    info = hub.info("some/small")
    assert hub.card(info) == "# Small\nPaints apples." and info.listing.licence == "mit"
    assert {file.hash.partition(":")[0] for file in info.files} == {"git"}  # all are small
    del server.repositories["some/small"].files["README.md"]
    assert hub.card(hub.info("some/small")) == ""


def test_the_hubs_own_library_understands_this_hub(server: HubServer, tmp_path: Path) -> None:
    """So that the tests here say something about the real one."""
    one = _add(server, "some/small", tmp_path)
    one.files["unet/diffusion_pytorch_model.safetensors"] += b" " * 20_000
    script = f"""
import os
os.environ |= {{"HF_HUB_OFFLINE": "0", "HF_HUB_DISABLE_XET": "1", "HF_HOME": {str(tmp_path / "hf")!r}}}
from huggingface_hub import HfApi, snapshot_download
api = HfApi(endpoint={server.url!r})
(found,) = api.list_models(search="small", filter=["{SD}"], limit=3)
info = api.model_info(found.id, files_metadata=True)
assert any(one.lfs and one.lfs.sha256 for one in info.siblings), info.siblings
print(snapshot_download(found.id, endpoint={server.url!r}))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    folder = Path(done.stdout.splitlines()[-1])
    assert {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()} == one.files


def test_only_safetensors_configs_and_papers_are_chosen_and_half_precision_where_all_is_there(
    server: HubServer, hub: Hub, tmp_path: Path
) -> None:
    one = _add(server, "some/small", tmp_path)
    one.files |= {
        "unet/diffusion_pytorch_model.bin": b"pickle", "safety_checker/model.safetensors": b"x", "run.py": b"evil",
        "preview.png": b"x", "LICENSE": b"MIT", "small.ckpt": b"pickle", "unet/model.onnx": b"x",
        "tokenizer/vocab.json": b"{}", "tokenizer/merges.txt": b"", ".gitattributes": b"",
    }  # fmt: skip
    plan = plan_pull(hub, "some/small")
    assert sorted(pulled.target for pulled in plan.files) == [
        "LICENSE", "README.md", "model_index.json", "scheduler/scheduler_config.json", "text_encoder/config.json",
        "text_encoder/model.safetensors", "tokenizer/merges.txt", "tokenizer/tokenizer_config.json",
        "tokenizer/vocab.json", "unet/config.json", "unet/diffusion_pytorch_model.safetensors", "vae/config.json",
        "vae/diffusion_pytorch_model.safetensors",
    ]  # fmt: skip
    assert (plan.name, plan.family, plan.licence, plan.single) == ("small", "stable-diffusion", "mit", False)
    for part, stem in (("unet", "diffusion_pytorch_model"), ("vae", "diffusion_pytorch_model")):
        one.files[f"{part}/{stem}.fp16.safetensors"] = b"half"
    assert "unet/diffusion_pytorch_model.fp16.safetensors" not in [
        p.file.name for p in plan_pull(hub, "some/small").files
    ]
    shards = [f"text_encoder/model.fp16-0000{n}-of-00002.safetensors" for n in (1, 2)]
    one.files |= dict.fromkeys(shards, b"half")
    one.files["text_encoder/model.safetensors.index.fp16.json"] = b"{}"
    half = {pulled.file.name: pulled.target for pulled in plan_pull(hub, "some/small").files}
    assert half["unet/diffusion_pytorch_model.fp16.safetensors"] == "unet/diffusion_pytorch_model.safetensors"
    assert half["text_encoder/model.safetensors.index.fp16.json"] == "text_encoder/model.safetensors.index.json"
    assert [half[name] for name in shards] == shards and "text_encoder/model.safetensors" not in half
    assert "text_encoder/model.safetensors" in [p.file.name for p in plan_pull(hub, "some/small", full=True).files]


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"model.bin": b"x", "config.json": b"{}"}, "pickle"),
        ({"model.ckpt": b"x"}, "pickle"),
        ({"notes.txt": b"x"}, "no model that the studio can use"),
        ({"a.safetensors": b"x", "b.safetensors": b"x"}, "Say which with --file"),
        ({"model_index.json": b"no json"}, "not readable JSON"),
        ({"model_index.json": b'{"_class_name": "AudioLDMPipeline"}'}, "a AudioLDMPipeline, which the studio cannot"),
        (
            {"model_index.json": json.dumps(INDEX | {"unet": ["my_code", "Net"]}).encode(), "my_code.py": b"evil"},
            "never code that comes with a model",
        ),
        ({"model_index.json": json.dumps(INDEX).encode(), "unet/diffusion_pytorch_model.bin": b""}, "pickle"),
        ({"model_index.json": json.dumps(INDEX).encode()}, "no safetensors for its unet"),
    ],
)
def test_what_is_no_safe_whole_model_is_refused_before_anything_is_fetched(
    files: dict[str, bytes], sentence: str, server: HubServer, hub: Hub
) -> None:
    server.repositories["some/odd"] = Repository(files)
    with pytest.raises(StudioError, match=sentence):
        plan_pull(hub, "some/odd")


def test_one_file_of_several(server: HubServer, hub: Hub) -> None:
    server.repositories["some/writer"] = Repository(
        {f"writer-{kind}.gguf": b"GGUF" for kind in ("F16", "Q4_K_M", "Q8_0")}, ["gguf"], "text-generation"
    )
    assert [p.target for p in plan_pull(hub, "some/writer").files] == ["writer-Q4_K_M.gguf"]
    plan = plan_pull(hub, "some/writer", file="writer-Q8_0.gguf", name="mine")
    assert [p.target for p in plan.files] == ["writer-Q8_0.gguf"] and (plan.name, plan.family) == ("mine", "language")
    for wrong in ("writer.gguf", "../writer-Q8_0.gguf", "writer-Q8_0.ckpt"):
        with pytest.raises(StudioError):
            plan_pull(hub, "some/writer", file=wrong)
    for name in ("../escaped", "a/b", ".hidden", ""):
        if name:
            with pytest.raises(StudioError, match="cannot be a model's name"):
                plan_pull(hub, "some/writer", name=name)


def test_a_hub_that_names_files_elsewhere_or_lies_about_sizes(server: HubServer, hub: Hub) -> None:
    server.repositories["some/evil"] = Repository({"../../escaped.safetensors": b"x", "/etc/x.safetensors": b"x"})
    assert hub.info("some/evil").files == ()
    with pytest.raises(StudioError, match="no model"):
        plan_pull(hub, "some/evil")
    for repository in ("../etc/passwd", "some/..", "a/b/c", "", "some/x?y"):
        with pytest.raises(StudioError, match="no name of a model"):
            hub.info(repository)


@pytest.mark.parametrize(
    ("status", "headers", "sentence"),
    [
        (401, {}, "does not let this account"),
        (403, {"X-Error-Code": "GatedRepo"}, "accept its licence"),
        (404, {"X-Error-Code": "RepoNotFound"}, "has no some/small, or it is private"),
        (429, {"Retry-After": "12"}, "wants 12 seconds of rest"),
        (429, {"RateLimit": '"api";r=0;t=55'}, "wants 55 seconds of rest"),
        (500, {}, "trouble of its own"),
        (418, {}, "refuses some/small"),
    ],
)
def test_refusals_are_sentences(
    status: int, headers: dict[str, str], sentence: str, server: HubServer, hub: Hub
) -> None:
    server.refuse = [(status, headers)]
    with pytest.raises(StudioError, match=sentence):
        hub.info("some/small")


def test_a_page_that_is_no_hub_and_nobody_there(server: HubServer, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    server.refuse = [(200, {})]
    with pytest.raises(StudioError, match="does not describe"):
        hub.info("some/small")
    server.refuse = [(200, {})]
    with pytest.raises(StudioError, match="does not answer as a model hub"):
        hub.search(Query())
    monkeypatch.setattr(hub_module, "MAX_ANSWER", 10)
    server.refuse = [(200, {})]
    with pytest.raises(StudioError, match="more than there can be"):
        hub.search(Query(words="x" * 50))
    with pytest.raises(StudioError, match="cannot be reached"):
        Hub("http://127.0.0.1:9").search(Query())


def test_a_token_goes_only_to_the_hub_it_is_for(
    server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(server, "some/gated", tmp_path).gated = True
    info = Hub(server.url).info("some/gated")
    with pytest.raises(StudioError, match="gated: accept its licence on http"):
        Hub(server.url).card(info)
    assert Hub(server.url, server.token).card(info).startswith("# Small")
    assert "Authorization" not in Hub("http://example.org", server.token).headers  # not readably over the network
    monkeypatch.setattr(hub_module, "read_secret", lambda name: {"hub mirror.example": "kept"}.get(name, ""))
    monkeypatch.setenv("HF_TOKEN", "of the environment")
    assert kept_token("https://mirror.example") == "kept" and kept_token("https://other.example") == ""
    assert kept_token(hub_module.ENDPOINT) == "of the environment"


def test_the_address_is_the_environments_or_the_settings_and_offline_it_is_not_asked(
    server: HubServer, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert configured_endpoint() == hub_module.ENDPOINT
    kept = Settings.open(settings_file())
    kept.set(hub_module.KEY, "https://mirror.example/")
    set_offline(kept, True)
    assert configured_endpoint() == "https://mirror.example"
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    assert configured_endpoint() == server.url
    with pytest.raises(StudioError, match="works offline"):
        hub.search(Query())
    assert server.asked == []
