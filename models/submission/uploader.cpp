#include "models/submission/uploader.h"

#include "models/core/jsonreader.h"
#include "models/network/multipartbody.h"
#include "models/providers/template.h"
#include "models/submission/errormapper.h"

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using core::Json;
using network::Fate;
using network::Request;

namespace {

QByteArray extensionOf(const forms::Document& document)
{
    static const QHash<QString, QByteArray> known{{QStringLiteral("image/jpeg"), "jpg"},
                                                  {QStringLiteral("image/png"), "png"},
                                                  {QStringLiteral("application/pdf"), "pdf"}};
    return known.value(document.mimeType, "bin");
}

} // namespace

Uploader::Uploader(const providers::Description& description, const forms::Form& form, const QList<Upload>& uploads,
                   providers::Session& session, network::HttpClient& client, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_description(description), m_form(form), m_uploads(uploads), m_session(session),
      m_client(client), m_clock(clock)
{
}

Uploader::~Uploader() = default;

void Uploader::start() { QMetaObject::invokeMethod(this, &Uploader::uploadNext, Qt::QueuedConnection); }

void Uploader::cancel()
{
    m_isCancelled = true;
    if (m_call)
        m_call->cancel();
}

void Uploader::uploadNext()
{
    if (m_isCancelled) {
        stop({ErrorCode::Cancelled, m_description.name, {}, {}, {}});
        return;
    }
    if (m_next == m_uploads.size()) {
        Q_EMIT finished(m_result);
        return;
    }
    const Upload& upload = m_uploads.at(m_next);
    const auto request = requestFor(upload);
    if (!request) {
        stop(request.error());
        return;
    }
    m_call = std::make_unique<SignedCall>(*request, m_session, m_client, m_clock);
    connect(m_call.get(), &SignedCall::progress, this, [this](qint64 sent, qint64 total) {
        Q_EMIT progress(m_uploads.at(m_next).item, m_uploads.at(m_next).entry, sent, total);
    });
    connect(m_call.get(), &SignedCall::waiting, this, &Uploader::waiting);
    connect(m_call.get(), &SignedCall::finished, this, &Uploader::judge);
    m_call->start();
}

core::Result<Request> Uploader::requestFor(const Upload& upload) const
{
    const providers::UploadRules& rules = m_description.upload;
    const providers::Variables variables = variablesOf(m_form.request);
    auto request = providers::requestFor(rules.call, m_session.baseUrl(), variables);
    if (!request)
        return request;
    network::MultipartBody body;
    for (const Json::Member& field : rules.fields.members()) {
        const auto added = body.addText(field.first.toLatin1(), providers::filled(field.second.toString(), variables));
        if (!added)
            return added.error();
    }
    const forms::Document& document = upload.document;
    const auto added =
        body.addFile(rules.partName.toLatin1(), document.mimeType.toLatin1(), extensionOf(document), document.bytes);
    if (!added)
        return added.error();
    Request filled = *request;
    filled.body = body.build();
    filled.limits = network::Limits::forUpload(filled.body->size());
    return filled;
}

void Uploader::judge(const SignedReply& signedReply)
{
    m_call.release()->deleteLater();
    const network::Reply& reply = signedReply.reply;
    if (signedReply.stop || reply.error || reply.fate != Fate::Complete) {
        const Error lost{ErrorCode::ConnectionLost, m_description.name, {}, {}, {}};
        stop(signedReply.stop ? *signedReply.stop : reply.error.value_or(lost));
        return;
    }
    if (!m_description.upload.call.success.contains(reply.status)) {
        refuse(reply.body, reply.status);
        return;
    }
    const QString uri = uriIn(reply.body);
    if (uri.isEmpty()) {
        stop({ErrorCode::ReplyUnreadable, m_description.name, {}, {}, {}});
        return;
    }
    const Upload& done = m_uploads.at(m_next);
    m_result.uris.insert({done.item, done.entry}, uri);
    ++m_next;
    uploadNext();
}

/// One edition of a reply puts all names into one object, another makes an object for each.
QString Uploader::uriIn(const QByteArray& body) const
{
    const auto json = core::readJson(body);
    const Json found = json ? json->at(m_description.upload.uri) : Json();
    const QList<Json> maps = found.isArray() ? found.items() : QList<Json>{found};
    for (const Json& map : maps) {
        const QString uri = map.value(m_description.upload.partName).toString();
        if (!uri.isEmpty())
            return uri;
    }
    return {};
}

void Uploader::refuse(const QByteArray& body, int status)
{
    const Refusal refusal = readRefusal(m_description, m_form, {}, body);
    QStringList texts{refusal.message};
    for (const forms::Problem& problem : refusal.problems)
        texts += problem.providerText;
    texts.removeAll(QString());
    m_result.problem = forms::Problem{
        m_uploads.at(m_next).item, ErrorCode::ProviderMessage, {}, texts.join(QStringLiteral(": ")), {}, true};
    stop({ErrorCode::HttpStatus, m_description.name, {QString::number(status)}, {}, {}});
}

void Uploader::stop(const Error& error)
{
    m_result.error = error;
    Q_EMIT finished(m_result);
}

} // namespace rfi::submission
