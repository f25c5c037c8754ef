#pragma once

#include "models/core/json.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace rfi::simulator {

/// A part of a multipart body; `fileName` is empty for a plain value.
struct CallPart
{
    QString name;
    QString fileName;
    QByteArray content;
};

/// A call as a provider sees it. Header names are in lower case.
struct Call
{
    QString method;
    QString path;
    QByteArray target; ///< path and query as they were sent
    QHash<QString, QString> query;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body; ///< empty for a multipart body
    QList<CallPart> parts;

    /// `/v1/customers/7` -> v1, customers, 7
    QStringList segments() const { return path.split(u'/', Qt::SkipEmptyParts); }
};

struct CallReply
{
    int status = 200;
    core::Json body;
    QHash<QByteArray, QByteArray> headers = {};
    bool isCut = false; ///< the connection ends in the middle of it
};

} // namespace rfi::simulator
