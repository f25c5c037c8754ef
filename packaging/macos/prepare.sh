#!/bin/sh
# Installs what a build on a Mac needs, with Homebrew.
set -eu
brew install cmake ninja pkg-config qt qtkeychain libsodium libarchive nlohmann-json cpp-httplib openssl@3 \
    libphonenumber gmime
