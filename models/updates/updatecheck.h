#pragma once

#include "models/network/httpclient.h"
#include "models/updates/releases.h"
#include "models/updates/signature.h"

namespace rfi::updates {

/// Where the list is, and whose signature it has. The signature lies beside it, its name longer by `.minisig`.
struct Source
{
    QUrl address{};
    QString key{};

    /// Both are there and can be used; otherwise there is nothing to check.
    bool isUsable() const;
};

/// A list as it came, with its signature.
struct SignedList
{
    QByteArray list{};
    QByteArray signature{};
    Releases releases{};
};

/// The list, if its signature is the source's: SignatureWrong before a byte of it is understood. ListOutdated when its
/// sequence is less than `seen`.
core::Result<SignedList> opened(const QByteArray& list, const QByteArray& signature, const Source& source, qint64 seen);

/// Reads the list and its signature once, and nothing else. Sends nothing about who asks: no version, no system, no id.
/// Emits finished() once, last, unless it is destroyed before.
class UpdateCheck : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 LargestList = 256 * 1024;

    UpdateCheck(const Source& source, const QList<QSslCertificate>& authorities, const network::Proxy& proxy,
                qint64 seen, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const rfi::core::Result<rfi::updates::SignedList>& read);

private:
    void read(const QUrl& address, qint64 most, void (UpdateCheck::*take)(const QByteArray& bytes));
    void takeList(const QByteArray& bytes);
    void takeSignature(const QByteArray& bytes);

    Source m_source;
    qint64 m_seen;
    network::HttpClient m_client;
    std::unique_ptr<network::Call> m_call;
    QByteArray m_list;
};

} // namespace rfi::updates
