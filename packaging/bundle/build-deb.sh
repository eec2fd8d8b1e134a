#!/usr/bin/env bash
# The .deb, out of the folder that build.sh made: build-deb.sh FOLDER VERSION DIST
set -euo pipefail
cd "$(dirname "$0")"
folder=$1 version=$2 dist=$3
id=org.stepwise_studio.Studio
icons=../../resources/icons
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"

depends=$(grep -v "^#" linux/depends | paste -sd , | sed "s/,/, /g")

put() { install -D -m "${3:-644}" "$1" "$root/$2"; }

mkdir -p "$root/usr/lib"
cp -r --no-preserve=ownership "$folder" "$root/usr/lib/stepwise-studio"
find "$root/usr/lib/stepwise-studio" -type d -exec chmod 755 {} +
find "$root/usr/lib/stepwise-studio" -type f -exec chmod 644 {} +
chmod 755 "$root/usr/lib/stepwise-studio/stepwise-studio" "$root"/usr/lib/stepwise-studio/_internal/torch/bin/*
rm -f "$root/usr/lib/stepwise-studio/LICENSE"
mkdir -p "$root/usr/bin"
ln -s ../lib/stepwise-studio/stepwise-studio "$root/usr/bin/stepwise-studio"
put "linux/$id.desktop" "usr/share/applications/$id.desktop"
put linux/stepwise-studio.xml usr/share/mime/packages/stepwise-studio.xml
put "$icons/studio.svg" "usr/share/icons/hicolor/scalable/apps/$id.svg"
put linux/copyright usr/share/doc/stepwise-studio/copyright
put linux/lintian-overrides usr/share/lintian/overrides/stepwise-studio
mkdir -p "$root/usr/share/metainfo" "$root/usr/share/man/man1" "$root/DEBIAN"
date=$(git log -1 --format=%cs)
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$date/" "linux/$id.metainfo.xml" >"$root/usr/share/metainfo/$id.metainfo.xml"
gzip -9nc linux/stepwise-studio.1 >"$root/usr/share/man/man1/stepwise-studio.1.gz"
printf 'stepwise-studio (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md in the sources.\n\n -- %s  %s\n' \
  "$version" "Stepwise Studio authors <stepwise-studio@localhost.localdomain>" "$(git log -1 --format=%cD)" |
  gzip -9nc >"$root/usr/share/doc/stepwise-studio/changelog.gz"
cat >"$root/DEBIAN/control" <<CONTROL
Package: stepwise-studio
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: Stepwise Studio authors <stepwise-studio@localhost.localdomain>
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f 1)
Depends: $depends
Recommends: fonts-dejavu-core, libwayland-client0, libwayland-cursor0, libwayland-egl1
Section: graphics
Priority: optional
Description: paint with words and keep every step
 A creative studio that runs on your own machine. It paints what you describe
 and keeps every denoising step, so that each can be looked at, branched from,
 verified and resumed; beside it a language model helps to write, token by
 token. A small painter and a small language model come along.
CONTROL
(cd "$root" && find usr -type f -printf '%P\0' | sed -z 's/^/usr\//' | xargs -0 md5sum >DEBIAN/md5sums)
chmod 644 "$root/DEBIAN/md5sums" "$root/DEBIAN/control"
deb=$dist/stepwise-studio_${version}_$(dpkg --print-architecture).deb
dpkg-deb --root-owner-group -Zgzip -z1 --build "$root" "$deb" >&2
echo "$deb: $(du -sh "$deb" | cut -f 1)" >&2
