#pragma once

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

} // namespace rfi::store
