#!/bin/sh
# Fails when a text with a number has no English plural. usage: plurals.sh LUPDATE ROOT
set -eu
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$2/translations/rfi_en.ts" "$copy"
"$1" -silent -locations none -no-obsolete -pluralonly -I "$2" "$2/app" "$2/ui" -ts "$copy/rfi_en.ts"
grep -q '<numerusform>' "$copy/rfi_en.ts" || { echo "no plurals were found at all: the check proves nothing"; exit 1; }
if grep -B 3 'type="unfinished"' "$copy/rfi_en.ts"; then
    echo "translations/rfi_en.ts lacks these; run the target update_translations and fill them in"
    exit 1
fi
