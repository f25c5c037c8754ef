# Installs, runs and removes the Windows packages under wine, in a prefix and an X server of their own; sourced by
# ../windows.sh. Wine is not Windows: this shows that nothing is missing, not how it looks there.
# shellcheck shell=bash
: "${windows_work:?}"

# usage: in_wine COMMAND...: its files are under $windows_work/wine/prefix/drive_c
in_wine() (
    mkdir -p "$windows_work/wine"
    export HOME="$windows_work/wine" WINEPREFIX="$windows_work/wine/prefix" WINEARCH=win64 WINEDEBUG=-all
    export WINEDLLOVERRIDES="mscoree,mshtml="
    xvfb-run -a -s "-screen 0 1400x900x24" timeout 300 /usr/lib/wine/wine64 "$@"
)

end_wine() {
    WINEPREFIX="$windows_work/wine/prefix" timeout 60 /usr/lib/wine/wineserver64 -k 2>/dev/null || true
}

# What an installed program has to do: tell its descriptions, and answer a training request in the real window.
run_installed() (
    set -e
    local folder=$1 disk="$windows_work/wine/prefix/drive_c" shots="$windows_work/shots"
    in_wine "$folder/rfi-desk-cli.exe" providers --json | grep -q '"providers"'
    rm -rf "$disk/shots" "$shots"
    in_wine "$folder/rfi-desk.exe" -platform windows --tour --shots 'C:\shots' >"$windows_work/tour.txt"
    [ "$(find "$disk/shots" -name '*.png' | wc -l)" -gt 3 ]
    cp -r "$disk/shots" "$shots"
)

# Nothing of the program may be left: no file, no link, no key of the registry.
expect_removed() {
    local left disk="$windows_work/wine/prefix/drive_c"
    # An uninstaller goes on in a copy of itself, because it cannot remove the file that it runs from.
    # shellcheck disable=SC2016 # the inner shell expands it
    timeout 30 sh -c 'while [ -e "$1" ]; do sleep 0.2; done' sh "$disk/Program Files/RFI Desk"
    left=$(find "$disk" \( -iname 'rfi-desk*' -o -iname 'RFI Desk*' \) -not -path '*/AppData/*' -not -path '*/shots*')
    [ -z "$left" ] || { printf 'left behind: %s\n' "$left"; return 1; }
    ! in_wine reg query 'HKLM\Software\RfiDesk' 2>/dev/null | grep -q RfiDesk
}

try_windows_installer() {
    rm -rf "$windows_work/wine"
    in_wine wineboot --init && in_wine "$1" /S &&
        run_installed 'C:\Program Files\RFI Desk' && in_wine 'C:\Program Files\RFI Desk\Uninstall.exe' /S &&
        expect_removed
    local result=$?
    end_wine
    return $result
}

try_windows_msi() {
    rm -rf "$windows_work/wine"
    in_wine wineboot --init && in_wine msiexec /i "Z:$1" /qn &&
        run_installed 'C:\Program Files\RFI Desk' && in_wine msiexec /x "Z:$1" /qn &&
        expect_removed
    local result=$?
    end_wine
    return $result
}
