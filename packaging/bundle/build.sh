#!/usr/bin/env bash
# The bundles, from a checkout, by one command: a folder that needs no Python, an archive of it, a .deb, a wheel and an
# sdist, in dist/. The starter models are in the folder, so it paints and writes at once, offline. Called by `make package`.
#   packaging/bundle/build.sh [folder] [archive] [deb] [wheel]      only these
#   DIST=/some/where      another place than dist/
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$PWD/.venv/bin/python
dist=$(realpath -m "${DIST:-dist}")
version=$("$python" -c 'import studio; print(studio.__version__)')
folder=$dist/stepwise-studio
archive=$dist/stepwise-studio-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m).tar.zst
what=${*:-folder archive deb wheel}

say() { printf '%s\n' "$*" >&2; }
wanted() { [[ " $what " == *" $1 "* ]]; }

build_folder() {
  say "The folder: some minutes, about 1.5 GB of disk"
  "$python" -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt pyinstaller
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  # The starter models go in, out of a models folder that `studio models pull` checks.
  export STUDIO_HOME=$work/home
  "$python" -m studio models pull starter >/dev/null
  "$python" -m PyInstaller --noconfirm --log-level ERROR --workpath "$work" --distpath "$dist" packaging/bundle/studio.spec
  unset STUDIO_HOME
  if [ "$(uname -s)" = Linux ]; then strip_libraries; fi
  cp LICENSE "$folder/"
  say "$folder: $(du -sh "$folder" | cut -f 1)"
}

# The names for debuggers are a quarter of torch. In *.libs, auditwheel has moved parts of the files about in a way that
# strip may break, and there is next to nothing to be won.
strip_libraries() {
  find "$folder/_internal" -type f -name '*.so*' -not -path '*.libs/*' -exec strip --strip-unneeded {} +
}

build_archive() {
  say "The archive"
  tar -C "$dist" --owner=0 --group=0 -c stepwise-studio | zstd -q -T1 -10 >"$archive.part"
  mv "$archive.part" "$archive"
  say "$archive: $(du -sh "$archive" | cut -f 1)"
}

mkdir -p "$dist"
if wanted folder; then build_folder; fi
if wanted archive; then build_archive; fi
if wanted deb; then packaging/bundle/build-deb.sh "$folder" "$version" "$dist"; fi
if wanted wheel; then
  "$python" -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt build
  "$python" -m build --outdir "$dist" . >/dev/null
  say "$(ls "$dist"/*.whl "$dist"/*.tar.gz)"
fi
