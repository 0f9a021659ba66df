#!/bin/bash
# run.sh [SECONDS] [TARGET…]: feeds damaged files to every reader (or to those named) for so long
# each, with address and undefined-behaviour sanitizers. Fails at the first crash, leak, hang or
# allocation of more than 72 MiB; the file at fault is then in build-fuzz.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

packaging/install-packages.sh build fuzz
cmake --preset fuzz --log-level=WARNING
cmake --build --preset fuzz --parallel "$(nproc)" >&2
cd build-fuzz

seconds=${1:-60}
shift || true
targets=${*:-$(tests/fuzz/fuzz)}
for target in $targets; do
    export FITROOM_TARGET=$target
    mkdir -p "corpus/$target"
    FITROOM_SAMPLES=corpus/$target tests/fuzz/fuzz
    if ! tests/fuzz/fuzz "corpus/$target" -max_total_time="$seconds" -max_len=65536 -timeout=10 \
        -malloc_limit_mb=72 -artifact_prefix="$target-" -print_final_stats=1 >"$target.log" 2>&1; then
        tail -40 "$target.log" >&2
        echo "$target: failed; see build-fuzz/$target.log" >&2
        exit 1
    fi
    runs=$(awk '/stat::number_of_executed_units/ { print $2 }' "$target.log")
    echo "$target: $runs files in $seconds s, no fault"
done
