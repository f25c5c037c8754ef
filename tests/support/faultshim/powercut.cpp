#include "powercut.h"

#include <algorithm>
#include <fcntl.h>
#include <random>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace powercut {

namespace {

struct Write
{
    std::string path;
    std::size_t size;
    off_t offset;
    std::string before; ///< shorter than `size` where the file ended
};

std::vector<Write>& unsynced()
{
    static std::vector<Write> writes;
    return writes;
}

bool overlap(const Write& left, const Write& right)
{
    return left.path == right.path && left.offset < right.offset + static_cast<off_t>(right.size)
        && right.offset < left.offset + static_cast<off_t>(left.size);
}

void takeBack(const Write& write, std::size_t from)
{
    const int descriptor = open(write.path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    if (from < write.before.size())
        (void)!pwrite(descriptor, write.before.data() + from, write.before.size() - from,
                      write.offset + static_cast<off_t>(from));
    // Where the file was longer since, a disk shows zeros.
    const std::size_t first = std::max(from, write.before.size());
    const std::string zeros(write.size - first, '\0');
    (void)!pwrite(descriptor, zeros.data(), zeros.size(), write.offset + static_cast<off_t>(first));
    close(descriptor);
}

} // namespace

void note(const std::string& path, std::size_t size, off_t offset)
{
    Write write{path, size, offset, std::string(size, '\0')};
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const ssize_t got = pread(descriptor, write.before.data(), size, offset);
    close(descriptor);
    write.before.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    unsynced().push_back(write);
}

void forget(const std::string& path)
{
    std::erase_if(unsynced(), [&path](const Write& write) { return write.path == path; });
}

void happen(unsigned seed)
{
    std::minstd_rand random(seed);
    std::vector<Write> kept;
    for (auto write = unsynced().rbegin(); write != unsynced().rend(); ++write) {
        bool isCovered = false;
        for (const Write& later : kept)
            isCovered = isCovered || overlap(*write, later);
        const auto fate = random() % 3;
        if (isCovered || fate == 0)
            kept.push_back(*write);
        else
            takeBack(*write, fate == 1 ? 0 : write->size / 2);
    }
}

} // namespace powercut
