#pragma once

#include "models/simulator/call.h"

#include <QDateTime>

namespace rfi::simulator::onemoney {

/// What is signed besides the body.
struct SignedParts
{
    QByteArray accessKey;
    QByteArray timestamp; ///< YYYYMMDDTHHMMSSZ
    QByteArray method;
    QByteArray path; ///< without the query
};

/// In lower case hex; empty when `secret` is no base64url.
QByteArray signature(const QByteArray& secret, const SignedParts& parts, const QByteArray& body);

/// Who calls, and what is wrong with the credentials: an empty text when nothing is.
class Gate
{
public:
    /// `accounts`: objects with accessKey and secret. Without `isBearerTaken` each call has to be signed.
    Gate(const core::Json& accounts, bool isBearerTaken) : m_accounts(accounts), m_isBearerTaken(isBearerTaken) {}

    /// True when the call carries what only this provider gives out.
    bool knows(const Call& call) const;
    QString objection(const Call& call, const QDateTime& now) const;

private:
    core::Json accountOf(const QByteArray& accessKey) const;
    QString signatureObjection(const QByteArray& credential, const Call& call, const QDateTime& now) const;

    core::Json m_accounts;
    bool m_isBearerTaken = true;
};

} // namespace rfi::simulator::onemoney
