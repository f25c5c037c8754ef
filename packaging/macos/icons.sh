#!/bin/sh
# usage: icons.sh PICTURES ICONSET: the names that iconutil wants, "16x16@2x" being the picture of 32.
set -eu
for size in 16 32 128 256; do
    cp "$1/$size.png" "$2/icon_${size}x${size}.png"
    cp "$1/$((size * 2)).png" "$2/icon_${size}x${size}@2x.png"
done
cp "$1/512.png" "$2/icon_512x512.png"
