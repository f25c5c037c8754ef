#include "models/core/jsonsource.h"

namespace rfi::core {

namespace {

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

bool isInScalar(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '+'
        || byte == '.';
}

bool isBlank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

} // namespace

char JsonSource::current() const
{
    const char byte = m_text.at(m_next);
    return byte == '\0' && !m_isInString ? '\1' : byte;
}

void JsonSource::advance()
{
    const char byte = m_text.at(m_next);
    m_lastButOne = m_last;
    m_last = m_next;
    ++m_handedOut;
    if (m_isInString)
        readString(byte);
    else
        readPlain(byte);
    ++m_next;
    settle();
}

/// Steps over the digits that the parser shall not see.
void JsonSource::settle()
{
    while (m_digits >= 2 && !isAtEnd() && isDigit(m_text.at(m_next)))
        m_scalarEnd = ++m_next;
}

void JsonSource::readString(char byte)
{
    if (m_isEscaped)
        m_isEscaped = false;
    else if (byte == '\\')
        m_isEscaped = true;
    else if (byte == '"')
        m_isInString = false;
}

void JsonSource::readPlain(char byte)
{
    m_digits = isDigit(byte) ? m_digits + 1 : 0;
    if (isInScalar(byte)) {
        if (!m_isInScalar)
            m_scalarStart = m_next;
        m_isInScalar = true;
        m_scalarEnd = m_next + 1;
        return;
    }
    m_isInScalar = false;
    if (byte == '"') {
        m_isInString = true;
        m_stringStart = m_next;
    } else if (!isBlank(byte)) {
        m_bracketStart = m_next;
    }
}

qsizetype JsonSource::faultOffset(std::size_t readCount) const
{
    if (readCount > m_handedOut || m_text.isEmpty())
        return m_text.size();
    // Behind a number the parser has read one byte more and put it back.
    const qsizetype offset = readCount < m_handedOut ? m_lastButOne : m_last;
    if (offset >= m_scalarStart && offset < m_scalarEnd)
        return m_scalarStart;
    return m_text.at(offset) == '"' && !m_isInString ? m_stringStart : offset;
}

Position JsonSource::positionOf(qsizetype offset)
{
    if (offset < m_countedTo) {
        m_countedTo = 0;
        m_counted = {1, 1};
    }
    if (m_countedTo == 0 && offset > 0 && m_text.startsWith(byteOrderMark()))
        m_countedTo = byteOrderMark().size();
    for (; m_countedTo < offset; ++m_countedTo) {
        const auto byte = static_cast<unsigned char>(m_text.at(m_countedTo));
        if (byte == '\n')
            m_counted = {m_counted.line + 1, 1};
        else if ((byte & 0xC0U) != 0x80U) // a character counts once, at its first byte
            ++m_counted.column;
    }
    return m_counted;
}

} // namespace rfi::core
