#!/bin/bash
# validate.sh PACKAGING-FOLDER: the desktop entry and the AppStream data pass their own checkers.
# 77, "skipped", when those are not installed.
set -euo pipefail
for tool in desktop-file-validate appstreamcli; do
    command -v $tool >/dev/null || { echo "Skipped: $tool is not installed."; exit 77; }
done
desktop-file-validate "$1"/*.desktop
appstreamcli validate --no-net "$1"/*.metainfo.xml

# And the check can fail.
broken=$(mktemp --suffix=.desktop)
trap 'rm -f "$broken"' EXIT
grep -v '^Name=' "$1"/*.desktop >"$broken"
if desktop-file-validate "$broken" >/dev/null; then
    echo "desktop-file-validate accepts an entry without a name." >&2
    exit 1
fi
