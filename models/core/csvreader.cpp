#include "models/core/csvreader.h"

#include <QStringDecoder>

#include <algorithm>

namespace rfi::core {

using namespace Qt::StringLiterals;

namespace {

/// The one that stands most often in the first line, outside of quotes.
QChar separatorOf(const QString& text)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar candidate : u",;\t"_s) {
        bool isQuoted = false;
        qsizetype count = 0;
        for (const QChar letter : text) {
            if (letter == u'"')
                isQuoted = !isQuoted;
            else if (!isQuoted && (letter == u'\n' || letter == u'\r'))
                break;
            else if (!isQuoted && letter == candidate)
                ++count;
        }
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

class Reader
{
public:
    explicit Reader(const QString& text) : m_text(text), m_separator(separatorOf(text)) {}

    Result<QList<CsvRow>> read()
    {
        while (m_next < m_text.size()) {
            const Position start = m_position;
            if (const auto error = readRow())
                return *error;
            const bool isEmptyLine = m_row.size() == 1 && m_row.constFirst().text.isEmpty() && !m_wasQuoted;
            if (isEmptyLine)
                continue;
            if (!m_rows.isEmpty() && m_row.size() != m_rows.constFirst().size())
                return Error{ErrorCode::CsvCellCount,
                             {},
                             {QString::number(m_rows.constFirst().size()), QString::number(m_row.size())},
                             {},
                             start};
            if (m_rows.size() == MostCsvRows)
                return Error{ErrorCode::FileTooLarge, {}, {}, {}, start};
            m_rows += m_row;
        }
        return m_rows;
    }

private:
    std::optional<Error> readRow()
    {
        m_row.clear();
        m_wasQuoted = false;
        while (true) {
            CsvCell cell{{}, m_position};
            if (const auto error = peek() == u'"' ? readQuoted(cell) : readPlain(cell))
                return error;
            m_row += cell;
            if (peek() == m_separator) {
                take();
                continue;
            }
            if (peek() == u'\r')
                take();
            if (peek() == u'\n')
                take();
            return std::nullopt;
        }
    }

    std::optional<Error> readPlain(CsvCell& cell)
    {
        while (!isAtCellEnd()) {
            if (peek() == u'"')
                return Error{ErrorCode::CsvQuote, {}, {}, {}, m_position};
            cell.text += take();
        }
        return std::nullopt;
    }

    std::optional<Error> readQuoted(CsvCell& cell)
    {
        m_wasQuoted = true;
        take();
        while (m_next < m_text.size()) {
            const QChar letter = take();
            if (letter != u'"')
                cell.text += letter;
            else if (peek() == u'"')
                cell.text += take();
            else if (isAtCellEnd())
                return std::nullopt;
            else
                return Error{ErrorCode::CsvQuote, {}, {}, {}, m_position};
        }
        return Error{ErrorCode::CsvUnclosed, {}, {}, {}, cell.position};
    }

    bool isAtCellEnd() const
    {
        return m_next >= m_text.size() || peek() == m_separator || peek() == u'\n' || peek() == u'\r';
    }

    QChar peek() const { return m_next < m_text.size() ? m_text.at(m_next) : QChar(); }

    QChar take()
    {
        const QChar letter = m_text.at(m_next++);
        const bool isLineEnd = letter == u'\n' || (letter == u'\r' && peek() != u'\n');
        if (isLineEnd)
            m_position = {m_position.line + 1, 1};
        else if (!letter.isLowSurrogate())
            ++m_position.column;
        return letter;
    }

    const QString& m_text;
    const QChar m_separator;
    qsizetype m_next = 0;
    Position m_position{1, 1};
    bool m_wasQuoted = false;
    CsvRow m_row;
    QList<CsvRow> m_rows;
};

} // namespace

Result<QList<CsvRow>> readCsv(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return Error{.code = ErrorCode::JsonInvalidUtf8};
    return Reader(text).read();
}

} // namespace rfi::core
