#!/usr/bin/env bash
# usage: removal.sh FOLDER: prints what the uninstaller does: it removes each file and folder by name, so that whatever a
# person put beside them stays.
set -euo pipefail
cd "$1"
# shellcheck disable=SC2016 # $INSTDIR is the installer's own
{
    find . -type f | sort | sed 's,^\./,,; s,/,\\,g; s,.*,Delete "$INSTDIR\\&",'
    find . -mindepth 1 -depth -type d | sed 's,^\./,,; s,/,\\,g; s,.*,RMDir "$INSTDIR\\&",'
}
