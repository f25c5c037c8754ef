#!/usr/bin/env bash
# usage: wine.sh PROGRAM ARGUMENT...: runs a program that was built for Windows; ctest calls it for each test.
# RFI_WINE_FOLDER is where wine keeps what it has, RFI_WINE_LIBRARIES are the folders of DLLs.
set -euo pipefail
export HOME="$RFI_WINE_FOLDER" WINEPREFIX="$RFI_WINE_FOLDER/prefix" WINEARCH=win64 WINEDEBUG=-all
export WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=" WINEPATH="$RFI_WINE_LIBRARIES"
if [[ $1 != */tst_* ]]; then
    exec /usr/lib/wine/wine64 "$@"
fi
# On Windows a test tells a debugger, so its words are read from a file.
results=$(mktemp -p "$RFI_WINE_FOLDER")
code=0
/usr/lib/wine/wine64 "$@" -o "Z:$results,txt" || code=$?
cat "$results"
rm "$results"
exit $code
