#!/bin/sh
# Fails when a program loads Qt's Gui or Widgets, directly or through something else.
set -eu
loaded=$(ldd "$1")
echo "$loaded" | grep -q 'libQt6Core' || { echo "$1 does not load Qt at all: the check proves nothing"; exit 1; }
if echo "$loaded" | grep -E 'libQt6(Gui|Widgets)'; then
    echo "$1 must not load these"
    exit 1
fi
