#!/bin/bash
# Sets up a Debian 12 machine, builds Fitting Room and opens its window. Without a display it trains
# the small net on Fashion-MNIST in the terminal and prints its test report.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install-packages.sh build run

export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
cmake --preset release --log-level=WARNING
cmake --build --preset release --parallel "$(nproc)" --target fitting-room fitroom

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/app/fitting-room "$@"
fi

echo "There is no display, so this trains in the terminal." >&2
name="try $(date +%Y-%m-%d-%H%M%S)"
build/app/fitroom train --model cnn1 --recipe tutorial-cnn1 --epochs 10 --name "$name" "$@"
build/app/fitroom evaluate "$name" --split test
