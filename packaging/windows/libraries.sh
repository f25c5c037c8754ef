# What the programs stand on, built for Windows on Linux from Debian's sources; sourced by ../windows.sh.
# Each step leaves a mark when it is done, so that a second run goes on where the first was stopped.
# shellcheck shell=bash
: "${windows_work:?}" "${windows_prefix:?}" "${windows_scripts:?}"

windows_target=x86_64-w64-mingw32

# usage: once NAME COMMAND...
once() {
    local name=$1
    shift
    [ -e "$windows_work/$name.done" ] && return
    say "Windows: $name"
    "$@" >"$windows_work/$name.log" 2>&1 || { tail -n 20 "$windows_work/$name.log" >&2; return 1; }
    touch "$windows_work/$name.done"
}

# Sources by a configuration of apt's own, so that nothing of the system's is touched.
fetch_sources() (
    set -e
    mkdir -p "$windows_work/apt/sources" "$windows_work/apt/lists/partial" "$windows_work/sources"
    cd "$windows_work/sources"
    for list in /etc/apt/sources.list.d/*.sources; do
        [ -e "$list" ] && sed 's/^Types: deb$/Types: deb-src/' "$list" >"$windows_work/apt/sources/${list##*/}"
    done
    [ ! -s /etc/apt/sources.list ] ||
        sed 's/^deb /deb-src /' /etc/apt/sources.list >"$windows_work/apt/sources/sources.list"
    printf '%s "%s";\n' Dir::Etc::SourceList /dev/null Dir::Etc::SourceParts "$windows_work/apt/sources" \
        Dir::State::Lists "$windows_work/apt/lists" Dir::Cache::pkgcache '' Dir::Cache::srcpkgcache '' \
        >"$windows_work/apt/apt.conf"
    export APT_CONFIG="$windows_work/apt/apt.conf"
    apt-get update
    apt-get source --download-only qt6-base sqlite3 libsodium libarchive cpp-httplib nlohmann-json3
    for package in qt6-base sqlite3 libsodium libarchive cpp-httplib nlohmann-json3; do
        rm -rf "$package"
        dpkg-source --no-check -x "$package"_*.dsc "$package"
    done
)

# Debian takes SQLite out of Qt, and Windows has none: its amalgamation is put back.
build_sqlite() (
    set -e
    mkdir -p "$windows_work/sqlite" "$windows_work/sources/qt6-base/src/3rdparty/sqlite"
    cd "$windows_work/sqlite"
    "$windows_work/sources/sqlite3/configure" --disable-tcl
    make sqlite3.c sqlite3.h
    cp sqlite3.c sqlite3.h "$windows_work/sources/qt6-base/src/3rdparty/sqlite/"
)

build_qt() (
    set -e
    local off="dbus vulkan tabletevent direct2d1_1 pkg_config openssl zstd glib icu androiddeployqt \
        sql_odbc sql_psql sql_mysql system_zlib system_pcre2 system_doubleconversion system_freetype system_harfbuzz \
        system_png system_jpeg system_sqlite"
    local features=() feature
    for feature in $off; do features+=("-DFEATURE_$feature=OFF"); done
    # Its own checks name their files, which would tell where it was built. With GCC, what a thread keeps for compiled
    # patterns is freed before it is taken down, and the program then waits for that thread's locks when it ends.
    export CFLAGS="-ffile-prefix-map=$windows_work=. -DPCRE2_DISABLE_JIT" CXXFLAGS="-ffile-prefix-map=$windows_work=."
    cmake -G Ninja -S "$windows_work/sources/qt6-base" -B "$windows_work/qt-build" \
        -DCMAKE_TOOLCHAIN_FILE="$windows_scripts/mingw.cmake" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON \
        -DCMAKE_INSTALL_PREFIX="$windows_work/qt" -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(uname -m)-linux-gnu/cmake" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DQT_BUILD_TOOLS_BY_DEFAULT=OFF -DINPUT_opengl=no -DFEATURE_direct2d=ON -DFEATURE_schannel=ON "${features[@]}"
    cmake --build "$windows_work/qt-build"
    cmake --install "$windows_work/qt-build" --strip
)

# usage: build_with_autotools SOURCE OPTION...
build_with_autotools() (
    set -e
    cd "$windows_work/sources/$1"
    shift
    autoreconf -fi
    ./configure --host=$windows_target --prefix="$windows_prefix" --disable-static --enable-shared "$@"
    make -j"$(nproc)"
    make install
)

build_archive() {
    local name options=()
    for name in openssl xml2 expat lzma zstd bz2lib lz4 iconv nettle libb2; do options+=("--without-$name"); done
    for name in bsdtar bsdcat bsdcpio acl xattr; do options+=("--disable-$name"); done
    build_with_autotools libarchive "${options[@]}"
}

# Two libraries that are headers only.
copy_headers() (
    set -e
    mkdir -p "$windows_prefix/include" "$windows_prefix/lib/pkgconfig"
    cp "$windows_work/sources/cpp-httplib/httplib.h" "$windows_prefix/include/"
    printf '%s\n' 'Name: cpp-httplib' 'Description: HTTP server' 'Version: 0.11' \
        "Cflags: -isystem $windows_prefix/include" 'Libs: -lws2_32 -lcrypt32' \
        >"$windows_prefix/lib/pkgconfig/cpp-httplib.pc"
    cmake -S "$windows_work/sources/nlohmann-json3" -B "$windows_work/json" -DJSON_BuildTests=OFF \
        -DCMAKE_INSTALL_PREFIX="$windows_prefix"
    cmake --install "$windows_work/json"
)

build_windows_libraries() {
    once sources fetch_sources
    once sqlite build_sqlite
    once sodium build_with_autotools libsodium
    once archive build_archive
    once headers copy_headers
    once qt build_qt
}
