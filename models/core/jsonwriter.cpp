#include "models/core/jsonwriter.h"

#include <QStringEncoder>

namespace rfi::core {

namespace {

class Writer
{
public:
    explicit Writer(JsonStyle style) : m_isIndented(style == JsonStyle::Indented) {}

    void write(const Json& json)
    {
        switch (json.kind()) {
        case Json::Kind::Null: m_out += "null"; break;
        case Json::Kind::Boolean: m_out += json.toBool() ? "true" : "false"; break;
        case Json::Kind::Number: m_out += json.numberText().toLatin1(); break;
        case Json::Kind::String: writeText(json.toString()); break;
        case Json::Kind::Array: writeList(json.items(), '[', ']', [this](const Json& item) { write(item); }); break;
        case Json::Kind::Object:
            writeList(json.members(), '{', '}', [this](const Json::Member& member) {
                writeText(member.first);
                m_out += m_isIndented ? ": " : ":";
                write(member.second);
            });
            break;
        }
    }

    QByteArray take() { return std::move(m_out); }

private:
    void breakLine()
    {
        if (m_isIndented)
            m_out += '\n' + QByteArray(m_depth * 2, ' ');
    }

    template <typename List, typename WriteOne>
    void writeList(const List& list, char open, char close, WriteOne writeOne)
    {
        m_out += open;
        ++m_depth;
        bool isFirst = true;
        for (const auto& entry : list) {
            if (!isFirst)
                m_out += ',';
            isFirst = false;
            breakLine();
            writeOne(entry);
        }
        --m_depth;
        if (!list.isEmpty())
            breakLine();
        m_out += close;
    }

    void writeText(const QString& text)
    {
        // QString::toUtf8 would write a question mark for a lone surrogate, as if it had been typed.
        QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
        const QByteArray utf8 = encoder(text);
        m_out += '"';
        for (const char byte : utf8)
            writeByte(byte);
        m_out += '"';
    }

    void writeByte(char byte)
    {
        switch (byte) {
        case '"': m_out += "\\\""; break;
        case '\\': m_out += "\\\\"; break;
        case '\n': m_out += "\\n"; break;
        case '\r': m_out += "\\r"; break;
        case '\t': m_out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20)
                m_out += "\\u00" + QByteArray(1, byte).toHex();
            else
                m_out += byte;
        }
    }

    QByteArray m_out;
    bool m_isIndented;
    qsizetype m_depth = 0;
};

} // namespace

QByteArray writeJson(const Json& json, JsonStyle style)
{
    Writer writer(style);
    writer.write(json);
    return writer.take();
}

} // namespace rfi::core
