#include "models/core/jsonreader.h"

#include "models/core/jsonsource.h"

#include <QSet>
#include <QStringDecoder>

#include <nlohmann/json.hpp>

#include <optional>

namespace rfi::core {

namespace {

using Sax = nlohmann::json_sax<nlohmann::json>;

/// QString::fromUtf8 would drop a byte order mark at the start, and make two names one.
QString fromStd(const std::string& text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

/// Builds the value from the parser's events and stops at the first fault.
class Builder final : public Sax
{
public:
    Builder(JsonSource& source, int depth, JsonDocument& document, bool hasPositions)
        : m_source(source), m_depth(depth), m_document(document), m_hasPositions(hasPositions)
    {
    }

    const std::optional<Error>& error() const { return m_error; }

    bool null() override { return add(Json(), m_source.scalarStart()); }
    bool boolean(bool value) override { return add(Json::boolean(value), m_source.scalarStart()); }
    bool number_integer(number_integer_t) override { return addNumber(); }
    bool number_unsigned(number_unsigned_t) override { return addNumber(); }
    bool number_float(number_float_t, const string_t&) override { return addNumber(); }
    bool string(string_t& text) override { return add(Json(fromStd(text)), m_source.stringStart()); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json::Kind::Object); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::Kind::Array); }
    bool end_array() override { return close(); }

    bool key(string_t& text) override
    {
        Level& level = m_levels.last();
        const QString name = fromStd(text);
        level.name = name;
        if (level.names.contains(name))
            return fail(ErrorCode::JsonDuplicateName, m_source.stringStart());
        level.names.insert(name);
        return true;
    }

    bool parse_error(std::size_t readCount, const std::string&, const nlohmann::detail::exception& exception) override
    {
        // What was read follows in the message and could hold the word as well.
        const std::string message = exception.what();
        const bool isSurrogate = message.substr(0, message.find("; last read")).find("surrogate") != std::string::npos;
        if (m_isComplete)
            return fail(ErrorCode::JsonTrailingData, m_source.faultOffset(readCount));
        return fail(isSurrogate ? ErrorCode::JsonLoneSurrogate : ErrorCode::JsonSyntax,
                    m_source.faultOffset(readCount));
    }

private:
    /// An array or object that is not closed yet.
    struct Level
    {
        Json::Kind kind{};
        QList<Json> items{};
        QList<Json::Member> members{};
        QSet<QString> names{};
        std::optional<QString> name{}; ///< of the member whose value is awaited
    };

    bool addNumber() { return add(Json::number(QString::fromLatin1(m_source.scalarText())), m_source.scalarStart()); }

    bool add(const Json& value, qsizetype offset)
    {
        note(offset);
        place(value);
        return true;
    }

    void place(const Json& value)
    {
        if (m_levels.isEmpty()) {
            m_document.root = value;
            m_isComplete = true;
        } else if (m_levels.last().kind == Json::Kind::Array) {
            m_levels.last().items.append(value);
        } else {
            Level& object = m_levels.last();
            object.members.append({object.name.value_or(QString()), value});
            object.name.reset();
        }
    }

    bool open(Json::Kind kind)
    {
        if (m_levels.size() >= m_depth)
            return fail(ErrorCode::JsonTooDeep, m_source.bracketStart());
        note(m_source.bracketStart());
        m_levels.append(Level{.kind = kind});
        return true;
    }

    bool close()
    {
        const Level level = m_levels.takeLast();
        place(level.kind == Json::Kind::Array ? Json::array(level.items) : Json::object(level.members));
        return true;
    }

    void note(qsizetype offset)
    {
        if (m_hasPositions)
            m_document.positions.insert(pointer().text(), m_source.positionOf(offset));
    }

    /// Of the value that is read at the moment.
    Pointer pointer() const
    {
        QStringList tokens;
        for (const Level& level : m_levels) {
            if (level.kind == Json::Kind::Array)
                tokens += QString::number(level.items.size());
            else if (level.name)
                tokens += *level.name;
        }
        return Pointer(tokens);
    }

    bool fail(ErrorCode code, qsizetype offset)
    {
        m_error = Error{.code = code,
                        .pointer = m_isComplete ? QString() : pointer().text(),
                        .position = m_source.positionOf(offset)};
        return false;
    }

    JsonSource& m_source;
    int m_depth;
    JsonDocument& m_document;
    bool m_hasPositions;
    bool m_isComplete = false;
    QList<Level> m_levels;
    std::optional<Error> m_error;
};

/// The parser would refuse the same bytes, but as one more syntax error.
std::optional<Error> utf8Error(const QByteArray& text)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = whole(text);
    if (!whole.hasError())
        return std::nullopt;
    QStringDecoder single(QStringDecoder::Utf8);
    QChar scratch[4];
    qsizetype at = 0;
    while (at < text.size() && !single.hasError())
        single.appendToBuffer(scratch, QByteArrayView(text).sliced(at++, 1));
    return Error{.code = ErrorCode::JsonInvalidUtf8,
                 .position = JsonSource(text).positionOf(single.hasError() ? at - 1 : at)};
}

Result<JsonDocument> read(const QByteArray& text, const JsonLimits& limits, bool hasPositions)
{
    if (text.size() > limits.bytes)
        return Error{.code = ErrorCode::JsonTooLarge, .arguments = {QString::number(limits.bytes)}};
    if (const auto error = utf8Error(text))
        return *error;
    JsonDocument document;
    JsonSource source(text);
    Builder builder(source, limits.depth, document, hasPositions);
    nlohmann::json::sax_parse(source.begin(), source.end(), static_cast<Sax*>(&builder));
    if (builder.error())
        return *builder.error();
    return document;
}

} // namespace

Position JsonDocument::positionOf(Pointer pointer) const
{
    while (!pointer.isRoot() && !positions.contains(pointer.text()))
        pointer = pointer.parent();
    return positions.value(pointer.text());
}

Result<Json> readJson(const QByteArray& text, const JsonLimits& limits)
{
    const Result<JsonDocument> document = read(text, limits, false);
    if (!document)
        return document.error();
    return document->root;
}

Result<JsonDocument> readJsonDocument(const QByteArray& text, const JsonLimits& limits)
{
    return read(text, limits, true);
}

} // namespace rfi::core
