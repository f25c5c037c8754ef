# The package for Debian and Ubuntu.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Linked libraries are found by dpkg-shlibdeps; these are loaded at run time: the driver of the store, the keychain.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0")
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-core | fonts-dejavu-core"
    "gnome-keyring | kwalletmanager | keepassxc"
    qt6-translations-l10n
    qt6-wayland)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, libqt6sql6-psql")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
