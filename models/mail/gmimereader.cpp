#include "models/mail/htmltext.h"
#include "models/mail/mail.h"

#include <QMimeDatabase>

#include <gmime/gmime.h>

#include <memory>

namespace rfi::mail {

using core::Error;
using core::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

struct Free
{
    void operator()(gpointer memory) const { g_free(memory); }
};

constexpr qsizetype LongestName = 200;

/// Folders have no place in a name, wherever it comes from.
QString lastPart(const QString& name)
{
    QString part = name;
    part.replace(u'\\', u'/');
    part = part.sliced(part.lastIndexOf(u'/') + 1).trimmed();
    part.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    if (part.size() > LongestName)
        part = part.first(LongestName - 20) + part.last(20);
    return part == u"." || part == u".." ? QString() : part;
}

QByteArray decoded(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

/// In the character set that the part names; a set that nobody knows is read as UTF-8 as far as that goes.
QString textOf(GMimePart* part)
{
    const std::unique_ptr<char, Free> text(GMIME_IS_TEXT_PART(part) ? g_mime_text_part_get_text(GMIME_TEXT_PART(part))
                                                                    : nullptr);
    return text ? QString::fromUtf8(text.get()) : QString::fromUtf8(decoded(part));
}

QString typeOf(GMimeObject* object)
{
    GMimeContentType* type = g_mime_object_get_content_type(object);
    const std::unique_ptr<char, Free> text(type ? g_mime_content_type_get_mime_type(type) : nullptr);
    return text ? QString::fromUtf8(text.get()).toLower() : u"application/octet-stream"_s;
}

/// Collects what the parts of one mail hold.
class Collector
{
public:
    explicit Collector(const Limits& limits) : m_limits(limits) {}

    void read(GMimeObject* object, int depth, Message& into)
    {
        if (!object || m_isTooComplex)
            return;
        m_isTooComplex = depth > m_limits.depth || ++m_parts > m_limits.parts;
        if (m_isTooComplex)
            return;
        if (GMIME_IS_MULTIPART(object))
            readParts(GMIME_MULTIPART(object), depth, into);
        else if (GMIME_IS_MESSAGE_PART(object))
            readMessage(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), depth, into);
        else if (GMIME_IS_PART(object))
            readLeaf(GMIME_PART(object), into);
    }

    bool isTooComplex() const { return m_isTooComplex; }

private:
    void readMessage(GMimeMessage* message, int depth, Message& into)
    {
        if (message)
            read(g_mime_message_get_mime_part(message), depth + 1, into);
    }

    void readParts(GMimeMultipart* parts, int depth, Message& into)
    {
        const bool isChoice = typeOf(GMIME_OBJECT(parts)) == u"multipart/alternative";
        QList<Message> read;
        for (int part = 0; part < g_mime_multipart_get_count(parts) && !m_isTooComplex; ++part) {
            GMimeObject* child = g_mime_multipart_get_part(parts, part);
            Message one;
            this->read(child, depth + 1, one);
            into.attachments += one.attachments;
            // Of several forms of the same words the plain one comes first, and says it all.
            const bool isAnother = isChoice && !read.isEmpty() && !read.constLast().text.isEmpty();
            if (!one.text.isEmpty() && !isAnother)
                read += one;
        }
        for (const Message& one : std::as_const(read))
            addText(into, one.text);
    }

    void readLeaf(GMimePart* part, Message& into)
    {
        GMimeObject* object = GMIME_OBJECT(part);
        const QString type = typeOf(object);
        const char* given = g_mime_part_get_filename(part);
        const QString name = lastPart(given ? QString::fromUtf8(given) : QString());
        const char* disposition = g_mime_object_get_disposition(object);
        const bool isText = type == u"text/plain" || type == u"text/html";
        const bool isAttached = disposition && qstricmp(disposition, "attachment") == 0;
        if (isText && name.isEmpty() && !isAttached)
            return addText(into, type == u"text/html" ? textOfHtml(textOf(part)) : textOf(part));
        into.attachments += Attachment{name.isEmpty() ? nameFor(type) : name, type, decoded(part)};
    }

    QString nameFor(const QString& type)
    {
        const QString suffix = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
        const QString name = u"attachment-%1"_s.arg(++m_nameless);
        return suffix.isEmpty() ? name : name + u'.' + suffix;
    }

    void addText(Message& into, const QString& text) const
    {
        QString lines = text;
        lines.replace(u"\r\n"_s, u"\n"_s);
        if (!into.text.isEmpty() && !lines.isEmpty())
            into.text += u"\n\n"_s;
        into.text += lines.trimmed();
        into.text.truncate(m_limits.letters);
    }

    const Limits m_limits;
    int m_parts = 0;
    int m_nameless = 0;
    bool m_isTooComplex = false;
};

Owned<GMimeMessage> parse(const QByteArray& bytes)
{
    static const bool isReady = (g_mime_init(), true);
    Q_UNUSED(isReady);
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

void readHeads(GMimeMessage* message, Message& into)
{
    const char* subject = g_mime_message_get_subject(message);
    into.subject = subject ? QString::fromUtf8(subject) : QString();
    InternetAddressList* from = g_mime_message_get_from(message);
    const std::unique_ptr<char, Free> names(from ? internet_address_list_to_string(from, nullptr, FALSE) : nullptr);
    into.from = names ? QString::fromUtf8(names.get()) : QString();
    GDateTime* date = g_mime_message_get_date(message);
    if (date)
        into.date = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
}

} // namespace

bool isSupported() { return true; }

core::Result<Message> readMail(const QByteArray& bytes, const Limits& limits)
{
    if (bytes.size() > limits.bytes)
        return Error{.code = ErrorCode::FileTooLarge};
    if (!isMail(bytes))
        return Error{.code = ErrorCode::MailUnreadable};
    const Owned<GMimeMessage> parsed = parse(bytes);
    if (!parsed)
        return Error{.code = ErrorCode::MailUnreadable};
    Message message;
    readHeads(parsed.get(), message);
    Collector collector(limits);
    collector.read(g_mime_message_get_mime_part(parsed.get()), 0, message);
    if (collector.isTooComplex())
        return Error{.code = ErrorCode::MailTooComplex};
    return message;
}

} // namespace rfi::mail
