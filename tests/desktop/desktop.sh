#!/bin/sh
# Runs a command on a real X server and session bus with a home of its own. usage: desktop.sh COMMAND [ARGUMENT...]
# Needs: xvfb, xauth, dbus.
set -eu

HOME=$(mktemp -d)
export HOME
trap 'rm -rf "$HOME"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -m 700 "$HOME/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

# Each run begins at another display number: a server that is still on its way out would take the socket of its
# successor along.
status=0
XDG_RUNTIME_DIR="$HOME/run" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    xvfb-run -n $((100 + $$ % 30000)) -a -s "-screen 0 1280x1024x24" dbus-run-session -- "$@" || status=$?
exit "$status"
