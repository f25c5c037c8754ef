#!/bin/sh
# Runs a command on a real X server and session bus with a home of its own. usage: desktop.sh COMMAND [ARGUMENT...]
# Needs: xvfb, dbus.
set -eu

HOME=$(mktemp -d)
export HOME
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$HOME"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -m 700 "$HOME/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XAUTHORITY

# The server picks a free display by itself and tells its number when it takes clients.
mkfifo "$HOME/display"
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -noreset 3>"$HOME/display" 2>"$HOME/server" &
server=$!
read -r number <"$HOME/display"

status=0
DISPLAY=":$number" XDG_RUNTIME_DIR="$HOME/run" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    dbus-run-session -- "$@" || status=$?
exit "$status"
