#!/bin/bash
# kill-and-resume.sh [KILLS] [FITROOM]: kills training (100 times unless told otherwise) with SIGKILL
# at random moments, half of them while it saves. After each kill the run must open and have lost at
# most one epoch; it is resumed until it finishes, and must then equal an uninterrupted run with one
# thread bit for bit: weights, optimiser, counters and the log of losses. As many runs are trained
# as the kills take.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
kills=${1:-100}
fitroom=$(realpath "${2:-$here/../../build/app/fitroom}")
"$here/../../packaging/install-packages.sh" run soak

work=$(mktemp -d)
pid=
never=
clean_up() {
    [ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT
mkfifo "$work/never"
exec {never}<>"$work/never"

fail() {
    echo "FAILED: $*" >&2
    tail -5 "$work/log" >&2
    trap - EXIT
    echo "What it left is in $work." >&2
    exit 1
}
# Waits without starting a program, so that short waits are short.
wait_ms() { read -rt "$(printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000)))" -u "$never" || true; }

# The first images of Fashion-MNIST, so that an epoch takes half a second.
big_endian() { printf '%b' "$(printf '\\x%02x' 0 0 $(($1 / 256)) $(($1 % 256)))"; }
few() { # NAME IMAGES
    local from=/usr/share/datasets/fashion-mnist to=$work/data/$1
    {
        printf '\0\0\10\3' && big_endian "$2" && big_endian 28 && big_endian 28
        zcat "$from/$1-images-idx3-ubyte.gz" | tail -c +17 | head -c $((784 * $2)) || true
    } >"$to-images-idx3-ubyte"
    {
        printf '\0\0\10\1' && big_endian "$2"
        zcat "$from/$1-labels-idx1-ubyte.gz" | tail -c +9 | head -c "$2" || true
    } >"$to-labels-idx1-ubyte"
}
mkdir "$work/data"
few train 3600
few t10k 500
steps_per_epoch=45 # 80 % of 3600 images in batches of 64

train() { # RUNS-FOLDER [--resume RUN]
    local runs=$1
    shift
    if [ $# -eq 0 ]; then
        set -- --model cnn1 --recipe "$here/recipe.json" --threads 1 --precision float32
    fi
    exec "$fitroom" train --data "$work/data" --runs "$runs" "$@" >>"$work/log" 2>&1
}
run_of() { # RUNS-FOLDER: its one run
    local folder
    for folder in "$1"/*/; do
        [ ! -e "$folder/run.json" ] || basename "$folder"
    done
}

# A checkpoint is a safetensors file: the header's length, the header, the tensors.
header() {
    local length
    length=$(od -An -t u8 -N 8 "$1")
    head -c $((8 + length)) "$1" | tail -c +9
}
tensors() {
    local length
    length=$(od -An -t u8 -N 8 "$1")
    tail -c +$((9 + length)) "$1" | sha256sum
}
state() { header "$1" | jq -cS '.__metadata__.state | fromjson'; }
last_checkpoint() {
    local file=$1/checkpoints/last.safetensors
    [ -e "$file" ] && echo "$file" || echo "$file.previous"
}
# All that must be equal in the end. Times differ from run to run, and so does the log's length.
outcome() { # RUN-FOLDER
    for name in last best; do
        echo "$name $(tensors "$1/checkpoints/$name.safetensors")"
        state "$1/checkpoints/$name.safetensors" | jq -c 'del(.epochSeconds, .metricsSize)'
    done
    jq -c 'del(.seconds, .imagesPerSecond)' "$1/metrics.jsonl"
    jq -c '[.status, .epochs_done, (.best | del(.seconds, .imagesPerSecond)), .score]' "$1/run.json"
}

saving() { compgen -G "$1/*/checkpoints/.*.tmp" >/dev/null; }
# Returns at a moment for killing: any, or shortly after a file began to be saved.
await_moment() { # RUNS-FOLDER KIND
    if [ "$2" = any ]; then
        wait_ms $((RANDOM % 3000))
        return
    fi
    local saves=$((1 + RANDOM % 4))
    while [ $saves -gt 0 ] && kill -0 "$pid" 2>/dev/null; do
        if saving "$1"; then
            saves=$((saves - 1))
            [ $saves -eq 0 ] && break
            while saving "$1" && kill -0 "$pid" 2>/dev/null; do wait_ms 1; done
        fi
        wait_ms 1
    done
    wait_ms $((RANDOM % 8))
}

check_opens() { # RUNS-FOLDER RUN
    local folder=$1/$2 reached saved
    "$fitroom" runs show "$2" --runs "$1" >>"$work/log" 2>&1 || fail "the run does not open"
    [ -e "$(last_checkpoint "$folder")" ] || return 0 # killed before the first checkpoint
    saved=$(state "$(last_checkpoint "$folder")" | jq .step)
    reached=$(jq -R 'fromjson? | .step // empty' "$folder/metrics.jsonl" 2>/dev/null | tail -1)
    local lost=$((${reached:-0} - saved))
    [ $lost -le $most_lost ] || most_lost=$lost
    [ $lost -le $steps_per_epoch ] || fail "$lost steps are lost, more than an epoch"
}

check_outcome() { # RUN-FOLDER
    outcome "$1" >"$work/got"
    diff "$work/expected" "$work/got" >&2 || fail "a resumed run differs from the uninterrupted one"
    finished=$((finished + 1))
}

echo "Training without interruption" >&2
(train "$work/reference") || fail "the uninterrupted training ended with $?"
outcome "$work/reference/$(run_of "$work/reference")" >"$work/expected"

killed=0 killed_saving=0 before_first=0 finished=0 most_lost=0
while [ $killed -lt "$kills" ]; do
    runs=$work/runs$finished
    run=$(run_of "$runs")
    kind=any
    [ $((killed % 2)) -eq 0 ] || kind=saving
    train "$runs" ${run:+--resume "$run"} &
    pid=$!
    await_moment "$runs" $kind
    kill -9 $pid 2>/dev/null || true
    code=0
    wait $pid 2>/dev/null || code=$?
    pid=
    [ $code -eq 0 ] || [ $code -eq 137 ] || fail "training ended with $code"
    run=$(run_of "$runs")
    if [ $code -eq 137 ]; then
        killed=$((killed + 1))
        ! saving "$runs" || killed_saving=$((killed_saving + 1))
        [ ! -t 2 ] || printf '\r%d kills, %d runs finished' $killed $finished >&2
    fi
    if [ -z "$run" ]; then
        before_first=$((before_first + 1))
        rm -rf "$runs"
        continue
    fi
    check_opens "$runs" "$run"
    if [ "$(jq -r .status "$runs/$run/run.json")" = finished ]; then
        check_outcome "$runs/$run"
        rm -rf "$runs"
    fi
done

# The last run goes on in peace.
runs=$work/runs$finished
run=$(run_of "$runs")
(train "$runs" ${run:+--resume "$run"}) || fail "the last training ended with $?"
! saving "$runs" || fail "temporary files are left behind"
check_outcome "$runs/$(run_of "$runs")"

[ ! -t 2 ] || echo >&2
echo "$killed kills, $killed_saving of them with a file half saved, $before_first before there was a run:"
echo "every run opened, at most $most_lost steps (of $steps_per_epoch an epoch) were lost,"
echo "and $finished runs equal the uninterrupted one bit for bit."
