# The packages for Linux; sourced by "./dev package", whose functions it uses.
# shellcheck shell=bash disable=SC2154
linux_package_tools=(dpkg-dev fakeroot lintian rpm squashfs-tools patchelf binutils file shared-mime-info
    desktop-file-utils appstream
    flatpak-builder xz-utils python3)

# A result that is as it was in another folder, on another day: see packaging/linux/reproducible.sh.
make_reproducible() {
    local day
    day=$(sed -n 's/^set(RFI_RELEASE_DATE \(.*\))$/\1/p' "$root/packaging/common.cmake")
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date -u -d "$day" +%s)}
    export SOURCE_DATE_EPOCH
}

# usage: linux_cpack GENERATOR SUFFIX: what cpack makes of the release build goes to the packages. Folders are open to all
# whatever the umask of who builds is: the permissions that CPack knows for them go through it too.
linux_cpack() {
    (umask 022 && cd "$release" && cpack -G "$1" -B "$release/cpack" >/dev/null)
    file=$packages/$(basename "$release/cpack"/*."$2")
    mv "$release/cpack"/*."$2" "$file"
    rm -r "$release/cpack"
}

linux_deb() {
    local checks=() file
    linux_cpack DEB deb
    package_check lintian sh "$root/tests/packaging/lintian.sh" "$file"
    package_check hardening python3 "$root/tests/packaging/hardening.py" --fortify --without "$root" \
        "$release"/bin/rfi-desk{,-cli}
    # It calls none of libc's functions that have a checked form.
    package_check "hardened helper" python3 "$root/tests/packaging/hardening.py" --without "$root" \
        "$release"/bin/rfi-desk-pages
    package_row "$file" 8 "$(joined "${checks[@]}")"
}

linux_rpm() {
    local checks=() file
    linux_cpack RPM rpm
    package_check digests rpm --checksig "$file"
    package_row "$file" 8 "$(joined "${checks[@]}")"
}

linux_appimage() {
    local checks=() file=$packages/rfi-desk-$version-x86_64.AppImage
    "$root/packaging/linux/appimage.sh" "$release" "$file"
    package_check "command line" "$file" --appimage-extract-and-run --cli providers
    package_check tour env QT_QPA_PLATFORM=offscreen "$file" --appimage-extract-and-run --tour
    package_row "$file" 60 "$(joined "${checks[@]}")"
}

# There is no runtime to build it with where Flathub cannot be reached; the manifest is what can be checked.
linux_flatpak() {
    local checks=() manifest=$root/packaging/linux/io.github.rfidesk.RfiDesk.yaml
    package_check "is understood" env -C "$release" flatpak-builder --show-manifest "$manifest"
    package_row "$manifest" 1 "$(joined "${checks[@]}"), not built"
}

# What all of them are made of: a library that no package accounts for ends it. The plugins are those that Qt loads by itself.
linux_sbom() {
    local checks=() file=$packages/rfi-desk-$version.cdx.json plugins
    plugins=$(qtpaths6 --plugin-dir)
    "$root/packaging/sbom.py" --version "$version" "$release"/bin/rfi-desk{,-cli,-pages} \
        "$plugins"/{platforms/libqxcb,sqldrivers/libqsqlite,tls/libqopensslbackend}.so >"$file"
    package_check "can be read" python3 -m json.tool "$file"
    package_row "$file" 1 "$(joined "${checks[@]}")"
}

package_linux() {
    local release=$root/build/release packages=$root/build/packages version
    install_packages "${build_packages[@]}" "${linux_package_tools[@]}"
    prepare_environment
    make_reproducible
    build release
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$release/CMakeCache.txt")
    mkdir -p "$packages"
    rm -f "$packages"/*.{deb,rpm,AppImage,cdx.json}
    linux_deb
    linux_rpm
    linux_appimage
    linux_flatpak
    linux_sbom
    say "the packages are in $packages; packaging/linux/try.sh installs them in clean systems"
}
