#!/bin/bash
# Sets up a Debian 12 machine, builds everything with warnings as errors and runs all tests.
# As root or with sudo, from any folder, as often as you like.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install-packages.sh build run test

# Lets a second clone find what this one compiled.
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
cmake --preset ci
cmake --build --preset ci --parallel "$(nproc)"

export QT_QPA_PLATFORM=offscreen
exec ctest --preset ci --no-tests=error --parallel "$(nproc)"
