# "./dev package macos": the disk image, on a Mac with Qt from its installer or from Homebrew. Sourced by dev. With the
# keys of a developer in the environment it is signed and notarised: RFI_SIGN_IDENTITY, RFI_NOTARY_APPLE_ID,
# RFI_NOTARY_TEAM, RFI_NOTARY_PASSWORD (a password for this app only). Never tried by hand.
# shellcheck shell=bash
: "${root:?}"

notarise() {
    xcrun notarytool submit "$1" --wait --apple-id "$RFI_NOTARY_APPLE_ID" --team-id "$RFI_NOTARY_TEAM" \
        --password "$RFI_NOTARY_PASSWORD" && xcrun stapler staple "$1"
}

package_macos() {
    cmake --preset release -S "$root" -DCMAKE_OSX_ARCHITECTURES="${RFI_MAC_ARCHITECTURES:-arm64;x86_64}"
    cmake --build "$root/build/release"
    cpack --config "$root/build/release/CPackConfig.cmake" -B "$root/build/packages"
    local image checks=("bundle verified by codesign")
    image=$(find "$root/build/packages" -name '*.dmg' | head -n 1)
    if [ -n "${RFI_NOTARY_PASSWORD:-}" ]; then
        codesign --force --timestamp --sign "$RFI_SIGN_IDENTITY" "$image"
        package_check "notarised" notarise "$image"
    fi
    package_row "$image" 60 "${checks[*]}"
}
