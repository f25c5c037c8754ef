#!/usr/bin/env bash
# usage: try.sh all|one|msi OLDER FILE VERSION FOLDER: installs OLDER silently under wine, uses the program, installs FILE
# over it, looks at what Windows would show of it, takes the tour in the real window (its pictures go to FOLDER/shots) and
# removes it again. `all` and `one` are the installer for everybody and for one person. Wants an X server of its own.
# Wine is not Windows: this shows that nothing is missing, not how it looks there.
set -euo pipefail
kind=$1 older=$2 file=$3 version=$4 folder=$5
export HOME="$folder" WINEPREFIX="$folder/prefix" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe="
disk="$WINEPREFIX/drive_c"
user="users/$(id -un)"
data="$disk/$user/AppData/Local/rfi-desk"
root=HKLM
place="Program Files/RFI Desk"
menu="ProgramData/Microsoft/Windows/Start Menu"
if [ "$kind" = one ]; then
    root=HKCU
    place="$user/AppData/Local/Programs/RFI Desk"
    menu="$user/AppData/Roaming/Microsoft/Windows/Start Menu"
fi
# Windows takes the start menu of all users for it, wine the one of whoever installs.
[ "$kind" != msi ] || menu="$user/AppData/Roaming/Microsoft/Windows/Start Menu"
program="C:\\${place//\//\\}"

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

wine() { timeout 900 /usr/lib/wine/wine64 "$@" | tr -d '\r'; }
stop_wine() { timeout 60 /usr/lib/wine/wineserver64 "$@" || true; }

# usage: until_so COMMAND...: waits for what another process does.
until_so() {
    local end=$((SECONDS + 60))
    until "$@"; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.2
    done
}

install_it() {
    case $kind in
        all) wine "Z:$1" /S /AllUsers ;;
        one) wine "Z:$1" /S /CurrentUser ;;
        msi) wine msiexec /i "Z:$1" /qn ;;
    esac
}

remove_it() {
    case $kind in
        all) wine "$program\\Uninstall.exe" /AllUsers /S ;;
        one) wine "$program\\Uninstall.exe" /CurrentUser /S ;;
        msi) wine msiexec /x "Z:$file" /qn ;;
    esac
    # An uninstaller goes on in a copy of itself, because it cannot remove the file that it runs from.
    until_so test ! -e "$disk/$place" || fail "the folder of the program is still there"
}

# Leaves something of the user's own: the window keeps its place when it is closed.
# It is asked to close until it has, as there may be no window yet that could be asked.
is_closed() {
    wine taskkill /im rfi-desk.exe >/dev/null 2>&1 || true
    [ -e "$data/window.ini" ]
}
use_it() {
    wine "$program\\rfi-desk.exe" -platform windows &
    until_so test -e "$data/desk.lock" || fail "the program does not start"
    until_so is_closed || fail "the window does not close"
    wait $!
}

# usage: told KEY NAME: what the registry says there, "" for the value without a name.
told() {
    local name=(/v "$2")
    [ -n "$2" ] || name=(/ve)
    wine reg query "$root\\$1" "${name[@]}" | sed -n 's/^ .* REG_[A-Z]* *//p'
}

expect() { [ "$2" = "$3" ] || fail "$1 is \"$2\", not \"$3\""; }

look_at_it() {
    local list='Software\Microsoft\Windows\CurrentVersion\Uninstall' entry
    entry=$(wine reg query "$root\\$list" /s | awk '/^HKEY/ { key = $0 } /DisplayName .*RFI Desk$/ { print key }')
    expect "what is in the list of programs" "$(grep -c . <<<"$entry")" 1
    entry="$list\\${entry##*\\}"
    expect DisplayVersion "$(told "$entry" DisplayVersion)" "$version"
    expect Publisher "$(told "$entry" Publisher)" "The RFI Desk authors"
    # Windows counts the size of an MSI itself, wine never does.
    [ "$kind" = msi ] || [ "$(($(told "$entry" EstimatedSize)))" -gt 10000 ] || fail "the list of programs has no size"
    expect "what opens a file" "$(told 'Software\Classes\Applications\rfi-desk.exe\shell\open\command' '')" \
        "\"$program\\rfi-desk.exe\" \"%1\""
    expect "what is in the start menu" "$(cd "$disk" && find . -name 'RFI Desk.lnk')" "./$menu/Programs/RFI Desk.lnk"
}

take_the_tour() {
    wine "$program\\rfi-desk-cli.exe" providers --json | grep -q '"providers"' || fail "the command line does not run"
    wine "$program\\rfi-desk.exe" -platform windows --tour --shots 'C:\shots' >"$folder/tour.txt"
    [ "$(find "$disk/shots" -name '*.png' | wc -l)" -gt 10 ] || fail "the tour took no pictures"
    mv "$disk/shots" "$folder/shots"
}

# As the guide for administrators says; /D= comes last and without quotes.
install_elsewhere() {
    local mode=/AllUsers
    [ "$kind" != one ] || mode=/CurrentUser
    wine "Z:$file" /S "$mode" '/D=C:\elsewhere'
    [ -e "$disk/elsewhere/rfi-desk.exe" ] || fail "the installer does not take the folder that it is told"
    wine 'C:\elsewhere\Uninstall.exe' "$mode" /S
    until_so test ! -e "$disk/elsewhere" || fail "the folder that was told is still there"
}

# Without what msiexec keeps of a package, and what comes and goes.
files() { find "$disk" ! -path "$data*" ! -ipath '*/temp/*' ! -path '*/windows/Installer*' | sort; }
sums() { (cd "$data" && find . -type f -exec sha256sum {} + | sort); }

rm -rf "$folder"
mkdir -p "$folder"
trap 'stop_wine -k' EXIT
wine wineboot --init
wine winecfg /v win10
mkdir -p "$disk/$user/AppData/Local/Programs" # which Windows has
# Without Windows' own letters wine takes any, such as those with serifs.
for font in "Segoe UI" Tahoma "MS Shell Dlg" "MS Shell Dlg 2"; do
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "Liberation Sans" /f
done
files >"$folder/before"

# Before its first window Qt asks Direct3D which graphics card there is. Wine has Mesa draw for the answer, in threads of
# its own; a card without 3D is told at once.
wine reg add 'HKCU\Software\Wine\Direct3D' /v renderer /d no3d /f

install_it "$older"
use_it
sums >"$folder/data"
install_it "$file"
[ ! -e "$disk/$place/older.txt" ] || fail "a file of the older version is left"
sums | diff "$folder/data" - || fail "the upgrade has changed the data of the user"
look_at_it
take_the_tour
sums >"$folder/data"
remove_it
[ "$kind" = msi ] || install_elsewhere
stop_wine -w

sums | diff "$folder/data" - || fail "the removal has changed the data of the user"
files | diff "$folder/before" - || fail "files are left"
! grep -i 'rfi.\?desk' "$WINEPREFIX"/*.reg || fail "the registry still knows the program"
