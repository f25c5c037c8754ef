#!/bin/sh
# Debian's own check of a package. usage: lintian.sh DEB | --build BUILD_FOLDER (makes one that is not optimised)
set -eu
suppressed=none
if [ "$1" = --build ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    (cd "$2" && cpack -G DEB -B "$folder" -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip >/dev/null)
    set -- "$folder"/*.deb
    suppressed=hardening-no-fortify-functions
fi
lintian --fail-on error,warning --tag-display-limit 0 --suppress-tags "$suppressed" "$1"
