# "./dev package windows": cross-built on Linux with mingw-w64 and Qt from Debian's sources; sourced by dev. Such a build
# has no keychain (QtKeychain has no source in Debian's archive that can be fetched): secrets last for one session. It
# shows that the program and its installers work; what people get is built on Windows by the release workflow.
# shellcheck shell=bash
: "${root:?}"

windows_packages=(g++-mingw-w64-x86-64-posix libz-mingw-w64-dev tclsh dpkg-dev autoconf automake libtool make cmake
    ninja-build ccache pkg-config qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    librsvg2-bin nsis wixl zip binutils wine64 wine xvfb xauth)
windows_scripts="$root/packaging/windows"
windows_work="$root/build/windows"
windows_prefix="$windows_work/libraries"

build_windows_program() (
    set -e
    export RFI_WINDOWS_PREFIX="$windows_prefix"
    export PKG_CONFIG_LIBDIR="$windows_prefix/lib/pkgconfig:$windows_prefix/share/pkgconfig"
    cmake -G Ninja -S "$root" -B "$windows_work/program" \
        -DCMAKE_TOOLCHAIN_FILE="$windows_work/qt/lib/cmake/Qt6/qt.toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DRFI_KEYCHAIN=OFF -DRFI_BUILD_TESTS="${RFI_WINDOWS_TESTS:-OFF}" \
        -DQt6LinguistTools_DIR="/usr/lib/$(uname -m)-linux-gnu/cmake/Qt6LinguistTools"
    cmake --build "$windows_work/program"
)

# The folder that all three are made from.
stage_windows_files() (
    set -e
    local staged="$windows_work/staged"
    rm -rf "$staged" && mkdir -p "$staged"
    cmake --install "$windows_work/program" --prefix "$staged/files" --strip
    cp "$windows_scripts/rfi-desk.ico" "$windows_scripts/installer.wxs" "$staged/"
    "$windows_scripts/removal.sh" "$staged/files" >"$staged/remove.nsh"
)

package_windows() {
    install_packages "${windows_packages[@]}"
    mkdir -p "$windows_work" "$root/build/packages"
    # shellcheck source=packaging/windows/libraries.sh
    source "$windows_scripts/libraries.sh"
    build_windows_libraries
    build_windows_program
    stage_windows_files

    local version publisher name staged="$windows_work/staged" checks=()
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$windows_work/program/CMakeCache.txt")
    publisher="The RFI Desk authors"
    name="$root/build/packages/rfi-desk-$version-windows-x64"
    rm -f "$name".*

    (cd "$staged/files" && zip -q -9 -X -r "$name.zip" .)
    package_row "$name.zip" 25 "not run"
    makensis -V2 -DVERSION="$version" -DPUBLISHER="$publisher" -DFILES="$staged/files" -DOUTPUT="$name.exe" \
        -DSIZE="$(du -sk "$staged/files" | cut -f1)" "$windows_scripts/installer.nsi"
    (
        cd "$staged"
        find files -type f | sort | wixl-heat --prefix files/ --component-group Files --directory-ref INSTALLDIR \
            --var var.Files --win64 >files.wxs
        wixl --arch x64 -D Version="$version" -D Publisher="$publisher" -D Files=files --output "$name.msi" \
            installer.wxs files.wxs
    )
    # shellcheck source=packaging/windows/try.sh
    source "$windows_scripts/try.sh"
    checks=()
    package_check "installed, toured and removed under wine" try_windows_installer "$name.exe"
    package_row "$name.exe" 25 "${checks[*]}"
    checks=()
    package_check "installed, toured and removed under wine" try_windows_msi "$name.msi"
    package_row "$name.msi" 25 "${checks[*]}"
}
