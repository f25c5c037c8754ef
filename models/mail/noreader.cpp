#include "models/mail/mail.h"

// Stands in where the library that reads mails was not there when this was built.

namespace rfi::mail {

bool isSupported() { return false; }

core::Result<Message> readMail(const QByteArray&, const Limits&)
{
    return core::Error{.code = core::ErrorCode::MailUnsupported};
}

} // namespace rfi::mail
