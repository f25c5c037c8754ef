#!/bin/sh
# usage: sign.sh BUNDLE ENTITLEMENTS: signs with the identity in RFI_SIGN_IDENTITY (a Developer ID); without one only for
# this computer, so that the bundle runs on the machine that built it.
set -eu
identity=${RFI_SIGN_IDENTITY:--}
timestamp=--timestamp
[ "$identity" != - ] || timestamp=--timestamp=none
find "$1/Contents" \( -name '*.dylib' -o -name '*.framework' \) -prune -print0 |
    xargs -0 -n 1 codesign --force --options runtime $timestamp --sign "$identity"
codesign --force --options runtime $timestamp --sign "$identity" "$1/Contents/MacOS/rfi-desk-pages"
codesign --force --options runtime $timestamp --entitlements "$2" --sign "$identity" "$1"
codesign --verify --deep --strict "$1"
