#include "tests/support/faultserver.h"

namespace rfi::test {

QByteArray replyBytes(int status, const QByteArray& body, const Headers& headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status)
        + " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto& [name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + body;
}

Handler reply(int status, const QByteArray& body, const Headers& headers)
{
    return [bytes = replyBytes(status, body, headers)](Peer& peer) {
        if (peer.readBody())
            peer.write(bytes);
    };
}

Handler say(const QByteArray& bytes)
{
    return [bytes](Peer& peer) {
        peer.readBody();
        peer.write(bytes);
        peer.finish();
    };
}

Handler sayEarly(const QByteArray& bytes)
{
    return [bytes](Peer& peer) {
        peer.write(bytes);
        peer.finish();
    };
}

Handler finAfterBody() { return say({}); }

Handler rstAfterBody()
{
    return [](Peer& peer) {
        peer.readBody();
        peer.reset();
    };
}

Handler cutBody(qint64 bytes)
{
    return [bytes](Peer& peer) {
        peer.readBody(bytes);
        peer.finish();
    };
}

Handler silence()
{
    return [](Peer& peer) {
        peer.readBody();
        peer.hang();
    };
}

Handler drip(const QByteArray& bytes, std::chrono::milliseconds interval)
{
    return [bytes, interval](Peer& peer) {
        peer.readBody();
        for (const char byte : bytes) {
            peer.write(QByteArray(1, byte));
            if (!peer.pause(interval))
                return;
        }
    };
}

} // namespace rfi::test
