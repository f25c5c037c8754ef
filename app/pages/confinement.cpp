#include "app/pages/confinement.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef RFI_HAS_SECCOMP
#include <cerrno>
#include <memory>
#include <seccomp.h>
#include <sys/mman.h>
#include <type_traits>
#endif
#ifdef Q_OS_WINDOWS
#include <windows.h>
#endif

namespace rfi::app {

namespace {

constexpr int MostSeconds = 10;
#ifndef RFI_UNLIMITED_MEMORY
constexpr unsigned long MostMemory = 256UL * 1024 * 1024;
#endif

#ifdef Q_OS_UNIX
template <typename Resource>
bool limit(Resource resource, rlim_t most)
{
    const rlimit both{most, most};
    return ::setrlimit(resource, &both) == 0;
}

bool limitResources()
{
    std::signal(SIGXFSZ, SIG_DFL);
    // What is open already stays: input and output. Nothing new gets a number, neither a file nor a connection.
    bool isLimited = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, 0)
        && limit(RLIMIT_CPU, rlim_t(MostSeconds));
#ifndef RFI_UNLIMITED_MEMORY
    isLimited = isLimited && limit(RLIMIT_DATA, MostMemory);
#endif
#ifdef Q_OS_LINUX
    isLimited = isLimited && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_DUMPABLE, 0) == 0;
#endif
    return isLimited;
}
#elif defined(Q_OS_WINDOWS)
/// A job that this process is in to its end.
bool limitResources()
{
    HANDLE job = ::CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME
        | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = MostSeconds * 10'000'000LL;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = MostMemory;
    return job != nullptr
        && ::SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) != 0
        && ::AssignProcessToJobObject(job, ::GetCurrentProcess()) != 0;
}
#endif

#ifdef RFI_HAS_SECCOMP
/// All that reading, computing, asking for memory and ending take; anything else fails.
bool limitCalls()
{
    using Filter = std::remove_pointer_t<scmp_filter_ctx>;
    const std::unique_ptr<Filter, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)),
                                                                     &seccomp_release);
    if (!filter)
        return false;
    bool isAllowed = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0;
    for (const int call :
         {SCMP_SYS(read),         SCMP_SYS(write),       SCMP_SYS(close),         SCMP_SYS(lseek),
          SCMP_SYS(brk),          SCMP_SYS(munmap),      SCMP_SYS(mremap),        SCMP_SYS(madvise),
          SCMP_SYS(futex),        SCMP_SYS(sched_yield), SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
          SCMP_SYS(time),         SCMP_SYS(getrandom),   SCMP_SYS(sysinfo),       SCMP_SYS(rt_sigprocmask),
          SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack), SCMP_SYS(exit),          SCMP_SYS(exit_group)})
        isAllowed = isAllowed && seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) == 0;
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        isAllowed = isAllowed
            && seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0;
    return isAllowed && seccomp_load(filter.get()) == 0;
}
#else
bool limitCalls() { return true; }
#endif

} // namespace

bool confine() { return limitResources() && limitCalls(); }

} // namespace rfi::app
