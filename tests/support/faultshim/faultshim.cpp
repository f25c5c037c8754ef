// Preloaded into a program, this counts its calls to the system that change or read files, and lets one of them go
// wrong. It is told by the environment:
//   RFI_FAULT_PATH    only files whose path holds this text
//   RFI_FAULT_CALLS   which calls: names with blanks between them
//   RFI_FAULT_AT      which of them, counted from 1
//   RFI_FAULT_DO      kill, cut (the power goes: see powercut.h), or the number of an error
//   RFI_FAULT_OFFSET  only reads of this place in the file
//   RFI_FAULT_ON      when set, all later ones fail as well

#include "powercut.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace {

std::string setting(const char* name)
{
    const char* value = getenv(name);
    return value ? value : "";
}

struct Settings
{
    std::string path = setting("RFI_FAULT_PATH");
    std::string calls = ' ' + setting("RFI_FAULT_CALLS") + ' ';
    std::string act = setting("RFI_FAULT_DO");
    std::string offset = setting("RFI_FAULT_OFFSET");
    int at = atoi(setting("RFI_FAULT_AT").c_str());
    bool staysOn = !setting("RFI_FAULT_ON").empty();
};

const Settings& settings()
{
    static const Settings read;
    return read;
}

bool s_isInside = false;
int s_count = 0;

template <typename Function>
Function original(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

std::string pathOf(int descriptor)
{
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = readlink(link.c_str(), path, sizeof path);
    return size > 0 ? std::string(path, static_cast<std::size_t>(size)) : std::string();
}

bool concerns(const std::string& path)
{
    return !settings().path.empty() && path.find(settings().path) != std::string::npos;
}

/// Whether this call has to fail; errno says how. May not come back.
bool fails(const char* call, const std::string& path)
{
    if (s_isInside || !concerns(path) || settings().calls.find(' ' + std::string(call) + ' ') == std::string::npos)
        return false;
    ++s_count;
    const bool isIt = s_count == settings().at || (settings().staysOn && s_count > settings().at);
    if (!isIt)
        return false;
    s_isInside = true;
    if (settings().act == "cut")
        powercut::happen(static_cast<unsigned>(s_count));
    if (settings().act == "cut" || settings().act == "kill")
        kill(getpid(), SIGKILL);
    s_isInside = false;
    errno = atoi(settings().act.c_str());
    return true;
}

void noteForPowerCut(int descriptor, std::size_t size, off_t offset)
{
    if (s_isInside || settings().act != "cut" || !concerns(pathOf(descriptor)))
        return;
    s_isInside = true;
    powercut::note(pathOf(descriptor), size, offset);
    s_isInside = false;
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static const auto real = original<ssize_t (*)(int, const void*, size_t)>("write");
    if (fails("write", pathOf(descriptor))) {
        // A disk that gets full takes a part first.
        if (errno == ENOSPC && size > 1)
            return real(descriptor, bytes, size / 2);
        return -1;
    }
    noteForPowerCut(descriptor, size, lseek(descriptor, 0, SEEK_CUR));
    return real(descriptor, bytes, size);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    static const auto real = original<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    if (fails("pwrite", pathOf(descriptor))) {
        if (errno == ENOSPC && size > 1)
            return real(descriptor, bytes, size / 2, offset);
        return -1;
    }
    noteForPowerCut(descriptor, size, offset);
    return real(descriptor, bytes, size, offset);
}

ssize_t pread64(int descriptor, void* bytes, size_t size, off64_t offset)
{
    static const auto real = original<ssize_t (*)(int, void*, size_t, off64_t)>("pread64");
    const bool isPlace = settings().offset.empty() || atoll(settings().offset.c_str()) == offset;
    if (isPlace && fails("pread", pathOf(descriptor)))
        return -1;
    return real(descriptor, bytes, size, offset);
}

int fdatasync(int descriptor)
{
    static const auto real = original<int (*)(int)>("fdatasync");
    if (fails("sync", pathOf(descriptor)))
        return -1;
    powercut::forget(pathOf(descriptor));
    return real(descriptor);
}

int fsync(int descriptor)
{
    static const auto real = original<int (*)(int)>("fsync");
    if (fails("sync", pathOf(descriptor)))
        return -1;
    powercut::forget(pathOf(descriptor));
    return real(descriptor);
}

int ftruncate64(int descriptor, off64_t size)
{
    static const auto real = original<int (*)(int, off64_t)>("ftruncate64");
    return fails("truncate", pathOf(descriptor)) ? -1 : real(descriptor, size);
}

int rename(const char* from, const char* to)
{
    static const auto real = original<int (*)(const char*, const char*)>("rename");
    return fails("rename", to) ? -1 : real(from, to);
}

int unlink(const char* path)
{
    static const auto real = original<int (*)(const char*)>("unlink");
    return fails("unlink", path) ? -1 : real(path);
}

int mkdir(const char* path, mode_t mode)
{
    static const auto real = original<int (*)(const char*, mode_t)>("mkdir");
    return fails("mkdir", path) ? -1 : real(path, mode);
}

/// `write` in RFI_FAULT_CALLS stands for writing, `change` for opening or asking to change.
int access(const char* path, int mode)
{
    static const auto real = original<int (*)(const char*, int)>("access");
    return (mode & W_OK) != 0 && fails("change", path) ? -1 : real(path, mode);
}

int open64(const char* path, int flags, ...)
{
    static const auto real = original<int (*)(const char*, int, mode_t)>("open64");
    mode_t mode = 0;
    if ((flags & (O_CREAT | O_TMPFILE)) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    const bool isChange = (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0;
    if (isChange && (fails("change", path) || fails("open", path)))
        return -1;
    return real(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & (O_CREAT | O_TMPFILE)) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    return open64(path, flags, mode);
}

} // extern "C"
