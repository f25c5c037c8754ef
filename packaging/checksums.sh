#!/usr/bin/env bash
# usage: checksums.sh FOLDER: writes FOLDER/SHA256SUMS, and signs it with minisign when RFI_RELEASE_KEY (the text of the
# secret key) and RFI_RELEASE_KEY_PASSWORD are set. To check: sha256sum --check SHA256SUMS; minisign -Vm SHA256SUMS -P KEY
set -euo pipefail
cd "$1"
find . -type f ! -name 'SHA256SUMS*' -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS
if [ -n "${RFI_RELEASE_KEY:-}" ]; then
    key=$(mktemp)
    trap 'rm -f "$key"' EXIT
    printf '%s\n' "$RFI_RELEASE_KEY" >"$key"
    command -v minisign >/dev/null || sudo apt-get install --yes --no-install-recommends minisign
    printf '%s\n' "$RFI_RELEASE_KEY_PASSWORD" | minisign -S -s "$key" -m SHA256SUMS
fi
