#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

/// Mails that bring a request. What they hold is data from outside: nothing is rendered, fetched or run.
namespace rfi::mail {

struct Attachment
{
    QString name; ///< the last part of what the mail calls it; never empty, marks of direction are kept
    QString mimeType;
    QByteArray bytes; ///< decoded
};

struct Message
{
    QString subject;
    QString from;
    QDateTime date; ///< in UTC; not valid when the mail gives none
    QString text;   ///< plain; HTML is reduced to its words
    QList<Attachment> attachments;
};

struct Limits
{
    qsizetype bytes = 64 * 1024 * 1024;
    int depth = 16;
    int parts = 500;
    qsizetype letters = 200'000; ///< of the text; what is longer is cut
};

/// Whether this program was built with what reads mails.
bool isSupported();

/// Reads one mail (RFC 5322 with MIME). Mails inside of it are read as parts of it.
/// Errors: MailUnsupported, MailUnreadable, MailTooComplex (too many or too deeply nested parts), FileTooLarge.
core::Result<Message> readMail(const QByteArray& bytes, const Limits& limits = {});

/// Whether the bytes begin as a mail does: with a few of its heads.
bool isMail(const QByteArray& bytes);

} // namespace rfi::mail
