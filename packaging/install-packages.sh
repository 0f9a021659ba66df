#!/bin/bash
# Installs the Debian packages that the named purposes of packages.txt need ("build run test" unless
# told otherwise). Does nothing, and needs no rights, when all are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

purposes=${*:-build run test}
mapfile -t wanted < <(awk -v purposes=" $purposes " \
    '$1 !~ /^#/ && NF == 2 && index(purposes, " " $1 " ") { print $2 }' packages.txt)
if [ ${#wanted[@]} -eq 0 ]; then
    echo "packages.txt knows no package for: $purposes" >&2
    exit 2
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not Debian or a system made from it, so packages cannot be installed here." >&2
    echo "Install what these Debian packages hold, then configure with CMake: ${wanted[*]}" >&2
    exit 1
fi

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=(env DEBIAN_FRONTEND=noninteractive)
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Packages are missing, and there is no sudo. As root, run:" >&2
        echo "apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo "${as_root[@]}")
fi

install() {
    "${as_root[@]}" apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends \
        "${missing[@]}" </dev/null
}
lists_know_all() {
    apt-cache show "${missing[@]}" >/dev/null 2>&1
}

echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
# The lists may be absent (a fresh container) or so old that they name files no longer served.
if ! lists_know_all || ! install; then
    "${as_root[@]}" apt-get -q -o DPkg::Lock::Timeout=300 update </dev/null
    install
fi
