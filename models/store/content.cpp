#include "models/store/content.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

namespace rfi::store {

using core::Json;

namespace {

constexpr int DeepestLevel = 512;

void write(QCborStreamWriter& writer, const Json& json)
{
    switch (json.kind()) {
    case Json::Kind::Null: return writer.append(nullptr);
    case Json::Kind::Boolean: return writer.append(json.toBool());
    case Json::Kind::Number: return writer.append(json.numberText().toLatin1());
    case Json::Kind::String: return writer.append(json.toString());
    case Json::Kind::Array:
        writer.startArray(static_cast<quint64>(json.size()));
        for (const Json& item : json.items())
            write(writer, item);
        writer.endArray();
        return;
    case Json::Kind::Object:
        writer.startMap(static_cast<quint64>(json.size()));
        for (const auto& [name, value] : json.members()) {
            writer.append(name);
            write(writer, value);
        }
        writer.endMap();
        return;
    }
}

/// Reads on after a fault, to nothing: the fault is asked for once, at the end.
class Unpacker
{
public:
    explicit Unpacker(const QByteArray& bytes) : m_reader(bytes) {}

    Json take(int level)
    {
        m_isOurs = m_isOurs && level <= DeepestLevel;
        if (!m_isOurs)
            return {};
        switch (m_reader.type()) {
        case QCborStreamReader::String: return takeText();
        case QCborStreamReader::ByteArray: return takeNumber();
        case QCborStreamReader::Array: return takeArray(level);
        case QCborStreamReader::Map: return takeObject(level);
        default: return takeSimple();
        }
    }

    bool isOurs() { return m_isOurs && m_reader.lastError() == QCborError::NoError; }

    bool isAtEndOf(const QByteArray& bytes) const { return m_reader.currentOffset() == bytes.size(); }

private:
    Json takeSimple()
    {
        const Json found = m_reader.isBool() ? Json::boolean(m_reader.toBool()) : Json();
        m_isOurs = m_isOurs && (m_reader.isBool() || m_reader.isNull());
        m_reader.next();
        return found;
    }

    QString takeText()
    {
        m_isOurs = m_isOurs && m_reader.isString();
        if (!m_isOurs)
            return {};
        QString text;
        auto part = m_reader.readString();
        while (part.status == QCborStreamReader::Ok) {
            text += part.data;
            part = m_reader.readString();
        }
        return text;
    }

    Json takeNumber()
    {
        QByteArray digits;
        auto part = m_reader.readByteArray();
        while (part.status == QCborStreamReader::Ok) {
            digits += part.data;
            part = m_reader.readByteArray();
        }
        return Json::number(QString::fromLatin1(digits));
    }

    /// For what the container says that it holds, within reason.
    qsizetype room() const
    {
        constexpr quint64 most = 1024;
        return m_reader.isLengthKnown() ? static_cast<qsizetype>(qMin(m_reader.length(), most)) : 0;
    }

    bool goesOn() { return isOurs() && m_reader.hasNext(); }

    Json takeArray(int level)
    {
        QList<Json> items;
        items.reserve(room());
        m_reader.enterContainer();
        while (goesOn())
            items.append(take(level + 1));
        if (isOurs())
            m_reader.leaveContainer();
        return Json::array(items);
    }

    Json takeObject(int level)
    {
        QList<Json::Member> members;
        members.reserve(room());
        m_reader.enterContainer();
        while (goesOn()) {
            const QString name = takeText();
            members.append({name, take(level + 1)});
        }
        if (isOurs())
            m_reader.leaveContainer();
        return Json::object(members);
    }

    QCborStreamReader m_reader;
    bool m_isOurs = true;
};

} // namespace

QByteArray packed(const Json& content)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    write(writer, content);
    return bytes;
}

std::optional<Json> unpacked(const QByteArray& bytes)
{
    Unpacker unpacker(bytes);
    Json content = unpacker.take(0);
    return unpacker.isOurs() && unpacker.isAtEndOf(bytes) ? std::optional(std::move(content)) : std::nullopt;
}

} // namespace rfi::store
