# "./dev package windows": cross-built on Linux with mingw-w64 and Qt from Debian's sources; sourced by dev. Such a build
# has no keychain (QtKeychain has no source in Debian's archive that can be fetched): secrets last for one session. It
# shows that the program and its installers work; what people get is built on Windows by the release workflow.
# shellcheck shell=bash
: "${root:?}"

windows_packages=(g++-mingw-w64-x86-64-posix libz-mingw-w64-dev tclsh dpkg-dev autoconf automake libtool make cmake
    ninja-build ccache pkg-config qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    librsvg2-bin nsis wixl zip binutils python3 python3-pefile wine64 wine fonts-wine fonts-liberation xvfb xauth procps)
windows_scripts="$root/packaging/windows"
windows_work="$root/build/windows"
windows_prefix="$windows_work/libraries"

build_windows_program() (
    set -e
    export RFI_WINDOWS_PREFIX="$windows_prefix"
    export PKG_CONFIG_LIBDIR="$windows_prefix/lib/pkgconfig:$windows_prefix/share/pkgconfig"
    cmake -G Ninja -S "$root" -B "$windows_work/program" \
        -DCMAKE_TOOLCHAIN_FILE="$windows_work/qt/lib/cmake/Qt6/qt.toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CROSSCOMPILING_EMULATOR="$windows_scripts/wine.sh" \
        -DRFI_KEYCHAIN=OFF -DRFI_BUILD_TESTS="${RFI_WINDOWS_TESTS:-ON}" \
        -DQt6LinguistTools_DIR="/usr/lib/$(uname -m)-linux-gnu/cmake/Qt6LinguistTools"
    cmake --build "$windows_work/program"
)

# usage: stage_windows_files STAGED: the folder that all three are made from
stage_windows_files() (
    set -e
    rm -rf "$1" && mkdir -p "$1"
    cmake --install "$windows_work/program" --prefix "$1/files" --strip >/dev/null
    cp "$windows_scripts/rfi-desk.ico" "$windows_scripts/installer.wxs" "$1/"
)

# usage: make_windows_installers STAGED VERSION NAME: NAME.exe and NAME.msi
make_windows_installers() (
    set -e
    local publisher="The RFI Desk authors"
    cd "$1"
    "$windows_scripts/removal.sh" files >remove.nsh
    # A program for 64 bits, because wine64 alone starts no other.
    makensis -V2 -DTARGET=amd64-unicode -DVERSION="$2" -DPUBLISHER="$publisher" -DFILES="$1/files" -DOUTPUT="$3.exe" \
        -DSIZE="$(du -sk files | cut -f1)" "$windows_scripts/installer.nsi"
    find files -type f | sort | wixl-heat --prefix files/ --component-group Files --directory-ref INSTALLDIR \
        --var var.Files --win64 >files.wxs
    wixl --arch x64 -D Win64=yes -D Version="$2" -D Publisher="$publisher" -D Files=files --output "$3.msi" \
        installer.wxs files.wxs
)

# An earlier version with a file that this one has no more.
make_older_windows_installers() (
    set -e
    local older="$windows_work/older-staged"
    rm -rf "$older" && cp -r "$staged" "$older"
    echo older >"$older/files/older.txt"
    make_windows_installers "$older" 0.0.1 "$windows_work/older"
)

windows_sbom() {
    local files
    mapfile -t files < <(find "$staged/files" -name '*.exe' -o -name '*.dll' | sort)
    "$root/packaging/sbom.py" --version "$version" --windows "$windows_scripts/owners.json" "${files[@]}"
}

# The tests of what has no window, each in wine.
run_windows_tests() (
    set -e
    local gcc
    gcc=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-libgcc-file-name)")
    export RFI_WINE_FOLDER="$windows_work/wine/tests" RFI_WINE_LIBRARIES
    RFI_WINE_LIBRARIES="Z:$windows_work/qt/bin;Z:$windows_prefix/bin;Z:$gcc;Z:/usr/x86_64-w64-mingw32/lib"
    rm -rf "$RFI_WINE_FOLDER" && mkdir -p "$RFI_WINE_FOLDER"
    # shellcheck disable=SC2016 # the inner shell expands it
    xvfb-run -a sh -c '"$1" wineboot --init && ctest --test-dir "$2" --output-on-failure -j "$3"' sh \
        "$windows_scripts/wine.sh" "$windows_work/program" "$(nproc)"
)

# usage: look_at_windows_files FOLDER: wine has a file for each library that Windows brings.
look_at_windows_files() {
    local system
    system=$(dirname "$(find /usr/lib -path '*/x86_64-windows/kernel32.dll')")
    /usr/bin/python3 "$root/tests/packaging/windowsfiles.py" --version "$version" --system "$system" --without "$root" "$1"
}

# usage: try_windows all|one|msi SUFFIX
try_windows() {
    xvfb-run -a -s "-screen 0 1600x1000x24" "$windows_scripts/try.sh" "$1" "$windows_work/older.$2" "$name.$2" \
        "$version" "$windows_work/wine/$1"
}

package_windows() {
    local version name checks staged="$windows_work/staged"
    install_packages "${windows_packages[@]}"
    prepare_environment
    mkdir -p "$windows_work" "$root/build/packages"
    # shellcheck source=packaging/windows/libraries.sh
    source "$windows_scripts/libraries.sh"
    build_windows_libraries
    build_windows_program
    stage_windows_files "$staged"
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$windows_work/program/CMakeCache.txt")
    name="$root/build/packages/rfi-desk-$version-windows-x64"
    rm -f "$name".*
    (cd "$staged/files" && zip -q -9 -X -r "$name.zip" .)
    make_windows_installers "$staged" "$version" "$name"
    make_older_windows_installers

    checks=()
    package_check "manifest, version, protection" look_at_windows_files "$staged/files"
    [ "${RFI_WINDOWS_TESTS:-ON}" != ON ] || package_check "tests" run_windows_tests
    package_row "$name.zip" 25 "$(joined "${checks[@]}")"
    checks=()
    package_check "installed, upgraded, toured, removed for all users" try_windows all exe
    package_check "for one" try_windows one exe
    package_row "$name.exe" 25 "$(joined "${checks[@]}")"
    checks=()
    package_check "installed, upgraded, toured, removed" try_windows msi msi
    package_row "$name.msi" 25 "$(joined "${checks[@]}")"
    checks=()
    windows_sbom >"$name.cdx.json"
    package_check "can be read" python3 -m json.tool "$name.cdx.json"
    package_row "$name.cdx.json" 1 "$(joined "${checks[@]}")"
    "$root/packaging/checksums.sh" "$root/build/packages"
}
