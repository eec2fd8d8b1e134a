#!/usr/bin/env bash
# Starts the bundles on a bare root, a Debian without Python that debootstrap makes, as somebody would: a prompt is
# typed into the window and painted, all of it without any network. Needs root, debootstrap, Xvfb, xdotool, ImageMagick.
#   packaging/bundle/try.sh deb|folder|archive [PICTURE.png]    after build.sh; the screenshot goes to PICTURE.png
set -euo pipefail
cd "$(dirname "$0")/../.."
what=$1 picture=$(realpath -m "${2:-dist/tried-$1.png}")
dist=$(realpath "${DIST:-dist}")
root=${ROOT:-$(mktemp -d /var/tmp/bare-root.XXXX)}
say() { printf '%s\n' "$*" >&2; }

needed=$(grep -v "^#" packaging/bundle/linux/depends | sed 's/ (.*//' | paste -sd ,)
[ -e "$root/usr/bin/dpkg" ] || debootstrap --variant=minbase --include="$needed,fonts-dejavu-core" bookworm "$root" >/dev/null
if [ -e "$root/usr/bin/python3" ]; then say "there is a Python in $root"; exit 1; fi
number=77
mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix" # the display's other address is of the network that is taken away
mount --bind /proc "$root/proc" && mount --bind /dev "$root/dev" && mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
Xvfb ":$number" -screen 0 1600x1000x24 -ac >/dev/null 2>&1 &
server=$!
finish() {
  for one in $studio $server; do # the window first, while it has its display
    kill "$one" 2>/dev/null || true
    wait "$one" 2>/dev/null || true
  done
  umount "$root/proc" "$root/dev" "$root/tmp/.X11-unix" || true
}
studio="" && trap finish EXIT

case $what in
deb)
  cp "$dist"/stepwise-studio_*.deb "$root/tmp/studio.deb"
  chroot "$root" dpkg -i /tmp/studio.deb >/dev/null
  rm "$root/tmp/studio.deb"
  program=/usr/bin/stepwise-studio
  ;;
folder | archive)
  mkdir -p "$root/opt"
  rm -rf "$root/opt/stepwise-studio"
  if [ "$what" = folder ]; then cp -r "$dist/stepwise-studio" "$root/opt/"; else
    tar -C "$root/opt" --zstd -xf "$dist"/stepwise-studio-*.tar.zst
  fi
  program=/opt/stepwise-studio/stepwise-studio
  ;;
esac

inside=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/painter LANG=C.UTF-8 DISPLAY=":$number" unshare -n chroot "$root")
rm -rf "$root/home/painter" && mkdir -p "$root/home/painter" # nothing of an earlier trial
say "== no window: a picture, a text, the doctor"
time "${inside[@]}" "$program" paint "a red apple" --seed 7 -o /home/painter/apple.png
"${inside[@]}" "$program" write "Name a fruit." --max-tokens 12 --seed 1
"${inside[@]}" "$program" doctor | grep -E "plugins|window|^NO" || true
say "== a sampler that somebody wrote, installed and painted with, confined"
cp -r plugins/restart "$root/home/painter/restart"
"${inside[@]}" "$program" samplers install /home/painter/restart --yes | tail -3
"${inside[@]}" "$program" paint "a red apple" --sampler restart --steps 8 -o /home/painter/restart.png
say "== the window"
began=$(date +%s%N)
"${inside[@]}" "$program" & studio=$!
export DISPLAY=":$number"
window=$(xdotool search --sync --onlyvisible --name "Stepwise Studio" | head -n 1)
say "shown after $((($(date +%s%N) - began) / 1000000)) ms"
sleep 25 # the rest of the window is furnished, torch imported
xdotool windowfocus "$window" || true
xdotool type --window "$window" --delay 30 "a red heart"
xdotool key --window "$window" ctrl+Return
for _ in $(seq 120); do
  sleep 2
  ls "$root"/home/painter/.local/share/stepwise-studio/pictures/*heart*.png >/dev/null 2>&1 && break
done
sleep 4
import -window root "$picture"
ls "$root"/home/painter/.local/share/stepwise-studio/pictures/*heart*.png
say "looked at: $picture"
