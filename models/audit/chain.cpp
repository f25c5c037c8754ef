#include "models/audit/chain.h"

#include "models/core/jsonwriter.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace rfi::audit {

namespace {

// The first byte of what is hashed and of what is sealed: neither can be taken for the other.
constexpr QByteArrayView HashPrefix("\x00", 1);
constexpr QByteArrayView SealPrefix("\x01", 1);

core::Json sorted(const core::Json& json)
{
    if (json.isArray()) {
        QList<core::Json> items;
        for (const core::Json& item : json.items())
            items.append(sorted(item));
        return core::Json::array(items);
    }
    if (!json.isObject())
        return json;
    QList<core::Json::Member> members;
    for (const core::Json::Member& member : json.members())
        members.append({member.first, sorted(member.second)});
    std::sort(members.begin(), members.end(),
              [](const auto& left, const auto& right) { return left.first < right.first; });
    return core::Json::object(members);
}

} // namespace

QByteArray canonicalJson(const core::Json& json) { return core::writeJson(sorted(json)); }

QByteArray entryHash(qint64 sequence, const QByteArray& previous, const QByteArray& record)
{
    std::array<char, sizeof(qint64)> number{};
    qToBigEndian(sequence, number.data());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(HashPrefix);
    hash.addData(QByteArrayView(number));
    hash.addData(previous);
    hash.addData(record);
    return hash.result();
}

QByteArray entrySeal(const QByteArray& hash, const core::Secret& macKey)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, macKey.toBytes());
    code.addData(SealPrefix.data(), SealPrefix.size());
    code.addData(hash);
    return code.result();
}

Entry next(const Head& head, const core::Json& facts, const core::Secret& macKey)
{
    Entry entry{.sequence = head.sequence + 1, .record = canonicalJson(facts), .hash = {}, .mac = {}};
    entry.hash = entryHash(entry.sequence, head.hash, entry.record);
    entry.mac = entrySeal(entry.hash, macKey);
    return entry;
}

} // namespace rfi::audit
