#include "models/store/walcheck.h"

#include <QFile>
#include <QtEndian>

#include <array>

namespace rfi::store {

namespace {

// https://www.sqlite.org/fileformat2.html#the_write_ahead_log
constexpr qint64 HeaderSize = 32;
constexpr qint64 FrameHeaderSize = 24;
constexpr quint32 Magic = 0x377f0682; // its lowest bit tells the order of bytes of the checksums
constexpr qint64 LargestPage = 65536;

using Sums = std::array<quint32, 2>;

quint32 numberAt(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

void add(Sums& sums, QByteArrayView bytes, bool isBigEndian)
{
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
        const char* words = bytes.data() + at;
        const auto word = [&](int index) {
            const char* from = words + index * 4;
            return isBigEndian ? qFromBigEndian<quint32>(from) : qFromLittleEndian<quint32>(from);
        };
        sums[0] += word(0) + sums[1];
        sums[1] += word(1) + sums[0];
    }
}

} // namespace

bool isLogDamaged(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.exists();
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize)
        return false;
    const bool isBigEndian = (numberAt(header, 0) & 1) != 0;
    Sums sums{};
    add(sums, QByteArrayView(header).first(HeaderSize - 8), isBigEndian);
    const qint64 pageSize = numberAt(header, 8);
    if ((numberAt(header, 0) & ~1U) != Magic || sums != Sums{numberAt(header, 24), numberAt(header, 28)}
        || pageSize < 512 || pageSize > LargestPage)
        return true;
    const QByteArray salt = header.mid(16, 8);
    QByteArray frame = file.read(FrameHeaderSize + pageSize);
    while (frame.size() == FrameHeaderSize + pageSize) {
        add(sums, QByteArrayView(frame).first(8), isBigEndian);
        add(sums, QByteArrayView(frame).sliced(FrameHeaderSize), isBigEndian);
        if (frame.mid(8, 8) != salt || sums != Sums{numberAt(frame, 16), numberAt(frame, 20)})
            return true;
        frame = file.read(FrameHeaderSize + pageSize);
    }
    return file.error() != QFileDevice::NoError;
}

} // namespace rfi::store
