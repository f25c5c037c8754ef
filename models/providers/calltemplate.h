#pragma once

#include "models/core/json.h"

#include <QStringList>

namespace rfi::providers {

/// A call as the description writes it: path is a URI template (RFC 6570, simple expansion).
struct CallTemplate
{
    QString name;
    QString method;
    QString path;
    QList<std::pair<QString, QString>> headers; ///< values may hold {variables}
    core::Json body;                            ///< strings in it may hold {variables}
    QList<int> success{200};
    core::Json reply;       ///< schema of a good reply; null = anything that is JSON
    QStringList customerId; ///< pointers to try for the id in the reply, which has to be the asked one
    bool isSecretPath = false;
};

} // namespace rfi::providers
