#pragma once

#include "models/core/error.h"

#include <QByteArray>

#include <cstddef>
#include <iterator>

namespace rfi::core {

/// Feeds the bytes of a JSON text to the parser and remembers where its current token stands, which the
/// parser itself does not tell. Belongs to the JSON reader alone.
///
/// Outside of strings only the first two of a run of digits are passed on: the parser would turn a number into
/// a double and refuse 1e400, while two digits keep its verdict about the grammar (no leading zero). The text
/// of a number is taken from here. A NUL there, which the parser takes for the end, becomes a byte it refuses.
class JsonSource
{
public:
    class Iterator;

    explicit JsonSource(const QByteArray& text) : m_text(text) { settle(); }

    Iterator begin();
    Iterator end();

    /// Where the string, the number or literal, or the bracket that was read last begins.
    qsizetype stringStart() const { return m_stringStart; }
    qsizetype scalarStart() const { return m_scalarStart; }
    qsizetype bracketStart() const { return m_bracketStart; }
    /// The number or literal read last, as it stands in the text.
    QByteArray scalarText() const { return m_text.sliced(m_scalarStart, m_scalarEnd - m_scalarStart); }
    /// Where the character that the parser stumbled over stands, or the token it does not expect;
    /// `readCount` is the count of bytes as the parser tells it.
    qsizetype faultOffset(std::size_t readCount) const;

    /// Line and column of a byte; runs through the text once as long as the offsets grow.
    Position positionOf(qsizetype offset);

    /// The bytes EF BB BF, which count as no column.
    static QByteArrayView byteOrderMark() { return "\xEF\xBB\xBF"; }

private:
    bool isAtEnd() const { return m_next >= m_text.size(); }
    char current() const;
    void advance();
    void settle();
    void readString(char byte);
    void readPlain(char byte);

    QByteArray m_text;
    qsizetype m_next = 0;
    qsizetype m_last = 0; ///< the byte handed out last
    qsizetype m_lastButOne = 0;
    std::size_t m_handedOut = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_isInScalar = false;
    int m_digits = 0; ///< of the current run
    qsizetype m_stringStart = 0;
    qsizetype m_scalarStart = 0;
    qsizetype m_scalarEnd = 0;
    qsizetype m_bracketStart = 0;
    qsizetype m_countedTo = 0; ///< m_counted is the position of this byte
    Position m_counted{1, 1};
};

/// A single-pass iterator; all copies move together.
class JsonSource::Iterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    explicit Iterator(JsonSource* source) : m_source(source) {}
    char operator*() const { return m_source->current(); }
    Iterator& operator++()
    {
        m_source->advance();
        return *this;
    }
    void operator++(int) { m_source->advance(); }
    /// Only good for asking whether the end is reached, which is all a parser asks.
    friend bool operator==(const Iterator& left, const Iterator& right) { return left.isAtEnd() == right.isAtEnd(); }

private:
    bool isAtEnd() const { return !m_source || m_source->isAtEnd(); }

    JsonSource* m_source;
};

inline JsonSource::Iterator JsonSource::begin() { return Iterator(this); }

inline JsonSource::Iterator JsonSource::end() { return Iterator(nullptr); }

} // namespace rfi::core
