#!/usr/bin/env bash
# The long trial of the bundles, after build.sh: each is used as somebody would, and a prompt is typed into its window
# and painted; then all of them are started in turn. The folder, the archive and the .deb run on a bare Debian without
# Python that debootstrap makes, as an ordinary user who cannot write to them, and without any network. The wheel and the
# sdist are installed by pip, with all they need, into fresh venvs.
# Needs root, debootstrap, Xvfb, xdotool, ImageMagick; the wheel and the sdist need a network.
#   packaging/bundle/try.sh [folder] [archive] [deb] [wheel] [sdist]      only these; screenshots: dist/tried-*.png
#   ROOT=/some/where      another bare root than a new one, which is kept
#   STARTS=9              how often each is started to tell how long that takes
#   NUMBER=78             another display than :77
set -euo pipefail
cd "$(dirname "$0")/../.."
what=${*:-folder archive deb wheel sdist}
dist=$(realpath "${DIST:-dist}") work=$(mktemp -d)
root=$work/none # the wheel and the sdist have no need of one
if [[ " $what " =~ \ (folder|archive|deb)\  ]]; then root=${ROOT:-$(mktemp -d /var/tmp/bare-root.XXXX)}; fi
say() { printf '%s\n' "$*" >&2; }
declare -A place # where each lies
declare -A times
studio="" server=""
export DISPLAY=":${NUMBER:-77}"

finish() {
  for one in $studio $server; do # the window first, while it has its display
    kill "$one" 2>/dev/null || true
    wait "$one" 2>/dev/null || true
  done
  for mounted in proc dev tmp/.X11-unix; do umount "$root/$mounted" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

make_root() {
  local needed
  needed=$(grep -v "^#" packaging/bundle/linux/depends | sed 's/ (.*//' | paste -sd ,)
  [ -e "$root/usr/bin/dpkg" ] ||
    debootstrap --variant=minbase --include="$needed,fonts-dejavu-core" bookworm "$root" >/dev/null
  if [ -e "$root/usr/bin/python3" ]; then say "there is a Python in $root"; exit 1; fi
  mkdir -p "$root/tmp/.X11-unix" # the display's other address is of the network that is taken away
  mount --bind /proc "$root/proc" && mount --bind /dev "$root/dev" && mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
}

install_it() { # NAME
  case $1 in
  folder)
    rm -rf "$root/opt/folder" && mkdir -p "$root/opt/folder"
    cp -r "$dist/stepwise-studio" "$root/opt/folder/"
    place[folder]=/opt/folder/stepwise-studio/stepwise-studio
    ;;
  archive) # where a user may well put it
    rm -rf "$root/opt/Für später" && mkdir -p "$root/opt/Für später"
    tar -C "$root/opt/Für später" --zstd -xf "$dist"/stepwise-studio-*.tar.zst
    place[archive]="/opt/Für später/stepwise-studio/stepwise-studio"
    ;;
  deb)
    cp "$dist"/stepwise-studio_*.deb "$root/tmp/studio.deb"
    chroot "$root" dpkg -i /tmp/studio.deb >/dev/null
    rm "$root/tmp/studio.deb"
    place[deb]=/usr/bin/stepwise-studio
    ;;
  *)
    python3 -m venv "$work/$1"
    local file
    if [ "$1" = wheel ]; then file=$(ls "$dist"/stepwise_studio-*.whl); else file=$(ls "$dist"/stepwise_studio-*.tar.gz); fi
    "$work/$1/bin/python" -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt "$file"
    place[$1]="$work/$1/bin/studio"
    ;;
  esac
}

# The command that runs NAME as its user does, in $run; the user's home in $home, and as the program sees it in $there.
user_of() { # NAME
  if [[ $1 == wheel || $1 == sdist ]]; then
    home=$work/home-$1 there=$home
    run=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="$there" LANG=C.UTF-8 DISPLAY="$DISPLAY" "${place[$1]}")
  else
    home=$root/home/$1 there=/home/$1
    run=(env -i PATH=/usr/sbin:/usr/bin:/bin HOME="$there" LANG=C.UTF-8 DISPLAY="$DISPLAY"
      unshare -n chroot --userspec=1000:1000 "$root" "${place[$1]}")
  fi
}

