#pragma once

#include "models/core/json.h"
#include "models/core/moments.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <atomic>
#include <memory>

namespace httplib {
class Client;
class Result;
} // namespace httplib

namespace rfi::test {

/// A clock that stands still until it is told to go on. May be read from other threads.
class StoppedClock final : public core::Clock
{
public:
    QDateTime now() const override;
    void advance(qint64 seconds) { m_seconds += seconds; }

private:
    std::atomic<qint64> m_seconds = 0;
};

struct HttpReply
{
    int status = 0; ///< 0: no complete reply
    core::Json body;
    QHash<QByteArray, QByteArray> headers;
};

struct FormPart
{
    QString name;
    QByteArray content;
    QString fileName = {};
};

/// Talks to the simulator over a real socket, with a client that is not ours.
class SimulatorClient
{
public:
    explicit SimulatorClient(const QUrl& base);
    SimulatorClient(SimulatorClient&&) noexcept;
    ~SimulatorClient();

    /// Keeps the access token for the calls after it.
    HttpReply signIn(const QString& id = QStringLiteral("training"),
                     const QString& secret = QStringLiteral("training-secret"));
    void setToken(const QString& token) { m_token = token; }
    /// Goes with all calls after it; an Authorization takes the place of the token's.
    void setHeader(const QByteArray& name, const QByteArray& value) { m_headers.insert(name, value); }

    HttpReply get(const QString& path);
    HttpReply post(const QString& path, const QByteArray& json);
    HttpReply put(const QString& path, const QByteArray& json);
    HttpReply patch(const QString& path, const QByteArray& json);
    /// A multipart body; a part without a file name is a plain value.
    HttpReply postForm(const QString& path, const QList<FormPart>& parts);
    HttpReply upload(const QString& customerId, const QList<std::pair<QString, QByteArray>>& files);
    /// Uploads a tiny PDF and gives its URI.
    QString uploadedUri(const QString& customerId);
    /// What uploadedUri() uploads from now on.
    void setDocument(const QByteArray& document) { m_document = document; }

private:
    HttpReply read(const httplib::Result& result) const;
    struct Headers;
    Headers headers() const;

    std::unique_ptr<httplib::Client> m_client;
    std::string m_prefix;
    QByteArray m_document = QByteArrayLiteral("%PDF-1.4\n");
    QString m_token;
    QHash<QByteArray, QByteArray> m_headers;
};

/// The text at a JSON Pointer of the body.
QString textAt(const HttpReply& reply, const QString& pointer);

} // namespace rfi::test
