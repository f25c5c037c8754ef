#pragma once

#include "models/submission/plan.h"
#include "models/submission/report.h"
#include "models/submission/signedcall.h"

namespace rfi::submission {

/// Uploads the documents of a plan, one call each, in order, in the way of the description (multipartToUri,
/// base64ToId); stops at the first that fails. Exactly one `finished`.
class Uploader : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        UploadedUris uris;
        QList<UploadReport> reports;           ///< of all, also those that it did not come to
        std::optional<forms::Problem> problem; ///< the document the provider did not take
        std::optional<core::Error> error;      ///< why it stopped
    };

    /// How they stand before the first: not sent.
    static QList<UploadReport> reportsOf(const providers::Description& description, const forms::Form& form,
                                         const QList<Upload>& uploads);

    Uploader(const providers::Description& description, const forms::Form& form, const QList<Upload>& uploads,
             providers::Session& session, network::HttpClient& client, const core::Clock& clock,
             QObject* parent = nullptr);
    ~Uploader() override;

    void start();
    void cancel();

Q_SIGNALS:
    void progress(const rfi::forms::ItemIdentity& item, qsizetype entry, qint64 sent, qint64 total);
    void waiting(std::chrono::seconds time);
    void finished(const rfi::submission::Uploader::Result& result);

private:
    void uploadNext();
    void upload(const core::Result<QByteArray>& bytes);
    core::Result<network::Request> requestFor(const Upload& upload, const QByteArray& bytes) const;
    core::Result<network::Body> bodyFor(const Upload& upload, const QByteArray& bytes,
                                        const providers::Variables& variables) const;
    void judge(const SignedReply& signedReply);
    void note(const SignedReply& signedReply, Outcome outcome);
    QString uriIn(const QByteArray& body) const;
    void stop(const core::Error& error);
    void refuse(const QByteArray& body, int status);

    const providers::Description& m_description;
    const forms::Form& m_form;
    QList<Upload> m_uploads;
    providers::Session& m_session;
    network::HttpClient& m_client;
    const core::Clock& m_clock;
    qsizetype m_next = 0;
    bool m_isCancelled = false;
    Result m_result;
    std::unique_ptr<SignedCall> m_call;
};

} // namespace rfi::submission
