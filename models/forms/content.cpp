#include "models/forms/content.h"

namespace rfi::forms {

std::shared_ptr<Content> Content::here(const QByteArray& bytes)
{
    std::shared_ptr<Content> content(new Content);
    content->m_bytes = bytes;
    return content;
}

std::shared_ptr<Content> Content::elsewhere(const Read& read)
{
    std::shared_ptr<Content> content(new Content);
    content->m_read = read;
    return content;
}

core::Result<QByteArray> Content::read() const
{
    QMutexLocker locker(&m_mutex);
    if (m_bytes)
        return *m_bytes;
    const Read read = m_read;
    // Others may ask meanwhile.
    locker.unlock();
    return read();
}

std::optional<QByteArray> Content::atHand() const
{
    const QMutexLocker locker(&m_mutex);
    return m_bytes;
}

void Content::moveTo(const Read& read)
{
    const QMutexLocker locker(&m_mutex);
    m_read = read;
    m_bytes.reset();
}

} // namespace rfi::forms
