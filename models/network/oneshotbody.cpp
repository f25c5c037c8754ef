#include "models/network/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace rfi::network {

OneShotBody::OneShotBody(const Body& body, QObject* parent) : QIODevice(parent), m_body(body)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position) { return position == m_read && QIODevice::seek(position); }

qint64 OneShotBody::readData(char* target, qint64 capacity)
{
    if (m_isShut || atEnd())
        return -1;
    qint64 given = 0;
    while (given < capacity && m_chunk < m_body.chunks.size()) {
        const QByteArray& chunk = m_body.chunks.at(m_chunk);
        const qint64 part = std::min<qint64>(capacity - given, chunk.size() - m_offset);
        std::memcpy(target + given, chunk.constData() + m_offset, static_cast<std::size_t>(part));
        given += part;
        m_offset += part;
        if (m_offset == chunk.size()) {
            ++m_chunk;
            m_offset = 0;
        }
    }
    m_read += given;
    return given;
}

} // namespace rfi::network
