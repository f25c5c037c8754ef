#pragma once

#include "models/network/policy.h"

#include <QNetworkAccessManager>

#include <memory>

namespace rfi::network {

class OneShotBody;

/// A network manager for one exchange. Whatever asks it, only allowed addresses are called, only reads without a
/// body and writes with a OneShotBody leave, and the safe attributes are set on each request. Takes the way that the
/// policy says; there is no proxy on the way to this machine itself.
class GuardedManager final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit GuardedManager(std::shared_ptr<const Policy> policy, QObject* parent = nullptr);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& original, QIODevice* body) override;

private:
    bool mayPass(Operation operation, const QUrl& url, QIODevice* body) const;

    std::shared_ptr<const Policy> m_policy;
};

} // namespace rfi::network
