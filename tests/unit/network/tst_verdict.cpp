#include "models/network/verdict.h"

#include <QTest>

using namespace rfi;
using namespace rfi::network;
using core::ErrorCode;

/// The table that decides between NotSent, Complete and Unknown.
class Verdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void C46_secondSendIsNeverComplete();
    void everyStatusThatQtCallsAnErrorIsComplete_data();
    void everyStatusThatQtCallsAnErrorIsComplete();
};

void Verdict::decides_data()
{
    QTest::addColumn<Trace>("trace");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<ErrorCode>("code"); // does not count for Complete
    constexpr auto any = ErrorCode::ReplyUnreadable;
    const Trace tls{.isWrite = true, .isTls = true};
    const Trace plain{.isWrite = true};

    const auto with = [](Trace trace, QNetworkReply::NetworkError error) {
        trace.error = error;
        return trace;
    };
    const auto stopped = [](Trace trace, ErrorCode reason) {
        trace.stopReason = reason;
        trace.error = QNetworkReply::OperationCanceledError;
        return trace;
    };
    Trace encrypted = tls;
    encrypted.isEncrypted = true;
    Trace touched = plain;
    touched.isBodyTouched = true;
    Trace answered{.isWrite = true, .timesSent = 1, .status = 200, .announcedBytes = 2, .readBytes = 2};

    QTest::addRow("C01 name") << with(tls, QNetworkReply::HostNotFoundError) << Fate::NotSent
                              << ErrorCode::HostNotFound;
    QTest::addRow("C01 refused, plain") << with(plain, QNetworkReply::ConnectionRefusedError) << Fate::NotSent
                                        << ErrorCode::ConnectFailed;
    QTest::addRow("C01 no route, TLS") << with(tls, QNetworkReply::UnknownNetworkError) << Fate::NotSent
                                       << ErrorCode::ConnectFailed;
    QTest::addRow("no route, plain: not proven")
        << with(plain, QNetworkReply::UnknownNetworkError) << Fate::Unknown << ErrorCode::ConnectFailed;
    QTest::addRow("D01 handshake") << with(tls, QNetworkReply::SslHandshakeFailedError) << Fate::NotSent
                                   << ErrorCode::TlsFailed;
    QTest::addRow("D04 proxy refuses") << with(tls, QNetworkReply::ProxyConnectionRefusedError) << Fate::NotSent
                                       << ErrorCode::ProxyFailed;
    QTest::addRow("D04 proxy wants a password")
        << with(tls, QNetworkReply::ProxyAuthenticationRequiredError) << Fate::NotSent << ErrorCode::ProxyFailed;
    QTest::addRow("D04 proxy drops after the handshake")
        << with(encrypted, QNetworkReply::ProxyConnectionClosedError) << Fate::Unknown << ErrorCode::ProxyFailed;
    QTest::addRow("C02 our limit before the handshake")
        << stopped(tls, ErrorCode::TimedOut) << Fate::NotSent << ErrorCode::TimedOut;
    QTest::addRow("C38 cancelled before the handshake")
        << stopped(tls, ErrorCode::Cancelled) << Fate::NotSent << ErrorCode::Cancelled;
    QTest::addRow("C38 cancelled after the handshake")
        << stopped(encrypted, ErrorCode::Cancelled) << Fate::Unknown << ErrorCode::Cancelled;
    QTest::addRow("cancelled, plain: not proven")
        << stopped(plain, ErrorCode::Cancelled) << Fate::Unknown << ErrorCode::Cancelled;
    QTest::addRow("Qt's own time limit, plain: not proven")
        << with(plain, QNetworkReply::OperationCanceledError) << Fate::Unknown << ErrorCode::TimedOut;
    QTest::addRow("closed before the handshake")
        << with(tls, QNetworkReply::RemoteHostClosedError) << Fate::NotSent << ErrorCode::ConnectionLost;
    QTest::addRow("closed after the handshake")
        << with(encrypted, QNetworkReply::RemoteHostClosedError) << Fate::Unknown << ErrorCode::ConnectionLost;
    QTest::addRow("C04 Qt could not send again")
        << with(touched, QNetworkReply::ContentReSendError) << Fate::Unknown << ErrorCode::ConnectionLost;
    QTest::addRow("refused at a second try of Qt's")
        << with(touched, QNetworkReply::ConnectionRefusedError) << Fate::Unknown << ErrorCode::ConnectFailed;
    QTest::addRow("lost, odd error") << with(encrypted, QNetworkReply::UnknownNetworkError) << Fate::Unknown
                                     << ErrorCode::ConnectionLost;
    QTest::addRow("stopped by the guard")
        << with(plain, QNetworkReply::ProtocolUnknownError) << Fate::NotSent << ErrorCode::AddressNotAllowed;

    QTest::addRow("whole reply") << answered << Fate::Complete << any;
    QTest::addRow("whole reply, stopped by us")
        << stopped(answered, ErrorCode::Cancelled) << Fate::Unknown << ErrorCode::Cancelled;
    QTest::addRow("C12 protocol failure")
        << with(answered, QNetworkReply::ProtocolFailure) << Fate::Unknown << ErrorCode::ReplyUnreadable;
    QTest::addRow("C12 connection lost while reading")
        << with(answered, QNetworkReply::RemoteHostClosedError) << Fate::Unknown << ErrorCode::ConnectionLost;
    const auto reply = [&answered](int status, qint64 announced, qint64 read) {
        Trace trace = answered;
        trace.status = status;
        trace.announcedBytes = announced;
        trace.readBytes = read;
        return trace;
    };
    QTest::addRow("C12 fewer bytes than announced") << reply(200, 3, 2) << Fate::Unknown << ErrorCode::ConnectionLost;
    QTest::addRow("more bytes than announced") << reply(200, 1, 2) << Fate::Unknown << ErrorCode::ReplyUnreadable;
    QTest::addRow("no length, content") << reply(200, -1, 2) << Fate::Complete << any;
    QTest::addRow("C14 no length, no content") << reply(200, -1, 0) << Fate::Unknown << ErrorCode::ReplyUnreadable;
    QTest::addRow("C14 length 0") << reply(200, 0, 0) << Fate::Complete << any;
    QTest::addRow("C15 204") << reply(204, -1, 0) << Fate::Complete << any;
    QTest::addRow("no length, no content, refusal") << reply(404, -1, 0) << Fate::Complete << any;
    for (const int status : {99, 100, 101, 103, 199, 600, 999})
        QTest::addRow("C33 status %d", status) << reply(status, 2, 2) << Fate::Unknown << ErrorCode::ReplyUnreadable;
    QTest::addRow("C33 no status") << reply(0, -1, 0) << Fate::Unknown << ErrorCode::ReplyUnreadable;
    QTest::addRow("C18 307 that Qt wanted to send on")
        << with(reply(307, 2, 2), QNetworkReply::ContentReSendError) << Fate::Complete << any;
    QTest::addRow("200 that Qt wanted to send again")
        << with(reply(200, 2, 2), QNetworkReply::ContentReSendError) << Fate::Unknown << ErrorCode::ConnectionLost;
    QTest::addRow("407 of the server itself")
        << with(reply(407, 2, 2), QNetworkReply::ProxyAuthenticationRequiredError) << Fate::Complete << any;
}

