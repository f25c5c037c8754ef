#!/usr/bin/env bash
# Builds the DEB and the RPM twice from the committed files, in folders of other names, on other days, with another
# user's habits, and without a cache, and compares them byte by byte. usage: reproducible.sh WORK_FOLDER
# shellcheck disable=SC2016 # what stands in single quotes is read by another shell
set -euo pipefail
root=$(git -C "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" rev-parse --show-toplevel)
mkdir -p "$1"
work=$(readlink -f "$1")
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct)
export SOURCE_DATE_EPOCH CCACHE_DISABLE=1

# usage: build FOLDER DAY_OF_THE_FILES NAME=VALUE...
build() {
    local folder=$1 day=$2
    rm -rf "$folder"
    mkdir -p "$folder/source"
    git -C "$root" archive HEAD | tar -x -C "$folder/source"
    find "$folder/source" -exec touch --no-dereference --date "$day" {} +
    env "${@:3}" sh -c 'cd "$1/source" && cmake --preset release -B "$1/binary" --log-level=NOTICE &&
        cmake --build "$1/binary" && cd "$1/binary" && cpack -G DEB && cpack -G RPM' sh "$folder" >"$folder/log"
}

umask 022
build "$work/one" 2026-01-02 TZ=UTC LC_ALL=C.UTF-8 USER=one
umask 077
build "$work/another/in/a/longer/place" 2025-03-04 TZ=Asia/Tokyo LC_ALL=C LANGUAGE=de USER=another HOME="$work/another"
umask 022
for first in "$work"/one/binary/packages/*.{deb,rpm}; do
    second=$work/another/in/a/longer/place/binary/packages/$(basename "$first")
    cmp "$first" "$second" && printf 'equal: %s  %s\n' "$(sha256sum <"$first" | cut -d ' ' -f 1)" "$(basename "$first")"
done
