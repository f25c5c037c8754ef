#!/usr/bin/env bash
# The Windows packages on Windows itself (Git's bash, Visual Studio, vcpkg in VCPKG_ROOT, NSIS, WiX 3): what people get.
# Built by the release workflow; never tried by hand. Signs with RFI_SIGN_PFX and RFI_SIGN_PASSWORD when they are there.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build="$root/build/windows"
version=$(sed -n 's/^project(RfiDesk VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
publisher="The RFI Desk authors"
name="$root/build/packages/rfi-desk-$version-windows-x64"

sign() {
    [ -n "${RFI_SIGN_PFX:-}" ] || return 0
    signtool sign //fd SHA256 //td SHA256 //tr http://timestamp.digicert.com //f "$RFI_SIGN_PFX" \
        //p "$RFI_SIGN_PASSWORD" "$@"
}

mkdir -p "$root/build/packages"
cmake -S "$root" -B "$build/program" -G "Visual Studio 17 2022" -A x64 \
    -DCMAKE_TOOLCHAIN_FILE="$VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake" -DVCPKG_TARGET_TRIPLET=x64-windows-release \
    -DVCPKG_MANIFEST_DIR="$root/packaging/windows" -DRFI_BUILD_TESTS="${RFI_WINDOWS_TESTS:-OFF}"
cmake --build "$build/program" --config Release
if [ "${RFI_WINDOWS_TESTS:-OFF}" = ON ]; then
    ctest --test-dir "$build/program" --build-config Release --output-on-failure
fi

staged="$build/staged"
rm -rf "$staged"
cmake --install "$build/program" --config Release --prefix "$staged/files"
cp "$root/packaging/windows/rfi-desk.ico" "$root/packaging/windows/installer.wxs" "$staged/"
sign "$staged/files/rfi-desk.exe" "$staged/files/rfi-desk-cli.exe"
"$root/packaging/windows/removal.sh" "$staged/files" >"$staged/remove.nsh"

(cd "$staged/files" && 7z a -mx=9 "$name.zip" .)
makensis -DVERSION="$version" -DPUBLISHER="$publisher" -DFILES="$(cygpath -w "$staged/files")" \
    -DOUTPUT="$(cygpath -w "$name.exe")" -DSIZE="$(du -sk "$staged/files" | cut -f1)" \
    "$root/packaging/windows/installer.nsi"
(
    cd "$staged"
    heat dir files -nologo -cg Files -dr INSTALLDIR -var var.Files -gg -srd -sfrag -sreg -out files.wxs
    candle -nologo -arch x64 -dVersion="$version" -dPublisher="$publisher" -dFiles=files installer.wxs files.wxs
    light -nologo -out "$name.msi" installer.wixobj files.wixobj
)
sign "$name.exe" "$name.msi"
