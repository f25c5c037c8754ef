#pragma once

#include "models/core/secret.h"

#include <QString>

namespace rfi::store {

/// A database on a PostgreSQL server, for a store that a team shares. `host` may be the folder of a socket.
struct Server
{
    QString host{};
    int port = 5432;
    QString database{};
    QString user{};
    core::Secret password{};
};

} // namespace rfi::store
