#!/usr/bin/env bash
# Everything a bare machine needs to run the studio from a checkout: system libraries, a venv with the pinned
# packages, the starter models. A second call finds it all done and returns at once. Called by `make`.
#   PYTHON=python3.12 packaging/setup.sh    picks the Python that the venv is made from
set -euo pipefail
cd "$(dirname "$0")/.."
exec >&2 # standard output belongs to what `make run` runs

# What the PySide6 wheel links to or opens: the first line on any platform, the rest for windows on X11;
# xvfb is the tests' display, python3-venv makes the venv.
libraries="libegl1 libgl1 libxkbcommon0 libfontconfig1 libfreetype6 libdbus-1-3 libglib2.0-0 libx11-6 fonts-dejavu-core
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0
  libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1 xvfb python3-venv"

say() { printf '%s\n' "$*" >&2; }

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  local name
  for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if new_enough "$name"; then echo "$name"; return; fi
  done
  say "Stepwise Studio needs Python 3.11 or newer. Install it, or name it: make setup PYTHON=/path/to/python3"
  return 1
}

install_libraries() {
  command -v dpkg-query apt-get >/dev/null || { name_libraries; return 0; }
  local name missing=""
  for name in $libraries; do  # newer releases have some of them under a name with t64
    case " $(dpkg-query -W -f '${db:Status-Status} ' "$name" "${name}t64" 2>/dev/null || true)" in
      *" installed "*) ;;
      *) missing+=" $name" ;;
    esac
  done
  [ -n "$missing" ] || return 0
  local sudo=""
  if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      say "Some system libraries are missing. The window and the tests need them; painting in the terminal does not:"
      say "  sudo apt-get install$missing"
      return 0
    fi
    sudo="sudo -n"
  fi
  say "Installing system libraries:$missing"
  export DEBIAN_FRONTEND=noninteractive
  $sudo apt-get -qq update >&2 || say "apt-get update failed; trying with the lists that are here"
  # shellcheck disable=SC2086  # a list of names
  $sudo apt-get -qq -y --no-install-recommends install $missing >/dev/null ||
    say "That failed. The window and the tests need: apt-get install$missing"
}

name_libraries() {
  [ "$(uname -s)" = Linux ] || return 0
  say "The window needs these libraries (Debian's names); install them with your system's tool: $libraries"
}

install_packages() {
  local python
  python=$(find_python)
  [ -x .venv/bin/python ] && new_enough .venv/bin/python || "$python" -m venv --clear .venv
  say "Installing the Python packages into .venv (about 1.5 GB, some minutes on a slow line)"
  local pip=".venv/bin/python -m pip install --disable-pip-version-check --constraint packaging/constraints.txt"
  [ -t 2 ] || pip+=" --quiet"
  $pip --upgrade pip
  $pip --build-constraint packaging/constraints.txt --editable . --group dev
  # It asks for torchvision, which must match torch's build to the letter and is not needed for enlarging.
  $pip --no-deps spandrel einops
}

stamp=.venv/set-up-for
wanted=$(cat pyproject.toml packaging/constraints.txt packaging/setup.sh | cksum)
if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || ! new_enough .venv/bin/python; then
  install_libraries
  install_packages
  echo "$wanted" >"$stamp"
fi
.venv/bin/python -m studio models pull starter >/dev/null
