#!/bin/sh
# Installs what a build on a Mac needs, with Homebrew.
set -eu
brew install cmake ninja pkg-config qt qtkeychain libsodium libarchive nlohmann-json cpp-httplib openssl@3 \
    libphonenumber gmime
# Kept apart by Homebrew, as macOS brings one without its headers.
paths=PKG_CONFIG_PATH=$(brew --prefix libarchive)/lib/pkgconfig
if [ -n "${GITHUB_ENV:-}" ]; then
    echo "$paths" >>"$GITHUB_ENV"
else
    echo "before the build: export $paths"
fi
