#include "tests/support/canaries.h"

#include <QByteArrayMatcher>
#include <QStringEncoder>

#include <filesystem>
#include <fstream>

namespace rfi::test {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

struct Pattern
{
    QString canary;
    QString form;
    QByteArrayMatcher matcher;
};

/// The letters of base64 that depend on `bytes` alone when `before` other bytes stand in front of them.
QByteArray base64At(int before, const QByteArray& bytes, QByteArray::Base64Options options)
{
    const QByteArray encoded = (QByteArray(before, '\0') + bytes).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype last = (before + bytes.size()) * 8 / 6;
    return encoded.mid(first, last - first);
}

QByteArray percentForm(const QByteArray& bytes, bool isUpper)
{
    QByteArray form = bytes.toPercentEncoding();
    if (isUpper)
        return form;
    for (qsizetype at = form.indexOf('%'); at >= 0; at = form.indexOf('%', at + 1))
        form.replace(at, 3, form.mid(at, 3).toLower());
    return form;
}

QByteArray jsonForm(const QString& text, bool isUpper)
{
    QByteArray form;
    for (const QChar letter : text) {
        const ushort unit = letter.unicode();
        const QByteArray digits = QByteArray::number(unit, 16).rightJustified(4, '0');
        form += unit < 0x80 ? QByteArray(1, char(unit)) : "\\u" + (isUpper ? digits.toUpper() : digits);
    }
    return form;
}

class Patterns
{
public:
    explicit Patterns(const QList<Canary>& canaries)
    {
        for (const Canary& canary : canaries)
            addFormsOf(canary);
    }

    const QList<Pattern>& raw() const { return m_raw; }
    /// Those that a break of line may cut.
    const QList<Pattern>& encoded() const { return m_encoded; }

private:
    void addFormsOf(const Canary& canary)
    {
        Q_ASSERT(canary.bytes.size() >= 5);
        m_seen.clear();
        m_canary = canary.name;
        add(m_raw, u"as it is"_s, canary.bytes);
        if (canary.isText)
            addTextForms(QString::fromUtf8(canary.bytes));
        for (const int before : {0, 1, 2}) {
            for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
                add(m_encoded, u"base64"_s, base64At(before, canary.bytes, alphabet));
        }
        add(m_encoded, u"hex"_s, canary.bytes.toHex());
        add(m_encoded, u"hex"_s, canary.bytes.toHex().toUpper());
    }

    void addTextForms(const QString& text)
    {
        QStringEncoder little(QStringEncoder::Utf16LE);
        QStringEncoder big(QStringEncoder::Utf16BE);
        add(m_raw, u"UTF-16 LE"_s, little(text));
        add(m_raw, u"UTF-16 BE"_s, big(text));
        for (const bool isUpper : {true, false}) {
            const QByteArray percent = percentForm(text.toUtf8(), isUpper);
            add(m_raw, u"percent form"_s, percent);
            add(m_raw, u"form of a web page"_s, QByteArray(percent).replace("%20", "+"));
            add(m_raw, u"JSON escapes"_s, jsonForm(text, isUpper));
        }
    }

    void add(QList<Pattern>& patterns, const QString& form, const QByteArray& bytes)
    {
        if (!m_seen.contains(bytes))
            patterns.append({m_canary, form, QByteArrayMatcher(bytes)});
        m_seen.append(bytes);
    }

    QString m_canary;
    QList<QByteArray> m_seen;
    QList<Pattern> m_raw;
    QList<Pattern> m_encoded;
};

void search(const QByteArray& bytes, const QList<Pattern>& patterns, const QString& file, QList<CanaryHit>& hits)
{
    for (const Pattern& pattern : patterns) {
        const qsizetype found = pattern.matcher.indexIn(bytes);
        if (found >= 0)
            hits.append({file, pattern.canary, pattern.form, found});
    }
}

/// A name that is no UTF-8 gets marks where it is broken.
QString shown(const fs::path& path) { return QString::fromLocal8Bit(path.string()); }

void searchFile(const fs::path& path, const Patterns& patterns, CanaryReport& report)
{
    const QString name = shown(path);
    std::ifstream file(path, std::ios::binary);
    QByteArray bytes(static_cast<qsizetype>(fs::file_size(path)), '\0');
    if (!file || !file.read(bytes.data(), bytes.size())) {
        report.unreadable.append(name);
        return;
    }
    ++report.files;
    report.bytes += bytes.size();
    search(bytes, patterns.raw(), name, report.hits);
    search(bytes, patterns.encoded(), name, report.hits);
    if (bytes.contains('\n'))
        search(bytes.replace("\r", "").replace("\n", ""), patterns.encoded(), name + u" (lines joined)"_s, report.hits);
}

void searchName(const fs::path& path, const Patterns& patterns, CanaryReport& report)
{
    const QByteArray name = QByteArray::fromStdString(path.filename().string());
    QList<CanaryHit> hits;
    search(name, patterns.raw(), shown(path), hits);
    search(name, patterns.encoded(), shown(path), hits);
    for (CanaryHit& hit : hits)
        hit.offset = -1;
    report.hits += hits;
}

} // namespace

QList<Canary> documentBeginnings()
{
    const auto beginning = [](const QString& name, const QByteArray& bytes) { return Canary{name, bytes, false}; };
    return {beginning(u"PDF"_s, "%PDF-"),
            beginning(u"PNG"_s, "\x89PNG\r\n\x1a\n"),
            beginning(u"JPEG (JFIF)"_s, QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF", 10)),
            beginning(u"JPEG (Exif)"_s, QByteArray("Exif\0\0MM\0*", 10)),
            beginning(u"JPEG (Exif)"_s, QByteArray("Exif\0\0II*\0", 10)),
            beginning(u"JPEG (plain)"_s, QByteArray("\xFF\xD8\xFF\xDB\x00\x43\x00", 7)),
            beginning(u"JPEG (plain)"_s, QByteArray("\xFF\xD8\xFF\xDB\x00\x84\x00", 7))};
}

QString CanaryReport::text() const
{
    QStringList lines;
    for (const CanaryHit& hit : hits)
        lines.append(u"%1: %2 as %3 at %4"_s.arg(hit.file, hit.canary, hit.form).arg(hit.offset));
    for (const QString& file : unreadable)
        lines.append(u"%1: cannot be read"_s.arg(file));
    return lines.join(u'\n');
}

CanaryReport findCanaries(const QStringList& folders, const QList<Canary>& canaries)
{
    const Patterns patterns(canaries);
    CanaryReport report;
    for (const QString& folder : folders) {
        // Qt's own iterators pass over names that are no UTF-8.
        std::error_code error;
        const fs::path start(folder.toStdU16String());
        for (fs::recursive_directory_iterator file(start, error), end; !error && file != end; file.increment(error)) {
            searchName(file->path(), patterns, report);
            // Sockets and pipes hold nothing, and reading them waits.
            if (file->is_regular_file() && !file->is_symlink())
                searchFile(file->path(), patterns, report);
        }
        if (error)
            report.unreadable.append(folder);
    }
    return report;
}

} // namespace rfi::test