void Verdict::decides()
{
    QFETCH(Trace, trace);
    QFETCH(Fate, fate);
    QFETCH(ErrorCode, code);
    QCOMPARE(fateOf(trace), fate);
    QCOMPARE(reasonOf(trace).has_value(), fate != Fate::Complete);
    if (fate != Fate::Complete)
        QCOMPARE(*reasonOf(trace), code);
}

void Verdict::C46_secondSendIsNeverComplete()
{
    Trace trace{.isWrite = true, .timesSent = 2, .status = 200, .announcedBytes = 2, .readBytes = 2};
    QCOMPARE(fateOf(trace), Fate::Unknown);
    QCOMPARE(reasonOf(trace), ErrorCode::SentTwice);
    trace.isWrite = false;
    QCOMPARE(fateOf(trace), Fate::Complete);
}

void Verdict::everyStatusThatQtCallsAnErrorIsComplete_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addRow("400") << 400 << QNetworkReply::ProtocolInvalidOperationError;
    QTest::addRow("418") << 418 << QNetworkReply::ProtocolInvalidOperationError;
    QTest::addRow("401") << 401 << QNetworkReply::AuthenticationRequiredError;
    QTest::addRow("403") << 403 << QNetworkReply::ContentAccessDenied;
    QTest::addRow("404") << 404 << QNetworkReply::ContentNotFoundError;
    QTest::addRow("409") << 409 << QNetworkReply::ContentConflictError;
    QTest::addRow("422") << 422 << QNetworkReply::UnknownContentError;
    QTest::addRow("500") << 500 << QNetworkReply::InternalServerError;
    QTest::addRow("503") << 503 << QNetworkReply::ServiceUnavailableError;
    QTest::addRow("504") << 504 << QNetworkReply::UnknownServerError;
}

void Verdict::everyStatusThatQtCallsAnErrorIsComplete()
{
    QFETCH(int, status);
    QFETCH(QNetworkReply::NetworkError, error);
    const Trace trace{.isWrite = true, .timesSent = 1, .status = status, .announcedBytes = 0, .error = error};
    QCOMPARE(fateOf(trace), Fate::Complete);
    QVERIFY(!reasonOf(trace));
}

QTEST_GUILESS_MAIN(Verdict)
#include "tst_verdict.moc"