open_window() { # sets $studio, $window and $shown, in ms
  local began
  began=$(date +%s%N)
  "${run[@]}" &
  studio=$!
  until window=$(xdotool search --onlyvisible --name "Stepwise Studio" 2>/dev/null | grep -m 1 .); do
    kill -0 "$studio" || exit 1
    sleep 0.02
  done
  shown=$((($(date +%s%N) - began) / 1000000))
}

close_window() {
  kill "$studio" && wait "$studio" || true
  studio=""
}

use() { # NAME
  user_of "$1"
  rm -rf "$home" && mkdir -p "$home" # nothing of an earlier trial
  cp -r plugins/restart "$home/restart"
  [[ $home == "$root"* ]] && chown -R 1000:1000 "$home"
  say "== $1, without a window: a picture, a text, the doctor"
  if [[ $1 == wheel || $1 == sdist ]]; then "${run[@]}" models pull starter | tail -1; fi
  time "${run[@]}" paint "a red apple" --seed 7 -o "$there/apple.png" --tape "$there/an äpple.tape"
  "${run[@]}" write "Name a fruit." --max-tokens 12 --seed 1
  "${run[@]}" doctor | grep -E "plugins|window|^NO" || true
  say "== $1: a sampler that somebody wrote, installed and painted with, confined"
  "${run[@]}" samplers install "$there/restart" --yes | tail -3
  "${run[@]}" paint "a red apple" --sampler restart --steps 8 -o "$there/restart.png"
  say "== $1: the window"
  open_window
  sleep 25 # the rest of the window is furnished, torch imported
  xdotool windowfocus "$window" || true
  xdotool type --window "$window" --delay 30 "a red heart"
  xdotool key --window "$window" ctrl+Return
  for _ in $(seq 120); do
    sleep 2
    ls "$home"/.local/share/stepwise-studio/pictures/*heart*.png >/dev/null 2>&1 && break
  done
  sleep 4
  import -window root "$dist/tried-$1.png"
  ls "$home"/.local/share/stepwise-studio/pictures/*heart*.png
  say "== $1: a tape that is opened from the file manager comes up in the same window"
  "${run[@]}" open "$there/an äpple.tape"
  [ "$(xdotool search --onlyvisible --name "Stepwise Studio" | wc -l)" = 1 ]
  sleep 6
  import -window root "$dist/tried-$1-opened.png"
  say "to be looked at: $dist/tried-$1.png, $dist/tried-$1-opened.png"
  close_window
}

# What a user without a place for data is told.
refused() { # NAME
  user_of "$1"
  mkdir -p "$root/home/locked" && chmod 555 "$root/home/locked"
  local nowhere=("${run[@]/#HOME=*/HOME=\/home\/locked}") nobody=("${run[@]/#HOME=*/NO=home}")
  say "== $1: a home that cannot be written, and none"
  for command in "paint apple -o /tmp/apple.png" "models list" ""; do
    for who in nowhere nobody; do
      local -n run_as=$who
      # shellcheck disable=SC2086  # words of a command
      timeout 60 "${run_as[@]}" $command || true
    done
  done
}

mkdir -p /tmp/.X11-unix
Xvfb "$DISPLAY" -screen 0 1600x1000x24 -ac >/dev/null 2>&1 &
server=$!
if [[ " $what " =~ \ (folder|archive|deb)\  ]]; then make_root; fi
for one in $what; do
  install_it "$one"
  use "$one"
  case $one in wheel | sdist) ;; *) refused "$one" ;; esac
done
say "== until the window is there, ms, all of them in turn"
for _ in $(seq "${STARTS:-5}"); do
  for one in $what; do
    user_of "$one"
    open_window
    times[$one]+=" $shown"
    sleep 3
    close_window
  done
done
for one in $what; do say "$one:$(printf '%s\n' ${times[$one]} | sort -n | paste -sd " " | sed 's/^/ /')"; done
