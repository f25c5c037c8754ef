#!/usr/bin/env bash
# Installs, runs, upgrades and removes the packages in clean Debian systems. Needs root, debootstrap and rpm.
# usage: try.sh PACKAGES WORK_FOLDER [deb] [appimage]    (the clean system is made once and kept in WORK_FOLDER/base)
# shellcheck disable=SC2016 # what stands in single quotes is read by another shell
set -euo pipefail
packages=$(readlink -f "$1")
mkdir -p "$2"
work=$(readlink -f "$2")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
home=/var/lib/officer
samples=$here/../../resources/training
say() { printf 'try: %s\n' "$*"; }
fail() { say "FAILED: $*" && exit 1; }

clean_up() {
    mountpoint -q "${root:-/nowhere}/proc" && umount "$root/proc"
    [ -z "${root:-}" ] || rm -rf --one-file-system "$root"
    root=""
}
trap clean_up EXIT

# usage: new_system NAME PACKAGE...
new_system() {
    clean_up
    root=$work/$1
    [ -d "$work/base" ] || debootstrap --variant=minbase bookworm "$work/base" >"$work/debootstrap.log"
    cp -a "$work/base" "$root"
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    cp -a /etc/apt/sources.list.d/. "$root/etc/apt/sources.list.d/"
    rm -f "$root/etc/apt/sources.list"
    grep -lE '^Acquire' /etc/apt/apt.conf.d/* | xargs -r cp -t "$root/etc/apt/apt.conf.d/"
    mount -t proc proc "$root/proc"
    inside apt-get -qq update
    install_inside "${@:2}"
    inside useradd --create-home --home-dir $home --uid 4711 officer
    install -d -m 700 -o 4711 -g 4711 "$root/run/user/4711"
}

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

install_inside() {
    inside apt-get -qq install -y --no-install-recommends "$@" >"$work/apt.log" 2>&1 || { cat "$work/apt.log" && return 1; }
}

officer() {
    chroot --userspec=officer:officer "$root" env -i -C $home PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
        HOME=$home XDG_RUNTIME_DIR=/run/user/4711 QT_QPA_PLATFORM="${platform:-offscreen}" DISPLAY="${display:-}" "$@"
}

# usage: runs WORDS COMMAND...: a command line that lists the providers, and a window that answers a request.
both_run() {
    local output
    output=$(officer "${cli[@]}" providers 2>>"$work/programs.log") || fail "the command line does not start"
    grep -q '^manis' <<<"$output" || fail "the command line knows no provider"
    output=$(officer "${window[@]}" --tour 2>>"$work/programs.log") || fail "the tour did not end well: $output"
    grep -q ': accepted$' <<<"$output" || fail "the tour answered nothing: $output"
    say "both programs run: $1"
}

older() {
    rm -rf "$work/older"
    dpkg-deb --raw-extract "$1" "$work/older"
    sed -i 's/^Version: .*/Version: 0.0.9/' "$work/older/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip -z1 --build "$work/older" "$root/srv/older.deb" >/dev/null
    rm -rf "$work/older"
}

# A store of the window, with its key in a real keyring; the second argument is what to do there.
with_keyring() {
    officer dbus-run-session -- sh -c '
        mkdir -p ~/.local/share/keyrings
        eval "$(printf test | gnome-keyring-daemon --unlock --components=secrets)"
        eval "$1"' sh "$1" 2>>"$work/keyring.log"
}

make_store() {
    cp "$samples/manis/ivy-testwell.json" "$root$home/request.json"
    # The store is there when its log can be read.
    with_keyring 'rfi-desk request.json & window=$!
        for try in $(seq 600); do rfi-desk-cli log verify >/dev/null 2>&1 && break; sleep 0.1; done
        kill -TERM $window; wait $window'
    entries=$(with_keyring 'rfi-desk-cli log verify' | grep -oE '^[0-9]+ entries') || fail "no store was made"
    say "the older version made a store, its log has $entries"
}

store_is_kept() {
    local found
    found=$(with_keyring 'rfi-desk-cli log verify' | grep -oE '^[0-9]+ entries') || fail "the store cannot be read: $1"
    [ "$found" = "$entries" ] || fail "the log had $entries and has $found: $1"
    say "the store is kept: $1"
}

nothing_is_left() {
    local found
    found=$(find "$root" -xdev \( -path "$root/proc" -o -path "$root$home" -o -path "$root/var/log" \
        -o -path "$root/var/cache/apt" -o -path "$root/srv" \) -prune -o \
        \( -iname '*rfi-desk*' -o -iname '*rfidesk*' \) -print)
    [ -z "$found" ] || fail "$1 left $found"
    say "$1 left nothing"
}

try_deb() {
    local deb cli=(rfi-desk-cli) window=(rfi-desk) entries
    deb=$(echo "$packages"/*.deb)
    new_system deb dbus gnome-keyring fonts-dejavu-core
    older "$deb"
    cp "$deb" "$root/srv/newer.deb"
    install_inside /srv/older.deb
    make_store
    install_inside /srv/newer.deb
    [ "$(inside dpkg-query -W -f='${Version}' rfi-desk)" != 0.0.9 ] || fail "it was not upgraded"
    both_run "DEB, upgraded from 0.0.9"
    store_is_kept "after the upgrade"
    [ -z "$(inside dpkg --verify rfi-desk)" ] || fail "installed files differ from those of the package"
    inside apt-get -qq purge -y rfi-desk >"$work/apt.log" 2>&1
    nothing_is_left "removing the DEB"
    [ -f "$root$home/.local/share/rfi-desk/store.db" ] || fail "the store went with the package"
    say "the store is still there after removal"
    try_rpm
}

# In the system of the DEB, whose libraries are still there: a Fedora cannot be had everywhere.
try_rpm() {
    local rpm cli=(rfi-desk-cli) window=(rfi-desk)
    rpm=$(echo "$packages"/*.rpm)
    rpm --root "$root" --install --nodeps --ignoreos "$rpm"
    both_run "RPM, unpacked in Debian"
    rpm --root "$root" --erase --nodeps rfi-desk
    rm -rf "$root/var/lib/rpm" "$root/root/.rpmdb"
    nothing_is_left "removing the RPM"
}

# The server tells its number when it is ready; it is reached by an abstract name, which no folder hides.
with_server() {
    local server display platform=xcb
    rm -f "$work/display"
    mkfifo "$work/display"
    Xvfb -displayfd 5 -ac -nolisten tcp 5>"$work/display" >/dev/null 2>&1 &
    server=$!
    read -r display <"$work/display"
    display=:$display
    "$@"
    kill "$server"
}

try_appimage() {
    local image=/usr/local/bin/RFI_Desk.AppImage cli window
    new_system plain libgl1 libegl1 libopengl0 libx11-6 libx11-xcb1 libfontconfig1 libfreetype6 libglib2.0-0 \
        libharfbuzz0b fonts-dejavu-core
    [ -z "$(find "$root/usr/lib" -name 'libQt6*')" ] || fail "there is a Qt in this system"
    install -m 755 "$packages"/*.AppImage "$root$image"
    cli=("$image" --appimage-extract-and-run --cli)
    window=("$image" --appimage-extract-and-run)
    both_run "AppImage, in a system without Qt"
    if command -v Xvfb >/dev/null; then
        with_server both_run "AppImage, the same on an X server"
    fi
}

shift 2
[ $# -gt 0 ] || set -- deb appimage
for what; do "try_$what"; done
