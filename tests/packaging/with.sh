#!/bin/sh
# Runs a check, or says which tool it lacks. usage: with.sh TOOL COMMAND...
tool=$1
shift
command -v "$tool" >/dev/null || { echo "skipped: there is no $tool here" && exit 77; }
exec "$@"
