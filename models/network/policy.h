#pragma once

#include "models/core/result.h"
#include "models/network/proxy.h"
#include "models/network/request.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

namespace rfi::network {

/// What may be talked to and how: fixed for the life of a client.
struct Policy
{
    QList<QUrl> origins;
    QSslConfiguration tls;
    Proxy proxy;

    static Policy make(const QList<QUrl>& origins, const QList<QSslCertificate>& extraAuthorities,
                       const Proxy& proxy = {});

    bool allows(const QUrl& url) const;
    /// The first reason not to send this: AddressNotAllowed (subject: the host), or BadKeywordValue for a header
    /// (subject: the host, argument: the header's name).
    core::Outcome check(const Request& request) const;
};

} // namespace rfi::network
