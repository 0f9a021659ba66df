#!/bin/bash
# Seconds from starting the window program to its window being shown, and the memory it then takes:
#     tests/benchmarks/startup.sh BUILD_FOLDER [ROUNDS]
# Needs xvfb and xdotool. The settings and runs are fresh ones.
set -euo pipefail
program=$1/app/fitting-room
home=$(mktemp -d)
trap 'kill %1 2>/dev/null || true; rm -rf "$home"' EXIT
export DISPLAY=:97 HOME=$home XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home QT_QPA_PLATFORM=xcb
Xvfb $DISPLAY -screen 0 1440x900x24 >"$home/xvfb" 2>&1 &
sleep 1
for _ in $(seq "${2:-5}"); do
    begin=$(date +%s.%N)
    "$program" 2>/dev/null &
    pid=$!
    xdotool search --sync --onlyvisible --name "Fitting Room" >/dev/null
    end=$(date +%s.%N)
    sleep 3 # the data set is loaded by now
    memory=$(awk '/VmRSS/ {printf "%.0f MiB", $2 / 1024}' /proc/$pid/status)
    kill $pid
    wait $pid 2>/dev/null || true
    echo "window shown after $(echo "$end - $begin" | bc) s, memory with 70,000 images $memory"
done
