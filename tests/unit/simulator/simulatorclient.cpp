#include "tests/unit/simulator/simulatorclient.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace rfi::test {

struct SimulatorClient::Headers
{
    httplib::Headers all;
};

SimulatorClient::Headers SimulatorClient::headers() const
{
    Headers headers;
    if (!m_token.isEmpty() && !m_headers.contains("Authorization"))
        headers.all.emplace("Authorization", "Bearer " + m_token.toStdString());
    for (const auto& [name, value] : m_headers.asKeyValueRange())
        headers.all.emplace(name.toStdString(), value.toStdString());
    return headers;
}

QDateTime StoppedClock::now() const
{
    return QDateTime::fromString(u"2026-05-04T10:00:00Z"_s, Qt::ISODate).addSecs(m_seconds);
}

SimulatorClient::SimulatorClient(const QUrl& base)
    : m_client(std::make_unique<httplib::Client>(base.host().toStdString(), base.port())),
      m_prefix(base.path().toStdString())
{
    constexpr time_t patienceSeconds = 60; // on a busy machine large bodies take their time
    m_client->set_read_timeout(patienceSeconds);
    m_client->set_write_timeout(patienceSeconds);
}

SimulatorClient::SimulatorClient(SimulatorClient&&) noexcept = default;

SimulatorClient::~SimulatorClient() = default;

HttpReply SimulatorClient::signIn(const QString& id, const QString& secret)
{
    const core::Json body = core::Json::object({{u"client_id"_s, id}, {u"client_secret"_s, secret}});
    m_token.clear();
    const HttpReply reply = post(u"/v1/oauth/token"_s, core::writeJson(body));
    m_token = textAt(reply, reply.body.contains(u"data"_s) ? u"/data/access_token"_s : u"/access_token"_s);
    return reply;
}

HttpReply SimulatorClient::get(const QString& path)
{
    return read(m_client->Get(m_prefix + path.toStdString(), headers().all));
}

HttpReply SimulatorClient::post(const QString& path, const QByteArray& json)
{
    return read(m_client->Post(m_prefix + path.toStdString(), headers().all, json.toStdString(), "application/json"));
}

HttpReply SimulatorClient::put(const QString& path, const QByteArray& json)
{
    return read(m_client->Put(m_prefix + path.toStdString(), headers().all, json.toStdString(), "application/json"));
}

HttpReply SimulatorClient::patch(const QString& path, const QByteArray& json)
{
    return read(m_client->Patch(m_prefix + path.toStdString(), headers().all, json.toStdString(), "application/json"));
}

HttpReply SimulatorClient::postForm(const QString& path, const QList<FormPart>& parts)
{
    httplib::MultipartFormDataItems items;
    for (const FormPart& part : parts)
        items.push_back({part.name.toStdString(), part.content.toStdString(), part.fileName.toStdString(), ""});
    return read(m_client->Post(m_prefix + path.toStdString(), headers().all, items));
}

HttpReply SimulatorClient::upload(const QString& customerId, const QList<std::pair<QString, QByteArray>>& files)
{
    httplib::MultipartFormDataItems items;
    if (!customerId.isEmpty())
        items.push_back({"customer_id", customerId.toStdString(), "", ""});
    for (const auto& [name, content] : files)
        items.push_back({name.toStdString(), content.toStdString(), "document-1.pdf", "application/pdf"});
    return read(m_client->Post(m_prefix + "/v1/customers/upload", headers().all, items));
}

QString SimulatorClient::uploadedUri(const QString& customerId)
{
    return textAt(upload(customerId, {{u"file"_s, m_document}}), u"/data/files/0/file"_s);
}

HttpReply SimulatorClient::read(const httplib::Result& result) const
{
    if (!result)
        return {};
    HttpReply reply{result->status, {}, {}};
    if (const auto json = core::readJson(QByteArray::fromStdString(result->body)))
        reply.body = *json;
    for (const auto& [name, value] : result->headers)
        reply.headers.insert(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    return reply;
}

QString textAt(const HttpReply& reply, const QString& pointer) { return reply.body.at(pointer).toString(); }

} // namespace rfi::test
