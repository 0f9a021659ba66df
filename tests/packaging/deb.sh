#!/bin/bash
# deb.sh BUILD-FOLDER: the Debian package has our files, needs the fast BLAS, and what is in it runs.
# 77, "skipped", when Debian's packaging tools are not installed.
set -euo pipefail
build=$1
for tool in dpkg-deb dpkg-shlibdeps file; do
    command -v $tool >/dev/null || { echo "Skipped: $tool is not installed."; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
    echo "$*" >&2
    exit 1
}

(cd "$build" && cpack -G DEB -B "$work") >"$work/log" || fail "cpack failed: $(cat "$work/log")"
deb=$(echo "$work"/*.deb)

depends=$(dpkg-deb -f "$deb" Depends)
for package in libopenblas0-openmp libtorch1.13 libqt6widgets6 libqcustomplot2.1-qt6 libqt6svg6; do
    [[ ", $depends," == *", $package"[,\ ]* ]] || fail "The package does not need $package: $depends"
done

dpkg-deb -x "$deb" "$work/root"
for path in bin/fitroom bin/fitting-room share/doc/fitting-room/copyright \
    share/applications/org.fittingroom.FittingRoom.desktop \
    share/metainfo/org.fittingroom.FittingRoom.metainfo.xml \
    share/icons/hicolor/scalable/apps/fitting-room.svg; do
    [ -s "$work/root/usr/$path" ] || fail "The package lacks /usr/$path."
done

version=$("$work/root/usr/bin/fitroom" --version)
[[ $version == *"Fitting Room $(dpkg-deb -f "$deb" Version)"* ]] || fail "Version says: $version"
grep -aq "$build" "$work/root/usr/bin/fitroom" && fail "fitroom names the folder it was built in."
echo "$(basename "$deb"): $version"
