#pragma once

#include "models/store/key.h"
#include "models/store/records.h"

#include <QDateTime>

namespace rfi::store::samples {

using namespace Qt::StringLiterals;

inline const QString StoreId = u"2b0e6f4a-store"_s;

/// The same for every call, so that a store can be opened again.
inline Keys keys(char letter = 'k')
{
    return {{Key::fromBytes(QByteArray(Key::Size, letter)).value()}, core::Secret(QByteArray(32, 'm'))};
}

inline core::Json content(const QString& text) { return core::Json::object({{u"text"_s, text}}); }

inline CaseRow caseRow(const QString& id, const QString& text = u"Erika Mustermann"_s)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    return {.id = id,
            .provider = u"acme"_s,
            .environment = u"sandbox"_s,
            .account = u"acme-1"_s,
            .state = u"open"_s,
            .owner = u"u1"_s,
            .round = 2,
            .dueAt = time.addDays(3),
            .createdAt = time,
            .changedAt = time.addSecs(7),
            .snoozedUntil = {},
            .deleteAfter = time.addYears(5),
            .isHeld = true,
            .content = content(text)};
}

inline Record record(const QString& id, const QString& caseId, qint64 sequence, const QString& text)
{
    return {.kind = u"answer"_s, .id = id, .caseId = caseId, .sequence = sequence, .content = content(text)};
}

inline core::Json fact(const QString& what) { return core::Json::object({{u"act"_s, what}}); }

} // namespace rfi::store::samples
