#!/bin/sh
# Runs a program with a home of its own and the keyring that the first argument asks for:
#   unlocked  a private session bus with a real gnome-keyring-daemon, unlocked; its password is "test",
#             its process id stands in RFI_KEYRING_PID
#   bus       a private session bus on which nobody keeps secrets
#   none      no session bus
# Usage: keyring.sh unlocked|bus|none PROGRAM [ARGUMENT...]
# Needs: dbus, gnome-keyring, libsecret-1-0.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
mode=$1
shift

offers_secrets() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets | grep -q true
}

start_keyring() {
    printf test | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 &
    RFI_KEYRING_PID=$!
    export RFI_KEYRING_PID
    tries=200
    until offers_secrets; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { echo "keyring.sh: gnome-keyring-daemon does not answer" >&2; exit 1; }
        sleep 0.05
    done
}

if [ "$mode" = on-the-bus ]; then
    mode=$1
    shift
    [ "$mode" = bus ] || start_keyring
    status=0
    "$@" || status=$?
    [ "$mode" = bus ] || kill "$RFI_KEYRING_PID" 2>/dev/null || true
    exit "$status"
fi

HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
trap 'exit 1' HUP INT TERM
XDG_RUNTIME_DIR="$HOME/run"
XDG_DATA_HOME="$HOME/.local/share"
XDG_CONFIG_HOME="$HOME/.config"
XDG_CACHE_HOME="$HOME/.cache"
export HOME XDG_RUNTIME_DIR XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir -p "$XDG_DATA_HOME/keyrings"
# Without a display a prompt for the password fails at once instead of waiting for a person.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL

status=0
case $mode in
unlocked | bus) dbus-run-session --config-file="$here/bus.conf" -- sh "$here/keyring.sh" on-the-bus "$mode" "$@" || status=$? ;;
none) "$@" || status=$? ;;
*)
    echo "keyring.sh: unknown mode $mode" >&2
    status=1
    ;;
esac
exit "$status"
