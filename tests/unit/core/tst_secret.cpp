#include "models/core/secret.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using rfi::core::Secret;

// The shadow memory of a sanitizer is too large to search.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define RFI_CAN_SEARCH_MEMORY
#endif

namespace {

#ifdef RFI_CAN_SEARCH_MEMORY
constexpr char Mask = 0x55;

/// Bytes that occur nowhere else; kept masked, so that the search does not find the sample itself.
QByteArray maskedSample()
{
    QByteArray sample(1000, '\0');
    for (char& byte : sample)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return sample;
}

void unmask(QByteArray& bytes)
{
    for (char& byte : bytes)
        byte = static_cast<char>(byte ^ Mask);
}

bool isSampleAt(const char* memory, const QByteArray& masked)
{
    return std::equal(masked.cbegin(), masked.cend(), memory,
                      [](char hidden, char seen) { return static_cast<char>(hidden ^ Mask) == seen; });
}

/// How often the sample stands in the writable memory of this process: its middle, because the allocator writes
/// into the ends of memory that was given back.
int copiesInMemory(const QByteArray& sample)
{
    const QByteArray masked = sample.mid(500, 64);
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("cannot look at the memory of this process");
    // Outside the heap, or the search would find what it is reading. No heap of a test is larger.
    static std::array<char, 4UL * 1024 * 1024> part;
    int copies = 0;
    // Reading the list makes the heap grow, and a list read in pieces then has the heap twice.
    qint64 searched = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        if (range.size() != 2 || !line.contains(" rw") || line.contains("[v"))
            continue;
        const qint64 begin = std::max(range[0].toLongLong(nullptr, 16), searched);
        const qint64 size = range[1].toLongLong(nullptr, 16) - begin;
        searched = std::max(searched, begin + size);
        if (size > qint64(part.size()) || !memory.seek(begin))
            continue;
        const qint64 read = memory.read(part.data(), size);
        for (qint64 at = 0; at + masked.size() <= read; ++at)
            copies += isSampleAt(part.data() + at, masked) ? 1 : 0;
        // Or the next search finds what this one has read.
        part.fill('\0');
    }
    return copies;
}
#endif

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("text");
        QTest::newRow("NUL inside") << QByteArray("a\0b", 3);
    }

    void holdsItsBytes()
    {
        QFETCH(const QByteArray, bytes);
        const Secret secret(bytes);
        QCOMPARE(secret.toBytes(), bytes);
        QCOMPARE(secret.isEmpty(), bytes.isEmpty());
        QVERIFY(secret == Secret(bytes));
        QVERIFY(!(secret == Secret(bytes + 'x')));
    }

    void textIsUtf8() { QCOMPARE(Secret::fromText(u"ü"_s).toBytes(), "\xc3\xbc"); }

    void differsInOneByte()
    {
        QVERIFY(!(Secret("same length 1") == Secret("same length 2")));
        QVERIFY(!(Secret("1 same length") == Secret("2 same length")));
    }

    void copiesShareOneBuffer()
    {
        const Secret first("value");
        const QList<Secret> copies(3, first);
        for (const Secret& copy : copies)
            QVERIFY(copy.view().data() == first.view().data());
    }

    void lastOwnerLeavesNothingInMemory()
    {
#ifndef RFI_CAN_SEARCH_MEMORY
        QSKIP("cannot search the memory of this process");
#else
        const QByteArray masked = maskedSample();
        QByteArray source = masked;
        unmask(source);
        std::optional<Secret> first(source);
        source.fill('\0');
        QCOMPARE(copiesInMemory(masked), 1);
        std::optional<Secret> second = first;
        QCOMPARE(copiesInMemory(masked), 1);
        first.reset();
        QCOMPARE(copiesInMemory(masked), 1);
        second.reset();
        QCOMPARE(copiesInMemory(masked), 0);
#endif
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
