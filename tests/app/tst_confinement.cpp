#include "app/pages/confinement.h"

#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rfi;

namespace {

using Try = std::function<bool()>;

/// What a confined child ends with: 0 when it could do what was tried, 1 when not.
int endOfChild(const Try& attempt)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(!app::confine() ? 2 : attempt() ? 0 : 1);
    int end = 0;
    return child > 0 && ::waitpid(child, &end, 0) == child ? end : -1;
}

bool isNo(int end) { return WIFSIGNALED(end) || (WIFEXITED(end) && WEXITSTATUS(end) == 1); }

} // namespace

class TestConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatDrawingTakes();
    void E08_takesTheRest_data();
    void E08_takesTheRest();
    void E08_writesToNoFile();
    void E08_limitsTheProcessor();
};

void TestConfinement::leavesWhatDrawingTakes()
{
    const int end = endOfChild([] {
        const QByteArray bytes(64 * 1024 * 1024, 'x');
        return ::write(STDOUT_FILENO, "", 0) == 0 && bytes.endsWith('x');
    });
    QVERIFY(WIFEXITED(end));
    QCOMPARE(WEXITSTATUS(end), 0);
}

void TestConfinement::E08_takesTheRest_data()
{
    QTest::addColumn<Try>("attempt");
    const auto row = [](const char* name, const Try& attempt) { QTest::newRow(name) << attempt; };
    row("reading a file", [] { return ::open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0; });
    row("making a file", [] { return ::open("confined", O_CREAT | O_WRONLY | O_CLOEXEC, 0600) >= 0; });
    row("a connection", [] { return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0; });
    row("the desktop's bus", [] { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0; });
    row("another number for a file", [] { return ::dup(STDOUT_FILENO) >= 0; });
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    row("more than 256 MB", [] {
        return ::mmap(nullptr, 300U << 20U, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
    });
#endif
#ifdef RFI_HAS_SECCOMP
    row("another process", [] {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        return child > 0;
    });
    row("another program", [] {
        ::execl("/bin/true", "true", nullptr);
        return false;
    });
    row("a signal to the program that started it", [] { return ::kill(::getppid(), 0) == 0; });
    row("removing a file", [] { return ::unlink("/nowhere") == 0 || errno != EPERM; });
    row("memory that can be run", [] {
        return ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            != MAP_FAILED;
    });
#endif
}

void TestConfinement::E08_takesTheRest()
{
    QFETCH(Try, attempt);
    const int end = endOfChild(attempt);
    QVERIFY2(isNo(end), qPrintable(QString::number(end)));
}

void TestConfinement::E08_writesToNoFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(isNo(endOfChild([&file] { return ::write(file.handle(), "x", 1) == 1; })));
    QCOMPARE(file.size(), 0);
}

void TestConfinement::E08_limitsTheProcessor()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        char nothing = 0;
        if (app::confine())
            ::read(ends[0], &nothing, 1);
        ::_exit(0);
    }
    QVERIFY(child > 0);
    rlimit found{};
    const auto isKnown = [&found, child] { return ::prlimit(child, RLIMIT_CPU, nullptr, &found) == 0; };
    const bool isLimited = QTest::qWaitFor([&] { return !isKnown() || found.rlim_max == 10; });
    const bool isReadable = isKnown();
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    if (!isReadable)
        QSKIP("the system lets nobody look at such a process");
    QVERIFY(isLimited);
}

Q_DECLARE_METATYPE(Try)
QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
