#include "models/submission/uploader.h"

#include "models/core/background.h"
#include "models/core/jsonreader.h"
#include "models/network/address.h"
#include "models/providers/template.h"
#include "models/submission/bodybytes.h"
#include "models/submission/errormapper.h"

namespace rfi::submission {

namespace {

using namespace Qt::StringLiterals;

providers::Variables variablesOf(const forms::Form& form, const Upload& upload)
{
    return {{u"customerId"_s, form.request.customerId},
            {u"documentType"_s, upload.item.documentType},
            {u"context"_s, upload.context},
            {u"mimeType"_s, upload.document.mimeType},
            {u"fileName"_s, wireName(upload.document)}};
}

} // namespace

using core::Error;
using core::ErrorCode;
using core::Json;
using network::Fate;
using network::Request;
using namespace Qt::StringLiterals;

Uploader::Uploader(const providers::Description& description, const forms::Form& form, const QList<Upload>& uploads,
                   providers::Session& session, network::HttpClient& client, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_description(description), m_form(form), m_uploads(uploads), m_session(session),
      m_client(client), m_clock(clock)
{
    m_result.reports = reportsOf(description, form, uploads);
}

Uploader::~Uploader() = default;

QList<UploadReport> Uploader::reportsOf(const providers::Description& description, const forms::Form& form,
                                        const QList<Upload>& uploads)
{
    QList<UploadReport> reports;
    for (const Upload& upload : uploads) {
        const auto path = network::expandPath(description.upload.call.path, variablesOf(form, upload));
        reports += UploadReport{.document = {upload.item, upload.document.name, upload.document.sha256},
                                .method = description.upload.call.method,
                                .path = path ? *path : QString()};
    }
    return reports;
}

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
    core::inBackground(
        this, [document = m_uploads.at(m_next).document] { return forms::bytesOf(document); },
        [this](const core::Result<QByteArray>& bytes) { upload(bytes); });
}

void Uploader::upload(const core::Result<QByteArray>& bytes)
{
    if (m_isCancelled)
        return stop({ErrorCode::Cancelled, m_description.name, {}, {}, {}});
    if (!bytes)
        return stop(bytes.error());
    const auto request = requestFor(m_uploads.at(m_next), *bytes);
    if (!request)
        return stop(request.error());
    m_call = std::make_unique<SignedCall>(*request, m_session, m_client, m_clock);
    connect(m_call.get(), &SignedCall::progress, this, [this](qint64 sent, qint64 total) {
        Q_EMIT progress(m_uploads.at(m_next).item, m_uploads.at(m_next).entry, sent, total);
    });
    connect(m_call.get(), &SignedCall::waiting, this, &Uploader::waiting);
    connect(m_call.get(), &SignedCall::finished, this, &Uploader::judge);
    m_call->start();
}

core::Result<Request> Uploader::requestFor(const Upload& upload, const QByteArray& bytes) const
{
    const providers::Variables variables = variablesOf(m_form, upload);
    auto request = providers::requestFor(m_description.upload.call, m_session.baseUrl(), variables);
    if (!request)
        return request;
    const auto body = bodyFor(upload, bytes, variables);
    if (!body)
        return body.error();
    Request filled = *request;
    filled.body = *body;
    filled.limits = network::Limits::forUpload(filled.body->size());
    return filled;
}

core::Result<network::Body> Uploader::bodyFor(const Upload& upload, const QByteArray& bytes,
                                              const providers::Variables& variables) const
{
    const providers::UploadRules& rules = m_description.upload;
    if (!rules.partName.isEmpty())
        return multipartBody(providers::filled(rules.fields, variables), rules.partName, upload.document, bytes);
    // The file itself is no variable: it would stand in memory twice more.
    const Json body = rules.call.body;
    QHash<QString, QByteArray> texts;
    for (const Json::Member& member : body.members()) {
        if (member.second == Json(u"{base64}"_s))
            texts.insert(core::Pointer({member.first}).text(), withBase64({}, bytes));
    }
    providers::Variables all = variables;
    all.insert(u"base64"_s, {});
    return jsonWith(providers::filled(body, all), texts);
}

void Uploader::judge(const SignedReply& signedReply)
{
    m_call.release()->deleteLater();
    const network::Reply& reply = signedReply.reply;
    if (signedReply.stop || reply.error || reply.fate != Fate::Complete) {
        const Error lost{ErrorCode::ConnectionLost, m_description.name, {}, {}, {}};
        note(signedReply, signedReply.stop || reply.fate == Fate::NotSent ? Outcome::NotSent : Outcome::Unknown);
        stop(signedReply.stop ? *signedReply.stop : reply.error.value_or(lost));
        return;
    }
    if (!m_description.upload.call.success.contains(signedReply.status)) {
        note(signedReply, Outcome::Rejected);
        refuse(reply.body, signedReply.status);
        return;
    }
    const QString uri = uriIn(reply.body);
    note(signedReply, uri.isEmpty() ? Outcome::Unknown : Outcome::Accepted);
    m_result.reports[m_next].uri = uri;
    if (uri.isEmpty()) {
        stop({ErrorCode::ReplyUnreadable, m_description.name, {}, {}, {}});
        return;
    }
    const Upload& done = m_uploads.at(m_next);
    m_result.uris.insert({done.item, done.entry}, uri);
    ++m_next;
    uploadNext();
}

void Uploader::note(const SignedReply& signedReply, Outcome outcome)
{
    UploadReport& report = m_result.reports[m_next];
    report.outcome = outcome;
    report.httpStatus = signedReply.status;
    report.requestId = QString::fromUtf8(signedReply.reply.header(m_description.requestIdHeader.toLower().toLatin1()));
    report.finishedAt = m_clock.now();
}

/// One edition of a reply puts all names into one object, another makes an object for each.
QString Uploader::uriIn(const QByteArray& body) const
{
    const auto json = core::readJson(body);
    if (!m_description.upload.id.isEmpty())
        return json ? json->at(m_description.upload.id).toString() : QString();
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
