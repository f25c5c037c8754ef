#!/usr/bin/env bash
# Makes one file that runs without installing and without Qt. usage: appimage.sh RELEASE_BUILD RESULT
# What every desktop has (glibc, GL, X11, fonts, glib) is not in it; see `base` below.
set -euo pipefail
build=$(readlink -f "$1")
result=$2
work=$build/appimage
dir=$work/AppDir
id=io.github.rfidesk.RfiDesk
libraries=$(qtpaths6 --query QT_INSTALL_LIBS)
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)

# The runtime is the part before the file system: it mounts what follows. No package brings it, but the sources of
# libappimage have it in their test data; the sum says that it is the one that was tried.
runtime_sum=86797e489e4b9a9ea5c92f89f7a07d79aca50190fa36c2c3b0d035da5262ee1a
runtime() {
    local sources=$work/sources image
    [ ! -f "$work/runtime" ] || return 0
    mkdir -p "$sources/parts" "$sources/lists/partial"
    find /etc/apt/sources.list.d -name '*.sources' -exec sed 's/^Types: deb$/Types: deb-src/' {} + \
        >"$sources/parts/own.sources"
    find /etc/apt -maxdepth 2 -name '*.list' -exec sed -n 's/^deb /deb-src /p' {} + >"$sources/parts/own.list"
    printf '%s "%s";\n' Dir::Etc::SourceList /dev/null Dir::Etc::SourceParts "$sources/parts" \
        Dir::State::Lists "$sources/lists" Dir::Cache::pkgcache "" Dir::Cache::srcpkgcache "" >"$sources/apt.conf"
    (cd "$sources" && export APT_CONFIG=$sources/apt.conf && apt-get -q update &&
        apt-get -q source --tar-only libappimage && tar -xzf libappimage_*.orig.tar.gz)
    image=$(echo "$sources"/libappimage-*/tests/data/Echo-x86_64.AppImage)
    head -c "$("$image" --appimage-offset)" "$image" >"$work/runtime.part"
    echo "$runtime_sum $work/runtime.part" | sha256sum --check --quiet
    mv "$work/runtime.part" "$work/runtime"
    rm -rf "$sources"
}

# Libraries that belong to the system: they have to fit its kernel, drivers, display server or settings.
base='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|anl|nss_.*|stdc\+\+|gcc_s)|lib(GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm)
|lib(X11|X11-xcb|xcb|Xau|Xdmcp)|lib(fontconfig|freetype|harfbuzz|expat|z|uuid|graphite2|brotli.*|png16|bsd|md)
|lib(glib|gobject|gio|gmodule|gthread)-2\.0|lib(mount|blkid|selinux|ffi|pcre2-8|com_err|gpg-error|p11-kit))\.so'
base=${base//$'\n'/}

needed_by() {
    ldd "$@" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u | while read -r library; do
        [[ $(basename "$library") =~ $base ]] || echo "$library"
    done
}

copy_programs() {
    rm -rf "$dir"
    DESTDIR=$dir cmake --install "$build" --prefix /usr --strip >/dev/null
    cp "$dir/usr/share/applications/$id.desktop" "$dir/usr/share/icons/hicolor/256x256/apps/$id.png" "$dir"
    ln -s "$id.png" "$dir/.DirIcon"
}

copy_qt() {
    local kind plugin
    for plugin in platforms/libq{xcb,offscreen,minimal}.so sqldrivers/libqsqlite.so tls/libqopensslbackend.so \
        imageformats/libq{jpeg,svg}.so iconengines/libqsvgicon.so xcbglintegrations/libqxcb-{egl,glx}-integration.so \
        platforminputcontexts/lib{composeplatforminputcontext,ibusplatforminputcontext}plugin.so; do
        kind=$(dirname "$plugin")
        install -D -m 755 -t "$dir/usr/lib/plugins/$kind" "$plugins/$plugin"
    done
    install -D -m 644 -t "$dir/usr/share/qt6/translations" "$translations"/qtbase_{ar,de,es,fr,ja,pt_BR,zh_CN}.qm
    printf '[Paths]\nPrefix=..\nPlugins=lib/plugins\nTranslations=share/qt6/translations\n' >"$dir/usr/bin/qt.conf"
    printf '[Paths]\nPrefix=../..\nPlugins=lib/plugins\n' >"$dir/usr/libexec/rfi-desk/qt.conf"
}

# Qt takes the kinds of documents from here; a system without a desktop does not have it.
copy_kinds() {
    local mime=$dir/usr/share/mime
    cp /usr/share/mime/packages/freedesktop.org.xml "$mime/packages"
    XDG_DATA_DIRS=$dir/usr/share update-mime-database "$mime"
    rm -r "$mime/packages"
}

# The keychain is loaded at run time, so nothing links it.
copy_libraries() {
    local library keychain=$libraries/libsecret-1.so.0
    mapfile -t built < <(find "$dir/usr/bin" "$dir/usr/libexec" "$dir/usr/lib/plugins" -type f ! -name '*.conf')
    for library in $(needed_by "${built[@]}" "$keychain") "$keychain"; do
        install -m 755 "$library" "$dir/usr/lib/"
    done
    strip --strip-unneeded "$dir"/usr/lib/*.so* "$dir"/usr/lib/plugins/*/*.so
    # shellcheck disable=SC2016 # the loader reads $ORIGIN
    {
        patchelf --set-rpath '$ORIGIN/../lib' "$dir"/usr/bin/rfi-desk "$dir"/usr/bin/rfi-desk-cli
        patchelf --set-rpath '$ORIGIN/../../lib' "$dir"/usr/libexec/rfi-desk/rfi-desk-pages
        patchelf --set-rpath '$ORIGIN' "$dir"/usr/lib/*.so*
        patchelf --set-rpath '$ORIGIN/../..' "$dir"/usr/lib/plugins/*/*.so
    }
}

write_start() {
    cat >"$dir/AppRun" <<'START'
#!/bin/sh
# With --cli as the first word it is rfi-desk-cli.
here=$(dirname "$(readlink -f "$0")")
program=rfi-desk
if [ "${1:-}" = --cli ]; then
    shift
    program=rfi-desk-cli
fi
export XDG_DATA_DIRS="${XDG_DATA_DIRS:-/usr/local/share:/usr/share}:$here/usr/share"
exec "$here/usr/bin/$program" "$@"
START
    chmod 755 "$dir/AppRun"
}

mkdir -p "$work" "$(dirname "$result")"
runtime
copy_programs
copy_qt
copy_kinds
copy_libraries
write_start
rm -f "$work/files.squashfs"
mksquashfs "$dir" "$work/files.squashfs" -root-owned -noappend -comp gzip -no-progress -quiet
cat "$work/runtime" "$work/files.squashfs" >"$result"
chmod 755 "$result"
