#include "models/core/secret.h"

#include <vector>

namespace rfi::core {

class Secret::Buffer
{
public:
    explicit Buffer(const QByteArray& bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    ~Buffer()
    {
        // Volatile, or the compiler drops writes to memory that is about to be freed.
        for (volatile char& byte : m_bytes)
            byte = 0;
    }
    Q_DISABLE_COPY_MOVE(Buffer)

    QByteArrayView view() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

private:
    std::vector<char> m_bytes;
};

Secret::Secret() : Secret(QByteArray()) {}
Secret::Secret(const QByteArray& bytes) : m_buffer(std::make_shared<const Buffer>(bytes)) {}

bool Secret::isEmpty() const { return m_buffer->view().isEmpty(); }
QByteArrayView Secret::view() const { return m_buffer->view(); }

bool operator==(const Secret& left, const Secret& right)
{
    if (left.view().size() != right.view().size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.view().size(); ++i)
        difference |= left.view().at(i) ^ right.view().at(i);
    return difference == 0;
}

} // namespace rfi::core
