#!/bin/sh
# usage: sign.sh BUNDLE ENTITLEMENTS: signs with the identity in RFI_SIGN_IDENTITY (a Developer ID); without one only for
# this computer, so that the bundle runs on the machine that built it.
set -eu
identity=${RFI_SIGN_IDENTITY:--}
# The hardened runtime takes libraries of the same developer only, and there is none without an identity.
hardened="--options runtime --timestamp"
[ "$identity" != - ] || hardened=--timestamp=none
# shellcheck disable=SC2086 # several words
{
    find "$1/Contents" \( -name '*.dylib' -o -name '*.framework' \) -prune -print0 |
        xargs -0 -n 1 codesign --force $hardened --sign "$identity"
    codesign --force $hardened --sign "$identity" "$1/Contents/MacOS/rfi-desk-pages" "$1/Contents/MacOS/rfi-desk-cli"
    codesign --force $hardened --entitlements "$2" --sign "$identity" "$1"
}
codesign --verify --deep --strict "$1"
