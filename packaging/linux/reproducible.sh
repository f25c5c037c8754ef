#!/usr/bin/env bash
# Builds the DEB and the RPM twice from the committed files, in folders of other names, on other days, with another
# user's habits, and without a cache, and compares them byte by byte. usage: reproducible.sh WORK_FOLDER
set -euo pipefail
root=$(git -C "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" rev-parse --show-toplevel)
mkdir -p "$1"
work=$(readlink -f "$1")
commit=$(git -C "$root" rev-parse HEAD)
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct "$commit")
export SOURCE_DATE_EPOCH CCACHE_DISABLE=1
# shellcheck source=packaging/linux.sh
source "$root/packaging/linux.sh"

# usage: build FOLDER DAY_OF_THE_FILES NAME=VALUE...
build() {
    local folder=$1 day=$2 release=$1/binary packages=$1/packages file
    rm -rf "$folder"
    mkdir -p "$folder/source" "$packages"
    git -C "$root" archive "$commit" | tar -x -C "$folder/source"
    find "$folder/source" -exec touch --no-dereference --date "$day" {} +
    (
        export "${@:3}"
        cd "$folder/source"
        cmake --preset release -B "$release" --log-level=NOTICE
        cmake --build "$release"
        linux_cpack DEB deb
        linux_cpack RPM rpm
    ) >"$folder/log"
}

umask 022
build "$work/one" 2026-01-02 TZ=UTC LC_ALL=C.UTF-8 USER=one
umask 077
build "$work/another/in/a/longer/place" 2025-03-04 TZ=Asia/Tokyo LC_ALL=C LANGUAGE=de USER=another HOME="$work/another"
umask 022
for first in "$work"/one/packages/*.{deb,rpm}; do
    second=$work/another/in/a/longer/place/packages/$(basename "$first")
    cmp "$first" "$second" && printf 'equal: %s  %s\n' "$(sha256sum <"$first" | cut -d ' ' -f 1)" "$(basename "$first")"
done
