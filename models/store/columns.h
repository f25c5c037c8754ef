#pragma once

#include "models/core/json.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

#include <QDateTime>
#include <QVariant>

namespace rfi::store {

/// A null string would be bound as NULL, which is another value than an empty one.
inline QVariant column(const QString& text) { return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text); }
inline QVariant column(const QByteArray& bytes) { return bytes; }
inline QVariant column(qint64 number) { return QVariant::fromValue<qlonglong>(number); }
inline QVariant column(const QDateTime& time)
{
    return time.isValid() ? column(time.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}
inline QDateTime timeOf(const QVariant& column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

/// Contents are our own, and may hold a request with all the depth that one is allowed, so they may go deeper.
inline core::Result<core::Json> contentOf(const QByteArray& plain)
{
    return core::readJson(plain, {.bytes = 256 * 1024 * 1024, .depth = 128});
}

} // namespace rfi::store
