#include "models/core/csvwriter.h"

namespace rfi::core {

using namespace Qt::StringLiterals;

namespace {

/// What spreadsheets skip, or may skip, before they look whether a formula begins.
bool isSkipped(QChar letter)
{
    return letter.isSpace() || letter == u'"' || letter == u'\'' || letter.category() == QChar::Other_Format
        || letter.category() == QChar::Other_Control;
}

bool beginsLikeFormula(const QString& text)
{
    if (!text.isEmpty() && (text.front() == u'\t' || text.front() == u'\r' || text.front() == u'\n'))
        return true;
    for (const QChar letter : text) {
        if (isSkipped(letter))
            continue;
        // Full-width and small forms become their plain sign.
        const QString plain = QString(letter).normalized(QString::NormalizationForm_KC);
        return u"=+-@\u2212"_s.contains(plain);
    }
    return false;
}

} // namespace

QString guardedCell(const QString& text) { return beginsLikeFormula(text) ? u'\'' + text : text; }

QByteArray writeCsv(const QList<QStringList>& rows, ByteOrderMark mark)
{
    QByteArray bytes = mark == ByteOrderMark::Utf8 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(u'"' + guardedCell(cell).replace(u'"', u"\"\""_s) + u'"');
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

QString tabSeparated(const QList<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) {
            QString text = guardedCell(cell);
            for (QChar& letter : text) {
                if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
                    || letter == QChar::ParagraphSeparator)
                    letter = u' ';
            }
            cells.append(text);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace rfi::core
