#!/usr/bin/env bash
# The Windows packages on Windows itself (Git's bash, Visual Studio, vcpkg in VCPKG_ROOT, NSIS, WiX 3, Python): what people
# get. Built by the release workflow; never tried by hand. Signs with RFI_SIGN_PFX (the file of the certificate and its key,
# in base64) and RFI_SIGN_PASSWORD when they are there.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build="$root/build/windows"
installed="$build/program/vcpkg_installed"
triplet=x64-windows-release
version=$(sed -n 's/^project(RfiDesk VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
publisher="The RFI Desk authors"
name="$root/build/packages/rfi-desk-$version-windows-x64"
# Tools that came with Visual Studio or by their own installers, which need not be on the PATH.
tools="/c/Program Files (x86)"
kit=$(find "$tools/Windows Kits/10/bin" -path '*/x64/signtool.exe' -printf '%h\n' 2>/dev/null | sort -V | tail -n 1 || true)
PATH="$PATH:$tools/NSIS:${WIX:+$(cygpath "$WIX")/bin}:$kit"

sign() {
    [ -n "${RFI_SIGN_PFX:-}" ] || return 0
    local key
    key=$(mktemp)
    trap 'rm -f "$key"' RETURN
    base64 --decode <<<"$RFI_SIGN_PFX" >"$key"
    signtool sign //fd SHA256 //td SHA256 //tr http://timestamp.digicert.com //f "$(cygpath -w "$key")" \
        //p "$RFI_SIGN_PASSWORD" "$@"
}

mkdir -p "$root/build/packages"
# The pkg-config that comes with Perl, which many machines have, knows nothing of vcpkg.
cmake -S "$root" -B "$build/program" -G "Visual Studio 17 2022" -A x64 \
    -DCMAKE_TOOLCHAIN_FILE="$VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake" -DVCPKG_TARGET_TRIPLET=$triplet \
    -DVCPKG_HOST_TRIPLET=$triplet -DVCPKG_APPLOCAL_DEPS=OFF \
    -DVCPKG_MANIFEST_DIR="$root/packaging/windows" -DRFI_BUILD_TESTS="${RFI_WINDOWS_TESTS:-OFF}" \
    -DPKG_CONFIG_EXECUTABLE="$(cygpath -m "$installed/$triplet/tools/pkgconf/pkgconf.exe")"
cmake --build "$build/program" --config Release --parallel
if [ "${RFI_WINDOWS_TESTS:-OFF}" = ON ]; then
    PATH="$installed/$triplet/bin:$PATH" QT_PLUGIN_PATH="$(cygpath -w "$installed/$triplet/Qt6/plugins")" \
        ctest --test-dir "$build/program" --build-config Release --output-on-failure
fi

staged="$build/staged"
rm -rf "$staged"
cmake --install "$build/program" --config Release --prefix "$staged/files"
cp "$root/packaging/windows/rfi-desk.ico" "$root/packaging/windows/installer.wxs" "$staged/"
sign "$staged/files/rfi-desk.exe" "$staged/files/rfi-desk-cli.exe" "$staged/files/rfi-desk-pages.exe"
"$root/packaging/windows/removal.sh" "$staged/files" >"$staged/remove.nsh"
"$staged/files/rfi-desk-cli.exe" providers
"$staged/files/rfi-desk.exe" -platform offscreen --tour

rm -f "$name".*
(cd "$staged/files" && 7z a -mx=9 "$(cygpath -w "$name.zip")" .)
makensis -DVERSION="$version" -DPUBLISHER="$publisher" -DFILES="$(cygpath -w "$staged/files")" \
    -DOUTPUT="$(cygpath -w "$name.exe")" -DSIZE="$(du -sk "$staged/files" | cut -f1)" \
    "$(cygpath -w "$root/packaging/windows/installer.nsi")"
(
    cd "$staged"
    heat dir files -nologo -cg Files -dr INSTALLDIR -var var.Files -ag -srd -sfrag -sreg -out files.wxs
    candle -nologo -arch x64 -dVersion="$version" -dPublisher="$publisher" -dFiles=files installer.wxs files.wxs
    # The start menu of all users is meant, which these two checks take for the one of whoever installs.
    light -nologo -sice:ICE43 -sice:ICE57 -out "$(cygpath -w "$name.msi")" installer.wixobj files.wixobj
)
sign "$name.exe" "$name.msi"
mapfile -t files < <(find "$staged/files" -name '*.exe' -o -name '*.dll' | sort)
python "$root/packaging/sbom.py" --version "$version" --windows "$root/packaging/windows/native-owners.json" \
    --vcpkg "$installed" "${files[@]}" >"$name.cdx.json"
