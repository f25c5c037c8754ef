# "./dev package macos": the disk image, on a Mac with what macos/prepare.sh installs, for the kind of processor that the
# libraries there are for. Sourced by dev. With the keys of a developer in the environment it is signed and notarised:
# RFI_SIGN_IDENTITY, RFI_SIGN_P12 (the file of the certificate and its key, in base64, where no keychain has it yet) and
# RFI_SIGN_P12_PASSWORD; RFI_NOTARY_APPLE_ID, RFI_NOTARY_TEAM and RFI_NOTARY_PASSWORD (a password for this app only). Never
# tried by hand.
# shellcheck shell=bash
: "${root:?}"

notarise() {
    xcrun notarytool submit "$1" --wait --apple-id "$RFI_NOTARY_APPLE_ID" --team-id "$RFI_NOTARY_TEAM" \
        --password "$RFI_NOTARY_PASSWORD" && xcrun stapler staple "$1"
}

# Into a keychain of its own, which codesign may use without asking.
import_certificate() {
    local keychain=$root/build/signing.keychain-db file=$root/build/signing.p12 password
    password=$(openssl rand -hex 16)
    base64 --decode <<<"$RFI_SIGN_P12" >"$file"
    security create-keychain -p "$password" "$keychain"
    security set-keychain-settings -lut 21600 "$keychain"
    security unlock-keychain -p "$password" "$keychain"
    security import "$file" -k "$keychain" -P "$RFI_SIGN_P12_PASSWORD" -T /usr/bin/codesign
    rm "$file"
    security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain-db
}

package_macos() {
    local release=$root/build/release packages=$root/build/packages image checks=("bundle verified by codesign")
    [ -z "${RFI_SIGN_P12:-}" ] || import_certificate
    cmake --preset release -S "$root" -DCMAKE_OSX_ARCHITECTURES="${RFI_MAC_ARCHITECTURES:-$(uname -m)}"
    cmake --build "$release"
    cmake --install "$release" --prefix "$release/staged"
    package_check tour "$release/staged/RFI Desk.app/Contents/MacOS/RFI Desk" --tour
    cpack --config "$release/CPackConfig.cmake" -B "$release/cpack"
    mkdir -p "$packages"
    image=$packages/$(basename "$release/cpack"/*.dmg)
    mv "$release/cpack"/*.dmg "$image"
    rm -r "$release/cpack"
    if [ -n "${RFI_NOTARY_PASSWORD:-}" ]; then
        codesign --force --timestamp --sign "$RFI_SIGN_IDENTITY" "$image"
        package_check "notarised" notarise "$image"
    fi
    package_row "$image" 60 "$(joined "${checks[@]}")"
}
