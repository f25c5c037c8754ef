#!/bin/sh
# Debian's own check of a package. usage: lintian.sh DEB | --build BUILD_FOLDER (makes one that is not optimised)
set -eu
options="--fail-on error,warning --tag-display-limit 0"
if [ "$1" = --build ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    (cd "$2" && cpack -G DEB -B "$folder" -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip >/dev/null)
    set -- "$folder"/*.deb
    options="$options --suppress-tags hardening-no-fortify-functions"
fi
# shellcheck disable=SC2086 # several words
lintian $options "$1"
