#pragma once

#include "models/network/body.h"

#include <QIODevice>

namespace rfi::network {

/// The bytes of one request, to be read once. Qt sends a POST, PUT or PATCH again by itself when the server
/// closes the connection early (up to three times, without a look at the method); a body that can never be
/// rewound is what stops it. Not sequential, because Qt would buffer a sequential device and rewind the buffer.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(const Body& body, QObject* parent = nullptr);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }
    /// True only for where it stands already.
    bool seek(qint64 position) override;
    bool atEnd() const override { return m_read == size(); }

    bool isTouched() const { return m_read > 0; }
    /// From now on not one more byte is given out.
    void shut() { m_isShut = true; }

protected:
    qint64 readData(char* target, qint64 capacity) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Body m_body;
    qsizetype m_chunk = 0;
    qsizetype m_offset = 0;
    qint64 m_read = 0;
    bool m_isShut = false;
};

} // namespace rfi::network
